"""Small text files that broadcasting programs (OBS, vMix) read: kept up to date beside the meeting, never in its way.

Only files with names of our own are written, each whole and at most once a second, as UTF-8 without a byte order mark
and without a line break at the end.
"""

import logging
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Condition, Thread

from meetingdesk.domain.onair import OnAirText

log = logging.getLogger(__name__)

LEAST_SECONDS = 1.0
"""How long after a file was written it may be written again."""
RETRY_SECONDS = 5.0
"""How long after a failure it is tried again."""
CLOSING_SECONDS = 1.0
"""How long the end waits for a folder that does not answer."""
TEST_PLAIN, TEST_VISUAL = "test-plain.txt", "test-visual.txt"
_BRIEFLY_LOCKED = (0.02, 0.05, 0.1)

Writer = Callable[[Path, bytes], None]
Texts = Mapping[OnAirText, str]


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place so that whoever reads it finds the old content or the new, whole; OSError where it cannot."""
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_bytes(content)
        _put_in_place(new, path)
    except BaseException:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise


def _put_in_place(new: Path, path: Path) -> None:
    """Rename; on Windows a file cannot be replaced just while somebody reads it."""
    for pause in _BRIEFLY_LOCKED:
        try:
            new.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    new.replace(path)


def encoded(text: str, *, visual: bool) -> bytes:
    """Return a text as a file has it: in logical order, or shaped and in visual order."""
    if visual:
        from meetingdesk.export.terminal import for_terminal  # noqa: PLC0415 - slow to import, and seldom wanted

        text = for_terminal(text, shape=True)
    return text.encode()


def files_already_in(folder: Path) -> tuple[str, ...]:
    """Return which of our names a folder has already; these files would be replaced."""
    return tuple(name for name in OnAirText if (folder / name).exists())


def write_test_line(folder: Path, text: str) -> None:
    """Write one line in both forms, so that one can see which of them a program draws right."""
    write_whole(folder / TEST_PLAIN, encoded(text, visual=False))
    write_whole(folder / TEST_VISUAL, encoded(text, visual=True))


class Broadcast:
    """The files of one folder. It has no thread of its own; `clock` counts seconds from anywhere.

    `failing` tells which files cannot be written, and why.
    """

    def __init__(self, folder: Path, writer: Writer = write_whole, clock: Callable[[], float] = time.monotonic) -> None:
        self.failing: dict[OnAirText, Exception] = {}
        self._folder = folder
        self._writer = writer
        self._clock = clock
        self._wanted: dict[OnAirText, bytes] = {}
        self._written: dict[OnAirText, bytes] = {}
        self._ours: set[OnAirText] = set()
        self._due: dict[OnAirText, float] = {}

    def show(self, texts: Texts, visual: Collection[str] = ()) -> None:
        """Want the files to hold these texts, the files named in `visual` shaped and in visual order."""
        self._wanted = {name: encoded(text, visual=name in visual) for name, text in texts.items()}

    def write_due(self) -> float | None:
        """Write what changed and may be written now; return the seconds until something may be, None for nothing."""
        for name in self._changed():
            if self._due.get(name, 0.0) <= self._clock():
                self._write(name, self._wanted[name])
        waiting = [self._due[name] for name in self._changed()]
        return max(0.0, min(waiting) - self._clock()) if waiting else None

    def empty(self) -> None:
        """Leave no text on air, at once: every file that was written is emptied."""
        self._wanted = dict.fromkeys(self._ours, b"")
        for name in self._changed():
            self._write(name, b"")

    def _changed(self) -> list[OnAirText]:
        return [name for name, content in self._wanted.items() if self._written.get(name) != content]

    def _write(self, name: OnAirText, content: bytes) -> None:
        try:
            self._writer(self._folder / name, content)
        except Exception as error:
            if not self.failing:
                log.warning("%s cannot be written for the broadcast: %s", name, error)
            self.failing[name] = error
            self._due[name] = self._clock() + RETRY_SECONDS
            return
        self._ours.add(name)
        self._written[name] = content
        self._due[name] = self._clock() + LEAST_SECONDS
        if self.failing.pop(name, None) is not None and not self.failing:
            log.info("the texts for the broadcast are written again")
            self._written = {name: content}  # The folder may have been another one meanwhile.


class Airing:
    """Writes a broadcast in a thread of its own, in order; of states that come faster than files the last one wins.

    `tell` is called in that thread: with the error when files can no longer be written, with None when they can again.
    """

    def __init__(self, broadcast: Broadcast, tell: Callable[[Exception | None], None]) -> None:
        self._broadcast = broadcast
        self._tell = tell
        self._bell = Condition()
        self._shown: tuple[Texts, Collection[str]] | None = None
        self._is_ending = False
        self._is_abandoned = False
        self._thread = Thread(target=self._run, name="broadcast", daemon=True)
        self._thread.start()

    def show(self, texts: Texts, visual: Collection[str] = ()) -> None:
        """Have these texts written; return at once."""
        with self._bell:
            self._shown = texts, visual
            self._bell.notify()

    def close(self) -> None:
        """Empty the files and end; a folder that does not answer is waited for only so long."""
        with self._bell:
            self._is_ending = True
            self._bell.notify()
        self._thread.join(CLOSING_SECONDS)
        self._is_abandoned = self._thread.is_alive()
        if self._is_abandoned:
            log.warning("the files of the broadcast were not emptied in time")

    def _run(self) -> None:
        wait: float | None = None
        while True:
            with self._bell:
                self._bell.wait_for(lambda: self._is_ending or self._shown is not None, wait)
                shown, self._shown, is_ending = self._shown, None, self._is_ending
            if is_ending:
                break
            wait = self._go_on(shown)
        if not self._is_abandoned:
            self._broadcast.empty()

    def _go_on(self, shown: tuple[Texts, Collection[str]] | None) -> float | None:
        """Take up what is shown, write what is due, and tell where that began or ceased to fail."""
        failed = bool(self._broadcast.failing)
        try:
            if shown is not None:
                self._broadcast.show(*shown)
            wait = self._broadcast.write_due()
        except Exception:
            log.exception("the texts for the broadcast could not be made")
            return RETRY_SECONDS
        if failed is not bool(self._broadcast.failing):
            self._tell(next(iter(self._broadcast.failing.values()), None))
        return wait
