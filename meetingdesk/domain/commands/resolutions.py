"""Orders on drafts and what becomes of them."""

from dataclasses import dataclass, field

from meetingdesk.domain.content import AdoptedBy, EarlierDraft, ResolutionContent, WorkingGroup
from meetingdesk.domain.ids import (
    DissentId,
    ItemId,
    ParticipantId,
    RemarkId,
    ResolutionId,
    SessionNo,
    WordingId,
)


@dataclass(frozen=True, slots=True)
class DraftResolution:
    """Begin a draft; without `item` on the current one. `remark` is the one it comes from, and gives text and item.

    `taken_up` is the draft of an earlier session that is taken up again; its content comes with the command.
    """

    item: ItemId | None = None
    content: ResolutionContent = field(default_factory=ResolutionContent)
    remark: RemarkId | None = None
    taken_up: EarlierDraft | None = None


@dataclass(frozen=True, slots=True)
class ReviseResolution:
    """Replace the content of a draft; without `resolution` the one open draft begun last."""

    content: ResolutionContent
    resolution: ResolutionId | None = None


@dataclass(frozen=True, slots=True)
class RestoreRevision:
    """Let a draft read again as an earlier revision of it did; without `resolution` the one open draft begun last."""

    revision: int
    resolution: ResolutionId | None = None


@dataclass(frozen=True, slots=True)
class PutToSession:
    """Put a draft, as it stands, to the session; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None


@dataclass(frozen=True, slots=True)
class ReadOutResolution:
    """A draft was read out to the session; without `resolution` the one open draft begun last.

    Of a resolution that is named and was adopted, the adopted text: from then on the adoption stands.
    """

    resolution: ResolutionId | None = None


@dataclass(frozen=True, slots=True)
class AdoptResolution:
    """Adopt a draft exactly as it stands; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None
    by: AdoptedBy = AdoptedBy.CONSENSUS


@dataclass(frozen=True, slots=True)
class TakeBackAdoption:
    """Make the resolution adopted last a draft again, before the session goes on."""

    resolution: ResolutionId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RejectResolution:
    """Reject a draft; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DeferResolution:
    """Defer a draft to a later session; without `resolution` the one open draft begun last.

    `to_session` is the number of that session, where it was said.
    """

    resolution: ResolutionId | None = None
    reason: str = ""
    to_session: SessionNo | None = None


@dataclass(frozen=True, slots=True)
class ReferResolution:
    """Refer a draft to a working group that has a name; without `resolution` the one open draft begun last."""

    working_group: WorkingGroup
    resolution: ResolutionId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawDraft:
    """Take a draft back, begun by mistake; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None


@dataclass(frozen=True, slots=True)
class ProposeWording:
    """Word a clause of a draft otherwise; clauses count from 1.

    Without `resolution` it is the one open draft begun last; `by` is who proposes it.
    """

    clause: int
    text: str
    resolution: ResolutionId | None = None
    by: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class ReviseWording:
    """A proposed wording reads differently."""

    wording: WordingId
    text: str


@dataclass(frozen=True, slots=True)
class WithdrawWording:
    """A proposed wording is taken back."""

    wording: WordingId


@dataclass(frozen=True, slots=True)
class ChooseWording:
    """A proposed wording enters the draft, without a vote; the others of its clause fall."""

    wording: WordingId


@dataclass(frozen=True, slots=True)
class NoteDissent:
    """A member dissents from what was decided on a draft; without `resolution` from what was decided last."""

    who: ParticipantId
    text: str
    resolution: ResolutionId | None = None


@dataclass(frozen=True, slots=True)
class ReviseDissent:
    """A dissent note reads differently."""

    dissent: DissentId
    text: str


@dataclass(frozen=True, slots=True)
class StrikeDissent:
    """A dissent note is taken back."""

    dissent: DissentId


@dataclass(frozen=True, slots=True)
class CorrectResolution:
    """Put an obvious slip in an adopted text right, for a reason; only with the chair's approval."""

    resolution: ResolutionId
    clauses: tuple[str, ...]
    reason: str
    chair_approved: bool = False
