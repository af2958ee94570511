"""The seats as cells of a sheet, and the keys of a roll call on them."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Member, Substitute
from meetingdesk.domain.rules.attendance import expected
from meetingdesk.domain.state import Attendance, MeetingState
from meetingdesk.domain.text import ascii_digits, isolate, persian_digits
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.attendance_rows import AttendanceRows
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.row_grid import RowGrid


class Answer(Enum):
    """What becomes of a seat that is called."""

    PRESENT = "1"
    EXCUSED = "2"
    UNEXCUSED = "3"
    SUBSTITUTE = "4"
    PASSED = "0"


_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ANSWERS = {answer.value: answer for answer in Answer} | {" ": Answer.PASSED}


class SeatGrid(RowGrid):
    """Seats in protocol order. `answered` carries a key and its Answer, `opened` a key; `gone_back` is Backspace."""

    answered = Signal(str, object)
    opened = Signal(str)
    gone_back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("All seats in order of protocol"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """One key answers for a seat, whatever the layout of the keyboard; Alt+Enter opens the card."""
        if event.isAutoRepeat() and (event.text().strip() or event.key() in _ENTERS):
            return  # A key that is held answers for one seat only.
        key = self.chosen_key()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        answer = _ANSWERS.get(ascii_digits(event.text())) if plain else None
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key is not None and answer is not None:
            self.answered.emit(key, answer)
        elif event.key() == Qt.Key.Key_Backspace:
            self.gone_back.emit()
        elif key is not None and alt and event.key() in _ENTERS:
            self.opened.emit(key)
        else:
            super().keyPressEvent(event)


class SeatRows(QObject):
    """Makes the cells: who sits in a seat, by icon, word and colour; one is made again only where that has changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tips = AttendanceRows(self)
        self._made: dict[ParticipantId, tuple[object, Row]] = {}

    def rows(self, state: MeetingState) -> tuple[Row, ...]:
        """Return a cell for each seat."""
        roster = {row.key: row for row in self._tips.rows(state)}
        sitting = {s.principal: s for s in state.substitutes if state.sitting_in(s.principal) is s}
        return tuple(self._row(seat, sitting.get(seat.id), state, roster) for seat in state.plan.members)

    def _row(self, seat: Member, substitute: Substitute | None, state: MeetingState, roster: dict[str, Row]) -> Row:
        of_holder = roster[seat.id]
        of_substitute = roster[substitute.id] if substitute is not None else None
        made = self._made.get(seat.id)
        if made is not None and made[0] == (of_holder, of_substitute):
            return made[1]
        attendance = state.attendance.get(seat.id, Attendance())
        icon, tone, word = self._look(attendance, substitute)
        row = Row(
            seat.id,
            self._title(seat, substitute),
            icon=icon,
            icon_tone=tone,
            lead=persian_digits(seat.seat_no),
            word=word,
            word_tone=tone,
            tone="text" if attendance.is_present or substitute is not None else "quiet",
            strong=seat.is_chair,
            tip="\n".join([of_holder.tip, *([of_substitute.tip] if of_substitute is not None else [])]),
        )
        self._made[seat.id] = ((of_holder, of_substitute), row)
        return row

    def _title(self, seat: Member, substitute: Substitute | None) -> str:
        if substitute is None:
            return seat.label
        return self.tr("{substitute} for {name}").format(substitute=isolate(substitute.label), name=isolate(seat.label))

    def _look(self, attendance: Attendance, substitute: Substitute | None) -> tuple[str, str, str]:
        """Return icon, tone and word of what is known of a seat."""
        if substitute is not None:
            has_letter = bool(substitute.letter_no)
            words = self.tr("substitute") if has_letter else self.tr("no letter")
            return "account-switch-outline", "accent" if has_letter else "warning", words
        if attendance.is_present:
            return "check-circle", "good", self.tr("present")
        if attendance.intervals:
            return "logout", "quiet", self.tr("left")
        if attendance.absence is None:
            return "circle-outline", "quiet", self.tr("not known")
        if attendance.absence.excused:
            return "account-check-outline", "warning", self.tr("excused")
        return "account-cancel-outline", "bad", self.tr("not excused")


class Trail:
    """Where a roll call stands: on a seat of which nothing is known, and which seats it came from."""

    def __init__(self, state: Callable[[], MeetingState]) -> None:
        self._state = state
        self._before: list[str] = []

    def begin(self) -> str | None:
        """Return the first seat of which nothing is known, None where everything is."""
        self._before.clear()
        return next(iter(self.unknown()), None)

    def unknown(self) -> tuple[str, ...]:
        """Return the seats of which nothing is known, in protocol order."""
        waiting = set(expected(self._state()))
        return tuple(seat.id for seat in self._state().plan.members if seat.id in waiting)

    def go_on(self, key: str) -> str | None:
        """Return the next seat of which nothing is known, from the top again where there is none below."""
        self._before.append(key)
        seats = [seat.id for seat in self._state().plan.members]
        here = seats.index(ParticipantId(key)) if key in seats else -1
        unknown = set(self.unknown())
        order = (*seats[here + 1 :], *seats[: max(0, here)])
        return next((seat for seat in order if seat in unknown), None)

    def go_back(self) -> str | None:
        """Return the seat called before this one, None at the beginning."""
        return self._before.pop() if self._before else None
