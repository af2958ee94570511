"""Who is in the hall, and in what capacity."""

from collections.abc import Iterator
from datetime import date, datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.calendar import local
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId, guest_id, substitute_id
from meetingdesk.domain.plan import Member, Person, Substitute
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.roster import member, participant, present_participant, require_absent_holder
from meetingdesk.domain.rules.speakers import ended_with
from meetingdesk.domain.state import Attendance, MeetingState


def record_arrival(state: MeetingState, command: c.RecordArrival, now: datetime) -> tuple[e.Event, ...]:
    """Somebody who is not in the hall arrives; a substitute only while the seat is free."""
    person = participant(state, command.who)
    if state.is_present(command.who):
        raise RuleViolation("already_present", name=person.label)
    if isinstance(person, Substitute):
        _require_free_seat(state, member(state, person.principal))
    return (e.ParticipantArrived(now, command.who),)


def record_everyone_expected(state: MeetingState, _: c.RecordEveryoneExpected, now: datetime) -> tuple[e.Event, ...]:
    """Everybody arrives of whom nothing is known yet."""
    arrived = tuple(e.ParticipantArrived(now, who) for who in expected(state))
    if not arrived:
        raise RuleViolation("nobody_expected")
    return arrived


def expected(state: MeetingState) -> Iterator[ParticipantId]:
    """Yield who has neither come nor is known as absent: holders for whom no substitute came, and guests."""
    known = {who for who, attendance in state.attendance.items() if attendance != Attendance()}
    substituted = {substitute.principal for substitute in state.substitutes if substitute.id in known}
    people: tuple[Person, ...] = (*state.plan.members, *state.guests)
    yield from (person.id for person in people if person.id not in known | substituted)


def record_departure(state: MeetingState, command: c.RecordDeparture, now: datetime) -> tuple[e.Event, ...]:
    """Somebody leaves, and with them their speech and their places in the queue."""
    present_participant(state, command.who)
    ended = ended_with(state, command.who, now)
    return (*ended, *withdrawn_turns(state, command.who, now), e.ParticipantLeft(now, command.who))


def withdrawn_turns(state: MeetingState, who: ParticipantId, now: datetime) -> tuple[e.Event, ...]:
    """Return the facts that take somebody off the queue."""
    return tuple(e.RequestWithdrawn(now, t.id) for t in (*state.queue, *state.set_aside) if t.who == who)


def record_absence(state: MeetingState, command: c.RecordAbsence, now: datetime) -> tuple[e.Event, ...]:
    """A member who never arrived is absent, excused or not."""
    person = participant(state, command.who)
    if not isinstance(person, Member):
        raise RuleViolation("guest_cannot_be_absent", name=person.label)
    if has_attended(state, command.who):
        raise RuleViolation("has_attended", name=person.label)
    reason = texts.line(command.reason, "reason", texts.REASON_LIMIT, may_be_empty=True)
    return (e.AbsenceRecorded(now, command.who, command.excused, reason),)


def has_attended(state: MeetingState, who: ParticipantId) -> bool:
    """Tell whether somebody is in the hall, or was while the session was official; before its opening, at all."""
    opened = state.opened_at
    stays = state.attendance.get(who, Attendance()).intervals
    return any(opened is None or stay.end is None or stay.end > opened for stay in stays)


# --- Substitutes and guests ---


def admit_substitute(state: MeetingState, command: c.AdmitSubstitute, now: datetime) -> tuple[e.Event, ...]:
    """A substitute joins the roster and is in the hall, where the rules of the seat allow one."""
    seat = member(state, command.principal)
    if not seat.may_be_substituted:
        raise RuleViolation("seat_not_substituted", name=seat.label)
    _require_free_seat(state, seat)
    who = substitute_id(len(state.substitutes) + 1)
    name, post_title = _named(command.name, command.post_title)
    letter_no, letter_date = _letter(state, command, now)
    admitted = e.SubstituteAdmitted(now, who, seat.id, name, post_title, letter_no, letter_date)
    return (admitted, e.ParticipantArrived(now, who))


def correct_substitute(state: MeetingState, command: c.CorrectSubstitute, now: datetime) -> tuple[e.Event, ...]:
    """Put right who a substitute is; what is so already is no step."""
    person = participant(state, command.who)
    if not isinstance(person, Substitute):
        raise RuleViolation("no_substitute", name=person.label)
    name, post_title = _named(command.name, command.post_title)
    letter_no, letter_date = _letter(state, command, now)
    known = (person.name, person.post_title, person.letter_no, person.letter_date)
    if (name, post_title, letter_no, letter_date) == known:
        return ()
    return (e.SubstituteCorrected(now, person.id, name, post_title, letter_no, letter_date),)


def add_guest(state: MeetingState, command: c.AddGuest, now: datetime) -> tuple[e.Event, ...]:
    """A guest joins the roster and is in the hall."""
    name, post_title = _named(command.name, command.post_title)
    who = guest_id(len(state.guests) + 1)
    return (e.GuestAdded(now, who, name, post_title, command.of_body), e.ParticipantArrived(now, who))


def _named(name: str, post_title: str) -> tuple[str, str]:
    """Return name and post as they are stored; one of them is needed."""
    name = texts.line(name, "name", texts.NAME_LIMIT, may_be_empty=True)
    post_title = texts.line(post_title, "post_title", may_be_empty=True)
    if not name and not post_title:
        raise RuleViolation("empty", field="name")
    return name, post_title


def _letter(
    state: MeetingState, command: c.AdmitSubstitute | c.CorrectSubstitute, now: datetime
) -> tuple[str, date | None]:
    """Return number and date of a letter as they are stored; no letter is of a day to come."""
    letter_date = command.letter_date
    if letter_date is not None and not texts.EARLIEST <= letter_date <= texts.LATEST:
        raise RuleViolation("letter_date_out_of_range", date=letter_date.isoformat())
    if letter_date is not None and letter_date > local(now, state.plan.timezone).date():
        raise RuleViolation("letter_of_a_day_to_come")
    return texts.line(command.letter_no, "letter_no", texts.NAME_LIMIT, may_be_empty=True), letter_date


def _require_free_seat(state: MeetingState, seat: Member) -> None:
    """Refuse a second person in one seat."""
    require_absent_holder(state, seat)
    if (sitting := state.sitting_in(seat.id)) is not None:
        raise RuleViolation("seat_is_filled", name=sitting.label)
