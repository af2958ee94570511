"""Below the agenda: by how much the session would be late, and what could be shortened."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from meetingdesk.ui.context import Context
from meetingdesk.ui.icons import IconLabel
from meetingdesk.ui.shortening import Cut, WayOut, way_out
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled

_LINES = 3
_NO_BREAK = "\u00a0"


class ShorteningLine(QFrame):
    """Computed anew once a minute or when the agenda changes, so that it can be read; `left` goes out when the button
    that has the focus goes, `resized` when the line comes or goes."""

    left = Signal()
    resized = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._way_out: WayOut | None = None
        self._minute: datetime | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 2, 0, 2)
        rows.setSpacing(2)
        self.late = QLabel()
        self.late.setProperty("oneline", "small")
        self.late.setProperty("tone", "warning")
        self.words = WrappedText(context.theme, TextRole.SMALL, lines=_LINES)
        self.accept = QPushButton(self.tr("Accept"))
        self.accept.setToolTip(self.tr("Gives these items these times; undo takes it back"))
        self.accept.clicked.connect(self.shorten)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel(context.theme, "timer-sand", "warning"))
        head.addWidget(self.late, 1)
        head.addWidget(self.accept)
        rows.addLayout(head)
        rows.addWidget(self.words)
        self.hide()

    def refresh(self) -> None:
        """Compute it anew."""
        now = self._bridge.now()
        self._minute = now.replace(second=0, microsecond=0)
        self._way_out = way_out(self._bridge.state, now)
        self._show(self._way_out)

    def tick(self, now: datetime) -> None:
        """Compute it anew where a minute has begun since."""
        if now.replace(second=0, microsecond=0) != self._minute:
            self.refresh()

    def shorten(self) -> None:
        """Give the items the times that are shown, as one step."""
        if self._way_out is None or not self._way_out.cuts:
            self.refresh()
        if self._way_out is not None and self._way_out.cuts:
            self._bridge.execute(*self._way_out.commands)

    def _show(self, shown: WayOut | None) -> None:
        had_focus = self.accept.hasFocus()
        if shown is not None:
            self.late.setText(filled(self.tr("The session would end {minutes} min late"), {"minutes": shown.late}))
            self.words.set_text(self._sentence(shown), "quiet")
            self.accept.setVisible(bool(shown.cuts))
            self.accept.setEnabled(all(map(self._bridge.can, shown.commands)))
        comes_or_goes = self.isHidden() != (shown is None)
        self.setVisible(shown is not None)
        if comes_or_goes:
            self.resized.emit()
        if had_focus and (shown is None or not shown.cuts):
            self.left.emit()

    def _sentence(self, shown: WayOut) -> str:
        if shown.still_late:
            text = self.tr("Even with no time left for any item it would be {minutes} min late; defer one of them.")
            return filled(text, {"minutes": shown.still_late})
        cuts = "، ".join(self._cut(cut) for cut in shown.cuts)
        return self.tr("To end on time: {cuts} minutes").format(cuts=cuts)

    def _cut(self, cut: Cut) -> str:
        figures = {"number": cut.number, "before": cut.before, "after": cut.after}
        words = filled(self.tr("item {number} from {before} to {after}"), figures)
        return words.replace(" ", _NO_BREAK)
