"""The parts of the card about one person: an absence with its reason, and a substitute with a letter."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import long_date, parse_date, short_date
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.plan import Member, Substitute
from meetingdesk.domain.state import Absence, Attendance
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.dialogs.forms import Field, button, line
from meetingdesk.ui.widgets.entry import How, how_entered
from meetingdesk.ui.wording import filled, refusal

Fields = Mapping[str, Field]


class Section(QWidget):
    """A part of the card: a title, its fields, and in their place the reason why they cannot be used now."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(4)
        self.heading = QLabel()
        self.heading.setProperty("oneline", "strong")
        self.rows.addWidget(self.heading)
        self.inside = QWidget()
        self.inner = QVBoxLayout(self.inside)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setSpacing(4)
        self.rows.addWidget(self.inside)
        self._why_not = QLabel()
        self._why_not.setProperty("tone", "quiet")
        self._why_not.setWordWrap(True)
        self.rows.addWidget(self._why_not)
        self.bar_with(None)

    def bar_with(self, violation: RuleViolation | None) -> None:
        """Put the fields away while a rule stands in their way, and tell which."""
        self.inside.setVisible(violation is None)
        self._why_not.setVisible(violation is not None)
        self._why_not.setText(refusal(violation) if violation is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter in a field does what the section is for."""
        how = how_entered(event)
        if how is None or isinstance(QApplication.focusWidget(), QPushButton):
            super().keyPressEvent(event)
        else:
            self.enter(how)

    def follow(self) -> None:
        """Show what is recorded now."""

    def enter(self, how: How) -> None:
        """Do what the section is for."""


def beside(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets in a line; the fields among them share the room."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, Field | QLineEdit) else 0)
    return row


def level(made: QPushButton) -> QWidget:
    """Return a button with the room of a field's label above it and of a field's hint below it."""
    place = QWidget()
    rows = QVBoxLayout(place)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(2)
    above, below = QLabel(), QLabel()
    above.setProperty("oneline", "body")
    below.setProperty("oneline", "small")
    for part in (above, made, below):
        rows.addWidget(part)
    return place


def mark(fields: Fields, violation: RuleViolation, otherwise: str) -> None:
    """Tell a refusal at the field that it names, or else at another one."""
    name = str(violation.params.get("field", ""))
    fields[name if name in fields else otherwise].refuse(refusal(violation))


class AbsenceForm(Section):
    """Absent, excused or not, for a reason."""

    def __init__(self, bridge: Bridge, seat: Member) -> None:
        super().__init__()
        self._bridge = bridge
        self._seat = seat
        self._shown: Absence | None = None
        self.heading.setText(self.tr("Absence"))
        self.reason = line(placeholder=self.tr("reason of the absence, as far as it is known"))
        self.field = Field(self.tr("Reason of the absence"), self.reason)
        self.excused = button(self.tr("Absent, excused"), lambda: self.record(excused=True))
        self.unexcused = button(self.tr("Absent, not excused"), lambda: self.record(excused=False))
        self.inner.addLayout(beside(self.field, level(self.excused), level(self.unexcused)))

    def follow(self) -> None:
        """Show what is recorded; what was typed since stays."""
        who = self._seat.id
        self.bar_with(self._bridge.desk.can(c.RecordAbsence(who, excused=True)))
        absence = self._bridge.state.attendance.get(who, Attendance()).absence
        if absence != self._shown:
            self._shown = absence
            self.reason.setText(absence.reason if absence is not None else "")
        self.field.tell(self._recorded(absence))

    def _recorded(self, absence: Absence | None) -> str:
        if absence is None:
            return ""
        return self.tr("recorded: excused") if absence.excused else self.tr("recorded: not excused")

    def enter(self, how: How) -> None:
        """Record the absence; Enter alone keeps it excused or not, as it was."""
        was_excused = self._shown is None or self._shown.excused
        self.record(excused={How.CONTROL: True, How.CONTROL_SHIFT: False}.get(how, was_excused))

    def record(self, *, excused: bool) -> None:
        """Record the absence, or tell at the field why not."""
        command = c.RecordAbsence(self._seat.id, excused, self.reason.text())
        violation = self._bridge.desk.can(command)
        if violation is not None:
            mark({"reason": self.field}, violation, "reason")
        else:
            self._bridge.execute(command)


class SubstituteForm(Section):
    """Who sits in for the holder of a seat, by which letter; `admitted` goes out when somebody new does."""

    admitted = Signal()

    def __init__(self, bridge: Bridge, person: Member | Substitute) -> None:
        super().__init__()
        self._bridge = bridge
        self._person = person
        self._shown: Substitute | None = None
        self.name = line()
        self.post = line()
        self.letter_no = line()
        self.letter_date = line(placeholder="۱۴۰۴/۰۶/۲۲")
        self.fields = {
            "name": Field(self.tr("Name of the substitute"), self.name),
            "post_title": Field(self.tr("Post"), self.post),
            "letter_no": Field(self.tr("Number of the letter of introduction"), self.letter_no),
            "letter_date": Field(self.tr("Date of the letter"), self.letter_date),
        }
        self.letter_date.textChanged.connect(self._tell_date)
        is_new = isinstance(person, Member)
        self.submit = button(
            self.tr("Admit the substitute") if is_new else self.tr("Put right"), self.record, "primary"
        )
        self._lay_out(is_new=is_new)

    def _lay_out(self, *, is_new: bool) -> None:
        self.heading.setText(self.tr("Substitute") if is_new else self.tr("Who the substitute is"))
        self.inner.addLayout(beside(self.fields["name"], self.fields["post_title"]))
        self.inner.addLayout(beside(self.fields["letter_no"], self.fields["letter_date"], level(self.submit)))

    def follow(self) -> None:
        """Show what is recorded and what stands in the way; what was typed since stays."""
        person = self._bridge.state.person(self._person.id)
        if isinstance(person, Member):
            self.bar_with(self._bridge.desk.can(c.AdmitSubstitute(person.id, name=person.label)))
        elif isinstance(person, Substitute):
            self.bar_with(self._bridge.desk.can(c.CorrectSubstitute(person.id, name=person.label)))
            if person != self._shown:
                self._show(person)

    def _show(self, person: Substitute) -> None:
        self._shown = person
        self.name.setText(person.name)
        self.post.setText(person.post_title)
        self.letter_no.setText(person.letter_no)
        self.letter_date.setText(short_date(person.letter_date) if person.letter_date is not None else "")

    def _tell_date(self, typed: str) -> None:
        day = parse_date(typed)
        self.fields["letter_date"].tell(long_date(day) if day is not None else "")

    def enter(self, _how: How) -> None:
        """Admit or correct."""
        self.record()

    def record(self) -> None:
        """Admit the substitute or put right who it is, or tell at the field why not."""
        day = parse_date(self.letter_date.text())
        if day is None and self.letter_date.text().strip():
            example = filled(self.tr("Give year, month and day, such as {example}."), {"example": "۱۴۰۴/۰۶/۲۲"})
            self.fields["letter_date"].refuse(example)
            return
        is_new = isinstance(self._person, Member)
        make = c.AdmitSubstitute if is_new else c.CorrectSubstitute
        command = make(self._person.id, self.name.text(), self.post.text(), self.letter_no.text(), day)
        violation = self._bridge.desk.can(command)
        if violation is not None:
            mark(self.fields, violation, "letter_date" if violation.code == "letter_date_out_of_range" else "name")
        elif self._bridge.execute(command) and is_new:
            self.admitted.emit()
