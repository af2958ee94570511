"""Persian text is stored in one form, found however it is typed, and sorted as Persians sort."""

import random
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.domain import text as persian

ZWNJ = "\u200c"
ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"

# What is pasted into a council's text, good and bad, so that the properties meet the interesting neighbours.
PASTED = st.text(
    st.sampled_from(
        "ابپیيىكک گهةۀؤئأإآٱءـ٠۱2aZé.،/()«»\t\n\r\u00a0\u2028\u200b\u200c\u200d\u200e\u2068\u2069\u00ad\ufeff"
        "\u0654\u0653\u0651\u064e\ufe70\ufe71\ufefb\ufdf2\ufdfc\ufb8e\u06d5\x00\x1f\x85\ud800\U0001f642\u0345ẞİ"
    )
    | st.characters(),
    max_size=14,
)
FEW = settings(deadline=None, max_examples=40)

STORED = {
    "Arabic yeh and kaf": ("علي يک كتاب", "علی یک کتاب"),
    "alef maksura": ("مصطفى", "مصطفی"),
    "Arabic digits become Persian, ASCII digits stay": ("٠١٢٣٤٥٦٧٨٩ 72", "۰۱۲۳۴۵۶۷۸۹ 72"),
    "hamza is kept": ("جزء مسئول مؤثر تأخیر", "جزء مسئول مؤثر تأخیر"),
    "heh with yeh above is kept, either way it is typed": ("خانۀ خانهٔ", "خانۀ خانهٔ"),
    "a decomposed hamza becomes one letter": ("مسي\u0654ول مسی\u0654ول", "مسئول مسئول"),
    "presentation forms": ("\ufee3\ufea4\ufee4\ufeaa \ufefb \ufb8e\ufbfc", "محمد لا کی"),
    "a presentation mark does not bring a space": ("ب\ufe70\ufe71", "ب\u064b\u064b"),
    "other compatibility characters are not touched": ("ماده ½ ① ﬁ", "ماده ½ ① ﬁ"),
    "ZWNJ is kept": ("بهنام‌جو", "بهنام‌جو"),
    "ZWNJ runs": (f"می{ZWNJ}{ZWNJ}شود", f"می{ZWNJ}شود"),
    "ZWNJ next to spaces and at the ends": (f"{ZWNJ}می {ZWNJ} شود{ZWNJ} .{ZWNJ}", "می شود ."),
    "white space": ("\t الف\r\n\u00a0ب\u2028\u2029\u202fپ \u3000", "الف ب پ"),
    "unseen characters": ("\ufeffا\u200eب\u200f\u202aپ\u202e\u2066ت\u2069\u061cث\u00adج\u200b", "ابپتثج"),
    "tashdid and kashida are kept": ("محمّد بـه", "محمّد بـه"),
    "Latin is composed": ("cafe\u0301", "café"),
    "emoji with a joiner": ("👩\u200d⚖️ خوب", "👩\u200d⚖️ خوب"),
    "nothing": (" \n" + ZWNJ, ""),
    "control characters are not lost": (" \x00ا\x0b\x1f\x85 ", "\x00ا\x0b\x1f\x85"),
    "a lone surrogate does no harm": (" \ud800 ", "\ud800"),
}


@pytest.mark.parametrize(("typed", "stored"), STORED.values(), ids=STORED)
def test_text_is_stored_in_one_form(typed: str, stored: str) -> None:
    assert persian.normalise(typed) == stored


@FEW
@given(PASTED)
def test_what_is_stored_does_not_change_again(typed: str) -> None:
    stored = persian.normalise(typed)
    assert persian.normalise(stored) == stored
    assert persian.normalise_paragraphs(stored) == stored


@FEW
@given(PASTED)
def test_what_may_not_be_stored_is_never_lost_in_silence(typed: str) -> None:
    assert persian.unstorable(persian.normalise(typed)) == persian.unstorable(typed)


def test_paragraphs_keep_their_line_breaks_and_lose_empty_lines() -> None:
    typed = "\n مصوب شد \r\n\r\n\t\n ابلاغ\u00a0گردد\u2029\u200cاجرا\rشود\n"
    assert persian.normalise_paragraphs(typed) == "مصوب شد\nابلاغ گردد\nاجرا\nشود"


