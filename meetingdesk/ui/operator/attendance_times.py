"""Times of the clock as they are typed, read on the day they are meant."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from meetingdesk.domain.calendar import local, utc
from meetingdesk.domain.text import ascii_digits, normalise

_CLOCK = re.compile(r"([0-9]{1,2})\s?[:.٫/]\s?([0-9]{2})|([0-9]{1,2})([0-9]{2})")
_DAY = timedelta(days=1)


def clock_typed(text: str) -> tuple[int, int] | None:
    """Return hour and minute of «۱۲:۰۵», 12.05 or 1205; None for anything else."""
    typed = _CLOCK.fullmatch(ascii_digits(normalise(text)))
    if typed is None:
        return None
    hour, minute = (int(part) for part in typed.groups() if part is not None)
    return (hour, minute) if hour < 24 and minute < 60 else None


def arrival_typed(clock: tuple[int, int], zone: str, day_of: datetime, now: datetime) -> datetime:
    """Return an arrival on the day of an instant, or the day before where that day's time is still to come."""
    same_day = _on(clock, zone, day_of)
    return same_day if same_day <= now else _earlier(clock, zone, day_of, same_day)


def departure_typed(clock: tuple[int, int], zone: str, arrived: datetime, now: datetime) -> datetime:
    """Return a departure on the day of the arrival, or the day after where the night lies in between."""
    same_day = _on(clock, zone, arrived)
    next_day = _on(clock, zone, arrived + _DAY)
    return next_day if same_day < arrived and next_day <= now else same_day


def _earlier(clock: tuple[int, int], zone: str, day_of: datetime, same_day: datetime) -> datetime:
    """Return the time on the day before, if that is the nearer one: just after midnight «۲۳:۵۵» is yesterday's."""
    day_before = _on(clock, zone, day_of - _DAY)
    return day_before if day_of - day_before < same_day - day_of else same_day


def _on(clock: tuple[int, int], zone: str, day_of: datetime) -> datetime:
    day = local(day_of, zone)
    return utc(datetime(day.year, day.month, day.day, *clock, tzinfo=ZoneInfo(zone)))
