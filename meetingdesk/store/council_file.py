"""A council file: opening and closing it, and the way to everything in it."""

from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from meetingdesk.domain.ids import SessionNo
from meetingdesk.store import backup, opening
from meetingdesk.store.archive import Archive
from meetingdesk.store.drafts import Drafts
from meetingdesk.store.engine import Database
from meetingdesk.store.errors import StoreError
from meetingdesk.store.failures import translated
from meetingdesk.store.header import examine, hold_open, let_go
from meetingdesk.store.hold import Hold
from meetingdesk.store.journal import Journal
from meetingdesk.store.registry import Registry


class CouncilFile:
    """An open council file, used from one thread until it is closed.

    `last_alive` is when the previous holder was last known alive if it died without closing the file, else None.
    """

    def __init__(self, path: Path, database: Database, hold: Hold | None) -> None:
        self.path = path
        self.read_only = hold is None
        self.last_alive = hold.last_alive if hold else None
        self.registry = Registry(database)
        self.drafts = Drafts(database)
        self.archive = Archive(database)
        self._database = database
        self._hold = hold
        self._journals: dict[SessionNo, Journal] = {}
        self._closing = ExitStack()

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make a new council file and open it; an existing file is refused, nothing is left behind on failure."""
        with translated():
            real = path.resolve()
            is_free = not (path.is_symlink() or real.exists())
        if not is_free:
            raise StoreError("exists")
        hold = Hold.take(real)
        hold.last_alive = None
        with ExitStack() as undoing:
            undoing.callback(hold.release)
            opening.make(real)
            undoing.callback(real.unlink, missing_ok=True)
            file = cls._opened(real, hold)
            undoing.pop_all()
        return file

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a council file, for oneself alone or to read beside whoever has it; a refused file stays as it was."""
        with translated():
            real = path.resolve(strict=True)
        examine(real)
        return cls._opened(real, None if read_only else Hold.take(real))

    @classmethod
    def _opened(cls, path: Path, hold: Hold | None) -> Self:
        """Open an examined file, for writing with a hold and for reading without; what is opened is closed in turn."""
        with ExitStack() as closing:
            if hold is not None:
                closing.callback(hold.release)
            closing.callback(let_go, hold_open(path))
            database = opening.for_reading(path) if hold is None else opening.for_writing(path)
            closing.callback(database.close)
            file = cls(path, database, hold)
            if hold is not None:
                hold.announce(datetime.now(UTC))
                closing.callback(database.merge)
            file._closing = closing.pop_all()
        return file

    def journal(self, session_no: SessionNo) -> Journal:
        """Return the journal of a session; StoreError `not_found` for a session nobody prepared."""
        if session_no not in self._journals:
            self._journals[session_no] = Journal(self._database, self.registry.uid, session_no)
        return self._journals[session_no]

    def keep_alive(self, now: datetime) -> None:
        """Say that the program is alive; costs a few microseconds and never raises."""
        if self._hold is not None:
            self._hold.beat(now)

    def quick_check(self) -> None:
        """Look for damage as fast as SQLite can; StoreError `damaged` tells the first it finds."""
        opening.check(self._database, "quick_check")

    def verify(self) -> None:
        """Look for damage thoroughly and check the hash chains of all sessions; StoreError tells the first fault."""
        opening.check(self._database, "integrity_check")
        if self._database.pragma("foreign_key_check"):
            raise StoreError("damaged", detail="foreign keys")
        for session in self.registry.sessions():
            self.journal(session.session_no).verify()
        opening.check_seals(self._database)

    def back_up(self, target: Path) -> None:
        """Copy everything committed so far into a new file."""
        backup.copy(self._database.driver, target)

    def close(self) -> None:
        """Bring everything into the one file and give it free; closing twice is harmless."""
        self._closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
