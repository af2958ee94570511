"""Simulated screens, and something to be put on them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from meetingdesk.ui.hall.screens import Placement, Spot

LAPTOP = Spot("laptop", QRect(0, 0, 1366, 768), QRect(0, 0, 1366, 728))
PROJECTOR = Spot("projector", QRect(1366, 0, 1920, 1080), QRect(1366, 0, 1920, 1080))
TELEVISION = Spot("television", QRect(0, 1080, 3840, 2160), QRect(0, 1080, 3840, 2160))


class Simulated(QObject):
    """Screens that come and go as a test says; the desk is on one of them, or on none while it is being moved."""

    removed = Signal()
    changed = Signal()

    def __init__(self, *spots: Spot) -> None:
        super().__init__()
        self.spots = list(spots)
        self.desk: Spot | None = spots[0]

    def all(self) -> Sequence[Spot]:
        return self.spots

    def of(self, window: QWidget) -> Spot | None:
        return next((spot for spot in self.spots if self.desk and spot.identity == self.desk.identity), None)

    def unplug(self, spot: Spot) -> None:
        self.spots = [other for other in self.spots if other.identity != spot.identity]
        self.removed.emit()
        if self.desk is not None and self.desk.identity == spot.identity:
            self.desk = self.spots[0] if self.spots else None

    def plug(self, spot: Spot) -> None:
        self.spots.append(spot)
        self.changed.emit()

    def resize(self, spot: Spot, geometry: QRect) -> Spot:
        new = Spot(spot.identity, geometry, geometry)
        self.spots = [new if other.identity == spot.identity else other for other in self.spots]
        self.changed.emit()
        return new


class Put:
    """Notes where it was put."""

    def __init__(self) -> None:
        self.at: Spot | QRect | None = None
        self.fills = 0
        self.is_below = False

    def fill(self, spot: Spot) -> None:
        self.at = spot
        self.fills += 1

    def stand(self, place: QRect, *, below: bool) -> None:
        self.at, self.is_below = place, below

    def hide(self) -> None:
        self.at = None


class Stand:
    """A placement on simulated screens."""

    def __init__(self, *spots: Spot, remembered: str = "") -> None:
        self.desk = QWidget()
        self.screens = Simulated(*spots)
        self.screens.setParent(self.desk)
        self.desk.setGeometry(spots[0].available)
        self.put = Put()
        self.kept: list[str] = []
        screens: Any = self.screens
        self.placement = Placement(
            screens, self.desk, self.put, remembered=remembered, remember=self.kept.append, parent=self.desk
        )

    @property
    def filled(self) -> str:
        """The identity of the screen that is filled, empty where none is."""
        return self.put.at.identity if isinstance(self.put.at, Spot) else ""
