"""Which screen the hall is on: never the operator's, remembered by what it is, found again when it is there again."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

SETTLED_AFTER_MS = 300
WINDOW_SIZE = QSize(960, 540)
_LEAST_WIDTH = 480
_GAP = 8


@dataclass(frozen=True)
class Spot:
    """A screen: what tells it apart from others, where it lies, and which part of it windows may use."""

    identity: str
    geometry: QRect
    available: QRect = field(compare=False)
    screen: QScreen | None = field(default=None, compare=False)


class Screens(Protocol):
    """The screens there are; `removed` goes out before anything has been moved off a screen that is gone.

    `changed` goes out for everything else: a screen that came, another geometry, another primary screen.
    """

    @property
    def removed(self) -> SignalInstance:
        """The signal."""

    @property
    def changed(self) -> SignalInstance:
        """The signal."""

    def all(self) -> Sequence[Spot]:
        """Return the screens there are."""

    def of(self, window: QWidget) -> Spot | None:
        """Return the screen a window is on, if it is there."""


class Shown(Protocol):
    """What is put on a screen."""

    def fill(self, spot: Spot) -> None:
        """Be the whole of a screen."""

    def stand(self, place: QRect, *, below: bool) -> None:
        """Be a window at a place, below the others or not."""

    def hide(self) -> None:
        """Be seen no more, at once."""


class QtScreens(QObject):
    """The screens of the computer."""

    removed = Signal()
    changed = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.screenRemoved.connect(self._removed)
        application.screenAdded.connect(self._added)
        application.primaryScreenChanged.connect(self._changed)
        for screen in application.screens():
            self._watch(screen)

    def all(self) -> Sequence[Spot]:
        """Return the screens there are."""
        screens = QGuiApplication.screens()
        names = Counter(_name(screen) for screen in screens)
        return [_spot(screen, is_only=names[_name(screen)] == 1) for screen in screens]

    def of(self, window: QWidget) -> Spot | None:
        """Return the screen a window is on."""
        screen = window.screen()
        return next((spot for spot in self.all() if spot.screen is screen), None)

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)
        screen.availableGeometryChanged.connect(self._changed)

    def _added(self, screen: QScreen) -> None:
        self._watch(screen)
        self.changed.emit()

    def _removed(self) -> None:
        self.removed.emit()

    def _changed(self) -> None:
        self.changed.emit()


def _name(screen: QScreen) -> str:
    """Return what a screen says it is, empty where it says nothing but a name that any screen might have."""
    said = (screen.manufacturer(), screen.model(), screen.serialNumber())
    return "|".join((screen.name(), *said)) if any(said) else ""


def _spot(screen: QScreen, *, is_only: bool) -> Spot:
    g, name = screen.geometry(), _name(screen)
    if not name or not is_only:
        name = f"{name or screen.name()}|{g.x()},{g.y()},{g.width()}x{g.height()}"
    return Spot(name, g, screen.availableGeometry(), screen)


def chosen(spots: Sequence[Spot], desk: Spot, remembered: str) -> Spot | None:
    """Return the screen for the hall: the one remembered, else another; none that shows what the desk's one shows."""
    others = [s for s in spots if s.identity != desk.identity and not s.geometry.intersects(desk.geometry)]
    return next((s for s in others if s.identity == remembered), others[0] if others else None)


def beside(available: QRect, desk: QRect) -> tuple[QRect, bool]:
    """Return where a window of the hall stands, and whether it stands clear of the desk; else it has to lie below."""
    rooms = (
        QRect(available.left(), available.top(), desk.left() - available.left() - _GAP, available.height()),
        QRect(desk.right() + _GAP, available.top(), available.right() - desk.right() - _GAP, available.height()),
        QRect(available.left(), desk.bottom() + _GAP, available.width(), available.bottom() - desk.bottom() - _GAP),
        QRect(available.left(), available.top(), available.width(), desk.top() - available.top() - _GAP),
    )
    fitted = [(room, _fitted(room)) for room in rooms if room.isValid()]
    room, size = max(fitted, key=lambda fit: fit[1].width(), default=(available, QSize()))
    is_clear = size.width() >= _LEAST_WIDTH
    if not is_clear:
        room, size = available, _fitted(available)
    corner = QRect(room.left(), room.bottom() - size.height() + 1, size.width(), size.height())
    return corner, is_clear


