"""The faces of the card of votes, each made when it is shown first: a start need not wait for them."""

# ruff: noqa: PLC0415 - what a face is made of is imported with it
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.vote_page import Page
from meetingdesk.ui.operator.vote_standing import Face, Standing

if TYPE_CHECKING:
    from meetingdesk.ui.operator.motion_form import MotionForm
    from meetingdesk.ui.operator.motion_pending import PendingMotion
    from meetingdesk.ui.operator.vote_preparing import Preparing
    from meetingdesk.ui.operator.vote_result import Result
    from meetingdesk.ui.operator.vote_running import Running
    from meetingdesk.ui.operator.vote_voiding import Voiding

P = TypeVar("P", bound=Page)


class Faces(QWidget):
    """One face at a time. What is wanted on any of them goes out here; `ordered` carries a command."""

    opening = Signal()
    left = Signal()
    made = Signal()
    ordered = Signal(object)
    roll_wanted = Signal()
    voiding_wanted = Signal()
    vote_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._made: list[Page] = []

    def face(self, face: Face) -> Page:
        """Return a face by its name."""
        match face:
            case Face.PREPARING:
                return self.preparing
            case Face.MOTION:
                return self.motion_form
            case Face.VOIDING:
                return self.voiding
            case Face.RUNNING:
                return self.running
            case Face.RESULT:
                return self.result
            case Face.PENDING:
                return self.pending

    def show_face(self, face: Face | None) -> bool:
        """Show one face or none; tell whether it is another than before."""
        shown = self.face(face) if face is not None else None
        is_new = shown is None or shown.isHidden()
        for other in self._made:
            if other is not shown:
                other.hide()
        if shown is not None:
            shown.show()
        return is_new

    def fill(self, face: Face | None, state: MeetingState, standing: Standing) -> None:
        """Show on the face that is to be shown how things stand."""
        closed, voided = state.vote(standing.closed), state.vote(standing.voided)
        if state.running_vote is not None:
            self.running.follow(state.running_vote)
        if face is Face.PREPARING:
            self.preparing.refresh()
        elif face is Face.MOTION:
            self.motion_form.refresh()
        elif face is Face.VOIDING and voided is not None:
            self.voiding.follow(voided)
        elif face is Face.RESULT and closed is not None:
            self.result.follow(closed)
        elif face is Face.PENDING:
            self.pending.follow(state.pending_motions)

    def flush(self) -> bool:
        """Keep what is half typed on any face."""
        refused = [page for page in self._made if not page.flush()]
        return not refused

    def _placed(self, page: P) -> P:
        page.hide()
        self._made.append(page)
        self._rows.addWidget(page)
        return page

    @cached_property
    def preparing(self) -> "Preparing":
        """A vote being prepared."""
        from meetingdesk.ui.operator.vote_preparing import Preparing

        page = self._placed(Preparing(self._context))
        page.opening.connect(self.opening)
        page.left.connect(self.left)
        return page

    @cached_property
    def motion_form(self) -> "MotionForm":
        """A motion being made."""
        from meetingdesk.ui.operator.motion_form import MotionForm

        page = self._placed(MotionForm(self._context))
        page.left.connect(self.left)
        page.made.connect(self.made)
        return page

    @cached_property
    def voiding(self) -> "Voiding":
        """A vote being declared void."""
        from meetingdesk.ui.operator.vote_voiding import Voiding

        page = self._placed(Voiding(self._context))
        page.left.connect(self.left)
        page.declared.connect(self.ordered)
        return page

    @cached_property
    def running(self) -> "Running":
        """The vote that goes on."""
        from meetingdesk.ui.operator.vote_running import Running

        page = self._placed(Running(self._context))
        page.counts.closing.connect(self.ordered)
        page.names.closing.connect(self.ordered)
        page.names.sheet_wanted.connect(self.roll_wanted)
        page.voiding.connect(self.voiding_wanted)
        return page

    @cached_property
    def result(self) -> "Result":
        """The result of the vote closed last."""
        from meetingdesk.ui.operator.vote_result import Result

        page = self._placed(Result(self._context))
        page.left.connect(self.left)
        page.voiding.connect(self.voiding_wanted)
        return page

    @cached_property
    def pending(self) -> "PendingMotion":
        """A motion that waits to be put to the vote."""
        from meetingdesk.ui.operator.motion_pending import PendingMotion

        page = self._placed(PendingMotion(self._context))
        page.vote_wanted.connect(lambda: self.vote_wanted.emit(page.subject()))
        return page
