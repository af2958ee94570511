"""One sentence at the bottom: why not, what was undone, what was put right. It moves nothing and waits for nobody."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QToolButton

from meetingdesk.ui.icons import IconLabel
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole, Theme

SHOWN_MILLISECONDS = 9_000
_ICONS = {"warning": "alert-circle-outline", "bad": "close-circle-outline", "good": "check", "accent": "undo"}


class StatusMessage(QFrame):
    """A sentence that lies over the end of the bar it is given, as wide as it needs, and goes by itself."""

    def __init__(self, theme: Theme, bar: Sized) -> None:
        super().__init__(bar)
        self._theme = theme
        self._bar = bar
        self._sentence = ""
        self._icon = IconLabel(theme, "alert-circle-outline", "warning", 16)
        self._label = QLabel()
        self._label.setProperty("role", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        self._offer = QToolButton()
        self._offer.setProperty("kind", "link")
        self._offer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._offer.clicked.connect(self._take_offer)
        self._taken: Callable[[], object] | None = None
        row.addWidget(self._offer)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        bar.resized.connect(self._place)
        theme.changed.connect(self._place)

    @property
    def sentence(self) -> str:
        """What is said now, empty when nothing is."""
        return self._sentence if not self.isHidden() else ""

    def say(
        self, sentence: str, tone: str = "warning", offer: str = "", taken: Callable[[], object] | None = None
    ) -> None:
        """Say something, in place of what was said before; an offer beside it may be taken by a click."""
        self._sentence = sentence
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._taken = taken
        self._icon.set_icon(_ICONS[tone], tone)
        set_property(self, "message", tone)
        self._label.setToolTip(sentence)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MILLISECONDS * (3 if offer else 1))

    def be_quiet(self) -> None:
        """Take the sentence away, because something else was done."""
        self.hide()

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """A click takes the sentence away."""
        self.hide()

    def _take_offer(self) -> None:
        self.hide()
        if self._taken is not None:
            self._taken()

    def _place(self) -> None:
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL))
        offer = self._offer.sizeHint().width() + 8 if self._offer.text() else 0
        around = 20 + 8 + self._icon.width() + 4 + offer
        room = self._bar.width() - 16
        width = min(room, metrics.horizontalAdvance(self._sentence) + around)
        self._label.setText(metrics.elidedText(self._sentence, Qt.TextElideMode.ElideLeft, width - around + 2))
        self.setGeometry(8, 3, self._beyond_buttons(width), self._bar.height() - 5)

    def _beyond_buttons(self, width: int) -> int:
        """Return a width that leaves no button of the bar half covered."""
        for button in self._bar.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            place = button.geometry()
            if button.isVisible() and place.left() < width + 8 <= place.right():
                return place.right() + 1 - 8
        return width
