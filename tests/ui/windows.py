"""The operator's window around panels that only note what is asked of them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from builders import Meeting
from PySide6.QtCore import QEventLoop, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.services.access import Access
from meetingdesk.services.notices import Topic
from meetingdesk.services.settings import SettingsFile
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.exporting import Office, document_of
from meetingdesk.ui.operator.window import DeskWindow
from meetingdesk.ui.preferences import Preferences
from meetingdesk.ui.stage import Panels
from meetingdesk.ui.theme import Theme

_PANEL = ("defer_selected", "move_selected", "begin_off_agenda", "withdraw_selected", "remove_selected")
_VOTES = ("show_sheet", "show_card", "begin_or_go_on", "begin_motion", "begin_voiding")
_DRAFTS = (
    "begin_draft",
    "show_next",
    "focus_or_begin",
    "adopt",
    "reject",
    "withdraw",
    "put_to_session",
    "read_out",
    "take_back",
)
_SHEETS = (
    "show_revisions", "show_wordings", "show_earlier", "begin_dissent", "begin_correction", "begin_deferral",
    "begin_referral",
)  # fmt: skip


class StandIn(QFrame):
    """A panel with one field; `verbs` lists what it was asked for, `refreshed` the topics."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.entry = QLineEdit()
        QVBoxLayout(self).addWidget(self.entry)
        self.verbs: list[Any] = []
        self.refreshed: list[frozenset[Topic]] = []
        self.ticks: list[datetime] = []
        self.can_flush = True

    def refresh(self, topics: frozenset[Topic]) -> None:
        self.refreshed.append(topics)

    def tick(self, now: datetime) -> None:
        self.ticks.append(now)

    def focus_entry(self) -> None:
        self.entry.setFocus()
        self.verbs.append("focus_entry")

    def flush(self) -> bool:
        self.verbs.append("flush")
        return self.can_flush

    def jump_to(self, target: str) -> None:
        self.entry.setFocus()
        self.verbs.append(("jump_to", target))

    def __getattr__(self, name: str) -> Callable[..., None]:
        if name in {"deciding", "sheets"}:
            return self  # type: ignore[return-value]
        if name not in _PANEL + _VOTES + _DRAFTS + _SHEETS:
            raise AttributeError(name)
        return lambda *given: self.verbs.append((name, *given))


class Operator:
    """A shown window on a meeting in memory."""

    def __init__(self, folder: Path, *commands: c.Command, access: Access = Access.OPERATOR, **plan: Any) -> None:
        import builders

        self.meeting = Meeting(*commands, plan=builders.plan(**plan))
        self.meeting.desk = self.meeting.sit_down(access)
        self.bridge = Bridge(self.meeting.desk, SimpleNamespace())  # type: ignore[arg-type]
        self.theme = Theme()
        self.preferences = Preferences(SettingsFile(folder / "settings.json"))
        self.letterheads: list[tuple[str, bytes]] = []
        self.folder = folder
        self.agenda, self.attendance, self.speakers, self.item, self.drafts, self.remarks, self.votes = (
            StandIn() for _ in range(7)
        )
        panels: Any = Panels(
            self.agenda,  # type: ignore[arg-type]
            self.attendance,  # type: ignore[arg-type]
            self.speakers,  # type: ignore[arg-type]
            self.item,  # type: ignore[arg-type]
            self.drafts,  # type: ignore[arg-type]
            self.remarks,  # type: ignore[arg-type]
            self.votes,  # type: ignore[arg-type]
        )
        self.keep: Callable[[str, bytes], object] = lambda name, docx: self.letterheads.append((name, docx))
        self.office = Office(
            folder,
            lambda: document_of(self.bridge.state, "ab" * 32),
            lambda: None,
            lambda name, docx: self.keep(name, docx) and None,
        )
        self.window = DeskWindow(Context(self.bridge, self.theme), panels, self.preferences, self.office)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    @property
    def said(self) -> str:
        """What the status message says."""
        return self.window.feedback.status.sentence

    def do(self, *commands: c.Command) -> None:
        """Carry out commands through the bridge, a second apart."""
        for command in commands:
            self.meeting.wait(1)
            self.bridge.execute(command)


def wait(signal: SignalInstance, start: Callable[[], object], milliseconds: int = 5_000) -> Any:
    """Start something and return what the signal carried; None where it did not come in time."""
    loop = QEventLoop()
    carried: list[Any] = []

    def came(*given: Any) -> None:
        carried.extend(given)
        loop.quit()

    signal.connect(came)
    QTimer.singleShot(milliseconds, loop.quit)
    start()
    if not carried:
        loop.exec()
    return carried[0] if carried else None
