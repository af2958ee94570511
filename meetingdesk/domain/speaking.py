"""Who spoke how often and for how long: by person, group, item and kind of turn.

Every length comes from `timing.spoken`, so that all sums are sums of the same figures. Durations are seconds, instants
UTC.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from meetingdesk.domain import timing
from meetingdesk.domain.capacity import Capacity
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, ParticipantId, SessionNo, SpeechId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.presence import capacity_of
from meetingdesk.domain.state import Attendance, Item, MeetingState, Phase, Speech
from meetingdesk.domain.turns import TurnKind

Key = TypeVar("Key", bound=Hashable)

GROUPS: tuple[MemberGroup | None, ...] = (*MemberGroup, None)
"""The groups in the order they are told, the guests (None) last."""


@dataclass(frozen=True, slots=True)
class ItemPart:
    """What somebody said on an item, or (None) on none."""

    item: ItemId | None
    speeches: int
    seconds: float


@dataclass(frozen=True, slots=True)
class KindPart:
    """The speeches of one kind."""

    kind: TurnKind
    speeches: int
    seconds: float


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """Somebody who spoke, or was there and did not; `capacity` is None where the roster does not know them.

    `group` is that of the seat, None for guests; `has_floor` tells that they are speaking.
    """

    id: ParticipantId
    name: str
    post: str
    group: MemberGroup | None
    capacity: Capacity | None
    speeches: int
    seconds: float
    items: tuple[ItemPart, ...]
    kinds: tuple[KindPart, ...]
    has_floor: bool = False

    @property
    def label(self) -> str:
        """The shortest words the person is known by."""
        return self.name or self.post or self.id


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group (None: the guests): how many of it spoke, and its share of all that was said, from 0 to 1.

    `left_seconds` is what is left of its budget, negative when it is over it; both are None where it has none.
    """

    group: MemberGroup | None
    speakers: int
    speeches: int
    seconds: float
    share: float
    kinds: tuple[KindPart, ...]
    budget_seconds: int | None = None
    left_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An agenda item, or (None) what was said on none: how long was spoken, and how long it has been current.

    `planned_seconds` is as printed, `time_seconds` what it has in the session. `left_seconds` is what is left of its
    budget of speaking time; both are None where it has none.
    """

    item: ItemId | None
    number: int
    title: str
    speeches: int
    seconds: float
    planned_seconds: int
    time_seconds: int
    elapsed_seconds: float
    kinds: tuple[KindPart, ...]
    budget_seconds: int | None = None
    left_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class SpeechLine:
    """One speech in the order they were begun; `end` is None while it runs."""

    id: SpeechId
    who: ParticipantId
    item: ItemId | None
    kind: TurnKind
    start: datetime
    end: datetime | None
    seconds: float


@dataclass(frozen=True, slots=True)
class SpeakingReport:
    """The speaking times of a session at an instant.

    People stand in protocol order, then substitutes and guests; groups in the order of `GROUPS`, items as on the
    agenda. `elapsed_seconds` leaves out recesses, `silent_seconds` is what is left of it when nobody had the floor.
    """

    council: str
    session: SessionNo
    timezone: str
    at: datetime
    phase: Phase
    opened_at: datetime | None
    closed_at: datetime | None
    spoken_seconds: float
    elapsed_seconds: float
    silent_seconds: float
    people: tuple[SpeakerLine, ...]
    groups: tuple[GroupLine, ...]
    items: tuple[ItemLine, ...]
    kinds: tuple[KindPart, ...]
    speeches: tuple[SpeechLine, ...]

    def by_time(self) -> tuple[SpeakerLine, ...]:
        """Return the people, who spoke longest first; who spoke equally long in protocol order."""
        return tuple(sorted(self.people, key=lambda line: -line.seconds))


def speaking_report(state: MeetingState, now: datetime) -> SpeakingReport:
    """Return who has spoken how long by `now`; of a closed session, or of one not opened, as well."""
    lines = tuple(_speech_line(speech, now) for speech in sorted(state.speeches, key=lambda s: s.span.start))
    whole, elapsed = _seconds(lines), timing.session_elapsed(state, now)
    people = _people(state, lines)
    return SpeakingReport(
        council=state.plan.council,
        session=state.plan.session_no,
        timezone=state.plan.timezone,
        at=now,
        phase=state.phase,
        opened_at=state.opened_at,
        closed_at=state.closed_at,
        spoken_seconds=whole,
        elapsed_seconds=elapsed,
        silent_seconds=max(0.0, elapsed - whole),
        people=people,
        groups=_groups(state, people, lines),
        items=_items(state, lines, now),
        kinds=_kinds(lines),
        speeches=lines,
    )


def took_part(state: MeetingState, who: ParticipantId) -> bool:
    """Tell whether somebody was in the hall while the session was official, or, before that, at all."""
    opened, stays = state.opened_at, state.attendance.get(who, Attendance()).intervals
    return any(opened is None or stay.end is None or stay.end > opened for stay in stays)


def _speech_line(speech: Speech, now: datetime) -> SpeechLine:
    span, length = speech.span, timing.spoken(speech, now)
    return SpeechLine(speech.id, speech.who, speech.item, speech.kind, span.start, span.end, length)


def _people(state: MeetingState, speeches: tuple[SpeechLine, ...]) -> tuple[SpeakerLine, ...]:
    said = _parted(speeches, lambda speech: speech.who)
    known = {person.id: person for person in state.people}
    there = [who for who in known if who in said or took_part(state, who)]
    strangers = [who for who in said if who not in known]
    floor = state.speech.who if state.speech is not None else None
    return tuple(_person(who, known.get(who), said.get(who, ()), who == floor) for who in (*there, *strangers))


def _person(who: ParticipantId, person: Person | None, said: Iterable[SpeechLine], has_floor: bool) -> SpeakerLine:
    lines = tuple(said)
    return SpeakerLine(
        id=who,
        name=person.name if person else "",
        post=person.post_title if person else "",
        group=person.group if person else None,
        capacity=capacity_of(person) if person else None,
        speeches=len(lines),
        seconds=_seconds(lines),
        items=tuple(ItemPart(i, len(on), _seconds(on)) for i, on in _parted(lines, lambda s: s.item).items()),
        kinds=_kinds(lines),
        has_floor=has_floor,
    )


def _groups(
    state: MeetingState, people: tuple[SpeakerLine, ...], speeches: tuple[SpeechLine, ...]
) -> tuple[GroupLine, ...]:
    """Return the groups of which somebody was there, and those that have a budget."""
    belongs = {line.id: line.group for line in people}
    said, whole = _parted(speeches, lambda speech: belongs[speech.who]), _seconds(speeches)
    budgets = {group: state.plan.procedure.group_budget(group) for group in GROUPS}
    told = [g for g in GROUPS if g in belongs.values() or budgets[g] is not None]
    return tuple(_group(group, said.get(group, ()), whole, budgets[group]) for group in told)


def _group(group: MemberGroup | None, said: tuple[SpeechLine, ...], whole: float, budget: int | None) -> GroupLine:
    seconds = _seconds(said)
    return GroupLine(
        group=group,
        speakers=len({speech.who for speech in said}),
        speeches=len(said),
        seconds=seconds,
        share=seconds / whole if whole else 0.0,
        kinds=_kinds(said),
        budget_seconds=budget,
        left_seconds=None if budget is None else budget - seconds,
    )


def _items(state: MeetingState, speeches: tuple[SpeechLine, ...], now: datetime) -> tuple[ItemLine, ...]:
    """Return the whole agenda, and last what was said on no item of it, if anything was."""
    known = {item.id for item in state.items}
    said = _parted(speeches, lambda speech: speech.item if speech.item in known else None)
    lines = [_item(item, said.get(item.id, ()), timing.item_elapsed(state, item, now)) for item in state.items]
    if loose := said.get(None):
        lines.append(ItemLine(None, 0, "", len(loose), _seconds(loose), 0, 0, 0.0, _kinds(loose)))
    return tuple(lines)


def _item(item: Item, said: tuple[SpeechLine, ...], elapsed: float) -> ItemLine:
    seconds, budget = _seconds(said), item.budget_seconds or None
    return ItemLine(
        item=item.id,
        number=item.number,
        title=item.title,
        speeches=len(said),
        seconds=seconds,
        planned_seconds=item.planned_seconds,
        time_seconds=item.time_seconds,
        elapsed_seconds=elapsed,
        kinds=_kinds(said),
        budget_seconds=budget,
        left_seconds=None if budget is None else budget - seconds,
    )


def _kinds(speeches: tuple[SpeechLine, ...]) -> tuple[KindPart, ...]:
    """Return the kinds that occurred, in the order in which kinds are named."""
    said = _parted(speeches, lambda speech: speech.kind)
    return tuple(KindPart(kind, len(said[kind]), _seconds(said[kind])) for kind in TurnKind if kind in said)


def _parted(speeches: Iterable[SpeechLine], key: Callable[[SpeechLine], Key]) -> Mapping[Key, tuple[SpeechLine, ...]]:
    """Return the speeches by a key, each in the order they were begun."""
    parts: dict[Key, list[SpeechLine]] = {}
    for speech in speeches:
        parts.setdefault(key(speech), []).append(speech)
    return {key: tuple(part) for key, part in parts.items()}


def _seconds(speeches: Iterable[SpeechLine]) -> float:
    return sum(speech.seconds for speech in speeches)
