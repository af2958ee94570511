"""The rules of procedure in their fields, with what they come to in this council."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from meetingdesk.domain.procedure import MajorityRule, Procedure, QuorumRule
from meetingdesk.domain.rules.procedure import procedure_faults
from meetingdesk.ui.dialogs.legal_figures import (
    Figure,
    MajorityFigure,
    OptionalQuorum,
    QuorumFigure,
    line_below,
)
from meetingdesk.ui.dialogs.number_figures import NumberFigure
from meetingdesk.ui.dialogs.speaking_fields import SpeakingSection, faulty


class ProcedureFields(QObject):
    """Reads a procedure, or says at the field what cannot be; while one types it says what it comes to."""

    changed = Signal()

    def __init__(self, seats: int) -> None:
        super().__init__()
        self._seats = seats
        members, votes = self.tr("members"), self.tr("votes")
        self.quorum = QuorumFigure(self.tr("Quorum to open and to decide"), members)
        self.debate = OptionalQuorum(self.tr("Quorum to go on debating"), members)
        self.majority = MajorityFigure(self.tr("Majority of decisions"), votes)
        self.motions = MajorityFigure(self.tr("Majority of motions of procedure"), votes)
        self.below_numbers = line_below()
        self.supporters = NumberFigure(self.tr("Supporters of a motion"), members, self.below_numbers)
        self.casts = QCheckBox(self.tr("In a tie the chair's vote decides"))
        self.prints = QCheckBox(self.tr("The minutes print votes by name"))
        self.checked = QCheckBox(self.tr("These figures were compared with the directive"))
        self.speaking = SpeakingSection()
        self._figures: dict[str, Figure] = {
            "quorum": self.quorum,
            "debate_quorum": self.debate,
            "majority": self.majority,
            "motion_majority": self.motions,
            "motion_supporters": self.supporters,
            **self.speaking.figures,
        }
        for figure in self._figures.values():
            figure.changed.connect(self._follow)

    @property
    def entries(self) -> tuple[QWidget, ...]:
        """All inputs in reading order."""
        legal = (self.quorum, self.debate, self.majority, self.motions, self.supporters)
        figures = (entry for figure in legal for entry in figure.entries)
        return self.checked, *figures, self.casts, self.prints, *self.speaking.entries

    def show_procedure(self, procedure: Procedure) -> None:
        """Show a procedure in the fields."""
        self.quorum.show_rule(procedure.quorum)
        self.debate.is_asked.setChecked(procedure.debate_quorum is not None)
        self.debate.ask(asked=procedure.debate_quorum is not None)
        self.debate.show_rule(procedure.debate_quorum or procedure.quorum)
        self.majority.show_rule(procedure.majority)
        self.motions.show_rule(procedure.motion_majority)
        self.supporters.show_number(procedure.motion_supporters)
        self.casts.setChecked(procedure.chair_casts)
        self.prints.setChecked(procedure.prints_names)
        self.checked.setChecked(procedure.is_checked)
        self.speaking.show_procedure(procedure)
        self._follow()

    def read(self) -> Procedure | None:
        """Return the procedure, or None after leading to the first field that is wrong."""
        procedure, wrong = self._tell_all()
        if wrong is None:
            return procedure
        wrong.go_to_wrong()
        return None

    def _follow(self) -> None:
        self._tell_all()
        self.changed.emit()

    def _tell_all(self) -> tuple[Procedure | None, Figure | None]:
        """Say at every field what it comes to or what is wrong; return what they make, and the first wrong one."""
        procedure, wrong = self._made()
        faults = {faulty(procedure, fault): fault.violation for fault in procedure_faults(procedure, self._seats)}
        bad = [name for name in self._figures if name in {*wrong, *faults}]
        for name in self._figures:
            if name not in bad:
                self._tell_result(name, procedure, self._least_present(procedure, is_known="quorum" not in bad))
        # The first wrong one last: of those that share a line it is the one that is told.
        for name in reversed(bad):
            if name in wrong:
                self._figures[name].tell_unreadable()
            else:
                self._figures[name].tell_fault(faults[name])
        return procedure, self._figures[bad[0]] if bad else None

    def _made(self) -> tuple[Procedure, frozenset[str]]:
        """Return the procedure that the fields make, and which of them make none; a default stands for those."""
        asks = self.debate.is_asked.isChecked()
        quorum, debate = self.quorum.rule(), self.debate.rule() if asks else None
        majority, motions = self.majority.rule(), self.motions.rule()
        supporters = self.supporters.read()
        made = {
            "quorum": quorum,
            "debate_quorum": debate,
            "majority": majority,
            "motion_majority": motions,
            "motion_supporters": supporters,
        }
        wrong = {name for name, value in made.items() if value is None}
        if not asks:
            wrong.discard("debate_quorum")
        usual = Procedure()
        procedure = Procedure(
            quorum=quorum or usual.quorum,
            debate_quorum=debate,
            majority=majority or usual.majority,
            motion_majority=motions or usual.motion_majority,
            motion_supporters=1 if supporters is None else supporters,
            chair_casts=self.casts.isChecked(),
            prints_names=self.prints.isChecked(),
            is_checked=self.checked.isChecked(),
        )
        procedure, unread = self.speaking.put_into(procedure)
        return procedure, unread.union(wrong)

    def _least_present(self, procedure: Procedure, *, is_known: bool) -> int:
        """Return how few may decide; everybody as long as that cannot be read."""
        return procedure.quorum.needed(self._seats) if is_known else self._seats

    def _tell_result(self, name: str, procedure: Procedure, least: int) -> None:
        figure = self._figures[name]
        rule: QuorumRule | MajorityRule | None
        if isinstance(figure, QuorumFigure):
            rule = procedure.quorum if name == "quorum" else procedure.debate_quorum
            if rule is None:
                figure.tell(self.tr("None: the debate goes on however many are present"))
            else:
                figure.tell_result(rule, self._seats)
        elif isinstance(figure, MajorityFigure):
            rule = procedure.majority if name == "majority" else procedure.motion_majority
            figure.tell_result(rule, self._seats, least)
        elif isinstance(figure, NumberFigure):
            figure.tell_result()
