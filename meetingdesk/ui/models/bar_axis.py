"""The axis of a chart of times: round steps, and how far a length reaches."""

from dataclasses import dataclass
from math import ceil

_STEPS = (10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)
_MOST = 5


@dataclass(frozen=True, slots=True)
class Axis:
    """From 0 to `end` seconds in steps of `step`."""

    step: int
    end: int

    @property
    def ticks(self) -> range:
        """The seconds at which lines are drawn, without the beginning."""
        return range(self.step, self.end + 1, self.step)

    def reach(self, seconds: float) -> float:
        """Return how far a length reaches, from 0 to 1."""
        return min(1.0, max(0.0, seconds / self.end))


def axis_for(longest: float) -> Axis:
    """Return the axis that a longest bar asks for; at most five steps, of which the last is reached."""
    step = next((step for step in _STEPS if longest <= _MOST * step), _STEPS[-1])
    return Axis(step, step * max(1, ceil(longest / step)))
