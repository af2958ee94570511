"""What an action of the operator is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.commands import Command
from meetingdesk.domain.text import search_key
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.stage import Stage
from meetingdesk.ui.wording.actions import ACTION_BRIEFS, ACTION_GROUPS, ACTION_NAMES


class Group(StrEnum):
    """What an action belongs to, in the order in which the keys are explained."""

    SESSION = "session"
    ATTENDANCE = "attendance"
    AGENDA = "agenda"
    SPEAKERS = "speakers"
    REMARKS = "remarks"
    RESOLUTIONS = "resolutions"
    VOTES = "votes"
    HALL = "hall"
    RECORD = "record"
    VIEW = "view"

    @property
    def heading(self) -> str:
        """What stands above the actions of the group."""
        return QCoreApplication.translate("Action", ACTION_GROUPS[self])


@dataclass(frozen=True)
class Action:
    """One thing the operator can do.

    `command` is what it carries out, or, where `run` does it, what decides whether it can be done now; `when` decides
    where no command does. `keys` are parted by spaces; the first is the one that is shown.
    """

    id: str
    group: Group
    icon: str
    keys: str
    command: Command | None = None
    run: Callable[[Stage], object] | None = None
    when: Callable[[Bridge], bool] | None = None

    @property
    def name(self) -> str:
        """What the action is called."""
        return QCoreApplication.translate("Action", ACTION_NAMES[self.id])

    @property
    def short_name(self) -> str:
        """What the legend calls it, or its name."""
        brief = ACTION_BRIEFS.get(self.id)
        return QCoreApplication.translate("Action", brief) if brief else self.name

    @property
    def has_brief(self) -> bool:
        """Whether the legend explains it."""
        return self.id in ACTION_BRIEFS

    @property
    def shown_key(self) -> str:
        """The key that is shown, empty where it has none."""
        return self.keys.partition(" ")[0]

    @cached_property
    def searched(self) -> str:
        """The search key of everything it is called, in both languages."""
        english = (ACTION_NAMES[self.id], ACTION_BRIEFS.get(self.id, ""))
        return search_key(" ".join((self.name, self.short_name, *english)))

    def is_ready(self, bridge: Bridge) -> bool:
        """Tell whether it can be done now."""
        if self.when is not None:
            return self.when(bridge)
        return self.command is None or bridge.can(self.command)

    def trigger(self, stage: Stage) -> None:
        """Do it; what the rules refuse is told by the bridge."""
        if self.run is not None:
            self.run(stage)
        elif self.command is not None:
            stage.bridge.execute(self.command)
