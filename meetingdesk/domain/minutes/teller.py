"""How the parts of minutes say times, people and figures, all in the same way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.calendar import WEEKDAYS, clock_time, clock_time_seconds, local, long_date
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.minutes.document import Cell, Run
from meetingdesk.domain.minutes.wording import Wording
from meetingdesk.domain.plan import Person
from meetingdesk.domain.state import Attendance, MeetingState, Span
from meetingdesk.domain.text import isolate_ltr, persian_digits

LONGEST = 100
"""Letters of a text that is told whole where it is only referred to."""


def figure(value: int) -> str:
    """Return a plain number as text shows it."""
    return persian_digits(value)


def code(value: str | int) -> str:
    """Return a number or code such as «۷۲/۳», isolated from the text around it."""
    return isolate_ltr(persian_digits(value))


def plain(text: str) -> tuple[Run, ...]:
    """Return text as the runs of a paragraph."""
    return (Run(text),)


def labelled(label: str, text: str) -> tuple[Run, ...]:
    """Return the runs of a text after its label."""
    return (Run(label, bold=True), Run(f" {text}"))


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells of one session in the words of its council."""

    state: MeetingState
    wording: Wording

    def clock(self, at: datetime) -> str:
        """Return an instant as the clock in the hall showed it, with the day where it is not that of the opening."""
        zone, opened = self.state.plan.timezone, self.state.opened_at or self.state.plan.starts_at
        time, day = isolate_ltr(clock_time(at, zone)), local(at, zone).date()
        away = abs((day - local(opened, zone).date()).days)
        if not away:
            return time
        name = WEEKDAYS[(day.weekday() + 2) % 7] if away < len(WEEKDAYS) else long_date(day)
        return self.wording.phrases.on_day.format(time=time, day=name)

    def to_the_second(self, at: datetime) -> str:
        """Return an instant of the session to the second, for what was put right by seconds."""
        return isolate_ltr(clock_time_seconds(at, self.state.plan.timezone))

    def period(self, span: Span, closed: str, still_open: str) -> str:
        """Return a span of time in a phrase with `start` and `end`, or in one with `start` while it is open."""
        start = self.clock(span.start)
        if span.end is None:
            return still_open.format(start=start)
        return closed.format(start=start, end=self.clock(span.end))

    def numbers(self, texts: Sequence[str]) -> str:
        """Return short texts as a list in prose: «۷۲/۱، ۷۲/۲ و ۷۲/۳»."""
        phrases = self.wording.phrases
        if len(texts) < 2:
            return "".join(texts)
        return phrases.comma.join(texts[:-1]) + phrases.conjunction + texts[-1]

    def names(self, texts: Sequence[str]) -> str:
        """Return names as a list; they may have commas and conjunctions of their own."""
        return self.wording.phrases.semicolon.join(texts)

    def person(self, person: Person) -> str:
        """Return a person's name and post, or whichever of them is known."""
        if person.name and person.post_title:
            return self.wording.phrases.named.format(name=person.name, post=person.post_title)
        return person.label

    def who(self, who: ParticipantId) -> str:
        """Return what `person` says of a participant; his id where the roster does not know him."""
        person = self.state.person(who)
        return self.person(person) if person else str(who)

    def shortened(self, text: str) -> str:
        """Return a text as it stands, or its first words where it is long."""
        if len(text) <= LONGEST:
            return text
        whole, _, _ = text[: LONGEST + 1].rpartition(" ")
        return self.wording.phrases.shortened.format(text=(whole or text[:LONGEST]).rstrip("،؛:. "))

    def minutes(self, seconds: float) -> str:
        """Return a length of time in minutes."""
        phrases = self.wording.phrases
        if seconds < 60:
            return phrases.under_a_minute
        return phrases.minutes.format(minutes=figure(round(seconds / 60)))

    def reason(self, reason: str) -> tuple[str, ...]:
        """Return the note that gives a reason, if one was given."""
        return (self.wording.phrases.reason.format(reason=reason),) if reason else ()

    def cell(self, text: str) -> Cell:
        """Return a cell of a table, which never stays empty."""
        return Cell(text or self.wording.phrases.unset)

    def took_part(self, who: ParticipantId) -> bool:
        """Tell whether somebody was in the hall while the session was official, or, before that, at all."""
        return bool(self.stays(who))

    def stays(self, who: ParticipantId) -> tuple[Span, ...]:
        """Return the intervals of somebody's attendance that reach into the official session."""
        opened = self.state.opened_at
        intervals = self.state.attendance.get(who, Attendance()).intervals
        return tuple(s for s in intervals if opened is None or s.end is None or s.end > opened)
