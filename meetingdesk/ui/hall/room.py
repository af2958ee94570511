"""The hall, put together: what the operator chose, the window, and the screen it is on."""

import logging
from datetime import datetime

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.hall import picture
from meetingdesk.ui.hall.control import HallControl
from meetingdesk.ui.hall.looks import look_of
from meetingdesk.ui.hall.screens import Placement, QtScreens
from meetingdesk.ui.hall.window import HallWindow
from meetingdesk.ui.preferences import Preferences

log = logging.getLogger(__name__)


class HallRoom(QObject):
    """Everything that is made when the hall is needed first; `changed` goes out for whatever the hall sees by now.

    All of it goes with `close`: what the collector found later might be found by another thread.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, preferences: Preferences, desk: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.control = HallControl(bridge, look_of(preferences.settings), self)
        self.window = HallWindow(self.control, bridge)
        settings = preferences.settings
        self.placement = Placement(
            _screens_of_the_computer(self),
            desk,
            self.window,
            remembered=settings.hall_screen,
            remember=lambda identity: preferences.change(hall_screen=identity),
            parent=self,
        )
        self.window.activated.connect(desk.activateWindow)
        self.window.closed.connect(self._closed)
        self.control.changed.connect(self.changed)
        self.placement.moved.connect(self.changed)
        handle = desk.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self.placement.check)

    def tick(self, now: datetime) -> None:
        """Show the clocks at an instant, and leave the desk's screen should the desk have come to the hall's."""
        self.placement.check()
        self.window.tick(now)

    def paint(self, painter: QPainter, rect: QRect, now: datetime) -> bool:
        """Paint small what the hall sees, exactly as it is laid out there; False where that failed."""
        size = self.control.size
        fitted = QRectF(
            0, 0, *size.toSizeF().scaled(rect.toRectF().size(), Qt.AspectRatioMode.KeepAspectRatio).toTuple()
        )
        fitted.moveCenter(rect.toRectF().center())
        painter.save()
        painter.translate(fitted.topLeft())
        painter.scale(fitted.width() / max(1, size.width()), fitted.height() / max(1, size.height()))
        whole = QRect(0, 0, size.width(), size.height())
        painter.setClipRect(whole)
        try:
            picture.paint(painter, whole, self.control.scene(), self.control.look, now)
        except Exception:
            log.exception("what the hall sees could not be painted small")
            return False
        finally:
            painter.restore()
        return True

    def close(self) -> None:
        """Go, with the window."""
        self.placement.hide()
        self.placement.settling.stop()
        self.window.deleteLater()
        self.deleteLater()

    def _closed(self) -> None:
        if self.placement.is_seen:
            self.placement.hide()


def _screens_of_the_computer(parent: QObject) -> QtScreens:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("there are no screens without an application")
    return QtScreens(application, parent)
