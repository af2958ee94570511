"""Who spoke, and when, put right afterwards; the record keeps both."""

from datetime import timedelta

import pytest
from builders import (
    CHAIR,
    FIFTH,
    FOURTH,
    GUEST,
    SECRETARY,
    START,
    STARTED,
    STRANGER,
    THIRD,
    Follows,
    Meeting,
    Refused,
    after,
    arrivals,
    at,
    table,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain import timing
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import RemarkId, SpeechId, TurnId
from meetingdesk.domain.state import Span, SpeechCorrection
from meetingdesk.domain.turns import Placed, TurnKind

NOW = at(60)
FIRST, SECOND = SpeechId(1), SpeechId(2)
QUEUED = (*STARTED, c.RequestFloor(SECRETARY), c.RequestFloor(THIRD), c.RequestFloor(CHAIR))
SPEAKING = (*QUEUED, c.GiveFloor())
SPOKEN = (*STARTED, c.GiveFloor(who=THIRD), c.EndSpeech())


def second(number: int):  # type: ignore[no-untyped-def]
    return START + timedelta(seconds=number)


# OPENED: five arrivals, the opening, item 1: seconds 0 to 6; the speech of THIRD runs from 7 to 8.
BEGAN, ENDED = second(7), second(8)
TWICE = (*SPOKEN, c.PauseSpeech(), c.PauseSpeech())

REFUSED = {
    "the speech of nobody is handed over": Refused(STARTED, c.ReassignSpeech(CHAIR), "nobody_has_the_floor"),
    "an unknown speech is handed over": Refused(
        SPOKEN, c.ReassignSpeech(CHAIR, SECOND), "unknown_speech", {"speech": 2}
    ),
    "a speech is handed over to a stranger": Refused(
        SPEAKING, c.ReassignSpeech(STRANGER), "unknown_person", {"who": "s99"}
    ),
    "a speech is handed over to its speaker": Refused(
        SPEAKING, c.ReassignSpeech(SECRETARY), "same_speaker", {"name": "سمت 2"}
    ),
    "a speech is handed over to somebody absent": Refused(
        SPEAKING, c.ReassignSpeech(FIFTH), "not_in_hall_then", {"name": "سمت 5"}
    ),
    "a speech is handed over to somebody who came later": Refused(
        (*SPOKEN, *arrivals(FIFTH)), c.ReassignSpeech(FIFTH, FIRST), "not_in_hall_then", {"name": "سمت 5"}
    ),
    "the chair's conclusion is handed over to somebody else": Refused(
        (*STARTED, c.GiveFloor(who=CHAIR, kind=TurnKind.CONCLUSION)),
        c.ReassignSpeech(SECRETARY),
        "only_the_chair_concludes",
        {"name": "اکبر بهنام‌جو"},
    ),
    "the times of an unknown speech": Refused(
        SPOKEN, c.CorrectSpeech(SECOND, BEGAN, ENDED), "unknown_speech", {"speech": 2}
    ),
    "an end for what still runs": Refused(
        SPEAKING, c.CorrectSpeech(FIRST, second(10), second(20)), "speech_still_runs", {"name": "سمت 2"}
    ),
    "no end for what has ended": Refused(SPOKEN, c.CorrectSpeech(FIRST, BEGAN), "speech_has_ended", {"name": "سمت 3"}),
    "a speech before the opening": Refused(
        SPOKEN,
        c.CorrectSpeech(FIRST, second(4), ENDED),
        "speech_before_opening",
        {"name": "سمت 3", "opened": "۱۲:۰۰:۰۵"},
    ),
    "a speech that ends in the future": Refused(
        SPOKEN, c.CorrectSpeech(FIRST, BEGAN, at(61)), "speech_in_future", {"name": "سمت 3"}
    ),
    "a running speech that begins in the future": Refused(
        SPEAKING, c.CorrectSpeech(FIRST, at(61)), "speech_in_future", {"name": "سمت 2"}
    ),
    "a speech that ends before it begins": Refused(
        SPOKEN, c.CorrectSpeech(FIRST, ENDED, BEGAN), "speech_ends_before_it_begins", {"name": "سمت 3"}
    ),
    "a speech after its speaker left": Refused(
        (*SPOKEN, c.RecordDeparture(THIRD)),
        c.CorrectSpeech(FIRST, BEGAN, at(5)),
        "not_in_hall_then",
        {"name": "سمت 3"},
    ),
    "a speech over another one": Refused(
        (*SPOKEN, c.GiveFloor(who=CHAIR), c.EndSpeech()),
        c.CorrectSpeech(FIRST, BEGAN, second(10)),
        "speeches_overlap",
        {"name": "اکبر بهنام‌جو", "start": "۱۲:۰۰:۰۹", "end": "۱۲:۰۰:۱۰"},
    ),
    "a speech over the running one": Refused(
        (*SPOKEN, c.GiveFloor(who=CHAIR)),
        c.CorrectSpeech(FIRST, BEGAN, at(30)),
        "speeches_overlap",
        {"name": "اکبر بهنام‌جو", "start": "۱۲:۰۰:۰۹", "end": "…"},
    ),
    "a question over the one before": Refused(
        (*SPOKEN, c.GiveFloor(who=SECRETARY), c.GiveFloor(who=CHAIR, kind=TurnKind.QUESTION), c.EndSpeech()),
        c.CorrectSpeech(SpeechId(3), BEGAN, second(11)),
        "speeches_overlap",
        {"name": "سمت 3", "start": "۱۲:۰۰:۰۷", "end": "۱۲:۰۰:۰۸"},
    ),
}

FOLLOWS = {
    "a running speech is handed over to who waits": Follows(
        SPEAKING,
        c.ReassignSpeech(THIRD, reason=" اشتباه "),
        (e.SpeechReassigned(NOW, FIRST, SECRETARY, THIRD, TurnId(1), (TurnId(2),), "اشتباه"),),
    ),
    "a running speech without a turn is handed over": Follows(
        (*STARTED, c.GiveFloor(who=GUEST)),
        c.ReassignSpeech(THIRD),
        (e.SpeechReassigned(NOW, FIRST, GUEST, THIRD),),
    ),
    "a finished speech is handed over": Follows(
        (*SPEAKING, c.EndSpeech()),
        c.ReassignSpeech(CHAIR, FIRST),
        (e.SpeechReassigned(NOW, FIRST, SECRETARY, CHAIR),),
    ),
    "the wrong one waits for the same again": Follows(
        (*SPEAKING, c.RequestFloor(SECRETARY)),
        c.ReassignSpeech(GUEST),
        (e.SpeechReassigned(NOW, FIRST, SECRETARY, GUEST),),
    ),
    "a speech that ended later": Follows(
        SPOKEN,
        c.CorrectSpeech(FIRST, BEGAN, at(5), "دیر زده شد"),
        (e.SpeechCorrected(NOW, FIRST, BEGAN, ENDED, BEGAN, at(5), "دیر زده شد"),),
    ),
    "a running speech that began earlier": Follows(
        SPEAKING, c.CorrectSpeech(FIRST, second(7)), (e.SpeechCorrected(NOW, FIRST, second(10), None, second(7), None),)
    ),
    "the times as they are": Follows(SPOKEN, c.CorrectSpeech(FIRST, BEGAN, ENDED), ()),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_the_right_speaker_has_the_elapsed_time_and_the_words() -> None:
    meeting = Meeting(*QUEUED, c.GiveFloor())
    meeting.do(c.NoteRemark("گفت"), c.DraftResolution(remark=RemarkId(1)))
    meeting.wait(100)
    before = timing.spoken_by(meeting.state, SECRETARY, meeting.clock.now())
    meeting.do(c.ReassignSpeech(THIRD))
    state, now = meeting.state, meeting.clock.now()
    assert (timing.spoken_by(state, SECRETARY, now), timing.spoken_by(state, THIRD, now)) == (0, before + 1)
    assert [turn.who for turn in state.queue] == [SECRETARY, CHAIR]
    assert (state.remarks[0].who, state.resolutions[0].said_by) == (THIRD, THIRD)
    speech = state.speeches[0]
    assert state.speech_corrections == (SpeechCorrection(now, FIRST, SECRETARY, speech.span, speech.span, THIRD),)
    meeting.undo()
    assert [turn.who for turn in meeting.state.queue] == [THIRD, CHAIR]
    assert meeting.state.remarks[0].who == SECRETARY


def test_both_times_stay_in_the_record() -> None:
    state = after(*SPOKEN, c.CorrectSpeech(FIRST, BEGAN - timedelta(seconds=1), ENDED))
    correction = state.speech_corrections[0]
    assert (correction.before, correction.after) == (Span(BEGAN, ENDED), state.speeches[0].span)


def test_a_corrected_speech_keeps_the_pauses_within_it_and_the_recess_that_it_now_spans() -> None:
    meeting = Meeting(*STARTED)
    meeting.do(c.GiveFloor(who=CHAIR))
    began = meeting.clock.now()
    meeting.wait(59)
    meeting.do(c.PauseSpeech())
    meeting.wait(29)
    meeting.do(c.ContinueSpeech())
    meeting.wait(29)
    meeting.do(c.EndSpeech(), c.CallRecess())
    meeting.wait(99)
    meeting.do(c.ResumeSession())
    meeting.wait(200)
    speech = meeting.state.speeches[0]
    assert timing.spoken(speech, meeting.clock.now()) == 60 + 30
    meeting.do(c.CorrectSpeech(FIRST, began + timedelta(seconds=70), began + timedelta(seconds=261)))
    speech = meeting.state.speeches[0]
    # 20 s of the pause are left of it, and the recess of 100 s.
    assert timing.spoken(speech, meeting.clock.now()) == 191 - 20 - 100


def test_a_question_that_lasted_longer_interrupts_for_longer() -> None:
    meeting = Meeting(*STARTED)
    meeting.do(c.GiveFloor(who=THIRD))
    meeting.wait(59)
    meeting.do(c.GiveFloor(who=CHAIR, kind=TurnKind.QUESTION))
    asked = meeting.clock.now()
    meeting.wait(29)
    meeting.do(c.EndSpeech())
    meeting.wait(119)
    meeting.do(c.EndSpeech())
    meeting.do(c.CorrectSpeech(SECOND, asked, asked + timedelta(seconds=50)))
    first, question = meeting.state.speeches
    now = meeting.clock.now()
    assert (timing.spoken(first, now), timing.spoken(question, now)) == (60 + 100, 50)
    assert first.away == (Span(asked, asked + timedelta(seconds=50)),)


def test_a_stay_can_be_given_to_somebody_else_once_the_speech_is() -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=THIRD), c.EndSpeech())
    arrived = meeting.state.attendance[THIRD].intervals[0].start
    with pytest.raises(RuleViolation) as refusal:
        meeting.do(c.ReassignStay(THIRD, 1, FIFTH))
    assert refusal.value.code == "spoke_then"
    meeting.do(c.AddStay(FIFTH, arrived), c.ReassignSpeech(FIFTH, FIRST), c.StrikeStay(THIRD, 1))
    assert meeting.state.speeches[0].who == FIFTH
    assert not meeting.state.is_present(THIRD)


