"""Presses of keys, as a keyboard sends them to whatever has the focus in a window."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

ZWNJ = "\u200c"
_NONE = Qt.KeyboardModifier.NoModifier
_FARTHEST_TAB = 60


class LostFocus(Exception):  # noqa: N818
    """No number of Tabs leads to where one wanted to go."""


class Keyboard:
    """A keyboard before one window; after every press Qt gets `seconds` to follow.

    Where that is none, it follows at once after every key, and in a text after every word.
    """

    def __init__(self, window: QWidget, seconds: float) -> None:
        self.presses = 0
        self._window = window
        self._seconds = seconds

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key with others held, written like `Ctrl+Shift+F9`."""
        chord: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
        for _ in range(times):
            self._send(chord.key(), chord.keyboardModifiers(), _text_of(chord.key()))

    def type(self, text: str, *, halfway: Callable[[], None] | None = None) -> None:
        """Type text letter by letter; `halfway` is called with a part of it typed."""
        middle = len(text) * 2 // 3
        for at, letter in enumerate(text):
            if at == middle and halfway is not None:
                halfway()
            if letter == ZWNJ:
                self._send(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier, letter)
            elif letter == "\n":
                self.press("Return")
            else:
                ends_word = self._seconds > 0 or at == len(text) - 1 or text[at + 1] == " "
                self._send(ord(letter.upper()), _NONE, letter, follow=ends_word)

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(_FARTHEST_TAB):
            if self.focus is widget:
                return
            self.press("Tab")
        raise LostFocus(widget.accessibleName())

    @property
    def focus(self) -> QWidget:
        """What a press goes to, also while another program is in front."""
        return QApplication.focusWidget() or self._window.focusWidget() or self._window

    def _send(self, key: int, modifiers: Qt.KeyboardModifier, text: str, *, follow: bool = True) -> None:
        self.presses += 1
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.focus, QKeyEvent(kind, key, modifiers, text))
        if follow:
            let_qt_work(self._seconds)


def let_qt_work(seconds: float) -> None:
    """Let Qt paint and answer for a while; for no time it does at once what waits."""
    end = time.monotonic() + seconds
    QApplication.processEvents()
    while (left := end - time.monotonic()) > 0:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(min(left, 0.002))


def _text_of(key: Qt.Key) -> str:
    """Return the letter a key of no text stands for, as the system would tell it."""
    return {Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t", Qt.Key.Key_Escape: "\x1b", Qt.Key.Key_Space: " "}.get(
        key, ""
    )
