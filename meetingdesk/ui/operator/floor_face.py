"""Who has the floor, for what, and the countdown, to be read from across the room."""

from datetime import datetime
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetingdesk.domain.calendar import duration
from meetingdesk.domain.plan import Person
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.state import MeetingState, Speech
from meetingdesk.domain.timing import Stage, stage, time_left
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.figures import FigureLabel
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.time_bar import TimeBar
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import label

# Digits have nothing below the line: a countdown needs no more than this of its font's size.
_TIMER_HEIGHT = 0.96
_TONES = {Stage.IN_TIME: "accent", Stage.WARNING: "warning", Stage.GRACE: "bad", Stage.OVER: "bad"}


class FloorFace(QWidget):
    """The kind of the speech and the group, the person, the countdown with its word, and the bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        self.timer = FigureLabel(theme, TextRole.TIMER, "accent")
        self.bar = TimeBar(theme)
        self.bar.setAccessibleName(self.tr("Time used"))
        rows.addLayout(self._top_line())
        rows.addWidget(self._person())
        rows.addWidget(self.timer, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addLayout(self._time_line())
        rows.addSpacing(2)
        rows.addWidget(self.bar)
        self._follow_theme()
        theme.changed.connect(self._follow_theme)

    def _top_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        self.speaking = _label("small", "quiet")
        self.kind = QLabel()
        self.group = QLabel()
        set_property(self.kind, "chip", "warning")
        set_property(self.group, "chip", "accent")
        line.addWidget(self.kind)
        line.addWidget(self.speaking)
        line.addStretch(1)
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
        line.setSpacing(6)
        self.word = _label("strong", "accent")
        self.grace = FigureLabel(self._theme, TextRole.STRONG, "bad")
        self.limit = FigureLabel(self._theme, TextRole.BODY, "quiet")
        line.addWidget(self.word)
        line.addWidget(self.grace)
        line.addStretch(1)
        line.addWidget(_label("body", "quiet", self.tr("of")))
        line.addWidget(self.limit)
        return line

    # --- Following the meeting ---

    def show_speech(self, speech: Speech, person: Person) -> None:
        """Show a speech and who gives it."""
        post = person.post_title if person.name else ""
        self.who.set_text(person.label, lines=1 if post else 2)
        self.post.set_text(post, "quiet")
        self.post.setVisible(bool(post))
        self.group.setText(label(person.group) if person.group is not None else self.tr("guest"))
        set_property(self.group, "chip", "quiet" if person.group is None else "accent")
        is_plain = speech.kind is TurnKind.STATEMENT
        self.kind.setText("" if is_plain else label(speech.kind))
        self.kind.setVisible(not is_plain)
        self.speaking.setText(self.tr("Speaking") if is_plain else "")  # As high with nothing to say.
        self.limit.set_text(duration(speech.limit_seconds))

    def tick(self, state: MeetingState, speech: Speech, now: datetime) -> None:
        """Show the countdown at an instant."""
        procedure = state.plan.procedure
        left = time_left(state, speech, now)
        at = stage(left, procedure)
        in_time = left > 0
        tone = "quiet" if speech.is_paused and in_time else _TONES[at]
        self.timer.set_text(countdown(left))
        self.timer.set_tone(tone)
        self.word.setText(self._word(at, is_paused=speech.is_paused))
        set_property(self.word, "tone", "warning" if speech.is_paused and in_time else tone)
        self.grace.set_text(duration(_grace_left(left, procedure)) if at is Stage.GRACE else "")
        self.bar.show_used(1 - left / speech.limit_seconds, _TONES[at])

    def _word(self, at: Stage, *, is_paused: bool) -> str:
        words = {
            Stage.IN_TIME: "",
            Stage.WARNING: self.tr("Last moments"),
            Stage.GRACE: self.tr("Grace"),
            Stage.OVER: self.tr("Over time"),
        }
        if not is_paused:
            return words[at]
        paused = self.tr("Paused")
        return f"{words[at]} · {paused}" if at is not Stage.IN_TIME else paused

    def _follow_theme(self) -> None:
        self.timer.setFixedHeight(round(self._theme.pixels(TextRole.TIMER) * _TIMER_HEIGHT))
        room = self._theme.row_height(TextRole.HEADLINE) + self._theme.row_height(TextRole.BODY)
        self._two_lines.setFixedHeight(room)
        self.who.set_room(room)


def countdown(left: float) -> str:
    """Return the seconds left, or past the limit with a sign; it stands at zero for the second in which time is up."""
    if left > 0:
        return duration(ceil(left))
    over = int(-left)
    return f"+{duration(over)}" if over else duration(0)


def _grace_left(left: float, procedure: Procedure) -> int:
    return ceil(procedure.grace_seconds + left)


def _label(role: str, tone: str = "", text: str = "") -> QLabel:
    made = QLabel(text)
    made.setProperty("oneline", role)
    if tone:
        made.setProperty("tone", tone)
    return made
