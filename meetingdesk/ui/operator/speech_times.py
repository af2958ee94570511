"""Times of the clock with seconds, as they are typed, and the instants they mean."""

import re
from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from meetingdesk.domain.calendar import local, utc
from meetingdesk.domain.text import ascii_digits, normalise

_SIGN = r"\s?[:.٫/]\s?"
_CLOCK = re.compile(
    rf"([0-9]{{1,2}}){_SIGN}([0-9]{{2}})(?:{_SIGN}([0-9]{{2}}))?|([0-9]{{1,2}})([0-9]{{2}})([0-9]{{2}})?"
)
_DAYS = (timedelta(days=-1), timedelta(0), timedelta(days=1))
_SECOND = timedelta(seconds=1)


def clock_typed(text: str) -> time | None:
    """Return the time of «۱۲:۰۵:۰۳», 12.05.03, 120503 or, on the minute, 12:05; None for anything else."""
    typed = _CLOCK.fullmatch(ascii_digits(normalise(text)))
    if typed is None:
        return None
    parts = [int(part) for part in typed.groups() if part is not None]
    hour, minute, second = (*parts, 0)[:3]
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def instant_typed(clock: time, zone: str, near: datetime) -> datetime:
    """Return when the clock showed a time next to an instant: just after midnight «۲۳:۵۹:۵۰» is yesterday's."""
    day = local(near, zone)
    there = [utc(datetime.combine((day + by).date(), clock, ZoneInfo(zone))) for by in _DAYS]
    return min(there, key=lambda at: abs(at - near))


def after_all(at: datetime, edges: Iterable[datetime]) -> datetime:
    """Return the first instant of a second that lies before none of the edges in it.

    What ended at 12:05:03.7 is shown as 12:05:03; who types that for what began then means just this instant.
    """
    return max((edge for edge in edges if at <= edge < at + _SECOND), default=at)


def before_all(at: datetime, edges: Iterable[datetime]) -> datetime:
    """Return an instant of a second that lies after none of the edges in it."""
    return min((edge for edge in edges if at <= edge < at + _SECOND), default=at)
