"""The session as a whole, and the record itself."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.ids import StepNo
from meetingdesk.domain.plan import SessionPlan


@dataclass(frozen=True, slots=True)
class SessionConvened:
    """The record begins: names, seats, agenda and procedure are copied into it."""

    at: datetime
    plan: SessionPlan


@dataclass(frozen=True, slots=True)
class SessionOpened:
    """The session is official, with this many voting members present of those needed."""

    at: datetime
    present: int
    needed: int


@dataclass(frozen=True, slots=True)
class RecessCalled:
    """The session is suspended for a while."""

    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SessionResumed:
    """The recess is over."""

    at: datetime


@dataclass(frozen=True, slots=True)
class SessionClosed:
    """The session is over and its record complete."""

    at: datetime


@dataclass(frozen=True, slots=True)
class MeetingInterrupted:
    """The session stood still between `since` and `until`; nobody is charged for that time.

    Without `until` the program itself was away, and came back `at`.
    """

    at: datetime
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class StepUndone:
    """An earlier step counts as not taken."""

    at: datetime
    step: StepNo


@dataclass(frozen=True, slots=True)
class StepRedone:
    """An undone step counts again."""

    at: datetime
    step: StepNo
