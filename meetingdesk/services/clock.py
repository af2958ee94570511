"""Clocks. Every clock gives UTC instants that never go backwards."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Protocol

Elapsed = Callable[[], float]
"""Gives seconds since some instant or other, which no setting of the clock moves; they pass in a sleep as well."""


class Clock(Protocol):
    """Something that knows what time it is."""

    def now(self) -> datetime:
        """Return the present UTC instant."""


def elapsed_source() -> Elapsed:
    """Return what this system counts seconds with, those in which it slept included.

    `time.monotonic` will not do: asleep it stands still on Linux and macOS, and on Windows it is another one in every
    Python. macOS's CLOCK_MONOTONIC goes on.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nothing to others

        ticks = ctypes.WinDLL("kernel32").GetTickCount64
        ticks.restype = ctypes.c_uint64
        return lambda: float(ticks()) / 1000
    return partial(time.clock_gettime, getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def wall_time() -> datetime:
    """Return what the computer's clock is set to."""
    return datetime.now(UTC)


class SystemClock:
    """The wall clock as it was at the start, carried on by seconds that no setting moves and no sleep leaves out."""

    def __init__(self, wall: Callable[[], datetime] = wall_time, elapsed: Elapsed | None = None) -> None:
        self._elapsed = elapsed or elapsed_source()
        self._wall = wall()
        self._start = self._elapsed()

    def now(self) -> datetime:
        """Return the present UTC instant."""
        return self._wall + timedelta(seconds=self._elapsed() - self._start)

    def go_on_from(self, at: datetime) -> None:
        """Be at no earlier an instant: the computer's clock was set back since, or forgot the date."""
        self._wall += max(timedelta(0), at - self.now())


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
