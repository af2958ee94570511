"""Drafts and resolutions."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.capacity import Presence
from meetingdesk.domain.commands import AdoptedBy, ResolutionContent
from meetingdesk.domain.ids import ItemId, ParticipantId, RemarkId, ResolutionId, VoteId
from meetingdesk.domain.procedure import Tally


@dataclass(frozen=True, slots=True)
class ResolutionDrafted:
    """A draft was begun on an item; from a `remark`, if it was, that `said_by` somebody."""

    at: datetime
    resolution: ResolutionId
    item: ItemId | None
    content: ResolutionContent
    remark: RemarkId | None = None
    said_by: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class ResolutionRevised:
    """A draft reads differently; revisions count from 1, the first draft."""

    at: datetime
    resolution: ResolutionId
    revision: int
    content: ResolutionContent


@dataclass(frozen=True, slots=True)
class ResolutionAdopted:
    """A draft was adopted as it stood: its number, its revision, and the quorum it was taken with.

    `presence` is everybody in the hall, `seats` all voting seats; a vote that carried it comes with its tally.
    """

    at: datetime
    resolution: ResolutionId
    number: str
    by: AdoptedBy
    revision: int
    text_hash: str
    present: int
    needed: int
    seats: int = 0
    presence: tuple[Presence, ...] = ()
    vote: VoteId | None = None
    tally: Tally | None = None


@dataclass(frozen=True, slots=True)
class ResolutionReopened:
    """An adopted resolution is a draft again, because the vote that carried it is void; its number is free."""

    at: datetime
    resolution: ResolutionId


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
