"""The sections of minutes on people: who was there and signs, the guests, who was not there."""

from datetime import datetime
from itertools import pairwise

from meetingdesk.domain.minutes.document import Block, Cell, Column, Heading, Paragraph, Table
from meetingdesk.domain.minutes.teller import Teller, figure, labelled, plain
from meetingdesk.domain.plan import Member
from meetingdesk.domain.state import Attendance

SIGNATURE_HEIGHT_MM = 10


def people(teller: Teller) -> tuple[Block, ...]:
    """Return the attendees with their signatures, the guests, and the absentees."""
    return (*attendees(teller), *guests(teller), *absentees(teller))


def attendees(teller: Teller) -> tuple[Block, ...]:
    """Return the members who took part, in protocol order, each with a cell to sign."""
    words = teller.wording.attendees
    heading = Heading("attendees", words.heading)
    members = [m for m in teller.state.plan.members if teller.took_part(m.id)]
    if not members:
        return (heading, Paragraph("attendees.none", plain(words.none)))
    columns = (
        Column(words.row, 8, centred=True),
        Column(words.name, 22),
        Column(words.post, 36),
        Column(words.capacity, 11, centred=True),
        Column(words.signature, 23, centred=True),
    )
    rows = tuple(_attendee(teller, row, member) for row, member in enumerate(members, start=1))
    return (heading, Table("attendees", columns, rows, SIGNATURE_HEIGHT_MM))


def _attendee(teller: Teller, row: int, member: Member) -> tuple[Cell, ...]:
    words = teller.wording.attendees
    notes = () if member.has_vote else (words.no_vote,)
    return (
        Cell(figure(row)),
        teller.cell(member.name),
        Cell(member.post_title or teller.wording.phrases.unset, (*notes, *_movements(teller, member))),
        Cell(words.holder),
        Cell(),
    )


def _movements(teller: Teller, member: Member) -> tuple[str, ...]:
    """Return when a member came late, was out, and left early; nothing for one who was there throughout."""
    words, opened, stays = teller.wording.attendees, teller.state.opened_at, teller.stays(member.id)
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
    """Return the guests who were there."""
    words = teller.wording.attendees
    names = [teller.person(g) for g in teller.state.guests if teller.took_part(g.id)]
    text = f"{teller.names(names)}." if names else words.no_guests
    return (Heading("guests", words.guests_heading, 2), Paragraph("guests", plain(text)))


def absentees(teller: Teller) -> tuple[Block, ...]:
    """Return the members who were not there: excused, unexcused, and those of whom it is not known."""
    words = teller.wording.attendees
    groups = {"excused": words.excused, "unexcused": words.unexcused, "unknown": words.not_known}
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
    if absence is None:
        absent["unknown"].append(teller.person(member))
        return
    who = teller.person(member)
    if absence.reason:
        who = teller.wording.attendees.absent_for.format(who=who, reason=absence.reason)
    absent["excused" if absence.excused else "unexcused"].append(who)
