"""Votes: opened with a quorum, held, resumed, closed with an exact result, declared void.

What is carried takes effect in the same step.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionStatus, Vote, VoteMethod, VoteStatus
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.evolve import evolve
from meetingdesk.domain.ids import ItemId, MotionId, ParticipantId, ResolutionId, VoteId, WordingId
from meetingdesk.domain.presence import presence, seat_of, voters
from meetingdesk.domain.procedure import Choice, MajorityRule, Tally
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.rules import motions, texts, wordings
from meetingdesk.domain.rules.resolutions import adoption, draft_voted_on, open_draft, reopening, with_text
from meetingdesk.domain.rules.roster import require_quorum, require_vote
from meetingdesk.domain.state import MeetingState

LARGEST_MINIMUM = 10_000


@dataclass(frozen=True, slots=True)
class Subject:
    """What is voted on: just one of these."""

    resolution: ResolutionId | None = None
    item: ItemId | None = None
    motion: MotionId | None = None
    wording: WordingId | None = None


def open_vote(state: MeetingState, command: c.OpenVote, now: datetime) -> tuple[e.Event, ...]:
    """Put one thing to the vote, with a quorum."""
    if state.running_vote is not None:
        raise RuleViolation("vote_is_running")
    require_quorum(state, "no_quorum_to_vote")
    on = subject(state, command)
    draft = _draft_of(state, on)
    of_motion = motions.pending_motion(state, on.motion) if on.motion is not None else None
    if on.item is not None and state.item(on.item) is None:
        raise RuleViolation("unknown_item", item=on.item)
    procedure = state.plan.procedure
    usual = procedure.motion_majority if of_motion is not None else procedure.majority
    opened = e.VoteOpened(
        now,
        VoteId(len(state.votes) + 1),
        command.method,
        _possible(command.majority or usual),
        resolution=on.resolution,
        item=on.item,
        motion=on.motion,
        question=texts.line(command.question, "question", texts.REASON_LIMIT, may_be_empty=on.item is None),
        revision=draft.revision if draft is not None else 0,
        wording=on.wording,
    )
    return (opened,)


def _draft_of(state: MeetingState, on: Subject) -> Resolution | None:
    """Return the draft that is voted on, itself or by a wording of it; it says something and is open."""
    if on.wording is not None:
        return wordings.with_clause(*wordings.undecided(state, on.wording))[0]
    return with_text(open_draft(state, on.resolution)) if on.resolution is not None else None


def subject(state: MeetingState, command: c.OpenVote) -> Subject:
    """Return what is voted on: the one thing named, or else what is next to be decided."""
    named = Subject(command.resolution, command.item, command.motion, command.wording)
    count = sum(thing is not None for thing in (named.resolution, named.item, named.motion, named.wording))
    if count > 1:
        raise RuleViolation("one_subject_a_vote")
    if count:
        return named
    if state.pending_motions:
        return Subject(motion=state.pending_motions[-1].id)
    if state.drafts and not command.question.strip():
        return Subject(resolution=state.drafts[-1].id)
    if state.current_item is None:
        raise RuleViolation("nothing_to_vote_on")
    return Subject(item=state.current_item)


def hold_vote(state: MeetingState, command: c.HoldVote, now: datetime) -> tuple[e.Event, ...]:
    """Interrupt the vote."""
    vote = running(state)
    if vote.status is VoteStatus.HELD:
        raise RuleViolation("vote_on_hold")
    reason = texts.line(command.reason, "reason", texts.REASON_LIMIT, may_be_empty=True)
    return (e.VoteHeld(now, vote.id, reason),)


def held_by_recess(state: MeetingState, now: datetime) -> tuple[e.Event, ...]:
    """Return the fact that a recess interrupts the vote that goes on, if one does."""
    vote = state.running_vote
    return (e.VoteHeld(now, vote.id),) if vote is not None and vote.status is VoteStatus.OPEN else ()


def resume_vote(state: MeetingState, _: c.ResumeVote, now: datetime) -> tuple[e.Event, ...]:
    """Go on with the vote, with a quorum."""
    vote = running(state)
    if vote.status is VoteStatus.OPEN:
        raise RuleViolation("vote_not_on_hold")
    require_quorum(state, "no_quorum_to_vote")
    return (e.VoteResumed(now, vote.id),)


def record_vote(state: MeetingState, command: c.RecordVote, now: datetime) -> tuple[e.Event, ...]:
    """Somebody votes by name; what is so already is no step."""
    vote = _by_name(state)
    person = require_vote(state, command.who)
    if seat_of(person) in _voted_seats(state, vote) and command.who not in vote.choices:
        raise RuleViolation("seat_has_voted", name=person.label)
    if vote.choices.get(command.who) is command.choice:
        return ()
    return (e.VotesRecorded(now, vote.id, command.choice, (command.who,)),)


def record_remaining_votes(state: MeetingState, command: c.RecordRemainingVotes, now: datetime) -> tuple[e.Event, ...]:
    """Everybody whose vote is not recorded yet votes alike."""
    vote = _by_name(state)
    remaining = still_to_vote(state, vote)
    if not remaining:
        raise RuleViolation("everybody_voted")
    return (e.VotesRecorded(now, vote.id, command.choice, remaining),)


def close_vote(state: MeetingState, command: c.CloseVote, now: datetime) -> tuple[e.Event, ...]:
    """End the vote with its result; a draft that is carried is adopted, a motion that is carried takes effect."""
    vote = _open(state)
    require_quorum(state, "no_quorum_to_vote")
    tally = _named_tally(state, vote, command) if vote.method is VoteMethod.ROLL_CALL else _counted(state, command)
    casting = _casting(state, vote, tally, command)
    seats = state.voting_seats
    closed = e.VoteClosed(
        now,
        vote.id,
        tally,
        vote.majority.needed(tally, seats),
        vote.majority.is_carried(tally, seats, casting),
        seats,
        state.present,
        state.quorum_needed,
        presence(state),
        casting,
    )
    return (closed, *_effect(state, vote, tally, now)) if closed.carried else (closed,)


def void_vote(state: MeetingState, command: c.VoidVote, now: datetime) -> tuple[e.Event, ...]:
    """Declare a vote void, with what followed from it by itself; it stays in the record."""
    vote = _known(state, command.vote)
    if vote.status is VoteStatus.VOID:
        raise RuleViolation("vote_already_void", vote=vote.id)
    reason = texts.line(command.reason, "reason", texts.REASON_LIMIT)
    undone = (*_undone_effect(state, vote, now), e.VoteVoided(now, vote.id, reason))
    return (*undone, *_moot(state, vote, undone, now))


def running(state: MeetingState) -> Vote:
    """Return the vote that has begun and not ended."""
    vote = state.running_vote
    if vote is None:
        raise RuleViolation("no_vote_running")
    return vote


def require_no_open_vote(state: MeetingState) -> None:
    """Refuse what would take the ground from under a vote that goes on."""
    vote = state.running_vote
    if vote is not None and vote.status is VoteStatus.OPEN:
        raise RuleViolation("vote_is_running")


def require_not_voted_on(state: MeetingState, item: ItemId | None) -> None:
    """Refuse to decide an item otherwise while a vote on it, on a draft or on a motion of it has not ended."""
    require_no_open_vote(state)
    vote = state.running_vote
    if vote is not None and item is not None and _item_of(state, vote) == item:
        raise RuleViolation("vote_is_running")


def _item_of(state: MeetingState, vote: Vote) -> ItemId | None:
    motion = state.motion(vote.motion)
    if motion is not None:
        return motion.item
    voted_on = draft_voted_on(state, vote)
    draft = state.resolution(voted_on) if voted_on is not None else None
    return draft.item if draft is not None else vote.item


def _open(state: MeetingState) -> Vote:
    vote = running(state)
    if vote.status is VoteStatus.HELD:
        raise RuleViolation("vote_on_hold")
    return vote


def _by_name(state: MeetingState) -> Vote:
    vote = _open(state)
    if vote.method is not VoteMethod.ROLL_CALL:
        raise RuleViolation("vote_not_by_name")
    require_quorum(state, "no_quorum_to_vote")
    return vote


def _known(state: MeetingState, vote_id: VoteId | None) -> Vote:
    if vote_id is None:
        if not state.votes:
            raise RuleViolation("no_vote_yet")
        return state.votes[-1]
    vote = state.vote(vote_id)
    if vote is None:
        raise RuleViolation("unknown_vote", vote=vote_id)
    return vote


def _possible(majority: MajorityRule) -> MajorityRule:
    """Return a majority that can be reached, or refuse it."""
    share, is_in_range = majority.share, 0 <= majority.minimum <= LARGEST_MINIMUM
    if not (share.is_part_of_a_whole and is_in_range) or majority.basis.is_beyond_all(share):
        raise RuleViolation("impossible_majority")
    return majority


# --- The result ---


def _counted(state: MeetingState, command: c.CloseVote) -> Tally:
    """Return the tally of counts, which may not exceed those entitled."""
    if command.in_favour is None:
        raise RuleViolation("count_missing")
    counts = {"in_favour": command.in_favour, "against": command.against or 0, "abstain": command.abstain or 0}
    for field, count in counts.items():
        if count < 0:
            raise RuleViolation("count_negative", field=field)
    entitled, total = len(voters(state)), sum(counts.values())
    if total > entitled:
        raise RuleViolation("too_many_votes", count=total, entitled=entitled)
    return Tally(**counts, not_voting=entitled - total)


def _named_tally(state: MeetingState, vote: Vote, command: c.CloseVote) -> Tally:
    """Return the tally of the votes by name; whoever is entitled and did not vote is counted as not voting."""
    if any(count is not None for count in (command.in_favour, command.against, command.abstain)):
        raise RuleViolation("counts_in_vote_by_name")
    counts = Counter(vote.choices.values())
    return Tally(
        counts[Choice.IN_FAVOUR],
        counts[Choice.AGAINST],
        counts[Choice.ABSTAIN],
        counts[Choice.NOT_VOTING] + len(still_to_vote(state, vote)),
    )


def still_to_vote(state: MeetingState, vote: Vote) -> tuple[ParticipantId, ...]:
    """Return who may vote by name and has not; of each seat one person votes, also where another sits in it now."""
    voted, seat = _voted_seats(state, vote), _seat_of_each(state)
    return tuple(who for who in voters(state) if seat.get(who, who) not in voted)


def _voted_seats(state: MeetingState, vote: Vote) -> frozenset[ParticipantId]:
    seat = _seat_of_each(state)
    return frozenset(seat.get(who, who) for who in vote.choices)


def _seat_of_each(state: MeetingState) -> dict[ParticipantId, ParticipantId]:
    """Return the seat of each substitute; a holder's id is that of the seat."""
    return {substitute.id: substitute.principal for substitute in state.substitutes}


