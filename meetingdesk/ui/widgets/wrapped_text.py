"""Words that wrap at spaces into a few lines and are never cut in half."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetingdesk.ui.theme import TextRole, Theme


class WrappedText(QWidget):
    """A text in the first of its roles in which it fits into `lines`; what fits in none ends in … and has a tooltip.

    It asks for the height of the lines it has; with a `room` for them, a role that needs more height is passed over.
    """

    def __init__(self, theme: Theme, *roles: TextRole, lines: int = 2, centred: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._roles = roles
        self._most = lines
        self._room = 0
        self._centred = centred
        self._tone = "text"
        self._text = ""
        self._role = roles[0]
        self._layouts: list[QTextLayout] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._lay_out)

    def text(self) -> str:
        """Return the text, whole."""
        return self._text

    def set_text(self, text: str, tone: str = "text", lines: int | None = None) -> None:
        """Show another text, or the same one in another colour or in more or fewer lines."""
        most = self._most if lines is None else lines
        if (text, tone, most) == (self._text, self._tone, self._most):
            return
        self._text, self._tone, self._most = text, tone, most
        self.setAccessibleName(text)
        self._lay_out()

    def set_room(self, height: int) -> None:
        """Keep all lines together within a height, as far as a role allows it."""
        if height != self._room:
            self._room = height
            self._lay_out()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room the lines need."""
        return QSize(0, max(1, len(self._layouts)) * self._theme.row_height(self._role))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room the lines need."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Wrap anew where the width is another."""
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour(self._tone))
        row = self._theme.row_height(self._role)
        above = (row - QFontMetricsF(self._theme.font(self._role)).height()) / 2
        for at, layout in enumerate(self._layouts):
            layout.draw(painter, QPointF(0, at * row + above))
        painter.end()

    def _lay_out(self) -> None:
        before = self.sizeHint()
        width = self.width()
        for role in self._roles:
            self._role = role
            font = self._theme.font(role)
            ranges = self._broken(font, width)
            height = len(ranges) * self._theme.row_height(role)
            if len(ranges) <= self._most and (not self._room or height <= self._room):
                break
        shown = [self._text[start:end] for start, end in ranges[: self._most]]
        is_cut = len(ranges) > self._most
        if is_cut:
            rest = self._text[ranges[self._most - 1][0] :]
            shown[-1] = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        self._layouts = [self._line(text, font, width) for text in shown]
        self.setToolTip(self._text if is_cut else "")
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def _broken(self, font: QFont, width: int) -> list[tuple[int, int]]:
        """Return from where to where each line goes."""
        layout = QTextLayout(self._text, font)
        layout.setTextOption(self._option(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere))
        ranges = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width))
            ranges.append((line.textStart(), line.textStart() + line.textLength()))
        layout.endLayout()
        return ranges

    def _line(self, text: str, font: QFont, width: int) -> QTextLayout:
        """Return one line, ready to be drawn."""
        layout = QTextLayout(text.strip(), font)
        layout.setTextOption(self._option(QTextOption.WrapMode.NoWrap))
        layout.beginLayout()
        layout.createLine().setLineWidth(max(40, width))
        layout.endLayout()
        return layout

    def _option(self, wrap: QTextOption.WrapMode) -> QTextOption:
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignHCenter
        option = QTextOption(middle if self._centred else side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(wrap)
        return option
