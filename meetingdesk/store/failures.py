"""Turns what SQLite and the operating system report into StoreError; our own mistakes are let through."""

import errno
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from meetingdesk.store.errors import StoreError

_FOREIGN_KEY = 787
_TRIGGER = 1811
# Our statements fit our schema; where SQLite says they do not, the file's schema is not ours any more.
_FOREIGN_SCHEMA = re.compile(r"no such |foreign key mismatch|unsupported file format|table \S+ has no column")
_BY_RESULT = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "no_permission",
}
_ENVIRONMENT = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOLFS,
    sqlite3.SQLITE_NOMEM,
}
_BY_ERRNO = {
    errno.ENOENT: "not_found",
    errno.ENOTDIR: "not_found",
    errno.EISDIR: "not_a_council_file",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EROFS: "unwritable_folder",
    errno.EEXIST: "exists",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
}


@contextmanager
def translated() -> Iterator[None]:
    """Raise StoreError for what the environment refuses inside the block."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error) and (found := sqlite_failure(error.orig)) is not None:
            raise found from error
        raise
    except sqlite3.Error as error:
        if (found := sqlite_failure(error)) is not None:
            raise found from error
        raise
    except UnicodeDecodeError as error:
        # A message of SQLite that quotes what it found in the file.
        raise StoreError("damaged", detail="text is not UTF-8") from error
    except OSError as error:
        raise os_failure(error) from error


def sqlite_failure(error: sqlite3.Error) -> StoreError | None:
    """Return what an error of SQLite means; None where it is a mistake of ours."""
    extended = getattr(error, "sqlite_errorcode", None)
    if extended is None:
        return _undecodable(error)
    if extended == _FOREIGN_KEY:
        return StoreError("not_found")
    if extended == _TRIGGER:
        return StoreError("sealed") if str(error) == "sealed" else None
    result = extended & 0xFF
    if result == sqlite3.SQLITE_ERROR and _FOREIGN_SCHEMA.match(str(error)):
        return StoreError("damaged", detail=str(error))
    if result in _BY_RESULT:
        code = _BY_RESULT[result]
        return StoreError(code, detail=str(error)) if code == "damaged" else StoreError(code)
    return StoreError("io", detail=str(error)) if result in _ENVIRONMENT else None


def _undecodable(error: sqlite3.Error) -> StoreError | None:
    """Recognise text in the file that is not UTF-8; Python reports it without a result code."""
    text = str(error)
    return StoreError("damaged", detail="text is not UTF-8") if text.startswith("Could not decode to UTF-8") else None


def os_failure(error: OSError) -> StoreError:
    """Return what an error of the operating system means."""
    code = _BY_ERRNO.get(error.errno or 0)
    return StoreError(code) if code else StoreError("io", detail=error.strerror or type(error).__name__)
