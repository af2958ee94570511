"""What to shorten so that the session ends on time, as it is offered to the operator."""

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from meetingdesk.domain.commands import AllotTime
from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.timing import (
    Shortening,
    item_elapsed,
    item_remaining,
    planned_end,
    projected_end,
    shortenings,
)


@dataclass(frozen=True, slots=True)
class Cut:
    """An item that is to get `after` minutes instead of `before`, what it has spent included."""

    item: ItemId
    number: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class WayOut:
    """By how many minutes the session would be late, and what would be shortened.

    `still_late` are the minutes that it would be late even if nothing were left to any item; then nothing is shortened.
    """

    late: int
    cuts: tuple[Cut, ...] = ()
    still_late: int = 0

    @property
    def commands(self) -> tuple[AllotTime, ...]:
        """What carries it out, as one step."""
        return tuple(AllotTime(cut.after, cut.item) for cut in self.cuts)


def way_out(state: MeetingState, now: datetime) -> WayOut | None:
    """Return how the session could end on time; None where it will, or where nothing is left to be shortened."""
    found = shortenings(state, now)
    if not found:
        return None
    over = (projected_end(state, now) - planned_end(state)).total_seconds()
    beyond = over - sum(item_remaining(state, item, now) for item in state.items)
    if beyond > 0:
        return WayOut(round(over / 60), still_late=ceil(beyond / 60))
    cuts = tuple(cut for one in found if (cut := _cut(state, one, now)) is not None)
    return WayOut(round(over / 60), cuts) if cuts else None


def _cut(state: MeetingState, shortening: Shortening, now: datetime) -> Cut | None:
    """Return what an item gives up in whole minutes; None where rounding up leaves it what it has."""
    item = state.item(shortening.item)
    if item is None:
        return None
    after = max(1, ceil((item_elapsed(state, item, now) + shortening.seconds) / 60))
    if after * 60 >= item.time_seconds:
        return None
    return Cut(item.id, item.number, round(item.time_seconds / 60), after)
