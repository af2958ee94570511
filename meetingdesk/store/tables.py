"""The tables of a council file. The migrations make them; a test holds the two together."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from sqlalchemy import CheckConstraint, Date, ForeignKey, ForeignKeyConstraint, LargeBinary, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from meetingdesk.domain.content import ResolutionContent, WorkingGroup
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.plan import SessionKind
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.store.columns import AnyText, Choice, Document, Instant
from meetingdesk.store.instants import WIDTH

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
}


class SessionStatus(StrEnum):
    """Where the record of a session stands; closed means sealed."""

    PLANNED = "planned"
    RUNNING = "running"
    CLOSED = "closed"


class RegisterStatus(StrEnum):
    """What has become of a registered resolution."""

    ADOPTED = "adopted"
    COMMUNICATED = "communicated"
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    SUSPENDED = "suspended"
    DONE = "done"
    CANCELLED = "cancelled"
    NOT_ACCEPTED = "not_accepted"
    STANDING = "standing"


class SeatOutcome(StrEnum):
    """What became of a seat in a session: whether its holder was there himself, and if not, what is known of it."""

    ATTENDED = "attended"
    SUBSTITUTED = "substituted"
    EXCUSED = "excused"
    UNEXCUSED = "unexcused"
    UNKNOWN = "unknown"


Key = Annotated[int, mapped_column(primary_key=True)]
SessionKey = Annotated[int, mapped_column(ForeignKey("sessions.session_no"), primary_key=True)]


class Base(DeclarativeBase):
    """Typed tables."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {
        str: Text,
        bytes: LargeBinary,
        date: Date,
        datetime: Instant,
        Procedure: Document(Procedure),
        ResolutionContent: Document(ResolutionContent),
        WorkingGroup: Document(WorkingGroup),
        MemberGroup: Choice(MemberGroup),
        SessionKind: Choice(SessionKind),
        SessionStatus: Choice(SessionStatus),
        RegisterStatus: Choice(RegisterStatus),
        ResolutionStatus: Choice(ResolutionStatus),
        SeatOutcome: Choice(SeatOutcome),
    }


class Council(Base):
    """The council; one row, made with the file. `uid` ties every journal to this file."""

    __tablename__ = "council"
    __table_args__ = (CheckConstraint("id = 1", name="only_row"),)

    id: Mapped[Key]
    uid: Mapped[str]
    name: Mapped[str]
    province: Mapped[str]
    timezone: Mapped[str]
    procedure: Mapped[Procedure]


class Letterhead(Base):
    """The office's own Word template; one row or none."""

    __tablename__ = "letterhead"
    __table_args__ = (CheckConstraint("id = 1", name="only_row"),)

    id: Mapped[Key]
    file_name: Mapped[str]
    docx: Mapped[bytes]


class Person(Base):
    """Somebody known by name."""

    __tablename__ = "people"

    id: Mapped[Key]
    name: Mapped[str]


class Seat(Base):
    """A post in the council and its rules. `is_body` says that the post itself can be charged with a resolution.

    `absence_limit` is from how many sessions the holder may be absent, 0 for any number; `speech_seconds` how long
    whoever fills the seat may speak, 0 where it has no limit of its own.
    """

    __tablename__ = "seats"

    seat_no: Mapped[Key]
    protocol_order: Mapped[int]
    post_title: Mapped[str]
    member_group: Mapped[MemberGroup]
    has_vote: Mapped[bool]
    is_chair: Mapped[bool]
    is_secretary: Mapped[bool]
    may_be_substituted: Mapped[bool]
    substitute_counts: Mapped[bool]
    substitute_votes: Mapped[bool]
    absence_limit: Mapped[int]
    speech_seconds: Mapped[int]
    is_body: Mapped[bool]


