"""Drafts and resolutions."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.capacity import Presence
from meetingdesk.domain.content import AdoptedBy, EarlierDraft, ResolutionContent, WorkingGroup
from meetingdesk.domain.ids import (
    DissentId,
    ItemId,
    ParticipantId,
    RemarkId,
    ResolutionId,
    SessionNo,
    VoteId,
    WordingId,
)
from meetingdesk.domain.procedure import Tally


@dataclass(frozen=True, slots=True)
class ResolutionDrafted:
    """A draft was begun on an item; from a `remark` that `said_by` somebody, or `taken_up` from an earlier session."""

    at: datetime
    resolution: ResolutionId
    item: ItemId | None
    content: ResolutionContent
    remark: RemarkId | None = None
    said_by: ParticipantId | None = None
    taken_up: EarlierDraft | None = None


@dataclass(frozen=True, slots=True)
class ResolutionRevised:
    """A draft reads differently; revisions count from 1, the first draft. `restored` is the one it reads like again."""

    at: datetime
    resolution: ResolutionId
    revision: int
    content: ResolutionContent
    restored: int | None = None


@dataclass(frozen=True, slots=True)
class ResolutionPut:
    """A revision of a draft was put to the session."""

    at: datetime
    resolution: ResolutionId
    revision: int


@dataclass(frozen=True, slots=True)
class ResolutionReadOut:
    """A revision was read out to the session; with its number where it had been adopted: then the adoption stands."""

    at: datetime
    resolution: ResolutionId
    revision: int
    number: str = ""


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
    """An adopted resolution is a draft again, taken back or because the vote that carried it is void.

    Its number is free; what was noted on the adopted text counts no longer.
    """

    at: datetime
    resolution: ResolutionId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ResolutionRejected:
    """A draft was rejected."""

    at: datetime
    resolution: ResolutionId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ResolutionDeferred:
    """A draft was left to a later session, to one of a number where that was said."""

    at: datetime
    resolution: ResolutionId
    reason: str = ""
    to_session: SessionNo | None = None


@dataclass(frozen=True, slots=True)
class ResolutionReferred:
    """A draft was referred to a working group."""

    at: datetime
    resolution: ResolutionId
    working_group: WorkingGroup
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DraftWithdrawn:
    """A draft was taken back."""

    at: datetime
    resolution: ResolutionId


@dataclass(frozen=True, slots=True)
class WordingProposed:
    """Somebody worded a clause otherwise, which read `base` then; clauses count from 1."""

    at: datetime
    wording: WordingId
    resolution: ResolutionId
    clause: int
    base: str
    text: str
    by: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class WordingRevised:
    """A proposed wording reads differently."""

    at: datetime
    wording: WordingId
    text: str


@dataclass(frozen=True, slots=True)
class WordingWithdrawn:
    """A proposed wording was taken back."""

    at: datetime
    wording: WordingId


@dataclass(frozen=True, slots=True)
class WordingChosen:
    """A proposed wording was chosen, by a vote if one is named; the others proposed for its clause have `fallen`.

    `replaced` is how the clause read before.
    """

    at: datetime
    wording: WordingId
    replaced: str
    fallen: tuple[WordingId, ...] = ()
    vote: VoteId | None = None


@dataclass(frozen=True, slots=True)
class WordingReopened:
    """A wording is chosen no longer, because the vote on it is void; those that fell with its choice stand again."""

    at: datetime
    wording: WordingId
    standing: tuple[WordingId, ...] = ()


@dataclass(frozen=True, slots=True)
class DissentNoted:
    """A member dissented from what was decided on a draft, in these words."""

    at: datetime
    dissent: DissentId
    resolution: ResolutionId
    who: ParticipantId
    text: str


@dataclass(frozen=True, slots=True)
class DissentRevised:
    """A dissent note reads differently."""

    at: datetime
    dissent: DissentId
    text: str


@dataclass(frozen=True, slots=True)
class DissentStruck:
    """A dissent note was taken back."""

    at: datetime
    dissent: DissentId


@dataclass(frozen=True, slots=True)
class ResolutionCorrected:
    """A slip in an adopted text was put right, for a reason, with the chair's approval.

    `before` are the clauses as they were in force, `after` as they are from now on, `text_hash` that of the latter.
    """

    at: datetime
    resolution: ResolutionId
    before: tuple[str, ...]
    after: tuple[str, ...]
    reason: str
    approved_by: str
    text_hash: str
