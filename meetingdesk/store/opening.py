"""Opening a council file for one or the other use, and making a new one."""

import contextlib
import hashlib
import os
import secrets
from pathlib import Path

from sqlalchemy import insert

from meetingdesk.domain.procedure import Procedure
from meetingdesk.store import backup
from meetingdesk.store import tables as t
from meetingdesk.store.engine import Database
from meetingdesk.store.errors import StoreError
from meetingdesk.store.failures import translated
from meetingdesk.store.header import APPLICATION_ID, SCHEMA_VERSION, has_content, sidecar
from meetingdesk.store.seed import DEFAULT_TIMEZONE

SEALS = "486332e6e53374e0ea4fbe64f3855b4dd719c3c44829547cc12ae2b990b061d2"
"""The SHA-256 of the triggers of the present schema: a line of name and statement each, in the order of names."""

_SQLITE_SIDECARS = ("-wal", "-shm", "-journal")


def make(path: Path) -> None:
    """Make an empty council file in one piece; nothing is left behind when that fails."""
    new = sidecar(path, "-new")
    # A log without its file would be taken for the new file's own and read into it.
    if os.path.lexists(path) or has_content(sidecar(path, "-wal")):
        raise StoreError("exists")
    _remove_all(new)
    try:
        _fill_new(new)
        with translated():
            new.rename(path)
    finally:
        _remove_all(new)


def for_writing(path: Path) -> Database:
    """Open a file that is held, brought to the present schema; a refused file stays byte for byte as it was."""
    if not os.access(path, os.W_OK):
        raise StoreError("no_permission")
    if has_content(sidecar(path, "-wal")):
        _inspect_after_crash(path)
    database = Database(path, "mode=rw", read_only=False)
    try:
        if (found := _known_version(database)) < SCHEMA_VERSION:
            backup.before_upgrade(database.driver, path, found)
            _upgrade(database)
    except BaseException:
        database.close()
        raise
    return database


def for_reading(path: Path) -> Database:
    """Open a file beside whoever holds it, without leaving anything in its folder."""
    database = Database(path, _reading_parameters(path), read_only=True)
    try:
        _refuse_older(_known_version(database))
    except BaseException:
        database.close()
        raise
    return database


def check(database: Database, pragma: str) -> None:
    """Have SQLite look for damage; StoreError tells the first it finds."""
    first = database.pragma(f"{pragma}(1)")[0][0]
    if first != "ok":
        raise StoreError("damaged", detail=str(first))


def check_seals(database: Database) -> None:
    """Look whether the triggers that protect the record are all there, unchanged."""
    with database.reading() as connection:
        seals = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
        found = hashlib.sha256("\n".join(f"{name} {sql}" for name, sql in seals).encode()).hexdigest()
    if found != SEALS:
        raise StoreError("damaged", detail="seals")


def _reading_parameters(path: Path) -> str:
    """Choose how to read.

    With a log beside the file its holder is there, or died: SQLite's own read-only mode reads both. Without a log that
    mode would leave an empty one behind; a connection that could write but is told not to removes it again. Where
    nothing can be written nobody else can write either.
    """
    if sidecar(path, "-wal").exists():
        return "mode=ro"
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return "mode=rw"
    return "mode=ro&immutable=1"


def _inspect_after_crash(path: Path) -> None:
    """Refuse a damaged file before opening it for writing would merge what its last holder left in the log."""
    shm = sidecar(path, "-shm")
    was_there = shm.exists()
    try:
        database = Database(path, "mode=ro", read_only=True)
        try:
            _known_version(database)
            check(database, "quick_check")
        finally:
            database.close()
    except StoreError:
        if not was_there:
            with contextlib.suppress(OSError):
                shm.unlink()
        raise


def _known_version(database: Database) -> int:
    """Return the schema version; the header that was looked at first may be older than the log."""
    version = int(str(database.pragma("user_version")[0][0]))
    if version > SCHEMA_VERSION:
        raise StoreError("newer_version", found=version, known=SCHEMA_VERSION)
    return version


def _refuse_older(found: int) -> None:
    if found < SCHEMA_VERSION:
        raise StoreError("older_version", found=found, known=SCHEMA_VERSION)


def _upgrade(database: Database) -> None:
    # Alembic takes as long to import as everything else together, and is needed once in a file's life.
    from meetingdesk.store.migrations import upgrade  # noqa: PLC0415

    upgrade(database.connection)


def _fill_new(path: Path) -> None:
    database = Database(path, "mode=rwc", read_only=False)
    try:
        database.pragma(f"application_id = {APPLICATION_ID}")
        _upgrade(database)
        council = insert(t.Council).values(
            id=1, uid=secrets.token_hex(16), name="", province="", timezone=DEFAULT_TIMEZONE, procedure=Procedure()
        )
        with database.writing() as connection:
            connection.execute(council)
        database.merge()
    finally:
        database.close()


def _remove_all(path: Path) -> None:
    for leftover in (path, *(sidecar(path, suffix) for suffix in _SQLITE_SIDECARS)):
        leftover.unlink(missing_ok=True)
