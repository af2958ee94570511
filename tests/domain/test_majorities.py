"""Quorums and majorities as procedures ask for them, each against a count that knows nothing of their arithmetic."""

from fractions import Fraction
from typing import NamedTuple

import pytest
from builders import table
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.procedure import (
    Bound,
    Choice,
    MajorityBase,
    MajorityRule,
    QuorumRule,
    Share,
    Tally,
)

LEAST, OVER = Bound.AT_LEAST, Bound.MORE_THAN
PRESENT, CAST, CLEAR, SEATS = (
    MajorityBase.PRESENT,
    MajorityBase.CAST,
    MajorityBase.FOR_AND_AGAINST,
    MajorityBase.SEATS,
)
CARRIED, LOST = True, False
AYE, NO, ABSTAIN = Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAIN


def counted(share: Share, basis: Bound, total: int, minimum: int) -> int:
    """Return the smallest number that reaches, or exceeds, a share of a total, found by trying one after another."""
    wanted = Fraction(share.numerator, share.denominator) * total
    number = minimum
    while number < wanted or (basis is OVER and number == wanted):
        number += 1
    return number


class Quorum(NamedTuple):
    """A part of so many voting seats, and how many that is."""

    numerator: int
    denominator: int
    basis: Bound
    seats: int
    needed: int
    minimum: int = 1

    @property
    def rule(self) -> QuorumRule:
        return QuorumRule(Share(self.numerator, self.denominator), self.basis, self.minimum)


QUORUMS = {
    "two thirds of 3": Quorum(2, 3, LEAST, 3, 2),
    "two thirds of 5 (a small city council)": Quorum(2, 3, LEAST, 5, 4),
    "two thirds of 7 (a city council)": Quorum(2, 3, LEAST, 7, 5),
    "two thirds of 9 is 6, not 7": Quorum(2, 3, LEAST, 9, 6),
    "two thirds of 11": Quorum(2, 3, LEAST, 11, 8),
    "two thirds of 13": Quorum(2, 3, LEAST, 13, 9),
    "two thirds of 15": Quorum(2, 3, LEAST, 15, 10),
    "two thirds of 21": Quorum(2, 3, LEAST, 21, 14),
    "two thirds of 24 (the dialogue council)": Quorum(2, 3, LEAST, 24, 16),
    "two thirds of 25": Quorum(2, 3, LEAST, 25, 17),
    "two thirds of 290": Quorum(2, 3, LEAST, 290, 194),
    "more than two thirds of 9": Quorum(2, 3, OVER, 9, 7),
    "more than two thirds of 24": Quorum(2, 3, OVER, 24, 17),
    "more than two thirds of 25": Quorum(2, 3, OVER, 25, 17),
    "half and one of 24": Quorum(1, 2, OVER, 24, 13),
    "half and one of 39": Quorum(1, 2, OVER, 39, 20),
    "half and one of 40": Quorum(1, 2, OVER, 40, 21),
    "half and one of one": Quorum(1, 2, OVER, 1, 1),
    "half and one of two": Quorum(1, 2, OVER, 2, 2),
    "at least half of 39": Quorum(1, 2, LEAST, 39, 20),
    "at least half of 24": Quorum(1, 2, LEAST, 24, 12),
    "at least half of 200": Quorum(1, 2, LEAST, 200, 100),
    "three quarters of 24": Quorum(3, 4, LEAST, 24, 18),
    "three quarters of 25": Quorum(3, 4, LEAST, 25, 19),
    "three fifths of 24": Quorum(3, 5, LEAST, 24, 15),
    "a third of 24 to go on debating": Quorum(1, 3, LEAST, 24, 8),
    "a third of 25 to go on debating": Quorum(1, 3, LEAST, 25, 9),
    "all of 7": Quorum(1, 1, LEAST, 7, 7),
    "two thirds written as four sixths": Quorum(4, 6, LEAST, 25, 17),
    "an absolute minimum above the share": Quorum(2, 3, LEAST, 5, 6, 6),
    "an absolute minimum below the share": Quorum(2, 3, LEAST, 24, 16, 10),
    "an absolute minimum only": Quorum(0, 1, LEAST, 24, 7, 7),
    "an empty council": Quorum(2, 3, LEAST, 0, 1),
    "more than half of an empty council": Quorum(1, 2, OVER, 0, 1),
    "an empty council with a minimum": Quorum(2, 3, LEAST, 0, 3, 3),
}


@table(QUORUMS)
def test_a_quorum(case: Quorum) -> None:
    assert case.rule.needed(case.seats) == case.needed
    share = Share(case.numerator, case.denominator)
    assert counted(share, case.basis, case.seats, case.minimum) == case.needed


