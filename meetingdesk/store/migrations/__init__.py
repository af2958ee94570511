"""Brings a council file to the present schema. Schema and version move in one transaction.

The version is SQLite's `user_version`, the only place it is kept: revision "0001" leaves version 1. The revisions are
ordinary Alembic scripts, listed here instead of searched for, so that they are found in a frozen bundle as well.
"""

from types import ModuleType

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from meetingdesk.store.errors import StoreError
from meetingdesk.store.failures import translated
from meetingdesk.store.header import SCHEMA_VERSION
from meetingdesk.store.migrations.versions import v0001_first, v0002_seats, v0003_speaking_times, v0004_search

REVISIONS: tuple[ModuleType, ...] = (v0001_first, v0002_seats, v0003_speaking_times, v0004_search)


def upgrade(connection: Connection, *, to: int = SCHEMA_VERSION) -> None:
    """Take the file from whatever version it has to another one; on failure it stays at the one it had."""
    # Outside the transaction, where SQLite listens to it: tables may be rebuilt under the keys that point to them.
    connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    connection.commit()
    try:
        with translated(), connection.begin():
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            _run(connection, to)
    finally:
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
        connection.commit()


def _run(connection: Connection, to: int) -> None:
    found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    with Operations.context(MigrationContext.configure(connection)):
        for revision in REVISIONS[found:to]:
            revision.upgrade()
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StoreError("damaged", detail="foreign keys")
    connection.exec_driver_sql(f"PRAGMA user_version = {to:d}")
