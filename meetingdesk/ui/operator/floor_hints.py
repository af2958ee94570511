"""What the floor card shows while nobody has the floor: what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.ui.icons import IconLabel
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled


class FloorHints(QWidget):
    """That nobody has the floor, and which key gives it."""

    def __init__(self, theme: Theme, times: SpeakingTimes) -> None:
        super().__init__()
        self._times = times
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        icon = IconLabel(theme, "account-voice-off", "quiet", 40)
        nobody = QLabel(self.tr("Nobody has the floor"))
        nobody.setProperty("oneline", "title")
        self.first = WrappedText(theme, TextRole.BODY, centred=True)
        self.second = WrappedText(theme, TextRole.BODY, lines=1, centred=True)
        rows.addStretch(1)
        rows.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addSpacing(4)
        rows.addWidget(nobody, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.first)
        rows.addWidget(self.second)
        rows.addStretch(1)

    def follow(self, state: MeetingState) -> None:
        """Say what to do as the session stands."""
        first, second = "", ""
        if state.phase in {Phase.PLANNED, Phase.GATHERING}:
            first = self.tr("The floor is given once the session is open.")
        elif state.phase is Phase.RECESS:
            first = filled(self.tr("The session is in recess; {key} resumes it."), {"key": "Ctrl+F5"})
        elif state.phase is Phase.RUNNING and state.queue:
            following = self._times.people(state)[state.queue[0].who].label
            first = filled(self.tr("{key} next turn: {name}"), {"key": "F4", "name": following})
            second = filled(self.tr("{key} another speaker"), {"key": "F3"})
        elif state.phase is Phase.RUNNING:
            first = filled(self.tr("{key} puts somebody on the queue"), {"key": "F3"})
        self.first.set_text(first, "quiet")
        self.second.set_text(second, "quiet")
        self.second.setVisible(bool(second))
