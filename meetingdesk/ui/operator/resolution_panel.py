"""The resolutions of the session: one is shown and, as long as it is a draft, written."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import RemarkId, ResolutionId
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.earlier_line import EarlierLine
from meetingdesk.ui.operator.resolution_bars import Header
from meetingdesk.ui.operator.resolution_deciding import ResolutionDeciding
from meetingdesk.ui.operator.resolution_decisions import Decisions
from meetingdesk.ui.operator.resolution_editor import ResolutionEditor
from meetingdesk.ui.operator.resolution_empty import NoResolution
from meetingdesk.ui.operator.resolution_form import ResolutionForm
from meetingdesk.ui.operator.resolution_offers import known_words
from meetingdesk.ui.operator.resolution_sheets import ResolutionSheets
from meetingdesk.ui.operator.resolution_source import ResolutionSource
from meetingdesk.ui.widgets.tab_order import put_in_tab_order
from meetingdesk.ui.widgets.yielding_area import YieldingArea

_TOPICS = frozenset({Topic.RESOLUTIONS, Topic.REMARKS, Topic.AGENDA, Topic.SESSION, Topic.ATTENDANCE, Topic.VOTES})
# Where other cards need the room, the fields are scrolled rather than cut.
_LEAST_FORM = 48


class ResolutionPanel(QFrame):
    """A draft as it is typed: no event of the meeting touches an editor that holds unsaved words.

    `remark_wanted` carries the remark that is to be shown.
    """

    remark_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._item = self._bridge.state.current_item
        self.setProperty("card", "true")
        self._pages = QStackedWidget(self)
        self._empty = NoResolution(self._bridge)
        self._pages.addWidget(self._empty)
        written = QWidget(self._pages)
        self._pages.addWidget(written)
        posts = tuple(m.post_title for m in self._bridge.state.plan.members)
        area = YieldingArea(None, _LEAST_FORM, written)
        self.form = ResolutionForm(context, (*context.bodies, *posts), area.viewport())
        earlier = context.decisions.beginnings() if context.decisions is not None else ()
        self.form.clauses.offer(known_words((*context.bodies, *posts), earlier))
        self._editor = ResolutionEditor(self._bridge, self.form)
        self.deciding = ResolutionDeciding(context, self._editor)
        self.sheets = ResolutionSheets(context, self.form, self._editor)
        self.header = Header(context)
        self.earlier = EarlierLine(context.theme, context.decisions) if context.decisions is not None else None
        self.decisions = Decisions(context, self.deciding, self.sheets)
        self.source = ResolutionSource(context.theme)
        self._lay_out(written, area)
        decisions = (*self.decisions.undecided.buttons, *self.decisions.decided.buttons)
        put_in_tab_order((*self.form.stops(), *decisions, *self.header.stops))
        self._connect()

    def _lay_out(self, written: QWidget, area: YieldingArea) -> None:
        """Put everything into its place; what moves with all its parts is styled once more, so that little does."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 10)
        whole.setSpacing(8)
        whole.addWidget(self.header)
        if self.earlier is not None:
            whole.addWidget(self.earlier)
        whole.addWidget(self._pages, 1)
        self.form.setProperty("surface", "true")
        self.form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        area.hold(self.form)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        rows = QVBoxLayout(written)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.source)
        rows.addWidget(area, 1)
        rows.addSpacing(4)
        rows.addWidget(self.decisions)

    def _connect(self) -> None:
        self.sheets.chosen.connect(self._choose)
        self.header.tabs.chosen.connect(self._choose)
        self.header.revisions.clicked.connect(self.sheets.show_revisions)
        self.header.earlier.clicked.connect(self.sheets.show_earlier)
        self.source.wanted.connect(self.remark_wanted)
        self._empty.begun.connect(self.begin_draft)
        self._editor.taken_over.connect(self._show_surroundings)
        self.deciding.reopened.connect(self.focus_entry)
        if self.earlier is not None:
            self.earlier.wanted.connect(self.sheets.show_earlier)

    # --- Following the meeting ---

    @property
    def shown_draft(self) -> ResolutionId | None:
        """The open draft that is shown."""
        resolution = self._editor.resolution
        is_open = resolution is not None and resolution.status is ResolutionStatus.DRAFT
        return self._editor.shown if is_open else None

    @property
    def has_unsaved(self) -> bool:
        """Whether something is typed that is no revision yet."""
        return self._editor.has_unsaved

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show what is drafted and adopted; an editor in use or with unsaved words stays as it is."""
        if not topics & _TOPICS:
            return
        state, editor = self._bridge.state, self._editor
        moved_on, self._item = state.current_item != self._item, state.current_item
        resolution = editor.resolution
        if (
            resolution is None
            or resolution.status is ResolutionStatus.WITHDRAWN
            or (moved_on and not editor.has_unsaved and not (editor.has_focus and editor.is_writable))
        ):
            editor.show(_preferred(state))
        elif editor.is_outdated:
            editor.show(resolution)
        self._show_surroundings()

    def tick(self, _now: datetime) -> None:
        """Nothing here shows a clock that runs."""

    def focus_entry(self) -> None:
        """Put the cursor into the clauses."""
        self.form.clauses.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> bool:
        """Make a revision of what is typed; where a rule refuses it, it stays typed and kept."""
        return self.commit()

    def commit(self) -> bool:
        """Make a revision of what is typed; False where a rule or the disk refuses it."""
        return self._editor.commit()

    def jump_to(self, target: str) -> None:
        """Show and focus a resolution."""
        if target.isdecimal() and self._bridge.state.resolution(ResolutionId(int(target))) is not None:
            self._choose(ResolutionId(int(target)))
        self.focus_entry()

    def _show_surroundings(self) -> None:
        resolution, state, writable = self._editor.resolution, self._bridge.state, self._editor.is_writable
        self.header.show_state(state, resolution)
        if self.earlier is not None:
            self.earlier.refresh(state)
        self._pages.setCurrentIndex(0 if resolution is None else 1)
        self.source.show_state(state, resolution)
        self.form.set_read_only(read_only=not writable)
        self.decisions.show_state(state, resolution, writable=writable)
        self._empty.refresh()

    # --- Beginning and deciding ---

    def _choose(self, resolution: ResolutionId) -> None:
        if resolution != self._editor.shown and self.commit():
            self._editor.show(self._bridge.state.resolution(resolution))
            self._show_surroundings()

    def show_next(self) -> None:
        """Show the next resolution of the session, after the last one the first again; the focus stays in the card."""
        known = [r.id for r in self._bridge.state.resolutions if r.status is not ResolutionStatus.WITHDRAWN]
        if not known:
            return
        shown = self._editor.shown
        self._choose(known[(known.index(shown) + 1) % len(known)] if shown in known else known[0])
        self.focus_entry()

    def begin_draft(self, remark: RemarkId | None = None) -> None:
        """Begin another draft, of a remark or on the current item, and put the cursor into it."""
        if not self.commit() or not self._bridge.execute(c.DraftResolution(remark=remark)):
            return
        self._editor.show(self._bridge.state.resolutions[-1])
        self._show_surroundings()
        self.focus_entry()

    def focus_or_begin(self) -> None:
        """Put the cursor into the open draft of the current item, or begin one."""
        state, shown = self._bridge.state, self._editor.resolution
        drafts = [r for r in state.drafts if r.item == state.current_item]
        if not drafts:
            self.begin_draft()
            return
        if shown not in drafts:
            self._choose(drafts[-1].id)
        self.focus_entry()


def _preferred(state: MeetingState) -> Resolution | None:
    """Return what belongs to the current item: its last open draft, or else its last adopted one.

    Of a closed session it is the first that was adopted.
    """
    if state.phase is Phase.CLOSED:
        return next(iter(state.adopted), None)
    here = [r for r in state.resolutions if r.item == state.current_item and r.status is not ResolutionStatus.WITHDRAWN]
    drafts = [r for r in here if r.status is ResolutionStatus.DRAFT]
    return next(iter([*reversed(drafts), *reversed(here)]), None)
