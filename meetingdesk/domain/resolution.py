"""A resolution, from the draft on: its revisions, its wordings in dispute, its adoption and what was noted on that."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

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


class ResolutionStatus(StrEnum):
    """Where a resolution stands in its session."""

    DRAFT = "draft"
    ADOPTED = "adopted"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    REFERRED = "referred"
    WITHDRAWN = "withdrawn"


class WordingStatus(StrEnum):
    """Where a proposed wording stands; it falls when another one of its clause is chosen."""

    OPEN = "open"
    CHOSEN = "chosen"
    FALLEN = "fallen"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Revision:
    """How a draft read from an instant on; revisions count from 1, `restored` is the one it reads like again."""

    number: int
    at: datetime
    content: ResolutionContent
    restored: int | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """A clause worded otherwise, by somebody or by nobody in particular.

    `clause` counts from 1 and follows the clause when others are put before it; None when the clause is gone. `base` is
    how the clause read when this was proposed, or chosen.
    """

    id: WordingId
    clause: int | None
    base: str
    text: str
    proposed_at: datetime
    by: ParticipantId | None = None
    status: WordingStatus = WordingStatus.OPEN
    vote: VoteId | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """That a revision was put to the session, or read out to it, at an instant."""

    at: datetime
    revision: int


@dataclass(frozen=True, slots=True)
class Dissent:
    """A dissent note (نظر مخالف مکتوب); one that was taken back is struck."""

    id: DissentId
    who: ParticipantId
    text: str
    at: datetime
    is_struck: bool = False


@dataclass(frozen=True, slots=True)
class TextCorrection:
    """A slip in an adopted text that was put right; both texts are kept."""

    at: datetime
    before: tuple[str, ...]
    after: tuple[str, ...]
    reason: str
    approved_by: str
    text_hash: str


@dataclass(frozen=True, slots=True)
class Adoption:
    """What was frozen when a resolution was adopted.

    `presence` is everybody in the hall, `seats` all voting seats. `corrected_present` is what `present` became by a
    later correction of attendance, None without one. `read_out_at` is when the adopted text was read out.
    """

    at: datetime
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
    corrected_present: int | None = None
    read_out_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """A resolution or the draft of one; `revision` counts from 1, `revisions` are all of them.

    `remark` is the one it came from, `said_by` whose words those were. `put` and `read_out` are of the draft: which
    revision was put to the session last, and read out last. `decided_at` is when it ceased to be a draft.
    """

    id: ResolutionId
    item: ItemId | None
    content: ResolutionContent
    drafted_at: datetime
    revision: int = 1
    status: ResolutionStatus = ResolutionStatus.DRAFT
    adoption: Adoption | None = None
    reason: str = ""
    remark: RemarkId | None = None
    said_by: ParticipantId | None = None
    revisions: tuple[Revision, ...] = ()
    wordings: tuple[Wording, ...] = ()
    put: Shown | None = None
    read_out: Shown | None = None
    decided_at: datetime | None = None
    deferred_to: SessionNo | None = None
    referred_to: WorkingGroup | None = None
    taken_up: EarlierDraft | None = None
    dissents: tuple[Dissent, ...] = ()
    corrections: tuple[TextCorrection, ...] = ()

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses in force: as they were corrected last, or as they stand in the content."""
        return self.corrections[-1].after if self.corrections else self.content.clauses

    @property
    def in_force(self) -> ResolutionContent:
        """The content with the clauses in force."""
        return replace(self.content, clauses=self.corrections[-1].after) if self.corrections else self.content

    @property
    def open_wordings(self) -> tuple[Wording, ...]:
        """The proposed wordings that nobody has decided on, oldest first."""
        return tuple(w for w in self.wordings if w.status is WordingStatus.OPEN)

    @property
    def standing_dissents(self) -> tuple[Dissent, ...]:
        """The dissent notes that were not taken back, oldest first."""
        return tuple(d for d in self.dissents if not d.is_struck)

    def content_of(self, revision: int) -> ResolutionContent | None:
        """Return how a revision read; None where there is none of that number."""
        return next((r.content for r in self.revisions if r.number == revision), None)


def wording_of(resolutions: Iterable[Resolution], wording: WordingId | None) -> tuple[Resolution, Wording] | None:
    """Return the resolution that has a proposed wording, and that wording; None where none has it."""
    return next(((r, w) for r in resolutions for w in r.wordings if w.id == wording), None)
