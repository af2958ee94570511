"""The one door through which a meeting changes: decide, write, then tell."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from meetingdesk.domain import events as e
from meetingdesk.domain.cautions import cautions
from meetingdesk.domain.commands import Command
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.evolve import evolve
from meetingdesk.domain.ids import StepNo
from meetingdesk.domain.plan import SessionPlan
from meetingdesk.domain.rules import decide
from meetingdesk.domain.rules.texts import repairs
from meetingdesk.domain.state import MeetingState, Phase, planned
from meetingdesk.domain.undo import SYSTEM_ACTOR, History, Step, fold, history, undone_steps
from meetingdesk.services.access import Access
from meetingdesk.services.clock import Clock
from meetingdesk.services.closing import closing as closing_of
from meetingdesk.services.notices import Notice, Origin
from meetingdesk.store.attendance import NOTHING, Closing

log = logging.getLogger(__name__)

Subscriber = Callable[[Notice], None]


class Journal(Protocol):
    """The steps of one session on disk."""

    def load(self) -> tuple[Step, ...]:
        """Return all steps."""

    def append(self, step: Step, *, closing: Closing = NOTHING) -> None:
        """Write a step durably, or raise and leave everything as it was."""


class Desk:
    """A session being run. It is used from one thread."""

    def __init__(
        self,
        journal: Journal,
        plan: SessionPlan,
        clock: Clock,
        actor: str,
        access: Access = Access.OPERATOR,
    ) -> None:
        self.access = access
        self._journal = journal
        self._plan = plan
        self._clock = clock
        self._actor = actor
        self._subscribers: list[Subscriber] = []
        self._steps = list(journal.load())
        self._history = history(self._steps)
        self._states = self._all_states()

    @property
    def state(self) -> MeetingState:
        """What is true now."""
        return self._states[-1][1]

    @property
    def steps(self) -> tuple[Step, ...]:
        """Everything that was ever committed, undone or not."""
        return tuple(self._steps)

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        return self._history

    @property
    def last_saved(self) -> datetime | None:
        """The instant of the last durable step."""
        return self._steps[-1].at if self._steps else None

    def now(self) -> datetime:
        """Return the present instant, never before the last step."""
        now = self._clock.now()
        return now if self.last_saved is None else max(now, self.last_saved)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Have a function called after every committed step; the returned function ends that."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def execute(self, *commands: Command) -> Notice | None:
        """Carry out commands as one step; None where they change nothing.

        Raises RuleViolation or StoreError, and then nothing has changed.
        """
        self.access.require_writing()
        now = self.now()
        happened, state = self._decided(commands, now)
        if not happened:
            return None
        put_right = tuple(dict.fromkeys(code for command in commands for code in repairs(command)))
        step = Step(self._next_no(), now, self._actor, tuple(happened))
        return self._commit(step, state, Origin.COMMAND, put_right)

    def can(self, *commands: Command) -> RuleViolation | None:
        """Return why commands would be refused now as one step, None when they would be carried out."""
        try:
            self.access.require_writing()
            if len(commands) == 1:
                decide(self.state, commands[0], self.now())
            else:
                self._decided(commands, self.now())
        except RuleViolation as violation:
            return violation
        return None

    def _decided(self, commands: tuple[Command, ...], now: datetime) -> tuple[list[e.Event], MeetingState]:
        """Return what follows from commands, each decided after the one before it, and the state after that."""
        state = self.state
        happened: list[e.Event] = []
        for command in commands:
            for event in decide(state, command, now):
                state = evolve(state, event)
                happened.append(event)
        return happened, state

    def preview(self, command: Command) -> tuple[e.Event, ...]:
        """Return what would follow from a command now; nothing where it would be refused."""
        try:
            return decide(self.state, command, self.now())
        except RuleViolation:
            return ()

    def undo(self) -> Notice:
        """Take back the last step that counts."""
        self.access.require_writing()
        if not self._history.done:
            if self._history.fence:
                raise RuleViolation(self._history.fence)
            raise RuleViolation("nothing_to_undo")
        return self._turn(lambda at: e.StepUndone(at, self._history.done[-1]), Origin.UNDO)

    def redo(self) -> Notice:
        """Take the step undone last once more."""
        self.access.require_writing()
        if not self._history.undone:
            raise RuleViolation("nothing_to_redo")
        return self._turn(lambda at: e.StepRedone(at, self._history.undone[-1]), Origin.REDO)

    def note_interruption(self, since: datetime) -> Notice | None:
        """Record that the program was away since an instant, if a running session suffered from it."""
        now = self.now()
        since = min(now, since if self.last_saved is None else max(since, self.last_saved))
        if self.state.phase is not Phase.RUNNING or since == now:
            return None
        event = e.MeetingInterrupted(now, since)
        step = Step(self._next_no(), now, SYSTEM_ACTOR, (event,))
        return self._commit(step, evolve(self.state, event), Origin.RECOVERY)

    def state_at(self, at: datetime) -> MeetingState:
        """Return what was true at an instant, by what was in the record then."""
        return fold(self._plan, (step for step in self._steps if step.at <= at))

    def _turn(self, event: Callable[[datetime], e.StepUndone | e.StepRedone], origin: Origin) -> Notice:
        now = self.now()
        step = Step(self._next_no(), now, self._actor, (event(now),))
        return self._commit(step, self._state_with(step), origin)

    def _state_with(self, step: Step) -> MeetingState:
        """Return the state after an undoing or redoing step, the quick way where it is the last state but one."""
        match step.events[0]:
            case e.StepUndone(step=no) if self._states[-1][0] == no:
                return self._states[-2][1]
        return fold(self._plan, (*self._steps, step))

    def _commit(self, step: Step, state: MeetingState, origin: Origin, put_right: tuple[str, ...] = ()) -> Notice:
        closes = any(isinstance(event, e.SessionClosed) for event in step.events)
        before = self.state
        self._journal.append(step, closing=closing_of(state) if closes else NOTHING)
        self._steps.append(step)
        self._history = self._history.after(step)
        self._remember(step, state)
        told = cautions(before, state, step.events) if origin is Origin.COMMAND else ()
        notice = Notice(step, state, origin, put_right, told)
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(notice)
            except Exception:
                log.exception("a subscriber failed after step %s", step.no)
        return notice

    def _remember(self, step: Step, state: MeetingState) -> None:
        match step.events[0]:
            case e.StepUndone(step=no) if self._states[-1][0] == no:
                self._states.pop()
            case e.StepUndone():
                self._states = self._all_states()
            case e.StepRedone(step=no):
                self._states.append((no, state))
            case _:
                self._states.append((step.no, state))

    def _all_states(self) -> list[tuple[StepNo, MeetingState]]:
        """Return the state after each step that counts, beginning with the planned one as step 0."""
        state = planned(self._plan)
        states = [(StepNo(0), state)]
        gone = undone_steps(self._steps)
        for step in self._steps:
            if step.no in gone or isinstance(step.events[0], e.StepUndone | e.StepRedone):
                continue
            for event in step.events:
                state = evolve(state, event)
            states.append((step.no, state))
        return states

    def _next_no(self) -> StepNo:
        return StepNo(len(self._steps) + 1)
