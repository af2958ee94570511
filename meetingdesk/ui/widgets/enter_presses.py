"""Enter presses the button that has the focus, as Space does."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication


def pressed_by_enter(event: QKeyEvent, came_to: QObject | None = None) -> bool:
    """Press the focused button for an Enter that reached its window; False for any other key.

    `came_to` is where the key was pressed, if that is known: a button that has the focus only since then, because that
    same Enter led there, is not pressed.
    """
    button = QApplication.focusWidget()
    if came_to is not None and came_to is not button:
        return False
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not isinstance(button, QAbstractButton):
        return False
    button.click()
    return True
