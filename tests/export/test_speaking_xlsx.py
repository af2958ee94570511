"""The report of speaking times in Excel, read back: real times, text that stays text, charts, right to left."""

import io
import zipfile
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any

import minutes_states
import openpyxl
import pytest
from speaking_states import budgeted, titled

from meetingdesk.domain.speaking import speaking_report
from meetingdesk.domain.state import MeetingState, Span, planned
from meetingdesk.export.errors import CharacterError
from meetingdesk.export.speaking_xlsx import speaking_xlsx

at = minutes_states.at
SHEETS = ["افراد", "گروه‌ها", "بندهای دستور", "نوع نوبت", "نوبت‌ها"]


def written(state: MeetingState, minute: float = 124) -> bytes:
    return speaking_xlsx(speaking_report(state, at(minute)))


@cache
def content() -> bytes:
    return written(budgeted())


def book(of: bytes | None = None) -> Any:
    return openpyxl.load_workbook(io.BytesIO(of or content()))


def rows(sheet: str, of: bytes | None = None) -> list[tuple[Any, ...]]:
    return list(book(of)[sheet].iter_rows(values_only=True))


def test_the_same_report_gives_the_same_bytes() -> None:
    assert written(budgeted()) == content()


def test_every_sheet_runs_from_right_to_left_below_a_head_that_stays() -> None:
    assert book().sheetnames == SHEETS
    for sheet in book():
        assert sheet.sheet_view.rightToLeft
        assert sheet.freeze_panes == "A2"
        assert all(dimension.width > 6 for dimension in sheet.column_dimensions.values())


def test_lengths_are_times_that_can_be_added() -> None:
    people = book()["افراد"]
    cell = people["G2"]
    assert cell.value == timedelta(seconds=630)
    assert cell.number_format.endswith("[h]:mm:ss")
    said = [row[6] for row in rows("افراد")[1:-1]]
    assert sum(said, timedelta()) == rows("افراد")[-1][6] == timedelta(seconds=3420)
    assert said == sorted(said, reverse=True)


def test_groups_have_budgets_and_what_is_over_them_in_words() -> None:
    by_name = {row[0]: row for row in rows("گروه‌ها")}
    assert by_name["دولت"][3:] == (
        timedelta(minutes=28),
        pytest.approx(28 / 57),
        timedelta(minutes=10),
        "0:18:00 بیش از سهمیه",
    )
    assert by_name["میهمانان"][5:] == (timedelta(hours=1), timedelta(minutes=49, seconds=30))
    assert by_name["بخش خصوصی"][5:] == (None, None)
    assert by_name["جمع"][2] == 17


def test_items_end_with_what_belongs_to_none() -> None:
    told = rows("بندهای دستور")
    assert told[1][1:4] == ("اعلام رسمیت", 1, timedelta(minutes=3, seconds=30))
    assert told[-2][:6] == (None, "بیرون از بندها", 1, timedelta(minutes=1), None, None)


def test_speeches_stand_in_order_with_the_clock_of_the_hall() -> None:
    first, *_, last = rows("نوبت‌ها")[1:]
    assert [str(at) for at in first[5:7]] == ["2025-09-13 12:02:30", "2025-09-13 12:06:00"]
    assert first[7] == timedelta(seconds=210)
    assert last[1:5] == ("نگار صالحی", "مجلس", "سؤال", "بیرون از بندها")


def test_a_speech_that_runs_has_no_end() -> None:
    state = minutes_states.session72()
    running = replace(state.speeches[-1], span=Span(state.speeches[-1].span.start))
    told = rows("نوبت‌ها", written(replace(state, speeches=(*state.speeches[:-1], running))))
    assert told[-1][6] is None
    assert told[-1][7] > timedelta(0)


def test_members_and_groups_have_charts_that_run_with_the_sheet() -> None:
    with zipfile.ZipFile(io.BytesIO(content())) as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/charts/chart")]
    assert len(charts) == 2
    for chart in charts:
        assert '<c:barDir val="bar"/>' in chart
        assert chart.count('<c:orientation val="maxMin"/>') == 2
    assert [len(book()[sheet]._charts) for sheet in SHEETS] == [1, 1, 0, 0, 0]


@pytest.mark.parametrize("text", ["=1+1", '=HYPERLINK("http://x","y")', "+7", "-3", "@SUM(A1)", "http://x.ir", "42"])
def test_text_never_becomes_anything_else(text: str) -> None:
    named = written(budgeted(text))
    names = [cell for cell in book(named)["افراد"]["B"] if cell.value == text]
    assert [cell.data_type for cell in names] == ["s"]
    titles = [cell for cell in book(written(titled(text)))["بندهای دستور"]["B"] if cell.value == text]
    assert [cell.data_type for cell in titles] == ["s"]
    with zipfile.ZipFile(io.BytesIO(named)) as archive:
        sheets = [archive.read(n).decode() for n in archive.namelist() if n.startswith("xl/worksheets/sheet")]
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)


def test_a_session_without_speeches_is_a_workbook_all_the_same() -> None:
    empty = written(planned(minutes_states.plan72()), 0)
    assert book(empty).sheetnames == SHEETS
    assert len(rows("نوبت‌ها", empty)) == 1


def test_a_character_that_no_file_can_hold_is_refused() -> None:
    with pytest.raises(CharacterError):
        written(titled("بند \x07"))
