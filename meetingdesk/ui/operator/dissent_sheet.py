"""Who dissents from a decision: the notes there are, and the one that is being typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import DissentId, ResolutionId
from meetingdesk.domain.resolution import Dissent, Resolution
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.decision_sheet import DecisionSheet
from meetingdesk.ui.operator.dissent_list import DissentList
from meetingdesk.ui.operator.dissent_people import DissenterField
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.ctrl_enter import CtrlEnter
from meetingdesk.ui.widgets.kept_fields import KeptField, kept_area, kept_line
from meetingdesk.ui.widgets.typing_area import TypingArea
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure, filled, label, refusal


class DissentSheet(DecisionSheet):
    """The notes, and below them a new one; Enter on a note has that worded otherwise instead.

    What is typed of each of them is kept apart, so that none is lost for another.
    """

    def __init__(self, page: Sized, context: Context, resolution: ResolutionId) -> None:
        super().__init__(page, context, resolution, 860, 640)
        self._revised: DissentId | None = None
        self._build(context)
        fields = {
            "who": KeptField(self.person.read, self.person.show_who, self.person.chosen),
            "name": kept_line(self.person.entry),
            "text": kept_area(self.text),
        }
        self.keep("dissent", fields, {}, self.text)
        self.fields.edited.connect(lambda: self.said.set_text("", "quiet"))

    def _build(self, context: Context) -> None:
        self.text = TypingArea(enter_submits=False)
        self.text.setAccessibleName(self.tr("Words of the dissent"))
        self.text.setPlaceholderText(self.tr("the dissent in the member's own words…"))
        self.text.escaped.connect(self._leave)
        CtrlEnter(self.carry_out, self.text)
        self.list = DissentList(context)
        self.list.revise_wanted.connect(self.revise)
        self.empty = WrappedText(self.theme, TextRole.BODY, centred=True)
        self.empty.set_text(self.tr("No dissent has been noted on this decision."), "quiet")
        hint = self.tr("a name, post or seat number; Enter chooses")
        self.person = DissenterField(context, self.tr("Who dissents"), hint)
        self.person.chosen.connect(self._person_chosen)
        self.person.entered.connect(lambda: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.person.left.connect(self._leave)
        self.first = self.person.entry
        self.heading = QLabel()
        self.heading.setProperty("oneline", "strong")
        self.legend = QLabel()
        self.legend.setProperty("oneline", "small")
        self.legend.setProperty("tone", "quiet")
        self.body.setSpacing(8)
        for widget, room in ((self.subject, 0), (self.list, 3), (self.empty, 0), (self.heading, 0), (self.person, 0)):
            self.body.addWidget(widget, room)
        self.body.addWidget(self.text, 2)
        self.body.addLayout(self.buttons(self.tr("Note the dissent  Ctrl+Enter")))
        self.body.addWidget(self.legend)

    # --- Following the meeting ---

    def follow(self) -> None:
        """Show the notes that stand, and why none can be added, if so; what is typed stays."""
        super().follow()
        resolution = self.resolution
        self.name(self._title(resolution))
        notes = resolution.standing_dissents if resolution is not None else ()
        self.list.show_notes(self._bridge.state, notes)
        self.list.setVisible(bool(notes))
        self.empty.setVisible(not notes)
        self.person.without = tuple(note.who for note in notes)
        self.person.matches.decided_at = resolution.decided_at if resolution is not None else None
        if self._revised is not None and self._note is None and not self.fields.is_touched:
            self._open(None)  # It was taken back, and nothing was typed over it.
        self.fields.follow(self._recorded())
        self._show_form()

    def _title(self, resolution: Resolution | None) -> str:
        if resolution is not None and resolution.adoption is not None:
            text = self.tr("Dissent from resolution {number}")
            return filled(text, {"number": figure(resolution.adoption.number)})
        text = self.tr("Dissent from what was decided on draft {number} ({status})")
        status = label(resolution.status) if resolution is not None else "—"
        return filled(text, {"number": self.resolution_id, "status": status})

    def _show_form(self) -> None:
        """Say what is being typed: a new note, or another wording of one."""
        note = self._note
        is_new = self._revised is None
        person = self._bridge.state.person(note.who) if note is not None else None
        words = filled(self.tr("Dissent note of {name}"), {"name": person.label if person is not None else "—"})
        self.heading.setText(self.tr("New dissent note") if is_new else words)
        self.person.setVisible(is_new)
        self.submit.setText(
            self.tr("Note the dissent  Ctrl+Enter") if is_new else self.tr("Take over the wording  Ctrl+Enter")
        )
        keys = {"enter": isolate_ltr("Enter"), "delete": isolate_ltr("Del"), "escape": isolate_ltr("Esc")}
        on_notes = self.tr("On a note: {enter} words it otherwise, {delete} takes it back · {escape} goes back")
        self.legend.setText(on_notes.format_map(keys))

    # --- Noting ---

    @property
    def _note(self) -> Dissent | None:
        """The note that is worded otherwise, None for a new one and while that note is taken back."""
        resolution = self.resolution
        notes = resolution.standing_dissents if resolution is not None else ()
        return next((note for note in notes if note.id == self._revised), None)

    def _recorded(self) -> dict[str, str]:
        """Return what is recorded of the note in the fields: nothing of a new one."""
        note = self._note
        return {"text": note.text} if note is not None else {}

    def revise(self, dissent: DissentId) -> None:
        """Have a note worded otherwise, with what was typed of that before."""
        self._open(dissent)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, dissent: DissentId | None) -> None:
        self._revised = dissent
        key = f"dissent:{self.resolution_id}"
        self.fields.open(key if dissent is None else f"{key}:{dissent}", self._recorded())
        self.said.set_text("", "quiet")
        self._show_form()

    def carry_out(self) -> None:
        """Note the dissent, or take over its other wording."""
        text = self.text.text()
        if self._revised is not None:
            self._carry_out(c.ReviseDissent(self._revised, text))
        elif self.person.who is None:
            self.person.refuse(self.tr("Choose with Enter who dissents."))
        else:
            self._carry_out(c.NoteDissent(self.person.who, text, self.resolution_id))

    def _carry_out(self, command: c.Command) -> None:
        if self.execute(command):
            self.fields.clear(self._recorded())
            self._open(None)
            self.said.set_text(self.tr("Noted."), "good")
            self.person.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _person_chosen(self) -> None:
        """Say at once whether a rule lets this person dissent; if so, the words are next."""
        if self.person.who is None:
            return
        asked = c.NoteDissent(self.person.who, "-", self.resolution_id)
        violation = self._bridge.desk.can(asked)
        if violation is not None:
            self.person.refuse(refusal(violation))
        elif self.person.entry.hasFocus():
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Leaving ---

    def _leave(self) -> None:
        """Let the wording of a note be as it is, or leave the sheet."""
        if self._revised is None:
            self.dismiss()
            return
        self.fields.clear(self._recorded())
        self._open(None)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves first what is being worded otherwise."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
