"""A slip in an adopted text put right on its sheet, by keys alone."""

from pathlib import Path

import pytest
from desks import wait_for
from minutes_decided import LIST, RIGHTED
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from sheets import ADOPTED, FIRST, Sheets

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import seat_id
from meetingdesk.domain.resolution import TextCorrection
from meetingdesk.ui.operator.correction_sheet import CorrectionSheet
from meetingdesk.ui.widgets.difference_view import DifferenceView
from meetingdesk.ui.wording import refusal

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
WHY = "«می‌گردد» یک واژه است"
ONCE = c.CorrectResolution(FIRST, RIGHTED, WHY, chair_approved=True)


@pytest.fixture
def folder(app: QApplication, tmp_path: Path) -> Path:
    return tmp_path


def opened(folder: Path, *commands: c.Command) -> tuple[Sheets, CorrectionSheet]:
    floor = Sheets(folder, *ADOPTED, *commands)
    sheet = CorrectionSheet(floor.window.page, floor.context, FIRST)
    floor.show(sheet)
    return floor, sheet


def made(floor: Sheets) -> tuple[TextCorrection, ...]:
    return floor.state.resolutions[0].corrections


def put_right(floor: Sheets, sheet: CorrectionSheet) -> None:
    """Type what is right in the place of the second clause."""
    sheet.clauses.moveCursor(QTextCursor.MoveOperation.End)
    sheet.clauses.moveCursor(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    floor.type(RIGHTED[1])


def test_a_slip_is_put_right_with_a_reason_and_the_chairs_approval(folder: Path) -> None:
    floor, sheet = opened(folder)
    assert floor.focused is sheet.clauses
    assert sheet.clauses.clauses() == LIST.clauses
    assert not sheet.said.text()
    put_right(floor, sheet)
    shown = sheet.difference.toPlainText()
    assert "می گردد" in shown
    assert "می‌گردد" in shown
    floor.write(sheet.reason.entry, WHY)
    floor.press(TAB)
    assert floor.focused is sheet.approved
    floor.press(Qt.Key.Key_Space)
    floor.enter()
    (correction,) = made(floor)
    assert (correction.before, correction.after, correction.reason) == (LIST.clauses, RIGHTED, WHY)
    assert correction.approved_by == "سمت 1"
    assert sheet.said.text()
    assert (sheet.reason.entry.text(), sheet.approved.isChecked()) == ("", False)
    assert floor.state.resolutions[0].clauses == sheet.clauses.clauses() == RIGHTED
    assert not floor.bridge.drafts.kept(floor.state.plan.session_no)
    assert floor.codes == []


def test_without_reason_or_approval_the_rule_says_so_at_the_place(folder: Path) -> None:
    floor, sheet = opened(folder)
    put_right(floor, sheet)

    def why(*, reason: str = "", approved: bool = False) -> str:
        violation = floor.bridge.desk.can(c.CorrectResolution(FIRST, RIGHTED, reason, approved))
        assert violation is not None
        return refusal(violation)

    floor.enter()
    assert floor.focused is sheet.reason.entry
    assert sheet.reason.said.text() == why()
    floor.type(WHY)
    floor.press(ENTER)
    assert floor.focused is sheet.approved
    assert sheet.said.text() == why(reason=WHY)
    assert made(floor) == ()
    floor.press(Qt.Key.Key_Space)
    assert sheet.said.text() == ""
    floor.enter()
    assert len(made(floor)) == 1


@pytest.mark.parametrize("typed", ["یک بند", "یک\nدو\nسه", "", "\n\n"])
def test_as_many_clauses_as_there_were(folder: Path, typed: str) -> None:
    floor, sheet = opened(folder)
    sheet.clauses.selectAll()
    sheet.clauses.insertPlainText(typed)
    assert sheet.said.text(), "told while it is typed"
    floor.write(sheet.reason.entry, WHY)
    sheet.approved.setChecked(True)
    floor.enter()
    assert made(floor) == ()
    assert sheet.said.text()
    assert sheet.clauses.text() == typed


def test_what_is_not_different_is_no_correction(folder: Path) -> None:
    floor, sheet = opened(folder)
    floor.write(sheet.reason.entry, WHY)
    sheet.approved.setChecked(True)
    floor.enter()
    assert made(floor) == ()
    assert sheet.said.text()


@pytest.mark.parametrize("hostile", ["{number} %s <b>&amp;", "بند 😀", "\u202eچپ", "x" * 10_001])
def test_hostile_clauses(folder: Path, hostile: str) -> None:
    floor, sheet = opened(folder)
    sheet.clauses.set_text(f"{hostile}\n{RIGHTED[1]}")
    sheet.reason.entry.setText(WHY)
    sheet.approved.setChecked(True)
    sheet.submit.click()
    taken = [correction.after[0] for correction in made(floor)]
    assert taken == {"{": [hostile], "\u202e": ["چپ"]}.get(hostile[0], [])
    assert bool(sheet.said.text())
    if not taken:
        assert sheet.clauses.text().startswith(hostile)


def test_corrections_so_far_stand_beside_with_both_texts_reason_and_time(folder: Path) -> None:
    floor, sheet = opened(folder, ONCE)
    (earlier,) = sheet.earlier.findChildren(DifferenceView)
    assert "می گردد" in earlier.toPlainText()
    told = sheet.told[0].text()
    assert WHY in told
    assert "سمت 1" in told
    floor.do(c.CorrectResolution(FIRST, (RIGHTED[0], f"{RIGHTED[1]} دوم"), "{بد}", chair_approved=True))
    assert len(sheet.told) == 2
    assert "{بد}" in sheet.told[1].text()
    assert sheet.clauses.clauses()[1].endswith("دوم"), "nothing was typed over it"


def test_what_is_typed_stays_whatever_happens_and_comes_back(folder: Path) -> None:
    floor, sheet = opened(folder)
    put_right(floor, sheet)
    sheet.reason.entry.setText("نیمه")
    sheet.approved.setChecked(True)
    sheet.clauses.setFocus()
    around: tuple[c.Command, ...] = (c.GiveFloor(who=seat_id(4)), ONCE, c.AdvanceAgenda())
    for command in around:
        floor.do(command)
        assert (sheet.clauses.clauses(), sheet.reason.entry.text(), floor.focused) == (RIGHTED, "نیمه", sheet.clauses)
    session = floor.state.plan.session_no
    assert wait_for(lambda: "correct:1" in floor.drafts.kept(session), 250)
    floor.type("!")
    floor.press(ESCAPE)
    assert sheet.isHidden()
    floor.sit_down()
    again = CorrectionSheet(floor.window.page, floor.context, FIRST)
    floor.show(again)
    assert again.clauses.text().endswith("!")
    assert (again.reason.entry.text(), again.approved.isChecked()) == ("نیمه", True)
    assert again.clauses.textCursor().position() == len(again.clauses.text())
    floor.press(ESCAPE)


def test_a_text_that_is_adopted_no_longer_is_not_put_right(folder: Path) -> None:
    floor, sheet = opened(folder)
    put_right(floor, sheet)
    sheet.reason.entry.setText(WHY)
    sheet.approved.setChecked(True)
    floor.do(c.TakeBackAdoption())
    assert sheet.said.text()
    floor.enter()
    violation = floor.bridge.desk.can(ONCE)
    assert violation is not None
    assert sheet.said.text() == refusal(violation)
    assert sheet.clauses.clauses() == RIGHTED
