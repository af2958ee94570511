"""The way from the start of the program to a desk, and back: which file, which session, and what stands in the way."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSize, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.domain.calendar import local
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.procedure import Procedure
from meetingdesk.services.clock import Clock
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.registry import SeatRules, SessionStatus
from meetingdesk.store.seed import DEFAULT_TIMEZONE, CouncilData, SessionDraft
from meetingdesk.ui.operator.window import DeskWindow
from meetingdesk.ui.preferences import Preferences
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.wording import failure, refusal

if TYPE_CHECKING:
    from meetingdesk.ui.start import StartWindow

_USUAL_SIZE = QSize(1366, 768)


class House(Protocol):
    """What opens files and sessions; each of its verbs may raise StoreError and then has changed nothing."""

    file: CouncilFile | None
    window: DeskWindow | None

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a council file."""

    def create(self, path: Path, data: CouncilData) -> None:
        """Make a council file and open it."""

    def sit_down(self, session_no: SessionNo) -> DeskWindow:
        """Return the window of a session."""

    def stand_up(self) -> None:
        """Close the window of the session."""


class Reception(QObject):
    """Leads from file to session; where it cannot, it says so on the page of files."""

    def __init__(self, house: House, theme: Theme, preferences: Preferences, clock: Clock) -> None:
        super().__init__()
        self._house = house
        self._theme = theme
        self._preferences = preferences
        self._clock = clock
        self._start: StartWindow | None = None
        self._came_from: SessionNo | None = None

    @property
    def start(self) -> "StartWindow":
        """The window of files and sessions, made when it is needed first."""
        if self._start is None:
            from meetingdesk.ui.start import StartWindow  # noqa: PLC0415 - a start goes past it to the desk

            self._start = start = StartWindow(self._theme, local(self._clock.now(), DEFAULT_TIMEZONE).date())
            start.create_wanted.connect(self.ask_where_to_create)
            start.demo_wanted.connect(self.open_demo)
            start.open_wanted.connect(self.ask_what_to_open)
            start.file_wanted.connect(self.open_file)
            start.reading_wanted.connect(lambda path: self.open_file(path, read_only=True))
            start.session_wanted.connect(self.open_session)
            start.next_session_wanted.connect(self.show_next_session)
            start.session_prepared.connect(self.prepare_session)
            start.procedure_wanted.connect(self.show_procedure)
            start.procedure_saved.connect(self.save_procedure)
            start.procedure_left.connect(self.leave_procedure)
        return self._start

    def begin(self, path: Path | None = None) -> None:
        """Open a file, or the one used last, or else show what can be done."""
        path = path or self._preferences.settings.last_file
        if path is None:
            self.show_start()
        else:
            self.open_file(path)

    def close(self) -> None:
        """Close the page of files."""
        if self._start is not None:
            self._start.close()

    # --- Files ---

    def open_file(self, path: Path, *, read_only: bool = False) -> None:
        """Open a file and go where one would want to go on."""
        try:
            self._house.open(path, read_only=read_only)
        except StoreError as error:
            self._tell(error, path)
        else:
            self._go_on()

    def open_demo(self) -> None:
        """Open the demo council in the user's documents; it is made there the first time."""
        from meetingdesk.services.demo_council import create_demo_council  # noqa: PLC0415 - seldom needed

        name = self.tr("Demo council of Qom")
        path = documents() / f"{name}.council"
        try:
            if not path.exists():
                create_demo_council(path)
        except StoreError as error:
            self._tell(error, path)
        else:
            self.open_file(path)

    def create(self, path: Path, data: CouncilData) -> None:
        """Make a council file and open its first session."""
        try:
            self._house.create(path, data)
        except StoreError as error:
            self.start.tell(failure(error))
        else:
            self._go_on()

    def ask_what_to_open(self) -> None:
        """Let a file be chosen, and open it."""
        kinds = self.tr("Council files (*.council);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self.start, self.tr("Open a council file"), str(self._folder()), kinds)
        if name:
            self.open_file(Path(name))

    def ask_where_to_create(self, data: CouncilData) -> None:
        """Let a path be chosen, and make the council there."""
        title, kinds = self.tr("Create the council file"), self.tr("Council files (*.council)")
        suggested = str(self._folder() / f"{data.name}.council")
        name, _ = QFileDialog.getSaveFileName(self.start, title, suggested, kinds)
        if name:
            self.create(Path(name).with_suffix(".council"), data)

    # --- Sessions ---

    def open_session(self, session_no: int) -> None:
        """Open the desk of a session."""
        try:
            window = self._house.sit_down(SessionNo(session_no))
        except StoreError as error:
            self.show_start()
            self.start.tell(failure(error))
            return
        window.files_wanted.connect(self.show_start)
        window.procedure_wanted.connect(lambda: self.show_procedure(SessionNo(session_no)))
        show_large(window)
        self.close()

    def prepare_session(self, draft: SessionDraft) -> None:
        """Add a session to the open council and open its desk."""
        if self._house.file is None:
            return
        try:
            number = self._house.file.registry.prepare_session(draft)
        except StoreError as error:
            self.start.tell(failure(error))
        else:
            self.open_session(number)

    def show_next_session(self) -> None:
        """Show the page that prepares a session, with what can be known of it."""
        file = self._house.file
        if file is None:
            return
        sessions = file.registry.sessions()
        numbers = [s.session_no for s in sessions] + [entry.session_no for entry in file.registry.register()]
        place = sessions[-1].place if sessions else ""
        self.start.show_next_session(file.registry.council(), max(numbers, default=0) + 1, place)

    # --- The rules of procedure ---

    def show_procedure(self, came_from: SessionNo | None = None) -> None:
        """Show the page of the rules of procedure, from the page of files or from the desk of a session."""
        file = self._house.file
        if file is None:
            return
        if came_from is not None:
            self.show_start()
        self._came_from = came_from
        council = file.registry.council()
        seats = file.registry.seats(local(self._clock.now(), council.timezone).date())
        self.start.show_procedure(council, seats, read_only=file.read_only)

    def save_procedure(self, procedure: Procedure, rules: Sequence[SeatRules]) -> None:
        """Keep the rules of procedure and of the seats, in one piece."""
        if self._house.file is None:
            return
        try:
            self._house.file.registry.save_procedure(procedure, rules)
        except StoreError as error:
            self.start.tell(failure(error))
        except RuleViolation as violation:
            self.start.tell(refusal(violation))
        else:
            self.start.tell(self.tr("Saved. Sessions that have begun keep the rules they began with."), "good")

    def leave_procedure(self) -> None:
        """Go back to the desk that the page was reached from, if it was one."""
        came_from, self._came_from = self._came_from, None
        if came_from is not None:
            self.open_session(came_from)

    def show_start(self) -> None:
        """Show the page of files and sessions, and leave the desk for it."""
        start, file = self.start, self._house.file
        start.be_quiet()
        if file is None:
            start.show_home(self._preferences.settings.recent)
        else:
            start.show_home(self._preferences.settings.recent, file.registry.council(), file.registry.sessions())
        show_large(start)
        self._house.stand_up()

    def _go_on(self) -> None:
        """Go to the session that runs or is planned; where there is none or a choice, to the page of sessions."""
        file = self._house.file
        if file is None:
            return
        sessions = file.registry.sessions()
        running = [s for s in sessions if s.status is SessionStatus.RUNNING]
        waiting = running or [s for s in sessions if s.status is SessionStatus.PLANNED]
        if len(waiting) == 1:
            self.open_session(waiting[0].session_no)
            return
        self.show_start()
        if not waiting and not file.read_only:
            self.show_next_session()

    def _tell(self, error: StoreError, path: Path) -> None:
        self.show_start()
        if error.code == "in_use":
            self.start.offer_reading(failure(error), path)
        else:
            self.start.tell(f"{path.name}: {failure(error)}")

    def _folder(self) -> Path:
        """Return the folder in which the next file is probably wanted."""
        last = self._preferences.settings.last_file
        return last.parent if last else documents()


def documents() -> Path:
    """Return the user's folder of documents, or his home where there is none."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def show_large(window: QWidget) -> None:
    """Show a window in its usual size, or as large as a small screen allows."""
    if window.isVisible():
        window.raise_()
        return
    screen = window.screen() or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    if room.width() <= _USUAL_SIZE.width() or room.height() <= _USUAL_SIZE.height():
        window.showMaximized()
    else:
        window.resize(_USUAL_SIZE)
        window.show()
