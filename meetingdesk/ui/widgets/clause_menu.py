"""What can be done in the clauses, for those who use the mouse; each line names its key."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from meetingdesk.domain.text import isolate_ltr
from meetingdesk.ui.theme import Theme

if TYPE_CHECKING:
    from meetingdesk.ui.widgets.clause_editor import ClauseEditor


@dataclass(frozen=True, slots=True)
class _Line:
    icon: str
    words: str
    keys: str
    act: Callable[[], object]
    can: bool = True


class ClauseMenu(QMenu):
    """Opens where it is asked for, and waits for nobody: the meeting goes on under it."""

    def __init__(self, editor: "ClauseEditor", theme: Theme) -> None:
        super().__init__(editor)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_writable = not editor.isReadOnly()
        if is_writable:
            self._add(*self._steps_back(editor))
        self._add(*self._clipboard(editor))
        if is_writable:
            self._add(*self._clauses(editor))
            self._add(_Line("keyboard-space", self.tr("Half-space"), "Shift+Space", editor.insert_zwnj))

    def _steps_back(self, editor: "ClauseEditor") -> tuple[_Line, ...]:
        return (
            _Line("undo", self.tr("Undo in the text"), "Ctrl+Z", editor.undo, editor.can_undo()),
            _Line("redo", self.tr("Redo in the text"), "Ctrl+Y", editor.redo, editor.can_redo()),
        )

    def _clipboard(self, editor: "ClauseEditor") -> tuple[_Line, ...]:
        is_selected, is_writable = editor.textCursor().hasSelection(), not editor.isReadOnly()
        cut = _Line("content-cut", self.tr("Cut"), "Ctrl+X", editor.cut, is_selected)
        paste = _Line("content-paste", self.tr("Paste as plain text"), "Ctrl+V", editor.paste, editor.canPaste())
        copy = _Line("content-copy", self.tr("Copy"), "Ctrl+C", editor.copy, is_selected)
        whole = _Line("select-all", self.tr("Select all"), "Ctrl+A", editor.selectAll, bool(editor.text()))
        return (cut, copy, paste, whole) if is_writable else (copy, whole)

    def _clauses(self, editor: "ClauseEditor") -> tuple[_Line, ...]:
        document, cursor = editor.document(), editor.textCursor()
        has_before = document.findBlock(cursor.selectionStart()).previous().isValid()
        has_after = document.findBlock(cursor.selectionEnd()).next().isValid()
        is_joined_before, is_joined_after = cursor.block().previous().isValid(), cursor.block().next().isValid()
        return (
            _Line("arrow-up", self.tr("Move the clause up"), "Alt+↑", lambda: editor.move_clauses(-1), has_before),
            _Line("arrow-down", self.tr("Move the clause down"), "Alt+↓", lambda: editor.move_clauses(1), has_after),
            _Line(
                "arrow-collapse-up",
                self.tr("Join with the clause before"),
                "Ctrl+Shift+J",
                lambda: editor.join_clauses(-1),
                is_joined_before,
            ),
            _Line(
                "arrow-collapse-down",
                self.tr("Join with the next clause"),
                "Ctrl+J",
                lambda: editor.join_clauses(1),
                is_joined_after,
            ),
            _Line("call-split", self.tr("Split the clause here"), "Enter", editor.insert_paragraph),
        )

    def _add(self, *lines: _Line) -> None:
        """Add lines, with a rule above them where there are others already."""
        if self.actions():
            self.addSeparator()
        for line in lines:
            action = self.addAction(self._theme.icon(line.icon), f"{line.words}\t{isolate_ltr(line.keys)}")
            action.setEnabled(line.can)
            action.triggered.connect(lambda _checked=False, act=line.act: act())
