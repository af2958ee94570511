"""The steps of a session on disk: they are added at the end and never changed.

A step is one transaction. SQLite refuses by triggers what this module never does: changing or removing a row, adding
one anywhere but at the end, adding one to a sealed session.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, insert, select, type_coerce, update
from sqlalchemy.types import NullType, TypeEngine

from meetingdesk.domain.events import SessionClosed, SessionConvened
from meetingdesk.domain.ids import SessionNo, StepNo
from meetingdesk.domain.undo import Step
from meetingdesk.store import attendance, carried, chain, codec, drafts, instants, register, search
from meetingdesk.store import tables as t
from meetingdesk.store.attendance import NOTHING, Closing
from meetingdesk.store.engine import Database
from meetingdesk.store.errors import StoreError
from meetingdesk.store.tables import SessionStatus

_TABLE = t.JournalRow.__table__
_INSERT = insert(t.JournalRow)
_UNTYPED: TypeEngine[Any] = NullType()
# As the file holds them, without a type's opinion: what was tampered with is to be named, not to fail on reading.
_ROWS = select(*(type_coerce(column, _UNTYPED) for column in _TABLE.columns)).order_by(t.JournalRow.seq)
_LAST = select(t.JournalRow.seq, t.JournalRow.step, t.JournalRow.hash).order_by(t.JournalRow.seq.desc()).limit(1)
_CLOSED = SessionClosed.__name__


@dataclass(frozen=True, slots=True)
class _Tail:
    """Where the next row goes; `hash` is what it follows on."""

    seq: int
    step: int
    hash: bytes


class Journal:
    """The journal of one session."""

    def __init__(self, database: Database, uid: str, session_no: SessionNo) -> None:
        self._database = database
        self._uid = uid
        self._session_no = session_no
        self._known_tail: _Tail | None = None
        self._is_sealed = False
        with database.reading() as connection:
            self._status(connection)

    @property
    def head(self) -> str:
        """The hash of the last row in hex, empty as long as there is none."""
        tail = self._tail()
        return tail.hash.hex() if tail.seq else ""

    @property
    def sealed(self) -> bool:
        """Whether the session is closed and nothing can be added any more."""
        if not self._is_sealed:
            with self._database.reading() as connection:
                self._is_sealed = self._status(connection) is SessionStatus.CLOSED
        return self._is_sealed

    def load(self) -> tuple[Step, ...]:
        """Return all steps; StoreError names the first row that does not fit its chain."""
        with self._database.reading() as connection:
            return steps(connection, self._uid, self._session_no)

    def verify(self) -> None:
        """Check the chain without reading the events; StoreError names the first row that does not fit."""
        with self._database.reading() as connection:
            for _ in _verified(connection, self._uid, self._session_no):
                pass

    def append(self, step: Step, *, closing: Closing = NOTHING) -> None:
        """Write a step durably, or raise StoreError and leave everything as it was.

        A closing step seals the session and takes what it leaves into the registers, in the same transaction.
        """
        tail = self._tail()
        if self._is_sealed:
            raise StoreError("sealed")
        if step.no != tail.step + 1 or not step.events:
            raise ValueError("steps are numbered without a gap and hold at least one event")
        links = tuple(chain.linked(self._rows(step, tail.seq), tail.hash))
        closes = any(isinstance(event, SessionClosed) for event in step.events)
        with self._database.writing() as connection:
            connection.execute(_INSERT, [_values(link) for link in links])
            self._mark(connection, step, links[-1].hash, closing if closes else None)
        self._known_tail = _Tail(links[-1].row.seq, step.no, links[-1].hash)
        self._is_sealed = closes

    def _mark(self, connection: Connection, step: Step, head: bytes, closing: Closing | None) -> None:
        """Make the session's row say what the step did to the session as a whole."""
        session = t.Session.session_no == self._session_no
        if any(isinstance(event, SessionConvened) for event in step.events):
            connection.execute(update(t.Session).where(session).values(status=SessionStatus.RUNNING))
        if closing is not None:
            register.enter(connection, closing.resolutions)
            attendance.enter(connection, self._session_no, closing.attendance)
            carried.enter(connection, closing.carried)
            carried.enter_taken_up(connection, self._session_no, closing.taken_up)
            search.enter(connection, closing.remarks)
            drafts.forget_histories(connection, self._session_no)
            connection.execute(update(t.Session).where(session).values(status=SessionStatus.CLOSED, head=head))

    def _rows(self, step: Step, seq: int) -> Iterator[chain.Row]:
        at = instants.written(step.at)
        for number, event in enumerate(step.events, start=seq + 1):
            kind, version, payload = codec.encode(event)
            yield chain.Row(self._session_no, number, step.no, kind, version, at, step.actor, payload)

    def _tail(self) -> _Tail:
        """Return the end of the journal; only who reads beside its writer has to look for it every time."""
        if self._known_tail is not None and not self._database.read_only:
            return self._known_tail
        with self._database.reading() as connection:
            self._is_sealed = self._status(connection) is SessionStatus.CLOSED
            row = connection.execute(_LAST.where(t.JournalRow.session_no == self._session_no)).one_or_none()
        beginning = _Tail(0, 0, chain.beginning(self._uid, self._session_no))
        self._known_tail = beginning if row is None else _Tail(*row)
        return self._known_tail

    def _status(self, connection: Connection) -> SessionStatus:
        query = select(t.Session.status).where(t.Session.session_no == self._session_no)
        status = connection.scalar(query)
        if status is None:
            raise StoreError("not_found", session=self._session_no)
        return status


def steps(connection: Connection, uid: str, session_no: SessionNo) -> tuple[Step, ...]:
    """Return all steps of a session; StoreError names the first row that does not fit its chain."""
    return tuple(_steps(_verified(connection, uid, session_no)))


def _verified(connection: Connection, uid: str, session_no: SessionNo) -> Iterator[chain.Row]:
    query = select(t.Session.status, t.Session.head).where(t.Session.session_no == session_no)
    status, head = connection.execute(query).one()
    links = map(_link, connection.execute(_ROWS.where(t.JournalRow.session_no == session_no)).all())
    for row in chain.verified(links, session_no, uid, head):
        if row.kind == _CLOSED and status is not SessionStatus.CLOSED:
            raise StoreError("chain_broken", session=session_no, seq=row.seq, step=row.step)
        yield row


def _values(link: chain.Link) -> dict[str, object]:
    row = link.row
    return {
        "session_no": row.session_no,
        "seq": row.seq,
        "step": row.step,
        "kind": row.kind,
        "version": row.version,
        "instant": row.instant,
        "actor": row.actor,
        "payload": row.payload,
        "previous": link.previous,
        "hash": link.hash,
    }


def _link(row: Sequence[Any]) -> chain.Link:
    return chain.Link(chain.Row(*row[:-2]), *row[-2:])


def _steps(rows: Iterable[chain.Row]) -> Iterator[Step]:
    for number, group in groupby(rows, key=lambda row: row.step):
        members = tuple(group)
        events = tuple(codec.decode(row.kind, row.version, row.payload) for row in members)
        yield Step(StepNo(number), instants.read(members[0].instant), members[0].actor, events)
