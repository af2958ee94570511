"""`meetingdesk commands`: what a script can say."""

from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
from PySide6.QtCore import QCoreApplication

from meetingdesk.cli import voice
from meetingdesk.cli.describing import described
from meetingdesk.cli.script import ORDERS, kind_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a command: `choices` are the only values it takes, `fields` those of an object."""

    name: str
    type: str
    required: bool
    default: object = None
    choices: tuple[str, ...] = ()
    fields: tuple["Field", ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A command that scripts can give."""

    command: str
    doc: str
    fields: tuple[Field, ...]


def commands(*, as_json: bool) -> int:
    """List every command with its fields."""
    listed = tuple(Listed(name, _doc(kind), _fields(kind)) for name, kind in ORDERS.items())
    if as_json:
        voice.tell(listed)
    else:
        voice.say("\n\n".join((_preface(), *map(_told, listed))))
    return 0


def _doc(kind: type) -> str:
    return " ".join((kind.__doc__ or "").split())


def _fields(kind: type) -> tuple[Field, ...]:
    hints = get_type_hints(kind)
    return tuple(_field(field.name, hints[field.name], _default_of(field)) for field in fields(kind))


def _default_of(field: Any) -> object:
    """Return what a field is when it is left out; MISSING where it may not be."""
    return field.default_factory() if field.default_factory is not MISSING else field.default


def _field(name: str, hint: Any, default: object) -> Field:
    kind = kind_of(hint)
    within = _element(kind)
    return Field(
        name=name,
        type=_type_name(kind),
        required=default is MISSING,
        default=None if default is MISSING else msgspec.to_builtins(default),
        choices=tuple(member.value for member in kind) if isinstance(kind, type) and issubclass(kind, Enum) else (),
        fields=_fields(within) if is_dataclass(within) and isinstance(within, type) else (),
    )


def _element(kind: Any) -> Any:
    """Return what a list is made of; anything else is itself."""
    return get_args(kind)[0] if get_origin(kind) is tuple else kind


def _type_name(kind: Any) -> str:
    """Return what JSON calls a type."""
    if get_origin(kind) is tuple:
        return "array of object" if is_dataclass(_element(kind)) else "array of string"
    if is_dataclass(kind):
        return "object"
    known = {bool: "boolean", int: "integer", date: "date", datetime: "instant"}
    return known.get(kind, "string")


def _preface() -> str:
    return translate(
        "Cli",
        "A line of a script is a JSON object: “at” (an instant with its time zone), “command” (a name below), the\n"
        "fields of the command, and “session” where another one is meant than the only one that is not closed.",
    )


def _told(listed: Listed) -> str:
    lines = [f"{listed.command} — {described(listed.command)}", *_field_lines(listed.fields, "    ")]
    return "\n".join(lines)


def _field_lines(shown: tuple[Field, ...], indent: str) -> list[str]:
    lines = []
    for field in shown:
        lines.append(f"{indent}{field.name}: {_told_type(field)}{_default(field)}")
        lines.extend(_field_lines(field.fields, f"{indent}    "))
    return lines


def _told_type(field: Field) -> str:
    if field.choices:
        return " | ".join(field.choices)
    names = {
        "string": translate("Cli", "text"),
        "integer": translate("Cli", "integer"),
        "boolean": translate("Cli", "true or false"),
        "date": translate("Cli", "date such as 2025-09-13"),
        "instant": translate("Cli", "instant such as 2025-09-13T12:00:00+03:30"),
        "array of string": translate("Cli", "list of texts"),
        "array of object": translate("Cli", "list of objects with the fields"),
        "object": translate("Cli", "object with the fields"),
    }
    return names[field.type]


def _default(field: Field) -> str:
    if field.required:
        return translate("Cli", " (required)")
    if field.default in ("", None, [], False) or field.fields:
        return ""
    return translate("Cli", " (otherwise {value})").format(value=field.default)
