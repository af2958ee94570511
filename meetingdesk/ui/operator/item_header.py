"""The agenda item that is being dealt with, and how much of its time is used; or what to do where there is none."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from meetingdesk.domain.calendar import duration
from meetingdesk.domain.state import Item, MeetingState, Phase
from meetingdesk.domain.text import isolate
from meetingdesk.domain.timing import item_elapsed
from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.figures import FigureLabel
from meetingdesk.ui.operator.hall_corner import HallCorner
from meetingdesk.ui.operator.item_chips import RuleChips
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.time_bar import TimeBar
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure, filled
from meetingdesk.ui.wording.voting import voted_item

_TOPICS = frozenset({Topic.AGENDA, Topic.SESSION, Topic.ATTENDANCE, Topic.SPEAKERS, Topic.RESOLUTIONS, Topic.VOTES})


class ItemHeader(QFrame):
    """Number and title of the current item, its clock and its bar, and what differs on it from the procedure."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Current item"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._build(context)

    def _build(self, context: Context) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 10)
        whole.setSpacing(12)
        rows = QVBoxLayout()
        rows.setSpacing(6)
        whole.addLayout(rows, 1)
        line = QHBoxLayout()
        line.setSpacing(6)
        self.title = WrappedText(self._theme, TextRole.TITLE, lines=2)
        self.debate = QLabel(self.tr("debate closed"))
        self.debate.setProperty("chip", "quiet")
        self.vote = QLabel(self.tr("under vote"))
        self.vote.setProperty("chip", "accent")
        self.word = QLabel()
        self.word.setProperty("chip", "warning")
        self.elapsed = FigureLabel(self._theme, TextRole.TITLE)
        self.of = QLabel(self.tr("of"))
        self.of.setProperty("oneline", "body")
        self.of.setProperty("tone", "quiet")
        self.planned = FigureLabel(self._theme, TextRole.BODY, "quiet")
        line.addWidget(self.title, 1)
        for widget in (self.debate, self.vote, self.word, self.elapsed, self.of, self.planned):
            line.addWidget(widget)
        rows.addLayout(line)
        self.rules = RuleChips()
        rows.addWidget(self.rules)
        self.bar = TimeBar(self._theme)
        self.bar.setAccessibleName(self.tr("Time of the item used"))
        self.corner = HallCorner(context, context.hall, rows.addWidget, self) if context.hall is not None else None
        if self.corner is None:
            rows.addWidget(self.bar)
            return
        rows.addStretch(1)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.bar, 1)
        last.addStretch(0)  # Between items there is no bar.
        last.addWidget(self.corner.words)
        rows.addLayout(last)
        whole.addWidget(self.corner.thumbnail)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the current item, or what to do where there is none."""
        if not topics & _TOPICS:
            return
        state = self._bridge.state
        item = state.item(state.current_item)
        self.title.set_text(self._item_title(item) if item is not None else self._what_to_do(state))
        vote = state.running_vote
        self.debate.setVisible(item is not None and item.id in state.closed_debates)
        self.vote.setVisible(item is not None and vote is not None and voted_item(state, vote) == item.id)
        for widget in (self.elapsed, self.of, self.planned, self.bar):
            widget.setVisible(item is not None)
        now = self._bridge.now()
        self.rules.show_item(state, item, now)
        if item is None:
            self.word.hide()
            return
        self.planned.set_text(duration(item.time_seconds))
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Show the clock of the item at an instant, and what the hall sees."""
        if self.corner is not None:
            self.corner.tick()
        state = self._bridge.state
        item = state.item(state.current_item)
        if item is None:
            return
        elapsed = item_elapsed(state, item, now)
        is_over = elapsed > item.time_seconds
        self.elapsed.set_text(duration(elapsed))
        self.elapsed.set_tone("warning" if is_over else "text")
        self.bar.show_used(elapsed / max(1, item.time_seconds), "warning" if is_over else "accent")
        self.rules.tick(state, item, now)
        in_recess = state.phase is Phase.RECESS
        self.word.setText(self.tr("recess") if in_recess else self.tr("over time"))
        self.word.setVisible(is_over or in_recess)

    def focus_entry(self) -> None:
        """Nothing is typed here but messages for the hall."""

    def flush(self) -> bool:
        """Keep a message for the hall that is half typed."""
        return self.corner is None or self.corner.flush()

    def jump_to(self, target: str) -> None:
        """Nothing here waits to be settled."""

    def _item_title(self, item: Item) -> str:
        kind = (
            self.tr("Item {number}, off the agenda: {title}") if item.off_agenda else self.tr("Item {number}: {title}")
        )
        return kind.format(number=figure(item.number), title=isolate(item.title))

    def _what_to_do(self, state: MeetingState) -> str:
        match state.phase:
            case Phase.PLANNED | Phase.GATHERING if state.has_quorum:
                text = self.tr("There is a quorum: {open} opens the session.")
            case Phase.PLANNED | Phase.GATHERING:
                text = self.tr("{check_in} checks people in; with a quorum {open} opens the session.")
            case Phase.RECESS:
                text = self.tr("The session is in recess; {resume} resumes it.")
            case Phase.CLOSED:
                text = self.tr("The session is closed and its record sealed; {export} writes the minutes.")
            case _ if any(item.is_undecided for item in state.items):
                text = self.tr("No item is being dealt with; {next} takes up the next one.")
            case _ if state.drafts:
                text = self.tr("Every item is decided; a draft resolution is still open.")
            case _:
                text = self.tr("Every item is decided; {close} closes the session.")
        keys = {"check_in": "F8", "open": "Ctrl+F8", "resume": "Ctrl+F5", "export": "Ctrl+E", "next": "F2"}
        return filled(text, {**keys, "close": "Ctrl+F6"})
