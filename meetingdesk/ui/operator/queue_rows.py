"""The turns of the queue in words; what did not change is not worded again, however long the queue is."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from meetingdesk.domain.calendar import clock_time, duration
from meetingdesk.domain.ids import ParticipantId, TurnId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.rules.speakers import limit_for
from meetingdesk.domain.state import MeetingState, Turn
from meetingdesk.domain.text import persian_digits
from meetingdesk.domain.turns import Placed, TurnKind
from meetingdesk.ui.operator.queue_list import SHORT, TurnRow
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.wording import label
from meetingdesk.ui.wording.queueing import (
    KIND_ICONS,
    answers_words,
    article_words,
    calls_words,
    kind_tone,
    kind_words,
    spoken_words,
    waiting_words,
    written_words,
)
from meetingdesk.ui.wording.speaking import why_words

MANY = 40
"""From so many on every turn has one line for its name: measuring hundreds of names takes too long."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the words of a row follow from, apart from its place."""

    turn: Turn
    person: Person
    answered: Person | None
    today: int
    on_item: int
    is_long: bool

    def is_same(self, other: "_Known | None") -> bool:
        """Tell whether the same words follow; what is shared between states need not be compared."""
        return (
            other is not None
            and self.turn is other.turn
            and self.person is other.person
            and self.answered is other.answered
            and (self.today, self.on_item, self.is_long) == (other.today, other.on_item, other.is_long)
        )


class QueueRows:
    """The rows of a queue, and how long it will take."""

    def __init__(self, times: SpeakingTimes) -> None:
        self._times = times
        self._made: dict[TurnId, tuple[_Known, TurnRow]] = {}
        self._limits: dict[tuple[ParticipantId, TurnKind], int] = {}
        self._limited_by: tuple[object, ...] = ()

    def rows(self, state: MeetingState, now: datetime) -> tuple[TurnRow, ...]:
        """Return a row for each turn; the same object where nothing of it has changed."""
        people, totals, talking = self._times.people(state), self._times.finished(state), talking_now(state)
        is_long = len(state.queue) > MANY
        made: dict[TurnId, tuple[_Known, TurnRow]] = {}
        for place, turn in enumerate(state.queue, start=1):
            today = on_item = 0
            if turn.who in totals or turn.who in talking:
                today = int(self._times.of(state, turn.who, now))
                on_item = int(self._times.on_item(state, turn.who, now))
            answered = people.get(state.speeches[turn.answers - 1].who) if turn.answers is not None else None
            known = _Known(turn, people[turn.who], answered, today, on_item, is_long)
            made[turn.id] = known, self._row(known, _figure(place))
        self._made = made
        return tuple(row for _, row in made.values())

    def seconds(self, state: MeetingState) -> int:
        """Return how long all turns may take together."""
        limited_by = (state.plan, state.items, state.current_item, state.substitutes, state.guests)
        if len(self._limited_by) != len(limited_by) or any(
            one is not other for one, other in zip(limited_by, self._limited_by, strict=True)
        ):
            self._limits, self._limited_by = {}, limited_by
        people = self._times.people(state)
        for turn in state.queue:
            if (turn.who, turn.kind) not in self._limits:
                self._limits[turn.who, turn.kind] = limit_for(state, people[turn.who], turn.kind)
        return sum(self._limits[turn.who, turn.kind] for turn in state.queue)

    def tip(self, state: MeetingState, key: str) -> str:
        """Return all there is to be known of a turn, line by line."""
        known, _ = self._made.get(TurnId(int(key)), (None, None))
        if known is None:
            return ""
        turn, person = known.turn, known.person
        lines = [person.label, person.post_title if person.name else "", label(turn.kind), *_details(known)]
        lines.append(waiting_words(clock_time(turn.requested_at, state.plan.timezone)))
        lines.append(spoken_words(_clock(known.today), _clock(known.on_item)))
        return "\n".join(line for line in lines if line)

    def _row(self, known: _Known, place: str) -> TurnRow:
        before, row = self._made.get(known.turn.id, (None, None))
        if row is None or not known.is_same(before):
            return _worded(known, place)
        return row if row.lead == place else replace(row, lead=place)


def talking_now(state: MeetingState) -> frozenset[ParticipantId]:
    """Return who has the floor or waits to have it back."""
    open_speeches = (state.floor, *state.interrupted)
    return frozenset(state.speeches[speech - 1].who for speech in open_speeches if speech is not None)


def _worded(known: _Known, place: str) -> TurnRow:
    turn, title = known.turn, known.person.label
    is_plain = turn.kind is TurnKind.STATEMENT
    post = known.person.post_title if known.person.name else ""
    return TurnRow(
        str(turn.id),
        title,
        lead=place,
        figures=_clock(known.today),
        note=" · ".join(part for part in (*_details(known), post) if part),
        note_tone="warning" if turn.calls else "quiet",
        lines=1 if known.is_long or len(title) <= SHORT else 2,
        kind_icon="" if is_plain else KIND_ICONS[turn.kind],
        kind_word="" if is_plain else kind_words(turn.kind),
        kind_tone=kind_tone(turn.kind),
        on_item=_clock(known.on_item) if known.today else "",
    )


def _details(known: _Known) -> list[str]:
    """Return how often a turn was called, why it stands where it does, and what it rests on; some may be empty.

    Where there is no room for all, the end is cut: a name, and not the reason.
    """
    turn = known.turn
    says_written = Placed.WRITTEN_OPINION in {turn.why, turn.overrides}
    return [
        calls_words(turn.calls) if turn.calls else "",
        why_words(turn),
        article_words(turn.article) if turn.kind is TurnKind.POINT_OF_ORDER and turn.article else "",
        answers_words(known.answered.label) if known.answered is not None else "",
        written_words() if turn.written and not says_written else "",
    ]


# The same figures over and over, for every row of a long queue.
_figure = lru_cache(maxsize=1024)(persian_digits)
_clock = lru_cache(maxsize=1024)(duration)
