"""The state of a session at an instant, as plain data for programs. Instants are UTC, durations seconds."""

from dataclasses import dataclass
from datetime import date, datetime

from meetingdesk.cli.report_resolutions import ResolutionLine, resolution_line
from meetingdesk.cli.report_speakers import QueueLine, Speaking, SpeechLine, queue_line, speaking, speech_line
from meetingdesk.cli.report_votes import MotionLine, VoteLine, motion_line, vote_line
from meetingdesk.domain import timing
from meetingdesk.domain.capacity import Capacity
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.plan import EarlierResolution, Member, Person, SessionKind, Substitute
from meetingdesk.domain.presence import Level, capacity_of, levels, voters
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.state import (
    Absence,
    Attendance,
    AttendanceCorrection,
    Item,
    ItemStatus,
    MeetingState,
    Phase,
    Remark,
    Span,
)
from meetingdesk.domain.turns import SpeakingOrder


@dataclass(frozen=True, slots=True)
class Stay:
    """From when to when somebody was in the hall; `left` is None as long as they are."""

    arrived: datetime
    left: datetime | None


@dataclass(frozen=True, slots=True)
class SeatRules:
    """What the rules of a seat allow, and how often its holder has been absent from earlier sessions.

    `speech_seconds` is the limit of a speech from this seat, 0 where it has none of its own.
    """

    may_be_substituted: bool
    substitute_counts: bool
    substitute_votes: bool
    absence_limit: int
    earlier_absences: int
    speech_seconds: int


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of introduction (معرفی‌نامه); its number is empty until it is there."""

    number: str
    date: date | None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A member (with a seat), a substitute (for `principal`) or a guest, and when they were there.

    `may_vote` tells whether they could vote at that instant.
    """

    id: str
    capacity: Capacity
    name: str
    post: str
    group: MemberGroup | None
    seat_no: int | None
    has_vote: bool
    may_vote: bool
    present: bool
    intervals: tuple[Stay, ...]
    absence: Absence | None
    principal: str | None
    letter: Letter | None
    seat_rules: SeatRules | None
    spoken_seconds: float


@dataclass(frozen=True, slots=True)
class Quorum:
    """Voting seats that count, those needed, all voting seats; `official` as long as enough are there.

    `debate_needed` are needed to go on debating (0: no limit); `below_since` is when an opened session fell below.
    """

    present: int
    needed: int
    voting_seats: int
    official: bool
    debate_needed: int
    below_since: datetime | None


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """An item in the present order of the agenda.

    `order`, `speech_seconds` and `budget_seconds` differ on it from the procedure; `allotted_seconds` from the plan.
    """

    id: int
    number: int
    title: str
    status: ItemStatus
    planned_seconds: int
    elapsed_seconds: float
    allotted_seconds: int | None
    spoken_seconds: float
    order: SpeakingOrder | None
    speech_seconds: int
    budget_seconds: int
    off_agenda: bool
    approved_by: str
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
    opened_corrected: int | None
    closed_at: datetime | None
    elapsed_seconds: float
    planned_end: datetime
    projected_end: datetime
    shortenings: tuple[timing.Shortening, ...]
    procedure: Procedure
    quorum: Quorum
    quorum_history: tuple[Level, ...]
    below_quorum: tuple[Span, ...]
    attendance: tuple[PersonLine, ...]
    corrections: tuple[AttendanceCorrection, ...]
    agenda: tuple[AgendaLine, ...]
    current_item: int | None
    speaking: Speaking
    queue: tuple[QueueLine, ...]
    floor: SpeechLine | None
    speeches: tuple[SpeechLine, ...]
    remarks: tuple[Remark, ...]
    resolutions: tuple[ResolutionLine, ...]
    motions: tuple[MotionLine, ...]
    votes: tuple[VoteLine, ...]
    closed_debates: tuple[int, ...]
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
        opened_corrected=state.opened_corrected,
        closed_at=state.closed_at,
        elapsed_seconds=timing.session_elapsed(state, at),
        planned_end=timing.planned_end(state),
        projected_end=timing.projected_end(state, at),
        shortenings=timing.shortenings(state, at),
        procedure=plan.procedure,
        quorum=_quorum(state),
        quorum_history=levels(state),
        below_quorum=state.below_quorum,
        attendance=_attendance(state, at),
        corrections=state.corrections,
        agenda=tuple(_agenda_line(state, item, at) for item in state.items),
        current_item=state.current_item,
        speaking=speaking(state),
        queue=tuple(map(queue_line, state.queue)),
        floor=speech_line(state, speech, at) if speech else None,
        speeches=tuple(speech_line(state, speech, at) for speech in state.speeches),
        remarks=state.remarks,
        resolutions=tuple(map(resolution_line, state.resolutions)),
        motions=tuple(map(motion_line, state.motions)),
        votes=tuple(map(vote_line, state.votes)),
        closed_debates=state.closed_debates,
        earlier=plan.earlier,
        recesses=state.recesses,
        interruptions=state.interruptions,
        record=record,
        demo_note=plan.demo_note,
    )


def _quorum(state: MeetingState) -> Quorum:
    below = state.below_quorum[-1] if state.below_quorum else None
    return Quorum(
        state.present,
        state.quorum_needed,
        state.voting_seats,
        state.has_quorum,
        state.debate_needed,
        below.start if below is not None and below.end is None else None,
    )


def _attendance(state: MeetingState, at: datetime) -> tuple[PersonLine, ...]:
    entitled = frozenset(voters(state))
    return tuple(_person_line(state, person, at, may_vote=person.id in entitled) for person in state.people)


def _person_line(state: MeetingState, person: Person, at: datetime, *, may_vote: bool) -> PersonLine:
    known = state.attendance.get(person.id, Attendance())
    seat = person if isinstance(person, Member) else None
    substitute = person if isinstance(person, Substitute) else None
    return PersonLine(
        id=person.id,
        capacity=capacity_of(person),
        name=person.name,
        post=person.post_title,
        group=person.group,
        seat_no=seat.seat_no if seat else None,
        has_vote=seat is not None and seat.has_vote,
        may_vote=may_vote,
        present=known.is_present,
        intervals=tuple(Stay(span.start, span.end) for span in known.intervals),
        absence=known.absence,
        principal=substitute.principal if substitute else None,
        letter=Letter(substitute.letter_no, substitute.letter_date) if substitute else None,
        seat_rules=_seat_rules(seat) if seat else None,
        spoken_seconds=timing.spoken_by(state, person.id, at),
    )


def _seat_rules(seat: Member) -> SeatRules:
    return SeatRules(
        seat.may_be_substituted,
        seat.substitute_counts,
        seat.substitute_votes,
        seat.absence_limit,
        seat.earlier_absences,
        seat.speech_seconds,
    )


def _agenda_line(state: MeetingState, item: Item, at: datetime) -> AgendaLine:
    return AgendaLine(
        id=item.id,
        number=item.number,
        title=item.title,
        status=item.status,
        planned_seconds=item.planned_seconds,
        elapsed_seconds=timing.item_elapsed(state, item, at),
        allotted_seconds=item.allotted_seconds,
        spoken_seconds=timing.spoken_on(state, item.id, at),
        order=item.order,
        speech_seconds=item.speech_seconds,
        budget_seconds=item.budget_seconds,
        off_agenda=item.off_agenda,
        approved_by=item.approved_by,
        reason=item.reason,
    )
