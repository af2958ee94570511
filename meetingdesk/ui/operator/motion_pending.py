"""A motion of procedure that is neither voted on nor withdrawn."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import Motion
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.vote_page import Page, line
from meetingdesk.ui.operator.vote_subjects import Subject
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled, label
from meetingdesk.ui.wording.voting import subject_words


class PendingMotion(Page):
    """What is asked for and by whom; `vote_wanted` goes out to put it to the vote."""

    vote_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._motion: Motion | None = None
        self._preferred = ""
        theme = context.theme
        self.chip = QLabel()
        self.chip.setProperty("chip", "warning")
        self.words = WrappedText(theme, TextRole.STRONG, TextRole.BODY, lines=1)
        self.supporters = WrappedText(theme, TextRole.SMALL, lines=2)
        self.vote = QPushButton(self.tr("Put to the vote  F10"))
        self.vote.setProperty("kind", "primary")
        self.vote.setIcon(theme.icon("vote-outline", "on_accent"))
        self.vote.clicked.connect(self.vote_wanted)
        self.withdraw = QPushButton(self.tr("Withdraw the motion"))
        self.withdraw.clicked.connect(self._withdraw)
        self.rows.addLayout(line(self.chip, self.words))
        self.rows.addLayout(line(self.supporters, self.vote, self.withdraw))

    def follow(self, pending: tuple[Motion, ...]) -> None:
        """Show the motion preferred, or else the last one, and how many others are pending besides."""
        if not pending:
            return
        self._motion = motion = next((m for m in pending if str(m.id) == self._preferred), pending[-1])
        state, others = self._bridge.state, len(pending) - 1
        more = filled(self.tr("and {count} more"), {"count": others})
        self.chip.setText(f"{label(motion.status)} {more}" if others else label(motion.status))
        self.words.set_text(subject_words(state, motion=motion.id))
        people = [person.label for who in motion.supporters if (person := state.person(who)) is not None]
        self.supporters.set_text(self.tr("asked for by: {names}").format(names="، ".join(people)), "quiet")

    def prefer(self, target: str) -> None:
        """Show this motion rather than the last one."""
        self._preferred = target

    def subject(self) -> Subject | None:
        """Return what is put to the vote from here."""
        return Subject(motion=self._motion.id) if self._motion is not None else None

    def focus(self) -> None:
        """Put the focus on what puts it to the vote."""
        self.vote.setFocus(Qt.FocusReason.OtherFocusReason)

    def _withdraw(self) -> None:
        if self._motion is not None:
            self._bridge.execute(c.WithdrawMotion(self._motion.id))
