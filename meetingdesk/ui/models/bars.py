"""The lines of a table that is a chart as well; what does not change is not told to the view again."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from meetingdesk.ui.models.bar_axis import axis_for

Index = QModelIndex | QPersistentModelIndex

NAME, CHART, FIRST_FIGURE = range(3)
LINE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class BarLine:
    """A line of a table: a name with a quiet note, a bar of `seconds` in the colour of a token, and figures.

    `budget` is where a mark stands on the bar, None for none; `is_over` tells that it was passed, `marked` that this
    one has the floor.
    """

    key: str
    name: str
    note: str
    seconds: float
    token: str
    figures: tuple[str, ...]
    budget: float | None = None
    is_over: bool = False
    marked: bool = False

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return "، ".join(filter(None, (self.name, self.note, *self.figures)))


class BarModel(QAbstractTableModel):
    """Lines in order, and the axis that their bars ask for."""

    def __init__(self) -> None:
        super().__init__()
        self._heads: tuple[str, ...] = ("",)
        self._lines: tuple[BarLine, ...] = ()
        self.axis = axis_for(0)

    @property
    def lines(self) -> tuple[BarLine, ...]:
        """The lines shown."""
        return self._lines

    def set_lines(self, heads: tuple[str, ...], lines: Sequence[BarLine]) -> bool:
        """Show other lines; False where only their figures changed."""
        new = tuple(lines)
        axis = axis_for(max((max(line.seconds, line.budget or 0) for line in new), default=0.0))
        moves = heads != self._heads or [line.key for line in new] != [line.key for line in self._lines]
        if moves:
            self.beginResetModel()
        changed = new != self._lines or axis != self.axis
        self._heads, self._lines, self.axis = heads, new, axis
        if moves:
            self.endResetModel()
        elif changed and new:
            self.dataChanged.emit(self.index(0, NAME), self.index(len(new) - 1, self.columnCount() - 1))
        return moves

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return the number of columns: the name, the bar, the figures."""
        return 0 if parent.isValid() else len(self._heads) + 1

    def heading(self, column: int) -> str:
        """Return what stands above a column; above the bars stands the axis."""
        return "" if column == CHART else self._heads[max(0, column - 1)]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        """Return what stands above a column."""
        shown = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return self.heading(section) if shown else None

    def data(self, index: Index, role: int = LINE) -> object:
        """Return a line, or what is said and shown of a cell."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return line
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case Qt.ItemDataRole.DisplayRole:
                column = index.column()
                return line.name if column == NAME else "" if column == CHART else line.figures[column - FIRST_FIGURE]
            case Qt.ItemDataRole.ToolTipRole:
                return line.spoken
        return None
