"""Who has the floor and for how long; whoever sits at the laptop sees the countdown from across the room."""

from datetime import datetime
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import duration
from meetingdesk.domain.plan import Person
from meetingdesk.domain.state import MeetingState, Phase, Speech
from meetingdesk.domain.timing import time_left
from meetingdesk.ui.context import Context
from meetingdesk.ui.figures import FigureLabel
from meetingdesk.ui.icons import IconLabel
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.key_button import KeyButton
from meetingdesk.ui.widgets.time_bar import TimeBar
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure, filled, label

LAST_SECONDS = 30
# Digits have nothing below the line: a countdown needs no more than this of its font's size.
_TIMER_HEIGHT = 1.14


class FloorCard(QFrame):
    """The speech that has the floor, its countdown and its three buttons; as high when nobody speaks."""

    def __init__(self, context: Context, times: SpeakingTimes) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self._times = times
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("The floor"))
        self._build()
        self._follow_theme()
        self._theme.changed.connect(self._follow_theme)

    # --- What it is made of ---

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 10)
        rows.setSpacing(8)
        self._pages = QStackedLayout()
        self._nobody = self._nobody_page()
        self._somebody = self._somebody_page()
        self._pages.addWidget(self._nobody)
        self._pages.addWidget(self._somebody)
        rows.addLayout(self._pages)
        rows.addLayout(self._buttons())

    def _somebody_page(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        self.timer = FigureLabel(self._theme, TextRole.TIMER, "accent")
        self.bar = TimeBar(self._theme)
        self.bar.setAccessibleName(self.tr("Time used"))
        rows.addLayout(self._top_line())
        rows.addWidget(self._person())
        rows.addWidget(self.timer, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addLayout(self._time_line())
        rows.addSpacing(2)
        rows.addWidget(self.bar)
        return page

    def _top_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        self.group = QLabel()
        self.group.setProperty("chip", "accent")
        self.spoken = FigureLabel(self._theme, TextRole.SMALL, "quiet")
        line.addWidget(_label("body", "quiet", self.tr("Speaking")))
        line.addStretch(1)
        line.addWidget(_label("small", "quiet", self.tr("today")))
        line.addWidget(self.spoken)
        line.addSpacing(4)
        line.addWidget(self.group)
        return line

    def _person(self) -> QWidget:
        """Return the room of two lines: of the post where there is no name, or else of the name and the post."""
        self._two_lines = QWidget()
        rows = QVBoxLayout(self._two_lines)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.who = WrappedText(self._theme, TextRole.HEADLINE, TextRole.TITLE, TextRole.STRONG)
        self.post = WrappedText(self._theme, TextRole.BODY, lines=1)
        rows.addStretch(1)
        rows.addWidget(self.who)
        rows.addWidget(self.post)
        rows.addStretch(1)
        return self._two_lines

    def _time_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.word = _label("strong", "accent")
        self.limit = FigureLabel(self._theme, TextRole.BODY, "quiet")
        line.setSpacing(6)
        line.addWidget(self.word)
        line.addStretch(1)
        line.addWidget(_label("body", "quiet", self.tr("of")))
        line.addWidget(self.limit)
        return line

    def _nobody_page(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        icon = IconLabel(self._theme, "account-voice-off", "quiet", 40)
        self.nobody = _label("title", "", self.tr("Nobody has the floor"))
        self.first_hint = WrappedText(self._theme, TextRole.BODY, centred=True)
        self.second_hint = WrappedText(self._theme, TextRole.BODY, lines=1, centred=True)
        rows.addStretch(1)
        rows.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addSpacing(4)
        rows.addWidget(self.nobody, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.first_hint)
        rows.addWidget(self.second_hint)
        rows.addStretch(1)
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

    # --- Following the meeting ---

    def refresh(self, now: datetime) -> None:
        """Show who has the floor, or what to do where nobody has."""
        state = self._bridge.state
        speech = state.speech
        set_property(self, "active", "true" if speech is not None else "false")
        if speech is None:
            self._show_hints(state)
        else:
            self._show_person(self._times.people(state)[speech.who])
            self.limit.set_text(duration(speech.limit_seconds))
        self._pages.setCurrentWidget(self._nobody if speech is None else self._somebody)
        self._show_buttons(state, speech)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Show the countdown at an instant."""
        state = self._bridge.state
        speech = state.speech
        if speech is None:
            return
        left = time_left(state, speech, now)
        tone = _tone(left, is_paused=speech.is_paused)
        self.timer.set_text(_countdown(left))
        self.timer.set_tone(tone)
        self.word.setText(self._word(left, is_paused=speech.is_paused))
        set_property(self.word, "tone", "warning" if speech.is_paused and left > 0 else tone)
        self.bar.show_used(1 - left / speech.limit_seconds, _tone(left, is_paused=False))
        self.spoken.set_text(duration(self._times.of(state, speech.who, now)))

    def _show_person(self, person: Person) -> None:
        post = person.post_title if person.name else ""
        self.who.set_text(person.label, lines=1 if post else 2)
        self.post.set_text(post, "quiet")
        self.post.setVisible(bool(post))
        self.group.setText(label(person.group) if person.group is not None else self.tr("guest"))
        set_property(self.group, "chip", "quiet" if person.group is None else "accent")

    def _show_buttons(self, state: MeetingState, speech: Speech | None) -> None:
        can = self._bridge.can
        if speech is not None and speech.is_paused:
            self.pause.show_action("play", self.tr("Go on"), enabled=can(c.ContinueSpeech()))
        else:
            self.pause.show_action("pause", self.tr("Pause"), enabled=can(c.PauseSpeech()))
        seconds = state.plan.procedure.extension_seconds
        is_whole = seconds % 60 == 0
        more = self.tr("{number} min") if is_whole else self.tr("{number} s")
        text = more.format(number=figure(f"+{seconds // 60 if is_whole else seconds}"))
        self.extend.show_action("timer-plus-outline", text, enabled=can(c.ExtendSpeech()))
        self.end.show_action("stop", self.tr("End"), enabled=can(c.EndSpeech()))

    def _show_hints(self, state: MeetingState) -> None:
        first, second = "", ""
        if state.phase in {Phase.PLANNED, Phase.GATHERING}:
            first = self.tr("The floor is given once the session is open.")
        elif state.phase is Phase.RECESS:
            first = filled(self.tr("The session is in recess; {key} resumes it."), {"key": "Ctrl+F5"})
        elif state.phase is Phase.RUNNING and state.queue:
            following = self._times.people(state)[state.queue[0].who].label
            first = filled(self.tr("{key} next turn: {name}"), {"key": "F4", "name": following})
            second = filled(self.tr("{key} another speaker"), {"key": "F3"})
        elif state.phase is Phase.RUNNING:
            first = filled(self.tr("{key} puts somebody on the queue"), {"key": "F3"})
        self.first_hint.set_text(first, "quiet")
        self.second_hint.set_text(second, "quiet")
        self.second_hint.setVisible(bool(second))

    def _word(self, left: float, *, is_paused: bool) -> str:
        if left <= 0:
            return self.tr("Time is up · paused") if is_paused else self.tr("Time is up")
        if is_paused:
            return self.tr("Paused")
        return self.tr("Last moments") if left <= LAST_SECONDS else ""

    def _follow_theme(self) -> None:
        self.timer.setFixedHeight(round(self._theme.pixels(TextRole.TIMER) * _TIMER_HEIGHT))
        self._two_lines.setFixedHeight(2 * self._theme.row_height(TextRole.HEADLINE))


def _countdown(left: float) -> str:
    """Return the seconds left, or past the limit with a sign; it stands at zero for the second in which time is up."""
    if left > 0:
        return duration(ceil(left))
    over = int(-left)
    return f"+{duration(over)}" if over else duration(0)


def _tone(left: float, *, is_paused: bool) -> str:
    if left <= 0:
        return "bad"
    if is_paused:
        return "quiet"
    return "warning" if left <= LAST_SECONDS else "accent"


def _label(role: str, tone: str = "", text: str = "") -> QLabel:
    made = QLabel(text)
    made.setProperty("oneline", role)
    if tone:
        made.setProperty("tone", tone)
    return made
