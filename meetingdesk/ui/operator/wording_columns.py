"""A clause as it stands, and beside it the other wordings of it, each with its difference marked."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetingdesk.domain.ballot import Vote, VoteStatus
from meetingdesk.domain.ids import WordingId
from meetingdesk.domain.resolution import Wording, WordingStatus
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.difference_view import DifferenceView
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure, filled, label
from meetingdesk.ui.wording.voting import result_words, tally_words

SHOWN = 3

_TONES = {
    WordingStatus.OPEN: "accent",
    WordingStatus.CHOSEN: "good",
    WordingStatus.FALLEN: "quiet",
    WordingStatus.WITHDRAWN: "quiet",
}


class Column(QFrame):
    """One text: what it is, the text, and what is to be known of it; `pressed` goes out for a click."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._shown: object = None
        self.heading = QLabel()
        self.heading.setProperty("oneline", "strong")
        self.chip = QLabel()
        self.chip.setProperty("chip", "quiet")
        self.by = WrappedText(theme, TextRole.SMALL, lines=2)
        self.view = DifferenceView(theme)
        self.view.setViewportMargins(0, 0, 0, 0)  # One clause has no number beside it.
        self.view.viewport().installEventFilter(self)
        self.note = WrappedText(theme, TextRole.SMALL, lines=3)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.chip)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 8, 10, 8)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self.by)
        rows.addWidget(self.view, 1)
        rows.addWidget(self.note)

    def show_standing(self, text: str) -> None:
        """Show the clause as it stands."""
        self.heading.setText(self.tr("as it stands"))
        self.chip.hide()
        self.by.hide()
        self.note.hide()
        self.view.show_plain((text,))

    def show_wording(self, state: MeetingState, wording: Wording, standing: str | None) -> None:
        """Show a proposed wording against how the clause stands or, once it is decided on, stood."""
        person = state.person(wording.by) if wording.by is not None else None
        votes = tuple(vote for vote in state.votes if vote.wording == wording.id)
        shown = (wording, standing, person, votes)
        if shown == self._shown:
            return
        self._shown = shown
        self.heading.setText(filled(self.tr("wording {number}"), {"number": figure(wording.id)}))
        self.chip.setText(label(wording.status))
        set_property(self.chip, "chip", _TONES[wording.status])
        self.chip.show()
        proposed = filled(self.tr("proposed by {name}"), {"name": person.label}) if person is not None else ""
        self.by.set_text(proposed, "quiet")
        self.by.setVisible(bool(proposed))
        is_open = wording.status is WordingStatus.OPEN and standing is not None
        self.view.show_difference((standing if is_open and standing else wording.base,), (wording.text,))
        notes = " ".join(self._notes(wording, standing, votes))
        self.note.set_text(notes, "quiet")
        self.note.setVisible(bool(notes))

    def _notes(self, wording: Wording, standing: str | None, votes: tuple[Vote, ...]) -> Iterator[str]:
        if wording.status is WordingStatus.OPEN and wording.text == standing:
            yield self.tr("The clause reads so already.")
        if votes:
            yield self._vote_words(votes[-1])

    def _vote_words(self, vote: Vote) -> str:
        number, outcome = figure(vote.id), vote.outcome
        if outcome is None:
            return self.tr("Vote {number}: {status}.").format(number=number, status=label(vote.status))
        status = label(vote.status) if vote.status is VoteStatus.VOID else result_words(outcome)
        counts = tally_words(outcome.tally)
        return self.tr("Vote {number}: {status}, {tally}.").format(number=number, status=status, tally=counts)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell the click."""
        super().mousePressEvent(event)
        self.pressed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Tell a click on the text as well."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.pressed.emit()
        return super().eventFilter(watched, event)


class Columns(QWidget):
    """The clause as it stands and up to three proposals beside it; one proposal is chosen. `chose` tells which."""

    chose = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._wordings: tuple[Wording, ...] = ()
        self._state: MeetingState | None = None
        self._standing: str | None = None
        self._first = 0
        self.chosen: WordingId | None = None
        self.standing = Column(theme)
        self.columns = tuple(Column(theme) for _ in range(SHOWN))
        self.nothing = WrappedText(theme, TextRole.BODY, lines=3, centred=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.standing, *self.columns, self.nothing):
            row.addWidget(widget, 1)
        for at, column in enumerate(self.columns):
            column.pressed.connect(lambda at=at: self._choose(self._first + at))

    def show_clause(self, state: MeetingState, standing: str | None, wordings: tuple[Wording, ...]) -> None:
        """Show a clause, or what was proposed for clauses that are gone; the chosen proposal stays chosen."""
        self._state, self._standing, self._wordings = state, standing, wordings
        ids = [wording.id for wording in wordings]
        if self.chosen not in ids:
            undecided = (w.id for w in wordings if w.status is WordingStatus.OPEN)
            self.chosen = next(undecided, next(iter(ids), None))
        self._show()

    def step(self, by: int) -> None:
        """Choose a proposal further on or back."""
        if self._wordings:
            self._choose(max(0, min(len(self._wordings) - 1, self._at + by)))

    @property
    def wording(self) -> Wording | None:
        """The proposal that is chosen."""
        return self._wordings[self._at] if self._wordings else None

    @property
    def hidden(self) -> tuple[int, int]:
        """How many proposals are before and after those that are shown."""
        return self._first, max(0, len(self._wordings) - self._first - SHOWN)

    @property
    def _at(self) -> int:
        return next((at for at, wording in enumerate(self._wordings) if wording.id == self.chosen), 0)

    def _choose(self, at: int) -> None:
        if at < len(self._wordings):
            self.chosen = self._wordings[at].id
            self._show()
            self.chose.emit()

    def _show(self) -> None:
        """Show the chosen proposal and its neighbours."""
        if self._state is None:
            return
        last = max(0, len(self._wordings) - SHOWN)
        self._first = min(max(min(self._first, self._at), self._at - SHOWN + 1), last)
        self.standing.setVisible(self._standing is not None)
        if self._standing is not None:
            self.standing.show_standing(self._standing)
        shown = self._wordings[self._first : self._first + SHOWN]
        for column, wording in zip(self.columns, shown, strict=False):
            column.show_wording(self._state, wording, self._standing)
            set_property(column, "active", "true" if wording.id == self.chosen else "")
        for at, column in enumerate(self.columns):
            column.setVisible(at < len(shown))
        self.nothing.set_text(self.tr("Nobody has worded this clause otherwise."), "quiet")
        self.nothing.setVisible(not self._wordings)
