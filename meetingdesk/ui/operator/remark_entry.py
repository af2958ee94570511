"""Where the gist of what is said is typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from meetingdesk.domain.calendar import clock_time
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.remark_target import target_from
from meetingdesk.ui.operator.remark_whose import Whose
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.kept_text import KeptText
from meetingdesk.ui.widgets.typing_area import TypingArea


class RemarkEntry(TypingArea):
    """Half-typed words are kept on disk, with whose they are."""

    def __init__(self, context: Context, whose: Whose) -> None:
        super().__init__(enter_submits=True)
        self._bridge = context.bridge
        self._theme = context.theme
        self._whose = whose
        self.setAccessibleName(self.tr("The gist of what is said"))
        self._kept = KeptText(self._bridge, "remark", lambda: (self.text(), self.textCursor().position()), self)
        self._kept_target = KeptText(self._bridge, "remark_target", lambda: (whose.target.stored(), 0), self)
        self._restore()
        self.textChanged.connect(self._changed)
        self._theme.changed.connect(self._set_height)
        self._set_height()

    @property
    def is_half_typed(self) -> bool:
        """Whether words are typed that are not noted."""
        return bool(self.text().strip())

    def insert_time(self) -> None:
        """Put the time of the hall in at the cursor, and nothing away for it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.clearSelection()
        cursor.beginEditBlock()  # Undoing takes the time back and nothing that was typed before it.
        if not self.text()[cursor.position() :][:1].isspace():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)  # Never into the middle of a word.
        before = self.text()[: cursor.position()]
        gap = " " if before and not before[-1].isspace() else ""
        cursor.insertText(f"{gap}[{clock_time(self._bridge.now(), self._bridge.state.plan.timezone)}] ")
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def flush(self) -> bool:
        """Keep what is half typed; it stays in the entry until it is noted."""
        return not self.text() or (self._kept.keep() and self._kept_target.keep())

    def _restore(self) -> None:
        kept = self._kept.restored()
        if kept is None or not kept.text:
            return
        of = self._kept_target.restored()
        self._whose.show_target(target_from(of.text if of is not None else "", self._bridge.state))
        self.set_text(kept.text, kept.cursor)

    def _changed(self) -> None:
        for kept in (self._kept, self._kept_target):
            if self.text():
                kept.touch()
            else:
                kept.forget()

    def _set_height(self) -> None:
        self.setFixedHeight(2 * self._theme.row_height(TextRole.BODY) + 22)
