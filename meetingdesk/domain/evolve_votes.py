"""How the facts of motions and votes change the state."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import Motion, MotionStatus, Outcome, Vote, VoteStatus, WordedClause
from meetingdesk.domain.ids import MotionId, VoteId, WordingId
from meetingdesk.domain.resolution import wording_of
from meetingdesk.domain.state import MeetingState


def _with_motion(state: MeetingState, motion: MotionId | None, status: MotionStatus) -> MeetingState:
    if motion is None:
        return state
    return replace(state, motions=tuple(replace(m, status=status) if m.id == motion else m for m in state.motions))


def _with_vote(state: MeetingState, vote: VoteId, **changes: Any) -> MeetingState:
    return replace(state, votes=tuple(replace(v, **changes) if v.id == vote else v for v in state.votes))


def _proposed(state: MeetingState, event: e.MotionProposed) -> MeetingState:
    motion = Motion(event.motion, event.kind, event.item, event.supporters, event.at)
    return replace(state, motions=(*state.motions, motion))


def _withdrawn(state: MeetingState, event: e.MotionWithdrawn) -> MeetingState:
    return _with_motion(state, event.motion, MotionStatus.WITHDRAWN)


def _opened(state: MeetingState, event: e.VoteOpened) -> MeetingState:
    vote = Vote(
        event.vote,
        event.method,
        event.majority,
        event.at,
        resolution=event.resolution,
        item=event.item,
        motion=event.motion,
        question=event.question,
        revision=event.revision,
        wording=event.wording,
        worded=_worded(state, event.wording),
    )
    return replace(state, votes=(*state.votes, vote))


def _worded(state: MeetingState, wording: WordingId | None) -> WordedClause | None:
    """Return what a vote on a wording is on: the wording may be put otherwise afterwards."""
    found = wording_of(state.resolutions, wording)
    if found is None:
        return None
    draft, proposed = found
    clause = proposed.clause
    standing = draft.content.clauses[clause - 1] if clause is not None else proposed.base
    return WordedClause(draft.id, clause or 0, standing, proposed.text)


def _held(state: MeetingState, event: e.VoteHeld) -> MeetingState:
    return _with_vote(state, event.vote, status=VoteStatus.HELD)


def _resumed(state: MeetingState, event: e.VoteResumed) -> MeetingState:
    return _with_vote(state, event.vote, status=VoteStatus.OPEN)


def _recorded(state: MeetingState, event: e.VotesRecorded) -> MeetingState:
    vote = state.vote(event.vote)
    if vote is None:
        return state
    return _with_vote(
        state,
        event.vote,
        choices={**vote.choices, **dict.fromkeys(event.who, event.choice)},
        voted_at={**vote.voted_at, **dict.fromkeys(event.who, event.at)},
    )


def _closed(state: MeetingState, event: e.VoteClosed) -> MeetingState:
    outcome = Outcome(
        event.at,
        event.tally,
        event.needed,
        event.carried,
        event.seats,
        event.present,
        event.quorum,
        event.presence,
        event.casting,
    )
    state = _with_vote(state, event.vote, status=VoteStatus.CLOSED, outcome=outcome)
    vote = state.vote(event.vote)
    return _with_motion(
        state, vote.motion if vote else None, MotionStatus.CARRIED if event.carried else MotionStatus.LOST
    )


def _voided(state: MeetingState, event: e.VoteVoided) -> MeetingState:
    vote = state.vote(event.vote)
    state = _with_vote(state, event.vote, status=VoteStatus.VOID, reason=event.reason)
    motion = state.motion(vote.motion) if vote else None
    if motion is None or motion.status is MotionStatus.WITHDRAWN:
        return state
    return _with_motion(state, motion.id, MotionStatus.PENDING)


CHANGES: dict[type[e.Event], Callable[[MeetingState, Any], MeetingState]] = {
    e.MotionProposed: _proposed,
    e.MotionWithdrawn: _withdrawn,
    e.VoteOpened: _opened,
    e.VoteHeld: _held,
    e.VoteResumed: _resumed,
    e.VotesRecorded: _recorded,
    e.VoteClosed: _closed,
    e.VoteVoided: _voided,
}
