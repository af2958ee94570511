"""What became of each seat in each closed session, and how often its holder was not there himself."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from meetingdesk.domain.content import EarlierDraft
from meetingdesk.domain.ids import SessionNo
from meetingdesk.store import tables as t
from meetingdesk.store.carried import CarriedDraft
from meetingdesk.store.register import RegisteredResolution
from meetingdesk.store.search import Entry
from meetingdesk.store.tables import SeatOutcome

_ABSENCES = (SeatOutcome.SUBSTITUTED, SeatOutcome.EXCUSED, SeatOutcome.UNEXCUSED)
"""The holder was not there himself. A seat of which nobody recorded anything (unknown) is held against nobody."""


@dataclass(frozen=True, slots=True)
class SeatAttendance:
    """What became of a seat in a session; `holder_name` is whose seat it was, empty where only the post is known."""

    seat_no: int
    holder_name: str
    outcome: SeatOutcome


@dataclass(frozen=True, slots=True)
class Closing:
    """What the registers take over from a session when it closes.

    `carried` are the drafts it leaves deferred or referred, `taken_up` those of earlier sessions that it took up,
    `remarks` what was said in it, to be searched.
    """

    resolutions: tuple[RegisteredResolution, ...] = ()
    attendance: tuple[SeatAttendance, ...] = ()
    carried: tuple[CarriedDraft, ...] = ()
    taken_up: tuple[EarlierDraft, ...] = ()
    remarks: tuple[Entry, ...] = ()


NOTHING = Closing()


def enter(connection: Connection, session_no: SessionNo, attendance: Sequence[SeatAttendance]) -> None:
    """Add what became of the seats in a session that is just being closed."""
    rows = [
        {"session_no": session_no, "seat_no": a.seat_no, "holder_name": a.holder_name, "outcome": a.outcome}
        for a in attendance
    ]
    if rows:
        connection.execute(insert(t.SeatAttendance), rows)


def absences(connection: Connection, before: SessionNo) -> Counter[tuple[int, str]]:
    """Count by seat and name of the holder in how many closed sessions of a lower number he was not there himself.

    Absences of an earlier holder of the seat stand under the earlier name; where only the post is known they are the
    post's. A session that was closed before the file knew this table counts for nobody.
    """
    a = t.SeatAttendance
    query = select(a.seat_no, a.holder_name, func.count()).where(a.session_no < before, a.outcome.in_(_ABSENCES))
    rows = connection.execute(query.group_by(a.seat_no, a.holder_name))
    return Counter({(seat_no, name): count for seat_no, name, count in rows})
