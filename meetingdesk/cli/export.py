"""`meetingdesk export`: the minutes of a session as a Word document, written in one piece or not at all."""

import errno
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from meetingdesk.cli import voice
from meetingdesk.cli.problems import Problem
from meetingdesk.cli.sessions import desk_to_look_at
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.minutes import minutes
from meetingdesk.domain.state import Phase
from meetingdesk.export.minutes_docx import minutes_docx
from meetingdesk.export.wording import load_wording
from meetingdesk.services.documents import require_word_target, write_document
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.wording import figure

translate = QCoreApplication.translate

_REASONS = {
    errno.EACCES: "not_allowed_to_write",
    errno.EPERM: "not_allowed_to_write",
    errno.EROFS: "not_allowed_to_write",
    errno.ENOSPC: "no_room_to_write",
    errno.EDQUOT: "no_room_to_write",
    errno.ENOENT: "no_folder_to_write",
    errno.ENOTDIR: "no_folder_to_write",
    errno.EISDIR: "folder_in_the_way",
}


def export(path: Path, session: SessionNo, target: Path, *, draft: bool) -> int:
    """Write the minutes: as a draft before the session is closed, and then only if that is asked for; final after."""
    require_word_target(target)
    with CouncilFile.open(path, read_only=True) as file:
        document, is_final = document_of(file, session, draft=draft)
    write_in_one_piece(target, document)
    text = (
        translate("Cli", "The final minutes of session {number} are in {file}.")
        if is_final
        else translate("Cli", "A draft of the minutes of session {number} is in {file}.")
    )
    voice.say(text.format(number=figure(session), file=target))
    return 0


def document_of(file: CouncilFile, session: SessionNo, *, draft: bool) -> tuple[bytes, bool]:
    """Return the minutes on the office's letterhead, and whether they are final."""
    state = desk_to_look_at(file, session).state
    is_final = state.phase is Phase.CLOSED
    if not is_final and not draft:
        raise Problem("only_as_draft", session=session)
    document = minutes(state, load_wording(), record_hash=file.journal(session).head)
    kept = file.registry.letterhead()
    return minutes_docx(document, letterhead=kept[1] if kept else None), is_final


def write_in_one_piece(target: Path, content: bytes, write: Callable[[Path, bytes], None] = write_document) -> None:
    """Write a file so that it is there whole, or is what it was before; Problem tells what stood in the way."""
    try:
        write(target, content)
    except OSError as error:
        code = _REASONS.get(error.errno or 0, "unwritable")
        raise Problem(code, file=target.name, detail=error.strerror or str(error)) from error
