"""Deadlines as people say them; the days they mean were worked out by hand and are checked with another calendar."""

from datetime import date, timedelta
from typing import get_args

import jdatetime
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.calendar import MONTHS, from_jalali, jalali, long_date, short_date
from meetingdesk.domain.deadlines import DueDate, DueWords, NotUnderstood, Reason, read_deadline
from meetingdesk.domain.text import ascii_digits, normalise

# The days on which deadlines are said, with their weekdays.
SATURDAY, TUESDAY, FRIDAY = "1404/06/22", "1404/06/25", "1404/06/28"
SUMMER_ENDS, LATE_AUTUMN = "1404/06/31", "1404/08/20"
LEAP_EVE, LEAP_DAY, YEAR_ENDS, NEW_YEAR = "1403/12/29", "1403/12/30", "1404/12/29", "1405/01/01"
IN_1408 = "1408/11/30"
WEEKDAYS = {
    SATURDAY: "Saturday",
    TUESDAY: "Tuesday",
    FRIDAY: "Friday",
    SUMMER_ENDS: "Monday",
    LATE_AUTUMN: "Tuesday",
    LEAP_EVE: "Wednesday",
    LEAP_DAY: "Thursday",
    YEAR_ENDS: "Friday",
    NEW_YEAR: "Saturday",
    IN_1408: "Monday",
}

