"""Motions of procedure and votes."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.ballot import MotionKind, VoteMethod
from meetingdesk.domain.capacity import Presence
from meetingdesk.domain.ids import ItemId, MotionId, ParticipantId, ResolutionId, VoteId, WordingId
from meetingdesk.domain.procedure import Choice, MajorityRule, Tally


@dataclass(frozen=True, slots=True)
class MotionProposed:
    """Members asked for a motion of procedure on an item."""

    at: datetime
    motion: MotionId
    kind: MotionKind
    item: ItemId
    supporters: tuple[ParticipantId, ...]


@dataclass(frozen=True, slots=True)
class MotionWithdrawn:
    """A motion was taken back, or its item was decided otherwise."""

    at: datetime
    motion: MotionId


@dataclass(frozen=True, slots=True)
class VoteOpened:
    """Something was put to the vote: just one of a draft, an item, a motion and a proposed wording.

    `revision` is how the draft stood, its own or that of the wording.
    """

    at: datetime
    vote: VoteId
    method: VoteMethod
    majority: MajorityRule
    resolution: ResolutionId | None = None
    item: ItemId | None = None
    motion: MotionId | None = None
    question: str = ""
    revision: int = 0
    wording: WordingId | None = None


@dataclass(frozen=True, slots=True)
class VoteHeld:
    """A vote was interrupted."""

    at: datetime
    vote: VoteId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class VoteResumed:
    """A vote goes on."""

    at: datetime
    vote: VoteId


@dataclass(frozen=True, slots=True)
class VotesRecorded:
    """These people voted by name; what was recorded of them before in this vote no longer counts."""

    at: datetime
    vote: VoteId
    choice: Choice
    who: tuple[ParticipantId, ...]


@dataclass(frozen=True, slots=True)
class VoteClosed:
    """A vote ended: the votes, those in favour that were needed, whether it was carried, and who was in the hall.

    `seats` are all voting seats; `present` of the `quorum` needed were there; `casting` is the chair's casting vote
    where it decided.
    """

    at: datetime
    vote: VoteId
    tally: Tally
    needed: int
    carried: bool
    seats: int
    present: int
    quorum: int
    presence: tuple[Presence, ...]
    casting: Choice | None = None


@dataclass(frozen=True, slots=True)
class VoteVoided:
    """A vote was declared void; it stays in the record."""

    at: datetime
    vote: VoteId
    reason: str = ""
