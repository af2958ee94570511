"""The migrations are the only definition of the schema, and move a file in one piece."""

import json
import shutil
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import council_samples as samples
import pytest
from alembic import op
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from meetingdesk.domain import events as e
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.plan import Member, SessionPlan
from meetingdesk.domain.procedure import Procedure
from meetingdesk.store import chain, codec, header, instants, migrations, opening, search
from meetingdesk.store.attendance import Closing, SeatAttendance
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.seats import SeatRules
from meetingdesk.store.tables import Base, SeatOutcome

SESSION = samples.SESSION
PRESENT = header.SCHEMA_VERSION
NEXT = PRESENT + 1


def _statements(connection: sqlite3.Connection) -> dict[str, str]:
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type <> 'trigger' AND sql IS NOT NULL AND name NOT LIKE 'search%'"
    )
    return dict(rows.fetchall())


def _is_modelled(name: str | None, _kind: str, _parents: object) -> bool:
    """The index of what is searched is no model's, and makes tables of its own."""
    return not (name or "").startswith("search")


def test_the_migrations_make_exactly_the_tables_of_the_models(prepared: Path, tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{prepared}", poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _is_modelled})
        assert compare_metadata(context, Base.metadata) == []
    modelled = create_engine(f"sqlite:///{tmp_path / 'models.db'}", poolclass=NullPool)
    Base.metadata.create_all(modelled)
    with samples.raw(prepared) as made, samples.raw(tmp_path / "models.db") as expected:
        assert _statements(made) == _statements(expected)
        index = "SELECT sql FROM sqlite_schema WHERE name = 'search'"
        assert made.execute(index).fetchall() == [(search.SCHEMA,)]


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

    later = SimpleNamespace(revision=f"{NEXT:04}", down_revision=f"{PRESENT:04}", upgrade=upgrade)
    monkeypatch.setattr(migrations, "REVISIONS", (*migrations.REVISIONS, later))
    for module in (header, opening):
        monkeypatch.setattr(module, "SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(migrations.upgrade, "__kwdefaults__", {"to": NEXT})


def _version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_an_older_file_is_copied_beside_itself_and_brought_up(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = sealed.read_bytes()
    _next_version(monkeypatch)
    with CouncilFile.open(sealed) as file:
        file.verify()
        assert len(file.journal(SESSION).load()) == 8
        assert file._database.pragma("foreign_keys") == [(1,)]
    assert _version(sealed) == NEXT
    backup = sealed.with_name(sealed.name + f"-backup-v{PRESENT}-1")
    assert list(samples.folder(sealed.parent)) == [sealed.name, backup.name]
    assert _version(backup) == PRESENT
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
        assert _version(sealed) == PRESENT
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
    assert _version(copy) == PRESENT
    before = {name: data for name, data in samples.folder(sealed.parent).items() if name.startswith("copy")}
    with pytest.raises(StoreError) as caught:
        CouncilFile.open(copy)
    assert caught.value.code == "newer_version"
    after = {name: data for name, data in samples.folder(sealed.parent).items() if name.startswith("copy")}
    assert after == before


# --- Files as version 1 left them ---


def _first_version(path: Path) -> Path:
    """Make a file with the first migration alone: session 71 closed with two rows of journal, session 72 planned."""
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {header.APPLICATION_ID}")
        migrations.upgrade(connection, to=1)
    with samples.raw(path) as old:
        quorum = '"quorum":{"basis":"at_least","minimum":1,"share":{"denominator":3,"numerator":2}}'
        procedure = f'{{"extension_seconds":60,{quorum},"speech_seconds":300}}'
        old.execute("INSERT INTO council VALUES (1, 'uid', 'شورا', 'قم', 'Asia/Tehran', ?)", (procedure,))
        old.execute("INSERT INTO people VALUES (1, 'بهنام‌جو')")
        for no in (1, 2, 3):
            old.execute("INSERT INTO seats VALUES (?, ?, 'سمت', 'local', 1, ?, 0, ?, 0)", (no, 4 - no, no == 1, no > 1))
        old.execute("INSERT INTO terms VALUES (1, 1, 1, NULL, NULL)")
        for no, status in ((71, "planned"), (72, "planned")):
            at = instants.written(samples.START)
            old.execute("INSERT INTO sessions VALUES (?, 'ordinary', ?, 'سالن', '', '', ?, NULL)", (no, at, status))
        old.execute("INSERT INTO guests VALUES (72, 1, 'کارشناس', 'سارا')")
        _old_journal(old)
    return path


def _old_journal(old: sqlite3.Connection) -> None:
    members = tuple(Member(f"s{n}", n, "سمت", MemberGroup.LOCAL, is_chair=n == 1) for n in (1, 2, 3))  # type: ignore[arg-type]
    plan = SessionPlan("شورا", SessionNo(71), samples.START, "سالن", members)
    convened = json.loads(codec.canonical(e.SessionConvened(samples.at(1), plan)))
    for member in convened["plan"]["members"]:
        for field in (
            "may_be_substituted",
            "substitute_counts",
            "substitute_votes",
            "absence_limit",
            "earlier_absences",
            "speech_seconds",
        ):
            del member[field]
    for field in set(convened["plan"]["procedure"]) - {"quorum", "speech_seconds", "extension_seconds"}:
        del convened["plan"]["procedure"][field]
    payload = json.dumps(convened, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    at = instants.written(samples.at(1))
    rows = (
        chain.Row(71, 1, 1, "SessionConvened", 1, at, "operator", payload),
        chain.Row(71, 2, 2, "SessionClosed", 1, at, "operator", codec.canonical(e.SessionClosed(samples.at(1)))),
    )
    for link in chain.linked(rows, chain.beginning("uid", 71)):
        values = (*(getattr(link.row, name) for name in link.row.__slots__), link.previous, link.hash)
        old.execute(f"INSERT INTO journal VALUES ({', '.join('?' * 10)})", values)
    old.execute("UPDATE sessions SET status = 'closed', head = ? WHERE session_no = 71", (link.hash,))


def test_a_file_of_version_1_is_brought_up_and_works(tmp_path: Path) -> None:
    path = _first_version(tmp_path / "old.council")
    assert _version(path) == 1
    assert dict(_refused_for_reading(path)) == {"found": 1, "known": PRESENT}
    with CouncilFile.open(path) as file:
        file.verify()
        (convened, _) = file.journal(SessionNo(71)).load()
        (event,) = convened.events
        assert isinstance(event, e.SessionConvened)
        assert [m.may_be_substituted for m in event.plan.members] == [True] * 3
        plan = file.registry.plan(SESSION)
        assert [m.seat_no for m in plan.members] == [3, 2, 1]
        assert [m.may_be_substituted for m in plan.members] == [True, True, False]
        rules = {(m.substitute_counts, m.substitute_votes, m.absence_limit, m.earlier_absences) for m in plan.members}
        assert rules == {(True, True, 0, 0)}
        assert {m.speech_seconds for m in plan.members} == {0}
        assert (plan.guests[0].name, plan.guests[0].of_body) == ("سارا", False)
        assert plan.procedure.debate_quorum is not None
        assert not plan.procedure.is_checked
        assert plan.procedure == Procedure()
        file.registry.save_procedure(plan.procedure, (SeatRules(2, absence_limit=3),))
        journal = file.journal(SESSION)
        journal.append(samples.convening(file))
        journal.append(samples.closing(2), closing=Closing((), (SeatAttendance(2, "", SeatOutcome.EXCUSED),)))
        file.verify()
    assert _version(path) == PRESENT
    assert _version(path.with_name("old.council-backup-v1-1")) == 1


def test_a_file_that_was_brought_up_has_the_schema_of_a_new_one(prepared: Path, tmp_path: Path) -> None:
    path = _first_version(tmp_path / "old.council")
    CouncilFile.open(path).close()
    with samples.raw(path) as brought_up, samples.raw(prepared) as new:
        assert _statements(brought_up) == _statements(new)


# --- Files as version 2 left them ---


def _second_version(path: Path) -> Path:
    """Make a file with the first two migrations: three seats with rules, one session, a procedure without speaking."""
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {header.APPLICATION_ID}")
        migrations.upgrade(connection, to=2)
    known = json.loads(codec.canonical(replace(Procedure(), motion_supporters=2, is_checked=True)))
    for name in SPEAKING:
        del known[name]
    at = instants.written(samples.START)
    with samples.raw(path) as old:
        old.execute("INSERT INTO council VALUES (1, 'uid', 'شورا', 'قم', 'Asia/Tehran', ?)", (json.dumps(known),))
        for no in (1, 2, 3):
            seat = (no, 4 - no, no == 1, no > 1, no == 2, no)
            old.execute("INSERT INTO seats VALUES (?, ?, 'سمت', 'local', 1, ?, 0, ?, 1, ?, ?, 1)", seat)
        old.execute("INSERT INTO people VALUES (1, 'بهنام‌جو')")
        old.execute("INSERT INTO terms VALUES (1, 1, 1, NULL, NULL)")
        old.execute("INSERT INTO sessions VALUES (72, 'ordinary', ?, 'سالن', '', '', 'planned', NULL)", (at,))
    return path


SPEAKING = (
    "speaking_order", "first_speakers_first", "kind_limits", "group_budgets", "warning_seconds", "grace_seconds",
    "question_pauses", "may_cede",
)  # fmt: skip


def test_a_file_of_version_2_keeps_the_rules_of_its_seats_and_gets_those_of_speaking(tmp_path: Path) -> None:
    path = _second_version(tmp_path / "old.council")
    assert dict(_refused_for_reading(path)) == {"found": 2, "known": PRESENT}
    with CouncilFile.open(path) as file:
        file.verify()
        seats = file.registry.seats(samples.START.date())
        assert [s.rules for s in seats] == [
            SeatRules(3, substitute_votes=False, absence_limit=3),
            SeatRules(2, absence_limit=2),
            SeatRules(1, may_be_substituted=False, substitute_votes=False, absence_limit=1),
        ]
        assert seats[2].name == "بهنام‌جو"
        assert file.registry.council().procedure == replace(Procedure(), motion_supporters=2, is_checked=True)
        file.registry.save_procedure(Procedure(motion_supporters=1), (SeatRules(2, speech_seconds=90),))
        plan = file.registry.plan(SESSION)
        assert [m.speech_seconds for m in plan.members] == [0, 90, 0]
    assert (_version(path), _version(path.with_name("old.council-backup-v2-1"))) == (PRESENT, 2)


def test_the_seats_of_version_2_get_the_schema_of_a_new_file(prepared: Path, tmp_path: Path) -> None:
    path = _second_version(tmp_path / "old.council")
    CouncilFile.open(path).close()
    with samples.raw(path) as brought_up, samples.raw(prepared) as new:
        assert _statements(brought_up) == _statements(new)


def test_what_another_program_hung_on_the_seats_is_still_there(tmp_path: Path) -> None:
    path = _second_version(tmp_path / "old.council")
    trigger = "CREATE TRIGGER watched AFTER UPDATE ON seats BEGIN INSERT INTO people (name) VALUES ('%:x'); END"
    with samples.raw(path) as old:
        old.execute(trigger)
    CouncilFile.open(path).close()
    with samples.raw(path) as brought_up:
        query = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'seats'"
        assert brought_up.execute(query).fetchall() == [(trigger,)]
        assert brought_up.execute("SELECT count(*) FROM people").fetchone() == (1,)


def _refused_for_reading(path: Path) -> Mapping[str, str | int]:
    error = samples.refused(path, read_only=True)
    assert error.code == "older_version"
    return error.params
