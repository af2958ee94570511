"""Scripts: one command a line, in JSON, with the instant it is carried out at.

A line is an object with `at` (an instant with its time zone), `command` (a name that `meetingdesk commands` lists, or
`Undo` or `Redo`), the fields of the command, and `session` where another one than the default is meant.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import datetime
from pathlib import Path
from types import NoneType
from typing import Any, BinaryIO, TypeVar, get_args, get_type_hints

import msgspec

from meetingdesk.cli.instants import instant
from meetingdesk.cli.problems import Problem
from meetingdesk.domain.commands import COMMANDS, Command
from meetingdesk.domain.ids import SessionNo

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last step."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Take the step undone last once more."""


Order = Command | Undo | Redo
ORDERS: Mapping[str, type[Order]] = {**COMMANDS, "Undo": Undo, "Redo": Redo}

_BOM = b"\xef\xbb\xbf"
_ENVELOPE = ("at", "command", "session")
_TYPE_ERROR = re.compile(r"Expected `(?P<expected>.+)`, got `(?P<found>.+?)`")
_PATH = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that was understood. `at` is a UTC instant; without `session` the default one is meant."""

    at: datetime
    name: str
    order: Order
    session: SessionNo | None = None


def numbered_lines(script: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that hold something, with their numbers from 1; blank lines and comments hold nothing."""
    for number, raw in enumerate(script, start=1):
        line = (raw.removeprefix(_BOM) if number == 1 else raw).strip()
        if line and not line.startswith(b"#"):
            yield number, line


def require_utf8(path: Path) -> None:
    """Refuse a script that is no UTF-8 text, before anything of it is carried out."""
    with path.open("rb") as script:
        for number, line in enumerate(script, start=1):
            _decoded(line, number)


def entry(line: bytes, number: int = 1) -> Entry:
    """Return what a line says, or raise Problem."""
    table = _table(line, number)
    name = _text(table, "command")
    if name not in ORDERS:
        raise Problem("unknown_command", command=name)
    at = instant(_text(table, "at"))
    session = _converted(table["session"], SessionNo, "session") if table.get("session") is not None else None
    given = {key: value for key, value in table.items() if key not in _ENVELOPE}
    return Entry(at, name, _order(name, given), session)


def _table(line: bytes, number: int) -> dict[str, object]:
    _decoded(line, number)
    try:
        table = msgspec.json.decode(line)
    except (msgspec.MsgspecError, RecursionError):
        raise Problem("bad_json") from None
    if not isinstance(table, dict):
        raise Problem("not_an_object")
    return table


def _decoded(line: bytes, number: int) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        raise Problem("not_utf8", line=number) from None


def _text(table: Mapping[str, object], name: str) -> str:
    if name not in table:
        raise Problem("missing_field", name=name)
    return _converted(table[name], str, name)


def _order(name: str, given: dict[str, object]) -> Order:
    kind = ORDERS[name]
    return _converted(_checked(name, kind, given), kind)


def _checked(name: str, kind: type, given: Mapping[str, object], prefix: str = "") -> dict[str, object]:
    """Return the fields of an object, its instants in UTC; refuse to any depth what does not exist or is missing."""
    _require_fields(name, kind, given, prefix)
    hints = get_type_hints(kind)
    return {key: _checked_value(name, kind_of(hints[key]), value, prefix + key) for key, value in given.items()}


def _checked_value(name: str, kind: Any, value: object, where: str) -> object:
    if is_dataclass(kind) and isinstance(kind, type) and isinstance(value, dict):
        return _checked(name, kind, value, f"{where}.")
    if kind is datetime and isinstance(value, str):
        return instant(value)
    return value


def kind_of(hint: Any) -> Any:
    """Return what stands behind a name for an id, and behind a type that may also be None."""
    parts = get_args(hint)
    if NoneType in parts:
        hint = next(part for part in parts if part is not NoneType)
    return getattr(hint, "__supertype__", hint)


def _require_fields(name: str, kind: type, given: Mapping[str, object], prefix: str) -> None:
    """Refuse a field that does not exist, and one that has to be there and is not."""
    if not is_dataclass(kind):
        return
    known = {field.name: field for field in fields(kind)}
    for key in given:
        if key not in known:
            raise Problem("unknown_field", command=name, name=prefix + key)
    for key, field in known.items():
        if key not in given and field.default is MISSING and field.default_factory is MISSING:
            raise Problem("missing_field", name=prefix + key)


def _converted(value: object, kind: type[T], name: str = "") -> T:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise _misfit(str(error), name) from None


def _misfit(message: str, name: str) -> Problem:
    """Return what a message of msgspec says, as a code."""
    inner = _PATH.search(message)
    where = ".".join(filter(None, (name, inner["path"] if inner else "")))
    found = _TYPE_ERROR.match(message)
    if found is not None:
        return Problem("wrong_type", name=where, expected=found["expected"], found=found["found"])
    return Problem("wrong_value", name=where, detail=_PATH.sub("", message))
