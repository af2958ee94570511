"""The report of speaking times in Word: what it says, and bars that are as long as what they stand for."""

import io
from functools import cache

import docx
import letterheads
import minutes_states
import pytest
from docx_files import W, root, text
from speaking_states import budgeted, titled

from meetingdesk.domain.minutes.speaking import speaking_document
from meetingdesk.domain.speaking import speaking_report
from meetingdesk.domain.state import MeetingState, planned
from meetingdesk.export.bar_chart import GRID, TINTS
from meetingdesk.export.errors import CharacterError
from meetingdesk.export.speaking_docx import speaking_docx
from meetingdesk.export.wording import load_speaking_wording, load_wording

at = minutes_states.at


def written(state: MeetingState, minute: float = 124, letterhead: bytes | None = None) -> bytes:
    return speaking_docx(state, speaking_report(state, at(minute)), letterhead=letterhead)


@cache
def report() -> bytes:
    return written(budgeted())


def tables(content: bytes) -> list[list[list[str]]]:
    found = docx.Document(io.BytesIO(content)).tables
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in found]


def bars(content: bytes) -> list[tuple[str, int, str]]:
    """Return the label, length and colour of every bar."""
    found = []
    for row in root(content).iter(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        shade = cells[1].find(f"{W}tcPr/{W}shd") if len(cells) == 3 else None
        if shade is not None:
            span = cells[1].find(f"{W}tcPr/{W}gridSpan")
            label = "".join(t.text or "" for t in cells[0].iter(f"{W}t"))
            found.append((label, int(span.get(f"{W}val")) if span is not None else 1, shade.get(f"{W}fill")))
    return found


def test_the_same_report_gives_the_same_bytes() -> None:
    assert written(budgeted()) == report()


def test_everything_is_told() -> None:
    told = text(root(report()))
    for words in ("گزارش زمان سخن", "هفتاد و دومین", "سراسر نشست", "نگار صالحی", "جانشین", "بیرون از بندها", "سؤال"):
        assert words in told


def test_an_unfinished_session_says_until_when() -> None:
    assert "تا ساعت ۱۲:۵۰" in text(root(written(minutes_states.running72(), 50)))


def test_a_session_without_speeches_says_so() -> None:
    content = written(planned(minutes_states.plan72()), 0)
    assert "هنوز کسی سخن نگفته است" in text(root(content))
    assert bars(content) == []


def test_a_budget_is_told_and_what_is_over_it() -> None:
    groups = next(table for table in tables(report()) if table[0][0] == "گروه")
    assert groups[0][-2:] == ["سهمیه", "مانده سهمیه"]
    by_name = {row[0]: row for row in groups[1:]}
    assert by_name["دولت"][3:] == ["۲۸:۰۰", "۴۹٪", "۱۰:۰۰", "۱۸:۰۰ بیش از سهمیه"]
    assert by_name["میهمانان"][-2:] == ["۱:۰۰:۰۰", "۴۹:۳۰"]
    assert by_name["بخش خصوصی"][-2:] == ["—", "—"]


def test_without_budgets_there_are_no_columns_for_them() -> None:
    groups = next(t for t in tables(written(minutes_states.session72())) if t[0][0] == "گروه")
    assert groups[0] == ["گروه", "سخنرانان", "نوبت", "زمان سخن", "سهم"]


def test_bars_are_as_long_as_what_they_stand_for() -> None:
    lengths = {label: (length, fill) for label, length, fill in bars(report())}
    assert lengths["دولت"] == (GRID, TINTS["government"])
    assert lengths["بخش خصوصی"] == (GRID // 2, TINTS["private"])
    assert lengths["اکبر بهنام‌جو"] == (GRID, TINTS["government"])
    assert lengths["نگار صالحی"] == (round(GRID * 60 / 630), TINTS["parliament"])
    assert lengths["بیرون از بندها"][1] == TINTS["neutral"]


def test_every_row_of_a_chart_fills_its_grid() -> None:
    for table in root(report()).iter(f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        if columns <= GRID:
            continue
        for row in table.findall(f"{W}tr"):
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(f"{W}tc")]
            assert sum(int(span.get(f"{W}val")) if span is not None else 1 for span in spans) == columns


def test_the_longest_speaker_stands_first_in_the_chart_and_the_chair_in_the_table() -> None:
    people = next(table for table in tables(report()) if table[0][:2] == ["ردیف", "نام"])
    assert people[1][1] == "اکبر بهنام‌جو، استاندار"
    assert [row[0] for row in people[1:4]] == ["۱", "۲", "۳"]


def test_it_is_written_on_the_letterhead() -> None:
    content = written(budgeted(), letterhead=letterheads.letterhead())
    assert docx.Document(io.BytesIO(content)).sections[0].header.part.element.xpath("string()")


def test_a_character_that_no_file_can_hold_is_refused() -> None:
    with pytest.raises(CharacterError):
        written(titled("بند \x07"))


def test_the_document_has_no_watermark_and_a_short_footer() -> None:
    state = budgeted()
    document = speaking_document(state, speaking_report(state, at(124)), load_wording(), load_speaking_wording())
    assert (document.watermark, document.footer.record) == ("", "")
    assert document.footer.session == "زمان سخن در نشست شماره ۷۲"
