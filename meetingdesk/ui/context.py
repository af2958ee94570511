"""What every part of a window is given."""

from dataclasses import dataclass

from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.stage import Hall
from meetingdesk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Context:
    """The desk behind its bridge, how things look, and the second screen, where there is one to be shown."""

    bridge: Bridge
    theme: Theme
    bodies: tuple[str, ...] = ()
    hall: Hall | None = None
