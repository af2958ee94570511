"""The parts of the first page: what can be done, the files used lately, the sessions of the open council."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.calendar import local, long_date
from meetingdesk.domain.text import isolate, isolate_ltr
from meetingdesk.store.registry import SessionRow, SessionStatus
from meetingdesk.ui.dialogs.forms import button
from meetingdesk.ui.icons import IconLabel
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.wording import filled, label

_ORDER = {SessionStatus.RUNNING: 0, SessionStatus.PLANNED: 1, SessionStatus.CLOSED: 2}
_ICONS = {
    SessionStatus.RUNNING: ("play-circle-outline", "accent"),
    SessionStatus.PLANNED: ("calendar-clock", "text"),
    SessionStatus.CLOSED: ("lock-outline", "quiet"),
}


class Card(QFrame):
    """A card with a title."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(16, 12, 16, 16)
        self.rows.setSpacing(8)
        self.title = QLabel(title)
        self.title.setProperty("oneline", "title")
        self.rows.addWidget(self.title)


class Chosen(QListWidget):
    """A list whose rows are chosen by a click or by Enter."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._choose)

    def offer(self, item: QListWidgetItem, what: object) -> None:
        """Add a row that stands for something."""
        item.setData(Qt.ItemDataRole.UserRole, what)
        self.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter choose."""
        item = self.currentItem()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class Choice(QPushButton):
    """A large button: an icon, what it does, and what that means."""

    def __init__(self, theme: Theme, icon: str, title: str, meaning: str) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(meaning)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for text, role, tone in ((title, "strong", "text"), (meaning, "small", "quiet")):
            told = QLabel(text)
            told.setProperty("oneline", role)
            told.setProperty("tone", tone)
            texts.addWidget(told)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(IconLabel(theme, icon, "accent", 24))
        row.addLayout(texts, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class Choices(Card):
    """Create, open, or try the demo."""

    create_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.title.setText(self.tr("Begin"))
        known = (
            (
                "file-plus-outline",
                self.tr("New council"),
                self.tr("Name, seats and the first session"),
                self.create_wanted,
            ),
            (
                "folder-open-outline",
                self.tr("Open a council file"),
                self.tr("A file that ends in .council"),
                self.open_wanted,
            ),
            (
                "school-outline",
                self.tr("Demo council"),
                self.tr("Session 72 of Qom, prepared to be tried out"),
                self.demo_wanted,
            ),
        )
        for icon, title, meaning, wanted in known:
            choice = Choice(theme, icon, title, meaning)
            choice.clicked.connect(wanted)
            self.rows.addWidget(choice)
        self.rows.addStretch(1)


class RecentFiles(Card):
    """The files used lately, the last one first."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, recent: Sequence[str]) -> None:
        super().__init__("")
        self.title.setText(self.tr("Recent files"))
        self.list = Chosen()
        self.list.setAccessibleName(self.title.text())
        for name in recent:
            path = Path(name)
            item = QListWidgetItem(theme.icon("file-document-outline", "quiet"), isolate(path.stem))
            item.setToolTip(isolate_ltr(name))
            if not path.is_file():
                item.setText(filled(self.tr("{file} (not there any more)"), {"file": path.stem}))
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.offer(item, path)
        self.list.chosen.connect(self.chosen)
        self.rows.addWidget(self.list, 1)


class Sessions(Card):
    """The sessions of the open council: what runs, what is planned, what is closed."""

    chosen = Signal(object)
    next_wanted = Signal()
    procedure_wanted = Signal()

    def __init__(self, theme: Theme, council: str, sessions: Sequence[SessionRow], zone: str) -> None:
        super().__init__(council)
        self.list = Chosen()
        self.list.setAccessibleName(self.tr("Sessions"))
        ordered = sorted(sessions, key=lambda s: (_ORDER[s.status], -s.session_no if _is_closed(s) else s.session_no))
        for session in ordered:
            icon, token = _ICONS[session.status]
            self.list.offer(QListWidgetItem(theme.icon(icon, token), self._line(session, zone)), session.session_no)
        self.list.chosen.connect(self.chosen)
        self.list.setCurrentRow(0)
        nothing = QLabel(self.tr("No session is prepared yet. Prepare the first one to begin."))
        nothing.setProperty("tone", "quiet")
        nothing.setWordWrap(True)
        nothing.setVisible(not sessions)
        self.rows.addWidget(nothing)
        self.rows.addWidget(self.list, 1)
        row = QHBoxLayout()
        prepare = button(self.tr("Prepare the next session…"), self.next_wanted.emit)
        if all(map(_is_closed, sessions)):
            prepare.setProperty("kind", "primary")
        row.addWidget(prepare)
        row.addWidget(button(self.tr("Rules of procedure and seats…"), self.procedure_wanted.emit))
        row.addStretch(1)
        self.rows.addLayout(row)

    def _line(self, session: SessionRow, zone: str) -> str:
        text = self.tr("Session {session} — {date} — {status}")
        day = long_date(local(session.starts_at, zone).date())
        return filled(text, {"session": session.session_no, "date": day, "status": label(session.status)})


class Banner(QFrame):
    """A sentence above the page, with a button where something can be done about it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconLabel(theme, "alert-circle-outline", "bad", 20)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._button = button("", self._take_offer)
        self._taken: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now, empty when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def say(self, sentence: str, tone: str, offer: str = "", taken: Callable[[], object] | None = None) -> None:
        """Say something; an offer beside it may be taken."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._icon.set_icon("check" if tone == "good" else "alert-circle-outline", tone)
        set_property(self, "message", tone)
        self._button.setText(offer)
        self._button.setVisible(bool(offer))
        self._taken = taken
        self.show()

    def _take_offer(self) -> None:
        self.hide()
        if self._taken is not None:
            self._taken()


def _is_closed(session: SessionRow) -> bool:
    return session.status is SessionStatus.CLOSED
