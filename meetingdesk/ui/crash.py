"""The last resort: a fault of our own leaves a report on disk, says so once, and stops the program safely."""

import logging
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion

from meetingdesk import __version__
from meetingdesk.domain.text import isolate_ltr

log = logging.getLogger(__name__)

EXIT_STATUS = 1


class LastResort:
    """What happens to an exception nobody caught: the first is reported and ends the program, the rest are logged."""

    def __init__(self, folder: Path, stop: Callable[[int], object]) -> None:
        self._folder = folder
        self._stop = stop
        self._is_stopping = False

    def install(self) -> None:
        """Take over `sys.excepthook`."""
        sys.excepthook = self.caught

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report an exception and stop; Ctrl+C in the terminal only stops."""
        if issubclass(kind, KeyboardInterrupt):
            self._stop(0)
            return
        log.critical("a fault of our own", exc_info=(kind, error, trace))
        if self._is_stopping:
            return
        self._is_stopping = True
        report = write_report(self._folder, error, trace)
        tell(report)
        self._stop(EXIT_STATUS)


def write_report(folder: Path, error: BaseException, trace: TracebackType | None) -> Path | None:
    """Write what went wrong and on what kind of machine, nothing of the meeting; None where the disk refuses."""
    import platform  # noqa: PLC0415 - may it never be needed
    import traceback  # noqa: PLC0415

    now = datetime.now(UTC)
    path = folder / f"report-{now:%Y%m%d-%H%M%S}.txt"
    text = [
        f"meetingdesk {__version__}, {now:%Y-%m-%d %H:%M:%S} UTC\n",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n\n",
        *traceback.format_exception(type(error), error, trace),
    ]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(text), encoding="utf-8")
    except OSError:
        log.exception("the report could not be written")
        return None
    return path


def tell(report: Path | None) -> None:
    """Say once, in one dialog, what happened and that nothing is lost."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - may it never be needed

    translate = QCoreApplication.translate
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(translate("Crash", "The program has to stop"))
    box.setText(translate("Crash", "A fault in the program itself came up, so it stops now to be safe."))
    lost = translate(
        "Crash", "Everything that was recorded is on disk. Start the program again: you will be where you were."
    )
    where = translate("Crash", "A report for support was written:") + "\n" + isolate_ltr(str(report)) if report else ""
    box.setInformativeText(f"{lost}\n\n{where}".strip())
    box.addButton(translate("Crash", "Stop"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
