"""The register of resolutions: what was adopted, word for word, and what has become of it since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.ids import SessionNo
from meetingdesk.store import search
from meetingdesk.store import tables as t
from meetingdesk.store.carried import content_text
from meetingdesk.store.search import Entry, Kind
from meetingdesk.store.tables import RegisterStatus


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What was found out about a resolution at an instant."""

    at: datetime
    status: RegisterStatus
    note: str = ""


@dataclass(frozen=True, slots=True)
class RegisteredResolution:
    """A resolution as the register keeps it; `status` and `status_note` are those of its last follow-up.

    `adopted_at` is None where the instant is not known (a resolution from before the council used this program).
    """

    number: str
    session_no: SessionNo
    content: ResolutionContent
    adopted_at: datetime | None = None
    status: RegisterStatus = RegisterStatus.ADOPTED
    status_note: str = ""

    @property
    def text(self) -> str:
        """The clauses, a line each."""
        return "\n".join(self.content.clauses)


def enter(connection: Connection, resolutions: Sequence[RegisteredResolution]) -> None:
    """Add resolutions; what is in the register stays as it is for good."""
    rows = [
        {
            "number": resolution.number,
            "session_no": resolution.session_no,
            "content": resolution.content,
            "text": resolution.text,
            "adopted_at": resolution.adopted_at,
            "status": resolution.status,
        }
        for resolution in resolutions
    ]
    if rows:
        connection.execute(insert(t.Resolution), rows)
        search.enter(connection, (search_entry(r.number, r.session_no, r.content) for r in resolutions))


def search_entry(number: str, session_no: SessionNo, content: ResolutionContent) -> Entry:
    """Return by what a resolution is found."""
    text = f"{number}\n{content_text(content)}"
    return Entry(Kind.RESOLUTION, session_no, number, text, topic=content.topic, follows=content.follows)


def add_follow_ups(connection: Connection, number: str, follow_ups: Sequence[FollowUp]) -> None:
    """Add what was found out about a resolution."""
    rows = [{"number": number, "at": f.at, "status": f.status, "note": f.note} for f in follow_ups]
    if rows:
        connection.execute(insert(t.FollowUp), rows)


def follow_ups(connection: Connection, number: str) -> tuple[FollowUp, ...]:
    """Return what was found out about a resolution, oldest first."""
    query = select(t.FollowUp.at, t.FollowUp.status, t.FollowUp.note).where(t.FollowUp.number == number)
    rows = connection.execute(query.order_by(t.FollowUp.at, t.FollowUp.id))
    return tuple(FollowUp(at, status, note) for at, status, note in rows)


def entries(connection: Connection, numbers: Sequence[str] | None = None) -> tuple[RegisteredResolution, ...]:
    """Return the register, or the entries of these numbers, by session and number."""
    r = t.Resolution
    query = select(r.number, r.session_no, r.content, r.adopted_at, r.status)
    last = select(t.FollowUp.number, t.FollowUp.status, t.FollowUp.note)
    if numbers is not None:
        query = query.where(r.number.in_(numbers))
        last = last.where(t.FollowUp.number.in_(numbers))
    # The last one of each number is what stays in the mapping.
    found = connection.execute(last.order_by(t.FollowUp.at, t.FollowUp.id))
    standing = {number: (status, note) for number, status, note in found}
    result = [
        RegisteredResolution(number, SessionNo(session_no), content, adopted_at, *standing.get(number, (status, "")))
        for number, session_no, content, adopted_at, status in connection.execute(query)
    ]
    return tuple(sorted(result, key=_order))


def _order(resolution: RegisteredResolution) -> tuple[int, int, str]:
    """72/10 comes after 72/9."""
    digits = resolution.number.rpartition("/")[2]
    return resolution.session_no, int(digits) if digits.isdecimal() else 0, resolution.number
