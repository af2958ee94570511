"""What the hall sees, on the desk: small as a picture, and in words."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from meetingdesk.domain.text import isolate_ltr
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.hall_message import KEPT_AS, HallMessageForm
from meetingdesk.ui.stage import Hall
from meetingdesk.ui.theme import TextRole, Theme

THUMBNAIL = QSize(150, 84)
KEY = "F11"


class HallCorner(QObject):
    """Thumbnail, words, and the message that is typed for the hall; where the hall is off the thumbnail takes no room.

    A click on either shows or hides the hall. `place` puts the form where it belongs.
    """

    def __init__(self, context: Context, hall: Hall, place: Callable[[QWidget], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = context.bridge
        self._hall = hall
        self.thumbnail = HallThumbnail(context.bridge, context.theme, hall)
        self.words = HallWords(context.theme)
        self._place = place
        self._form: HallMessageForm | None = None
        for button in (self.thumbnail, self.words):
            button.clicked.connect(hall.toggle)
        hall.changed.connect(self.refresh)
        hall.message_wanted.connect(self._begin_message)
        context.theme.changed.connect(self.refresh)
        self.refresh()
        if KEPT_AS in self._bridge.drafts.kept(self._bridge.state.plan.session_no):
            self.form.restore()

    @property
    def form(self) -> HallMessageForm:
        """Where a message is typed, made and put in its place when it is needed first."""
        if self._form is None:
            self._form = HallMessageForm(self._bridge, self._hall)
            self._place(self._form)
        return self._form

    def _begin_message(self) -> None:
        self.form.begin()

    def flush(self) -> bool:
        """Keep a message that is half typed."""
        return self._form is None or self._form.flush()

    def refresh(self) -> None:
        """Show what the hall sees as it is now."""
        words = self._hall.words()
        tip = f"{words} {isolate_ltr(KEY)}"
        self.words.set_words(words, is_on=self._hall.is_seen)
        for button in (self.thumbnail, self.words):
            button.setAccessibleName(words)
            button.setToolTip(tip)
        self.thumbnail.setVisible(self._hall.is_seen)
        self.tick()

    def tick(self) -> None:
        """Show the clocks that the hall sees."""
        if self._hall.is_seen:
            self.thumbnail.renew()


class HallThumbnail(QAbstractButton):
    """The picture of the hall; it is made once for each change and each second, however often it is shown."""

    def __init__(self, bridge: Bridge, theme: Theme, hall: Hall) -> None:
        super().__init__()
        self._bridge = bridge
        self._theme = theme
        self._hall = hall
        self._picture = QImage()
        self._is_old = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of a wide screen, small."""
        return THUMBNAIL

    def renew(self) -> None:
        """Make the picture again when it is shown next."""
        self._is_old = True
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the picture with rounded corners and an edge."""
        if self._is_old or self._picture.deviceIndependentSize().toSize() != self.size():
            self._make()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.save()
        painter.setClipPath(edge)
        painter.drawImage(QPointF(0, 0), self._picture)
        painter.restore()
        painter.setPen(QPen(self._theme.colour("accent" if self.underMouse() else "edge"), 1))
        painter.drawPath(edge)
        painter.end()

    def _make(self) -> None:
        """Make the picture; one that fails leaves the last one."""
        self._is_old = False
        ratio = self.devicePixelRatioF()
        made = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(ratio)
        made.fill(self._theme.colour("sunken"))
        painter = QPainter(made)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        is_whole = self._hall.paint(painter, self.rect(), self._bridge.now())
        painter.end()
        if is_whole or self._picture.isNull():
            self._picture = made


class HallWords(QAbstractButton):
    """What the hall sees, in one line behind an icon; cut at its end where there is too little room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_on = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_words(self, words: str, *, is_on: bool) -> None:
        """Say something else."""
        self._is_on = is_on
        self.setText(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room for icon and words."""
        return QSize(self._icon_side() + 4 + self._metrics().horizontalAdvance(self.text()) + 2, self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room for the icon and a little."""
        return QSize(self._icon_side() + 40, self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the icon at the right and the words after it."""
        painter = QPainter(self)
        theme, side = self._theme, self._icon_side()
        tone = "accent" if self._is_on else "quiet"
        icon = QRect(self.width() - side, (self.height() - side) // 2, side, side)
        theme.icon("projector-screen-outline", tone).paint(painter, icon)
        rest = QRect(0, 0, self.width() - side - 4, self.height())
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(theme.colour("text" if self._is_on or self.underMouse() else "quiet"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight
        painter.drawText(
            rest, middle, self._metrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rest.width())
        )
        painter.end()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(TextRole.SMALL))

    def _height(self) -> int:
        return self._theme.row_height(TextRole.SMALL)

    def _icon_side(self) -> int:
        return round(16 * self._theme.scale)