UNDERSTOOD = {
    SATURDAY: {
        # a date
        "۱۴۰۴/۰۸/۰۱": "1404/08/01",
        "1404-8-1": "1404/08/01",
        "١٤٠٤/٨/١": "1404/08/01",
        "۱۴۰۴.۰۸.۰۱": "1404/08/01",
        "1404 / 8 / 1": "1404/08/01",
        "تا تاریخ ۱۴۰۴/۰۸/۰۱": "1404/08/01",
        "حداکثر تا مورخ ۱۴۰۴/۰۸/۰۱.": "1404/08/01",
        "مهلت: ۱۴۰۴/۸/۱": "1404/08/01",
        "پنجشنبه (۱۴۰۴/۰۸/۰۱)": "1404/08/01",
        "۱/آبان/۱۴۰۴": "1404/08/01",
        "۱۴۰۴/۰۸/۰۱ هجری شمسی": "1404/08/01",
        "«تا ۱۴۰۴/۰۸/۰۱»": "1404/08/01",
        "پنج‌شنبه ۱۴۰۴/۰۸/۰۱": "1404/08/01",
        "روز پنجشنبه مورخ ۱۴۰۴/۰۸/۰۱": "1404/08/01",
        "۱۴۰۴/۰۶/۲۲": "1404/06/22",
        # a day of a month
        "۱ آبان": "1404/08/01",
        "۱ابان": "1404/08/01",
        "اول آبان ۱۴۰۴": "1404/08/01",
        "یکم آبان‌ماه سال ۱۴۰۴ هجری شمسی": "1404/08/01",
        "پانزدهم آذرماه": "1404/09/15",
        "تا ۱۵ام آذر ماه": "1404/09/15",
        "۱۵م آذر": "1404/09/15",
        "روز پانزدهم از ماه آذر": "1404/09/15",
        "بیست‌ویکم مهر": "1404/07/21",
        "بیست و یکم مهر امسال": "1404/07/21",
        "سی‌ام مهرماه": "1404/07/30",
        "سی و یکم شهریور": "1404/06/31",
        "۲۲ شهریور": "1404/06/22",
        "۲۱ شهریور": "1405/06/21",
        "دوم تیر": "1405/04/02",
        "۵ فروردین سال آینده": "1405/01/05",
        "دوشنبه ۵ آبان": "1404/08/05",
        "دوشنبه، پنجم آبان‌ماه سال جاری": "1404/08/05",
        "۵ آبان، دوشنبه": "1404/08/05",
        "پنجم ماه آینده": "1404/07/05",
        "۲۵ این ماه": "1404/06/25",
        "بیست و پنجم ماه جاری": "1404/06/25",
        "۲۵ شهریورماه جاری": "1404/06/25",
        # the end and the beginning of a period
        "تا پایان مهر": "1404/07/30",
        "تا آخر مهرماه": "1404/07/30",
        "آخر دی‌ماه": "1404/10/30",
        "انتهای اسفند": "1404/12/29",
        "آخرین روز مهر": "1404/07/30",
        "روز پایانی مهر": "1404/07/30",
        "تا پایان شهریور": "1404/06/31",
        "حداکثر تا پایان شهریورماه سال جاری": "1404/06/31",
        "پایان خرداد": "1405/03/31",
        "پایان مهر ۱۴۰۵": "1405/07/30",
        "پایان امرداد سال بعد": "1405/05/31",
        "تا پایان ماه": "1404/06/31",
        "آخر همین ماه": "1404/06/31",
        "پایان ماه آینده": "1404/07/30",
        "ابتدای آبان": "1404/08/01",
        "اول ماه آینده": "1404/07/01",
        "تا پایان هفته جاری": "1404/06/28",
        "پایان این هفته": "1404/06/28",
        "تا پایان هفته‌ی آینده": "1404/07/04",
        "اول هفته آینده": "1404/06/29",
        "تا آخر سال": "1404/12/29",
        "تا پایان سال ۱۴۰۵": "1405/12/29",
        "پایان سال جاری": "1404/12/29",
        "آخر سال آینده": "1405/12/29",
        "ابتدای سال ۱۴۰۵": "1405/01/01",
        "پایان فصل پاییز": "1404/09/30",
        "تا پایان پائیز": "1404/09/30",
        "پایان زمستان ۱۴۰۴": "1404/12/29",
        "پایان تابستان": "1404/06/31",
        "پایان فصل": "1404/06/31",
        "پایان فصل آینده": "1404/09/30",
        "آغاز زمستان": "1404/10/01",
        "تا پایان نیمه اول سال": "1404/06/31",
        "پایان نیمهٔ دوم سال ۱۴۰۴": "1404/12/29",
        "شش‌ماهه نخست سال": "1404/06/31",
        "سه ماهه سوم": "1404/09/30",
        "در سه‌ماههٔ چهارم سال جاری": "1404/12/29",
        "پایان ۳ ماهه سوم سال ۱۴۰۴": "1404/09/30",
        "پایان فصل اول سال ۱۴۰۵": "1405/03/31",
        "ابتدای سه‌ماهه چهارم": "1404/10/01",
        "پایان نیمه اول مهر": "1404/07/15",
        "پایان نیمه دوم مهر": "1404/07/30",
        "تا پایان دهه دوم آبان": "1404/08/20",
        "طی مهرماه": "1404/07/30",
        "ظرف سال جاری": "1404/12/29",
        "طی هفته آینده": "1404/07/04",
        # a length from today
        "ظرف دو هفته": "1404/07/05",
        "دوهفته": "1404/07/05",
        "ظرف ۱۰ روز": "1404/07/01",
        "۱۰روزه": "1404/07/01",
        "ظرف مهلت ده روزه": "1404/07/01",
        "حداکثر ظرف مدت ده روز": "1404/07/01",
        "ظرف مدت یک ماه": "1404/07/22",
        "ظرف يكماه": "1404/07/22",
        "یک هفته‌ای": "1404/06/29",
        "ظرف چهل و پنج روز": "1404/08/06",
        "صد روز": "1404/10/01",
        "ظرف یکصد و بیست و یک روز": "1404/10/22",
        "دو ماه دیگر": "1404/08/22",
        "طی ۳ ماه آینده": "1404/09/22",
        "تا سه ماه آینده": "1404/09/22",
        "تا یک سال آینده": "1405/06/22",
        "یک ماه و ده روز": "1404/08/02",
        "یک سال و نیم": "1405/12/22",
        "نیم سال": "1404/12/22",
        "ظرف ۷۲ ساعت": "1404/06/25",
        "ظرف دو هفته از امروز": "1404/07/05",
        "ظرف ده روز از تاریخ این جلسه": "1404/07/01",
        "از امروز ظرف ده روز": "1404/07/01",
        "از امروز تا سه‌شنبه": "1404/06/25",
        "ظرف ده روز پس از ۱ آبان": "1404/08/11",
        "یک ماه بعد از پایان مهر": "1404/08/30",
        "تا دو هفته قبل از پایان سال": "1404/12/15",
        "ده روز مانده به آخر مهر": "1404/07/20",
        # near days and weekdays
        "امروز": "1404/06/22",
        "تا پایان امروز": "1404/06/22",
        "فردا": "1404/06/23",
        "تا پایان وقت اداری فردا": "1404/06/23",
        "تا آخر وقت اداری روز سه‌شنبه ۲۵ شهریور": "1404/06/25",
        "پس‌فردا": "1404/06/24",
        "پسفردا": "1404/06/24",
        "فردا یکشنبه": "1404/06/23",
        "سه‌شنبه آینده": "1404/06/25",
        "سه شنبه": "1404/06/25",
        "روز سه‌شنبه": "1404/06/25",
        "۳شنبه": "1404/06/25",
        "این سه‌شنبه": "1404/06/25",
        "سه‌شنبه این هفته": "1404/06/25",
        "شنبه این هفته": "1404/06/22",
        "شنبه": "1404/06/29",
        "شنبه بعد": "1404/06/29",
        "شنبه هفته بعد": "1404/06/29",
        "سه‌شنبه هفته آینده": "1404/07/01",
        "هفته آینده سه‌شنبه": "1404/07/01",
        "جمعه": "1404/06/28",
        "سه‌شنبه دو هفته دیگر": "1404/07/08",
        "اولین شنبه آبان": "1404/08/03",
        "دومین یک‌شنبه ماه آینده": "1404/07/13",
        "آخرین چهارشنبه مهر": "1404/07/30",
        "هرچه سریع‌تر و حداکثر تا پایان مهر": "1404/07/30",
    },
    TUESDAY: {
        "سه‌شنبه": "1404/07/01",
        "سه‌شنبه آینده": "1404/07/01",
        "سه‌شنبه این هفته": "1404/06/25",
        "سه‌شنبه هفته بعد": "1404/07/01",
        "دوشنبه": "1404/06/31",
        "دوشنبه بعد": "1404/06/31",
        "دوشنبه هفته آینده": "1404/06/31",
        "چهارشنبه": "1404/06/26",
        "اولین شنبه": "1404/06/29",
    },
    FRIDAY: {
        "پایان هفته": "1404/06/28",
        "شنبه": "1404/06/29",
        "شنبه هفته آینده": "1404/06/29",
        "جمعه آینده": "1404/07/04",
        "ابتدای هفته بعد": "1404/06/29",
    },
    SUMMER_ENDS: {
        "ظرف یک ماه": "1404/07/30",
        "شش ماه": "1404/12/29",
        "ظرف ۵ ماه": "1404/11/30",
        "یک ماه و یک روز": "1404/08/01",
        "تا آخر ماه": "1404/06/31",
        "پایان شهریور": "1404/06/31",
        "فردا": "1404/07/01",
        "اول مهر": "1404/07/01",
    },
    LATE_AUTUMN: {
        "پایان آبان": "1404/08/30",
        "پایان پاییز": "1404/09/30",
        "پایان بهار": "1405/03/31",
        "پنجم آبان": "1405/08/05",
        "اول پاییز": "1405/07/01",
        "پایان شش ماهه دوم سال": "1404/12/29",
        "ظرف چهار ماه": "1404/12/20",
        "ظرف پنج ماه": "1405/01/20",
    },
    LEAP_EVE: {
        "فردا": "1403/12/30",
        "پس‌فردا": "1404/01/01",
        "تا پایان سال": "1403/12/30",
        "پایان اسفند": "1403/12/30",
        "۳۰ اسفند": "1403/12/30",
        "۱۴۰۳/۱۲/۳۰": "1403/12/30",
        "ظرف یک سال": "1404/12/29",
    },
    LEAP_DAY: {
        "سی‌ام اسفند": "1403/12/30",
        "آخر سال": "1403/12/30",
        "یک سال دیگر": "1404/12/29",
        "ظرف یک ماه": "1404/01/30",
        "پایان سال آینده": "1404/12/29",
        "اول فروردین": "1404/01/01",
        "پنج‌شنبه این هفته": "1403/12/30",
        "ظرف پنج سال": "1408/12/30",
    },
    YEAR_ENDS: {
        "فردا": "1405/01/01",
        "تا پایان سال": "1404/12/29",
        "پایان هفته": "1404/12/29",
        "پایان فروردین": "1405/01/31",
        "ظرف دو هفته": "1405/01/14",
        "ظرف دو ماه": "1405/02/29",
        "شنبه": "1405/01/01",
        "پایان فصل آینده": "1405/03/31",
    },
    NEW_YEAR: {
        "پایان اسفند": "1405/12/29",
        "پایان اسفند ۱۴۰۸": "1408/12/30",
        "ظرف یک ماه": "1405/02/01",
        "شنبه هفته آینده": "1405/01/08",
        "سه ماهه اول": "1405/03/31",
        "اول فروردین": "1405/01/01",
    },
    IN_1408: {
        "پایان اسفند": "1408/12/30",
        "تا پایان زمستان": "1408/12/30",
        "۳۰ اسفند": "1408/12/30",
        "ظرف یک ماه": "1408/12/30",
        "ظرف دو ماه": "1409/01/30",
        "ظرف سی روز": "1408/12/30",
        "ظرف ۳۱ روز": "1409/01/01",
    },
}

