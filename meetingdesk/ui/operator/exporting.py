"""The minutes as a Word file, written beside the meeting that goes on."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.domain.text import isolate
from meetingdesk.services.documents import require_word_target, write_document
from meetingdesk.ui.background import Work
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.operator.feedback import Feedback
from meetingdesk.ui.wording import filled

if TYPE_CHECKING:
    from meetingdesk.domain.minutes.document import MinutesDocument


@dataclass(frozen=True, slots=True)
class Office:
    """What the papers of a council need besides its meeting.

    `document` makes the minutes as they are now, `letterhead` gives the office's template, `set_letterhead` keeps one.
    """

    folder: Path
    document: Callable[[], "MinutesDocument"]
    letterhead: Callable[[], bytes | None]
    set_letterhead: Callable[[str, bytes], None]


class Export(QObject):
    """Writes in the background and tells where the file is; `ended` when it is there or cannot be."""

    ended = Signal(object)

    def __init__(self, window: QWidget, bridge: Bridge, office: Office, feedback: Feedback) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._office = office
        self._feedback = feedback
        self._writing: Work | None = None

    def _choose(self, title: str, kind: str, name: str, write: Callable[[Path], None]) -> None:
        """Let a path be chosen, with a name suggested, and write there."""
        dialog = QFileDialog(self._window, title, str(self._office.folder / name), kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.fileSelected.connect(lambda chosen: write(Path(chosen)))
        dialog.open()

    def _begin(self, work: Callable[[], Path], saying: str, done: str) -> None:
        """Write without holding anything up; `done` is said of the file afterwards."""
        self._feedback.status.say(saying, "accent")
        self._writing = Work(work)
        self._writing.done.connect(lambda path: self._tell(path, done))
        self._writing.failed.connect(self._tell_failure)
        self._writing.start()

    def _tell(self, path: Path, done: str) -> None:
        place = "/".join(path.parts[-2:])
        folder = QUrl.fromLocalFile(str(path.parent))
        text = filled(done, {"file": place})
        self._feedback.status.say(text, "good", self.tr("Open folder"), lambda: QDesktopServices.openUrl(folder))
        self.ended.emit(path)

    def _tell_failure(self, error: Exception) -> None:
        self._feedback.status.be_quiet()
        self._feedback.tell_failure(error)
        self.ended.emit(error)


class MinutesExport(Export):
    """Writes the minutes, and keeps the template they are written on."""

    def ask(self) -> None:
        """Let a path be chosen, and write there."""
        title, kind = self.tr("Export the minutes"), self.tr("Word documents (*.docx)")
        self._choose(title, kind, self._name(), self.write)

    def write(self, path: Path) -> None:
        """Write the minutes as they are now, without holding anything up."""
        document, letterhead = self._office.document(), self._office.letterhead()
        saying, done = self.tr("The minutes are being written…"), self.tr("The minutes were written: {file}")
        self._begin(lambda: write_minutes(path, document, letterhead), saying, done)

    def ask_letterhead(self) -> None:
        """Let the office's template be chosen, and keep a copy of it in the council file."""
        dialog = QFileDialog(
            self._window, self.tr("Office letterhead"), str(self._office.folder), self.tr("Word documents (*.docx)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.keep_letterhead(Path(name)))
        dialog.open()

    def keep_letterhead(self, path: Path) -> None:
        """Keep a template for all minutes to come."""
        try:
            self._office.set_letterhead(path.name, path.read_bytes())
        except Exception as error:
            self._feedback.tell_failure(error)
        else:
            text = self.tr("The letterhead {name} will be used from now on.")
            self._feedback.status.say(filled(text, {"name": isolate(path.name)}), "good")

    def _name(self) -> str:
        state = self._bridge.state
        name = self.tr("minutes") if state.phase is Phase.CLOSED else self.tr("minutes-draft")
        return f"{name}-{state.plan.session_no}.docx"


def document_of(state: MeetingState, head: str) -> "MinutesDocument":
    """Return the minutes of a session as they are now; `head` is the hash of its record."""
    # Neither the wording nor what is made of it is needed before minutes are.
    from meetingdesk.domain.minutes import minutes  # noqa: PLC0415
    from meetingdesk.export.wording import load_wording  # noqa: PLC0415

    return minutes(state, load_wording(), record_hash=head)


def write_minutes(path: Path, document: "MinutesDocument", letterhead: bytes | None) -> Path:
    """Write minutes in one piece, or leave what was there, and return the path."""
    # python-docx takes longer to import than the window to open.
    from meetingdesk.export.minutes_docx import minutes_docx  # noqa: PLC0415

    require_word_target(path)
    write_document(path, minutes_docx(document, letterhead=letterhead))
    return path
