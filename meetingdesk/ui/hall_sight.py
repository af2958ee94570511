"""What the hall sees, for the desk: light enough to start with, the hall itself made when it is needed first."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.preferences import Preferences
from meetingdesk.ui.wording.hall import SCENES

if TYPE_CHECKING:
    from meetingdesk.ui.hall.room import HallRoom
    from meetingdesk.ui.hall.scenes import Direction


@dataclass(frozen=True)
class HallLeft:
    """What the operator had chosen for the hall when the desk was left, and whether the hall was to be seen."""

    direction: "Direction"
    is_wanted: bool


class HallSight(QObject):
    """What is seen through the door, from the desk; until the hall is needed there is nothing behind it."""

    changed = Signal()
    message_wanted = Signal()
    told = Signal(str, str)

    def __init__(self, bridge: Bridge, preferences: Preferences) -> None:
        super().__init__()
        self._bridge = bridge
        self._preferences = preferences
        self._desk: QWidget | None = None
        self._room: HallRoom | None = None
        self._was_lost = False

    @property
    def room(self) -> "HallRoom":
        """The hall itself, made when it is asked for first."""
        if self._room is None:
            from meetingdesk.ui.hall.room import HallRoom  # noqa: PLC0415 - a start goes without the hall

            if self._desk is None:
                raise LookupError("a hall without a desk")
            self._room = HallRoom(self._bridge, self._preferences, self._desk, self)
            self._room.changed.connect(self._changed)
        return self._room

    @property
    def is_made(self) -> bool:
        """Whether the hall was needed yet."""
        return self._room is not None

    @property
    def desk(self) -> QWidget | None:
        """The operator's window."""
        return self._desk

    def accompany(self, desk: QWidget, left: HallLeft | None = None) -> None:
        """Belong to a desk; show again what the hall saw when that desk was left."""
        self._desk = desk
        if left is not None:
            coming = QTimer(self, singleShot=True, interval=0)  # The desk is not shown yet.
            coming.timeout.connect(lambda: self._resume(left))
            coming.start()

    def leave(self) -> HallLeft | None:
        """Go, and return what is needed to come back."""
        room, self._room = self._room, None
        if room is None:
            return None
        room.changed.disconnect(self._changed)
        left = HallLeft(room.control.direction, room.placement.is_wanted)
        room.close()
        return left

    # --- What is seen ---

    @property
    def is_seen(self) -> bool:
        """Whether the hall sees anything at all."""
        return self._room is not None and self._room.placement.is_seen

    @property
    def message(self) -> str:
        """The message for the hall, shown or not."""
        return self._room.control.direction.message if self._room is not None else ""

    def words(self) -> str:
        """Return what the hall sees, in words."""
        room = self._room
        if room is None:
            return self.tr("Hall off")
        direction, shown = room.control.direction, room.control.scene()
        pinned = direction.pinned is shown.kind
        if room.placement.is_seen:
            text = self.tr("Hall: {scene} — pinned") if pinned else self.tr("Hall: {scene}")
        elif room.placement.is_wanted:
            text = self.tr("Hall: its screen is gone")
        elif pinned or direction.curtain:
            text = self.tr("Hall off, then: {scene}")
        else:
            text = self.tr("Hall off")
        return text.format(scene=QCoreApplication.translate("HallSight", SCENES[shown.name]))

    def paint(self, painter: QPainter, rect: QRect, now: datetime) -> bool:
        """Paint small what the hall sees; False where it could not be painted."""
        return self._room is not None and self._room.paint(painter, rect, now)

    def tick(self, now: datetime) -> None:
        """Show the clocks at an instant."""
        if self._room is not None:
            self._room.tick(now)

    def _changed(self) -> None:
        room = self._room
        is_lost = room is not None and room.placement.is_wanted and not room.placement.is_seen
        if is_lost and not self._was_lost:
            text = self.tr(
                "The screen of the hall is gone; the hall comes back by itself as soon as a screen is there."
            )
            self.told.emit(text, "warning")
        elif self._was_lost and self.is_seen:
            self.told.emit(self.tr("The hall is back on its screen."), "good")
        self._was_lost = is_lost
        self.changed.emit()

    def _resume(self, left: HallLeft) -> None:
        self.room.control.restore(left.direction)
        if left.is_wanted:
            self.room.placement.show()