NOT_UNDERSTOOD: dict[str, dict[Reason, tuple[str, ...]]] = {
    SATURDAY: {
        "no_such_day": (
            "۱۴۰۴/۱۲/۳۰",
            "1404/13/1",
            "۳۱ مهر",
            "۳۰ اسفند",
            "۴۰ آبان",
            "۰ مهر",
            "۳۱م ماه آینده",
            "پنجمین شنبه مهر",
        ),
        "in_the_past": (
            "۱۴۰۴/۰۶/۲۱",
            "پایان مرداد سال جاری",
            "دیروز",
            "هفته گذشته",
            "دو هفته پیش",
            "سه‌ماهه اول",
            "پایان تابستان ۱۴۰۳",
        ),
        "too_far": ("۹۰۰۰۰ روز", "۹۹۹ سال", "۹۹۹۹۹ سال", "۶۰۰۰۰ روز", "۹۹۹۹۹۹ روز قبل از فردا", "شنبه ۹۰۰ هفته بعد"),
        "weekday_differs": ("سه‌شنبه ۵ آبان", "شنبه ۱۴۰۴/۰۸/۰۱", "۱ آبان، جمعه", "فردا دوشنبه", "شنبه اول آبان"),
        "which_day": (
            "هفته بعد",
            "این هفته",
            "ماه آینده",
            "تا مهر",
            "مهر ۱۴۰۵",
            "نیمه مهر",
            "پاییز",
            "سال ۱۴۰۵",
            "۱۴۰۵",
            "۱۴۰۴/۰۸",
            "آخر هفته",
            "آخر هفته آینده",
            "هفته اول آبان",
            "۱۵ ماه آینده",
            "هفته آخر مهر",
            "ماه",
            "تا پایان وقت اداری",
            "ظرف تا مهر",
            "نیمه دوم آبان",
            "تا سه‌ماهه سوم",
            "یک ماه و نیم",
            "تا عید نوروز",
            "اول فصل",
            "نیمسال اول",
        ),
        "which_week": ("سه‌شنبه بعد", "جمعه بعدی", "اول هفته"),
        "which_month": ("اول ماه", "ابتدای ماه", "پانزدهم", "۱۵ام", "پنجم ماه", "سر برج"),
        "which_year": ("اول سال", "۵ آبان ۰۴", "پایان سال مالی"),
        "of_what": ("آخر", "تا پایان", "ابتدا", "نیمه", "پایان نیمه اول"),
        "order_of_numbers": ("۵/۶", "۰۵/۰۸/۰۴", "1/8/1404", "تا ۵-۶"),
        "bare_number": ("۱۵", "تا ده", "14040801"),
        "two_dates": (
            "۵ یا ۶ آبان",
            "پنجم و ششم آبان",
            "۵-۱۰ آبان",
            "شنبه یا یکشنبه",
            "شنبه، دوشنبه",
            "1404/07/01-1404/08/01",
            "از اول مهر تا پایان آبان",
            "پس از ابلاغ تا پایان مهر",
            "پایان مهر و پایان آبان",
        ),
        "a_beginning": ("از ۱ آبان", "از امروز سه‌شنبه", "از فردا", "پس از پایان مهر", "بعد از ده روز"),
        "before_that_day": ("قبل از ۱ آبان", "تا پیش از پایان مهر"),
        "how_long_not_when": ("به مدت دو ماه",),
        "vague": (
            "دو سه هفته",
            "۲-۳ روز",
            "دو تا سه ماه",
            "یکی دو ماه",
            "چند روز",
            "ظرف چند هفته آینده",
            "روزهای آینده",
            "اواخر مهر",
            "اوایل هفته آینده",
            "حدود دو هفته",
            "حداقل تا پایان مهر",
        ),
        "working_days": ("۱۰ روز کاری", "ظرف ده روز اداری", "۱۰ روز غیرتعطیل", "آخرین روز کاری مهر"),
        "time_of_day": (
            "فردا ساعت ۱۰",
            "شنبه صبح",
            "شنبه ۱۴:۰۰",
            "تا شنبه اول وقت",
            "ظرف ۱۰ ساعت",
            "ظرف ۳۶ ساعت",
            "امشب",
        ),
        "another_calendar": ("2025/10/23", "۲۳ اکتبر", "23 October", "پایان ۲۰۲۵", "تا پایان ماه رمضان", "۵ محرم"),
        "not_read": (
            "مهر ۱",
            "صفر روز",
            "پایان مهر؟",
            "تا پایان مهر گزارش شود",
            "نه فردا",
            "جلسه شنبه",
        ),
    },
    TUESDAY: {"which_week": ("این سه‌شنبه", "چهارشنبه بعد"), "in_the_past": ("شنبه این هفته",)},
    LEAP_DAY: {"no_such_day": ("۳۰ اسفند ۱۴۰۴", "۱۴۰۷/۱۲/۳۰"), "in_the_past": ("پایان آذر سال جاری",)},
    NEW_YEAR: {"in_the_past": ("۱۴۰۴/۱۲/۲۹", "پایان اسفند ۱۴۰۴"), "no_such_day": ("۳۰ اسفند",)},
}

