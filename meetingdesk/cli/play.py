"""`meetingdesk demo`: session 72 played through the real windows with real key events.

The clock is the script's: while a key is pressed the desk's time is that of the session, so the record, the minutes and
the pictures show the session as it was, however fast it is played.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from meetingdesk.app import Application, qt_application
from meetingdesk.cli import DONE, REFUSED, voice
from meetingdesk.cli.export import document_of, write_in_one_piece
from meetingdesk.cli.gestures import Hands
from meetingdesk.cli.keyboard import Keyboard, LostFocus, let_qt_work
from meetingdesk.cli.problems import Problem, sentence
from meetingdesk.cli.script import Entry, entry
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.plan import Member
from meetingdesk.domain.state import MeetingState
from meetingdesk.export.errors import ExportError
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.demo_council import SESSION, create_demo_council, demo_script
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.operator.window import DeskWindow
from meetingdesk.ui.wording import failure, figure

translate = QCoreApplication.translate

SIZE = QSize(1366, 768)
STEM = "session72"
KEY_SECONDS = 0.004
PAUSE_SECONDS = 0.12
FRAMES = 4
"""How often the clocks are shown on the way from one line of the script to the next."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A line of the script, and what a comment above it asks for: a picture before, during or after it, or the list of
    what is missing for closing."""

    line: Entry
    before: str = ""
    during: str = ""
    after: str = ""
    checklist: bool = False


@dataclass(slots=True)
class Files:
    """Where a play leaves its files: names that nobody has used yet in a folder."""

    folder: Path
    stem: str
    pictures: list[Path] = field(default_factory=list)

    @property
    def council(self) -> Path:
        """The council file."""
        return self.folder / f"{self.stem}.council"

    @property
    def minutes(self) -> Path:
        """The Word document."""
        return self.folder / f"{self.stem}.docx"

    def next_picture(self, name: str) -> Path:
        """Return the path of the next picture."""
        path = self.folder / f"{self.stem}-desk-{len(self.pictures) + 1}-{name}.png"
        self.pictures.append(path)
        return path


def play(folder: Path, speed: float) -> int:
    """Play the session and tell where its files are."""
    qInstallMessageHandler(_heard)
    qt_application()
    is_seen = QApplication.platformName() not in {"offscreen", "minimal"}
    began = time.monotonic()
    try:
        files = free_files(folder)
        create_demo_council(files.council)
        with _opened(files) as (application, clock):
            player = Player(application, clock, files, 1 / speed if is_seen else 0.0)
            player.play(cues())
    except (Problem, StoreError, RuleViolation) as problem:
        voice.complain(sentence(problem))
        return REFUSED
    except ExportError as error:
        voice.complain(failure(error))
        return REFUSED
    voice.say(_told(files, player, time.monotonic() - began))
    return DONE


def _heard(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt has to say, but not that nothing can be raised where nothing is shown."""
    if kind != QtMsgType.QtDebugMsg and not message.startswith("This plugin does not support"):
        voice.complain(message)