class Term(Base):
    """A person holds a seat, both days included; no day means open."""

    __tablename__ = "terms"

    id: Mapped[Key]
    seat_no: Mapped[int] = mapped_column(ForeignKey("seats.seat_no"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]


class Body(Base):
    """An organisation that resolutions can be addressed to."""

    __tablename__ = "bodies"

    name: Mapped[str] = mapped_column(primary_key=True)


class Session(Base):
    """A session; `head` is the hash of the last row of its journal, set when it is sealed."""

    __tablename__ = "sessions"

    session_no: Mapped[Key]
    kind: Mapped[SessionKind]
    starts_at: Mapped[datetime]
    place: Mapped[str]
    title: Mapped[str]
    demo_note: Mapped[str]
    status: Mapped[SessionStatus]
    head: Mapped[bytes | None]


class AgendaItem(Base):
    """A line of a prepared agenda; `topic` is its axis (محور), by which earlier resolutions are found."""

    __tablename__ = "agenda_items"

    session_no: Mapped[SessionKey]
    item_no: Mapped[Key]
    title: Mapped[str]
    planned_seconds: Mapped[int]
    topic: Mapped[str]


class Guest(Base):
    """Somebody invited to a session without a seat; `of_body` for the representative of an invited body."""

    __tablename__ = "guests"

    session_no: Mapped[SessionKey]
    guest_no: Mapped[Key]
    post_title: Mapped[str]
    name: Mapped[str]
    of_body: Mapped[bool]


class SeatAttendance(Base):
    """What became of a seat in a closed session; rows are only added, while the session is being closed.

    The number and the holder's name are those that the session had: a later change of the seats changes nothing here.
    """

    __tablename__ = "seat_attendance"

    session_no: Mapped[SessionKey]
    seat_no: Mapped[Key]
    holder_name: Mapped[str]
    outcome: Mapped[SeatOutcome]


class Resolution(Base):
    """A resolution in the register; its row never changes, what becomes of it is told by follow-ups."""

    __tablename__ = "resolutions"

    number: Mapped[str] = mapped_column(primary_key=True)
    session_no: Mapped[int]
    content: Mapped[ResolutionContent]
    text: Mapped[str]
    adopted_at: Mapped[datetime | None]
    status: Mapped[RegisterStatus]


class FollowUp(Base):
    """What was found out about a resolution at an instant; rows are only added."""

    __tablename__ = "follow_ups"

    id: Mapped[Key]
    number: Mapped[str] = mapped_column(ForeignKey("resolutions.number"), index=True)
    at: Mapped[datetime]
    status: Mapped[RegisterStatus]
    note: Mapped[str]


class EarlierResolution(Base):
    """A registered resolution that a session takes up again, under an agenda item or under none."""

    __tablename__ = "earlier_resolutions"
    __table_args__ = (
        ForeignKeyConstraint(
            ["session_no", "item_no"],
            ["agenda_items.session_no", "agenda_items.item_no"],
            name="fk_earlier_resolutions_item",
        ),
    )

    session_no: Mapped[SessionKey]
    position: Mapped[Key]
    number: Mapped[str] = mapped_column(ForeignKey("resolutions.number"))
    item_no: Mapped[int | None]


class CarriedDraft(Base):
    """A draft as a closed session left it, deferred or referred; rows are only added, while a session is closed."""

    __tablename__ = "carried_drafts"

    session_no: Mapped[SessionKey]
    resolution: Mapped[Key]
    status: Mapped[ResolutionStatus]
    content: Mapped[ResolutionContent]
    reason: Mapped[str]
    to_session: Mapped[int | None]
    working_group: Mapped[WorkingGroup | None]


class TakenUpDraft(Base):
    """That a closed session took up the draft of an earlier one; rows are only added, while a session is closed."""

    __tablename__ = "taken_up_drafts"

    session_no: Mapped[SessionKey]
    from_session: Mapped[Key]
    resolution: Mapped[Key]


class JournalRow(Base):
    """One event of a session; see `chain` for what the hash covers. The instant is the text that it covers."""

    __tablename__ = "journal"
    # Clustered by its key: one tree to write in each commit instead of two.
    __table_args__ = {"sqlite_with_rowid": False}

    session_no: Mapped[SessionKey]
    seq: Mapped[Key]
    step: Mapped[int]
    kind: Mapped[str]
    version: Mapped[int]
    instant: Mapped[str] = mapped_column(String(WIDTH))
    actor: Mapped[str]
    payload: Mapped[bytes]
    previous: Mapped[bytes]
    hash: Mapped[bytes]


class Draft(Base):
    """Half-typed text."""

    __tablename__ = "drafts"

    session_no: Mapped[SessionKey]
    key: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(AnyText)
    cursor: Mapped[int]
    updated_at: Mapped[datetime]
