"""Which session of a council file is meant, and the desk at which it is run or looked at."""

from datetime import UTC, datetime

from meetingdesk.cli.problems import Problem
from meetingdesk.domain.ids import SessionNo
from meetingdesk.services.access import Access
from meetingdesk.services.clock import Clock, ScriptClock
from meetingdesk.services.desk import Desk
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.registry import SessionStatus

BEGINNING = datetime(1, 1, 1, tzinfo=UTC)


def default_session(file: CouncilFile) -> SessionNo:
    """Return the only session that is not closed, else the one with the highest number."""
    sessions = file.registry.sessions()
    if not sessions:
        raise Problem("no_session")
    unfinished = [session for session in sessions if session.status is not SessionStatus.CLOSED]
    return (unfinished if len(unfinished) == 1 else sessions)[-1].session_no


def require_session(file: CouncilFile, session: SessionNo) -> None:
    """Refuse a session that the file does not know."""
    if session not in {known.session_no for known in file.registry.sessions()}:
        raise Problem("unknown_session", session=session)


def desk_for(file: CouncilFile, session: SessionNo, clock: Clock, actor: str) -> Desk:
    """Return the desk of a session."""
    require_session(file, session)
    access = Access.READER if file.read_only else Access.OPERATOR
    return Desk(file.journal(session), file.registry.plan(session), clock, actor, access)


def desk_to_look_at(file: CouncilFile, session: SessionNo) -> Desk:
    """Return the desk of a session that is only looked at; its present is its last step."""
    return desk_for(file, session, ScriptClock(BEGINNING), actor="")
