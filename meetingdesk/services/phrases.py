"""The phrases of councils that complete while a resolution is typed, from the data that comes with the program."""

import tomllib

import msgspec

from meetingdesk.assets import resource


class _Phrases(msgspec.Struct, forbid_unknown_fields=True):
    """What the file says."""

    phrases: tuple[str, ...]


def council_phrases() -> tuple[str, ...]:
    """Return the phrases; «…» marks the place where one goes on typing."""
    table = tomllib.loads(resource("phrases", "fa.toml").read_text(encoding="utf-8"))
    return msgspec.convert(table, _Phrases).phrases
