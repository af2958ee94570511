"""Exclusive use of a council file: a lock of the operating system, and a note beside the file that tells who has it.

The modification time of the note is the heartbeat of its writer. The lock ends with the process however it ends; the
note then stays behind and tells when the process was last known alive.
"""

import contextlib
import getpass
import json
import os
import platform
from datetime import UTC, datetime, timedelta
from pathlib import Path

from filelock import FileLock, Timeout

from meetingdesk.store.errors import StoreError
from meetingdesk.store.failures import os_failure
from meetingdesk.store.header import sidecar

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Hold:
    """The lock on one council file, held from `take` to `release`."""

    def __init__(self, path: Path, lock: FileLock) -> None:
        self._lock = lock
        self._lock_path = sidecar(path, "-lock")
        self._note_path = sidecar(path, "-open")
        self._announced = False
        self.last_alive = _modified(self._note_path)

    @classmethod
    def take(cls, path: Path) -> "Hold":
        """Lock the file, or raise StoreError `in_use` with what is known of the holder."""
        folder = path.parent
        if not folder.is_dir():
            raise StoreError("not_found")
        if not os.access(folder, os.W_OK | os.X_OK):
            raise StoreError("unwritable_folder")
        lock = FileLock(sidecar(path, "-lock"), thread_local=False)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise StoreError("in_use", **holder(path)) from None
        except PermissionError as error:
            raise StoreError("unwritable_folder") from error
        except OSError as error:
            raise os_failure(error) from error
        return cls(path, lock)

    def announce(self, now: datetime) -> None:
        """Write who has the file since when; the heartbeat of a predecessor who died stays until the first own one."""
        self._announced = True
        note = {"user": _user(), "host": platform.node(), "pid": os.getpid(), "since": now.isoformat()}
        # Without the note a later start knows less; that is no reason to keep anybody from the file.
        with contextlib.suppress(OSError):
            self._note_path.write_text(json.dumps(note), encoding="utf-8")
            if self.last_alive is not None:
                self.beat(self.last_alive)

    def beat(self, now: datetime) -> None:
        """Say that the holder is alive; costs a few microseconds, is not synced, never raises."""
        at = (now - _EPOCH) // _MICROSECOND * 1000
        with contextlib.suppress(OSError):
            os.utime(self._note_path, ns=(at, at))

    def release(self) -> None:
        """Give the file free and remove what lies beside it; a predecessor's note stays if it was never replaced."""
        if not self._lock.is_locked:
            return
        if self._announced:
            _remove(self._note_path)
        # While the lock is held nobody else can have it, so nobody loses it by this; an opener who finds the name gone
        # locks a new file. Windows removes a file only after it was let go, and filelock does that itself.
        if os.name != "nt":
            _remove(self._lock_path)
        self._lock.release(force=True)


def holder(path: Path) -> dict[str, str | int]:
    """Return what the note says of whoever has the file, empty where it says nothing."""
    try:
        note = json.loads(sidecar(path, "-open").read_text(encoding="utf-8"))
        told = {"user": str(note["user"]), "host": str(note["host"]), "since": str(note["since"])}
        return {**told, "pid": int(note["pid"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {"user": "", "host": "", "since": "", "pid": 0}


def _modified(path: Path) -> datetime | None:
    try:
        return _EPOCH + timedelta(microseconds=path.stat().st_mtime_ns // 1000)
    except OSError:
        return None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
