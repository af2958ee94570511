"""The queue, the floor, and what is said."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.ids import ItemId, ParticipantId, RemarkId, SpeechId, TurnId


@dataclass(frozen=True, slots=True)
class FloorRequested:
    """Somebody stands in the queue."""

    at: datetime
    turn: TurnId
    who: ParticipantId


@dataclass(frozen=True, slots=True)
class RequestWithdrawn:
    """A turn left the queue unused."""

    at: datetime
    turn: TurnId


@dataclass(frozen=True, slots=True)
class TurnMoved:
    """A turn stands at another position of the queue, counted from 1."""

    at: datetime
    turn: TurnId
    position: int


@dataclass(frozen=True, slots=True)
class FloorGiven:
    """A speech began; its turn, if it had one, left the queue."""

    at: datetime
    speech: SpeechId
    who: ParticipantId
    limit_seconds: int
    item: ItemId | None = None
    turn: TurnId | None = None


@dataclass(frozen=True, slots=True)
class FloorReleased:
    """A speech ended."""

    at: datetime
    speech: SpeechId


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
