"""Enter presses the button that has the focus, as Space does."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def pressed_by_enter(event: QKeyEvent, within: QWidget, came_to: QObject | None = None) -> bool:
    """Press the focused button for an Enter that reached the widget around it; False for any other key.

    A button that has the focus only because that same Enter led there is not pressed: it is outside of `within`, or not
    where the key `came_to`, if that is known.
    """
    button = QApplication.focusWidget()
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not isinstance(button, QAbstractButton):
        return False
    if not within.isAncestorOf(button) or came_to not in {None, button}:
        return False
    button.click()
    return True
