"""Who has the floor, for what, and the countdown, to be read from across the room."""

from datetime import datetime
from math import ceil

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from meetingdesk.domain.calendar import countdown, duration
from meetingdesk.domain.plan import Person
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.state import MeetingState, Speech
from meetingdesk.domain.timing import Stage, stage, time_left
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.figures import FigureLabel
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.elided_label import ElidedLabel
from meetingdesk.ui.widgets.time_bar import TimeBar
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import label
from meetingdesk.ui.wording.queueing import kind_words

# Digits have nothing below the line: a countdown needs no more than this of its font's size.
_TIMER_HEIGHT = 0.96
_TONES = {Stage.IN_TIME: "accent", Stage.WARNING: "warning", Stage.GRACE: "bad", Stage.OVER: "bad"}


class FloorFace(QWidget):
    """The kind of the speech and the group, the person, the countdown between its word and the limit, and the bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sides: list[QWidget] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        self.timer = FigureLabel(theme, TextRole.TIMER, "accent")
        self.bar = TimeBar(theme)
        self.bar.setAccessibleName(self.tr("Time used"))
        rows.addLayout(self._top_line())
        rows.addWidget(self._person())
        rows.addLayout(self._time_line())
        rows.addWidget(self.bar)
        self._follow_theme()
        theme.changed.connect(self._follow_theme)

    def _top_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        self.speaking = _label("small", "quiet")
        self.kind = ElidedLabel()
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
        self.post = WrappedText(self._theme, TextRole.BODY, TextRole.SMALL, lines=1)
        rows.addStretch(1)
        rows.addWidget(self.who)
        rows.addWidget(self.post)
        rows.addStretch(1)
        return self._two_lines

    def _time_line(self) -> QHBoxLayout:
        """Return the countdown in the middle: before it what it has come to, after it of how much it is."""
        self.word = WrappedText(self._theme, TextRole.STRONG, TextRole.BODY, TextRole.SMALL)
        self.grace = FigureLabel(self._theme, TextRole.SMALL, "bad")
        self.limit = FigureLabel(self._theme, TextRole.BODY, "quiet")
        self._before, after = QWidget(), QWidget()
        words = QVBoxLayout(self._before)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.word)
        words.addWidget(self.grace)
        words.addStretch(1)
        limits = QHBoxLayout(after)
        limits.setContentsMargins(0, 0, 0, 0)
        limits.setSpacing(6)
        limits.addStretch(1)
        limits.addWidget(_label("body", "quiet", self.tr("of")))
        limits.addWidget(self.limit)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._before, 1)
        line.addWidget(self.timer)
        line.addWidget(after, 1)
        for side in (self._before, after):
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._sides.append(side)
        return line

    # --- Following the meeting ---

    def show_speech(self, speech: Speech, person: Person, about: str) -> None:
        """Show a speech, who gives it, and beside its kind what it is about."""
        post = person.post_title if person.name else ""
        self.who.set_text(person.label, lines=1 if post else 2)
        self.post.set_text(post, "quiet")
        self.post.setVisible(bool(post))
        self.group.setText(label(person.group) if person.group is not None else self.tr("guest"))
        set_property(self.group, "chip", "quiet" if person.group is None else "accent")
        is_plain = speech.kind is TurnKind.STATEMENT
        kind = kind_words(speech.kind) if about else label(speech.kind)
        self.kind.setText("" if is_plain else " ".join(part for part in (kind, about) if part))
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
        has_grace = at is Stage.GRACE
        self.grace.set_text(duration(_grace_left(left, procedure)) if has_grace else "")
        self.grace.setVisible(has_grace)
        word_tone = "warning" if speech.is_paused and in_time else tone
        self.word.set_text(self._word(at, is_paused=speech.is_paused), word_tone, lines=1 if has_grace else 2)
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
        small = self._theme.row_height(TextRole.SMALL)
        timer = max(round(self._theme.pixels(TextRole.TIMER) * _TIMER_HEIGHT), 2 * small)
        for part in (self.timer, *self._sides):
            part.setFixedHeight(timer)
        self.word.set_room(timer)
        room = self._theme.row_height(TextRole.HEADLINE) + small
        self._two_lines.setFixedHeight(room)
        self.who.set_room(room)


def _grace_left(left: float, procedure: Procedure) -> int:
    return ceil(procedure.grace_seconds + left)


def _label(role: str, tone: str = "", text: str = "") -> QLabel:
    made = QLabel(text)
    made.setProperty("oneline", role)
    if tone:
        made.setProperty("tone", tone)
    return made
