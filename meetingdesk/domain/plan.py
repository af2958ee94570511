"""What is known of a session before it begins; copied into its first event, so that later changes of the registers
never change its history."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from meetingdesk.domain.ids import ItemId, ParticipantId, SessionNo
from meetingdesk.domain.procedure import Procedure


class MemberGroup(StrEnum):
    """The group a seat belongs to."""

    GOVERNMENT = "government"
    PARLIAMENT = "parliament"
    JUDICIARY = "judiciary"
    LOCAL = "local"
    PRIVATE = "private"


class SessionKind(StrEnum):
    """Ordinary (عادی) or extraordinary (فوق‌العاده)."""

    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"


@dataclass(frozen=True, slots=True)
class Member:
    """A seat as it is filled in this session; `name` is empty where only the post is known."""

    id: ParticipantId
    seat_no: int
    post_title: str
    group: MemberGroup
    name: str = ""
    has_vote: bool = True
    is_chair: bool = False
    is_secretary: bool = False

    @property
    def label(self) -> str:
        """The shortest words the person is known by."""
        return self.name or self.post_title


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody without a seat: may speak, does not count for quorum."""

    id: ParticipantId
    post_title: str
    name: str = ""

    @property
    def label(self) -> str:
        """The shortest words the person is known by."""
        return self.name or self.post_title


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """A line of the printed agenda."""

    id: ItemId
    title: str
    planned_seconds: int


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
