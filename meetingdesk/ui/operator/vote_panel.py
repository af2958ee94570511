"""The vote and the motions of procedure."""

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import VoteMethod, VoteStatus
from meetingdesk.domain.ids import ResolutionId, WordingId
from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.overlay import page_of
from meetingdesk.ui.operator.vote_faces import Faces
from meetingdesk.ui.operator.vote_standing import MOTION_KEY, Face, Standing
from meetingdesk.ui.operator.vote_subjects import Subject, next_subject
from meetingdesk.ui.widgets.enter_presses import pressed_by_enter

if TYPE_CHECKING:
    from meetingdesk.ui.operator.vote_sheet import VoteSheet

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
        self.faces = Faces(context)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 7, 12, 8)
        rows.addWidget(self.faces)
        self._connect()
        if MOTION_KEY in self._bridge.drafts.kept(self._bridge.state.plan.session_no):
            self._standing.begin(Face.MOTION)
        self.hide()  # What it shows comes with the first refresh, when it has its place.

    def _connect(self) -> None:
        faces = self.faces
        faces.opening.connect(self._open)
        faces.left.connect(self._leave)
        faces.made.connect(self._leave_motion)
        faces.ordered.connect(self._bridge.execute)
        faces.roll_wanted.connect(self._call_the_roll)
        faces.voiding_wanted.connect(self.begin_voiding)
        faces.vote_wanted.connect(self._prepare)

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

    def dismiss(self) -> None:
        """Take away what was begun, or the result, where the focus is elsewhere and stays."""
        self._standing.leave()
        self._follow(of_votes=True)

    def flush(self) -> bool:
        """Keep what is half typed."""
        return self.faces.flush()

    def jump_to(self, target: str) -> None:
        """Show and focus the vote that goes on, or a motion that is pending."""
        self._remember_focus()
        self._standing = Standing(running=self._standing.running)
        self.faces.pending.prefer(target)
        self._follow(of_votes=True)
        self._focus()

    def _follow(self, *, of_votes: bool) -> None:
        """Show the face there is to show; the focus stays in the card, or in the roll, if it was there."""
        state = self._bridge.state
        was_here = self._has_focus()
        self._standing.follow(state, of_votes=of_votes)
        face = self._standing.face(state)
        self.faces.fill(face, state, self._standing)
        is_new = self.faces.show_face(face)
        self.setVisible(face is not None)
        if self._sheet is not None and not self._sheet.isHidden():
            self._sheet.follow(state.running_vote)
            is_new = self._sheet.isHidden()
        if was_here and is_new:
            self._focus()

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
            self.faces.face(face).focus()

    def _give_focus_back(self) -> None:
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)  # Not to a button that Enter would press.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves what was begun; Enter presses the focused button."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif not pressed_by_enter(event, self):
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.dismiss()
        self._give_focus_back()

    def _leave_motion(self) -> None:
        """Show the motion that was made, ready to be put to the vote."""
        self.dismiss()
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
        elif self._standing.begun is Face.MOTION and self.faces.motion_form.is_begun:
            self.faces.motion_form.propose_motion()
        else:
            self._prepare(None)

    def prepare_draft(self, draft: ResolutionId) -> None:
        """Prepare a vote on a draft, or go on with the vote there is."""
        self._prepare_or_go_on(Subject(resolution=draft))

    def prepare_wording(self, wording: WordingId) -> None:
        """Prepare a vote on a proposed wording of a clause, or go on with the vote there is."""
        self._prepare_or_go_on(Subject(wording=wording))

    def _prepare_or_go_on(self, subject: Subject) -> None:
        self._remember_focus()
        if self._bridge.state.running_vote is None:
            self._prepare(subject)
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
        self.faces.preparing.begin(subject or next_subject(self._bridge.state, shown))
        self._begin(Face.PREPARING)

    def _open(self) -> None:
        """Open the vote on what is typed, as it is prepared."""
        if self._drafts is not None and not self._drafts.flush():
            return
        if self._bridge.execute(self.faces.preparing.command()):
            self.faces.preparing.question.clear()
            self._go_on()
        else:
            self._focus()

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
            from meetingdesk.ui.operator.vote_sheet import VoteSheet  # noqa: PLC0415 - needed by name only

            self._sheet = VoteSheet(page_of(self), self._context)
            self._sheet.closing.connect(self._bridge.execute)
        self._sheet.call(vote)
