"""One program at a time has a council file, and what is left when it is killed."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import council_samples as samples
import pytest
from council_samples import refused

from meetingdesk.store import header
from meetingdesk.store.council_file import CouncilFile

SESSION = samples.SESSION
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


# --- One holder at a time ---


def test_opening_twice_in_one_program_is_refused_and_costs_the_first_nothing(file: CouncilFile) -> None:
    error = refused(file.path)
    assert error.code == "in_use"
    assert error.params["pid"] == os.getpid()
    samples.run(file, 2)
    file.verify()


OTHER_PROGRAM = """
import json, sys
from pathlib import Path
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError

path = Path(sys.argv[1])
try:
    CouncilFile.open(path)
except StoreError as error:
    found = {"code": error.code, **error.params}
with CouncilFile.open(path, read_only=True) as file:
    found["steps"] = len(file.journal(72).load())
print(json.dumps(found))
"""


def test_another_program_is_told_who_has_the_file_and_may_read(file: CouncilFile) -> None:
    samples.run(file, 5)
    answer = subprocess.run(
        [sys.executable, "-c", OTHER_PROGRAM, str(file.path)], capture_output=True, check=True, text=True
    ).stdout
    found = json.loads(answer)
    assert (found["code"], found["pid"], found["steps"]) == ("in_use", os.getpid(), 5)
    assert found["host"]
    assert found["since"].startswith("20")
    file.journal(SESSION).append(samples.step(6))


def test_a_lock_without_a_note_is_still_a_lock(file: CouncilFile) -> None:
    header.sidecar(file.path, "-open").write_text("{", encoding="utf-8")
    assert dict(refused(file.path).params) == {"user": "", "host": "", "since": "", "pid": 0}


def test_closing_leaves_the_file_alone_in_its_folder_and_twice_is_harmless(prepared: Path) -> None:
    file = CouncilFile.open(prepared)
    assert {name.rpartition("-")[2] for name in samples.folder(prepared.parent)} >= {"lock", "open"}
    samples.run(file, 2)
    file.close()
    file.close()
    assert list(samples.folder(prepared.parent)) == [prepared.name]
    with CouncilFile.open(prepared) as again:
        assert again.last_alive is None


def test_leftovers_of_reading_do_not_count_as_a_crash(prepared: Path) -> None:
    header.sidecar(prepared, "-wal").touch()
    with CouncilFile.open(prepared, read_only=True) as reader:
        assert reader.registry.council().name
    with CouncilFile.open(prepared) as file:
        assert file.last_alive is None
    assert list(samples.folder(prepared.parent)) == [prepared.name]


# --- After a kill ---


def _killed(path: Path, after: Callable[[CouncilFile], None]) -> None:
    """Let another process open the file, do something with it, and be killed."""
    child = os.fork()
    if child == 0:
        try:
            after(CouncilFile.open(path))
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)


@needs_fork
def test_after_a_kill_the_last_sign_of_life_is_known_until_the_next_one(prepared: Path) -> None:
    _killed(prepared, lambda file: file.keep_alive(samples.at(12.25)))
    for _ in range(2):
        _killed(prepared, lambda _: None)
    with CouncilFile.open(prepared) as file:
        assert file.last_alive == samples.at(12.25)
        file.keep_alive(samples.at(99))
        assert header.sidecar(file.path, "-open").stat().st_mtime == samples.at(99).timestamp()
        assert file.last_alive == samples.at(12.25)
    with CouncilFile.open(prepared) as file:
        assert file.last_alive is None


@needs_fork
def test_every_acknowledged_step_survives_a_kill(prepared: Path) -> None:
    receiving, sending = os.pipe()

    def work(file: CouncilFile) -> None:
        samples.run(file, 1)
        for no in range(2, 10_000):
            file.journal(SESSION).append(samples.step(no))
            os.write(sending, b".")

    child = os.fork()
    if child == 0:
        try:
            work(CouncilFile.open(prepared))
        finally:
            os._exit(0)
    acknowledged = 1
    while acknowledged < 60:
        acknowledged += len(os.read(receiving, 1))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(sending)
    while more := os.read(receiving, 1000):
        acknowledged += len(more)
    os.close(receiving)
    with CouncilFile.open(prepared, read_only=True) as reader:
        assert len(reader.journal(SESSION).load()) >= acknowledged
    with CouncilFile.open(prepared) as file:
        file.verify()
        steps = file.journal(SESSION).load()
        assert acknowledged <= len(steps) <= acknowledged + 1
        file.journal(SESSION).append(samples.step(len(steps) + 1))
    assert list(samples.folder(prepared.parent)) == [prepared.name]


@needs_fork
def test_a_file_damaged_after_a_kill_is_refused_before_the_log_is_merged(prepared: Path) -> None:
    _killed(prepared, lambda file: samples.run(file, 4))
    whole = prepared.read_bytes()
    prepared.write_bytes(whole[: len(whole) // 2])
    for left in ("-shm", "-lock"):
        header.sidecar(prepared, left).unlink()
    before = samples.folder(prepared.parent)
    assert refused(prepared).code == "damaged"
    assert samples.folder(prepared.parent) == before
