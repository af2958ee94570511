"""Ctrl with a digit, by the key itself: the same under the Persian and the English layout, and on the number pad."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

# Where a layout has other signs on the row of digits, the place of the key tells: 1 to 9, then 0.
_EVDEV_OFFSET = 8
_FIRST_PLACE, _LAST_PLACE = 2, 11
_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


def ctrl_digit(event: QKeyEvent) -> int | None:
    """Return the digit that is pressed with Ctrl and nothing else; None for any other press."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.ControlModifier:
        return None
    key = event.key()
    if key < Qt.Key.Key_Escape and chr(key).isdecimal():
        return int(chr(key))
    place = event.nativeScanCode() - (0 if sys.platform == "win32" else _EVDEV_OFFSET)
    return (place - _FIRST_PLACE + 1) % 10 if _FIRST_PLACE <= place <= _LAST_PLACE else None


class CtrlDigits(QObject):
    """Tells the digits that are pressed with Ctrl in some widgets, before those see the press."""

    def __init__(self, tell: Callable[[int], object], *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        self._tell = tell
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the press of a digit with Ctrl; a key that is held counts once."""
        if event.type() not in _PRESSES or not isinstance(event, QKeyEvent):
            return False
        digit = ctrl_digit(event)
        if digit is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif not event.isAutoRepeat():
            self._tell(digit)
        return True