def _casting(state: MeetingState, vote: Vote, tally: Tally, command: c.CloseVote) -> Choice | None:
    """Return the chair's casting vote where a tie asks for one; a chair who is not there or abstains casts none."""
    chair = state.chair
    if command.chair is not None and not state.plan.procedure.chair_casts:
        raise RuleViolation("no_casting_vote")
    if not state.plan.procedure.chair_casts or not vote.majority.may_be_cast(tally):
        return None
    if chair is None or not state.is_present(chair.id) or not chair.has_vote:
        return None
    if vote.method is VoteMethod.ROLL_CALL:
        side = vote.choices.get(chair.id)
    elif command.chair is None:
        raise RuleViolation("casting_vote_needed", count=tally.in_favour)
    else:
        side = command.chair
    return side if side in {Choice.IN_FAVOUR, Choice.AGAINST} else None


def _effect(state: MeetingState, vote: Vote, tally: Tally, now: datetime) -> tuple[e.Event, ...]:
    """Return what follows from a vote that is carried."""
    motion = state.motion(vote.motion)
    if motion is not None:
        return motions.effect(state, motion, now)
    if vote.wording is not None:
        return wordings.chosen(state, vote.wording, now, vote=vote.id)
    if vote.resolution is not None:
        draft = open_draft(state, vote.resolution)
        return (adoption(state, draft, c.AdoptedBy.VOTE, now, vote=vote.id, tally=tally),)
    return ()


