"""Who has spoken for how long, in one pass over the speeches; what is finished is measured once."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, ParticipantId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.state import MeetingState, Speech
from meetingdesk.domain.timing import spoken

_GROUPS = (*MemberGroup, None)


class SpeakingTimes:
    """The speaking times of one session, and its roster by id."""

    def __init__(self) -> None:
        self._speeches: tuple[Speech, ...] = ()
        self._running: tuple[Speech, ...] = ()
        self._totals: dict[ParticipantId, float] = {}
        self._on_items: dict[tuple[ParticipantId, ItemId | None], float] = {}
        self._roster: tuple[object, object, object] | None = None
        self._people: dict[ParticipantId, Person] = {}

    def people(self, state: MeetingState) -> Mapping[ParticipantId, Person]:
        """Return the roster by id; the same object as long as it is the same roster."""
        roster = (state.plan.members, state.substitutes, state.guests)
        if self._roster is None or any(one is not other for one, other in zip(roster, self._roster, strict=True)):
            self._roster = roster
            self._people = {person.id: person for person in state.people}
        return self._people

    def finished(self, state: MeetingState) -> Mapping[ParticipantId, float]:
        """Return the seconds of each person's finished speeches."""
        self._measure(state.speeches)
        return self._totals

    def of(self, state: MeetingState, who: ParticipantId, now: datetime) -> float:
        """Return how long somebody has spoken today, with the speech that runs or waits for the floor."""
        self._measure(state.speeches)
        return self._totals.get(who, 0.0) + sum(spoken(s, now) for s in self._running if s.who == who)

    def on_item(self, state: MeetingState, who: ParticipantId, now: datetime) -> float:
        """Return how long somebody has spoken on the current item, or between items."""
        self._measure(state.speeches)
        item = state.current_item
        going_on = sum(spoken(s, now) for s in self._running if s.who == who and s.item == item)
        return self._on_items.get((who, item), 0.0) + going_on

    def on_item_by_all(self, state: MeetingState, now: datetime) -> float:
        """Return how long all together have spoken on the current item, or between items."""
        self._measure(state.speeches)
        item = state.current_item
        done = sum(seconds for (_, at), seconds in self._on_items.items() if at == item)
        return done + sum(spoken(s, now) for s in self._running if s.item == item)

    def by_group(self, state: MeetingState, now: datetime) -> dict[MemberGroup | None, float]:
        """Return how long each group that has spoken did so, guests under None, in a fixed order."""
        people = self.people(state)
        totals = dict.fromkeys(_GROUPS, 0.0)
        for who, seconds in self.finished(state).items():
            totals[_group(people.get(who))] += seconds
        for speech in self._running:
            totals[_group(people.get(speech.who))] += spoken(speech, now)
        return {group: seconds for group, seconds in totals.items() if seconds >= 1}

    def _measure(self, speeches: tuple[Speech, ...]) -> None:
        """Add up what is finished: only what is new where nothing before it has changed."""
        if speeches is self._speeches:
            return
        known = self._speeches
        # Speeches are shared between states, so this compares identities and is done at once.
        if self._running or speeches[: len(known)] != known:
            known, self._totals, self._on_items = (), {}, {}
        self._add(s for s in speeches[len(known) :] if s.span.end is not None)
        self._speeches = speeches
        self._running = tuple(s for s in speeches if s.span.end is None)

    def _add(self, speeches: Iterable[Speech]) -> None:
        for speech in speeches:
            seconds = spoken(speech, speech.span.end or speech.span.start)
            self._totals[speech.who] = self._totals.get(speech.who, 0.0) + seconds
            place = (speech.who, speech.item)
            self._on_items[place] = self._on_items.get(place, 0.0) + seconds


def _group(person: Person | None) -> MemberGroup | None:
    return person.group if person is not None else None
