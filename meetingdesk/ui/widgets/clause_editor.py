"""Where a resolution is written: one paragraph a clause, numbered at the right edge."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.figures import draw_figures
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.typing_area import TypingArea

_MARGIN = 26


class ClauseEditor(TypingArea):
    """Clauses as they are typed; empty paragraphs are no clauses."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(enter_submits=False)
        self._theme = theme
        self._numbers = _Numbers(self)
        self.setViewportMargins(0, 0, _MARGIN, 0)
        self.updateRequest.connect(self._numbers_moved)
        theme.changed.connect(self._keep_three_lines)
        self._keep_three_lines()

    @property
    def theme(self) -> Theme:
        """How things look."""
        return self._theme

    def clauses(self) -> tuple[str, ...]:
        """Return the clauses without empty ones."""
        return tuple(line for line in self.text().split("\n") if line.strip())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the numbers beside the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.right() - _MARGIN + 1, inside.top(), _MARGIN, inside.height()))

    def numbered_lines(self) -> list[tuple[int, QPoint]]:
        """Return the number of each visible clause and where its first line stands."""
        lines: list[tuple[int, QPoint]] = []
        number, block = 0, self.document().begin()
        while block.isValid():
            if block.text().strip():
                number += 1
                place = self.blockBoundingGeometry(block).translated(self.contentOffset())
                if place.bottom() >= 0 and place.top() <= self.viewport().height():
                    lines.append((number, place.topLeft().toPoint()))
            block = block.next()
        return lines

    def _keep_three_lines(self) -> None:
        """Never be lower than three lines of text."""
        self.setMinimumHeight(3 * self._theme.row_height(TextRole.BODY) + 24)

    def _numbers_moved(self, _rect: QRect, _dy: int) -> None:
        self._numbers.update()


class _Numbers(QWidget):
    """The numbers of the clauses."""

    def __init__(self, editor: ClauseEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw each number at the height of its clause's first line."""
        lines = self._editor.numbered_lines()
        if len(lines) < 2 and not (lines and lines[0][0] > 1):
            return
        theme = self._editor.theme
        painter = QPainter(self)
        painter.setPen(theme.colour("quiet"))
        height = self._editor.fontMetrics().lineSpacing()
        top = self._editor.viewport().geometry().top() - self.geometry().top()
        for number, place in lines:
            box = QRectF(0, place.y() + top, _MARGIN - 6, height)
            figures = persian_digits(number)
            draw_figures(painter, box, figures, theme.font(TextRole.SMALL), Qt.AlignmentFlag.AlignRight)
        painter.end()
