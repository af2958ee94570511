"""Filling the registers, preparing sessions, and building from both what a session starts from."""

from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, insert, select, update

from meetingdesk.domain.ids import ItemId, SessionNo, guest_id, seat_id
from meetingdesk.domain.plan import EarlierResolution, Guest, Member, PlannedItem, SessionPlan
from meetingdesk.store import attendance, register, search, seats
from meetingdesk.store import tables as t
from meetingdesk.store.errors import StoreError
from meetingdesk.store.register import RegisteredResolution
from meetingdesk.store.search import Entry, Kind
from meetingdesk.store.seed import CouncilData, SeatData, SessionDraft
from meetingdesk.store.tables import SessionStatus

# --- Filling and preparing ---


def fill(connection: Connection, data: CouncilData) -> None:
    """Fill registers that hold nothing yet."""
    if any(connection.scalar(select(func.count()).select_from(table)) for table in (t.Seat, t.Session, t.Resolution)):
        raise StoreError("exists")
    connection.execute(
        update(t.Council).values(
            name=data.name, province=data.province, timezone=data.timezone, procedure=data.procedure
        )
    )
    for name in dict.fromkeys(data.bodies):
        connection.execute(insert(t.Body).values(name=name))
    _seat_members(connection, data.seats)
    for known in data.register:
        entry = RegisteredResolution(known.number, known.session_no, known.content, known.adopted_at, known.status)
        register.enter(connection, (entry,))
        register.add_follow_ups(connection, known.number, known.follow_ups)
    for draft in data.sessions:
        prepare(connection, draft)


def _seat_members(connection: Connection, members: tuple[SeatData, ...]) -> None:
    for number, seat in enumerate(members, start=1):
        connection.execute(
            insert(t.Seat).values(
                seat_no=number,
                protocol_order=number,
                post_title=seat.post_title,
                member_group=seat.group,
                has_vote=seat.has_vote,
                is_chair=seat.is_chair,
                is_secretary=seat.is_secretary,
                may_be_substituted=seat.may_be_substituted,
                substitute_counts=seat.substitute_counts,
                substitute_votes=seat.substitute_votes,
                absence_limit=seat.absence_limit,
                speech_seconds=seat.speech_seconds,
                is_body=seat.is_body,
            )
        )
        if seat.person:
            connection.execute(insert(t.Person).values(id=number, name=seat.person))
            term = insert(t.Term).values(seat_no=number, person_id=number, starts_on=seat.since, ends_on=seat.until)
            connection.execute(term)


def prepare(connection: Connection, draft: SessionDraft) -> SessionNo:
    """Add a session with everything prepared for it."""
    number = _number(connection, draft)
    connection.execute(
        insert(t.Session).values(
            session_no=number,
            kind=draft.kind,
            starts_at=draft.starts_at,
            place=draft.place,
            title=draft.title,
            demo_note=draft.demo_note,
            status=SessionStatus.PLANNED,
        )
    )
    for item_no, line in enumerate(draft.agenda, start=1):
        values = {"title": line.title, "planned_seconds": line.planned_seconds, "topic": line.topic}
        connection.execute(insert(t.AgendaItem).values(session_no=number, item_no=item_no, **values))
        found_by = Entry(Kind.ITEM, number, str(item_no), line.title, shown=line.title, topic=line.topic)
        search.enter(connection, (found_by,))
    for guest_no, guest in enumerate(draft.guests, start=1):
        known = {"guest_no": guest_no, "post_title": guest.post_title, "name": guest.name, "of_body": guest.of_body}
        connection.execute(insert(t.Guest).values(session_no=number, **known))
    for position, earlier in enumerate(draft.earlier, start=1):
        linked = {"position": position, "number": earlier.number, "item_no": earlier.item}
        connection.execute(insert(t.EarlierResolution).values(session_no=number, **linked))
    return number


def _number(connection: Connection, draft: SessionDraft) -> SessionNo:
    """Return the number asked for, or the one after the highest ever used, in the register as well."""
    if draft.session_no is not None:
        taken = select(t.Session.session_no).where(t.Session.session_no == draft.session_no)
        if connection.scalar(taken) is not None:
            raise StoreError("exists", session=draft.session_no)
        return draft.session_no
    used = (select(func.max(t.Session.session_no)), select(func.max(t.Resolution.session_no)))
    return SessionNo(1 + max(connection.scalar(query) or 0 for query in used))


# --- What a session starts from ---


def plan(connection: Connection, session_no: SessionNo) -> SessionPlan:
    """Build the plan of a session."""
    s, c = t.Session, t.Council
    query = select(s.kind, s.starts_at, s.place, s.demo_note).where(s.session_no == session_no)
    session = connection.execute(query).one_or_none()
    council = connection.execute(select(c.name, c.timezone, c.procedure)).one_or_none()
    if session is None or council is None:
        raise StoreError("not_found", session=session_no)
    day = session.starts_at.astimezone(ZoneInfo(council.timezone)).date()
    return SessionPlan(
        council=council.name,
        session_no=session_no,
        starts_at=session.starts_at,
        place=session.place,
        members=_members(connection, session_no, day),
        kind=session.kind,
        guests=_guests(connection, session_no),
        agenda=_agenda(connection, session_no),
        earlier=_earlier(connection, session_no),
        procedure=council.procedure,
        timezone=council.timezone,
        demo_note=session.demo_note,
    )


def _members(connection: Connection, session_no: SessionNo, day: date) -> tuple[Member, ...]:
    absences = attendance.absences(connection, before=session_no)
    return tuple(
        Member(
            id=seat_id(seat.rules.seat_no),
            seat_no=seat.rules.seat_no,
            post_title=seat.post_title,
            group=seat.group,
            name=seat.name,
            has_vote=seat.has_vote,
            is_chair=seat.is_chair,
            is_secretary=seat.is_secretary,
            may_be_substituted=seat.rules.may_be_substituted,
            substitute_counts=seat.rules.substitute_counts,
            substitute_votes=seat.rules.substitute_votes,
            absence_limit=seat.rules.absence_limit,
            earlier_absences=absences[seat.rules.seat_no, seat.name],
            speech_seconds=seat.rules.speech_seconds,
        )
        for seat in seats.rows(connection, day)
    )


def _guests(connection: Connection, session_no: SessionNo) -> tuple[Guest, ...]:
    g = t.Guest
    query = select(g.guest_no, g.post_title, g.name, g.of_body).where(g.session_no == session_no).order_by(g.guest_no)
    rows = connection.execute(query)
    return tuple(Guest(guest_id(number), post, name, of_body) for number, post, name, of_body in rows)


def _agenda(connection: Connection, session_no: SessionNo) -> tuple[PlannedItem, ...]:
    a = t.AgendaItem
    query = select(a.item_no, a.title, a.planned_seconds, a.topic).where(a.session_no == session_no)
    rows = connection.execute(query.order_by(a.item_no))
    return tuple(PlannedItem(ItemId(number), title, seconds, topic) for number, title, seconds, topic in rows)


def _earlier(connection: Connection, session_no: SessionNo) -> tuple[EarlierResolution, ...]:
    e = t.EarlierResolution
    query = select(e.number, e.item_no).where(e.session_no == session_no).order_by(e.position)
    links = [(number, item) for number, item in connection.execute(query)]
    known = {entry.number: entry for entry in register.entries(connection, [number for number, _ in links])}
    return tuple(
        EarlierResolution(number, known[number].text, known[number].status_note, ItemId(item) if item else None)
        for number, item in links
    )
