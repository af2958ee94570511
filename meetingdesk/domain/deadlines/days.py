"""How a day is said: a table of forms; where none fits, no day is read.

- A day without its year is the next that comes. The end and the beginning of a period are days: «پایان مهر»,
  «اول آبان».
- A period is no day: «مهر», «هفته بعد» and «نیمه مهر» are asked about. «ظرف» and «طی» name its last day, and so does a
  quarter or a half of the year, which is a term, unless «تا» stands before it.
- «پایان هفته» is its Friday; «آخر هفته» is any of two days.
- A weekday is after today. «سه‌شنبه آینده» is the next that comes, «سه‌شنبه هفته آینده» is in the next week,
  «سه‌شنبه این هفته» in this one. «سه‌شنبه بعد» is asked about while this week's is still to come.
- A length counts from today, or from a day that is said. Twenty-four hours are a day.
"""

import re
from datetime import date, timedelta

from meetingdesk.domain.deadlines.forms import Forms, Words, forms, read
from meetingdesk.domain.deadlines.periods import MONTHS, PERIODS, TERMS, UNIT, Periods
from meetingdesk.domain.deadlines.reckoning import (
    Period,
    Reason,
    UnclearError,
    coming,
    day_of,
    later,
    next_of,
    week_of,
    weekday,
)

_LENGTH = r"[0-9]{1,6} (?:DAY|WEEK|MONTH|YEAR|HOUR)"
_LENGTHS = rf"(?P<length>{_LENGTH}(?: AND {_LENGTH})*(?: AND HALF)?|HALF YEAR)"
_FROM_TODAY = rf"(?:FROM|AFTER) (?:D0|SESSION)(?= (?:TO|MAX|WITHIN|SPAN|{_LENGTH})\b)"
_SOON = r"SOON(?: AND| ،)?(?= (?:TO|MAX) )"
_LEAD = re.compile(rf"(?:(?:TO|MAX|WITHIN|IN|DATE|SPAN|DEADLINE|:|{_FROM_TODAY}|{_SOON}) )*")
_WHICH_ONE: dict[str, Reason] = {
    "WEEK": "which_week",
    "MONTH": "which_month",
    "YEAR": "which_year",
    "SEASON": "which_day",
}


def read_day(said: str, today: date) -> date | None:
    """Return the day that is said in symbols, or None when no form fits; UnclearError when one names no day."""
    lead, rest = without_lead(said)
    is_within = "WITHIN" in lead
    if is_within:
        rest = rest.replace(" OF MONTH", " MONTH")
    day = read((*_DAYS, *_WHOLE_DAYS), rest, today)
    if day is not None or "TO" in lead:
        return day
    return _end_of(read(PERIODS if is_within else TERMS, rest, today), today)


def without_lead(said: str) -> tuple[list[str], str]:
    """Return what leads to a deadline («حداکثر تا»), and the rest."""
    lead = _LEAD.match(said)
    end = lead.end() if lead else 0
    return said[:end].split(), said[end:]


def _end_of(periods: Periods | None, today: date) -> date | None:
    return None if periods is None else next_of((period.last for period in periods), today)


# --- Days ---


def _numeric(words: Words, _: date) -> date:
    return day_of(int(words["year"]), int(words["month"]), int(words["day"]))


def _relative(words: Words, today: date) -> date:
    return today + timedelta(days=int(words["day"]))


def _day_of_month(words: Words, today: date) -> date | None:
    months = read(MONTHS, words["whole"], today)
    return None if months is None else next_of((month.day(int(words["day"])) for month in months), today)


def _end(words: Words, today: date) -> date | None:
    return _end_of(read(PERIODS, words["whole"], today), today)


def _end_of_running(words: Words, today: date) -> date | None:
    """Return the last day of the week, month, season or year that is running: «پایان ماه»."""
    return read_day(f"END THIS {words['unit']}", today)


def _start(words: Words, today: date) -> date | None:
    periods = read(PERIODS, words["whole"], today)
    return None if periods is None else next_of((period.first for period in periods), today)


def _start_of_which(words: Words, _: date) -> date:
    """Refuse «اول ماه»: it is over, or not of this month."""
    raise UnclearError(_WHICH_ONE[words["unit"]])


def _weekend(_: Words, __: date) -> date:
    raise UnclearError("which_day")


def _same_day(words: Words, today: date) -> date | None:
    return read((*_CALENDAR, *_WEEKDAYS), words["point"], today)


# --- Weekdays ---


def _coming_weekday(words: Words, today: date) -> date:
    return coming(int(words["weekday"]), today)


def _this_weekday(words: Words, today: date) -> date:
    """Return the weekday that comes; on that weekday itself «این سه‌شنبه» may be today."""
    if weekday(today) == int(words["weekday"]):
        raise UnclearError("which_week")
    return coming(int(words["weekday"]), today)


def _weekday_after(words: Words, today: date) -> date:
    """Return the weekday that comes when it is next week's: until then «سه‌شنبه بعد» may be either."""
    day = coming(int(words["weekday"]), today)
    if day <= week_of(today).last:
        raise UnclearError("which_week")
    return day


def _weekday_of_week(words: Words, today: date) -> date:
    weeks = int(words["weeks"]) if "weeks" in words.groupdict() else int("THIS" not in words[0])
    if weeks > 520:
        raise UnclearError("too_far")
    return week_of(today, weeks).day(int(words["weekday"]) + 1)


def _nth_weekday(words: Words, today: date) -> date | None:
    months = read(MONTHS, words["whole"], today)
    if months is None:
        return None
    number, nth = int(words["weekday"]), words["nth"]
    return next_of((_of_month(month, number, nth) for month in months), today)


