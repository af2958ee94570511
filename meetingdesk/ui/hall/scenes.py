"""What the hall sees: a pure function of the meeting and of what the operator chose to show. No Qt, no clock."""

from dataclasses import dataclass
from enum import StrEnum

from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.state import MeetingState


class SceneKind(StrEnum):
    """What the second screen can show."""

    WELCOME = "welcome"
    AGENDA = "agenda"
    SPEAKER = "speaker"
    DRAFT = "draft"
    VOTE = "vote"
    ATTENDANCE = "attendance"
    MESSAGE = "message"
    CURTAIN = "curtain"


@dataclass(frozen=True, slots=True)
class Pushed:
    """A draft as the operator pushed it to the hall; `base` is what the hall saw of it before, if anything."""

    resolution: ResolutionId
    content: ResolutionContent
    base: ResolutionContent | None = None


@dataclass(frozen=True, slots=True)
class Direction:
    """What the operator chose for the hall; nothing of it is in the record.

    Without `pinned` the scene follows the meeting; the `curtain` hides everything. `page` counts from 0.
    """

    pinned: SceneKind | None = None
    curtain: bool = False
    message: str = ""
    pushed: Pushed | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """What is shown, as plain data; what ticks in it is computed from the state's instants when it is painted."""

    kind: SceneKind
    state: MeetingState
    direction: Direction


def scene(state: MeetingState, direction: Direction) -> Scene:
    """Return what the hall sees."""
    kind = SceneKind.CURTAIN if direction.curtain else direction.pinned or SceneKind.WELCOME
    return Scene(kind, state, direction)
