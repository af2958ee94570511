"""The page that creates a council: what it is called, who sits in it, and its first session."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.procedure import procedure_faults
from meetingdesk.store.seed import CouncilData, SeatData
from meetingdesk.ui.dialogs.forms import Field, Form, button, line, paragraphs
from meetingdesk.ui.dialogs.seats import LineError, presets, read_seats
from meetingdesk.ui.dialogs.session_fields import SessionFields, line_sentence, next_working_day
from meetingdesk.ui.wording import filled, refusal


class NewCouncil(Form):
    """Emits `created` with the CouncilData, once everything in it can be read."""

    created = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.head(
            self.tr("A new council file"),
            self.tr("Everything can be changed later, except what a session has recorded."),
        )
        self._presets = presets()
        self.kind = QComboBox()
        self.kind.addItems([preset.name for preset in self._presets])
        self.name = Field(self.tr("Name of the council"), line())
        self.province = Field(self.tr("Province or city"), line())
        self.seats = Field(self.tr("Seats"), paragraphs())
        self.session = SessionFields(1, next_working_day(today, 7))
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(self._council_column(), 1)
        columns.addLayout(self._session_column(), 1)
        self.rows.addLayout(columns, 1)
        self.add_buttons(
            button(self.tr("Create the file…"), self.create_council, "primary"),
            button(self.tr("Back"), self.left.emit),
        )
        self.kind.currentIndexChanged.connect(self._take_preset)
        self.seats.changed.connect(self._count_seats)
        self._take_preset(0)

    def _council_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Field(self.tr("Kind"), self.kind), 1)
        row.addWidget(self.province, 1)
        column.addLayout(row)
        column.addWidget(self.name)
        column.addWidget(self.seats, 1)
        return column

    def _session_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for fields in ((self.session.number, self.session.date), (self.session.time, self.session.place)):
            row = QHBoxLayout()
            row.setSpacing(16)
            for field in fields:
                row.addWidget(field, 1)
            column.addLayout(row)
        column.addWidget(self.session.agenda, 1)
        return column

    def create_council(self) -> None:
        """Read everything; emit the council, or say what is wrong."""
        session = self.session.read()
        seats = self._read_seats()
        province = self._read_line(self.province, "province", may_be_empty=True)
        name = self._read_line(self.name, "council", may_be_empty=False)
        if session is None or seats is None or province is None or name is None:
            return
        data = CouncilData(name, province, procedure=self._procedure, seats=seats, sessions=(session,))
        self.created.emit(data)

    @property
    def _procedure(self) -> Procedure:
        """The rules that the kind of council begins with."""
        return self._presets[self.kind.currentIndex()].procedure

    def _read_line(self, field: Field, name: str, *, may_be_empty: bool) -> str | None:
        try:
            return texts.line(field.text, name, may_be_empty=may_be_empty)
        except RuleViolation as violation:
            field.refuse(refusal(violation))
            return None

    def _read_seats(self) -> tuple[SeatData, ...] | None:
        try:
            seats = read_seats(self.seats.text)
        except LineError as error:
            self.seats.refuse(line_sentence(error))
            return None
        if not any(seat.has_vote for seat in seats):
            self.seats.refuse(self.tr("At least one seat with a vote is needed."))
            return None
        if procedure_faults(self._procedure, sum(seat.has_vote for seat in seats)):
            self.seats.refuse(
                self.tr("Too few voting seats for the rules of this kind of council; choose another kind.")
            )
            return None
        return seats

    def _take_preset(self, index: int) -> None:
        preset = self._presets[index]
        if self.name.text in {"", *(p.council for p in self._presets)}:
            self._set(self.name, preset.council)
        if self.seats.text in {"", *(p.seats for p in self._presets)}:
            self._set(self.seats, preset.seats)
        self._count_seats()

    def _set(self, field: Field, text: str) -> None:
        if hasattr(field.entry, "setPlainText"):
            field.entry.setPlainText(text)
        elif hasattr(field.entry, "setText"):
            field.entry.setText(text)

    def _count_seats(self) -> None:
        """Say how many seats and what quorum that makes, while they are typed."""
        try:
            seats = read_seats(self.seats.text)
        except LineError as error:
            self.seats.tell(line_sentence(error))
            return
        votes = sum(seat.has_vote for seat in seats)
        needed = self._procedure.quorum.needed(votes)
        text = self.tr("{seats} seats, {votes} with a vote, quorum {needed}. One a line: post, or post — name.")
        self.seats.tell(filled(text, {"seats": len(seats), "votes": votes, "needed": needed}))
