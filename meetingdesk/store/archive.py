"""What earlier sessions left, to be looked up; nothing here writes."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from meetingdesk.domain.content import EarlierDraft
from meetingdesk.domain.ids import SessionNo
from meetingdesk.store import carried, register, search
from meetingdesk.store import tables as t
from meetingdesk.store.carried import CarriedDraft
from meetingdesk.store.engine import Database
from meetingdesk.store.register import RegisteredResolution
from meetingdesk.store.search import Hit, Kind

_MOST_LINKED = 60


class Archive:
    """The registers of one file and their index, as a session looks back on them; each answer is of one moment."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def held_at(self) -> dict[SessionNo, datetime]:
        """Return when each session of the file was to begin."""
        with self._database.reading() as connection:
            rows = connection.execute(select(t.Session.session_no, t.Session.starts_at))
            return {SessionNo(session_no): starts_at for session_no, starts_at in rows}

    def resolutions(self, numbers: Sequence[str]) -> tuple[RegisteredResolution, ...]:
        """Return the entries of these numbers in this order, with what became of them last."""
        with self._database.reading() as connection:
            return _entries(connection, numbers)

    def beginnings(self, before: SessionNo, most: int) -> tuple[tuple[str, str], ...]:
        """Return number and first clause of resolutions of earlier sessions, those of the last session first."""
        r = t.Resolution
        query = (
            select(r.number, r.text).where(r.session_no < before).order_by(r.session_no.desc(), r.number).limit(most)
        )
        with self._database.reading() as connection:
            return tuple((number, text.partition("\n")[0]) for number, text in connection.execute(query))

    def linked(self, numbers: Sequence[str], before: SessionNo) -> tuple[RegisteredResolution, ...]:
        """Return resolutions with all of earlier sessions that follow them or that they follow, one after another."""
        with self._database.reading() as connection:
            return _chain(connection, numbers, before)

    def on_topics(self, topics: Sequence[str], before: SessionNo) -> tuple[RegisteredResolution, ...]:
        """Return the resolutions of earlier sessions on these topics, and those linked to them."""
        with self._database.reading() as connection:
            numbers = [number for topic in topics for number in search.on_topic(connection, topic, before)]
            return _chain(connection, numbers, before)

    def due_drafts(self, session_no: SessionNo) -> tuple[CarriedDraft, ...]:
        """Return the drafts of earlier sessions that a session may take up."""
        with self._database.reading() as connection:
            return carried.due(connection, session_no)

    def drafts(self, keys: Sequence[EarlierDraft]) -> tuple[CarriedDraft, ...]:
        """Return these drafts, but those that were taken up."""
        with self._database.reading() as connection:
            return carried.of_keys(connection, keys)

    def find(self, typed: str, before: SessionNo, limit: int) -> tuple[Hit, ...]:
        """Return what is found for the words typed: resolutions, then drafts, agenda items and remarks."""
        found: list[Hit] = []
        with self._database.reading() as connection:
            for kind in Kind:
                found += search.find(connection, typed, kind, before, limit - len(found))
        return tuple(found)


def _entries(connection: Connection, numbers: Sequence[str]) -> tuple[RegisteredResolution, ...]:
    known = {entry.number: entry for entry in register.entries(connection, numbers)} if numbers else {}
    return tuple(known[number] for number in dict.fromkeys(numbers) if number in known)


def _chain(connection: Connection, numbers: Sequence[str], before: SessionNo) -> tuple[RegisteredResolution, ...]:
    """Return what hangs together with these numbers, the nearest first; so many at most as one can look through."""
    found: dict[str, RegisteredResolution] = {}
    wanted = list(dict.fromkeys(numbers))
    while wanted and len(found) < _MOST_LINKED:
        entries = [entry for entry in _entries(connection, wanted) if entry.session_no < before]
        found |= {entry.number: entry for entry in entries}
        near = [entry.content.follows for entry in entries if entry.content.follows]
        near += [number for entry in entries for number in search.following(connection, entry.number, before)]
        wanted = [number for number in dict.fromkeys(near) if number not in found]
    return tuple(found.values())[:_MOST_LINKED]
