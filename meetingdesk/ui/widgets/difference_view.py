"""A text of clauses to be read, with what was added to it and removed from it marked in place."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from meetingdesk.domain.difference import Change, ChangeKind, ClauseChanges, by_clause, difference, words
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.figures import draw_figures
from meetingdesk.ui.theme import TextRole, Theme

_MARGIN = 26
# Letters join and figures run together where nothing parts them; the mark keeps Latin words in their order.
_PARTED = "\u200f \u200f"
_LINE_BREAK = "¶"
_IS_NOT_COPIED = QTextCharFormat.Property.UserProperty
_TOKENS = {ChangeKind.ADDED: "good", ChangeKind.REMOVED: "bad"}


class DifferenceView(QPlainTextEdit):
    """Clauses with their numbers: added words underlined on green, removed ones struck through on red.

    It is read, scrolled and selected with mouse and keys; what is copied is the new text. Clauses that are gone stand
    in their place without a number. Its accessible name counts the words, its accessible description tells the changes.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._clauses: tuple[ClauseChanges, ...] = ()
        self._numbers = _Numbers(self, theme)
        self.setReadOnly(True)
        by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(by_mouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setViewportMargins(0, 0, _MARGIN, 0)
        self.document().setDefaultTextOption(_right_to_left())
        self.updateRequest.connect(self._numbers.follow)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_plain(())

    @property
    def theme(self) -> Theme:
        """How things look."""
        return self._theme

    def show_difference(self, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        """Show what changed from the old clauses to the new ones."""
        changes = difference(old, new)
        self._show(by_clause(changes))
        self.setAccessibleName(self._counted(changes))
        self.setAccessibleDescription(self._told(changes))

    def show_plain(self, text: tuple[str, ...]) -> None:
        """Show clauses with nothing marked."""
        self._show(by_clause(difference(text, text)))
        self.setAccessibleName(self.tr("Text of the resolution"))
        self.setAccessibleDescription("")

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Copy the new text of what is selected."""
        copied = QMimeData()
        copied.setText(_new_text(self.textCursor()))
        return copied

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the numbers beside the text."""
        super().resizeEvent(event)
        self._numbers.place()

    # --- What is seen ---

    def _show(self, clauses: tuple[ClauseChanges, ...]) -> None:
        """Write the clauses; the same ones once more move nothing."""
        if clauses != self._clauses or not clauses:
            self._clauses = clauses
            self._write()
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self) -> None:
        self.clear()
        cursor = self.textCursor()
        for at, clause in enumerate(self._clauses):
            if at:
                cursor.insertBlock()
            cursor.block().setUserState(clause.number)
            for text, look in self._pieces(clause.changes):
                cursor.insertText(text, look)

    def _pieces(self, changes: Iterable[Change]) -> Iterator[tuple[str, QTextCharFormat]]:
        """Return the pieces of a clause with their looks."""
        before = ChangeKind.KEPT
        for change in changes:
            if (before, change.kind) == (ChangeKind.REMOVED, ChangeKind.ADDED):
                yield _PARTED, _hidden_from_copies(QTextCharFormat())
            yield change.text.replace("\n", _LINE_BREAK), self._look(change.kind)
            before = change.kind

    def _look(self, kind: ChangeKind) -> QTextCharFormat:
        """Return how a piece looks."""
        look = QTextCharFormat()
        if kind in _TOKENS:
            look.setForeground(self._theme.colour(_TOKENS[kind]))
            look.setBackground(self._theme.colour(f"{_TOKENS[kind]}_soft"))
            look.setFontUnderline(kind is ChangeKind.ADDED)
            look.setFontStrikeOut(kind is ChangeKind.REMOVED)
        return _hidden_from_copies(look) if kind is ChangeKind.REMOVED else look

    def _dress(self) -> None:
        """Follow the colours and the size of the text; the place that is read stays."""
        self.setMinimumHeight(3 * self._theme.row_height(TextRole.BODY) + 24)
        cursor, place = self.textCursor(), self.verticalScrollBar().value()
        ends = cursor.anchor(), cursor.position()
        self._write()
        cursor = self.textCursor()
        cursor.setPosition(ends[0])
        cursor.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(place)

    # --- What is told to those who do not see it ---

    def _counted(self, changes: Iterable[Change]) -> str:
        """Return how many words were added and removed."""
        marked = [change for change in changes if change.kind is not ChangeKind.KEPT]
        added = sum(words(change.text) for change in marked if change.kind is ChangeKind.ADDED)
        removed = sum(words(change.text) for change in marked if change.kind is ChangeKind.REMOVED)
        if added or removed:
            told = self.tr("Changes in the text: {added} words added, {removed} words removed")
            return told.format(added=persian_digits(added), removed=persian_digits(removed))
        return self.tr("Changes in the text: only signs and spaces") if marked else self.tr("Changes in the text: none")

    def _told(self, changes: Iterable[Change]) -> str:
        """Return every change in words as a sentence of its own."""
        sentences = {
            ChangeKind.ADDED: self.tr("Added: “{text}”."),
            ChangeKind.REMOVED: self.tr("Removed: “{text}”."),
        }
        marked = (change for change in changes if change.kind in sentences and change.text.strip())
        return " ".join(sentences[change.kind].format(text=" ".join(change.text.split())) for change in marked)


class _Numbers(QWidget):
    """The numbers of the clauses, each at the height of its first line; one clause alone has none."""

    def __init__(self, view: DifferenceView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def place(self) -> None:
        """Stand at the right edge."""
        inside = self._view.contentsRect()
        self.setGeometry(QRect(inside.right() - _MARGIN + 1, inside.top(), _MARGIN, inside.height()))

    def follow(self, _rect: QRect, _dy: int) -> None:
        """Scroll with the text."""
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the numbers."""
        numbered = [block for block in _blocks(self._view.document().begin()) if block.userState() > 0]
        if len(numbered) < 2:
            return
        painter = QPainter(self)
        painter.setPen(self._theme.colour("quiet"))
        font, height = self._theme.font(TextRole.SMALL), self._view.fontMetrics().lineSpacing()
        above = self._view.viewport().geometry().top() - self.geometry().top()
        for block in numbered:
            top = self._view.blockBoundingGeometry(block).translated(self._view.contentOffset()).top()
            box = QRectF(0, top + above, _MARGIN - 6, height)
            draw_figures(painter, box, persian_digits(block.userState()), font, Qt.AlignmentFlag.AlignRight)
        painter.end()


def _right_to_left() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _hidden_from_copies(look: QTextCharFormat) -> QTextCharFormat:
    look.setProperty(_IS_NOT_COPIED, True)  # noqa: FBT003
    return look


# --- What is copied ---


def _blocks(block: QTextBlock) -> Iterator[QTextBlock]:
    """Return the paragraphs from one on."""
    while block.isValid():
        yield block
        block = block.next()


def _new_text(selected: QTextCursor) -> str:
    """Return what a selection holds of the new text, a line for each clause that is not gone."""
    start, end = selected.selectionStart(), selected.selectionEnd()
    lines = []
    for block in _blocks(selected.document().findBlock(start)):
        if block.position() > end:
            break
        if block.userState() > 0:
            lines.append("".join(_new_pieces(block, start, end)))
    return "\n".join(lines)


def _new_pieces(block: QTextBlock, start: int, end: int) -> Iterator[str]:
    """Return the pieces of a paragraph between two places that are no removed ones."""
    parts = block.begin()
    while not parts.atEnd():
        piece = parts.fragment()
        first, last = max(start, piece.position()), min(end, piece.position() + piece.length())
        if first < last and not piece.charFormat().hasProperty(_IS_NOT_COPIED):
            cursor = QTextCursor(block)
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            yield cursor.selectedText()
        parts += 1
