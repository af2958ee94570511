"""The only place that builds objects: settings, council file, desk, windows.

`run_window` is the program. Whoever drives a desk himself builds an `Application`, opens a file, sits down at a session
and closes again.
"""

# ruff: noqa: E402
import gc

# Nothing is garbage while a program starts, and looking for it takes a tenth of the start.
gc.disable()

import getpass
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.state import Phase
from meetingdesk.services.access import Access
from meetingdesk.services.clock import Clock, SystemClock
from meetingdesk.services.decisions import EarlierDecisions
from meetingdesk.services.desk import Desk
from meetingdesk.services.notices import Notice
from meetingdesk.services.settings import SettingsFile
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.seed import CouncilData

# isort: split
# PySide6 watches every import made after its own, which costs a fifth; what needs no Qt is imported before it.
from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QApplication

from meetingdesk.ui.background import Work
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.crash import LastResort
from meetingdesk.ui.hall_door import HallDoor
from meetingdesk.ui.hall_sight import HallLeft
from meetingdesk.ui.i18n import install_translators
from meetingdesk.ui.log import keep_log
from meetingdesk.ui.operator.agenda_panel import AgendaPanel
from meetingdesk.ui.operator.attendance_panel import AttendancePanel
from meetingdesk.ui.operator.exporting import Office, document_of
from meetingdesk.ui.operator.item_header import ItemHeader
from meetingdesk.ui.operator.remarks_panel import RemarksPanel
from meetingdesk.ui.operator.resolution_panel import ResolutionPanel
from meetingdesk.ui.operator.speaker_panel import SpeakerPanel
from meetingdesk.ui.operator.vote_panel import VotePanel
from meetingdesk.ui.operator.window import DeskWindow
from meetingdesk.ui.preferences import Preferences
from meetingdesk.ui.reception import Reception
from meetingdesk.ui.stage import Panels
from meetingdesk.ui.theme import Theme

# What was imported stays: the collector need not go through it as soon as it is let go on.
gc.freeze()
gc.enable()
_first_time = iter((True,))
log = logging.getLogger(__name__)

NAME = "meetingdesk"
LARGE_FILE_BYTES = 8_000_000
_LEFT_AT = "program.left_at"
"""The key under which a running session keeps when its window was left."""


def run_window(path: Path | None = None, *, config: Path | None = None) -> int:
    """Open the window, with a council file or with the one used last, and return the exit status of the program."""
    qt = qt_application()
    folder = config or config_folder()
    keep_log(folder / f"{NAME}.log")
    application = Application(folder)
    last_resort = LastResort(folder / "reports", qt.exit)
    last_resort.install()
    reception = Reception(application, application.theme, application.preferences, application.clock)
    reception.begin(path)
    status = qt.exec()
    reception.close()
    application.close()
    return status


