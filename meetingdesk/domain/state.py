"""The state of a meeting: plain immutable data computed from its events.

No field ticks: clocks are computed by `timing` from the instants kept here. Every state shares what did not change with
the one before, so keeping all of them costs little.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from meetingdesk.domain.ballot import Motion, MotionStatus, Vote, VoteStatus
from meetingdesk.domain.ids import (
    ItemId,
    MotionId,
    ParticipantId,
    RemarkId,
    ResolutionId,
    SpeechId,
    TurnId,
    VoteId,
)
from meetingdesk.domain.plan import Guest, Member, Person, SessionPlan, Substitute
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.turns import Placed, SpeakingOrder, TurnKind


class Phase(StrEnum):
    """Where a session stands."""

    PLANNED = "planned"
    GATHERING = "gathering"
    RUNNING = "running"
    RECESS = "recess"
    CLOSED = "closed"


class ItemStatus(StrEnum):
    """Where an agenda item stands; open and current items are undecided."""

    OPEN = "open"
    CURRENT = "current"
    FINISHED = "finished"
    DEFERRED = "deferred"
    SUSPENDED = "suspended"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Span:
    """From an instant to another, or still open."""

    start: datetime
    end: datetime | None = None

    def holds(self, at: datetime) -> bool:
        """Tell whether an instant lies in it; its end does not."""
        return self.start <= at and (self.end is None or at < self.end)


@dataclass(frozen=True, slots=True)
class Absence:
    """Why a member is not there."""

    excused: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Attendance:
    """When somebody was in the hall, in order; at most the last interval is open."""

    intervals: tuple[Span, ...] = ()
    absence: Absence | None = None

    @property
    def is_present(self) -> bool:
        """Whether the person is in the hall now."""
        return bool(self.intervals) and self.intervals[-1].end is None

    def at(self, at: datetime) -> bool:
        """Tell whether the person was in the hall at an instant."""
        return any(stay.holds(at) for stay in self.intervals)


@dataclass(frozen=True, slots=True)
class AttendanceCorrection:
    """A correction of who was in the hall: what had been recorded (None: nothing) and what counts now (None: nothing).

    `to` is whom a stay belongs to that had been recorded of somebody else.
    """

    at: datetime
    who: ParticipantId
    before: Span | None
    after: Span | None
    to: ParticipantId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item; `number` is the one it is known by, its place in `MeetingState.items` the order.

    `order`, `speech_seconds` and `budget_seconds` are what differs on it from the procedure (None and 0: nothing);
    `allotted_seconds` is the time it was given in the session, where that is not the planned one, `topic` its axis.
    """

    id: ItemId
    number: int
    title: str
    planned_seconds: int
    status: ItemStatus = ItemStatus.OPEN
    approved_by: str = ""
    off_agenda: bool = False
    reason: str = ""
    spans: tuple[Span, ...] = ()
    order: SpeakingOrder | None = None
    speech_seconds: int = 0
    budget_seconds: int = 0
    allotted_seconds: int | None = None
    topic: str = ""

    @property
    def time_seconds(self) -> int:
        """The time it has: as allotted in the session, or else as planned."""
        return self.planned_seconds if self.allotted_seconds is None else self.allotted_seconds

    @property
    def is_undecided(self) -> bool:
        """Whether the item still stands in the way of closing."""
        return self.status in {ItemStatus.OPEN, ItemStatus.CURRENT}


@dataclass(frozen=True, slots=True)
class Turn:
    """A place in the queue, and `why` it is there; `overrides` is the reason that a move by hand set aside.

    A point of order rests on an `article`, a reply or a question `answers` a speech. `lot` is the place drawn, 0 before
    a draw; `calls` counts how often the turn was called in vain. `item` is the one it was asked for
    on, None outside all.
    """

    id: TurnId
    who: ParticipantId
    requested_at: datetime
    kind: TurnKind = TurnKind.STATEMENT
    why: Placed = Placed.FIRST_COME
    written: bool = False
    article: str = ""
    answers: SpeechId | None = None
    overrides: Placed | None = None
    lot: int = 0
    calls: int = 0
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class Speech:
    """Somebody having the floor. `limit_seconds` includes what was added to it.

    In `pauses` the clock stood still, in `away` somebody else had the floor; both as they were recorded, whatever its
    own times have been corrected to, and they may overlap. A speech `interrupts`
    the one it was put into, and `charges` its time to that one's limit. `turn` is what it took from the queue;
    `ceded_by` the speech whose time it uses; `cut` that the chair took the floor away.
    """

    id: SpeechId
    who: ParticipantId
    item: ItemId | None
    span: Span
    limit_seconds: int
    pauses: tuple[Span, ...] = ()
    kind: TurnKind = TurnKind.STATEMENT
    article: str = ""
    answers: SpeechId | None = None
    away: tuple[Span, ...] = ()
    interrupts: SpeechId | None = None
    charges: bool = False
    turn: Turn | None = None
    ceded_by: SpeechId | None = None
    cut: bool = False
    reason: str = ""

    @property
    def is_paused(self) -> bool:
        """Whether the clock stands still."""
        return bool(self.pauses) and self.pauses[-1].end is None


