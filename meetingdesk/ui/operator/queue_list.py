"""The rows of the queue as they are painted: what a turn is for and why it stands there, and two figures."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QToolTip

from meetingdesk.ui.figures import draw_figures, figures_width
from meetingdesk.ui.fonts import icon_glyph
from meetingdesk.ui.icons import paint_glyph
from meetingdesk.ui.models.rows import ROW, Row
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.row_list import PAD, RowDelegate, RowList

_NEAR, _GAP = 4, 8
_DOT = " · "
_LEAD_WIDTH = 20
SHORT = 20
"""A title of so few letters always fits into one line."""
_FOR_A_WHILE = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


@dataclass(frozen=True, slots=True)
class TurnRow(Row):
    """A turn. The kind, if there is anything to say of it, begins the note; `on_item` stands under the figures."""

    kind_icon: str = ""
    kind_word: str = ""
    kind_tone: str = "accent"
    on_item: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.lead, self.title, self.kind_word, self.note, self.figures, self.on_item)
        return "، ".join(part for part in parts if part)


class TurnDelegate(RowDelegate):
    """Paints a TurnRow, low enough that many of them are seen.

    Before a title has two lines, the figure of whoever has not spoken goes, and then the title is smaller.
    """

    @property
    def edge(self) -> int:
        """The room above what a row says, and below it: none where the text is large and the rows are few."""
        return 1 if self._theme.scale <= 1 else 0

    def _paint_note(self, painter: QPainter, line: QRect, row: Row) -> None:
        if not isinstance(row, TurnRow):
            super()._paint_note(painter, line, row)
            return
        room = self._paint_kind(painter, self._paint_on_item(painter, line, row), row)
        self._text(painter, room, row.note, TextRole.SMALL, row.note_tone)

    def _figures(self, row: Row) -> str:
        has_spoken = not isinstance(row, TurnRow) or bool(row.on_item)
        if has_spoken or len(row.title) <= SHORT:
            return row.figures
        room = self._view.viewport().width() - 2 * PAD - self._lead_room(row) - self._figures_room(row.figures)
        return row.figures if self._whole(row) <= room - 2 * _GAP else ""

    def _title_role(self, row: Row) -> TextRole:
        fits = len(row.title) <= SHORT or self._whole(row) <= self._title_room(row)
        return super()._title_role(row) if fits else TextRole.SMALL

    def _whole(self, row: Row) -> float:
        """Return how wide the title is where nothing makes it smaller."""
        return self._theme.metrics(super()._title_role(row)).horizontalAdvance(row.title)

    def _paint_on_item(self, painter: QPainter, line: QRect, row: TurnRow) -> QRect:
        """Paint the lower figure at the left; return what is left of the line."""
        room = QRect(line)
        if row.on_item:
            font = self._theme.font(TextRole.SMALL)
            width = int(figures_width(row.on_item, font)) + 1
            painter.setPen(self._theme.colour("quiet"))
            box = QRectF(room.left(), room.top(), width, room.height())
            draw_figures(painter, box, row.on_item, font, Qt.AlignmentFlag.AlignLeft)
            room.setLeft(room.left() + width + _GAP)
        return room

    def _paint_kind(self, painter: QPainter, line: QRect, row: TurnRow) -> QRect:
        """Paint icon and word of the kind at the right, and what parts them from the rest; return what is left.

        The icon, which says the same as the word, gives way to the note.
        """
        room = QRect(line)
        if not row.kind_word:
            return room
        side = self._icon_side()
        if side + _NEAR + self._advance(row.kind_word + _DOT + row.note) <= room.width():
            at = QRect(QPoint(room.right() - side + 1, room.center().y() - side // 2), QSize(side, side))
            paint_glyph(painter, at, icon_glyph(row.kind_icon), self._theme.colour(row.kind_tone))
            room.setRight(at.left() - _NEAR)
        for text, tone in ((row.kind_word, row.kind_tone), (_DOT, "quiet")):
            self._text(painter, room, text, TextRole.SMALL, tone)
            room.setRight(room.right() - int(self._advance(text)) - 1)
        return room

    def _advance(self, text: str) -> float:
        return self._theme.metrics(TextRole.SMALL).horizontalAdvance(text)

    def _icon_side(self) -> int:
        return self._theme.pixels(TextRole.SMALL) + 2


class QueueList(RowList):
    """The turns that wait; `tip` says all there is to be known of one.

    Whoever speaks next is in view, except while somebody moves about in the list.
    """

    def __init__(self, theme: Theme, tip: Callable[[str], str]) -> None:
        super().__init__(theme, movable=True, lead_width=_LEAD_WIDTH)
        self._theme = theme
        self._tip = tip
        self._delegate = TurnDelegate(theme, self, lead_width=_LEAD_WIDTH)
        self.setItemDelegate(self._delegate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    @property
    def is_walked(self) -> bool:
        """Whether somebody moves about in it, maybe while another window is in front."""
        return self.window().focusWidget() is self

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show rows; where others wait now, or in another order, from the first one on."""
        before = [row.key for row in self.rows_model.rows]
        super().show_rows(rows)
        if not self.is_walked and before != [row.key for row in rows]:
            self._show_top()

    def shows_all_in(self, height: int) -> bool:
        """Tell whether all rows can be seen at once in a height."""
        count = self.rows_model.rowCount()
        least = self._theme.row_height(TextRole.BODY) + self._theme.row_height(TextRole.SMALL) + 2 * self._delegate.edge
        if count * least > height:
            return False
        return sum(self.sizeHintForRow(at) for at in range(count)) <= height

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Bring the row chosen into view."""
        super().focusInEvent(event)
        if event.reason() not in _FOR_A_WHILE and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the first row again when somebody leaves the list for good."""
        super().focusOutEvent(event)
        if event.reason() not in _FOR_A_WHILE:
            self._show_top()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin at the first row, and not at the one that was chosen last."""
        super().showEvent(event)
        if not self.is_walked:
            self._show_top()

    def _show_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Word the tip of a row only when it is asked for."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        index = self.indexAt(event.pos())
        QToolTip.showText(event.globalPos(), self._tip(index.data(ROW).key) if index.isValid() else "", self)
        return True
