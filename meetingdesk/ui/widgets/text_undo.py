"""Undo and redo of a text by its own history, which can be kept on disk, in the place of Qt's, which cannot."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from meetingdesk.domain.text import normalise_paragraphs
from meetingdesk.domain.text_history import Edit, Place, Step, TextHistory, difference, history_from

_KEEP = QTextCursor.MoveMode.KeepAnchor


class TextUndo(QObject):
    """Records every change of an editor's text, whoever made it: keys, an input method, a paste, a menu."""

    def __init__(self, editor: QPlainTextEdit, now: Callable[[], float] = monotonic) -> None:
        super().__init__(editor)
        self._editor = editor
        self._now = now
        self._is_silent = False
        self._place = Place()
        self._wanted_scroll: int | None = None
        self.history = TextHistory()
        editor.setUndoRedoEnabled(False)
        editor.document().contentsChange.connect(self._changed)
        editor.selectionChanged.connect(self._moved)
        editor.cursorPositionChanged.connect(self._moved)
        editor.textChanged.connect(self._leave_scroll)
        editor.verticalScrollBar().actionTriggered.connect(self._leave_scroll)

    def kept(self) -> tuple[str, int]:
        """Return the history as text, with where the selection begins and how far one has scrolled; and the cursor."""
        cursor = self._editor.textCursor()
        places = f"{cursor.anchor()} {self._editor.verticalScrollBar().value()}"
        return f"{places}\n{self.history.stored()}", cursor.position()

    def take_up(self, kept: str, cursor: int) -> bool:
        """Go on where `kept` was; False, and nothing done, where that is of another text than the one shown.

        What differs only as it was typed and as it is stored is the same text: it stands as it was typed again.
        """
        places, _, stored = kept.partition("\n")
        history = history_from(stored)
        shown = self._editor.toPlainText()
        if history is None or normalise_paragraphs(history.text) != normalise_paragraphs(shown):
            return False
        if history.text != shown:
            with self.unrecorded():
                self._editor.setPlainText(history.text)
        self.history = history
        anchor, scroll = (int(place) if place.isdecimal() else 0 for place in (*places.split(), "", "")[:2])
        self._stand(anchor, cursor)
        self._wanted_scroll = scroll
        self.scroll_back()
        return True

    def scroll_back(self) -> None:
        """Scroll to where one was, until the text is changed or scrolled by hand."""
        if self._wanted_scroll is not None:
            self._editor.verticalScrollBar().setValue(self._wanted_scroll)

    def _leave_scroll(self) -> None:
        self._wanted_scroll = None

    @contextmanager
    def unrecorded(self) -> Iterator[None]:
        """Record nothing of what is changed inside; afterwards the history begins anew."""
        self._is_silent = True
        try:
            yield
        finally:
            self._is_silent = False
            self.history = TextHistory(self._editor.toPlainText())
            self._moved()

    def end_step_here(self) -> None:
        """Have the last step end where the cursor stands now; what is typed next is a step of its own."""
        self._moved()
        if self.history.done:
            self.history = self.history.ending_at(self._place)

    def undo(self) -> None:
        """Take the last step back, with the cursor where it stood before."""
        if self.history.done:
            step = self.history.done[-1]
            self._show(self.history.stepped_back(), step.edit.reverse, step.before)

    def redo(self) -> None:
        """Take the step undone last once more."""
        if self.history.undone:
            step = self.history.undone[-1]
            self._show(self.history.stepped_forth(), step.edit, step.after)

    def _show(self, history: TextHistory, edit: Edit, place: Place) -> None:
        old = self.history.text
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(_units(old, edit.at))
        cursor.setPosition(_units(old, edit.at + len(edit.removed)), _KEEP)
        self.history = history  # Before the text changes: whoever is told of that keeps both.
        self._is_silent = True
        try:
            cursor.insertText(edit.added) if edit.added else cursor.removeSelectedText()
        finally:
            self._is_silent = False
        shown = self._editor.toPlainText()
        if shown != history.text:  # Half a sign, which no key can leave: better no steps than wrong ones.
            self.history = TextHistory(shown)
        self._stand(_units(shown, place.anchor), _units(shown, place.cursor))
        self._editor.ensureCursorVisible()

    def _stand(self, anchor: int, position: int) -> None:
        """Put the cursor to a place as Qt counts, or as near as the text allows."""
        cursor = QTextCursor(self._editor.document())
        last = self._editor.document().characterCount() - 1
        cursor.setPosition(max(0, min(anchor, last)))
        cursor.setPosition(max(0, min(position, last)), _KEEP)
        self._editor.setTextCursor(cursor)

    def _changed(self, position: int, _removed: int, added: int) -> None:
        if self._is_silent:
            return
        old, new = self.history.text, self._editor.toPlainText()
        if new == old:
            return
        edit = _hinted(old, new, position, added) or difference(old, new)
        end = edit.at + len(edit.added)
        self.history = self.history.recorded(Step(edit, self._place, Place(end, end)), self._now())

    def _moved(self) -> None:
        cursor = self._editor.textCursor()
        text = self.history.text
        self._place = Place(_chars(text, cursor.anchor()), _chars(text, cursor.position()))


def _hinted(old: str, new: str, position: int, added: int) -> Edit | None:
    """Return the edit at the place the document tells, None where that does not make one text of the other.

    Among equal letters only the document knows which one was typed.
    """
    tail = new[position + added :]
    end = len(old) - len(tail)
    if end < position or old[:position] != new[:position] or old[end:] != tail:
        return None
    inner = difference(old[position:end], new[position : position + added])
    return Edit(position + inner.at, inner.removed, inner.added)


def _units(text: str, chars: int) -> int:
    """Return where a character stands as Qt counts, by UTF-16 units."""
    return len(text[:chars].encode("utf-16-le", "surrogatepass")) // 2


def _chars(text: str, units: int) -> int:
    """Return which character stands at a place as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))
