"""The one connection to a council file, and how it is set up."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from weakref import WeakSet

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from meetingdesk.store.errors import StoreError
from meetingdesk.store.failures import translated

BUSY_MILLISECONDS = 2000
PRAGMAS = (
    f"busy_timeout = {BUSY_MILLISECONDS}",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)
WRITING_PRAGMAS = ("journal_mode = WAL", "synchronous = FULL")


FULL_TEXT = "fts5"
"""The part of SQLite that searches text; all builds of CPython have it, a system's own SQLite may not."""


class _Driver(sqlite3.Connection):
    """A connection that closes for good: SQLite stays half open as long as one cursor is in the middle of its rows,
    and the traceback of an error may keep such a cursor for a long time."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._cursors: WeakSet[sqlite3.Cursor] = WeakSet()

    def cursor(self, *arguments: Any, **options: Any) -> Any:
        made = super().cursor(*arguments, **options)
        self._cursors.add(made)
        return made

    def close(self) -> None:
        for cursor in tuple(self._cursors):
            cursor.close()
        self._cursors.clear()
        super().close()


class Database:
    """An open council file. Blocks of reading and writing do not nest; it is used from one thread."""

    def __init__(self, path: Path, parameters: str, *, read_only: bool) -> None:
        self.read_only = read_only
        with translated():
            self._driver = _connected(path, parameters, read_only=read_only)
            engine = create_engine("sqlite+pysqlite://", creator=lambda: self._driver, poolclass=StaticPool)
            self._connection = engine.connect()

    @property
    def driver(self) -> sqlite3.Connection:
        """The connection below SQLAlchemy, for what SQLite offers beyond SQL."""
        return self._driver

    @property
    def connection(self) -> Connection:
        """The connection itself, for those who manage their own transactions."""
        return self._connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the file."""
        with translated(), self._connection.begin():
            self._connection.exec_driver_sql("BEGIN")
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: durable when the block is left, without a trace when it fails."""
        if self.read_only:
            raise StoreError("read_only")
        with translated(), self._connection.begin():
            self._connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield self._connection

    def pragma(self, text: str) -> list[tuple[object, ...]]:
        """Run a PRAGMA outside of any transaction."""
        with translated():
            return self._driver.execute(f"PRAGMA {text}").fetchall()

    def merge(self) -> None:
        """Bring the log into the file; what cannot be merged now stays safe in it until the next time."""
        with suppress(StoreError):
            self.pragma("wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the connection; committed work stays where it is."""
        self._connection.close()
        self._connection.engine.dispose()
        self._driver.close()


def _connected(path: Path, parameters: str, *, read_only: bool) -> sqlite3.Connection:
    driver = sqlite3.connect(
        f"{path.absolute().as_uri()}?{parameters}", uri=True, isolation_level=None, factory=_Driver
    )
    try:
        for pragma in (*PRAGMAS, *(("query_only = ON",) if read_only else WRITING_PRAGMAS)):
            driver.execute(f"PRAGMA {pragma}").close()
        _require_full_text(driver)
    except BaseException:
        driver.close()
        raise
    return driver


def _require_full_text(driver: sqlite3.Connection) -> None:
    if (FULL_TEXT,) not in driver.execute("PRAGMA module_list").fetchall():
        raise StoreError("no_full_text")
