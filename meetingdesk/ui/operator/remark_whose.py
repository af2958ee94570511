"""Whose words are being typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from meetingdesk.domain.state import Speech
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.operator.remark_target import Target, targets
from meetingdesk.ui.wording import filled


class Whose(QPushButton):
    """Says what the words being typed belong to; pressed, they belong to the other thing they may belong to, and
    `switched` goes out."""

    switched = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.target = Target()
        self._said_by: Speech | None = None
        self.setProperty("kind", "link")
        self.setToolTip(self.tr("Press to write a note that belongs to no speech, and back"))
        self.clicked.connect(self._switch)

    def show_target(self, target: Target) -> None:
        """Let words belong to something else."""
        self.target = target
        self._said_by = self._speech()
        self.show_words()

    def begin_anew(self) -> None:
        """Let words belong to what they are likeliest to."""
        self.show_target(targets(self._bridge.state)[0])

    def follow(self, *, is_typing: bool) -> None:
        """Follow the meeting; words that are being typed stay with what they belong to while that is there."""
        state = self._bridge.state
        if self.target.remark is not None and state.remark(self.target.remark) is None:
            self.target = Target()
        if not is_typing and self.target.remark is None:
            self.target = targets(state)[0]
            self._said_by = self._speech()
        elif not self._is_still_there():
            self.target = Target(remark=self.target.remark)
        self.show_words()

    def _speech(self) -> Speech | None:
        speeches, number = self._bridge.state.speeches, self.target.speech
        return speeches[number - 1] if number is not None and number <= len(speeches) else None

    def _is_still_there(self) -> bool:
        """Tell whether the speech was not undone meanwhile; another one may have its number then.

        A speech may be given to another person or begin at another time afterwards, but not both in one step.
        """
        if self.target.speech is None:
            return True
        speech, known = self._speech(), self._said_by
        if speech is None or known is None:
            return False
        is_same = speech.who == known.who or speech.span.start == known.span.start
        self._said_by = speech if is_same else known
        return is_same

    def show_words(self) -> None:
        """Say it."""
        state, speech = self._bridge.state, self._speech()
        if self.target.remark is not None:
            words = self.tr("Changing a remark — Esc leaves it")
        elif speech is not None:
            person = state.person(speech.who)
            words = filled(self.tr("Words of {name}"), {"name": person.label if person else ""})
        elif state.current_item is not None:
            words = self.tr("A note on the item")
        else:
            words = self.tr("A note on the session")
        self.setText(words)

    def _switch(self) -> None:
        choices = targets(self._bridge.state)
        at = choices.index(self.target) if self.target in choices else -1
        self.show_target(choices[(at + 1) % len(choices)])
        self.switched.emit()
