"""Steps: what one press did, and which of them still counts.

Undoing appends a fact; nothing is taken out of the journal. Steps that the program took by itself (an interruption
noted when it comes back) are passed over: they stay true whatever is undone around them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.events import Event, ResolutionReadOut, SessionClosed, StepRedone, StepUndone
from meetingdesk.domain.evolve import evolve
from meetingdesk.domain.ids import StepNo
from meetingdesk.domain.plan import SessionPlan
from meetingdesk.domain.state import MeetingState, planned

SYSTEM_ACTOR = "system"


@dataclass(frozen=True, slots=True)
class Step:
    """What one press did: at least one event, all of the same instant."""

    no: StepNo
    at: datetime
    actor: str
    events: tuple[Event, ...]

    @property
    def is_system(self) -> bool:
        """Whether the program took this step by itself."""
        return self.actor == SYSTEM_ACTOR


@dataclass(frozen=True, slots=True)
class History:
    """Which steps can be undone (`done`, the last one first to go) and redone (`undone`, the last one first).

    `fence` is the code of what stands before `done` and cannot be undone, with everything before it.
    """

    done: tuple[StepNo, ...] = ()
    undone: tuple[StepNo, ...] = ()
    fence: str = ""

    def after(self, step: Step) -> "History":
        """Return the history with one more step in the journal."""
        if step.is_system:
            return self
        match step.events[0]:
            case StepUndone(step=no):
                return History(self.done[:-1], (*self.undone, no), self.fence)
            case StepRedone(step=no):
                return History((*self.done, no), self.undone[:-1], self.fence)
        fences = tuple(filter(None, map(_fence, step.events)))
        if fences:
            return History(fence=fences[-1])
        return History((*self.done, step.no), fence=self.fence)


def _fence(event: Event) -> str:
    """Return by what code a fact bars undoing, empty where it does not: closing, and reading out what was adopted."""
    match event:
        case SessionClosed():
            return "session_closed"
        case ResolutionReadOut(number=number) if number:
            return "adoption_was_read_out"
    return ""


def history(steps: Iterable[Step]) -> History:
    """Return what can be undone and redone after these steps."""
    result = History()
    for step in steps:
        result = result.after(step)
    return result


def undone_steps(steps: Iterable[Step]) -> frozenset[StepNo]:
    """Return the steps that do not count."""
    gone: set[StepNo] = set()
    for step in steps:
        match step.events[0]:
            case StepUndone(step=no):
                gone.add(no)
            case StepRedone(step=no):
                gone.discard(no)
    return frozenset(gone)


def fold(plan: SessionPlan, steps: Iterable[Step]) -> MeetingState:
    """Return the state after the steps that count."""
    kept = tuple(steps)
    gone = undone_steps(kept)
    state = planned(plan)
    for step in kept:
        if step.no not in gone:
            for event in step.events:
                state = evolve(state, event)
    return state
