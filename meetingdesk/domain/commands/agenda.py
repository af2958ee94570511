"""Orders on the agenda."""

from dataclasses import dataclass

from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.turns import SpeakingOrder


@dataclass(frozen=True, slots=True)
class AdvanceAgenda:
    """Finish the current item and make the next open one current."""


@dataclass(frozen=True, slots=True)
class MakeItemCurrent:
    """Take up an item; the current one is set aside, undecided. A finished or deferred item is taken up again."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class FinishItem:
    """Finish an item; without `item` the current one."""

    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class DeferItem:
    """Defer an item to a later session; without `item` the current one."""

    item: ItemId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Put an item at a position of the agenda, counted from 1."""

    item: ItemId
    position: int


@dataclass(frozen=True, slots=True)
class AddOffAgendaItem:
    """Add an item that is not on the printed agenda (خارج از دستور); needs the chair's approval."""

    title: str
    planned_minutes: int = 10
    chair_approved: bool = False


@dataclass(frozen=True, slots=True)
class SetItemRules:
    """Let the speaking on an item follow rules of its own; without `item` on the current one.

    Without `order` that of the procedure counts; 0 seconds set no limit for a speech, or for all of them together.
    """

    item: ItemId | None = None
    order: SpeakingOrder | None = None
    speech_seconds: int = 0
    budget_seconds: int = 0


@dataclass(frozen=True, slots=True)
class AllotTime:
    """Give an item another time than planned; without `item` the current one."""

    minutes: int
    item: ItemId | None = None
