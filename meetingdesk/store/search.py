"""Full text search over what earlier sessions left, on the normalised search key.

A word that is typed is found at the beginning of words, whole where it was parted by a space («می شود» by «میشود»), and
two that are typed are found as one («بهنام جو» finds «بهنام‌جو»). The index holds nothing that is not kept elsewhere.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from sqlalchemy import Connection

from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.text import ascii_digits, normalise, search_key

SCHEMA = (
    "CREATE VIRTUAL TABLE search USING fts5(entry UNINDEXED, shown UNINDEXED, topic, follows, words, pairs,"
    " tokenize = 'ascii', prefix = '1 2 3')"
)
"""A search key is letters, ASCII digits and single spaces: the tokenizer `ascii` parts it at the spaces and nowhere."""

# A row's number says its kind, its session and its place in that, so that a range of rows is one kind before a session.
_KIND_BITS, _SESSION_BITS = 56, 24
_LAST_SESSION = (1 << (_KIND_BITS - _SESSION_BITS)) - 1
_INSERT = "INSERT INTO search (rowid, entry, shown, topic, follows, words, pairs) VALUES (?, ?, ?, ?, ?, ?, ?)"
_LAST = "SELECT rowid FROM search WHERE rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT 1"
_WITHIN = "FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ?"
_NEWEST = f"SELECT rowid {_WITHIN} ORDER BY rowid DESC LIMIT ?"
_NEAREST = f"SELECT rowid {_WITHIN} AND rank MATCH 'bm25(0, 0, 4, 0, 2, 1)' ORDER BY rank LIMIT ?"
_ROW = "SELECT entry, shown FROM search WHERE rowid = ?"
_SAME = "SELECT entry FROM search WHERE search MATCH ? AND {column} = ? AND rowid >= ? AND rowid < ? ORDER BY rowid"
_NUMBERS = "SELECT number, session_no FROM resolutions WHERE number >= ? AND number < ? AND session_no < ?"
_NUMBER = re.compile(r"[0-9]+(?:/[0-9]*)?")
_AFTER_DIGITS = ":"  # The sign that follows the digits.
_MOST_WORDS = 16
_MOST_RANKED = 500
"""To rank costs more than to find: where more than so many match, the newest are as good as any."""


class Kind(IntEnum):
    """What an entry is; part of the number of its row."""

    RESOLUTION = 1
    DRAFT = 2
    ITEM = 3
    REMARK = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """What is found by its `text` or its topic: `entry` tells it from others of its kind, `shown` is shown of it."""

    kind: Kind
    session_no: SessionNo
    entry: str
    text: str
    shown: str = ""
    topic: str = ""
    follows: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found."""

    kind: Kind
    session_no: SessionNo
    entry: str
    shown: str


def enter(connection: Connection, entries: Iterable[Entry]) -> None:
    """Add entries to the index."""
    following: dict[int, int] = {}
    rows = []
    for entry in entries:
        first = _first_row(entry.kind, entry.session_no)
        number = following.get(first) or _free_row(connection, entry.kind, entry.session_no)
        following[first] = number + 1
        words = search_key(entry.text)
        pairs = " ".join(filter(None, _joined(words.split())))
        keys = (search_key(entry.topic), search_key(entry.follows), words, pairs)
        rows.append((number, entry.entry, entry.shown, *keys))
    if rows:
        connection.exec_driver_sql(_INSERT, rows)


def find(connection: Connection, typed: str, kind: Kind, before: SessionNo, limit: int) -> tuple[Hit, ...]:
    """Return what is found of a kind in earlier sessions for all words typed.

    First comes what has the number typed, then the nearest; where too much is found to tell, the newest.
    """
    expression = _expression(typed)
    if not expression or limit < 1:
        return ()
    numbered = _by_number(connection, typed, before, limit) if kind is Kind.RESOLUTION else ()
    rows = _matching(connection, expression, (_first_row(kind, SessionNo(0)), _first_row(kind, before)), limit)
    found = (Hit(kind, _session_of(row), *connection.exec_driver_sql(_ROW, (row,)).one()) for row in rows)
    return tuple(dict.fromkeys((*numbered, *found)))[:limit]


def on_topic(connection: Connection, topic: str, before: SessionNo) -> tuple[str, ...]:
    """Return the numbers of the resolutions of earlier sessions that have this topic, oldest first."""
    return _same(connection, "topic", topic, before)


def following(connection: Connection, number: str, before: SessionNo) -> tuple[str, ...]:
    """Return the numbers of the resolutions of earlier sessions that name this one as their earlier resolution."""
    return _same(connection, "follows", number, before)


def _same(connection: Connection, column: str, text: str, before: SessionNo) -> tuple[str, ...]:
    key = search_key(text)
    if not key:
        return ()
    span = (_first_row(Kind.RESOLUTION, SessionNo(0)), _first_row(Kind.RESOLUTION, before))
    rows = connection.exec_driver_sql(_SAME.format(column=column), (f'{column} : "{key}"', key, *span))
    return tuple(entry for (entry,) in rows)


def _matching(connection: Connection, expression: str, span: tuple[int, int], limit: int) -> list[int]:
    """Return the rows that match, the nearest first, or the newest."""
    newest = connection.exec_driver_sql(_NEWEST, (expression, *span, max(limit, _MOST_RANKED + 1))).scalars().all()
    if len(newest) > _MOST_RANKED:
        return list(newest[:limit])
    return list(connection.exec_driver_sql(_NEAREST, (expression, *span, limit)).scalars().all())


def _by_number(connection: Connection, typed: str, before: SessionNo, limit: int) -> tuple[Hit, ...]:
    """Return the resolutions whose number is typed, or begins so; the number of a session means all of that session."""
    number = ascii_digits(normalise(typed)).replace(" ", "")
    if not _NUMBER.fullmatch(number):
        return ()
    number = number if "/" in number else f"{number}/"
    rows = connection.exec_driver_sql(_NUMBERS, (number, number + _AFTER_DIGITS, before))
    found = sorted(rows, key=lambda row: (len(row[0]), row[0]))[:limit]
    return tuple(Hit(Kind.RESOLUTION, SessionNo(session_no), entry, "") for entry, session_no in found)


def _expression(typed: str) -> str:
    """Return what FTS5 is asked: every word begins a word, or is whole two words, or is one with its neighbour."""
    words = search_key(typed).split()[:_MOST_WORDS]
    joined = ["", *_joined(words), ""]
    parts = []
    for at, word in enumerate(words):
        begun = " OR ".join(f'"{way}" *' for way in (word, joined[at], joined[at + 1]) if way)
        parts.append(f'(({{topic words}} : ({begun})) OR (pairs : "{word}"))')
    return " AND ".join(parts)


def _joined(words: list[str]) -> list[str]:
    """Return each two neighbours as one word; two figures are none, so that 7/1 is not taken for 71."""
    return ["" if one.isdecimal() and other.isdecimal() else one + other for one, other in pairwise(words)]


def _free_row(connection: Connection, kind: Kind, session_no: SessionNo) -> int:
    first = _first_row(kind, session_no)
    last = connection.exec_driver_sql(_LAST, (first, first + (1 << _SESSION_BITS))).scalar()
    return first if last is None else int(last) + 1


def _first_row(kind: Kind, session_no: SessionNo) -> int:
    return (kind << _KIND_BITS) + (max(0, min(session_no, _LAST_SESSION)) << _SESSION_BITS)


def _session_of(row: int) -> SessionNo:
    return SessionNo((row & ((1 << _KIND_BITS) - 1)) >> _SESSION_BITS)
