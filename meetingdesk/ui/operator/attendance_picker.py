"""Somebody else, found by a few letters."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.domain.ids import ParticipantId
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.attendance_rows import AttendanceRows
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.entry import Entry
from meetingdesk.ui.widgets.people_search import PeopleSearch
from meetingdesk.ui.widgets.row_list import RowList

_SHOWN = 4


class PersonPicker(QWidget):
    """A line with the matches below it. `picked` carries an id, `left` goes out when nobody was meant."""

    picked = Signal(str)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._but: ParticipantId | None = None
        self._rows = AttendanceRows(self)
        self.entry = Entry()
        self.entry.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.entry.setAccessibleName(self.tr("Who it was"))
        self.entry.setPlaceholderText(self.tr("who it was: name, post or seat number… Enter"))
        self.entry.textChanged.connect(lambda _text: self._find())
        self.entry.entered.connect(lambda _how: self._pick(self.list.chosen_key()))
        self.entry.left.connect(self.left)
        self.list: RowList = RowList(context.theme)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("People who match"))
        self.list.setFixedHeight(_SHOWN * (context.theme.row_height(TextRole.BODY) + 6) + 8)
        self.list.clicked.connect(lambda _index: self._pick(self.list.chosen_key()))
        self.entry.stepped.connect(self.list.step)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(28, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.entry)
        rows.addWidget(self.list)

    def ask(self, but: ParticipantId) -> None:
        """Let somebody be found, anybody but one."""
        self._but = but
        self.entry.clear()
        self._find()
        self.show()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self) -> None:
        state = self._bridge.state
        found = PeopleSearch(state.people).find(self.entry.text())
        self.list.show_rows(self._rows.rows(state, (who for who in found if who != self._but)))
        self.list.choose(0 if found else -1)

    def _pick(self, key: str | None) -> None:
        if key is not None:
            self.picked.emit(key)
