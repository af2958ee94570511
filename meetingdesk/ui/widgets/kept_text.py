"""Half-typed text on disk a quarter of a second after it was typed, without a visible save."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from meetingdesk.domain.ids import SessionNo
from meetingdesk.store.drafts import Kept
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.bridge import Bridge

DELAY_MS = 200


class KeptText(QObject):
    """Keeps what a field holds; `source` gives its text and the place of the cursor.

    The delay counts from the first key after the last keeping, so that steady typing is kept as well.
    """

    def __init__(self, bridge: Bridge, key: str, source: Callable[[], tuple[str, int]], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.key = key
        self._source = source
        self._may_be_kept = True
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Have the text kept soon."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> bool:
        """Keep the text now; False, and told, where the disk refuses."""
        self._timer.stop()
        text, cursor = self._source()
        self._may_be_kept = True
        return self._attempt(lambda: self._bridge.drafts.keep(self._session, self.key, text, cursor))

    def forget(self) -> bool:
        """Keep nothing any more: the text is in the record, or was thrown away."""
        self._timer.stop()
        if self._may_be_kept and self._attempt(lambda: self._bridge.drafts.forget(self._session, self.key)):
            self._may_be_kept = False
        return not self._may_be_kept

    def restored(self) -> Kept | None:
        """Return what was kept, if anything was."""
        kept = self._bridge.drafts.kept(self._session).get(self.key)
        self._may_be_kept = kept is not None
        return kept

    @property
    def _session(self) -> SessionNo:
        return self._bridge.state.plan.session_no

    def _attempt(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except StoreError as error:
            self._bridge.failed.emit(error)
            return False
        return True
