"""A thin bar that shows how much of a time is used."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetingdesk.ui.theme import Theme

_HEIGHT = 6


class TimeBar(QWidget):
    """Filled from where reading begins. Unlike QProgressBar it never repaints before its turn."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.used = 0.0
        self.tone = "accent"
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_used(self, part: float, tone: str) -> None:
        """Show a part of the whole, from 0 to 1, in the colour of a token."""
        used = max(0.0, min(1.0, part))
        if (used, tone) != (self.used, self.tone):
            self.used, self.tone = used, tone
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a height; the width is what there is."""
        return QSize(0, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the whole, then the part used."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(whole, 3, 3)
        part = QRectF(whole)
        part.setWidth(whole.width() * self.used)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        painter.setBrush(self._theme.colour(self.tone))
        if self.used:
            painter.drawRoundedRect(part, min(3.0, part.width() / 2), 3)
        painter.end()
