"""The first minutes of a session, by keyboard alone, in the whole window on a real file."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import START
from demo_file import lay_demo_council
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from meetingdesk.app import Application
from meetingdesk.domain.ids import SessionNo, seat_id
from meetingdesk.domain.state import Phase
from meetingdesk.services.clock import ScriptClock
from meetingdesk.ui.operator.window import DeskWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
PERSIAN_Z = Qt.Key(0x0638)


@pytest.fixture
def window(app: QApplication, tmp_path: Path) -> Iterator[DeskWindow]:
    path = tmp_path / "qom.council"
    lay_demo_council(path)
    application = Application(tmp_path / "config", ScriptClock(START + timedelta(minutes=1)))
    application.open(path)
    window = application.sit_down(SessionNo(72))
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield window
    application.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert isinstance(target, QWidget)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers))


def check_in(text: str) -> None:
    press(Qt.Key.Key_F8)
    entry = QApplication.focusWidget()
    assert isinstance(entry, QLineEdit)
    entry.insert(text)
    press(Qt.Key.Key_Return)


@pytest.mark.parametrize("z", [Qt.Key.Key_Z, PERSIAN_Z])
def test_undo_right_after_a_check_in_takes_the_check_in_back(window: DeskWindow, z: Qt.Key) -> None:
    check_in("بهنامجو")
    assert window.bridge.state.is_present(seat_id(1))
    press(z, CONTROL)
    assert not window.bridge.state.is_present(seat_id(1))
    assert QApplication.focusWidget().text() == ""  # type: ignore[union-attr, attr-defined]


def test_seventeen_arrive_the_session_opens_and_somebody_speaks(window: DeskWindow) -> None:
    for seat in range(1, 18):
        check_in(str(seat))
    assert window.bridge.state.present == 17
    press(Qt.Key.Key_F8, CONTROL)
    assert window.bridge.state.phase is Phase.RUNNING
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_F3)
    QApplication.focusWidget().insert("کشاورزی")  # type: ignore[union-attr, attr-defined]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F4)
    state = window.bridge.state
    assert state.current_item == 1
    assert state.speech is not None
    assert state.speech.who == seat_id(4)


def test_undo_in_a_locked_text_takes_the_adoption_back_and_leaves_the_words(window: DeskWindow) -> None:
    for seat in range(1, 18):
        check_in(str(seat))
    press(Qt.Key.Key_F8, CONTROL)
    press(Qt.Key.Key_F2)
    assert "پس از گشایش" not in window.panels.remarks.entry.placeholderText()  # type: ignore[attr-defined]
    press(Qt.Key.Key_F9)
    QApplication.focusWidget().insertPlainText("مقرر شد گزارش داده شود.")  # type: ignore[union-attr, attr-defined]
    press(Qt.Key.Key_F9, CONTROL)
    assert len(window.bridge.state.adopted) == 1
    press(Qt.Key.Key_Z, CONTROL)
    assert window.bridge.state.adopted == ()
    assert window.panels.drafts.form.clauses.text() == "مقرر شد گزارش داده شود."  # type: ignore[attr-defined]


def test_enter_presses_the_focused_button(window: DeskWindow) -> None:
    button = window.panels.remarks._all  # type: ignore[attr-defined]
    button.setFocus()
    press(Qt.Key.Key_Return)
    assert button.isChecked()
