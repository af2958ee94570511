"""Texts as they come from letters, web pages and PDFs, and digits as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.pasting import pasted
from meetingdesk.domain.text import normalise, unstorable
from meetingdesk.domain.typed import as_typed, with_persian_numbers

WRAPPED = """مقرر گردید سازمان صنعت، معدن و تجارت استان نسبت به شناسایی
واحدهای تولیدی راکد اقدام و نتیجه را حداکثر ظرف مدت ۱۵ روز به دبیرخانه
شورا گزارش نماید.
بانک‌های عامل استان موظف شدند پیش از مسدودسازی حساب واحدهای تولیدی
موضوع را به حوزه اقتصادی استانداری اعلام کنند."""

CASES = [
    ("كتاب علي", ("کتاب علی",)),
    ("\ufe8e\ufee3 \ufef7\ufea7", ("ام لأخ",)),
    ("مقـــرر گــردید", ("مقرر گردید",)),
    ("ماده ۱ـ متن", ("ماده ۱- متن",)),
    ("سال ۱۴۰۴ هـ.ش", ("سال ۱۴۰۴ ه.ش",)),
    ("\u202bمتن\u202c \u200f(الف)\u200e", ("متن (الف)",)),
    ("متن\u00a0نخست  و\tدوم", ("متن نخست و دوم",)),
    ("می\u200c\u200cشود", ("می‌شود",)),
    ("می‌\nشود", ("می‌شود",)),
    ("نیم \u200cفاصله", ("نیم فاصله",)),
    ("تسهی\u00adلات", ("تسهیلات",)),
    ("یک\r\nدو\rسه\u2028چهار\x0bپنج\x0cشش", ("یک", "دو", "سه", "چهار", "پنج", "شش")),
    ("یک\n\n\nدو", ("یک", "دو")),
    ("  \n\t", ()),
    ("مصوبه ٧٢/٣", ("مصوبه ۷۲/۳",)),
    ("ظرف 3 ماه تا 1404/08/01", ("ظرف ۳ ماه تا ۱۴۰۴/۰۸/۰۱",)),
    ("برابر ISO 9001 و ISO-9001:2015 ظرف 10 روز", ("برابر ISO 9001 و ISO-9001:2015 ظرف ۱۰ روز",)),
    ("شبکه 5G و برگ A4 و 12.5kg", ("شبکه 5G و برگ A4 و 12.5kg",)),
    ("نشانی example.ir/12 را ببینید", ("نشانی example.ir/12 را ببینید",)),
    ("The meeting of 12 May, 2025", ("The meeting of 12 May, 2025",)),
    ("1404/06/22", ("۱۴۰۴/۰۶/۲۲",)),
    # Lines broken by a page.
    (
        WRAPPED,
        (
            "مقرر گردید سازمان صنعت، معدن و تجارت استان نسبت به شناسایی واحدهای تولیدی راکد اقدام و نتیجه را حداکثر"
            " ظرف مدت ۱۵ روز به دبیرخانه شورا گزارش نماید.",
            "بانک‌های عامل استان موظف شدند پیش از مسدودسازی حساب واحدهای تولیدی موضوع را به حوزه اقتصادی استانداری"
            " اعلام کنند.",
        ),
    ),
    (
        "مقرر شد دستگاه‌های زیر نسبت به همکاری لازم اقدام کنند:\nسازمان امور مالیاتی\nتأمین اجتماعی",
        ("مقرر شد دستگاه‌های زیر نسبت به همکاری لازم اقدام کنند:", "سازمان امور مالیاتی", "تأمین اجتماعی"),
    ),
    (
        "مقرر شد نسبت به شناسایی واحدهای تولیدی راکد اقدام شود\n۲- نتیجه به دبیرخانه شورا اعلام گردد",
        ("مقرر شد نسبت به شناسایی واحدهای تولیدی راکد اقدام شود", "نتیجه به دبیرخانه شورا اعلام گردد"),
    ),
    (
        "مقرر شد نسبت به شناسایی واحدهای تولیدی راکد اقدام\n\nشود و نتیجه به دبیرخانه شورا اعلام گردد",
        ("مقرر شد نسبت به شناسایی واحدهای تولیدی راکد اقدام", "شود و نتیجه به دبیرخانه شورا اعلام گردد"),
    ),
    ("عنوان\nمقرر شد نسبت به شناسایی واحدهای تولیدی راکد اقدام شود", None),
    ("The council decided that the imple-\nmentation begins", ("The council decided that the implementation begins",)),
    # Marks of lists, and what only looks like one.
    ("۱- یک\n۲- دو", ("یک", "دو")),
    ("1. یک\n2. دو", ("یک", "دو")),
    ("۱)یک\n(۲) دو", ("یک", "دو")),
    ("۱-۲- بند فرعی", ("بند فرعی",)),
    ("الف) یک\nب) دو\nج- سه", ("یک", "دو", "سه")),
    ("• یک\n\uf0b7\tدو\n– سه", ("یک", "دو", "سه")),
    ("•یک", ("یک",)),
    ("۱- الف) یک", ("یک",)),
    ("ب) تنها", ("ب) تنها",)),
    ("و - سپس", ("و - سپس",)),
    ("۱۲-۱۴ مهر", ("۱۲-۱۴ مهر",)),
    ("۱۲.۵ درصد سهم", ("۱۲.۵ درصد سهم",)),
    ("۱۵ روز مهلت", ("۱۵ روز مهلت",)),
    ("۷۲/۳- متن", ("۷۲/۳- متن",)),
    ("۱۴۰۴. سال", ("۱۴۰۴. سال",)),
    ("-۵ درجه", ("-۵ درجه",)),
    ("۱-", ("۱-",)),
    # What may not be stored stays to be seen.
    ("بد 😀 و\x01", ("بد 😀 و\x01",)),
]


@pytest.mark.parametrize(("text", "paragraphs"), CASES)
def test_a_paste_is_the_paragraphs_that_were_meant(text: str, paragraphs: tuple[str, ...] | None) -> None:
    expected = paragraphs if paragraphs is not None else tuple(text.split("\n"))
    assert pasted(text) == expected


def test_in_the_middle_of_a_clause_the_first_mark_is_a_part_of_the_words() -> None:
    assert pasted("۱- یک\n۲- دو", at_start=False) == ("۱- یک", "دو")


LETTERS = "ابپتمنویکگلسرآأئؤءABabz"
ROUGH = st.text(
    alphabet=LETTERS + "كي0123۴۵٦ \t\n\r\u00a0\u200c\u200b\u00adـ.,،؛:()-/•\u202b\u200f\ufe8e\ufefb😀\x01", max_size=60
)
UNMARKED = st.text(alphabet=LETTERS + "كي \n\u00a0\u200cـ.،؛:/", max_size=120)


@given(ROUGH, st.booleans())
def test_what_was_pasted_is_stored_as_it_stands_and_pasting_it_again_changes_nothing(text: str, at_start: bool) -> None:
    paragraphs = pasted(text, at_start=at_start)
    assert tuple(map(normalise, paragraphs)) == paragraphs
    assert pasted("\n\n".join(paragraphs), at_start=at_start) == paragraphs


@given(UNMARKED)
def test_no_letter_is_lost(text: str) -> None:
    def letters(given: str) -> str:
        return "".join(char for char in normalise(given) if char.isalpha() and char != "ـ")

    assert letters("".join(pasted(text))) == letters(text)


@given(ROUGH)
def test_what_may_not_be_stored_is_not_lost(text: str) -> None:
    whole = "".join(pasted(text))
    assert unstorable(whole) == unstorable(text)
    assert whole.count("😀") == text.count("😀")


# --- Letters and digits as they are typed ---


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("ظرف 15 روز", "ظرف ۱۵ روز"),
        ("1404/08/01", "۱۴۰۴/۰۸/۰۱"),
        ("ماده ٣ از كتاب علي", "ماده ۳ از کتاب علی"),
        ("استاندارد ISO 9001 در 3 ماه", "استاندارد ISO 9001 در ۳ ماه"),
        ("(ISO-9001) و 12", "(ISO-9001) و ۱۲"),
        ("برگ A4، 20 برگ", "برگ A4، ۲۰ برگ"),
        ("ISO 9001 5", "ISO 9001 5"),
        ("مدرک ISO 9001 5", "مدرک ISO 9001 ۵"),
        ("شبکه 5G", "شبکه 5G"),
        ("Room 12, 13", "Room 12, 13"),
        ("می‌شود ـ", "می‌شود ـ"),
    ],
)
def test_digits_become_persian_as_they_are_typed_except_in_latin_codes(keys: str, shown: str) -> None:
    text = ""
    for key in keys:
        count, put = as_typed(text, key)
        text = text[: len(text) - count] + put
    assert text == shown
    assert normalise(text) == text


@given(st.text(alphabet="ابABz0123 -./()،", max_size=30))
def test_a_pasted_number_is_as_it_would_have_been_typed_but_for_latin_letters_after_it(text: str) -> None:
    shown = with_persian_numbers(text)
    assert len(shown) == len(text)
    assert with_persian_numbers(shown) == shown
