"""Feeds the texts for the broadcast with the meeting while they are wanted; until then nothing of them is loaded."""

import errno
import logging
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetingdesk.services.access import Access
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.operator.status import StatusMessage
from meetingdesk.ui.preferences import Preferences
from meetingdesk.ui.wording import filled

if TYPE_CHECKING:
    from meetingdesk.domain.onair import OnAirTexts
    from meetingdesk.domain.onair_wording import OnAirWording
    from meetingdesk.services.broadcast import Airing

log = logging.getLogger(__name__)


class BroadcastFeed(QObject):
    """Keeps the files up to date as the settings want it; `changed` tells that it is on, off, failing or well again."""

    changed = Signal()
    _told = Signal(object)

    def __init__(self, parent: QObject, bridge: Bridge, preferences: Preferences, status: StatusMessage) -> None:
        super().__init__(parent)
        self.error: Exception | None = None
        self._bridge = bridge
        self._preferences = preferences
        self._status = status
        self._words: OnAirWording | None = None
        self._airing: Airing | None = None
        self._is_over = bridge.desk.access is not Access.OPERATOR
        self._told.connect(self._tell)
        bridge.changed.connect(lambda _notice: self.tick(self._bridge.now()))

    # --- What is wanted ---

    @property
    def is_on(self) -> bool:
        """Whether the files are to be kept up to date."""
        return self._preferences.settings.broadcast and self.folder is not None

    @property
    def folder(self) -> Path | None:
        """Where the files are, None before a folder was chosen."""
        name = self._preferences.settings.broadcast_folder
        return Path(name) if name else None

    @property
    def visual(self) -> tuple[str, ...]:
        """The names of the files that are shaped and in visual order."""
        return self._preferences.settings.broadcast_visual

    def switch(self, *, on: bool) -> None:
        """Begin, or end and leave no text on air."""
        self._preferences.change(broadcast=on)
        self._begin_again()

    def choose_folder(self, folder: Path) -> None:
        """Keep the files in another folder from now on; those in the one before are emptied."""
        self._preferences.change(broadcast_folder=str(folder))
        self._begin_again()

    def choose_form(self, name: str, *, visual: bool) -> None:
        """Have one file shaped and in visual order, or plain."""
        others = tuple(other for other in self.visual if other != name)
        self._preferences.change(broadcast_visual=(*others, name) if visual else others)
        self.tick(self._bridge.now())

    # --- Following the meeting ---

    def texts(self, now: datetime) -> "OnAirTexts":
        """Return what is on air at an instant, or would be."""
        from meetingdesk.domain.onair import on_air  # noqa: PLC0415 - not needed to start

        return on_air(self._bridge.state, now, self.words())

    def words(self) -> "OnAirWording":
        """Return the phrases of the texts; WordingError where their file cannot be used."""
        if self._words is None:
            from meetingdesk.export.wording import load_onair_wording  # noqa: PLC0415 - not needed to start

            self._words = load_onair_wording()
        return self._words

    def tick(self, now: datetime) -> None:
        """Hand on what is on air now; whatever stands in the way stops nothing but the texts."""
        if self._is_over or not self.is_on:
            return
        try:
            if self._airing is None:
                self._airing = self._begin()
            self._airing.show(self.texts(now), self.visual)
        except Exception as error:
            log.exception("the texts for the broadcast are off")
            self.switch(on=False)
            self._tell(error)

    def close(self) -> None:
        """Leave no text on air, for good."""
        self._is_over = True
        self._end()

    def _begin(self) -> "Airing":
        from meetingdesk.services.broadcast import Airing, Broadcast  # noqa: PLC0415 - only where it is on

        return Airing(Broadcast(self.folder or Path()), self._told_in_thread)

    def _begin_again(self) -> None:
        self._end()
        self.error = None
        self.tick(self._bridge.now())
        self.changed.emit()

    def _end(self) -> None:
        airing, self._airing = self._airing, None
        if airing is not None:
            airing.close()

    # --- Failures ---

    def _told_in_thread(self, error: Exception | None) -> None:
        try:
            self._told.emit(error)
        except RuntimeError:
            log.warning("the window was gone before it was told: %s", error)

    def _tell(self, error: Exception | None) -> None:
        if self._is_over:
            return
        self.error = error
        if error is None:
            self._status.say(self.tr("The texts for the broadcast are written again."), "good")
        else:
            self._status.say(self.trouble(error), "bad")
        self.changed.emit()

    def trouble(self, error: Exception) -> str:
        """Return the sentence of what stands in the way of the files."""
        if not isinstance(error, OSError):
            return filled(self.tr("The texts for the broadcast are off: {detail}"), {"detail": str(error)})
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            text = self.tr(
                "The folder of the texts for the broadcast is not there. It is tried again; go on meanwhile."
            )
        elif isinstance(error, PermissionError):
            text = self.tr(
                "The texts for the broadcast are locked by another program or may not be written. It is tried again."
            )
        elif error.errno in {errno.ENOSPC, errno.EDQUOT}:
            text = self.tr("The disk of the texts for the broadcast is full. It is tried again; go on meanwhile.")
        else:
            text = self.tr("The texts for the broadcast cannot be written ({detail}). It is tried again.")
        return filled(text, {"detail": error.strerror or str(error)})
