"""What stands beside the clauses: their numbers at the right, two buttons at the left, and marks of half-spaces."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from meetingdesk.domain.text import isolate_ltr, persian_digits
from meetingdesk.ui.figures import draw_figures
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.typing_area import ZWNJ
from meetingdesk.ui.wording import filled

if TYPE_CHECKING:
    from meetingdesk.ui.widgets.clause_editor import ClauseEditor

_ICON, _MARK = 16, 3


class ClauseNumbers(QWidget):
    """The numbers of the clauses."""

    WIDTH = 26

    def __init__(self, editor: "ClauseEditor", theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme

    def place(self) -> None:
        """Stand at the right edge."""
        inside = self._editor.contentsRect()
        self.setGeometry(QRect(inside.right() - self.WIDTH + 1, inside.top(), self.WIDTH, inside.height()))

    def follow(self, _rect: QRect, _dy: int) -> None:
        """Be drawn anew where the text is."""
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw each number at the height of its clause's first line; a clause alone has none."""
        if len(self._editor.clauses()) < 2:
            return
        lines = numbered_lines(self._editor)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("quiet"))
        height = self._editor.fontMetrics().lineSpacing()
        top = self._editor.viewport().geometry().top() - self.geometry().top()
        for number, place in lines:
            box = QRectF(0, place.y() + top, self.WIDTH - 6, height)
            font = self._theme.font(TextRole.SMALL)
            draw_figures(painter, box, persian_digits(number), font, Qt.AlignmentFlag.AlignRight)
        painter.end()


class ClauseTools(QWidget):
    """The half-space and the menu, for the mouse; the focus stays in the text."""

    WIDTH = 34

    def __init__(
        self, editor: "ClauseEditor", theme: Theme, half_space: Callable[[], object], menu: Callable[[], object]
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme
        keys = {"keys": isolate_ltr("Shift+Space"), "others": isolate_ltr("Ctrl+Shift+2")}
        self.half_space = self._button(
            self.tr("Half-space"), filled(self.tr("Half-space: {keys} or {others}"), keys), half_space
        )
        self.menu = self._button(self.tr("Clauses"), self.tr("Move, join and split clauses"), menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(2)
        column.addWidget(self.half_space)
        column.addWidget(self.menu)
        column.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    def place(self) -> None:
        """Stand beside the text, where it may be written."""
        room = self._editor.viewport().geometry()
        self.setGeometry(QRect(room.left() - self.WIDTH, room.top(), self.WIDTH, room.height()))
        self.setVisible(not self._editor.isReadOnly())

    def _button(self, name: str, tip: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "flat")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setIconSize(QSize(_ICON, _ICON))
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _dress(self) -> None:
        """Follow the colours and the size of text; three lines of it are always in view."""
        self._editor.setMinimumHeight(3 * self._theme.row_height(TextRole.BODY) + 24)
        self.half_space.setIcon(self._theme.icon("keyboard-space", "quiet"))
        self.menu.setIcon(self._theme.icon("dots-vertical", "quiet"))


def numbered_lines(editor: "ClauseEditor") -> list[tuple[int, QPoint]]:
    """Return the number of each visible clause and where its first line stands."""
    lines: list[tuple[int, QPoint]] = []
    number, block = 0, editor.document().begin()
    while block.isValid():
        if block.text().strip():
            number += 1
            place = editor.blockBoundingGeometry(block).translated(editor.contentOffset())
            if place.bottom() >= 0 and place.top() <= editor.viewport().height():
                lines.append((number, place.topLeft().toPoint()))
        block = block.next()
    return lines


def paint_half_spaces(editor: "ClauseEditor", theme: Theme) -> None:
    """Draw a faint mark below the line where each half-space stands."""
    painter = QPainter(editor.viewport())
    painter.setPen(QPen(theme.colour("accent"), 1))
    block, below = editor.firstVisibleBlock(), editor.viewport().height()
    while block.isValid():
        place = editor.blockBoundingGeometry(block).translated(editor.contentOffset())
        if place.top() > below:
            break
        text = block.text()
        at = text.find(ZWNJ)
        while at >= 0:
            line = block.layout().lineForTextPosition(at + 1)
            x = line.cursorToX(at + 1)[0]  # type: ignore[index]
            foot = place.top() + line.y() + line.height() - 4
            painter.drawLine(QLineF(place.left() + x, foot - _MARK, place.left() + x, foot))
            at = text.find(ZWNJ, at + 1)
        block = block.next()
    painter.end()
