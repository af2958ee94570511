"""All who may vote at one glance, for a vote by name."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import Vote, VoteMethod, VoteStatus
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.rules.votes import still_to_vote
from meetingdesk.domain.text import isolate
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.operator.vote_names import NamedTally
from meetingdesk.ui.operator.vote_roll import KEYS, Roll, RollRows, digit_pressed
from meetingdesk.ui.widgets.people_search import PeopleSearch
from meetingdesk.ui.wording import figure, filled, label
from meetingdesk.ui.wording.voting import vote_subject


class VoteSheet(Overlay):
    """The roll with a key for each choice; `closing` carries the command that closes the vote.

    It follows the meeting, and goes when no vote by name goes on any more.
    """

    closing = Signal(object)

    def __init__(self, page: Sized, context: Context) -> None:
        super().__init__(page, context.theme, "", 1040, 620)
        self._bridge = context.bridge
        self._search: tuple[object, PeopleSearch] | None = None
        self.legend = QLabel()
        self.legend.setProperty("oneline", "small")
        self.legend.setProperty("tone", "quiet")
        self.roll = Roll(context.theme)
        self.first = self.roll
        self._rows = RollRows(self._bridge, self)
        self.tally = NamedTally(context.theme, self._bridge)
        self.body.addWidget(self.legend)
        self.body.addWidget(self.roll, 1)
        self.body.addWidget(self.tally)
        self.body.addLayout(self._foot())
        self._connect()

    def _connect(self) -> None:
        self.roll.voted.connect(self._record)
        self.roll.rest.connect(lambda choice: self._bridge.execute(c.RecordRemainingVotes(choice)))
        self.roll.searched.connect(self._find)
        self.roll.finished.connect(self._finish)
        # A double click votes as the first key does.
        self.roll.acted.connect(lambda key, _how: self._record(key, Choice.IN_FAVOUR))

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words: dict[Choice, str] = {
            Choice.IN_FAVOUR: self.tr("The rest in favour  Shift+1"),
            Choice.AGAINST: self.tr("The rest against  Shift+2"),
            Choice.ABSTAIN: self.tr("The rest abstaining  Shift+3"),
        }
        self.rest = {choice: QPushButton(text) for choice, text in words.items()}
        for choice, button in self.rest.items():
            button.clicked.connect(self._all(choice))
            row.addWidget(button)
        self.close_button = QPushButton(self.tr("Close the vote  Enter"))
        self.close_button.setProperty("kind", "primary")
        self.close_button.clicked.connect(lambda: self.closing.emit(c.CloseVote()))
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row

    def _all(self, choice: Choice) -> Callable[[], None]:
        def vote() -> None:
            self._bridge.execute(c.RecordRemainingVotes(choice))
            self.roll.setFocus(Qt.FocusReason.OtherFocusReason)

        return vote

    # --- Following the meeting ---

    def call(self, vote: Vote) -> None:
        """Show the roll, beginning with the first who has not voted."""
        self.follow(vote)
        self.roll.choose(-1)
        self.roll.go_on()
        if self.roll.chosen_key() is None:
            self.roll.choose(0)
        self.present()

    def follow(self, vote: Vote | None) -> None:
        """Show the vote as it stands; where none goes on by name, go."""
        if vote is None or vote.method is not VoteMethod.ROLL_CALL:
            self.dismiss()
            return
        self.title.setText(vote_subject(self._bridge.state, vote))
        self.setAccessibleName(self.title.text())
        self.roll.show_rows(self._rows.rows(vote))
        self.tally.follow(vote)
        goes_on = vote.status is VoteStatus.OPEN
        for choice, button in self.rest.items():
            button.setEnabled(self._bridge.can(c.RecordRemainingVotes(choice)) or button.hasFocus())
        self.close_button.setEnabled(goes_on or self.close_button.hasFocus())
        self._show_keys("")

    # --- Voting ---

    def _record(self, key: str, choice: Choice) -> None:
        if self._bridge.execute(c.RecordVote(ParticipantId(key), choice)):
            self.roll.go_on()

    def _finish(self) -> None:
        """Lead to the end of the vote; while names have not been called, to the next of them, and say how many."""
        vote = self._bridge.state.running_vote
        left = len(still_to_vote(self._bridge.state, vote)) if vote is not None else 0
        if left:
            self.roll.go_on()
            text = self.tr("{count} have not been called; the button below ends the vote all the same")
            self.legend.setText(filled(text, {"count": left}))
        else:
            self.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A digit pressed on a button is meant for the roll."""
        if digit_pressed(event) is not None and not self.roll.hasFocus():
            self.roll.setFocus(Qt.FocusReason.OtherFocusReason)
            self.roll.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _find(self, typed: str) -> None:
        vote = self._bridge.state.running_vote
        found = self._people(vote).find(typed) if typed and vote is not None else ()
        if found:
            self.roll.choose_key(found[0])
        self._show_keys(typed)

    def _people(self, vote: Vote) -> PeopleSearch:
        people = self._rows.people(vote)
        if self._search is None or self._search[0] != people:
            self._search = (people, PeopleSearch(people))
        return self._search[1]

    def _show_keys(self, typed: str) -> None:
        keys = " · ".join(f"{figure(key)} {label(choice)}" for key, choice in KEYS.items())
        rest = self.tr("Backspace back · letters find a name · Enter to the end")
        searching = filled(self.tr("looking for {typed}"), {"typed": isolate(typed)})
        self.legend.setText(f"{keys} · {searching}" if typed else f"{keys} · {rest}")
