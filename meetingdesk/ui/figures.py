"""Figures that change and yet sit still: the bundled face has no Persian digits of one width, so each gets a cell."""

from functools import lru_cache
from math import floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetingdesk.ui.theme import TextRole, Theme

_DIGITS = "۰۱۲۳۴۵۶۷۸۹"


def figures_width(text: str, font: QFont) -> float:
    """Return the width of a text of digits and signs when every digit is as wide as the widest."""
    return sum(_cells(text, font))


def draw_figures(painter: QPainter, rect: QRectF, text: str, font: QFont, align: Qt.AlignmentFlag) -> None:
    """Draw figures such as «۰۲:۴۱» from left to right, each digit in a cell of one width; the pen gives the colour.

    `align` is AlignLeft, AlignRight or AlignHCenter, meant literally whatever the layout direction.
    """
    metrics = QFontMetricsF(font)
    cells = _cells(text, font)
    look = font.family(), font.pixelSize(), font.weight().value
    x = rect.left() + _start(rect.width() - sum(cells), align)
    # On the line that a label of the same height would put them on.
    y = floor(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2 + 0.5)
    painter.setFont(font)
    for char, width in zip(text, cells, strict=True):
        painter.drawText(QPointF(x + (width - _advances(char, *look)) / 2, y), char)
        x += width


def _cells(text: str, font: QFont) -> list[float]:
    """Return how much room each character gets."""
    return [_cell(char, font.family(), font.pixelSize(), font.weight().value) for char in text]


@lru_cache(maxsize=512)
def _advances(char: str, family: str, pixels: int, weight: int) -> float:
    """Return the width of one character, measured once."""
    font = QFont(family, weight=weight)
    font.setPixelSize(pixels)
    return QFontMetricsF(font).horizontalAdvance(char)


@lru_cache(maxsize=512)
def _cell(char: str, family: str, pixels: int, weight: int) -> float:
    """Return the width of a character's cell: all digits get that of the widest."""
    alike = _DIGITS if char in _DIGITS else char
    return max(_advances(one, family, pixels, weight) for one in alike)


def _start(spare: float, align: Qt.AlignmentFlag) -> float:
    if align & Qt.AlignmentFlag.AlignRight:
        return spare
    return spare / 2 if align & Qt.AlignmentFlag.AlignHCenter else 0.0


class FigureLabel(QWidget):
    """A label for a clock, a countdown or a count: digits of one width in the font of a role."""

    def __init__(self, theme: Theme, role: TextRole, tone: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._tone = tone
        self._text = ""
        self._align = Qt.AlignmentFlag.AlignRight
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)

    def text(self) -> str:
        """Return the figures shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show other figures; the layout moves only when there are more or fewer of them."""
        if text == self._text:
            return
        moves = len(text) != len(self._text)
        self._text = text
        self.setAccessibleName(text)
        if moves:
            self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Show the figures in the colour of another token."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def set_alignment(self, align: Qt.AlignmentFlag) -> None:
        """Put the figures at the left, at the right or in the middle, meant literally."""
        self._align = align
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room the figures need."""
        width = figures_width(self._text, self._theme.font(self._role))
        return QSize(int(width) + 1, self._theme.row_height(self._role))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room the figures need."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the figures."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour(self._tone))
        draw_figures(painter, QRectF(self.rect()), self._text, self._theme.font(self._role), self._align)
        painter.end()

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
