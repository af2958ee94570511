"""The rows of the queue as they are painted: what a turn is for and why it stands there, and two figures."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip

from meetingdesk.ui.figures import draw_figures, figures_width
from meetingdesk.ui.fonts import icon_glyph
from meetingdesk.ui.icons import paint_glyph
from meetingdesk.ui.models.rows import ROW, Row
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.row_list import PAD, Index, RowDelegate, RowList, broken

_NEAR, _GAP = 4, 8
_DOT = " · "
_LEAD_WIDTH = 20
_FOR_A_WHILE = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


@dataclass(frozen=True, slots=True)
class TurnRow(Row):
    """A turn. The kind, if there is anything to say of it, begins the note; `on_item` stands under the figures.

    The note has a second line where it must, if `note_lines` says that it may.
    """

    kind_icon: str = ""
    kind_word: str = ""
    kind_tone: str = "accent"
    on_item: str = ""
    note_lines: int = 1

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.lead, self.title, self.kind_word, self.note, self.figures, self.on_item)
        return "، ".join(part for part in parts if part)


class TurnDelegate(RowDelegate):
    """Paints a TurnRow."""

    def _paint_note(self, painter: QPainter, line: QRect, row: Row) -> None:
        if not isinstance(row, TurnRow):
            super()._paint_note(painter, line, row)
            return
        room = self._paint_kind(painter, self._paint_on_item(painter, line, row), row)
        first, rest = (row.note, "") if self._note_lines(row) == 1 else broken(row.note, self._small(), room.width())
        self._text(painter, room, first, TextRole.SMALL, row.note_tone)
        if rest:
            below = line.translated(0, line.height())
            self._text(painter, below, rest, TextRole.SMALL, row.note_tone)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height of a row, whose note takes a second line where it must and may."""
        size = super().sizeHint(option, index)
        row = index.data(ROW)
        more = self._note_lines(row) - 1 if isinstance(row, TurnRow) else 0
        return QSize(0, size.height() + more * self._theme.row_height(TextRole.SMALL))

    def _note_lines(self, row: TurnRow) -> int:
        """Return how many lines the note takes of those it may have."""
        if row.note_lines == 1:
            return 1
        room = self._view.viewport().width() - 2 * PAD - self._lead_room(row) - _GAP
        room -= int(figures_width(row.on_item, self._theme.font(TextRole.SMALL))) + 1 + _GAP if row.on_item else 0
        if row.kind_word:
            room -= self._icon_side() + _NEAR + sum(int(self._advance(t)) + 1 for t in (row.kind_word, _DOT))
        return 1 if self._advance(row.note) <= room else row.note_lines

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
        """Paint icon and word of the kind at the right, and what parts them from the rest; return what is left."""
        room = QRect(line)
        if not row.kind_word:
            return room
        side = self._icon_side()
        at = QRect(QPoint(room.right() - side + 1, room.center().y() - side // 2), QSize(side, side))
        paint_glyph(painter, at, icon_glyph(row.kind_icon), self._theme.colour(row.kind_tone))
        room.setRight(at.left() - _NEAR)
        for text, tone in ((row.kind_word, row.kind_tone), (_DOT, "quiet")):
            self._text(painter, room, text, TextRole.SMALL, tone)
            room.setRight(room.right() - int(self._advance(text)) - 1)
        return room

    def _advance(self, text: str) -> float:
        return self._small().horizontalAdvance(text)

    def _small(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(TextRole.SMALL))

    def _icon_side(self) -> int:
        return self._theme.pixels(TextRole.SMALL) + 2


class QueueList(RowList):
    """The turns that wait; `tip` says all there is to be known of one.

    Whoever speaks next is in view, except while somebody moves about in the list.
    """

    def __init__(self, theme: Theme, tip: Callable[[str], str]) -> None:
        super().__init__(theme, movable=True, lead_width=_LEAD_WIDTH)
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
