"""Declaring a vote void: why, and what goes with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import Vote
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.vote_page import Page, line
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.entry import Entry
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import refusal
from meetingdesk.ui.wording.vote_effects import voiding_words
from meetingdesk.ui.wording.voting import vote_subject


class Voiding(Page):
    """The reason, typed; `declared` goes out with the command, `left` when the vote stands."""

    declared = Signal(object)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._vote: Vote | None = None
        theme = context.theme
        title = QLabel(self.tr("Declare the vote void"))
        title.setProperty("oneline", "strong")
        self.subject = WrappedText(theme, TextRole.BODY, TextRole.SMALL, lines=1)
        self.reason = Entry()
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.reason.setAccessibleName(self.tr("Reason why the vote is void"))
        self.reason.setPlaceholderText(self.tr("the reason… Enter declares it void, Esc leaves"))
        self.reason.entered.connect(lambda _how: self._declare())
        self.reason.left.connect(self.left)
        self.goes = WrappedText(theme, TextRole.BODY, TextRole.SMALL, lines=2)
        self.declare = QPushButton(self.tr("Declare void"))
        self.declare.setProperty("kind", "danger")
        self.declare.clicked.connect(self._declare)
        leave = QPushButton(self.tr("Leave  Esc"))
        leave.clicked.connect(self.left)
        self.rows.addLayout(line(title, self.subject))
        self.rows.addWidget(self.reason)
        self.rows.addLayout(line(self.goes, self.declare, leave))

    def follow(self, vote: Vote) -> None:
        """Show which vote it is and what goes with it; another vote begins with no reason."""
        if self._vote is None or (self._vote.id, self._vote.opened_at) != (vote.id, vote.opened_at):
            self.reason.setText("")
        self._vote = vote
        self.subject.set_text(vote_subject(self._bridge.state, vote), "quiet")
        asked = c.VoidVote(vote.id, "-")
        violation = self._bridge.desk.can(asked)
        if violation is not None:
            self.goes.set_text(refusal(violation), "bad")
        else:
            words = voiding_words(self._bridge.state, vote, self._bridge.desk.preview(asked))
            self.goes.set_text(words, "warning")
        self.declare.setEnabled(violation is None or self.declare.hasFocus())

    def focus(self) -> None:
        """Put the cursor where the reason is typed."""
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _declare(self) -> None:
        if self._vote is not None:
            self.declared.emit(c.VoidVote(self._vote.id, self.reason.text()))
