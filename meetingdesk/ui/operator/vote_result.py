"""How the vote came out that was closed just now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton

from meetingdesk.domain.ballot import Vote
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.vote_page import Page, line
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording.vote_effects import follow_words
from meetingdesk.ui.wording.voting import ground_words, result_words, tally_words, vote_subject


class Result(Page):
    """Carried or not, the tally, the majority it was measured by, and what followed."""

    voiding = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        theme = context.theme
        self.chip = QLabel()
        self.chip.setProperty("chip", "good")
        self.tally = WrappedText(theme, TextRole.STRONG, TextRole.BODY, lines=1)
        self.subject = WrappedText(theme, TextRole.BODY, TextRole.SMALL, lines=1)
        self.ground = WrappedText(theme, TextRole.SMALL, lines=1)
        self.follows = WrappedText(theme, TextRole.BODY, TextRole.SMALL, lines=1)
        self.void = QPushButton(self.tr("Declare void…"))
        self.void.setProperty("kind", "flat")
        self.void.clicked.connect(self.voiding)
        self.done = QPushButton(self.tr("Done  Esc"))
        self.done.clicked.connect(self.left)
        self.rows.addLayout(line(self.chip, self.tally, self.void))
        self.rows.addWidget(self.subject)
        self.rows.addWidget(self.ground)
        self.rows.addLayout(line(self.follows, self.done))

    def follow(self, vote: Vote) -> None:
        """Show the outcome of a vote."""
        outcome = vote.outcome
        if outcome is None:
            return
        tone = "good" if outcome.carried else "bad"
        self.chip.setText(result_words(outcome))
        set_property(self.chip, "chip", tone)
        self.tally.set_text(tally_words(outcome.tally))
        self.subject.set_text(vote_subject(self._bridge.state, vote), "quiet")
        self.ground.set_text(ground_words(vote.majority, outcome), "quiet")
        self.follows.set_text(follow_words(self._bridge.state, vote), tone)

    def focus(self) -> None:
        """Put the focus on what takes the result away."""
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)
