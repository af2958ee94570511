"""How each fact changes the state. Nothing is refused here: what was remembered, happened."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from meetingdesk.domain import events as e
from meetingdesk.domain import evolve_attendance, evolve_resolutions, evolve_speakers, evolve_votes
from meetingdesk.domain.replacing import ended, moved, with_item, with_item_left
from meetingdesk.domain.spans import in_order, paused_in
from meetingdesk.domain.state import Item, ItemStatus, MeetingState, Phase, Span, planned


def evolve(state: MeetingState, event: e.Event) -> MeetingState:
    """Return the state after one more fact."""
    return _CHANGES[type(event)](state, event)


def _convened(_: MeetingState, event: e.SessionConvened) -> MeetingState:
    return replace(planned(event.plan), phase=Phase.GATHERING, convened_at=event.at)


def _opened(state: MeetingState, event: e.SessionOpened) -> MeetingState:
    return replace(state, phase=Phase.RUNNING, opened_at=event.at, opened_with=event.present)


def _recess(state: MeetingState, event: e.RecessCalled) -> MeetingState:
    return replace(state, phase=Phase.RECESS, recesses=(*state.recesses, Span(event.at)))


def _resumed(state: MeetingState, event: e.SessionResumed) -> MeetingState:
    return replace(state, phase=Phase.RUNNING, recesses=ended(state.recesses, event.at))


def _session_closed(state: MeetingState, event: e.SessionClosed) -> MeetingState:
    return replace(state, phase=Phase.CLOSED, closed_at=event.at)


def _interrupted(state: MeetingState, event: e.MeetingInterrupted) -> MeetingState:
    gap = Span(event.since, event.until or event.at)
    speeches = tuple(paused_in(speech, gap) for speech in state.speeches)
    return replace(state, interruptions=in_order(*state.interruptions, gap), speeches=speeches)


def _item_current(state: MeetingState, event: e.ItemMadeCurrent) -> MeetingState:
    item = state.item(event.item)
    spans = (*(item.spans if item else ()), Span(event.at))
    state = with_item(state, event.item, status=ItemStatus.CURRENT, spans=spans, reason="")
    back = tuple(t for t in state.set_aside if t.item == event.item)
    set_aside = tuple(t for t in state.set_aside if t.item != event.item)
    return replace(state, current_item=event.item, queue=(*back, *state.queue), set_aside=set_aside)


def _item_set_aside(state: MeetingState, event: e.ItemSetAside) -> MeetingState:
    return with_item_left(state, event.item, event.at, ItemStatus.OPEN)


def _item_finished(state: MeetingState, event: e.ItemFinished) -> MeetingState:
    return with_item_left(state, event.item, event.at, ItemStatus.FINISHED)


def _item_deferred(state: MeetingState, event: e.ItemDeferred) -> MeetingState:
    return with_item_left(state, event.item, event.at, ItemStatus.DEFERRED, event.reason)


def _item_suspended(state: MeetingState, event: e.ItemSuspended) -> MeetingState:
    return with_item_left(state, event.item, event.at, ItemStatus.SUSPENDED)


def _item_returned(state: MeetingState, event: e.ItemReturned) -> MeetingState:
    return with_item_left(state, event.item, event.at, ItemStatus.RETURNED)


def _item_reopened(state: MeetingState, event: e.ItemReopened) -> MeetingState:
    return with_item(state, event.item, status=ItemStatus.OPEN)


def _debate_closed(state: MeetingState, event: e.DebateClosed) -> MeetingState:
    return replace(state, closed_debates=(*state.closed_debates, event.item))


def _debate_reopened(state: MeetingState, event: e.DebateReopened) -> MeetingState:
    return replace(state, closed_debates=tuple(item for item in state.closed_debates if item != event.item))


def _item_moved(state: MeetingState, event: e.ItemMoved) -> MeetingState:
    item = state.item(event.item)
    return replace(state, items=moved(state.items, item, event.position)) if item else state


def _item_added(state: MeetingState, event: e.OffAgendaItemAdded) -> MeetingState:
    item = Item(
        event.item,
        len(state.items) + 1,
        event.title,
        event.planned_seconds,
        approved_by=event.approved_by,
        off_agenda=True,
    )
    return replace(state, items=(*state.items, item))


def _item_rules_set(state: MeetingState, event: e.ItemRulesSet) -> MeetingState:
    rules = {"order": event.order, "speech_seconds": event.speech_seconds, "budget_seconds": event.budget_seconds}
    return with_item(state, event.item, **rules)


def _time_allotted(state: MeetingState, event: e.TimeAllotted) -> MeetingState:
    return with_item(state, event.item, allotted_seconds=event.seconds)


def _unchanged(state: MeetingState, _: e.Event) -> MeetingState:
    return state


_CHANGES: dict[type[e.Event], Callable[[MeetingState, Any], MeetingState]] = {
    e.SessionConvened: _convened,
    e.SessionOpened: _opened,
    e.RecessCalled: _recess,
    e.SessionResumed: _resumed,
    e.SessionClosed: _session_closed,
    e.MeetingInterrupted: _interrupted,
    **evolve_attendance.CHANGES,
    e.ItemMadeCurrent: _item_current,
    e.ItemSetAside: _item_set_aside,
    e.ItemFinished: _item_finished,
    e.ItemDeferred: _item_deferred,
    e.ItemSuspended: _item_suspended,
    e.ItemReturned: _item_returned,
    e.ItemReopened: _item_reopened,
    e.DebateClosed: _debate_closed,
    e.DebateReopened: _debate_reopened,
    e.ItemMoved: _item_moved,
    e.OffAgendaItemAdded: _item_added,
    e.ItemRulesSet: _item_rules_set,
    e.TimeAllotted: _time_allotted,
    **evolve_speakers.CHANGES,
    **evolve_resolutions.CHANGES,
    **evolve_votes.CHANGES,
    e.StepUndone: _unchanged,
    e.StepRedone: _unchanged,
}
