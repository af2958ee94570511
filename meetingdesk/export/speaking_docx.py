"""The report of speaking times as a Word document, on the same paper as the minutes."""

from meetingdesk.domain.minutes.speaking import speaking_document
from meetingdesk.domain.speaking import SpeakingReport
from meetingdesk.domain.state import MeetingState
from meetingdesk.export.minutes_docx import minutes_docx
from meetingdesk.export.wording import load_speaking_wording, load_wording


def speaking_docx(state: MeetingState, report: SpeakingReport, *, letterhead: bytes | None = None) -> bytes:
    """Return the report as the bytes of a .docx file, always the same for the same arguments.

    Raises TemplateError for a letterhead that cannot be used, CharacterError for a text that no file can hold.
    """
    document = speaking_document(state, report, load_wording(), load_speaking_wording())
    return minutes_docx(document, letterhead=letterhead)
