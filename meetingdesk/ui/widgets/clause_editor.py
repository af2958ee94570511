"""Where a resolution is written: one paragraph a clause, numbered at the right edge."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)

from meetingdesk.domain.completing import Completion, Completions
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets import clause_moves
from meetingdesk.ui.widgets.clause_margins import ClauseNumbers, ClauseTools, paint_half_spaces
from meetingdesk.ui.widgets.clause_menu import ClauseMenu
from meetingdesk.ui.widgets.completion_list import CompletionList
from meetingdesk.ui.widgets.text_undo import TextUndo
from meetingdesk.ui.widgets.typing_area import TypingArea, is_letter

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
# J by its letter, by the Persian letter of its key, and by the place of the key.
_JOINS = {int(Qt.Key.Key_J), ord("ت")}
_LATIN_KEYS = 0xFF
_PLACE_OF_J = 36 if sys.platform == "win32" else 44


class ClauseEditor(TypingArea):
    """Clauses as they are typed; empty paragraphs are no clauses.

    Its undo is a history that can be kept: `steps` holds it. `completion` offers what `offer` was given.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(enter_submits=False)
        self._theme = theme
        self.steps = TextUndo(self)
        self.completion = CompletionList(self)
        self._numbers = ClauseNumbers(self, theme)
        self._tools = ClauseTools(self, theme, self.insert_zwnj, self.open_menu)
        self.setViewportMargins(ClauseTools.WIDTH, 0, ClauseNumbers.WIDTH, 0)
        self.updateRequest.connect(self._numbers.follow)

    # --- The text ---

    def clauses(self) -> tuple[str, ...]:
        """Return the clauses without empty ones."""
        return tuple(line for line in self.text().split("\n") if line.strip())

    def set_text(self, text: str, cursor: int | None = None) -> None:
        """Show a text, with the cursor at a place of it or at its end; the text's undo begins anew."""
        self.completion.put_away()
        with self.steps.unrecorded():
            super().set_text(text, cursor)

    def offer(self, known: Iterable[Completion]) -> None:
        """Have these complete what is typed."""
        self.completion.know(Completions(known))

    def can_undo(self) -> bool:
        """Tell whether the text has a step that can be taken back."""
        return bool(self.steps.history.done)

    def can_redo(self) -> bool:
        """Tell whether the text has a step that was taken back."""
        return bool(self.steps.history.undone)

    def undo(self) -> None:
        """Take the last step of the text back."""
        if not self.isReadOnly():
            self.steps.undo()

    def redo(self) -> None:
        """Take the step of the text undone last once more."""
        if not self.isReadOnly():
            self.steps.redo()

    # --- Whole clauses ---

    def move_clauses(self, by: int) -> None:
        """Move the clauses that are selected up (-1) or down (1)."""
        if clause_moves.move_clauses(self, by):
            self.steps.end_step_here()

    def join_clauses(self, by: int) -> None:
        """Join the clause with the one before (-1) or after it (1)."""
        if clause_moves.join_clauses(self, by):
            self.steps.end_step_here()

    def insert_paragraph(self) -> None:
        """Begin another clause at the cursor."""
        if not self.isReadOnly():
            clause_moves.split_clause(self)

    def open_menu(self, place: QPoint | None = None) -> None:
        """Open what can be done, at a place of the screen or at the cursor."""
        at_cursor = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        ClauseMenu(self, self._theme).popup(at_cursor if place is None else place)

    # --- Keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The list of completions first, then what is done with clauses, then typing."""
        if self.completion.took(event) or self._took(event):
            return
        super().keyPressEvent(event)
        if is_letter(event) or (event.key() == Qt.Key.Key_Backspace and self.completion.isVisible()):
            self.completion.typed()

    def _took(self, event: QKeyEvent) -> bool:
        """Tell whether a press was for undoing or for whole clauses."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif self.isReadOnly():
            return False
        elif (by := _moved_by(event)) is not None:
            self.move_clauses(by)
        elif (by := _joined_by(event, self.textCursor())) is not None:
            self.join_clauses(by)
        else:
            return False
        return True

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Tab is the list's while it is shown."""
        return (forwards and self.completion.take_by_tab()) or super().focusNextPrevChild(forwards)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """What an input method puts in is typed as well."""
        super().inputMethodEvent(event)
        if event.commitString():
            self.completion.typed()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Open the menu at the mouse, or at the cursor for its key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.open_menu(event.globalPos() if by_mouse else None)

    # --- What stands beside the text ---

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep numbers and buttons beside the text."""
        super().resizeEvent(event)
        self._numbers.place()
        self._tools.place()
        self.steps.scroll_back()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Show the buttons only where one may write."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ReadOnlyChange:
            self._tools.place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the text, and where half-spaces stand in it."""
        super().paintEvent(event)
        if not self.isReadOnly():
            paint_half_spaces(self, self._theme)


def _moved_by(event: QKeyEvent) -> int | None:
    """Return by how much Alt with an arrow moves a clause, None for any other press."""
    is_move = event.modifiers() & (_SHIFT | _CONTROL | _ALT) == _ALT and event.key() in _STEPS
    return _STEPS[Qt.Key(event.key())] if is_move else None


def _joined_by(event: QKeyEvent, cursor: QTextCursor) -> int | None:
    """Return with which clause a press joins: Ctrl+J, Backspace at the beginning, Delete at the end."""
    modifiers = event.modifiers() & (_SHIFT | _CONTROL | _ALT)
    if event.key() in _JOINS or (event.key() > _LATIN_KEYS and event.nativeScanCode() == _PLACE_OF_J):
        return {_CONTROL: 1, _CONTROL | _SHIFT: -1}.get(modifiers)
    if modifiers or cursor.hasSelection():
        return None
    if event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart() and not cursor.atStart():
        return -1
    if event.key() == Qt.Key.Key_Delete and cursor.atBlockEnd() and not cursor.atEnd():
        return 1
    return None
