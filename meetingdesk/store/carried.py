"""Drafts that a session left to a later one or to a working group, and which of them a later session has taken up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, or_, select

from meetingdesk.domain.content import EarlierDraft, ResolutionContent, WorkingGroup
from meetingdesk.domain.ids import ResolutionId, SessionNo
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.store import search
from meetingdesk.store import tables as t
from meetingdesk.store.search import Entry, Kind


@dataclass(frozen=True, slots=True)
class CarriedDraft:
    """A draft as a session left it: deferred, to a session where one was named, or referred to a working group."""

    draft: EarlierDraft
    status: ResolutionStatus
    content: ResolutionContent
    reason: str = ""
    to_session: SessionNo | None = None
    working_group: WorkingGroup | None = None


def enter(connection: Connection, carried: Sequence[CarriedDraft]) -> None:
    """Add the drafts that a session leaves which is just being closed."""
    rows = [
        {
            "session_no": left.draft.session_no,
            "resolution": left.draft.resolution,
            "status": left.status,
            "content": left.content,
            "reason": left.reason,
            "to_session": left.to_session,
            "working_group": left.working_group,
        }
        for left in carried
    ]
    if rows:
        connection.execute(insert(t.CarriedDraft), rows)
        search.enter(connection, map(_entry, carried))


def enter_taken_up(connection: Connection, session_no: SessionNo, drafts: Sequence[EarlierDraft]) -> None:
    """Add which drafts of earlier sessions were taken up in a session that is just being closed."""
    rows = [{"session_no": session_no, "from_session": d.session_no, "resolution": d.resolution} for d in drafts]
    if rows:
        connection.execute(insert(t.TakenUpDraft), rows)


def due(connection: Connection, session_no: SessionNo) -> tuple[CarriedDraft, ...]:
    """Return what a session may take up, oldest first: what was deferred to it, to an earlier one or to none, and what
    was referred; nothing that a closed session has taken up."""
    d = t.CarriedDraft
    in_time = or_(d.to_session.is_(None), d.to_session <= session_no)
    return tuple(_read(connection, d.session_no < session_no, in_time))


def of_keys(connection: Connection, keys: Sequence[EarlierDraft]) -> tuple[CarriedDraft, ...]:
    """Return these drafts, in this order; those that a closed session has taken up are left out."""
    d = t.CarriedDraft
    found = {left.draft: left for left in _read(connection, d.session_no.in_([key.session_no for key in keys]))}
    return tuple(found[key] for key in keys if key in found)


def key_of(entry: str) -> EarlierDraft:
    """Return which draft an entry of the search index stands for."""
    session_no, _, resolution = entry.partition(":")
    return EarlierDraft(SessionNo(int(session_no)), ResolutionId(int(resolution)))


def _read(connection: Connection, *conditions: object) -> Iterator[CarriedDraft]:
    d, u = t.CarriedDraft, t.TakenUpDraft
    taken_up = select(u.session_no).where(u.from_session == d.session_no, u.resolution == d.resolution).exists()
    query = select(d.session_no, d.resolution, d.status, d.content, d.reason, d.to_session, d.working_group)
    ordered = query.where(*conditions, ~taken_up).order_by(d.session_no, d.resolution)  # type: ignore[arg-type]
    for session_no, resolution, status, content, reason, to_session, group in connection.execute(ordered):
        draft = EarlierDraft(SessionNo(session_no), ResolutionId(resolution))
        yield CarriedDraft(draft, status, content, reason, None if to_session is None else SessionNo(to_session), group)


def _entry(left: CarriedDraft) -> Entry:
    group = left.working_group or WorkingGroup()
    return Entry(
        Kind.DRAFT,
        left.draft.session_no,
        f"{left.draft.session_no}:{left.draft.resolution}",
        "\n".join((content_text(left.content), left.reason, group_text(group))),
        topic=left.content.topic,
        follows=left.content.follows,
    )


def content_text(content: ResolutionContent) -> str:
    """Return everything in which a content is searched, but its topic."""
    bodies = (*content.lead_bodies, *content.partner_bodies, *content.consulted, content.follow_up_by)
    rule = (content.rule.trigger, content.rule.precondition, *content.rule.told)
    more = (content.due_text, content.guarantee, content.place, content.follows)
    return "\n".join((*content.clauses, *bodies, *more, *rule, group_text(content.working_group)))


def group_text(group: WorkingGroup) -> str:
    """Return everything in which a working group is searched."""
    return "\n".join((group.name, *group.members, group.deliverable, group.recipient, group.due_text))
