"""The speakers: who has the floor, above who waits for it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.floor_card import FloorCard
from meetingdesk.ui.operator.overlay import page_of
from meetingdesk.ui.operator.queue_card import QueueCard
from meetingdesk.ui.operator.speaker_purposes import Aim
from meetingdesk.ui.operator.speaking_times import SpeakingTimes

# Narrower than this, at normal text, a name and what is said of it are no more read in two lines.
_LEAST_WIDTH = 285
_TOPICS = frozenset({Topic.SPEAKERS, Topic.SESSION, Topic.ATTENDANCE, Topic.AGENDA})


class SpeakerPanel(QWidget):
    """The floor card and the queue card; `asked` carries what has to be known before a key is pressed once more."""

    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._bridge = context.bridge
        times = SpeakingTimes()
        self.floor = FloorCard(context, times)
        self.waiting = QueueCard(context, times)
        self.waiting.asked.connect(self.asked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self.floor)
        rows.addWidget(self.waiting, 1)
        self._keep_width()
        context.theme.changed.connect(self._keep_width)

    def _keep_width(self) -> None:
        """Be as wide at least as larger text needs, whatever is said: the columns do not move by that."""
        self.setMinimumWidth(round(_LEAST_WIDTH * self._context.theme.scale))

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the state as it is now, as far as these topics touch it."""
        if topics & _TOPICS:
            now = self._bridge.now()
            self.floor.refresh(now)
            self.waiting.refresh(now)

    def tick(self, now: datetime) -> None:
        """Show the clocks at an instant."""
        self.floor.tick(now)
        self.waiting.tick(now)

    def focus_entry(self) -> None:
        """Put the cursor where a speaker is typed."""
        self.waiting.focus_entry()

    def flush(self) -> bool:
        """Nothing here is half done: letters that look for somebody are no text of the meeting."""
        return True

    def jump_to(self, target: str) -> None:
        """Focus a turn by its id; else the button that ends the speech, or the entry where nobody speaks."""
        if target and self.waiting.show_turn(target):
            return
        if self.floor.end.isEnabled():
            self.floor.end.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_entry()

    def withdraw_selected(self) -> None:
        """Take the selected turn off the queue."""
        self.waiting.turns.withdraw_chosen()

    def move_selected(self, delta: int) -> None:
        """Move the selected turn down by delta places."""
        self.waiting.turns.move_chosen(delta)

    def call_next(self) -> None:
        """Call the next turn, or skip it when it was called often enough."""
        self.waiting.turns.call_next()

    def begin_draw(self) -> None:
        """Let the number be typed that lots are drawn with."""
        self.waiting.begin_draw()

    def begin_ceding(self) -> None:
        """Let somebody be found to whom the remaining time is left."""
        self.waiting.begin(Aim.CEDE)

    def begin_handing_over(self) -> None:
        """Let the right speaker be found."""
        self.waiting.begin(Aim.HAND_OVER)

    def begin_extending(self) -> None:
        """Let the time be typed that the speaker is given."""
        self.floor.begin_extending()

    def show_speeches(self) -> None:
        """Show or hide all speeches, to be corrected."""
        from meetingdesk.ui.operator.speech_sheet import SpeechSheet  # noqa: PLC0415 - not needed to start

        page = page_of(self)
        sheet = page.findChild(SpeechSheet) or SpeechSheet(page, self._context, self.floor)
        sheet.toggle()
