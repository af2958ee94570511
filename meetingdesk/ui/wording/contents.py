"""What a resolution says besides its clauses, field by field in words, and which of it changed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.calendar import long_date
from meetingdesk.domain.content import Point, ResolutionContent, Scope, waived
from meetingdesk.ui.wording import field_label, figure, filled, label
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

PHRASES: dict[str, str] = {
    "scope": QT_TRANSLATE_NOOP("Contents", "scope"),
    "group_due": QT_TRANSLATE_NOOP("Contents", "deadline of the working group"),
    "waived": QT_TRANSLATE_NOOP("Contents", "open on purpose: {point}"),
    "standing": QT_TRANSLATE_NOOP("Contents", "standing rule"),
    "nothing": QT_TRANSLATE_NOOP("Contents", "nothing"),
    "change": QT_TRANSLATE_NOOP("Contents", "{before} ← {after}"),
    "follows": QT_TRANSLATE_NOOP("Contents", "{earlier} ({relation})"),
}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that reads otherwise: its name, and what it says after that in the words of both."""

    name: str
    before: str
    after: str

    @property
    def words(self) -> str:
        """Old and new, whichever of them there is."""
        nothing = _said("nothing")
        return _said("change").format(before=self.before or nothing, after=self.after or nothing)


def changed_fields(old: ResolutionContent, new: ResolutionContent) -> tuple[FieldChange, ...]:
    """Return the fields besides the clauses in which two contents differ."""
    pairs = zip(_fields(old), _fields(new), strict=True)
    return tuple(FieldChange(name, before, after) for (name, before), (_, after) in pairs if before != after)


def _fields(content: ResolutionContent) -> Iterator[tuple[str, str]]:
    yield from ((field_label(name), value(content)) for name, value in _FIELDS)
    yield _said("group_due"), _due(content.working_group.due_date, content.working_group.due_text)
    yield _said("scope"), label(content.scope) if content.scope is not Scope.PROVINCIAL else ""
    for point in Point:
        yield _said("waived").format(point=label(point)), waived(content, point)


def _names(names: tuple[str, ...]) -> str:
    return "؛ ".join(names)


def _deadline(content: ResolutionContent) -> str:
    return _said("standing") if content.standing else _due(content.due_date, content.due_text)


def _due(day: date | None, words: str) -> str:
    return long_date(day) if day is not None else words


def _follows(content: ResolutionContent) -> str:
    if not content.follows:
        return ""
    return filled(_said("follows"), {"earlier": figure(content.follows), "relation": label(content.relation)})


_FIELDS: tuple[tuple[str, Callable[[ResolutionContent], str]], ...] = (
    ("lead_body", lambda content: _names(content.lead_bodies)),
    ("partner_body", lambda content: _names(content.partner_bodies)),
    ("consulted", lambda content: _names(content.consulted)),
    ("due_text", _deadline),
    ("guarantee", lambda content: content.guarantee),
    ("follow_up_by", lambda content: content.follow_up_by),
    ("follows", _follows),
    ("trigger", lambda content: content.rule.trigger),
    ("precondition", lambda content: content.rule.precondition),
    ("told_body", lambda content: _names(content.rule.told)),
    ("group_name", lambda content: content.working_group.name),
    ("group_member", lambda content: _names(content.working_group.members)),
    ("deliverable", lambda content: content.working_group.deliverable),
    ("recipient", lambda content: content.working_group.recipient),
    ("topic", lambda content: content.topic),
    ("resolution_place", lambda content: content.place),
)


def _said(key: str) -> str:
    return QCoreApplication.translate("Contents", PHRASES[key])
