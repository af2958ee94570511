"""A tone when the time of a speaker is running out, and another when it is up; each ends by itself."""

import contextlib
import logging
import sys
import time
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from threading import Thread
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from meetingdesk.assets import resource
from meetingdesk.domain.state import MeetingState, Speech
from meetingdesk.domain.timing import time_left

log = logging.getLogger(__name__)

LONGEST_SECONDS = 1.0
STALE_SECONDS = 5.0
"""A tone that would be later than this is not heard: the computer slept, or the speech was corrected."""


class Tone(StrEnum):
    """What is heard, by the name of its file."""

    WARNING = "warning"
    ZERO = "zero"


class Plays(Protocol):
    """Something that makes a tone heard and returns at once."""

    def play(self, tone: Tone) -> None:
        """Begin."""


class TimeSignal:
    """Watches the time of the running speech go by, and has a tone played where it is on.

    Only what goes by before its eyes is heard: a window that opens in the middle of a speech repeats nothing. Each tone
    is heard once for a speech and its limit, so that more time brings them again and undoing does not.
    """

    def __init__(self, player: Plays, *, is_on: bool) -> None:
        self.is_on = is_on
        self._player = player
        self._before: tuple[object, float] | None = None
        self._heard: set[object] = set()

    def tick(self, state: MeetingState, now: datetime) -> None:
        """Follow the running speech to an instant."""
        speech = state.speech
        if speech is None:
            self._before = None
            return
        key, left = _limited(speech), time_left(state, speech, now)
        if self._before is not None and self._before[0] == key:
            tone = _passed(self._before[1], left, state.plan.procedure.warning_seconds)
            if tone is not None:
                self._sound((key, tone), tone)
        self._before = key, left

    def _sound(self, key: object, tone: Tone) -> None:
        if key not in self._heard and self.is_on:
            self._heard.add(key)
            self._player.play(tone)


def _limited(speech: Speech) -> object:
    """Return what a tone is heard once for; a speech that was undone leaves its number to another."""
    return speech.id, speech.who, speech.span.start, speech.limit_seconds


def _passed(before: float, left: float, warning_seconds: float) -> Tone | None:
    """Return what is to be heard where the time left went from one to the other."""
    for tone, mark in ((Tone.ZERO, 0.0), (Tone.WARNING, float(warning_seconds))):
        if before > mark >= left > mark - STALE_SECONDS:
            return tone
    return None


class Player(QObject):
    """Plays the tones in a thread of their own, one at a time; where that fails the computer beeps."""

    failed = Signal(object)

    def __init__(self, parent: QObject, play_file: Callable[[Path], None] | None = None) -> None:
        super().__init__(parent)
        self._play_file = play_file or play_file_on_system
        self._thread: Thread | None = None
        self.failed.connect(self._beep)

    def play(self, tone: Tone) -> None:
        """Begin a tone, unless one is still heard."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = Thread(target=self._run, args=(tone,), name="time signal", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait until nothing is heard any more."""
        if self._thread is not None:
            self._thread.join()

    def _run(self, tone: Tone) -> None:
        try:
            self._play_file(resource("sounds", f"{tone}.wav"))
        except Exception as error:
            # The window may be gone by now, and this object with it.
            with contextlib.suppress(RuntimeError):
                self.failed.emit(error)

    def _beep(self, error: Exception) -> None:
        log.warning("a tone could not be played: %s", error)
        QApplication.beep()


def play_file_on_system(file: Path) -> None:
    """Play a sound to its end, but no longer than a second; raise where it cannot be heard."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - of Windows alone

        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_NODEFAULT)
        return
    from playsound3 import playsound  # noqa: PLC0415 - it looks for players when it is imported

    sound = playsound(file, block=False)
    stop_at = time.monotonic() + LONGEST_SECONDS
    while sound.is_alive() and time.monotonic() < stop_at:
        time.sleep(0.02)
    if sound.is_alive():
        sound.stop()
        sound.wait()
    elif status := sound.subprocess.poll():
        raise OSError(f"the player ended with status {status}")
