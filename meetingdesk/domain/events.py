"""Facts of a session. They are appended to its journal and never changed; `at` is a UTC instant.

A field added later needs a default; a change of meaning raises `VERSIONS` and teaches the codec to read the old form.
"""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.commands import AdoptedBy, ResolutionContent
from meetingdesk.domain.ids import (
    ItemId,
    ParticipantId,
    RemarkId,
    ResolutionId,
    SpeechId,
    StepNo,
    TurnId,
)
from meetingdesk.domain.plan import SessionPlan


@dataclass(frozen=True, slots=True)
class SessionConvened:
    """The record begins: names, seats, agenda and procedure are copied into it."""

    at: datetime
    plan: SessionPlan


@dataclass(frozen=True, slots=True)
class SessionOpened:
    """The session is official, with this many voting members present of those needed."""

    at: datetime
    present: int
    needed: int


@dataclass(frozen=True, slots=True)
class RecessCalled:
    """The session is suspended for a while."""

    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SessionResumed:
    """The recess is over."""

    at: datetime


@dataclass(frozen=True, slots=True)
class SessionClosed:
    """The session is over and its record complete."""

    at: datetime


@dataclass(frozen=True, slots=True)
class MeetingInterrupted:
    """The program was not running between `since` and `at`; nobody is charged for that time."""

    at: datetime
    since: datetime


@dataclass(frozen=True, slots=True)
class ParticipantArrived:
    """Somebody arrived or came back."""

    at: datetime
    who: ParticipantId


@dataclass(frozen=True, slots=True)
class ParticipantLeft:
    """Somebody left."""

    at: datetime
    who: ParticipantId


@dataclass(frozen=True, slots=True)
class AbsenceRecorded:
    """A member's absence is known to be excused, or not."""

    at: datetime
    who: ParticipantId
    excused: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class GuestAdded:
    """A guest who was on no list joined the roster."""

    at: datetime
    who: ParticipantId
    name: str
    post_title: str


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
class ItemMoved:
    """An item stands at another position of the agenda, counted from 1."""

    at: datetime
    item: ItemId
    position: int


@dataclass(frozen=True, slots=True)
class OffAgendaItemAdded:
    """An item joined the agenda with the approval of the chair, who is named."""

    at: datetime
    item: ItemId
    title: str
    planned_seconds: int
    approved_by: str


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


@dataclass(frozen=True, slots=True)
class ResolutionDrafted:
    """A draft was begun on an item."""

    at: datetime
    resolution: ResolutionId
    item: ItemId | None
    content: ResolutionContent


@dataclass(frozen=True, slots=True)
class ResolutionRevised:
    """A draft reads differently; revisions count from 1, the first draft."""

    at: datetime
    resolution: ResolutionId
    revision: int
    content: ResolutionContent


@dataclass(frozen=True, slots=True)
class ResolutionAdopted:
    """A draft was adopted as it stood: its number, its revision, and the quorum it was taken with."""

    at: datetime
    resolution: ResolutionId
    number: str
    by: AdoptedBy
    revision: int
    text_hash: str
    present: int
    needed: int


@dataclass(frozen=True, slots=True)
class ResolutionRejected:
    """A draft was rejected."""

    at: datetime
    resolution: ResolutionId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ResolutionDeferred:
    """A draft was left to a later session."""

    at: datetime
    resolution: ResolutionId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DraftWithdrawn:
    """A draft was taken back."""

    at: datetime
    resolution: ResolutionId


@dataclass(frozen=True, slots=True)
class StepUndone:
    """An earlier step counts as not taken."""

    at: datetime
    step: StepNo


@dataclass(frozen=True, slots=True)
class StepRedone:
    """An undone step counts again."""

    at: datetime
    step: StepNo


Event = (
    SessionConvened
    | SessionOpened
    | RecessCalled
    | SessionResumed
    | SessionClosed
    | MeetingInterrupted
    | ParticipantArrived
    | ParticipantLeft
    | AbsenceRecorded
    | GuestAdded
    | ItemMadeCurrent
    | ItemSetAside
    | ItemFinished
    | ItemDeferred
    | ItemMoved
    | OffAgendaItemAdded
    | FloorRequested
    | RequestWithdrawn
    | TurnMoved
    | FloorGiven
    | FloorReleased
    | SpeechPaused
    | SpeechContinued
    | SpeechExtended
    | RemarkNoted
    | RemarkRevised
    | RemarkRemoved
    | ResolutionDrafted
    | ResolutionRevised
    | ResolutionAdopted
    | ResolutionRejected
    | ResolutionDeferred
    | DraftWithdrawn
    | StepUndone
    | StepRedone
)

EVENTS: dict[str, type[Event]] = {kind.__name__: kind for kind in Event.__args__}
VERSIONS: dict[str, int] = dict.fromkeys(EVENTS, 1)
