"""A scene as a picture of any size."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from meetingdesk.ui.hall.scenes import Scene


@dataclass(frozen=True)
class Look:
    """How the hall looks: dark or light, and the emblem of the council, if it has one."""

    is_dark: bool = True
    emblem: QImage | None = None


def paint(painter: QPainter, rect: QRect, scene: Scene, look: Look, now: datetime) -> None:
    """Paint a scene at an instant into a rectangle, whatever its size; the whole of it is covered."""
    painter.fillRect(rect, QColor("#0E131A" if look.is_dark else "#FFFFFF"))


def pages(scene: Scene, rect: QRect, look: Look) -> int:
    """Return how many pages a scene has in a rectangle of that size, at least one."""
    return 1
