"""The page of speaking times follows the meeting, is used by keys alone, and leads to paper and files."""

import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from builders import CHAIR, FOURTH, GUEST, STARTED, THIRD, at
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from windows import Operator, wait

from meetingdesk.domain import commands as c
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.procedure import GroupBudget, Procedure
from meetingdesk.domain.speaking import speaking_report
from meetingdesk.export.errors import TargetError
from meetingdesk.services.access import Access
from meetingdesk.ui.models.bar_axis import axis_for
from meetingdesk.ui.models.bars import CHART, NAME
from meetingdesk.ui.operator.failure import FailureCard
from meetingdesk.ui.operator.times_export import write_times
from meetingdesk.ui.operator.times_rows import View, lines
from meetingdesk.ui.operator.times_sheet import SpeakingTimesSheet
from meetingdesk.ui.widgets.bar_table import chart_room

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Sit = Callable[..., Operator]
BUDGETS = Procedure(group_budgets=(GroupBudget(MemberGroup.GOVERNMENT, 60), GroupBudget(None, 600)))


@pytest.fixture
def sit(app: QApplication, tmp_path: Path) -> Sit:
    return lambda *commands, **more: Operator(tmp_path, *commands, **more)


def talk(operator: Operator) -> None:
    """Let the third speak for a minute, the chair for two, and a guest since half a minute."""
    for who, seconds in ((THIRD, 60), (CHAIR, 120), (GUEST, 30)):
        operator.do(c.GiveFloor(who=who))
        operator.meeting.wait(seconds)
        if who != GUEST:
            operator.do(c.EndSpeech())


def opened(operator: Operator) -> SpeakingTimesSheet:
    QTest.keyClick(operator.window, Qt.Key.Key_T, CONTROL_SHIFT)
    QApplication.processEvents()
    sheet = operator.window.page.findChild(SpeakingTimesSheet)
    assert sheet is not None
    return sheet


def keys_of(sheet: SpeakingTimesSheet) -> list[str]:
    return [line.key for line in sheet.table.bars.lines]


def press(sheet: SpeakingTimesSheet, text: str) -> None:
    """Press a digit as the keyboard of its script does."""
    key = Qt.Key.Key_0 + int(text) if text.isascii() else ord(text)
    QApplication.sendEvent(sheet.table, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))


# --- What is shown ---


def test_the_key_opens_it_with_the_longest_speaker_first(sit: Sit) -> None:
    operator = sit(*STARTED)
    talk(operator)
    sheet = opened(operator)
    assert sheet.isVisible()
    assert sheet.table.hasFocus()
    assert keys_of(sheet)[:3] == [CHAIR, THIRD, GUEST]
    first = sheet.table.bars.lines[0]
    assert (first.name, first.figures[:2], first.token) == ("اکبر بهنام‌جو", ("۰۲:۰۱", "۱"), "government")
    assert "دولت" in first.note
    assert sheet.table.bars.lines[2].marked
    assert [share.token for share in sheet.balance.shares] == ["government", "judiciary", "guest"]


def test_the_key_works_under_the_persian_layout_and_takes_it_away_again(sit: Sit) -> None:
    operator = sit(*STARTED)
    sheet = opened(operator)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(sheet.table, QKeyEvent(kind, ord("ف"), CONTROL_SHIFT, "ف"))
    assert sheet.isHidden()


