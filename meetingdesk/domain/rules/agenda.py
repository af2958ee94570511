"""The agenda: what is current, finished, deferred, in which order."""

from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.motions import lapsed
from meetingdesk.domain.rules.votes import require_no_open_vote, require_not_voted_on
from meetingdesk.domain.state import Item, ItemStatus, MeetingState

LONGEST_ITEM_MINUTES = 600
LONGEST_SPEECH_MINUTES = 120


def advance_agenda(state: MeetingState, _: c.AdvanceAgenda, now: datetime) -> tuple[e.Event, ...]:
    """Finish the current item and take up the next open one in the order of the agenda."""
    require_not_voted_on(state, state.current_item)
    following = next((i for i in state.items if i.status is ItemStatus.OPEN), None)
    finished = _finished(state, state.current_item, now) if state.current_item is not None else ()
    if following is None:
        if not finished:
            raise RuleViolation("no_item_left")
        return finished
    return (*finished, e.ItemMadeCurrent(now, following.id))


def make_item_current(state: MeetingState, command: c.MakeItemCurrent, now: datetime) -> tuple[e.Event, ...]:
    """Take up an item and set the current one aside."""
    require_no_open_vote(state)
    item = _item(state, command.item)
    if item.status is ItemStatus.CURRENT:
        raise RuleViolation("item_already_current", number=item.number)
    aside = (e.ItemSetAside(now, state.current_item),) if state.current_item is not None else ()
    return (*aside, e.ItemMadeCurrent(now, item.id))


def finish_item(state: MeetingState, command: c.FinishItem, now: datetime) -> tuple[e.Event, ...]:
    """Finish an undecided item."""
    return _finished(state, _undecided(state, command.item).id, now)


def defer_item(state: MeetingState, command: c.DeferItem, now: datetime) -> tuple[e.Event, ...]:
    """Leave an undecided item to a later session."""
    item = _undecided(state, command.item)
    reason = texts.line(command.reason, "reason", texts.REASON_LIMIT, may_be_empty=True)
    return (*lapsed(state, item.id, now), e.ItemDeferred(now, item.id, reason))


def move_item(state: MeetingState, command: c.MoveItem, now: datetime) -> tuple[e.Event, ...]:
    """Put an item at another position."""
    item = _item(state, command.item)
    if not 1 <= command.position <= len(state.items):
        raise RuleViolation("no_such_position", position=command.position, last=len(state.items))
    if state.items[command.position - 1].id == item.id:
        return ()
    return (e.ItemMoved(now, item.id, command.position),)


def add_off_agenda_item(state: MeetingState, command: c.AddOffAgendaItem, now: datetime) -> tuple[e.Event, ...]:
    """Add an item with the approval of the chair, whose name is recorded."""
    title = texts.line(command.title, "title")
    if not 1 <= command.planned_minutes <= LONGEST_ITEM_MINUTES:
        raise RuleViolation("minutes_out_of_range", minutes=command.planned_minutes, longest=LONGEST_ITEM_MINUTES)
    if not command.chair_approved:
        raise RuleViolation("chair_approval_needed")
    chair = state.chair
    approved_by = chair.label if chair is not None else ""
    number = ItemId(len(state.items) + 1)
    return (e.OffAgendaItemAdded(now, number, title, command.planned_minutes * 60, approved_by),)


def set_item_rules(state: MeetingState, command: c.SetItemRules, now: datetime) -> tuple[e.Event, ...]:
    """Let the speaking on an item follow rules of its own; what is so already is no step."""
    item = _item_or_current(state, command.item)
    rules = (command.order, command.speech_seconds, command.budget_seconds)
    if not 0 <= command.speech_seconds <= LONGEST_SPEECH_MINUTES * 60:
        raise RuleViolation("item_limit_out_of_range", longest=LONGEST_SPEECH_MINUTES)
    if not 0 <= command.budget_seconds <= LONGEST_ITEM_MINUTES * 60:
        raise RuleViolation("item_limit_out_of_range", longest=LONGEST_ITEM_MINUTES)
    if (item.order, item.speech_seconds, item.budget_seconds) == rules:
        return ()
    return (e.ItemRulesSet(now, item.id, *rules),)


def allot_time(state: MeetingState, command: c.AllotTime, now: datetime) -> tuple[e.Event, ...]:
    """Give an item another time than planned."""
    item = _item_or_current(state, command.item)
    if not 1 <= command.minutes <= LONGEST_ITEM_MINUTES:
        raise RuleViolation("minutes_out_of_range", minutes=command.minutes, longest=LONGEST_ITEM_MINUTES)
    if item.time_seconds == command.minutes * 60:
        return ()
    return (e.TimeAllotted(now, item.id, command.minutes * 60),)


def _finished(state: MeetingState, item_id: ItemId, now: datetime) -> tuple[e.Event, ...]:
    return (*lapsed(state, item_id, now), e.ItemFinished(now, item_id))


def _item(state: MeetingState, item_id: ItemId) -> Item:
    item = state.item(item_id)
    if item is None:
        raise RuleViolation("unknown_item", item=item_id)
    return item


def _item_or_current(state: MeetingState, item_id: ItemId | None) -> Item:
    if item_id is None:
        item_id = state.current_item
    if item_id is None:
        raise RuleViolation("no_current_item")
    return _item(state, item_id)


def _undecided(state: MeetingState, item_id: ItemId | None) -> Item:
    item = _item_or_current(state, item_id)
    if not item.is_undecided:
        raise RuleViolation("item_already_decided", number=item.number)
    require_not_voted_on(state, item.id)
    return item
