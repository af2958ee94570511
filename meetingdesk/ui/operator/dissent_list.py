"""The dissent notes on one decision as a list: worded otherwise, or taken back."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListView, QMenu

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.ids import DissentId
from meetingdesk.domain.resolution import Dissent
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.context import Context
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.row_menu import Choice, open_menu, row_under
from meetingdesk.ui.widgets.remark_delegate import RemarkDelegate
from meetingdesk.ui.widgets.row_list import RowList


class DissentList(RowList):
    """Who dissents and in what words; `revise_wanted` carries the id of a note."""

    revise_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme)
        self._context = context
        self._shown: dict[DissentId, Dissent] = {}
        self.setItemDelegate(RemarkDelegate(context.theme, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Dissent notes"))
        self.acted.connect(lambda key, _how: self.revise_wanted.emit(DissentId(int(key))))
        self.removed.connect(self.take_back)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.open_menu)

    def show_notes(self, state: MeetingState, notes: tuple[Dissent, ...]) -> None:
        """Show notes, oldest first."""
        self._shown = {note.id: note for note in notes}
        self.show_rows(tuple(_row(state, note) for note in notes))

    def take_back(self, key: str) -> None:
        """Take a note back; undoing brings it again."""
        self._context.bridge.execute(c.StrikeDissent(DissentId(int(key))))

    def open_menu(self, pos: QPoint) -> QMenu | None:
        """Open the menu of the note at a place of the list."""
        key = row_under(self, pos)
        note = self._shown.get(DissentId(int(key))) if key is not None else None
        if key is None or note is None:
            return None
        revise = partial(self.revise_wanted.emit, note.id)
        choices = (
            Choice(
                "pencil-outline", self.tr("Word it otherwise"), "Enter", c.ReviseDissent(note.id, note.text), revise
            ),
            Choice(
                "delete-outline", self.tr("Take back"), "Del", c.StrikeDissent(note.id), partial(self.take_back, key)
            ),
        )
        return open_menu(self._context, self, pos, choices)


def _row(state: MeetingState, note: Dissent) -> Row:
    person = state.person(note.who)
    return Row(
        str(note.id),
        " ".join(note.text.split("\n")),
        lead=person.label if person is not None else note.who,
        figures=persian_digits(clock_time(note.at, state.plan.timezone)),
    )
