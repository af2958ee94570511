"""One line that tells what was resolved earlier on the current item."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.services.decisions import AtHand, EarlierDecisions, Subject, subject_of
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.wording import failure, figure, label

_KEY = "Ctrl+F"
_NAMED = 3
_FEW = "……"


class LinkLine(QPushButton):
    """A link that ends in … where there is no room for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.setProperty("kind", "link")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Say something else."""
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
            self.setToolTip(f"{words}  {isolate_ltr(_KEY)}")
            self._fit()
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of all of it."""
        return QSize(self._frame() + self._advance(self.words), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of hardly anything."""
        return QSize(min(self.sizeHint().width(), self._frame() + self._advance(_FEW)), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._frame()
        is_cut = self._advance(self.words) > room
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room) if is_cut else self.words
        if shown != self.text():
            self.setText(shown)

    def _frame(self) -> int:
        return super().sizeHint().width() - self._advance(self.text())

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)


class EarlierLine(QWidget):
    """Says it in a link, hidden where there is nothing to say; `wanted` asks for all of it."""

    wanted = Signal()

    def __init__(self, theme: Theme, decisions: EarlierDecisions) -> None:
        super().__init__()
        self._theme = theme
        self._decisions = decisions
        self._subject: Subject | None = None
        self.link = LinkLine()
        self.link.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)
        row.addStretch(1)
        theme.changed.connect(self._set_height)
        self._set_height()
        self.hide()

    def refresh(self, state: MeetingState) -> None:
        """Say what there is on the current item; it is looked up only when the item or its links are others."""
        subject = subject_of(state, state.current_item)
        if subject == self._subject:
            return
        self._subject = subject
        try:
            words = self._words(self._decisions.at_hand(subject), of_item=state.current_item is not None)
        except StoreError as error:
            words = failure(error)
        self.link.say(words)
        self.setVisible(bool(words))

    def _words(self, at_hand: AtHand, *, of_item: bool) -> str:
        found = (*at_hand.linked, *at_hand.on_topic)
        parts = []
        if found:
            named = "، ".join(f"{figure(one.number)} {label(one.status)}" for one in found[:_NAMED])
            text = (
                self.tr("Earlier resolutions of this item: {them}") if of_item else self.tr("To be followed up: {them}")
            )
            more = self.tr(" and {count} more").format(count=figure(len(found) - _NAMED)) if len(found) > _NAMED else ""
            parts.append(text.format(them=named + more))
        if at_hand.carried:
            parts.append(self.tr("earlier drafts: {count}").format(count=figure(len(at_hand.carried))))
        return " · ".join(parts)

    def _set_height(self) -> None:
        self.setFixedHeight(self._theme.row_height(TextRole.SMALL) + 4)  # The frame of the focus included.
