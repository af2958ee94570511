"""Motions of procedure: asked for by members, decided by a vote, with an effect that follows by itself."""

from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import Motion, MotionKind, Vote, VoteStatus
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ItemId, MotionId, ParticipantId
from meetingdesk.domain.plan import Guest, Substitute
from meetingdesk.domain.rules.roster import member, present_participant, require_absent_holder
from meetingdesk.domain.state import ItemStatus, MeetingState
from meetingdesk.domain.turns import TurnKind

_STILL_HEARD = frozenset({TurnKind.POINT_OF_ORDER, TurnKind.CONCLUSION})
_LEFT_AS = {MotionKind.SUSPEND_ITEM: ItemStatus.SUSPENDED, MotionKind.RETURN_ITEM: ItemStatus.RETURNED}


def propose_motion(state: MeetingState, command: c.ProposeMotion, now: datetime) -> tuple[e.Event, ...]:
    """Members in the hall, as many as the procedure asks for, ask for a motion on an undecided item."""
    item = _item(state, command)
    supporters = tuple(dict.fromkeys(command.supporters))
    for who in supporters:
        _require_supporter(state, who)
    needed = state.plan.procedure.motion_supporters
    if len(supporters) < needed:
        raise RuleViolation("too_few_supporters", count=len(supporters), needed=needed)
    return (e.MotionProposed(now, MotionId(len(state.motions) + 1), command.kind, item, supporters),)


def _require_supporter(state: MeetingState, who: ParticipantId) -> None:
    """Refuse who is not in the hall, who has no seat, and a substitute beside the holder of the seat."""
    person = present_participant(state, who)
    if isinstance(person, Guest):
        raise RuleViolation("guest_supports_no_motion", name=person.label)
    if isinstance(person, Substitute):
        require_absent_holder(state, member(state, person.principal))


def withdraw_motion(state: MeetingState, command: c.WithdrawMotion, now: datetime) -> tuple[e.Event, ...]:
    """Take a pending motion back."""
    motion = pending_motion(state, command.motion)
    vote = state.running_vote
    if vote is not None and vote.motion == motion.id:
        raise RuleViolation("motion_under_vote")
    return (e.MotionWithdrawn(now, motion.id),)


def pending_motion(state: MeetingState, motion_id: MotionId | None) -> Motion:
    """Return a pending motion, the one made last where none is named."""
    if motion_id is None:
        if not state.pending_motions:
            raise RuleViolation("no_pending_motion")
        return state.pending_motions[-1]
    motion = state.motion(motion_id)
    if motion is None:
        raise RuleViolation("unknown_motion", motion=motion_id)
    if motion not in state.pending_motions:
        raise RuleViolation("motion_already_decided", motion=motion_id)
    return motion


def lapsed(state: MeetingState, item: ItemId, now: datetime) -> tuple[e.Event, ...]:
    """Return the facts that pending motions on an item are moot, because it is decided."""
    return tuple(e.MotionWithdrawn(now, m.id) for m in state.pending_motions if m.item == item)


def effect(state: MeetingState, motion: Motion, now: datetime) -> tuple[e.Event, ...]:
    """Return what follows from a motion that was carried."""
    others = tuple(event for event in lapsed(state, motion.item, now) if event != e.MotionWithdrawn(now, motion.id))
    match motion.kind:
        case MotionKind.CLOSE_DEBATE:
            left = state.queue if _is_current(state, motion) else ()
            withdrawn = (e.RequestWithdrawn(now, t.id) for t in left if t.kind not in _STILL_HEARD)
            return (*withdrawn, e.DebateClosed(now, motion.item))
        case MotionKind.SUSPEND_ITEM:
            return (*others, e.ItemSuspended(now, motion.item))
        case MotionKind.RETURN_ITEM:
            return (*others, e.ItemReturned(now, motion.item))


def undone_effect(state: MeetingState, motion: Motion, now: datetime) -> tuple[e.Event, ...]:
    """Return what follows from the vote that carried a motion being void, unless it has been overtaken."""
    if motion.kind is MotionKind.CLOSE_DEBATE:
        return (e.DebateReopened(now, motion.item),) if motion.item in state.closed_debates else ()
    item = state.item(motion.item)
    if item is None or item.status is not _LEFT_AS[motion.kind]:
        return ()
    last = next(v.motion for v in reversed(state.votes) if _took_away(state, v, item.id))
    return (e.ItemReopened(now, item.id),) if last == motion.id else ()


def _took_away(state: MeetingState, vote: Vote, item: ItemId) -> bool:
    """Tell whether a vote that counts carried a motion by which an item was suspended or returned."""
    motion = state.motion(vote.motion)
    carried = vote.status is VoteStatus.CLOSED and vote.outcome is not None and vote.outcome.carried
    return carried and motion is not None and motion.item == item and motion.kind in _LEFT_AS


def is_moot(state: MeetingState, motion: Motion) -> bool:
    """Tell whether nothing is left of a motion to be voted on: its item is decided, or what it asks for is so."""
    item = state.item(motion.item)
    if item is None or not item.is_undecided:
        return True
    if motion.kind is MotionKind.CLOSE_DEBATE and item.id in state.closed_debates:
        return True
    return any(m.item == item.id and m.kind is motion.kind and m.id != motion.id for m in state.pending_motions)


def _is_current(state: MeetingState, motion: Motion) -> bool:
    return state.current_item == motion.item


def _item(state: MeetingState, command: c.ProposeMotion) -> ItemId:
    item_id = state.current_item if command.item is None else command.item
    if item_id is None:
        raise RuleViolation("no_current_item")
    item = state.item(item_id)
    if item is None:
        raise RuleViolation("unknown_item", item=item_id)
    if not item.is_undecided:
        raise RuleViolation("item_already_decided", number=item.number)
    if any(m.item == item_id and m.kind is command.kind for m in state.pending_motions):
        raise RuleViolation("motion_is_pending", number=item.number)
    if command.kind is MotionKind.CLOSE_DEBATE and item_id in state.closed_debates:
        raise RuleViolation("debate_closed", number=item.number)
    return item_id
