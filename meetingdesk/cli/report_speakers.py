"""The queue and the speeches of a session as plain data for programs. Instants are UTC, durations seconds."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain import timing
from meetingdesk.domain.ordering import suggested
from meetingdesk.domain.state import Draw, MeetingState, Span, Speech, SpeechCorrection, Turn
from meetingdesk.domain.timing import Stage
from meetingdesk.domain.turns import Placed, SpeakingOrder, TurnKind


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A turn in the present order of the queue; `overrides` is the reason that a move by hand set aside."""

    turn: int
    who: str
    requested_at: datetime
    kind: TurnKind
    why: Placed
    overrides: Placed | None
    written: bool
    article: str
    answers: int | None
    lot: int
    calls: int


@dataclass(frozen=True, slots=True)
class SpeechLine:
    """A speech; `left_seconds` is below zero when it is over its limit.

    `elapsed_seconds` is the time with the floor; what questions took of the limit besides is in `left_seconds`.
    """

    speech: int
    who: str
    kind: TurnKind
    item: int | None
    began: datetime
    ended: datetime | None
    limit_seconds: int
    elapsed_seconds: float
    left_seconds: float
    stage: Stage
    paused: bool
    pauses: tuple[Span, ...]
    away: tuple[Span, ...]
    article: str
    answers: int | None
    interrupts: int | None
    ceded_by: int | None
    cut: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Speaking:
    """The order turns are taken in, how it would have the queue where that stands otherwise, and what was put right.

    `interrupted` are the speeches to which the floor comes back, the next one last.
    """

    order: SpeakingOrder
    list_closed: bool
    suggested: tuple[int, ...] | None
    interrupted: tuple[int, ...]
    draws: tuple[Draw, ...]
    corrections: tuple[SpeechCorrection, ...]


def speaking(state: MeetingState) -> Speaking:
    """Return how speaking is ordered now."""
    order = suggested(state)
    return Speaking(
        state.speaking_order,
        state.list_is_closed,
        tuple(turn.id for turn in order) if order is not None else None,
        state.interrupted,
        state.draws,
        state.speech_corrections,
    )


def queue_line(turn: Turn) -> QueueLine:
    """Return the line of a turn."""
    return QueueLine(
        turn=turn.id,
        who=turn.who,
        requested_at=turn.requested_at,
        kind=turn.kind,
        why=turn.why,
        overrides=turn.overrides,
        written=turn.written,
        article=turn.article,
        answers=turn.answers,
        lot=turn.lot,
        calls=turn.calls,
    )


def speech_line(state: MeetingState, speech: Speech, at: datetime) -> SpeechLine:
    """Return the line of a speech, its clock read at an instant."""
    left = timing.time_left(state, speech, at)
    return SpeechLine(
        speech=speech.id,
        who=speech.who,
        kind=speech.kind,
        item=speech.item,
        began=speech.span.start,
        ended=speech.span.end,
        limit_seconds=speech.limit_seconds,
        elapsed_seconds=timing.spoken(speech, at),
        left_seconds=left,
        stage=timing.stage(left, state.plan.procedure),
        paused=speech.is_paused,
        pauses=speech.pauses,
        away=speech.away,
        article=speech.article,
        answers=speech.answers,
        interrupts=speech.interrupts,
        ceded_by=speech.ceded_by,
        cut=speech.cut,
        reason=speech.reason,
    )
