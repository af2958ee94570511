"""Half-typed text, kept while it is being typed. It is no part of the record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from meetingdesk.domain.ids import SessionNo
from meetingdesk.store import tables as t
from meetingdesk.store.engine import Database

HISTORY = "undo:"
"""How the keys of histories of typing begin; what was taken back in them is kept no longer than it is of use."""

_NEW = insert(t.Draft)
_KEEP = _NEW.on_conflict_do_update(
    index_elements=[t.Draft.session_no, t.Draft.key],
    set_={name: _NEW.excluded[name] for name in ("text", "cursor", "updated_at")},
)


@dataclass(frozen=True, slots=True)
class Kept:
    """Text as it stood when it was last kept; `cursor` is a position in it, as the field counts it."""

    text: str
    cursor: int
    updated_at: datetime


def forget_histories(connection: Connection, session_no: SessionNo) -> None:
    """Keep no history of typing of a session any more."""
    is_history = t.Draft.key.startswith(HISTORY, autoescape=True)
    connection.execute(delete(t.Draft).where(t.Draft.session_no == session_no, is_history))


class Drafts:
    """The half-typed text of all sessions of one file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, session_no: SessionNo, key: str, text: str, cursor: int) -> None:
        """Keep the text of a field, in place of what was kept of it before."""
        self.keep_all(session_no, {key: (text, cursor)})

    def keep_all(self, session_no: SessionNo, texts: Mapping[str, tuple[str, int]]) -> None:
        """Keep the texts and cursors of several fields, all or none of them."""
        now = datetime.now(UTC)
        rows = [
            {"session_no": session_no, "key": key, "text": text, "cursor": cursor, "updated_at": now}
            for key, (text, cursor) in texts.items()
        ]
        if rows:
            with self._database.writing() as connection:
                connection.execute(_KEEP, rows)

    def kept(self, session_no: SessionNo) -> Mapping[str, Kept]:
        """Return what is kept for a session, by field."""
        d = t.Draft
        query = select(d.key, d.text, d.cursor, d.updated_at).where(d.session_no == session_no).order_by(d.key)
        with self._database.reading() as connection:
            return {key: Kept(text, cursor, at) for key, text, cursor, at in connection.execute(query)}

    def forget(self, session_no: SessionNo, key: str) -> None:
        """Keep nothing of a field any more."""
        gone = delete(t.Draft).where(t.Draft.session_no == session_no, t.Draft.key == key)
        with self._database.writing() as connection:
            connection.execute(gone)
