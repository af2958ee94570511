"""What majorities and results are called."""

from itertools import product

import pytest
from builders import CHAIR, DRAFTED, FOURTH, THIRD, after, outcome

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionKind
from meetingdesk.domain.evolve import evolve
from meetingdesk.domain.ids import WordingId
from meetingdesk.domain.procedure import Bound, Choice, MajorityBase, MajorityRule, Share, Tally
from meetingdesk.ui.wording.vote_effects import follow_words, voiding_words
from meetingdesk.ui.wording.voting import (
    forecast_words,
    ground_words,
    majority_words,
    needed_words,
    result_words,
    tally_words,
    vote_subject,
    voted_item,
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


def test_a_wording_says_its_clause_what_became_of_it_and_what_its_voiding_brings_back() -> None:
    on_wording = (*DRAFTED, c.ProposeWording(1, "پیش از آن آگاه شوند."), c.OpenVote(wording=WordingId(1)))
    void = c.VoidVote(reason="-")
    carried, lost = after(*on_wording, c.CloseVote(4)), after(*on_wording, c.CloseVote(1, 3))
    (vote,), (lost_vote,) = carried.votes, lost.votes
    assert "پیش از آن آگاه شوند." in vote_subject(carried, vote)
    assert vote_subject(carried, vote) == vote_subject(lost, lost_vote)
    assert voted_item(carried, vote) == 1
    assert "۲" in follow_words(carried, vote)
    assert follow_words(lost, lost_vote) not in {"", follow_words(carried, vote)}
    nothing_goes = voiding_words(lost, lost_vote, outcome(lost, void))
    back = voiding_words(carried, vote, outcome(carried, void))
    assert "۱" in back
    assert "۳" in back
    assert nothing_goes not in back
    # Worded otherwise afterwards, the vote is still on what it was on.
    other = after(*on_wording, c.CloseVote(1, 3), c.ReviseWording(WordingId(1), "نگارشی دیگر"))
    assert vote_subject(other, other.votes[0]) == vote_subject(carried, vote)


def test_voiding_a_motion_says_whether_it_waits_again() -> None:
    state = after(*DRAFTED, MOTION, c.OpenVote(), c.CloseVote(1))
    plain = voiding_words(state, state.votes[0], outcome(state, c.VoidVote(reason="-")))
    assert follow_words(state, state.votes[0])
    state = after(*DRAFTED, MOTION, c.OpenVote(), c.CloseVote(4))
    back = voiding_words(state, state.votes[0], outcome(state, c.VoidVote(reason="-")))
    assert back.endswith(plain)
    assert "۱" in back