class Majority(NamedTuple):
    """A part of a base, how was voted (of so many seats), how many had to be in favour, and whether it was carried."""

    numerator: int
    denominator: int
    basis: Bound
    base: MajorityBase
    votes: tuple[int, int, int, int]
    needed: int
    carried: bool
    casting: Choice | None = None
    minimum: int = 1
    seats: int = 24

    @property
    def rule(self) -> MajorityRule:
        return MajorityRule(Share(self.numerator, self.denominator), self.basis, self.base, self.minimum)

    @property
    def tally(self) -> Tally:
        return Tally(*self.votes)


MAJORITIES = {
    "simple, of those present": Majority(1, 2, OVER, PRESENT, (9, 7, 0, 0), 9, CARRIED),
    "simple, one short": Majority(1, 2, OVER, PRESENT, (8, 7, 1, 0), 9, LOST),
    "simple, just half of those present": Majority(1, 2, OVER, PRESENT, (8, 6, 1, 1), 9, LOST),
    "at least half, just half": Majority(1, 2, LEAST, PRESENT, (8, 6, 1, 1), 8, CARRIED),
    "at least half, one short": Majority(1, 2, LEAST, PRESENT, (7, 6, 2, 1), 8, LOST),
    "simple, of an odd number present": Majority(1, 2, OVER, PRESENT, (9, 8, 0, 0), 9, CARRIED),
    "simple, abstentions weigh against": Majority(1, 2, OVER, PRESENT, (7, 2, 5, 2), 9, LOST),
    "simple, of the votes cast, abstentions weigh against": Majority(1, 2, OVER, CAST, (7, 2, 5, 2), 8, LOST),
    "simple, of those for and against only": Majority(1, 2, OVER, CLEAR, (7, 2, 5, 2), 5, CARRIED),
    "simple, those who do not vote weigh against": Majority(1, 2, OVER, PRESENT, (8, 0, 0, 9), 9, LOST),
    "simple, of the votes cast, those who do not vote weigh nothing": Majority(
        1, 2, OVER, CAST, (8, 0, 0, 9), 5, CARRIED
    ),
    "one vote of one": Majority(1, 2, OVER, CLEAR, (1, 0, 15, 0), 1, CARRIED),
    "everybody abstains, of those present": Majority(1, 2, OVER, PRESENT, (0, 0, 16, 0), 9, LOST),
    "everybody abstains, of the votes cast": Majority(1, 2, OVER, CAST, (0, 0, 16, 0), 9, LOST),
    "everybody abstains, of those for and against": Majority(1, 2, OVER, CLEAR, (0, 0, 16, 0), 1, LOST),
    "everybody abstains, at least half of nothing": Majority(1, 2, LEAST, CLEAR, (0, 0, 16, 0), 1, LOST),
    "nobody votes": Majority(1, 2, OVER, CAST, (0, 0, 0, 16), 1, LOST),
    "nobody is there": Majority(1, 2, OVER, PRESENT, (0, 0, 0, 0), 1, LOST),
    "an empty council": Majority(1, 2, OVER, SEATS, (0, 0, 0, 0), 1, LOST, seats=0),
    "absolute, of all seats": Majority(1, 2, OVER, SEATS, (13, 3, 0, 0), 13, CARRIED),
    "absolute, one short": Majority(1, 2, OVER, SEATS, (12, 0, 0, 0), 13, LOST),
    "absolute, half the seats empty, all in favour": Majority(1, 2, OVER, SEATS, (12, 0, 0, 0), 13, LOST),
    "at least half of all seats, half the seats empty": Majority(1, 2, LEAST, SEATS, (12, 0, 0, 0), 12, CARRIED),
    "absolute, of 39 seats": Majority(1, 2, OVER, SEATS, (20, 6, 0, 0), 20, CARRIED, seats=39),
    "absolute, of 39 seats, one short": Majority(1, 2, OVER, SEATS, (19, 7, 0, 0), 20, LOST, seats=39),
    "two thirds of 9 present": Majority(2, 3, LEAST, PRESENT, (6, 3, 0, 0), 6, CARRIED, seats=9),
    "two thirds of 9 present, one short": Majority(2, 3, LEAST, PRESENT, (5, 3, 1, 0), 6, LOST, seats=9),
    "more than two thirds of 9 present, just two thirds": Majority(2, 3, OVER, PRESENT, (6, 3, 0, 0), 7, LOST, seats=9),
    "two thirds of 5 present": Majority(2, 3, LEAST, PRESENT, (4, 1, 0, 0), 4, CARRIED, seats=5),
    "two thirds of 5 present, 3 are too few": Majority(2, 3, LEAST, PRESENT, (3, 2, 0, 0), 4, LOST, seats=5),
    "two thirds of 7 present": Majority(2, 3, LEAST, PRESENT, (5, 2, 0, 0), 5, CARRIED, seats=7),
    "two thirds of 16 present": Majority(2, 3, LEAST, PRESENT, (11, 5, 0, 0), 11, CARRIED),
    "two thirds of the votes cast": Majority(2, 3, LEAST, CAST, (8, 3, 1, 4), 8, CARRIED),
    "two thirds of those for and against": Majority(2, 3, LEAST, CLEAR, (8, 4, 4, 0), 8, CARRIED),
    "two thirds of all 24 seats": Majority(2, 3, LEAST, SEATS, (16, 1, 0, 0), 16, CARRIED),
    "two thirds of all 24 seats, one short": Majority(2, 3, LEAST, SEATS, (15, 1, 0, 0), 16, LOST),
    "two thirds of all 25 seats": Majority(2, 3, LEAST, SEATS, (17, 0, 0, 0), 17, CARRIED, seats=25),
    "two thirds of all 25 seats, one short": Majority(2, 3, LEAST, SEATS, (16, 8, 0, 0), 17, LOST, seats=25),
    "three quarters of those present": Majority(3, 4, LEAST, PRESENT, (12, 4, 0, 0), 12, CARRIED),
    "at least ten votes": Majority(0, 1, LEAST, PRESENT, (10, 6, 0, 0), 10, CARRIED, minimum=10),
    "at least ten votes, one short": Majority(0, 1, LEAST, PRESENT, (9, 0, 7, 0), 10, LOST, minimum=10),
    "simple, and at least ten votes": Majority(1, 2, OVER, PRESENT, (9, 7, 0, 0), 10, LOST, minimum=10),
    "simple, and at least three votes": Majority(1, 2, OVER, PRESENT, (9, 7, 0, 0), 9, CARRIED, minimum=3),
    "no minimum is one vote all the same": Majority(0, 1, LEAST, PRESENT, (0, 0, 16, 0), 1, LOST, minimum=0),
    "unanimity": Majority(1, 1, LEAST, PRESENT, (16, 0, 0, 0), 16, CARRIED),
    "unanimity with a vote against": Majority(1, 1, LEAST, CLEAR, (15, 1, 0, 0), 16, LOST),
    "unanimity of those present with an abstention": Majority(1, 1, LEAST, PRESENT, (15, 0, 1, 0), 16, LOST),
    "unanimity of the votes cast with an abstention": Majority(1, 1, LEAST, CAST, (15, 0, 1, 0), 16, LOST),
    "unanimity of those for and against with an abstention": Majority(1, 1, LEAST, CLEAR, (15, 0, 1, 0), 15, CARRIED),
    "unanimity of the votes cast with one who did not vote": Majority(1, 1, LEAST, CAST, (15, 0, 0, 1), 15, CARRIED),
    "unanimity of all seats with an empty one": Majority(1, 1, LEAST, SEATS, (23, 0, 0, 0), 24, LOST),
    "unanimity of all seats": Majority(1, 1, LEAST, SEATS, (24, 0, 0, 0), 24, CARRIED),
    "a tie": Majority(1, 2, OVER, PRESENT, (8, 8, 0, 0), 9, LOST),
    "a tie, at least half": Majority(1, 2, LEAST, PRESENT, (8, 8, 0, 0), 8, CARRIED),
    "a tie, the chair in favour": Majority(1, 2, OVER, PRESENT, (8, 8, 0, 0), 9, CARRIED, AYE),
    "a tie, the chair against": Majority(1, 2, OVER, PRESENT, (8, 8, 0, 0), 9, LOST, NO),
    "a tie, the chair abstaining": Majority(1, 2, OVER, PRESENT, (8, 8, 0, 0), 9, LOST, ABSTAIN),
    "a tie of those for and against, the chair in favour": Majority(1, 2, OVER, CLEAR, (5, 5, 6, 0), 6, CARRIED, AYE),
    "a tie of the votes cast, the chair in favour": Majority(1, 2, OVER, CAST, (7, 7, 0, 2), 8, CARRIED, AYE),
    "a tie with half written as two quarters, the chair in favour": Majority(
        2, 4, OVER, PRESENT, (8, 8, 0, 0), 9, CARRIED, AYE
    ),
    "a tie below a minimum, the chair in favour": Majority(
        1, 2, OVER, PRESENT, (8, 8, 0, 0), 10, LOST, AYE, minimum=10
    ),
    "a tie at a minimum, the chair in favour": Majority(1, 2, OVER, PRESENT, (8, 8, 0, 0), 9, CARRIED, AYE, minimum=8),
    "no tie, the chair in favour": Majority(1, 2, OVER, PRESENT, (7, 8, 1, 0), 9, LOST, AYE),
    "nobody for or against, the chair in favour": Majority(1, 2, OVER, PRESENT, (0, 0, 16, 0), 9, LOST, AYE),
    "a tie where two thirds are asked, the chair in favour": Majority(
        2, 3, LEAST, PRESENT, (8, 8, 0, 0), 11, LOST, AYE
    ),
    "a tie where all seats are the base, the chair in favour": Majority(
        1, 2, OVER, SEATS, (12, 12, 0, 0), 13, LOST, AYE
    ),
    "a tie at least half of all seats needs no chair": Majority(1, 2, LEAST, SEATS, (12, 12, 0, 0), 12, CARRIED, NO),
}


