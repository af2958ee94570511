"""The fields of the rules of procedure: a label, its inputs in a row, and below them what they come to."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.procedure import Bound, MajorityBase, MajorityRule, QuorumRule, Tally
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.dialogs.forms import line
from meetingdesk.ui.dialogs.shares import CalmBox, ShareBox, read_whole
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.wording import filled, label, refusal


class Figure(QWidget):
    """A rule among its inputs; `changed` tells that one of them is another now.

    With a line `below` that it shares with others, its heading stands before its inputs instead of above them.
    """

    changed = Signal()

    def __init__(self, name: str, *, below: QLabel | None = None) -> None:
        super().__init__()
        self.name = name
        self.below = below or line_below()
        self.inputs = QHBoxLayout()
        self.inputs.setSpacing(8)
        self._wrong: QWidget | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        if below is None:
            rows.addWidget(self._heading())
            rows.addLayout(self.inputs)
            rows.addWidget(self.below)
        else:
            self.inputs.addWidget(self._heading())
            rows.addLayout(self.inputs)

    @property
    def entries(self) -> tuple[QWidget, ...]:
        """The inputs in reading order."""
        return ()

    def _heading(self) -> QWidget:
        made = QLabel(self.name)
        made.setProperty("oneline", "strong")
        return made

    @property
    def told(self) -> str:
        """What is said below the inputs."""
        return self.below.text()

    def tell(self, sentence: str) -> None:
        """Say what the rule comes to."""
        self._mark(None)
        self._say(sentence, "quiet")

    def tell_wrong(self, sentence: str, entry: QWidget) -> None:
        """Say what is wrong, and mark where."""
        self._mark(entry)
        self._say(sentence, "bad")
        entry.setAccessibleDescription(sentence)

    def tell_unreadable(self) -> None:
        """Say which input cannot be read."""

    def tell_fault(self, violation: RuleViolation) -> None:
        """Say what no council could keep."""

    def go_to_wrong(self) -> None:
        """Put the cursor where something is wrong."""
        if self._wrong is not None:
            self._wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str, tone: str) -> None:
        self.below.setText(sentence)
        set_property(self.below, "tone", tone)

    def _mark(self, entry: QWidget | None) -> None:
        if self._wrong is not None and self._wrong is not entry:
            set_property(self._wrong, "wrong", "")
            self._wrong.setAccessibleDescription("")
        self._wrong = entry
        if entry is not None:
            set_property(entry, "wrong", "true")

    def _add(self, entry: QWidget, spoken: str, stretch: int = 0) -> None:
        entry.setAccessibleName(f"{self.name}: {spoken}")
        self.inputs.addWidget(entry, stretch)


class ShareFigure(Figure):
    """A share with its bound and a least number, of which a rule is made."""

    def __init__(self, name: str, unit: str) -> None:
        super().__init__(name)
        self.share = ShareBox()
        self.bound = _choices(tuple(Bound))
        self.minimum = line()
        self.minimum.setMaximumWidth(56)
        self._add(self.bound, self.tr("at least or more than"), 2)
        self._add(self.share, self.tr("share"), 3)
        self._extend()
        least = QLabel(self.tr("and no fewer than"))
        least.setBuddy(self.minimum)
        self.inputs.addWidget(least)
        self._add(self.minimum, self.tr("least number"))
        self.inputs.addWidget(QLabel(unit))
        self.share.editTextChanged.connect(self.changed)
        self.bound.currentIndexChanged.connect(self.changed)
        self.minimum.textChanged.connect(self.changed)

    @property
    def entries(self) -> tuple[QWidget, ...]:
        """The inputs in reading order."""
        return self.bound, self.share, self.minimum

    def _extend(self) -> None:
        """Add what belongs behind the share."""

    def tell_unreadable(self) -> None:
        """Say which input cannot be read."""
        if self.share.share is None:
            self.tell_wrong(self.tr("Write a fraction such as 2/3, or choose one."), self.share)
        else:
            self.tell_wrong(self.tr("Write the least number in digits."), self.minimum)

    def tell_fault(self, violation: RuleViolation) -> None:
        """Say what no council could keep."""
        of_minimum = violation.code == "impossible_minimum"
        self.tell_wrong(refusal(violation), self.minimum if of_minimum else self.share)

    def _basis(self) -> Bound:
        return tuple(Bound)[self.bound.currentIndex()]

    def _show_parts(self, rule: QuorumRule | MajorityRule) -> None:
        self.bound.setCurrentIndex(tuple(Bound).index(rule.basis))
        self.share.show_share(rule.share)
        self.minimum.setText(persian_digits(rule.minimum))


class QuorumFigure(ShareFigure):
    """How many have to be there."""

    def show_rule(self, rule: QuorumRule) -> None:
        """Show a rule in the inputs."""
        self._show_parts(rule)

    def rule(self) -> QuorumRule | None:
        """Return the rule, or None where the inputs make none."""
        share, minimum = self.share.share, read_whole(self.minimum.text())
        return None if share is None or minimum is None else QuorumRule(share, self._basis(), minimum)

    def tell_result(self, rule: QuorumRule, seats: int) -> None:
        """Say what a rule comes to."""
        text = self.tr("With {seats} voting seats: {needed} members")
        self.tell(filled(text, {"seats": seats, "needed": rule.needed(seats)}))


class OptionalQuorum(QuorumFigure):
    """How many have to be there, where anybody asks for that at all: a tick is its heading."""

    @property
    def entries(self) -> tuple[QWidget, ...]:
        """The inputs in reading order."""
        return self.is_asked, *super().entries

    def _heading(self) -> QWidget:
        self.is_asked = QCheckBox(self.name)
        self.is_asked.toggled.connect(lambda asked: self.ask(asked=asked))
        return self.is_asked

    def ask(self, *, asked: bool) -> None:
        """Let the rule be changed, or show that there is none."""
        for entry in super().entries:
            entry.setEnabled(asked)
        self.changed.emit()


class MajorityFigure(ShareFigure):
    """How many votes carry a question."""

    @property
    def entries(self) -> tuple[QWidget, ...]:
        """The inputs in reading order."""
        return self.bound, self.share, self.base, self.minimum

    def _extend(self) -> None:
        self.base = _choices(tuple(MajorityBase))
        self._add(self.base, self.tr("counted from"), 4)
        self.base.currentIndexChanged.connect(self.changed)

    def show_rule(self, rule: MajorityRule) -> None:
        """Show a rule in the inputs."""
        self._show_parts(rule)
        self.base.setCurrentIndex(tuple(MajorityBase).index(rule.base))

    def rule(self) -> MajorityRule | None:
        """Return the rule, or None where the inputs make none."""
        share, minimum = self.share.share, read_whole(self.minimum.text())
        base = tuple(MajorityBase)[self.base.currentIndex()]
        return None if share is None or minimum is None else MajorityRule(share, self._basis(), base, minimum)

    def tell_result(self, rule: MajorityRule, seats: int, quorum: int) -> None:
        """Say what a rule comes to when everybody is there, and when only the quorum is."""
        whole, least = (rule.needed(Tally(in_favour=there), seats) for there in (seats, quorum))
        known: dict[str, str | int] = {"seats": seats, "needed": whole, "quorum": quorum, "least": least}
        if rule.base is MajorityBase.SEATS:
            text = self.tr("With {seats} voting seats: {needed} votes in favour, however many are present")
        elif rule.base is MajorityBase.PRESENT:
            text = self.tr(
                "With all {seats} present: {needed} votes in favour; with a bare quorum of {quorum}: {least}"
            )
        else:
            text = self.tr("Of {seats} votes: {needed} in favour; of {quorum} votes: {least}")
        self.tell(filled(text, known))


def line_below() -> QLabel:
    """Return the quiet line below inputs."""
    made = QLabel()
    made.setProperty("oneline", "small")
    made.setProperty("tone", "quiet")
    return made


def _choices(members: Sequence[Enum]) -> CalmBox:
    made = CalmBox()
    made.addItems([label(member) for member in members])
    return made
