"""A table that is a chart as well: a bar from right to left in every line, on an axis that stands in the heading."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.figures import draw_figures, figures_width
from meetingdesk.ui.models.bar_axis import Axis
from meetingdesk.ui.models.bars import CHART, FIRST_FIGURE, LINE, NAME, BarLine, BarModel
from meetingdesk.ui.theme import TextRole, Theme

Index = QModelIndex | QPersistentModelIndex

_PAD, _BAR = 8, 14
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class BarTable(QTableView):
    """Arrows choose a line. `order_wanted` tells that a heading was clicked: True for the one of the times."""

    order_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.bars = BarModel()
        self._headings = _Headings(theme, self)
        self.setHorizontalHeader(self._headings)
        self.setModel(self.bars)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._headings.sectionClicked.connect(self._clicked)
        theme.changed.connect(self._lay_out)

    def show_lines(self, heads: tuple[str, ...], lines: Sequence[BarLine], *, afresh: bool = False) -> None:
        """Show lines; the one chosen stays chosen and what is in view stays there, unless they begin `afresh`."""
        chosen, top = ("", 0) if afresh else (self.chosen_key(), self.verticalScrollBar().value())
        if not self.bars.set_lines(heads, lines):
            self._headings.viewport().update()
            return
        self._lay_out()
        at = next((at for at, line in enumerate(self.bars.lines) if line.key == chosen), 0)
        if self.bars.lines:
            self.setCurrentIndex(self.bars.index(at, NAME))
        self.verticalScrollBar().setValue(top)

    def chosen_key(self) -> str:
        """Return the key of the line chosen, empty where there is none."""
        index = self.currentIndex()
        return index.data(LINE).key if index.isValid() else ""

    def mark_order(self, *, by_time: bool) -> None:
        """Show which heading the lines are in order of."""
        self._headings.mark(FIRST_FIGURE if by_time else NAME)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave to the page what is no key of a list."""
        if event.text().strip() or event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _clicked(self, section: int) -> None:
        if section in {NAME, FIRST_FIGURE}:
            self.order_wanted.emit(section == FIRST_FIGURE)

    def _lay_out(self) -> None:
        """Give the figures the room that they and their headings need; names and bars share the rest."""
        header = self._headings
        header.setFixedHeight(self._theme.row_height(TextRole.SMALL) + 12)
        header.setMinimumSectionSize(24)
        heading, figure = QFontMetricsF(self._theme.font(TextRole.SMALL)), self._theme.font(TextRole.BODY)
        for column in range(FIRST_FIGURE, self.bars.columnCount()):
            texts = [line.figures[column - FIRST_FIGURE] for line in self.bars.lines]
            widest = max((figures_width(text, figure) for text in (*texts, "۰:۰۰:۰۰")), default=0)
            room = max(heading.horizontalAdvance(self.bars.heading(column)) + 14, widest)
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, round(room) + 2 * _PAD)
        for column in (NAME, CHART):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height(TextRole.BODY) + 6)


def chart_room(cell: QRectF) -> QRectF:
    """Return where bars lie in a cell: with room for half a figure of the axis at either side."""
    return cell.adjusted(18, 0, -4, 0)