def total_of(base: MajorityBase, votes: tuple[int, int, int, int], seats: int) -> int:
    """Return how many heads a base has."""
    heads = {PRESENT: "yna-", CAST: "yna", CLEAR: "yn"}
    if base is SEATS:
        return seats
    room = "".join(letter * count for letter, count in zip("yna-", votes, strict=True))
    return sum(1 for head in room if head in heads[base])


def needed_by_count(rule: MajorityRule, votes: tuple[int, int, int, int], seats: int) -> int:
    return counted(rule.share, rule.basis, total_of(rule.base, votes, seats), max(1, rule.minimum))


@table(MAJORITIES)
def test_a_majority(case: Majority) -> None:
    assert case.rule.needed(case.tally, case.seats) == case.needed
    assert case.rule.is_carried(case.tally, case.seats, case.casting) is case.carried
    assert needed_by_count(case.rule, case.votes, case.seats) == case.needed


def test_there_are_enough_cases() -> None:
    assert len(QUORUMS) + len(MAJORITIES) >= 60


shares = st.integers(1, 12).flatmap(lambda parts: st.builds(Share, st.integers(0, parts), st.just(parts)))
rules = st.builds(MajorityRule, shares, st.sampled_from(Bound), st.sampled_from(MajorityBase), st.integers(0, 12))
votes_cast = st.tuples(*[st.integers(0, 12)] * 4)