def _fitted(room: QRect) -> QSize:
    """Return the largest size that fits, of the shape of the usual one."""
    return WINDOW_SIZE.scaled(WINDOW_SIZE.boundedTo(room.size()), Qt.AspectRatioMode.KeepAspectRatio)


class Placement(QObject):
    """Puts what is shown where it belongs, now and whenever screens come and go.

    `moved` goes out when it is somewhere else, or is seen or not seen, now. `remember` keeps the identity of the screen
    the operator saw it on.
    """

    moved = Signal()

    def __init__(
        self,
        screens: Screens,
        desk: QWidget,
        shown: Shown,
        *,
        remembered: str,
        remember: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._screens = screens
        self._desk = desk
        self._shown = shown
        self._remembered = remembered
        self._remember = remember
        self.is_wanted = False
        self.spot: Spot | None = None
        self.stands_alone = False
        self.settling = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MS)
        self.settling.timeout.connect(self.settle)
        screens.removed.connect(self._removed)
        screens.changed.connect(self._changed)

    @property
    def is_seen(self) -> bool:
        """Whether the hall sees anything: on a screen of its own or in a window that stands alone."""
        return self.spot is not None or self.stands_alone

    def show(self) -> None:
        """Show it on the hall's screen, or in a window where there is only the desk's."""
        self.is_wanted = True
        self._place(may_stand_alone=True)
        self._keep()

    def hide(self) -> None:
        """Show it no more."""
        self.is_wanted = False
        self._withdraw()

    def next_screen(self) -> bool:
        """Go to the next screen that is not the desk's, and remember it; False where there is no other."""
        desk = self._screens.of(self._desk)
        if desk is None:
            return False
        others = [s for s in self._screens.all() if chosen([s], desk, "") is not None]
        if not others:
            return False
        at = next((n for n, s in enumerate(others) if self.spot and s.identity == self.spot.identity), -1)
        self._remembered = others[(at + 1) % len(others)].identity
        self.show()
        return True

    def check(self) -> None:
        """Look where the desk is now; it may have been moved onto the hall's screen."""
        desk = self._screens.of(self._desk)
        if self.spot is not None and (desk is None or chosen([self.spot], desk, "") is None):
            self._withdraw()
            self.settling.start()

    def settle(self) -> None:
        """Be where one belongs, now that the screens stay as they are."""
        self.settling.stop()
        if self.is_wanted:
            self._place(may_stand_alone=self.stands_alone)

    def _removed(self) -> None:
        """Be gone at once where the hall's screen is gone, or the desk's, which then comes to the hall's."""
        there = {spot.identity for spot in self._screens.all()}
        desk = self._screens.of(self._desk)
        if self.spot is not None and (
            self.spot.identity not in there or desk is None or chosen([self.spot], desk, "") is None
        ):
            self._withdraw()
        self.settling.start()

    def _changed(self) -> None:
        self.check()
        self.settling.start()

    def _place(self, *, may_stand_alone: bool) -> None:
        desk = self._screens.of(self._desk)
        spot = chosen(self._screens.all(), desk, self._remembered) if desk is not None else None
        if spot is not None:
            if spot != self.spot:
                self.spot, self.stands_alone = spot, False
                self._shown.fill(spot)
        elif desk is not None and may_stand_alone:
            if not self.stands_alone:
                self.spot, self.stands_alone = None, True
                place, is_clear = beside(desk.available, self._desk.frameGeometry())
                self._shown.stand(place, below=not is_clear)
        else:
            self._withdraw()
            return
        self.moved.emit()

    def _withdraw(self) -> None:
        self._shown.hide()
        self.spot, self.stands_alone = None, False
        self.moved.emit()

    def _keep(self) -> None:
        if self.spot is not None:
            self._remembered = self.spot.identity
            self._remember(self.spot.identity)
