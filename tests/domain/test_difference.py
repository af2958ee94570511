"""The difference by word tells the truth letter by letter, and reads as somebody would say it."""

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.difference import Change, ChangeKind, clause_changes, difference, words

K, A, R = ChangeKind.KEPT, ChangeKind.ADDED, ChangeKind.REMOVED
BRACKETS = {K: "{}", A: "[+{}]", R: "[-{}]"}

WORDS = st.text("ابپیک\u200c\u064e", min_size=1, max_size=3) | st.sampled_from(
    ("و", "می‌شود", "می", "شود", "۱۴۰۴/۰۸/۰۱", "۷۲/۳", "۱۲٫۵", "ISO-9001", "«", "»", "(", ")", "،", "؛", ".", "٪")
)
LINES = st.lists(WORDS, max_size=9).map(" ".join)
PASTED = st.text(
    st.sampled_from("ابی\u200c\u064e ۱۲/٫.،؛()«»\n\n  \u2067\u2068\u2069\u200d\u0301👩⚖\ufe0f🇮🇷A1")
    | st.characters(exclude_categories=["Cs"]),
    max_size=24,
)
TEXTS = st.lists(LINES, max_size=4).map("\n".join) | PASTED


def shown(changes: tuple[Change, ...]) -> str:
    """Return a difference in one line, ¶ for a line break."""
    return "".join(BRACKETS[change.kind].format(change.text) for change in changes).replace("\n", "¶")


def read(changes: tuple[Change, ...], without: ChangeKind) -> str:
    """Return the text of a difference without one kind of pieces."""
    return "".join(change.text for change in changes if change.kind is not without)


