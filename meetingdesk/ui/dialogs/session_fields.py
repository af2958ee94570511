"""The fields of a session that is being prepared: number, date, time, place, agenda."""

from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from meetingdesk.domain.calendar import long_date, parse_date, short_date
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.rules import texts
from meetingdesk.domain.text import ascii_digits, persian_digits
from meetingdesk.store.seed import DEFAULT_TIMEZONE, AgendaData, SessionDraft
from meetingdesk.ui.dialogs.forms import Field, line, paragraphs
from meetingdesk.ui.dialogs.seats import LineError, instant, read_agenda, read_time
from meetingdesk.ui.wording import filled, refusal

LAST_NUMBER = 9_999
_FRIDAY = 4


class SessionFields(QObject):
    """Reads a session, or says at the field what cannot be read."""

    def __init__(self, number: int, day: date, place: str = "", agenda: str = "") -> None:
        super().__init__()
        self.number = Field(self.tr("Session number"), line(persian_digits(number)))
        self.date = Field(self.tr("Date"), line(short_date(day)))
        self.time = Field(self.tr("Time"), line(persian_digits("12:00")))
        self.place = Field(self.tr("Place"), line(place, self.tr("Hall and building")))
        self.agenda = Field(
            self.tr("Agenda"),
            paragraphs(agenda, self.tr("One item a line, its minutes at the end")),
            self.tr(
                "For example: “Spatial planning [land use] — 25”. The topic in brackets finds earlier resolutions;"
                " without minutes an item gets 15."
            ),
        )
        self.date.changed.connect(self._tell_date)
        self._tell_date()

    def read(self, zone: str = DEFAULT_TIMEZONE) -> SessionDraft | None:
        """Return the session, or None after saying what is wrong at the first wrong field."""
        # From the last to the first, so that the cursor ends up in the first field that is wrong.
        agenda, place, at, day, number = self._agenda(), self._place(), self._time(), self._date(), self._number()
        if number is None or day is None or at is None or place is None or agenda is None:
            return None
        return SessionDraft(instant(day, at, zone), place, session_no=SessionNo(number), agenda=agenda)

    def _number(self) -> int | None:
        typed = ascii_digits(self.number.text)
        if typed.isascii() and typed.isdigit() and 1 <= int(typed) <= LAST_NUMBER:
            return int(typed)
        self.number.refuse(filled(self.tr("Write a number from 1 to {last}."), {"last": LAST_NUMBER}))
        return None

    def _date(self) -> date | None:
        day = parse_date(self.date.text)
        if day is None:
            self.date.refuse(self.tr("Write a date as year, month, day, such as 1404/06/22."))
        return day

    def _time(self) -> time | None:
        at = read_time(self.time.text)
        if at is None:
            self.time.refuse(self.tr("Write a time such as 12:00."))
        return at

    def _place(self) -> str | None:
        try:
            return texts.line(self.place.text, "place", may_be_empty=True)
        except RuleViolation as violation:
            self.place.refuse(refusal(violation))
            return None

    def _agenda(self) -> tuple[AgendaData, ...] | None:
        try:
            return read_agenda(self.agenda.text)
        except LineError as error:
            self.agenda.refuse(line_sentence(error))
            return None

    def _tell_date(self) -> None:
        day = parse_date(self.date.text)
        self.date.tell(long_date(day) if day else self.tr("year/month/day"))


def line_sentence(error: LineError) -> str:
    """Return what is wrong with which line."""
    text = QCoreApplication.translate("SessionFields", "Line {line}: {why}")
    return text.format(line=persian_digits(error.line), why=refusal(error.violation))


def next_working_day(after: date, days: int) -> date:
    """Return the day so many days later, or the one after it where that is a Friday."""
    day = after + timedelta(days=days)
    return day + timedelta(days=1) if day.weekday() == _FRIDAY else day