@FEW
@given(PASTED)
def test_paragraphs_are_lines_as_stored(typed: str) -> None:
    kept = persian.normalise_paragraphs(typed)
    assert persian.normalise_paragraphs(kept) == kept
    assert all(line and line == persian.normalise(line) for line in kept.split("\n") if kept)


@pytest.mark.parametrize("bad", "\x00\x01\x08\x0b\x0c\x0e\x1f\x7f\x80\x85\x9f\ud800\udfff\ufffe\uffff")
def test_bad_characters_are_named(bad: str) -> None:
    assert persian.unstorable(f"متن{bad}متن\x00") == bad


@pytest.mark.parametrize("good", ["", "متن\n\r\t", "بهنام‌جو", "🙂𐎠", "\ufffd\ue000", "\u2068ا\u2069"])
def test_everything_else_may_be_stored(good: str) -> None:
    assert persian.unstorable(good) is None


KEYS = {
    "بهنام‌جو": "بهنامجو",
    "أإآٱا": "ااااا",
    "مؤثر مسئول": "موثر مسیول",
    "خانۀ خانهٔ خانة": "خانه خانه خانه",
    "جزء": "جز",
    "مُحَمَّد بـــه": "محمد به",
    "علي كريمى": "علی کریمی",
    "۷۲/۳ و ٤٥": "72 3 و 45",
    "«مصوبه»، (الف).": "مصوبه الف",
    "\ufefb\u2068ABC\u2069 É ß": "لاabc e ss",
    "  ": "",
    "،؛": "",
    "\x00ا\ud800": "ا",
}


@pytest.mark.parametrize(("typed", "key"), KEYS.items())
def test_search_key(typed: str, key: str) -> None:
    assert persian.search_key(typed) == key


@FEW
@given(PASTED, st.integers(0, 14))
def test_search_does_not_see_zwnj(typed: str, place: int) -> None:
    assert persian.search_key(typed[:place] + ZWNJ + typed[place:]) == persian.search_key(typed)


@FEW
@given(PASTED)
def test_search_key_is_the_same_before_and_after_storing(typed: str) -> None:
    key = persian.search_key(typed)
    assert persian.search_key(persian.normalise(typed)) == key
    assert persian.search_key(key) == key


GOVERNOR = "اکبر بهنام‌جو، استاندار قم"
RANKS = [
    ("", GOVERNOR, 0),
    ("اكبر", GOVERNOR, 0),
    ("اکبر بهنامجو", GOVERNOR, 0),
    ("بهنامجو", GOVERNOR, 1),
    ("بهنام‌جو", GOVERNOR, 1),
    ("قم اکبر", GOVERNOR, 1),
    ("بهنام جو", GOVERNOR, 2),
    ("اکبر دار", GOVERNOR, 2),
    ("دار اکبر", GOVERNOR, 2),
    ("بهنامجو", "بهنام جو", 3),
    ("قم بهنامجو", "بهنام جو از قم", 3),
    ("بهنامجو", "اکبر بهنام جو", 3),
    ("رضا", GOVERNOR, None),
    ("اکبر رضا", GOVERNOR, None),
    ("72", "مصوبه ۷۲/۳", 1),
    ("۷۲/۳", "مصوبه 72/3", 1),
    ("رضایی", "رضائی", 0),
    ("اکبر", "", None),
]


@pytest.mark.parametrize(("query", "text", "rank"), RANKS)
def test_rank_of_a_match(query: str, text: str, rank: int | None) -> None:
    assert persian.matches(query, text) == rank


def test_three_hundred_rows_are_searched_between_two_key_presses() -> None:
    keys = [persian.search_key(f"ردیف {row} {GOVERNOR}") for row in range(300)]
    query = persian.search_key("بهنام استان نیست")
    start = time.perf_counter()
    assert [key for key in keys if persian.matches_key(query, key) is not None] == []
    assert time.perf_counter() - start < 0.03


def test_letters_sort_as_documented() -> None:
    shuffled = random.Random(72).sample(ALPHABET, len(ALPHABET))
    assert "".join(sorted(shuffled, key=persian.collation_key)) == ALPHABET


SORTED_NAMES = [
    "آذر",
    "احمدی",
    "دکتر اکبر",
    "پارسا",
    "حجت‌الاسلام والمسلمین ترابی",
    "آقای دکتر جلالی",
    "مهندس چمران",
    "رضایی",
    "رضائی پور",
    "سیدی",
    "علی رضایی",
    "علی‌رضا",
    "كريمي",
    "گلی",
    "سید محمد شریفی",
    "خانم مهدوی",
    "نمایندهٔ مجلس",
    "وحیدی",
    "هاشمی",
    "یزدی",
    "۲ نفر",
    "10 نفر",
    "Ahmad",
    "zahra",
]


