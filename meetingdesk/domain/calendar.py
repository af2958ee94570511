"""The Jalali calendar and the clock: instants are aware UTC datetimes, what is shown is local and Persian."""

import re
from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from math import ceil
from typing import TypeAlias
from zoneinfo import ZoneInfo

from persiantools.jdatetime import JalaliDate

from meetingdesk.domain.text import ascii_digits, normalise, persian_digits

Instant: TypeAlias = datetime

WEEKDAYS = ("شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه")
MONTHS = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
)
_TYPED_DATE = re.compile(r"(1[34][0-9]{2})([/-])([0-9]{1,2})\2([0-9]{1,2})")


def utc(value: datetime) -> Instant:
    """Return the same instant in UTC; ValueError when value does not know its zone."""
    if value.utcoffset() is None:
        raise ValueError("an instant needs a time zone")
    return value.astimezone(UTC)


def local(at: Instant, zone: str) -> datetime:
    """Return an instant as the clocks of a zone («Asia/Tehran») show it."""
    return utc(at).astimezone(_zone(zone))


@lru_cache(maxsize=8)
def _zone(name: str) -> tzinfo:
    """Return the zone of that name, read from disk once."""
    return ZoneInfo(name)


def jalali(day: date) -> tuple[int, int, int]:
    """Return the Jalali year, month and day of a date."""
    found = JalaliDate(day)  # type: ignore[no-untyped-call]
    return found.year, found.month, found.day


def from_jalali(year: int, month: int, day: int) -> date:
    """Return the date of a Jalali year, month and day; ValueError when there is no such day."""
    return JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]


def short_date(day: date) -> str:
    """Return a date as fields show it: «۱۴۰۴/۰۶/۲۲»."""
    year, month, month_day = jalali(day)
    return persian_digits(f"{year:04}/{month:02}/{month_day:02}")


def long_date(day: date) -> str:
    """Return a date as prose shows it: «شنبه ۲۲ شهریور ۱۴۰۴»."""
    year, month, month_day = jalali(day)
    weekday = WEEKDAYS[(day.weekday() + 2) % 7]
    return persian_digits(f"{weekday} {month_day} {MONTHS[month - 1]} {year}")


def parse_date(text: str) -> date | None:
    """Return the date that was typed as year, month, day («۱۴۰۴/۸/۱», 1404-08-01) in 1300–1499, or None."""
    typed = _TYPED_DATE.fullmatch(ascii_digits(normalise(text)))
    if typed is None:
        return None
    try:
        return from_jalali(int(typed[1]), int(typed[3]), int(typed[4]))
    except ValueError:
        return None


def clock_time(at: Instant, zone: str) -> str:
    """Return an instant as the clock of a zone: «۱۳:۱۲»."""
    shown = local(at, zone)
    return persian_digits(f"{shown.hour:02}:{shown.minute:02}")


def clock_time_seconds(at: Instant, zone: str) -> str:
    """Return an instant as the clock of a zone, with seconds: «۱۳:۱۲:۰۵»."""
    shown = local(at, zone)
    return persian_digits(f"{shown.hour:02}:{shown.minute:02}:{shown.second:02}")


def duration(seconds: float) -> str:
    """Return a length of time in whole seconds, without its sign: «۰۲:۴۱», from an hour on «۱:۰۵:۰۹»."""
    minutes, second = divmod(int(abs(seconds)), 60)
    hours, minute = divmod(minutes, 60)
    shown = f"{hours}:{minute:02}:{second:02}" if hours else f"{minute:02}:{second:02}"
    return persian_digits(shown)


def countdown(left: float) -> str:
    """Return the seconds left, or past the limit with a sign; it stands at zero for the second in which time is up."""
    if left > 0:
        return duration(ceil(left))
    over = int(-left)
    return f"+{duration(over)}" if over else duration(0)
