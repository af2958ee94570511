"""The columns of the desk: agenda and attendance at the right edge, texts in the middle, speakers at the left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from meetingdesk.ui.preferences import Preferences
from meetingdesk.ui.stage import Panels

_GAP = 10
_DEFAULTS = {"columns": [318, 690, 318], "right": [300, 330], "centre": [420, 220]}


class Columns(QSplitter):
    """The panels, each column as wide and each panel as high as it was made.

    Everything is built inside its parent: whatever changes parents later is styled once more.
    """

    def __init__(self, panels: Panels, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._preferences = preferences
        right = self._column(self, "right", panels.agenda, panels.attendance)
        right.setContentsMargins(0, 0, 1, 0)  # Right to left, the first part of a splitter stands out by a pixel.
        self._fill_centre(QWidget(self), panels)
        self.addWidget(_widget(panels.speakers))
        self._set_up(self, "columns")
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 0)

    def _fill_centre(self, centre: QWidget, panels: Panels) -> None:
        rows = QVBoxLayout(centre)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_GAP)
        rows.addWidget(_widget(panels.item))
        rows.addWidget(_widget(panels.votes))
        rows.addWidget(self._column(centre, "centre", panels.drafts, panels.remarks), 1)

    def _column(self, parent: QWidget, name: str, upper: object, lower: object) -> QSplitter:
        column = QSplitter(Qt.Orientation.Vertical, parent)
        column.addWidget(_widget(upper))
        column.addWidget(_widget(lower))
        self._set_up(column, name)
        return column

    def _set_up(self, splitter: QSplitter, name: str) -> None:
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(_GAP)
        sizes = self._preferences.settings.splitters.get(name, [])
        splitter.setSizes(sizes if len(sizes) == splitter.count() else _DEFAULTS[name])
        splitter.splitterMoved.connect(lambda: self._preferences.remember_sizes(name, splitter.sizes()))


def _widget(panel: object) -> QWidget:
    """Return a panel as the widget it is."""
    if not isinstance(panel, QWidget):
        raise TypeError(f"{type(panel).__name__} is no widget")
    return panel
