"""Names for the identifiers of a session, so that one is never taken for another.

Numbers count from 1 within a session and are never used twice in one line of history; participants are named as the
roster names them: `s3` is the holder of seat 3, `d1` the first substitute, `g2` the second guest.
"""

from typing import NewType

ParticipantId = NewType("ParticipantId", str)
ItemId = NewType("ItemId", int)
TurnId = NewType("TurnId", int)
SpeechId = NewType("SpeechId", int)
RemarkId = NewType("RemarkId", int)
ResolutionId = NewType("ResolutionId", int)
WordingId = NewType("WordingId", int)
DissentId = NewType("DissentId", int)
VoteId = NewType("VoteId", int)
MotionId = NewType("MotionId", int)
SessionNo = NewType("SessionNo", int)
StepNo = NewType("StepNo", int)


def seat_id(seat_no: int) -> ParticipantId:
    """Return the id of the member who fills the seat of that number."""
    return ParticipantId(f"s{seat_no}")


def substitute_id(number: int) -> ParticipantId:
    """Return the id of the substitute of that number, counted from 1 in the order they were admitted."""
    return ParticipantId(f"d{number}")


def guest_id(number: int) -> ParticipantId:
    """Return the id of the guest of that number, counted from 1."""
    return ParticipantId(f"g{number}")
