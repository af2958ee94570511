"""All seats at a glance, and the roll call with one key each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import CHAIR, FIFTH, FOURTH, OPENED, SECRETARY, SIXTH, THIRD, VOTELESS, Meeting, arrivals, member, plan
from desks import Hall, half_typed
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import seat_id
from meetingdesk.domain.plan import Member
from meetingdesk.domain.state import Absence
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.attendance_card import AttendanceCard
from meetingdesk.ui.operator.attendance_panel import AttendancePanel
from meetingdesk.ui.operator.attendance_sheet import AttendanceSheet

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module")
def council(application: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CouncilFile]:
    folder: Path = tmp_path_factory.mktemp("sheet")
    with half_typed(folder) as file:
        yield file


@pytest.fixture
def file(app: QApplication, council: CouncilFile) -> CouncilFile:
    return council


def sheet_of(hall: Hall) -> AttendanceSheet:
    panel = AttendancePanel(hall.context)
    hall.show(panel)
    hall.shown[0].resize(1366, 768)
    QApplication.processEvents()
    panel.show_sheet()
    QApplication.processEvents()
    sheet = hall.shown[0].findChild(AttendanceSheet)
    assert sheet is not None
    return sheet


def press(sheet: AttendanceSheet, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(sheet.grid, key, modifiers)


def press_digit(widget: QWidget, digit: str, *, held: bool = False) -> None:
    """Press a digit as the keyboard of its script does."""
    key = Qt.Key.Key_0 + int(digit) if digit.isascii() else ord(digit)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, digit, held))


@pytest.mark.parametrize("digits", ["1230", "۱۲۳۰"])
def test_one_key_for_each_seat_under_either_layout(file: CouncilFile, digits: str) -> None:
    hall = Hall(file, *arrivals(SECRETARY))
    sheet = sheet_of(hall)
    assert sheet.grid.hasFocus()
    present, excused, unexcused, passed = digits
    seen = []
    for digit in (present, excused, unexcused, passed, present):
        seen.append(sheet.grid.chosen_key())
        press_digit(sheet.grid, digit)
    assert seen == [CHAIR, THIRD, FOURTH, FIFTH, SIXTH]
    state = hall.bridge.state
    assert state.is_present(CHAIR)
    assert state.attendance[THIRD].absence == Absence(excused=True)
    assert state.attendance[FOURTH].absence == Absence(excused=False)
    assert FIFTH not in state.attendance
    assert state.is_present(SIXTH)
    assert sheet.grid.chosen_key() == VOTELESS
    press(sheet, Qt.Key.Key_Space)
    assert sheet.grid.chosen_key() == FIFTH  # The one passed over is called again.
    press(sheet, Qt.Key.Key_Backspace)
    assert sheet.grid.chosen_key() == VOTELESS
    press(sheet, Qt.Key.Key_Backspace)
    assert sheet.grid.chosen_key() == SIXTH
    icons = {row.key: (row.icon, row.word_tone) for row in sheet.grid.rows_model.rows}
    assert len({icons[who] for who in (CHAIR, THIRD, FOURTH, FIFTH)}) == 4


def test_a_key_that_is_held_answers_once(file: CouncilFile) -> None:
    hall = Hall(file)
    sheet = sheet_of(hall)
    press_digit(sheet.grid, "1")
    press_digit(sheet.grid, "1", held=True)
    assert [p.id for p in hall.bridge.state.people if hall.bridge.state.is_present(p.id)] == [CHAIR]


def test_a_refusal_is_told_inside_and_the_cursor_stays(file: CouncilFile) -> None:
    hall = Hall(file, *arrivals(CHAIR))
    sheet = sheet_of(hall)
    sheet.grid.choose_key(CHAIR)
    press_digit(sheet.grid, "2")
    assert [v.code for v in hall.refused] == ["has_attended"]
    assert "بهنام" in sheet.said.text()
    assert sheet.grid.chosen_key() == CHAIR
    hall.bridge.execute(*arrivals(THIRD))
    assert sheet.said.text() == ""
    assert "۲" in sheet.quorum.text()


def test_four_opens_the_form_of_the_substitute_and_the_roll_goes_on(file: CouncilFile) -> None:
    hall = Hall(file)
    sheet = sheet_of(hall)
    press_digit(sheet.grid, "۴")
    card = hall.shown[0].findChild(AttendanceCard)
    assert card is not None
    assert card.substitute is not None
    assert card.substitute.name.hasFocus()
    card.substitute.name.insert("نگار صالحی")
    QTest.keyClick(card.substitute.name, Qt.Key.Key_Return)
    assert [s.principal for s in hall.bridge.state.substitutes] == [CHAIR]
    assert card.isHidden()
    assert sheet.grid.hasFocus()
    assert sheet.grid.chosen_key() == SECRETARY
    cell = sheet.grid.rows_model.rows[0]
    assert "نگار صالحی" in cell.title
    assert cell.word_tone == "warning"
    sheet.grid.choose(0)
    press(sheet, Qt.Key.Key_Return, ALT)
    assert card.person is hall.bridge.state.substitutes[0]


def test_leaving_is_pressed_twice_where_it_breaks_the_quorum(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED)
    sheet = sheet_of(hall)
    sheet.grid.choose_key(THIRD)
    press(sheet, Qt.Key.Key_Return, SHIFT)
    assert hall.bridge.state.is_present(THIRD)
    assert "سمت 3" in sheet.said.text()
    press(sheet, Qt.Key.Key_Return, SHIFT)
    assert not hall.bridge.state.is_present(THIRD)


def test_everyone_expected_in_one_press(file: CouncilFile) -> None:
    hall = Hall(file, c.RecordAbsence(THIRD, excused=True))
    sheet = sheet_of(hall)
    QTest.mouseClick(sheet.everyone, Qt.MouseButton.LeftButton)
    state = hall.bridge.state
    assert [p.id for p in state.people if not state.is_present(p.id)] == [THIRD]
    assert sheet.grid.hasFocus()
    QTest.keyClick(sheet.grid, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_sixty_seats_are_one_glance(file: CouncilFile) -> None:
    hall = Hall(file)
    seats = (Member(seat_id(n), n, f"سمت {n}", MemberGroup.LOCAL, f"نام {n} خانوادگی") for n in range(1, 61))
    hall.meeting = Meeting(plan=plan(members=(member(1), *list(seats)[1:])))
    hall.bridge = Bridge(hall.meeting.desk, file.drafts)
    hall.context = Context(hall.bridge, hall.context.theme)
    grid = sheet_of(hall).grid
    assert grid.rows_model.rowCount() == 60
    assert (grid.horizontalScrollBar().maximum(), grid.verticalScrollBar().maximum()) == (0, 0)
    view = grid.viewport().rect()
    assert all(view.contains(grid.visualRect(grid.rows_model.index(at))) for at in range(60))


def test_the_sheet_goes_where_the_cursor_goes_behind_it(file: CouncilFile) -> None:
    hall = Hall(file)
    sheet = sheet_of(hall)
    behind = hall.shown[0]
    behind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    entry = QLineEdit(behind.findChild(AttendancePanel))
    entry.show()
    entry.setFocus()
    QApplication.processEvents()
    assert sheet.isHidden()
    assert entry.hasFocus()
