"""Orders on who is in the hall."""

from dataclasses import dataclass
from datetime import date, datetime

from meetingdesk.domain.ids import ParticipantId


@dataclass(frozen=True, slots=True)
class RecordArrival:
    """Somebody on the roster arrived or came back."""

    who: ParticipantId


@dataclass(frozen=True, slots=True)
class RecordDeparture:
    """Somebody left."""

    who: ParticipantId


@dataclass(frozen=True, slots=True)
class RecordAbsence:
    """A member who is not present is absent, excused or not."""

    who: ParticipantId
    excused: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RecordEveryoneExpected:
    """Everybody expected is here: members and listed guests who did not come yet and are not known as absent."""


@dataclass(frozen=True, slots=True)
class AdmitSubstitute:
    """A substitute for the holder of the seat `principal` arrived; `name` may be empty when `post_title` is not.

    The letter of introduction may be put in later, by CorrectSubstitute.
    """

    principal: ParticipantId
    name: str = ""
    post_title: str = ""
    letter_no: str = ""
    letter_date: date | None = None


@dataclass(frozen=True, slots=True)
class CorrectSubstitute:
    """Put right who a substitute is, or by which letter."""

    who: ParticipantId
    name: str = ""
    post_title: str = ""
    letter_no: str = ""
    letter_date: date | None = None


@dataclass(frozen=True, slots=True)
class AddGuest:
    """A guest who is on no list arrived; `name` may be empty when `post_title` is not.

    `of_body` tells that it is a representative of an invited body.
    """

    name: str = ""
    post_title: str = ""
    of_body: bool = False


@dataclass(frozen=True, slots=True)
class CorrectStay:
    """Put right from when to when somebody was in the hall; stays count from 1. Without `left` they are still there."""

    who: ParticipantId
    stay: int
    arrived: datetime
    left: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AddStay:
    """Somebody was in the hall who had not been recorded; without `left` they are still there."""

    who: ParticipantId
    arrived: datetime
    left: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StrikeStay:
    """Somebody was not in the hall after all; stays count from 1."""

    who: ParticipantId
    stay: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReassignStay:
    """It was somebody else (`to`) who was in the hall; stays count from 1."""

    who: ParticipantId
    stay: int
    to: ParticipantId
    reason: str = ""
