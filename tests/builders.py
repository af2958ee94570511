"""Small councils and sessions for tests.

Six of seven seats vote, so the quorum is four. `s1` presides, `s2` is the secretary, `s7` has no vote; `g1` and `g2`
are guests.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import pytest

from meetingdesk.domain import commands as c
from meetingdesk.domain.capacity import Capacity, Presence
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.events import Event
from meetingdesk.domain.evolve import evolve
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, ParticipantId, SessionNo, guest_id, seat_id, substitute_id
from meetingdesk.domain.plan import Guest, Member, PlannedItem, SessionPlan
from meetingdesk.domain.rules import decide
from meetingdesk.domain.state import MeetingState, planned
from meetingdesk.domain.undo import Step
from meetingdesk.services.access import Access
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.desk import Desk
from meetingdesk.services.notices import Notice
from meetingdesk.store.attendance import NOTHING, Closing
from meetingdesk.store.registry import RegisteredResolution

START = datetime(2025, 9, 13, 8, 30, tzinfo=UTC)
CHAIR, SECRETARY, THIRD, FOURTH, FIFTH, SIXTH, VOTELESS = map(seat_id, range(1, 8))
GUEST = guest_id(1)
ABSENT_GUEST = guest_id(2)
SUBSTITUTE = substitute_id(1)
STRANGER = ParticipantId("s99")
QUORUM = (CHAIR, SECRETARY, THIRD, FOURTH)

_GROUPS = (*MemberGroup, MemberGroup.PRIVATE, MemberGroup.GOVERNMENT)


def at(minutes: float) -> datetime:
    """Return the instant so many minutes after the planned start."""
    return START + timedelta(minutes=minutes)


def member(seat_no: int, **rules: Any) -> Member:
    """Return the member of a seat, with the rules of the seat where they are not the usual ones."""
    return Member(
        seat_id(seat_no),
        seat_no,
        f"سمت {seat_no}",
        _GROUPS[seat_no - 1],
        name="اکبر بهنام‌جو" if seat_no == 1 else "",
        has_vote=seat_no != 7,
        is_chair=seat_no == 1,
        is_secretary=seat_no == 2,
        **rules,
    )


def plan(**changes: Any) -> SessionPlan:
    """Return the plan of session 72 of a small council: items of 5, 10 and 15 minutes."""
    known: dict[str, Any] = {
        "council": "شورای آزمون",
        "session_no": SessionNo(72),
        "starts_at": START,
        "place": "سالن ابریشم",
        "members": tuple(map(member, range(1, 8))),
        "guests": (Guest(GUEST, "کارشناس اتاق"), Guest(ABSENT_GUEST, "خبرنگار", "سارا یزدان‌پناه")),
        "agenda": tuple(PlannedItem(ItemId(n), f"بند {n}", 300 * n) for n in range(1, 4)),
    }
    return SessionPlan(**{**known, **changes})


def seats(**rules: Mapping[str, Any]) -> tuple[Member, ...]:
    """Return the members of the small council, some seats with rules of their own: `seats(s5={...})`."""
    return tuple(member(number, **rules.get(seat_id(number), {})) for number in range(1, 8))


def arrivals(*people: ParticipantId) -> tuple[c.Command, ...]:
    """Return the commands that check people in."""
    return tuple(map(c.RecordArrival, people))


OPENED: tuple[c.Command, ...] = (*arrivals(*QUORUM, GUEST), c.OpenSession())
"""Four members and a guest are there, the session runs, no item is current."""

HALL = (
    *(Presence(who, Capacity.HOLDER, counts=True, votes=True) for who in QUORUM),
    Presence(GUEST, Capacity.GUEST, counts=False, votes=False),
)
"""What is frozen of who is there then."""

STARTED: tuple[c.Command, ...] = (*OPENED, c.AdvanceAgenda())
"""The same, on item 1."""

TEXT = c.ResolutionContent(clauses=("پیش از مسدودسازی اطلاع داده شود.",))
DRAFTED: tuple[c.Command, ...] = (*STARTED, c.DraftResolution(content=TEXT))
"""The same, with a draft on item 1."""


def after(*commands: c.Command, plan: SessionPlan | None = None) -> MeetingState:
    """Return the state after commands that were carried out a second apart, the first one at the planned start."""
    state = planned(plan or _PLAN)
    for second, command in enumerate(commands):
        for event in decide(state, command, START + timedelta(seconds=second)):
            state = evolve(state, event)
    return state


def outcome(state: MeetingState, command: c.Command, minutes: float = 60) -> tuple[Event, ...]:
    """Return what follows from a command an hour (or so many minutes) after the planned start."""
    return decide(state, command, at(minutes))


class MemoryJournal:
    """A journal that forgets with the process; it fails with `failure` while that is set."""

    def __init__(self, steps: Sequence[Step] = ()) -> None:
        self.steps = list(steps)
        self.register: list[RegisteredResolution] = []
        self.failure: Exception | None = None

    def load(self) -> tuple[Step, ...]:
        """Return all steps."""
        return tuple(self.steps)

    def append(self, step: Step, *, closing: Closing = NOTHING) -> None:
        """Keep a step, or fail."""
        if self.failure is not None:
            raise self.failure
        self.steps.append(step)
        self.register.extend(closing.resolutions)


class Meeting:
    """A desk on a journal in memory, whose clock goes on a second with every command."""

    def __init__(self, *commands: c.Command, journal: MemoryJournal | None = None, plan: SessionPlan | None = None):
        self.journal = journal or MemoryJournal()
        self.plan = plan or _PLAN
        self.clock = ScriptClock(max((step.at for step in self.journal.steps), default=START))
        self.desk = self.sit_down()
        self.do(*commands)

    def sit_down(self, access: Access = Access.OPERATOR) -> Desk:
        """Return another desk on the same journal, as after a restart."""
        return Desk(self.journal, self.plan, self.clock, "operator", access)

    def restart(self) -> None:
        """Go on with a new desk on the same journal."""
        self.desk = self.sit_down()

    @property
    def state(self) -> MeetingState:
        """What is true now."""
        return self.desk.state

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.set(self.clock.now() + timedelta(seconds=seconds))

    def do(self, *commands: c.Command) -> None:
        """Carry out commands, each a step of its own, a second apart."""
        for command in commands:
            self.wait(1)
            self.desk.execute(command)

    def undo(self) -> Notice:
        """Take back the last step a second later."""
        self.wait(1)
        return self.desk.undo()

    def redo(self) -> Notice:
        """Take the step undone last once more a second later."""
        self.wait(1)
        return self.desk.redo()

    def refusal(self, command: c.Command) -> RuleViolation | None:
        """Return why a command is refused, None when it would be carried out."""
        return self.desk.can(command)


_PLAN = plan()


class Refused(NamedTuple):
    """A command that the rules refuse after others."""

    given: tuple[c.Command, ...]
    command: c.Command
    code: str
    params: Mapping[str, str | int] = {}
    plan: SessionPlan | None = None

    def check(self) -> None:
        """Fail unless the rules refuse the command as said."""
        state = after(*self.given, plan=self.plan)
        with pytest.raises(RuleViolation) as refusal:
            outcome(state, self.command)
        assert (refusal.value.code, dict(refusal.value.params)) == (self.code, dict(self.params))


class Follows(NamedTuple):
    """A command and the facts that follow from it, an hour after the planned start, after others."""

    given: tuple[c.Command, ...]
    command: c.Command
    events: tuple[Event, ...]
    plan: SessionPlan | None = None

    def check(self) -> None:
        """Fail unless just these facts follow, and the state takes them."""
        state = after(*self.given, plan=self.plan)
        assert outcome(state, self.command) == self.events
        for event in self.events:
            state = evolve(state, event)


def table(cases: Mapping[str, tuple[Any, ...]]) -> Any:
    """Return the mark that runs a test over a table of named cases, passed as `case`."""
    return pytest.mark.parametrize("case", cases.values(), ids=cases)
