"""Who is in the hall, in what capacity, and whether they are enough."""

from dataclasses import dataclass
from datetime import date, datetime

from meetingdesk.domain.ids import ParticipantId


@dataclass(frozen=True, slots=True)
class ParticipantArrived:
    """Somebody arrived or came back."""

    at: datetime
    who: ParticipantId


@dataclass(frozen=True, slots=True)
class ParticipantLeft:
    """Somebody left."""

    at: datetime
    who: ParticipantId


@dataclass(frozen=True, slots=True)
class AbsenceRecorded:
    """A member's absence is known to be excused, or not."""

    at: datetime
    who: ParticipantId
    excused: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SubstituteAdmitted:
    """Somebody sits in for the holder of a seat, by a letter of introduction if its number is known."""

    at: datetime
    who: ParticipantId
    principal: ParticipantId
    name: str
    post_title: str
    letter_no: str = ""
    letter_date: date | None = None


@dataclass(frozen=True, slots=True)
class SubstituteCorrected:
    """Who a substitute is, or by which letter, was put right."""

    at: datetime
    who: ParticipantId
    name: str
    post_title: str
    letter_no: str = ""
    letter_date: date | None = None


@dataclass(frozen=True, slots=True)
class GuestAdded:
    """A guest who was on no list joined the roster."""

    at: datetime
    who: ParticipantId
    name: str
    post_title: str
    of_body: bool = False


@dataclass(frozen=True, slots=True)
class StayCorrected:
    """From when to when somebody was in the hall was put right; the fields named `was_` say what had been recorded."""

    at: datetime
    who: ParticipantId
    stay: int
    was_arrived: datetime
    was_left: datetime | None
    arrived: datetime
    left: datetime | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StayAdded:
    """Somebody was in the hall who had not been recorded."""

    at: datetime
    who: ParticipantId
    arrived: datetime
    left: datetime | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StayStruck:
    """Somebody was not in the hall although it had been recorded."""

    at: datetime
    who: ParticipantId
    stay: int
    arrived: datetime
    left: datetime | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StayReassigned:
    """It was somebody else who was in the hall."""

    at: datetime
    who: ParticipantId
    stay: int
    to: ParticipantId
    arrived: datetime
    left: datetime | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class QuorumLost:
    """The session fell below the quorum it needs to decide (از رسمیت افتاد)."""

    at: datetime
    present: int
    needed: int


@dataclass(frozen=True, slots=True)
class QuorumRegained:
    """The session has the quorum again."""

    at: datetime
    present: int
    needed: int
