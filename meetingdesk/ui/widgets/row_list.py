"""A list of rows, painted: fast for hundreds of them, right to left, with figures that sit still."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from meetingdesk.ui.figures import draw_figures, figures_width
from meetingdesk.ui.fonts import icon_glyph
from meetingdesk.ui.icons import paint_glyph
from meetingdesk.ui.models.rows import ROW, Row, RowsModel
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.entry import How, how_entered

Index = QModelIndex | QPersistentModelIndex

PAD = 8
_GAP = 8
_ICON = 18


class RowDelegate(QStyledItemDelegate):
    """Paints a Row: icon or leading figure, title (on a second line if it may and must), word, figures, note.

    A word that yields goes where the title would be cut.
    """

    def __init__(self, theme: Theme, view: QAbstractItemView, *, lead_width: int = 0) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._lead_width = lead_width

    @property
    def edge(self) -> int:
        """The room above what a row says, and below it."""
        return 3

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height of a row; its width is the list's."""
        row: Row = index.data(ROW)
        height = self._theme.row_height(TextRole.BODY) * self._lines(row) + 2 * self.edge
        if row.note:
            height += self._theme.row_height(TextRole.SMALL)
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; the one chosen carries a bar at its edge, so that colour does not speak alone."""
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        self._paint_ground(painter, rect, state, row)
        title_line = QRect(rect.left() + PAD, rect.top() + self.edge, rect.width() - 2 * PAD, 0)
        title_line.setHeight(self._theme.row_height(TextRole.BODY))
        room = self._paint_start(painter, title_line, row)
        note_line = QRect(room)
        room = self._paint_end(painter, room, row)
        self._paint_title(painter, room, row)
        if row.note:
            note_line.translate(0, self._theme.row_height(TextRole.BODY) * self._lines(row))
            note_line.setHeight(self._theme.row_height(TextRole.SMALL))
            self._paint_note(painter, note_line, row)
        painter.restore()

    def _paint_note(self, painter: QPainter, line: QRect, row: Row) -> None:
        self._text(painter, line, row.note, TextRole.SMALL, row.note_tone)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: Row) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        token = "accent_soft" if chosen or row.marked else "sunken" if state & QStyle.StateFlag.State_MouseOver else ""
        if not token:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(token))
        painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        if chosen:
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(QRect(rect.right() - 2, rect.top() + 5, 3, rect.height() - 10), 1, 1)

    def _paint_start(self, painter: QPainter, line: QRect, row: Row) -> QRect:
        """Paint icon and leading figure at the right; return what is left of the line."""
        room = QRect(line)
        if row.icon:
            at = QRect(QPoint(room.right() - _ICON + 1, room.center().y() - _ICON // 2), QSize(_ICON, _ICON))
            paint_glyph(painter, at, icon_glyph(row.icon), self._theme.colour(row.icon_tone))
            room.setRight(at.left() - _GAP)
        if row.lead:
            font = self._theme.font(TextRole.STRONG)
            width = self._lead_room(row)
            painter.setPen(self._theme.colour("quiet"))
            box = QRectF(room.right() - width, room.top(), width, room.height())
            draw_figures(painter, box, row.lead, font, Qt.AlignmentFlag.AlignRight)
            room.setRight(room.right() - width - _GAP)
        return room

    def _paint_end(self, painter: QPainter, line: QRect, row: Row) -> QRect:
        """Paint figures and word at the left; return what is left for the title."""
        room = QRect(line)
        figures = self._figures(row)
        if figures:
            font = self._theme.font(TextRole.SMALL)
            width = self._figures_room(figures)
            painter.setPen(self._theme.colour(row.figures_tone))
            box = QRectF(room.left(), room.top(), width, room.height())
            draw_figures(painter, box, figures, font, Qt.AlignmentFlag.AlignLeft)
            room.setLeft(room.left() + width + _GAP)
        word = self._word(row, room.width())
        if word:
            width = self._word_room(row)
            place = QRect(room.left(), room.top(), width, room.height())
            self._text(painter, place, word, TextRole.SMALL, row.word_tone)
            room.setLeft(room.left() + width + _GAP)
        return room

    def _paint_title(self, painter: QPainter, room: QRect, row: Row) -> None:
        role = self._title_role(row)
        if self._lines(row) == 1:
            self._text(painter, room, row.title, role, row.tone)
            return
        first, rest = broken(row.title, self._theme.metrics(role), room.width())
        self._text(painter, room, first, role, row.tone)
        below = QRect(room)
        below.translate(0, self._theme.row_height(TextRole.BODY))
        self._text(painter, below, rest, role, row.tone)

    def _lines(self, row: Row) -> int:
        """Return how many lines the title takes of those it may have."""
        return 1 if row.lines == 1 or self._advance_of(row) <= self._title_room(row) else row.lines

    def _title_role(self, row: Row) -> TextRole:
        """Return the role in which the title is written."""
        return TextRole.STRONG if row.strong else TextRole.BODY

    def _advance_of(self, row: Row) -> float:
        """Return how wide the title is in one line."""
        return self._theme.metrics(self._title_role(row)).horizontalAdvance(row.title)

    def _title_room(self, row: Row) -> int:
        """Return the width that is left for the title beside everything else."""
        room = self._view.viewport().width() - 2 * PAD
        room -= _ICON + _GAP if row.icon else 0
        room -= self._lead_room(row) + _GAP if row.lead else 0
        figures = self._figures(row)
        room -= self._figures_room(figures) + _GAP if figures else 0
        return room - (self._word_room(row) + _GAP if row.word else 0)

    def _lead_room(self, row: Row) -> int:
        return max(self._lead_width, int(figures_width(row.lead, self._theme.font(TextRole.STRONG))) + 1)

    def _word(self, row: Row, room: int) -> str:
        """Return the word that is shown, where it and the title have so much room."""
        is_cut = row.word_yields and self._advance_of(row) > room - self._word_room(row) - _GAP
        return "" if is_cut else row.word

    def _figures(self, row: Row) -> str:
        """Return the figures that are shown at the end of the row."""
        return row.figures

    def _figures_room(self, figures: str) -> int:
        return int(figures_width(figures, self._theme.font(TextRole.SMALL))) + 1

    def _word_room(self, row: Row) -> int:
        return int(self._theme.metrics(TextRole.SMALL).horizontalAdvance(row.word)) + 2

    def _text(self, painter: QPainter, rect: QRect, text: str, role: TextRole, tone: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(QColor(self._theme.colour(tone)))
        fitting = self._theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(rect, int(flags | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), fitting)


def broken(text: str, metrics: QFontMetricsF, width: float) -> tuple[str, str]:
    """Break a text at the last space that fits into the first line."""
    words = text.split(" ")
    taken = 1
    while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
        taken += 1
    return " ".join(words[:taken]), " ".join(words[taken:])


def _distance(row: int, wanted: int, by: int) -> tuple[int, bool]:
    """Tell how far a row is from the wanted one; of two as far, the one in the direction of the step is nearer."""
    return abs(row - wanted), (row - wanted) * by < 0


class RowList(QListView):
    """Rows with one chosen. `acted` carries a key and How for Enter or a double click, `removed` a key for Del,
    `moved` a key and by how many places, for Alt and an arrow or a drop; `chosen` the key chosen now."""

    acted = Signal(str, object)
    removed = Signal(str)
    moved = Signal(str, int)
    chosen = Signal(str)

    def __init__(self, theme: Theme, *, movable: bool = False, lead_width: int = 0) -> None:
        super().__init__()
        self.rows_model = RowsModel(movable=movable)
        self._delegate = RowDelegate(theme, self, lead_width=lead_width)
        self.setModel(self.rows_model)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.doubleClicked.connect(lambda index: self.acted.emit(index.data(ROW).key, How.PLAIN))
        theme.changed.connect(self.doItemsLayout)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show rows; the one chosen stays chosen, or else the one that stands in its place."""
        key, at, top = self.chosen_key(), self.currentIndex().row(), self.verticalScrollBar().value()
        self.rows_model.set_rows(rows)
        if key is None or self.currentIndex().isValid():
            return
        found = self.rows_model.position(key)
        self.choose(found if found >= 0 else min(at, len(rows) - 1))
        self.verticalScrollBar().setValue(top)

    def chosen_key(self) -> str | None:
        """Return the key of the row chosen."""
        index = self.currentIndex()
        return index.data(ROW).key if index.isValid() and self.selectionModel().isSelected(index) else None

    def choose(self, at: int) -> None:
        """Choose a row by its place, none for -1."""
        self.setCurrentIndex(self.rows_model.index(at) if at >= 0 else QModelIndex())

    def choose_key(self, key: str) -> bool:
        """Choose the row of a key and bring it into view; False where there is none."""
        at = self.rows_model.position(key)
        self.choose(at)
        return at >= 0

    def step(self, by: int) -> None:
        """Choose a row further down or up, from outside the list."""
        rows, at = self.rows_model.rows, self.currentIndex().row() + by
        order = sorted((n for n, row in enumerate(rows) if not row.heading), key=lambda n: _distance(n, at, by))
        if order:
            self.choose(order[0])

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which row is chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.data(ROW).key)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Choose the row that Qt only makes current, so that one sees what Enter would act on."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.choose(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter acts, Del removes, Alt and an arrow move; everything else is the list's own."""
        key, how = self.chosen_key(), how_entered(event)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key is None:
            super().keyPressEvent(event)
        elif how is not None:
            self.acted.emit(key, how)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(key)
        elif alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(key, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell by how many places a row was dragged; the list itself changes when the meeting has."""
        key, start = self.chosen_key(), self.currentIndex().row()
        place = event.position().toPoint()
        under = self.indexAt(place)
        target = self.rows_model.rowCount() - 1
        if under.isValid():
            # Rows take no drops themselves, so Qt shows the line at the nearer edge of the row.
            gap = under.row() + (1 if place.y() > self.visualRect(under).center().y() else 0)
            target = gap - 1 if gap > start else gap
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if key is not None and target != start:
            self.moved.emit(key, target - start)
