"""The council's rules of procedure as data.

The clauses of the directive on quorum and majority are not known to us: these are defaults of the council's settings,
never constants of the program. All arithmetic is exact, in integers.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.turns import SpeakingOrder, TurnKind

LARGEST_DENOMINATOR = 1_000


@dataclass(frozen=True, slots=True)
class Share:
    """An exact fraction such as two thirds."""

    numerator: int
    denominator: int

    @property
    def is_part_of_a_whole(self) -> bool:
        """Whether it is neither below zero nor over one, with a denominator in range."""
        return 1 <= self.denominator <= LARGEST_DENOMINATOR and 0 <= self.numerator <= self.denominator

    @property
    def is_half(self) -> bool:
        """Whether the fraction is one half, however it is written."""
        return 2 * self.numerator == self.denominator


class Bound(StrEnum):
    """Whether reaching a share is enough (inclusive) or it has to be exceeded (strict)."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"

    def of(self, share: Share, total: int) -> int:
        """Return the least whole number that satisfies the bound.

        At least two thirds of 24 is 16, of 25 is 17; more than half of 24 is 13, of 39 is 20.
        """
        if self is Bound.MORE_THAN:
            return share.numerator * total // share.denominator + 1
        return -(-share.numerator * total // share.denominator)

    def is_beyond_all(self, share: Share) -> bool:
        """Tell whether it asks for more than the whole of what there is."""
        return self is Bound.MORE_THAN and share.numerator == share.denominator


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """How many voting members must be present: a share of the voting seats, and never fewer than `minimum`."""

    share: Share
    basis: Bound = Bound.AT_LEAST
    minimum: int = 1

    def needed(self, voting_seats: int) -> int:
        """Return the number of voting members needed."""
        return max(self.minimum, self.basis.of(self.share, voting_seats))


# --- Majorities ---


class Choice(StrEnum):
    """What somebody entitled to vote does with it."""

    IN_FAVOUR = "in_favour"
    AGAINST = "against"
    ABSTAIN = "abstain"
    NOT_VOTING = "not_voting"


@dataclass(frozen=True, slots=True)
class Tally:
    """How those who were present and entitled voted."""

    in_favour: int = 0
    against: int = 0
    abstain: int = 0
    not_voting: int = 0

    @property
    def cast(self) -> int:
        """The votes cast, abstentions included."""
        return self.in_favour + self.against + self.abstain

    @property
    def entitled(self) -> int:
        """Everybody who was present and entitled, whether they voted or not."""
        return self.cast + self.not_voting

    @property
    def is_tie(self) -> bool:
        """Whether as many voted against as in favour."""
        return self.in_favour == self.against > 0


class MajorityBase(StrEnum):
    """What a majority is counted from."""

    PRESENT = "present"
    """Everybody present and entitled to vote."""
    CAST = "cast"
    """The votes cast, abstentions included."""
    FOR_AND_AGAINST = "for_and_against"
    """The votes in favour and against only."""
    SEATS = "seats"
    """All voting seats, filled or not."""

    def of(self, tally: Tally, voting_seats: int) -> int:
        """Return the number that the share is taken of."""
        match self:
            case MajorityBase.PRESENT:
                return tally.entitled
            case MajorityBase.CAST:
                return tally.cast
            case MajorityBase.FOR_AND_AGAINST:
                return tally.in_favour + tally.against
            case MajorityBase.SEATS:
                return voting_seats


@dataclass(frozen=True, slots=True)
class MajorityRule:
    """How many votes in favour carry a question: a share of a base, and never fewer than `minimum`.

    «At least N votes» is a share of 0 with a minimum of N; unanimity is at least all of the base.
    """

    share: Share = Share(1, 2)
    basis: Bound = Bound.MORE_THAN
    base: MajorityBase = MajorityBase.PRESENT
    minimum: int = 1

    def needed(self, tally: Tally, voting_seats: int) -> int:
        """Return the votes in favour needed; one at least, so that nothing is carried by silence."""
        return max(1, self.minimum, self.basis.of(self.share, self.base.of(tally, voting_seats)))

    def may_be_cast(self, tally: Tally) -> bool:
        """Tell whether the chair's casting vote can decide: in a tie in which just one vote is lacking.

        More than half has to be asked, and not of all seats; it never makes up for abstentions or for a minimum.
        """
        asks_for_more_than_half = self.share.is_half and self.basis is Bound.MORE_THAN
        if not tally.is_tie or not asks_for_more_than_half or self.base is MajorityBase.SEATS:
            return False
        return tally.in_favour >= self.minimum and tally.in_favour + 1 >= self.needed(tally, 0)

    def is_carried(self, tally: Tally, voting_seats: int, casting: Choice | None = None) -> bool:
        """Tell whether a question is carried; where the chair's `casting` vote can decide, it does."""
        if casting is Choice.IN_FAVOUR and self.may_be_cast(tally):
            return True
        return tally.in_favour >= self.needed(tally, voting_seats)


# --- Speaking ---


@dataclass(frozen=True, slots=True)
class KindLimit:
    """How long a speech of a kind may last, in seconds."""

    kind: TurnKind
    seconds: int


@dataclass(frozen=True, slots=True)
class GroupBudget:
    """How long a group (None: the guests) may speak in a session altogether, in seconds."""

    group: MemberGroup | None
    seconds: int


@dataclass(frozen=True, slots=True)
class Procedure:
    """What differs between councils.

    `quorum` is needed to open and to decide, `debate_quorum` (if any) to go on debating; `motion_supporters` present
    members ask for a motion of procedure. `is_checked` says that somebody compared all this with the directive.

    A speech is warned of `warning_seconds` before its limit and forgiven `grace_seconds` after it. With
    `first_speakers_first` nobody speaks twice on an item before all who asked have spoken once. A question put between
    stops the clock of the speaker only where it `question_pauses`. Limits and budgets that are not named do not exist.
    """

    quorum: QuorumRule = field(default_factory=lambda: QuorumRule(Share(2, 3)))
    speech_seconds: int = 300
    extension_seconds: int = 60
    debate_quorum: QuorumRule | None = field(default_factory=lambda: QuorumRule(Share(1, 2)))
    majority: MajorityRule = MajorityRule()
    motion_majority: MajorityRule = MajorityRule()
    motion_supporters: int = 3
    chair_casts: bool = False
    prints_names: bool = False
    is_checked: bool = False
    speaking_order: SpeakingOrder = SpeakingOrder.WRITTEN_FIRST
    first_speakers_first: bool = False
    kind_limits: tuple[KindLimit, ...] = ()
    group_budgets: tuple[GroupBudget, ...] = ()
    warning_seconds: int = 30
    grace_seconds: int = 15
    question_pauses: bool = True
    may_cede: bool = True

    def kind_limit(self, kind: TurnKind) -> int | None:
        """Return the limit of a kind of turn in seconds, None where it has none of its own."""
        return next((limit.seconds for limit in self.kind_limits if limit.kind is kind), None)

    def group_budget(self, group: MemberGroup | None) -> int | None:
        """Return the budget of a group in seconds, None where it has none."""
        return next((budget.seconds for budget in self.group_budgets if budget.group is group), None)


DIALOGUE_COUNCIL = Procedure()
