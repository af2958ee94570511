"""More time for whoever has the floor, typed as it is said: «۲», «۱:۳۰», «۹۰ ثانیه»."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import duration
from meetingdesk.domain.durations import seconds_typed
from meetingdesk.domain.ids import SpeechId
from meetingdesk.domain.rules.speakers import LONGEST_EXTENSION_SECONDS
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.entry import Entry
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure, filled

_EXAMPLES = {"minutes": "۲", "both": "۱:۳۰", "seconds": "۹۰"}


_FOR_A_WHILE = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class TimeEntry(Entry):
    """Esc leaves at once, and so does whoever goes elsewhere with nothing typed; what is typed stays in it."""

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leave an empty line for good."""
        super().focusOutEvent(event)
        if not self.text() and event.reason() not in _FOR_A_WHILE:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell Esc whatever is typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ExtendForm(QWidget):
    """A line for the time and beside it what it means; `left` goes out when it was given or is given no more.

    It is about one speech, and leaves when that one has the floor no more. Whatever was typed and not given is there
    again, selected, when it begins anew.
    """

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge: Bridge = context.bridge
        self._before: QWidget | None = None
        self.speech: SpeechId | None = None
        self.entry = TimeEntry()
        self.entry.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.entry.setAccessibleName(self.tr("More time for the speaker"))
        self.entry.textChanged.connect(lambda _text: self.judge())
        self.entry.entered.connect(lambda _how: self.extend())
        self.entry.left.connect(self.leave)
        self.entry.setPlaceholderText(self.tr("More time"))
        self.meaning = WrappedText(context.theme, TextRole.SMALL, lines=2)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.entry, 2)
        line.addWidget(self.meaning, 3)

    def begin(self) -> None:
        """Let a time be typed for the speech that has the floor."""
        if self.speech is None:
            self._before = QApplication.focusWidget()
        self.speech = self._bridge.state.floor
        self.judge()
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entry.selectAll()

    def follow(self) -> None:
        """Leave where the speech has the floor no more; what is typed stays."""
        if self.speech is not None and self._bridge.state.floor != self.speech:
            self.leave()
        elif self.speech is not None:
            self.judge()

    def leave(self) -> None:
        """Give the focus back to where it was, unless it has gone elsewhere."""
        if self.speech is None:
            return
        had_focus = self.entry.hasFocus()
        before, self._before, self.speech = self._before, None, None
        self.left.emit()
        if had_focus and before is not None and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def extend(self) -> None:
        """Give the time; where it is none, or is refused, it can be typed otherwise."""
        seconds = seconds_typed(self.entry.text())
        is_possible = self.judge(pressed=True)
        if not is_possible or not self._bridge.execute(c.ExtendSpeech(seconds)):
            self.entry.selectAll()
            return
        self.entry.clear()
        self.leave()

    def judge(self, *, pressed: bool = False) -> bool:
        """Say what the time means that is typed, or what is possible; False where it is no time that can be given."""
        typed = self.entry.text().strip()
        seconds = seconds_typed(typed)
        speech = self._bridge.state.speech
        if seconds is None or speech is None:
            self._say(self._possible(), "bad" if pressed else "warning" if typed else "quiet")
            return False
        if not 1 <= seconds <= LONGEST_EXTENSION_SECONDS:
            longest = {"longest": LONGEST_EXTENSION_SECONDS // 60}
            self._say(filled(self.tr("From one second to {longest} minutes at a time"), longest), "bad")
            return False
        text = self.tr("Enter gives {more}: {limit} in all")
        limit = figure(duration(speech.limit_seconds + seconds))
        self._say(text.format(more=figure(f"+{duration(seconds)}"), limit=limit), "accent")
        return True

    def _possible(self) -> str:
        text = self.tr("{minutes} minutes, {both} or {seconds} seconds; Esc leaves")
        return text.format_map({name: figure(example) for name, example in _EXAMPLES.items()})

    def _say(self, sentence: str, tone: str) -> None:
        self.meaning.set_text(sentence, tone)
        self.entry.setAccessibleDescription(sentence)
        set_property(self.entry, "wrong", "true" if tone == "bad" else "")
