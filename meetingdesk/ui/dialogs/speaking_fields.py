"""The rules of speaking in their fields: in what order, how long, and what may be done with the time."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.procedure import GroupBudget, KindLimit, Procedure
from meetingdesk.domain.rules.procedure import ProcedureFault
from meetingdesk.domain.turns import SpeakingOrder, TurnKind
from meetingdesk.ui.dialogs.legal_figures import Figure, line_below
from meetingdesk.ui.dialogs.number_figures import NumberFigure, OptionalTime, SecondsFigure, TimeFigure
from meetingdesk.ui.dialogs.shares import CalmBox
from meetingdesk.ui.wording import label
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

K = TypeVar("K")

_MEANINGS = {
    SpeakingOrder.WRITTEN_FIRST: QT_TRANSLATE_NOOP(
        "SpeakingOrder", "Whoever sent a written opinion speaks first, then whoever asked first."
    ),
    SpeakingOrder.FIRST_COME: QT_TRANSLATE_NOOP("SpeakingOrder", "Whoever asked first speaks first."),
    SpeakingOrder.ALTERNATE_SIDES: QT_TRANSLATE_NOOP(
        "SpeakingOrder", "One in favour, one against, and so on; whoever takes no side comes after them."
    ),
    SpeakingOrder.ALTERNATE_GROUPS: QT_TRANSLATE_NOOP(
        "SpeakingOrder", "Two of one group never speak in a row while another group waits."
    ),
    SpeakingOrder.BY_LOT: QT_TRANSLATE_NOOP(
        "SpeakingOrder", "As drawn by lot; whoever asks after a draw waits for the next one."
    ),
}
_ORDERS = tuple(SpeakingOrder)
_PLACES = 4
"""Heading, input, unit, and the room before the next."""


class SpeakingSection(QWidget):
    """Puts what is in its fields into a procedure; `changed` tells that one of them is another now.

    What is left empty among `kinds` and `groups` has no limit of its own; the group None are the guests.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.order = CalmBox()
        self.order.addItems([label(order) for order in _ORDERS])
        self.order.setAccessibleName(self.tr("Order of speaking"))
        self.meaning = line_below()
        self.first_speakers = QCheckBox(self.tr("Nobody speaks twice before all have spoken once"))
        self._make_times()
        self.pauses = QCheckBox(self.tr("A question stops the speaker's clock"))
        self.cedes = QCheckBox(self.tr("Time that is left may be ceded"))
        self.below_kinds, self.below_groups = line_below(), line_below()
        minutes, guests = self.tr("minutes"), self.tr("guests")
        self.kinds = {kind: OptionalTime(label(kind), minutes, self.below_kinds) for kind in TurnKind}
        self.groups = {
            group: OptionalTime(label(group) if group else guests, minutes, self.below_groups)
            for group in (*MemberGroup, None)
        }
        self._lists = {
            **{f"kind_limits {kind}": figure for kind, figure in self.kinds.items()},
            **{f"group_budgets {group}": figure for group, figure in self.groups.items()},
        }
        self._lay_out()
        self.order.currentIndexChanged.connect(self._tell_meaning)
        self._tell_meaning()
        for figure in self.figures.values():
            figure.changed.connect(self.changed)

    @property
    def figures(self) -> dict[str, Figure]:
        """The fields that can be wrong, by the name of what they make; `faulty` makes such names of faults."""
        return {**self._times, **self._lists}

    @property
    def entries(self) -> tuple[QWidget, ...]:
        """All inputs in reading order."""
        times = (
            entry for figure in (self.speech, self.extension, self.warning, self.grace) for entry in figure.entries
        )
        lists = (figure.number for figure in (*self.kinds.values(), *self.groups.values()))
        return self.order, self.first_speakers, *times, self.pauses, self.cedes, *lists

    def show_procedure(self, procedure: Procedure) -> None:
        """Show the rules of speaking of a procedure."""
        self.order.setCurrentIndex(_ORDERS.index(procedure.speaking_order))
        self.first_speakers.setChecked(procedure.first_speakers_first)
        self.speech.show_number(procedure.speech_seconds)
        self.extension.show_number(procedure.extension_seconds)
        self.warning.show_number(procedure.warning_seconds)
        self.grace.show_number(procedure.grace_seconds)
        self.pauses.setChecked(procedure.question_pauses)
        self.cedes.setChecked(procedure.may_cede)
        for kind, limit in self.kinds.items():
            limit.show_time(procedure.kind_limit(kind))
        for group, budget in self.groups.items():
            budget.show_time(procedure.group_budget(group))

    def put_into(self, procedure: Procedure) -> tuple[Procedure, frozenset[str]]:
        """Return a procedure with what the fields make, and the names of those that make nothing."""
        times = {name: figure.read() for name, figure in self._times.items()}
        wrong = {name for name, seconds in times.items() if seconds is None}
        wrong |= {name for name, figure in self._lists.items() if figure.read() is None and not figure.is_left_out}
        made = replace(
            procedure,
            speaking_order=_ORDERS[self.order.currentIndex()],
            first_speakers_first=self.first_speakers.isChecked(),
            kind_limits=tuple(KindLimit(kind, seconds) for kind, seconds in _read(self.kinds)),
            group_budgets=tuple(GroupBudget(group, seconds) for group, seconds in _read(self.groups)),
            question_pauses=self.pauses.isChecked(),
            may_cede=self.cedes.isChecked(),
            **{name: seconds for name, seconds in times.items() if seconds is not None},  # type: ignore[arg-type]
        )
        return made, frozenset(wrong)

    # --- How it looks ---

    def _make_times(self) -> None:
        self.below_times = line_below()
        minutes, seconds, below = self.tr("minutes"), self.tr("seconds"), self.below_times
        self.speech = TimeFigure(self.tr("Time of a speech"), minutes, below)
        self.extension = TimeFigure(self.tr("One extension"), minutes, below)
        self.warning = SecondsFigure(self.tr("Warning before the end"), seconds, below)
        self.grace = SecondsFigure(self.tr("Grace after the end"), seconds, below)
        self._times: dict[str, NumberFigure] = {
            "speech_seconds": self.speech,
            "extension_seconds": self.extension,
            "warning_seconds": self.warning,
            "grace_seconds": self.grace,
        }

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rule = QFrame()
        rule.setProperty("rule", "true")
        rule.setFixedHeight(1)
        rows.addWidget(rule)
        rows.addWidget(_heading(self.tr("Speaking"), "title"))
        order = _heading(self.order.accessibleName(), "strong")
        order.setBuddy(self.order)
        for part in (order, self.order, self.meaning, self.first_speakers):
            rows.addWidget(part)
        rows.addLayout(_grid(self._times.values(), 2))
        rows.addWidget(self.below_times)
        ticks = QHBoxLayout()
        ticks.setSpacing(16)
        ticks.addWidget(self.pauses)
        ticks.addWidget(self.cedes, 1)
        rows.addLayout(ticks)
        kinds = self.tr("Minutes for a kind of turn — empty: the time of a speech")
        groups = self.tr("Minutes for a group in a session — empty: no budget")
        for text, figures, below in (
            (kinds, self.kinds.values(), self.below_kinds),
            (groups, self.groups.values(), self.below_groups),
        ):
            rows.addWidget(_heading(text, "strong"))
            rows.addLayout(_grid(figures, 3))
            rows.addWidget(below)

    def _tell_meaning(self) -> None:
        text = QCoreApplication.translate("SpeakingOrder", _MEANINGS[_ORDERS[self.order.currentIndex()]])
        self.meaning.setText(text)
        self.order.setAccessibleDescription(text)


def faulty(procedure: Procedure, fault: ProcedureFault) -> str:
    """Return the name of the figure that a fault of a procedure belongs to."""
    if fault.field == "kind_limits":
        return f"kind_limits {procedure.kind_limits[fault.entry].kind}"
    if fault.field == "group_budgets":
        return f"group_budgets {procedure.group_budgets[fault.entry].group}"
    return fault.field


def _read(figures: dict[K, OptionalTime]) -> Iterator[tuple[K, int]]:
    """Yield the times that are given and can be read."""
    for key, figure in figures.items():
        if (seconds := figure.read()) is not None:
            yield key, seconds


def _heading(text: str, role: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("oneline", role)
    return made


def _grid(figures: Iterable[NumberFigure], columns: int) -> QGridLayout:
    """Return headings, inputs and units below one another, every figure nearer to its own than to the next."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    for at, figure in enumerate(figures):
        row, column = divmod(at, columns)
        for place, part in enumerate(figure.parts):
            grid.addWidget(part, row, column * _PLACES + place)
    for column in range(columns):
        grid.setColumnStretch(column * _PLACES + _PLACES - 1, 1)
    return grid
