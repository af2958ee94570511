"""When somebody was in the hall, with every time open to correction."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.state import Attendance, Span
from meetingdesk.ui.context import Context
from meetingdesk.ui.dialogs.forms import Field, button, line
from meetingdesk.ui.operator.attendance_forms import Section, beside, mark
from meetingdesk.ui.operator.attendance_picker import PersonPicker
from meetingdesk.ui.operator.attendance_times import arrival_typed, clock_typed, departure_typed
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.widgets.entry import How
from meetingdesk.ui.wording import figure, filled, refusal

_OF_DEPARTURE = {"stay_ends_before_it_begins"}


class StayLine(QWidget):
    """From when to when, with what can be done about it; what is wrong is told below. Untouched times stay exact."""

    def __init__(self, context: Context, number: int, *, buttons: tuple[QPushButton, ...]) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._shown: Span | None = None
        self.number = QLabel(figure(number) if number else "")
        self.number.setFixedWidth(20)
        self.arrived, self.left = self._time(self.tr("from")), self._time(self.tr("until"))
        self.left.setPlaceholderText(self.tr("still here"))
        self._wrong = QLabel()
        self._wrong.setProperty("oneline", "small")
        self._wrong.setProperty("tone", "bad")
        self._wrong.hide()
        self.stops: tuple[QWidget, ...] = (self.arrived, self.left, *buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        fields = beside(self.number, _quiet(self.tr("from")), self.arrived, _quiet(self.tr("until")), self.left)
        for made in buttons:
            fields.addWidget(made)
        fields.addStretch(1)
        rows.addLayout(fields)
        rows.addWidget(self._wrong)

    def _time(self, name: str) -> QLineEdit:
        made = line()
        made.setAccessibleName(name)
        made.setMaximumWidth(110)
        made.textChanged.connect(self._typed)
        return made

    def _typed(self) -> None:
        self._wrong.hide()
        for field in (self.arrived, self.left):
            set_property(field, "wrong", "")

    def show_stay(self, stay: Span) -> None:
        """Show a stay; what was typed since the same one was shown is left alone."""
        if stay == self._shown:
            return
        self._shown = stay
        self.arrived.setText(self._clock(stay.start))
        self.left.setText(self._clock(stay.end))

    def span(self) -> Span | None:
        """Return the stay as it is typed, or None after telling which time is none."""
        arrived = self._instant(self.arrived, self._shown.start if self._shown else None, self._arrival)
        if arrived is None:
            self.refuse(self.arrived, self._no_time())
            return None
        if not self.left.text().strip():
            return Span(arrived)
        known = self._shown.end if self._shown else None
        left = self._instant(self.left, known, lambda clock: self._departure(clock, arrived))
        if left is None:
            self.refuse(self.left, self._no_time())
            return None
        return Span(arrived, left)

    def refuse(self, field: QLineEdit, sentence: str) -> None:
        """Tell what is wrong with a time, and put the cursor there."""
        self._wrong.setText(sentence)
        self._wrong.show()
        set_property(field, "wrong", "true")
        field.setAccessibleDescription(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def refuse_span(self, violation: RuleViolation, stay: Span) -> None:
        """Tell why a rule refuses a stay, at the time that it is about."""
        late = violation.code == "stay_out_of_range" and stay.start <= self._bridge.now() and stay.end is not None
        unchanged = self._shown is not None and stay.start == self._shown.start
        at_end = violation.code in _OF_DEPARTURE or late or unchanged
        self.refuse(self.left if at_end else self.arrived, refusal(violation))

    def empty(self) -> None:
        """Forget what was typed."""
        self.arrived.clear()
        self.left.clear()

    def _no_time(self) -> str:
        return filled(self.tr("Give a time of the clock, such as {example}."), {"example": "۱۲:۰۵"})

    def _clock(self, at: datetime | None) -> str:
        return clock_time(at, self._zone) if at is not None else ""

    @property
    def _zone(self) -> str:
        return self._bridge.state.plan.timezone

    def _instant(
        self, field: QLineEdit, known: datetime | None, read: Callable[[tuple[int, int]], datetime]
    ) -> datetime | None:
        clock = clock_typed(field.text())
        if clock is None:
            return None
        return known if known is not None and clock == clock_typed(self._clock(known)) else read(clock)

    def _arrival(self, clock: tuple[int, int]) -> datetime:
        now = self._bridge.now()
        return arrival_typed(clock, self._zone, self._shown.start if self._shown else now, now)

    def _departure(self, clock: tuple[int, int], arrived: datetime) -> datetime:
        return departure_typed(clock, self._zone, arrived, self._bridge.now())


class StaysForm(Section):
    """The stays of one person, a line for one that nobody recorded, and the reason of what is put right."""

    def __init__(self, context: Context, who: ParticipantId) -> None:
        super().__init__()
        self._context = context
        self._bridge = context.bridge
        self._who = who
        self._asked_stay = 0
        self.heading.setText(self.tr("In the hall"))
        self.reason = line(placeholder=self.tr("why it is put right; goes into the record"))
        self.reason_field = Field(self.tr("Reason of the correction"), self.reason)
        self.lines: list[StayLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.picker = PersonPicker(context)
        self.picker.picked.connect(self._reassign)
        self.picker.left.connect(self.picker.hide)
        self.picker.hide()
        self.add_button = button(self.tr("Add this time"), self.add)
        self.added = StayLine(context, 0, buttons=(self.add_button,))
        self.inner.addWidget(self.reason_field)
        self.inner.addLayout(self._list)
        self.inner.addWidget(self.picker)
        self.inner.addWidget(self.added)

    def follow(self) -> None:
        """Show the stays as they are; what was typed beside them stays."""
        stays = self._bridge.state.attendance.get(self._who, Attendance()).intervals
        while len(self.lines) > len(stays):
            gone = self.lines.pop()
            if gone.isAncestorOf(QApplication.focusWidget() or self):
                self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.lines) < len(stays):
            self.lines.append(self._made_line(len(self.lines) + 1))
        for shown, stay in zip(self.lines, stays, strict=True):
            shown.show_stay(stay)
        if self._asked_stay > len(stays):
            self.picker.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, line by line as they are read; lines come and go."""
        lines = [widget for shown in self.lines for widget in shown.stops]
        return (self.reason, *lines, self.picker.entry, *self.added.stops)

    def _made_line(self, number: int) -> StayLine:
        buttons = (
            button(self.tr("Correct"), lambda: self.correct(number)),
            button(self.tr("Strike"), lambda: self.strike(number)),
            button(self.tr("It was somebody else…"), lambda: self.ask_who(number)),
        )
        made = StayLine(self._context, number, buttons=buttons)
        self._list.addWidget(made)
        return made

    # --- Putting right ---

    def enter(self, _how: How) -> None:
        """Do what the line is for that the cursor stands in."""
        here = QApplication.focusWidget()
        if here is not None and self.added.isAncestorOf(here):
            self.add()
            return
        for number, shown in enumerate(self.lines, start=1):
            if here is not None and shown.isAncestorOf(here):
                self.correct(number)

    def correct(self, number: int) -> None:
        """Put the times typed in the place of those recorded."""
        shown = self.lines[number - 1]
        stay = shown.span()
        if stay is not None:
            command = c.CorrectStay(self._who, number, stay.start, stay.end, self.reason.text())
            self._carry_out(command, lambda violation: shown.refuse_span(violation, stay))

    def strike(self, number: int) -> None:
        """Record that the person was not there."""
        shown = self.lines[number - 1]
        command = c.StrikeStay(self._who, number, self.reason.text())
        self._carry_out(command, lambda violation: shown.refuse(shown.arrived, refusal(violation)))

    def add(self) -> None:
        """Record a stay that nobody had recorded."""
        stay = self.added.span()
        if stay is None:
            return
        command = c.AddStay(self._who, stay.start, stay.end, self.reason.text())
        if self._carry_out(command, lambda violation: self.added.refuse_span(violation, stay)):
            self.added.empty()

    def ask_who(self, number: int) -> None:
        """Let it be typed whose stay it was."""
        self._asked_stay = number
        self.picker.ask(self._who)

    def _reassign(self, to: str) -> None:
        shown = self.lines[self._asked_stay - 1]
        command = c.ReassignStay(self._who, self._asked_stay, ParticipantId(to), self.reason.text())
        self.picker.hide()
        self._carry_out(command, lambda violation: shown.refuse(shown.arrived, refusal(violation)))

    def _carry_out(self, command: c.Command, tell: Callable[[RuleViolation], object]) -> bool:
        violation = self._bridge.desk.can(command)
        if violation is None:
            done = self._bridge.execute(command)
            self.reason.setText("" if done else self.reason.text())
            return done
        if "field" in violation.params:
            mark({"reason": self.reason_field}, violation, "reason")
        else:
            tell(violation)
        return False


def _quiet(text: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("oneline", "small")
    made.setProperty("tone", "quiet")
    return made
