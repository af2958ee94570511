"""Fields of the rules of procedure that hold one number: of members, of minutes, of seconds."""

from PySide6.QtWidgets import QLabel, QWidget

from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.dialogs.forms import line
from meetingdesk.ui.dialogs.legal_figures import Figure
from meetingdesk.ui.dialogs.shares import read_length, read_seconds, read_whole, time_text
from meetingdesk.ui.wording import refusal


class NumberFigure(Figure):
    """A number; the line `below` belongs to several of them."""

    def __init__(self, name: str, unit: str, below: QLabel) -> None:
        super().__init__(name, below=below)
        self.number = line()
        self.number.setMaximumWidth(72)
        self._add(self.number, unit)
        self._end(unit)
        self.number.textChanged.connect(self.changed)

    @property
    def entries(self) -> tuple[QWidget, ...]:
        """The one input."""
        return (self.number,)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Heading, input and unit, for a grid in which the parts of several stand below one another."""
        items = map(self.inputs.itemAt, range(self.inputs.count()))
        return tuple(part for item in items if item is not None and (part := item.widget()) is not None)

    def show_number(self, number: int) -> None:
        """Show a number."""
        self.number.setText(persian_digits(number))

    def read(self) -> int | None:
        """Return the number, or None where there is none."""
        return read_whole(self.number.text())

    def tell_result(self) -> None:
        """Take back what was wrong; the line below belongs to several numbers."""
        if self._wrong is not None:
            self.tell("")

    def tell_unreadable(self) -> None:
        """Say how a number is written."""
        self._tell_own(self.tr("Write a number in digits."))

    def tell_fault(self, violation: RuleViolation) -> None:
        """Say what no council could keep."""
        self._tell_own(refusal(violation))

    def _end(self, unit: str) -> None:
        self.inputs.addWidget(QLabel(unit))
        self.inputs.addStretch(1)

    def _tell_own(self, sentence: str) -> None:
        """Say whose number is wrong: the line below belongs to several."""
        self.tell_wrong(f"{self.name}: {sentence}", self.number)


class TimeFigure(NumberFigure):
    """A length of time, written in minutes, kept in seconds."""

    def show_number(self, number: int) -> None:
        """Show a number of seconds in minutes."""
        self.number.setText(time_text(number))

    def read(self) -> int | None:
        """Return the seconds, or None where there is no time."""
        return read_length(self.number.text())

    def tell_unreadable(self) -> None:
        """Say how a time is written."""
        self._tell_own(self.tr("Write minutes such as 5 or 5:30."))


class SecondsFigure(NumberFigure):
    """A short time, written in seconds; «۱:۳۰» is understood, too."""

    def read(self) -> int | None:
        """Return the seconds, or None where there is no time."""
        return read_seconds(self.number.text())

    def tell_unreadable(self) -> None:
        """Say how a time is written."""
        self._tell_own(self.tr("Write seconds such as 30."))


class OptionalTime(TimeFigure):
    """A time in minutes that may be left out; the unit is told once for all of its like."""

    @property
    def is_left_out(self) -> bool:
        """Whether nothing was written."""
        return not self.number.text().strip()

    def show_time(self, seconds: int | None) -> None:
        """Show a number of seconds in minutes, or nothing."""
        self.number.setText("" if seconds is None else time_text(seconds))

    def tell_unreadable(self) -> None:
        """Say how a time is written."""
        self._tell_own(self.tr("Write minutes such as 5 or 5:30, or leave it empty."))

    def _end(self, unit: str) -> None:
        self.number.setToolTip(unit)
