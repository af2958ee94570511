"""Find any action by typing part of its name, Persian or English."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from meetingdesk.domain.text import isolate_ltr, matches_key, search_key
from meetingdesk.ui.action import Action
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.theme import TextRole, Theme

_ACTION = Qt.ItemDataRole.UserRole
_READY = Qt.ItemDataRole.UserRole + 1
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class SearchEntry(QLineEdit):
    """A line whose arrows move in the list below it and whose Enter chooses from it."""

    moved = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell arrows and Enter; everything else is typed."""
        if event.key() in _MOVES:
            self.moved.emit(_MOVES[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class Palette(Overlay):
    """The list of all actions, those that can be done now first; Enter does the chosen one."""

    def __init__(
        self, parent: Sized, theme: Theme, actions: Sequence[Action], trigger: Callable[[Action], None]
    ) -> None:
        super().__init__(parent, theme, "", 640, 520)
        self._actions = actions
        self._trigger = trigger
        self._ready: frozenset[str] = frozenset()
        self.title.setText(self.tr("All actions"))
        self.setAccessibleName(self.tr("All actions"))
        self.entry = SearchEntry()
        self.entry.setPlaceholderText(self.tr("Part of the name, Persian or English…"))
        self.entry.setAccessibleName(self.tr("Find an action"))
        self.entry.textChanged.connect(self._fill)
        self.entry.moved.connect(self._move)
        self.entry.entered.connect(lambda: self._choose(self.list.currentItem()))
        self.list: QListWidget = QListWidget()
        self.list.setItemDelegate(ActionDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Actions found"))
        self.list.itemClicked.connect(self._choose)
        self._nothing = QLabel(self.tr("No action is called that. Try another word."))
        self._nothing.setProperty("tone", "quiet")
        self.first = self.entry
        self.body.addWidget(self.entry)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.list, 1)

    def offer(self, ready: frozenset[str]) -> None:
        """List all actions again; `ready` are the ids of those that can be done now."""
        self._ready = ready
        self.entry.clear()
        self._fill("")

    def _move(self, rows: int) -> None:
        last = self.list.count() - 1
        self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + rows)))

    def _fill(self, typed: str) -> None:
        query = search_key(typed)
        found: list[tuple[bool, int, int, Action]] = []
        for place, action in enumerate(self._actions):
            rank = matches_key(query, action.searched)
            if rank is not None and action.id != "palette":
                found.append((action.id not in self._ready, rank, place, action))
        self.list.clear()
        for unready, _, _, action in sorted(found, key=lambda row: row[:3]):
            item = QListWidgetItem(action.name)
            item.setData(_ACTION, action)
            item.setData(_READY, not unready)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{action.name} {action.shown_key}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._nothing.setVisible(not found)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        action: Action = item.data(_ACTION)
        self.dismiss()
        self._trigger(action)


class ActionDelegate(QStyledItemDelegate):
    """An action as a row: icon and name at the right, what it belongs to and its key at the left."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Return the height of a row."""
        return QSize(100, self._theme.row_height(TextRole.BODY) + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        action: Action = index.data(_ACTION)
        ready = bool(index.data(_READY))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect
        painter.save()
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        painter.setOpacity(1.0 if ready else 0.55)
        self._draw(painter, rect.adjusted(10, 0, -10, 0), action)
        painter.restore()

    def _draw(self, painter: QPainter, rect: QRect, action: Action) -> None:
        theme = self._theme
        side = round(18 * theme.scale)
        icon = QRect(rect.right() - side, rect.center().y() - side // 2 + 1, side, side)
        theme.icon(action.icon, "accent").paint(painter, icon)
        absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        small = theme.font(TextRole.SMALL)
        painter.setFont(small)
        painter.setPen(theme.colour("quiet"))
        key = isolate_ltr(action.shown_key) if action.keys else ""
        painter.drawText(rect, absolute | Qt.AlignmentFlag.AlignLeft, key)
        group = rect.adjusted(round(110 * theme.scale), 0, 0, 0)
        painter.drawText(group, absolute | Qt.AlignmentFlag.AlignLeft, action.group.heading)
        painter.setFont(theme.font(TextRole.BODY))
        painter.setPen(theme.colour("text"))
        taken = QFontMetrics(small).horizontalAdvance(action.group.heading)
        name = rect.adjusted(round(122 * theme.scale) + taken, 0, -side - 10, 0)
        text = painter.fontMetrics().elidedText(action.name, Qt.TextElideMode.ElideLeft, name.width())
        painter.drawText(name, absolute | Qt.AlignmentFlag.AlignRight, text)
