"""Who has the floor and for how long; whoever sits at the laptop sees the countdown from across the room."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.state import MeetingState, Speech
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.floor_extending import ExtendForm
from meetingdesk.ui.operator.floor_face import FloorFace
from meetingdesk.ui.operator.floor_hints import FloorHints
from meetingdesk.ui.operator.floor_notes import FloorNotes, waits_for_floor
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.widgets.key_button import KeyButton
from meetingdesk.ui.wording import figure

# Where the speakers have less height than this, what says nothing takes no room from the queue.
_LOW = 520


class FloorCard(QFrame):
    """The speech that has the floor, its countdown and its three buttons; as high when nobody speaks.

    `ticked` goes out with the instant whenever the clocks are shown anew.
    """

    ticked = Signal(object)

    def __init__(self, context: Context, times: SpeakingTimes) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self._times = times
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("The floor"))
        self.face = FloorFace(self._theme)
        self.notes = FloorNotes(self._theme, times)
        self.hints = FloorHints(self._theme, times)
        self.extending = ExtendForm(context)
        self.extending.left.connect(self._show_notes)
        self._build()
        self._theme.changed.connect(self._measure_anew)

    # --- What it is made of ---

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 6, 12, 6)
        rows.setSpacing(3)
        self._pages = QStackedLayout()
        rows.addLayout(self._pages)  # Before its pages: the first is shown at once.
        self._somebody = self._somebody_page()
        self._pages.addWidget(self.hints)
        self._pages.addWidget(self._somebody)
        rows.addLayout(self._buttons())

    def _somebody_page(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        # One over the other: typing a time moves nothing.
        self._lines = QStackedLayout()
        rows.addWidget(self.face)
        rows.addLayout(self._lines)
        self._lines.addWidget(self.notes)
        self._lines.addWidget(self.extending)
        return page

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        self.pause = KeyButton(self._theme, "pause", "F5")
        self.extend = KeyButton(self._theme, "timer-plus-outline", "F7")
        self.end = KeyButton(self._theme, "stop", "F6")
        self.pause.clicked.connect(self._pause_or_continue)
        self.extend.clicked.connect(lambda: self._bridge.execute(c.ExtendSpeech()))
        self.end.clicked.connect(lambda: self._bridge.execute(c.EndSpeech()))
        for button in (self.pause, self.extend, self.end):
            line.addWidget(button)
        return line

    def _pause_or_continue(self) -> None:
        speech = self._bridge.state.speech
        self._bridge.execute(c.ContinueSpeech() if speech is not None and speech.is_paused else c.PauseSpeech())

    # --- More time, typed ---

    def begin_extending(self) -> None:
        """Let the time be typed that the speaker is given; where none can be given the rules say so."""
        if not self._bridge.can(c.ExtendSpeech()):
            self._bridge.execute(c.ExtendSpeech())
            return
        self._lines.setCurrentWidget(self.extending)
        self._fit()
        self.extending.begin()

    def _show_notes(self) -> None:
        self._lines.setCurrentWidget(self.notes)

    # --- Following the meeting ---

    def refresh(self, now: datetime) -> None:
        """Show who has the floor, or what to do where nobody has."""
        state = self._bridge.state
        speech = state.speech
        set_property(self, "active", "true" if speech is not None else "false")
        self.extending.follow()
        if self.notes.follow(state):
            self._measure_anew()
        if speech is None:
            self.hints.follow(state)
        else:
            self.face.show_speech(speech, self._times.people(state)[speech.who], self.notes.about(state, speech))
        self._pages.setCurrentWidget(self.hints if speech is None else self._somebody)
        self._show_buttons(state, speech)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Show the countdown at an instant."""
        state = self._bridge.state
        speech = state.speech
        self._fit()
        if speech is not None:
            self.face.tick(state, speech, now)
            self.notes.tick(state, speech, now)
        self.ticked.emit(now)

    def _fit(self) -> None:
        """Keep one height whatever is said, or give way to the queue where there is little room for both."""
        panel = self.parentWidget()
        is_low = panel is not None and panel.isVisible() and panel.height() < _LOW
        gives_way = is_low and self._lines.currentWidget() is not self.extending
        height = QSizePolicy.Policy.Ignored if gives_way else QSizePolicy.Policy.Preferred
        if self.notes.is_dense == is_low and self.extending.sizePolicy().verticalPolicy() == height:
            return
        self.notes.set_dense(is_dense=is_low)
        self.extending.setSizePolicy(QSizePolicy.Policy.Preferred, height)
        self._measure_anew()

    def _measure_anew(self) -> None:
        """Have heights asked for once more, those of the pages that are not shown as well."""
        for widget in (self.face, self.notes, self.extending, self._somebody, self):
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
        self.updateGeometry()

    def _show_buttons(self, state: MeetingState, speech: Speech | None) -> None:
        can = self._bridge.can
        back = waits_for_floor(state, self._times)
        is_plain = bool(back)  # The button that gives the floor back needs the room.
        if speech is not None and speech.is_paused:
            self.pause.show_action("play", self.tr("Go on"), enabled=can(c.ContinueSpeech()), plain=is_plain)
        else:
            self.pause.show_action("pause", self.tr("Pause"), enabled=can(c.PauseSpeech()), plain=is_plain)
        seconds = state.plan.procedure.extension_seconds
        is_whole = seconds % 60 == 0
        more = self.tr("{number} min") if is_whole else self.tr("{number} s")
        text = more.format(number=figure(f"+{seconds // 60 if is_whole else seconds}"))
        self.extend.show_action("timer-plus-outline", text, enabled=can(c.ExtendSpeech()), plain=is_plain)
        end = self.tr("End and return") if back else self.tr("End")
        note = self.tr("to {name}").replace("{name}", back) if back else ""
        self.end.show_action("stop", end, enabled=can(c.EndSpeech()), note=note)
