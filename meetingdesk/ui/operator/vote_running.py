"""The vote that has begun: by count, by name, or on hold."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import Vote, VoteMethod, VoteStatus
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.vote_counts import Counts
from meetingdesk.ui.operator.vote_names import Names
from meetingdesk.ui.operator.vote_page import Page
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import label, refusal
from meetingdesk.ui.wording.voting import majority_words, vote_subject


class Running(Page):
    """What is voted on, and below it the counts, the names, or the way to go on; `voiding` asks for a reason."""

    voiding = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self.counts = Counts(context)
        self.names = Names(context)
        self.rows.addLayout(self._head())
        self._held = self._held_line()
        for widget in (self.counts, self.names, self._held):
            self.rows.addWidget(widget)

    def _head(self) -> QHBoxLayout:
        self.chip = QLabel()
        self.chip.setProperty("chip", "accent")
        self.subject = WrappedText(self._theme, TextRole.STRONG, TextRole.BODY, lines=1)
        self.hold = QPushButton(self.tr("Hold"))
        self.hold.setToolTip("Ctrl+Shift+F10")
        self.hold.clicked.connect(lambda: self._bridge.execute(c.HoldVote()))
        self.void = QPushButton(self.tr("Declare void…"))
        self.void.clicked.connect(self.voiding)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.chip)
        row.addWidget(self.subject, 1)
        for button in (self.hold, self.void):
            button.setProperty("kind", "flat")
            row.addWidget(button)
        return row

    def _held_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.held_words = WrappedText(self._theme, TextRole.BODY, TextRole.SMALL, lines=2)
        self.resume = QPushButton(self.tr("Go on with the vote  Ctrl+Shift+F10"))
        self.resume.setProperty("kind", "primary")
        self.resume.clicked.connect(lambda: self._bridge.execute(c.ResumeVote()))
        row.addWidget(self.held_words, 1)
        row.addWidget(self.resume)
        return line

    def follow(self, vote: Vote) -> None:
        """Show the vote as it stands; the focus stays here if it was here."""
        focused = QApplication.focusWidget()
        was_here = focused is not None and self.isAncestorOf(focused)
        self._show_parts(vote)
        if was_here and focused is not None and not focused.isVisibleTo(self):
            self.focus()

    def _show_parts(self, vote: Vote) -> None:
        is_held, by_name = vote.status is VoteStatus.HELD, vote.method is VoteMethod.ROLL_CALL
        self.chip.setText(f"{label(vote.status)} · {label(vote.method)}")
        set_property(self.chip, "chip", "warning" if is_held else "accent")
        self.chip.setToolTip(majority_words(vote.majority))
        self.subject.set_text(vote_subject(self._bridge.state, vote))
        self.hold.setVisible(not is_held)
        self._held.setVisible(is_held)
        self.counts.setVisible(not is_held and not by_name)
        self.names.setVisible(not is_held and by_name)
        if is_held:
            violation = self._bridge.desk.can(c.ResumeVote())
            words = refusal(violation) if violation is not None else self.tr("Nothing is counted while it is on hold.")
            self.held_words.set_text(words, "quiet" if violation is None else "bad")
        elif by_name:
            self.names.follow(vote)
        else:
            self.counts.follow(vote)

    def flush(self) -> bool:
        """Keep the counts that are typed."""
        return self.counts.flush()

    def focus(self) -> None:
        """Put the focus where the vote goes on."""
        if not self._held.isHidden():
            self.resume.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self.names.isHidden():
            self.names.focus()
        else:
            self.counts.focus()
