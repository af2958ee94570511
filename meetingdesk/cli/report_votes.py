"""Motions and votes as plain data for programs."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.ballot import (
    Motion,
    MotionKind,
    MotionStatus,
    Outcome,
    Vote,
    VoteMethod,
    VoteStatus,
    WordedClause,
)
from meetingdesk.domain.procedure import Choice, MajorityRule


@dataclass(frozen=True, slots=True)
class MotionLine:
    """A motion of procedure and who asked for it."""

    id: int
    kind: MotionKind
    item: int
    supporters: tuple[str, ...]
    proposed_at: datetime
    status: MotionStatus


@dataclass(frozen=True, slots=True)
class NamedVote:
    """How somebody voted by name."""

    who: str
    choice: Choice


@dataclass(frozen=True, slots=True)
class VoteLine:
    """A vote on a draft, an item, a motion or a wording; `worded` is how that was put to the vote.

    `choices` are those of a vote by name, `reason` is why it is void.
    """

    id: int
    status: VoteStatus
    method: VoteMethod
    resolution: int | None
    revision: int
    item: int | None
    motion: int | None
    wording: int | None
    worded: WordedClause | None
    question: str
    opened_at: datetime
    majority: MajorityRule
    choices: tuple[NamedVote, ...]
    outcome: Outcome | None
    reason: str


def motion_line(motion: Motion) -> MotionLine:
    """Return a motion as programs read it."""
    return MotionLine(motion.id, motion.kind, motion.item, motion.supporters, motion.proposed_at, motion.status)


def vote_line(vote: Vote) -> VoteLine:
    """Return a vote as programs read it."""
    return VoteLine(
        id=vote.id,
        status=vote.status,
        method=vote.method,
        resolution=vote.resolution,
        revision=vote.revision,
        item=vote.item,
        motion=vote.motion,
        wording=vote.wording,
        worded=vote.worded,
        question=vote.question,
        opened_at=vote.opened_at,
        majority=vote.majority,
        choices=tuple(NamedVote(who, choice) for who, choice in vote.choices.items()),
        outcome=vote.outcome,
        reason=vote.reason,
    )
