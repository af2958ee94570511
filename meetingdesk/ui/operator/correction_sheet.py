"""An obvious slip in an adopted text, put right: what changes by that, why, and with the chair's approval."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import TextCorrection
from meetingdesk.domain.text import isolate
from meetingdesk.ui.context import Context
from meetingdesk.ui.dialogs.forms import line
from meetingdesk.ui.operator.decision_sheet import DecisionSheet
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.operator.speech_fields import TypedField
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.clause_editor import ClauseEditor
from meetingdesk.ui.widgets.ctrl_enter import CtrlEnter
from meetingdesk.ui.widgets.difference_view import DifferenceView
from meetingdesk.ui.widgets.kept_fields import kept_area, kept_box, kept_line
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.widgets.yielding_area import YieldingArea
from meetingdesk.ui.wording import figure, filled, refusal

_UNTOUCHED = "nothing_corrected"
_UNAPPROVED = "chair_approval_of_correction_needed"


class CorrectionSheet(DecisionSheet):
    """The clauses in force, to be put right, and below them what changes; beside them the corrections so far."""

    def __init__(self, page: Sized, context: Context, resolution: ResolutionId) -> None:
        super().__init__(page, context, resolution, 1160, 700)
        self._shown: tuple[TextCorrection, ...] = ()
        self.told: list[WrappedText] = []
        self._build()
        fields = {
            "clauses": kept_area(self.clauses),
            "reason": kept_line(self.reason.entry),
            "approved": kept_box(self.approved),
        }
        self.keep("correct", fields, self._recorded(), self.clauses)
        self.fields.edited.connect(self._judge)

    def _build(self) -> None:
        self.clauses = ClauseEditor(self.theme)
        self.clauses.setAccessibleName(self.tr("Clauses as they should read"))
        self.clauses.escaped.connect(self.dismiss)
        CtrlEnter(self.carry_out, self.clauses)
        self.first = self.clauses
        self.difference = DifferenceView(self.theme)
        placeholder = self.tr("what was wrong; goes into the record")
        self.reason = TypedField(self.theme, self.tr("Why the text is put right"), line(placeholder=placeholder))
        self._places = {"reason": self.reason}
        self.approved = QCheckBox(self.tr("The chair approves of this correction"))
        self.earlier = QWidget()
        self._earlier_rows = QVBoxLayout(self.earlier)
        self._earlier_rows.setContentsMargins(0, 0, 4, 0)
        self._earlier_rows.setSpacing(6)
        self._earlier_area = YieldingArea(self.earlier, 120)
        self._earlier_area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for ground in (self._earlier_area.viewport(), self.earlier):
            ground.setAutoFillBackground(False)
        self.body.setSpacing(8)
        whole = QHBoxLayout()
        whole.setSpacing(16)
        whole.addLayout(self._written(), 3)
        whole.addWidget(self._earlier_area, 2)
        self.body.addLayout(whole, 1)
        self.body.addLayout(self.buttons(self.tr("Put right  Ctrl+Enter")))

    def _written(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(4)
        rows.addWidget(_heading(self.tr("Text as it should read, one paragraph a clause"), self.clauses))
        rows.addWidget(self.clauses, 1)
        rows.addWidget(_heading(self.tr("What changes against the text in force"), self.difference))
        rows.addWidget(self.difference, 1)
        rows.addWidget(self.reason)
        rows.addWidget(self.approved)
        return rows

    # --- Following the meeting ---

    def follow(self) -> None:
        """Show the text in force and the corrections so far; what is typed stays."""
        super().follow()
        resolution = self.resolution
        number = resolution.adoption.number if resolution is not None and resolution.adoption is not None else ""
        title = self.tr("Put right a slip in resolution {number}")
        self.name(filled(title, {"number": figure(number) if number else "—"}))
        self.fields.follow(self._recorded())
        self._show_earlier(resolution.corrections if resolution is not None else ())
        self._judge()

    def _in_force(self) -> tuple[str, ...]:
        resolution = self.resolution
        return resolution.clauses if resolution is not None else ()

    def _recorded(self) -> dict[str, str]:
        return {"clauses": "\n".join(self._in_force())}

    def _judge(self) -> None:
        """Show what changes, and say why a text like this cannot be taken over, whatever the reason for it."""
        typed = self.clauses.clauses()
        self.difference.show_difference(self._in_force(), typed)
        asked = c.CorrectResolution(self.resolution_id, typed, "-", chair_approved=True)
        violation = self._bridge.desk.can(asked)
        is_told = violation is not None and violation.code != _UNTOUCHED
        self.said.set_text(refusal(violation) if violation is not None and is_told else "", "warning")

    # --- Putting right ---

    def carry_out(self) -> None:
        """Put the text right, or say at the place why not."""
        reason, approved = self.reason.entry.text(), self.approved.isChecked()
        command = c.CorrectResolution(self.resolution_id, self.clauses.clauses(), reason, approved)
        if self.execute(command):
            self.fields.clear(self._recorded())
            self.follow()
            self.said.set_text(self.tr("The text was put right."), "good")
            self.clauses.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, violation: RuleViolation) -> None:
        """Say what a rule said, with the focus where it can be mended."""
        super().refuse(violation)
        if violation.code == _UNAPPROVED:
            self.approved.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- What was put right before ---

    def _show_earlier(self, made: tuple[TextCorrection, ...]) -> None:
        self._earlier_area.setVisible(bool(made))
        if made == self._shown:
            return
        self._shown = made
        self.told = []
        while (item := self._earlier_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._earlier_rows.addWidget(_heading(self.tr("Corrections so far"), None))
        for one in made:
            self._add_earlier(one)
        self._earlier_rows.addStretch(1)

    def _add_earlier(self, made: TextCorrection) -> None:
        """Add one correction: both texts in one, why, who approved of it, and when."""
        difference = DifferenceView(self.theme)
        difference.show_difference(made.before, made.after)
        told = WrappedText(self.theme, TextRole.SMALL, lines=4)
        time = figure(clock_time(made.at, self._bridge.state.plan.timezone))
        by = self.tr("At {time}, approved by {chair}. Reason: {reason}")
        nobody = self.tr("At {time}. Reason: {reason}")
        fields = {"time": time, "chair": isolate(made.approved_by), "reason": isolate(made.reason)}
        told.set_text((by if made.approved_by else nobody).format_map(fields), "quiet")
        self._earlier_rows.addWidget(difference)
        self._earlier_rows.addWidget(told)
        self.told.append(told)


def _heading(text: str, buddy: QWidget | None) -> QLabel:
    made = QLabel(text)
    made.setProperty("oneline", "strong")
    if buddy is not None:
        made.setBuddy(buddy)
    return made
