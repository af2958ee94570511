"""A card over the dimmed desk: it blocks nothing that goes on, and Escape or a click beside it takes it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.enter_presses import pressed_by_enter


class Sized(QFrame):
    """A frame that tells when its size is another, for what lies over it."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Tell it."""
        super().resizeEvent(event)
        self.resized.emit()


def page_of(widget: QWidget) -> Sized:
    """Return the page that a widget lies on: what an overlay covers."""
    page = None
    parent = widget.parentWidget()
    while parent is not None:
        page = parent if isinstance(parent, Sized) else page
        parent = parent.parentWidget()
    if page is None:
        raise LookupError("the widget lies on no page")
    return page


def _overlay_around(widget: QWidget) -> "Overlay | None":
    """Return the overlay a widget lies on, None for what lies behind."""
    at: QWidget | None = widget
    while at is not None and not isinstance(at, Overlay):
        at = at.parentWidget()
    return at


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("there is no application")
    return application


class Overlay(QWidget):
    """Lies over the whole of its parent; `body` is what its card is filled with, `first` what gets the focus.

    Tab goes round on the card; the button that closes it comes last.
    """

    dismissed = Signal()

    def __init__(self, parent: Sized, theme: Theme, title: str, width: int, height: int) -> None:
        super().__init__(parent)
        self.theme = theme
        self._wanted = (width, height)
        self._before: QWidget | None = None
        self.first: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.card = QFrame(self)
        self.card.setProperty("card", "true")
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(24, 16, 24, 20)
        self.body.setSpacing(12)
        self.body.addLayout(self._head(title))
        self.hide()
        parent.resized.connect(self._place)
        theme.changed.connect(self._place)

    def _head(self, title: str) -> QHBoxLayout:
        self.title = QLabel(title)
        self.title.setProperty("oneline", "title")
        self.shut = QToolButton()
        self.shut.setIcon(self.theme.icon("close", "quiet"))
        self.shut.setProperty("kind", "flat")
        self.shut.setAccessibleName(self.tr("Close"))
        self.shut.setToolTip(self.tr("Close"))
        self.shut.clicked.connect(self.dismiss)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.shut)
        return row

    def toggle(self) -> None:
        """Show the card, or take it away where it is shown."""
        if self.isHidden():
            self.present()
        else:
            self.dismiss()

    def present(self) -> None:
        """Show the card and put the focus into it."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
            _application().focusChanged.connect(self._follow_focus)
        self._place()
        self.show()
        self.raise_()
        (self.first or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Take the card away and give the focus back to where it was."""
        if self.isHidden():
            return
        self._vanish()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def _vanish(self) -> None:
        _application().focusChanged.disconnect(self._follow_focus)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()  # Hiding it would pass the focus on to whatever lies behind, and to its overlays.
        self.hide()
        self.dismissed.emit()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Go where the focus goes behind the card: nothing is typed there unseen."""
        if not isValid(self):  # A window that is being taken down moves the focus as well.
            return
        parent = self.parentWidget()
        behind = new is not None and parent is not None and parent.isAncestorOf(new) and _overlay_around(new) is None
        if behind and not self.isHidden():
            self._before = None
            self._vanish()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Go to the next stop on the card, and from the last one to the first: what lies behind is not reached."""
        stops = self.stops()
        focused = QApplication.focusWidget()
        if not stops:
            return False
        at = stops.index(focused) if focused in stops else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in the order in which the card was filled."""
        # Asking Qt for its own chain would tie all widgets of the window together: with one card that is deleted,
        # whatever Python knows of the others would be taken for deleted too.
        found = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and widget.isVisible()
            and widget.isEnabled()
            and widget is not self.shut
        ]
        return [*found, self.shut]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape takes the card away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif not pressed_by_enter(event, self):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """So does a click beside it."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Dim what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 150 if self.theme.palette.is_dark else 90))
        painter.end()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        scale = self.theme.scale
        width = min(round(self._wanted[0] * scale), parent.width() - 32)
        height = min(round(self._wanted[1] * scale), parent.height() - 32)
        self.card.setGeometry((parent.width() - width) // 2, max(16, (parent.height() - height) // 3), width, height)
