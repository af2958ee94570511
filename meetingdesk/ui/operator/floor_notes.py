"""What is to be known of the speech that has the floor besides its countdown, in a few small lines."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.domain.calendar import duration
from meetingdesk.domain.ids import SpeechId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.state import MeetingState, Speech
from meetingdesk.domain.text import persian_digits
from meetingdesk.domain.timing import time_left
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.phrase_line import Phrase, PhraseLine, phrase
from meetingdesk.ui.wording import filled
from meetingdesk.ui.wording.queueing import article_words

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
    """The time spoken today and on this item, then whose time the speech uses and who waits for the floor.

    Where there are budgets, today and the item have a line each, with what is left. Every line has its room whether it
    says something or not, unless they are `dense`.
    """

    def __init__(self, theme: Theme, times: SpeakingTimes) -> None:
        super().__init__()
        self._times = times
        self._budget = Budget(self)
        self.is_dense = self._has_budgets = False
        self.today, self.on_item, self.linked = (PhraseLine(theme) for _ in range(3))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for line in (self.today, self.on_item, self.linked):
            rows.addWidget(line)
        self.on_item.hide()

    def tick(self, state: MeetingState, speech: Speech, now: datetime) -> None:
        """Show the times at an instant."""
        today, on_item = self._today(state, speech, now), self._on_item(state, speech, now)
        if not self._has_budgets or (self.is_dense and len(today) == 1 and len(on_item) == 1):
            today, on_item = [*today, *on_item], []
        self.today.set_phrases(today)
        self.on_item.set_phrases(on_item)
        self.linked.set_phrases([*self._ceded(state, speech), *self._waiting(state, speech, now)])
        self._show_lines()

    def follow(self, state: MeetingState) -> bool:
        """Have lines for budgets if there are any, whoever speaks; True where that has changed the height."""
        item = state.item(state.current_item)
        has_one = bool(state.plan.procedure.group_budgets) or (item is not None and bool(item.budget_seconds))
        if has_one == self._has_budgets:
            return False
        self._has_budgets = has_one
        self._show_lines()
        return True

    def set_dense(self, *, is_dense: bool) -> None:
        """Let lines without words take no room, or their own again."""
        if is_dense != self.is_dense:
            self.is_dense = is_dense
            self._show_lines()

    def _show_lines(self) -> None:
        self.on_item.setVisible(self._has_budgets and (bool(self.on_item.phrases) or not self.is_dense))
        self.linked.setVisible(bool(self.linked.phrases) or not self.is_dense)

    # --- What is said ---

    def about(self, state: MeetingState, speech: Speech) -> str:
        """Return on what a speech rests, or what it answers unless that waits for the floor: the line below says so."""
        if speech.article:
            return f"· {article_words(speech.article)}"
        if speech.answers is None or speech.answers in state.interrupted[-1:]:
            return ""
        text = self.tr("of {name}") if speech.kind is TurnKind.QUESTION else self.tr("to {name}")
        return text.replace("{name}", self._speaker(state, speech.answers).label)

    def _ceded(self, state: MeetingState, speech: Speech) -> list[Phrase]:
        """Return who ceded the time of a speech, if anybody."""
        if speech.ceded_by is None:
            return []
        long, short = self.tr("time ceded by {name}"), self.tr("time of {name}")
        return [self._named(long, state, speech.ceded_by, short=short)]

    def _named(self, text: str, state: MeetingState, speech: SpeechId, *, short: str = "", tone: str = "") -> Phrase:
        # Without isolation: the line takes its direction from the page, and a name that is shortened closes nothing.
        name = self._speaker(state, speech).label
        made = Phrase(text.replace("{name}", name), short=short.replace("{name}", name), yields=True)
        return replace(made, tone=tone) if tone else made

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
        here = phrase(self.tr("this item {time}"), duration(spoken))
        return [here, *self._budget.of_item(item.budget_seconds, used)]

    def _waiting(self, state: MeetingState, speech: Speech, now: datetime) -> list[Phrase]:
        """Return who waits for the floor and how long they still have, the one first who has it next."""
        if not state.interrupted:
            return []
        waiting = state.speeches[state.interrupted[-1] - 1]
        left = time_left(state, waiting, now)
        on_their_time = speech.charges and speech.interrupts == waiting.id
        plain = self.tr("Interrupted: {name}")
        who = self.tr("Interrupted, on their time: {name}") if on_their_time else plain
        more = len(state.interrupted) - 1
        count = {"count": more}
        others = Phrase(
            filled(self.tr("and {count} more speech"), count), short=f"+{persian_digits(more)}", tone="warning"
        )
        remaining = phrase(
            self.tr("{time} left") if left > 0 else self.tr("{time} over"), duration(left), tone="warning"
        )
        return [
            self._named(who, state, waiting.id, short=plain, tone="warning"),
            *([others] if more else []),
            remaining,
            Phrase(filled(self.tr("{key} gives it back"), {"key": "F6"}), tone="warning", optional=True),
        ]

    def _speaker(self, state: MeetingState, speech: SpeechId) -> Person:
        return self._times.people(state)[state.speeches[speech - 1].who]


def waits_for_floor(state: MeetingState, times: SpeakingTimes) -> str:
    """Return the name of who has the floor next when the speech ends, empty where nobody was interrupted."""
    if not state.interrupted:
        return ""
    return times.people(state)[state.speeches[state.interrupted[-1] - 1].who].label
