"""Orders to a running session. A rule may still refuse them; what became of them is told by events.

Each command has a function `decide_…` under `rules` and, in `COMMANDS`, the name by which scripts call it. A field
that may be left out says in its docstring what is meant then.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from meetingdesk.domain.ids import ItemId, ParticipantId, RemarkId, ResolutionId, SpeechId, TurnId


class AdoptedBy(StrEnum):
    """How a resolution came about."""

    CONSENSUS = "consensus"
    CHAIR_CONCLUSION = "chair_conclusion"


@dataclass(frozen=True, slots=True)
class ResolutionContent:
    """What a resolution says. The deadline is a date, or words, or the resolution is standing; never two of them."""

    clauses: tuple[str, ...] = ()
    lead_bodies: tuple[str, ...] = ()
    partner_bodies: tuple[str, ...] = ()
    consulted: tuple[str, ...] = ()
    due_date: date | None = None
    due_text: str = ""
    standing: bool = False
    guarantee: str = ""
    follow_up_by: str = ""
    follows: str = ""


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Open the session officially."""


@dataclass(frozen=True, slots=True)
class CallRecess:
    """Suspend the session for a while; a running speech is paused."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class ResumeSession:
    """End the recess."""


@dataclass(frozen=True, slots=True)
class CloseSession:
    """Close the session for good and seal its record."""


@dataclass(frozen=True, slots=True)
class RecordArrival:
    """Somebody on the roster arrived or came back."""

    who: ParticipantId


@dataclass(frozen=True, slots=True)
class RecordDeparture:
    """Somebody left."""

    who: ParticipantId


@dataclass(frozen=True, slots=True)
class RecordAbsence:
    """A member who is not present is absent, excused or not."""

    who: ParticipantId
    excused: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AddGuest:
    """A guest who is on no list arrived; `name` may be empty when `post_title` is not."""

    name: str = ""
    post_title: str = ""


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
class RequestFloor:
    """Put somebody present on the queue."""

    who: ParticipantId


@dataclass(frozen=True, slots=True)
class WithdrawRequest:
    """Take a turn off the queue."""

    turn: TurnId


@dataclass(frozen=True, slots=True)
class MoveTurn:
    """Put a turn at a position of the queue, counted from 1."""

    turn: TurnId
    position: int


@dataclass(frozen=True, slots=True)
class GiveFloor:
    """Give the floor to a turn, or to somebody who need not be on the queue, or (neither) to the next in the queue.

    Whoever has the floor is released in the same step.
    """

    turn: TurnId | None = None
    who: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class PauseSpeech:
    """Stop the clock of the running speech."""


@dataclass(frozen=True, slots=True)
class ContinueSpeech:
    """Let the clock of the paused speech go on."""


@dataclass(frozen=True, slots=True)
class EndSpeech:
    """End the running speech."""


@dataclass(frozen=True, slots=True)
class ExtendSpeech:
    """Give the running speech more time; without `seconds` as much as the procedure says."""

    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class NoteRemark:
    """Note the gist of what is said.

    Without `speech` and `who` it belongs to whoever has the floor; `who` alone notes a word said without the floor.
    """

    text: str
    speech: SpeechId | None = None
    who: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class ReviseRemark:
    """Change the text of a remark."""

    remark: RemarkId
    text: str


@dataclass(frozen=True, slots=True)
class RemoveRemark:
    """Strike a remark."""

    remark: RemarkId


@dataclass(frozen=True, slots=True)
class DraftResolution:
    """Begin a draft; without `item` on the current one."""

    item: ItemId | None = None
    content: ResolutionContent = ResolutionContent()


@dataclass(frozen=True, slots=True)
class ReviseResolution:
    """Replace the content of a draft; without `resolution` the one open draft begun last."""

    content: ResolutionContent
    resolution: ResolutionId | None = None


@dataclass(frozen=True, slots=True)
class AdoptResolution:
    """Adopt a draft exactly as it stands; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None
    by: AdoptedBy = AdoptedBy.CONSENSUS


@dataclass(frozen=True, slots=True)
class RejectResolution:
    """Reject a draft; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DeferResolution:
    """Defer a draft to a later session; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawDraft:
    """Take a draft back, begun by mistake; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None


Command = (
    OpenSession
    | CallRecess
    | ResumeSession
    | CloseSession
    | RecordArrival
    | RecordDeparture
    | RecordAbsence
    | AddGuest
    | AdvanceAgenda
    | MakeItemCurrent
    | FinishItem
    | DeferItem
    | MoveItem
    | AddOffAgendaItem
    | RequestFloor
    | WithdrawRequest
    | MoveTurn
    | GiveFloor
    | PauseSpeech
    | ContinueSpeech
    | EndSpeech
    | ExtendSpeech
    | NoteRemark
    | ReviseRemark
    | RemoveRemark
    | DraftResolution
    | ReviseResolution
    | AdoptResolution
    | RejectResolution
    | DeferResolution
    | WithdrawDraft
)

COMMANDS: dict[str, type[Command]] = {kind.__name__: kind for kind in Command.__args__}
