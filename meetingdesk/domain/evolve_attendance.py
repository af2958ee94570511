"""How the facts of attendance change the state. A correction never changes what was decided: it marks it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import Outcome
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Guest, Substitute
from meetingdesk.domain.presence import present_at, present_for, took_part
from meetingdesk.domain.replacing import ended, with_attendance
from meetingdesk.domain.resolution import Adoption
from meetingdesk.domain.state import Absence, Attendance, AttendanceCorrection, MeetingState, Span


def _known(state: MeetingState, who: ParticipantId) -> Attendance:
    return state.attendance.get(who, Attendance())


def _arrived(state: MeetingState, event: e.ParticipantArrived) -> MeetingState:
    stays = _known(state, event.who).intervals
    return with_attendance(state, event.who, Attendance((*stays, Span(event.at))))


def _left(state: MeetingState, event: e.ParticipantLeft) -> MeetingState:
    known = _known(state, event.who)
    return with_attendance(state, event.who, replace(known, intervals=ended(known.intervals, event.at)))


def _absent(state: MeetingState, event: e.AbsenceRecorded) -> MeetingState:
    absence = Absence(event.excused, event.reason)
    return with_attendance(state, event.who, replace(_known(state, event.who), absence=absence))


def _substitute_admitted(state: MeetingState, event: e.SubstituteAdmitted) -> MeetingState:
    seat = state.member(event.principal)
    substitute = Substitute(
        event.who,
        event.principal,
        seat.group if seat else MemberGroup.GOVERNMENT,
        event.name,
        event.post_title,
        event.letter_no,
        event.letter_date,
    )
    return replace(state, substitutes=(*state.substitutes, substitute))


def _substitute_corrected(state: MeetingState, event: e.SubstituteCorrected) -> MeetingState:
    def corrected(substitute: Substitute) -> Substitute:
        return replace(
            substitute,
            name=event.name,
            post_title=event.post_title,
            letter_no=event.letter_no,
            letter_date=event.letter_date,
        )

    changed = tuple(corrected(s) if s.id == event.who else s for s in state.substitutes)
    return replace(state, substitutes=changed)


def _guest_added(state: MeetingState, event: e.GuestAdded) -> MeetingState:
    guest = Guest(event.who, event.post_title, event.name, event.of_body)
    return replace(state, guests=(*state.guests, guest))


# --- Corrections ---


def _corrected(
    state: MeetingState, correction: AttendanceCorrection, stays: dict[ParticipantId, tuple[Span, ...]]
) -> MeetingState:
    """Put the corrected stays in place, note the correction, and mark the decisions that it touches."""
    after = state
    for who, intervals in stays.items():
        absence = None if intervals else _known(state, who).absence
        after = with_attendance(after, who, Attendance(intervals, absence))
    after = replace(after, corrections=(*after.corrections, correction))
    return _with_marks(state, after, frozenset(stays))


def _with_marks(before: MeetingState, after: MeetingState, who: frozenset[ParticipantId]) -> MeetingState:
    """Give every decision at which somebody's presence is another now the figure that would have counted."""

    def marked(decision: Any) -> Any:
        if all(took_part(before, p, decision) == took_part(after, p, decision) for p in who):
            return decision
        return replace(decision, corrected_present=present_for(after, decision))

    resolutions = _each(after.resolutions, "adoption", marked)
    votes = _each(after.votes, "outcome", marked)
    opened = _opening_corrected(before, after)
    return replace(after, resolutions=resolutions, votes=votes, opened_corrected=opened)


def _opening_corrected(before: MeetingState, after: MeetingState) -> int | None:
    """Return with how many the session would have been opened, None as long as no correction reaches so far."""
    opened = after.opened_at
    change = present_at(after, opened) - present_at(before, opened) if opened is not None else 0
    if not change:
        return before.opened_corrected
    return change + (before.opened_with if before.opened_corrected is None else before.opened_corrected)


def _each(things: Iterable[Any], name: str, marked: Callable[[Adoption | Outcome], object]) -> Any:
    decided = ((thing, getattr(thing, name)) for thing in things)
    return tuple(thing if had is None else _replaced(thing, name, had, marked(had)) for thing, had in decided)


def _replaced(thing: Any, name: str, before: object, after: object) -> Any:
    return thing if after is before else replace(thing, **{name: after})


def _stays_without(state: MeetingState, who: ParticipantId, stay: int) -> tuple[Span, ...]:
    stays = _known(state, who).intervals
    return (*stays[: stay - 1], *stays[stay:])


def with_stay(stays: tuple[Span, ...], stay: Span) -> tuple[Span, ...]:
    """Put a stay among others, in the order of time; an open one is the last."""
    return tuple(sorted((*stays, stay), key=lambda span: (span.start, span.end is None, span.end or span.start)))


def _stay_corrected(state: MeetingState, event: e.StayCorrected) -> MeetingState:
    before, after = Span(event.was_arrived, event.was_left), Span(event.arrived, event.left)
    stays = with_stay(_stays_without(state, event.who, event.stay), after)
    correction = AttendanceCorrection(event.at, event.who, before, after, reason=event.reason)
    return _corrected(state, correction, {event.who: stays})


def _stay_added(state: MeetingState, event: e.StayAdded) -> MeetingState:
    after = Span(event.arrived, event.left)
    correction = AttendanceCorrection(event.at, event.who, None, after, reason=event.reason)
    return _corrected(state, correction, {event.who: with_stay(_known(state, event.who).intervals, after)})


def _stay_struck(state: MeetingState, event: e.StayStruck) -> MeetingState:
    before = Span(event.arrived, event.left)
    correction = AttendanceCorrection(event.at, event.who, before, None, reason=event.reason)
    return _corrected(state, correction, {event.who: _stays_without(state, event.who, event.stay)})


def _stay_reassigned(state: MeetingState, event: e.StayReassigned) -> MeetingState:
    stay = Span(event.arrived, event.left)
    correction = AttendanceCorrection(event.at, event.who, stay, stay, event.to, event.reason)
    stays = {
        event.who: _stays_without(state, event.who, event.stay),
        event.to: with_stay(_known(state, event.to).intervals, stay),
    }
    return _corrected(state, correction, stays)


# --- The quorum ---


def _quorum_lost(state: MeetingState, event: e.QuorumLost) -> MeetingState:
    return replace(state, below_quorum=(*state.below_quorum, Span(event.at)))


def _quorum_regained(state: MeetingState, event: e.QuorumRegained) -> MeetingState:
    return replace(state, below_quorum=ended(state.below_quorum, event.at))


CHANGES: dict[type[e.Event], Callable[[MeetingState, Any], MeetingState]] = {
    e.ParticipantArrived: _arrived,
    e.ParticipantLeft: _left,
    e.AbsenceRecorded: _absent,
    e.SubstituteAdmitted: _substitute_admitted,
    e.SubstituteCorrected: _substitute_corrected,
    e.GuestAdded: _guest_added,
    e.StayCorrected: _stay_corrected,
    e.StayAdded: _stay_added,
    e.StayStruck: _stay_struck,
    e.StayReassigned: _stay_reassigned,
    e.QuorumLost: _quorum_lost,
    e.QuorumRegained: _quorum_regained,
}