READ = {
    "a space becomes a ZWNJ": ("کار می شود.", "کار می‌شود.", "کار [-می شود][+می‌شود]."),
    "a ZWNJ is part of its word": ("کتاب‌خانه ملی", "کتابخانه ملی", "[-کتاب‌خانه][+کتابخانه] ملی"),
    "so is a mark": ("کتابِ شورا", "کتاب شورا", "[-کتابِ][+کتاب] شورا"),
    "a date is one word": (
        "تا ۱۴۰۴/۰۸/۰۱ اجرا شود",
        "تا ۱۴۰۴/۰۹/۰۱ اجرا شود",
        "تا [-۱۴۰۴/۰۸/۰۱][+۱۴۰۴/۰۹/۰۱] اجرا شود",
    ),
    "the number of a resolution": ("مصوبه ۷۲/۳", "مصوبه ۷۲/۴", "مصوبه [-۷۲/۳][+۷۲/۴]"),
    "a share and its sign": ("سهم ۱۲٫۵٪ است", "سهم ۱۵٪ است", "سهم [-۱۲٫۵][+۱۵]٪ است"),
    "thousands": ("۱۲٬۵۰۰ نفر", "۱۲٬۶۰۰ نفر", "[-۱۲٬۵۰۰][+۱۲٬۶۰۰] نفر"),
    "a sentence goes on": ("اجرا شود.", "اجرا شود و گزارش شود.", "اجرا شود[+ و گزارش شود]."),
    "a stop at the end": ("اجرا شود", "اجرا شود.", "اجرا شود[+.]"),
    "a comma becomes a semicolon": ("الف، ب", "الف؛ ب", "الف[-،][+؛] ب"),
    "parentheses come": ("وزارت علوم موظف است", "وزارت علوم (ستاد) موظف است", "وزارت علوم [+(ستاد) ]موظف است"),
    "parentheses go and their words stay": ("وزارت (علوم) است", "وزارت علوم است", "وزارت [-(]علوم[-)] است"),
    "guillemets": ("طرح «الف» است", "طرح «ب» است", "طرح «[-الف][+ب]» است"),
    "a phrase, not its spaces": (
        "پیش از بستن حساب بانکی",
        "پیش از ابلاغ رأی نهایی",
        "پیش از [-بستن حساب بانکی][+ابلاغ رأی نهایی]",
    ),
    "a single letter between two others": ("بستن و حساب", "گشودن و دفتر", "[-بستن و حساب][+گشودن و دفتر]"),
    "a word of two letters stays": ("بستن یا حساب", "گشودن یا دفتر", "[-بستن][+گشودن] یا [-حساب][+دفتر]"),
    "so does one between short ones": ("۳ دانشگاه ۵", "۴ دانشگاه ۶", "[-۳][+۴] دانشگاه [-۵][+۶]"),
    "a word goes": ("الف ب پ", "الف پ", "الف [-ب ]پ"),
    "the last word goes": ("الف ب", "الف", "الف[- ب]"),
    "twice the space": ("الف  ب", "الف ب", "الف[-  ][+ ]ب"),
    "nothing before": ("", "الف ب", "[+الف ب]"),
    "nothing after": ("الف\nب", "", "[-الف¶ب]"),
    "nothing at all": ("", "", ""),
    "a clause that begins like the next": (
        "مقرر گردید الف شود.",
        "مقرر گردید ب شود.\nمقرر گردید الف شود.",
        "[+مقرر گردید ب شود.¶]مقرر گردید الف شود.",
    ),
    "the same, and the next has changed": (
        "مقرر گردید وزارت علوم اقدام کند",
        "مقرر گردید وزارت نفت بپردازد\nمقرر گردید وزارت علوم اقدام نماید",
        "[+مقرر گردید وزارت نفت بپردازد¶]مقرر گردید وزارت علوم اقدام [-کند][+نماید]",
    ),
    "a clause goes that began like the next": (
        "مقرر شد الف\nمقرر شد ب",
        "مقرر شد ب",
        "[-مقرر شد الف¶]مقرر شد ب",
    ),
    "a clause comes after one that has changed and ends alike": (
        "پیش از بستن حساب اعلام کند.",
        "پیش از مسدودی حساب اعلام کند.\nپیگیری با دبیرخانه است.",
        "پیش از [-بستن][+مسدودی] حساب اعلام کند.[+¶پیگیری با دبیرخانه است.]",
    ),
    "an end stays with its clause when another comes": (
        "حساب بسته شود.",
        "حساب مسدود شود.\nگزارش داده شود.",
        "حساب [-بسته][+مسدود] شود.[+¶گزارش داده شود.]",
    ),
    "and when one goes": (
        "کد ABC است.\nپیگیری لازم است.\nپایان",
        "کد XYZ است.\nپایان",
        "کد [-ABC][+XYZ] است.[-¶پیگیری لازم است.]¶پایان",
    ),
    "a clause goes after one whose end has changed": (
        "بررسی می شود.\nبند پیشین لغو است.\nپایان",
        "بررسی می‌شود؛\nپایان",
        "بررسی [-می شود.][+می‌شود؛]¶[-بند پیشین لغو است.¶]پایان",
    ),
    "a word is worth more than stops and line breaks": (
        "بند پیشین لغو شود.\nکد ABC است.",
        "کد XYZ است.\nپیگیری با دبیرخانه خواهد بود.",
        "[-بند پیشین لغو شود.¶]کد [-ABC][+XYZ] است.[+¶پیگیری با دبیرخانه خواهد بود.]",
    ),
    "split": ("الف ب", "الف\nب", "الف[- ][+¶]ب"),
    "joined": ("الف\nب", "الف ب", "الف[-¶][+ ]ب"),
    "a code and its hyphen": ("ISO-9001", "ISO-9002", "[-ISO-9001][+ISO-9002]"),
    "isolated text is one word": (
        "کد \u2066A 1\u2069 است",
        "کد \u2066A 2\u2069 است",
        "کد [-\u2066A 1\u2069][+\u2066A 2\u2069] است",
    ),
    "an emoji is not taken apart": ("خوب 👩\u200d⚖️", "خوب 👩\u200d🏫", "خوب [-👩\u200d⚖️][+👩\u200d🏫]"),
    "nor a flag": ("🇮🇷 و", "🇮🇶 و", "[-🇮🇷][+🇮🇶] و"),
}


@pytest.mark.parametrize(("old", "new", "expected"), READ.values(), ids=READ)
def test_a_difference_reads_well(old: str, new: str, expected: str) -> None:
    assert shown(difference(old, new)) == expected
    assert difference(tuple(old.split("\n")), tuple(new.split("\n"))) == difference(old, new)


