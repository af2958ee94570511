"""A desk and a hall on a computer of two screens; run by `test_two_screens` in a process of its own."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetingdesk.app import Application, qt_application
from meetingdesk.domain.ids import SessionNo
from meetingdesk.services.demo_council import create_demo_council
from meetingdesk.services.settings import SettingsFile
from meetingdesk.ui.preferences import Preferences
from meetingdesk.ui.reception import show_large


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    QApplication.processEvents()


def main(folder: Path) -> None:
    qt = qt_application()
    create_demo_council(folder / "qom.council")
    application = Application(folder)
    application.open(folder / "qom.council")
    desk = application.sit_down(SessionNo(72))
    show_large(desk)
    desk.activateWindow()
    QApplication.processEvents()
    assert "meetingdesk.ui.hall" not in sys.modules, "a start goes without the hall"
    first, second = qt.screens()
    assert desk.screen() is first
    typed_in = QApplication.focusWidget()
    press(Qt.Key.Key_F11)
    hall = desk.hall.room.window  # type: ignore[attr-defined]
    assert hall.isVisible()
    assert hall.screen() is second
    assert hall.frameGeometry() == second.geometry()
    assert hall.isFullScreen()
    assert QApplication.activeWindow() is desk
    assert QApplication.focusWidget() is typed_in
    assert Preferences(SettingsFile(folder / "settings.json")).settings.hall_screen.startswith("projector")
    press(Qt.Key.Key_F12)
    assert desk.hall.room.control.direction.curtain  # type: ignore[attr-defined]
    qt.screenRemoved.emit(first)  # It is there all the same, and so nothing has to go.
    assert hall.isVisible()
    told: list[str] = []
    desk.hall.told.connect(lambda _text, tone: told.append(tone))  # type: ignore[attr-defined]
    desk.windowHandle().setScreen(second)
    assert not hall.isVisible()
    QApplication.processEvents()
    QTest.qWait(500)
    assert hall.isVisible()
    assert hall.screen() is first
    assert told == ["warning", "good"], told
    application.close()
    print("done")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        main(Path(made))
