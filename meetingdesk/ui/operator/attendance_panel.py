"""Who is in the hall: type a few letters and press Enter."""

import re
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.state import Phase
from meetingdesk.domain.text import isolate, isolate_ltr, search_key
from meetingdesk.services.access import Access
from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.attendance_leaving import Leaving, OncePressed
from meetingdesk.ui.operator.attendance_rows import AttendanceRows
from meetingdesk.ui.operator.attendance_totals import AttendanceTotals
from meetingdesk.ui.operator.overlay import page_of
from meetingdesk.ui.operator.row_menu import Choice, open_menu, row_under
from meetingdesk.ui.widgets.entry import Entry, How
from meetingdesk.ui.widgets.people_search import PeopleSearch
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.wording import filled

if TYPE_CHECKING:
    from meetingdesk.ui.operator.attendance_card import AttendanceCard

_TOPICS = frozenset({Topic.ATTENDANCE, Topic.SESSION})
_NEW_GUEST = "new guest"
_NEW_BODY = "new guest of an invited body"
_NEW = {_NEW_GUEST, _NEW_BODY}
_COMMA = re.compile("[،,]")


class AttendancePanel(QFrame):
    """The roster, and the entry that finds somebody on it or adds a guest.

    `asked` carries what has to be known before the same key is pressed once more.
    """

    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._bridge = context.bridge
        self._rows = AttendanceRows(self)
        self._leaving = Leaving(context.bridge, self.asked.emit)
        self._search: tuple[object, PeopleSearch] | None = None
        self.setProperty("card", "true")
        self._build()
        self._follow_state()
        self._people()  # Search keys are made before the first key is pressed, not with it.

    # --- What it is made of ---

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(6)
        title = QLabel(self.tr("Attendance"))
        title.setProperty("oneline", "strong")
        self._count = QLabel()
        self._count.setProperty("oneline", "small")
        self._count.setProperty("tone", "quiet")
        header = QHBoxLayout()
        header.addWidget(title)
        header.addStretch(1)
        header.addWidget(self._count)
        rows.addLayout(header)
        self.totals = AttendanceTotals()
        rows.addWidget(self.totals)
        rows.addWidget(self._made_entry())
        rows.addWidget(self._made_list(), 1)
        self._empty = QLabel()
        self._empty.setProperty("tone", "quiet")
        self._empty.setWordWrap(True)
        rows.addWidget(self._empty)
        rows.addStretch(0)
        once = OncePressed(self)
        self.entry.installEventFilter(once)
        self.list.installEventFilter(once)
        for keys in ("Alt+Return", "Alt+Enter"):
            card = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            card.activated.connect(self.show_card)

    def _made_entry(self) -> Entry:
        self.entry = Entry()
        self.entry.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.entry.setAccessibleName(self.tr("Who arrives or leaves"))
        self.entry.setToolTip(
            self.tr(
                "Enter: arrived\nShift+Enter: left\nCtrl+Enter: absent, excused\nCtrl+Shift+Enter: absent, not excused"
            )
            + "\n"
            + self.tr("Alt+Enter: substitute, correction")
        )
        self.entry.textChanged.connect(self._typed)
        self.entry.entered.connect(self._entered)
        self.entry.left.connect(lambda: self.list.choose(-1))
        return self.entry

    def _made_list(self) -> RowList:
        self.list = RowList(self._context.theme)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Members in order of protocol, then guests"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self.open_menu)
        self.list.acted.connect(self._act)
        self.entry.stepped.connect(self.list.step)
        self.list.removed.connect(lambda key: self._act(key, How.SHIFT))
        return self.list

    # --- Following the meeting ---

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show who is there; what is typed is never touched."""
        if topics & _TOPICS:
            self._follow_state()

    def tick(self, _now: datetime) -> None:
        """Nothing here shows a clock that runs."""

    def focus_entry(self) -> None:
        """Put the cursor where a name is typed, or on the list where nothing can be typed."""
        place = self.entry if self.entry.isEnabled() else self.list
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entry.selectAll()

    def flush(self) -> bool:
        """Nothing typed here is lost by leaving it."""
        return True

    def jump_to(self, target: str) -> None:
        """Show somebody by their id."""
        self.entry.clear()
        if self.list.choose_key(target):
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_entry()

    def show_sheet(self) -> None:
        """Show or hide all seats at a glance."""
        from meetingdesk.ui.operator.attendance_sheet import AttendanceSheet  # noqa: PLC0415 - not needed to start

        page = page_of(self)
        sheet = page.findChild(AttendanceSheet) or AttendanceSheet(page, self._context, self._card())
        sheet.toggle()

    def show_card(self) -> None:
        """Show everything that can be done about the person selected."""
        key = self.list.chosen_key()
        if key is None or key in _NEW:
            self.focus_entry()
            self.asked.emit(self.tr("First choose somebody in the list of attendance."))
        else:
            self._card().show_person(ParticipantId(key))

    def _card(self) -> "AttendanceCard":
        from meetingdesk.ui.operator.attendance_card import AttendanceCard  # noqa: PLC0415 - not needed to start

        page = page_of(self)
        return page.findChild(AttendanceCard) or AttendanceCard(page, self._context)

    def _follow_state(self) -> None:
        state = self._bridge.state
        self._show_rows()
        self.totals.show_state(state)
        present = sum(1 for p in state.people if state.is_present(p.id))
        self._count.setText(filled(self.tr("{count} in the hall"), {"count": present}))
        refusal = self._why_not()
        self.entry.setEnabled(not refusal)
        self.entry.setPlaceholderText(refusal or self.tr("name, post or seat number… Enter"))

    def _why_not(self) -> str:
        """Return why nothing can be recorded, if so."""
        if self._bridge.desk.access is Access.READER:
            return self.tr("The file is open for reading only.")
        if self._bridge.state.phase is Phase.CLOSED:
            return self.tr("The session is closed.")
        return ""

    # --- Finding ---

    def _show_rows(self) -> None:
        rows = self._found() if self._is_searching() else self._rows.rows(self._bridge.state)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if not rows:
            self._empty.setText(self._nobody())

    def _is_searching(self) -> bool:
        return bool(search_key(self.entry.text()))

    def _found(self) -> tuple[Row, ...]:
        """Return the rows of the matches, and of a new guest where nobody matches or one is typed in full."""
        text = self.entry.text().strip()
        state = self._bridge.state
        rows = self._rows.rows(state, self._people().find(text, later=state.is_present))
        may_be_new = not search_key(text).isdecimal() and (not rows or _COMMA.search(text))
        return (*rows, *self._offers(text)) if may_be_new else rows

    def _people(self) -> PeopleSearch:
        """Return the roster to search, as it is now."""
        state = self._bridge.state
        if self._search is None or self._search[0] != state.people:
            self._search = (state.people, PeopleSearch(state.people))
        return self._search[1]

    def _offers(self, text: str) -> tuple[Row, Row]:
        guest = guest_typed(text)
        words = " — ".join(isolate(part) for part in (guest.name, guest.post_title) if part)
        title = self.tr("add as a guest: {guest}").format(guest=words)
        of_body = self.tr("add as a representative of an invited body: {guest}").format(guest=words)
        return (
            Row(_NEW_GUEST, title, icon="account-plus-outline", icon_tone="accent", tip=title),
            Row(_NEW_BODY, of_body, icon="domain", icon_tone="accent", tip=of_body),
        )

    def _nobody(self) -> str:
        if self._is_searching():
            return self.tr("Nobody has this seat number.")
        return self.tr("Nobody is on the roster. Type “name, post” and Enter to add a guest.")

    def _typed(self, _text: str) -> None:
        """Show the matches with the best one chosen; nobody is chosen while nothing is typed."""
        self.list.choose(-1)
        self._show_rows()
        self.list.choose(0 if self._is_searching() and self.list.rows_model.rows else -1)

    # --- Acting ---

    def _entered(self, how: How) -> None:
        key = self.list.chosen_key()
        if key is not None:
            self._act(key, how)

    def _act(self, key: str, how: How) -> None:
        """Record what a key means; afterwards everybody is shown, with the one meant in view."""
        command = self._command(key, how)
        if command is None:
            return
        if not self._leaving.execute(command):
            self.entry.selectAll()
            return
        who = self._bridge.state.guests[-1].id if key in _NEW else key
        self.entry.clear()
        at = self.list.rows_model.position(who)
        if at >= 0:
            self.list.scrollTo(self.list.rows_model.index(at))

    def _command(self, key: str, how: How) -> c.Command | None:
        if key in _NEW:
            guest = replace(guest_typed(self.entry.text()), of_body=key == _NEW_BODY)
            return guest if how is How.PLAIN else None
        who = ParticipantId(key)
        match how:
            case How.PLAIN:
                return c.RecordArrival(who)
            case How.SHIFT:
                return c.RecordDeparture(who)
            case How.CONTROL:
                return c.RecordAbsence(who, excused=True)
            case How.CONTROL_SHIFT:
                return c.RecordAbsence(who, excused=False)

    def open_menu(self, pos: QPoint) -> QMenu | None:
        """Open the menu of the row at a place of the list."""
        key = row_under(self.list, pos)
        if key is None or key in _NEW:
            return None
        words = {
            How.PLAIN: ("login", self.tr("Arrived"), "Enter"),
            How.SHIFT: ("logout", self.tr("Left"), "Shift+Enter"),
            How.CONTROL: ("account-check-outline", self.tr("Absent, excused"), "Ctrl+Enter"),
            How.CONTROL_SHIFT: ("account-cancel-outline", self.tr("Absent, not excused"), "Ctrl+Shift+Enter"),
        }
        choices = tuple(
            Choice(icon, text, keys, command, partial(self._act, key, how))
            for how, (icon, text, keys) in words.items()
            if (command := self._command(key, how)) is not None
        )
        menu = open_menu(self._context, self.list, pos, choices)
        menu.addSeparator()
        words_of_card = self.tr("Substitute, correction…") + f"\t{isolate_ltr('Alt+Enter')}"
        card = menu.addAction(self._context.theme.icon("card-account-details-outline"), words_of_card)
        card.triggered.connect(self.show_card)
        return menu


def guest_typed(text: str) -> c.AddGuest:
    """Return the guest meant by «name، post», or by a name alone."""
    name, _, post = _COMMA.sub("،", text, count=1).partition("،")
    return c.AddGuest(name.strip(), post.strip())
