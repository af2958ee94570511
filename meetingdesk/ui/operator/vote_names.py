"""A vote by name as the card shows it: how it stands, and the way to the roll."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import Vote
from meetingdesk.domain.procedure import Choice, Tally
from meetingdesk.domain.rules.votes import still_to_vote
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled, refusal
from meetingdesk.ui.wording.voting import forecast_words, tally_words


class NamedTally(QWidget):
    """How a vote by name stands: who voted how, who has not yet, and what the result would be."""

    def __init__(self, theme: Theme, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.tally = WrappedText(theme, TextRole.STRONG, TextRole.BODY, lines=1)
        self.forecast = WrappedText(theme, TextRole.BODY, TextRole.SMALL, lines=1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.tally)
        rows.addWidget(self.forecast)

    def follow(self, vote: Vote) -> None:
        """Show how the vote stands."""
        waiting = len(still_to_vote(self._bridge.state, vote))
        counts = Counter(vote.choices.values())
        shown = [choice for choice in Choice if choice is not Choice.NOT_VOTING or counts[choice]]
        voted = tally_words(Tally(*(counts[choice] for choice in Choice)), *shown)
        left = filled(self.tr("{count} still to vote"), {"count": waiting})
        self.tally.set_text(f"{voted} — {left}" if waiting else voted)
        violation = self._bridge.desk.can(c.CloseVote())
        closed = next((x for x in self._bridge.desk.preview(c.CloseVote()) if isinstance(x, e.VoteClosed)), None)
        if violation is not None:
            self.forecast.set_text(refusal(violation), "bad")
        elif closed is not None:
            self.forecast.set_text(forecast_words(vote.majority, closed), "good" if closed.carried else "bad")


class Names(QWidget):
    """How a vote by name stands; `sheet_wanted` goes out for the roll, `closing` with the command that closes."""

    sheet_wanted = Signal()
    closing = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.tally = NamedTally(context.theme, context.bridge)
        self.roll = QPushButton(self.tr("Call the roll  F10"))
        self.roll.setProperty("kind", "primary")
        self.roll.setIcon(context.theme.icon("format-list-checks", "on_accent"))
        self.roll.clicked.connect(self.sheet_wanted)
        self.close_button = QPushButton(self.tr("Close the vote"))
        self.close_button.clicked.connect(lambda: self.closing.emit(c.CloseVote()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tally, 1)
        row.addWidget(self.roll)
        row.addWidget(self.close_button)

    def follow(self, vote: Vote) -> None:
        """Show how the vote stands."""
        self.tally.follow(vote)

    def focus(self) -> None:
        """Put the focus on the way to the roll."""
        self.roll.setFocus(Qt.FocusReason.ShortcutFocusReason)