@given(TEXTS, TEXTS)
def test_a_difference_applied_to_the_old_text_gives_the_new_one(old: str, new: str) -> None:
    changes = difference(old, new)
    assert read(changes, without=A) == old
    assert read(changes, without=R) == new
    kinds = [change.kind for change in changes]
    assert all(change.text for change in changes)
    assert all(pair not in {(K, K), (A, A), (R, R), (A, R)} for pair in pairwise(kinds))


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert difference(text, text) == ((Change(K, text),) if text else ())


@given(st.lists(st.tuples(WORDS, st.sampled_from((" ", "\n", "  ")), st.booleans()), max_size=12))
def test_what_is_only_added_removes_nothing(row: list[tuple[str, str, bool]]) -> None:
    old = "".join(word + space for word, space, is_new in row if not is_new)
    new = "".join(word + space for word, space, _ in row)
    assert R not in {change.kind for change in difference(old, new)}
    assert A not in {change.kind for change in difference(new, old)}


# --- Clause by clause ---

CLAUSES = {
    "one goes in the middle": (("یک", "دو", "سه"), ("یک", "سه"), ["1 یک", "0 [-دو]", "2 سه"]),
    "one goes at the end": (("یک", "دو"), ("یک",), ["1 یک", "0 [-دو]"]),
    "one goes at the start": (("یک", "دو"), ("دو",), ["0 [-یک]", "1 دو"]),
    "one comes": (("یک",), ("یک", "دو"), ["1 یک", "2 [+دو]"]),
    "all go": (("یک", "دو"), (), ["0 [-یک]", "0 [-دو]"]),
    "all come": ((), ("یک", "دو"), ["1 [+یک]", "2 [+دو]"]),
    "one is another": (("یک", "دو"), ("یک", "سه"), ["1 یک", "2 [-دو][+سه]"]),
    "two become one": (("الف", "ب"), ("الف ب",), ["1 الف[-¶][+ ]ب"]),
    "one becomes two": (("الف ب",), ("الف", "ب"), ["1 الف[- ]", "2 ب"]),
    "one moves": (("یک", "دو", "سه"), ("دو", "سه", "یک"), ["0 [-یک]", "1 دو", "2 سه", "3 [+یک]"]),
    "nothing": ((), (), []),
}


@pytest.mark.parametrize(("old", "new", "expected"), CLAUSES.values(), ids=CLAUSES)
def test_clauses_keep_their_numbers(old: tuple[str, ...], new: tuple[str, ...], expected: list[str]) -> None:
    assert [f"{clause.number} {shown(clause.changes)}" for clause in clause_changes(old, new)] == expected


CLAUSE_LISTS = st.lists(LINES.filter(str.strip), max_size=4).map(tuple)


@given(CLAUSE_LISTS, CLAUSE_LISTS)
def test_both_rows_of_clauses_can_be_read(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    found = clause_changes(old, new)
    numbered = [clause for clause in found if clause.number]
    assert [clause.number for clause in numbered] == list(range(1, len(new) + 1))
    assert tuple(read(clause.changes, without=R) for clause in numbered) == new
    assert all(change.kind is R for clause in found if not clause.number for change in clause.changes)
    removed = "".join(read(clause.changes, without=A) for clause in found)
    assert "".join(removed.split("\n")) == "".join(old)


@given(CLAUSE_LISTS, LINES.filter(str.strip), st.integers(0, 4))
def test_a_clause_that_comes_or_goes_breaks_no_other(clauses: tuple[str, ...], one: str, at: int) -> None:
    longer = (*clauses[:at], one, *clauses[at:])
    for found, kind in ((clause_changes(clauses, longer), A), (clause_changes(longer, clauses), R)):
        assert sorted(change.kind for clause in found for change in clause.changes) == sorted(
            [*[K] * len(clauses), kind]
        )
        assert all(len(clause.changes) == 1 for clause in found)


def test_words_are_counted_without_signs_and_spaces() -> None:
    assert words("«می‌شود»، تا ۱۴۰۴/۰۸/۰۱ (۱۲٫۵٪)؛\nISO-9001.") == 5
    assert words("، . \n") == 0


def test_the_library_waits_for_the_first_comparison() -> None:
    code = (
        "import sys, meetingdesk.domain.difference as d; assert 'rapidfuzz' not in sys.modules; d.difference('a', 'b')"
    )
    subprocess.run([sys.executable, "-c", code + "; assert 'rapidfuzz' in sys.modules"], check=True)
