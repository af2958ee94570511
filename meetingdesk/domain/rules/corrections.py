"""Putting right afterwards who was in the hall, and when. What had been recorded stays in the record beside it."""

from datetime import datetime, timedelta

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionStatus, VoteStatus
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Person, Substitute
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.attendance import withdrawn_turns
from meetingdesk.domain.rules.roster import participant
from meetingdesk.domain.state import Attendance, MeetingState, Span

EARLIEST_ARRIVAL = timedelta(hours=12)
"""How long before the record begins somebody may have come."""


def correct_stay(state: MeetingState, command: c.CorrectStay, now: datetime) -> tuple[e.Event, ...]:
    """Put other times in the place of those recorded; the same ones are no step."""
    person, was = _stay(state, command.who, command.stay)
    stay = Span(command.arrived, command.left)
    if stay == was:
        return ()
    _require_possible(state, person, stay, now, without=command.stay)
    _require_no_words_outside(state, person, was, stay)
    leaving = _leaving(state, person, was, stay, now)
    corrected = e.StayCorrected(
        now, person.id, command.stay, was.start, was.end, stay.start, stay.end, _reason(command.reason)
    )
    return (*leaving, corrected)


def add_stay(state: MeetingState, command: c.AddStay, now: datetime) -> tuple[e.Event, ...]:
    """Somebody was there who had not been recorded."""
    person = participant(state, command.who)
    stay = Span(command.arrived, command.left)
    _require_possible(state, person, stay, now)
    return (e.StayAdded(now, person.id, stay.start, stay.end, _reason(command.reason)),)


def strike_stay(state: MeetingState, command: c.StrikeStay, now: datetime) -> tuple[e.Event, ...]:
    """Somebody was not there who had been recorded."""
    person, was = _stay(state, command.who, command.stay)
    _require_no_words_outside(state, person, was, None)
    leaving = _leaving(state, person, was, None, now)
    struck = e.StayStruck(now, person.id, command.stay, was.start, was.end, _reason(command.reason))
    return (*leaving, struck)


def reassign_stay(state: MeetingState, command: c.ReassignStay, now: datetime) -> tuple[e.Event, ...]:
    """Somebody else was there."""
    person, was = _stay(state, command.who, command.stay)
    other = participant(state, command.to)
    if other is person:
        raise RuleViolation("same_person", name=person.label)
    _require_no_words_outside(state, person, was, None)
    _require_possible(state, other, was, now, instead_of=person.id)
    leaving = _leaving(state, person, was, None, now)
    moved = e.StayReassigned(now, person.id, command.stay, other.id, was.start, was.end, _reason(command.reason))
    return (*leaving, moved)


def _reason(text: str) -> str:
    return texts.line(text, "reason", texts.REASON_LIMIT, may_be_empty=True)


def _stay(state: MeetingState, who: ParticipantId, number: int) -> tuple[Person, Span]:
    person = participant(state, who)
    stays = state.attendance.get(who, Attendance()).intervals
    if not 1 <= number <= len(stays):
        raise RuleViolation("unknown_stay", name=person.label, stay=number)
    return person, stays[number - 1]


def _require_possible(
    state: MeetingState,
    person: Person,
    stay: Span,
    now: datetime,
    *,
    without: int = 0,
    instead_of: ParticipantId | None = None,
) -> None:
    """Refuse a stay out of order, out of the session's time, or in which the person or the seat was there already.

    `without` is the person's stay that it replaces, `instead_of` whoever gives it up.
    """
    earliest = (state.convened_at or state.plan.starts_at) - EARLIEST_ARRIVAL
    if not earliest <= stay.start <= now or (stay.end is not None and stay.end > now):
        raise RuleViolation("stay_out_of_range", name=person.label)
    if stay.end is not None and stay.end <= stay.start:
        raise RuleViolation("stay_ends_before_it_begins", name=person.label)
    own = state.attendance.get(person.id, Attendance()).intervals
    if any(_overlap(stay, other) for at, other in enumerate(own, start=1) if at != without):
        raise RuleViolation("stays_overlap", name=person.label)
    if isinstance(person, Substitute):
        _require_seat_was_free(state, person, stay, instead_of)
    else:
        _require_no_vote_of_a_substitute(state, person, stay)


def _require_no_vote_of_a_substitute(state: MeetingState, holder: Person, stay: Span) -> None:
    """Refuse a holder in the hall while a substitute voted by name for the seat."""
    for vote in state.votes:
        if vote.status is VoteStatus.VOID:
            continue
        for who, at in vote.voted_at.items():
            substitute = state.substitute(who)
            if substitute is not None and substitute.principal == holder.id and stay.holds(at):
                raise RuleViolation("voted_then", name=substitute.label)


def _require_seat_was_free(
    state: MeetingState, person: Substitute, stay: Span, instead_of: ParticipantId | None
) -> None:
    """Refuse a substitute beside the other substitutes of the seat; a holder who was there as well keeps the seat."""
    for other in state.substitutes:
        if other.principal != person.principal or other.id in {person.id, instead_of}:
            continue
        if any(_overlap(stay, span) for span in state.attendance.get(other.id, Attendance()).intervals):
            raise RuleViolation("seat_is_filled", name=other.label)


def _overlap(one: Span, other: Span) -> bool:
    return (other.end is None or one.start < other.end) and (one.end is None or other.start < one.end)


def _require_no_words_outside(state: MeetingState, person: Person, was: Span, stay: Span | None) -> None:
    """Refuse to take away a time in which the person had the floor, asked for a motion or voted by name.

    A motion that was withdrawn and a vote that is void stand in nobody's way.
    """
    own = state.attendance.get(person.id, Attendance()).intervals
    left = [other for other in (*(s for s in own if s is not was), stay) if other is not None]

    def is_taken_away(time: Span) -> bool:
        return _covers(was, time) and not any(_covers(other, time) for other in left)

    if any(speech.who == person.id and is_taken_away(speech.span) for speech in state.speeches):
        raise RuleViolation("spoke_then", name=person.label)
    for motion in state.motions:
        asked = person.id in motion.supporters and motion.status is not MotionStatus.WITHDRAWN
        if asked and is_taken_away(Span(motion.proposed_at, motion.proposed_at)):
            raise RuleViolation("supported_then", name=person.label)
    for vote in state.votes:
        voted = vote.voted_at.get(person.id) if vote.status is not VoteStatus.VOID else None
        if voted is not None and is_taken_away(Span(voted, voted)):
            raise RuleViolation("voted_then", name=person.label)


def _covers(stay: Span, time: Span) -> bool:
    """Tell whether a time lies in a stay, its end included: a speech ends with the leaving of its speaker."""
    return stay.start <= time.start and (stay.end is None or (time.end is not None and time.end <= stay.end))


def _leaving(state: MeetingState, person: Person, was: Span, stay: Span | None, now: datetime) -> tuple[e.Event, ...]:
    """Return what goes with somebody who is not in the hall after all."""
    goes = was.end is None and (stay is None or stay.end is not None)
    return withdrawn_turns(state, person.id, now) if goes else ()
