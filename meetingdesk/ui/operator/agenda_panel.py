"""The agenda: what is done, what is current, what is still to come."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.state import Phase
from meetingdesk.services.access import Access
from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.agenda_rows import AgendaRows
from meetingdesk.ui.operator.off_agenda_form import OffAgendaForm
from meetingdesk.ui.operator.row_menu import Choice, open_menu, row_under
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.wording import filled

_TOPICS = frozenset({Topic.AGENDA, Topic.SESSION})


class AgendaPanel(QFrame):
    """The items in order, one of them selected, and the form for one that is not on the printed agenda."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._bridge = context.bridge
        self._rows = AgendaRows(self)
        self._seen: ItemId | None = None
        self.setProperty("card", "true")
        self._build()
        self._follow_state()

    # --- What it is made of ---

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(6)
        self.list = RowList(self._context.theme, movable=True)
        self.list.setAccessibleName(self.tr("Agenda items"))
        self.list.acted.connect(lambda key, _how: self._bridge.execute(c.MakeItemCurrent(_item(key))))
        self.list.moved.connect(self._move)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self.open_menu)
        self._empty = QLabel(self.tr("The agenda is empty. Shift+F2 adds an item."))
        self._empty.setProperty("tone", "quiet")
        self._empty.setWordWrap(True)
        self.form = OffAgendaForm(self._bridge)
        self.form.left.connect(self.focus_entry)
        rows.addLayout(self._header())
        rows.addWidget(self.list, 1)
        rows.addWidget(self._empty)
        rows.addWidget(self.form)
        rows.addStretch(0)

    def _header(self) -> QHBoxLayout:
        title = QLabel(self.tr("Agenda"))
        title.setProperty("oneline", "strong")
        self._count = QLabel()
        self._count.setProperty("oneline", "small")
        self._count.setProperty("tone", "quiet")
        self.off_agenda = QToolButton()
        self.off_agenda.setProperty("kind", "flat")
        self.off_agenda.setIcon(self._context.theme.icon("playlist-plus", "accent"))
        self.off_agenda.setToolTip(self.tr("Add an item off the agenda (Shift+F2)"))
        self.off_agenda.setAccessibleName(self.tr("Add an item off the agenda"))
        self.off_agenda.clicked.connect(self.begin_off_agenda)
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(title)
        header.addStretch(1)
        header.addWidget(self._count)
        header.addWidget(self.off_agenda)
        return header

    # --- Following the meeting ---

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the items as they stand; what is typed is never touched."""
        if topics & _TOPICS:
            self._follow_state()

    def tick(self, now: datetime) -> None:
        """Show how long the current item has taken."""
        state = self._bridge.state
        item = state.item(state.current_item)
        rows = self.list.rows_model.rows
        if item is None or len(rows) != len(state.items):
            return
        row = self._rows.row(state, item, now)
        self.list.show_rows(tuple(row if old.key == row.key else old for old in rows))

    def focus_entry(self) -> None:
        """Put the focus on the items, the current one selected if none was."""
        state = self._bridge.state
        if self.list.chosen_key() is None and state.items:
            self.list.choose_key(str(state.current_item or state.items[0].id))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> bool:
        """Keep a half-typed title."""
        return self.form.flush()

    def jump_to(self, target: str) -> None:
        """Select an item by its id."""
        self.list.choose_key(target)
        self.focus_entry()

    def _follow_state(self) -> None:
        state, now = self._bridge.state, self._bridge.now()
        self.list.show_rows(tuple(self._rows.row(state, item, now) for item in state.items))
        self.list.setVisible(bool(state.items))
        self._empty.setVisible(not state.items)
        decided = sum(1 for item in state.items if not item.is_undecided)
        self._count.setText(filled(self.tr("{done} of {total}"), {"done": decided, "total": len(state.items)}))
        self._count.setAccessibleName(
            filled(self.tr("{done} of {total} items decided"), {"done": decided, "total": len(state.items)})
        )
        if state.current_item != self._seen:
            self._seen = state.current_item
            self._bring_current_into_view()
        refusal = self._why_not()
        self.off_agenda.setEnabled(not refusal)
        self.form.show_refusal(refusal)

    def _bring_current_into_view(self) -> None:
        at = self.list.rows_model.position(str(self._bridge.state.current_item))
        if at >= 0:
            self.list.scrollTo(self.list.rows_model.index(at))

    def _why_not(self) -> str:
        """Return why nothing can be added, if so."""
        if self._bridge.desk.access is Access.READER:
            return self.tr("The file is open for reading only.")
        if self._bridge.state.phase is Phase.CLOSED:
            return self.tr("The session is closed.")
        return ""

    # --- Acting ---

    def defer_selected(self) -> None:
        """Defer the selected item; where none is selected, let one be."""
        key = self.list.chosen_key()
        if key is None:
            self.focus_entry()
        else:
            self._bridge.execute(c.DeferItem(_item(key)))

    def move_selected(self, delta: int) -> None:
        """Move the selected item down by delta places; where none is selected, let one be."""
        key = self.list.chosen_key()
        if key is None:
            self.focus_entry()
        else:
            self._move(key, delta)

    def begin_off_agenda(self) -> None:
        """Let an item off the agenda be typed."""
        self.form.begin()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._bring_current_into_view()

    def _move(self, key: str, delta: int) -> None:
        """Move an item; further than to an end it does not go."""
        self._bridge.execute(self._moving(key, delta))

    def _moving(self, key: str, delta: int) -> c.MoveItem:
        at = self.list.rows_model.position(key) + 1
        return c.MoveItem(_item(key), max(1, min(len(self._bridge.state.items), at + delta)))

    def open_menu(self, pos: QPoint) -> QMenu | None:
        """Open the menu of the item at a place of the list."""
        key = row_under(self.list, pos)
        if key is None:
            return None
        lines: tuple[tuple[str, str, str, c.Command], ...] = (
            ("play", self.tr("Take up"), "Enter", c.MakeItemCurrent(_item(key))),
            ("check", self.tr("Finish"), "", c.FinishItem(_item(key))),
            ("calendar-arrow-right", self.tr("Defer"), "", c.DeferItem(_item(key))),
            ("arrow-up", self.tr("Move up"), "Alt+↑", self._moving(key, -1)),
            ("arrow-down", self.tr("Move down"), "Alt+↓", self._moving(key, 1)),
        )
        choices = tuple(
            Choice(icon, words, keys, command, partial(self._bridge.execute, command))
            for icon, words, keys, command in lines
        )
        return open_menu(self._context, self.list, pos, choices)


def _item(key: str) -> ItemId:
    return ItemId(int(key))
