"""Panels on a real desk with a real file for half-typed text."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from builders import Meeting
from demo_file import lay_demo_council
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.services.notices import ALL_TOPICS
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.stage import Panel
from meetingdesk.ui.theme import Theme


class Hall:
    """A meeting, its bridge, and what its rules refused."""

    def __init__(self, file: CouncilFile, *commands: c.Command) -> None:
        self.meeting = Meeting(*commands)
        self.bridge = Bridge(self.meeting.desk, file.drafts)
        self.context = Context(self.bridge, Theme(), ("اداره کل تأمین اجتماعی", "بانک مرکزی"))
        self.refused: list[RuleViolation] = []
        self.bridge.refused.connect(self.refused.append)
        self.shown: list[QWidget] = []

    def show(self, *panels: QWidget) -> None:
        """Show panels in one window, following the meeting as the desk's window does."""
        window = Sized()
        rows = QVBoxLayout(window)
        for panel in panels:
            rows.addWidget(panel)
            follow(self.bridge, panel)
        window.resize(700, 640)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        self.shown.append(window)


def follow(bridge: Bridge, panel: object) -> None:
    """Have a panel told of every step, as the window does."""
    shown: Panel = panel  # type: ignore[assignment]
    shown.refresh(ALL_TOPICS)
    bridge.changed.connect(lambda notice: shown.refresh(notice.topics))


@contextmanager
def half_typed(folder: Path) -> Iterator[CouncilFile]:
    """A council file, for the text that is being typed; windows are gone before it is closed."""
    path = folder / "council.council"
    if not path.exists():
        lay_demo_council(path)
    with CouncilFile.open(path) as file:
        yield file
        for window in QApplication.topLevelWidgets():
            if window.windowType() is not Qt.WindowType.Popup:
                window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def type_text(widget: QWidget, text: str) -> None:
    """Press a key for each letter; letters no key of the machine has are put in as an input method does."""
    for char in text:
        QTest.keyClicks(widget, char) if char.isascii() else widget.insertPlainText(char)  # type: ignore[attr-defined]


def wait_for(condition: Callable[[], bool], milliseconds: int) -> bool:
    """Let Qt work until something is true; False when it is not in time."""
    end = time.monotonic() + milliseconds / 1000
    while not condition():
        if time.monotonic() > end:
            return False
        QTest.qWait(5)
    return True