def test_names_sort_by_the_alphabet_without_their_titles() -> None:
    shuffled = random.Random(72).sample(SORTED_NAMES, len(SORTED_NAMES))
    assert sorted(shuffled, key=persian.collation_key) == SORTED_NAMES


def test_numbers_sort_by_value() -> None:
    names = ["منطقه ۲", "منطقه ۰۹", "منطقه 10", "منطقه ۱۰۰", "منطقه ۱۰۱ الف"]
    assert sorted(random.Random(72).sample(names, len(names)), key=persian.collation_key) == names


SAME_PLACE = [
    ("دکتر احمدی", "احمدی"),
    ("سید علی", "علی"),
    ("سید‌علی", "علی"),
    ("خانم دکتر نوری", "نوری"),
    ("حجت الاسلام نوری", "نوری"),
    ("حجه‌الاسلام و المسلمین نوری", "نوری"),
    ("بهنام‌جو", "بهنامجو"),
    ("مؤمنی", "مومنی"),
]


@pytest.mark.parametrize(("one", "other"), SAME_PLACE)
def test_titles_and_zwnj_do_not_move_a_name(one: str, other: str) -> None:
    places = [persian.collation_key(name)[: -len(name)] for name in (one, other)]
    assert places[0] == places[1]


@pytest.mark.parametrize("name", ["سید", "دکتر", "آقایی", "سیدعلی", "مهندسی"])
def test_a_name_that_only_looks_like_a_title_counts(name: str) -> None:
    assert len(persian.collation_key(name)) == 2 * len(name) + 1


@FEW
@given(PASTED, PASTED)
def test_different_names_never_tie(one: str, other: str) -> None:
    assert (persian.collation_key(one) == persian.collation_key(other)) is (one == other)


def test_a_number_of_any_length_sorts() -> None:
    assert persian.collation_key("۹" * 5000) < persian.collation_key("1" * 5001)


def test_digits_in_both_directions() -> None:
    assert persian.persian_digits("72 ٤ ۵ الف") == "۷۲ ۴ ۵ الف"
    assert persian.persian_digits(1404) == "۱۴۰۴"
    assert persian.ascii_digits("۷۲ ٤ 5 الف") == "72 4 5 الف"


@FEW
@given(st.integers())
def test_digits_come_back(number: int) -> None:
    assert int(persian.ascii_digits(persian.persian_digits(number))) == number


ORDINALS = {
    1: "نخستین",
    2: "دومین",
    3: "سومین",
    4: "چهارمین",
    10: "دهمین",
    20: "بیستمین",
    21: "بیست و یکمین",
    23: "بیست و سومین",
    30: "سی‌امین",
    31: "سی و یکمین",
    72: "هفتاد و دومین",
    100: "یکصدمین",
    103: "یکصد و سومین",
    130: "یکصد و سی‌امین",
    1000: "یک هزارمین",
}


@pytest.mark.parametrize(("number", "words"), ORDINALS.items())
def test_ordinals(number: int, words: str) -> None:
    assert persian.ordinal(number) == words


@pytest.mark.parametrize("number", [0, -1])
def test_there_is_no_ordinal_below_one(number: int) -> None:
    with pytest.raises(ValueError, match="no ordinal"):
        persian.ordinal(number)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "صفر"),
        (7, "هفت"),
        (16, "شانزده"),
        (24, "بیست و چهار"),
        (72, "هفتاد و دو"),
        (1404, "یک هزار و چهارصد و چهار"),
    ],
)
def test_numbers_in_words(number: int, words: str) -> None:
    assert persian.number_words(number) == words


def test_isolates() -> None:
    assert persian.isolate("متن") == "\u2068متن\u2069"
    assert persian.isolate_ltr("۷۲/۳") == "\u2066۷۲/۳\u2069"
    assert persian.normalise(persian.isolate_ltr("۷۲/۳")) == "۷۲/۳"


def test_importing_text_brings_in_nothing_heavy() -> None:
    code = "import sys, meetingdesk.domain.text; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"PySide6", "sqlalchemy", "docx", "lxml", "bidi", "arabic_reshaper", "zoneinfo"} & set(loaded)
