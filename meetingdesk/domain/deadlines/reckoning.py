"""Days counted on the Jalali calendar, and the doubt that ends a reading."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

from meetingdesk.domain.calendar import from_jalali, jalali

Reason: TypeAlias = Literal[
    "a_beginning",
    "another_calendar",
    "bare_number",
    "before_that_day",
    "how_long_not_when",
    "in_the_past",
    "no_such_day",
    "not_read",
    "of_what",
    "order_of_numbers",
    "time_of_day",
    "too_far",
    "two_dates",
    "vague",
    "weekday_differs",
    "which_day",
    "which_month",
    "which_week",
    "which_year",
    "working_days",
]

_EARLIEST_YEAR, _LATEST_YEAR = 1300, 1500
_MOST_DAYS = 366 * 200


class UnclearError(Exception):
    """A form fits what is said, and it names no day."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Period:
    """The days from the first to the last."""

    first: date
    last: date

    def day(self, number: int) -> date:
        """Return its day of that number, from 1."""
        if not 1 <= number <= (self.last - self.first).days + 1:
            raise UnclearError("no_such_day")
        return self.first + timedelta(days=number - 1)


def day_of(year: int, month: int, number: int) -> date:
    """Return the date of a Jalali day."""
    if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        raise UnclearError("too_far")
    try:
        return from_jalali(year, month, number)
    except ValueError:
        raise UnclearError("no_such_day") from None


def months_of(year: int, first: int, count: int = 1) -> Period:
    """Return that many months of a year from its first-th on; months past the twelfth are of later years."""
    starts = [divmod(year * 12 + month - 1, 12) for month in (first, first + count)]
    begin, end = (day_of(of, month + 1, 1) for of, month in starts)
    return Period(begin, end - timedelta(days=1))


def later(day: date, months: int, days: int) -> date:
    """Return the day so many months and days later; a month keeps the day's number, or takes the month's last day."""
    if abs(days) > _MOST_DAYS:
        raise UnclearError("too_far")
    year, month, number = jalali(day)
    whole = months_of(year, month + months)
    found = min(whole.first + timedelta(days=number - 1), whole.last) + timedelta(days=days)
    if jalali(found)[0] > _LATEST_YEAR:
        raise UnclearError("too_far")
    return found


def week_of(day: date, weeks: int = 0) -> Period:
    """Return the week of a day, Saturday to Friday, or the one so many weeks later."""
    first = day - timedelta(days=weekday(day)) + timedelta(weeks=weeks)
    return Period(first, first + timedelta(days=6))


def weekday(day: date) -> int:
    """Return the number of a day in its week, from Saturday (0) to Friday (6)."""
    return (day.weekday() + 2) % 7


def coming(number: int, today: date) -> date:
    """Return the next day of that weekday, after today."""
    return today + timedelta(days=(number - weekday(today) - 1) % 7 + 1)


def next_of(days: Iterable[date], today: date) -> date:
    """Return the first of these days that is not over, or the last."""
    day = today
    for day in days:
        if day >= today:
            break
    return day
