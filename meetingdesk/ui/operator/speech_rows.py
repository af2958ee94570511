"""The speeches of the session as rows of a list, the newest first."""

from datetime import datetime

from PySide6.QtCore import QObject

from meetingdesk.domain.calendar import clock_time_seconds, duration
from meetingdesk.domain.ids import ItemId, SpeechId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.state import MeetingState, Speech
from meetingdesk.domain.text import isolate, persian_digits
from meetingdesk.domain.timing import spoken
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.wording import figure, label

_SIDES = {TurnKind.IN_FAVOUR: "good", TurnKind.AGAINST: "bad"}


class SpeechRows(QObject):
    """Makes the rows; that of a speech that is over is made once, until something about it changes."""

    def __init__(self, times: SpeakingTimes, parent: QObject) -> None:
        super().__init__(parent)
        self._times = times
        self._made: dict[SpeechId, tuple[object, Row]] = {}

    def rows(self, state: MeetingState, now: datetime) -> tuple[Row, ...]:
        """Return a row for each speech."""
        people = self._times.people(state)
        corrected = {made.speech for made in state.speech_corrections}
        heirs = {s.ceded_by: s for s in state.speeches if s.ceded_by is not None}
        numbers = {item.id: item.number for item in state.items}
        rows = []
        for speech in reversed(state.speeches):
            heir = heirs.get(speech.id)
            host = state.speeches[speech.interrupts - 1] if speech.interrupts is not None else None
            giver = state.speeches[speech.ceded_by - 1] if speech.ceded_by is not None else None
            others = tuple(one.who if one is not None else None for one in (heir, host, giver))
            known = (speech, others, speech.id in corrected, numbers.get(speech.item or ItemId(0)), id(people))
            made = self._made.get(speech.id)
            if made is None or made[0] != known or speech.span.end is None:
                marks = self._marks(state, speech, is_corrected=speech.id in corrected)
                marks += self._links(state, heir, host, giver)
                row = self._row(state, speech, people[speech.who], marks, now)
                made = self._made[speech.id] = (known, row)
            rows.append(made[1])
        return tuple(rows)

    def _row(self, state: MeetingState, speech: Speech, person: Person, marks: list[str], now: datetime) -> Row:
        is_plain = speech.kind is TurnKind.STATEMENT
        seconds = spoken(speech, now)
        both = person.name and person.post_title
        return Row(
            str(speech.id),
            f"{person.name}، {person.post_title}" if both else person.label,
            lead=persian_digits(speech.id),
            word="" if is_plain else label(speech.kind),
            word_tone=_SIDES.get(speech.kind, "warning"),
            figures=duration(seconds),
            figures_tone="bad" if seconds > speech.limit_seconds else "text",
            note=" · ".join([self.item_words(state, speech), self._times_words(state, speech), *marks]),
            strong=speech.span.end is None,
        )

    def _times_words(self, state: MeetingState, speech: Speech) -> str:
        """Return from when to when a speech lasted, and how long it could; how long it did stands above."""
        limit = self.tr("limit {time}").format(time=figure(duration(speech.limit_seconds)))
        return f"{self.span_words(state, speech)}، {limit}"

    def item_words(self, state: MeetingState, speech: Speech) -> str:
        """Return on which item a speech was given."""
        item = state.item(speech.item)
        if item is None:
            return self.tr("on no item")
        return self.tr("item {number}").format(number=figure(item.number))

    def span_words(self, state: MeetingState, speech: Speech) -> str:
        """Return from when to when a speech lasted."""
        zone = state.plan.timezone
        start = figure(clock_time_seconds(speech.span.start, zone))
        if speech.span.end is None:
            return self.tr("since {time}").format(time=start)
        end = figure(clock_time_seconds(speech.span.end, zone))
        return self.tr("{start} to {end}").format(start=start, end=end)

    def _marks(self, state: MeetingState, speech: Speech, *, is_corrected: bool) -> list[str]:
        marks = []
        if state.floor == speech.id:
            marks.append(self.tr("has the floor, paused") if speech.is_paused else self.tr("has the floor"))
        elif speech.id in state.interrupted:
            marks.append(self.tr("interrupted, waits for the floor"))
        elif speech.away:
            marks.append(self.tr("was interrupted"))
        if speech.cut:
            marks.append(self.tr("cut by the chair"))
        if speech.charges:
            marks.append(self.tr("on the time of whom it interrupted"))
        if is_corrected:
            marks.append(self.tr("put right"))
        return marks

    def _links(self, state: MeetingState, heir: Speech | None, host: Speech | None, giver: Speech | None) -> list[str]:
        """Return to whom the time was left, who was interrupted, and by whom the time was ceded."""
        people = self._times.people(state)
        linked = (
            (self.tr("left the rest to {name}"), heir),
            (self.tr("interrupted {name}"), host),
            (self.tr("time ceded by {name}"), giver),
        )
        return [text.format(name=isolate(people[speech.who].label)) for text, speech in linked if speech is not None]
