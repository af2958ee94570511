"""What is said of earlier decisions: in the desk's sheet, on its line, and in the terminal."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.calendar import local, short_date
from meetingdesk.domain.content import ResolutionContent, StandingRule, WorkingGroup
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.domain.text import search_key
from meetingdesk.services.decisions import Carried, Decision, Found, Mention
from meetingdesk.store.search import Kind
from meetingdesk.store.tables import RegisterStatus
from meetingdesk.ui.wording import figure, filled, label

translate = QCoreApplication.translate

TONES = {
    RegisterStatus.ADOPTED: "accent",
    RegisterStatus.COMMUNICATED: "accent",
    RegisterStatus.NOT_STARTED: "warning",
    RegisterStatus.IN_PROGRESS: "accent",
    RegisterStatus.SUSPENDED: "warning",
    RegisterStatus.DONE: "good",
    RegisterStatus.CANCELLED: "quiet",
    RegisterStatus.NOT_ACCEPTED: "bad",
    RegisterStatus.STANDING: "accent",
}
"""In which colour the status of a resolution is said; the word goes with it."""

_JOINED = "؛ "


def session_words(session_no: SessionNo, held_at: datetime | None, zone: str) -> str:
    """Return which session is meant, and its day where that is known."""
    words = translate("Earlier", "session {number}").format(number=figure(session_no))
    return words if held_at is None else f"{words}، {figure(short_date(local(held_at, zone).date()))}"


def text_of(found: Found) -> str:
    """Return the whole text of what was found, a clause a line."""
    return found.text if isinstance(found, Mention) else "\n".join(content_of(found).clauses)


def content_of(found: Decision | Carried) -> ResolutionContent:
    """Return what a resolution or a draft says."""
    return found.content if isinstance(found, Decision) else found.left.content


def title_of(found: Found, zone: str) -> str:
    """Return what it is and of which session."""
    match found:
        case Decision():
            what = translate("Earlier", "Resolution {number}").format(number=figure(found.number))
        case Carried():
            what = translate("Earlier", "Draft, {status}").format(status=label(found.left.status))
            return f"{what} · {session_words(found.left.draft.session_no, found.held_at, zone)}"
        case Mention():
            what = mention_words(found)
    return f"{what} · {session_words(found.session_no, found.held_at, zone)}"


def mention_words(found: Mention) -> str:
    """Return whether it stood on an agenda or was said."""
    if found.kind is Kind.ITEM:
        return translate("Earlier", "Item {number} of the agenda").format(number=figure(found.entry))
    return translate("Earlier", "Said in the session")


def status_words(found: Decision) -> str:
    """Return what has become of a resolution, with what was noted on it."""
    words, note = label(found.status), found.status_note
    if search_key(note).startswith(search_key(words)):
        return note
    return f"{words}: {note}" if note else words


def carried_words(found: Carried) -> str:
    """Return to whom a draft was left, and why."""
    left = found.left
    words = left_words(left.status, left.working_group, left.to_session)
    return words if not left.reason else f"{words}: {left.reason}"


def left_words(status: ResolutionStatus, group: WorkingGroup | None, session: SessionNo | None) -> str:
    """Return to whom a draft was left; empty where it was neither referred nor deferred."""
    if status is ResolutionStatus.REFERRED:
        name = group.name if group is not None else ""
        return filled(translate("Earlier", "referred to {name}"), {"name": name}) if name else label(status)
    if status is not ResolutionStatus.DEFERRED:
        return ""
    if session is not None:
        return translate("Earlier", "deferred to session {number}").format(number=figure(session))
    return translate("Earlier", "deferred to a later session")


def deadline_words(content: ResolutionContent) -> str:
    """Return by when, empty where that is open."""
    if content.standing:
        return translate("Label", "standing rule")
    return content.due_text if content.due_date is None else figure(short_date(content.due_date))


def facts(content: ResolutionContent) -> tuple[tuple[str, str], ...]:
    """Return what a content says besides its clauses, each with its name; what is open is left out."""
    follows = f"{figure(content.follows)} ({label(content.relation)})" if content.follows else ""
    told = (
        (translate("Earlier", "Lead bodies"), _JOINED.join(content.lead_bodies)),
        (translate("Earlier", "Partners"), _JOINED.join(content.partner_bodies)),
        (translate("Earlier", "Consulted"), _JOINED.join(content.consulted)),
        (translate("Earlier", "Working group"), _group(content.working_group)),
        (translate("Earlier", "Followed up by"), content.follow_up_by),
        (translate("Earlier", "Deadline"), deadline_words(content)),
        (translate("Earlier", "Applies when"), _rule(content.rule)),
        (translate("Earlier", "Where"), content.place),
        (translate("Earlier", "Guarantee"), content.guarantee),
        (translate("Earlier", "Topic"), content.topic),
        (translate("Earlier", "Earlier resolution"), follows),
    )
    return tuple((name, value) for name, value in told if value)


def _group(group: WorkingGroup) -> str:
    due = group.due_text if group.due_date is None else figure(short_date(group.due_date))
    parts = (group.name, _JOINED.join(group.members), group.deliverable, group.recipient, due)
    return " · ".join(part for part in parts if part)


def _rule(rule: StandingRule) -> str:
    return " · ".join(part for part in (rule.trigger, rule.precondition, _JOINED.join(rule.told)) if part)
