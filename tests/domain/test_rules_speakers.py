"""The queue and the floor."""

from builders import (
    ABSENT_GUEST,
    CHAIR,
    FIFTH,
    GUEST,
    OPENED,
    SECRETARY,
    STARTED,
    STRANGER,
    THIRD,
    Follows,
    Refused,
    after,
    arrivals,
    at,
    plan,
    table,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ids import ItemId, SpeechId, TurnId
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.turns import Placed

NOW = at(60)
FIRST, SECOND = SpeechId(1), SpeechId(2)
QUEUED = (*STARTED, c.RequestFloor(CHAIR), c.RequestFloor(GUEST), c.RequestFloor(THIRD))
SPEAKING = (*QUEUED, c.GiveFloor())
PAUSED = (*SPEAKING, c.PauseSpeech())
AKBAR = {"name": "اکبر بهنام‌جو"}

REFUSED = {
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
    "somebody joins the queue": Follows(
        QUEUED, c.RequestFloor(SECRETARY), (e.FloorRequested(NOW, TurnId(4), SECRETARY, position=4),)
    ),
    "the speaker asks again": Follows(
        SPEAKING, c.RequestFloor(CHAIR), (e.FloorRequested(NOW, TurnId(4), CHAIR, position=3),)
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
