"""By whom a wording is proposed, found while typing; nobody in particular is an answer too."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.text import search_key
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.attendance_rows import AttendanceRows
from meetingdesk.ui.widgets.entry import Entry
from meetingdesk.ui.widgets.people_search import PeopleSearch
from meetingdesk.ui.widgets.row_list import RowList


class _Name(Entry):
    """Esc is told whatever is typed."""

    clears_first = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell Esc, and clear nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ProposerField(QWidget):
    """A name, post or seat number; whoever matches is listed below, where room is kept for them.

    `entered` goes out for Enter when nobody is being looked for, `left` for Esc, `changed` when somebody else is meant.
    """

    entered = Signal()
    left = Signal()
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self.who: ParticipantId | None = None
        self._rows = AttendanceRows(self)
        name = QLabel(self.tr("Proposed by (may stay empty)"))
        name.setProperty("oneline", "body")
        self.entry = _Name()
        self.entry.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.entry.setAccessibleName(name.text())
        self.entry.setPlaceholderText(self.tr("name, post or seat number"))
        name.setBuddy(self.entry)
        self.matches: RowList = RowList(context.theme)
        self.matches.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.matches.setAccessibleName(self.tr("People who match"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for widget in (name, self.entry):
            rows.addWidget(widget)
        rows.addWidget(self.matches, 1)
        self.entry.textChanged.connect(self._typed)
        self.entry.entered.connect(lambda _how: self._entered())
        self.entry.left.connect(self.left)
        self.entry.stepped.connect(self.matches.step)
        self.matches.clicked.connect(lambda _index: self._entered())

    @property
    def is_looking(self) -> bool:
        """Whether letters are typed that mean nobody yet."""
        return self.who is None and bool(search_key(self.entry.text()))

    def show_proposer(self, who: ParticipantId | None) -> None:
        """Mean somebody, or nobody in particular."""
        self.who = who
        self.entry.setText(self._name())
        self.matches.show_rows(())

    def _name(self) -> str:
        person = self._bridge.state.person(self.who) if self.who is not None else None
        return person.label if person is not None else ""

    def _typed(self, text: str) -> None:
        if self.who is not None and text == self._name():
            return
        was, self.who = self.who, None
        state = self._bridge.state
        found = PeopleSearch(state.people).find(text) if search_key(text) else ()
        self.matches.show_rows(self._rows.rows(state, found))
        self.matches.choose(0 if found else -1)
        if was is not None:
            self.changed.emit()

    def _entered(self) -> None:
        """Mean whoever is chosen of those who match; where nobody is looked for, pass Enter on."""
        key = self.matches.chosen_key()
        if self.is_looking and key is not None:
            self.show_proposer(ParticipantId(key))
            self.changed.emit()
        elif not self.is_looking:
            self.entered.emit()
