"""The roll of a vote by name: one key for each name, under any keyboard layout."""

import sys

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import Vote
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Member, Person, Substitute
from meetingdesk.domain.presence import seat_of, voters
from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.rules.votes import still_to_vote
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import persian_digits, search_key
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.entry import how_entered
from meetingdesk.ui.widgets.row_grid import RowGrid
from meetingdesk.ui.wording import filled, label, refusal

KEYS = {
    1: Choice.IN_FAVOUR,
    2: Choice.AGAINST,
    3: Choice.ABSTAIN,
    4: Choice.NOT_VOTING,
}
_ICONS = {
    Choice.IN_FAVOUR: ("check-bold", "good"),
    Choice.AGAINST: ("close-thick", "bad"),
    Choice.ABSTAIN: ("minus-circle-outline", "warning"),
    Choice.NOT_VOTING: ("circle-outline", "quiet"),
}
# What the digits are with Shift on Latin and Persian keyboards, where the place of the key is not told.
_SHIFTED = {"!": 1, "@": 2, "#": 3, "$": 4, "٬": 2, "٫": 3, "﷼": 4}
_FIRST_SCAN_CODE = 2 if sys.platform == "win32" else 10
_SEARCH_MS = 1_500


def digit_pressed(event: QKeyEvent) -> int | None:
    """Return the digit of a press, of either script or by the place of its key; None for any other key."""
    if event.text().isdecimal():
        return int(event.text())
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    char = chr(event.key()) if event.key() < Qt.Key.Key_Escape else ""
    if char.isdecimal():
        return int(char)
    place = event.nativeScanCode() - _FIRST_SCAN_CODE + 1
    if 1 <= place <= len(KEYS):
        return place
    return _SHIFTED.get(event.text() or char)


class Roll(RowGrid):
    """The names. `voted` carries a key and its choice, `rest` the choice of everybody who has not voted, `searched`
    the letters typed so far; `finished` goes out with Enter."""

    voted = Signal(str, object)
    rest = Signal(object)
    searched = Signal(str)
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Everybody who may vote"))
        self._typed = ""
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._pause.timeout.connect(lambda: self._search(""))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Digits vote, letters find, Backspace goes back, Enter leads to the end of the vote."""
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        digit = digit_pressed(event) if plain else None
        if digit is not None:
            self._vote(KEYS.get(digit), for_rest=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif how_entered(event) is not None:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self._search(self._typed[:-1]) if self._typed else self.step(-1)
        elif event.key() == Qt.Key.Key_Escape and self._typed:
            self._search("")
        elif plain and (search_key(event.text()) or (event.text() == " " and self._typed)):
            self._search(self._typed + event.text())
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """Choose the next one who has not voted, from here on and then from the top; where there is none, stay."""
        rows, here = self.rows_model.rows, self.currentIndex().row()
        order = [*range(here + 1, len(rows)), *range(max(0, here))]
        waiting = next((at for at in order if not rows[at].icon), None)
        if waiting is not None:
            self.choose(waiting)

    def _vote(self, choice: Choice | None, *, for_rest: bool) -> None:
        self._search("")
        key = self.chosen_key()
        if choice is None:
            return
        if for_rest:
            self.rest.emit(choice)
        elif key is not None:
            self.voted.emit(key, choice)

    def _search(self, typed: str) -> None:
        if typed == self._typed:
            return
        self._typed = typed
        self.searched.emit(typed)
        self._pause.start() if typed else self._pause.stop()


class RollRows(QObject):
    """Makes the rows of everybody who may vote or has voted, in the order of their seats."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def people(self, vote: Vote) -> tuple[Person, ...]:
        """Return who stands on the roll."""
        state = self._bridge.state
        seats = {member.id: member.seat_no for member in state.plan.members}
        on_it = {*voters(state), *vote.choices}
        people = [person for person in state.people if person.id in on_it]
        return tuple(sorted(people, key=lambda person: seats.get(seat_of(person) or person.id, 0)))

    def rows(self, vote: Vote) -> tuple[Row, ...]:
        """Return the rows of the roll; one without an icon has not voted."""
        state = self._bridge.state
        free = frozenset((*still_to_vote(state, vote), *(who for who in vote.choices if state.is_present(who))))
        return tuple(self._row(state, vote, person, is_free=person.id in free) for person in self.people(vote))

    def _row(self, state: MeetingState, vote: Vote, person: Person, *, is_free: bool) -> Row:
        choice = vote.choices.get(person.id)
        icon, tone = _ICONS[choice] if choice is not None else ("", "quiet")
        word = label(choice) if choice is not None else ""
        tips = [person.name, person.post_title, *self._principal(state, person)]
        tips += [] if is_free else self._barred(person.id)
        seat = state.member(seat_of(person) or person.id)
        return Row(
            person.id,
            person.label,
            icon=icon,
            icon_tone=tone,
            lead=persian_digits(seat.seat_no) if seat is not None else "",
            word=word,
            word_tone=tone,
            tone="text" if state.is_present(person.id) else "quiet",
            strong=isinstance(person, Member) and person.is_chair,
            tip="\n".join(tip for tip in tips if tip),
        )

    def _principal(self, state: MeetingState, person: Person) -> list[str]:
        seat = state.member(person.principal) if isinstance(person, Substitute) else None
        return [filled(self.tr("substitute of {name}"), {"name": seat.label})] if seat is not None else []

    def _barred(self, who: ParticipantId) -> list[str]:
        """Return why somebody on the roll cannot vote: the seat has voted already, or they have left."""
        violation = self._bridge.desk.can(c.RecordVote(who, Choice.IN_FAVOUR))
        return [refusal(violation)] if violation is not None else []
