"""Somebody who runs a session by keyboard alone, under the Persian or the English layout."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from meetingdesk.domain.state import MeetingState
from meetingdesk.services.clock import ScriptClock
from meetingdesk.ui.operator.window import DeskWindow

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LAYOUTS = {"english": "0123456789", "persian": "۰۱۲۳۴۵۶۷۸۹"}
SEATS = 24


class Secretary:
    """Somebody at the keyboard; digits come as the layout has them."""

    def __init__(self, window: DeskWindow, clock: ScriptClock, digits: str) -> None:
        self.window = window
        self.clock = clock
        self.digits = digits

    @property
    def state(self) -> MeetingState:
        return self.window.bridge.state

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        self.clock.set(self.clock.now() + timedelta(seconds=2))
        target = QApplication.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))
        QApplication.processEvents()

    def digit(self, digit: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        text = self.digits[digit]
        self.press(Qt.Key(ord(text)), modifiers, "" if modifiers & CONTROL else text)

    def number(self, number: int) -> None:
        for digit in str(number):
            self.digit(int(digit))
        self.press(Qt.Key.Key_Return)

    def write(self, text: str) -> None:
        focused: QWidget | None = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit | QPlainTextEdit)
        if isinstance(focused, QLineEdit):
            focused.insert(text)
        else:
            focused.insertPlainText(text)
        QApplication.processEvents()

    def wait(self, seconds: float) -> None:
        self.clock.set(self.clock.now() + timedelta(seconds=seconds))

    def keys(self, *presses: str) -> None:
        """Press keys written like `Ctrl+Shift+F9`."""
        for written in presses:
            chord: QKeyCombination = QKeySequence(written)[0]  # type: ignore[index]
            self.press(chord.key(), chord.keyboardModifiers())

    def ask(self, seat: int, kind: int = 1) -> None:
        """Put whoever sits in a seat on the queue, for a kind of turn."""
        self.keys("F3")
        if kind != 1:
            self.digit(kind, CONTROL)
        self.number(seat)

    def call_the_seats(self, absent: int) -> None:
        self.press(Qt.Key.Key_F8, SHIFT)
        for _ in range(SEATS - absent):
            self.digit(1)
        for _ in range(absent):
            self.digit(2)
        self.press(Qt.Key.Key_Escape)
