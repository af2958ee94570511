"""Icons drawn from the icon face at any size, in the colours of the theme as it is when they are painted."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from meetingdesk.ui.fonts import icon_family, icon_glyph
from meetingdesk.ui.theme import Theme


class GlyphIcon(QIconEngine):
    """One glyph of the icon face in the colour of a token."""

    def __init__(self, theme: Theme, name: str, token: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._token = token
        self._glyph = icon_glyph(name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the glyph in the middle of rect."""
        inset = max(rect.height(), 1) // 12
        paint_glyph(painter, rect.adjusted(inset, inset, -inset, -inset), self._glyph, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the glyph on nothing."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, _scale: float) -> QPixmap:  # noqa: N802
        """Return the glyph on nothing; size is in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return another engine for the same icon."""
        return GlyphIcon(self._theme, self._name, self._token)

    def _colour(self, mode: QIcon.Mode) -> QColor:
        colour = self._theme.colour("quiet" if mode is QIcon.Mode.Disabled else self._token)
        if mode is QIcon.Mode.Disabled:
            colour.setAlphaF(0.6)
        return colour


def themed_icon(theme: Theme, name: str, token: str) -> QIcon:
    """Return an icon by its Material Design name; KeyError for a name there is not."""
    return QIcon(GlyphIcon(theme, name, token))


def paint_glyph(painter: QPainter, rect: QRect, glyph: str, colour: QColor) -> None:
    """Draw one glyph of the icon face as large as fits into the middle of rect."""
    font = QFont(icon_family())
    font.setPixelSize(max(1, min(rect.width(), rect.height())))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, glyph)
    painter.restore()


class IconLabel(QWidget):
    """An icon that only shows something; `set_icon` changes which one and its colour."""

    def __init__(self, theme: Theme, name: str, token: str, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = theme.icon(name, token)
        self._shown = (name, token)
        self._size = size
        self._follow_theme()
        theme.changed.connect(self._follow_theme)

    def set_icon(self, name: str, token: str) -> None:
        """Show another icon, or the same one in another colour."""
        if (name, token) != self._shown:
            self._shown = (name, token)
            self._icon = self._theme.icon(name, token)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the icon."""
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()

    def _follow_theme(self) -> None:
        side = round(self._size * self._theme.scale)
        self.setFixedSize(side, side)
        self.update()
