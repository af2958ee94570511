"""Dates are Jalali and instants are UTC, whatever the machine is set to."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfoNotFoundError

import jdatetime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.domain import calendar

TEHRAN = "Asia/Tehran"
FEW = settings(deadline=None, max_examples=40)
SESSION_72 = date(2025, 9, 13)
DAYS = st.dates(calendar.from_jalali(1300, 1, 1), calendar.from_jalali(1500, 1, 1) - timedelta(days=1))


@pytest.fixture(params=["Asia/Tehran", "America/New_York", "UTC"])
def machine_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Set the zone of the machine itself."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this machine cannot be set")
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.delenv("TZ") if before is None else monkeypatch.setenv("TZ", before)
    time.tzset()


def test_the_day_of_session_72() -> None:
    assert calendar.jalali(SESSION_72) == (1404, 6, 22)
    assert calendar.from_jalali(1404, 6, 22) == SESSION_72
    assert calendar.short_date(SESSION_72) == "۱۴۰۴/۰۶/۲۲"
    assert calendar.long_date(SESSION_72) == "شنبه ۲۲ شهریور ۱۴۰۴"


def test_long_dates_name_every_weekday_and_month() -> None:
    week = [calendar.long_date(SESSION_72 + timedelta(days=day)).split()[0] for day in range(7)]
    assert tuple(week) == calendar.WEEKDAYS == ("شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه")
    year = [calendar.long_date(calendar.from_jalali(1404, month, 1)).split()[2] for month in range(1, 13)]
    assert tuple(year) == calendar.MONTHS
    assert calendar.long_date(date(2025, 3, 21)) == "جمعه ۱ فروردین ۱۴۰۴"


def test_jdatetime_agrees_on_every_day_from_1395_to_1439() -> None:
    day = jdatetime.date(1395, 1, 1).togregorian()
    for year in range(1395, 1440):
        for month in range(1, 13):
            length = 31 if month <= 6 else 30 if month <= 11 else 29 + jdatetime.date(year, 1, 1).isleap()
            assert jdatetime.date(year, month, 1).togregorian() == day
            ours = [calendar.jalali(day + timedelta(days=past)) for past in range(length)]
            assert ours == [(year, month, number) for number in range(1, length + 1)]
            day += timedelta(days=length)
    assert day == jdatetime.date(1440, 1, 1).togregorian()


@pytest.mark.parametrize("year", [1395, 1399, 1403, 1408, 1436])
def test_leap_years_have_a_thirtieth_of_esfand(year: int) -> None:
    assert calendar.from_jalali(year, 12, 30) + timedelta(days=1) == calendar.from_jalali(year + 1, 1, 1)


@pytest.mark.parametrize(
    "fields", [(1404, 12, 30), (1407, 12, 30), (1437, 12, 30), (1404, 7, 31), (1404, 13, 1), (1404, 0, 1), (1404, 1, 0)]
)
def test_days_that_do_not_exist_are_refused(fields: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="must be in"):
        calendar.from_jalali(*fields)


@FEW
@given(DAYS)
def test_a_date_comes_back(day: date) -> None:
    assert calendar.from_jalali(*calendar.jalali(day)) == day
    assert calendar.parse_date(calendar.short_date(day)) == day


@pytest.mark.parametrize(
    "typed",
    ["۱۴۰۴/۰۸/۰۱", "1404/8/1", "۱۴۰۴-۰۸-۰۱", "١٤٠٤/٨/١", "1404-8-01", " ۱۴۰۴/8/١\n", "\u2066۱۴۰۴/۰۸/۰۱\u2069"],
)
def test_dates_are_read_as_they_are_typed(typed: str) -> None:
    assert calendar.parse_date(typed) == date(2025, 10, 23)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "هرچه سریع‌تر",
        "1404",
        "1404/8",
        "1404/8/1/2",
        "1404/8-1",
        "1404.8.1",
        "1404/13/1",
        "1404/12/30",
        "1404/008/1",
        "1299/12/29",
        "1500/1/1",
        "2025/10/23",
        "04/8/1",
        "1/8/1404",
        "1404 / 8 / 1",
        "1404/8/1x",
        "१४०४/८/१",
        "1404/8/\x001",
    ],
)
def test_anything_else_is_not_a_date(typed: str) -> None:
    assert calendar.parse_date(typed) is None


def test_instants_are_utc_and_never_naive() -> None:
    tehran = timezone(timedelta(hours=3, minutes=30))
    at = calendar.utc(datetime(2025, 9, 13, 13, 12, tzinfo=tehran))
    assert (at, at.tzinfo) == (datetime(2025, 9, 13, 9, 42, tzinfo=UTC), UTC)
    naive = at.replace(tzinfo=None)
    for refuse in (calendar.utc, lambda at: calendar.local(at, TEHRAN), lambda at: calendar.clock_time(at, TEHRAN)):
        with pytest.raises(ValueError, match="time zone"):
            refuse(naive)


def test_clock_of_a_zone(machine_zone: str) -> None:
    at = datetime(2025, 9, 13, 9, 42, 5, 999_999, tzinfo=UTC)
    assert calendar.clock_time(at, TEHRAN) == "۱۳:۱۲"
    assert calendar.clock_time_seconds(at, TEHRAN) == "۱۳:۱۲:۰۵"
    assert calendar.clock_time(at, "UTC") == "۰۹:۴۲"


def test_the_local_day_is_not_the_utc_day_around_midnight(machine_zone: str) -> None:
    at = datetime(2025, 9, 12, 20, 30, tzinfo=UTC)
    assert calendar.long_date(calendar.local(at, TEHRAN)) == "شنبه ۲۲ شهریور ۱۴۰۴"
    assert calendar.long_date(at) == "جمعه ۲۱ شهریور ۱۴۰۴"


def test_summer_time_ended_in_1401() -> None:
    assert calendar.clock_time(datetime(2022, 7, 1, 8, tzinfo=UTC), TEHRAN) == "۱۲:۳۰"
    assert calendar.clock_time(datetime(2023, 7, 1, 8, tzinfo=UTC), TEHRAN) == "۱۱:۳۰"


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        calendar.local(datetime(2025, 9, 13, tzinfo=UTC), "Asia/Nowhere")


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, "۰۰:۰۰"),
        (0.999, "۰۰:۰۰"),
        (59.999, "۰۰:۵۹"),
        (161, "۰۲:۴۱"),
        (3599.9, "۵۹:۵۹"),
        (3600, "۱:۰۰:۰۰"),
        (3909, "۱:۰۵:۰۹"),
        (36000, "۱۰:۰۰:۰۰"),
        (-161.5, "۰۲:۴۱"),
    ],
)
def test_durations(seconds: float, shown: str) -> None:
    assert calendar.duration(seconds) == shown
