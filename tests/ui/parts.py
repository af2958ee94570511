"""One panel of the desk on a page of its own: most of what a panel does needs nothing of the window around it."""

from collections.abc import Callable
from types import SimpleNamespace

from desks import follow
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from votes import Floor

from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.operator.resolution_panel import ResolutionPanel
from meetingdesk.ui.operator.speaker_panel import SpeakerPanel
from meetingdesk.ui.theme import Theme

COLUMN = (318, 664)
"""How large the column of speakers is on a desk of 1366×768."""


class Desk(QWidget):
    """A window that is nothing but its page, with a panel on it or with none."""

    def __init__(self, now: Callable[[], object], panel: QWidget | None = None) -> None:
        super().__init__()
        self._now, self._panel = now, panel
        self.panels = SimpleNamespace(speakers=panel)
        self.page = Sized(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.page)
        if panel is not None:
            panel.setParent(self.page)
            panel.setGeometry(0, 0, *COLUMN)
        self.resize(1366, 768)
        self.show()
        self.activateWindow()
        QApplication.processEvents()

    def tick(self) -> None:
        """Show the clocks."""
        if self._panel is not None:
            self._panel.tick(self._now())  # type: ignore[attr-defined]


class Part(Floor):
    """One panel of the desk, as after a restart; windows of before are there still, as after a kill."""

    def sit_down(self) -> None:
        """Open the panel."""
        self.meeting.restart()
        self.bridge = Bridge(self.meeting.desk, self.drafts)  # type: ignore[arg-type]
        self.bridge.refused.connect(self.refused.append)
        self.context = Context(self.bridge, Theme(), ("بانک مرکزی", "استانداری"))
        panel = self.build()
        if panel is not None:
            follow(self.bridge, panel)
        self.windows = [*getattr(self, "windows", ()), Desk(self.bridge.now, panel)]
        self.window = self.windows[-1]  # type: ignore[assignment]
        self.window.tick()

    def build(self) -> QWidget | None:
        """Return the panel; None for a page with nothing on it."""
        return None


class Speaking(Part):
    """The column of speakers."""

    def build(self) -> QWidget:
        """Return it."""
        self.speakers = SpeakerPanel(self.context)
        return self.speakers


class Drafting(Part):
    """The card of resolutions."""

    def build(self) -> QWidget:
        """Return it."""
        self.resolutions = ResolutionPanel(self.context)
        return self.resolutions
