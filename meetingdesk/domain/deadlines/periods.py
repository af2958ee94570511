"""How a period is said: years, months, weeks, and parts of them.

- A week is Saturday to Friday.
- A month or a season without its year is this year's or the next; «سال» and «ماه» alone are the ones that are running.
- A quarter and a half are terms of a year: without its number, of this one.
"""

import re
from datetime import date, timedelta
from typing import TypeAlias

from meetingdesk.domain.calendar import jalali
from meetingdesk.domain.deadlines.forms import Forms, Words, forms, read
from meetingdesk.domain.deadlines.reckoning import Period, months_of, week_of

# The periods that may be meant, the nearest first.
Periods: TypeAlias = tuple[Period, ...]

UNIT = r"(?P<unit>WEEK|MONTH|SEASON|YEAR)"
_SAID_YEAR = r"(?:YEAR )?1[34][0-9]{2}(?: SOLAR)?|YEAR (?:THIS|NEXT|LATER)|THIS YEAR"
_YEAR = rf"(?P<year>{_SAID_YEAR})"
_OF_YEAR = rf"(?P<year>{_SAID_YEAR}|YEAR)"
_NTH = r"(?P<nth>[0-9])TH"
_TERM_MONTHS = {"2 MONTH": 2, "3 MONTH": 3, "4 MONTH": 4, "6 MONTH": 6, "SEASON": 3, "MIDDLE": 6}


def _years(words: Words, today: date) -> tuple[int, ...]:
    """Return the year that is said, or this one and the next."""
    this, said = jalali(today)[0], words["year"]
    if said is None:
        return this, this + 1
    number = re.search("[0-9]+", said)
    if number:
        return (int(number[0]),)
    return (this if "THIS" in said or said == "YEAR" else this + 1,)


def _named_month(words: Words, today: date) -> Periods:
    return tuple(months_of(year, int(words["month"])) for year in _years(words, today))


def _named_season(words: Words, today: date) -> Periods:
    return tuple(months_of(year, 3 * int(words["season"]) - 2, 3) for year in _years(words, today))


def _whole_year(words: Words, today: date) -> Periods:
    return (months_of(_years(words, today)[0], 1, 12),)


def _term(words: Words, today: date) -> Periods | None:
    """Return the nth quarter, half or other part of equal length of a year."""
    length, number = _TERM_MONTHS[words["part"]], int(words["nth"])
    if not 1 <= number <= 12 // length:
        return None
    return (months_of(_years(words, today)[0], (number - 1) * length + 1, length),)


def _this_or_next(words: Words, today: date) -> Periods:
    """Return this week, month, season or year, or the next."""
    on = 0 if words["which"] == "THIS" else 1
    year, month, _ = jalali(today)
    if words["unit"] == "WEEK":
        return (week_of(today, on),)
    if words["unit"] == "YEAR":
        return (months_of(year + on, 1, 12),)
    if words["unit"] == "MONTH":
        return (months_of(year, month + on),)
    return (months_of(year, (month - 1) // 3 * 3 + 1 + 3 * on, 3),)


def _part_of_month(parts: int, length: int, words: Words, today: date) -> Periods | None:
    """Return the nth of the parts of a month; the last takes what is left."""
    number, months = int(words["nth"]), read(MONTHS, words["whole"], today)
    if months is None or not 1 <= number <= parts:
        return None
    starts = ((month, month.day((number - 1) * length + 1)) for month in months)
    return tuple(
        Period(start, month.last if number == parts else start + timedelta(days=length - 1)) for month, start in starts
    )


def _half_of_month(words: Words, today: date) -> Periods | None:
    return _part_of_month(2, 15, words, today)


def _decade(words: Words, today: date) -> Periods | None:
    return _part_of_month(3, 10, words, today)


MONTHS: Forms[Periods] = forms(
    (rf"(?:MONTH )?M(?P<month>[0-9]+)(?: {_YEAR})?", _named_month),
    (r"M(?P<month>[0-9]+) (?P<year>THIS)", _named_month),
    (r"(?P<which>THIS) (?P<unit>MONTH)", _this_or_next),
    (r"(?P<unit>MONTH) (?P<which>THIS|NEXT|LATER)", _this_or_next),
)
TERMS: Forms[Periods] = forms(
    (rf"(?P<part>[2346] MONTH) {_NTH}(?: {_OF_YEAR})?", _term),
    (rf"(?P<part>SEASON|MIDDLE) {_NTH} {_OF_YEAR}", _term),
)
PERIODS: Forms[Periods] = (
    *MONTHS,
    *TERMS,
    *forms(
        (_YEAR, _whole_year),
        (rf"(?:SEASON )?S(?P<season>[0-9])(?: {_YEAR})?", _named_season),
        (rf"(?P<which>THIS) {UNIT}", _this_or_next),
        (rf"{UNIT} (?P<which>THIS|NEXT|LATER)", _this_or_next),
        (rf"MIDDLE {_NTH} (?P<whole>.+)", _half_of_month),
        (rf"DECADE {_NTH} (?P<whole>.+)", _decade),
    ),
)
