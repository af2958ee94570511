"""The rules of all seats as the rows of a table; what cannot be is not taken."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.rules.procedure import (
    LARGEST_ABSENCE_LIMIT,
    LONGEST_SPEECH_SECONDS,
    require_absence_limit,
    require_seat_time,
)
from meetingdesk.domain.text import persian_digits
from meetingdesk.store.registry import SeatRow, SeatRules
from meetingdesk.ui.dialogs.shares import read_length, read_whole, time_text
from meetingdesk.ui.wording import refusal

SEAT, VOTE, SUBSTITUTED, COUNTS, VOTES, LIMIT, TIME = range(7)
FLAGS = {SUBSTITUTED: "may_be_substituted", COUNTS: "substitute_counts", VOTES: "substitute_votes"}
NUMBERS = frozenset({LIMIT, TIME})
NO_LIMIT = "–"

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SeatRulesModel(QAbstractTableModel):
    """A row a seat; `refused` carries the sentence of a value that was not taken."""

    refused = Signal(str)

    def __init__(self, seats: Sequence[SeatRow], *, read_only: bool = False) -> None:
        super().__init__()
        self._seats = list(seats)
        self._read_only = read_only
        self._headings = (
            self.tr("Seat"),
            self.tr("Has a\nvote"),
            self.tr("May be\nsubstituted"),
            self.tr("Substitute\nmakes quorum"),
            self.tr("Substitute\nvotes"),
            self.tr("Absences\nallowed"),
            self.tr("Time of\na speech"),
        )

    @property
    def rules(self) -> tuple[SeatRules, ...]:
        """The rules of all seats as they stand."""
        return tuple(seat.rules for seat in self._seats)

    def heading(self, column: int) -> str:
        """Return what a column is called, in one line or two."""
        return self._headings[column]

    def can_change(self, index: Index) -> bool:
        """Tell whether a cell can be changed; a seat that is not substituted has no rules of its substitute."""
        if self._read_only or index.column() in {SEAT, VOTE}:
            return False
        return index.column() not in {COUNTS, VOTES} or self._seats[index.row()].rules.may_be_substituted

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return the number of seats."""
        return 0 if parent.isValid() else len(self._seats)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        """Return what a column is called."""
        is_heading = way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headings[section] if is_heading else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown and said of a seat."""
        if not index.isValid():
            return None
        seat, column = self._seats[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return _text(seat, column)
            case Qt.ItemDataRole.CheckStateRole if column in {VOTE, *FLAGS}:
                return Qt.CheckState.Checked if _is_ticked(seat, column) else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole if column == SEAT:
                return _text(seat, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                heading = self._headings[column].replace("\n", " ")
                return f"{seat.post_title}، {heading}: {self._spoken(seat, column)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Ticks can be ticked, numbers edited, where that is possible."""
        shown = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if not index.isValid() or not self.can_change(index):
            return shown
        return shown | (Qt.ItemFlag.ItemIsEditable if index.column() in NUMBERS else Qt.ItemFlag.ItemIsUserCheckable)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Tick a cell by a bool, or write its number; what cannot be is refused, and the rule stays as it was."""
        if not index.isValid() or not self.can_change(index):
            return False
        if role == Qt.ItemDataRole.CheckStateRole and index.column() in FLAGS:
            return self._change(index, **{FLAGS[index.column()]: bool(value)})
        if role == Qt.ItemDataRole.EditRole and index.column() in NUMBERS:
            return self._set_number(index, str(value).strip(f" {NO_LIMIT}"))
        return False

    def _set_number(self, index: Index, typed: str) -> bool:
        try:
            known = _limit(typed) if index.column() == LIMIT else _time(typed)
        except RuleViolation as violation:
            self.refused.emit(refusal(violation))
            return False
        return self._change(index, **known)

    def _change(self, index: Index, **change: object) -> bool:
        seat = self._seats[index.row()]
        self._seats[index.row()] = replace(seat, rules=replace(seat.rules, **change))  # type: ignore[arg-type]
        self.dataChanged.emit(self.index(index.row(), SEAT), self.index(index.row(), TIME))
        return True

    def _spoken(self, seat: SeatRow, column: int) -> str:
        if column in NUMBERS:
            written = _number(seat, column)
            return self.tr("no limit") if written == NO_LIMIT else written
        if column == SEAT:
            return seat.name
        return self.tr("yes") if _is_ticked(seat, column) else self.tr("no")


def _text(seat: SeatRow, column: int) -> str | None:
    if column == SEAT:
        title = f"{persian_digits(seat.rules.seat_no)}. {seat.post_title}"
        return f"{title} — {seat.name}" if seat.name else title
    return _number(seat, column) if column in NUMBERS else None


def _number(seat: SeatRow, column: int) -> str:
    rules = seat.rules
    if column == LIMIT:
        return persian_digits(rules.absence_limit) if rules.absence_limit else NO_LIMIT
    return time_text(rules.speech_seconds) if rules.speech_seconds else NO_LIMIT


def _limit(typed: str) -> dict[str, int]:
    """Return the absences that were written, none for nothing; RuleViolation for what no seat can be given."""
    limit = read_whole(typed) if typed else 0
    limit = LARGEST_ABSENCE_LIMIT + 1 if limit is None else limit
    require_absence_limit(limit)
    return {"absence_limit": limit}


def _time(typed: str) -> dict[str, int]:
    """Return the minutes that were written, none for nothing; RuleViolation for what no seat can be given."""
    seconds = read_length(typed) if typed else 0
    seconds = LONGEST_SPEECH_SECONDS + 1 if seconds is None else seconds
    require_seat_time(seconds)
    return {"speech_seconds": seconds}


def _is_ticked(seat: SeatRow, column: int) -> bool:
    if column == VOTE:
        return seat.has_vote
    ticked = bool(getattr(seat.rules, FLAGS[column]))
    return ticked and (column == SUBSTITUTED or seat.rules.may_be_substituted)
