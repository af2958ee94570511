"""When lots are drawn: from the press that asks for a number until the result has been seen."""

from PySide6.QtCore import QObject, Signal

from meetingdesk.domain import commands as c
from meetingdesk.domain.ordering import awaiting_draw
from meetingdesk.domain.state import MeetingState, Turn
from meetingdesk.domain.turns import SpeakingOrder
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.operator.queue_draw import Drawn, DrawPage
from meetingdesk.ui.operator.speaking_times import SpeakingTimes


class Drawing(QObject):
    """Draws with the number of a page; `drawn` goes out when the page shows a result, `closed` when it is done with."""

    drawn = Signal()
    closed = Signal()

    def __init__(self, bridge: Bridge, times: SpeakingTimes, page: DrawPage) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._times = times
        self._page = page
        self._is_open = False
        self._drawn_at: int | None = None
        page.drawing.connect(self._draw)

    @property
    def is_open(self) -> bool:
        """Whether the page is to be shown."""
        return self._is_open

    @property
    def is_awaited(self) -> bool:
        """Whether turns await a draw."""
        return bool(_awaiting(self._bridge.state))

    def begin(self) -> bool:
        """Ask for the number; False, and told, where there is nothing to draw."""
        if not self._bridge.can(c.DrawLots(0)):
            return self._bridge.execute(c.DrawLots(0))
        self._is_open, self._drawn_at = True, None
        self.follow(self._bridge.state)
        return True

    def follow(self, state: MeetingState) -> None:
        """Ask on while turns await the draw; a result stays until the next step."""
        if not self._is_open:
            return
        awaiting = len(_awaiting(state))
        if self._drawn_at is None and awaiting:
            self._page.ask(awaiting)
        elif self._drawn_at != len(self._bridge.desk.steps):
            self.close()

    def close(self) -> None:
        """Be done with it; a number that was typed is there again the next time."""
        if self._is_open:
            self._is_open, self._drawn_at = False, None
            self.closed.emit()

    def _draw(self, seed: int) -> None:
        awaiting = {turn.id for turn in _awaiting(self._bridge.state)}
        # What follows the meeting is told of the draw before it is over here.
        self._drawn_at = len(self._bridge.desk.steps) + 1
        if not self._bridge.execute(c.DrawLots(seed)):
            self._drawn_at = None
            return
        state = self._bridge.state
        turns = sorted((turn for turn in state.queue if turn.id in awaiting), key=lambda turn: turn.lot)
        self._page.show_drawn(Drawn(seed, tuple(turns)), self._times.people(state))
        self.drawn.emit()
        self._page.focus()


def _awaiting(state: MeetingState) -> tuple[Turn, ...]:
    """Return the turns that await a draw, where the order is by lot."""
    return awaiting_draw(state) if state.speaking_order is SpeakingOrder.BY_LOT else ()
