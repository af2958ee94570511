"""A line in which one types and presses Enter; arrows belong to the list below it."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class How(StrEnum):
    """With what Enter was pressed."""

    PLAIN = "plain"
    SHIFT = "shift"
    CONTROL = "control"
    CONTROL_SHIFT = "control_shift"


_FEW = 10
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


def how_entered(event: QKeyEvent) -> How | None:
    """Return with what Enter was pressed, None for any other key."""
    if event.key() not in _ENTERS:
        return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if control:
        return How.CONTROL_SHIFT if shift else How.CONTROL
    return How.SHIFT if shift else How.PLAIN


class Entry(QLineEdit):
    """Emits `entered` with How, `stepped` with the rows an arrow means, `left` when Esc is pressed in an empty line.

    Unless it `clears_first`, Esc leaves what is typed to whoever listens.
    """

    entered = Signal(object)
    stepped = Signal(int)
    left = Signal()
    clears_first = True

    def clear(self) -> None:
        """Empty the line; what was in it cannot be brought back by undoing, which is the meeting's again."""
        self.setText("")

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of a few letters: by Qt it would be that of the widest sign of the face, which is a line."""
        hint = super().minimumSizeHint()
        few = self.fontMetrics().averageCharWidth() * _FEW
        return QSize(min(hint.width(), few), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell Enter, arrows and Esc; Esc clears first."""
        how = how_entered(event)
        if how is not None:
            self.entered.emit(how)
        elif event.key() in _STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.clear() if self.text() and self.clears_first else self.left.emit()
        else:
            super().keyPressEvent(event)
