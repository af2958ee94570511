"""That the computer slept while the session ran, and the offer to count that as a pause."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton

from meetingdesk.domain.calendar import clock_time_seconds
from meetingdesk.domain.commands import CountAsPause
from meetingdesk.domain.state import Phase
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.services.access import Access
from meetingdesk.services.sleep import Gap, SleepWatch
from meetingdesk.ui.context import Context
from meetingdesk.ui.icons import IconLabel
from meetingdesk.ui.operator.status import StatusMessage
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure

SHOWN_FOR = timedelta(minutes=10)
KEY = "Ctrl+Shift+F5"


@dataclass(frozen=True, slots=True)
class _Sleep:
    """A gap that is not answered yet; it is told of until `told_until`, and can be counted after that as well."""

    command: CountAsPause
    told_until: datetime


class SleepNotice(QFrame):
    """A line of its own above the panels: it takes no focus, covers nothing, and stays until it is answered.

    Of several sleeps the last one is told of first.
    """

    def __init__(self, context: Context, status: StatusMessage) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._status = status
        self._sleeps: list[_Sleep] = []
        self.watch = SleepWatch()
        self.setProperty("message", "warning")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 10, 1)
        row.setSpacing(8)
        self.sentence = WrappedText(context.theme, TextRole.SMALL)
        self.take = _button(self.tr("Count as a pause"))
        self.take.clicked.connect(self.count)
        self.leave = _button(self.tr("Leave it as it is"))
        self.leave.clicked.connect(self._leave)
        row.addWidget(IconLabel(context.theme, "sleep", "warning", 18))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        self.hide()

    def tick(self, now: datetime) -> None:
        """Notice a sleep that ends with this tick of the window, and let go what was told for long enough."""
        gap = self.watch.tick(now)
        if gap is not None:
            self._remember(gap)
        if gap is not None or not self.isHidden():
            self._show(now)

    def refresh(self) -> None:
        """Withdraw an offer that the rules would refuse by now."""
        if self._sleeps:
            self._sleeps = [sleep for sleep in self._sleeps if self._bridge.can(sleep.command)]
            self._show(self._bridge.now())

    def count(self) -> None:
        """Count the last sleep as a pause; nobody is charged for it."""
        if not self._sleeps:
            self._status.say(self.tr("The computer did not sleep in this session, or that was answered already."))
            return
        command = self._sleeps[-1].command
        # What is counted is refused a second time, so that the step itself withdraws the offer.
        if self._bridge.execute(command):
            self._status.say(self._filled(self.tr("{begin} to {end} counts as a pause."), command), "good")

    def _leave(self) -> None:
        self._sleeps = self._sleeps[:-1]
        self._show(self._bridge.now())

    def _remember(self, gap: Gap) -> None:
        """Keep a sleep of a running session, as far as that was open already."""
        state = self._bridge.state
        if state.phase is not Phase.RUNNING or self._bridge.desk.access is not Access.OPERATOR:
            return
        since = gap.since if state.opened_at is None else max(gap.since, state.opened_at)
        command = CountAsPause(since, gap.until)
        if self._bridge.can(command):
            self._sleeps.append(_Sleep(command, gap.until + SHOWN_FOR))

    def _show(self, now: datetime) -> None:
        told = self._sleeps[-1] if self._sleeps and now < self._sleeps[-1].told_until else None
        if told is not None:
            text = self.tr(
                "The computer slept from {begin} to {end}, and that time was charged. {key} counts it as a pause."
            )
            sentence = self._filled(text, told.command)
            self.sentence.set_text(sentence)
            self.setAccessibleName(sentence)
        self.setVisible(told is not None)

    def _filled(self, text: str, command: CountAsPause) -> str:
        zone = self._bridge.state.plan.timezone
        ends = [clock_time_seconds(at, zone) for at in (command.since, command.until)]
        return text.format(begin=figure(ends[0]), end=figure(ends[1]), key=isolate_ltr(KEY))


def _button(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setProperty("kind", "link")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
