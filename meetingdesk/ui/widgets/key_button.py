"""A button that shows its key: icon and word, and under them the key that does the same."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from meetingdesk.domain.text import isolate_ltr
from meetingdesk.ui.fonts import icon_glyph
from meetingdesk.ui.icons import paint_glyph
from meetingdesk.ui.theme import TextRole, Theme

_ICON, _GAP, _SIDE = 18, 6, 8


class KeyButton(QAbstractButton):
    """A push button with a legend of its key; the key itself belongs to the window."""

    def __init__(self, theme: Theme, icon: str, key: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._key = key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._follow_theme)

    @property
    def icon_name(self) -> str:
        """The icon shown."""
        return self._icon

    def show_action(self, icon: str, text: str, *, enabled: bool) -> None:
        """Say what the button does now, and whether it can."""
        self.setEnabled(enabled)
        if (icon, text) == (self._icon, self.text()):
            return
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} {isolate_ltr(self._key)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of two lines."""
        width = self._words_width() + 2 * _SIDE
        rows = self._theme.row_height(TextRole.BODY) + self._theme.row_height(TextRole.SMALL)
        return QSize(int(width) + 1, rows + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of two lines."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground, then icon and word in the middle, then the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        row = self._theme.row_height(TextRole.BODY)
        colour = self._ink("text")
        width = self._words_width()
        line = QRect(round((self.width() - width) / 2), 2, round(width), row)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._icon_side()
        at = line.right() + 1 - side if is_rtl else line.left()
        icon = QRect(QPoint(at, line.center().y() - side // 2), QSize(side, side))
        paint_glyph(painter, icon, icon_glyph(self._icon), colour)
        painter.setPen(colour)
        painter.setFont(self._theme.font(TextRole.BODY))
        word = line.adjusted(0, 0, -side - _GAP, 0) if is_rtl else line.adjusted(side + _GAP, 0, 0, 0)
        painter.drawText(word, _CENTRED, self.text())
        painter.setPen(self._ink("accent"))
        painter.setFont(self._theme.font(TextRole.SMALL))
        below = QRect(0, row, self.width(), self._theme.row_height(TextRole.SMALL))
        painter.drawText(below, _CENTRED, self._key)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        edge, width, ground = "edge", 1, "surface"
        if self.isDown():
            ground = "accent_soft"
        elif self.isEnabled() and self.underMouse():
            ground = "sunken"
        if not self.isEnabled():
            edge = "line"
        elif self.hasFocus():
            edge, width = "accent", 2
        painter.setPen(QPen(self._theme.colour(edge), width))
        painter.setBrush(self._theme.colour(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)

    def _ink(self, token: str) -> QColor:
        colour = self._theme.colour(token if self.isEnabled() else "quiet")
        if not self.isEnabled():
            colour.setAlphaF(0.6)
        return colour

    def _words_width(self) -> float:
        return self._icon_side() + _GAP + QFontMetricsF(self._theme.font(TextRole.BODY)).horizontalAdvance(self.text())

    def _icon_side(self) -> int:
        return round(_ICON * self._theme.scale)

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()


_CENTRED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
