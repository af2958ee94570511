"""The migrations are the only definition of the schema, and move a file in one piece."""

import shutil
import sqlite3
from pathlib import Path
from types import SimpleNamespace

import council_samples as samples
import pytest
from alembic import op
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from meetingdesk.store import header, migrations, opening
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.tables import Base

SESSION = samples.SESSION


def _statements(connection: sqlite3.Connection) -> dict[str, str]:
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type <> 'trigger' AND sql IS NOT NULL")
    return dict(rows.fetchall())


def test_the_migrations_make_exactly_the_tables_of_the_models(prepared: Path, tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{prepared}", poolclass=NullPool)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    modelled = create_engine(f"sqlite:///{tmp_path / 'models.db'}", poolclass=NullPool)
    Base.metadata.create_all(modelled)
    with samples.raw(prepared) as made, samples.raw(tmp_path / "models.db") as expected:
        assert _statements(made) == _statements(expected)


def test_there_is_one_revision_for_each_version() -> None:
    assert [r.revision for r in migrations.REVISIONS] == [f"{n:04}" for n in range(1, header.SCHEMA_VERSION + 1)]
    assert [r.down_revision for r in migrations.REVISIONS] == [None, *(r.revision for r in migrations.REVISIONS[:-1])]


def test_the_seals_are_those_of_the_migrations(prepared: Path) -> None:
    with CouncilFile.open(prepared) as file:
        opening.check_seals(file._database)


def _next_version(monkeypatch: pytest.MonkeyPatch, *, fails: bool = False) -> None:
    """Let the program know one more version, which renames a column and adds a table."""

    def upgrade() -> None:
        with op.batch_alter_table("guests") as guests:
            guests.alter_column("name", new_column_name="full_name")
        op.execute("CREATE TABLE votes (id INTEGER PRIMARY KEY)")
        if fails:
            op.execute(text("INSERT INTO earlier_resolutions VALUES (72, 9, '1/1', NULL)"))

    later = SimpleNamespace(revision="0002", down_revision="0001", upgrade=upgrade)
    monkeypatch.setattr(migrations, "REVISIONS", (*migrations.REVISIONS, later))
    for module in (header, opening):
        monkeypatch.setattr(module, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(migrations.upgrade, "__kwdefaults__", {"to": 2})


def _version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_an_older_file_is_copied_beside_itself_and_brought_up(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = sealed.read_bytes()
    _next_version(monkeypatch)
    with CouncilFile.open(sealed) as file:
        file.verify()
        assert len(file.journal(SESSION).load()) == 8
        assert file._database.pragma("foreign_keys") == [(1,)]
    assert _version(sealed) == 2
    backup = sealed.with_name(sealed.name + "-backup-v1-1")
    assert list(samples.folder(sealed.parent)) == [sealed.name, backup.name]
    assert _version(backup) == 1
    monkeypatch.undo()
    with samples.raw(backup) as copied, samples.raw(_written(sealed.with_name("old"), old)) as original:
        assert list(copied.iterdump()) == list(original.iterdump())


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_an_upgrade_that_fails_leaves_schema_and_version_alone(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with samples.raw(sealed) as connection:
        before = list(connection.iterdump())
    _next_version(monkeypatch, fails=True)
    for attempt in (1, 2):
        with pytest.raises(StoreError) as caught:
            CouncilFile.open(sealed)
        assert caught.value.code == "damaged"
        assert _version(sealed) == 1
        backups = [name for name in samples.folder(sealed.parent) if "-backup-" in name]
        assert len(backups) == attempt
    with samples.raw(sealed) as connection:
        assert list(connection.iterdump()) == before


def test_an_upgrade_without_room_for_the_copy_is_not_begun(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = samples.folder(sealed.parent)
    _next_version(monkeypatch)
    monkeypatch.setattr("meetingdesk.store.backup._write", full)
    with pytest.raises(StoreError) as caught:
        CouncilFile.open(sealed)
    assert caught.value.code == "disk_full"
    assert samples.folder(sealed.parent) == before


def test_a_version_that_only_the_log_knows_is_noticed(sealed: Path) -> None:
    connection = sqlite3.connect(sealed)
    connection.execute("PRAGMA user_version = 7")
    copy = sealed.with_name("copy.council")
    for suffix in ("", "-wal"):
        shutil.copy(f"{sealed}{suffix}", f"{copy}{suffix}")
    connection.close()
    assert _version(copy) == 1
    before = {name: data for name, data in samples.folder(sealed.parent).items() if name.startswith("copy")}
    with pytest.raises(StoreError) as caught:
        CouncilFile.open(copy)
    assert caught.value.code == "newer_version"
    after = {name: data for name, data in samples.folder(sealed.parent).items() if name.startswith("copy")}
    assert after == before
