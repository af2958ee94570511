"""A deadline as people say it, with the day it was understood as beside it before it is accepted."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from meetingdesk.domain.calendar import local, long_date, short_date
from meetingdesk.domain.deadlines import DueDate, DueWords, NotUnderstood, read_deadline
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.widgets.elided_label import ElidedLabel
from meetingdesk.ui.wording.deadlines import DOUBTS

_A_DATE = 104
"""Pixels in which a date can be read whole."""


def session_day(bridge: Bridge) -> date:
    """Return the day from which deadlines are counted: the one on which the session was opened, or else this one."""
    state = bridge.state
    return local(state.opened_at or bridge.now(), state.plan.timezone).date()


class DeadlineField(QLineEdit):
    """Where a deadline is typed; `understood` is a label that says with its weekday what it means.

    Enter accepts a day: it stands there as a date then. Words without a date stay words.
    """

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.setMinimumWidth(_A_DATE)
        self.understood = ElidedLabel()
        self.understood.setProperty("oneline", "small")
        self.understood.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda _text: self.show_understood())
        self.returnPressed.connect(self._accept)

    def show_understood(self, instead: str = "") -> None:
        """Say what is understood, or something else where the field does not count."""
        words, tone = (instead, "quiet") if instead else self._meaning()
        self.understood.setText(words)
        set_property(self.understood, "tone", tone)

    def _meaning(self) -> tuple[str, str]:
        if not self.text().strip():
            return "", "quiet"
        match read_deadline(self.text(), self._today()):
            case DueDate(day):
                return long_date(day), "accent"
            case DueWords():
                return self.tr("The deadline stays in words"), "quiet"
            case NotUnderstood(reason):
                return QCoreApplication.translate("Doubt", DOUBTS[reason]), "warning"

    def _accept(self) -> None:
        meant = read_deadline(self.text(), self._today())
        if isinstance(meant, DueDate) and not self.isReadOnly():
            self.setText(short_date(meant.day))
