"""Who waits for the floor, and the line in which speakers are found and added."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.queue_balance import GroupBalance
from meetingdesk.ui.operator.queue_draw import DrawPage
from meetingdesk.ui.operator.queue_drawing import Drawing
from meetingdesk.ui.operator.queue_empty import EmptyQueue
from meetingdesk.ui.operator.queue_entry import SpeakerEntry
from meetingdesk.ui.operator.queue_header import QueueHeader, Suggestion
from meetingdesk.ui.operator.queue_list import QueueList
from meetingdesk.ui.operator.queue_rows import MANY, QueueRows, talking_now
from meetingdesk.ui.operator.queue_turns import QueueTurns
from meetingdesk.ui.operator.speaker_matches import SpeakerMatches
from meetingdesk.ui.operator.speaker_purposes import Aim, begun
from meetingdesk.ui.operator.speaker_unknown import UnknownSpeaker
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.entry import How
from meetingdesk.ui.widgets.wrapped_text import WrappedText

# So many lines are too few for everything.
_LOW = 10
_SPACING = 3
# What the card has above and below everything, and the list around its rows.
_FRAME = 2 * 6 + 2 * 3


class QueueCard(QFrame):
    """The queue; while somebody is looked for, the people who may be meant instead, or the draw of lots.

    `asked` carries what has to be known before the same key is pressed once more.
    """

    asked = Signal(str)

    def __init__(self, context: Context, times: SpeakingTimes) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self._times = times
        self._words = QueueRows(times)
        self._typed_before = ""
        self._unknown = UnknownSpeaker(context.bridge, self.asked.emit)
        self.setProperty("card", "true")
        self._build(context)
        self._connect()

    # --- What it is made of ---

    def _build(self, context: Context) -> None:
        self.header = QueueHeader(self._theme)
        self.adding = SpeakerEntry(self._theme)
        self.entry = self.adding.line
        self.suggestion = Suggestion(self._theme)
        self.queue = QueueList(self._theme, lambda key: self._words.tip(self._bridge.state, key))
        self.queue.setAccessibleName(self.tr("Queue of speakers"))
        self.turns = QueueTurns(context, self.queue)
        self.matches = SpeakerMatches(self._theme, self._times)
        self.draw = DrawPage(self._theme)
        self.drawing = Drawing(self._bridge, self._times, self.draw)
        self.empty = EmptyQueue(self._theme)
        self.keys = WrappedText(self._theme, TextRole.SMALL)
        self.balance = GroupBalance(self._theme, self._times)
        self._pages = QStackedLayout()
        for page in (self.queue, self.matches, self.draw, self.empty):
            self._pages.addWidget(page)
        # What is seldom shown claims no height while it is hidden.
        for page in (self.draw, self.empty):
            page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        for shown in (self.queue, self.matches):
            shown.setMinimumHeight(2 * self._theme.row_height(TextRole.BODY))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 6, 12, 6)
        rows.setSpacing(_SPACING)
        for part in (self.adding, self.suggestion, self.header):
            rows.addWidget(part)
        rows.addLayout(self._pages, 1)
        rows.addWidget(self.keys)
        rows.addWidget(self.balance)

    def _connect(self) -> None:
        self.adding.changed.connect(self._show_matches)
        self.adding.entered.connect(self._entered)
        self.adding.stepped.connect(self._stepped)
        self.adding.left.connect(self._leave)
        self.matches.acted.connect(self._take)
        self.suggestion.taken.connect(self._take_suggestion)
        self.drawing.drawn.connect(self._choose_page)
        self.drawing.closed.connect(self._draw_closed)
        self.draw.left.connect(self._leave)

    # --- Following the meeting ---

    def refresh(self, now: datetime) -> None:
        """Show the queue, the balance, and whether anybody can be added."""
        state = self._bridge.state
        self.adding.follow(state, self._bridge.desk.access)
        self.drawing.follow(state)
        self._show_queue(state, now)
        self.suggestion.follow(state, may_change=self.entry.isEnabled())
        self.header.show_queue(state, self._words.seconds(state))
        self.balance.show_groups(state, now)
        self._show_matches()

    def tick(self, now: datetime) -> None:
        """Show what the running speech changes."""
        state = self._bridge.state
        if state.speech is None or state.speech.is_paused:
            return
        self.balance.show_groups(state, now)
        self._choose_page()
        talking = talking_now(state)
        if any(turn.who in talking for turn in state.queue):
            self._show_queue(state, now)

    def focus_entry(self) -> None:
        """Put the cursor where one types, or on the queue where nothing can be typed."""
        self.adding.leave_purpose(keep=True)
        place = self.entry if self.entry.isEnabled() else self.queue
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entry.selectAll()

    def show_turn(self, key: str) -> bool:
        """Choose and focus a turn; False where there is none of that key."""
        if not self.queue.choose_key(key):
            return False
        self.adding.leave_purpose(keep=False)
        self.entry.clear()
        self.drawing.close()
        self.queue.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def begin(self, aim: Aim) -> None:
        """Let somebody be found who takes over from the speaker."""
        purpose = begun(self._bridge, aim)
        if purpose is not None:
            self.adding.begin(purpose, self._bridge.state)

    # --- What is shown ---

    def _show_queue(self, state: MeetingState, now: datetime) -> None:
        # Measuring hundreds of rows takes longer than anybody waits for a key; then each has one line.
        self.queue.setUniformItemSizes(len(state.queue) > MANY)
        self.queue.show_rows(self._words.rows(state, now))

    def _choose_page(self) -> None:
        """Show the matches while somebody is looked for, or else the draw, the queue, or what to do about none."""
        looks = self.adding.is_typing or self.adding.purpose is not None
        page: QWidget = self.queue if self._bridge.state.queue else self.empty
        if looks:
            page = self.matches if self.matches.rows_model.rowCount() else self.empty
        elif self.drawing.is_open:
            page = self.draw
        self._pages.setCurrentWidget(page)
        may_be_guest = self.matches.may_be_guest
        self.empty.show_why(looks=looks, may_add=self.entry.isEnabled(), may_be_guest=may_be_guest)
        # In a low window what one types and whom one finds come first.
        is_low = self.height() < _LOW * self._theme.row_height(TextRole.BODY)
        self.header.setHidden(is_low and looks)
        self.header.figures.setVisible(page is self.queue)
        self.suggestion.show_in_place(is_wanted=page is self.queue)
        self.keys.setVisible(looks and not is_low)
        # So do the rows: the balance stands below them where all of them are seen.
        others = [part for part in (self.adding, self.suggestion, self.header) if not part.isHidden()]
        taken = sum(part.sizeHint().height() + _SPACING for part in (*others, self.balance))
        rows_fit = self.queue.shows_all_in(self.contentsRect().height() - taken - _FRAME)
        has_room = page is self.empty or (page is self.queue and rows_fit)
        self.balance.give_room(has_room=has_room and not looks and not is_low)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show what there is room for."""
        super().resizeEvent(event)
        self._choose_page()

    # --- Finding and adding people ---

    def _show_matches(self) -> None:
        purpose = self.adding.purpose
        if self.adding.is_typing or purpose is not None:
            self.matches.offer(self._bridge.state, self.entry.text(), purpose)
            self.keys.set_text(self.matches.keys_text(), "quiet")
        self._choose_page()

    def _entered(self, how: How) -> None:
        key = self.matches.chosen_key()
        if key is not None and self._pages.currentWidget() is self.matches:
            self._take(key, how)

    def _stepped(self, by: int) -> None:
        """An arrow chooses a match, or leaves the empty line for what is below it."""
        if self._pages.currentWidget() is self.matches:
            self.matches.step(by)
        elif self._pages.currentWidget() is self.draw:
            self.draw.focus()
        elif self._bridge.state.queue:
            self.queue.choose(max(0, self.queue.currentIndex().row()))
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Esc leads out of the draw, to whoever speaks first by it, or out of the line."""
        if self.drawing.is_open:
            self.drawing.close()
            self.queue.choose(0)
        if self.adding.is_typing:
            self.adding.focus_line()
        elif self._bridge.state.queue:
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entry.clearFocus()

    def _take(self, key: str, how: How) -> None:
        """Do with a match what the line is for; what was typed stays where that is refused."""
        commands = self.matches.commands(self._bridge.state, key, how, self.adding.asked)
        self.adding.attempt(lambda: self._unknown.execute(*commands))

    # --- Arranging and drawing ---

    def begin_draw(self) -> None:
        """Let the number be typed that lots are drawn with; where there is nothing to draw, tell why."""
        if self.drawing.begin():
            self.adding.leave_purpose(keep=True)
            self._typed_before = self.entry.text() or self._typed_before
            self.entry.clear()
            self._choose_page()
            self.draw.focus()

    def _take_suggestion(self) -> None:
        if self.drawing.is_awaited:
            self.begin_draw()
        else:
            self._bridge.execute(c.ArrangeQueue())

    def _draw_closed(self) -> None:
        """Show the queue again, and what was being typed before the draw."""
        typed, self._typed_before = self._typed_before, ""
        if typed and not self.entry.text():
            self.entry.setText(typed)
        self._choose_page()