def test_what_had_been_given_by_a_turn_is_not_given_back_twice() -> None:
    state = after(*SPEAKING, c.ReassignSpeech(THIRD), c.ReassignSpeech(GUEST))
    assert [(turn.id, turn.who) for turn in state.queue] == [(2, THIRD), (1, SECRETARY), (3, CHAIR)]
    assert [turn.why for turn in state.queue[:2]] == [Placed.RETURNED] * 2
    state = after(*SPEAKING, c.ReassignSpeech(THIRD), c.ReassignSpeech(SECRETARY))
    assert [(turn.id, turn.who) for turn in state.queue] == [(2, THIRD), (3, CHAIR)]


def test_a_turn_that_comes_back_stands_behind_what_comes_first() -> None:
    state = after(*SPEAKING, c.RequestFloor(GUEST, TurnKind.POINT_OF_ORDER), c.ReassignSpeech(FOURTH))
    assert [turn.who for turn in state.queue] == [GUEST, SECRETARY, THIRD, CHAIR]


def interrupted_twice() -> Meeting:
    """Return a meeting in which a speech of five minutes was interrupted for one, half of that being a recess."""
    meeting = Meeting(*STARTED)
    meeting.do(c.GiveFloor(who=THIRD))
    meeting.wait(119)
    meeting.do(c.GiveFloor(who=CHAIR, kind=TurnKind.QUESTION))
    meeting.wait(29)
    meeting.do(c.CallRecess())
    meeting.wait(28)
    meeting.do(c.ResumeSession(), c.EndSpeech())
    meeting.wait(119)
    meeting.do(c.EndSpeech())
    return meeting


