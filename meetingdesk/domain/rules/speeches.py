"""Putting right who spoke, and when. What had been recorded stays in the record beside it."""

from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.calendar import clock_time_seconds
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId, TurnId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.queue import known_speech, presides, same_purpose
from meetingdesk.domain.rules.roster import participant
from meetingdesk.domain.spans import overlap, without
from meetingdesk.domain.state import Attendance, MeetingState, Span, Speech
from meetingdesk.domain.turns import TurnKind


def reassign_speech(state: MeetingState, command: c.ReassignSpeech, now: datetime) -> tuple[e.Event, ...]:
    """It was somebody else who spoke, who has to have been in the hall all the time."""
    speech = _speech(state, command)
    person = participant(state, command.to)
    if person.id == speech.who:
        raise RuleViolation("same_speaker", name=person.label)
    _require_in_hall(state, person, speech.span)
    if speech.kind is TurnKind.CONCLUSION and state.chair is not None and not presides(state, person):
        raise RuleViolation("only_the_chair_concludes", name=state.chair.label)
    is_running = speech.span.end is None
    reason = texts.line(command.reason, "reason", texts.REASON_LIMIT, may_be_empty=True)
    return (
        e.SpeechReassigned(
            now,
            speech.id,
            speech.who,
            person.id,
            _returned(state, speech) if is_running else None,
            _used(state, person.id, speech) if is_running else (),
            reason,
        ),
    )


def correct_speech(state: MeetingState, command: c.CorrectSpeech, now: datetime) -> tuple[e.Event, ...]:
    """Put other times in the place of those recorded; the same ones are no step."""
    speech = state.speeches[known_speech(state, command.speech) - 1]
    span = Span(command.began, command.ended)
    if span == speech.span:
        return ()
    person = participant(state, speech.who)
    if speech.span.end is None and span.end is not None:
        raise RuleViolation("speech_still_runs", name=person.label)
    if speech.span.end is not None and span.end is None:
        raise RuleViolation("speech_has_ended", name=person.label)
    opened = state.opened_at or now
    if span.start < opened:
        raise RuleViolation("speech_before_opening", name=person.label, opened=_clock(state, opened))
    if span.start > now or (span.end is not None and span.end > now):
        raise RuleViolation("speech_in_future", name=person.label)
    if span.end is not None and span.end <= span.start:
        raise RuleViolation("speech_ends_before_it_begins", name=person.label)
    _require_in_hall(state, person, span)
    _require_no_other(state, speech, span)
    reason = texts.line(command.reason, "reason", texts.REASON_LIMIT, may_be_empty=True)
    return (e.SpeechCorrected(now, speech.id, speech.span.start, speech.span.end, span.start, span.end, reason),)


def _speech(state: MeetingState, command: c.ReassignSpeech) -> Speech:
    if command.speech is not None:
        return state.speeches[known_speech(state, command.speech) - 1]
    if state.speech is None:
        raise RuleViolation("nobody_has_the_floor")
    return state.speech


def _require_in_hall(state: MeetingState, person: Person, span: Span) -> None:
    stays = state.attendance.get(person.id, Attendance()).intervals
    if not any(_covers(stay, span) for stay in stays):
        raise RuleViolation("not_in_hall_then", name=person.label)


def _covers(stay: Span, span: Span) -> bool:
    return stay.start <= span.start and (stay.end is None or (span.end is not None and span.end <= stay.end))


def _require_no_other(state: MeetingState, speech: Speech, span: Span) -> None:
    """Refuse a time in which somebody else had the floor.

    Whoever was interrupted does not have it while what was put between lasts, wherever that is corrected to.
    """
    spans = {s.id: s.span for s in state.speeches} | {speech.id: span}

    def held(one: Speech) -> tuple[Span, ...]:
        return without((spans[one.id],), (spans[s.id] for s in state.speeches if s.interrupts == one.id))

    own = held(speech)
    for other in state.speeches:
        if other.id == speech.id:
            continue
        met = next((part for part in held(other) if any(overlap(part, mine) for mine in own)), None)
        if met is not None:
            start, end = _clock(state, met.start), _clock(state, met.end) if met.end is not None else "…"
            raise RuleViolation("speeches_overlap", name=_label(state, other.who), start=start, end=end)


def _returned(state: MeetingState, speech: Speech) -> TurnId | None:
    """Return the turn that goes back to the wrong speaker, who is not waiting for the same again."""
    turn = speech.turn
    if turn is None or any(t.who == turn.who and same_purpose(t.kind, turn.kind) for t in state.queue):
        return None
    return turn.id if state.is_present(turn.who) else None


def _used(state: MeetingState, who: ParticipantId, speech: Speech) -> tuple[TurnId, ...]:
    """Return the turns of the right speaker that the speech has used."""
    return tuple(t.id for t in state.queue if t.who == who and same_purpose(t.kind, speech.kind))


def _clock(state: MeetingState, at: datetime) -> str:
    return clock_time_seconds(at, state.plan.timezone)


def _label(state: MeetingState, who: ParticipantId) -> str:
    return participant(state, who).label
