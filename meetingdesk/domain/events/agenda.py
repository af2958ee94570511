"""What becomes of the items of the agenda."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.turns import SpeakingOrder


@dataclass(frozen=True, slots=True)
class ItemMadeCurrent:
    """The session took up an item."""

    at: datetime
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemSetAside:
    """The current item was left undecided for another one."""

    at: datetime
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemFinished:
    """An item is done."""

    at: datetime
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemDeferred:
    """An item is left to a later session."""

    at: datetime
    item: ItemId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ItemSuspended:
    """The session carried the motion to suspend an item (مسکوت ماند)."""

    at: datetime
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemReturned:
    """The session carried the motion to return an item for more work."""

    at: datetime
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemReopened:
    """An item is open again, because the vote that suspended or returned it is void."""

    at: datetime
    item: ItemId


@dataclass(frozen=True, slots=True)
class DebateClosed:
    """The session carried the motion to close the debate on an item."""

    at: datetime
    item: ItemId


@dataclass(frozen=True, slots=True)
class DebateReopened:
    """The debate on an item is open again, because the vote that closed it is void."""

    at: datetime
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemMoved:
    """An item stands at another position of the agenda, counted from 1."""

    at: datetime
    item: ItemId
    position: int


@dataclass(frozen=True, slots=True)
class ItemRulesSet:
    """The speaking on an item follows these rules from now on; None and 0 seconds are those of the procedure."""

    at: datetime
    item: ItemId
    order: SpeakingOrder | None = None
    speech_seconds: int = 0
    budget_seconds: int = 0


@dataclass(frozen=True, slots=True)
class TimeAllotted:
    """An item has another time than planned."""

    at: datetime
    item: ItemId
    seconds: int


@dataclass(frozen=True, slots=True)
class OffAgendaItemAdded:
    """An item joined the agenda with the approval of the chair, who is named."""

    at: datetime
    item: ItemId
    title: str
    planned_seconds: int
    approved_by: str
