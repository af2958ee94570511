"""A journal keeps what was written, refuses to be changed, and names the row that was."""

import hashlib
import sqlite3
from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import council_samples as samples
import pytest

from meetingdesk.domain import events as e
from meetingdesk.domain.ids import SessionNo, StepNo
from meetingdesk.domain.undo import Step
from meetingdesk.store.attendance import Closing
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.registry import RegisterStatus, SessionStatus

SESSION = samples.SESSION
ROWS = 9


def refusal(action: Callable[[], object]) -> StoreError:
    """Return the StoreError that an action ends with."""
    with pytest.raises(StoreError) as caught:
        action()
    return caught.value


# --- What is written ---


def test_steps_come_back_as_they_were_written(file: CouncilFile) -> None:
    journal = file.journal(SESSION)
    assert (journal.load(), journal.head, journal.sealed) == ((), "", False)
    steps = (samples.convening(file), samples.step(2), Step(StepNo(3), samples.at(3), "system", samples.step(3).events))
    for step in steps:
        journal.append(step)
    assert journal.load() == steps
    assert journal.load()[0].at.tzinfo is UTC


def test_steps_are_there_after_a_restart_and_the_journal_goes_on(prepared: Path) -> None:
    with CouncilFile.open(prepared) as file:
        samples.run(file, 3)
        head = file.journal(SESSION).head
    with CouncilFile.open(prepared) as file:
        journal = file.journal(SESSION)
        assert journal.head == head
        journal.append(samples.step(4))
        assert [step.no for step in journal.load()] == [1, 2, 3, 4]
        assert journal.head != head


def test_the_first_step_makes_the_session_a_running_one(file: CouncilFile) -> None:
    assert file.registry.sessions()[0].status is SessionStatus.PLANNED
    samples.run(file, 1)
    assert file.registry.sessions()[0].status is SessionStatus.RUNNING


def test_a_session_nobody_prepared_has_no_journal(file: CouncilFile) -> None:
    error = refusal(lambda: file.journal(SessionNo(5)))
    assert (error.code, dict(error.params)) == ("not_found", {"session": 5})


@pytest.mark.parametrize("step", [samples.step(2), samples.step(0), Step(StepNo(1), samples.at(1), "operator", ())])
def test_a_step_out_of_turn_or_without_events_is_a_mistake(file: CouncilFile, step: Step) -> None:
    with pytest.raises(ValueError, match="without a gap"):
        file.journal(SESSION).append(step)
    assert file.journal(SESSION).load() == ()


# --- Closing ---


def test_closing_seals_the_session_and_fills_the_register_at_once(sealed: Path) -> None:
    with CouncilFile.open(sealed) as file:
        journal = file.journal(SESSION)
        assert journal.sealed
        assert file.registry.sessions()[0].status is SessionStatus.CLOSED
        assert file.registry.register()[1:] == samples.ADOPTED
        assert refusal(lambda: journal.append(samples.step(9))).code == "sealed"
        assert len(journal.load()) == 8
        file.verify()


def test_a_closing_that_fails_leaves_the_session_open(file: CouncilFile) -> None:
    samples.run(file, 2)
    journal = file.journal(SESSION)
    twice = (*samples.ADOPTED, samples.ADOPTED[0])
    with pytest.raises(Exception, match="append_only"):
        journal.append(samples.closing(3), closing=Closing(twice))
    assert not journal.sealed
    assert len(file.registry.register()) == 1
    journal.append(samples.closing(3), closing=samples.CLOSING)
    assert journal.sealed
    assert [r.status for r in file.registry.register()[1:]] == [RegisterStatus.ADOPTED] * 2


