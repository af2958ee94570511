"""Sheets on a decision, over a page with nothing else on it: the desk behind would be built for nothing."""

from minutes_decided import LIST
from parts import Desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from votes import CONTROL, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.overlay import Overlay
from meetingdesk.ui.theme import Theme

FIRST = ResolutionId(1)
ADOPTED: tuple[c.Command, ...] = (c.DraftResolution(content=LIST), c.AdoptResolution())


class Sheets(Floor):
    """The window, with what a sheet is made of."""

    def sit_down(self) -> None:
        """Open a window as after a restart."""
        self.meeting.restart()
        self.bridge = Bridge(self.meeting.desk, self.drafts)  # type: ignore[arg-type]
        self.bridge.refused.connect(self.refused.append)
        self.windows = [*getattr(self, "windows", ()), Desk(self.bridge.now)]  # As after a kill.
        self.window = self.windows[-1]  # type: ignore[assignment]
        self.context = Context(self.bridge, Theme(), ("بانک مرکزی", "استانداری"))

    def show(self, sheet: Overlay) -> None:
        """Show a sheet, as its key does."""
        sheet.present()
        QApplication.processEvents()

    def write(self, field: QWidget, text: str) -> None:
        """Type into a field in place of what stands there."""
        field.setFocus()
        self.press(Qt.Key.Key_A, modifiers=CONTROL)
        self.type(text)

    def enter(self) -> None:
        """Press Ctrl+Enter wherever the focus is."""
        QTest.keyClick(self.focused, Qt.Key.Key_Return, CONTROL)
