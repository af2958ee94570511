"""The queue and the floor: at most one person speaks at a time."""

from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId, SpeechId, TurnId
from meetingdesk.domain.rules.roster import present_participant
from meetingdesk.domain.state import MeetingState, Speech, Turn

LONGEST_EXTENSION_SECONDS = 3_600


def request_floor(state: MeetingState, command: c.RequestFloor, now: datetime) -> tuple[e.Event, ...]:
    """Put somebody present at the end of the queue; nobody stands in it twice."""
    person = present_participant(state, command.who)
    _require_debate(state, command.who)
    if any(t.who == command.who for t in state.queue):
        raise RuleViolation("already_in_queue", name=person.label)
    return (e.FloorRequested(now, TurnId(state.turns_made + 1), command.who),)


def withdraw_request(state: MeetingState, command: c.WithdrawRequest, now: datetime) -> tuple[e.Event, ...]:
    """Take a turn off the queue."""
    return (e.RequestWithdrawn(now, _turn(state, command.turn).id),)


def move_turn(state: MeetingState, command: c.MoveTurn, now: datetime) -> tuple[e.Event, ...]:
    """Put a turn at another position."""
    turn = _turn(state, command.turn)
    if not 1 <= command.position <= len(state.queue):
        raise RuleViolation("no_such_position", position=command.position, last=len(state.queue))
    if state.queue[command.position - 1].id == turn.id:
        return ()
    return (e.TurnMoved(now, turn.id, command.position),)


def give_floor(state: MeetingState, command: c.GiveFloor, now: datetime) -> tuple[e.Event, ...]:
    """Give the floor and release whoever had it."""
    who, turn = _next_speaker(state, command)
    person = present_participant(state, who)
    if state.present < state.debate_needed:
        raise RuleViolation("no_quorum_to_debate", present=state.present, needed=state.debate_needed)
    _require_debate(state, who)
    current = state.speech
    if current is not None and current.who == who:
        raise RuleViolation("already_speaking", name=person.label)
    released = (e.FloorReleased(now, current.id),) if current is not None else ()
    given = e.FloorGiven(
        now,
        SpeechId(len(state.speeches) + 1),
        who,
        state.plan.procedure.speech_seconds,
        item=state.current_item,
        turn=turn.id if turn else None,
    )
    return (*released, given)


def pause_speech(state: MeetingState, _: c.PauseSpeech, now: datetime) -> tuple[e.Event, ...]:
    """Stop the clock."""
    speech = _running(state)
    if speech.is_paused:
        raise RuleViolation("already_paused")
    return (e.SpeechPaused(now, speech.id),)


def continue_speech(state: MeetingState, _: c.ContinueSpeech, now: datetime) -> tuple[e.Event, ...]:
    """Let the clock go on."""
    speech = _running(state)
    if not speech.is_paused:
        raise RuleViolation("not_paused")
    return (e.SpeechContinued(now, speech.id),)


def end_speech(state: MeetingState, _: c.EndSpeech, now: datetime) -> tuple[e.Event, ...]:
    """Release the floor."""
    return (e.FloorReleased(now, _running(state).id),)


def extend_speech(state: MeetingState, command: c.ExtendSpeech, now: datetime) -> tuple[e.Event, ...]:
    """Add time to the running speech."""
    speech = _running(state)
    seconds = state.plan.procedure.extension_seconds if command.seconds is None else command.seconds
    if not 1 <= seconds <= LONGEST_EXTENSION_SECONDS:
        raise RuleViolation("extension_out_of_range", seconds=seconds, longest=LONGEST_EXTENSION_SECONDS)
    return (e.SpeechExtended(now, speech.id, seconds),)


def _require_debate(state: MeetingState, who: ParticipantId) -> None:
    """Refuse a speech on an item of which the debate is closed; the chair may always conclude."""
    item = state.item(state.current_item)
    is_chair = state.chair is not None and state.chair.id == who
    if item is not None and item.id in state.closed_debates and not is_chair:
        raise RuleViolation("debate_closed", number=item.number)


def _running(state: MeetingState) -> Speech:
    if state.speech is None:
        raise RuleViolation("nobody_has_the_floor")
    return state.speech


def _turn(state: MeetingState, turn_id: TurnId) -> Turn:
    turn = state.turn(turn_id)
    if turn is None:
        raise RuleViolation("unknown_turn", turn=turn_id)
    return turn


def _next_speaker(state: MeetingState, command: c.GiveFloor) -> tuple[ParticipantId, Turn | None]:
    if command.turn is not None and command.who is not None:
        raise RuleViolation("turn_or_person")
    if command.turn is not None:
        turn = _turn(state, command.turn)
        return turn.who, turn
    if command.who is not None:
        return command.who, next((t for t in state.queue if t.who == command.who), None)
    if not state.queue:
        raise RuleViolation("queue_is_empty")
    return state.queue[0].who, state.queue[0]
