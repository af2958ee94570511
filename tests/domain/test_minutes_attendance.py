"""What minutes say of substitutes, the quorum, and attendance that was put right."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from minutes_reading import WORDING, keys, plainly, said, table, told
from minutes_voted import S, at, closed, until

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import guest_id
from meetingdesk.domain.minutes.document import MinutesDocument, Paragraph
from meetingdesk.domain.minutes.teller import Teller
from meetingdesk.domain.state import Attendance, Span

STATE = closed()
TELLER = Teller(STATE, WORDING)


@pytest.fixture(scope="module")
def document() -> MinutesDocument:
    return told(STATE)


# --- Who was there ---

ROWS: Mapping[str, tuple[str, str, str, list[str]]] = {
    "by letter": (
        "نسرین عباسی",
        "معاون صنایع سازمان صنعت، معدن و تجارت",
        "جانشین",
        ["جانشینِ رئیس سازمان صنعت، معدن و تجارت، معرفی‌نامه شماره ۱۲۳/۴۵۶۷ مورخ ۱۴۰۴/۰۶/۱۹"],
    ),
    "the holder who came afterwards": ("—", "مدیرکل امور اقتصادی و دارایی", "اصیل", ["ورود: ساعت ۲۳:۱۴"]),
    "without a letter, until the holder came": (
        "—",
        "معاون اقتصادی اداره‌کل امور اقتصادی و دارایی",
        "جانشین",
        ["جانشینِ مدیرکل امور اقتصادی و دارایی، بدون معرفی‌نامه", "خروج: ساعت ۲۳:۱۳"],
    ),
    "without a vote": (
        "کاظم رستگار",
        "مدیر دفتر نماینده",
        "جانشین",
        [
            "جانشینِ نماینده مجلس شورای اسلامی (۲)، معرفی‌نامه شماره د/۸۸",
            "بدون حق رأی",
            "ورود: ساعت ۲۲:۵۸",
        ],
    ),
    "until after midnight": (
        "—",
        "شهردار مرکز استان",
        "اصیل",
        ["بیرون از نشست: از ساعت ۲۳:۰۰ تا ۲۳:۵۰", "خروج: ساعت ۰۰:۰۴ روز یکشنبه"],
    ),
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_an_attendee_stands_at_his_seat_in_his_capacity(
    document: MinutesDocument, row: tuple[str, str, str, list[str]]
) -> None:
    rows = [
        (name.text, post.text, capacity.text, [plainly(note) for note in post.notes])
        for _, name, post, capacity, _ in table(document, "attendees").rows
    ]
    assert row in rows


def test_a_seat_that_two_people_filled_has_two_rows_in_its_place(document: MinutesDocument) -> None:
    posts = [row[2].text for row in table(document, "attendees").rows]
    assert posts[3:7] == [
        "رئیس سازمان جهاد کشاورزی",
        "مدیرکل امور اقتصادی و دارایی",
        "معاون اقتصادی اداره‌کل امور اقتصادی و دارایی",
        "مدیرکل تعاون، کار و رفاه اجتماعی",
    ]


@pytest.mark.parametrize(
    ("letter", "words"),
    [
        ({"letter_no": ""}, "معرفی‌نامه مورخ ۱۴۰۴/۰۶/۱۹"),
        ({"letter_date": None}, "معرفی‌نامه شماره ۱۲۳/۴۵۶۷"),
        ({"letter_no": "", "letter_date": None}, "بدون معرفی‌نامه"),
    ],
)
def test_a_letter_is_told_as_far_as_it_is_known(letter: dict[str, str | None], words: str) -> None:
    first = replace(STATE.substitutes[0], **letter)  # type: ignore[arg-type]
    found = told(replace(STATE, substitutes=(first, *STATE.substitutes[1:])))
    note = plainly(table(found, "attendees").rows[2][2].notes[0])
    assert note == f"جانشینِ رئیس سازمان صنعت، معدن و تجارت، {words}"


def test_an_absent_holder_who_was_substituted_is_absent_with_a_substitute(document: MinutesDocument) -> None:
    assert said(document, "absentees.excused") == (
        "غایب موجه: رئیس سازمان صنعت، معدن و تجارت (علت: مأموریت؛ با معرفی جانشین)."
    )
    assert said(document, "absentees.substituted") == "غایب با معرفی جانشین: نماینده مجلس شورای اسلامی (۲)."
    assert "جهاد" not in said(document, "absentees.unknown")
    excused = {**STATE.attendance, S[3]: replace(STATE.attendance[S[3]], absence=None)}
    assert said(told(replace(STATE, attendance=excused)), "absentees.substituted").startswith(
        "غایب با معرفی جانشین: رئیس سازمان صنعت، معدن و تجارت؛ "
    )


def test_representatives_of_invited_bodies_are_named_as_such(document: MinutesDocument) -> None:
    assert said(document, "guests") == "معاون هماهنگی امور اقتصادی استاندار."
    assert said(document, "guests.of_bodies") == (
        "نمایندگان دستگاه‌های مدعو: مدیرکل تأمین اجتماعی؛ مدیرکل امور مالیاتی."
    )
    only_bodies = told(replace(STATE, attendance={**STATE.attendance, guest_id(1): Attendance()}))
    assert "guests" not in [b.key for b in only_bodies.blocks if isinstance(b, Paragraph)]


# --- Quorum and times ---

BELOW = "در ساعت ۲۳:۰۱ با کاهش شمار حاضران دارای حق رأی به کمتر از ۱۶ نفر، نشست از رسمیت افتاد"


def test_the_time_without_a_quorum_stands_below_the_statement_of_quorum(document: MinutesDocument) -> None:
    order = keys(document)
    assert order[order.index("quorum") + 1 :][:2] == ["quorum.corrected", "below_quorum:1"]
    assert said(document, "below_quorum:1") == f"{BELOW} و در ساعت ۲۳:۱۲ دوباره رسمیت یافت."
    assert said(told(until(45)), "below_quorum:1") == f"{BELOW} و هنوز رسمیت نیافته است."
    unregained = replace(STATE, below_quorum=(Span(STATE.below_quorum[0].start),))
    assert said(told(unregained), "below_quorum:1") == f"{BELOW} و تا پایان نشست رسمیت نیافت."
    assert "below_quorum:1" not in keys(told(until(39)))


def test_a_time_on_another_day_says_which() -> None:
    assert plainly(TELLER.clock(at(99))) == "۲۳:۵۹"
    assert plainly(TELLER.clock(at(100))) == "۰۰:۰۰ روز یکشنبه"
    assert plainly(TELLER.clock(at(-23 * 60))) == "۲۳:۲۰ روز جمعه"
    assert plainly(TELLER.clock(at(7 * 24 * 60))) == "۲۲:۲۰ روز شنبه ۲۹ شهریور ۱۴۰۴"


# --- Corrections ---


def test_corrections_keep_what_was_recorded_beside_what_counts(document: MinutesDocument) -> None:
    rows = [[plainly(cell.text) for cell in row] for row in table(document, "corrections").rows]
    assert rows == [
        [
            "کاظم رستگار، مدیر دفتر نماینده",
            "حاضر از ساعت ۲۲:۱۶",
            "حاضر از ساعت ۲۲:۵۸",
            "۲۳:۵۶",
            "فهرست حضور دبیرخانه",
        ],
        [
            "مدیر بنگاه برتر بخش خصوصی یا تعاونی (۵)",
            "حاضر از ساعت ۲۳:۱۴",
            "این حضور از آنِ مدیر بنگاه برتر بخش خصوصی یا تعاونی (۶) بوده است",
            "۲۳:۵۸",
            "همنامی",
        ],
        [
            "نماینده مجلس شورای اسلامی (۱)",
            "حاضر از ساعت ۲۲:۱۲",
            "حاضر از ساعت ۲۲:۵۰",
            "۰۰:۰۵ روز یکشنبه",
            "ورود با تأخیر",
        ],
        [
            "شهردار مرکز استان",
            "حضوری ثبت نشده بود",
            "حاضر از ساعت ۲۳:۵۰ تا ۰۰:۰۴ روز یکشنبه",
            "۰۰:۰۶ روز یکشنبه",
            "ذکر نشده است",
        ],
    ]
    struck = until(20, c.StrikeStay(guest_id(1), 1))
    assert table(told(struck), "corrections").rows[0][2].text == "حاضر نبوده است"
    assert "corrections" not in keys(told(until(90)))
