"""The sections of minutes on people: who was there and signs, the guests, who was not there."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from meetingdesk.domain.calendar import short_date
from meetingdesk.domain.minutes.document import Block, Cell, Column, Heading, Paragraph, Table
from meetingdesk.domain.minutes.teller import Teller, code, figure, labelled, plain
from meetingdesk.domain.plan import Member, Substitute
from meetingdesk.domain.state import Attendance

SIGNATURE_HEIGHT_MM = 10


def people(teller: Teller) -> tuple[Block, ...]:
    """Return the attendees with their signatures, the guests, and the absentees."""
    return (*attendees(teller), *guests(teller), *absentees(teller))


def attendees(teller: Teller) -> tuple[Block, ...]:
    """Return who took part for each seat, in protocol order, each with a cell to sign."""
    words = teller.wording.attendees
    heading = Heading("attendees", words.heading)
    people = [person for seat in teller.state.plan.members for person in _seated(teller, seat)]
    if not people:
        return (heading, Paragraph("attendees.none", plain(words.none)))
    columns = (
        Column(words.row, 8, centred=True),
        Column(words.name, 22),
        Column(words.post, 36),
        Column(words.capacity, 11, centred=True),
        Column(words.signature, 23, centred=True),
    )
    rows = tuple(_attendee(teller, row, person) for row, person in enumerate(people, start=1))
    return (heading, Table("attendees", columns, rows, SIGNATURE_HEIGHT_MM))


def _seated(teller: Teller, seat: Member) -> Iterator[Member | Substitute]:
    """Yield who took part for a seat: its holder, then those who sat in for him."""
    if teller.took_part(seat.id):
        yield seat
    yield from _substitutes(teller, seat)


def _substitutes(teller: Teller, seat: Member) -> Iterator[Substitute]:
    return (s for s in teller.state.substitutes if s.principal == seat.id and teller.took_part(s.id))


def _attendee(teller: Teller, row: int, person: Member | Substitute) -> tuple[Cell, ...]:
    words = teller.wording.attendees
    notes = (*_standing(teller, person), *_movements(teller, person))
    return (
        Cell(figure(row)),
        teller.cell(person.name),
        Cell(person.post_title or teller.wording.phrases.unset, notes),
        Cell(words.holder if isinstance(person, Member) else words.substitute),
        Cell(),
    )


def _standing(teller: Teller, person: Member | Substitute) -> tuple[str, ...]:
    """Return for whom and by which letter somebody took part, and whether it was without a vote."""
    no_vote = (teller.wording.attendees.no_vote,)
    if isinstance(person, Member):
        return () if person.has_vote else no_vote
    seat = teller.state.member(person.principal)
    may_vote = seat is not None and seat.has_vote and seat.substitute_votes
    return (_letter(teller, person), *(() if may_vote else no_vote))


def _letter(teller: Teller, substitute: Substitute) -> str:
    """Return whom a substitute sat in for, and by which letter."""
    words = teller.wording.attendees
    number, day = substitute.letter_no, substitute.letter_date
    if number:
        template = words.substitute_by_letter if day else words.substitute_by_undated_letter
    else:
        template = words.substitute_by_letter_of if day else words.substitute_without_letter
    return template.format(
        principal=teller.who(substitute.principal),
        number=code(number),
        date=code(short_date(day)) if day else "",
    )


def _movements(teller: Teller, person: Member | Substitute) -> tuple[str, ...]:
    """Return when somebody came late, was out, and left early; nothing for one who was there throughout."""
    words, opened, stays = teller.wording.attendees, teller.state.opened_at, teller.stays(person.id)
    if opened is None:
        return ()
    notes = [words.arrived.format(time=teller.clock(stays[0].start))] if stays[0].start > opened else []
    for before, after in pairwise(stays):
        start = teller.clock(before.end or after.start)
        notes.append(words.away.format(start=start, end=teller.clock(after.start)))
    if (left := _left_early(teller, stays[-1].end)) is not None:
        notes.append(words.left.format(time=teller.clock(left)))
    return tuple(notes)


def _left_early(teller: Teller, end: datetime | None) -> datetime | None:
    """Return the end of a last stay if the session went on after it."""
    closed = teller.state.closed_at
    return end if end is not None and (closed is None or end < closed) else None


def guests(teller: Teller) -> tuple[Block, ...]:
    """Return the guests who were there, and who spoke for invited bodies."""
    words = teller.wording.attendees
    present = [g for g in teller.state.guests if teller.took_part(g.id)]
    invited = [teller.person(g) for g in present if not g.of_body]
    of_bodies = [teller.person(g) for g in present if g.of_body]
    blocks: list[Block] = [Heading("guests", words.guests_heading, 2)]
    if invited or not of_bodies:
        text = f"{teller.names(invited)}." if invited else words.no_guests
        blocks.append(Paragraph("guests", plain(text)))
    if of_bodies:
        blocks.append(Paragraph("guests.of_bodies", labelled(words.of_bodies, f"{teller.names(of_bodies)}.")))
    return tuple(blocks)


def absentees(teller: Teller) -> tuple[Block, ...]:
    """Return the members who were not there: excused, unexcused, substituted, and those of whom it is not known."""
    words = teller.wording.attendees
    groups = {
        "excused": words.excused,
        "unexcused": words.unexcused,
        "substituted": words.substituted,
        "unknown": words.not_known,
    }
    absent: dict[str, list[str]] = {group: [] for group in groups}
    for member in teller.state.plan.members:
        if not teller.took_part(member.id):
            _file(teller, member, absent)
    entries = tuple(
        Paragraph(
            f"absentees.{group}", labelled(words.absentees.format(label=label), f"{teller.names(absent[group])}.")
        )
        for group, label in groups.items()
        if absent[group]
    )
    heading = Heading("absentees", words.absentees_heading, 2)
    return (heading, *(entries or (Paragraph("absentees.none", plain(words.no_absentees)),)))


def _file(teller: Teller, member: Member, absent: dict[str, list[str]]) -> None:
    """Put an absent member where his absence belongs."""
    absence = teller.state.attendance.get(member.id, Attendance()).absence
    is_substituted = any(_substitutes(teller, member))
    if absence is None:
        absent["substituted" if is_substituted else "unknown"].append(teller.person(member))
        return
    words = teller.wording.attendees
    if is_substituted:
        template = words.absent_for_substituted if absence.reason else words.absent_substituted
    else:
        template = words.absent_for if absence.reason else "{who}"
    who = template.format(who=teller.person(member), reason=absence.reason)
    absent["excused" if absence.excused else "unexcused"].append(who)
