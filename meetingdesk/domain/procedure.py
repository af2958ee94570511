"""The council's rules of procedure as data.

The clauses of the directive on quorum are not known to us: these are defaults of the council's settings, never
constants of the program. Fractions are exact integers.
"""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Share:
    """An exact fraction such as two thirds."""

    numerator: int
    denominator: int

    def of(self, total: int) -> int:
        """Return the share of a total, rounded up: two thirds of 24 is 16, of 25 is 17."""
        return -(-self.numerator * total // self.denominator)


class QuorumBasis(StrEnum):
    """How the number needed is counted from the voting seats."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """How many voting members must be present: a share of the voting seats, and never fewer than `minimum`."""

    share: Share
    basis: QuorumBasis = QuorumBasis.AT_LEAST
    minimum: int = 1

    def needed(self, voting_seats: int) -> int:
        """Return the number of voting members needed; half of 24 is 12, more than half is 13."""
        if self.basis is QuorumBasis.MORE_THAN:
            counted = self.share.numerator * voting_seats // self.share.denominator + 1
        else:
            counted = self.share.of(voting_seats)
        return max(self.minimum, counted)


@dataclass(frozen=True, slots=True)
class Procedure:
    """What differs between councils."""

    quorum: QuorumRule = field(default_factory=lambda: QuorumRule(Share(2, 3)))
    speech_seconds: int = 300
    extension_seconds: int = 60


DIALOGUE_COUNCIL = Procedure()
