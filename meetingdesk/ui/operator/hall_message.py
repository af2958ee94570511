"""A message for the hall, typed under the current item while the meeting goes on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.stage import Hall
from meetingdesk.ui.widgets.entry import Entry
from meetingdesk.ui.widgets.kept_text import KeptText

LONGEST_MESSAGE = 2_000
KEPT_AS = "hall_message"


class _Message(Entry):
    """Esc leaves at once, with what is typed."""

    clears_first = False


class HallMessageForm(QFrame):
    """Enter shows what is typed, Enter with nothing takes the message away, Esc leaves.

    A half-typed message survives a crash. Leaving keeps the words in the form, to be seen when it begins again, but no
    longer on disk.
    """

    def __init__(self, bridge: Bridge, hall: Hall) -> None:
        super().__init__()
        self._hall = hall
        self._came_from: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        self.entry = _Message()
        self.entry.setMaxLength(LONGEST_MESSAGE)
        self.entry.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.entry.setPlaceholderText(self.tr("message for the hall… Enter shows it, empty takes it away, Esc leaves"))
        self.entry.setAccessibleName(self.tr("Message for the hall"))
        self.entry.entered.connect(lambda _how: self.show_message())
        self.entry.left.connect(self.leave)
        row.addWidget(self.entry)
        self._kept = KeptText(bridge, KEPT_AS, lambda: (self.entry.text(), self.entry.cursorPosition()), self)
        self.entry.textEdited.connect(self._touch)
        self.hide()

    def restore(self) -> None:
        """Let a message that was half typed be typed on."""
        kept = self._kept.restored()
        if kept is not None and kept.text:
            self.entry.setText(kept.text)
            self.entry.setCursorPosition(kept.cursor)
            self.show()

    def begin(self) -> None:
        """Let a message be typed, beginning with what is half typed or with the one that is shown."""
        focus = QApplication.focusWidget()
        if focus is not self.entry:
            self._came_from = focus
        if not self.entry.text():
            self.entry.setText(self._hall.message)
        elif self.entry.text() != self._hall.message:
            self._kept.touch()
        self.show()
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entry.selectAll()

    def show_message(self) -> None:
        """Show the message, or take it away where nothing is typed."""
        self._hall.set_message(self.entry.text())
        self.entry.clear()
        self.leave()

    def leave(self) -> None:
        """Put the form away, and the cursor where it came from."""
        if self.entry.text() == self._hall.message:
            self.entry.clear()
        self._kept.forget()
        came_from, self._came_from = self._came_from, None
        self.hide()
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> bool:
        """Keep what is half typed."""
        return self.isHidden() or not self.entry.isModified() or not self.entry.text() or self._kept.keep()

    def _touch(self, text: str) -> None:
        if text:
            self._kept.touch()
        else:
            self._kept.forget()
