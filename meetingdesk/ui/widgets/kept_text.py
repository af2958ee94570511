"""Half-typed text on disk a quarter of a second after it was typed, without a visible save."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from meetingdesk.domain.ids import SessionNo
from meetingdesk.store.drafts import Kept
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.bridge import Bridge

DELAY_MS = 150
Source = Callable[[], tuple[str, int]]


class KeptText(QObject):
    """Keeps what a field holds; `source` gives its text and the place of the cursor.

    The delay counts from the first key after the last keeping, so that steady typing is kept as well. What is kept
    `beside` the text, by a key and a source of its own, is written with it, and stays when the text is forgotten.
    """

    def __init__(
        self, bridge: Bridge, key: str, source: Source, parent: QObject, beside: tuple[str, Source] | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.key = key
        self._source = source
        self._beside = beside
        self._may_be_kept = True
        self._is_touched = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._keep_touched)

    def touch(self) -> None:
        """Have the text kept soon."""
        self._is_touched = True
        self.touch_beside()

    def touch_beside(self) -> None:
        """Have only what is beside the text kept soon."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> bool:
        """Keep the text now; False, and told, where the disk refuses."""
        self._timer.stop()
        self._is_touched = False
        self._may_be_kept = True
        return self._write({self.key: self._source()})

    def forget(self) -> bool:
        """Keep nothing any more: the text is in the record, or was thrown away."""
        if self._timer.isActive() and self._beside is not None:
            self._write({})
        self._timer.stop()
        self._is_touched = False
        if self._may_be_kept and self._attempt(lambda: self._bridge.drafts.forget(self._session, self.key)):
            self._may_be_kept = False
        return not self._may_be_kept

    def leave(self) -> None:
        """Keep what is not kept yet, while the field still holds it, and nothing of it afterwards."""
        if self._timer.isActive():
            self._keep_touched()
        self.deleteLater()

    def restored(self) -> Kept | None:
        """Return what was kept, if anything was."""
        kept = self._bridge.drafts.kept(self._session).get(self.key)
        self._may_be_kept = kept is not None
        return kept

    def restored_beside(self) -> Kept | None:
        """Return what was kept beside the text, if anything was."""
        return self._bridge.drafts.kept(self._session).get(self._beside[0]) if self._beside is not None else None

    @property
    def _session(self) -> SessionNo:
        return self._bridge.state.plan.session_no

    def _keep_touched(self) -> None:
        self._timer.stop()
        if self._is_touched:
            self.keep()
        else:
            self._write({})

    def _write(self, texts: dict[str, tuple[str, int]]) -> bool:
        """Write texts and what is beside them at once: after a crash one fits the other."""
        if self._beside is not None:
            texts[self._beside[0]] = self._beside[1]()
        return self._attempt(lambda: self._bridge.drafts.keep_all(self._session, texts))

    def _attempt(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except StoreError as error:
            self._bridge.failed.emit(error)
            return False
        return True
