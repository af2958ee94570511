"""Where Persian prose is typed: plain text, half-spaces on their keys, Persian digits, clean pastes."""

import sys

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from meetingdesk.domain.pasting import pasted
from meetingdesk.domain.typed import as_typed, may_have_zwnj
from meetingdesk.ui.widgets.entry import How, how_entered

ZWNJ = "\u200c"
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_COMMANDS = _CONTROL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_TWO = {Qt.Key.Key_2, Qt.Key.Key_At}
# Under a Persian layout the key has another sign; its place does not change.
_LATIN_KEYS = 0xFF
_PLACE_OF_TWO = 3 if sys.platform == "win32" else 11
_START, _KEEP = QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor
_END, _NEXT = QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveOperation.NextCharacter


def means_zwnj(event: QKeyEvent) -> bool:
    """Tell whether a press is one of the usual keys of the half-space: Shift+Space, Ctrl+Shift+2, or its own."""
    modifiers = event.modifiers() & (_SHIFT | _CONTROL)
    if event.key() == Qt.Key.Key_Space:
        return modifiers == _SHIFT
    is_two = event.key() in _TWO or (event.key() > _LATIN_KEYS and event.nativeScanCode() == _PLACE_OF_TWO)
    return (modifiers == _SHIFT | _CONTROL and is_two) or event.text() == ZWNJ


def is_letter(event: QKeyEvent) -> bool:
    """Tell whether a press puts one letter, digit or sign into the text."""
    char = event.text()
    return len(char) == 1 and char.isprintable() and not event.modifiers() & _COMMANDS


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
        # As in the editors people know: ← goes on in the text, also through a Latin code.
        self.document().setDefaultCursorMoveStyle(Qt.CursorMoveStyle.LogicalMoveStyle)

    def text(self) -> str:
        """Return what is typed."""
        return self.toPlainText()

    def set_text(self, text: str, cursor: int | None = None) -> None:
        """Show a text, with the cursor at a place of it or at its end; the text's undo begins anew."""
        self.setPlainText(text)
        where = self.textCursor()
        last = self.document().characterCount() - 1
        where.setPosition(last if cursor is None else max(0, min(cursor, last)))
        self.setTextCursor(where)

    def can_undo(self) -> bool:
        """Tell whether the text has a step that can be taken back."""
        return self.document().isUndoAvailable()

    def can_redo(self) -> bool:
        """Tell whether the text has a step that was taken back."""
        return self.document().isRedoAvailable()

    def insert_zwnj(self) -> None:
        """Put a half-space in at the cursor, where one may stand."""
        cursor = self.textCursor()
        if not self.isReadOnly() and may_have_zwnj(words_before(cursor), words_after(cursor)):
            self.insertPlainText(ZWNJ)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Half-space, Enter and Esc; everything else is typing."""
        how = how_entered(event)
        if means_zwnj(event):
            self.insert_zwnj()
        elif self._enter_submits and how not in {None, How.SHIFT}:
            self.entered.emit(how)
        elif how is not None:
            self.insert_paragraph()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif not (is_letter(event) and self._put_otherwise(event.text())):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """A letter of a touch keyboard is typed like any other."""
        char = event.commitString()
        is_plain = len(char) == 1 and not event.preeditString() and not event.replacementLength()
        if not (is_plain and self._put_otherwise(char)):
            super().inputMethodEvent(event)

    def insert_paragraph(self) -> None:
        """Begin another paragraph at the cursor."""
        if not self.isReadOnly():
            self.insertPlainText("\n")
            self.ensureCursorVisible()

    def _put_otherwise(self, char: str) -> bool:
        """Put a letter in that is stored as another, or changes what stands beside it; False for any other."""
        if self.isReadOnly():
            return False
        cursor = self.textCursor()
        count, put = self._as_typed(cursor, char)
        after = 1 if char == " " and words_after(cursor).startswith(ZWNJ) else 0
        if (count, put, after) == (0, char, 0):
            return False
        start = cursor.selectionStart() - count
        cursor.setPosition(cursor.selectionEnd() + after)
        cursor.setPosition(start, _KEEP)
        cursor.insertText(put)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _as_typed(self, cursor: QTextCursor, char: str) -> tuple[int, str]:
        before = words_before(cursor)
        if char == " ":
            return (1 if before.endswith(ZWNJ) else 0), char
        return as_typed(before, char)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Only text is pasted."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste as plain, normalised paragraphs, in one step."""
        at_start = not words_before(self.textCursor()).strip()
        paragraphs = pasted(_plain(source), at_start=at_start)
        if paragraphs:
            self.insertPlainText("\n".join(paragraphs))
            self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tell that the focus went."""
        super().focusOutEvent(event)
        self.left.emit()


def words_before(cursor: QTextCursor) -> str:
    """Return what stands in the paragraph before the cursor or the beginning of its selection."""
    before = QTextCursor(cursor)
    before.setPosition(cursor.selectionStart())
    before.movePosition(_START, _KEEP)
    return before.selectedText()


def words_after(cursor: QTextCursor) -> str:
    """Return what stands in the paragraph after the cursor or the end of its selection."""
    after = QTextCursor(cursor)
    after.setPosition(cursor.selectionEnd())
    after.movePosition(_END, _KEEP)
    return after.selectedText()


def _plain(source: QMimeData) -> str:
    """Return the text on a clipboard; the paragraphs of a letter or a page are parted by empty lines."""
    if source.hasHtml():
        page = QTextDocument()
        page.setUndoRedoEnabled(False)
        page.setHtml(source.html())
        paragraphs = "\n\n".join(page.toPlainText().replace("\ufffc", "").split("\n"))  # Without its pictures.
        if paragraphs.strip():
            return paragraphs
    return source.text()
