"""Who is in the hall, as intervals and never as a flag."""

from datetime import timedelta

from builders import (
    ABSENT_GUEST,
    CHAIR,
    FIFTH,
    GUEST,
    OPENED,
    SECRETARY,
    SIXTH,
    START,
    STRANGER,
    THIRD,
    VOTELESS,
    Follows,
    Refused,
    after,
    arrivals,
    at,
    table,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ids import SpeechId, TurnId, guest_id
from meetingdesk.domain.state import Absence, Span

NOW = at(60)
AKBAR = {"name": "اکبر بهنام‌جو"}

REFUSED = {
    "an unknown person arrives": Refused(OPENED, c.RecordArrival(STRANGER), "unknown_person", {"who": "s99"}),
    "somebody arrives twice": Refused(OPENED, c.RecordArrival(CHAIR), "already_present", AKBAR),
    "an unknown person leaves": Refused(OPENED, c.RecordDeparture(STRANGER), "unknown_person", {"who": "s99"}),
    "somebody leaves who is not there": Refused(OPENED, c.RecordDeparture(FIFTH), "not_present", {"name": "سمت 5"}),
    "an unknown person is absent": Refused(
        OPENED, c.RecordAbsence(STRANGER, excused=True), "unknown_person", {"who": "s99"}
    ),
    "somebody present is absent": Refused(OPENED, c.RecordAbsence(CHAIR, excused=True), "has_attended", AKBAR),
    "somebody who was there is absent": Refused(
        (*OPENED, c.RecordDeparture(CHAIR)), c.RecordAbsence(CHAIR, excused=False), "has_attended", AKBAR
    ),
    "a guest is absent": Refused(
        OPENED, c.RecordAbsence(ABSENT_GUEST, excused=True), "guest_cannot_be_absent", {"name": "سارا یزدان‌پناه"}
    ),
    "an absence with too long a reason": Refused(
        OPENED,
        c.RecordAbsence(FIFTH, excused=True, reason="م" * 1001),
        "too_long",
        {"field": "reason", "length": 1001, "limit": 1000},
    ),
    "a guest without name and post": Refused(OPENED, c.AddGuest(" ", "\u200c"), "empty", {"field": "name"}),
    "a guest with too long a name": Refused(
        OPENED, c.AddGuest("ن" * 151), "too_long", {"field": "name", "length": 151, "limit": 150}
    ),
    "a guest with a control character": Refused(
        OPENED,
        c.AddGuest(post_title="کارشناس\x07"),
        "unstorable_character",
        {"field": "post_title", "code": "U+0007", "position": 8},
    ),
}

FOLLOWS = {
    "a member arrives": Follows(OPENED, c.RecordArrival(FIFTH), (e.ParticipantArrived(NOW, FIFTH),)),
    "a guest arrives": Follows(OPENED, c.RecordArrival(ABSENT_GUEST), (e.ParticipantArrived(NOW, ABSENT_GUEST),)),
    "somebody leaves": Follows(OPENED, c.RecordDeparture(GUEST), (e.ParticipantLeft(NOW, GUEST),)),
    "a speaker leaves": Follows(
        (*OPENED, c.GiveFloor(who=GUEST)),
        c.RecordDeparture(GUEST),
        (e.FloorReleased(NOW, SpeechId(1)), e.ParticipantLeft(NOW, GUEST)),
    ),
    "somebody leaves the queue with the hall": Follows(
        (*OPENED, c.RequestFloor(CHAIR), c.RequestFloor(GUEST), c.GiveFloor(), c.RequestFloor(CHAIR)),
        c.RecordDeparture(CHAIR),
        (e.FloorReleased(NOW, SpeechId(1)), e.RequestWithdrawn(NOW, TurnId(3)), e.ParticipantLeft(NOW, CHAIR)),
    ),
    "an absence": Follows(
        OPENED,
        c.RecordAbsence(FIFTH, excused=True, reason="ماموريت"),
        (e.AbsenceRecorded(NOW, FIFTH, excused=True, reason="ماموریت"),),
    ),
    "an absence is put right": Follows(
        (*OPENED, c.RecordAbsence(FIFTH, excused=False)),
        c.RecordAbsence(FIFTH, excused=True),
        (e.AbsenceRecorded(NOW, FIFTH, excused=True),),
    ),
    "a guest who is on no list": Follows(
        OPENED,
        c.AddGuest("علي كريمي", "فعال بخش خصوصی"),
        (
            e.GuestAdded(NOW, guest_id(3), "علی کریمی", "فعال بخش خصوصی"),
            e.ParticipantArrived(NOW, guest_id(3)),
        ),
    ),
    "a guest known by post only": Follows(
        OPENED,
        c.AddGuest(post_title="خبرنگار"),
        (e.GuestAdded(NOW, guest_id(3), "", "خبرنگار"), e.ParticipantArrived(NOW, guest_id(3))),
    ),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_coming_and_going_leaves_intervals() -> None:
    state = after(c.RecordArrival(THIRD), c.RecordDeparture(THIRD), c.RecordArrival(THIRD))
    second = timedelta(seconds=1)
    assert state.attendance[THIRD].intervals == (Span(START, START + second), Span(START + 2 * second))
    assert state.is_present(THIRD)


def test_the_count_is_of_voting_members_in_the_hall() -> None:
    state = after(*arrivals(CHAIR, SECRETARY, SIXTH, VOTELESS, GUEST), c.RecordDeparture(SECRETARY))
    assert state.present == 2


def test_arriving_after_all_takes_the_absence_away() -> None:
    absent = (*OPENED, c.RecordAbsence(FIFTH, excused=True, reason="سفر"))
    assert after(*absent).attendance[FIFTH].absence == Absence(excused=True, reason="سفر")
    assert after(*absent, c.RecordArrival(FIFTH)).attendance[FIFTH].absence is None


def test_an_added_guest_can_leave_and_speak() -> None:
    state = after(*OPENED, c.AddGuest("مهمان"), c.GiveFloor(who=guest_id(3)), c.RecordDeparture(guest_id(3)))
    assert state.floor is None
    assert not state.is_present(guest_id(3))
