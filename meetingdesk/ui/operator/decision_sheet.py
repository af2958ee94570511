"""What the sheets and forms on one draft or resolution have in common."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QPushButton, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import Resolution
from meetingdesk.services.notices import Notice
from meetingdesk.ui.context import Context
from meetingdesk.ui.dialogs.forms import button
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.operator.speech_fields import TypedField
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.entry import How, how_entered
from meetingdesk.ui.widgets.kept_fields import KeptField, KeptFields, Values
from meetingdesk.ui.widgets.typing_area import TypingArea
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import refusal


class DecisionSheet(Overlay):
    """A sheet on one resolution; it follows the meeting while it is shown.

    What is typed is on disk at once, and comes back after the sheet was closed or the program died. `subject` says what
    the sheet is about, `said` why something cannot be done.
    """

    def __init__(self, page: Sized, context: Context, resolution: ResolutionId, width: int, height: int) -> None:
        super().__init__(page, context.theme, "", width, height)
        self._context = context
        self._bridge = context.bridge
        self.resolution_id = resolution
        self.subject = WrappedText(self.theme, TextRole.SMALL)
        self.said = WrappedText(self.theme, TextRole.BODY, TextRole.SMALL)
        self._places: Mapping[str, TypedField] = {}
        self._bridge.changed.connect(self._changed)
        self.dismissed.connect(self.flush)

    @property
    def resolution(self) -> Resolution | None:
        """The resolution, None while it is undone."""
        return self._bridge.state.resolution(self.resolution_id)

    def present(self) -> None:
        """Show the sheet as things stand now."""
        self.follow()
        super().present()

    def follow(self) -> None:
        """Show what is recorded now; what is typed stays."""
        resolution = self.resolution
        clauses = resolution.clauses if resolution is not None else ()
        self.subject.set_text(" ".join(clauses), "quiet")

    def carry_out(self) -> None:
        """Do what the sheet is for, or say at the place why not."""
        raise NotImplementedError

    def flush(self) -> bool:
        """Keep what is half typed; False where the disk refuses."""
        return self.fields.flush()

    def keep(
        self, kind: str, fields: Mapping[str, KeptField], recorded: Values, written: TypingArea | None = None
    ) -> None:
        """Keep what is typed in these fields, and bring back what was."""
        self.fields = KeptFields(self._bridge, fields, self, written)
        self.fields.open(f"{kind}:{self.resolution_id}", recorded)

    def name(self, title: str) -> None:
        """Say what the sheet is."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def buttons(self, words: str) -> QHBoxLayout:
        """Return the button that carries out and the one that goes back."""
        self.submit: QPushButton = button(words, self.carry_out, "primary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.submit)
        row.addWidget(button(self.tr("Back  Esc"), self.dismiss))
        row.addWidget(self.said, 1)
        return row

    def execute(self, command: c.Command) -> bool:
        """Carry out a command; False after saying at the place why not."""
        violation = self._bridge.desk.can(command)
        if violation is not None:
            self.refuse(violation)
            return False
        return self._bridge.execute(command)

    def refuse(self, violation: RuleViolation) -> None:
        """Say what a rule said, beside the field that it speaks of, if there is one."""
        place = self._places.get(str(violation.params.get("field", violation.code)))
        if place is not None:
            place.refuse(refusal(violation))
        else:
            self.said.set_text(refusal(violation), "bad")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter carries out, with Ctrl from everywhere; on a button it presses that."""
        how = how_entered(event)
        on_button = isinstance(QApplication.focusWidget(), QAbstractButton)
        if how in {How.CONTROL, How.CONTROL_SHIFT} or (how is not None and not on_button):
            self.carry_out()
        else:
            super().keyPressEvent(event)

    def _changed(self, _notice: Notice) -> None:
        if not self.isHidden():
            self.follow()


def beside(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets beside one another, each with the same room, from the top down."""
    row = QHBoxLayout()
    row.setSpacing(16)
    for widget in widgets:
        row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
    return row
