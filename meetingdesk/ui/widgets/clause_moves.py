"""What is done with whole clauses: moved, joined, split. The cursor stays in its words, and one undo takes it back."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

_KEEP = QTextCursor.MoveMode.KeepAnchor


def move_clauses(editor: QPlainTextEdit, by: int) -> bool:
    """Move the clauses that are selected, or the cursor's, up (-1) or down (1) by one; False where none is beyond."""
    cursor, document = editor.textCursor(), editor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    neighbour = first.previous() if by < 0 else last.next()
    if not neighbour.isValid():
        return False
    moved = _between(editor, first.position(), last.position() + last.length() - 1).selectedText()
    above, below = (moved, neighbour.text()) if by < 0 else (neighbour.text(), moved)
    start = min(first.position(), neighbour.position())
    end = max(last.position() + last.length(), neighbour.position() + neighbour.length()) - 1
    anchor, position = (place + by * neighbour.length() for place in (cursor.anchor(), cursor.position()))
    _between(editor, start, end).insertText(f"{above}\n{below}")
    _stand(editor, anchor, position)
    return True


def join_clauses(editor: QPlainTextEdit, by: int) -> bool:
    """Join the cursor's clause with the one before (-1) or after it (1); False where there is none.

    A space comes between words that would run together.
    """
    cursor = editor.textCursor()
    block = cursor.block() if by > 0 else cursor.block().previous()
    if not block.isValid() or not block.next().isValid():
        return False
    parting = block.position() + block.length() - 1
    left, right = block.text(), block.next().text()
    gap = " " if left and right and not left[-1].isspace() and not right[0].isspace() else ""
    shift = len(gap) - 1
    anchor, position = (place + shift * (place > parting) for place in (cursor.anchor(), cursor.position()))
    _between(editor, parting, parting + 1).insertText(gap)
    _stand(editor, anchor, position)
    return True


def split_clause(editor: QPlainTextEdit) -> None:
    """Begin another clause at the cursor, in the place of what is selected and of the spaces after it."""
    cursor = editor.textCursor()
    end = cursor.selectionEnd()
    after = cursor.document().findBlock(end).text()[end - cursor.document().findBlock(end).position() :]
    spaces = len(after) - len(after.lstrip(" \u200c"))
    whole = _between(editor, cursor.selectionStart(), end + spaces)
    whole.insertText("\n")
    editor.setTextCursor(whole)
    editor.ensureCursorVisible()


def _between(editor: QPlainTextEdit, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
    return cursor


def _stand(editor: QPlainTextEdit, anchor: int, position: int) -> None:
    """Put the cursor where it belongs."""
    cursor = _between(editor, anchor, position)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
