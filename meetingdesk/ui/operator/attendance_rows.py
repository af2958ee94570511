"""The roster as rows: who is in the hall since when, who left, who is absent."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject

from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Member, Person
from meetingdesk.domain.state import Attendance, MeetingState, Span
from meetingdesk.domain.text import isolate, isolate_ltr, persian_digits
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.wording import filled, label

_NOBODY_SAW = Attendance()


class AttendanceRows(QObject):
    """Makes rows; one is made again only where somebody's attendance has changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: dict[ParticipantId, tuple[Person, Attendance, Row]] = {}

    def rows(self, state: MeetingState, wanted: Iterable[ParticipantId] | None = None) -> tuple[Row, ...]:
        """Return the rows of those wanted, in that order, or of everybody in protocol order."""
        rows = {p.id: self._row(p, state) for p in state.people}
        return tuple(rows.values()) if wanted is None else tuple(rows[who] for who in wanted)

    def _row(self, person: Person, state: MeetingState) -> Row:
        attendance = state.attendance.get(person.id, _NOBODY_SAW)
        made = self._made.get(person.id)
        if made is not None and made[0] is person and made[1] is attendance:
            return made[2]
        row = self._new_row(person, attendance, state.plan.timezone)
        self._made[person.id] = (person, attendance, row)
        return row

    def _new_row(self, person: Person, attendance: Attendance, zone: str) -> Row:
        word, tone, since = self._word(attendance)
        return Row(
            key=person.id,
            title=_title(person),
            word=word,
            word_tone=tone,
            figures=persian_digits(clock_time(since, zone)) if since is not None else "",
            tone="text" if attendance.is_present else "quiet",
            tip=self._tip(person, attendance, zone),
        )

    def _word(self, attendance: Attendance) -> tuple[str, str, datetime | None]:
        """Return the word that tells where somebody is, its tone, and since when."""
        if attendance.is_present:
            return self.tr("present"), "good", attendance.intervals[-1].start
        if attendance.intervals:
            return self.tr("left"), "quiet", attendance.intervals[-1].end
        if attendance.absence is None:
            return "", "quiet", None
        if attendance.absence.excused:
            return self.tr("absent, excused"), "warning", None
        return self.tr("absent, not excused"), "bad", None

    def _tip(self, person: Person, attendance: Attendance, zone: str) -> str:
        """Return name, post, seat, and every time somebody was in the hall."""
        lines = [part for part in (person.name, person.post_title) if part]
        if isinstance(person, Member):
            fields: dict[str, str | int] = {"seat": person.seat_no, "group": label(person.group)}
            lines.append(filled(self.tr("seat {seat}, {group}"), fields))
        else:
            lines.append(self.tr("guest"))
        if attendance.absence is not None and not attendance.intervals:
            lines += [attendance.absence.reason] if attendance.absence.reason else []
        lines += [self._interval(span, zone) for span in attendance.intervals]
        return "\n".join(lines)

    def _interval(self, span: Span, zone: str) -> str:
        came = isolate_ltr(persian_digits(clock_time(span.start, zone)))
        if span.end is None:
            return self.tr("in the hall since {time}").format(time=came)
        left = isolate_ltr(persian_digits(clock_time(span.end, zone)))
        return self.tr("in the hall from {start} to {end}").format(start=came, end=left)


def _title(person: Person) -> str:
    """Return name and post, or the one that is known."""
    both = person.name and person.post_title
    return f"{isolate(person.name)} — {isolate(person.post_title)}" if both else person.label