def _undone_effect(state: MeetingState, vote: Vote, now: datetime) -> tuple[e.Event, ...]:
    """Return what follows from a vote being void that was carried."""
    if vote.outcome is None or not vote.outcome.carried:
        return ()
    motion = state.motion(vote.motion)
    if motion is not None:
        return motions.undone_effect(state, motion, now) if motion.status is MotionStatus.CARRIED else ()
    if vote.wording is not None:
        return wordings.reopened(state, vote.wording, vote.id, now)
    resolution = state.resolution(vote.resolution) if vote.resolution is not None else None
    if resolution is None or resolution.status is not ResolutionStatus.ADOPTED:
        return ()
    if state.adopted[-1] is not resolution and resolution.adoption is not None:
        raise RuleViolation("later_resolutions_adopted", number=resolution.adoption.number)
    return reopening(resolution, now)


def _moot(state: MeetingState, vote: Vote, undone: tuple[e.Event, ...], now: datetime) -> tuple[e.Event, ...]:
    """Return the fact that the motion of a void vote is not voted on again, because there is nothing left of it."""
    for event in undone:
        state = evolve(state, event)
    motion = state.motion(vote.motion)
    if motion is None or motion.status is not MotionStatus.PENDING or not motions.is_moot(state, motion):
        return ()
    return (e.MotionWithdrawn(now, motion.id),)
