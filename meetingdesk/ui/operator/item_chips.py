"""What differs on the current item: the speaking order, the limits, and what is left of a budget."""

from datetime import datetime
from math import ceil

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from meetingdesk.domain.state import Item, MeetingState
from meetingdesk.domain.timing import spoken_on
from meetingdesk.ui.dialogs.shares import time_text
from meetingdesk.ui.operator.agenda_rows import allotted_minutes, is_allotted
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.wording import figure, filled, label

_NEARLY = 0.1


class RuleChips(QWidget):
    """A chip for each rule of an item that is not the procedure's; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.order, self.speech, self.budget, self.time = (QLabel() for _ in range(4))
        for chip in (self.order, self.speech, self.budget, self.time):
            chip.setProperty("chip", "quiet")
            row.addWidget(chip)
        row.addStretch(1)

    def show_item(self, state: MeetingState, item: Item | None, now: datetime) -> None:
        """Show what differs on an item."""
        if item is None:
            self.hide()
            return
        order, procedure = item.order, state.plan.procedure
        has_order = order is not None and order is not procedure.speaking_order
        self.order.setText(label(order) if order is not None else "")
        self.speech.setText(self.tr("speech {minutes} min").format(minutes=figure(time_text(item.speech_seconds))))
        self.time.setText(filled(self.tr("{minutes} minutes instead of {planned}"), allotted_minutes(item)))
        wanted = (
            (self.order, has_order),
            (self.speech, item.speech_seconds > 0),
            (self.budget, item.budget_seconds > 0),
            (self.time, is_allotted(item)),
        )
        for chip, is_wanted in wanted:
            chip.setVisible(is_wanted)
        self.setVisible(any(is_wanted for _, is_wanted in wanted))
        self.tick(state, item, now)

    def tick(self, state: MeetingState, item: Item, now: datetime) -> None:
        """Show what is left of the budget."""
        if item.budget_seconds:
            words, tone = self._budget(item.budget_seconds, item.budget_seconds - spoken_on(state, item.id, now))
            if words != self.budget.text():
                self.budget.setText(words)
            set_property(self.budget, "chip", tone)

    def _budget(self, whole: int, left: float) -> tuple[str, str]:
        """Return what is said of a budget, and in which colour."""
        total = figure(time_text(whole))
        if left <= 0:
            return self.tr("budget used up, {total} min").format(total=total), "bad"
        is_near = left < whole * _NEARLY
        near, far = (
            self.tr("budget nearly used up: {left} of {total} min left"),
            self.tr("budget: {left} of {total} min left"),
        )
        text = (near if is_near else far).format(left=figure(ceil(left / 60)), total=total)
        return text, "warning" if is_near else "quiet"
