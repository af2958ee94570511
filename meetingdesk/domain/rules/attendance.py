"""Who is in the hall."""

from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import guest_id
from meetingdesk.domain.plan import Member
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.roster import participant, present_participant
from meetingdesk.domain.state import MeetingState


def record_arrival(state: MeetingState, command: c.RecordArrival, now: datetime) -> tuple[e.Event, ...]:
    """Somebody who is not in the hall arrives."""
    person = participant(state, command.who)
    if state.is_present(command.who):
        raise RuleViolation("already_present", name=person.label)
    return (e.ParticipantArrived(now, command.who),)


def record_departure(state: MeetingState, command: c.RecordDeparture, now: datetime) -> tuple[e.Event, ...]:
    """Somebody leaves, and with them their speech and their places in the queue."""
    present_participant(state, command.who)
    speech = state.speech
    released = (e.FloorReleased(now, speech.id),) if speech is not None and speech.who == command.who else ()
    withdrawn = tuple(e.RequestWithdrawn(now, t.id) for t in state.queue if t.who == command.who)
    return (*released, *withdrawn, e.ParticipantLeft(now, command.who))


def record_absence(state: MeetingState, command: c.RecordAbsence, now: datetime) -> tuple[e.Event, ...]:
    """A member who never arrived is absent, excused or not."""
    person = participant(state, command.who)
    if not isinstance(person, Member):
        raise RuleViolation("guest_cannot_be_absent", name=person.label)
    attendance = state.attendance.get(command.who)
    if attendance is not None and attendance.intervals:
        raise RuleViolation("has_attended", name=person.label)
    reason = texts.line(command.reason, "reason", texts.REASON_LIMIT, may_be_empty=True)
    return (e.AbsenceRecorded(now, command.who, command.excused, reason),)


def add_guest(state: MeetingState, command: c.AddGuest, now: datetime) -> tuple[e.Event, ...]:
    """A guest joins the roster and is in the hall."""
    name = texts.line(command.name, "name", texts.NAME_LIMIT, may_be_empty=True)
    post_title = texts.line(command.post_title, "post_title", may_be_empty=True)
    if not name and not post_title:
        raise RuleViolation("empty", field="name")
    who = guest_id(len(state.guests) + 1)
    return (e.GuestAdded(now, who, name, post_title), e.ParticipantArrived(now, who))
