"""What may stand in a stored text, and how long it may be."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum

from meetingdesk.domain.commands import Command
from meetingdesk.domain.content import (
    Point,
    Relation,
    ResolutionContent,
    StandingRule,
    Waiver,
    WorkingGroup,
    is_settled,
)
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.text import normalise, normalise_paragraphs, unstorable

NAME_LIMIT = 150
TITLE_LIMIT = 300
REASON_LIMIT = 1_000
REMARK_LIMIT = 20_000
CLAUSE_LIMIT = 10_000
LIST_LIMIT = 50
# A date outside these is a slip: a Jalali year in a Gregorian field, a digit too many.
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)

# Pictographs have no glyph in the faces minutes are printed with: in a signed document they would be empty boxes.
_PICTOGRAPH = re.compile("[\u231a-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff\U000e0000-\U000e007f]")

# A time as the key for it puts it into a remark: «[۱۲:۰۴]».
_NOTED_TIME = re.compile(r"\[[۰-۹]{1,2}:[۰-۹]{2}\] ?")

_REPAIRED = (
    ("arabic_letters", re.compile("[\u0643\u0649\u064a\u0660-\u0669\ufb50-\ufdff\ufe70-\ufefc]")),
    ("direction_marks", re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")),
)


def repairs(command: Command) -> tuple[str, ...]:
    """Tell by code what was put right in the texts of a command that was carried out."""
    texts = tuple(_strings(command))
    return tuple(code for code, pattern in _REPAIRED if any(pattern.search(text) for text in texts))


def _strings(thing: object) -> Iterator[str]:
    if isinstance(thing, str) and not isinstance(thing, Enum):
        yield thing
    elif isinstance(thing, tuple):
        for part in thing:
            yield from _strings(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _strings(getattr(thing, field.name))


def line(text: str, field: str, limit: int = TITLE_LIMIT, *, may_be_empty: bool = False) -> str:
    """Return a single line as it is stored, or refuse it by the name of its field."""
    _refuse_unprintable(text, field, limit)
    return _within(normalise(text), field, limit, may_be_empty=may_be_empty)


def paragraphs(text: str, field: str, limit: int = REMARK_LIMIT) -> str:
    """Return a text of one or more paragraphs as it is stored, or refuse it by the name of its field."""
    _refuse_unprintable(text, field, limit)
    return _within(normalise_paragraphs(text), field, limit, may_be_empty=False)


def content(given: ResolutionContent) -> ResolutionContent:
    """Return a resolution's content as it is stored: normalised, without empty clauses or bodies named twice."""
    if sum((given.due_date is not None, bool(given.due_text.strip()), given.standing)) > 1:
        raise RuleViolation("deadline_twice")
    _require_possible(given.due_date)
    stored = ResolutionContent(
        clauses=clause_lines(given.clauses),
        lead_bodies=_names(given.lead_bodies, "lead_body"),
        partner_bodies=_names(given.partner_bodies, "partner_body"),
        consulted=_names(given.consulted, "consulted"),
        due_date=given.due_date,
        due_text=line(given.due_text, "due_text", may_be_empty=True),
        standing=given.standing,
        guarantee=line(given.guarantee, "guarantee", REASON_LIMIT, may_be_empty=True),
        follow_up_by=line(given.follow_up_by, "follow_up_by", may_be_empty=True),
        follows=line(given.follows, "follows", may_be_empty=True),
        rule=_rule(given),
        working_group=working_group(given.working_group),
        scope=given.scope,
        topic=line(given.topic, "topic", may_be_empty=True),
        place=line(given.place, "resolution_place", may_be_empty=True),
    )
    relation = given.relation if stored.follows else Relation.FOLLOWS
    return replace(stored, relation=relation, waivers=_waivers(stored, given.waivers))


def working_group(given: WorkingGroup) -> WorkingGroup:
    """Return a working group as it is stored; one that only has a name is one."""
    if given.due_date is not None and given.due_text.strip():
        raise RuleViolation("deadline_twice")
    _require_possible(given.due_date)
    return WorkingGroup(
        name=line(given.name, "group_name", may_be_empty=True),
        members=_names(given.members, "group_member"),
        deliverable=line(given.deliverable, "deliverable", REASON_LIMIT, may_be_empty=True),
        recipient=line(given.recipient, "recipient", may_be_empty=True),
        due_date=given.due_date,
        due_text=line(given.due_text, "due_text", may_be_empty=True),
    )


def _rule(given: ResolutionContent) -> StandingRule:
    """Return what makes a standing rule, which only a standing resolution has."""
    rule = StandingRule(
        trigger=line(given.rule.trigger, "trigger", REASON_LIMIT, may_be_empty=True),
        precondition=line(given.rule.precondition, "precondition", REASON_LIMIT, may_be_empty=True),
        told=_names(given.rule.told, "told_body"),
    )
    if rule and not given.standing:
        raise RuleViolation("rule_not_standing")
    return rule


def _waivers(stored: ResolutionContent, given: tuple[Waiver, ...]) -> tuple[Waiver, ...]:
    """Return, in the order of the points, why points are left open; what is settled needs no reason."""
    reasons = {w.point: line(w.reason, "waiver", REASON_LIMIT) for w in given}
    if Point.WHAT in reasons:
        raise RuleViolation("draft_without_text")
    return tuple(Waiver(point, reasons[point]) for point in Point if point in reasons and not is_settled(stored, point))


def _require_possible(due: date | None) -> None:
    if due is not None and not EARLIEST <= due <= LATEST:
        raise RuleViolation("deadline_out_of_range", date=due.isoformat())


def clause_lines(given: tuple[str, ...]) -> tuple[str, ...]:
    """Return clauses as they are stored, without empty ones."""
    return _lines(given, "clause", CLAUSE_LIMIT)


def clauses(text: str) -> tuple[str, ...]:
    """Return the clauses that a stored text of paragraphs makes, without the times noted in it."""
    return _lines(tuple(_NOTED_TIME.sub("", line) for line in text.splitlines()), "clause", CLAUSE_LIMIT)


def _lines(given: tuple[str, ...], field: str, limit: int) -> tuple[str, ...]:
    """Return texts as they are stored, without empty ones; of several clauses a refusal names one: `clause:2`."""
    if len(given) > LIST_LIMIT:
        raise RuleViolation("too_many", field=field, count=len(given), limit=LIST_LIMIT)
    of_many = field == "clause" and len(given) > 1
    stored = (
        line(text, f"{field}:{number}" if of_many else field, limit, may_be_empty=True)
        for number, text in enumerate(given, start=1)
    )
    return tuple(text for text in stored if text)


def _names(given: tuple[str, ...], field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_lines(given, field, TITLE_LIMIT)))


def _refuse_unprintable(text: str, field: str, limit: int) -> None:
    if len(text) > 4 * limit:
        raise RuleViolation("too_long", field=field, length=len(text), limit=limit)
    if (bad := unstorable(text)) is not None:
        raise RuleViolation("unstorable_character", field=field, code=f"U+{ord(bad):04X}", position=text.index(bad) + 1)
    if (found := _PICTOGRAPH.search(text)) is not None:
        raise RuleViolation("pictograph", field=field, character=found.group(), position=found.start() + 1)


def _within(stored: str, field: str, limit: int, *, may_be_empty: bool) -> str:
    if len(stored) > limit:
        raise RuleViolation("too_long", field=field, length=len(stored), limit=limit)
    if not stored and not may_be_empty:
        raise RuleViolation("empty", field=field)
    return stored
