"""The phrases of the report of speaking times; the words themselves stand in `resources/minutes/speaking.toml`."""

from dataclasses import dataclass
from typing import Annotated

from meetingdesk.domain.capacity import Capacity
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.minutes.fields import fields
from meetingdesk.domain.turns import TurnKind


@dataclass(frozen=True, slots=True)
class SpeakingBoxWording:
    """The labels of the figures at the head."""

    number: str
    date: str
    period: str
    speeches: str
    spoken: str
    elapsed: str
    silent: str
    speakers: str


@dataclass(frozen=True, slots=True)
class SpeakingHeadings:
    """What stands above the tables, and on the tabs of sheets."""

    people: str
    groups: str
    items: str
    kinds: str
    speeches: str


@dataclass(frozen=True, slots=True)
class SpeakingColumns:
    """The heads of columns."""

    row: str
    name: str
    post: str
    group: str
    capacity: str
    speakers: str
    speeches: str
    time: str
    share: str
    budget: str
    left: str
    number: str
    title: str
    planned: str
    elapsed: str
    kind: str
    start: str
    end: str
    item: str
    total: str


@dataclass(frozen=True, slots=True)
class GroupNames:
    """What the groups are called."""

    government: str
    parliament: str
    judiciary: str
    local: str
    private: str
    guests: str


@dataclass(frozen=True, slots=True)
class CapacityNames:
    """What somebody is there as."""

    holder: str
    substitute: str
    guest: str
    invited_body: str


@dataclass(frozen=True, slots=True)
class KindNames:
    """What the kinds of turn are called."""

    statement: str
    in_favour: str
    against: str
    report: str
    point_of_order: str
    reply: str
    question: str
    conclusion: str
    pre_agenda: str


@dataclass(frozen=True, slots=True)
class SpeakingItemNames:
    """What an item is called, and what belongs to none."""

    numbered: Annotated[str, fields("number", "title")]
    loose: str


@dataclass(frozen=True, slots=True)
class SpeakingWording:
    """Every phrase of the report."""

    title: Annotated[str, fields("ordinal", "session", "council")]
    footer: Annotated[str, fields("number")]
    note: str
    nobody_spoke: str
    until: Annotated[str, fields("time")]
    whole_session: str
    percent: Annotated[str, fields("number")]
    over: Annotated[str, fields("time")]
    none: str
    box: SpeakingBoxWording
    headings: SpeakingHeadings
    columns: SpeakingColumns
    groups: GroupNames
    capacities: CapacityNames
    kinds: KindNames
    items: SpeakingItemNames

    def group(self, group: MemberGroup | None) -> str:
        """Return what a group is called, None being the guests."""
        return str(getattr(self.groups, group.value if group is not None else "guests"))

    def capacity(self, capacity: Capacity | None) -> str:
        """Return what somebody is there as."""
        return str(getattr(self.capacities, capacity.value)) if capacity is not None else self.none

    def kind(self, kind: TurnKind) -> str:
        """Return what a kind of turn is called."""
        return str(getattr(self.kinds, kind.value))
