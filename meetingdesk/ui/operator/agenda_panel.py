"""The agenda: what is done, what is current, what is still to come."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.state import Phase
from meetingdesk.services.access import Access
from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.agenda_forms import AgendaForms
from meetingdesk.ui.operator.agenda_header import AgendaHeader
from meetingdesk.ui.operator.agenda_rows import AgendaRows
from meetingdesk.ui.operator.row_menu import Choice, open_menu, row_under
from meetingdesk.ui.operator.shortening_line import ShorteningLine
from meetingdesk.ui.widgets.row_list import RowList

_TOPICS = frozenset({Topic.AGENDA, Topic.SESSION})


class AgendaPanel(QFrame):
    """The items in order, one of them selected; what would have to be shortened; and forms that are typed below."""

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
        self.shortening = ShorteningLine(self._context)
        # Queued, for the list has its new height only when the layout was made anew.
        self.shortening.resized.connect(self._bring_current_into_view, Qt.ConnectionType.QueuedConnection)
        self.forms = AgendaForms(self._context)
        self.form, self.rules = self.forms.off_agenda, self.forms.rules
        for part in (self.shortening, self.forms):
            part.left.connect(self.focus_entry)
        self.header = AgendaHeader(self._context.theme)
        self.header.off_agenda.clicked.connect(self.begin_off_agenda)
        self.header.item_rules.clicked.connect(self.begin_item_rules)
        rows.addWidget(self.header)
        rows.addWidget(self.list, 1)
        rows.addWidget(self._empty)
        rows.addWidget(self.shortening)
        rows.addWidget(self.forms)
        rows.addStretch(0)

    # --- Following the meeting ---

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the items as they stand; what is typed is never touched."""
        if topics & _TOPICS:
            self._follow_state()

    def tick(self, now: datetime) -> None:
        """Show how long the current item has taken."""
        self.shortening.tick(now)
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
        """Keep what is half typed."""
        return self.forms.flush()

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
        self.header.show_count(decided, len(state.items))
        if state.current_item != self._seen:
            self._seen = state.current_item
            self._bring_current_into_view()
        refusal = self._why_not()
        self.header.off_agenda.setEnabled(not refusal)
        self.header.item_rules.setEnabled(not refusal and bool(state.items))
        self.forms.refresh(refusal)
        self.shortening.refresh()

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
        self.forms.begin_off_agenda()
        self._make_room()

    def begin_item_rules(self) -> None:
        """Let the rules of the selected item be typed, where the list has the focus, or else of the current one.

        Where there is neither, let an item be selected.
        """
        current, chosen = self._bridge.state.current_item, self.list.chosen_key()
        if chosen is not None and (self.list.hasFocus() or current is None):
            self._begin_rules_of(_item(chosen))
        elif current is not None:
            self._begin_rules_of(current)
        else:
            self.focus_entry()

    def _begin_rules_of(self, item: ItemId) -> None:
        self.forms.begin_rules(item)
        self._make_room()

    def shorten(self) -> None:
        """Give the items the times with which the session ends on time."""
        self.shortening.shorten()

    def _make_room(self) -> None:
        """Let the form have its room, and the current item be seen beside it."""
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
        begin = partial(self._begin_rules_of, _item(key))
        rules = self.tr("Rules of speaking…")
        ask = Choice("tune-variant", rules, "Ctrl+Shift+F2", c.SetItemRules(_item(key)), begin)
        return open_menu(self._context, self.list, pos, (*choices, ask))


def _item(key: str) -> ItemId:
    return ItemId(int(key))
