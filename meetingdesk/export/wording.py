"""The wording of minutes and reports, read from its file and checked key by key."""

import dataclasses
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

import msgspec

from meetingdesk.assets import resource
from meetingdesk.domain.minutes.fields import Fields
from meetingdesk.domain.minutes.wording import Wording
from meetingdesk.domain.minutes.wording_speaking import SpeakingWording
from meetingdesk.domain.onair_wording import OnAirWording

Words = TypeVar("Words")


class WordingError(Exception):
    """A wording file that cannot be used: `problem` names what is wrong with `key` in `file`.

    Problems: `unreadable`, `not_toml`, `missing_key`, `unknown_key`, `not_a_table`, `not_text`, `empty`,
    `bad_template`, `bad_field`.
    """

    def __init__(self, file: Path, problem: str, key: str = "", detail: str = "") -> None:
        words = (str(file), problem.replace("_", " "), key, detail)
        super().__init__(": ".join(filter(None, words)))
        self.file = file
        self.problem = problem
        self.key = key
        self.detail = detail


def load_wording(file: Path | None = None) -> Wording:
    """Return the wording in a file, by default the one of the program; WordingError where it cannot be used."""
    return _loaded(file or resource("minutes", "fa.toml"), Wording)


def load_speaking_wording(file: Path | None = None) -> SpeakingWording:
    """Return the wording of the report of speaking times, checked in the same way."""
    return _loaded(file or resource("minutes", "speaking.toml"), SpeakingWording)


def load_onair_wording(file: Path | None = None) -> OnAirWording:
    """Return the wording of the texts for the broadcast, checked in the same way."""
    return _loaded(file or resource("onair", "fa.toml"), OnAirWording)


def _loaded(file: Path, kind: type[Words]) -> Words:
    table = _table(file)
    for problem, key, detail in _faults(table, kind, ""):
        raise WordingError(file, problem, key, detail)
    return msgspec.convert(table, kind)


def _table(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise WordingError(file, "unreadable", detail=error.strerror or "") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WordingError(file, "not_toml", detail=str(error)) from error


def _faults(table: dict[str, object], kind: type[Any], prefix: str) -> Iterator[tuple[str, str, str]]:
    """Yield what is wrong with a table as (problem, key, detail)."""
    hints = get_type_hints(kind, include_extras=True)
    for key in sorted(table.keys() - hints.keys()):
        yield "unknown_key", prefix + key, ""
    for key, hint in hints.items():
        if key not in table:
            yield "missing_key", prefix + key, ""
        elif dataclasses.is_dataclass(hint) and isinstance(hint, type):
            yield from _table_faults(table[key], hint, prefix + key)
        else:
            yield from _phrase_faults(table[key], hint, prefix + key)


def _table_faults(value: object, kind: type[Any], key: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, dict):
        yield from _faults(value, kind, f"{key}.")
    else:
        yield "not_a_table", key, ""


def _phrase_faults(value: object, hint: object, key: str) -> Iterator[tuple[str, str, str]]:
    """Yield what is wrong with one phrase: it must be text, and name only fields it has."""
    if not isinstance(value, str):
        yield "not_text", key, ""
    elif not value.strip():
        yield "empty", key, ""
    else:
        yield from _template_faults(value, _declared(hint), key)


def _declared(hint: object) -> frozenset[str]:
    """Return the fields a phrase may name; none for one that is printed as it stands."""
    return next((m.names for m in getattr(hint, "__metadata__", ()) if isinstance(m, Fields)), frozenset())


def _template_faults(template: str, fields: frozenset[str], key: str) -> Iterator[tuple[str, str, str]]:
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError as error:
        yield "bad_template", key, str(error)
        return
    for _, name, spec, conversion in parts:
        if name is not None and (name not in fields or spec or conversion):
            yield "bad_field", key, f"{{{name}}}"