def free_files(folder: Path) -> Files:
    """Return names in a folder, made if need be, that stand in nobody's way."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = [path.name for path in folder.iterdir()]
    except OSError as error:
        raise Problem("unwritable", file=str(folder), detail=error.strerror or "") from error
    number, stem = 1, STEM
    while any(name.startswith((f"{stem}.", f"{stem}-")) for name in taken):
        number += 1
        stem = f"{STEM}_{number}"
    return Files(folder, stem)


def cues() -> Iterator[Cue]:
    """Yield the lines of the script with what is asked for at each."""
    wanted: dict[str, str] = {}
    for line in demo_script().read_text(encoding="utf-8").splitlines():
        if line.startswith("#: "):
            when, _, name = line.removeprefix("#: ").partition(" ")
            wanted[when] = name
        elif line.startswith("{"):
            checklist = wanted.pop("checklist", None) is not None
            yield Cue(entry(line.encode()), **wanted, checklist=checklist)
            wanted = {}


@contextmanager
def _opened(files: Files) -> Iterator[tuple[Application, ScriptClock]]:
    """Open the council with settings of its own; afterwards everything is closed and the settings are gone."""
    first = next(cues()).line.at
    clock = ScriptClock(first)
    with tempfile.TemporaryDirectory() as config:
        application = Application(Path(config), clock)
        try:
            application.open(files.council)
            yield application, clock
        finally:
            application.close()


class Player:
    """Plays a session on an open council; `pace` is how long a second of the play takes, none for as fast as may be."""

    def __init__(self, application: Application, clock: ScriptClock, files: Files, pace: float) -> None:
        self._application = application
        self._clock = clock
        self._files = files
        self._pace = pace
        self._window = application.sit_down(SESSION)
        self._window.resize(SIZE)
        self._window.show()
        self._window.activateWindow()
        self.keyboard = Keyboard(self._window, KEY_SECONDS * pace)
        self._hands = Hands(self._window, self.keyboard)
        self._stopped: Exception | None = None
        self._window.bridge.refused.connect(self._stop)
        self._window.bridge.failed.connect(self._stop)
        let_qt_work(PAUSE_SECONDS * pace)

    @property
    def state(self) -> MeetingState:
        """What the session has come to."""
        return self._window.bridge.state

    def play(self, cues: Iterator[Cue]) -> None:
        """Play every line, then write the minutes."""
        for cue in cues:
            self._play(cue)
        file = self._application.file
        if file is not None:
            document, _ = document_of(file, SESSION, draft=False)
            write_in_one_piece(self._files.minutes, document)

    def _play(self, cue: Cue) -> None:
        if cue.before:
            self._picture(cue.before)
        if cue.checklist:
            self._show_what_is_missing()
        self._go_to(cue.line.at)
        steps = len(self._window.bridge.desk.steps)
        try:
            self._hands.do(cue.line.order, self._taking(cue.during))
        except LostFocus as lost:
            raise Problem("play_failed", detail=str(lost)) from lost
        let_qt_work(0)
        self._require_step(cue.line, steps)
        if cue.after:
            self._picture(cue.after)

    def _go_to(self, at: datetime) -> None:
        """Let the clocks run to an instant."""
        begin = self._clock.now()
        for frame in range(1, FRAMES + 1 if self._pace else 2):
            self._clock.set(begin + (at - begin) * frame / FRAMES if self._pace else at)
            self._window.tick()
            let_qt_work(PAUSE_SECONDS * self._pace / FRAMES)

    def _require_step(self, line: Entry, steps: int) -> None:
        """Stop where a press did not do what it is for, or somebody closed the window."""
        if self._stopped is not None:
            raise self._stopped
        if len(self._window.bridge.desk.steps) == steps or not self._window.isVisible():
            raise Problem("play_failed", detail=line.name)

    def _stop(self, problem: Exception) -> None:
        self._stopped = problem

    def _show_what_is_missing(self) -> None:
        """Try to close too early, and look at what is missing."""
        self.keyboard.press("Ctrl+F6")
        self._stopped = None
        self._picture("checklist")
        self.keyboard.press("Escape")

    def _taking(self, name: str) -> Callable[[], None] | None:
        return (lambda: self._picture(name)) if name else None

    def _picture(self, name: str) -> None:
        """Keep what the window shows, in the size of the secretary's laptop."""
        self._window.tick()
        let_qt_work(PAUSE_SECONDS * self._pace)
        save_picture(self._window, self._files.next_picture(name))


def save_picture(window: DeskWindow, path: Path) -> None:
    """Save what a window shows; Problem where that is not possible."""
    image = QImage(window.size(), QImage.Format.Format_RGB32)
    window.render(image)
    if not image.save(str(path)):
        raise Problem("unwritable", file=path.name, detail="PNG")


def _told(files: Files, player: Player, seconds: float) -> str:
    """Return what was done, and where the files are."""
    state = player.state
    done = translate(
        "Cli",
        "Session {number} of the demo council was played in {seconds} seconds with {presses} presses of keys:\n"
        "{present} of {seats} members came, {speeches} speeches, {remarks} remarks, {resolutions} resolutions.",
    ).format(
        number=figure(SESSION),
        seconds=figure(round(seconds)),
        presses=figure(player.keyboard.presses),
        present=figure(sum(1 for member in state.plan.members if _came(state, member))),
        seats=figure(state.voting_seats),
        speeches=figure(len(state.speeches)),
        remarks=figure(len(state.remarks)),
        resolutions=figure(len(state.adopted)),
    )
    lines = (
        translate("Cli", "Council file: {file}").format(file=files.council),
        translate("Cli", "Minutes in Word: {file}").format(file=files.minutes),
        translate("Cli", "Pictures of the desk: {count}, from {file} on").format(
            count=figure(len(files.pictures)), file=files.pictures[0]
        ),
    )
    return "\n".join((done, *lines))


def _came(state: MeetingState, member: Member) -> bool:
    known = state.attendance.get(member.id)
    return known is not None and bool(known.intervals)
