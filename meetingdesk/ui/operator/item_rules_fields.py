"""The fields in which the rules of speaking on an item are typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from meetingdesk.domain.turns import SpeakingOrder
from meetingdesk.ui.dialogs.shares import CalmBox
from meetingdesk.ui.operator.item_rules_typed import Typed
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.wording import filled, label
from meetingdesk.ui.wording.queueing import order_words

_FIELD_WIDTH = 62


class ItemRulesFields(QWidget):
    """Order, limit of a speech, budget of all of them, time of the item, and beside it `buttons`; `edited` goes out
    when the operator changes one."""

    edited = Signal()

    def __init__(self, of_the_procedure: SpeakingOrder, *buttons: QPushButton) -> None:
        super().__init__()
        self.order = CalmBox()
        self.order.setSizeAdjustPolicy(CalmBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(8)
        self.order.addItem(self.tr("as in the procedure"))
        for order in SpeakingOrder:
            self.order.addItem(order_words(order))
            self.order.setItemData(self.order.count() - 1, label(order), Qt.ItemDataRole.ToolTipRole)
        self.order.setToolTip(filled(self.tr("The procedure: {order}"), {"order": label(of_the_procedure)}))
        self.order.activated.connect(self.edited)
        self.speech, self.budget, self.time = (self._line() for _ in range(3))
        none = self.tr("none")
        self.speech.setPlaceholderText(none)
        self.budget.setPlaceholderText(none)
        self.speech.setToolTip(self.tr("Minutes such as 3 or 2:30; empty: no limit of its own"))
        self.budget.setToolTip(self.tr("Minutes for all speeches on the item together; empty: no budget"))
        self._lay_out(buttons)

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.setFixedWidth(_FIELD_WIDTH)
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        line.textEdited.connect(self.edited)
        return line

    def _lay_out(self, buttons: tuple[QPushButton, ...]) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        places: tuple[tuple[str, QWidget, int, int, int], ...] = (
            (self.tr("Order"), self.order, 0, 0, 4),
            (self.tr("A speech, min"), self.speech, 1, 0, 1),
            (self.tr("All speeches, min"), self.budget, 1, 2, 1),
            (self.tr("The item, min"), self.time, 2, 0, 1),
        )
        for name, field, row, column, span in places:
            made = QLabel(name)
            made.setProperty("oneline", "small")
            made.setProperty("tone", "quiet")
            made.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(made, row, column)
            grid.addWidget(field, row, column + 1, 1, span)
        ends = QHBoxLayout()
        ends.setSpacing(6)
        ends.addStretch(1)
        for button in buttons:
            ends.addWidget(button)
        grid.addLayout(ends, 2, 2, 1, 3)
        grid.setColumnStretch(4, 1)

    def typed(self) -> Typed:
        """Return what stands in the fields."""
        at = self.order.currentIndex()
        order = tuple(SpeakingOrder)[at - 1] if at > 0 else None
        return Typed(order, self.speech.text(), self.budget.text(), self.time.text())

    def put(self, typed: Typed) -> None:
        """Show this in the fields; those that show it already are not touched."""
        self.order.setCurrentIndex(0 if typed.order is None else 1 + tuple(SpeakingOrder).index(typed.order))
        for line, text in ((self.speech, typed.speech), (self.budget, typed.budget), (self.time, typed.time)):
            if line.text() != text:
                line.setText(text)

    def allow(self, *, is_allowed: bool) -> None:
        """Let the fields be changed, or only read."""
        for field in (self.order, self.speech, self.budget, self.time):
            field.setEnabled(is_allowed)

    def go_to_wrong(self, name: str) -> None:
        """Mark a field as wrong and lead to it."""
        line: QLineEdit = getattr(self, name)
        set_property(line, "wrong", "true")
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def clear_wrong(self) -> None:
        """Take back what was marked."""
        for line in (self.speech, self.budget, self.time):
            set_property(line, "wrong", "false")
