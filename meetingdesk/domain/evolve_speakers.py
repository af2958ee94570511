"""How the facts of the queue, the floor and the remarks change the state."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from meetingdesk.domain import events as e
from meetingdesk.domain.ids import ParticipantId, SpeechId, TurnId
from meetingdesk.domain.ordering import queue_after
from meetingdesk.domain.replacing import ended, with_speech
from meetingdesk.domain.spans import clipped, joined
from meetingdesk.domain.state import Draw, MeetingState, Remark, Span, Speech, SpeechCorrection, Turn
from meetingdesk.domain.timing import session_pauses
from meetingdesk.domain.turns import Placed

# --- The queue ---


def _placed_in(queue: tuple[Turn, ...], turn: Turn, position: int | None) -> tuple[Turn, ...]:
    at = len(queue) if position is None else position - 1
    return (*queue[:at], turn, *queue[at:])


def _without_turn(queue: tuple[Turn, ...], *turns: TurnId) -> tuple[Turn, ...]:
    return tuple(t for t in queue if t.id not in turns)


def _with_turn(state: MeetingState, turn_id: TurnId, **changes: Any) -> MeetingState:
    return replace(state, queue=tuple(replace(t, **changes) if t.id == turn_id else t for t in state.queue))


def _requested(state: MeetingState, event: e.FloorRequested) -> MeetingState:
    turn = Turn(
        event.turn,
        event.who,
        event.at,
        event.kind,
        event.why,
        event.written,
        event.article,
        event.answers,
        item=event.item,
    )
    return replace(state, queue=_placed_in(state.queue, turn, event.position), turns_made=event.turn)


def _turn_changed(state: MeetingState, event: e.TurnChanged) -> MeetingState:
    known = state.turn(event.turn)
    if known is None:
        return state
    turn = replace(
        known,
        kind=event.kind,
        why=event.why,
        overrides=None,
        written=event.written,
        article=event.article,
        answers=event.answers,
    )
    return replace(state, queue=_placed_in(_without_turn(state.queue, event.turn), turn, event.position))


def _off_the_queue(state: MeetingState, event: e.RequestWithdrawn | e.TurnSkipped) -> MeetingState:
    set_aside = _without_turn(state.set_aside, event.turn)
    return replace(state, queue=_without_turn(state.queue, event.turn), set_aside=set_aside)


def _turn_moved(state: MeetingState, event: e.TurnMoved) -> MeetingState:
    turn = state.turn(event.turn)
    if turn is None:
        return state
    by_hand = replace(turn, why=Placed.MOVED, overrides=event.overrides)
    return replace(state, queue=_placed_in(_without_turn(state.queue, turn.id), by_hand, event.position))


def _called(state: MeetingState, event: e.SpeakerCalled) -> MeetingState:
    return _with_turn(state, event.turn, calls=event.times)


def _list_closed(state: MeetingState, event: e.ListClosed) -> MeetingState:
    return replace(state, closed_lists=(*state.closed_lists, event.item))


def _list_reopened(state: MeetingState, event: e.ListReopened) -> MeetingState:
    return replace(state, closed_lists=tuple(item for item in state.closed_lists if item != event.item))


def _drawn(state: MeetingState, event: e.LotsDrawn) -> MeetingState:
    before = max((t.lot for t in state.queue), default=0)
    lots = {turn: before + number for number, turn in enumerate(event.turns, start=1)}
    people = {t.id: t.who for t in state.queue}
    queue = tuple(
        replace(t, lot=lots[t.id], why=Placed.DRAWN, overrides=None) if t.id in lots else t for t in state.queue
    )
    draw = Draw(event.at, state.current_item, event.seed, tuple(people[t] for t in event.turns if t in people))
    return replace(state, queue=queue_after(queue, event.queue), draws=(*state.draws, draw))


def _arranged(state: MeetingState, event: e.QueueArranged) -> MeetingState:
    reasons = dict(zip(event.queue, event.why, strict=True))
    queue = tuple(replace(t, why=reasons.get(t.id, t.why), overrides=None) for t in state.queue)
    return replace(state, queue=queue_after(queue, event.queue))


# --- The floor ---


def _floor_given(state: MeetingState, event: e.FloorGiven) -> MeetingState:
    turn = state.turn(event.turn) if event.turn is not None else None
    speech = Speech(
        event.speech,
        event.who,
        event.item,
        Span(event.at),
        event.limit_seconds,
        kind=event.kind,
        article=event.article,
        answers=event.answers,
        interrupts=event.interrupts,
        charges=event.charges,
        turn=turn,
        ceded_by=event.ceded_by,
    )
    queue = _without_turn(state.queue, event.turn) if event.turn is not None else state.queue
    return replace(state, speeches=(*state.speeches, speech), floor=event.speech, queue=queue)


def _interrupted(state: MeetingState, event: e.SpeechInterrupted) -> MeetingState:
    state = with_speech(state, event.speech, lambda s: replace(s, away=(*s.away, Span(event.at))))
    return replace(state, floor=None, interrupted=(*state.interrupted, event.speech))


def _returned(state: MeetingState, event: e.FloorReturned) -> MeetingState:
    state = with_speech(state, event.speech, lambda s: replace(s, away=ended(s.away, event.at)))
    return replace(state, floor=event.speech, interrupted=_without_speech(state, event.speech))


def _without_speech(state: MeetingState, speech: SpeechId) -> tuple[SpeechId, ...]:
    return tuple(s for s in state.interrupted if s != speech)


def _floor_released(state: MeetingState, event: e.FloorReleased) -> MeetingState:
    def over(speech: Speech) -> Speech:
        return replace(
            speech,
            span=replace(speech.span, end=event.at),
            pauses=ended(speech.pauses, event.at),
            away=ended(speech.away, event.at),
            cut=event.cut,
            reason=event.reason,
        )

    floor = None if state.floor == event.speech else state.floor
    state = with_speech(state, event.speech, over)
    return replace(state, floor=floor, interrupted=_without_speech(state, event.speech))


def _paused(state: MeetingState, event: e.SpeechPaused) -> MeetingState:
    return with_speech(state, event.speech, lambda s: replace(s, pauses=(*s.pauses, Span(event.at))))


def _continued(state: MeetingState, event: e.SpeechContinued) -> MeetingState:
    return with_speech(state, event.speech, lambda s: replace(s, pauses=ended(s.pauses, event.at)))


def _extended(state: MeetingState, event: e.SpeechExtended) -> MeetingState:
    return with_speech(state, event.speech, lambda s: replace(s, limit_seconds=s.limit_seconds + event.seconds))


# --- Corrections ---


def _reassigned(state: MeetingState, event: e.SpeechReassigned) -> MeetingState:
    speech = state.speeches[event.speech - 1]
    correction = SpeechCorrection(event.at, event.speech, event.who, speech.span, speech.span, event.to, event.reason)
    used = next((t for t in state.queue if t.id in event.used), None)
    queue = _without_turn(state.queue, *event.used)
    if event.returned is not None and speech.turn is not None:
        first = next((at for at, t in enumerate(queue) if not t.kind.comes_first), len(queue))
        turn = replace(speech.turn, why=Placed.RETURNED, overrides=None)
        queue = (*queue[:first], turn, *queue[first:])
    state = with_speech(state, event.speech, lambda s: replace(s, who=event.to, turn=used))
    state = _with_words_of(state, event.speech, event.to)
    return replace(state, queue=queue, speech_corrections=(*state.speech_corrections, correction))


def _with_words_of(state: MeetingState, speech: SpeechId, who: ParticipantId) -> MeetingState:
    """Give the remarks of a speech, and the drafts that came from them, to somebody."""
    said = {r.id for r in state.remarks if r.speech == speech}
    if not said:
        return state
    remarks = tuple(replace(r, who=who) if r.id in said else r for r in state.remarks)
    resolutions = tuple(replace(r, said_by=who) if r.remark in said else r for r in state.resolutions)
    return replace(state, remarks=remarks, resolutions=resolutions)


def _speech_corrected(state: MeetingState, event: e.SpeechCorrected) -> MeetingState:
    speech = state.speeches[event.speech - 1]
    before, after = speech.span, Span(event.began, event.ended)
    correction = SpeechCorrection(event.at, speech.id, speech.who, before, after, reason=event.reason)
    paused = clipped(session_pauses(state), after)
    state = with_speech(state, speech.id, lambda s: replace(s, span=after, pauses=joined((*s.pauses, *paused))))
    host = speech.interrupts
    if host is not None:
        put_in = joined(s.span for s in state.speeches if s.interrupts == host)
        state = with_speech(state, host, lambda s: replace(s, away=put_in))
    return replace(state, speech_corrections=(*state.speech_corrections, correction))


# --- Remarks ---


def _remark(state: MeetingState, event: e.RemarkNoted) -> MeetingState:
    remark = Remark(event.remark, event.at, event.text, event.who, event.speech, event.item)
    return replace(state, remarks=(*state.remarks, remark), remarks_made=event.remark)


def _remark_revised(state: MeetingState, event: e.RemarkRevised) -> MeetingState:
    remarks = tuple(replace(r, text=event.text) if r.id == event.remark else r for r in state.remarks)
    return replace(state, remarks=remarks)


def _remark_removed(state: MeetingState, event: e.RemarkRemoved) -> MeetingState:
    return replace(state, remarks=tuple(r for r in state.remarks if r.id != event.remark))


CHANGES: dict[type[e.Event], Callable[[MeetingState, Any], MeetingState]] = {
    e.FloorRequested: _requested,
    e.TurnChanged: _turn_changed,
    e.RequestWithdrawn: _off_the_queue,
    e.TurnMoved: _turn_moved,
    e.SpeakerCalled: _called,
    e.TurnSkipped: _off_the_queue,
    e.ListClosed: _list_closed,
    e.ListReopened: _list_reopened,
    e.LotsDrawn: _drawn,
    e.QueueArranged: _arranged,
    e.FloorGiven: _floor_given,
    e.SpeechInterrupted: _interrupted,
    e.FloorReturned: _returned,
    e.FloorReleased: _floor_released,
    e.SpeechPaused: _paused,
    e.SpeechContinued: _continued,
    e.SpeechExtended: _extended,
    e.SpeechReassigned: _reassigned,
    e.SpeechCorrected: _speech_corrected,
    e.RemarkNoted: _remark,
    e.RemarkRevised: _remark_revised,
    e.RemarkRemoved: _remark_removed,
}