@dataclass(frozen=True, slots=True)
class SpeechCorrection:
    """What had been recorded of a speech and what counts now: another speaker (`to`), or other times."""

    at: datetime
    speech: SpeechId
    who: ParticipantId
    before: Span
    after: Span
    to: ParticipantId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Draw:
    """Lots that were drawn: the number they follow from, and the people in the order drawn."""

    at: datetime
    item: ItemId | None
    seed: int
    order: tuple[ParticipantId, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """The gist of something said."""

    id: RemarkId
    at: datetime
    text: str
    who: ParticipantId | None
    speech: SpeechId | None
    item: ItemId | None


@dataclass(frozen=True, slots=True)
class MeetingState:
    """Everything that is true of a session now.

    `pauses` are the recesses and the interruptions of the program; `floor` is the speech that has the floor; while the
    session was `below_quorum` it was not official. `opened_corrected` is what `opened_with` became by a correction.
    `closed_debates` are items of which the debate was closed by motion, `closed_lists` those of which the list of
    speakers was closed (None: before the agenda and between items). `set_aside` are turns asked for on items that are
    not current; they are in the queue again when it is taken up again. `interrupted` are speeches that wait for the
    floor to come back to them, the one that comes next last.
    """

    plan: SessionPlan
    phase: Phase = Phase.PLANNED
    convened_at: datetime | None = None
    opened_at: datetime | None = None
    opened_with: int = 0
    opened_corrected: int | None = None
    closed_at: datetime | None = None
    recesses: tuple[Span, ...] = ()
    interruptions: tuple[Span, ...] = ()
    below_quorum: tuple[Span, ...] = ()
    substitutes: tuple[Substitute, ...] = ()
    guests: tuple[Guest, ...] = ()
    attendance: Mapping[ParticipantId, Attendance] = field(default_factory=dict)
    corrections: tuple[AttendanceCorrection, ...] = ()
    items: tuple[Item, ...] = ()
    current_item: ItemId | None = None
    closed_debates: tuple[ItemId, ...] = ()
    queue: tuple[Turn, ...] = ()
    set_aside: tuple[Turn, ...] = ()
    turns_made: int = 0
    speeches: tuple[Speech, ...] = ()
    floor: SpeechId | None = None
    interrupted: tuple[SpeechId, ...] = ()
    closed_lists: tuple[ItemId | None, ...] = ()
    draws: tuple[Draw, ...] = ()
    speech_corrections: tuple[SpeechCorrection, ...] = ()
    remarks: tuple[Remark, ...] = ()
    remarks_made: int = 0
    resolutions: tuple[Resolution, ...] = ()
    motions: tuple[Motion, ...] = ()
    votes: tuple[Vote, ...] = ()

    @property
    def people(self) -> tuple[Person, ...]:
        """Members in protocol order, then substitutes and guests."""
        return (*self.plan.members, *self.substitutes, *self.guests)

    @property
    def chair(self) -> Member | None:
        """The member who presides."""
        return next((m for m in self.plan.members if m.is_chair), None)

    @property
    def present(self) -> int:
        """The number of voting seats that count for the quorum now."""
        here = {who for who, known in self.attendance.items() if known.is_present}
        filled = {s.principal for s in self.substitutes if s.id in here}
        seats = (m for m in self.plan.members if m.has_vote)
        return sum(1 for m in seats if m.id in here or (m.substitute_counts and m.id in filled))

    @property
    def voting_seats(self) -> int:
        """The number that quorum is counted from."""
        return sum(1 for m in self.plan.members if m.has_vote)

    @property
    def quorum_needed(self) -> int:
        """The number of voting members the procedure asks for."""
        return self.plan.procedure.quorum.needed(self.voting_seats)

    @property
    def has_quorum(self) -> bool:
        """Whether enough voting members are in the hall."""
        return self.present >= self.quorum_needed

    @property
    def debate_needed(self) -> int:
        """The number of voting members the procedure asks for to go on debating, 0 where it asks for none."""
        rule = self.plan.procedure.debate_quorum
        return rule.needed(self.voting_seats) if rule is not None else 0

    @property
    def speech(self) -> Speech | None:
        """The speech that has the floor."""
        return self.speeches[self.floor - 1] if self.floor is not None else None

    @property
    def item_spoken_about(self) -> ItemId | None:
        """The item of the speech that has the floor, which another item may be taken up under; else the current one."""
        return self.speech.item if self.speech is not None else self.current_item

    @property
    def speaking_order(self) -> SpeakingOrder:
        """In what order turns are taken now: as the current item has it, or else the procedure."""
        item = self.item(self.current_item)
        return self.plan.procedure.speaking_order if item is None or item.order is None else item.order

    @property
    def list_is_closed(self) -> bool:
        """Whether the list of speakers is closed now."""
        return self.current_item in self.closed_lists

    def is_present(self, who: ParticipantId) -> bool:
        """Tell whether somebody is in the hall."""
        attendance = self.attendance.get(who)
        return attendance is not None and attendance.is_present

    def sitting_in(self, seat: ParticipantId) -> Substitute | None:
        """Find the substitute who fills a seat now: one in the hall whose principal is not."""
        if self.is_present(seat):
            return None
        return next((s for s in self.substitutes if s.principal == seat and self.is_present(s.id)), None)

    def member(self, seat: ParticipantId) -> Member | None:
        """Find the member of a seat; None for an unknown id and for one that is no seat's."""
        return next((m for m in self.plan.members if m.id == seat), None)

    def substitute(self, who: ParticipantId) -> Substitute | None:
        """Find a substitute; None for an unknown id and for one that is no substitute's."""
        return next((s for s in self.substitutes if s.id == who), None)

    def person(self, who: ParticipantId) -> Person | None:
        """Find a participant; None for an unknown id."""
        return next((p for p in self.people if p.id == who), None)

    def item(self, item: ItemId | None) -> Item | None:
        """Find an agenda item; None for an unknown id."""
        return next((i for i in self.items if i.id == item), None)

    def turn(self, turn: TurnId) -> Turn | None:
        """Find a turn in the queue; None when it is not there."""
        return next((t for t in self.queue if t.id == turn), None)

    def remark(self, remark: RemarkId) -> Remark | None:
        """Find a remark; None for an unknown or removed one."""
        return next((r for r in self.remarks if r.id == remark), None)

    def resolution(self, resolution: ResolutionId) -> Resolution | None:
        """Find a resolution or draft; None for an unknown id."""
        return next((r for r in self.resolutions if r.id == resolution), None)

    def motion(self, motion: MotionId | None) -> Motion | None:
        """Find a motion; None for an unknown id."""
        return next((m for m in self.motions if m.id == motion), None)

    def vote(self, vote: VoteId | None) -> Vote | None:
        """Find a vote; None for an unknown id."""
        return next((v for v in self.votes if v.id == vote), None)

    @property
    def running_vote(self) -> Vote | None:
        """The vote that has begun and not ended; there is never more than one."""
        return next((v for v in reversed(self.votes) if v.is_running), None)

    @property
    def last_counted_vote(self) -> Vote | None:
        """The last vote that was closed and counts; a void one does not."""
        return next((v for v in reversed(self.votes) if v.status is VoteStatus.CLOSED and v.outcome is not None), None)

    @property
    def pending_motions(self) -> tuple[Motion, ...]:
        """The motions that are neither voted on nor withdrawn, oldest first."""
        return tuple(m for m in self.motions if m.status is MotionStatus.PENDING)

    @property
    def drafts(self) -> tuple[Resolution, ...]:
        """The drafts that are still open, oldest first."""
        return tuple(r for r in self.resolutions if r.status is ResolutionStatus.DRAFT)

    @property
    def adopted(self) -> tuple[Resolution, ...]:
        """The adopted resolutions in the order of their numbers."""
        done = ((r.adoption.number, r) for r in self.resolutions if r.adoption is not None)
        return tuple(r for _, r in sorted(done, key=lambda pair: int(pair[0].rpartition("/")[2])))


def planned(plan: SessionPlan) -> MeetingState:
    """Return the state of a session of which nothing has happened yet; its agenda and guests can be seen already."""
    items = tuple(
        Item(p.id, number, p.title, p.planned_seconds, topic=p.topic) for number, p in enumerate(plan.agenda, start=1)
    )
    return MeetingState(plan=plan, guests=plan.guests, items=items)
