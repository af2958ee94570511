"""Whose words a draft came from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.resolution import Resolution
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.wording import figure, filled


class ResolutionSource(QWidget):
    """A link to the remark that a resolution was made of, hidden where it was made of none; `wanted` carries the
    remark, as `jump_to` takes it."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._target = ""
        self.link = QPushButton()
        self.link.setProperty("kind", "link")
        self.link.setToolTip(self.tr("Shows the remark"))
        self.link.clicked.connect(lambda: self.wanted.emit(self._target))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)
        row.addStretch(1)
        theme.changed.connect(self._set_height)
        self._set_height()

    def _set_height(self) -> None:
        self.setFixedHeight(self._theme.row_height(TextRole.SMALL) + 4)  # The frame of the focus included.

    def show_state(self, state: MeetingState, shown: Resolution | None) -> None:
        """Show where a resolution came from; a remark that was removed leads nowhere."""
        self.setVisible(shown is not None and shown.remark is not None)
        if shown is None or shown.remark is None:
            return
        remark = state.remark(shown.remark)
        self._target = str(shown.remark)
        self.link.setEnabled(remark is not None)
        self.link.setText(self._words(state, shown))

    def _words(self, state: MeetingState, shown: Resolution) -> str:
        person = state.person(shown.said_by) if shown.said_by is not None else None
        text = self.tr("from the words of {name}") if person is not None else self.tr("from a note")
        words = filled(text, {"name": person.label if person is not None else ""})
        remark = state.remark(shown.remark) if shown.remark is not None else None
        if remark is None:
            return f"{words}، " + self.tr("removed since")
        return f"{words}، {figure(persian_digits(clock_time(remark.at, state.plan.timezone)))}"
