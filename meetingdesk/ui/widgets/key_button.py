"""A button that shows its key: icon and word, and under them the key that does the same, and a note beside it."""

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
        self._note = ""
        self._is_plain = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._follow_theme)

    @property
    def icon_name(self) -> str:
        """The icon shown."""
        return self._icon

    def show_action(self, icon: str, text: str, *, enabled: bool, note: str = "", plain: bool = False) -> None:
        """Say what the button does now, and whether it can; a `note` gives way, `plain` does without the icon."""
        self.setEnabled(enabled)
        if (icon, text, note, plain) == (self._icon, self.text(), self._note, self._is_plain):
            return
        self._icon, self._note, self._is_plain = icon, note, plain
        self.setText(text)
        whole = f"{text} {note}".strip()
        self.setAccessibleName(whole)
        self.setToolTip(f"{whole} {isolate_ltr(self._key)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of two lines, without that of the note."""
        width = self._words_width() + 2 * _SIDE
        rows = self._theme.row_height(TextRole.BODY) + self._theme.row_height(TextRole.SMALL)
        return QSize(int(width) + 1, rows + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of two lines; the icon may go."""
        return QSize(int(self._text_width() + 2 * _SIDE) + 1, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground, then icon and word in the middle, then the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        row = self._theme.row_height(TextRole.BODY)
        has_icon = not self._is_plain and self._words_width() <= self.width() - _SIDE
        width = self._words_width() if has_icon else self._text_width()
        line = QRect(round((self.width() - width) / 2), 1, round(width), row)
        painter.setPen(self._ink("text"))
        painter.setFont(self._theme.font(TextRole.BODY))
        painter.drawText(self._paint_icon(painter, line) if has_icon else line, _CENTRED, self.text())
        self._paint_key(painter, QRect(0, row, self.width(), self._theme.row_height(TextRole.SMALL)))
        painter.end()

    def _paint_icon(self, painter: QPainter, line: QRect) -> QRect:
        """Draw the icon at the beginning of a line; return what is left for the word."""
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._icon_side()
        at = line.right() + 1 - side if is_rtl else line.left()
        icon = QRect(QPoint(at, line.center().y() - side // 2), QSize(side, side))
        paint_glyph(painter, icon, icon_glyph(self._icon), self._ink("text"))
        return line.adjusted(0, 0, -side - _GAP, 0) if is_rtl else line.adjusted(side + _GAP, 0, 0, 0)

    def _paint_key(self, painter: QPainter, line: QRect) -> None:
        """Draw the key, and of the note beside it as much as there is room for."""
        font = self._theme.font(TextRole.SMALL)
        painter.setFont(font)
        painter.setPen(self._ink("accent"))
        if not self._note:
            painter.drawText(line, _CENTRED, self._key)
            return
        metrics = QFontMetricsF(font)
        key = metrics.horizontalAdvance(self._key)
        room = self.width() - 2 * _SIDE - key - _GAP
        note = metrics.elidedText(self._note, Qt.TextElideMode.ElideRight, room)
        whole = key + _GAP + metrics.horizontalAdvance(note)
        right = round((self.width() + whole) / 2)
        painter.drawText(QRect(right - round(key) - 1, line.top(), round(key) + 1, line.height()), _CENTRED, self._key)
        painter.setPen(self._ink("text"))
        left = round((self.width() - whole) / 2)
        beside = QRect(left, line.top(), round(right - key - _GAP) - left, line.height())
        painter.drawText(beside, _CENTRED, note)

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
        return self._text_width() if self._is_plain else self._icon_side() + _GAP + self._text_width()

    def _text_width(self) -> float:
        return QFontMetricsF(self._theme.font(TextRole.BODY)).horizontalAdvance(self.text())

    def _icon_side(self) -> int:
        return round(_ICON * self._theme.scale)

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()


_CENTRED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
