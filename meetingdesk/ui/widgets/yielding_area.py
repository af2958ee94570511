"""Fields that give way: as high as they need while there is room, scrolled when there is not."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


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
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside or QWidget(self.viewport())
        self.hold(self._inside)

    def hold(self, inside: QWidget) -> None:
        """Show this widget, instead of the one before if it was not seen yet."""
        if self._inside is not inside:
            self._inside.deleteLater()
        self._inside = inside
        if inside.parentWidget() is not self.viewport():
            inside.setParent(self.viewport())
        inside.installEventFilter(self)

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
        """Return the room that shows one field."""
        return QSize(self._inside.minimumSizeHint().width(), self._least_height)
