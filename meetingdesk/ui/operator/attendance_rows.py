"""The roster as rows: who is in the hall since when, who left, who is absent, and who sits in for whom."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject

from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.capacity import Capacity
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Guest, Member, Person, Substitute
from meetingdesk.domain.state import Attendance, MeetingState, Span
from meetingdesk.domain.text import isolate, isolate_ltr, persian_digits
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.wording import filled, label

_NOBODY_SAW = Attendance()


def in_seats(state: MeetingState) -> tuple[Person, ...]:
    """Return everybody in protocol order, each substitute after the holder of the seat, guests last."""
    sitting: dict[ParticipantId, list[Person]] = {}
    for substitute in state.substitutes:
        sitting.setdefault(substitute.principal, []).append(substitute)
    seats = (person for seat in state.plan.members for person in (seat, *sitting.get(seat.id, ())))
    return (*seats, *state.guests)


class AttendanceRows(QObject):
    """Makes rows; one is made again only where somebody's attendance has changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: dict[ParticipantId, tuple[Person, Attendance, Person | None, Row]] = {}

    def rows(self, state: MeetingState, wanted: Iterable[ParticipantId] | None = None) -> tuple[Row, ...]:
        """Return the rows of those wanted, in that order, or of everybody, substitutes below their seats."""
        others = _others(state)
        rows = {p.id: self._row(p, others.get(p.id), state) for p in in_seats(state)}
        return tuple(rows.values()) if wanted is None else tuple(rows[who] for who in wanted)

    def _row(self, person: Person, other: Person | None, state: MeetingState) -> Row:
        attendance = state.attendance.get(person.id, _NOBODY_SAW)
        made = self._made.get(person.id)
        if made is not None and made[0] is person and made[1] is attendance and made[2] is other:
            return made[3]
        row = self._new_row(person, attendance, other, state.plan.timezone)
        self._made[person.id] = (person, attendance, other, row)
        return row

    def _new_row(self, person: Person, attendance: Attendance, other: Person | None, zone: str) -> Row:
        word, tone, since = self._word(attendance)
        if isinstance(person, Member) and other is not None:
            word, tone, since = self.tr("substituted"), "accent", None
        if isinstance(person, Substitute) and not person.letter_no:
            word, tone = self.tr("no letter of introduction"), "warning"
        return Row(
            key=person.id,
            title=_title(person),
            icon="account-switch-outline" if isinstance(person, Substitute) else "",
            icon_tone="accent" if attendance.is_present else "quiet",
            word=word,
            word_tone=tone,
            word_yields=attendance.is_present and tone == "good",
            figures=persian_digits(clock_time(since, zone)) if since is not None else "",
            tone="text" if attendance.is_present else "quiet",
            tip=self._tip(person, attendance, other, zone),
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

    def _tip(self, person: Person, attendance: Attendance, other: Person | None, zone: str) -> str:
        """Return name, post, seat, who sits in for whom, and every time somebody was in the hall."""
        lines = [part for part in (person.name, person.post_title) if part]
        lines += self._capacity(person, other)
        if attendance.absence is not None and not attendance.intervals:
            lines += [self._word(attendance)[0]]
            lines += [attendance.absence.reason] if attendance.absence.reason else []
        lines += [self._interval(span, zone) for span in attendance.intervals]
        return "\n".join(lines)

    def _capacity(self, person: Person, other: Person | None) -> list[str]:
        match person:
            case Member():
                fields: dict[str, str | int] = {"seat": person.seat_no, "group": label(person.group)}
                seat = filled(self.tr("seat {seat}, {group}"), fields)
                return [seat, _named(Capacity.SUBSTITUTE, other.label)] if other is not None else [seat]
            case Substitute():
                holder = other.label if other is not None else ""
                lines = [filled(self.tr("substitute of {name}"), {"name": holder})]
                number = filled(self.tr("letter of introduction no. {number}"), {"number": person.letter_no})
                return [*lines, number if person.letter_no else self.tr("no letter of introduction")]
            case Guest(of_body=True):
                return [label(Capacity.INVITED_BODY)]
        return [self.tr("guest")]

    def _interval(self, span: Span, zone: str) -> str:
        came = isolate_ltr(persian_digits(clock_time(span.start, zone)))
        if span.end is None:
            return self.tr("in the hall since {time}").format(time=came)
        left = isolate_ltr(persian_digits(clock_time(span.end, zone)))
        return self.tr("in the hall from {start} to {end}").format(start=came, end=left)


def _others(state: MeetingState) -> dict[ParticipantId, Person]:
    """Return who sits in the seat of a holder now, and whom a substitute sits in for."""
    found: dict[ParticipantId, Person] = {}
    for substitute in state.substitutes:
        seat = state.member(substitute.principal)
        if seat is not None:
            found[substitute.id] = seat
        if state.sitting_in(substitute.principal) is substitute:
            found[substitute.principal] = substitute
    return found


def _title(person: Person) -> str:
    """Return name and post, or the one that is known, and the capacity of whoever holds no seat by right."""
    both = person.name and person.post_title
    title = f"{isolate(person.name)} — {isolate(person.post_title)}" if both else person.label
    match person:
        case Substitute():
            return _named(Capacity.SUBSTITUTE, title)
        case Guest(of_body=True):
            return _named(Capacity.INVITED_BODY, title)
    return title


def _named(capacity: Capacity, title: str) -> str:
    return f"{label(capacity)}: {title}"
