"""The fields of the form of a speech: what is wrong is told below each of them, and nothing moves by that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.text import search_key
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.attendance_rows import AttendanceRows
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.entry import Entry, How
from meetingdesk.ui.widgets.people_search import PeopleSearch
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.widgets.wrapped_text import WrappedText

_SHOWN = 4


class TypedField(QWidget):
    """A label, an entry, and two lines of room below it; it follows the record only while nobody has typed in it.

    Fields that stand side by side share the lines `said` below them all.
    """

    def __init__(
        self, theme: Theme, name: str, entry: QLineEdit, hint: str = "", said: WrappedText | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._hint = hint
        self._shown = ""
        self.entry = entry
        entry.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        entry.setAccessibleName(name)
        title = QLabel(name)
        title.setProperty("oneline", "body")
        title.setBuddy(entry)
        self.said = WrappedText(theme, TextRole.SMALL) if said is None else said
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(2)
        for widget in (title, entry, *((self.said,) if said is None else ())):
            self.rows.addWidget(widget)
        entry.textChanged.connect(lambda _text: self.tell(self._hint))
        theme.changed.connect(self._follow_theme)
        self._follow_theme()
        self.tell(hint)

    @property
    def is_touched(self) -> bool:
        """Whether somebody has typed what is not recorded."""
        return self.entry.text() != self._shown

    def allow(self, *, is_allowed: bool) -> None:
        """Let it be typed in, or only read."""
        if self.entry.isReadOnly() == is_allowed:
            self.entry.setReadOnly(not is_allowed)
            self.tell(self._hint)

    def show_recorded(self, text: str) -> None:
        """Show what is recorded, unless something else is typed."""
        if not self.is_touched:
            self.entry.setText(text)
        self._shown = text

    def take_back(self) -> None:
        """Show what is recorded."""
        self.entry.setText(self._shown)

    def tell(self, sentence: str, tone: str = "quiet") -> None:
        """Say below the entry what it is for or what is understood, where anything can be typed."""
        self._say("" if self.entry.isReadOnly() else sentence, tone)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, and put the cursor there."""
        self._say(sentence, "bad")
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entry.selectAll()

    def _say(self, sentence: str, tone: str) -> None:
        self.said.set_text(sentence, tone)
        self.entry.setAccessibleDescription(sentence)
        set_property(self.entry, "wrong", "true" if tone == "bad" else "")

    def _follow_theme(self) -> None:
        self.said.setFixedHeight(2 * self._theme.row_height(TextRole.SMALL))


class _Name(Entry):
    """Esc is told whatever is typed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell Esc, and clear nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SpeakerField(TypedField):
    """Who spoke; other letters find somebody else.

    `entered` goes out for Enter and `left` for Esc, when nobody is being looked for.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, context: Context, name: str) -> None:
        entry = _Name()
        super().__init__(context.theme, name, entry)
        self._entry: Entry = entry
        self._hint = self.tr("a name, post or seat number finds somebody else")
        self._bridge = context.bridge
        self._recorded: ParticipantId | None = None
        self._chosen: ParticipantId | None = None
        self._rows = AttendanceRows(self)
        self._made_list(context.theme)
        self.tell(self._hint)
        self._entry.textChanged.connect(self._typed)
        self._entry.entered.connect(self._entered)
        self._entry.left.connect(self._leave)
        self._entry.stepped.connect(self.matches.step)

    def _made_list(self, theme: Theme) -> None:
        self.matches: RowList = RowList(theme)
        self.matches.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.matches.setAccessibleName(self.tr("People who match"))
        self.matches.setFixedHeight(_SHOWN * (theme.row_height(TextRole.BODY) + 6) + 8)
        self.matches.clicked.connect(lambda _index: self._entered(How.PLAIN))
        self.matches.hide()
        self.rows.addWidget(self.matches)

    def show_speaker(self, who: ParticipantId) -> None:
        """Show who is recorded, unless somebody else is chosen or looked for."""
        person = self._bridge.state.person(who)
        if self._chosen == self._recorded:
            self._chosen = who
        self._recorded = who
        self.show_recorded(person.label if person is not None else "")

    @property
    def who(self) -> ParticipantId | None:
        """Who is meant, None while letters mean nobody yet."""
        return self._chosen

    @property
    def is_looking(self) -> bool:
        """Whether somebody is being looked for."""
        return self._chosen is None

    def take_back(self) -> None:
        """Mean whoever is recorded."""
        self._chosen = self._recorded
        super().take_back()

    def _typed(self, text: str) -> None:
        state = self._bridge.state
        chosen = state.person(self._chosen) if self._chosen is not None else None
        recorded = state.person(self._recorded) if self._recorded is not None else None
        if chosen is not None and chosen.label == text:
            return
        if not search_key(text) or (recorded is not None and recorded.label == text):
            self._chosen = self._recorded
            self.matches.hide()
            return
        self._chosen = None
        found = PeopleSearch(state.people).find(text)
        self.matches.show_rows(self._rows.rows(state, found))
        self.matches.choose(0 if found else -1)
        self.matches.setVisible(bool(found))

    def _leave(self) -> None:
        """Look for nobody any more, or leave altogether."""
        if self.is_looking:
            self.take_back()
        else:
            self.left.emit()

    def _entered(self, _how: How) -> None:
        key = self.matches.chosen_key()
        if not self.is_looking:
            self.entered.emit()
        elif key is None:
            self.refuse(self.tr("Nobody is called so."))
        else:
            self._choose(ParticipantId(key))

    def _choose(self, who: ParticipantId) -> None:
        person = self._bridge.state.person(who)
        self._chosen = who
        self._entry.setText(person.label if person is not None else "")
        self.matches.hide()
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)