WORDS = (
    "",
    "هرچه سریع‌تر",
    "در اسرع وقت",
    "فوری",
    "بلافاصله",
    "تا جلسه آینده",
    "تا دو جلسه آینده",
    "به‌صورت مستمر",
    "دائمی",
    "ماهانه",
    "هر ماه",
    "هر سه ماه یک بار",
    "سه ماه یک بار",
    "همه‌ساله تا پایان مهر",
    "در پایان هر فصل",
    "به صورت سه‌ماهه",
    "پس از ابلاغ بودجه",
    "پس از ابلاغ بودجه سال ۱۴۰۵",
    "ظرف دو هفته پس از ابلاغ",
    "ظرف دو هفته از تاریخ ابلاغ",
    "از تاریخ ابلاغ ظرف یک ماه",
    "حداکثر یک ماه بعد از تصویب",
    "ده روز کاری پس از دریافت نامه",
    "یک ماه پس از پایان کار",
    "ده روز قبل از جلسه آینده",
    "ظرف ده روز از تاریخ جلسه آینده",
    "منوط به تأمین اعتبار",
    "با مهر و امضای رئیس",
    "با هماهنگی دفتر امام جمعه",
    "طبق برنامه هفتم توسعه",
    "همزمان با مصوبه ۷۲/۳",
    "به‌روزرسانی سامانه",
    "رفع نواقص نیمه‌تمام",
    "تا پایان پروژه",
    "در موعد مقرر",
    "as soon as possible",
    "m8",
)