@given(share=shares, basis=st.sampled_from(Bound), minimum=st.integers(1, 60), seats=st.integers(0, 300))
def test_any_quorum_is_the_one_that_is_counted(share: Share, basis: Bound, minimum: int, seats: int) -> None:
    assert QuorumRule(share, basis, minimum).needed(seats) == counted(share, basis, seats, minimum)


@given(rule=rules, votes=votes_cast, empty=st.integers(0, 40))
def test_any_majority_is_the_one_that_is_counted(
    rule: MajorityRule, votes: tuple[int, int, int, int], empty: int
) -> None:
    tally, seats = Tally(*votes), sum(votes) + empty
    needed = needed_by_count(rule, votes, seats)
    assert rule.needed(tally, seats) == needed
    assert rule.is_carried(tally, seats) == (votes[0] >= needed)


@given(rule=rules, votes=votes_cast, casting=st.sampled_from(Choice))
def test_a_casting_vote_decides_ties_and_nothing_else(
    rule: MajorityRule, votes: tuple[int, int, int, int], casting: Choice
) -> None:
    tally, seats = Tally(*votes), sum(votes)
    without, cast = rule.is_carried(tally, seats), rule.is_carried(tally, seats, casting)
    if cast != without:
        assert (casting, votes[0] == votes[1] >= max(1, rule.minimum)) == (AYE, True)
        assert (rule.share.is_half, rule.basis) == (True, OVER)


@given(rule=rules, votes=votes_cast, seats=st.integers(0, 60))
def test_one_more_in_favour_never_loses(rule: MajorityRule, votes: tuple[int, int, int, int], seats: int) -> None:
    ayes, noes, *others = votes
    more = Tally(ayes + 1, noes, *others)
    if rule.is_carried(Tally(*votes), seats):
        assert rule.is_carried(more, seats)


@pytest.mark.parametrize("seats", range(60))
def test_half_and_one_is_never_met_by_both_sides(seats: int) -> None:
    assert 2 * Bound.MORE_THAN.of(Share(1, 2), seats) > seats