def _of_month(month: Period, number: int, nth: str) -> date:
    """Return the nth or the last of the weekdays of that number in a month."""
    first = coming(number, month.first - timedelta(days=1))
    weeks = (month.last - first).days // 7 if nth == "FINAL" else int(nth.removesuffix("TH")) - 1
    return month.day((first - month.first).days + 1 + 7 * weeks)


def _weekday_and_day(words: Words, today: date) -> date | None:
    """Return the day that is said with its weekday."""
    day = read(_CALENDAR, words["point"], today)
    if day is not None and weekday(day) != int(words["weekday"]):
        raise UnclearError("weekday_differs")
    return day


# --- Lengths ---


def _length(said: str) -> tuple[int, int]:
    """Return the months and days of a length."""
    if said == "HALF YEAR":
        return 6, 0
    total = {"DAY": 0, "WEEK": 0, "MONTH": 0, "YEAR": 0, "HOUR": 0}
    for number, unit in re.findall(r"([0-9]+) ([A-Z]+)", said):
        total[unit] += int(number)
    if total["HOUR"] % 24:
        raise UnclearError("time_of_day")
    months = 12 * total["YEAR"] + total["MONTH"] + _half_more(said)
    return months, 7 * total["WEEK"] + total["DAY"] + total["HOUR"] // 24


def _half_more(said: str) -> int:
    """Return the months of «و نیم»: half a year has six, half a month is asked about."""
    if not said.endswith("AND HALF"):
        return 0
    if not said.endswith("YEAR AND HALF"):
        raise UnclearError("which_day")
    return 6


def _after_today(words: Words, today: date) -> date | None:
    months, days = _length(words["length"])
    return later(today, months, days) if months or days else None


def _after_day(words: Words, today: date) -> date | None:
    day = today if words["point"] == "SESSION" else read_day(words["point"], today)
    return None if day is None else later(day, *_length(words["length"]))


def _before_day(words: Words, today: date) -> date | None:
    day = read_day(words["point"], today)
    months, days = _length(words["length"])
    return None if day is None else later(day, -months, -days)


_W = r"W(?P<weekday>[0-6])"
_WEEK = r"(?:WEEK (?:THIS|NEXT|LATER)|THIS WEEK)"
_WEEKS = r"(?P<weeks>[0-9]{1,6}) WEEK (?:NEXT|LATER)"

_CALENDAR: Forms[date] = forms(
    (
        r"(?P<year>1[34][0-9]{2}) (?P<mark>[-/.]) (?P<month>[0-9]{1,2}) (?P=mark) (?P<day>[0-9]{1,2})(?: SOLAR)?",
        _numeric,
    ),
    (r"(?P<day>[0-9]{1,2}) (?P<mark>[-/]) M(?P<month>[0-9]+) (?P=mark) (?P<year>1[34][0-9]{2})", _numeric),
    (r"(?:THIS )?D(?P<day>[0-2])", _relative),
    (
        r"(?P<day>[0-9]{1,6})(?:TH(?: DAY)?)? (?:FROM )?(?P<whole>(?:MONTH )?M[0-9].*|MONTH THIS|THIS MONTH)",
        _day_of_month,
    ),
    (r"(?P<day>[0-9]{1,6})TH(?: DAY)? (?P<whole>MONTH (?:NEXT|LATER))", _day_of_month),
    (r"FINAL(?: DAY)? (?:THIS )?WEEK\b.*", _weekend),
    (rf"(?:END|FINAL(?: DAY)?) {UNIT}", _end_of_running),
    (r"(?:END|FINAL(?: DAY)?) (?P<whole>.+)", _end),
    (rf"(?:START|1TH(?: DAY)?) {UNIT}", _start_of_which),
    (r"(?:START|1TH(?: DAY)?) (?P<whole>.+)", _start),
)
_WEEKDAYS: Forms[date] = forms(
    (rf"(?:1TH )?{_W}(?: NEXT)?", _coming_weekday),
    (rf"THIS {_W}", _this_weekday),
    (rf"{_W} LATER", _weekday_after),
    (rf"{_W} {_WEEK}", _weekday_of_week),
    (rf"{_WEEK} (?:DAY )?{_W}", _weekday_of_week),
    (rf"{_W} {_WEEKS}", _weekday_of_week),
    (rf"{_WEEKS} (?:DAY )?{_W}", _weekday_of_week),
    (rf"(?P<nth>[0-9]TH|FINAL) {_W} (?P<whole>.+)", _nth_weekday),
    (rf"{_W}(?: NEXT)? (?:، )?(?:DATE )?(?P<point>.+)", _weekday_and_day),
    (rf"(?P<point>.+?) (?:، )?(?:DAY )?{_W}", _weekday_and_day),
)
_COUNTED: Forms[date] = forms(
    (rf"{_LENGTHS}(?: NEXT| LATER)?", _after_today),
    (rf"{_LENGTHS} (?:AFTER|FROM) (?:DATE )?(?P<point>.+)", _after_day),
    (rf"{_LENGTHS} BEFORE (?P<point>.+)", _before_day),
)
_DAYS: Forms[date] = (*_CALENDAR, *_WEEKDAYS, *_COUNTED)
_WHOLE_DAYS: Forms[date] = forms(
    (r"END (?P<point>[DW][0-9].*)", _same_day),
    (r"(?:DAY|END DAY|(?:END|FINAL) OFFICE HOURS(?: DAY)?) (?P<point>.+)", _same_day),
)
