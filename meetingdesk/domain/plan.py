"""What is known of a session before it begins; copied into its first event, so that later changes of the registers
never change its history."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, ParticipantId, SessionNo
from meetingdesk.domain.procedure import Procedure


class SessionKind(StrEnum):
    """Ordinary (عادی) or extraordinary (فوق‌العاده)."""

    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"


@dataclass(frozen=True, slots=True)
class Member:
    """A seat and who holds it; `name` is empty where only the post is known.

    The rules of the seat: whether a substitute may sit in it, makes it count for the quorum, may vote, and from how
    many sessions the holder may be absent (`absence_limit`, 0 for any number; it has been `earlier_absences`).
    `speech_seconds` is how long whoever fills the seat may speak, 0 where the seat has no limit of its own.
    """

    id: ParticipantId
    seat_no: int
    post_title: str
    group: MemberGroup
    name: str = ""
    has_vote: bool = True
    is_chair: bool = False
    is_secretary: bool = False
    may_be_substituted: bool = True
    substitute_counts: bool = True
    substitute_votes: bool = True
    absence_limit: int = 0
    earlier_absences: int = 0
    speech_seconds: int = 0

    @property
    def label(self) -> str:
        """The shortest words the person is known by."""
        return self.name or self.post_title


@dataclass(frozen=True, slots=True)
class Substitute:
    """Somebody who sits in for the holder of a seat (`principal`), by a letter of introduction (معرفی‌نامه).

    `group` is that of the seat; `letter_no` is empty until the letter is there.
    """

    id: ParticipantId
    principal: ParticipantId
    group: MemberGroup
    name: str = ""
    post_title: str = ""
    letter_no: str = ""
    letter_date: date | None = None

    @property
    def label(self) -> str:
        """The shortest words the person is known by."""
        return self.name or self.post_title


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody without a seat: may speak, does not count for quorum.

    `of_body` tells that it is a representative of an invited body (دستگاه مدعو).
    """

    id: ParticipantId
    post_title: str
    name: str = ""
    of_body: bool = False

    @property
    def group(self) -> None:
        """Guests belong to no group of members."""

    @property
    def label(self) -> str:
        """The shortest words the person is known by."""
        return self.name or self.post_title


Person = Member | Substitute | Guest


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """A line of the printed agenda; `topic` is its axis (محور)."""

    id: ItemId
    title: str
    planned_seconds: int
    topic: str = ""


@dataclass(frozen=True, slots=True)
class EarlierResolution:
    """A resolution of an earlier session that is still being followed up."""

    number: str
    text: str
    status_note: str
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """Everything a session starts from. Instants are UTC; `timezone` is the IANA name of the hall's zone."""

    council: str
    session_no: SessionNo
    starts_at: datetime
    place: str
    members: tuple[Member, ...]
    kind: SessionKind = SessionKind.ORDINARY
    guests: tuple[Guest, ...] = ()
    agenda: tuple[PlannedItem, ...] = ()
    earlier: tuple[EarlierResolution, ...] = ()
    procedure: Procedure = field(default_factory=Procedure)
    timezone: str = "Asia/Tehran"
    demo_note: str = ""
