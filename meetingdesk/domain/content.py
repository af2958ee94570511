"""What a resolution says: its clauses, who, by when, where, or else."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from meetingdesk.domain.ids import ResolutionId, SessionNo


class AdoptedBy(StrEnum):
    """How a resolution came about."""

    CONSENSUS = "consensus"
    CHAIR_CONCLUSION = "chair_conclusion"
    VOTE = "vote"


class Relation(StrEnum):
    """How a resolution stands to an earlier one: it follows, depends on, replaces or ends it."""

    FOLLOWS = "follows"
    DEPENDS_ON = "depends_on"
    REPLACES = "replaces"
    ENDS = "ends"


class Scope(StrEnum):
    """Whether the province can carry it out, or it is referred to the national council (ارجاع به شورای ملی)."""

    PROVINCIAL = "provincial"
    NATIONAL = "national"


class Point(StrEnum):
    """What a resolution should settle."""

    WHAT = "what"
    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    GUARANTEE = "guarantee"


@dataclass(frozen=True, slots=True)
class EarlierDraft:
    """A draft of an earlier session that was deferred or referred there."""

    session_no: SessionNo
    resolution: ResolutionId


@dataclass(frozen=True, slots=True)
class Waiver:
    """A point that is left open on purpose: «none, because …»."""

    point: Point
    reason: str


@dataclass(frozen=True, slots=True)
class StandingRule:
    """A standing rule (رویه دائمی): when it applies, on what condition, and who is told then."""

    trigger: str = ""
    precondition: str = ""
    told: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether it says anything."""
        return bool(self.trigger or self.precondition or self.told)


@dataclass(frozen=True, slots=True)
class WorkingGroup:
    """A working group (کارگروه): its members, what it hands over (خروجی), to whom, and by a date or in words."""

    name: str = ""
    members: tuple[str, ...] = ()
    deliverable: str = ""
    recipient: str = ""
    due_date: date | None = None
    due_text: str = ""

    def __bool__(self) -> bool:
        """Whether there is one."""
        return self != WorkingGroup()


@dataclass(frozen=True, slots=True)
class ResolutionContent:
    """What a resolution says. The deadline is a date, or words, or the resolution is standing; never two of them.

    `rule` belongs to a standing one. `follows` is the number of an earlier resolution, `relation` how this one stands
    to it. `place` is where it is carried out, `topic` its axis (محور). `waivers` are the points left open on purpose.
    """

    clauses: tuple[str, ...] = ()
    lead_bodies: tuple[str, ...] = ()
    partner_bodies: tuple[str, ...] = ()
    consulted: tuple[str, ...] = ()
    due_date: date | None = None
    due_text: str = ""
    standing: bool = False
    guarantee: str = ""
    follow_up_by: str = ""
    follows: str = ""
    relation: Relation = Relation.FOLLOWS
    rule: StandingRule = field(default_factory=StandingRule)
    working_group: WorkingGroup = field(default_factory=WorkingGroup)
    scope: Scope = Scope.PROVINCIAL
    topic: str = ""
    place: str = ""
    waivers: tuple[Waiver, ...] = ()


def is_settled(content: ResolutionContent, point: Point) -> bool:
    """Tell whether a content says something on a point."""
    says = {
        Point.WHAT: content.clauses,
        Point.WHO: content.lead_bodies or content.working_group.members,
        Point.WHEN: content.due_date or content.due_text or content.standing,
        Point.WHERE: content.place,
        Point.GUARANTEE: content.guarantee,
    }
    return bool(says[point])


def waived(content: ResolutionContent, point: Point) -> str:
    """Return why a point is left open on purpose; empty where it is not, or is settled."""
    if is_settled(content, point):
        return ""
    return next((w.reason for w in content.waivers if w.point is point), "")


def open_points(content: ResolutionContent) -> tuple[Point, ...]:
    """Return the points that are neither settled nor left open on purpose."""
    return tuple(p for p in Point if not is_settled(content, p) and not waived(content, p))
