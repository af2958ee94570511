"""The remarks as a list: edited, made a draft of, removed."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListView, QMenu

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.ids import RemarkId
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.state import MeetingState, Remark
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.context import Context
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.row_menu import Choice, open_menu, row_under
from meetingdesk.ui.widgets.entry import How
from meetingdesk.ui.widgets.remark_delegate import RemarkDelegate
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.wording import figure, filled, label


class RemarkList(RowList):
    """`edit_wanted` and `draft_wanted` carry the id of a remark."""

    edit_wanted = Signal(object)
    draft_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme)
        self._context = context
        self.setItemDelegate(RemarkDelegate(context.theme, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Remarks, newest first"))
        self.acted.connect(self._act)
        self.removed.connect(self.remove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.open_menu)

    @property
    def chosen_remark(self) -> RemarkId | None:
        """The remark chosen."""
        key = self.chosen_key()
        return RemarkId(int(key)) if key is not None else None

    def show_remarks(self, state: MeetingState, *, every: bool) -> None:
        """Show those of the current item, or `every` one."""
        wanted = [r for r in reversed(state.remarks) if every or r.item == state.current_item]
        chosen = self.chosen_remark
        if chosen is not None and state.remark(chosen) is not None and chosen not in {r.id for r in wanted}:
            self.choose(-1)  # It is out of view; no other one was chosen in its stead.
        self.show_rows(tuple(self._row(state, r) for r in wanted))

    def remove(self, key: str) -> None:
        """Strike a remark."""
        self._context.bridge.execute(c.RemoveRemark(RemarkId(int(key))))

    def open_menu(self, pos: QPoint) -> QMenu | None:
        """Open the menu of the remark at a place of the list."""
        key = row_under(self, pos)
        remark = self._context.bridge.state.remark(RemarkId(int(key))) if key is not None else None
        if key is None or remark is None:
            return None
        edit, draft = partial(self.edit_wanted.emit, remark.id), partial(self.draft_wanted.emit, remark.id)
        choices = (
            Choice("pencil-outline", self.tr("Change"), "Enter", c.ReviseRemark(remark.id, remark.text), edit),
            Choice(
                "comment-arrow-right-outline",
                self.tr("Make a draft resolution"),
                "Ctrl+Enter",
                c.DraftResolution(remark=remark.id),
                draft,
            ),
            Choice(
                "comment-remove-outline", self.tr("Remove"), "Del", c.RemoveRemark(remark.id), partial(self.remove, key)
            ),
        )
        return open_menu(self._context, self, pos, choices)

    def _act(self, key: str, how: How) -> None:
        """Let the remark be changed; with Ctrl make a draft of it."""
        wanted = self.draft_wanted if how is How.CONTROL else self.edit_wanted
        wanted.emit(RemarkId(int(key)))

    def _row(self, state: MeetingState, remark: Remark) -> Row:
        person = state.person(remark.who) if remark.who is not None else None
        made = [
            self._made(r)
            for r in state.resolutions
            if r.remark == remark.id and r.status is not ResolutionStatus.WITHDRAWN
        ]
        return Row(
            str(remark.id),
            remark.text,
            lead=person.label if person else "",
            word="، ".join(made),
            figures=persian_digits(clock_time(remark.at, state.plan.timezone)),
        )

    def _made(self, resolution: Resolution) -> str:
        """Return what became of the draft that was made of a remark."""
        if resolution.adoption is not None:
            return filled(self.tr("resolution {number}"), {"number": figure(resolution.adoption.number)})
        words = filled(self.tr("draft {number}"), {"number": resolution.id})
        return words if resolution.status is ResolutionStatus.DRAFT else f"{words} ({label(resolution.status)})"
