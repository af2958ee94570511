"""The agenda: taking up, moving and adding items."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from builders import OPENED, QUORUM, STARTED
from desks import Hall, half_typed, wait_for
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import MotionKind
from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.state import ItemStatus
from meetingdesk.services.access import Access
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.agenda_panel import AgendaPanel

ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


def panel_of(hall: Hall) -> AgendaPanel:
    panel = AgendaPanel(hall.context)
    hall.show(panel)
    return panel


def row_of(panel: AgendaPanel, item: int) -> Row:
    return panel.list.rows_model.rows[panel.list.rows_model.position(str(item))]


def order(hall: Hall) -> list[int]:
    return [item.id for item in hall.bridge.state.items]


def kept(hall: Hall) -> str | None:
    found = hall.bridge.drafts.kept(hall.bridge.state.plan.session_no).get("off_agenda")
    return found.text if found is not None else None


def test_icons_words_and_minutes_tell_where_items_stand(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED, c.AdvanceAgenda(), c.DeferItem(ItemId(3)))
    panel = panel_of(hall)
    icons = ["check", "play", "calendar-arrow-right"]
    assert [row.icon for row in panel.list.rows_model.rows] == icons
    assert [row.figures for row in panel.list.rows_model.rows] == ["۰/۵", "۰/۱۰", "۱۵"]
    assert [bool(row.word) for row in panel.list.rows_model.rows] == [False, False, True]
    assert (row_of(panel, 2).strong, row_of(panel, 2).marked, row_of(panel, 2).lead) == (True, True, "۲")


def test_a_tick_shows_minutes_and_says_in_a_word_when_they_are_over(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    others = panel.list.rows_model.rows[1:]
    hall.meeting.wait(130)
    panel.tick(hall.bridge.now())
    assert (row_of(panel, 1).figures, row_of(panel, 1).note) == ("۲/۵", "")
    hall.meeting.wait(240)
    panel.tick(hall.bridge.now())
    assert (row_of(panel, 1).figures, row_of(panel, 1).figures_tone) == ("۶/۵", "warning")
    assert row_of(panel, 1).note != ""
    assert panel.list.rows_model.rows[1:] == others


def test_enter_takes_an_item_up(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.focus_entry()
    assert panel.list.chosen_key() == "1"
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert hall.bridge.state.current_item == 2


def test_a_double_click_takes_an_item_up(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    place = panel.list.visualRect(panel.list.rows_model.index(2)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert hall.bridge.state.current_item == 3


def test_alt_and_arrows_move_an_item_which_stays_chosen(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED)
    panel = panel_of(hall)
    panel.jump_to("1")
    QTest.keyClick(panel.list, Qt.Key.Key_Down, ALT)
    assert (order(hall), panel.list.chosen_key()) == ([2, 1, 3], "1")
    panel.move_selected(5)
    assert (order(hall), panel.list.chosen_key()) == ([2, 3, 1], "1")
    QTest.keyClick(panel.list, Qt.Key.Key_Up, ALT)
    assert order(hall) == [2, 1, 3]
    assert hall.refused == []


@pytest.mark.parametrize(
    ("dragged", "onto", "lower_half", "expected"),
    [
        ("1", 2, True, [2, 3, 1]),
        ("1", 2, False, [2, 1, 3]),
        ("3", 0, False, [3, 1, 2]),
        ("3", 0, True, [1, 3, 2]),
        ("2", 1, True, [1, 2, 3]),
    ],
)
def test_a_dropped_item_stands_where_the_line_showed(
    file: CouncilFile, dragged: str, onto: int, lower_half: bool, expected: list[int]
) -> None:
    hall = Hall(file, *OPENED)
    panel = panel_of(hall)
    panel.jump_to(dragged)
    rect = panel.list.visualRect(panel.list.rows_model.index(onto))
    place = QPoint(rect.center().x(), rect.bottom() if lower_half else rect.top())
    data: QMimeData = panel.list.rows_model.mimeData([panel.list.currentIndex()])
    event: tuple[Any, ...] = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, NONE)
    panel.list.dropEvent(QDropEvent(QPointF(place), *event))
    assert order(hall) == expected


def test_the_selected_item_is_deferred(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.jump_to("3")
    panel.defer_selected()
    item = hall.bridge.state.item(ItemId(3))
    assert item is not None
    assert item.status is ItemStatus.DEFERRED


def test_nothing_is_deferred_or_moved_before_something_is_selected(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    steps = len(hall.bridge.desk.steps)
    for act in (AgendaPanel.defer_selected, lambda panel: panel.move_selected(1)):
        panel = panel_of(hall)
        act(panel)
        assert panel.list.chosen_key() == "1"
    assert len(hall.bridge.desk.steps) == steps


def test_the_menu_offers_what_would_be_carried_out(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    menu = panel.open_menu(panel.list.visualRect(panel.list.rows_model.index(0)).center())
    assert menu is not None
    assert [a.isEnabled() for a in menu.actions()] == [False, *[True] * 5]
    menu.actions()[1].trigger()
    menu.close()
    assert hall.bridge.state.items[0].status is ItemStatus.FINISHED


def test_an_item_off_the_agenda_is_typed_and_added(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    assert panel.form.isHidden()
    panel.begin_off_agenda()
    panel.form.title.insert("گزارش کمیته")
    panel.form.minutes.setValue(25)
    QTest.keyClick(panel.form.approved, Qt.Key.Key_Space)
    QTest.keyClick(panel.form.minutes, Qt.Key.Key_Return)
    item = hall.bridge.state.items[-1]
    assert (item.title, item.planned_seconds, item.off_agenda) == ("گزارش کمیته", 1500, True)
    assert row_of(panel, 4).note != ""
    assert panel.form.isHidden()
    assert (panel.form.title.text(), panel.form.approved.isChecked(), panel.form.minutes.value()) == ("", False, 10)
    assert kept(hall) is None


def test_a_refusal_keeps_the_form_as_it_was_typed(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.begin_off_agenda()
    panel.form.title.insert("بی‌موافقت")
    QTest.keyClick(panel.form.title, Qt.Key.Key_Return)
    assert [v.code for v in hall.refused] == ["chair_approval_needed"]
    assert not panel.form.isHidden()
    assert panel.form.title.text() == "بی‌موافقت"


def test_a_half_typed_title_survives_a_crash(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.begin_off_agenda()
    panel.form.title.insert("نیمه کاره")
    assert wait_for(lambda: kept(hall) == "نیمه کاره", 250)
    after_crash = AgendaPanel(hall.context)
    assert after_crash.form.title.text() == "نیمه کاره"
    assert not after_crash.form.isHidden()


def test_escape_leaves_at_once_and_the_words_are_there_again(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.begin_off_agenda()
    panel.form.title.insert("نیمه")
    assert panel.flush()
    assert kept(hall) == "نیمه"
    QTest.keyClick(panel.form.title, Qt.Key.Key_Escape)
    assert (panel.form.isHidden(), kept(hall)) == (True, None)
    panel.begin_off_agenda()
    assert panel.form.title.text() == "نیمه"
    QTest.keyClick(panel.form.minutes, Qt.Key.Key_Escape)
    assert panel.form.isHidden()


def test_a_full_disk_is_told_and_the_words_stay(file: CouncilFile, monkeypatch: pytest.MonkeyPatch) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    failed: list[object] = []
    hall.bridge.failed.connect(failed.append)

    def full(*_: object) -> None:
        raise StoreError("disk_full")

    monkeypatch.setattr(hall.bridge.drafts, "keep_all", full)
    panel.begin_off_agenda()
    panel.form.title.insert("نیمه")
    assert not panel.flush()
    assert len(failed) == 1
    assert panel.form.title.text() == "نیمه"


def test_a_reader_cannot_add_and_is_told_why(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    reading = AgendaPanel(Context(Bridge(hall.meeting.sit_down(Access.READER), file.drafts), hall.context.theme))
    reading.begin_off_agenda()
    assert not reading.form.title.isEnabled()
    assert reading.form.title.placeholderText() != panel_of(hall).form.title.placeholderText()


def test_the_current_item_comes_into_view(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.setFixedHeight(90)
    QApplication.processEvents()
    hall.bridge.execute(c.MakeItemCurrent(ItemId(3)))
    QApplication.processEvents()
    rect = panel.list.visualRect(panel.list.rows_model.index(2))
    assert panel.list.viewport().rect().contains(rect.center())


def test_a_long_title_takes_a_second_line_only_where_it_must(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    one = panel.list.visualRect(panel.list.rows_model.index(0)).height()
    assert one == panel.list.visualRect(panel.list.rows_model.index(1)).height()
    hall.bridge.execute(c.AddOffAgendaItem("بررسی درخواست " * 15, chair_approved=True))
    hall.bridge.execute(c.MakeItemCurrent(ItemId(4)))
    QApplication.processEvents()
    assert panel.list.visualRect(panel.list.rows_model.index(3)).height() > 2 * one - 10


def test_items_suspended_and_returned_by_motion_say_so(file: CouncilFile) -> None:
    motions = tuple(
        c.ProposeMotion(kind, QUORUM, ItemId(item))
        for item, kind in ((1, MotionKind.SUSPEND_ITEM), (2, MotionKind.RETURN_ITEM))
    )
    votes = tuple(command for motion in motions for command in (motion, c.OpenVote(), c.CloseVote(4)))
    panel = panel_of(Hall(file, *STARTED, *votes, c.DeferItem(ItemId(3))))
    rows = panel.list.rows_model.rows
    assert len({(row.icon, row.word) for row in rows}) == 3
    assert all(row.word and row.icon_tone == "warning" for row in rows)
