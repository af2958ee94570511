"""Orders on drafts and what becomes of them."""

from dataclasses import dataclass, field

from meetingdesk.domain.content import AdoptedBy, ResolutionContent
from meetingdesk.domain.ids import ItemId, RemarkId, ResolutionId


@dataclass(frozen=True, slots=True)
class DraftResolution:
    """Begin a draft; without `item` on the current one. `remark` is the one it comes from, and gives text and item."""

    item: ItemId | None = None
    content: ResolutionContent = field(default_factory=ResolutionContent)
    remark: RemarkId | None = None


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