class _Headings(QHeaderView):
    """Quiet headings on a rule, the axis above the bars, and a mark at the one that gives the order."""

    def __init__(self, theme: Theme, table: BarTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self._table = table
        self._marked = FIRST_FIGURE
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def mark(self, section: int) -> None:
        """Mark the heading that gives the order."""
        self._marked = section
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Draw a heading, or the axis."""
        painter.save()
        painter.setFont(self._theme.font(TextRole.SMALL))
        painter.setPen(self._theme.colour("text" if section == self._marked else "quiet"))
        if section == CHART:
            self._draw_axis(painter, chart_room(QRectF(rect)), self._table.bars.axis)
        else:
            align = _RIGHT if section == NAME else Qt.AlignmentFlag.AlignHCenter
            text = self._table.bars.heading(section) + (" ▾" if section == self._marked else "")
            painter.drawText(rect.adjusted(_PAD, 0, -_PAD, -2), int(align | _MIDDLE), text)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))
        painter.restore()

    def _draw_axis(self, painter: QPainter, room: QRectF, axis: Axis) -> None:
        """Write the minutes at the lines of the axis, or the seconds of a short one."""
        font = self._theme.font(TextRole.SMALL)
        for tick in axis.ticks:
            at = room.right() - room.width() * axis.reach(tick)
            text = persian_digits(f"{tick // 60}′" if axis.step >= 60 else f"{tick}″")
            box = QRectF(at - 30, room.top(), 60, room.height() - 2)
            draw_figures(painter, box, text, font, Qt.AlignmentFlag.AlignHCenter)


class _LineDelegate(QStyledItemDelegate):
    """Paints names, bars and figures in the colours of the theme."""

    def __init__(self, theme: Theme, table: BarTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        line: BarLine = index.data(LINE)
        cell = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour("accent_soft"))
            if index.column() == NAME:
                painter.fillRect(
                    QRectF(cell.right() - 2, cell.top() + 4, 3, cell.height() - 8), self._theme.colour("accent")
                )
        match index.column():
            case column if column == NAME:
                self._draw_name(painter, cell.adjusted(_PAD, 0, -_PAD, 0), line)
            case column if column == CHART:
                self._draw_bar(painter, chart_room(cell), line)
            case column:
                self._draw_figure(painter, cell, line, column)
        painter.restore()

    def _draw_name(self, painter: QPainter, room: QRectF, line: BarLine) -> None:
        font = self._theme.font(TextRole.STRONG if line.marked else TextRole.BODY)
        metrics = QFontMetricsF(font)
        name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(self._theme.colour("accent" if line.marked else "text"))
        painter.drawText(room, int(_RIGHT | _MIDDLE), name)
        left = room.adjusted(0, 0, -metrics.horizontalAdvance(name) - 10, 0)
        if line.note and left.width() > 30:
            small = self._theme.font(TextRole.SMALL)
            painter.setFont(small)
            painter.setPen(self._theme.colour("quiet"))
            note = QFontMetricsF(small).elidedText(line.note, Qt.TextElideMode.ElideRight, left.width())
            painter.drawText(left, int(_RIGHT | _MIDDLE), note)

    def _draw_bar(self, painter: QPainter, room: QRectF, line: BarLine) -> None:
        axis = self._table.bars.axis
        for tick in axis.ticks:
            at = round(room.right() - room.width() * axis.reach(tick))
            painter.fillRect(QRectF(at, room.top(), 1, room.height()), self._theme.colour("line"))
        painter.fillRect(QRectF(round(room.right()), room.top(), 1, room.height()), self._theme.colour("edge"))
        middle, height = room.center().y(), min(_BAR * self._theme.scale, room.height() - 6)
        if line.seconds > 0:
            width = max(2.0, room.width() * axis.reach(line.seconds))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(line.token))
            painter.drawRoundedRect(QRectF(room.right() - width, middle - height / 2, width, height), 2, 2)
        if line.budget is not None:
            at = round(room.right() - room.width() * axis.reach(line.budget))
            tone = "bad" if line.is_over else "text"
            painter.fillRect(QRectF(at - 1, room.top() + 2, 2, room.height() - 4), self._theme.colour(tone))

    def _draw_figure(self, painter: QPainter, cell: QRectF, line: BarLine, column: int) -> None:
        text = line.figures[column - FIRST_FIGURE]
        tone = "bad" if line.is_over and text.startswith("−") else "text" if line.seconds else "quiet"
        painter.setPen(self._theme.colour(tone))
        role = TextRole.STRONG if column == FIRST_FIGURE and line.seconds else TextRole.BODY
        draw_figures(painter, cell, text, self._theme.font(role), Qt.AlignmentFlag.AlignHCenter)
