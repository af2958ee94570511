"""Clocks, computed from stored instants and `now`. Durations are in seconds, as floats; instants are UTC."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, ParticipantId
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.spans import joined, without
from meetingdesk.domain.state import Item, MeetingState, Span, Speech


def overlap(span: Span, pause: Span, now: datetime) -> float:
    """Return how long two spans run together, an open end being `now`."""
    start = max(span.start, pause.start)
    end = min(span.end or now, pause.end or now)
    return max(0.0, (end - start).total_seconds())


def length(span: Span, pauses: Iterable[Span], now: datetime) -> float:
    """Return the length of a span less the pauses in it, which do not overlap one another."""
    whole = ((span.end or now) - span.start).total_seconds()
    return max(0.0, whole - sum(overlap(span, pause, now) for pause in pauses))


def session_pauses(state: MeetingState) -> tuple[Span, ...]:
    """Return the recesses, and what of the interruptions did not fall into one."""
    return (*state.recesses, *without(state.interruptions, state.recesses))


def spoken(speech: Speech, now: datetime) -> float:
    """Return how long somebody has had the floor with a speech, without its pauses and while others had it."""
    return length(speech.span, joined((*speech.pauses, *speech.away)), now)


def time_used(state: MeetingState, speech: Speech, now: datetime) -> float:
    """Return how much of its limit a speech has used: what was spoken, and the questions that count against it."""
    charged = (s for s in state.speeches[speech.id :] if s.charges and s.interrupts == speech.id)
    return spoken(speech, now) + sum(spoken(s, now) for s in charged)


def time_left(state: MeetingState, speech: Speech, now: datetime) -> float:
    """Return the time left of a speech, negative when it is over its limit."""
    return speech.limit_seconds - time_used(state, speech, now)


class Stage(StrEnum):
    """How far a speech is: in its time, near the end of it, over it but forgiven, over it."""

    IN_TIME = "in_time"
    WARNING = "warning"
    GRACE = "grace"
    OVER = "over"


def stage(left: float, procedure: Procedure) -> Stage:
    """Return the stage of a speech that has so many seconds left."""
    if left > 0:
        return Stage.WARNING if left <= procedure.warning_seconds else Stage.IN_TIME
    return Stage.GRACE if left > -procedure.grace_seconds else Stage.OVER


def spoken_by(state: MeetingState, who: ParticipantId, now: datetime) -> float:
    """Return how long somebody has spoken in this session."""
    return sum(spoken(s, now) for s in state.speeches if s.who == who)


def spoken_by_group(state: MeetingState, now: datetime) -> dict[MemberGroup | None, float]:
    """Return how long each group has spoken, guests under None; groups that have not spoken are left out.

    A substitute speaks for the group of the seat.
    """
    groups = {p.id: p.group for p in state.people}
    totals: dict[MemberGroup | None, float] = {}
    for speech in state.speeches:
        group = groups.get(speech.who)
        totals[group] = totals.get(group, 0.0) + spoken(speech, now)
    return totals


def spoken_on(state: MeetingState, item: ItemId | None, now: datetime) -> float:
    """Return how long has been spoken on an item, by all together."""
    return sum(spoken(s, now) for s in state.speeches if s.item == item)


def item_elapsed(state: MeetingState, item: Item, now: datetime) -> float:
    """Return how long an item has been current, without recesses and interruptions."""
    pauses = session_pauses(state)
    return sum(length(span, pauses, now) for span in item.spans)


def session_elapsed(state: MeetingState, now: datetime) -> float:
    """Return how long the session has run since it was opened, without recesses and interruptions."""
    if state.opened_at is None:
        return 0.0
    return length(Span(state.opened_at, state.closed_at), session_pauses(state), now)


def planned_end(state: MeetingState) -> datetime:
    """Return when the agenda as printed would end: after its planned times, counted from the planned start.

    A session held on another day than planned is counted from its opening.
    """
    start = state.plan.starts_at
    if state.opened_at is not None and abs(state.opened_at - start) > timedelta(hours=12):
        start = state.opened_at
    return start + timedelta(seconds=sum(p.planned_seconds for p in state.plan.agenda))


def item_remaining(state: MeetingState, item: Item, now: datetime) -> float:
    """Return how much of its time an undecided item has left, never negative."""
    return max(0.0, item.time_seconds - item_elapsed(state, item, now)) if item.is_undecided else 0.0


def projected_end(state: MeetingState, now: datetime) -> datetime:
    """Return when the session will end if every undecided item takes what is left of its time."""
    if state.closed_at is not None:
        return state.closed_at
    begin = now
    if state.opened_at is None and abs(state.plan.starts_at - now) < timedelta(hours=12):
        begin = max(now, state.plan.starts_at)
    elif state.opened_at is None:
        begin = state.plan.starts_at
    return begin + timedelta(seconds=sum(item_remaining(state, i, now) for i in state.items))


@dataclass(frozen=True, slots=True)
class Shortening:
    """What an undecided item would have to give up, so that the session ends on time: to `seconds` from now on."""

    item: ItemId
    left: float
    seconds: float


def shortenings(state: MeetingState, now: datetime) -> tuple[Shortening, ...]:
    """Return what to shorten to end on time, in the order of the agenda; nothing where nothing needs to be.

    Every undecided item gives up the same part of what it has left, in whole minutes. Where that is not enough, each
    of them is left with nothing.
    """
    left = [(item.id, item_remaining(state, item, now)) for item in state.items if item.is_undecided]
    whole = sum(seconds for _, seconds in left)
    over = (projected_end(state, now) - planned_end(state)).total_seconds()
    if state.closed_at is not None or over < 60 or not whole:
        return ()
    keep = max(0.0, 1 - over / whole)
    cut = (Shortening(item, seconds, 60 * int(seconds * keep / 60)) for item, seconds in left)
    return tuple(s for s in cut if s.left - s.seconds >= 60)
