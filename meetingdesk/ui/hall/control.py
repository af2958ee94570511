"""What the operator chose for the hall, and what the hall sees by that."""

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QSize, Signal

from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.hall.picture import Look, pages
from meetingdesk.ui.hall.scenes import Direction, Pushed, Scene, SceneKind, scene

log = logging.getLogger(__name__)

USUAL_SIZE = QSize(1920, 1080)
_IN_TURN = (
    SceneKind.WELCOME,
    SceneKind.AGENDA,
    SceneKind.SPEAKER,
    SceneKind.DRAFT,
    SceneKind.VOTE,
    SceneKind.ATTENDANCE,
    SceneKind.MESSAGE,
)


class HallControl(QObject):
    """Nothing but its methods and the meeting itself changes what the hall sees.

    `changed` goes out when the hall is to be painted again for another reason than that a second has passed. `size` is
    that of the hall in logical pixels; pages depend on it.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.look = look
        self.direction = Direction()
        self.size = USUAL_SIZE
        self._seen: dict[ResolutionId, ResolutionContent] = {}
        self._before_message: SceneKind | None = None
        self._kind = self.scene().kind
        bridge.changed.connect(self._follow_meeting)

    def scene(self) -> Scene:
        """Return what the hall sees."""
        return scene(self._bridge.state, self.direction)

    def pages(self) -> int:
        """Return how many pages that has."""
        try:
            return max(1, pages(self.scene(), QRect(0, 0, self.size.width(), self.size.height()), self.look))
        except Exception:
            log.exception("the pages of a scene could not be counted")
            return 1

    # --- Choosing ---

    def toggle_curtain(self) -> None:
        """Hide everything behind the curtain, or show it again."""
        self._direct(replace(self.direction, curtain=not self.direction.curtain))

    def follow(self) -> None:
        """Let the scene follow the meeting again: nothing is pinned, and a draft that was pushed is taken down."""
        self._direct(replace(self.direction, pinned=None, pushed=None, page=0))

    def can_pin(self, kind: SceneKind) -> bool:
        """Tell whether there is something of a kind to be shown; else a scene would give way to another one."""
        direction = self.direction
        if kind is SceneKind.CURTAIN or (kind is SceneKind.MESSAGE and not direction.message):
            return False
        if kind is SceneKind.DRAFT and direction.pushed is None:
            return False
        return scene(self._bridge.state, replace(direction, pinned=kind, curtain=False)).kind is kind

    def pin(self, kind: SceneKind) -> bool:
        """Show one kind of scene whatever the meeting does; False where there is nothing of it."""
        if not self.can_pin(kind):
            return False
        self._direct(replace(self.direction, pinned=kind, page=0))
        return True

    def pin_next(self) -> None:
        """Pin the kind of scene that comes after the one behind the curtain or before it."""
        direction = self.direction
        shown = direction.pinned or scene(self._bridge.state, replace(direction, curtain=False)).kind
        at = _IN_TURN.index(shown)
        self.pin(next((kind for kind in (*_IN_TURN[at + 1 :], *_IN_TURN) if self.can_pin(kind)), shown))

    def set_message(self, text: str) -> None:
        """Show a message until another scene is chosen; an empty one takes it away again."""
        text, direction = text.strip(), self.direction
        if text:
            if direction.pinned is not SceneKind.MESSAGE:
                self._before_message = direction.pinned
            self._direct(replace(direction, message=text, pinned=SceneKind.MESSAGE, page=0))
        elif direction.message:
            is_shown = direction.pinned is SceneKind.MESSAGE
            pinned = self._before_message if is_shown else direction.pinned
            self._direct(replace(direction, message="", pinned=pinned, page=0 if is_shown else direction.page))

    def push(self, resolution: ResolutionId, content: ResolutionContent) -> None:
        """Show a draft as it stands; what was pushed of it before is the base its changes are marked against."""
        before = self.direction.pushed
        if before is not None and (before.resolution, before.content) == (resolution, content):
            pushed = replace(before, at=self._bridge.now())
        else:
            pushed = Pushed(resolution, content, self._seen.get(resolution), self._bridge.now())
        self._seen[resolution] = content
        # It is seen at once, and gives way by itself to a vote; one of another item has to be pinned to be seen.
        direction = replace(self.direction, pushed=pushed, pinned=None, page=0)
        if scene(self._bridge.state, replace(direction, curtain=False)).kind is not SceneKind.DRAFT:
            direction = replace(direction, pinned=SceneKind.DRAFT)
        self._direct(direction)

    def turn_page(self, delta: int) -> None:
        """Turn pages, as far as there are any."""
        page = max(0, min(self.pages() - 1, self.direction.page + delta))
        self._direct(replace(self.direction, page=page))

    def restore(self, direction: Direction) -> None:
        """Show what was chosen when the desk was left."""
        if direction.pushed is not None:
            self._seen[direction.pushed.resolution] = direction.pushed.content
        self._direct(direction)

    def set_look(self, look: Look) -> None:
        """Paint the hall in another way."""
        if look != self.look:
            self.look = look
            self._keep_page()
            self.changed.emit()

    def set_size(self, size: QSize) -> None:
        """Take the size the hall has now; the page shown is one that is there."""
        if size != self.size:
            self.size = size
            self._keep_page()

    def _direct(self, direction: Direction) -> None:
        if direction != self.direction:
            self.direction = direction
            self._kind = self.scene().kind
            self.changed.emit()

    def _follow_meeting(self) -> None:
        """Begin at the first page where the meeting brought another scene; else stay at a page that is there."""
        kind = self.scene().kind
        if kind is not self._kind:
            self._kind = kind
            self.direction = replace(self.direction, page=0)
        self._keep_page()
        self.changed.emit()

    def _keep_page(self) -> None:
        if self.direction.page:
            self.direction = replace(self.direction, page=min(self.direction.page, self.pages() - 1))
