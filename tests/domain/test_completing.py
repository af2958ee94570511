"""What is offered while one types."""

import pytest

from meetingdesk.domain.completing import Completion, Completions
from meetingdesk.domain.text import normalise
from meetingdesk.services.phrases import council_phrases

KNOWN = Completions(
    [
        Completion("مقرر گردید …", by_words=False),
        Completion("موظف است ظرف مدت …", by_words=False),
        Completion("اداره کل تأمین اجتماعی"),
        Completion("سازمان صنعت، معدن و تجارت"),
        Completion("حوزه اقتصادی استانداری"),
        Completion("مصوبه ۷۰/۱", "مشاغل سخت و زیان‌آور"),
    ]
)


@pytest.mark.parametrize(
    ("before", "offered"),
    [
        ("مقر", [(0, "مقرر گردید …")]),
        ("در نشست مقرر گر", [(8, "مقرر گردید …")]),
        ("سازمان موظف ", [(7, "موظف است ظرف مدت …")]),
        ("متن تامي", [(4, "اداره کل تأمین اجتماعی")]),
        ("اداره كل تام", [(0, "اداره کل تأمین اجتماعی")]),
        ("معدن", [(0, "سازمان صنعت، معدن و تجارت")]),
        ("پیرو 70/", [(5, "مصوبه ۷۰/۱")]),
        ("(«مقرر", [(2, "مقرر گردید …")]),
        ("زیان اور", []),
        ("زیاناور", [(0, "مصوبه ۷۰/۱")]),
        ("ظرف", []),
        ("مق", []),
        ("", []),
        ("اداره کل تأمین اجتماعی", []),
        ("مقررات", []),
    ],
)
def test_what_is_typed_is_completed_whatever_its_marks_and_digits(before: str, offered: list[tuple[int, str]]) -> None:
    assert [(offer.start, offer.completion.text) for offer in KNOWN.offers(before)] == offered


@pytest.mark.parametrize("before", ["لازم است.", "لازم است. ", "(استاندار)", "چه کنیم؟", "مقرر شد:"])
def test_what_is_ended_is_not_completed(before: str) -> None:
    known = Completions([Completion("استانداری قم"), Completion("مقرر شد")])
    assert known.offers(before) == ()
    assert known.offers(f"{before} استا") != ()


def test_what_goes_on_with_most_of_the_words_comes_first() -> None:
    known = Completions([Completion("گردهمایی"), Completion("مقرر گردید …", by_words=False)])
    assert [offer.completion.text for offer in known.offers("مقرر گرد")] == ["مقرر گردید …", "گردهمایی"]
    assert len(Completions([Completion(f"سازمان {no}") for no in range(20)]).offers("سازمان")) == 8


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("نسبت به … اقدام نماید.", ("نسبت به ", " اقدام نماید.")),
        ("مقرر گردید …", ("مقرر گردید ", "")),
        ("تشکیل شود.", ("تشکیل شود.", "")),
    ],
)
def test_the_cursor_goes_where_one_types_on(text: str, parts: tuple[str, str]) -> None:
    assert Completion(text).parts == parts


def test_the_phrases_are_many_and_written_as_they_are_stored() -> None:
    phrases = council_phrases()
    assert len(phrases) >= 40
    assert len(set(phrases)) == len(phrases)
    assert [normalise(phrase) for phrase in phrases] == list(phrases)
    assert all(phrase.count("…") <= 1 for phrase in phrases)
