"""Where Persian prose is typed: plain text, half-spaces on their keys, clean pastes."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from meetingdesk.domain.text import normalise_paragraphs
from meetingdesk.ui.widgets.entry import How, how_entered

ZWNJ = "\u200c"
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


def means_zwnj(event: QKeyEvent) -> bool:
    """Tell whether a press is one of the usual keys of the half-space: Shift+Space, Ctrl+Shift+2."""
    modifiers = event.modifiers() & (_SHIFT | _CONTROL)
    if event.key() == Qt.Key.Key_Space:
        return modifiers == _SHIFT
    return modifiers == _SHIFT | _CONTROL and event.key() in {Qt.Key.Key_2, Qt.Key.Key_At}


class TypingArea(QPlainTextEdit):
    """`entered` goes out with How for Enter where `enter_submits`, `escaped` for Esc, `left` when the focus goes."""

    entered = Signal(object)
    escaped = Signal()
    left = Signal()

    def __init__(self, *, enter_submits: bool) -> None:
        super().__init__()
        self._enter_submits = enter_submits
        self.setTabChangesFocus(True)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)

    def text(self) -> str:
        """Return what is typed."""
        return self.toPlainText()

    def set_text(self, text: str, cursor: int | None = None) -> None:
        """Show a text, with the cursor at a place of it or at its end; the text's undo begins anew."""
        self.setPlainText(text)
        where = self.textCursor()
        where.setPosition(len(text) if cursor is None else max(0, min(cursor, self.document().characterCount() - 1)))
        self.setTextCursor(where)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Half-space, Enter and Esc; everything else is typing."""
        how = how_entered(event)
        if means_zwnj(event):
            self.insertPlainText(ZWNJ)
        elif self._enter_submits and how not in {None, How.SHIFT}:
            self.entered.emit(how)
        elif how is not None:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Only text is pasted."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste as plain, normalised text."""
        self.insertPlainText(normalise_paragraphs(source.text()))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tell that the focus went."""
        super().focusOutEvent(event)
        self.left.emit()
