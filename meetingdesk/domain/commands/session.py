"""Orders to the session as a whole."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Open the session officially."""


@dataclass(frozen=True, slots=True)
class CallRecess:
    """Suspend the session for a while; a running speech is paused."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class ResumeSession:
    """End the recess."""


@dataclass(frozen=True, slots=True)
class CloseSession:
    """Close the session for good and seal its record."""


@dataclass(frozen=True, slots=True)
class CountAsPause:
    """Nothing happened between two instants: the laptop slept, or the hall waited. Nobody is charged for that time."""

    since: datetime
    until: datetime
