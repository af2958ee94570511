"""Giving the floor at once to somebody on no list, which makes a person that nobody meant if it was a slip."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain import commands as c
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.wording import filled


class UnknownSpeaker:
    """Asks for the same press once more before a new guest has the floor; any step in between makes it ask anew."""

    def __init__(self, bridge: Bridge, say: Callable[[str], object]) -> None:
        self._bridge = bridge
        self._say = say
        self._asked: tuple[tuple[c.Command, ...], int] | None = None

    def execute(self, *commands: c.Command) -> bool:
        """Carry out commands, a new guest's speech on the second press; False where nothing was done."""
        return self._is_meant(commands) and self._bridge.execute(*commands)

    def _is_meant(self, commands: tuple[c.Command, ...]) -> bool:
        asked = (commands, len(self._bridge.desk.steps))
        was_asked, self._asked = self._asked == asked, None
        guest, last = commands[0], commands[-1]
        if was_asked or not isinstance(guest, c.AddGuest) or not isinstance(last, c.GiveFloor):
            return True
        if self._bridge.desk.can(*commands) is not None:
            return True
        self._asked = asked
        text = QCoreApplication.translate(
            "UnknownSpeaker", "{name} is on no list; {key} once more gives them the floor as a guest."
        )
        self._say(filled(text, {"name": guest.name, "key": "Shift+Enter"}))
        return False
