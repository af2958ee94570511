"""Painting what was said: speaker, gist over several lines, time."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from meetingdesk.ui.figures import draw_figures, figures_width
from meetingdesk.ui.models.rows import ROW, Row
from meetingdesk.ui.theme import TextRole, Theme

Index = QModelIndex | QPersistentModelIndex
_PAD = 8


class RemarkDelegate(QStyledItemDelegate):
    """Paints a Row whose `lead` is the speaker, `title` the gist and `figures` the time; nothing of it is cut.

    `word`, what became of it, ends the gist.
    """

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height the whole gist needs at the width of the list."""
        row: Row = index.data(ROW)
        layout = self._layout(row, self._view.width() - 2 * _PAD - 12 - self._time_width(row))
        return QSize(0, layout.lineCount() * self._theme.row_height(TextRole.BODY) + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a remark."""
        row: Row = index.data(ROW)
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            self._mark(painter, rect)
        line = self._theme.row_height(TextRole.BODY)
        time = self._time_width(row)
        layout = self._layout(row, rect.width() - 2 * _PAD - time)
        painter.setPen(self._theme.colour(row.tone))
        layout.draw(painter, QPointF(rect.left() + _PAD + time, rect.top() + 4))
        painter.setPen(self._theme.colour(row.figures_tone))
        place = QRectF(rect.left() + _PAD, rect.top() + 4, time, line)
        draw_figures(painter, place, row.figures, self._theme.font(TextRole.SMALL), Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def _mark(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawRoundedRect(rect, 6, 6)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRect(rect.right() - 2, rect.top() + 4, 3, rect.height() - 8), 1, 1)

    def _time_width(self, row: Row) -> int:
        return int(figures_width(row.figures, self._theme.font(TextRole.SMALL))) + 12

    def _layout(self, row: Row, width: float) -> QTextLayout:
        """Lay speaker and gist out as one right-to-left paragraph."""
        lead = f"{row.lead} — " if row.lead else ""
        word = f" ← {row.word}" if row.word else ""
        layout = QTextLayout(f"{lead}{row.title}{word}", self._theme.font(TextRole.BODY))
        option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        bold, marked = QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        marked.setForeground(self._theme.colour("accent"))
        last = len(lead) + len(row.title)
        layout.setFormats([_formatted(0, len(row.lead), bold), _formatted(last, len(word), marked)])
        height, y = self._theme.row_height(TextRole.BODY), 0.0
        above = (height - QFontMetricsF(self._theme.font(TextRole.BODY)).height()) / 2
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40.0, width))
            line.setPosition(QPointF(0, y + above))
            y += height
        layout.endLayout()
        return layout


def _formatted(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made
