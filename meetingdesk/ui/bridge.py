"""The only place where a notice becomes a Qt signal, and an exception from the desk an answer on the screen."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from meetingdesk.domain.commands import Command
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.state import MeetingState
from meetingdesk.services.desk import Desk
from meetingdesk.services.notices import Notice
from meetingdesk.store.drafts import Drafts
from meetingdesk.store.errors import StoreError


class Bridge(QObject):
    """A desk, as windows see it.

    `changed` carries the Notice of a committed step, `refused` the RuleViolation of a rule that said no, `failed` the
    StoreError of an environment that said no; after the last two nothing has changed.
    """

    changed = Signal(object)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        super().__init__()
        self.desk = desk
        self.drafts = drafts
        desk.subscribe(self.changed.emit)

    @property
    def state(self) -> MeetingState:
        """What is true now."""
        return self.desk.state

    def now(self) -> datetime:
        """Return the present UTC instant."""
        return self.desk.now()

    def execute(self, *commands: Command) -> bool:
        """Carry out commands as one step; False when they were refused or could not be saved."""
        return self._attempt(lambda: self.desk.execute(*commands))

    def undo(self) -> bool:
        """Take back the last step."""
        return self._attempt(self.desk.undo)

    def redo(self) -> bool:
        """Take the step undone last once more."""
        return self._attempt(self.desk.redo)

    def can(self, command: Command) -> bool:
        """Tell whether a command would be carried out now."""
        return self.desk.can(command) is None

    def _attempt(self, action: Callable[[], Notice | None]) -> bool:
        try:
            action()
        except RuleViolation as violation:
            self.refused.emit(violation)
        except StoreError as error:
            self.failed.emit(error)
        else:
            return True
        return False