def qt_application() -> QApplication:
    """Return the QApplication, made and taught Persian the first time."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        qt = existing
    else:
        QCoreApplication.setApplicationName(NAME)
        qt = QApplication(sys.argv[:1])
    install_translators(qt)
    return qt


def config_folder() -> Path:
    """Return the folder of settings, log and reports of this user."""
    QCoreApplication.setApplicationName(NAME)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))


class Application:
    """What is open: at most one council file, and at most one of its sessions."""

    def __init__(self, config: Path, clock: Clock | None = None) -> None:
        self.clock = clock or SystemClock()
        self.preferences = Preferences(SettingsFile(config / "settings.json"))
        settings = self.preferences.settings
        self.theme = Theme(settings.palette, settings.text_size)
        self.theme.apply(qt_application())
        self.file: CouncilFile | None = None
        self.window: DeskWindow | None = None
        self._bridge: Bridge | None = None
        self.check: Work | None = None
        self._seen: set[SessionNo] = set()
        self._hall: HallDoor | None = None
        self._halls_left: dict[SessionNo, HallLeft] = {}

    # --- Files ---

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a council file in place of the one before; after a StoreError that one is still open."""
        if self.file is not None and (self.file.path, self.file.read_only) == (path.resolve(), read_only):
            return
        self._take(CouncilFile.open(path, read_only=read_only))

    def create(self, path: Path, data: CouncilData) -> None:
        """Make a council file and open it; after a StoreError there is none."""
        file = CouncilFile.create(path)
        try:
            file.registry.load_council(data)
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise
        self._take(file)

    def close(self) -> None:
        """Leave the session and give the file free."""
        self.stand_up()
        if self.file is not None:
            self.file.close()
            self.file = None

    def _take(self, file: CouncilFile) -> None:
        self.close()
        self.file = file
        self._seen = set()
        self._halls_left = {}
        self.preferences.remember_file(file.path)

    # --- Sessions ---

    def sit_down(self, session_no: SessionNo) -> DeskWindow:
        """Return the window of a session of the open file, where and as it was left, not shown yet."""
        if self.file is None:
            raise StoreError("not_found")
        with kept_from_the_collector():
            return self._seated(self.file, session_no)

    def _seated(self, file: CouncilFile, session_no: SessionNo) -> DeskWindow:
        desk = self._desk(file, session_no)
        recovered = self._recover(file, desk)
        self.stand_up()
        self._bridge = Bridge(desk, file.drafts)
        self._hall = hall = HallDoor(self._bridge, self.preferences)
        registry, decisions = file.registry, EarlierDecisions(file.archive, session_no)
        context = Context(self._bridge, self.theme, registry.bodies(), hall, registry.topics(), decisions)
        window = DeskWindow(context, build_panels(context), self.preferences, office(file, desk))
        window.ticked.connect(file.keep_alive)
        self.window = window
        hall.accompany(window, self._halls_left.pop(session_no, None))
        if recovered is not None:
            window.feedback.tell(recovered)
        self._check_large(file.path)
        return window

    def stand_up(self) -> None:
        """Close the window of the session; what was half typed is kept, and when that was."""
        if self.window is None:
            return
        self.window.close()
        self._leave_hall()
        self._keep_leaving()
        self.window.deleteLater()
        self.window = None
        self._bridge = None

    def _leave_hall(self) -> None:
        """Take the hall's window away with the desk; it comes back with the desk of the same session."""
        hall, bridge = self._hall, self._bridge
        if hall is None or bridge is None:
            return
        left = hall.leave()
        if left is not None:
            self._halls_left[bridge.state.plan.session_no] = left
        hall.deleteLater()
        self._hall = None

    def _desk(self, file: CouncilFile, session_no: SessionNo) -> Desk:
        access = Access.READER if file.read_only else Access.OPERATOR
        actor = self.preferences.settings.operator or _user()
        return Desk(file.journal(session_no), file.registry.plan(session_no), self.clock, actor, access)

    def _recover(self, file: CouncilFile, desk: Desk) -> Notice | None:
        """Record since when the program was not there to run a session, the first time it is opened again.

        Where the computer's clock went back meanwhile, the session goes on from its last instant and not from there.
        """
        number = desk.state.plan.session_no
        is_back = number in self._seen
        self._seen.add(number)
        if is_back or desk.access is Access.READER or desk.state.phase not in {Phase.RUNNING, Phase.RECESS}:
            return None
        kept = file.drafts.kept(number).get(_LEFT_AT)
        left = datetime.fromisoformat(kept.text) if kept is not None else None
        known = [at for at in (file.last_alive, left, desk.last_saved) if at is not None]
        if isinstance(self.clock, SystemClock):
            self.clock.go_on_from(max(known))
        return desk.note_interruption(max(known))

    def _keep_leaving(self) -> None:
        """Keep when a running session was left."""
        file, bridge = self.file, self._bridge
        if file is None or bridge is None or file.read_only or bridge.state.phase is not Phase.RUNNING:
            return
        try:
            file.drafts.keep(bridge.state.plan.session_no, _LEFT_AT, bridge.now().isoformat(), 0)
        except StoreError:
            log.exception("the instant of leaving was not kept; the last step stands for it")

    def _check_large(self, path: Path) -> None:
        """Look for damage in a large file while the window is up already; a small one was looked at on opening."""
        if path.stat().st_size < LARGE_FILE_BYTES or self.window is None:
            return
        self.check = Work(lambda: quick_check(path))
        self.check.failed.connect(self.window.feedback.tell_failure)
        self.check.start()


@contextmanager
def kept_from_the_collector() -> Iterator[None]:
    """Make things that stay; the first time, with all that was imported, they are never looked at again.

    The collector would go through all of it again and again, just while somebody waits for a press.
    """
    gc.disable()
    try:
        yield
    finally:
        if next(_first_time, False):
            gc.freeze()
        gc.enable()


def quick_check(path: Path) -> None:
    """Look for damage in a file that is open elsewhere; StoreError `damaged` tells the first that is found."""
    with CouncilFile.open(path, read_only=True) as file:
        file.quick_check()


def office(file: CouncilFile, desk: Desk) -> Office:
    """Return what the papers of a session need."""
    journal = file.journal(desk.state.plan.session_no)

    def letterhead() -> bytes | None:
        kept = file.registry.letterhead()
        return kept[1] if kept else None

    return Office(
        folder=file.path.parent,
        document=lambda: document_of(desk.state, journal.head),
        letterhead=letterhead,
        set_letterhead=file.registry.set_letterhead,
    )


def build_panels(context: Context) -> Panels:
    """Build the panels of a window."""
    drafts = ResolutionPanel(context)
    votes = VotePanel(context, drafts)
    drafts.deciding.vote_wanted.connect(votes.prepare_draft)
    drafts.sheets.vote_wanted.connect(votes.prepare_wording)
    remarks = RemarksPanel(context)
    remarks.draft_wanted.connect(drafts.begin_draft)
    drafts.remark_wanted.connect(remarks.jump_to)
    return Panels(
        agenda=AgendaPanel(context),
        attendance=AttendancePanel(context),
        speakers=SpeakerPanel(context),
        item=ItemHeader(context),
        drafts=drafts,
        remarks=remarks,
        votes=votes,
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "operator"
