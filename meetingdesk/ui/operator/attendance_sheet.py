"""All seats at one glance, and the roll call that walks them with one key each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from meetingdesk.domain import commands as c
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Guest
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import isolate, isolate_ltr
from meetingdesk.services.notices import Notice
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.attendance_card import AttendanceCard
from meetingdesk.ui.operator.attendance_leaving import Leaving
from meetingdesk.ui.operator.attendance_roll import Answer, SeatGrid, SeatRows, Trail
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.widgets.entry import How
from meetingdesk.ui.wording import figure, filled, refusal


class AttendanceSheet(Overlay):
    """The seats in columns; it follows the meeting while it is shown, and tells a refusal in a line of its own."""

    def __init__(self, page: Sized, context: Context, card: AttendanceCard) -> None:
        super().__init__(page, context.theme, "", 1334, 736)
        self._bridge = context.bridge
        self._card = card
        self._called: str | None = None
        self._rows = SeatRows(self)
        self._trail = Trail(lambda: self._bridge.state)
        self._leaving = Leaving(self._bridge, self._say)
        self.title.setText(self.tr("All seats and the roll call"))
        self.setAccessibleName(self.title.text())
        self._build(context)
        self._bridge.changed.connect(self._changed)
        self._bridge.refused.connect(self._refused)
        card.dismissed.connect(self._card_gone)

    def _build(self, context: Context) -> None:
        self.body.setSpacing(6)
        self.body.setContentsMargins(20, 8, 20, 12)
        self.quorum, self.unknown = _line("strong"), _line("body", "quiet")
        head = QHBoxLayout()
        head.addWidget(self.quorum)
        head.addStretch(1)
        head.addWidget(self.unknown)
        self.grid = SeatGrid(context.theme)
        self.grid.answered.connect(self._answer)
        self.grid.gone_back.connect(self._go_back)
        self.grid.opened.connect(self._open_card)
        self.grid.acted.connect(self._act)
        self.grid.removed.connect(lambda key: self._act(key, How.SHIFT))
        self.first = self.grid
        self.guests, self.said, self.legend = _line("small"), _line("small", "warning"), _line("small", "quiet")
        for one_line in (self.guests, self.said, self.legend):
            one_line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.legend.setText(self._keys_text())
        self.legend.setToolTip(self.legend.text())
        self.everyone = QPushButton(self.tr("Everyone who was expected is here") + "  " + isolate_ltr("Ctrl+Shift+F8"))
        self.everyone.clicked.connect(self._all_are_here)
        foot = QHBoxLayout()
        foot.addWidget(self.legend, 1)
        foot.addWidget(self.everyone)
        self.body.addLayout(head)
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self.guests)
        self.body.addWidget(self.said)
        self.body.addLayout(foot)

    def _keys_text(self) -> str:
        words = {
            "1": self.tr("present"),
            "2": self.tr("excused"),
            "3": self.tr("not excused"),
            "4": self.tr("substitute"),
            "0": self.tr("pass over"),
        }
        other = {"Backspace": self.tr("back"), "Enter": self.tr("arrived"), "Shift+Enter": self.tr("leaves")}
        other["Alt+Enter"] = self.tr("card")
        digits = [f"{figure(key)} {word}" for key, word in words.items()]
        return " · ".join([*digits, *(f"{isolate_ltr(key)} {word}" for key, word in other.items())])

    # --- Following the meeting ---

    def present(self) -> None:
        """Show the sheet with the cursor on the first seat of which nothing is known."""
        if self.isHidden():
            self._follow()
            self._say("")
            self.grid.choose_key(self._trail.begin() or self.grid.chosen_key() or self._first_seat())
        super().present()

    def _first_seat(self) -> str:
        members = self._bridge.state.plan.members
        return members[0].id if members else ""

    def _changed(self, _notice: Notice) -> None:
        if not self.isHidden():
            self._say("")
            self._follow()

    def _refused(self, violation: RuleViolation) -> None:
        if not self.isHidden():
            self._say(refusal(violation))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setToolTip(sentence)
        self.said.setAccessibleName(sentence)

    def _follow(self) -> None:
        state = self._bridge.state
        self.grid.show_rows(self._rows.rows(state))
        self._show_quorum(state)
        count = len(self._trail.unknown())
        unknown = self.tr("{count} seats to be called") if count else self.tr("every seat is known")
        self.unknown.setText(filled(unknown, {"count": count}))
        self._show_guests(state)
        self.everyone.setEnabled(self._bridge.can(c.RecordEveryoneExpected()) or self.everyone.hasFocus())

    def _show_quorum(self, state: MeetingState) -> None:
        spare = state.present - state.quorum_needed
        fields = {"present": state.present, "total": state.voting_seats, "needed": state.quorum_needed}
        enough = self.tr("{present} of {total} present, {needed} needed, {spare} to spare")
        text = enough if spare >= 0 else self.tr("{present} of {total} present, {needed} needed, {lack} missing")
        self.quorum.setText(filled(text, {**fields, "spare": spare, "lack": -spare}))
        lost = "bad" if state.opened_at is not None else "warning"
        set_property(self.quorum, "tone", "good" if spare > 0 else "warning" if spare == 0 else lost)

    def _show_guests(self, state: MeetingState) -> None:
        names = "، ".join(self._guest(guest, state) for guest in state.guests)
        text = filled(self.tr("Guests in the hall: {count}"), {"count": _guests_present(state)})
        self.guests.setText(f"{text} — {names}" if names else "")
        self.guests.setToolTip(self.guests.text())

    def _guest(self, guest: Guest, state: MeetingState) -> str:
        there = self.tr("present") if state.is_present(guest.id) else self.tr("not here")
        return f"{isolate(guest.label)} ({there})"

    # --- The roll call ---

    def _answer(self, key: str, answer: Answer) -> None:
        self._say("")
        who = ParticipantId(key)
        match answer:
            case Answer.PRESENT:
                self._record(key, c.RecordArrival(who))
            case Answer.EXCUSED:
                self._record(key, c.RecordAbsence(who, excused=True))
            case Answer.UNEXCUSED:
                self._record(key, c.RecordAbsence(who, excused=False))
            case Answer.SUBSTITUTE:
                self._called = key
                self._open_card(key, substitute=True)
            case Answer.PASSED:
                self._go_on(key)

    def _record(self, key: str, command: c.Command) -> None:
        if self._bridge.execute(command):
            self._go_on(key)

    def _go_on(self, key: str) -> None:
        following = self._trail.go_on(key)
        if following is not None:
            self.grid.choose_key(following)

    def _go_back(self) -> None:
        before = self._trail.go_back()
        self.grid.choose_key(before) if before is not None else self.grid.step(-1)

    def _act(self, key: str, how: How) -> None:
        who = ParticipantId(key)
        commands: dict[How, c.Command] = {
            How.PLAIN: c.RecordArrival(who),
            How.SHIFT: c.RecordDeparture(self._sitting(who)),
            How.CONTROL: c.RecordAbsence(who, excused=True),
            How.CONTROL_SHIFT: c.RecordAbsence(who, excused=False),
        }
        self._leaving.execute(commands[how])

    def _sitting(self, seat: ParticipantId) -> ParticipantId:
        """Return who fills a seat now: the substitute, or else the holder."""
        substitute = self._bridge.state.sitting_in(seat)
        return substitute.id if substitute is not None else seat

    def _all_are_here(self) -> None:
        self._bridge.execute(c.RecordEveryoneExpected())
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- The card ---

    def _open_card(self, key: str, *, substitute: bool = False) -> None:
        who = ParticipantId(key) if substitute else self._sitting(ParticipantId(key))
        self._card.show_person(who, substitute=substitute)

    def _card_gone(self) -> None:
        """Go on with the roll call where the seat that was called has a substitute now."""
        called, self._called = self._called, None
        if called is not None and not self.isHidden() and self._bridge.state.sitting_in(ParticipantId(called)):
            self._go_on(called)


def _guests_present(state: MeetingState) -> int:
    return sum(1 for guest in state.guests if state.is_present(guest.id))


def _line(role: str, tone: str = "") -> QLabel:
    made = QLabel()
    made.setProperty("oneline", role)
    if tone:
        made.setProperty("tone", tone)
    return made
