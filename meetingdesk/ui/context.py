"""What every part of a window is given."""

from dataclasses import dataclass

from meetingdesk.services.decisions import EarlierDecisions
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.stage import Hall
from meetingdesk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Context:
    """The desk behind its bridge, how things look, what is completed while typing, the second screen, and what
    earlier sessions decided."""

    bridge: Bridge
    theme: Theme
    bodies: tuple[str, ...] = ()
    hall: Hall | None = None
    topics: tuple[str, ...] = ()
    decisions: EarlierDecisions | None = None
