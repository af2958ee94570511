"""The hall from the operator's desk: keys, the small picture, words, messages, drafts, emblem."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from builders import START
from demo_file import lay_demo_council
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetingdesk.app import Application
from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import seat_id
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.demo_council import SESSION
from meetingdesk.services.desk import Desk
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.hall import picture
from meetingdesk.ui.hall.room import HallRoom
from meetingdesk.ui.hall.scenes import SceneKind
from meetingdesk.ui.hall_door import HallDoor
from meetingdesk.ui.operator.hall_corner import HallCorner
from meetingdesk.ui.operator.item_header import ItemHeader
from meetingdesk.ui.operator.window import DeskWindow
from meetingdesk.ui.wording.hall import SCENES

NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Evening:
    """The demo session running on a shown desk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = ScriptClock(START)
        self._begin(folder / "qom.council")
        self.house = Application(folder, self.clock)
        self.house.open(folder / "qom.council")
        self.sit_down()

    def _begin(self, path: Path) -> None:
        """Have the session on its first item before there is a window to follow that."""
        with CouncilFile.open(path) as file:
            desk = Desk(file.journal(SESSION), file.registry.plan(SESSION), self.clock, "operator")
            for command in (*map(c.RecordArrival, map(seat_id, range(1, 17))), c.OpenSession(), c.AdvanceAgenda()):
                self.clock.set(self.clock.now() + timedelta(seconds=1))
                desk.execute(command)

    def sit_down(self) -> None:
        window = self.house.sit_down(SESSION)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        QApplication.processEvents()

    @property
    def window(self) -> DeskWindow:
        assert self.house.window is not None
        return self.house.window

    @property
    def hall(self) -> HallDoor:
        return cast(HallDoor, self.window.hall)

    @property
    def room(self) -> HallRoom:
        return self.hall.room

    @property
    def corner(self) -> HallCorner:
        corner = cast(ItemHeader, self.window.panels.item).corner
        assert corner is not None
        return corner

    @property
    def said(self) -> str:
        return self.window.feedback.status.sentence

    def do(self, *commands: c.Command) -> None:
        for command in commands:
            self.clock.set(self.clock.now() + timedelta(seconds=1))
            assert self.window.bridge.execute(command), command

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        QApplication.processEvents()

    def names(self, kind: str) -> bool:
        """Tell whether the words on the desk name a scene."""
        name = QCoreApplication.translate("HallSight", SCENES[kind])
        return name in self.corner.words.text() and self.corner.thumbnail.accessibleName() == self.corner.words.text()


@pytest.fixture
def evening(app: QApplication, tmp_path: Path) -> Iterator[Evening]:
    lay_demo_council(tmp_path / "qom.council")
    made = Evening(tmp_path)
    yield made
    made.house.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_one_key_shows_the_hall_and_the_desk_goes_on_typing(evening: Evening) -> None:
    typed_in = QApplication.focusWidget()
    off = evening.corner.words.text()
    assert not evening.hall.is_made
    evening.press(Qt.Key.Key_F11)
    assert evening.room.window.isVisible()
    assert evening.said
    assert QApplication.activeWindow() is evening.window
    assert QApplication.focusWidget() is typed_in
    assert evening.corner.words.text() != off
    assert evening.corner.thumbnail.isVisible()
    evening.press(Qt.Key.Key_F11)
    assert not evening.room.window.isVisible()
    assert evening.corner.words.text() == off
    assert not evening.corner.thumbnail.isVisible()