TODAYS = st.dates(from_jalali(1395, 1, 1), from_jalali(1439, 12, 29))


def day_of(jalali_date: str) -> date:
    """Return a day as another calendar counts it."""
    return jdatetime.date(*map(int, jalali_date.split("/"))).togregorian()


def test_the_days_on_which_they_are_said_have_these_weekdays() -> None:
    assert {day: day_of(day).strftime("%A") for day in UNDERSTOOD} == WEEKDAYS


@pytest.mark.parametrize("today", UNDERSTOOD)
def test_days_are_read_as_they_are_said(today: str) -> None:
    read = {text: read_deadline(text, day_of(today)) for text in UNDERSTOOD[today]}
    assert read == {text: DueDate(day_of(day)) for text, day in UNDERSTOOD[today].items()}


@pytest.mark.parametrize("today", NOT_UNDERSTOOD)
def test_what_may_mean_several_days_is_asked_about(today: str) -> None:
    asked = {text: reason for reason, texts in NOT_UNDERSTOOD[today].items() for text in texts}
    assert {text: read_deadline(text, day_of(today)) for text in asked} == {
        text: NotUnderstood(reason) for text, reason in asked.items()
    }


def test_every_reason_is_given_for_some_text() -> None:
    assert set(NOT_UNDERSTOOD[SATURDAY]) == set(get_args(Reason))


