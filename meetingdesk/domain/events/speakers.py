"""The queue, the floor, and what is said."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.ids import ItemId, ParticipantId, RemarkId, SpeechId, TurnId
from meetingdesk.domain.turns import Placed, SpeakingOrder, TurnKind


@dataclass(frozen=True, slots=True)
class FloorRequested:
    """Somebody stands in the queue: at a position counted from 1 (None: the last), and why there.

    `item` is the one the turn belongs to: its queue leaves with it and is there again when it is taken up again.
    """

    at: datetime
    turn: TurnId
    who: ParticipantId
    kind: TurnKind = TurnKind.STATEMENT
    written: bool = False
    article: str = ""
    answers: SpeechId | None = None
    position: int | None = None
    why: Placed = Placed.FIRST_COME
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class TurnChanged:
    """A waiting turn is of another kind, and stands where it would if it had been asked for so."""

    at: datetime
    turn: TurnId
    kind: TurnKind
    written: bool
    article: str
    answers: SpeechId | None
    position: int
    why: Placed


@dataclass(frozen=True, slots=True)
class RequestWithdrawn:
    """A turn left the queue unused."""

    at: datetime
    turn: TurnId


@dataclass(frozen=True, slots=True)
class TurnMoved:
    """A turn stands at another position of the queue, counted from 1, against the rule that it `overrides`."""

    at: datetime
    turn: TurnId
    position: int
    overrides: Placed | None = None


@dataclass(frozen=True, slots=True)
class SpeakerCalled:
    """A turn was called in vain, for the first, the second… time."""

    at: datetime
    turn: TurnId
    times: int


@dataclass(frozen=True, slots=True)
class TurnSkipped:
    """A turn left the queue, because it was called so many times in vain."""

    at: datetime
    turn: TurnId
    times: int


@dataclass(frozen=True, slots=True)
class ListClosed:
    """The list of speakers of an item was closed (None: before the agenda, or between items)."""

    at: datetime
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class ListReopened:
    """The list of speakers of an item is open again."""

    at: datetime
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class LotsDrawn:
    """Lots were drawn: `turns` in the order in which they come, and the whole queue after that."""

    at: datetime
    seed: int
    turns: tuple[TurnId, ...]
    queue: tuple[TurnId, ...]


@dataclass(frozen=True, slots=True)
class QueueArranged:
    """The queue was put into the speaking order, each turn for the reason at the same place of `why`."""

    at: datetime
    order: SpeakingOrder
    queue: tuple[TurnId, ...]
    why: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class FloorGiven:
    """A speech began; its turn, if it had one, left the queue.

    Where it `interrupts` another one that is told by SpeechInterrupted before it; `charges` says that the time of the
    question counts against the limit of that one. `ceded_by` is the speech whose remaining time it uses.
    """

    at: datetime
    speech: SpeechId
    who: ParticipantId
    limit_seconds: int
    item: ItemId | None = None
    turn: TurnId | None = None
    kind: TurnKind = TurnKind.STATEMENT
    article: str = ""
    answers: SpeechId | None = None
    interrupts: SpeechId | None = None
    charges: bool = False
    ceded_by: SpeechId | None = None


@dataclass(frozen=True, slots=True)
class SpeechInterrupted:
    """Somebody else has the floor for a while; it comes back to this speech."""

    at: datetime
    speech: SpeechId


@dataclass(frozen=True, slots=True)
class FloorReturned:
    """The floor came back to a speech that had been interrupted."""

    at: datetime
    speech: SpeechId


@dataclass(frozen=True, slots=True)
class FloorReleased:
    """A speech ended; with `cut` because the chair took the floor away."""

    at: datetime
    speech: SpeechId
    cut: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SpeechReassigned:
    """It was `to` who spoke, not `who`.

    Of a speech that still runs, the turn of the wrong one is `returned` to the head of the queue, and the turns of the
    right one are `used` by it.
    """

    at: datetime
    speech: SpeechId
    who: ParticipantId
    to: ParticipantId
    returned: TurnId | None = None
    used: tuple[TurnId, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SpeechCorrected:
    """A speech lasted from `began` to `ended`, not from `was_began` to `was_ended`; without an end it still runs."""

    at: datetime
    speech: SpeechId
    was_began: datetime
    was_ended: datetime | None
    began: datetime
    ended: datetime | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SpeechPaused:
    """The clock of a speech stands still."""

    at: datetime
    speech: SpeechId


@dataclass(frozen=True, slots=True)
class SpeechContinued:
    """The clock of a speech goes on."""

    at: datetime
    speech: SpeechId


@dataclass(frozen=True, slots=True)
class SpeechExtended:
    """A speech was given more time."""

    at: datetime
    speech: SpeechId
    seconds: int


@dataclass(frozen=True, slots=True)
class RemarkNoted:
    """The gist of something said, by whom, in which speech, on which item."""

    at: datetime
    remark: RemarkId
    text: str
    who: ParticipantId | None = None
    speech: SpeechId | None = None
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class RemarkRevised:
    """A remark reads differently."""

    at: datetime
    remark: RemarkId
    text: str


@dataclass(frozen=True, slots=True)
class RemarkRemoved:
    """A remark was struck."""

    at: datetime
    remark: RemarkId
