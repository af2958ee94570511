"""Parts of a state with something in them replaced; everything else is shared with the state before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from meetingdesk.domain.ids import ItemId, ParticipantId, ResolutionId, SpeechId
from meetingdesk.domain.state import Attendance, ItemStatus, MeetingState, Span, Speech

T = TypeVar("T")


def ended(spans: tuple[Span, ...], at: datetime) -> tuple[Span, ...]:
    """End the last span at an instant, if it is open."""
    if not spans or spans[-1].end is not None:
        return spans
    return (*spans[:-1], replace(spans[-1], end=at))


def moved(things: tuple[T, ...], thing: T, position: int) -> tuple[T, ...]:
    """Put a thing at a position counted from 1, or at the end where there are fewer."""
    others = [t for t in things if t is not thing]
    others.insert(position - 1, thing)
    return tuple(others)


def with_item(state: MeetingState, item_id: ItemId, **changes: Any) -> MeetingState:
    """Change fields of an agenda item."""
    items = tuple(replace(i, **changes) if i.id == item_id else i for i in state.items)
    return replace(state, items=items)


def with_item_left(
    state: MeetingState, item_id: ItemId, at: datetime, status: ItemStatus, reason: str = ""
) -> MeetingState:
    """Let an item be current no longer and have another status; who waits for it waits elsewhere from now on."""
    item = state.item(item_id)
    spans = ended(item.spans, at) if item else ()
    set_aside = (*state.set_aside, *(t for t in state.queue if t.item == item_id))
    state = replace(state, queue=tuple(t for t in state.queue if t.item != item_id), set_aside=set_aside)
    state = with_item(state, item_id, status=status, spans=spans, reason=reason)
    return replace(state, current_item=None) if state.current_item == item_id else state


def with_speech(state: MeetingState, speech_id: SpeechId, change: Callable[[Speech], Speech]) -> MeetingState:
    """Change a speech."""
    at = speech_id - 1
    return replace(state, speeches=(*state.speeches[:at], change(state.speeches[at]), *state.speeches[at + 1 :]))


def with_resolution(state: MeetingState, resolution: ResolutionId, **changes: Any) -> MeetingState:
    """Change fields of a resolution."""
    changed = tuple(replace(r, **changes) if r.id == resolution else r for r in state.resolutions)
    return replace(state, resolutions=changed)


def with_attendance(state: MeetingState, who: ParticipantId, attendance: Attendance) -> MeetingState:
    """Put another attendance in the place of somebody's."""
    return replace(state, attendance={**state.attendance, who: attendance})