# --- What SQLite refuses by itself ---


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("UPDATE journal SET actor = 'x' WHERE seq = 2", "append_only"),
        ("UPDATE OR REPLACE journal SET seq = 2 WHERE seq = 1", "append_only"),
        ("DELETE FROM journal WHERE seq = 9", "append_only"),
        (
            "INSERT INTO journal SELECT session_no, 10, 9, kind, 1, instant, actor, '', hash, hash FROM journal",
            "sealed",
        ),
        ("REPLACE INTO journal SELECT session_no, 9, 8, kind, 1, instant, 'x', payload, hash, hash FROM journal", "."),
        ("UPDATE sessions SET status = 'running' WHERE session_no = 72", "sealed"),
        ("UPDATE sessions SET place = 'x'", "sealed"),
        ("DELETE FROM sessions", "sealed"),
        ("REPLACE INTO sessions VALUES (72, 'ordinary', '', '', '', '', 'running', NULL)", "sealed"),
        ("UPDATE resolutions SET text = 'x' WHERE number = '72/1'", "append_only"),
        ("DELETE FROM resolutions WHERE number = '72/2'", "append_only"),
        ("REPLACE INTO resolutions SELECT number, 72, content, 'x', NULL, status FROM resolutions", "append_only"),
        ("UPDATE follow_ups SET note = 'x'", "append_only"),
        ("DELETE FROM follow_ups", "append_only"),
        ("REPLACE INTO follow_ups SELECT id, number, at, status, 'x' FROM follow_ups", "append_only"),
        ("UPDATE seat_attendance SET outcome = 'attended'", "append_only"),
        ("DELETE FROM seat_attendance", "append_only"),
        ("REPLACE INTO seat_attendance SELECT session_no, seat_no, 'x', outcome FROM seat_attendance", "."),
        ("INSERT INTO seat_attendance VALUES (72, 2, '', 'unexcused')", "sealed"),
    ],
)
def test_sqlite_refuses_to_change_the_record(sealed: Path, statement: str, word: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=word), samples.raw(sealed) as connection:
        connection.execute(statement)
    with CouncilFile.open(sealed) as file:
        file.verify()


@pytest.mark.parametrize("seq", [2, 4])
def test_sqlite_refuses_rows_anywhere_but_at_the_end(file: CouncilFile, seq: int) -> None:
    samples.run(file, 1)
    insert = f"SELECT session_no, {seq}, 2, kind, 1, instant, actor, payload, hash, hash FROM journal WHERE seq = 2"
    with pytest.raises(sqlite3.IntegrityError, match="append_only"), samples.raw(file.path) as connection:
        connection.execute(f"REPLACE INTO journal {insert}")


