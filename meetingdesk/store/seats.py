"""The seats of the council and the rules that each of them has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select, update

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.rules.procedure import require_absence_limit, require_possible, require_seat_time
from meetingdesk.store import tables as t
from meetingdesk.store.errors import StoreError


@dataclass(frozen=True, slots=True)
class SeatRules:
    """What holds for a seat: whether a substitute may sit in it, makes it count for the quorum, may vote, from how many
    sessions its holder may be absent (`absence_limit`, 0 for any number), and how long whoever fills it may speak
    (`speech_seconds`, 0 where it has no limit of its own)."""

    seat_no: int
    may_be_substituted: bool = True
    substitute_counts: bool = True
    substitute_votes: bool = True
    absence_limit: int = 0
    speech_seconds: int = 0


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A seat as a list shows it; `name` is that of its present holder, empty where only the post is known."""

    post_title: str
    group: MemberGroup
    has_vote: bool
    is_chair: bool
    is_secretary: bool
    rules: SeatRules
    name: str = ""


def rows(connection: Connection, day: date) -> tuple[SeatRow, ...]:
    """Return all seats in protocol order, with who holds them on a day."""
    s = t.Seat
    names = holders(connection, day)
    query = select(
        s.post_title, s.member_group, s.has_vote, s.is_chair, s.is_secretary,
        s.seat_no, s.may_be_substituted, s.substitute_counts, s.substitute_votes, s.absence_limit,
        s.speech_seconds,
    )  # fmt: skip
    found = connection.execute(query.order_by(s.protocol_order))
    return tuple(
        SeatRow(post, group, has_vote, is_chair, is_secretary, SeatRules(no, *rules), names.get(no, ""))
        for post, group, has_vote, is_chair, is_secretary, no, *rules in found
    )


def holders(connection: Connection, day: date) -> dict[int, str]:
    """Return who holds which seat on a day; of overlapping terms the one that began last."""
    query = select(t.Term.seat_no, t.Person.name).join(t.Person, t.Person.id == t.Term.person_id)
    running = query.where(
        (t.Term.starts_on.is_(None)) | (t.Term.starts_on <= day), (t.Term.ends_on.is_(None)) | (t.Term.ends_on >= day)
    )
    found = connection.execute(running.order_by(t.Term.starts_on, t.Term.id))
    return {seat_no: name for seat_no, name in found}  # noqa: C416 - a Row is no pair to dict()


def change(connection: Connection, procedure: Procedure, rules: Sequence[SeatRules]) -> None:
    """Change the procedure and the rules of seats; RuleViolation for what this council could not keep."""
    voting = connection.scalar(select(func.count()).select_from(t.Seat).where(t.Seat.has_vote)) or 0
    require_possible(procedure, voting)
    connection.execute(update(t.Council).values(procedure=procedure))
    for seat in rules:
        _change_seat(connection, seat)


def _change_seat(connection: Connection, rules: SeatRules) -> None:
    require_absence_limit(rules.absence_limit)
    require_seat_time(rules.speech_seconds)
    values = update(t.Seat).where(t.Seat.seat_no == rules.seat_no).values(
        may_be_substituted=rules.may_be_substituted,
        substitute_counts=rules.substitute_counts,
        substitute_votes=rules.substitute_votes,
        absence_limit=rules.absence_limit,
        speech_seconds=rules.speech_seconds,
    )  # fmt: skip
    if connection.execute(values).rowcount != 1:
        raise StoreError("not_found")
