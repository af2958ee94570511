"""How minutes tell of tallies and majorities, in words that leave no doubt of base, share and threshold."""

from math import gcd

from meetingdesk.domain.ballot import Outcome
from meetingdesk.domain.minutes.teller import Teller, figure
from meetingdesk.domain.procedure import Bound, MajorityBase, MajorityRule, Share, Tally
from meetingdesk.domain.resolution import Adoption


def tally(teller: Teller, counted: Tally) -> str:
    """Return a tally: «۱۴ رأی موافق، ۲ مخالف و ۱ ممتنع»; who did not vote only where there was anybody."""
    words = teller.wording.votes.tally
    parts = [
        _count(counted.in_favour, words.in_favour, words.no_in_favour),
        _count(counted.against, words.against, words.no_against),
        _count(counted.abstain, words.abstain, words.no_abstain),
    ]
    if counted.not_voting:
        parts.append(words.not_voting.format(count=figure(counted.not_voting)))
    return teller.numbers(parts)


def _count(count: int, some: str, none: str) -> str:
    return some.format(count=figure(count)) if count else none


def corrected(decision: Adoption | Outcome, other: str, alike: str) -> str:
    """Return, in one of two phrases, how many were present at a decision, and how many after a correction."""
    template = alike if decision.corrected_present == decision.present else other
    return template.format(present=figure(decision.present), corrected=figure(decision.corrected_present or 0))


def majority(teller: Teller, rule: MajorityRule, outcome: Outcome) -> str:
    """Return what was needed to carry a question: the share and what it is taken of, and the votes that makes."""
    words, needed = teller.wording.votes, figure(outcome.needed)
    if not rule.share.numerator:
        return words.majority_of_votes.format(needed=needed)
    return words.majority.format(majority=_majority(teller, rule, outcome), needed=needed)


def _majority(teller: Teller, rule: MajorityRule, outcome: Outcome) -> str:
    words = teller.wording.votes.majorities
    bases = {
        MajorityBase.PRESENT: words.of_present,
        MajorityBase.CAST: words.of_cast,
        MajorityBase.FOR_AND_AGAINST: words.of_for_and_against,
        MajorityBase.SEATS: words.of_seats,
    }
    base = bases[rule.base].format(count=figure(rule.base.of(outcome.tally, outcome.seats)))
    if rule.share.numerator == rule.share.denominator:
        text = words.everybody.format(base=base)
    else:
        template = words.more_than if rule.basis is Bound.MORE_THAN else words.at_least
        text = template.format(share=_share(teller, rule.share), base=base)
    return words.and_at_least.format(majority=text, count=figure(rule.minimum)) if rule.minimum > 1 else text


def _share(teller: Teller, share: Share) -> str:
    """Return the name of a fraction, however it is written."""
    words = teller.wording.votes.majorities
    named = {
        (1, 2): words.half,
        (1, 3): words.third,
        (2, 3): words.two_thirds,
        (1, 4): words.quarter,
        (3, 4): words.three_quarters,
        (3, 5): words.three_fifths,
        (4, 5): words.four_fifths,
    }
    divisor = gcd(share.numerator, share.denominator)
    numerator, denominator = share.numerator // divisor, share.denominator // divisor
    other = words.other_share.format(numerator=figure(numerator), denominator=figure(denominator))
    return named.get((numerator, denominator), other)
