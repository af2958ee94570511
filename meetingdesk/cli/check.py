"""`meetingdesk check`: whether a council file holds together."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from meetingdesk.cli import voice
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.wording import figure

translate = QCoreApplication.translate


def check(path: Path) -> int:
    """Check the file, every hash chain and every event; StoreError names the first fault."""
    with CouncilFile.open(path, read_only=True) as file:
        file.verify()
        sessions = file.registry.sessions()
        steps = sum(len(file.journal(session.session_no).load()) for session in sessions)
    sound = translate("Cli", "The file is sound: {sessions} sessions, {steps} steps, every hash as it should be.")
    voice.say(sound.format(sessions=figure(len(sessions)), steps=figure(steps)))
    return 0
