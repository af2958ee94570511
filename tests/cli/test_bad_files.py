"""A file that is no sound council file of ours: one sentence, status 1, and the file exactly as it was."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from answers_given import Command

from meetingdesk.services.demo_council import demo_script
from meetingdesk.store.council_file import CouncilFile

STRICT = pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to the superuser")


def not_sqlite(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + b"\0" * 5000)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def another_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(data)


def newer(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(data)


BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "not a database": (not_sqlite, "نیست"),
    "empty": (empty, "نیست"),
    "another database": (another_database, "نیست"),
    "truncated": (truncated, "ناقص"),
    "damaged": (damaged, "آسیب"),
    "newer": (newer, "تازه‌تر"),
}
WORDS = {
    "show": ("show", "FILE", "--session", "72"),
    "check": ("check", "FILE"),
    "replay": ("replay", "FILE", demo_script()),
    "export": ("export", "FILE", "--session", "72", "-o", "OUT"),
}


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
@pytest.mark.parametrize(("spoil", "said"), BAD.values(), ids=BAD)
def test_one_sentence_and_the_file_as_it_was(
    command: Command,
    closed: Path,
    tmp_path: Path,
    spoil: Callable[[Path], None],
    said: str,
    words: tuple[object, ...],
) -> None:
    spoil(closed)
    before = closed.read_bytes()
    out = tmp_path / "m.docx"
    done = command(*({"FILE": closed, "OUT": out}.get(str(word), word) for word in words))
    assert done.status == 1
    assert said in done.err
    assert done.err.count("\n") == 1
    assert closed.read_bytes() == before
    assert [path.name for path in closed.parent.iterdir()] == [closed.name]
    assert not out.exists()


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_a_file_that_is_not_there_is_not_made(command: Command, tmp_path: Path, words: tuple[object, ...]) -> None:
    path = tmp_path / "none.council"
    done = command(*({"FILE": path, "OUT": tmp_path / "m.docx"}.get(str(word), word) for word in words))
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_who_has_a_file_open_is_told_to_whoever_wants_to_write(command: Command, council: Path) -> None:
    before = council.read_bytes()
    with CouncilFile.open(council):
        done = command("replay", council, demo_script())
    assert done.status == 1
    assert done.json["refused"]["code"] == "in_use"
    assert str(os.getpid()) == str(done.json["refused"]["params"]["pid"])
    assert done.err.count("\n") == 1
    assert council.read_bytes() == before


def test_a_changed_row_is_named(command: Command, closed: Path) -> None:
    with sqlite3.connect(closed) as direct:
        triggers = [name for (name,) in direct.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]
        for name in triggers:
            direct.execute(f"DROP TRIGGER {name}")
        direct.execute("UPDATE journal SET payload = replace(payload, 's14', 's15') WHERE seq = 3")
    direct.close()
    before = closed.read_bytes()
    for words in (("check", closed), ("show", closed, "--session", 72)):
        done = command(*words)
        assert done.status == 1
        assert "۷۲" in done.err
        assert "۳" in done.err
    shown = command("show", closed, "--session", 72, "--json").json
    assert shown["refused"]["code"] == "chain_broken"
    assert shown["refused"]["params"] == {"session": 72, "seq": 3, "step": 2}
    assert closed.read_bytes() == before


def test_a_sound_file_is_told_to_be_sound(command: Command, closed: Path, council: Path) -> None:
    for path in (closed, council):
        done = command("check", path)
        assert (done.status, done.err) == (0, "")
        assert "سالم" in done.out


def test_an_existing_file_is_not_made_anew(command: Command, council: Path) -> None:
    before = council.read_bytes()
    done = command("create", council, "--demo")
    assert done.status == 1
    assert council.read_bytes() == before


def test_a_council_is_made(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "شورا.council"
    assert command("create", path, "--demo").status == 0
    assert command("check", path).status == 0
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_council_is_not_made_in_a_folder_that_is_not_there(command: Command, tmp_path: Path) -> None:
    done = command("create", tmp_path / "none" / "a.council", "--demo")
    assert done.status == 1
    assert list(tmp_path.iterdir()) == []


@STRICT
@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_a_file_without_permission(command: Command, closed: Path, tmp_path: Path, words: tuple[object, ...]) -> None:
    before = closed.read_bytes()
    closed.chmod(0)
    done = command(*({"FILE": closed, "OUT": tmp_path / "m.docx"}.get(str(word), word) for word in words))
    closed.chmod(0o600)
    assert done.status == 1
    assert "اجازه" in done.err
    assert closed.read_bytes() == before


@STRICT
def test_a_folder_without_write_permission_can_be_looked_at_but_not_written(command: Command, closed: Path) -> None:
    copy = Path(shutil.copy(closed, closed.with_name("b.council")))
    closed.parent.chmod(0o500)
    try:
        assert command("show", copy, "--session", 72).status == 0
        done = command("replay", copy, demo_script())
        assert done.status == 1
        assert "پوشه" in done.err
    finally:
        closed.parent.chmod(0o700)
