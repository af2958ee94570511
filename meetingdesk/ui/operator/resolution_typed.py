"""What stands in the fields of a resolution, letter by letter, and what it says."""

import json
from dataclasses import asdict, dataclass, field
from datetime import date

from meetingdesk.domain.calendar import parse_date, short_date
from meetingdesk.domain.content import (
    Point,
    Relation,
    ResolutionContent,
    Scope,
    StandingRule,
    Waiver,
    WorkingGroup,
)
from meetingdesk.domain.deadlines import DueDate, read_deadline
from meetingdesk.ui.widgets.names_field import PART, names_in


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields; `waivers` has the reason for each point that is left open on purpose."""

    clauses: str = ""
    lead: str = ""
    partners: str = ""
    consulted: str = ""
    due: str = ""
    standing: bool = False
    guarantee: str = ""
    follow_up: str = ""
    follows: str = ""
    relation: str = Relation.FOLLOWS
    place: str = ""
    topic: str = ""
    scope: str = Scope.PROVINCIAL
    trigger: str = ""
    precondition: str = ""
    told: str = ""
    group: str = ""
    members: str = ""
    deliverable: str = ""
    recipient: str = ""
    group_due: str = ""
    waivers: dict[str, str] = field(default_factory=dict)

    def stored(self) -> str:
        """Return it as text, to be kept."""
        return json.dumps(asdict(self), ensure_ascii=False)


def typed_from(stored: str) -> Typed:
    """Return what `Typed.stored` gave; anything else is taken for clauses, so that no letter is lost."""
    try:
        return Typed(**json.loads(stored))
    except (ValueError, TypeError):
        return Typed(clauses=stored)


def typed_as(content: ResolutionContent) -> Typed:
    """Return what the fields show of a content."""
    names = f"{PART} ".join
    group = content.working_group
    return Typed(
        clauses="\n".join(content.clauses),
        lead=names(content.lead_bodies),
        partners=names(content.partner_bodies),
        consulted=names(content.consulted),
        due=_deadline(content.due_date, content.due_text),
        standing=content.standing,
        guarantee=content.guarantee,
        follow_up=content.follow_up_by,
        follows=content.follows,
        relation=content.relation,
        place=content.place,
        topic=content.topic,
        scope=content.scope,
        trigger=content.rule.trigger,
        precondition=content.rule.precondition,
        told=names(content.rule.told),
        group=group.name,
        members=names(group.members),
        deliverable=group.deliverable,
        recipient=group.recipient,
        group_due=_deadline(group.due_date, group.due_text),
        waivers={waiver.point: waiver.reason for waiver in content.waivers},
    )


def content_of(typed: Typed, today: date) -> ResolutionContent:
    """Return what the fields say on a day: a deadline that is no date stays words, a rule belongs to a standing one."""
    due_date, due_text = (None, "") if typed.standing else read_due(typed.due, today)
    group_date, group_text = read_due(typed.group_due, today)
    return ResolutionContent(
        clauses=tuple(line for line in typed.clauses.split("\n") if line.strip()),
        lead_bodies=names_in(typed.lead),
        partner_bodies=names_in(typed.partners),
        consulted=names_in(typed.consulted),
        due_date=due_date,
        due_text=due_text,
        standing=typed.standing,
        guarantee=typed.guarantee,
        follow_up_by=typed.follow_up,
        follows=typed.follows,
        relation=Relation(typed.relation),
        rule=StandingRule(typed.trigger, typed.precondition, names_in(typed.told))
        if typed.standing
        else StandingRule(),
        working_group=WorkingGroup(
            typed.group, names_in(typed.members), typed.deliverable, typed.recipient, group_date, group_text
        ),
        scope=Scope(typed.scope),
        topic=typed.topic,
        place=typed.place,
        waivers=tuple(Waiver(p, typed.waivers[p]) for p in Point if typed.waivers.get(p, "").strip()),
    )


def read_due(text: str, today: date) -> tuple[date | None, str]:
    """Return a deadline as a date or as words; what was not understood stays words as well, so that it is not lost.

    A whole date is that date, also when it is past: what was understood once is not taken for words later.
    """
    if (day := parse_date(text)) is not None:
        return day, ""
    meant = read_deadline(text, today)
    return (meant.day, "") if isinstance(meant, DueDate) else (None, text.strip())


def _deadline(due_date: date | None, due_text: str) -> str:
    return short_date(due_date) if due_date is not None else due_text
