"""The queue and the floor."""

import pytest
from builders import (
    ABSENT_GUEST,
    CHAIR,
    FIFTH,
    GUEST,
    OPENED,
    SECRETARY,
    STARTED,
    STRANGER,
    SUBSTITUTE,
    THIRD,
    Follows,
    Meeting,
    Refused,
    after,
    arrivals,
    at,
    plan,
    seats,
    table,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain import timing
from meetingdesk.domain.ids import ItemId, SpeechId, TurnId
from meetingdesk.domain.procedure import KindLimit, Procedure
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.turns import Placed, TurnKind

NOW = at(60)
FIRST, SECOND = SpeechId(1), SpeechId(2)
QUEUED = (*STARTED, c.RequestFloor(CHAIR), c.RequestFloor(GUEST), c.RequestFloor(THIRD))
SPEAKING = (*QUEUED, c.GiveFloor())
PAUSED = (*SPEAKING, c.PauseSpeech())
AKBAR = {"name": "اکبر بهنام‌جو"}

QUESTION = c.RequestFloor(SECRETARY, TurnKind.QUESTION)
ASKED = (*SPEAKING, QUESTION, c.GiveFloor())
"""The chair has the floor and the secretary puts a question between."""
TWICE = (*ASKED, c.RequestFloor(GUEST, TurnKind.POINT_OF_ORDER), c.GiveFloor(interrupts=True))
"""A point of order on the question on the speech."""
STRICT = plan(procedure=Procedure(may_cede=False))
RUNNING_ON = plan(procedure=Procedure(question_pauses=False))

REFUSED = {
    "nobody was interrupted": Refused(SPEAKING, c.ReturnFloor(), "nobody_was_interrupted"),
    "nobody is cut off": Refused(OPENED, c.CutSpeech(), "nobody_has_the_floor"),
    "an endless reason to cut off": Refused(
        SPEAKING, c.CutSpeech("د" * 1001), "too_long", {"field": "reason", "length": 1001, "limit": 1000}
    ),
    "nobody cedes": Refused(OPENED, c.CedeTime(THIRD), "nobody_has_the_floor"),
    "ceding is not allowed": Refused(SPEAKING, c.CedeTime(THIRD), "ceding_not_allowed", plan=STRICT),
    "ceding to oneself": Refused(SPEAKING, c.CedeTime(CHAIR), "already_speaking", AKBAR),
    "ceding to who was interrupted": Refused(ASKED, c.CedeTime(CHAIR), "already_speaking", AKBAR),
    "ceding to somebody absent": Refused(SPEAKING, c.CedeTime(FIFTH), "not_present", {"name": "سمت 5"}),
    "ceding what is used up": Refused(SPEAKING, c.CedeTime(THIRD), "no_time_to_cede"),
    "who was interrupted interrupts": Refused(
        (*ASKED, c.RequestFloor(CHAIR)), c.GiveFloor(turn=TurnId(5), interrupts=True), "already_speaking", AKBAR
    ),
    "the floor for a speech before the agenda during it": Refused(
        STARTED, c.GiveFloor(who=THIRD, kind=TurnKind.PRE_AGENDA), "agenda_under_way", {"number": 1}
    ),
    "the floor for an answer to oneself": Refused(
        (*SPEAKING, c.EndSpeech()),
        c.GiveFloor(who=CHAIR, kind=TurnKind.REPLY, answers=FIRST),
        "answers_oneself",
        AKBAR,
    ),
    "an unknown person asks for the floor": Refused(OPENED, c.RequestFloor(STRANGER), "unknown_person", {"who": "s99"}),
    "somebody absent asks for the floor": Refused(OPENED, c.RequestFloor(FIFTH), "not_present", {"name": "سمت 5"}),
    "somebody asks twice": Refused(QUEUED, c.RequestFloor(CHAIR), "already_in_queue", AKBAR),
    "an unknown turn is taken off": Refused(QUEUED, c.WithdrawRequest(TurnId(7)), "unknown_turn", {"turn": 7}),
    "a used turn is taken off": Refused(SPEAKING, c.WithdrawRequest(TurnId(1)), "unknown_turn", {"turn": 1}),
    "an unknown turn is moved": Refused(QUEUED, c.MoveTurn(TurnId(7), 1), "unknown_turn", {"turn": 7}),
    "a turn is moved before the first place": Refused(
        QUEUED, c.MoveTurn(TurnId(1), 0), "no_such_position", {"position": 0, "last": 3}
    ),
    "a turn is moved behind the last place": Refused(
        QUEUED, c.MoveTurn(TurnId(1), 4), "no_such_position", {"position": 4, "last": 3}
    ),
    "the next of an empty queue": Refused(OPENED, c.GiveFloor(), "queue_is_empty"),
    "the floor for an unknown turn": Refused(QUEUED, c.GiveFloor(turn=TurnId(7)), "unknown_turn", {"turn": 7}),
    "the floor for an unknown person": Refused(QUEUED, c.GiveFloor(who=STRANGER), "unknown_person", {"who": "s99"}),
    "the floor for somebody absent": Refused(
        QUEUED, c.GiveFloor(who=ABSENT_GUEST), "not_present", {"name": "سارا یزدان‌پناه"}
    ),
    "the floor for a turn and a person": Refused(QUEUED, c.GiveFloor(TurnId(1), CHAIR), "turn_or_person"),
    "the floor for who has it": Refused(SPEAKING, c.GiveFloor(who=CHAIR), "already_speaking", AKBAR),
    "the floor for who has it and is next": Refused(
        (*OPENED, c.GiveFloor(who=CHAIR), c.RequestFloor(CHAIR)), c.GiveFloor(), "already_speaking", AKBAR
    ),
    "pausing silence": Refused(OPENED, c.PauseSpeech(), "nobody_has_the_floor"),
    "pausing twice": Refused(PAUSED, c.PauseSpeech(), "already_paused"),
    "continuing silence": Refused(OPENED, c.ContinueSpeech(), "nobody_has_the_floor"),
    "continuing what goes on": Refused(SPEAKING, c.ContinueSpeech(), "not_paused"),
    "ending silence": Refused(OPENED, c.EndSpeech(), "nobody_has_the_floor"),
    "extending silence": Refused(OPENED, c.ExtendSpeech(), "nobody_has_the_floor"),
    "extending by nothing": Refused(
        SPEAKING, c.ExtendSpeech(0), "extension_out_of_range", {"seconds": 0, "longest": 3600}
    ),
    "extending by hours": Refused(
        SPEAKING, c.ExtendSpeech(3601), "extension_out_of_range", {"seconds": 3601, "longest": 3600}
    ),
    "continuing in a recess": Refused((*PAUSED, c.CallRecess()), c.ContinueSpeech(), "session_in_recess"),
    "the floor in a recess": Refused((*QUEUED, c.CallRecess()), c.GiveFloor(), "session_in_recess"),
    "the floor before the opening": Refused(
        (*arrivals(CHAIR), c.RequestFloor(CHAIR)), c.GiveFloor(), "session_not_open"
    ),
}

FOLLOWS = {
    "a question interrupts": Follows(
        (*SPEAKING, QUESTION),
        c.GiveFloor(),
        (
            e.SpeechInterrupted(NOW, FIRST),
            e.FloorGiven(
                NOW,
                SECOND,
                SECRETARY,
                300,
                ItemId(1),
                TurnId(4),
                kind=TurnKind.QUESTION,
                answers=FIRST,
                interrupts=FIRST,
            ),
        ),
    ),
    "a question that does not stop the clock": Follows(
        SPEAKING,
        c.GiveFloor(who=SECRETARY, kind=TurnKind.QUESTION),
        (
            e.SpeechInterrupted(NOW, FIRST),
            e.FloorGiven(
                NOW,
                SECOND,
                SECRETARY,
                300,
                ItemId(1),
                kind=TurnKind.QUESTION,
                answers=FIRST,
                interrupts=FIRST,
                charges=True,
            ),
        ),
        RUNNING_ON,
    ),
    "a question after the speech": Follows(
        (*SPEAKING, QUESTION),
        c.GiveFloor(interrupts=False),
        (
            e.FloorReleased(NOW, FIRST),
            e.FloorGiven(NOW, SECOND, SECRETARY, 300, ItemId(1), TurnId(4), kind=TurnKind.QUESTION, answers=FIRST),
        ),
    ),
    "the next one interrupts a paused speech": Follows(
        PAUSED,
        c.GiveFloor(interrupts=True),
        (
            e.SpeechContinued(NOW, FIRST),
            e.SpeechInterrupted(NOW, FIRST),
            e.FloorGiven(NOW, SECOND, GUEST, 300, ItemId(1), TurnId(2), interrupts=FIRST),
        ),
    ),
    "nobody is there to be interrupted": Follows(
        QUEUED, c.GiveFloor(interrupts=True), (e.FloorGiven(NOW, FIRST, CHAIR, 300, ItemId(1), TurnId(1)),)
    ),
    "the end of a question": Follows(ASKED, c.EndSpeech(), (e.FloorReleased(NOW, SECOND), e.FloorReturned(NOW, FIRST))),
    "the floor goes back": Follows(ASKED, c.ReturnFloor(), (e.FloorReleased(NOW, SECOND), e.FloorReturned(NOW, FIRST))),
    "the next after a question is who was interrupted": Follows(
        ASKED, c.GiveFloor(), (e.FloorReleased(NOW, SECOND), e.FloorReturned(NOW, FIRST))
    ),
    "who was interrupted by name": Follows(
        TWICE,
        c.GiveFloor(who=CHAIR),
        (e.FloorReleased(NOW, SpeechId(3)), e.FloorReleased(NOW, SECOND), e.FloorReturned(NOW, FIRST)),
    ),
    "a question on a question goes back one step": Follows(
        TWICE, c.EndSpeech(), (e.FloorReleased(NOW, SpeechId(3)), e.FloorReturned(NOW, SECOND))
    ),
    "another question leaves who was interrupted waiting": Follows(
        (*ASKED, c.RequestFloor(THIRD, TurnKind.QUESTION)),
        c.GiveFloor(interrupts=False),
        (
            e.FloorReleased(NOW, SECOND),
            e.FloorGiven(
                NOW,
                SpeechId(3),
                THIRD,
                300,
                ItemId(1),
                TurnId(5),
                kind=TurnKind.QUESTION,
                answers=SECOND,
                interrupts=FIRST,
            ),
        ),
    ),
    "another speaker after a question ends both": Follows(
        TWICE,
        c.GiveFloor(who=THIRD),
        (
            e.FloorReleased(NOW, SpeechId(3)),
            e.FloorReleased(NOW, SECOND),
            e.FloorReleased(NOW, FIRST),
            e.FloorGiven(NOW, SpeechId(4), THIRD, 300, ItemId(1), TurnId(3)),
        ),
    ),
    "whoever was interrupted leaves": Follows(
        ASKED,
        c.RecordDeparture(CHAIR),
        (e.FloorReleased(NOW, FIRST), e.ParticipantLeft(NOW, CHAIR), e.QuorumLost(NOW, 3, 4)),
    ),
    "whoever interrupts leaves": Follows(
        ASKED,
        c.RecordDeparture(SECRETARY),
        (
            e.FloorReleased(NOW, SECOND),
            e.FloorReturned(NOW, FIRST),
            e.ParticipantLeft(NOW, SECRETARY),
            e.QuorumLost(NOW, 3, 4),
        ),
    ),
    "the chair cuts off": Follows(
        SPEAKING,
        c.CutSpeech(" خارج از  موضوع "),
        (e.FloorReleased(NOW, FIRST, True, "خارج از موضوع"),),  # noqa: FBT003
    ),
    "the chair cuts a question off": Follows(
        ASKED,
        c.CutSpeech(),
        (e.FloorReleased(NOW, SECOND, True), e.FloorReturned(NOW, FIRST)),  # noqa: FBT003
    ),
    "a speech before the agenda that still waits is no speech on the item": Follows(
        (*OPENED, c.RequestFloor(THIRD, TurnKind.PRE_AGENDA), c.AdvanceAgenda()),
        c.GiveFloor(),
        (e.FloorGiven(NOW, FIRST, THIRD, 300, None, TurnId(1), kind=TurnKind.PRE_AGENDA),),
    ),
    "a point of order has the floor with its article": Follows(
        STARTED,
        c.GiveFloor(who=THIRD, kind=TurnKind.POINT_OF_ORDER, article="ماده ۱۲"),
        (e.FloorGiven(NOW, FIRST, THIRD, 300, ItemId(1), kind=TurnKind.POINT_OF_ORDER, article="ماده ۱۲"),),
    ),
    "what is left of the time is ceded": Follows(
        (*SPEAKING, c.ExtendSpeech(3_600)),
        c.CedeTime(GUEST),
        (e.FloorReleased(NOW, FIRST), e.FloorGiven(NOW, SECOND, GUEST, 310, ItemId(1), ceded_by=FIRST)),
    ),
    "a waiting turn of another kind is left waiting": Follows(
        QUEUED,
        c.GiveFloor(who=CHAIR, kind=TurnKind.CONCLUSION),
        (e.FloorGiven(NOW, FIRST, CHAIR, 300, ItemId(1), kind=TurnKind.CONCLUSION),),
    ),
    "somebody joins the queue": Follows(
        QUEUED, c.RequestFloor(SECRETARY), (e.FloorRequested(NOW, TurnId(4), SECRETARY, position=4, item=ItemId(1)),)
    ),
    "the speaker asks again": Follows(
        SPEAKING, c.RequestFloor(CHAIR), (e.FloorRequested(NOW, TurnId(4), CHAIR, position=3, item=ItemId(1)),)
    ),
    "a turn is taken off": Follows(QUEUED, c.WithdrawRequest(TurnId(2)), (e.RequestWithdrawn(NOW, TurnId(2)),)),
    "a turn is moved": Follows(QUEUED, c.MoveTurn(TurnId(3), 1), (e.TurnMoved(NOW, TurnId(3), 1, Placed.FIRST_COME),)),
    "a turn is moved to where it is": Follows(QUEUED, c.MoveTurn(TurnId(2), 2), ()),
    "the floor for the next": Follows(
        QUEUED, c.GiveFloor(), (e.FloorGiven(NOW, FIRST, CHAIR, 300, ItemId(1), TurnId(1)),)
    ),
    "the floor passes on": Follows(
        SPEAKING,
        c.GiveFloor(),
        (e.FloorReleased(NOW, FIRST), e.FloorGiven(NOW, SECOND, GUEST, 300, ItemId(1), TurnId(2))),
    ),
    "the floor for a turn": Follows(
        QUEUED, c.GiveFloor(turn=TurnId(3)), (e.FloorGiven(NOW, FIRST, THIRD, 300, ItemId(1), TurnId(3)),)
    ),
    "the floor for somebody in the queue": Follows(
        QUEUED, c.GiveFloor(who=GUEST), (e.FloorGiven(NOW, FIRST, GUEST, 300, ItemId(1), TurnId(2)),)
    ),
    "the floor for somebody not in the queue": Follows(
        OPENED, c.GiveFloor(who=SECRETARY), (e.FloorGiven(NOW, FIRST, SECRETARY, 300),)
    ),
    "a pause": Follows(SPEAKING, c.PauseSpeech(), (e.SpeechPaused(NOW, FIRST),)),
    "going on": Follows(PAUSED, c.ContinueSpeech(), (e.SpeechContinued(NOW, FIRST),)),
    "the end": Follows(SPEAKING, c.EndSpeech(), (e.FloorReleased(NOW, FIRST),)),
    "the end of a paused speech in a recess": Follows(
        (*SPEAKING, c.CallRecess()), c.EndSpeech(), (e.FloorReleased(NOW, FIRST),)
    ),
    "more time": Follows(SPEAKING, c.ExtendSpeech(), (e.SpeechExtended(NOW, FIRST, 60),)),
    "this much more time": Follows(SPEAKING, c.ExtendSpeech(180), (e.SpeechExtended(NOW, FIRST, 180),)),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_the_next_speaker_is_the_first_in_the_new_order() -> None:
    state = after(*QUEUED, c.MoveTurn(TurnId(3), 1), c.GiveFloor())
    assert state.speech is not None
    assert state.speech.who == THIRD
    assert [turn.who for turn in state.queue] == [CHAIR, GUEST]


def test_turn_numbers_are_not_used_again() -> None:
    state = after(*QUEUED, c.WithdrawRequest(TurnId(3)), c.RequestFloor(THIRD))
    assert [turn.id for turn in state.queue] == [1, 2, 4]


def test_time_that_is_added_adds_up() -> None:
    state = after(*SPEAKING, c.ExtendSpeech(), c.ExtendSpeech(90))
    assert state.speech is not None
    assert state.speech.limit_seconds == 450


def test_limits_are_those_of_the_council() -> None:
    quick = plan(procedure=Procedure(speech_seconds=180, extension_seconds=30))
    state = after(*SPEAKING, c.ExtendSpeech(), plan=quick)
    assert state.speech is not None
    assert state.speech.limit_seconds == 210


def test_ending_a_paused_speech_ends_its_pause() -> None:
    state = after(*PAUSED, c.EndSpeech())
    assert state.floor is None
    assert state.speeches[0].pauses[0].end == state.speeches[0].span.end


def ceding(minutes: float) -> MeetingState:
    """Return the state in which the chair has ceded what was left of five minutes."""
    meeting = Meeting(*QUEUED, c.GiveFloor())
    meeting.wait(60 * minutes - 1)
    meeting.do(c.CedeTime(GUEST))
    return meeting.state


def test_what_is_left_is_ceded() -> None:
    first, second = ceding(3.5).speeches
    assert (second.who, second.limit_seconds, second.ceded_by) == (GUEST, 90, first.id)
    assert second.span.start == first.span.end


def test_whoever_time_is_ceded_to_keeps_their_turn() -> None:
    assert [turn.who for turn in ceding(1).queue] == [GUEST, THIRD]


LIMITS = {
    "the general one": ({}, {}, 0, TurnKind.STATEMENT, 300),
    "of the kind": ({TurnKind.STATEMENT: 200}, {}, 0, TurnKind.STATEMENT, 200),
    "of the kind, which is another": ({TurnKind.REPORT: 200}, {}, 0, TurnKind.STATEMENT, 300),
    "of the item before the kind": ({TurnKind.STATEMENT: 200}, {}, 100, TurnKind.STATEMENT, 100),
    "of the seat before the item": ({TurnKind.STATEMENT: 200}, {"speech_seconds": 50}, 100, TurnKind.STATEMENT, 50),
    "of the seat for a side": ({}, {"speech_seconds": 50}, 0, TurnKind.AGAINST, 50),
    "of a report, whatever the seat has": (
        {TurnKind.REPORT: 900},
        {"speech_seconds": 50},
        100,
        TurnKind.REPORT,
        900,
    ),
    "the general one of a point of order, whatever the item has": ({}, {}, 100, TurnKind.POINT_OF_ORDER, 300),
}


@pytest.mark.parametrize(("kinds", "seat", "item", "kind", "limit"), LIMITS.values(), ids=LIMITS)
def test_a_speech_has_the_limit(
    kinds: dict[TurnKind, int], seat: dict[str, int], item: int, kind: TurnKind, limit: int
) -> None:
    limits = tuple(KindLimit(of, seconds) for of, seconds in kinds.items())
    rules = plan(members=seats(s3=seat), procedure=Procedure(kind_limits=limits))
    state = after(*STARTED, c.SetItemRules(speech_seconds=item), c.GiveFloor(who=THIRD, kind=kind), plan=rules)
    assert state.speech is not None
    assert state.speech.limit_seconds == limit


def test_a_substitute_has_the_limit_of_the_seat() -> None:
    rules = plan(members=seats(s5={"speech_seconds": 50}))
    state = after(*STARTED, c.AdmitSubstitute(FIFTH, "جانشین"), c.GiveFloor(who=SUBSTITUTE), plan=rules)
    assert state.speech is not None
    assert state.speech.limit_seconds == 50


@pytest.mark.parametrize(("pauses", "left"), [(True, 240), (False, 210)])
def test_a_question_uses_the_time_of_the_speaker_where_it_does_not_pause(pauses: bool, left: int) -> None:
    meeting = Meeting(*STARTED, plan=plan(procedure=Procedure(question_pauses=pauses)))
    meeting.do(c.GiveFloor(who=CHAIR))
    meeting.wait(59)
    meeting.do(c.GiveFloor(who=THIRD, kind=TurnKind.QUESTION))
    meeting.wait(29)
    meeting.do(c.EndSpeech())
    state, now = meeting.state, meeting.clock.now()
    first, question = state.speeches
    assert (timing.spoken(first, now), timing.spoken(question, now)) == (60, 30)
    assert timing.time_left(state, first, now) == left
    meeting.wait(10)
    assert timing.time_left(state, first, meeting.clock.now()) == left - 10


def test_a_speech_that_ends_while_it_is_interrupted_is_away_no_longer() -> None:
    state = after(*TWICE, c.GiveFloor(who=THIRD))
    assert state.interrupted == ()
    first = state.speeches[0]
    assert first.away[0].end == first.span.end
    assert timing.spoken(first, at(60)) == timing.spoken(first, at(600))


def test_whoever_interrupts_a_question_leaves_and_the_question_goes_on() -> None:
    state = after(*TWICE, c.RecordDeparture(GUEST))
    assert (state.floor, state.interrupted) == (SECOND, (FIRST,))


@pytest.mark.parametrize(("seconds", "code"), [(299, ""), (299.5, "no_time_to_cede"), (300, "no_time_to_cede")])
def test_less_than_a_second_is_nothing_to_cede(seconds: float, code: str) -> None:
    meeting = Meeting(*SPEAKING)
    meeting.wait(seconds)
    refusal = meeting.refusal(c.CedeTime(GUEST))
    assert (refusal.code if refusal else "") == code


@pytest.mark.parametrize("ending", [c.EndSpeech(), c.CutSpeech(), c.RecordDeparture(SECRETARY)])
def test_the_floor_that_comes_back_in_a_recess_waits_with_its_clock(ending: c.Command) -> None:
    meeting = Meeting(*SPEAKING, QUESTION, c.GiveFloor(), c.CallRecess())
    meeting.wait(10)
    meeting.do(ending)
    meeting.wait(900)
    meeting.do(c.ResumeSession())
    meeting.wait(60)
    state, now = meeting.state, meeting.clock.now()
    assert state.floor == FIRST
    assert timing.spoken(state.speeches[0], now) == 2
    meeting.do(c.ContinueSpeech())
    meeting.wait(30)
    assert timing.spoken(meeting.state.speeches[0], meeting.clock.now()) == 32


def test_a_reply_whose_time_is_ceded_stays_a_reply_to_the_same_speech() -> None:
    spoken = (*STARTED, c.GiveFloor(who=CHAIR), c.EndSpeech(), c.GiveFloor(who=SECRETARY, kind=TurnKind.REPLY))
    state = after(*spoken, c.CedeTime(THIRD))
    assert [(s.kind, s.answers) for s in state.speeches[1:]] == [(TurnKind.REPLY, FIRST)] * 2
    state = after(*spoken, c.CedeTime(CHAIR))
    assert (state.speeches[2].kind, state.speeches[2].answers) == (TurnKind.STATEMENT, None)
