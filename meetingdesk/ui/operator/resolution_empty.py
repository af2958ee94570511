"""Where no resolution is drafted: what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.state import Phase
from meetingdesk.services.access import Access
from meetingdesk.ui.bridge import Bridge


class NoResolution(QWidget):
    """Why there is none, and a button to begin one; `begun` goes out when it is pressed."""

    begun = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        rows = QVBoxLayout(self)
        self._hint = QLabel()
        self._hint.setProperty("tone", "quiet")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._begin = QPushButton(self.tr("Draft a resolution  F9"))
        self._begin.setProperty("kind", "primary")
        self._begin.clicked.connect(self.begun)
        rows.addStretch(1)
        rows.addWidget(self._hint)
        rows.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)

    def refresh(self) -> None:
        """Say what can be done now."""
        self._begin.setEnabled(self._bridge.can(c.DraftResolution()))
        self._begin.setVisible(self._bridge.state.phase is not Phase.CLOSED)
        self._hint.setText(self._words())

    def _words(self) -> str:
        phase = self._bridge.state.phase
        if self._bridge.desk.access is Access.READER:
            return self.tr("The file is open for reading only.")
        if phase is Phase.CLOSED:
            return self.tr("No resolution was adopted in this session.")
        if phase in {Phase.PLANNED, Phase.GATHERING}:
            return self.tr("Resolutions are drafted once the session is open.")
        return self.tr("No resolution is drafted on this item yet.")
