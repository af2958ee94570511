"""Putting right who was in the hall: a fact of its own, which marks decisions and never changes them."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from builders import (
    CHAIR,
    DRAFTED,
    FIFTH,
    FOURTH,
    GUEST,
    OPENED,
    SECRETARY,
    SIXTH,
    START,
    STARTED,
    STRANGER,
    SUBSTITUTE,
    THIRD,
    Follows,
    Meeting,
    Refused,
    after,
    at,
    table,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionKind, VoteMethod
from meetingdesk.domain.ids import TurnId, substitute_id
from meetingdesk.domain.presence import levels, present_at
from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.resolution import Adoption
from meetingdesk.domain.state import Absence, AttendanceCorrection, Span

NOW = at(60)
AKBAR = {"name": "اکبر بهنام‌جو"}
FIVE = {"name": "سمت 5"}
WAS_THERE = (*OPENED, c.AddStay(FIFTH, at(-10), at(-5)))
SPOKEN = (*OPENED, c.GiveFloor(who=THIRD), c.EndSpeech())
CLOSURE = c.ProposeMotion(MotionKind.CLOSE_DEBATE, (CHAIR, SECRETARY, THIRD))
BY_NAME = (
    *STARTED,
    c.OpenVote(question="پذیرفته شود؟", method=VoteMethod.ROLL_CALL),
    c.RecordRemainingVotes(Choice.IN_FAVOUR),
    c.CloseVote(),
)
TWO_SUBSTITUTES = (
    *OPENED,
    c.AdmitSubstitute(FIFTH, "م"),
    c.RecordDeparture(SUBSTITUTE),
    c.AdmitSubstitute(FIFTH, "ن"),
)
SECOND_SUBSTITUTE = substitute_id(2)


def second(number: float) -> datetime:
    return START + timedelta(seconds=number)


REFUSED = {
    "of an unknown person": Refused(OPENED, c.AddStay(STRANGER, at(0)), "unknown_person", {"who": "s99"}),
    "to an unknown person": Refused(OPENED, c.ReassignStay(CHAIR, 1, STRANGER), "unknown_person", {"who": "s99"}),
    "a stay that is none": Refused(OPENED, c.StrikeStay(CHAIR, 2), "unknown_stay", {**AKBAR, "stay": 2}),
    "a stay of somebody who was never there": Refused(
        OPENED, c.CorrectStay(FIFTH, 1, at(0)), "unknown_stay", {**FIVE, "stay": 1}
    ),
    "stay zero": Refused(OPENED, c.StrikeStay(CHAIR, 0), "unknown_stay", {**AKBAR, "stay": 0}),
    "arrived in the future": Refused(OPENED, c.AddStay(FIFTH, at(61)), "stay_out_of_range", FIVE),
    "left in the future": Refused(OPENED, c.CorrectStay(CHAIR, 1, at(0), at(61)), "stay_out_of_range", AKBAR),
    "arrived the day before": Refused(OPENED, c.AddStay(FIFTH, at(-721), at(5)), "stay_out_of_range", FIVE),
    "left before arriving": Refused(OPENED, c.AddStay(FIFTH, at(5), at(4)), "stay_ends_before_it_begins", FIVE),
    "left on arriving": Refused(OPENED, c.AddStay(FIFTH, at(5), at(5)), "stay_ends_before_it_begins", FIVE),
    "there twice": Refused(WAS_THERE, c.AddStay(FIFTH, at(-6), at(5)), "stays_overlap", FIVE),
    "there still, and once more": Refused(OPENED, c.AddStay(CHAIR, at(5)), "stays_overlap", AKBAR),
    "of somebody who was there as well": Refused(
        OPENED, c.ReassignStay(CHAIR, 1, THIRD), "stays_overlap", {"name": "سمت 3"}
    ),
    "two substitutes at once": Refused(
        TWO_SUBSTITUTES, c.CorrectStay(SUBSTITUTE, 1, at(0), at(30)), "seat_is_filled", {"name": "ن"}
    ),
    "to the same person": Refused(OPENED, c.ReassignStay(CHAIR, 1, CHAIR), "same_person", AKBAR),
    "away from a speech": Refused(SPOKEN, c.CorrectStay(THIRD, 1, at(5)), "spoke_then", {"name": "سمت 3"}),
    "out of the middle of a speech": Refused(
        (*SPOKEN, c.RecordDeparture(THIRD)),
        c.CorrectStay(THIRD, 1, second(0), second(6.5)),
        "spoke_then",
        {"name": "سمت 3"},
    ),
    "struck although there was a speech": Refused(SPOKEN, c.StrikeStay(THIRD, 1), "spoke_then", {"name": "سمت 3"}),
    "whoever has the floor has left": Refused(
        (*OPENED, c.GiveFloor(who=THIRD)), c.CorrectStay(THIRD, 1, second(2), NOW), "spoke_then", {"name": "سمت 3"}
    ),
    "whoever asked for a motion was not there": Refused(
        (*STARTED, CLOSURE), c.StrikeStay(THIRD, 1), "supported_then", {"name": "سمت 3"}
    ),
    "whoever voted by name was not there": Refused(BY_NAME, c.StrikeStay(THIRD, 1), "voted_then", {"name": "سمت 3"}),
    "somebody else was there who did not vote": Refused(
        BY_NAME, c.ReassignStay(THIRD, 1, FIFTH), "voted_then", {"name": "سمت 3"}
    ),
    "too long a reason": Refused(
        OPENED,
        c.StrikeStay(CHAIR, 1, "م" * 1001),
        "too_long",
        {"field": "reason", "length": 1001, "limit": 1000},
    ),
}

FOLLOWS = {
    "came earlier": Follows(
        OPENED,
        c.CorrectStay(CHAIR, 1, at(-5), reason="ديده شد"),
        (e.StayCorrected(NOW, CHAIR, 1, at(0), None, at(-5), None, "دیده شد"),),
    ),
    "came as was recorded": Follows(OPENED, c.CorrectStay(CHAIR, 1, at(0), reason="هیچ"), ()),
    "had left, with the queue and the quorum": Follows(
        (*OPENED, c.RequestFloor(THIRD)),
        c.CorrectStay(THIRD, 1, second(2), at(50)),
        (
            e.RequestWithdrawn(NOW, TurnId(1)),
            e.StayCorrected(NOW, THIRD, 1, second(2), None, second(2), at(50)),
            e.QuorumLost(NOW, 3, 4),
        ),
    ),
    "has not left after all": Follows(
        (*OPENED, c.RecordDeparture(THIRD)),
        c.CorrectStay(THIRD, 1, second(2)),
        (
            e.StayCorrected(NOW, THIRD, 1, second(2), second(6), second(2), None),
            e.QuorumRegained(NOW, 4, 4),
        ),
    ),
    "had been there": Follows(OPENED, c.AddStay(FIFTH, at(1), at(2)), (e.StayAdded(NOW, FIFTH, at(1), at(2)),)),
    "had been there before a substitute": Follows(
        TWO_SUBSTITUTES,
        c.AddStay(SUBSTITUTE, at(-20), at(-10)),
        (e.StayAdded(NOW, SUBSTITUTE, at(-20), at(-10)),),
    ),
    "is there, as nobody noted": Follows(OPENED, c.AddStay(FIFTH, at(1)), (e.StayAdded(NOW, FIFTH, at(1), None),)),
    "was not there": Follows(
        (*OPENED, c.RequestFloor(GUEST)),
        c.StrikeStay(GUEST, 1),
        (e.RequestWithdrawn(NOW, TurnId(1)), e.StayStruck(NOW, GUEST, 1, second(4), None)),
    ),
    "somebody else was there": Follows(
        OPENED,
        c.ReassignStay(FOURTH, 1, SIXTH, "نام اشتباه"),
        (e.StayReassigned(NOW, FOURTH, 1, SIXTH, second(3), None, "نام اشتباه"),),
    ),
    "the holder was there and not the substitute": Follows(
        (*OPENED, c.AdmitSubstitute(FIFTH, "م")),
        c.ReassignStay(SUBSTITUTE, 1, FIFTH),
        (e.StayReassigned(NOW, SUBSTITUTE, 1, FIFTH, second(6), None),),
    ),
    "another substitute was there": Follows(
        TWO_SUBSTITUTES,
        c.ReassignStay(SECOND_SUBSTITUTE, 1, SUBSTITUTE),
        (e.StayReassigned(NOW, SECOND_SUBSTITUTE, 1, SUBSTITUTE, second(8), None),),
    ),
    "a speech stays within the stay": Follows(
        SPOKEN,
        c.CorrectStay(THIRD, 1, second(6), second(7)),
        (
            e.StayCorrected(NOW, THIRD, 1, second(2), None, second(6), second(7)),
            e.QuorumLost(NOW, 3, 4),
        ),
    ),
    "whoever asked for a motion that was withdrawn was not there": Follows(
        (*STARTED, CLOSURE, c.WithdrawMotion()),
        c.StrikeStay(THIRD, 1),
        (e.StayStruck(NOW, THIRD, 1, second(2), None), e.QuorumLost(NOW, 3, 4)),
    ),
    "whoever voted in a void vote was not there": Follows(
        (*BY_NAME, c.VoidVote(reason="نام اشتباه")),
        c.StrikeStay(THIRD, 1),
        (e.StayStruck(NOW, THIRD, 1, second(2), None), e.QuorumLost(NOW, 3, 4)),
    ),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_a_correction_before_the_record_begins_begins_it() -> None:
    state = after(c.AddStay(CHAIR, at(-30)))
    assert (state.convened_at, state.attendance[CHAIR].intervals) == (START, (Span(at(-30)),))


def test_the_record_keeps_what_was_known_and_what_counts_now() -> None:
    state = after(
        *OPENED,
        c.CorrectStay(CHAIR, 1, at(-1), reason="ساعت"),
        c.AddStay(FIFTH, at(-9), at(-8)),
        c.StrikeStay(GUEST, 1),
        c.ReassignStay(FIFTH, 1, SIXTH),
    )
    assert state.corrections == (
        AttendanceCorrection(second(6), CHAIR, Span(at(0)), Span(at(-1)), reason="ساعت"),
        AttendanceCorrection(second(7), FIFTH, None, Span(at(-9), at(-8))),
        AttendanceCorrection(second(8), GUEST, Span(second(4)), None),
        AttendanceCorrection(second(9), FIFTH, Span(at(-9), at(-8)), Span(at(-9), at(-8)), SIXTH),
    )
    assert state.attendance[SIXTH].intervals == (Span(at(-9), at(-8)),)
    assert state.attendance[FIFTH].intervals == ()


def test_a_stay_takes_an_absence_away_and_a_struck_one_brings_none() -> None:
    absent = (*OPENED, c.RecordAbsence(FIFTH, excused=True), c.AddStay(FIFTH, at(-9), at(-8)))
    assert after(*absent).attendance[FIFTH].absence is None
    struck = after(*absent, c.StrikeStay(FIFTH, 1), c.RecordAbsence(FIFTH, excused=False))
    assert struck.attendance[FIFTH].absence == Absence(excused=False)


def test_the_count_of_every_instant_is_of_the_corrected_intervals() -> None:
    state = after(*OPENED, c.RecordDeparture(THIRD), c.CorrectStay(THIRD, 1, second(2), second(4)))
    assert [present_at(state, second(n)) for n in (-1, 0, 2, 3, 4, 5, 9)] == [0, 1, 3, 4, 3, 3, 3]
    assert [(level.since, level.present) for level in levels(state)] == [
        (second(0), 1),
        (second(1), 2),
        (second(2), 3),
        (second(3), 4),
        (second(4), 3),
    ]


def test_what_was_announced_of_the_quorum_stays_announced() -> None:
    state = after(*OPENED, c.RecordDeparture(THIRD), c.CorrectStay(THIRD, 1, second(2)))
    assert state.below_quorum == (Span(second(6), second(7)),)


# --- Decisions ---

ADOPTED = (*DRAFTED, c.AdoptResolution())


def adoption(*more: c.Command) -> Adoption:
    found = after(*ADOPTED, *more).resolutions[0].adoption
    assert found is not None
    return found


MARKED = {
    "nothing": ((), None),
    "somebody came earlier": ((c.CorrectStay(CHAIR, 1, at(-5)),), None),
    "somebody left after it": ((c.CorrectStay(CHAIR, 1, at(0), second(9)),), None),
    "somebody left at it": ((c.CorrectStay(CHAIR, 1, at(0), second(8)),), None),
    "somebody left before it": ((c.CorrectStay(CHAIR, 1, at(0), second(7)),), 3),
    "somebody came at it": ((c.AddStay(FIFTH, second(8)),), None),
    "somebody was there at it": ((c.AddStay(FIFTH, second(7)),), 5),
    "somebody without a vote was there": ((c.StrikeStay(GUEST, 1),), 4),
    "somebody else was there": ((c.ReassignStay(THIRD, 1, FIFTH),), 4),
    "two were there": ((c.AddStay(FIFTH, second(7)), c.AddStay(SIXTH, second(1), second(9))), 6),
    "corrected and corrected back": ((c.AddStay(FIFTH, second(7)), c.StrikeStay(FIFTH, 1)), 4),
    "somebody left later": ((c.RecordDeparture(CHAIR), c.AddStay(FIFTH, second(7))), 5),
}


@table(MARKED)
def test_a_correction_marks_a_decision_and_never_changes_it(case: tuple[tuple[c.Command, ...], int | None]) -> None:
    corrections, present = case
    assert adoption(*corrections) == replace(adoption(), corrected_present=present)


def test_a_vote_is_marked_together_with_what_it_carried() -> None:
    voted = (*DRAFTED, c.OpenVote(), c.CloseVote(in_favour=3, against=1))
    before, state = after(*voted), after(*voted, c.AddStay(FIFTH, second(1)))
    (adopted,), (known,) = state.resolutions, before.resolutions
    assert adopted.adoption is not None
    assert known.adoption is not None
    assert adopted.adoption == replace(known.adoption, corrected_present=5)
    assert before.votes[0].outcome is not None
    assert state.votes[0].outcome == replace(before.votes[0].outcome, corrected_present=5)


@pytest.mark.parametrize(("left", "present"), [(0, None), (30, None), (-1, 3)])
def test_whoever_left_at_the_instant_of_a_decision_had_decided(left: int, present: int | None) -> None:
    meeting = Meeting(*DRAFTED)
    meeting.desk.execute(c.AdoptResolution())
    meeting.desk.execute(c.RecordDeparture(THIRD))
    meeting.wait(60)
    decided = meeting.state.resolutions[0].adoption
    assert decided is not None
    arrived = meeting.state.attendance[THIRD].intervals[0].start
    meeting.desk.execute(c.CorrectStay(THIRD, 1, arrived, decided.at + timedelta(seconds=left)))
    assert meeting.state.resolutions[0].adoption == replace(decided, corrected_present=present)


def test_undoing_a_correction_takes_the_mark_away() -> None:
    meeting = Meeting(*ADOPTED)
    before = meeting.state
    meeting.do(c.AddStay(FIFTH, START))
    meeting.undo()
    assert meeting.state == before
