"""The people whom letters may mean, and the commands that have one of them speak."""

from re import compile as pattern

from PySide6.QtCore import Qt

from meetingdesk.domain import commands as c
from meetingdesk.domain.commands import Command
from meetingdesk.domain.ids import ParticipantId, guest_id
from meetingdesk.domain.plan import Person
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import isolate, search_key
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.speaker_purposes import Purpose
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.operator.turn_kind_field import Asked
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.entry import How
from meetingdesk.ui.widgets.people_search import PeopleSearch
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.wording import filled, label

NEW_GUEST = "+"
_MOST = 30
_COMMA = pattern("[،,]")


class SpeakerMatches(RowList):
    """Who matches, those present first, or one row that adds what was typed as a guest; one is always chosen."""

    def __init__(self, theme: Theme, times: SpeakingTimes) -> None:
        super().__init__(theme)
        self._times = times
        self._search: PeopleSearch | None = None
        self._searched: object = None
        self._typed = ""
        self._purpose: Purpose | None = None
        self.setAccessibleName(self.tr("People who match"))
        # The cursor stays in the entry, whose arrows choose here.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def offer(self, state: MeetingState, typed: str, purpose: Purpose | None = None) -> None:
        """Show whom the letters may mean; the best is chosen, and stays it while they mean the same people.

        For a purpose everybody but the speaker is offered before a letter is typed, and nobody is chosen then.
        """
        was_typed, self._typed = self._typed, " ".join(typed.split())
        self._purpose = purpose
        before = [row.key for row in self.rows_model.rows]
        rows = self._people_rows(state)
        self.show_rows(rows if rows or purpose is not None or not self.may_be_guest else (self._guest_row(),))
        if before != [row.key for row in self.rows_model.rows] or bool(was_typed) != bool(self._typed):
            self.choose(0 if self._typed else -1)
        elif self._typed and self.chosen_key() is None:
            self.choose(0)

    @property
    def may_be_guest(self) -> bool:
        """Whether what is typed can be the name of somebody on no list: a name has a letter."""
        return any(char.isalpha() for char in self._guest_typed()[0])

    def keys_text(self) -> str:
        """Return what Enter does, alone and with other keys."""
        if self._purpose is not None:
            return self._purpose.keys()
        if self.rows_model.position(NEW_GUEST) >= 0:
            return filled(self.tr("Write “name, post” · {enter} adds"), {"enter": "Enter"})
        text = self.tr("{enter} queue · {shift} floor · {control} arrival and queue · {digits} kind")
        keys = {"enter": "Enter", "shift": "Shift+Enter", "control": "Ctrl+Enter", "digits": "Ctrl+1…9"}
        return filled(text, keys)

    def commands(self, state: MeetingState, key: str, how: How, asked: Asked) -> tuple[Command, ...]:
        """Return the step that puts a row's person on the queue, or gives them the floor, having arrived if need be.

        For a purpose it is the step that serves it.
        """
        if self._purpose is not None:
            arrives = how in {How.CONTROL, How.CONTROL_SHIFT}
            return self._purpose.commands(state, ParticipantId(key), arrives=arrives)
        if key == NEW_GUEST:
            who = guest_id(len(state.guests) + 1)
            before: tuple[Command, ...] = (c.AddGuest(*self._guest_typed()),)
        else:
            who = ParticipantId(key)
            arrives = how in {How.CONTROL, How.CONTROL_SHIFT} and not state.is_present(who)
            before = (c.RecordArrival(who),) if arrives else ()
        at_once = how in {How.SHIFT, How.CONTROL_SHIFT}
        return (*before, asked.at_once(who) if at_once else asked.on_queue(who))

    def _guest_typed(self) -> tuple[str, str]:
        """Return the name and the post that are typed, if it is a guest."""
        name, _, post = _COMMA.sub("،", self._typed, count=1).partition("،")
        return name.strip(), post.strip()

    def _people_rows(self, state: MeetingState) -> tuple[Row, ...]:
        people = self._times.people(state)
        if self._search is None or self._searched is not people:
            self._search, self._searched = PeopleSearch(people.values()), people
        # Signs alone look for nobody, though they say as little as an empty line.
        found = self._search.find(self._typed) if search_key(self._typed) or not self._typed else ()
        speaker = self._purpose.who if self._purpose is not None else None
        shown = sorted((w for w in found if w != speaker), key=lambda who: not state.is_present(who))[:_MOST]
        waiting = frozenset(turn.who for turn in state.queue)
        return tuple(self._row(state, people[who], is_waiting=who in waiting) for who in shown)

    def _row(self, state: MeetingState, person: Person, *, is_waiting: bool) -> Row:
        word, tone = self._standing(state, person.id, is_waiting=is_waiting)
        group = label(person.group) if person.group is not None else self.tr("guest")
        note = person.post_title if person.name and person.post_title else group
        return Row(person.id, person.label, word=word, word_tone=tone, note=note, lines=2, tip=person.label)

    def _standing(self, state: MeetingState, who: ParticipantId, *, is_waiting: bool) -> tuple[str, str]:
        """Return what keeps somebody from the queue, or that they are there, and the tone of it."""
        if state.speech is not None and state.speech.who == who:
            return self.tr("speaking"), "accent"
        if is_waiting:
            return self.tr("on the queue"), "accent"
        return (self.tr("present"), "good") if state.is_present(who) else (self.tr("not come"), "warning")

    def _guest_row(self) -> Row:
        note = self.tr("Add as a guest and put on the queue")
        return Row(NEW_GUEST, isolate(self._typed), icon="account-plus-outline", icon_tone="accent", note=note, lines=2)
