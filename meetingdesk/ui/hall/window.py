"""The window the hall sees: one picture, whole at any moment, and nothing else ever."""

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.hall import picture
from meetingdesk.ui.hall.control import HallControl
from meetingdesk.ui.hall.scenes import SceneKind
from meetingdesk.ui.hall.screens import Spot

log = logging.getLogger(__name__)

# Where it is not active, the bar of the system would lie over it unless it stays on top.
_BARE = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)
_FRAMED = (
    Qt.WindowType.Window
    | Qt.WindowType.CustomizeWindowHint
    | Qt.WindowType.WindowTitleHint
    | Qt.WindowType.WindowCloseButtonHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class HallWindow(QWidget):
    """Paints a scene beside what is seen, and then puts it there in one go; what cannot be painted is not seen.

    `closed` goes out when somebody closes the window by its frame, `activated` where the system made it the active
    window all the same; the desk is to be that.
    """

    closed = Signal()
    activated = Signal()

    def __init__(self, control: HallControl, bridge: Bridge) -> None:
        super().__init__(None, _FRAMED)
        self._control = control
        self._bridge = bridge
        self._picture = QImage()
        self.setWindowTitle(self.tr("Hall"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setCursor(Qt.CursorShape.BlankCursor)
        control.changed.connect(self.show_now)

    def fill(self, spot: Spot) -> None:
        """Be the whole of a screen."""
        self._begin(_BARE)
        if spot.screen is not None:
            self.setScreen(spot.screen)
        self.setGeometry(spot.geometry)
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()  # showFullScreen would take the focus.

    def stand(self, place: QRect, *, below: bool) -> None:
        """Be a window at a place, below the others or not."""
        self._begin(_FRAMED)
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setGeometry(place)
        self.show()
        if below:
            self.lower()

    def _begin(self, flags: Qt.WindowType) -> None:
        """Come to another place hidden, so that it is nowhere seen between."""
        self.hide()
        if self.windowFlags() != flags:
            self.setWindowFlags(flags)

    @property
    def picture(self) -> QImage:
        """What is seen."""
        return self._picture

    def show_now(self) -> None:
        """Paint what is true now, at once."""
        if self.isVisible():
            self.tick(self._bridge.now())

    def tick(self, now: datetime) -> None:
        """Paint the clocks of an instant, at once."""
        if self.isVisible():
            self._paint_beside(now)
            self.repaint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Put the picture there."""
        painter = QPainter(self)
        if self._picture.isNull():
            painter.fillRect(self.rect(), self._ground())
        else:
            painter.drawImage(self.rect(), self._picture)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Paint for the room there is now, before any of it is seen."""
        super().resizeEvent(event)
        self._control.set_size(self.size())
        self._paint_beside(self._bridge.now())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Come with a picture of what is true now."""
        self._paint_beside(self._bridge.now())
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let nothing explain itself to the hall, and be sharp where the scaling is another now."""
        if event.type() in {QEvent.Type.ToolTip, QEvent.Type.WhatsThis, QEvent.Type.StatusTip}:
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.show_now()
        elif event.type() == QEvent.Type.WindowActivate:
            self.activated.emit()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Tell that the window was closed."""
        event.accept()
        self.closed.emit()

    def _paint_beside(self, now: datetime) -> None:
        """Make the next picture; where that fails the last one stays, but never before a curtain."""
        scene = self._control.scene()
        try:
            self._picture = self._painted(
                lambda painter: picture.paint(painter, self.rect(), scene, self._control.look, now)
            )
        except Exception:
            log.exception("a scene could not be painted: %s", scene.kind)
            if scene.kind is SceneKind.CURTAIN:
                self._picture = self._painted(lambda painter: painter.fillRect(self.rect(), self._ground()))

    def _painted(self, paint: Callable[[QPainter], None]) -> QImage:
        ratio = self.devicePixelRatioF()
        made = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        try:
            paint(painter)
        finally:
            painter.end()
        return made

    def _ground(self) -> QColor:
        return QColor(Qt.GlobalColor.black if self._control.look.is_dark else Qt.GlobalColor.white)
