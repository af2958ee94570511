"""With larger text nothing that has to be read is cut: buttons say it shorter, rows give up a word before a name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from votes import CONTROL, SHIFT, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import seat_id
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.row_list import RowDelegate, RowList
from meetingdesk.ui.wording.queueing import ORDERS


@pytest.fixture
def floor(app: QApplication, tmp_path: Path) -> Iterator[Floor]:
    floor = Floor(tmp_path, c.GiveFloor(who=seat_id(2)), c.RequestFloor(seat_id(3)))
    theme = floor.window._context.theme
    theme.apply(app)
    theme.set_text_size(2)
    yield floor
    theme.set_text_size(1)
    floor.window.deleteLater()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
    QTest.qWait(50)
    QApplication.processEvents()


def is_inside(widget: QWidget, window: QWidget) -> bool:
    left = widget.mapTo(window, widget.rect().topLeft()).x()
    return left >= 0 and left + widget.width() <= window.width()


def test_the_buttons_below_a_draft_are_whole(floor: Floor) -> None:
    floor.press(Qt.Key.Key_F9)
    settle()
    drafts = floor.window.panels.drafts
    assert isinstance(drafts, QWidget)
    buttons = [button for button in drafts.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) >= 6
    for button in buttons:
        assert button.width() >= button.sizeHint().width(), button.text()
        assert is_inside(button, drafts)
    short = {button.text() for button in buttons}
    floor.window._context.theme.set_text_size(0)
    settle()
    assert {button.text() for button in buttons} != short
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_the_fields_of_a_draft_stand_in_the_panel(floor: Floor) -> None:
    floor.press(Qt.Key.Key_F9)
    settle()
    drafts = floor.window.panels.drafts
    assert isinstance(drafts, QWidget)
    lines = [line for line in drafts.findChildren(QLineEdit) if line.isVisible()]
    assert lines
    assert all(is_inside(line, drafts) for line in lines)


@pytest.mark.parametrize(("yields", "goes"), [(True, True), (False, False)])
def test_a_word_that_yields_goes_before_a_name_is_cut(app: QApplication, *, yields: bool, goes: bool) -> None:
    theme = Theme()
    rows = RowList(theme)
    rows.resize(230, 200)
    rows.show()
    delegate = rows._delegate
    assert isinstance(delegate, RowDelegate)
    long = Row("1", "رئیس سازمان مدیریت و برنامه‌ریزی", word="حاضر", word_yields=yields, figures="۱۸:۲۲")
    assert (delegate._word(long, 160) == "") == goes
    assert delegate._word(Row("2", "کوتاه", word="حاضر", word_yields=yields), 160) == "حاضر"
    rows.deleteLater()


def test_only_the_word_for_who_is_there_yields(floor: Floor) -> None:
    floor.do(c.RecordDeparture(seat_id(4)), c.RecordAbsence(seat_id(19), excused=True))
    rows = {row.key: row for row in floor.window.panels.attendance.list.rows_model.rows}  # type: ignore[attr-defined]
    assert rows[seat_id(3)].word_yields
    assert not rows[seat_id(4)].word_yields
    assert not rows[seat_id(19)].word_yields


def test_the_box_of_orders_says_each_in_a_few_words_and_opens_whole(floor: Floor) -> None:
    floor.press(Qt.Key.Key_F2, modifiers=CONTROL | SHIFT)
    settle()
    box = floor.window.panels.agenda.rules.fields.order  # type: ignore[attr-defined]
    assert box.count() == 1 + len(ORDERS)
    metrics = box.fontMetrics()
    assert all(metrics.horizontalAdvance(box.itemText(at)) < box.width() - 40 for at in (0, 1, 2, 4, 5))
    box.showPopup()
    settle()
    view = box.view()
    room = view.viewport().rect()
    for at in range(box.count()):
        place = view.visualRect(box.model().index(at, 0))
        assert room.contains(place)
        assert metrics.horizontalAdvance(box.itemText(at)) <= place.width()
        assert at == 0 or box.itemData(at, Qt.ItemDataRole.ToolTipRole)
    box.hidePopup()
