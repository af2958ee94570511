"""The window the hall sees: whole at any moment, nothing but the picture, away with its screen."""

from collections.abc import Iterator
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import pytest
from builders import STARTED, Meeting
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from spots import LAPTOP, PROJECTOR, Simulated

from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.hall import picture
from meetingdesk.ui.hall.control import HallControl
from meetingdesk.ui.hall.picture import Look
from meetingdesk.ui.hall.scenes import Scene, SceneKind
from meetingdesk.ui.hall.screens import Placement
from meetingdesk.ui.hall.window import HallWindow

COLOURS = {SceneKind.AGENDA: "#112233", SceneKind.ATTENDANCE: "#AA5500", SceneKind.CURTAIN: "#000000"}


class Shown:
    """A hall window in front of a painter that fills with one colour a scene, and the desk's window behind it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.meeting = Meeting(*STARTED)
        drafts: Any = SimpleNamespace()
        self.bridge = Bridge(self.meeting.desk, drafts)
        self.control = HallControl(self.bridge, Look())
        self.desk = QWidget()
        self.desk.show()
        self.desk.activateWindow()
        QApplication.processEvents()
        self.window = HallWindow(self.control, self.bridge)
        self.window.activated.connect(self.desk.activateWindow)
        self.painted: list[tuple[SceneKind, datetime]] = []
        self.meanwhile = lambda: None
        self.fails = False
        monkeypatch.setattr(picture, "paint", self._paint)

    def _paint(self, painter: QPainter, rect: QRect, scene: Scene, look: Look, now: datetime) -> None:
        painter.fillRect(QRect(rect.topLeft(), rect.size() / 2), QColor("#FF0000"))
        self.meanwhile()
        if self.fails:
            raise ValueError("a text that cannot be laid out")
        painter.fillRect(rect, QColor(COLOURS.get(scene.kind, "#445566")))
        self.painted.append((scene.kind, now))

    def seen(self) -> set[str]:
        """The colours on the screen."""
        image = self.window.grab().toImage()
        spots = [QPoint(2, 2), QPoint(image.width() - 3, image.height() - 3), image.rect().center()]
        return {image.pixelColor(spot).name().upper() for spot in spots}


@pytest.fixture
def hall(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    shown = Shown(monkeypatch)
    shown.control.pin(SceneKind.AGENDA)
    shown.window.stand(QRect(0, 0, 320, 180), below=True)
    QApplication.processEvents()
    yield shown
    shown.window.deleteLater()
    shown.desk.deleteLater()


def test_it_shows_the_scene_and_takes_nothing_from_the_desk(hall: Shown) -> None:
    assert hall.seen() == {COLOURS[SceneKind.AGENDA]}
    assert QApplication.activeWindow() is hall.desk
    assert hall.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert hall.window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert hall.window.cursor().shape() is Qt.CursorShape.BlankCursor
    assert hall.window.children() == []


def test_the_curtain_hides_before_anything_else_is_done(hall: Shown) -> None:
    hall.control.toggle_curtain()
    assert hall.seen() == {COLOURS[SceneKind.CURTAIN]}


def test_what_cannot_be_painted_leaves_the_last_picture_whole(hall: Shown, caplog: pytest.LogCaptureFixture) -> None:
    hall.fails = True
    hall.control.pin(SceneKind.ATTENDANCE)
    hall.window.tick(hall.bridge.now())
    assert hall.seen() == {COLOURS[SceneKind.AGENDA]}
    assert "could not be painted" in caplog.text
    hall.fails = False
    hall.window.tick(hall.bridge.now())
    assert hall.seen() == {COLOURS[SceneKind.ATTENDANCE]}


def test_a_curtain_that_cannot_be_painted_hides_all_the_same(hall: Shown, caplog: pytest.LogCaptureFixture) -> None:
    hall.fails = True
    hall.control.toggle_curtain()
    assert hall.seen() == {"#000000"}
    hall.control.set_look(Look(is_dark=False))
    assert hall.seen() == {"#FFFFFF"}
    assert "could not be painted" in caplog.text


def test_it_ticks_with_the_instant_it_is_given(hall: Shown) -> None:
    hall.meeting.wait(7)
    hall.window.tick(hall.bridge.now())
    assert hall.painted[-1] == (SceneKind.AGENDA, hall.bridge.now())
    hall.window.hide()
    count = len(hall.painted)
    hall.window.tick(hall.bridge.now())
    hall.control.pin(SceneKind.ATTENDANCE)
    assert len(hall.painted) == count


def test_shown_again_it_begins_with_what_is_true_now(hall: Shown) -> None:
    hall.window.hide()
    hall.control.pin(SceneKind.ATTENDANCE)
    hall.window.stand(QRect(0, 0, 320, 180), below=False)
    assert hall.seen() == {COLOURS[SceneKind.ATTENDANCE]}


def test_another_size_is_laid_out_anew(hall: Shown) -> None:
    hall.window.resize(200, 150)
    assert hall.control.size == hall.window.size()
    assert hall.window.picture.deviceIndependentSize().toSize() == hall.window.size()


def test_nothing_explains_itself_to_the_hall(hall: Shown) -> None:
    hall.window.setToolTip("x")
    asked = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5))
    assert QApplication.sendEvent(hall.window, asked)
    assert hall.window.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


def test_closing_it_is_told(hall: Shown) -> None:
    told: list[bool] = []
    hall.window.closed.connect(lambda: told.append(True))
    hall.window.close()
    assert told == [True]


def test_a_screen_that_goes_while_the_scene_changes_a_thousand_times(hall: Shown) -> None:
    """The projector is pulled out in the middle of a painting: the window is gone at once, and back when it is back."""
    screens = Simulated(LAPTOP, PROJECTOR)
    given: Any = screens
    placement = Placement(given, hall.desk, hall.window, remembered="", remember=lambda _: None, parent=hall.desk)
    placement.show()
    kinds = (SceneKind.AGENDA, SceneKind.ATTENDANCE)
    for round_ in range(1_000):
        assert hall.window.isVisible()
        hall.meanwhile = lambda: screens.unplug(PROJECTOR)
        hall.control.pin(kinds[(round_ + 1) % 2])
        hall.meanwhile = lambda: None
        assert not hall.window.isVisible()
        placement.settle()
        assert not hall.window.isVisible()
        screens.plug(PROJECTOR)
        placement.settle()
    assert hall.window.isVisible()
    assert hall.seen() == {COLOURS[kinds[1000 % 2]]}
