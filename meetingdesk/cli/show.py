"""`meetingdesk show`: what is true of a session, now or at an instant."""

from datetime import datetime
from pathlib import Path

from meetingdesk.cli import voice
from meetingdesk.cli.report import Record, Report, report
from meetingdesk.cli.sessions import desk_to_look_at
from meetingdesk.cli.summary import summary
from meetingdesk.domain.ids import SessionNo
from meetingdesk.store.council_file import CouncilFile


def show(path: Path, session: SessionNo, at: datetime | None, *, as_json: bool) -> int:
    """Show a session as it was at an instant, or else after its last step."""
    with CouncilFile.open(path, read_only=True) as file:
        shown = look(file, session, at)
    if as_json:
        voice.tell(shown)
    else:
        voice.say(summary(shown))
    return 0


def look(file: CouncilFile, session: SessionNo, at: datetime | None) -> Report:
    """Return the report of a session at an instant, or else after its last step."""
    desk = desk_to_look_at(file, session)
    journal = file.journal(session)
    record = Record(len(desk.steps), journal.head, journal.sealed)
    if at is not None:
        return report(desk.state_at(at), at, record)
    return report(desk.state, desk.last_saved or desk.state.plan.starts_at, record)