@pytest.mark.parametrize("today", [SATURDAY, LEAP_DAY])
def test_words_without_a_day_stay_words(today: str) -> None:
    assert [read_deadline(text, day_of(today)) for text in WORDS] == [DueWords(normalise(text)) for text in WORDS]


def test_the_tables_are_large_enough() -> None:
    assert sum(map(len, UNDERSTOOD.values())) >= 120
    assert sum(len(texts) for reasons in NOT_UNDERSTOOD.values() for texts in reasons.values()) >= 40
    assert len(WORDS) >= 20


@given(TODAYS, st.integers(0, 4000))
def test_a_date_in_each_of_the_program_s_forms_reads_back_as_itself(today: date, later: int) -> None:
    day = today + timedelta(days=later)
    year, month, number = jalali(day)
    forms = {short_date(day), long_date(day), f"{number} {MONTHS[month - 1]} {year}", f"{year}/{month}/{number}"}
    for form in forms | {ascii_digits(form) for form in forms}:
        assert read_deadline(form, today) == DueDate(day)
        assert read_deadline(f"حداکثر تا تاریخ {form}", today) == DueDate(day)


@given(TODAYS, st.integers(1, 4000))
def test_a_date_that_is_over_is_never_a_deadline(today: date, earlier: int) -> None:
    assert read_deadline(long_date(today - timedelta(days=earlier)), today) == NotUnderstood("in_the_past")


@given(TODAYS, st.integers(0, 364))
def test_a_day_without_its_year_is_the_next_that_comes(today: date, days: int) -> None:
    day = today + timedelta(days=days)
    _, month, number = jalali(day)
    assert read_deadline(f"{number} {MONTHS[month - 1]}", today) == DueDate(day)


@given(TODAYS, st.integers(1, 120))
def test_a_month_keeps_the_day_s_number_or_ends_with_the_month(today: date, months: int) -> None:
    read = read_deadline(f"ظرف {months} ماه", today)
    assert isinstance(read, DueDate)
    said, due = jdatetime.date.fromgregorian(date=today), jdatetime.date.fromgregorian(date=read.day)
    assert due.year * 12 + due.month == said.year * 12 + said.month + months
    assert due.day == said.day or (due.day < said.day and (due + timedelta(days=1)).day == 1)


SAID = sorted({text for texts in UNDERSTOOD.values() for text in texts} | set(WORDS))
SAID += sorted({text for reasons in NOT_UNDERSTOOD.values() for texts in reasons.values() for text in texts})
PIECES = st.sampled_from(sorted({word for text in SAID for word in text.split()}))
SENTENCES = st.lists(PIECES, max_size=9).map(" ".join)


@given(TODAYS, st.one_of(SENTENCES, st.text(max_size=30)))
def test_whatever_is_said_is_answered_and_normalised_text_means_the_same(today: date, text: str) -> None:
    read = read_deadline(text, today)
    assert read == read_deadline(normalise(text), today)
    assert not isinstance(read, DueDate) or read.day >= today
    assert not isinstance(read, DueWords) or read.text == normalise(text)


@pytest.mark.parametrize(
    ("letters", "spelled"),
    [("یک", "يك"), ("\u200c", " "), ("۰۱۲۳۴۵۶۷۸۹", "0123456789"), ("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"), ("آئ", "ای")],
)
def test_spelling_changes_no_day(letters: str, spelled: str) -> None:
    changed = str.maketrans(letters, spelled)
    for today, days in UNDERSTOOD.items():
        read = {text: read_deadline(f" {text.translate(changed)}\u200f ", day_of(today)) for text in days}
        assert read == {text: DueDate(day_of(day)) for text, day in days.items()}


@pytest.mark.parametrize(
    "piece", ["روز ", "سه‌شنبه ", "ده روز پس از ", "پایان ", "تا ", "نیمه اول ", "۱", "هرچه سریع‌تر و "]
)
def test_text_of_any_length_is_answered(piece: str) -> None:
    for times in (13, 1000):
        assert not isinstance(read_deadline(piece * times, day_of(SATURDAY)), DueDate)
