"""The speaking times on paper: the tables with their bars, page by page, on whatever the printer calls a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter

from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.fonts import text_family
from meetingdesk.ui.models.bar_axis import axis_for
from meetingdesk.ui.models.bars import BarLine
from meetingdesk.ui.theme import LIGHT

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_TITLE, _HEADING, _TEXT, _SMALL = 14, 12, 9.5, 8
_ROW, _FOOT = 17, 20
_NAME, _CHART = 0.40, 0.28
_POINTS_PER_INCH = 72


def set_up(printer: "QPrinter") -> None:
    """Choose what the papers of an office are printed on: A4, upright, with margins to be filed by."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(15, 15, 15, 12), QPageLayout.Unit.Millimeter)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what stands above the columns, and lines."""

    heading: str
    heads: tuple[str, ...]
    lines: tuple[BarLine, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed: a title, facts below it, and the tables."""

    title: str
    facts: tuple[str, ...]
    sections: tuple[Section, ...]

    def print_on(self, printer: "QPrinter") -> None:
        """Paint all pages."""
        painter = QPainter(printer)
        try:
            _Pages(printer, painter).paint(self)
        finally:
            painter.end()


class _Pages:
    """Paints from the top down and begins another page where one is full. Measures are in points."""

    def __init__(self, printer: "QPrinter", painter: QPainter) -> None:
        self._printer = printer
        self._painter = painter
        self._unit = printer.resolution() / _POINTS_PER_INCH
        page = printer.pageLayout().paintRectPixels(printer.resolution())
        self._width, self._height = page.width() / self._unit, page.height() / self._unit
        self._y = 0.0
        self._page = 1

    def paint(self, paper: Paper) -> None:
        """Paint the paper."""
        self._line(paper.title, _TITLE, 26, bold=True)
        for fact in paper.facts:
            self._line(fact, _TEXT, 16, "quiet")
        for section in paper.sections:
            self._section(section)
        self._foot()

    def _section(self, section: Section) -> None:
        if not section.lines:
            return
        self._need(44 + 2 * _ROW)
        self._y += 14
        self._line(section.heading, _HEADING, 20, bold=True)
        self._heads(section.heads)
        longest = max(max(line.seconds, line.budget or 0) for line in section.lines)
        for line in section.lines:
            if self._need(_ROW):
                self._heads(section.heads)
            self._row(line, longest)

    def _heads(self, heads: Sequence[str]) -> None:
        columns = self._columns(len(heads) - 1)
        name, _, *figures = columns
        self._text(name, heads[0], _SMALL, "quiet", _RIGHT)
        for box, head in zip(figures, heads[1:], strict=True):
            self._text(box, head, _SMALL, "quiet", _CENTRE)
        self._y += _ROW
        self._fill(QRectF(0, self._y - 2, self._width, 0.7), "edge")

    def _row(self, line: BarLine, longest: float) -> None:
        name, chart, *figures = self._columns(len(line.figures))
        taken = self._text(name, line.name, _TEXT, "text", _RIGHT)
        self._text(name.adjusted(0, 0, -taken - 6, 0), line.note, _SMALL, "quiet", _RIGHT)
        self._bar(chart.adjusted(6, 0, -2, 0), line, longest)
        for box, text in zip(figures, line.figures, strict=True):
            self._text(box, text, _TEXT, "text", _CENTRE)
        self._y += _ROW
        self._fill(QRectF(0, self._y - 0.5, self._width, 0.35), "line")

    def _bar(self, room: QRectF, line: BarLine, longest: float) -> None:
        axis = axis_for(longest)
        self._fill(QRectF(room.right(), room.top(), 0.7, room.height()), "edge")
        width = room.width() * axis.reach(line.seconds)
        if width:
            self._fill(QRectF(room.right() - width, room.top() + 4, width, room.height() - 8), line.token)
        if line.budget is not None:
            at = room.right() - room.width() * axis.reach(line.budget)
            self._fill(QRectF(at - 0.7, room.top() + 2, 1.4, room.height() - 4), "text")

    def _columns(self, figures: int) -> list[QRectF]:
        """Return the boxes of name, chart and figures on this line, from right to left."""
        shares = [_NAME, _CHART, *([(1 - _NAME - _CHART) / figures] * figures)]
        return list(self._boxes(shares))

    def _boxes(self, shares: Sequence[float]) -> Iterator[QRectF]:
        right = self._width
        for share in shares:
            width = share * self._width
            yield QRectF(right - width, self._y, width, _ROW)
            right -= width

    def _line(self, text: str, points: float, height: float, token: str = "text", *, bold: bool = False) -> None:
        self._text(QRectF(0, self._y, self._width, height), text, points, token, _RIGHT, bold=bold)
        self._y += height

    def _need(self, height: float) -> bool:
        """Begin another page where there is not so much room left, and tell whether one was begun."""
        if self._y + height <= self._height - _FOOT:
            return False
        self._foot()
        self._printer.newPage()
        self._page += 1
        self._y = 0.0
        return True

    def _foot(self) -> None:
        box = QRectF(0, self._height - _FOOT, self._width, _FOOT)
        self._text(box, persian_digits(self._page), _SMALL, "quiet", _CENTRE)

    def _text(
        self, box: QRectF, text: str, points: float, token: str, align: Qt.AlignmentFlag, *, bold: bool = False
    ) -> float:
        """Write a text on one line, shortened where it is too long, and return its width."""
        font = QFont(text_family())
        font.setPixelSize(max(1, round(points * self._unit)))
        font.setBold(bold)
        metrics = QFontMetricsF(font, self._printer)
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, box.width() - 4) * self._unit)
        self._painter.setFont(font)
        self._painter.setPen(QColor(getattr(LIGHT, token)))
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        self._painter.drawText(self._scaled(box.adjusted(2, 0, -2, 0)), int(flags), fitting)
        return metrics.horizontalAdvance(fitting) / self._unit

    def _fill(self, box: QRectF, token: str) -> None:
        self._painter.fillRect(self._scaled(box), QColor(getattr(LIGHT, token)))

    def _scaled(self, box: QRectF) -> QRectF:
        unit = self._unit
        return QRectF(box.left() * unit, box.top() * unit, box.width() * unit, box.height() * unit)
