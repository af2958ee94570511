"""The state of a session at an instant, as plain data for programs. Instants are UTC, durations seconds."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain import timing
from meetingdesk.domain.commands import AdoptedBy, ResolutionContent
from meetingdesk.domain.plan import EarlierResolution, Member, MemberGroup, SessionKind
from meetingdesk.domain.state import (
    Absence,
    Attendance,
    Item,
    ItemStatus,
    MeetingState,
    Phase,
    Remark,
    Resolution,
    ResolutionStatus,
    Span,
    Speech,
)


@dataclass(frozen=True, slots=True)
class Stay:
    """From when to when somebody was in the hall; `left` is None as long as they are."""

    arrived: datetime
    left: datetime | None


@dataclass(frozen=True, slots=True)
class Person:
    """A member (with a seat) or a guest, and when they were there."""

    id: str
    name: str
    post: str
    group: MemberGroup | None
    seat_no: int | None
    has_vote: bool
    present: bool
    intervals: tuple[Stay, ...]
    absence: Absence | None
    spoken_seconds: float


@dataclass(frozen=True, slots=True)
class Quorum:
    """Voting members in the hall, those needed, all voting seats; `official` as long as enough are there."""

    present: int
    needed: int
    voting_seats: int
    official: bool


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """An item in the present order of the agenda."""

    id: int
    number: int
    title: str
    status: ItemStatus
    planned_seconds: int
    elapsed_seconds: float
    off_agenda: bool
    approved_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A turn in the present order of the queue."""

    turn: int
    who: str
    requested_at: datetime


@dataclass(frozen=True, slots=True)
class SpeechLine:
    """A speech; `left_seconds` is below zero when it is over its limit."""

    speech: int
    who: str
    item: int | None
    began: datetime
    ended: datetime | None
    limit_seconds: int
    elapsed_seconds: float
    left_seconds: float
    paused: bool


@dataclass(frozen=True, slots=True)
class AdoptionLine:
    """How and with what quorum a resolution was adopted."""

    at: datetime
    by: AdoptedBy
    revision: int
    text_hash: str
    present: int
    needed: int


@dataclass(frozen=True, slots=True)
class ResolutionLine:
    """A resolution or a draft; `number` is empty unless it was adopted."""

    id: int
    number: str
    status: ResolutionStatus
    item: int | None
    revision: int
    drafted_at: datetime
    content: ResolutionContent
    adoption: AdoptionLine | None
    reason: str


@dataclass(frozen=True, slots=True)
class Record:
    """The journal as it is now: its steps and the hash it ends with."""

    steps: int
    hash: str
    sealed: bool


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that is true of a session at `at`."""

    council: str
    session: int
    kind: SessionKind
    place: str
    timezone: str
    at: datetime
    phase: Phase
    starts_at: datetime
    convened_at: datetime | None
    opened_at: datetime | None
    opened_with: int
    closed_at: datetime | None
    elapsed_seconds: float
    planned_end: datetime
    projected_end: datetime
    quorum: Quorum
    attendance: tuple[Person, ...]
    agenda: tuple[AgendaLine, ...]
    current_item: int | None
    queue: tuple[QueueLine, ...]
    floor: SpeechLine | None
    speeches: tuple[SpeechLine, ...]
    remarks: tuple[Remark, ...]
    resolutions: tuple[ResolutionLine, ...]
    earlier: tuple[EarlierResolution, ...]
    recesses: tuple[Span, ...]
    interruptions: tuple[Span, ...]
    record: Record
    demo_note: str


def report(state: MeetingState, at: datetime, record: Record) -> Report:
    """Return the report of a state, its clocks read at an instant."""
    plan = state.plan
    speech = state.speech
    return Report(
        council=plan.council,
        session=plan.session_no,
        kind=plan.kind,
        place=plan.place,
        timezone=plan.timezone,
        at=at,
        phase=state.phase,
        starts_at=plan.starts_at,
        convened_at=state.convened_at,
        opened_at=state.opened_at,
        opened_with=state.opened_with,
        closed_at=state.closed_at,
        elapsed_seconds=timing.session_elapsed(state, at),
        planned_end=timing.planned_end(state),
        projected_end=timing.projected_end(state, at),
        quorum=Quorum(state.present, state.quorum_needed, state.voting_seats, state.has_quorum),
        attendance=_attendance(state, at),
        agenda=tuple(_agenda_line(state, item, at) for item in state.items),
        current_item=state.current_item,
        queue=tuple(QueueLine(turn.id, turn.who, turn.requested_at) for turn in state.queue),
        floor=_speech_line(speech, at) if speech else None,
        speeches=tuple(_speech_line(speech, at) for speech in state.speeches),
        remarks=state.remarks,
        resolutions=tuple(map(_resolution_line, state.resolutions)),
        earlier=plan.earlier,
        recesses=state.recesses,
        interruptions=state.interruptions,
        record=record,
        demo_note=plan.demo_note,
    )


def _attendance(state: MeetingState, at: datetime) -> tuple[Person, ...]:
    lines = []
    for person in state.people:
        known = state.attendance.get(person.id, Attendance())
        seat = person if isinstance(person, Member) else None
        lines.append(
            Person(
                id=person.id,
                name=person.name,
                post=person.post_title,
                group=seat.group if seat else None,
                seat_no=seat.seat_no if seat else None,
                has_vote=seat is not None and seat.has_vote,
                present=known.is_present,
                intervals=tuple(Stay(span.start, span.end) for span in known.intervals),
                absence=known.absence,
                spoken_seconds=timing.spoken_by(state, person.id, at),
            )
        )
    return tuple(lines)


def _agenda_line(state: MeetingState, item: Item, at: datetime) -> AgendaLine:
    return AgendaLine(
        id=item.id,
        number=item.number,
        title=item.title,
        status=item.status,
        planned_seconds=item.planned_seconds,
        elapsed_seconds=timing.item_elapsed(state, item, at),
        off_agenda=item.off_agenda,
        approved_by=item.approved_by,
        reason=item.reason,
    )


def _speech_line(speech: Speech, at: datetime) -> SpeechLine:
    return SpeechLine(
        speech=speech.id,
        who=speech.who,
        item=speech.item,
        began=speech.span.start,
        ended=speech.span.end,
        limit_seconds=speech.limit_seconds,
        elapsed_seconds=timing.spoken(speech, at),
        left_seconds=timing.time_left(speech, at),
        paused=speech.is_paused,
    )


def _resolution_line(resolution: Resolution) -> ResolutionLine:
    adoption = resolution.adoption
    return ResolutionLine(
        id=resolution.id,
        number=adoption.number if adoption else "",
        status=resolution.status,
        item=resolution.item,
        revision=resolution.revision,
        drafted_at=resolution.drafted_at,
        content=resolution.content,
        adoption=AdoptionLine(
            adoption.at, adoption.by, adoption.revision, adoption.text_hash, adoption.present, adoption.needed
        )
        if adoption
        else None,
        reason=resolution.reason,
    )