def test_a_session_keeps_its_number(prepared: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append_only"), samples.raw(prepared) as connection:
        connection.execute("UPDATE sessions SET session_no = 73")


# --- What the chain finds ---

SWAP = "UPDATE journal SET seq = CASE seq WHEN 4 THEN 1000 ELSE seq END; UPDATE journal SET seq = 4 WHERE seq = 5;"
TAMPERED = {
    "payload": ("UPDATE journal SET payload = replace(payload, '3', '4') WHERE seq = 4", 4),
    "actor": ("UPDATE journal SET actor = 'somebody' WHERE seq = 3", 3),
    "instant": ("UPDATE journal SET instant = 'yesterday' WHERE seq = 6", 6),
    "kind": ("UPDATE journal SET kind = 'Unheard' WHERE seq = 9", 9),
    "version": ("UPDATE journal SET version = 2 WHERE seq = 5", 5),
    "step": ("UPDATE journal SET step = 3 WHERE seq = 5", 5),
    "hash": ("UPDATE journal SET hash = zeroblob(32) WHERE seq = 7", 7),
    "previous": ("UPDATE journal SET previous = zeroblob(32) WHERE seq = 1", 1),
    "first row gone": ("DELETE FROM journal WHERE seq = 1", 1),
    "row gone": ("DELETE FROM journal WHERE seq = 5", 5),
    "last row gone": ("DELETE FROM journal WHERE seq = 9", 9),
    "rows swapped": (SWAP + "UPDATE journal SET seq = 5 WHERE seq = 1000", 4),
    "all gone": ("DELETE FROM journal", 1),
    "reopened": ("UPDATE sessions SET status = 'running', head = NULL", 9),
    "of another council": ("UPDATE council SET uid = 'another'", 1),
}


@pytest.mark.parametrize("tampering", TAMPERED)
def test_tampering_is_named_by_the_first_bad_row(sealed: Path, tampering: str) -> None:
    statements, seq = TAMPERED[tampering]
    with samples.raw(sealed) as connection:
        seals = samples.unprotect(connection)
        for statement in statements.split(";"):
            connection.execute(statement)
        for seal in seals.values():
            connection.execute(seal)
    with CouncilFile.open(sealed, read_only=True) as file:
        for look in (file.verify, file.journal(SESSION).load, file.journal(SESSION).verify):
            error = refusal(look)
            assert (error.code, error.params["session"], error.params["seq"]) == ("chain_broken", 72, seq)


def test_the_bad_row_is_named_with_its_step(sealed: Path) -> None:
    with samples.raw(sealed) as connection:
        samples.unprotect(connection)
        connection.execute("UPDATE journal SET actor = 'x' WHERE seq = 2")
    with CouncilFile.open(sealed) as file:
        assert dict(refusal(file.verify).params) == {"session": 72, "seq": 2, "step": 1}


def test_missing_seals_are_noticed(sealed: Path) -> None:
    with samples.raw(sealed) as connection:
        samples.unprotect(connection)
    with CouncilFile.open(sealed) as file:
        assert refusal(file.verify).code == "damaged"


def test_a_stranger_can_check_the_chain_by_its_description(sealed: Path) -> None:
    def frame(*fields: object) -> bytes:
        parts = [field if isinstance(field, bytes) else str(field).encode() for field in fields]
        return b"".join(len(part).to_bytes(8, "big") + part for part in parts)

    with samples.raw(sealed) as connection:
        (uid,) = connection.execute("SELECT uid FROM council").fetchone()
        (head,) = connection.execute("SELECT head FROM sessions").fetchone()
        rows = connection.execute("SELECT * FROM journal ORDER BY seq").fetchall()
    previous = hashlib.sha256(frame("meetingdesk journal", uid, 72)).digest()
    for *fields, before, own in rows:
        assert before == previous
        previous = hashlib.sha256(frame(*fields, before)).digest()
        assert own == previous
    assert len(rows) == ROWS
    assert head == previous
    with CouncilFile.open(sealed, read_only=True) as file:
        assert file.journal(SESSION).head == previous.hex()


def test_a_row_from_a_newer_program_is_refused_as_such(prepared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with CouncilFile.open(prepared) as file, monkeypatch.context() as newer:
        newer.setitem(e.VERSIONS, "SpeechPaused", 2)
        samples.run(file, 2)
    with CouncilFile.open(prepared) as file:
        error = refusal(file.journal(SESSION).load)
        assert (error.code, error.params["found"], error.params["known"]) == ("newer_version", 2, 1)


# --- When the disk is full ---


def test_a_full_disk_leaves_everything_as_it_was_and_the_same_step_can_be_tried_again(file: CouncilFile) -> None:
    samples.run(file, 2)
    journal = file.journal(SESSION)
    before, head = journal.load(), journal.head
    full = samples.step(3, e.RecessCalled(samples.at(3), "م" * 200_000))
    (pages,) = file._database.pragma("page_count")[0]
    file._database.pragma(f"max_page_count = {pages}")
    for _ in range(2):
        assert refusal(lambda: journal.append(full)).code == "disk_full"
        assert (journal.load(), journal.head, journal.sealed) == (before, head, False)
    assert refusal(lambda: file.drafts.keep(SESSION, "remark", "م" * 200_000, 0)).code == "disk_full"
    file._database.pragma("max_page_count = 100000")
    journal.append(full)
    assert journal.load() == (*before, full)
    file.verify()
