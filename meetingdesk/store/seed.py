"""What a council is filled with, as plain data: by the demo, by the wizard, by a file of one's own."""

from dataclasses import dataclass, field
from datetime import date, datetime

from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.plan import SessionKind
from meetingdesk.domain.procedure import Procedure
from meetingdesk.store.codec import typed
from meetingdesk.store.register import FollowUp
from meetingdesk.store.tables import RegisterStatus

DEFAULT_TIMEZONE = "Asia/Tehran"


@dataclass(frozen=True, slots=True)
class SeatData:
    """A seat, numbered by its place in the list; `person` holds it from `since` to `until`, both days included.

    The rules of the seat are those of `Member`; `is_body` says that resolutions can name the post itself as the body
    responsible.
    """

    post_title: str
    group: MemberGroup
    has_vote: bool = True
    is_chair: bool = False
    is_secretary: bool = False
    may_be_substituted: bool = True
    substitute_counts: bool = True
    substitute_votes: bool = True
    absence_limit: int = 0
    speech_seconds: int = 0
    is_body: bool = False
    person: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class GuestData:
    """Somebody invited to a session; `of_body` for the representative of an invited body."""

    post_title: str
    name: str = ""
    of_body: bool = False


@dataclass(frozen=True, slots=True)
class AgendaData:
    """A line of the agenda; `topic` is its axis (محور), by which earlier resolutions are found."""

    title: str
    planned_seconds: int
    topic: str = ""


@dataclass(frozen=True, slots=True)
class EarlierData:
    """A registered resolution that a session takes up; `item` is the number of an agenda line, counted from 1."""

    number: str
    item: int | None = None


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """A session being prepared; without `session_no` it gets the next number."""

    starts_at: datetime
    place: str
    kind: SessionKind = SessionKind.ORDINARY
    session_no: SessionNo | None = None
    title: str = ""
    agenda: tuple[AgendaData, ...] = ()
    guests: tuple[GuestData, ...] = ()
    earlier: tuple[EarlierData, ...] = ()
    demo_note: str = ""


@dataclass(frozen=True, slots=True)
class ResolutionData:
    """An entry of the register from before the council used this program."""

    number: str
    session_no: SessionNo
    content: ResolutionContent
    adopted_at: datetime | None = None
    status: RegisterStatus = RegisterStatus.ADOPTED
    follow_ups: tuple[FollowUp, ...] = ()


@dataclass(frozen=True, slots=True)
class CouncilData:
    """A whole council. Instants need a time zone; the order of the seats is the protocol order."""

    name: str
    province: str = ""
    timezone: str = DEFAULT_TIMEZONE
    procedure: Procedure = field(default_factory=Procedure)
    bodies: tuple[str, ...] = ()
    seats: tuple[SeatData, ...] = ()
    register: tuple[ResolutionData, ...] = ()
    sessions: tuple[SessionDraft, ...] = ()


def council_data(json: bytes) -> CouncilData:
    """Read a council from JSON whose names are those of the fields; StoreError `damaged` tells what does not fit."""
    return typed(json, CouncilData)
