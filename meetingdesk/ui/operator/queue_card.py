"""Who waits for the floor, and the line in which speakers are found and added."""

from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import clock_time, duration
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import TurnId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.state import MeetingState, Phase, Turn
from meetingdesk.domain.text import isolate_ltr, persian_digits
from meetingdesk.services.access import Access
from meetingdesk.ui.context import Context
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.speaker_matches import SpeakerMatches
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.balance_bar import BalanceBar, Share
from meetingdesk.ui.widgets.entry import Entry, How
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled

_MANY = 40
# A title of so few letters always fits into one line.
_SHORT = 20


class QueueCard(QFrame):
    """The queue; while something is typed, the people it may mean instead."""

    def __init__(self, context: Context, times: SpeakingTimes) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self._times = times
        self._shown: object = None
        self._rows: list[tuple[Turn, int, bool, Row]] = []
        self._since: dict[datetime, str] = {}
        self.setProperty("card", "true")
        self._build()

    # --- What it is made of ---

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 10)
        rows.setSpacing(6)
        rows.addLayout(self._header())
        self.entry = Entry()
        self.entry.setAccessibleName(self.tr("Add a speaker"))
        self.entry.textChanged.connect(lambda _text: self._show_matches())
        self.entry.entered.connect(self._entered)
        self.entry.stepped.connect(self._stepped)
        self.entry.left.connect(self._leave_entry)
        rows.addWidget(self.entry)
        self.queue = self._queue_list()
        self.matches = SpeakerMatches(self._theme, self._times)
        self.matches.acted.connect(self._take)
        self.empty = WrappedText(self._theme, TextRole.BODY, lines=3, centred=True)
        self._empty_page = QWidget()
        about_nothing = QVBoxLayout(self._empty_page)
        about_nothing.setContentsMargins(8, 16, 8, 0)
        about_nothing.addWidget(self.empty)
        about_nothing.addStretch(1)
        self._pages = QStackedLayout()
        for page in (self.queue, self.matches, self._empty_page):
            self._pages.addWidget(page)
        rows.addLayout(self._pages, 1)
        self.keys = WrappedText(self._theme, TextRole.SMALL)
        self.keys.hide()
        rows.addWidget(self.keys)
        self.balance = BalanceBar(self._theme)
        rows.addWidget(self.balance)

    def _header(self) -> QHBoxLayout:
        line = QHBoxLayout()
        title = QLabel(self.tr("Queue"))
        title.setProperty("oneline", "strong")
        self.count = QLabel()
        self.count.setProperty("oneline", "body")
        self.count.setProperty("tone", "quiet")
        line.addWidget(title)
        line.addStretch(1)
        line.addWidget(self.count)
        return line

    def _queue_list(self) -> RowList:
        queue = RowList(self._theme, movable=True, lead_width=20)
        queue.setAccessibleName(self.tr("Queue of speakers"))
        queue.acted.connect(lambda key, _how: self._bridge.execute(c.GiveFloor(turn=TurnId(int(key)))))
        queue.removed.connect(lambda key: self._bridge.execute(c.WithdrawRequest(TurnId(int(key)))))
        queue.moved.connect(self._move)
        return queue

    # --- Following the meeting ---

    def refresh(self, now: datetime) -> None:
        """Show the queue, the balance, and whether anybody can be added."""
        state = self._bridge.state
        reason = self._reason_not_to_type(state)
        self.entry.setEnabled(not reason)
        self.entry.setPlaceholderText(reason or filled(self.tr("Add a speaker…  {key}"), {"key": "F3"}))
        self._show_queue(state, now)
        self._show_balance(state, now)
        self._show_matches()

    def tick(self, now: datetime) -> None:
        """Show what the running speech changes."""
        state = self._bridge.state
        speech = state.speech
        if speech is None or speech.is_paused:
            return
        self._show_balance(state, now)
        if any(turn.who == speech.who for turn in state.queue):
            self._show_queue(state, now)

    def focus_entry(self) -> None:
        """Put the cursor where one types, or on the queue where nothing can be typed."""
        place = self.entry if self.entry.isEnabled() else self.queue
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entry.selectAll()

    def show_turn(self, key: str) -> bool:
        """Choose and focus a turn; False where there is none of that key."""
        self.entry.clear()
        found = self.queue.choose_key(key)
        if found:
            self.queue.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return found

    def withdraw_selected(self) -> None:
        """Take the turn chosen off the queue."""
        key = self.queue.chosen_key()
        if key is not None:
            self._bridge.execute(c.WithdrawRequest(TurnId(int(key))))

    def move_selected(self, delta: int) -> None:
        """Move the turn chosen down by delta places."""
        key = self.queue.chosen_key()
        if key is not None:
            self._move(key, delta)

    def _move(self, key: str, delta: int) -> None:
        at = self.queue.rows_model.position(key) + 1
        place = max(1, min(self.queue.rows_model.rowCount(), at + delta))
        self._bridge.execute(c.MoveTurn(TurnId(int(key)), place))

    # --- What is shown ---

    def _show_queue(self, state: MeetingState, now: datetime) -> None:
        totals = self._times.finished(state)
        running = state.speech.who if state.speech is not None else None
        spoken = [
            int(self._times.of(state, turn.who, now) if turn.who == running else totals.get(turn.who, 0.0))
            for turn in state.queue
        ]
        shown = (state.queue, spoken, state.plan.members, state.guests)
        if shown == self._shown:
            return
        self._shown = shown
        people = self._times.people(state)
        # Measuring hundreds of rows takes longer than anybody waits for a key; then each has one line.
        is_long = len(state.queue) > _MANY
        self.queue.setUniformItemSizes(is_long)
        rows = []
        for place, (turn, seconds) in enumerate(zip(state.queue, spoken, strict=True)):
            before = self._rows[place] if place < len(self._rows) else None
            if before is None or before[0] is not turn or before[1:3] != (seconds, is_long):
                row = self._turn_row(place + 1, turn, people[turn.who], seconds, is_long=is_long)
                before = (turn, seconds, is_long, row)
            rows.append(before)
        self._rows = rows
        self.queue.show_rows(tuple(row for *_, row in rows))
        self._show_count(state)

    def _show_count(self, state: MeetingState) -> None:
        waiting = len(state.queue)
        minutes = round(waiting * state.plan.procedure.speech_seconds / 60)
        text = filled(self.tr("{count} people · about {minutes} min"), {"count": waiting, "minutes": minutes})
        self.count.setText(text if waiting else "")
        self._choose_page()

    def _turn_row(self, place: int, turn: Turn, person: Person, spoken: int, *, is_long: bool) -> Row:
        title = person.label
        lines = 1 if is_long or len(title) <= _SHORT else 2
        note = (person.post_title if person.name else "") or self._waiting_since(turn.requested_at)
        return Row(str(turn.id), title, lead=_figure(place), figures=_clock(spoken), note=note, lines=lines, tip=title)

    def _waiting_since(self, at: datetime) -> str:
        """Return since when a turn waits, worded once for each instant."""
        if at not in self._since:
            time = isolate_ltr(clock_time(at, self._bridge.state.plan.timezone))
            self._since[at] = self.tr("waiting since {time}").format(time=time)
        return self._since[at]

    def _show_balance(self, state: MeetingState, now: datetime) -> None:
        shares = [self._share(group, seconds) for group, seconds in self._times.by_group(state, now).items()]
        self.balance.show_shares(shares, self.tr("Time spoken by group"))
        self.balance.setVisible(bool(shares) and not self._is_typing())

    def _share(self, group: MemberGroup | None, seconds: float) -> Share:
        name = self._group_name(group)
        minutes = int(seconds // 60)
        figures = f"{minutes}′" if minutes else f"{int(seconds)}″"
        return Share(name, seconds, persian_digits(figures), group.value if group is not None else "guest")

    def _group_name(self, group: MemberGroup | None) -> str:
        """Return a group in one short word."""
        return {
            MemberGroup.GOVERNMENT: self.tr("government"),
            MemberGroup.PARLIAMENT: self.tr("parliament"),
            MemberGroup.JUDICIARY: self.tr("judiciary"),
            MemberGroup.LOCAL: self.tr("local"),
            MemberGroup.PRIVATE: self.tr("private"),
            None: self.tr("guests"),
        }[group]

    def _is_typing(self) -> bool:
        return bool(self.entry.text().strip())

    def _choose_page(self) -> None:
        """Show the matches while something is typed, or else the queue, or else what to do about an empty one."""
        is_typing = self._is_typing()
        page = self.matches if is_typing else self.queue if self._bridge.state.queue else self._empty_page
        self._pages.setCurrentWidget(page)
        self.empty.set_text(self._empty_text(), "quiet")
        self.keys.setVisible(is_typing)
        self.balance.setVisible(bool(self.balance.shares) and not is_typing)

    def _empty_text(self) -> str:
        if not self.entry.isEnabled():
            return self.tr("Nobody is waiting.")
        key = {"key": "F3"}
        return filled(self.tr("Nobody is waiting. {key}, then a few letters of a name or post, adds a speaker."), key)

    def _reason_not_to_type(self, state: MeetingState) -> str:
        if state.phase is Phase.CLOSED:
            return self.tr("The session is closed")
        return self.tr("Open for reading only") if self._bridge.desk.access is Access.READER else ""

    # --- Finding and adding people ---

    def _show_matches(self) -> None:
        if self._is_typing():
            self.matches.offer(self._bridge.state, self.entry.text())
            self.keys.set_text(self.matches.keys_text(), "quiet")
        self._choose_page()

    def _entered(self, how: How) -> None:
        key = self.matches.chosen_key()
        if self._is_typing() and key is not None:
            self._take(key, how)

    def _stepped(self, by: int) -> None:
        """An arrow chooses a match, or leaves the empty line for the queue."""
        if self._is_typing():
            self.matches.step(by)
        elif self._bridge.state.queue:
            self.queue.choose(max(0, self.queue.currentIndex().row()))
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_entry(self) -> None:
        if self._bridge.state.queue:
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entry.clearFocus()

    def _take(self, key: str, how: How) -> None:
        """Have a match speak, now or in turn; what was typed stays where that is refused."""
        if self._bridge.execute(*self.matches.commands(self._bridge.state, key, how)):
            self.entry.clear()
        else:
            self.entry.selectAll()


# The same figures over and over, for every row of a long queue.
_figure = lru_cache(maxsize=1024)(persian_digits)
_clock = lru_cache(maxsize=1024)(duration)
