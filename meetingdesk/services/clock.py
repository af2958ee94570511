"""Clocks. Every clock gives UTC instants that never go backwards."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that knows what time it is."""

    def now(self) -> datetime:
        """Return the present UTC instant."""


class SystemClock:
    """The wall clock as it was at the start, carried on by the monotonic clock: setting the laptop's clock moves no
    timer."""

    def __init__(self) -> None:
        self._wall = datetime.now(UTC)
        self._start = time.monotonic()

    def now(self) -> datetime:
        """Return the present UTC instant."""
        return self._wall + timedelta(seconds=time.monotonic() - self._start)


class ScriptClock:
    """A clock that stands still until it is set."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """Return the instant it was last set to."""
        return self._at

    def set(self, at: datetime) -> None:
        """Go to an instant, which is not before the present one."""
        if at < self._at:
            raise ValueError("a clock does not go backwards")
        self._at = at
