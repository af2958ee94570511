"""The supporters of a motion: whom letters may mean, and those who are found already."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Guest, Person
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import isolate
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.overlay import page_of
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.people_search import PeopleSearch
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.wording import filled, shortened

_SHOWN = 6
_LONGEST = 54


class SupporterMatches(RowList):
    """The members and substitutes who match, those in the hall first; the best is chosen.

    The list lies over what is below the entry, so that nothing moves while one types.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._search: tuple[object, PeopleSearch] | None = None
        self.setAccessibleName(self.tr("People who match"))
        # The cursor stays in the entry, whose arrows choose here.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("framed", "true")
        self.hide()

    def drop_down(self, entry: QWidget) -> None:
        """Show the list below an entry, as high as it needs up to a few rows."""
        page = page_of(entry)
        if self.parentWidget() is not page:
            self.setParent(page)
        shown = max(1, min(_SHOWN, self.rows_model.rowCount()))
        height = shown * (self._theme.row_height(TextRole.BODY) + 6) + 8
        self.setGeometry(QRect(entry.mapTo(page, QPoint(0, entry.height() + 2)), QSize(entry.width(), height)))
        self.setVisible(self.rows_model.rowCount() > 0)
        self.raise_()

    def offer(self, state: MeetingState, typed: str, without: tuple[ParticipantId, ...]) -> None:
        """Show whom the letters may mean; whoever asks for the motion already is passed over."""
        before = [row.key for row in self.rows_model.rows]
        people = {p.id: p for p in state.people if not isinstance(p, Guest)}
        if self._search is None or self._search[0] is not state.substitutes:
            self._search = (state.substitutes, PeopleSearch(people.values()))
        found = self._search[1].find(typed, later=lambda who: not self.is_there(state, who))
        rows = tuple(self._row(state, people[who]) for who in found if who not in without)
        self.show_rows(rows)
        if before != [row.key for row in rows] or self.chosen_key() is None:
            self.choose(0 if rows else -1)

    def is_there(self, state: MeetingState, who: ParticipantId) -> bool:
        """Tell who comes first."""
        return state.is_present(who)

    def word(self, *, is_there: bool) -> str:
        """Return what is said of somebody who comes first, or does not."""
        return self.tr("present") if is_there else self.tr("not in the hall")

    def _row(self, state: MeetingState, person: Person) -> Row:
        both = person.name and person.post_title
        title = f"{isolate(person.name)} — {isolate(person.post_title)}" if both else person.label
        there = self.is_there(state, person.id)
        word = self.word(is_there=there)
        return Row(person.id, title, word=word, word_tone="good" if there else "warning", tip=title)


class SupporterChips(QWidget):
    """A button for each supporter, which takes that one away; `removed` carries the id."""

    removed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[ParticipantId, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self.buttons: dict[ParticipantId, QPushButton] = {}

    def show_people(self, state: MeetingState, people: tuple[ParticipantId, ...]) -> None:
        """Show the supporters; nothing takes no room."""
        self.setVisible(bool(people))
        if people == self._shown:
            return
        self._shown = people
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        longest = max(6, _LONGEST // max(1, len(people)))
        self.buttons = {who: self._button(state, who, longest) for who in people}
        for at, button in enumerate(self.buttons.values()):
            self._row.insertWidget(at, button)

    def _button(self, state: MeetingState, who: ParticipantId, longest: int) -> QPushButton:
        person = state.person(who)
        name = person.label if person is not None else who
        button = QPushButton(shortened(name, longest))
        button.setIcon(self._theme.icon("close", "quiet"))
        words = filled(self.tr("Take {name} off the motion"), {"name": name})
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda _on=False: self.removed.emit(who))
        return button
