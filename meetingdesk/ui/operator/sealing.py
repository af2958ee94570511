"""Closing a session, the one press that nothing takes back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.commands import CloseSession
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.wording import filled


class Sealing:
    """Asks for the same press once more, in the status strip; whatever happens in between, it asks anew."""

    def __init__(self, bridge: Bridge, say: Callable[[str], object]) -> None:
        self._bridge = bridge
        self._say = say
        self._asked_after: int | None = None

    def press(self) -> None:
        """Close the session on the second press; where it cannot be closed yet, tell at once what is missing."""
        command, steps = CloseSession(), len(self._bridge.desk.steps)
        if self._asked_after == steps or not self._bridge.can(command):
            self._asked_after = None
            self._bridge.execute(command)
            return
        self._asked_after = steps
        text = QCoreApplication.translate("Sealing", "Closing cannot be undone; {key} once more seals the record.")
        self._say(filled(text, {"key": "Ctrl+F6"}))
