"""Time of the agenda: what was allotted, and what to shorten so that the session ends on time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import STARTED
from desks import Hall, half_typed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from votes import CONTROL, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ItemId
from meetingdesk.services.access import Access
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.actions import ACTIONS
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.agenda_panel import AgendaPanel
from meetingdesk.ui.operator.palette import Palette
from meetingdesk.ui.shortening import Cut, way_out

SHORTEN = next(action for action in ACTIONS if action.id == "shorten_items")


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


def panel_of(hall: Hall) -> AgendaPanel:
    panel = AgendaPanel(hall.context)
    hall.show(panel)
    return panel


def late(file: CouncilFile, minutes: float = 13) -> tuple[Hall, AgendaPanel]:
    """Return a session whose first item took so many minutes instead of five, and that is at the second."""
    hall = Hall(file, *STARTED)
    hall.meeting.wait(minutes * 60)
    hall.meeting.do(c.AdvanceAgenda())
    return hall, panel_of(hall)


def plain(text: str) -> str:
    return "".join(" " if char == "\u00a0" else char for char in text if char.isprintable() or char == "\u00a0")


def minutes(hall: Hall) -> list[float]:
    return [item.time_seconds / 60 for item in hall.bridge.state.items]


def test_an_item_is_over_when_its_allotted_time_is(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED, c.AllotTime(8))
    panel = panel_of(hall)
    hall.meeting.wait(6 * 60)
    panel.tick(hall.bridge.now())
    row = panel.list.rows_model.rows[0]
    assert (row.figures, row.figures_tone) == ("۶/۸", "text")
    assert "۸" in row.note
    assert "۵" in row.note
    assert row.note in row.tip
    hall.meeting.wait(3 * 60)
    panel.tick(hall.bridge.now())
    assert panel.list.rows_model.rows[0].figures_tone == "warning"


def test_an_item_that_waits_says_what_it_has_instead_of_what(file: CouncilFile) -> None:
    panel = panel_of(Hall(file, *STARTED, c.AllotTime(12, ItemId(3))))
    untouched, allotted = panel.list.rows_model.rows[1:]
    assert (untouched.word, untouched.figures) == ("", "۱۰")
    assert ("۱۵" in allotted.word, allotted.figures, allotted.note) == (True, "۱۲", "")


def test_on_time_nothing_is_said(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    assert panel.shortening.isHidden()
    assert not SHORTEN.is_ready(hall.bridge)
    panel.shorten()
    assert minutes(hall) == [5, 10, 15]


def test_what_to_shorten_is_said_and_accepted_as_one_step(file: CouncilFile) -> None:
    hall, panel = late(file)
    found = way_out(hall.bridge.state, hall.bridge.now())
    assert found is not None
    assert (found.late, found.cuts) == (8, (Cut(ItemId(2), 2, 10, 6), Cut(ItemId(3), 3, 15, 10)))
    said = plain(panel.shortening.words.text())
    assert all(figures in said for figures in ("۱۰", "۶", "۱۵"))
    assert "۸" in plain(panel.shortening.late.text())
    assert SHORTEN.is_ready(hall.bridge)
    steps = len(hall.bridge.desk.steps)
    panel.shortening.accept.setFocus()
    QTest.keyClick(panel.shortening.accept, Qt.Key.Key_Space)
    assert (minutes(hall), len(hall.bridge.desk.steps)) == ([5, 6, 10], steps + 1)
    assert panel.shortening.isHidden()
    assert QApplication.focusWidget() is panel.list
    hall.bridge.undo()
    assert minutes(hall) == [5, 10, 15]
    assert not panel.shortening.isHidden()


def test_it_is_computed_again_when_a_minute_begins_and_not_before(file: CouncilFile) -> None:
    hall, panel = late(file)
    hall.meeting.wait(10 * 60)
    before = hall.bridge.now().replace(second=1)
    panel.tick(before)
    shown = panel.shortening.words.text()
    for second in range(2, 60):
        hall.meeting.wait(1)
        panel.tick(before.replace(second=second))
        assert panel.shortening.words.text() == shown
    hall.meeting.wait(90)
    panel.tick(hall.bridge.now())
    assert panel.shortening.words.text() != shown


def test_where_nothing_is_enough_it_says_so_and_offers_nothing(file: CouncilFile) -> None:
    hall, panel = late(file, 60)
    assert not panel.shortening.isHidden()
    assert panel.shortening.accept.isHidden()
    assert "۳۱" in plain(panel.shortening.words.text())
    assert not SHORTEN.is_ready(hall.bridge)
    panel.shorten()
    assert minutes(hall) == [5, 10, 15]


def test_a_reader_sees_it_and_cannot_accept(file: CouncilFile) -> None:
    hall, _ = late(file)
    reading = AgendaPanel(Context(Bridge(hall.meeting.sit_down(Access.READER), file.drafts), hall.context.theme))
    assert not reading.shortening.isHidden()
    assert not reading.shortening.accept.isEnabled()


def test_time_alone_makes_it_ready_in_the_list_of_actions(app: QApplication, tmp_path: Path) -> None:
    floor = Floor(tmp_path)
    floor.meeting.wait(9 * 60)
    floor.press(Qt.Key.Key_K, modifiers=CONTROL)
    palette = floor.window.page.findChild(Palette)
    assert isinstance(palette, Palette)
    palette.entry.setText(SHORTEN.name)
    QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    assert [item.allotted_seconds is not None for item in floor.state.items] == [False, True, True]
