"""The floor: at most one person speaks at a time; who is interrupted waits for the floor to come back."""

from dataclasses import dataclass
from datetime import datetime
from math import floor

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId, SpeechId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.presence import seat_of
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.queue import Purpose, purpose_of, require_before_agenda, same_purpose, waiting_turn
from meetingdesk.domain.rules.roster import present_participant
from meetingdesk.domain.state import MeetingState, Phase, Speech, Turn
from meetingdesk.domain.timing import time_left
from meetingdesk.domain.turns import TurnKind

LONGEST_EXTENSION_SECONDS = 3_600


@dataclass(frozen=True, slots=True)
class _Next:
    """Who is to have the floor, by which turn and for what."""

    who: Person
    turn: Turn | None
    purpose: Purpose


def give_floor(state: MeetingState, command: c.GiveFloor, now: datetime) -> tuple[e.Event, ...]:
    """Give the floor; whoever had it is released, or interrupted, or has it back where they were interrupted."""
    back = _wanted_back(state, command)
    if back is not None:
        return _given_back(state, back, now)
    following = _next_speaker(state, command)
    _require_debate_quorum(state)
    current = state.speech
    kind = following.purpose.kind
    interrupts = kind is TurnKind.QUESTION if command.interrupts is None else command.interrupts
    _require_silent(state, following.who, since=state.interrupted if interrupts else ())
    if current is None or not interrupts:
        leaves_waiting = current is not None and kind.comes_first and current.interrupts in state.interrupted
        made_room = _released(state, now, all_of_them=not leaves_waiting)
        interrupted = current.interrupts if current is not None and leaves_waiting else None
    else:
        made_room = _interrupted(current, now)
        interrupted = current.id
    charges = interrupted is not None and kind is TurnKind.QUESTION and not state.plan.procedure.question_pauses
    given = e.FloorGiven(
        now,
        SpeechId(len(state.speeches) + 1),
        following.who.id,
        limit_for(state, following.who, kind),
        item=None if kind is TurnKind.PRE_AGENDA else state.current_item,
        turn=following.turn.id if following.turn else None,
        kind=kind,
        article=following.purpose.article,
        answers=following.purpose.answers,
        interrupts=interrupted,
        charges=charges,
    )
    return (*made_room, given)


def return_floor(state: MeetingState, _: c.ReturnFloor, now: datetime) -> tuple[e.Event, ...]:
    """End the speech that interrupts and give the floor back."""
    if not state.interrupted:
        raise RuleViolation("nobody_was_interrupted")
    return ended(state, _running(state), now)


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
    """Release the floor; it goes back to whoever was interrupted."""
    return ended(state, _running(state), now)


def cut_speech(state: MeetingState, command: c.CutSpeech, now: datetime) -> tuple[e.Event, ...]:
    """Take the floor away."""
    speech = _running(state)
    reason = texts.line(command.reason, "reason", texts.REASON_LIMIT, may_be_empty=True)
    back = ended(state, speech, now)[1:]
    return (e.FloorReleased(now, speech.id, cut=True, reason=reason), *back)


def cede_time(state: MeetingState, command: c.CedeTime, now: datetime) -> tuple[e.Event, ...]:
    """End the running speech and leave what is left of its time to somebody."""
    speech = _running(state)
    if not state.plan.procedure.may_cede:
        raise RuleViolation("ceding_not_allowed")
    person = present_participant(state, command.to)
    _require_silent(state, person, since=state.interrupted)
    left = floor(time_left(state, speech, now))
    if left < 1:
        raise RuleViolation("no_time_to_cede")
    purpose = _ceded(state, person, speech)
    given = e.FloorGiven(
        now,
        SpeechId(len(state.speeches) + 1),
        person.id,
        left,
        item=speech.item,
        kind=purpose.kind,
        article=purpose.article,
        answers=purpose.answers,
        interrupts=speech.interrupts,
        charges=speech.charges,
        ceded_by=speech.id,
    )
    return (e.FloorReleased(now, speech.id), given)


def _ceded(state: MeetingState, person: Person, speech: Speech) -> Purpose:
    """Return what the remaining time is for: the same, unless it would be an answer to oneself."""
    answered = state.speeches[speech.answers - 1].who if speech.answers is not None else None
    if answered == person.id:
        return purpose_of(state, person, c.GiveFloor())
    asked = c.GiveFloor(kind=speech.kind, article=speech.article, answers=speech.answers)
    return purpose_of(state, person, asked)


def extend_speech(state: MeetingState, command: c.ExtendSpeech, now: datetime) -> tuple[e.Event, ...]:
    """Add time to the running speech."""
    speech = _running(state)
    seconds = state.plan.procedure.extension_seconds if command.seconds is None else command.seconds
    if not 1 <= seconds <= LONGEST_EXTENSION_SECONDS:
        raise RuleViolation("extension_out_of_range", seconds=seconds, longest=LONGEST_EXTENSION_SECONDS)
    return (e.SpeechExtended(now, speech.id, seconds),)


