"""Who is in the hall and in what capacity, as intervals and never as a flag."""

from datetime import date, timedelta

from builders import (
    ABSENT_GUEST,
    CHAIR,
    FIFTH,
    FOURTH,
    GUEST,
    OPENED,
    SECRETARY,
    SIXTH,
    START,
    STRANGER,
    SUBSTITUTE,
    THIRD,
    VOTELESS,
    Follows,
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
from meetingdesk.domain.capacity import Capacity
from meetingdesk.domain.cautions import cautions, would_break_quorum
from meetingdesk.domain.evolve import evolve
from meetingdesk.domain.ids import SpeechId, TurnId, guest_id, substitute_id
from meetingdesk.domain.plan import SessionPlan
from meetingdesk.domain.presence import presence, voters
from meetingdesk.domain.rules import decide
from meetingdesk.domain.state import Absence, Span

NOW = at(60)
TOMORROW = START.date() + timedelta(days=1)
AKBAR = {"name": "اکبر بهنام‌جو"}
LETTER = date(2025, 9, 10)
ADMITTED = c.AdmitSubstitute(FIFTH, "مریم احمدی", "معاون", "۱۲/ص", LETTER)
SUBSTITUTED = (*OPENED, ADMITTED)
MARYAM = {"name": "مریم احمدی"}
SECOND_SUBSTITUTE = substitute_id(2)
STRICT = plan(members=seats(s1={"may_be_substituted": False}, s5={"absence_limit": 3, "earlier_absences": 2}))

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
    "a substitute is absent": Refused(
        SUBSTITUTED, c.RecordAbsence(SUBSTITUTE, excused=True), "guest_cannot_be_absent", MARYAM
    ),
    "everybody is here already": Refused(
        (*OPENED, c.RecordEveryoneExpected()), c.RecordEveryoneExpected(), "nobody_expected"
    ),
    "a substitute for nobody": Refused(OPENED, c.AdmitSubstitute(STRANGER, "م"), "unknown_person", {"who": "s99"}),
    "a substitute for a guest": Refused(OPENED, c.AdmitSubstitute(GUEST, "م"), "no_seat", {"name": "کارشناس اتاق"}),
    "a substitute where the seat allows none": Refused(
        (), c.AdmitSubstitute(CHAIR, "م"), "seat_not_substituted", AKBAR, STRICT
    ),
    "a substitute beside the holder": Refused(OPENED, c.AdmitSubstitute(CHAIR, "م"), "holder_is_present", AKBAR),
    "a second substitute": Refused(SUBSTITUTED, c.AdmitSubstitute(FIFTH, "م"), "seat_is_filled", MARYAM),
    "a substitute without name and post": Refused(OPENED, c.AdmitSubstitute(FIFTH), "empty", {"field": "name"}),
    "a letter of a Jalali year": Refused(
        OPENED,
        c.AdmitSubstitute(FIFTH, "م", letter_date=date(1404, 6, 1)),
        "letter_date_out_of_range",
        {"date": "1404-06-01"},
    ),
    "a letter of tomorrow": Refused(
        OPENED, c.AdmitSubstitute(FIFTH, "م", letter_date=TOMORROW), "letter_of_a_day_to_come"
    ),
    "a letter put right to tomorrow": Refused(
        SUBSTITUTED, c.CorrectSubstitute(SUBSTITUTE, "م", letter_date=TOMORROW), "letter_of_a_day_to_come"
    ),
    "too long a number of a letter": Refused(
        SUBSTITUTED,
        c.CorrectSubstitute(SUBSTITUTE, "م", letter_no="۱" * 151),
        "too_long",
        {"field": "letter_no", "length": 151, "limit": 150},
    ),
    "a substitute comes back beside the holder": Refused(
        (*SUBSTITUTED, c.RecordDeparture(SUBSTITUTE), c.RecordArrival(FIFTH)),
        c.RecordArrival(SUBSTITUTE),
        "holder_is_present",
        {"name": "سمت 5"},
    ),
    "a substitute comes back beside another one": Refused(
        (*SUBSTITUTED, c.RecordDeparture(SUBSTITUTE), c.AdmitSubstitute(FIFTH, "م")),
        c.RecordArrival(SUBSTITUTE),
        "seat_is_filled",
        {"name": "م"},
    ),
    "a holder is corrected like a substitute": Refused(OPENED, c.CorrectSubstitute(CHAIR, "م"), "no_substitute", AKBAR),
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
        (
            e.FloorReleased(NOW, SpeechId(1)),
            e.RequestWithdrawn(NOW, TurnId(3)),
            e.ParticipantLeft(NOW, CHAIR),
            e.QuorumLost(NOW, 3, 4),
        ),
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
    "somebody from an invited body": Follows(
        OPENED,
        c.AddGuest("رضا نوری", "دیوان محاسبات", of_body=True),
        (
            e.GuestAdded(NOW, guest_id(3), "رضا نوری", "دیوان محاسبات", of_body=True),
            e.ParticipantArrived(NOW, guest_id(3)),
        ),
    ),
    "everybody of whom nothing is known": Follows(
        (*SUBSTITUTED, c.RecordDeparture(THIRD), c.RecordAbsence(SIXTH, excused=True)),
        c.RecordEveryoneExpected(),
        (e.ParticipantArrived(NOW, VOTELESS), e.ParticipantArrived(NOW, guest_id(2))),
    ),
    "a holder is not expected whose substitute has left": Follows(
        (*SUBSTITUTED, c.RecordDeparture(SUBSTITUTE), *arrivals(SIXTH, VOTELESS)),
        c.RecordEveryoneExpected(),
        (e.ParticipantArrived(NOW, guest_id(2)),),
    ),
    "a holder is expected whose recorded arrival was struck": Follows(
        (*OPENED, c.RecordEveryoneExpected(), c.StrikeStay(FIFTH, 1)),
        c.RecordEveryoneExpected(),
        (e.ParticipantArrived(NOW, FIFTH),),
    ),
    "everybody, before anything else": Follows(
        (c.RecordArrival(CHAIR), c.RecordDeparture(CHAIR)),
        c.RecordEveryoneExpected(),
        tuple(e.ParticipantArrived(NOW, who) for who in (SECRETARY, THIRD, FOURTH, FIFTH, SIXTH, VOTELESS, "g1", "g2")),
    ),
    "a substitute": Follows(
        OPENED,
        ADMITTED,
        (
            e.SubstituteAdmitted(NOW, SUBSTITUTE, FIFTH, "مریم احمدی", "معاون", "۱۲/ص", LETTER),
            e.ParticipantArrived(NOW, SUBSTITUTE),
        ),
    ),
    "a substitute of whom only the post is known": Follows(
        (*SUBSTITUTED, c.RecordDeparture(SUBSTITUTE)),
        c.AdmitSubstitute(FIFTH, post_title="كارشناس"),
        (
            e.SubstituteAdmitted(NOW, SECOND_SUBSTITUTE, FIFTH, "", "کارشناس"),
            e.ParticipantArrived(NOW, SECOND_SUBSTITUTE),
        ),
    ),
    "the holder takes the seat over": Follows(SUBSTITUTED, c.RecordArrival(FIFTH), (e.ParticipantArrived(NOW, FIFTH),)),
    "the letter comes later": Follows(
        (*OPENED, c.AdmitSubstitute(FIFTH, "مریم احمدی")),
        c.CorrectSubstitute(SUBSTITUTE, "مریم احمدی", letter_no="۱۳"),
        (e.SubstituteCorrected(NOW, SUBSTITUTE, "مریم احمدی", "", "۱۳"),),
    ),
    "nothing is put right": Follows(
        SUBSTITUTED, c.CorrectSubstitute(SUBSTITUTE, "مریم  احمدي", "معاون", "١٢/ص", LETTER), ()
    ),
    "the quorum goes with somebody": Follows(
        OPENED, c.RecordDeparture(THIRD), (e.ParticipantLeft(NOW, THIRD), e.QuorumLost(NOW, 3, 4))
    ),
    "the quorum comes back": Follows(
        (*OPENED, c.RecordDeparture(THIRD)),
        c.RecordArrival(FIFTH),
        (e.ParticipantArrived(NOW, FIFTH), e.QuorumRegained(NOW, 4, 4)),
    ),
    "the quorum comes back with a substitute": Follows(
        (*OPENED, c.RecordDeparture(THIRD)),
        c.AdmitSubstitute(THIRD, "م"),
        (
            e.SubstituteAdmitted(NOW, SUBSTITUTE, THIRD, "م", ""),
            e.ParticipantArrived(NOW, SUBSTITUTE),
            e.QuorumRegained(NOW, 4, 4),
        ),
    ),
    "a second departure loses no quorum again": Follows(
        (*OPENED, c.RecordDeparture(THIRD)), c.RecordDeparture(CHAIR), (e.ParticipantLeft(NOW, CHAIR),)
    ),
    "before the opening there is no quorum to lose": Follows(
        OPENED[:-1], c.RecordDeparture(THIRD), (e.ParticipantLeft(NOW, THIRD),)
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


# --- Capacities ---

BARRED = plan(
    members=seats(s5={"substitute_votes": False}, s6={"substitute_counts": False}, s7={"substitute_votes": True})
)


def substituted(seat_no: str, *more: c.Command, plan: SessionPlan = BARRED) -> tuple[int, tuple[str, ...]]:
    """Return how many count and who may vote when the chair and a substitute for another seat are there."""
    state = after(*arrivals(CHAIR), c.AdmitSubstitute(seat_no, "م"), *more, plan=plan)  # type: ignore[arg-type]
    return state.present, voters(state)


def test_the_rules_of_the_seat_say_what_a_substitute_counts_for() -> None:
    assert substituted("s3") == (2, (CHAIR, SUBSTITUTE))
    assert substituted("s5") == (2, (CHAIR,))
    assert substituted("s6") == (1, (CHAIR, SUBSTITUTE))
    assert substituted("s7") == (1, (CHAIR,))


def test_a_holder_beside_the_substitute_takes_the_place() -> None:
    assert substituted("s3", *arrivals(THIRD)) == (2, (CHAIR, THIRD))
    assert substituted("s6", *arrivals(SIXTH)) == (2, (CHAIR, SIXTH))
    assert substituted("s3", *arrivals(THIRD), c.RecordDeparture(THIRD)) == (2, (CHAIR, SUBSTITUTE))


def test_everybody_is_in_the_hall_in_one_capacity() -> None:
    state = after(*arrivals(CHAIR, FIFTH, GUEST), c.AdmitSubstitute(THIRD, "م"), c.AddGuest("ن", of_body=True))
    assert [(p.who, p.capacity, p.counts, p.votes) for p in presence(state)] == [
        (CHAIR, Capacity.HOLDER, True, True),
        (FIFTH, Capacity.HOLDER, True, True),
        (SUBSTITUTE, Capacity.SUBSTITUTE, True, True),
        (GUEST, Capacity.GUEST, False, False),
        (guest_id(3), Capacity.INVITED_BODY, False, False),
    ]


# --- What is to be known of a step ---


def told(given: tuple[c.Command, ...], command: c.Command, plan: SessionPlan | None = None) -> list[tuple[str, dict]]:  # type: ignore[type-arg]
    """Return the codes and parameters of the cautions of a command after others."""
    before = after(*given, plan=plan)
    events = decide(before, command, NOW)
    state = before
    for event in events:
        state = evolve(state, event)
    return [(known.code, dict(known.params)) for known in cautions(before, state, events)]


def test_the_quorum_is_told_before_it_breaks_and_when_it_does() -> None:
    five = (*OPENED, *arrivals(FIFTH))
    assert told(five, c.RecordDeparture(FIFTH)) == [("quorum_at_its_edge", {"present": 4})]
    assert told(OPENED, c.RecordDeparture(CHAIR)) == [("quorum_lost", {"present": 3, "needed": 4})]
    assert told((*OPENED, c.RecordDeparture(CHAIR)), c.RecordArrival(CHAIR)) == [
        ("quorum_regained", {"present": 4, "needed": 4})
    ]
    assert told(OPENED[:-1], c.RecordDeparture(CHAIR)) == []
    leaving = decide(after(*OPENED), c.RecordDeparture(CHAIR), NOW)
    assert would_break_quorum(after(*OPENED), leaving)
    assert not would_break_quorum(after(*five), decide(after(*five), c.RecordDeparture(CHAIR), NOW))


def test_a_cap_on_absences_is_told_with_the_count_from_earlier_sessions() -> None:
    cap = ("absence_limit_reached", {"name": "سمت 5", "count": 3, "limit": 3})
    assert told(OPENED, c.RecordAbsence(FIFTH, excused=True), STRICT) == [cap]
    assert told(OPENED, ADMITTED, STRICT) == [cap]
    assert told(OPENED, c.RecordAbsence(SIXTH, excused=False), STRICT) == []
    assert told(OPENED, c.AdmitSubstitute(SIXTH, "م"), STRICT) == [("substitute_without_letter", {"name": "م"})]
