"""The vote and the motions of procedure."""

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import VoteMethod, VoteStatus
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.motion_form import MotionForm
from meetingdesk.ui.operator.motion_pending import PendingMotion
from meetingdesk.ui.operator.overlay import page_of
from meetingdesk.ui.operator.vote_page import Page
from meetingdesk.ui.operator.vote_preparing import Preparing
from meetingdesk.ui.operator.vote_result import Result
from meetingdesk.ui.operator.vote_running import Running
from meetingdesk.ui.operator.vote_sheet import VoteSheet
from meetingdesk.ui.operator.vote_standing import Face, Standing
from meetingdesk.ui.operator.vote_subjects import Subject, next_subject
from meetingdesk.ui.operator.vote_voiding import Voiding
from meetingdesk.ui.widgets.enter_presses import pressed_by_enter

_TOPICS = frozenset({Topic.VOTES, Topic.ATTENDANCE, Topic.RESOLUTIONS, Topic.AGENDA, Topic.SESSION})


class Written(Protocol):
    """Where drafts are written."""

    @property
    def shown_draft(self) -> ResolutionId | None:
        """The open draft that is shown."""

    def flush(self) -> bool:
        """Make a revision of what is typed; False where that was refused."""


class VotePanel(QFrame):
    """A card with one face at a time, hidden while there is none to show.

    What the operator began stays in front; no event of the meeting takes the focus from elsewhere, or a letter typed.
    """

    def __init__(self, context: Context, drafts: Written | None = None) -> None:
        super().__init__()
        self._context = context
        self._bridge = context.bridge
        self._drafts = drafts
        self._standing = Standing()
        self._before: QWidget | None = None
        self._sheet: VoteSheet | None = None
        self.setProperty("card", "true")
        self.setProperty("active", "true")
        self.setAccessibleName(self.tr("Vote"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._build()
        self._connect()
        if self.motion_form.is_restored:
            self._standing.begin(Face.MOTION)
        self.hide()  # What it shows comes with the first refresh, when it has its place.

    # --- What it is made of ---

    def _build(self) -> None:
        self.preparing = Preparing(self._context)
        self.motion_form = MotionForm(self._context)
        self.voiding = Voiding(self._context)
        self.running = Running(self._context)
        self.result = Result(self._context)
        self.pending = PendingMotion(self._context)
        self._faces: dict[Face, Page] = {
            Face.PREPARING: self.preparing,
            Face.MOTION: self.motion_form,
            Face.VOIDING: self.voiding,
            Face.RUNNING: self.running,
            Face.RESULT: self.result,
            Face.PENDING: self.pending,
        }
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 7, 12, 8)
        for face in self._faces.values():
            face.hide()
            rows.addWidget(face)

    def _connect(self) -> None:
        self.preparing.opening.connect(self._open)
        for left in (self.preparing.left, self.motion_form.left, self.voiding.left, self.result.left):
            left.connect(self._leave)
        self.motion_form.made.connect(self._leave_motion)
        self.voiding.declared.connect(self._bridge.execute)
        self.running.counts.closing.connect(self._bridge.execute)
        self.running.names.closing.connect(self._bridge.execute)
        self.running.names.sheet_wanted.connect(self._call_the_roll)
        for voiding in (self.running.voiding, self.result.voiding):
            voiding.connect(self.begin_voiding)
        self.pending.vote_wanted.connect(lambda: self._prepare(self.pending.subject()))

    # --- Following the meeting ---

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the state as it is now; what is typed stays, and the focus where it is."""
        if topics & _TOPICS or self._standing.closed is not None:
            self._follow(of_votes=Topic.VOTES in topics)

    def tick(self, _now: datetime) -> None:
        """Nothing here shows a clock that runs."""

    def focus_entry(self) -> None:
        """Put the focus where one goes on; where there is nothing yet, prepare a vote."""
        self._remember_focus()
        if self._standing.face(self._bridge.state) is None:
            self._prepare(None)
        else:
            self._focus()

    def flush(self) -> bool:
        """Keep a half-typed motion."""
        return self.motion_form.flush()

    def jump_to(self, target: str) -> None:
        """Show and focus the vote that goes on, or a motion that is pending."""
        self._remember_focus()
        self._standing = Standing(running=self._standing.running)
        self.pending.prefer(target)
        self._follow(of_votes=True)
        self._focus()

    def _follow(self, *, of_votes: bool) -> None:
        """Show the face there is to show; the focus stays in the card, or in the roll, if it was there."""
        state = self._bridge.state
        was_here = self._has_focus()
        self._standing.follow(state, of_votes=of_votes)
        face = self._standing.face(state)
        shown = self._faces[face] if face is not None else None
        self._fill(face)
        is_new = shown is None or shown.isHidden()
        for other in self._faces.values():
            if other is not shown:
                other.hide()
        if shown is not None:
            shown.show()
        self.setVisible(shown is not None)
        if self._sheet is not None and not self._sheet.isHidden():
            self._sheet.follow(state.running_vote)
            is_new = self._sheet.isHidden()
        if was_here and is_new:
            self._focus()

    def _fill(self, face: Face | None) -> None:
        state = self._bridge.state
        running, closed, voided = (
            state.running_vote,
            state.vote(self._standing.closed),
            state.vote(self._standing.voided),
        )
        if running is not None:
            self.running.follow(running)
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

    # --- Where the focus is ---

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        here = [self] if self._sheet is None else [self, self._sheet]
        return focused is not None and any(it is focused or it.isAncestorOf(focused) for it in here)

    def _remember_focus(self) -> None:
        if not self._has_focus():
            self._before = QApplication.focusWidget()

    def _focus(self) -> None:
        """Put the focus where the face shown goes on; where there is none, where it was before."""
        face = self._standing.face(self._bridge.state)
        if face is None:
            self._give_focus_back()
        else:
            self._faces[face].focus()

    def _give_focus_back(self) -> None:
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves what was begun; Enter presses the focused button."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif not pressed_by_enter(event):
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self._standing.leave()
        self._follow(of_votes=True)
        self._give_focus_back()

    def _leave_motion(self) -> None:
        """Show the motion that was made, ready to be put to the vote."""
        self._standing.leave()
        self._follow(of_votes=True)
        self._focus()

    # --- Votes and motions ---

    def begin_or_go_on(self) -> None:
        """Prepare a vote, open the one prepared, or put the cursor into the one that goes on."""
        self._remember_focus()
        if self._standing.begun is Face.PREPARING:
            self._open()
        elif self._bridge.state.running_vote is not None:
            self._standing.begun = None
            self._follow(of_votes=True)
            self._go_on()
        else:
            self._prepare(None)

    def prepare_draft(self, draft: ResolutionId) -> None:
        """Prepare a vote on a draft, or go on with the vote there is."""
        self._remember_focus()
        if self._bridge.state.running_vote is None:
            self._prepare(Subject(resolution=draft))
        else:
            self.begin_or_go_on()

    def begin_motion(self) -> None:
        """Let a motion of procedure be made."""
        self._begin(Face.MOTION)

    def begin_voiding(self) -> None:
        """Let the reason be typed for which the last vote is void."""
        votes = self._bridge.state.votes
        standing = [vote for vote in votes if vote.status is not VoteStatus.VOID]
        if standing:
            self._standing.voided = standing[-1].id
            self._begin(Face.VOIDING)
        else:
            self._bridge.execute(c.VoidVote(reason="-"))

    def _begin(self, face: Face) -> None:
        self._remember_focus()
        self._standing.begin(face)
        self._follow(of_votes=True)
        self._focus()

    def _prepare(self, subject: Subject | None) -> None:
        shown = self._drafts.shown_draft if self._drafts is not None else None
        self.preparing.begin(subject or next_subject(self._bridge.state, shown))
        self._begin(Face.PREPARING)

    def _open(self) -> None:
        """Open the vote on what is typed, as it is prepared."""
        if self._drafts is not None and not self._drafts.flush():
            return
        if self._bridge.execute(self.preparing.command()):
            self.preparing.question.clear()
            self._go_on()

    def _go_on(self) -> None:
        vote = self._bridge.state.running_vote
        if vote is not None and vote.method is VoteMethod.ROLL_CALL and vote.status is VoteStatus.OPEN:
            self._call_the_roll()
        else:
            self._focus()

    def _call_the_roll(self) -> None:
        vote = self._bridge.state.running_vote
        if vote is None:
            return
        if self._sheet is None:
            self._sheet = VoteSheet(page_of(self), self._context)
            self._sheet.closing.connect(self._bridge.execute)
        self._sheet.call(vote)
