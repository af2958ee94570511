"""How text is cut into runs of one direction."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.export.rtl import Direction, stretches

P, F, L, C = Direction.PERSIAN, Direction.FIGURE, Direction.LATIN, Direction.CODE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("متن ساده", [(P, "متن ساده")]),
        ("مصوبه \u2066۷۲/۳\u2069 ابلاغ شد", [(P, "مصوبه "), (F, "۷۲/۳"), (P, " ابلاغ شد")]),
        ("\u2066۷۲/۱\u2069، \u2066۷۲/۲\u2069", [(F, "۷۲/۱"), (P, "، "), (F, "۷۲/۲")]),
        ("شناسه: \u20667f3a9c\u2069", [(P, "شناسه: "), (C, "7f3a9c")]),
        ("نام \u2068علی\u2069 است", [(P, "نام "), (P, "علی"), (P, " است")]),
        ("گواهی ISO 9001 و CE", [(P, "گواهی "), (L, "ISO 9001"), (P, " و "), (L, "CE")]),
        ("زبان C++ و R", [(P, "زبان "), (L, "C++"), (P, " و "), (L, "R")]),
        ("(SHA-256): الف", [(P, "("), (L, "SHA-256"), (P, "): الف")]),
        ("ساعت 12:30", [(P, "ساعت 12:30")]),
        ("نیمه\u2066 باز", [(P, "نیمه باز")]),
        ("کد 0912-AB", [(Direction.PERSIAN, "کد "), (Direction.LATIN, "0912-AB")]),
        ("(۱۲-B)", [(Direction.PERSIAN, "("), (Direction.LATIN, "۱۲-B"), (Direction.PERSIAN, ")")]),
        ("۰۲۵-۳۷۷۴۵۶۷۸", [(Direction.FIGURE, "۰۲۵-۳۷۷۴۵۶۷۸")]),
        ("۱۴۰۴/۰۸/۰۱ تا ۱۲-", [(Direction.PERSIAN, "۱۴۰۴/۰۸/۰۱ تا ۱۲-")]),
    ],
)
def test_text_is_cut_where_its_direction_changes(text: str, expected: list[tuple[Direction, str]]) -> None:
    assert list(stretches(text)) == expected


@given(st.text(alphabet="ابی ۱۲/:aZ9-.،\u2066\u2068\u2069\n\u200c", max_size=60))
def test_nothing_but_the_marks_is_lost(text: str) -> None:
    kept = "".join(stretch for _, stretch in stretches(text))
    assert kept == text.translate(dict.fromkeys(range(0x2066, 0x206A)))


@pytest.mark.parametrize("text", ["1" * 5_000, "12-" * 2_000, "1-2." * 2_000 + "ب", "A1" * 2_000])
def test_a_long_run_of_figures_is_cut_at_once(text: str) -> None:
    start = time.perf_counter()
    assert "".join(part for _, part in stretches(text)) == text
    assert time.perf_counter() - start < 1
