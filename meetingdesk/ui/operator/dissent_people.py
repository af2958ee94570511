"""Who dissents: found while letters of a name, a post or a seat number are typed."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent

from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.presence import was_present
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import search_key
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.motion_supporters import SupporterMatches
from meetingdesk.ui.operator.speech_fields import TypedField
from meetingdesk.ui.widgets.entry import Entry, How


class DissenterMatches(SupporterMatches):
    """The members and substitutes who match, those who were in the hall at the decision first."""

    decided_at: datetime | None = None

    def is_there(self, state: MeetingState, who: ParticipantId) -> bool:
        """Tell who was in the hall when it was decided."""
        return self.decided_at is not None and was_present(state, who, self.decided_at)

    def word(self, *, is_there: bool) -> str:
        """Return what is said of those who were there, and of the others."""
        return self.tr("was in the hall") if is_there else self.tr("was not in the hall")


class DissenterField(TypedField):
    """A line in which somebody is found; `chosen` goes out when somebody is, and when nobody is any more.

    `entered` goes out for Enter when somebody is chosen already, `left` for Esc when nobody is being looked for.
    """

    chosen = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, context: Context, name: str, hint: str) -> None:
        entry = Entry()
        super().__init__(context.theme, name, entry, hint)
        self._bridge = context.bridge
        self._who: ParticipantId | None = None
        self.without: tuple[ParticipantId, ...] = ()
        entry.clears_first = False
        self.matches = DissenterMatches(context.theme)
        self.matches.acted.connect(lambda key, _how: self.choose(ParticipantId(key)))
        self.matches.clicked.connect(lambda _index: self._entered(How.PLAIN))
        entry.textChanged.connect(self._typed)
        entry.entered.connect(self._entered)
        entry.stepped.connect(self.matches.step)
        entry.left.connect(self._leave)
        self.destroyed.connect(self.matches.deleteLater)  # It lies on the page, which outlives the sheet.

    @property
    def who(self) -> ParticipantId | None:
        """Who is chosen."""
        return self._who

    def read(self) -> str:
        """Return who is chosen as text, empty for nobody."""
        return self._who or ""

    def show_who(self, who: str) -> None:
        """Choose somebody by what `read` gave, without the name."""
        known = self._bridge.state.person(ParticipantId(who)) if who else None
        self._who = known.id if known is not None else None

    def choose(self, who: ParticipantId) -> None:
        """Mean somebody, and tell it."""
        person = self._bridge.state.person(who)
        self._who = who
        self.entry.setText(person.label if person is not None else who)
        self.matches.hide()
        self.chosen.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Take the list of matches away as well: it lies on the page."""
        super().hideEvent(event)
        self.matches.hide()

    def _typed(self, text: str) -> None:
        state = self._bridge.state
        person = state.person(self._who) if self._who is not None else None
        if person is not None and person.label == text:
            return
        if self._who is not None:
            self._who = None
            self.chosen.emit()
        if search_key(text) and self.entry.hasFocus():
            self.matches.offer(state, text, self.without)
            self.matches.drop_down(self.entry)
        else:
            self.matches.hide()

    def _entered(self, _how: How) -> None:
        if self._who is not None:
            self.entered.emit()
            return
        if search_key(self.entry.text()) and self.matches.isHidden():
            self._typed(self.entry.text())
        key = self.matches.chosen_key() if not self.matches.isHidden() else None
        if key is not None:
            self.choose(ParticipantId(key))
        elif search_key(self.entry.text()):
            self.refuse(self.tr("No member of the council is called so."))
        else:
            self.refuse(self.tr("Choose with Enter who dissents."))

    def _leave(self) -> None:
        """Look for nobody any more, or leave altogether."""
        if self.matches.isHidden():
            self.left.emit()
        else:
            self.matches.hide()