def test_escape_takes_it_away(sit: Sit) -> None:
    operator = sit(*STARTED)
    sheet = opened(operator)
    QTest.keyClick(sheet.table, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert operator.remarks.entry.hasFocus()


def test_nobody_has_spoken_yet(sit: Sit) -> None:
    sheet = opened(sit(*STARTED))
    assert sheet.nobody.isVisible()
    assert len(keys_of(sheet)) == 5
    assert sheet.balance.isHidden()


def test_a_reader_may_look(sit: Sit) -> None:
    assert opened(sit(*STARTED, access=Access.READER)).isVisible()


@pytest.mark.parametrize("digits", ["123", "۱۲۳"])
def test_digits_choose_members_groups_items_under_either_layout(sit: Sit, digits: str) -> None:
    operator = sit(*STARTED)
    talk(operator)
    sheet = opened(operator)
    seen = []
    for digit in (digits[2], digits[1], digits[0]):
        press(sheet, digit)
        seen.append((sheet.view, sheet.choices.checkedId(), keys_of(sheet)[0]))
    assert seen == [(View.ITEMS, 2, "1"), (View.GROUPS, 1, "government"), (View.MEMBERS, 0, CHAIR)]
    assert sheet.table.hasFocus()


def test_arrows_go_round_the_views_from_right_to_left(sit: Sit) -> None:
    sheet = opened(sit(*STARTED))
    seen = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(sheet.table, key)
        seen.append(sheet.view)
    assert seen == [View.GROUPS, View.ITEMS, View.MEMBERS, View.ITEMS]


@pytest.mark.parametrize("digit", ["4", "۴"])
def test_the_other_order_is_the_protocol(sit: Sit, digit: str) -> None:
    operator = sit(*STARTED)
    operator.do(c.GiveFloor(who=FOURTH))
    operator.meeting.wait(60)
    sheet = opened(operator)
    assert keys_of(sheet)[0] == FOURTH
    press(sheet, digit)
    assert keys_of(sheet) == ["s1", "s2", "s3", "s4", "g1"]
    press(sheet, digit)
    assert keys_of(sheet)[0] == FOURTH


def test_a_click_on_a_heading_puts_in_order(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.do(c.GiveFloor(who=FOURTH))
    operator.meeting.wait(60)
    sheet = opened(operator)
    header = sheet.table.horizontalHeader()
    for section, first in ((0, CHAIR), (2, FOURTH), (1, FOURTH)):
        place = header.rect().center()
        place.setX(header.sectionViewportPosition(section) + header.sectionSize(section) // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert keys_of(sheet)[0] == first


def test_a_budget_is_marked_and_what_is_over_it_is_told_with_a_sign(sit: Sit) -> None:
    operator = sit(*STARTED, procedure=BUDGETS)
    talk(operator)
    report = speaking_report(operator.bridge.state, operator.bridge.now())
    by_key = {line.key: line for line in lines(View.GROUPS, report, by_time=False)}
    government = by_key["government"]
    assert (government.budget, government.is_over, government.figures[3]) == (60, True, "−۰۱:۰۱")
    assert (by_key["guests"].is_over, by_key["guests"].figures[3]) == (False, "۰۹:۳۰")
    assert by_key["parliament"].figures[3] == "—"


# --- Following the meeting ---


def test_it_goes_on_with_the_clock_and_keeps_what_is_chosen(sit: Sit) -> None:
    operator = sit(*STARTED)
    talk(operator)
    sheet = opened(operator)
    QTest.keyClick(sheet.table, Qt.Key.Key_Down)
    assert sheet.table.chosen_key() == THIRD
    operator.meeting.wait(600)
    operator.window.tick()
    assert keys_of(sheet)[0] == GUEST
    assert sheet.table.bars.lines[0].figures[0] == "۱۰:۳۰"
    assert sheet.table.chosen_key() == THIRD


def test_a_step_of_the_meeting_is_seen_at_once(sit: Sit) -> None:
    operator = sit(*STARTED)
    sheet = opened(operator)
    operator.do(c.GiveFloor(who=THIRD))
    assert [line.key for line in sheet.table.bars.lines if line.marked] == [THIRD]
    assert sheet.nobody.isHidden()


def test_what_does_not_change_is_not_painted_again(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.do(c.GiveFloor(who=THIRD), c.EndSpeech())
    sheet = opened(operator)
    heard: list[Any] = []
    sheet.table.bars.dataChanged.connect(lambda *_: heard.append("changed"))
    sheet.table.bars.modelReset.connect(lambda: heard.append("reset"))
    operator.meeting.wait(1)
    operator.window.tick()
    assert heard == []


def test_hidden_it_costs_nothing(sit: Sit) -> None:
    operator = sit(*STARTED)
    sheet = opened(operator)
    QTest.keyClick(sheet.table, Qt.Key.Key_Escape)
    before = sheet.table.bars.lines
    operator.do(c.GiveFloor(who=THIRD))
    assert sheet.table.bars.lines is before


# --- The chart ---


@pytest.mark.parametrize(
    ("longest", "step", "end"),
    [(0, 10, 10), (9, 10, 10), (50, 10, 50), (51, 30, 60), (540, 120, 600), (1500, 300, 1500), (50_000, 7200, 50_400)],
)
def test_the_axis_has_round_steps_that_the_longest_bar_reaches(longest: float, step: int, end: int) -> None:
    axis = axis_for(longest)
    assert (axis.step, axis.end) == (step, end)
    assert axis.reach(longest) == longest / end
    assert axis.reach(-1) == 0


def test_bars_run_from_right_to_left_in_the_colour_of_the_group(sit: Sit) -> None:
    operator = sit(*STARTED)
    talk(operator)
    sheet = opened(operator)
    table = sheet.table
    for palette in ("light", "dark", "contrast"):
        operator.theme.set_palette(palette)
        QApplication.processEvents()
        cell = table.visualRect(table.bars.index(0, CHART))
        room = chart_room(QRectF(cell))
        image = table.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        y = int(room.center().y() * ratio)
        inside, beyond = room.right() - 6, room.left() + 4
        assert image.pixelColor(int(inside * ratio), y) == operator.theme.colour("government")
        assert image.pixelColor(int(beyond * ratio), y) != operator.theme.colour("government")
    assert table.visualRect(table.bars.index(0, NAME)).left() > cell.left()


def test_nothing_is_cut_off_on_a_small_screen(sit: Sit) -> None:
    operator = sit(*STARTED)
    talk(operator)
    for size in (2, 0, 1):
        operator.theme.set_text_size(size)
        sheet = operator.window.page.findChild(SpeakingTimesSheet) or opened(operator)
        QApplication.processEvents()
        assert sheet.card.minimumSizeHint().width() <= sheet.card.width()
        header = sheet.table.horizontalHeader()
        assert header.length() <= sheet.table.viewport().width()


# --- Paper and files ---


def test_without_a_printer_it_is_said(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    operator = sit(*STARTED)
    sheet = opened(operator)
    sheet.printing.setFocus()
    QTest.keyClick(sheet.printing, Qt.Key.Key_Space)
    assert sheet.said.isVisible()
    assert operator.said == sheet.said.text() != ""


def test_with_a_printer_the_pages_are_shown_before(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo, QPrintPreviewDialog

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["office"])
    operator = sit(*STARTED)
    talk(operator)
    sheet = opened(operator)
    sheet.printing.click()
    dialog = operator.window.findChild(QPrintPreviewDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert sheet.said.isHidden()
    dialog.reject()


def test_all_pages_are_painted(sit: Sit, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from meetingdesk.ui.operator.times_paper import Paper, Section, set_up

    operator = sit(*STARTED)
    talk(operator)
    paper = opened(operator)._export.paper()
    assert [len(section.lines) for section in paper.sections] == [5, 5, 3]
    long = Section("افراد", paper.sections[1].heads, paper.sections[1].lines * 20)
    out = tmp_path / "times.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    Paper(paper.title, paper.facts, (*paper.sections, long)).print_on(printer)
    assert out.read_bytes().count(b"/Type /Page\n") == 4


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
def test_a_file_is_written_beside_the_meeting_and_its_place_told(sit: Sit, tmp_path: Path, suffix: str) -> None:
    operator = sit(*STARTED)
    talk(operator)
    export = opened(operator)._export
    path = tmp_path / f"زمان.{suffix}"
    assert wait(export.ended, lambda: export.write(path)) == path
    assert path.name in operator.said
    if suffix == "docx":
        assert "word/document.xml" in zipfile.ZipFile(path).namelist()
    else:
        assert openpyxl.load_workbook(path).worksheets[0]["G2"].value == timedelta(seconds=121)


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
def test_the_buttons_ask_where_to(sit: Sit, suffix: str) -> None:
    operator = sit(*STARTED)
    sheet = opened(operator)
    button = sheet.word if suffix == "docx" else sheet.excel
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    dialog = operator.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith(f"-72.{suffix}")
    assert dialog.defaultSuffix() == suffix
    dialog.close()
    assert sheet.isVisible()


def test_a_file_that_cannot_be_written_is_told(sit: Sit, tmp_path: Path) -> None:
    operator = sit(*STARTED)
    export = opened(operator)._export
    wait(export.ended, lambda: export.write(tmp_path / "no such folder" / "t.xlsx"))
    card = operator.window.page.findChild(FailureCard)
    assert card is not None
    assert card.isVisible()


@pytest.mark.parametrize("name", ["t.pdf", "qom.council", "qom.xlsx"])
def test_nothing_else_is_written_over(sit: Sit, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"SQLite format 3\0")
    operator = sit(*STARTED)
    with pytest.raises(TargetError):
        write_times(path, operator.bridge.state, at(20), None)
    assert path.read_bytes() == b"SQLite format 3\0"
