"""The wording file is checked key by key before a phrase of it is printed."""

from pathlib import Path

import pytest

from meetingdesk.assets import resource
from meetingdesk.domain.capacity import Capacity
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.minutes.wording import Wording
from meetingdesk.domain.turns import TurnKind
from meetingdesk.export.wording import WordingError, load_speaking_wording, load_wording

ORIGINAL = resource("minutes", "fa.toml").read_text(encoding="utf-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "fa.toml"


def refusal(file: Path, text: str) -> WordingError:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(WordingError) as caught:
        load_wording(file)
    return caught.value


def changed(old: str, new: str) -> str:
    assert ORIGINAL.count(old) == 1, old
    return ORIGINAL.replace(old, new)


def test_the_wording_of_the_program_is_complete() -> None:
    wording = load_wording()
    assert isinstance(wording, Wording)
    assert wording.title == "صورتجلسه {ordinal} {session} {council}"
    assert wording.kinds.extraordinary.session == "نشست فوق‌العاده"


def test_another_council_words_them_otherwise(file: Path) -> None:
    file.write_text(changed('heading = "مصوبات"', 'heading = "تصمیمات"'), encoding="utf-8")
    assert load_wording(file).resolutions.heading == "تصمیمات"


@pytest.mark.parametrize(
    ("old", "new", "problem", "key"),
    [
        ('invocation = "بسمه تعالی"\n', "", "missing_key", "invocation"),
        ('\nwatermark = "پیش‌نویس"', '\nwatermark = "پیش‌نویس"\nmotto = "…"', "unknown_key", "motto"),
        ('heading = "مصوبات"\n', "", "missing_key", "resolutions.heading"),
        ('heading = "مصوبات"', 'heading = "مصوبات"\ntitel = "؟"', "unknown_key", "resolutions.titel"),
        ('heading = "مصوبات"', "heading = 3", "not_text", "resolutions.heading"),
        ('heading = "مصوبات"', 'heading = "  "', "empty", "resolutions.heading"),
        ('heading = "مصوبات"', 'heading = "مصوبات {number}"', "bad_field", "resolutions.heading"),
        ("در پی مصوبه {number}", "در پی مصوبه {no}", "bad_field", "resolutions.follows"),
        ("در پی مصوبه {number}", "در پی مصوبه {number.real}", "bad_field", "resolutions.follows"),
        ("در پی مصوبه {number}", "در پی مصوبه {number!r}", "bad_field", "resolutions.follows"),
        ("در پی مصوبه {number}", "در پی مصوبه {}", "bad_field", "resolutions.follows"),
        ("در پی مصوبه {number}", "در پی مصوبه {number", "bad_template", "resolutions.follows"),
    ],
)
def test_a_fault_is_named_with_its_key_and_file(file: Path, old: str, new: str, problem: str, key: str) -> None:
    error = refusal(file, changed(old, new))
    assert (error.problem, error.key, error.file) == (problem, key, file)
    assert key in str(error)
    assert str(file) in str(error)


def test_a_section_that_is_no_table_is_refused(file: Path) -> None:
    head, _, _ = ORIGINAL.partition("[kinds.ordinary]")
    assert refusal(file, f'{head}kinds = "عادی"\n').problem in {"missing_key", "not_a_table"}


def test_a_file_that_is_not_toml_is_refused(file: Path) -> None:
    assert refusal(file, "invocation =").problem == "not_toml"


def test_a_file_that_is_not_utf_8_is_refused(file: Path) -> None:
    file.write_bytes(ORIGINAL.encode("utf-16"))
    with pytest.raises(WordingError) as caught:
        load_wording(file)
    assert caught.value.problem == "not_toml"


def test_a_missing_file_is_named(file: Path) -> None:
    with pytest.raises(WordingError) as caught:
        load_wording(file)
    assert caught.value.problem == "unreadable"


def test_the_wording_of_the_report_of_speaking_times_names_everything() -> None:
    words = load_speaking_wording()
    names = [*map(words.group, (*MemberGroup, None)), *map(words.capacity, Capacity), *map(words.kind, TurnKind)]
    assert len(set(names)) == len(names)
    headings = (words.headings.people, words.headings.groups, words.headings.items, words.headings.kinds)
    assert not any(set(heading) & set(r"[]:*?/\\") or len(heading) > 31 for heading in headings)
