"""Orders on motions of procedure and votes."""

from dataclasses import dataclass

from meetingdesk.domain.ballot import MotionKind, VoteMethod
from meetingdesk.domain.ids import ItemId, MotionId, ParticipantId, ResolutionId, VoteId, WordingId
from meetingdesk.domain.procedure import Choice, MajorityRule


@dataclass(frozen=True, slots=True)
class ProposeMotion:
    """Members ask for a motion of procedure; without `item` on the current one."""

    kind: MotionKind
    supporters: tuple[ParticipantId, ...]
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class WithdrawMotion:
    """A motion is taken back; without `motion` the pending one made last."""

    motion: MotionId | None = None


@dataclass(frozen=True, slots=True)
class OpenVote:
    """Put one thing to the vote: a draft, an item, a motion or a proposed wording of a clause.

    Without any of them, the pending motion, or else the open draft begun last, or else the current item.
    `question` says what is asked of an item, and is needed there. Without `majority` that of the procedure counts.
    """

    resolution: ResolutionId | None = None
    item: ItemId | None = None
    motion: MotionId | None = None
    method: VoteMethod = VoteMethod.SHOW_OF_HANDS
    question: str = ""
    majority: MajorityRule | None = None
    wording: WordingId | None = None


@dataclass(frozen=True, slots=True)
class HoldVote:
    """Interrupt the vote."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class ResumeVote:
    """Go on with the vote that is on hold."""


@dataclass(frozen=True, slots=True)
class RecordVote:
    """Somebody votes by name, or votes otherwise than was recorded."""

    who: ParticipantId
    choice: Choice


@dataclass(frozen=True, slots=True)
class RecordRemainingVotes:
    """Everybody present and entitled whose vote by name is not recorded yet votes alike: «all in favour»."""

    choice: Choice


@dataclass(frozen=True, slots=True)
class CloseVote:
    """End the vote; of one by count, with the counts. Whoever is not counted did not vote.

    `chair` is the side of the chair in a tie, where the procedure gives the chair a casting vote; of a vote by name it
    is the chair's own.
    """

    in_favour: int | None = None
    against: int | None = None
    abstain: int | None = None
    chair: Choice | None = None


@dataclass(frozen=True, slots=True)
class VoidVote:
    """Declare a vote void, and what followed from it by itself as well; without `vote` the one opened last."""

    vote: VoteId | None = None
    reason: str = ""