def limit_for(state: MeetingState, person: Person, kind: TurnKind) -> int:
    """Return how long somebody may speak now, in seconds.

    In the debate the seat's own limit counts, or else the item's, or else that of the kind; for every other kind only
    that of the kind. Where none of them is set the general limit counts.
    """
    procedure = state.plan.procedure
    own = 0
    if kind.is_debate:
        seat, item = seat_of(person), state.item(state.current_item)
        member = state.member(seat) if seat is not None else None
        own = (member.speech_seconds if member else 0) or (item.speech_seconds if item else 0)
    return own or procedure.kind_limit(kind) or procedure.speech_seconds


def ended(state: MeetingState, speech: Speech, now: datetime) -> tuple[e.Event, ...]:
    """Return the facts that a speech ends, and that the floor goes back to whoever it had been taken from."""
    released = e.FloorReleased(now, speech.id)
    if state.floor != speech.id or not state.interrupted:
        return (released,)
    return (released, *_back(state, state.interrupted[-1], now))


def _back(state: MeetingState, speech: SpeechId, now: datetime) -> tuple[e.Event, ...]:
    """Return the facts that the floor comes back to a speech; in a recess its clock waits to be let go on."""
    back = e.FloorReturned(now, speech)
    return (back, e.SpeechPaused(now, speech)) if state.phase is Phase.RECESS else (back,)


def ended_with(state: MeetingState, who: ParticipantId, now: datetime) -> tuple[e.Event, ...]:
    """Return the facts that whatever somebody was saying ends, and where the floor goes then."""
    over = [s for s in (state.floor, *reversed(state.interrupted)) if s is not None and _speaker(state, s) == who]
    back = [s for s in state.interrupted if s not in over] if state.floor in over else []
    returned = _back(state, back[-1], now) if back else ()
    return (*(e.FloorReleased(now, s) for s in over), *returned)


def _speaker(state: MeetingState, speech: SpeechId) -> ParticipantId:
    return state.speeches[speech - 1].who


def _released(state: MeetingState, now: datetime, *, all_of_them: bool) -> tuple[e.Event, ...]:
    """Return the facts that the running speech ends, and with `all_of_them` those that wait for the floor as well."""
    if state.floor is None:
        return ()
    waiting = reversed(state.interrupted) if all_of_them else ()
    return tuple(e.FloorReleased(now, speech) for speech in (state.floor, *waiting))


def _interrupted(speech: Speech, now: datetime) -> tuple[e.Event, ...]:
    """Return the facts that a speech is interrupted; its clock runs on when the floor comes back."""
    going_on = (e.SpeechContinued(now, speech.id),) if speech.is_paused else ()
    return (*going_on, e.SpeechInterrupted(now, speech.id))


def _wanted_back(state: MeetingState, command: c.GiveFloor) -> SpeechId | None:
    """Return the interrupted speech that the floor is wanted back for: the last, or that of who is named."""
    if not state.interrupted or command.turn is not None or command.interrupts:
        return None
    if command.who is not None:
        return next((s for s in reversed(state.interrupted) if state.speeches[s - 1].who == command.who), None)
    return None if state.queue and state.queue[0].kind.comes_first else state.interrupted[-1]


def _given_back(state: MeetingState, speech: SpeechId, now: datetime) -> tuple[e.Event, ...]:
    """Return the facts that the floor goes back to an interrupted speech; what interrupted it since ends."""
    since = state.interrupted[state.interrupted.index(speech) + 1 :]
    over = (state.floor, *reversed(since)) if state.floor is not None else tuple(reversed(since))
    return (*(e.FloorReleased(now, s) for s in over), *_back(state, speech, now))


def _require_silent(state: MeetingState, person: Person, since: tuple[SpeechId, ...]) -> None:
    """Refuse whoever has the floor, or waits to have it back, with one of these speeches."""
    if any(s is not None and _speaker(state, s) == person.id for s in (state.floor, *since)):
        raise RuleViolation("already_speaking", name=person.label)


def _require_debate_quorum(state: MeetingState) -> None:
    if state.present < state.debate_needed:
        raise RuleViolation("no_quorum_to_debate", present=state.present, needed=state.debate_needed)


def _running(state: MeetingState) -> Speech:
    if state.speech is None:
        raise RuleViolation("nobody_has_the_floor")
    return state.speech


def _next_speaker(state: MeetingState, command: c.GiveFloor) -> _Next:
    if command.turn is not None and command.who is not None:
        raise RuleViolation("turn_or_person")
    turn = _next_turn(state, command)
    if turn is not None:
        person = present_participant(state, turn.who)
        asked = c.GiveFloor(kind=turn.kind, article=turn.article, answers=turn.answers)
        return _Next(person, turn, purpose_of(state, person, asked))
    who = command.who if command.who is not None else ParticipantId("")
    person = present_participant(state, who)
    require_before_agenda(state, command.kind)
    return _Next(person, None, purpose_of(state, person, command))


def _next_turn(state: MeetingState, command: c.GiveFloor) -> Turn | None:
    """Return the turn that is used: the one named, the one of who is named, the next; None for who does not wait."""
    if command.turn is not None:
        return waiting_turn(state, command.turn)
    if command.who is not None:
        own = [t for t in state.queue if t.who == command.who]
        alike = [t for t in own if same_purpose(t.kind, command.kind)]
        if command.kind is TurnKind.STATEMENT:
            return next(iter(alike or own), None)
        return next(iter(t for t in alike if t.kind is command.kind), None)
    if not state.queue:
        raise RuleViolation("queue_is_empty")
    return state.queue[0]
