"""The table of the seats' rules: ticks and numbers, changed with the keys where one stands."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from meetingdesk.ui.dialogs.seat_rules import (
    FLAGS,
    NO_LIMIT,
    NUMBERS,
    SEAT,
    SUBSTITUTED,
    TIME,
    VOTE,
    Index,
    SeatRulesModel,
)
from meetingdesk.ui.theme import TextRole, Theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TRIGGER = QAbstractItemView.EditTrigger
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class SeatRulesTable(QTableView):
    """Arrow keys move, Space ticks, digits write a number; several chosen rows are changed at once. Tab leaves."""

    def __init__(self, theme: Theme, model: SeatRulesModel) -> None:
        super().__init__()
        self._rules = model
        self._theme = theme
        self.setHorizontalHeader(_Headings(theme, self))
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setAccessibleName(self.tr("Rules of the seats"))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(_TRIGGER.AnyKeyPressed | _TRIGGER.DoubleClicked | _TRIGGER.EditKeyPressed)
        self.verticalHeader().hide()
        self._lay_out()
        theme.changed.connect(self._lay_out)

    def _lay_out(self) -> None:
        """Give the columns the room that their headings need at this text size; the seats get the rest."""
        header = self.horizontalHeader()
        header.setFixedHeight(2 * self._theme.row_height(TextRole.SMALL) + 10)
        header.setMinimumSectionSize(24)
        metrics = QFontMetricsF(self._theme.font(TextRole.SMALL))
        for column in range(VOTE, TIME + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            widest = max(metrics.horizontalAdvance(part) for part in self._rules.heading(column).split("\n"))
            header.resizeSection(column, round(widest) + 16)
        header.setSectionResizeMode(SEAT, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height(TextRole.BODY) + 10)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Stand on the first tick when the keys come here the first time."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rules.index(0, SUBSTITUTED))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Space tick, and Enter begin to write a number."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.column() in FLAGS:
            self.toggle(index)
        elif event.key() in _ENTER and self._awaits_number(index):
            self.edit(index)
        else:
            super().keyPressEvent(event)

    def _awaits_number(self, index: Index) -> bool:
        # The Enter that ends an input comes by here, too.
        is_editing = self.state() is QAbstractItemView.State.EditingState
        return index.column() in NUMBERS and self._rules.can_change(index) and not is_editing

    def toggle(self, index: Index) -> None:
        """Turn a tick over, and give the same to the other chosen rows."""
        state = self._rules.data(index, Qt.ItemDataRole.CheckStateRole)
        self.put(index, state != Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    def put(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> None:
        """Change a cell, and the other chosen cells of its column."""
        chosen = [each for each in self.selectedIndexes() if each.column() == index.column()]
        for each in chosen if index in chosen else [index]:
            self._rules.setData(each, value, role)


class _Headings(QHeaderView):
    """Headings of two lines, quiet, on a rule."""

    def __init__(self, theme: Theme, table: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Draw a heading."""
        painter.save()
        painter.setFont(self._theme.font(TextRole.SMALL))
        painter.setPen(self._theme.colour("quiet"))
        parts = str(self.model().headerData(section, Qt.Orientation.Horizontal)).split("\n")
        row = self._theme.row_height(TextRole.SMALL)
        top = rect.bottom() - 4 - row * len(parts)
        align = (_RIGHT if section == SEAT else Qt.AlignmentFlag.AlignHCenter) | Qt.AlignmentFlag.AlignVCenter
        for at, part in enumerate(parts):
            room = QRectF(rect.left() + 6, top + at * row, rect.width() - 12, row)
            painter.drawText(room, align | Qt.TextFlag.TextDontClip, part)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))
        painter.restore()


class _CellDelegate(QStyledItemDelegate):
    """Paints ticks in the colours of the theme, and shows which cell the keys go to."""

    def __init__(self, theme: Theme, table: SeatRulesTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        self._draw_ground(painter, cell, option, index)
        if index.column() in {SEAT, *NUMBERS}:
            self._draw_text(painter, cell, index)
        else:
            self._draw_tick(painter, cell, index)
        painter.restore()

    def _draw_ground(self, painter: QPainter, cell: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        has_keys = self._table.hasFocus() and index == self._table.currentIndex()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(cell, 6, 6)
        if has_keys:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, 6, 6)

    def _draw_text(self, painter: QPainter, cell: QRectF, index: Index) -> None:
        painter.setFont(self._theme.font(TextRole.BODY))
        painter.setPen(self._theme.colour("quiet" if index.data() == NO_LIMIT else "text"))
        room = cell.adjusted(6, 0, -6, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(room.width()))
        across = _RIGHT if index.column() == SEAT else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room, across | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_tick(self, painter: QPainter, cell: QRectF, index: Index) -> None:
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        can_change = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        box = QRectF(0, 0, 16, 16)
        box.moveCenter(cell.center())
        if can_change:
            painter.setPen(QPen(self._theme.colour("accent" if ticked else "edge"), 1))
            painter.setBrush(self._theme.colour("accent" if ticked else "surface"))
            painter.drawRoundedRect(box, 4, 4)
        if ticked:
            self._theme.icon("check", "on_accent" if can_change else "quiet").paint(painter, box.toRect())
        elif not can_change:
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, NO_LIMIT)

    def editorEvent(self, event: QEvent, _: QAbstractItemModel, __: QStyleOptionViewItem, index: Index) -> bool:  # noqa: N802
        """Let a click anywhere in a cell tick it."""
        if event.type() is not QEvent.Type.MouseButtonRelease or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        self._table.toggle(index)
        return True

    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """Return an input for a number."""
        made = QLineEdit(parent)
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        made.setStyleSheet("padding: 0px 2px;")
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Begin with the number as it is."""
        if isinstance(editor, QLineEdit):
            text = str(index.data(Qt.ItemDataRole.EditRole))
            editor.setText("" if text == NO_LIMIT else text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, _: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """Take the number, for the other chosen seats as well."""
        if isinstance(editor, QLineEdit):
            self._table.put(index, editor.text())
