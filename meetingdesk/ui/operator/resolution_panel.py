"""The resolutions of the session: one is shown and, as long as it is a draft, written."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain.commands import AdoptedBy, ResolutionContent
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.state import Phase, Resolution, ResolutionStatus
from meetingdesk.services.access import Access
from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.resolution_bars import Decisions, Header
from meetingdesk.ui.operator.resolution_form import ResolutionForm, typed_as, typed_from
from meetingdesk.ui.widgets.kept_text import KeptText
from meetingdesk.ui.widgets.yielding_area import YieldingArea

_TOPICS = frozenset({Topic.RESOLUTIONS, Topic.AGENDA, Topic.SESSION, Topic.ATTENDANCE, Topic.VOTES})
_PAUSE_MS = 3_000
# Where other cards need the room, the fields are scrolled rather than cut.
_LEAST_FORM = 48


class ResolutionPanel(QFrame):
    """A draft as it is typed. What is typed is on disk at once, a revision after a pause or when the focus leaves, and
    no event of the meeting touches an editor that holds unsaved words.

    `vote_wanted` carries the draft to be put to the vote.
    """

    vote_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._shown: ResolutionId | None = None
        self._loaded: ResolutionContent | None = None
        self._saved: ResolutionContent | None = None
        self._item = self._bridge.state.current_item
        self.setProperty("card", "true")
        posts = tuple(m.post_title for m in self._bridge.state.plan.members)
        self.form = ResolutionForm(context, (*context.bodies, *posts))
        self._kept: KeptText | None = None
        self._build(context)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.form.edited.connect(self._edited)
        self.form.left.connect(self._focus_left)

    def _build(self, context: Context) -> None:
        self.header = Header(context)
        self.header.tabs.chosen.connect(self._choose)
        self.decisions = Decisions(context)
        self.decisions.adopted.connect(self.adopt)
        self.decisions.voted_on.connect(self.put_to_vote)
        self.decisions.rejected.connect(self.reject)
        self.decisions.deferred.connect(self.defer)
        self.decisions.withdrawn.connect(self.withdraw)
        written = QWidget()
        rows = QVBoxLayout(written)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self.form.setProperty("surface", "true")
        self.form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        area = YieldingArea(self.form, _LEAST_FORM)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        rows.addWidget(area, 1)
        rows.addWidget(self.decisions)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(written)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 10)
        whole.setSpacing(8)
        whole.addWidget(self.header)
        whole.addWidget(self._pages, 1)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        self._hint = QLabel()
        self._hint.setProperty("tone", "quiet")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._begin = QPushButton(self.tr("Draft a resolution  F9"))
        self._begin.setProperty("kind", "primary")
        self._begin.clicked.connect(self.begin_draft)
        rows.addStretch(1)
        rows.addWidget(self._hint)
        rows.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)
        return page

    # --- Following the meeting ---

    @property
    def _resolution(self) -> Resolution | None:
        return self._bridge.state.resolution(self._shown) if self._shown is not None else None

    @property
    def shown_draft(self) -> ResolutionId | None:
        """The open draft that is shown."""
        resolution = self._resolution
        is_open = resolution is not None and resolution.status is ResolutionStatus.DRAFT
        return self._shown if is_open else None

    @property
    def has_unsaved(self) -> bool:
        """Whether something is typed that is no revision yet."""
        return self._shown is not None and self._is_writable() and self.form.content() != self._saved

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show what is drafted and adopted; an editor in use or with unsaved words stays as it is."""
        if not topics & _TOPICS:
            return
        state = self._bridge.state
        moved_on, self._item = state.current_item != self._item, state.current_item
        resolution = self._resolution
        if (
            resolution is None
            or resolution.status is ResolutionStatus.WITHDRAWN
            or (moved_on and not self.has_unsaved and not self._has_focus())
        ):
            self._show(self._preferred())
        elif resolution is not None and resolution.content != self._loaded and not self.has_unsaved:
            self._show(resolution)
        self._show_surroundings()

    def tick(self, _now: datetime) -> None:
        """Nothing here shows a clock that runs."""

    def focus_entry(self) -> None:
        """Put the cursor into the clauses."""
        self.form.clauses.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> bool:
        """Make a revision of what is typed; where a rule refuses it, it stays typed and kept."""
        return self.commit()

    def jump_to(self, target: str) -> None:
        """Show and focus a resolution."""
        if target.isdecimal() and self._bridge.state.resolution(ResolutionId(int(target))) is not None:
            self._choose(ResolutionId(int(target)))
        self.focus_entry()

    def _preferred(self) -> Resolution | None:
        """Return what belongs to the current item: its last open draft, or else its last adopted one.

        Of a closed session it is the first that was adopted.
        """
        state = self._bridge.state
        if state.phase is Phase.CLOSED:
            return next(iter(state.adopted), None)
        here = [
            r for r in state.resolutions if r.item == state.current_item and r.status is not ResolutionStatus.WITHDRAWN
        ]
        drafts = [r for r in here if r.status is ResolutionStatus.DRAFT]
        return next(iter([*reversed(drafts), *reversed(here)]), None)

    def _show(self, resolution: Resolution | None) -> None:
        """Put a resolution into the fields, with what was typed and never became a revision."""
        self._pause.stop()
        self._shown = resolution.id if resolution is not None else None
        self._loaded = self._saved = resolution.content if resolution is not None else None
        self._kept = None
        if resolution is None:
            return
        self.form.show_typed(typed_as(resolution.content))
        self._saved = self.form.content()
        if resolution.status is not ResolutionStatus.DRAFT:
            return
        self._kept = KeptText(self._bridge, f"draft:{resolution.id}", self._typed, self)
        kept = self._kept.restored()
        if kept is not None:
            self.form.show_typed(typed_from(kept.text), kept.cursor)

    def _show_surroundings(self) -> None:
        resolution, state = self._resolution, self._bridge.state
        self.header.show_state(state, resolution, self.form.settled() if resolution is not None else 0)
        self._pages.setCurrentIndex(0 if resolution is None else 1)
        writable = self._is_writable()
        self.form.set_read_only(read_only=not writable)
        self.decisions.show_state(state, resolution, writable=writable)
        self._begin.setEnabled(self._bridge.can(c.DraftResolution()))
        self._begin.setVisible(state.phase is not Phase.CLOSED)
        self._hint.setText(self._empty_words())

    def _is_writable(self) -> bool:
        resolution = self._resolution
        return resolution is not None and self._bridge.can(c.ReviseResolution(resolution.content, resolution.id))

    def _empty_words(self) -> str:
        phase = self._bridge.state.phase
        if self._bridge.desk.access is Access.READER:
            return self.tr("The file is open for reading only.")
        if phase is Phase.CLOSED:
            return self.tr("No resolution was adopted in this session.")
        if phase in {Phase.PLANNED, Phase.GATHERING}:
            return self.tr("Resolutions are drafted once the session is open.")
        return self.tr("No resolution is drafted on this item yet.")

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.form.isAncestorOf(focused)

    # --- Typing ---

    def _typed(self) -> tuple[str, int]:
        return self.form.typed().stored(), self.form.clauses.textCursor().position()

    def _edited(self) -> None:
        if self._kept is not None:
            self._kept.touch()
        self._pause.start()
        self.header.show_settled(self.form.settled())

    def _focus_left(self) -> None:
        """Make a revision once the focus is somewhere else for good."""
        QTimer.singleShot(0, self, self._commit_if_left)

    def _commit_if_left(self) -> None:
        if not self._has_focus():
            self.commit()

    def commit(self) -> bool:
        """Make a revision of what is typed; False where a rule or the disk refuses it."""
        self._pause.stop()
        if not self.has_unsaved:
            self._forget_kept()
            return True
        content = self.form.content()
        return self._carried_out(c.ReviseResolution(content, self._shown))

    def _carried_out(self, *commands: c.Command) -> bool:
        """Carry out commands that take over what is typed; then it need not be kept any more."""
        typed = self.form.content()
        if not self._bridge.execute(*commands):
            return False
        self._saved = typed
        resolution = self._resolution
        self._loaded = resolution.content if resolution is not None else None
        self._forget_kept()
        self._show_surroundings()
        return True

    def _forget_kept(self) -> None:
        if self._kept is not None:
            self._kept.forget()

    # --- Deciding ---

    def _choose(self, resolution: ResolutionId) -> None:
        if resolution != self._shown and self.commit():
            self._show(self._bridge.state.resolution(resolution))
            self._show_surroundings()

    def begin_draft(self) -> None:
        """Begin another draft on the current item and put the cursor into it."""
        if not self.commit() or not self._bridge.execute(c.DraftResolution()):
            return
        self._show(self._bridge.state.resolutions[-1])
        self._show_surroundings()
        self.focus_entry()

    def focus_or_begin(self) -> None:
        """Put the cursor into the open draft of the current item, or begin one."""
        state, shown = self._bridge.state, self._resolution
        drafts = [r for r in state.drafts if r.item == state.current_item]
        if not drafts:
            self.begin_draft()
            return
        if shown not in drafts:
            self._choose(drafts[-1].id)
        self.focus_entry()

    def adopt(self, by: AdoptedBy) -> None:
        """Adopt the draft shown exactly as it is typed."""
        self._decide(lambda draft: c.AdoptResolution(draft, by))

    def put_to_vote(self) -> None:
        """Have the draft shown put to the vote exactly as it is typed."""
        if self._shown is not None and self.commit():
            self.vote_wanted.emit(self._shown)

    def reject(self) -> None:
        """Reject the draft shown."""
        self._decide(c.RejectResolution)

    def defer(self) -> None:
        """Defer the draft shown to a later session."""
        self._decide(c.DeferResolution)

    def withdraw(self) -> None:
        """Take the draft shown back."""
        if self._shown is not None:
            self._bridge.execute(c.WithdrawDraft(self._shown))

    def _decide(self, command: Callable[[ResolutionId], c.Command]) -> None:
        """Take over what is typed, then decide on it: undoing the decision leaves the words."""
        if self._shown is not None and self.commit():
            self._carried_out(command(self._shown))
