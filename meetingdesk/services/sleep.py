"""Noticing that the program did not run: the lid was closed, or the program stopped."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.services.clock import Elapsed, elapsed_source

SHORTEST_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Gap:
    """From the last sign of life before a sleep to the first after it."""

    since: datetime
    until: datetime


class SleepWatch:
    """Is told of every tick of a window, which come once a second, and tells when one was long in coming.

    What passed is measured, not taken from the instants: a script may leap from one to the next.
    """

    def __init__(self, elapsed: Elapsed | None = None) -> None:
        self._elapsed = elapsed or elapsed_source()
        self._last: tuple[float, datetime] | None = None

    def tick(self, now: datetime) -> Gap | None:
        """Return the gap that ends with this tick, if there is one."""
        before, self._last = self._last, (self._elapsed(), now)
        if before is None or self._last[0] - before[0] < SHORTEST_SECONDS or now <= before[1]:
            return None
        return Gap(before[1], now)
