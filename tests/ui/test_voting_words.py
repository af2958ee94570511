"""What majorities and results are called."""

from itertools import product

import pytest
from builders import CHAIR, DRAFTED, FOURTH, THIRD, after, outcome

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionKind
from meetingdesk.domain.evolve import evolve
from meetingdesk.domain.procedure import Bound, Choice, MajorityBase, MajorityRule, Share, Tally
from meetingdesk.ui.wording.voting import (
    follow_words,
    forecast_words,
    ground_words,
    majority_words,
    needed_words,
    result_words,
    tally_words,
    voiding_words,
    vote_subject,
)

pytestmark = pytest.mark.usefixtures("application")

SHARES = (Share(1, 2), Share(2, 3), Share(3, 4), Share(5, 7), Share(1, 1), Share(0, 1))
MOTION = c.ProposeMotion(MotionKind.CLOSE_DEBATE, (CHAIR, THIRD, FOURTH))


def test_every_majority_has_words_of_its_own() -> None:
    rules = [MajorityRule(share, bound, base) for share, bound, base in product(SHARES[:4], Bound, MajorityBase)]
    rules += [MajorityRule(SHARES[4], Bound.AT_LEAST, base) for base in MajorityBase]
    rules += [MajorityRule(SHARES[5], Bound.AT_LEAST, minimum=votes) for votes in (2, 3)]
    rules += [MajorityRule(minimum=12)]
    words = [majority_words(rule) for rule in rules]
    assert len(set(words)) == len(rules)
    assert "۱۲" in words[-1]
    assert majority_words(MajorityRule(Share(4, 6))) == majority_words(MajorityRule(Share(2, 3)))


def test_what_is_needed_tells_of_how_many() -> None:
    tally = Tally(10, 5, 2, 1)
    of_present, of_cast = MajorityRule(), MajorityRule(Share(2, 3), Bound.AT_LEAST, MajorityBase.CAST)
    assert [n in needed_words(of_present, tally, 24) for n in ("۱۰", "۱۸")] == [True, True]
    assert [n in needed_words(of_cast, tally, 24) for n in ("۱۲", "۱۷")] == [True, True]
    assert "۲۴" in needed_words(MajorityRule(base=MajorityBase.SEATS), tally, 24)
    assert all(n in tally_words(tally) for n in ["۱۰", "۵", "۲", "۱"])
    assert "۵" not in tally_words(tally, Choice.IN_FAVOUR, Choice.ABSTAIN)


def test_a_vote_says_what_would_follow_what_followed_and_what_goes_with_it() -> None:
    state = after(*DRAFTED, c.OpenVote())
    events = outcome(state, c.CloseVote(3, 1))
    (closed,) = [event for event in events if isinstance(event, e.VoteClosed)]
    (lost,) = outcome(state, c.CloseVote(1, 3))
    assert isinstance(lost, e.VoteClosed)
    assert forecast_words(MajorityRule(), closed) != forecast_words(MajorityRule(), lost)
    assert result_words(closed) != result_words(lost)
    assert majority_words(MajorityRule()) in ground_words(MajorityRule(), closed)
    assert "پیش از مسدودسازی" in vote_subject(state, state.votes[0])
    for event in events:
        state = evolve(state, event)
    assert "۷۲/۱" in follow_words(state, state.votes[0])
    assert "۷۲/۱" in voiding_words(state, state.votes[0], outcome(state, c.VoidVote(reason="-")))


def test_voiding_a_motion_says_whether_it_waits_again() -> None:
    state = after(*DRAFTED, MOTION, c.OpenVote(), c.CloseVote(1))
    plain = voiding_words(state, state.votes[0], outcome(state, c.VoidVote(reason="-")))
    assert follow_words(state, state.votes[0])
    state = after(*DRAFTED, MOTION, c.OpenVote(), c.CloseVote(4))
    back = voiding_words(state, state.votes[0], outcome(state, c.VoidVote(reason="-")))
    assert back.endswith(plain)
    assert "۱" in back
