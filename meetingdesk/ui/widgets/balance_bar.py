"""Who has had how much of the time: one bar of coloured parts, and above it what each part is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetingdesk.ui.figures import draw_figures, figures_width
from meetingdesk.ui.theme import TextRole, Theme

_DOT, _NEAR, _FAR = 8, 4, 12
_BAR, _SLIT = 8, 2


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the bar: what it is called, how much it is, the figures that say so, and its token."""

    name: str
    amount: float
    figures: str
    token: str


class BalanceBar(QWidget):
    """Shares from right to left, as wide as they are large; every colour is named beside its dot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: tuple[Share, ...] = ()
        self._painted: object = None
        self._lines = 1
        self._has_room = True
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()
        theme.changed.connect(self._follow_theme)

    @property
    def shares(self) -> tuple[Share, ...]:
        """What is shown."""
        return self._shares

    def show_shares(self, shares: Sequence[Share], name: str) -> None:
        """Show other shares, told to a screen reader after `name`; nothing at all is shown of none."""
        self._shares = tuple(shares)
        self.setVisible(self._has_room and bool(self._shares))
        words = [(s.name, s.figures, s.token) for s in self._shares]
        painted = (words, [(place.left(), place.width()) for place in self._parts()])
        if painted == self._painted:
            return
        self._painted = painted
        self.setAccessibleName(f"{name}: " + "، ".join(f"{s.name} {s.figures}" for s in self._shares))
        self._measure()
        self.update()

    def give_room(self, *, has_room: bool) -> None:
        """Show the shares, if there are any, or leave the room to what comes first."""
        self._has_room = has_room
        self.setVisible(has_room and bool(self._shares))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of the words and the bar."""
        return QSize(0, self._lines * self._theme.row_height(TextRole.SMALL) + 4 + _BAR)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of the words and the bar."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the words, then the bar below them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for share, place in self._places():
            self._paint_words(painter, share, place)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, part in zip(self._shares, self._parts(), strict=True):
            painter.setBrush(self._theme.colour(share.token))
            painter.drawRoundedRect(part, min(3.0, part.width() / 2), 3)
        painter.end()

    def _paint_words(self, painter: QPainter, share: Share, place: QRectF) -> None:
        font = self._theme.font(TextRole.SMALL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(share.token))
        painter.drawEllipse(QRectF(place.right() - _DOT, place.center().y() - _DOT / 2, _DOT, _DOT))
        words = place.adjusted(0, 0, -_DOT - _NEAR, 0)
        painter.setPen(self._theme.colour("quiet"))
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, int(flags | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), share.name)
        painter.setPen(self._theme.colour("text"))
        draw_figures(painter, words, share.figures, font, Qt.AlignmentFlag.AlignLeft)

    def _places(self) -> Iterator[tuple[Share, QRectF]]:
        """Yield where the words of each share stand, from right to left and then down."""
        font = self._theme.font(TextRole.SMALL)
        metrics, row = QFontMetricsF(font), self._theme.row_height(TextRole.SMALL)
        right, top = float(self.width()), 0.0
        for share in self._shares:
            needed = _DOT + 2 * _NEAR + metrics.horizontalAdvance(share.name) + figures_width(share.figures, font)
            if right - needed < 0 and right < self.width():
                right, top = float(self.width()), top + row
            yield share, QRectF(right - needed, top, needed, row)
            right -= needed + _FAR

    def _parts(self) -> list[QRectF]:
        """Return where the parts of the bar stand; the smallest is still seen."""
        total = sum(share.amount for share in self._shares) or 1.0
        room = self.width() - _SLIT * (len(self._shares) - 1)
        widths = [max(4.0, room * share.amount / total) for share in self._shares]
        scale = room / (sum(widths) or 1.0)
        right, parts = float(self.width()), []
        for width in widths:
            parts.append(QRectF(round(right - width * scale), self.height() - _BAR, round(width * scale), _BAR))
            right -= width * scale + _SLIT
        return parts

    def _measure(self) -> None:
        row = self._theme.row_height(TextRole.SMALL)
        lines = max((round(place.top() / row) + 1 for _, place in self._places()), default=1)
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def _follow_theme(self) -> None:
        self._measure()
        self.updateGeometry()
        self.update()
