"""The council-wide registers: who sits in the council, what is prepared, what was resolved."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import String, delete, func, insert, select, update

from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.plan import SessionKind, SessionPlan
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.text import collation_key
from meetingdesk.store import preparation, register
from meetingdesk.store import seats as seat_table
from meetingdesk.store import tables as t
from meetingdesk.store.engine import Database
from meetingdesk.store.errors import StoreError
from meetingdesk.store.register import FollowUp, RegisteredResolution
from meetingdesk.store.seats import SeatRow, SeatRules
from meetingdesk.store.seed import DEFAULT_TIMEZONE, CouncilData, SessionDraft
from meetingdesk.store.tables import RegisterStatus, SessionStatus

__all__ = [
    "Council",
    "FollowUp",
    "RegisterStatus",
    "RegisteredResolution",
    "Registry",
    "SeatRow",
    "SeatRules",
    "SessionRow",
    "SessionStatus",
]


@dataclass(frozen=True, slots=True)
class Council:
    """What is true of the council as a whole; the name is empty in a file that nobody has filled yet."""

    name: str
    province: str = ""
    timezone: str = DEFAULT_TIMEZONE
    procedure: Procedure = field(default_factory=Procedure)


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session as a list shows it."""

    session_no: SessionNo
    kind: SessionKind
    starts_at: datetime
    place: str
    status: SessionStatus
    title: str = ""


class Registry:
    """The registers of one council file, whose `uid` no other file has. Every change is one transaction of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.reading() as connection:
            uid = connection.scalars(select(t.Council.uid)).one_or_none()
        if uid is None:
            raise StoreError("damaged", detail="no council")
        self.uid = uid

    def council(self) -> Council:
        """Return the council."""
        c = t.Council
        with self._database.reading() as connection:
            return Council(*connection.execute(select(c.name, c.province, c.timezone, c.procedure)).one())

    def save_council(self, council: Council) -> None:
        """Change the council; sessions that have begun keep what was copied into them."""
        values = update(t.Council).values(
            name=council.name, province=council.province, timezone=council.timezone, procedure=council.procedure
        )
        with self._database.writing() as connection:
            connection.execute(values)

    def seats(self, day: date) -> tuple[SeatRow, ...]:
        """Return all seats in protocol order, with who holds them on a day."""
        with self._database.reading() as connection:
            return seat_table.rows(connection, day)

    def save_procedure(self, procedure: Procedure, rules: Sequence[SeatRules]) -> None:
        """Change the rules of procedure and of seats; sessions that have begun keep what was copied into them.

        RuleViolation, and nothing is changed, where the council could not keep them.
        """
        with self._database.writing() as connection:
            seat_table.change(connection, procedure, rules)

    def load_council(self, data: CouncilData) -> None:
        """Fill a file that holds nothing yet; StoreError `exists` where it holds something."""
        with self._database.writing() as connection:
            preparation.fill(connection, data)

    def bodies(self) -> tuple[str, ...]:
        """Return the names of all bodies, posts that are bodies included, in the order of names."""
        with self._database.reading() as connection:
            names = set(connection.scalars(select(t.Body.name)))
            names.update(connection.scalars(select(t.Seat.post_title).where(t.Seat.is_body)))
        return tuple(sorted(names, key=collation_key))

    def topics(self) -> tuple[str, ...]:
        """Return the topics of agenda items and resolutions, in the order of names."""
        of_resolutions = select(func.json_extract(t.Resolution.content, "$.topic", type_=String)).distinct()
        with self._database.reading() as connection:
            found = {*connection.scalars(select(t.AgendaItem.topic).distinct()), *connection.scalars(of_resolutions)}
        return tuple(sorted(filter(None, found), key=collation_key))

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return all sessions in the order of their numbers."""
        s = t.Session
        query = select(s.session_no, s.kind, s.starts_at, s.place, s.status, s.title).order_by(s.session_no)
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return tuple(
            SessionRow(SessionNo(no), kind, starts_at, place, status, title)
            for no, kind, starts_at, place, status, title in rows
        )

    def plan(self, session_no: SessionNo) -> SessionPlan:
        """Build what a session starts from out of the registers as they are now."""
        with self._database.reading() as connection:
            return preparation.plan(connection, session_no)

    def prepare_session(self, draft: SessionDraft) -> SessionNo:
        """Add a session and return its number; StoreError `exists` where the number it asks for is taken."""
        with self._database.writing() as connection:
            return preparation.prepare(connection, draft)

    def register(self) -> tuple[RegisteredResolution, ...]:
        """Return all registered resolutions by session and number."""
        with self._database.reading() as connection:
            return register.entries(connection)

    def follow_up(self, number: str, follow_up: FollowUp) -> None:
        """Add what was found out about a resolution."""
        with self._database.writing() as connection:
            register.add_follow_ups(connection, number, (follow_up,))

    def follow_ups(self, number: str) -> tuple[FollowUp, ...]:
        """Return what was found out about a resolution, oldest first."""
        with self._database.reading() as connection:
            return register.follow_ups(connection, number)

    def set_letterhead(self, name: str, docx: bytes) -> None:
        """Keep the office's Word template; StoreError `not_a_template` where it is no Word document."""
        if not _is_word_document(docx):
            raise StoreError("not_a_template")
        with self._database.writing() as connection:
            connection.execute(delete(t.Letterhead))
            connection.execute(insert(t.Letterhead).values(id=1, file_name=name, docx=docx))

    def letterhead(self) -> tuple[str, bytes] | None:
        """Return the file name and the bytes of the office's Word template, if one is set."""
        with self._database.reading() as connection:
            row = connection.execute(select(t.Letterhead.file_name, t.Letterhead.docx)).one_or_none()
        return None if row is None else (row.file_name, row.docx)


def _is_word_document(docx: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            return "word/document.xml" in archive.namelist() and archive.testzip() is None
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        return False
