"""What every part of a window is given."""

from dataclasses import dataclass

from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Context:
    """The desk behind its bridge, and how things look."""

    bridge: Bridge
    theme: Theme
    bodies: tuple[str, ...] = ()
