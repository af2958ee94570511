"""`meetingdesk create`: a new council file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from meetingdesk.cli import voice
from meetingdesk.services.demo_council import SESSION, create_demo_council
from meetingdesk.ui.wording import figure

translate = QCoreApplication.translate


def create(path: Path) -> int:
    """Make a council file with the demo council in it; one that exists is refused and stays as it is."""
    create_demo_council(path)
    text = translate("Cli", "The demo council is in {file}; its session {number} is prepared.")
    voice.say(text.format(file=path, number=figure(SESSION)))
    return 0
