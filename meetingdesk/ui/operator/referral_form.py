"""Referring a draft to a working group: who is in it, what it hands over, to whom, and by when."""

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import short_date
from meetingdesk.domain.content import WorkingGroup
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.ui.context import Context
from meetingdesk.ui.dialogs.forms import line
from meetingdesk.ui.operator.deadline_field import DeadlineField, session_day
from meetingdesk.ui.operator.decision_sheet import DecisionSheet, beside
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.operator.resolution_typed import read_due
from meetingdesk.ui.operator.speech_fields import TypedField
from meetingdesk.ui.widgets.kept_fields import kept_line
from meetingdesk.ui.widgets.names_field import PART, NamesField
from meetingdesk.ui.wording import refusal

_ANY = WorkingGroup("-")


class ReferralForm(DecisionSheet):
    """The working group, as the draft names it until somebody types something else, and the reason."""

    def __init__(self, page: Sized, context: Context, resolution: ResolutionId, names: tuple[str, ...]) -> None:
        super().__init__(page, context, resolution, 860, 540)
        self.name(self.tr("Refer the draft to a working group"))
        self._build(names)
        entries = {
            "name": self.group,
            "members": self.members,
            "deliverable": self.deliverable,
            "recipient": self.recipient,
            "due": self.due,
            "reason": self.reason,
        }
        self.keep("refer", {name: kept_line(field.entry) for name, field in entries.items()}, self._recorded())
        self.fields.edited.connect(self.follow)

    def _build(self, names: tuple[str, ...]) -> None:
        theme = self.theme
        self.group = TypedField(theme, self.tr("Name of the working group"), line())
        self._members = NamesField(names)
        self.members = TypedField(theme, self.tr("Members"), self._members, self.tr("names, parted by “؛”"))
        self.deliverable = TypedField(theme, self.tr("What it hands over"), line())
        self._recipient = NamesField(names, several=False)
        self.recipient = TypedField(theme, self.tr("To whom"), self._recipient)
        self._due = DeadlineField(lambda: session_day(self._bridge))
        self._due.setPlaceholderText(self.tr("1404/08/01 or words"))
        self.due = TypedField(theme, self.tr("Deadline"), self._due)
        self.reason = TypedField(theme, self.tr("Reason"), line(placeholder=self.tr("may stay empty")))
        self._places = {
            "group_name": self.group,
            "group_member": self.members,
            "deliverable": self.deliverable,
            "recipient": self.recipient,
            "due_text": self.due,
            "deadline_out_of_range": self.due,
            "reason": self.reason,
        }
        self.first = self.group.entry
        self.body.addWidget(self.subject)
        for pair in ((self.group, self.members), (self.deliverable, self.recipient), (self.due, self.reason)):
            self.body.addLayout(beside(*pair))
        self.body.addStretch(1)
        self.body.addLayout(self.buttons(self.tr("Refer  Enter")))

    def _recorded(self) -> dict[str, str]:
        """Return what the draft says of its working group."""
        resolution = self.resolution
        group = resolution.content.working_group if resolution is not None else WorkingGroup()
        return {
            "name": group.name,
            "members": f"{PART} ".join(group.members),
            "deliverable": group.deliverable,
            "recipient": group.recipient,
            "due": short_date(group.due_date) if group.due_date is not None else group.due_text,
        }

    def follow(self) -> None:
        """Say how the deadline is understood, and why the draft cannot be referred at all, if so."""
        super().follow()
        self.fields.follow(self._recorded())
        self.due.tell(self._due.understood.text(), str(self._due.understood.property("tone") or "quiet"))
        violation = self._bridge.desk.can(c.ReferResolution(_ANY, self.resolution_id))
        self.said.set_text(refusal(violation) if violation is not None else "", "warning")
        self.submit.setEnabled(violation is None or self.submit.hasFocus())

    def group_typed(self) -> WorkingGroup:
        """Return the working group as it is typed; a deadline that is no day stays words."""
        due_date, due_text = read_due(self._due.text(), session_day(self._bridge))
        recipient = next(iter(self._recipient.names()), "")
        return WorkingGroup(
            self.group.entry.text(),
            self._members.names(),
            self.deliverable.entry.text(),
            recipient,
            due_date,
            due_text,
        )

    def carry_out(self) -> None:
        """Refer the draft."""
        command = c.ReferResolution(self.group_typed(), self.resolution_id, self.reason.entry.text())
        if self.execute(command):
            self.fields.clear(self._recorded())
            self.dismiss()
