"""One speech, to be put right: when it began and ended, and who gave it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import clock_time_seconds
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import SpeechId
from meetingdesk.domain.state import MeetingState, Phase, Span, Speech
from meetingdesk.services.access import Access
from meetingdesk.services.notices import Notice, Origin
from meetingdesk.ui.context import Context
from meetingdesk.ui.dialogs.forms import button, line
from meetingdesk.ui.operator.speech_corrections import corrections_text
from meetingdesk.ui.operator.speech_fields import SpeakerField, TypedField
from meetingdesk.ui.operator.speech_times import after_all, before_all, clock_typed, instant_typed
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.entry import how_entered
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure, filled, label, refusal

_AT_END = {"speech_still_runs", "speech_has_ended", "speech_ends_before_it_begins"}
_AT_SPEAKER = {"only_the_chair_concludes", "same_speaker"}
_AT_TIMES = {"speech_before_opening", "speech_in_future", "speeches_overlap", "not_in_hall_then"}


class SpeechForm(QWidget):
    """The form of one speech; `left` goes out for Escape. It follows the record, except where somebody has typed."""

    left = Signal()

    def __init__(self, context: Context, speech: SpeechId) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self.speech_id = speech
        self._is_gone = self._is_another = False
        self._build(context)
        self.follow(None)

    # --- What it is made of ---

    def _build(self, context: Context) -> None:
        theme = self._theme
        hint = filled(self.tr("such as {example}"), {"example": "۱۲:۰۵:۳۰"})
        said = WrappedText(theme, TextRole.SMALL)
        self.began = TypedField(theme, self.tr("Began"), line(), hint, said)
        self.ended = TypedField(theme, self.tr("Ended"), line(), hint, said)
        self.speaker = SpeakerField(context, self.tr("Speaker"))
        self.speaker.left.connect(self.left)
        self.speaker.entered.connect(self.put_right)
        placeholder = self.tr("why it is put right; goes into the record")
        self.reason = TypedField(theme, self.tr("Reason of the correction"), line(placeholder=placeholder))
        self.heading = QLabel()
        self.heading.setProperty("oneline", "strong")
        self.said = WrappedText(theme, TextRole.BODY, TextRole.SMALL)
        self.corrections = QLabel()
        self.corrections.setProperty("role", "small")
        self.corrections.setProperty("tone", "quiet")
        self.corrections.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 0, 4, 0)
        rows.setSpacing(4)
        times = QHBoxLayout()
        times.setSpacing(12)
        times.addWidget(self.began, 1)
        times.addWidget(self.ended, 1)
        rows.addWidget(self.heading)
        rows.addLayout(times)
        for widget in (said, self.speaker, self.reason, self.said):
            rows.addWidget(widget)
        rows.addLayout(self._buttons())
        rows.addSpacing(8)
        rows.addWidget(self.corrections)
        rows.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        self.submit: QPushButton = button(self.tr("Put right  Enter"), self.put_right, "primary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.submit)
        row.addWidget(button(self.tr("Back to the list  Esc"), self.left.emit))
        row.addStretch(1)
        return row

    # --- Following the meeting ---

    @property
    def is_touched(self) -> bool:
        """Whether anything is typed that is not in the record."""
        return any(field.is_touched for field in (self.began, self.ended, self.speaker, self.reason))

    @property
    def speech(self) -> Speech | None:
        """The speech, None while it is undone, and for good once another one has its number."""
        speeches = self._bridge.state.speeches
        return speeches[self.speech_id - 1] if self.speech_id <= len(speeches) and not self._is_another else None

    def focus(self) -> None:
        """Put the cursor into the first field."""
        self.began.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.began.entry.selectAll()

    def follow(self, notice: Notice | None) -> None:
        """Show what is recorded now; what was typed since stays."""
        is_there = self.speech_id <= len(self._bridge.state.speeches)
        if self._is_gone and is_there and notice is not None and notice.origin is not Origin.REDO:
            self._is_another = True
        self._is_gone = not is_there
        speech, state = self.speech, self._bridge.state
        closed = self._why_not()
        for field in (self.began, self.ended, self.speaker, self.reason):
            field.allow(is_allowed=not closed)
        self.submit.setEnabled((speech is not None and not closed) or self.submit.hasFocus())
        if speech is None:
            self._say(self.tr("This speech was undone."), "warning")
            return
        self._say(closed, "warning" if closed else "quiet")
        self.heading.setText(self._heading(speech))
        self.began.show_recorded(self._clock(speech.span.start))
        self.ended.show_recorded(self._clock(speech.span.end))
        self.ended.entry.setPlaceholderText(self.tr("goes on") if speech.span.end is None else "")
        self.speaker.show_speaker(speech.who)
        text = corrections_text(state, speech.id)
        self.corrections.setText(text)
        self.corrections.setVisible(bool(text))

    def _why_not(self) -> str:
        """Return why nothing can be put right, if so."""
        if self._bridge.desk.access is Access.READER:
            return self.tr("The file is open for reading only.")
        if self._bridge.state.phase is Phase.CLOSED:
            return self.tr("The session is closed and its record sealed: nothing is put right any more.")
        return ""

    def _heading(self, speech: Speech) -> str:
        text = self.tr("Speech {number}: {kind}")
        return text.format(number=figure(speech.id), kind=label(speech.kind))

    def _clock(self, at: datetime | None) -> str:
        return clock_time_seconds(at, self._bridge.state.plan.timezone) if at is not None else ""

    def _say(self, sentence: str, tone: str) -> None:
        self.said.set_text(sentence, tone)

    # --- Putting right ---

    def put_right(self) -> None:
        """Carry out what is typed as one step, or say at the place why not."""
        speech = self.speech
        if speech is None or self._why_not():
            return
        self._say("", "quiet")
        span = self._span(speech)
        if span is None:
            return
        if self.speaker.who is None:
            self.speaker.refuse(self.tr("Choose with Enter who is meant."))
            return
        commands = self._commands(speech, span)
        if not commands:
            self._say(self.tr("Nothing is different from the record."), "quiet")
            return
        first = self._bridge.desk.can(*commands)
        if first is not None and self._bridge.desk.can(*reversed(commands)) is not None:
            self._refuse(first, speech, span)
            return
        self._carry_out(commands if first is None else commands[::-1])

    def _carry_out(self, commands: tuple[c.Command, ...]) -> None:
        # What is typed is the record now, so that the fields follow it again.
        if not self._bridge.execute(*commands):
            return
        for field in (self.began, self.ended, self.speaker, self.reason):
            field.take_back()
        self._say(self.tr("Put right."), "good")

    def _commands(self, speech: Speech, span: Span) -> tuple[c.Command, ...]:
        """Return the right speaker, and then the right times: whoever it was has to have been in the hall then."""
        reason, who = self.reason.entry.text(), self.speaker.who
        commands: list[c.Command] = []
        if who is not None and who != speech.who:
            commands.append(c.ReassignSpeech(who, speech.id, reason))
        if span != speech.span:
            commands.append(c.CorrectSpeech(speech.id, span.start, span.end, reason))
        return tuple(commands)

    def _span(self, speech: Speech) -> Span | None:
        """Return the times as they are typed, None after telling which of them is none; untouched ones stay exact."""
        starts, ends = _edges(self._bridge.state, speech)
        began = self._instant(self.began, speech.span.start, lambda at: after_all(at, starts))
        if began is None:
            return None
        if not self.ended.entry.text().strip():
            return Span(began)
        ended = self._instant(self.ended, speech.span.end, lambda at: before_all(at, ends))
        return Span(began, ended) if ended is not None else None

    def _instant(
        self, field: TypedField, known: datetime | None, exact: Callable[[datetime], datetime]
    ) -> datetime | None:
        clock = clock_typed(field.entry.text())
        if clock is None:
            field.refuse(filled(self.tr("Give a time of the clock, such as {example}."), {"example": "۱۲:۰۵:۳۰"}))
            return None
        if known is not None and clock == clock_typed(self._clock(known)):
            return known
        return exact(instant_typed(clock, self._bridge.state.plan.timezone, known or self._bridge.now()))

    def _refuse(self, violation: RuleViolation, speech: Speech, span: Span) -> None:
        place = self._place(violation, speech, span)
        if place is None:
            self._say(refusal(violation), "bad")
        else:
            place.refuse(refusal(violation))

    def _place(self, violation: RuleViolation, speech: Speech, span: Span) -> TypedField | None:
        """Return the field that a refusal is about."""
        code = violation.code
        if violation.params.get("field") == "reason":
            return self.reason
        if code in _AT_END:
            return self.ended
        if code in _AT_SPEAKER or (code == "not_in_hall_then" and self.speaker.who != speech.who):
            return self.speaker
        if code not in _AT_TIMES:
            return None
        if code == "speech_before_opening":
            return self.began
        is_late = code == "speech_in_future" and span.start <= self._bridge.now()
        return self.ended if is_late or span.start == speech.span.start else self.began

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter puts right, wherever the cursor stands; Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif how_entered(event) is not None and not isinstance(self.focusWidget(), QPushButton):
            self.put_right()
        else:
            super().keyPressEvent(event)


def _edges(state: MeetingState, speech: Speech) -> tuple[list[datetime], list[datetime]]:
    """Return the instants at which a speech can begin at the earliest, and those at which it can end at the latest."""
    others = [other for other in state.speeches if other.id != speech.id]
    stays = [stay for who in state.attendance.values() for stay in who.intervals]
    starts = [other.span.end for other in others if other.span.end is not None]
    starts += [stay.start for stay in stays] + ([state.opened_at] if state.opened_at is not None else [])
    ends = [other.span.start for other in others] + [stay.end for stay in stays if stay.end is not None]
    return starts, ends
