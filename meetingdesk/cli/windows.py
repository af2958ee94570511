"""What needs windows: the desk itself, and the play of the demo. Qt's windows are imported only here."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from meetingdesk.cli import REFUSED, WRONG, voice
from meetingdesk.cli.answers import speaking
from meetingdesk.cli.libraries import missing, platform_of, require_platform
from meetingdesk.cli.problems import Problem, sentence

translate = QCoreApplication.translate


def open_window(typed: Sequence[str]) -> int:
    """Open the window, with a council file if one is named, and return when it is closed."""
    if len(typed) > 1 or (typed and not Path(typed[0]).exists()):
        return _refuse_name(typed)
    path = Path(typed[0]) if typed else None
    return _with_windows(platform_of(os.environ), lambda: _run_window(path))


def play_demo(folder: Path, speed: float, *, offscreen: bool) -> int:
    """Play session 72 through the windows, or offscreen where that is wanted or nothing can be shown."""
    platform = platform_of(os.environ)
    if platform == "none" and not offscreen:
        with speaking():
            voice.say(translate("Cli", "There is no display; the demo is played offscreen."))
    if offscreen or platform == "none":
        os.environ["QT_QPA_PLATFORM"] = platform = "offscreen"
    return _with_windows(platform, lambda: _play(folder, speed))


def _with_windows(platform: str, action: Callable[[], int]) -> int:
    """Do what needs windows, or say which library of the system is missing."""
    try:
        require_platform(platform)
        return action()
    except ImportError as error:
        problem = missing(str(error))
        if problem is None:
            raise
    except Problem as found:
        problem = found
    with speaking():
        voice.complain(sentence(problem))
    return REFUSED


def _run_window(path: Path | None) -> int:
    from meetingdesk.app import run_window  # noqa: PLC0415 - after it is known that Qt's libraries are there

    return run_window(path)


def _play(folder: Path, speed: float) -> int:
    from meetingdesk.cli.play import play  # noqa: PLC0415

    return play(folder, speed)


def _refuse_name(typed: Sequence[str]) -> int:
    """Refuse a file that is not there, a word that is neither file nor command, and more than one name."""
    with speaking():
        if len(typed) > 1:
            voice.complain(sentence(Problem("one_name", name=typed[1])))
            return WRONG
        name = typed[0]
        if Path(name).suffix or Path(name).name != name:
            voice.complain(sentence(Problem("no_such_file", file=name)))
            return REFUSED
        voice.complain(sentence(Problem("no_file_and_no_command", name=name)))
        return WRONG
