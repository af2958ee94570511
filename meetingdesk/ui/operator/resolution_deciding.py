"""What becomes of the resolution shown: put to the session, read out, voted on, adopted, rejected, taken back."""

from PySide6.QtCore import QObject, Signal

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import AdoptedBy
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.resolution_editor import ResolutionEditor


class ResolutionDeciding(QObject):
    """Every decision takes over what is typed first, so that it is on what the operator reads.

    `vote_wanted` goes out with the draft that is to be put to the vote, `asked` with what is to be known before a key
    is pressed once more, `reopened` when an adoption was taken back and its text is to be written again.
    """

    vote_wanted = Signal(object)
    asked = Signal(str)
    reopened = Signal()

    def __init__(self, context: Context, editor: ResolutionEditor) -> None:
        super().__init__(editor)
        self._context = context
        self._bridge = context.bridge
        self._editor = editor
        self._to_be_read: ResolutionId | None = None
        self._bridge.changed.connect(self._moved_on)

    def put_to_session(self) -> None:
        """Put the draft shown to the session, and show the hall its text."""
        shown = self._editor.shown
        if shown is None or not self._editor.commit():
            return
        resolution = self._bridge.state.resolution(shown)
        is_put = (
            resolution is not None and resolution.put is not None and resolution.put.revision == resolution.revision
        )
        if not (self._bridge.execute(c.PutToSession(shown)) or is_put):
            return
        if self._context.hall is not None:
            self._context.hall.push(shown)

    def read_out(self) -> None:
        """Note that the text shown was read out; of an adopted one, which then stands, once it was asked for twice."""
        shown, resolution = self._editor.shown, self._editor.resolution
        if shown is None or resolution is None or not self._editor.commit():
            return
        command = c.ReadOutResolution(shown)
        if resolution.status is ResolutionStatus.ADOPTED and self._to_be_read != shown and self._bridge.can(command):
            self._to_be_read = shown
            self.asked.emit(self.tr("Once the adopted text was read out, nothing before it can be undone. Once more?"))
            return
        self._to_be_read = None
        self._bridge.execute(command)

    def put_to_vote(self) -> None:
        """Have the draft shown put to the vote exactly as it is typed."""
        if self._editor.shown is not None and self._editor.commit():
            self.vote_wanted.emit(self._editor.shown)

    def adopt(self, by: AdoptedBy) -> None:
        """Adopt the draft shown exactly as it is typed."""
        self._editor.decide(lambda draft: c.AdoptResolution(draft, by))

    def take_back(self) -> None:
        """Make the resolution shown a draft again."""
        if self._editor.shown is not None and self._bridge.execute(c.TakeBackAdoption(self._editor.shown)):
            self.reopened.emit()

    def reject(self) -> None:
        """Reject the draft shown."""
        self._editor.decide(c.RejectResolution)

    def withdraw(self) -> None:
        """Take the draft shown back."""
        if self._editor.shown is not None:
            self._bridge.execute(c.WithdrawDraft(self._editor.shown))

    def _moved_on(self) -> None:
        self._to_be_read = None
