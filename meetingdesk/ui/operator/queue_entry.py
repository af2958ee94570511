"""The line in which speakers are found, with the kind of turn they ask for or another purpose it serves for a while."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.services.access import Access
from meetingdesk.ui.operator.attendance_leaving import OncePressed
from meetingdesk.ui.operator.speaker_purposes import Purpose
from meetingdesk.ui.operator.turn_kind_field import Asked, KindChip, TurnDetails, after_digit
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.ctrl_digits import CtrlDigits
from meetingdesk.ui.widgets.entry import Entry
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled


class SpeakerEntry(QWidget):
    """`entered` goes out with How for Enter, `stepped` with the rows an arrow means, `changed` when something else is
    typed or asked for, `left` when Esc leads out."""

    entered = Signal(object)
    stepped = Signal(int)
    changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._asked = Asked()
        self._purpose: Purpose | None = None
        self._set_aside = ""
        self._reason = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._build()
        self._digits = CtrlDigits(self.choose_digit, self.line, self.chip, self.details.article, self.details.answers)

    # --- What it is made of ---

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._purpose_line())
        self.line = Entry()
        self.line.setAccessibleName(self.tr("Add a speaker"))
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.line.entered.connect(self.entered)
        self.line.stepped.connect(self.stepped)
        self.line.left.connect(self._leave)
        # A hand that rests on Enter confirms nothing.
        self.line.installEventFilter(OncePressed(self))
        self.chip = KindChip(self._theme)
        self.chip.chosen.connect(self._chosen_from_menu)
        self.details = TurnDetails()
        self.details.entered.connect(self.entered)
        self.details.left.connect(self.focus_line)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.chip)
        row.addWidget(self.line, 1)
        rows.addLayout(row)
        rows.addWidget(self.details)

    def _purpose_line(self) -> QFrame:
        self._about = QFrame()
        self._about.setProperty("message", "accent")
        row = QHBoxLayout(self._about)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(6)
        self.title = WrappedText(self._theme, TextRole.STRONG, TextRole.BODY, TextRole.SMALL, lines=2)
        leave = QPushButton(self.tr("Leave  Esc"))
        leave.setProperty("kind", "flat")
        leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        leave.clicked.connect(self._leave)
        row.addWidget(self.title, 1)
        row.addWidget(leave)
        self._about.hide()
        return self._about

    # --- What is typed and asked for ---

    @property
    def purpose(self) -> Purpose | None:
        """The purpose it serves instead of the queue."""
        return self._purpose

    @property
    def asked(self) -> Asked:
        """What the floor is asked for, with what is typed of it."""
        return self.details.completed(self._asked)

    @property
    def is_typing(self) -> bool:
        """Whether somebody is being looked for."""
        return bool(self.line.text().strip())

    def choose_digit(self, digit: int) -> None:
        """Ask for the kind of a digit, or with 0 for the written opinion or not."""
        if self._purpose is None and self.line.isEnabled():
            self._ask(after_digit(self._asked, digit))

    def attempt(self, step: Callable[[], bool]) -> bool:
        """Take the step that Enter means and begin anew; where it is refused, what was typed stays."""
        purpose, set_aside = self._purpose, self._set_aside
        if not step():
            self.line.selectAll()
            return False
        if purpose is not None:
            # The speech is another now, by which the purpose may have been left already.
            self.leave_purpose(keep=False)
            self.line.setText(set_aside)
        else:
            self.details.reset()
            self._ask(Asked())
            self.line.clear()
        return True

    def focus_line(self) -> None:
        """Put the cursor where the name is typed."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leads from the chip to the line."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_line()
        else:
            super().keyPressEvent(event)

    def _ask(self, asked: Asked) -> None:
        if asked != self._asked:
            self._asked = asked
            self.chip.show_asked(asked)
            self.details.show_for(asked.kind)
            self.changed.emit()

    def _chosen_from_menu(self, digit: int) -> None:
        self.choose_digit(digit)
        self.focus_line()

    def _leave(self) -> None:
        """Esc leaves the purpose, or else the kind, or else the line."""
        if self._purpose is not None:
            self.leave_purpose(keep=False)
        elif self._asked != Asked():
            self._ask(Asked())
        else:
            self.left.emit()

    # --- Its purpose ---

    def begin(self, purpose: Purpose, state: MeetingState) -> None:
        """Serve a purpose; what was typed for the queue comes back after it."""
        if purpose != self._purpose:
            self._set_aside = self._set_aside if self._purpose is not None else self.line.text()
            self._purpose = purpose
            self.line.clear()
            self.title.set_text(purpose.title(state), "accent")
            self.line.setAccessibleName(purpose.title(state))
            self._show_purpose()
        self.focus_line()

    def leave_purpose(self, *, keep: bool) -> None:
        """Serve the queue again. With `keep` the letters typed stay, chosen, where nothing had been typed before."""
        if self._purpose is None:
            return
        letters, self._purpose = self.line.text(), None
        self.line.setAccessibleName(self.tr("Add a speaker"))
        self.line.setText(self._set_aside or (letters if keep else ""))
        self.line.selectAll()
        self._set_aside = ""
        self._show_purpose()

    def follow(self, state: MeetingState, access: Access) -> None:
        """Follow the meeting: whether anything can be typed, and for what."""
        if self._purpose is not None and not self._purpose.still_stands(state):
            self.leave_purpose(keep=True)
        self._reason = self._reason_not_to_type(state, access)
        self.line.setEnabled(not self._reason)
        self.chip.setEnabled(not self._reason)
        self._show_placeholder()
        self.details.answers.offer(state)

    def _reason_not_to_type(self, state: MeetingState, access: Access) -> str:
        if state.phase is Phase.CLOSED:
            return self.tr("The session is closed")
        return self.tr("Open for reading only") if access is Access.READER else ""

    def _show_placeholder(self) -> None:
        adds = self._reason or filled(self.tr("Add a speaker…  {key}"), {"key": "F3"})
        self.line.setPlaceholderText(adds if self._purpose is None else self.tr("name, post or seat number… Enter"))

    def _show_purpose(self) -> None:
        self._show_placeholder()
        serves_queue = self._purpose is None
        self.line.clears_first = serves_queue
        self._about.setVisible(not serves_queue)
        self.chip.setVisible(serves_queue)
        self.details.show_for(self._asked.kind)
        if not serves_queue:
            self.details.hide()
        self.changed.emit()
