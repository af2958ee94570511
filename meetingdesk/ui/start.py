"""The window before the desk: councils on file, and the sessions of the one that is open."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from meetingdesk.store.registry import Council, SeatRow, SessionRow
from meetingdesk.ui.dialogs.forms import centred
from meetingdesk.ui.dialogs.home import Banner, Choices, RecentFiles, Sessions
from meetingdesk.ui.icons import IconLabel
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.enter_presses import pressed_by_enter

_NARROW, _WIDE, _WIDEST = 800, 1180, 1400


class StartWindow(QWidget):
    """Shows what there is and says what is wanted; it opens nothing itself."""

    create_wanted = Signal(object)
    demo_wanted = Signal()
    open_wanted = Signal()
    file_wanted = Signal(object)
    reading_wanted = Signal(object)
    session_wanted = Signal(object)
    next_session_wanted = Signal()
    session_prepared = Signal(object)
    procedure_wanted = Signal()
    procedure_saved = Signal(object, object)
    procedure_left = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self.setProperty("ground", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Meeting desk"))
        self.setMinimumSize(QSize(860, 500))
        self._pages = QStackedWidget()
        self._home = QWidget()
        self._pages.addWidget(self._home)
        self._banner = Banner(theme)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(12)
        rows.addLayout(self._head())
        rows.addWidget(self._banner)
        rows.addWidget(self._pages, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter press the focused button."""
        if not pressed_by_enter(event, self):
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(self._theme, "account-group", "accent", 32))
        name = QLabel(self.tr("Meeting desk"))
        name.setProperty("oneline", "headline")
        what = QLabel(self.tr("Council meetings, from the first arrival to the minutes"))
        what.setProperty("tone", "quiet")
        row.addWidget(name)
        row.addWidget(what, 1)
        return row

    def show_home(
        self, recent: Sequence[str], council: Council | None = None, sessions: Sequence[SessionRow] = ()
    ) -> None:
        """Show the files and, of the one that is open, its council and sessions."""
        home = QWidget()
        columns = QHBoxLayout(home)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        choices = Choices(self._theme)
        choices.create_wanted.connect(self.show_new_council)
        choices.open_wanted.connect(self.open_wanted)
        choices.demo_wanted.connect(self.demo_wanted)
        files = RecentFiles(self._theme, recent)
        files.chosen.connect(self.file_wanted)
        if council is not None:
            listed = Sessions(self._theme, council.name, sessions, council.timezone)
            listed.chosen.connect(self.session_wanted)
            listed.next_wanted.connect(self.next_session_wanted)
            listed.procedure_wanted.connect(self.procedure_wanted)
            columns.addWidget(listed, 3)
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(choices)
        beside.addWidget(files, 1)
        if not recent:
            beside.addStretch(1)
        columns.addLayout(beside, 2)
        self._turn_to(home if council is not None else centred(home, _NARROW))
        files.setVisible(bool(recent))

    def show_new_council(self) -> None:
        """Show the page that creates a council."""
        from meetingdesk.ui.dialogs.new_council import NewCouncil  # noqa: PLC0415 - seldom needed

        page = NewCouncil(self._today)
        page.created.connect(self.create_wanted)
        page.left.connect(self._back)
        self._lay_over(page, _WIDE)

    def show_next_session(self, council: Council, number: int, place: str) -> None:
        """Show the page that prepares a session."""
        from meetingdesk.ui.dialogs.next_session import NextSession  # noqa: PLC0415 - seldom needed

        page = NextSession(council.name, number, self._today, place, council.timezone)
        page.prepared.connect(self.session_prepared)
        page.left.connect(self._back)
        self._lay_over(page, _NARROW)

    def show_procedure(self, council: Council, seats: Sequence[SeatRow], *, read_only: bool) -> None:
        """Show the page of the rules of procedure."""
        from meetingdesk.ui.dialogs.procedure import ProcedurePage  # noqa: PLC0415 - seldom needed

        page = ProcedurePage(self._theme, council, seats, read_only=read_only)
        page.saved.connect(self.procedure_saved)
        page.left.connect(self._back)
        page.left.connect(self.procedure_left)
        self._lay_over(page, _WIDEST)

    def tell(self, sentence: str, tone: str = "bad") -> None:
        """Say something above the page."""
        self._banner.say(sentence, tone)

    def offer_reading(self, sentence: str, path: Path) -> None:
        """Say that a file is in use, and offer to open it for reading."""
        self._banner.say(sentence, "warning", self.tr("Open read only"), lambda: self.reading_wanted.emit(path))

    def be_quiet(self) -> None:
        """Take away what was said."""
        self._banner.hide()

    def _turn_to(self, page: QWidget) -> None:
        while (old := self._pages.widget(0)) is not None:
            self._take_away(old)
        self._pages.addWidget(page)

    def _lay_over(self, page: QWidget, width: int) -> None:
        self.be_quiet()
        self._pages.addWidget(centred(page, round(width * self._theme.scale)))
        self._pages.setCurrentIndex(self._pages.count() - 1)

    def _back(self) -> None:
        page = self._pages.currentWidget()
        if page is not None and self._pages.count() > 1:
            self._take_away(page)
        self.be_quiet()

    def _take_away(self, page: QWidget) -> None:
        self._pages.removeWidget(page)
        page.deleteLater()
