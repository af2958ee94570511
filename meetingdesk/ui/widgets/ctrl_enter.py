"""Ctrl+Enter where Enter alone begins a new line."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from meetingdesk.ui.widgets.entry import How, how_entered


class CtrlEnter(QObject):
    """Tells that Enter is pressed with Ctrl in a widget, before that sees the press."""

    def __init__(self, tell: Callable[[], object], widget: QWidget) -> None:
        super().__init__(widget)
        self._tell = tell
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the press; a key that is held counts once."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if how_entered(event) not in {How.CONTROL, How.CONTROL_SHIFT}:
            return False
        if not event.isAutoRepeat():
            self._tell()
        return True
