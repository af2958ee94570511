"""Votes and motions of procedure, as far as they have come."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from meetingdesk.domain.capacity import Presence
from meetingdesk.domain.ids import ItemId, MotionId, ParticipantId, ResolutionId, VoteId, WordingId
from meetingdesk.domain.procedure import Choice, MajorityRule, Tally


class VoteMethod(StrEnum):
    """How it is voted: by show of hands and count, by name, or in secret and by count."""

    SHOW_OF_HANDS = "show_of_hands"
    ROLL_CALL = "roll_call"
    SECRET = "secret"


class VoteStatus(StrEnum):
    """Where a vote stands."""

    OPEN = "open"
    HELD = "held"
    CLOSED = "closed"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was frozen when a vote was closed.

    `seats` are all voting seats; `present` of the `quorum` needed were there; `casting` is the chair's casting vote
    where it decided. `corrected_present` is what `present` became by a later correction of attendance, else None.
    """

    at: datetime
    tally: Tally
    needed: int
    carried: bool
    seats: int
    present: int
    quorum: int
    presence: tuple[Presence, ...]
    casting: Choice | None = None
    corrected_present: int | None = None


@dataclass(frozen=True, slots=True)
class WordedClause:
    """A clause of a resolution, counted from 1: how it stood when another wording was put to the vote, and that."""

    resolution: ResolutionId
    clause: int
    standing: str
    text: str


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote on a draft, a motion, an item or a proposed wording; `question` is what was asked, if not that itself.

    `revision` is how the draft stood. `choices` are those of a vote by name, `voted_at` when each was recorded. A void
    vote keeps the outcome it had. `worded` is what a vote on a `wording` is on, as that was when it was opened.
    """

    id: VoteId
    method: VoteMethod
    majority: MajorityRule
    opened_at: datetime
    resolution: ResolutionId | None = None
    item: ItemId | None = None
    motion: MotionId | None = None
    question: str = ""
    revision: int = 0
    status: VoteStatus = VoteStatus.OPEN
    choices: Mapping[ParticipantId, Choice] = field(default_factory=dict)
    voted_at: Mapping[ParticipantId, datetime] = field(default_factory=dict)
    outcome: Outcome | None = None
    reason: str = ""
    wording: WordingId | None = None
    worded: WordedClause | None = None

    @property
    def is_running(self) -> bool:
        """Whether the vote has begun and not ended; it may be on hold."""
        return self.status in {VoteStatus.OPEN, VoteStatus.HELD}


class MotionKind(StrEnum):
    """What a motion of procedure asks for, of the item it is about.

    Closing its debate (کفایت مذاکرات), suspending it (مسکوت گذاشتن), or returning it for more work (بازگرداندن).
    """

    CLOSE_DEBATE = "close_debate"
    SUSPEND_ITEM = "suspend_item"
    RETURN_ITEM = "return_item"


class MotionStatus(StrEnum):
    """Where a motion stands; it lapses when its item is decided otherwise."""

    PENDING = "pending"
    CARRIED = "carried"
    LOST = "lost"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Motion:
    """A motion of procedure and the members who asked for it."""

    id: MotionId
    kind: MotionKind
    item: ItemId
    supporters: tuple[ParticipantId, ...]
    proposed_at: datetime
    status: MotionStatus = MotionStatus.PENDING
