"""Lengths of time as people type them."""

import pytest

from meetingdesk.domain.durations import seconds_typed


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("۲", 120),
        ("2", 120),
        ("٣", 180),
        ("  2 ", 120),
        ("۱:۳۰", 90),
        ("1 : 30", 90),
        ("0:45", 45),
        ("۱۰:۰۰", 600),
        ("۹۰ ثانیه", 90),
        ("۹۰ثانيه", 90),
        ("90s", 90),
        ("90 S", 90),
        ("90 sec", 90),
        ("۹۰″", 90),
        ("۲ دقیقه", 120),
        ("2m", 120),
        ("3 min", 180),
        ("۱ دقیقه و ۳۰ ثانیه", 90),
        ("1m 30s", 90),
        ("0", 0),
        ("‎۲‎", 120),
    ],
)
def test_what_is_typed_means_seconds(typed: str, seconds: int) -> None:
    assert seconds_typed(typed) == seconds


@pytest.mark.parametrize("typed", ["", "  ", "دو", "1:5", "1:75", "1:00:00", "1.5", "۱٫۵", "-2", "+2", "2 x", "s", "²"])
def test_anything_else_means_nothing(typed: str) -> None:
    assert seconds_typed(typed) is None
