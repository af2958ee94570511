"""A list of rows, each with the same few parts; what does not change is not told to the view again."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

ROW = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list. `key` tells rows apart; tones are tokens of the palette.

    `figures` stand at the far end, digits of one width; `word` stands before them, and goes, if it `yields`, where the
    title would be cut; `note` is a second, quiet line. A `heading` stands over rows and cannot be chosen.
    """

    key: str
    title: str
    icon: str = ""
    icon_tone: str = "quiet"
    lead: str = ""
    word: str = ""
    word_tone: str = "quiet"
    word_yields: bool = False
    figures: str = ""
    figures_tone: str = "quiet"
    note: str = ""
    note_tone: str = "quiet"
    tone: str = "text"
    strong: bool = False
    marked: bool = False
    lines: int = 1
    tip: str = ""
    heading: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return "، ".join(part for part in (self.lead, self.title, self.word, self.figures, self.note) if part)


class RowsModel(QAbstractListModel):
    """Rows in order. With `movable`, rows can be dragged; where one is dropped is told by the view."""

    def __init__(self, *, movable: bool = False) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._movable = movable

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; where the keys are the same only the rows that differ are repainted."""
        new = tuple(rows)
        if new == self._rows:
            return
        if [r.key for r in new] != [r.key for r in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        old, self._rows = self._rows, new
        for at, (before, after) in enumerate(zip(old, new, strict=True)):
            if before is not after and before != after:
                self.dataChanged.emit(self.index(at), self.index(at))

    def position(self, key: str) -> int:
        """Return where the row of a key stands, -1 where it does not."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = ROW) -> object:
        """Return a row, or what is said and shown of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows but headings can be chosen, and dragged where the list allows it."""
        if index.isValid() and self._rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        if not self._movable:
            return flags
        return flags | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Rows move, they are never copied."""
        return Qt.DropAction.MoveAction
