"""The vote and the motions of procedure."""

from datetime import datetime

from PySide6.QtWidgets import QFrame

from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context


class VotePanel(QFrame):
    """The vote."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self.hide()

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the state as it is now, as far as these topics touch it."""

    def tick(self, now: datetime) -> None:
        """Show the clocks at an instant."""

    def focus_entry(self) -> None:
        """Put the cursor where one types."""

    def flush(self) -> bool:
        """Commit or keep what is half typed; False where that was refused."""
        return True

    def jump_to(self, target: str) -> None:
        """Show and focus one thing, named as `Missing.target` names it."""

    def begin_or_go_on(self) -> None:
        """Prepare a vote, open the one prepared, or put the cursor into the one that goes on."""

    def begin_motion(self) -> None:
        """Let a motion of procedure be made."""

    def begin_voiding(self) -> None:
        """Let the reason be typed for which the last vote is void."""
