"""Rows in columns, so that many of them are seen at one glance."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.row_list import RowDelegate, RowList

Index = QModelIndex | QPersistentModelIndex

_NARROWEST = 200
_SCROLL_BAR = 12


class RowGrid(RowList):
    """Rows from the top right downwards, then in the next column to the left; all of them in view if they can be.

    There are as many columns as the rows need to be seen without scrolling, but none narrower than can be read.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, lead_width=20)
        self._theme = theme
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        theme.changed.connect(self._arrange)

    @property
    def row_height(self) -> int:
        """The height of a row in pixels."""
        return self._theme.row_height(TextRole.BODY) + 6

    def columns(self) -> int:
        """Return in how many columns the rows stand."""
        rows = max(1, self.rows_model.rowCount())
        in_a_column = max(1, (self.viewport().height() - 4) // self.row_height)
        return -(-rows // in_a_column)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Arrange the columns anew."""
        super().resizeEvent(event)
        self._arrange()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show rows, in as many columns as they need."""
        before = self.rows_model.rowCount()
        super().show_rows(rows)
        if self.rows_model.rowCount() != before:
            self._arrange()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802
        """Repaint the cells that changed; all cells are of one size, so nothing is laid out anew."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def _arrange(self) -> None:
        widest = (self.viewport().width() - 4) // self.columns()
        narrowest = round(_NARROWEST * self._theme.scale)
        self.setGridSize(QSize(max(narrowest, widest), self.row_height))


class _CellDelegate(RowDelegate):
    """Paints a row as wide as its column, with a gap to the next."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Return the size of a cell."""
        view = self.parent()
        return view.gridSize() if isinstance(view, RowGrid) else QSize(0, 0)
