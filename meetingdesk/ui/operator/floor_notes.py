"""What is to be known of the speech that has the floor besides its countdown, in a few small lines."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.domain.calendar import duration
from meetingdesk.domain.ids import SpeechId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.state import MeetingState, Speech
from meetingdesk.domain.timing import time_left
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.phrase_line import Phrase, PhraseLine, phrase
from meetingdesk.ui.wording import filled

# A budget of which less than this part is left is nearly used up.
_NEARLY_USED = 10


class Budget(QObject):
    """What is left of the time that a group, or an item, has altogether."""

    def of_group(self, budget: int | None, used: float) -> tuple[Phrase, ...]:
        """Return what is left of the budget of the speaker's group, nothing where there is none."""
        if budget is None:
            return ()
        return (
            self._left(
                budget,
                used,
                plenty=self.tr("group: {time} left"),
                little=self.tr("group: only {time} left"),
                nothing=self.tr("group: used up, {time} over"),
            ),
        )

    def of_item(self, budget: int, used: float) -> tuple[Phrase, ...]:
        """Return what is left of the budget of the item, nothing where there is none."""
        if not budget:
            return ()
        return (
            self._left(
                budget,
                used,
                plenty=self.tr("item: {time} left"),
                little=self.tr("item: only {time} left"),
                nothing=self.tr("item: used up, {time} over"),
            ),
        )

    def _left(self, budget: int, used: float, *, plenty: str, little: str, nothing: str) -> Phrase:
        left = budget - used
        if left <= 0:
            return phrase(nothing, duration(left), tone="bad")
        if left * _NEARLY_USED < budget:
            return phrase(little, duration(left), tone="warning")
        return phrase(plenty, duration(left))


class FloorNotes(QWidget):
    """The time spoken today and on this item with what is left of the budgets; then what the speech is linked with.

    That is what it rests on or answers, whose time it uses, and who waits for the floor. Every line has its room
    whether it says something or not, unless they are `dense`.
    """

    def __init__(self, theme: Theme, times: SpeakingTimes) -> None:
        super().__init__()
        self._times = times
        self._budget = Budget(self)
        self.is_dense = False
        self.today, self.on_item, self.linked = (PhraseLine(theme) for _ in range(3))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for line in (self.today, self.on_item, self.linked):
            rows.addWidget(line)

    def tick(self, state: MeetingState, speech: Speech, now: datetime) -> None:
        """Show the times at an instant."""
        today, on_item = self._today(state, speech, now), self._on_item(state, speech, now)
        if self.is_dense and len(today) == 1 and len(on_item) == 1:
            today, on_item = [*today, *on_item], []
        self.today.set_phrases(today)
        self.on_item.set_phrases(on_item)
        self.linked.set_phrases([*self._about(state, speech), *self._waiting(state, speech, now)])
        self._show_lines()

    def set_dense(self, *, is_dense: bool) -> None:
        """Let lines without words take no room, or their own again."""
        if is_dense != self.is_dense:
            self.is_dense = is_dense
            self._show_lines()

    def _show_lines(self) -> None:
        for line in (self.on_item, self.linked):
            line.setVisible(bool(line.phrases) or not self.is_dense)

    # --- What is said ---

    def _about(self, state: MeetingState, speech: Speech) -> list[Phrase]:
        """Return on what a speech rests, what it answers unless that waits for the floor, who ceded its time."""
        said = []
        if speech.article:
            said.append(Phrase(self.tr("by {article}").replace("{article}", speech.article), yields=True))
        if speech.answers is not None and speech.answers not in state.interrupted[-1:]:
            asks = speech.kind is TurnKind.QUESTION
            text = self.tr("a question to {name}") if asks else self.tr("in reply to {name}")
            said.append(self._named(text, state, speech.answers))
        if speech.ceded_by is not None:
            said.append(self._named(self.tr("time ceded by {name}"), state, speech.ceded_by))
        return said

    def _named(self, text: str, state: MeetingState, speech: SpeechId) -> Phrase:
        # Without isolation: the line takes its direction from the page, and a name that is shortened closes nothing.
        return Phrase(text.replace("{name}", self._speaker(state, speech).label), yields=True)

    def _today(self, state: MeetingState, speech: Speech, now: datetime) -> list[Phrase]:
        group = self._times.people(state)[speech.who].group
        budget = state.plan.procedure.group_budget(group)
        used = self._times.by_group(state, now).get(group, 0.0) if budget is not None else 0.0
        spoken = self._times.of(state, speech.who, now)
        return [phrase(self.tr("today {time}"), duration(spoken)), *self._budget.of_group(budget, used)]

    def _on_item(self, state: MeetingState, speech: Speech, now: datetime) -> list[Phrase]:
        item = state.item(state.current_item)
        if item is None:
            return []
        spoken = self._times.on_item(state, speech.who, now)
        used = self._times.on_item_by_all(state, now) if item.budget_seconds else 0.0
        here = phrase(self.tr("on this item {time}"), duration(spoken))
        return [here, *self._budget.of_item(item.budget_seconds, used)]

    def _waiting(self, state: MeetingState, speech: Speech, now: datetime) -> list[Phrase]:
        """Return who waits for the floor and how long they still have, the one first who has it next."""
        if not state.interrupted:
            return []
        waiting = state.speeches[state.interrupted[-1] - 1]
        left = time_left(state, waiting, now)
        on_their_time = speech.charges and speech.interrupts == waiting.id
        who = self.tr("Interrupted, on their time: {name}") if on_their_time else self.tr("Interrupted: {name}")
        more = len(state.interrupted) - 1
        others = [Phrase(filled(self.tr("and {count} more"), {"count": more}), tone="warning")] if more else []
        return [
            replace(self._named(who, state, waiting.id), tone="warning"),
            *others,
            phrase(self.tr("{time} left") if left > 0 else self.tr("{time} over"), duration(left), tone="warning"),
            Phrase(filled(self.tr("{key} gives it back"), {"key": "F6"}), tone="warning", optional=True),
        ]

    def _speaker(self, state: MeetingState, speech: SpeechId) -> Person:
        return self._times.people(state)[state.speeches[speech - 1].who]


def waits_for_floor(state: MeetingState, times: SpeakingTimes) -> str:
    """Return the name of who has the floor next when the speech ends, empty where nobody was interrupted."""
    if not state.interrupted:
        return ""
    return times.people(state)[state.speeches[state.interrupted[-1] - 1].who].label