def test_the_times_of_an_interrupted_speech_are_put_right_around_the_question() -> None:
    meeting = interrupted_twice()
    first, question = meeting.state.speeches
    assert first.span.end is not None
    meeting.do(c.CorrectSpeech(FIRST, first.span.start + timedelta(seconds=20), first.span.end))
    first = meeting.state.speeches[0]
    assert first.away == (question.span,)
    assert timing.spoken(first, meeting.clock.now()) == 100 + 120


def test_an_interrupted_speech_that_ended_before_the_question_is_not_interrupted() -> None:
    meeting = interrupted_twice()
    first, question = meeting.state.speeches
    meeting.do(c.CorrectSpeech(FIRST, first.span.start, question.span.start))
    assert timing.spoken(meeting.state.speeches[0], meeting.clock.now()) == 120
    meeting.do(c.CorrectSpeech(FIRST, first.span.start, first.span.end))
    assert timing.spoken(meeting.state.speeches[0], meeting.clock.now()) == 240


def test_pauses_are_never_lost_by_correcting_twice() -> None:
    meeting = Meeting(*STARTED)
    meeting.do(c.GiveFloor(who=THIRD))
    began = meeting.clock.now()
    meeting.wait(9)
    meeting.do(c.PauseSpeech())
    meeting.wait(9)
    meeting.do(c.ContinueSpeech())
    meeting.wait(29)
    meeting.do(c.EndSpeech())
    ended = meeting.clock.now()
    assert timing.spoken(meeting.state.speeches[0], ended) == 40
    meeting.do(c.CorrectSpeech(FIRST, began + timedelta(seconds=25), ended))
    assert timing.spoken(meeting.state.speeches[0], ended) == 25
    meeting.do(c.CorrectSpeech(FIRST, began, ended))
    assert timing.spoken(meeting.state.speeches[0], ended) == 40


def test_a_question_that_outlasted_whom_it_interrupted_is_put_right() -> None:
    meeting = Meeting(*STARTED)
    meeting.do(c.GiveFloor(who=THIRD))
    meeting.wait(9)
    meeting.do(c.GiveFloor(who=CHAIR, kind=TurnKind.QUESTION))
    asked = meeting.clock.now()
    meeting.wait(9)
    meeting.do(c.RecordDeparture(THIRD))
    meeting.wait(19)
    meeting.do(c.EndSpeech(), c.CorrectSpeech(SECOND, asked, asked + timedelta(seconds=29)))
    first, question = meeting.state.speeches
    now = meeting.clock.now()
    assert (timing.spoken(first, now), timing.spoken(question, now)) == (10, 29)
