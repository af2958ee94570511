"""The hash chain of a journal, in a form that anybody can check with a few lines of another language.

A frame is the concatenation, for each of its fields in order, of the field's length in bytes as an 8-byte big-endian
number and the field itself. Numbers are written in ASCII decimal, text in UTF-8, hashes as their 32 bytes.

- hash of a row = SHA-256 of the frame of: session, seq, step, kind, version, instant, actor, payload, previous —
  exactly as these columns of the table `journal` hold them; the instant as in 2025-09-13T08:30:00.000000Z.
- previous of the first row = SHA-256 of the frame of: the text `meetingdesk journal`, the council's uid, session.
- previous of every other row = hash of the row before; seq counts from 1 without a gap.
- the row of a sealed session keeps the hash of its last journal row in `head`.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from meetingdesk.store.errors import StoreError

_PURPOSE = "meetingdesk journal"


@dataclass(frozen=True, slots=True)
class Row:
    """A journal row without what the chain adds to it, its instant as it is written."""

    session_no: int
    seq: int
    step: int
    kind: str
    version: int
    instant: str
    actor: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Link:
    """A journal row in its chain."""

    row: Row
    previous: bytes
    hash: bytes


def beginning(uid: str, session_no: int) -> bytes:
    """Return what the first row of a session has for a previous hash."""
    return hashlib.sha256(_frame(_PURPOSE, uid, session_no)).digest()


def row_hash(row: Row, previous: bytes) -> bytes:
    """Return the hash of a row that follows on another one."""
    frame = _frame(
        row.session_no,
        row.seq,
        row.step,
        row.kind,
        row.version,
        row.instant,
        row.actor,
        row.payload,
        previous,
    )
    return hashlib.sha256(frame).digest()


def linked(rows: Iterable[Row], previous: bytes) -> Iterator[Link]:
    """Give rows their hashes, one following on the other."""
    for row in rows:
        link = Link(row, previous, row_hash(row, previous))
        previous = link.hash
        yield link


def verified(links: Iterable[Link], session_no: int, uid: str, head: bytes | None = None) -> Iterator[Row]:
    """Yield the rows of a whole journal as long as they hold together; StoreError names the first that does not.

    With `head`, the hash a sealed session ends with, missing rows at the end are named as well.
    """
    previous = beginning(uid, session_no)
    seq = step = 0
    for link in links:
        row = link.row
        seq += 1
        if (
            row.seq != seq
            or row.step not in ({step, step + 1} if step else {1})
            or link.previous != previous
            or link.hash != row_hash(row, previous)
        ):
            raise StoreError("chain_broken", session=session_no, seq=seq, step=row.step)
        previous, step = link.hash, row.step
        yield row
    if head is not None and head != previous:
        raise StoreError("chain_broken", session=session_no, seq=seq + 1, step=step)


def _frame(*fields: int | str | bytes) -> bytes:
    parts: list[bytes] = []
    for field in fields:
        data = field if isinstance(field, bytes) else str(field).encode()
        parts.append(len(data).to_bytes(8, "big"))
        parts.append(data)
    return b"".join(parts)
