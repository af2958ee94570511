"""Leaving a draft to a later session: to which one, and why."""

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ResolutionId, SessionNo
from meetingdesk.domain.text import ascii_digits
from meetingdesk.ui.context import Context
from meetingdesk.ui.dialogs.forms import line
from meetingdesk.ui.operator.decision_sheet import DecisionSheet
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.operator.speech_fields import TypedField
from meetingdesk.ui.widgets.kept_fields import kept_line
from meetingdesk.ui.wording import filled, refusal

_LONGEST = 6


class DeferralForm(DecisionSheet):
    """The number of a session, empty for a later one that is not named, and the reason."""

    def __init__(self, page: Sized, context: Context, resolution: ResolutionId) -> None:
        super().__init__(page, context, resolution, 620, 424)
        self.name(self.tr("Leave the draft to a later session"))
        next_one = filled(self.tr("such as {number}; empty means a later one"), {"number": self._next_number})
        self.session = TypedField(self.theme, self.tr("To session"), line(), next_one)
        placeholder = self.tr("why it is deferred; may stay empty")
        self.reason = TypedField(self.theme, self.tr("Reason"), line(placeholder=placeholder))
        self._places = {
            "reason": self.reason,
            "not_a_later_session": self.session,
        }
        self.first = self.session.entry
        for widget in (self.subject, self.session, self.reason):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addLayout(self.buttons(self.tr("Defer  Enter")))
        fields = {"session": kept_line(self.session.entry), "reason": kept_line(self.reason.entry)}
        self.keep("defer", fields, {})
        self.fields.edited.connect(self.follow)

    @property
    def _next_number(self) -> int:
        return self._bridge.state.plan.session_no + 1

    def follow(self) -> None:
        """Say why the draft cannot be deferred at all, if so."""
        super().follow()
        violation = self._bridge.desk.can(c.DeferResolution(self.resolution_id))
        self.said.set_text(refusal(violation) if violation is not None else "", "warning")
        self.submit.setEnabled(violation is None or self.submit.hasFocus())

    def carry_out(self) -> None:
        """Defer the draft."""
        typed = ascii_digits(self.session.entry.text().strip())
        if typed and not (typed.isascii() and typed.isdecimal() and len(typed) <= _LONGEST):
            self.session.refuse(self.tr("Give the number of a session in digits, or nothing."))
            return
        number = SessionNo(int(typed)) if typed else None
        if self.execute(c.DeferResolution(self.resolution_id, self.reason.entry.text(), number)):
            self.fields.clear({})
            self.dismiss()
