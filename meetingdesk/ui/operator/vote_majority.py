"""Which majority a vote asks for: that of the rules of procedure, or another."""

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from meetingdesk.domain.procedure import Bound, MajorityBase, MajorityRule, Share
from meetingdesk.domain.rules.votes import LARGEST_MINIMUM
from meetingdesk.ui.wording import filled
from meetingdesk.ui.wording.voting import majority_words

AT_LEAST_VOTES = MajorityRule(Share(0, 1), Bound.AT_LEAST)
OFFERED = (
    MajorityRule(),
    MajorityRule(base=MajorityBase.SEATS),
    MajorityRule(Share(2, 3), Bound.AT_LEAST),
    MajorityRule(Share(2, 3), Bound.AT_LEAST, MajorityBase.SEATS),
    MajorityRule(Share(2, 3), Bound.AT_LEAST, MajorityBase.CAST),
    AT_LEAST_VOTES,
    MajorityRule(Share(1, 1), Bound.AT_LEAST),
)


class MajorityField(QWidget):
    """The majorities offered, that of the procedure first; `changed` goes out when another one is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._usual = MajorityRule()
        self._rules: tuple[MajorityRule, ...] = ()
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("Majority"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(16)
        self.votes = QSpinBox()
        self.votes.setLocale(QLocale(QLocale.Language.Persian))
        self.votes.setRange(1, LARGEST_MINIMUM)
        self.votes.setAccessibleName(self.tr("Votes in favour needed"))
        self.votes.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.combo, 1)
        row.addWidget(self.votes)
        self.combo.currentIndexChanged.connect(self._chosen)
        self.votes.valueChanged.connect(lambda _value: self.changed.emit())

    def begin(self) -> None:
        """Forget what was chosen for a vote before."""
        self._rules = ()

    def offer(self, usual: MajorityRule, votes: int) -> None:
        """Offer the majority of the procedure before the others; `votes` is what «at least N votes» begins with.

        What was chosen stays chosen while the majority of the procedure is the same.
        """
        if self._rules and usual == self._usual:
            return
        self._usual = usual
        self._rules = (usual, *(rule for rule in OFFERED if rule != usual))
        self.votes.setValue(max(1, votes))
        with QSignalBlocker(self.combo):
            self.combo.clear()
            self.combo.addItems([self._words(rule) for rule in self._rules])
            self.combo.setCurrentIndex(0)
        self._chosen()

    def rule(self) -> MajorityRule:
        """Return the majority chosen."""
        rule = self._rules[self.combo.currentIndex()]
        if rule is AT_LEAST_VOTES:
            return MajorityRule(rule.share, rule.basis, rule.base, self.votes.value())
        return rule

    def chosen(self) -> MajorityRule | None:
        """Return the majority chosen where it is not that of the procedure."""
        return self.rule() if self.combo.currentIndex() > 0 else None

    def _words(self, rule: MajorityRule) -> str:
        if rule is AT_LEAST_VOTES:
            return self.tr("at least so many votes in favour:")
        words = majority_words(rule)
        return filled(self.tr("by the rules: {majority}"), {"majority": words}) if rule is self._usual else words

    def _chosen(self) -> None:
        self.votes.setVisible(self._rules[self.combo.currentIndex()] is AT_LEAST_VOTES)
        self.combo.setToolTip(self.combo.currentText())
        self.changed.emit()
