"""A resolution in its fields: what is typed, and when it becomes a revision."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from meetingdesk.domain import commands as c
from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.store.drafts import HISTORY, Kept
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.operator.resolution_form import ResolutionForm
from meetingdesk.ui.operator.resolution_typed import typed_as, typed_from
from meetingdesk.ui.widgets.kept_text import KeptText

_PAUSE_MS = 3_000


class ResolutionEditor(QObject):
    """What is typed is on disk at once, a revision after a pause or when the focus leaves.

    `edited` goes out at every letter, `taken_over` when what is typed has become a part of the record.
    """

    edited = Signal()
    taken_over = Signal()

    def __init__(self, bridge: Bridge, form: ResolutionForm) -> None:
        super().__init__(form)
        self._bridge = bridge
        self._form = form
        self.shown: ResolutionId | None = None
        self._loaded: ResolutionContent | None = None
        self._saved: ResolutionContent | None = None
        self._kept: KeptText | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        form.edited.connect(self._edited)
        form.clauses.cursorPositionChanged.connect(self._moved)
        form.clauses.verticalScrollBar().valueChanged.connect(self._moved)
        form.left.connect(self._focus_left)

    @property
    def resolution(self) -> Resolution | None:
        """The resolution that is shown."""
        return self._bridge.state.resolution(self.shown) if self.shown is not None else None

    @property
    def is_writable(self) -> bool:
        """Whether it is a draft that may be changed now."""
        resolution = self.resolution
        return resolution is not None and self._bridge.can(c.ReviseResolution(resolution.content, resolution.id))

    @property
    def has_unsaved(self) -> bool:
        """Whether something is typed that is no revision yet."""
        return self.shown is not None and self.is_writable and self._form.content() != self._saved

    @property
    def has_focus(self) -> bool:
        """Whether one of the fields has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self._form.isAncestorOf(focused)

    @property
    def is_outdated(self) -> bool:
        """Whether the record says something else than the fields were loaded with, and nothing is typed over it."""
        resolution = self.resolution
        return resolution is not None and resolution.in_force != self._loaded and not self.has_unsaved

    def show(self, resolution: Resolution | None) -> None:
        """Put a resolution into the fields, with what was typed and never became a revision."""
        self._pause.stop()
        if self._kept is not None:
            self._kept.leave()
        self.shown = resolution.id if resolution is not None else None
        self._loaded = self._saved = resolution.in_force if resolution is not None else None
        self._kept = None
        if resolution is None:
            return
        self._form.show_typed(typed_as(resolution.in_force))
        self._saved = self._form.content()
        if resolution.status is not ResolutionStatus.DRAFT:
            return
        steps = (f"{HISTORY}{resolution.id}", self._form.clauses.steps.kept)
        self._kept = KeptText(self._bridge, f"draft:{resolution.id}", self._typed, self, steps)
        kept = self._kept.restored()
        if kept is not None:
            self._form.show_typed(typed_from(kept.text), kept.cursor)
        self._take_up_steps(self._kept.restored_beside(), is_saved=kept is None)

    def _take_up_steps(self, kept: Kept | None, *, is_saved: bool) -> None:
        """Go on with the undo history of the text, if it is still that of this text."""
        if kept is not None and self._form.take_up_steps(kept.text, kept.cursor) and is_saved:
            self._saved = self._form.content()

    def commit(self) -> bool:
        """Make a revision of what is typed; False where a rule or the disk refuses it."""
        self._pause.stop()
        if not self.has_unsaved:
            self._forget_kept()
            return True
        return self.carry_out(c.ReviseResolution(self._form.content(), self.shown))

    def carry_out(self, command: c.Command) -> bool:
        """Carry out a command that takes over what is typed; then it need not be kept any more."""
        typed = self._form.content()
        if not self._bridge.execute(command):
            return False
        self._saved = typed
        resolution = self.resolution
        self._loaded = resolution.in_force if resolution is not None else None
        self._forget_kept()
        self.taken_over.emit()
        return True

    def decide(self, command: Callable[[ResolutionId], c.Command]) -> None:
        """Take over what is typed, then decide on it: undoing the decision leaves the words."""
        if self.shown is not None and self.commit():
            self.carry_out(command(self.shown))

    def _typed(self) -> tuple[str, int]:
        return self._form.typed().stored(), self._form.clauses.textCursor().position()

    def _edited(self) -> None:
        if self._kept is not None:
            self._kept.touch()
        self._pause.start()
        self.edited.emit()

    def _moved(self) -> None:
        """Have the place in the text kept, where the operator and not the meeting went to it."""
        clauses = self._form.clauses
        if self._kept is not None and clauses.hasFocus() and not clauses.isReadOnly():
            self._kept.touch_beside()

    def _focus_left(self) -> None:
        """Make a revision once the focus is somewhere else for good."""
        QTimer.singleShot(0, self, self._commit_if_left)

    def _commit_if_left(self) -> None:
        if not self.has_focus:
            self.commit()

    def _forget_kept(self) -> None:
        if self._kept is not None:
            self._kept.forget()
