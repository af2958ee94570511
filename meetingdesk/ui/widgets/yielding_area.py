"""Fields that give way: as high as they need while there is room, scrolled when there is not."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget
from shiboken6 import isValid

_BESIDE = 8
"""Pixels above and below the cursor of a text that is too high to be shown whole."""


def reveal(widget: QWidget) -> None:
    """Bring a widget into view in every yielding area around it, the innermost first."""
    around = _around(widget)
    for parent in reversed(around):
        layout = parent.layout()
        if layout is not None:
            layout.activate()  # What was shown or hidden just now has its place before the place is looked at.
    for parent in around:
        if isinstance(parent, YieldingArea):
            parent.bring(widget)


def _around(widget: QWidget) -> list[QWidget]:
    """Return what a widget lies in, the innermost first."""
    around: list[QWidget] = []
    parent = widget.parentWidget()
    while parent is not None:
        around.append(parent)
        parent = parent.parentWidget()
    return around


class YieldingArea(QScrollArea):
    """Shows a widget whole, or a part of it with a scroll bar; a field that gets the focus is brought into view.

    What is shown is styled, and styled once more wherever it moves: the widget is taken in when the area has its place.
    One with many parts is best built inside the viewport, and then given to `hold`.
    """

    def __init__(self, inside: QWidget | None, least_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_height = least_height
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.horizontalScrollBar().valueChanged.connect(self._stay_at_edge)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside or QWidget(self.viewport())
        self.hold(self._inside)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def hold(self, inside: QWidget) -> None:
        """Show this widget, instead of the one before if it was not seen yet."""
        if self._inside is not inside:
            self._inside.deleteLater()
        self._inside = inside
        if inside.parentWidget() is not self.viewport():
            inside.setParent(self.viewport())
        inside.installEventFilter(self)

    def show_at_least(self, height: int) -> None:
        """Give way down to this height and no further."""
        if height != self._least_height:
            self._least_height = height
            self.updateGeometry()

    def to_top(self) -> None:
        """Show the beginning of what is inside."""
        self.verticalScrollBar().setValue(0)

    def bring(self, widget: QWidget) -> None:
        """Scroll something that lies inside into view: whole, or where its cursor is."""
        place = QRect(widget.mapTo(self._inside, QPoint()), widget.size())
        if place.height() <= self.viewport().height():
            self.ensureVisible(0, place.center().y(), 0, place.height() // 2 + 1)
        else:
            self.ensureWidgetVisible(widget, 0, _BESIDE)

    def _stay_at_edge(self, value: int) -> None:
        """Scroll nothing sideways: no bar would show it."""
        if value:
            self.horizontalScrollBar().setValue(0)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Bring what gets the focus into view; the innermost area around it does that for all."""
        if new is None or not isValid(self):  # A window that is being taken down moves the focus as well.
            return
        if next((area for area in _around(new) if isinstance(area, YieldingArea)), None) is self:
            reveal(new)

    def event(self, event: QEvent) -> bool:
        """Take the widget in before it is seen for the first time."""
        if event.type() == QEvent.Type.Polish and self.widget() is None:
            self.setWidget(self._inside)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the height of what is inside."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room that shows everything."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room that shows one field, with a bar beside it."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, self._least_height)
