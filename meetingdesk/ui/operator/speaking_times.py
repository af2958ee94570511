"""Who has spoken for how long, in one pass over the speeches; what is finished is added up once."""

from collections.abc import Mapping
from datetime import datetime

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.state import MeetingState, Speech
from meetingdesk.domain.timing import spoken

_GROUPS = (*MemberGroup, None)


class SpeakingTimes:
    """The speaking times of one session, and its roster by id."""

    def __init__(self) -> None:
        self._finished: tuple[Speech, ...] = ()
        self._totals: dict[ParticipantId, float] = {}
        self._roster: tuple[object, object] | None = None
        self._people: dict[ParticipantId, Person] = {}

    def people(self, state: MeetingState) -> Mapping[ParticipantId, Person]:
        """Return the roster by id; the same object as long as it is the same roster."""
        members, guests = self._roster or (None, None)
        if members is not state.plan.members or guests is not state.guests:
            self._roster = (state.plan.members, state.guests)
            self._people = {person.id: person for person in state.people}
        return self._people

    def finished(self, state: MeetingState) -> Mapping[ParticipantId, float]:
        """Return the seconds of each person's finished speeches."""
        done = state.speeches if state.floor is None else state.speeches[: state.floor - 1]
        known = len(self._finished)
        # Speeches are shared between states, so this compares identities and is done at once.
        if done[:known] != self._finished:
            self._totals, known = {}, 0
        for speech in done[known:]:
            length = spoken(speech, speech.span.end or speech.span.start)
            self._totals[speech.who] = self._totals.get(speech.who, 0.0) + length
        self._finished = done
        return self._totals

    def of(self, state: MeetingState, who: ParticipantId, now: datetime) -> float:
        """Return how long somebody has spoken, with the speech that runs."""
        running = state.speech
        now_spoken = spoken(running, now) if running is not None and running.who == who else 0.0
        return self.finished(state).get(who, 0.0) + now_spoken

    def by_group(self, state: MeetingState, now: datetime) -> dict[MemberGroup | None, float]:
        """Return how long each group that has spoken did so, guests under None, in a fixed order."""
        people = self.people(state)
        totals = dict.fromkeys(_GROUPS, 0.0)
        running = state.speech
        for who, seconds in self.finished(state).items():
            totals[_group(people.get(who))] += seconds
        if running is not None:
            totals[_group(people.get(running.who))] += spoken(running, now)
        return {group: seconds for group, seconds in totals.items() if seconds >= 1}


def _group(person: Person | None) -> MemberGroup | None:
    return person.group if person is not None else None
