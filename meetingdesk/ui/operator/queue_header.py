"""What is true of the whole queue: how many wait, in what order they speak, and what the order would change."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from meetingdesk.domain.ordering import awaiting_draw, suggested
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.turns import SpeakingOrder
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.elided_label import ElidedLabel
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled, label
from meetingdesk.ui.wording.queueing import order_words

_ARRANGE, _CLOSING = "Ctrl+Shift+F4", "Ctrl+F3"


class QueueHeader(QWidget):
    """In one line above the rows: the title, whether the list is closed, how many wait and for how long, in what order,
    and what the two figures at the end of each row are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 2, 0)
        line.setSpacing(6)
        title = QLabel(self.tr("Queue"))
        title.setProperty("role", "strong")
        self.closed = QLabel(self.tr("closed"))
        self.closed.setProperty("chip", "warning")
        keys = filled(
            self.tr("List closed: only points of order and the chair's conclusion still enter; {key} opens it."),
            {"key": _CLOSING},
        )
        self.closed.setToolTip(keys)
        self.closed.setAccessibleName(keys)
        self.count = ElidedLabel()
        self.count.setProperty("oneline", "small")
        self.count.setProperty("tone", "quiet")
        self.order = WrappedText(theme, TextRole.SMALL, lines=1)
        self.order.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # The tip of the line tells more.
        self.figures = QLabel(self.tr("today / this item"))
        self.figures.setProperty("oneline", "small")
        self.figures.setProperty("tone", "quiet")
        self.figures.setToolTip(self.tr("The upper figure is the time spoken today, the lower one that on this item."))
        # No higher than small words need: the title has room enough in it.
        title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Ignored)
        self._theme = theme
        self._follow_theme()
        theme.changed.connect(self._follow_theme)
        for part in (title, self.closed, self.count):
            line.addWidget(part)
        line.addWidget(self.order, 1)
        line.addWidget(self.figures)

    def show_queue(self, state: MeetingState, seconds: int) -> None:
        """Show how many wait, how long all of them may take, and in what order turns are taken."""
        waiting = len(state.queue)
        fields = {"count": waiting, "minutes": round(seconds / 60)}
        # Beside the chip there is less room.
        short, long = self.tr("{count} people, {minutes}′"), self.tr("{count} people, {minutes} min")
        self.count.setText(filled(short if state.list_is_closed else long, fields) if waiting else "")
        whole = self.tr("{count} people · about {minutes} min")
        self.count.setToolTip(filled(whole, fields) if waiting else "")
        self.closed.setVisible(state.list_is_closed)
        self._show_order(state)

    def _follow_theme(self) -> None:
        self.setFixedHeight(self._theme.row_height(TextRole.SMALL) + 2)

    def _show_order(self, state: MeetingState) -> None:
        order = state.speaking_order
        self.order.set_text(order_words(order), "quiet")
        item = state.item(state.current_item)
        own = item is not None and item.order is not None
        whose = self.tr("a rule of this item") if own else self.tr("as the procedure has it")
        first = self.tr("Who has not spoken on this item comes before who has.")
        lines = [label(order), whose, first if state.plan.procedure.first_speakers_first else ""]
        self.setToolTip("\n".join(text for text in lines if text))


class Suggestion(QFrame):
    """What the speaking order would change, and the key that does it; nothing changes by itself.

    `taken` goes out for a click.
    """

    taken = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("message", "accent")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 1, 8, 1)
        self.words = WrappedText(theme, TextRole.SMALL, lines=1)
        rows.addWidget(self.words)
        self.hide()

    def follow(self, state: MeetingState, *, may_change: bool) -> None:
        """Find what there is to suggest."""
        text = self._text(state) if may_change and state.queue else ""
        self.words.set_text(text, "accent")
        self.setAccessibleName(text)

    def show_in_place(self, *, is_wanted: bool) -> None:
        """Show the suggestion, if there is one, above the queue; it is not wanted over anything else."""
        self.setVisible(is_wanted and bool(self.words.text()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click takes the suggestion."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.taken.emit()

    def _text(self, state: MeetingState) -> str:
        if state.speaking_order is SpeakingOrder.BY_LOT:
            awaiting = len(awaiting_draw(state))
            if awaiting:
                text = self.tr("{count} await the draw of lots · {key}")
                return filled(text, {"count": awaiting, "key": _ARRANGE})
        if suggested(state) is None:
            return ""
        return filled(self.tr("The procedure orders it otherwise · {key}"), {"key": _ARRANGE})
