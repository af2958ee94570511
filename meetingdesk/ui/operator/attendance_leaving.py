"""Letting somebody go whom the quorum needs, which nobody does by mistake."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.cautions import would_break_quorum
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.wording import filled


class OncePressed(QObject):
    """Lets Enter count once however long it is held, so that nothing is confirmed by a hand that rests on it."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Swallow what a held Enter repeats."""
        held = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.isAutoRepeat()
        return held and isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Leaving:
    """Asks for the same press once more before a departure breaks the quorum; any step in between makes it ask anew."""

    def __init__(self, bridge: Bridge, say: Callable[[str], object]) -> None:
        self._bridge = bridge
        self._say = say
        self._asked: tuple[c.Command, int] | None = None

    def execute(self, command: c.Command) -> bool:
        """Carry out a command, one that breaks the quorum on the second press; False where nothing was done."""
        return self._is_meant(command) and self._bridge.execute(command)

    def _is_meant(self, command: c.Command) -> bool:
        asked = (command, len(self._bridge.desk.steps))
        was_asked, self._asked = self._asked == asked, None
        if was_asked or not isinstance(command, c.RecordDeparture):
            return True
        events = self._bridge.desk.preview(command)
        if not would_break_quorum(self._bridge.state, events):
            return True
        self._asked = asked
        lost = next(event for event in events if isinstance(event, e.QuorumLost))
        person = self._bridge.state.person(command.who)
        text = QCoreApplication.translate(
            "Leaving",
            "Without {name} the session is official no more: {present} present, {needed} needed; press once more.",
        )
        name = person.label if person is not None else command.who
        self._say(filled(text, {"name": name, "present": lost.present, "needed": lost.needed}))
        return False