def test_a_click_on_the_words_or_the_picture_does_the_same(evening: Evening) -> None:
    QTest.mouseClick(evening.corner.words, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert evening.hall.is_seen
    QTest.mouseClick(evening.corner.thumbnail, Qt.MouseButton.LeftButton)
    assert not evening.hall.is_seen


def test_the_curtain_and_the_scenes_are_named(evening: Evening) -> None:
    evening.press(Qt.Key.Key_F11)
    evening.press(Qt.Key.Key_F12)
    assert evening.names("curtain")
    evening.press(Qt.Key.Key_F12)
    evening.hall.pin("agenda")
    assert evening.names("agenda")
    evening.press(Qt.Key.Key_F11, SHIFT)
    assert evening.names("speaker")
    pinned = evening.corner.words.text()
    evening.press(Qt.Key.Key_F11, CONTROL)
    assert evening.corner.words.text() != pinned
    assert evening.room.control.direction.pinned is None


def test_closing_the_window_by_its_frame_is_the_same_as_the_key(evening: Evening) -> None:
    evening.press(Qt.Key.Key_F11)
    evening.room.window.close()
    assert not evening.hall.is_seen
    evening.press(Qt.Key.Key_F11)
    assert evening.room.window.isVisible()


def test_a_message_is_typed_shown_and_taken_away(evening: Evening) -> None:
    came_from = QApplication.focusWidget()
    evening.press(Qt.Key.Key_F12, CONTROL)
    form = evening.corner.form
    assert form.entry.hasFocus()
    form.entry.insert("نماز و ناهار")
    evening.press(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert evening.hall.message == ""
    assert QApplication.focusWidget() is came_from
    evening.press(Qt.Key.Key_F12, CONTROL)
    assert form.entry.text() == "نماز و ناهار"
    evening.press(Qt.Key.Key_Return)
    assert evening.room.control.scene().kind is SceneKind.MESSAGE
    assert evening.hall.message == "نماز و ناهار"
    evening.press(Qt.Key.Key_F12, CONTROL)
    assert form.entry.selectedText() == "نماز و ناهار"
    evening.press(Qt.Key.Key_Delete)
    evening.press(Qt.Key.Key_Return)
    assert evening.hall.message == ""
    assert evening.room.control.direction.pinned is None


def test_a_half_typed_message_survives(evening: Evening) -> None:
    evening.press(Qt.Key.Key_F12, CONTROL)
    QTest.keyClicks(evening.corner.form.entry, "half")
    evening.sit_down()
    assert evening.corner.form.isVisible()
    assert evening.corner.form.entry.text() == "half"


def test_only_what_is_pushed_is_seen_of_a_draft(evening: Evening) -> None:
    evening.press(Qt.Key.Key_F11, CONTROL | SHIFT)
    assert evening.said
    assert not evening.hall.is_made
    evening.press(Qt.Key.Key_F9)
    QApplication.focusWidget().insertPlainText("نوشته نخست")  # type: ignore[attr-defined]
    evening.press(Qt.Key.Key_F11)
    before = evening.room.control.direction
    evening.press(Qt.Key.Key_F9)
    assert evening.room.control.direction == before
    evening.press(Qt.Key.Key_F11, CONTROL | SHIFT)
    pushed = evening.room.control.direction.pushed
    assert pushed is not None
    assert pushed.content.clauses == ("نوشته نخست",)
    assert evening.names("draft")


def test_a_draft_that_was_not_pushed_is_not_pinned(evening: Evening) -> None:
    evening.hall.pin("draft")
    assert evening.said
    assert evening.room.control.direction.pinned is None


def test_pages_are_turned_from_the_desk(evening: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    from meetingdesk.ui.hall import control

    monkeypatch.setattr(control, "pages", lambda *_: 3)
    evening.press(Qt.Key.Key_PageDown, CONTROL)
    assert not evening.hall.is_made
    evening.press(Qt.Key.Key_F11)
    for expected in (1, 2, 2):
        evening.press(Qt.Key.Key_PageDown, CONTROL)
        assert evening.room.control.direction.page == expected
    assert "۳" in evening.said
    evening.press(Qt.Key.Key_PageUp, CONTROL)
    assert evening.room.control.direction.page == 1


def test_both_screens_tick_with_the_same_instant(evening: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    evening.press(Qt.Key.Key_F11)
    instants = []
    monkeypatch.setattr(picture, "paint", lambda painter, rect, scene, look, now: instants.append(now))
    evening.clock.set(evening.clock.now() + timedelta(seconds=1))
    evening.window.tick()
    QApplication.processEvents()
    assert instants == [evening.clock.now()] * 2
    evening.corner.thumbnail.update()
    QApplication.processEvents()
    assert len(instants) == 2


def test_a_small_picture_that_fails_leaves_the_last_one(
    evening: Evening, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    evening.press(Qt.Key.Key_F11)
    before = evening.corner.thumbnail.grab().toImage()
    monkeypatch.setattr(picture, "paint", lambda *_: 1 // 0)
    evening.window.tick()
    QApplication.processEvents()
    assert evening.corner.thumbnail.grab().toImage() == before
    assert "could not be painted" in caplog.text


def test_the_hall_comes_back_with_the_desk(evening: Evening) -> None:
    evening.press(Qt.Key.Key_F11)
    evening.hall.set_message("نماز")
    window = evening.room.window
    evening.house.stand_up()
    assert not window.isVisible()
    evening.sit_down()
    QApplication.processEvents()
    assert evening.room.window.isVisible()
    assert evening.hall.message == "نماز"


SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#c00"/></svg>'


def test_an_emblem_is_shown_and_remembered(evening: Evening) -> None:
    drawn, bad = evening.folder / "نشان.svg", evening.folder / "bad.png"
    drawn.write_text(SVG, encoding="utf-8")
    bad.write_bytes(b"no picture")
    evening.press(Qt.Key.Key_F11)
    evening.hall.looks.keep_emblem(drawn)
    emblem = evening.room.control.look.emblem
    assert isinstance(emblem, QImage)
    assert (emblem.width(), emblem.height()) == (1024, 512)
    evening.hall.looks.keep_emblem(bad)
    assert "bad.png" in evening.said
    assert evening.house.preferences.settings.hall_emblem == str(drawn.resolve())
    evening.hall.looks.drop_emblem()
    assert evening.room.control.look.emblem is None


def test_an_emblem_that_is_gone_is_left_out(evening: Evening) -> None:
    evening.house.preferences.change(hall_emblem=str(evening.folder / "gone.png"))
    evening.press(Qt.Key.Key_F11)
    assert evening.room.window.isVisible()
    assert evening.room.control.look.emblem is None


def test_the_hall_is_light_or_dark_by_the_settings(evening: Evening) -> None:
    evening.hall.looks.toggle_colours()
    assert not evening.hall.is_made
    assert not evening.room.control.look.is_dark
    evening.hall.looks.toggle_colours()
    assert evening.room.control.look.is_dark
    assert evening.house.preferences.settings.hall_is_dark
