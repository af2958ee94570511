"""Sheets on a decision, over a page with nothing else on it: the desk behind would be built for nothing."""

from minutes_decided import LIST
from parts import Part
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from votes import CONTROL

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.ui.operator.overlay import Overlay

FIRST = ResolutionId(1)
ADOPTED: tuple[c.Command, ...] = (c.DraftResolution(content=LIST), c.AdoptResolution())


class Sheets(Part):
    """The window, with what a sheet is made of."""

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
