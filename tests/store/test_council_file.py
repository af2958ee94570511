"""Opening, holding and closing a council file; what is refused stays as it was."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import council_samples as samples
import pytest
from council_samples import refused

from meetingdesk.store import header
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError

SESSION = samples.SESSION
needs_permissions = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to this user"
)


# --- Making one ---


def test_a_new_file_is_alone_in_its_folder_after_closing(tmp_path: Path) -> None:
    path = tmp_path / "new.council"
    with CouncilFile.create(path) as file:
        assert file.registry.council().name == ""
        assert file.last_alive is None
        file.quick_check()
        file.verify()
    assert list(samples.folder(tmp_path)) == ["new.council"]
    assert path.read_bytes()[68:72] == b"mdsk"


@pytest.mark.parametrize("content", [b"", b"letter to a friend"])
def test_an_existing_file_is_never_overwritten(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "there.council").write_bytes(content)
    before = samples.folder(tmp_path)
    with pytest.raises(StoreError) as caught:
        CouncilFile.create(tmp_path / "there.council")
    assert caught.value.code == "exists"
    assert samples.folder(tmp_path) == before


def test_nothing_is_left_when_making_one_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreError("disk_full")

    monkeypatch.setattr("meetingdesk.store.migrations._run", full)
    with pytest.raises(StoreError):
        CouncilFile.create(tmp_path / "new.council")
    assert samples.folder(tmp_path) == {}
    monkeypatch.undo()
    monkeypatch.setattr("meetingdesk.store.opening.for_writing", full)
    with pytest.raises(StoreError):
        CouncilFile.create(tmp_path / "new.council")
    assert samples.folder(tmp_path) == {}


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        CouncilFile.create(tmp_path / "no" / "new.council")
    assert caught.value.code == "not_found"
    assert samples.folder(tmp_path) == {}


def test_a_log_left_without_its_file_is_not_read_into_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "new.council-wal").write_bytes(b"what was somebody's work")
    with pytest.raises(StoreError) as caught:
        CouncilFile.create(tmp_path / "new.council")
    assert caught.value.code == "exists"
    assert list(samples.folder(tmp_path)) == ["new.council-wal"]


# --- What is refused ---


def _patched(at: int, data: bytes) -> Callable[[bytes], bytes]:
    return lambda whole: whole[:at] + data + whole[at + len(data) :]


BAD_FILES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda _: b"", "not_a_council_file"),
    "text": (lambda _: "صورتجلسه".encode(), "not_a_council_file"),
    "word": (lambda _: b"PK\x03\x04" + bytes(200), "not_a_council_file"),
    "other database": (_patched(68, b"\0\0\0\0"), "not_a_council_file"),
    "no schema": (_patched(60, b"\0\0\0\0"), "not_a_council_file"),
    "start of a header": (lambda whole: whole[:10], "truncated"),
    "half a header": (lambda whole: whole[:99], "truncated"),
    "header alone": (lambda whole: whole[:100], "truncated"),
    "one page short": (lambda whole: whole[:-4096], "truncated"),
    "one byte short": (lambda whole: whole[:-1], "truncated"),
    "newer": (_patched(60, b"\0\0\0\x63"), "newer_version"),
    "page size": (_patched(16, b"\x10\x01"), "damaged"),
    "schema page": (_patched(100, b"\xff" * 3000), "damaged"),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("kind", BAD_FILES)
def test_a_bad_file_is_refused_and_stays_as_it_was(prepared: Path, kind: str, read_only: bool) -> None:
    spoil, code = BAD_FILES[kind]
    prepared.write_bytes(spoil(prepared.read_bytes()))
    before, modified = samples.folder(prepared.parent), prepared.stat().st_mtime_ns
    assert refused(prepared, read_only=read_only).code == code
    assert samples.folder(prepared.parent) == before
    assert prepared.stat().st_mtime_ns == modified


def test_a_newer_file_tells_both_versions(prepared: Path) -> None:
    prepared.write_bytes(_patched(60, b"\0\0\0\x63")(prepared.read_bytes()))
    assert dict(refused(prepared).params) == {"found": 99, "known": header.SCHEMA_VERSION}


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.council").code == "not_found"
    assert refused(tmp_path / "none" / "none.council").code == "not_found"
    assert refused(tmp_path).code == "not_a_council_file"
    assert samples.folder(tmp_path) == {}


def test_an_older_file_is_not_opened_for_reading_only(prepared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("meetingdesk.store.opening.SCHEMA_VERSION", header.SCHEMA_VERSION + 1)
    before = samples.folder(prepared.parent)
    assert dict(refused(prepared, read_only=True).params) == {
        "found": header.SCHEMA_VERSION,
        "known": header.SCHEMA_VERSION + 1,
    }
    assert samples.folder(prepared.parent) == before


@needs_permissions
def test_a_folder_without_write_permission_can_still_be_read(sealed: Path) -> None:
    sealed.parent.chmod(0o500)
    try:
        assert refused(sealed).code == "unwritable_folder"
        with CouncilFile.open(sealed, read_only=True) as file:
            assert file.journal(SESSION).sealed
        with pytest.raises(StoreError) as caught:
            CouncilFile.create(sealed.with_name("new.council"))
        assert caught.value.code == "unwritable_folder"
    finally:
        sealed.parent.chmod(0o700)
    assert list(samples.folder(sealed.parent)) == [sealed.name]


@needs_permissions
def test_a_file_without_permission_is_refused(sealed: Path) -> None:
    for mode, read_only in ((0o000, True), (0o000, False), (0o400, False)):
        sealed.chmod(mode)
        assert refused(sealed, read_only=read_only).code == "no_permission"
    sealed.chmod(0o600)
    assert list(samples.folder(sealed.parent)) == [sealed.name]


def test_reading_without_a_right_to_write_leaves_nothing_behind(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    before = samples.folder(sealed.parent)
    with CouncilFile.open(sealed, read_only=True) as file:
        file.verify()
        assert samples.folder(sealed.parent) == before
    assert refused(sealed).code == "unwritable_folder"
    assert samples.folder(sealed.parent) == before


# --- Reading only ---


def test_reading_alone_changes_nothing_and_leaves_nothing(sealed: Path) -> None:
    before, modified = samples.folder(sealed.parent), sealed.stat().st_mtime_ns
    with CouncilFile.open(sealed, read_only=True) as file:
        file.quick_check()
        file.verify()
        file.keep_alive(samples.at(0))
        assert (file.read_only, file.last_alive) == (True, None)
        assert len(file.journal(SESSION).load()) == 8
    assert samples.folder(sealed.parent) == before
    assert sealed.stat().st_mtime_ns == modified


def test_a_reader_cannot_write(prepared: Path) -> None:
    with CouncilFile.open(prepared, read_only=True) as file:
        writes: tuple[Callable[[], object], ...] = (
            lambda: file.journal(SESSION).append(samples.convening(file)),
            lambda: file.drafts.keep(SESSION, "a", "b", 0),
            lambda: file.registry.save_council(file.registry.council()),
        )
        for write in writes:
            with pytest.raises(StoreError) as caught:
                write()
            assert caught.value.code == "read_only"
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            file._database.driver.execute("DELETE FROM drafts")


def test_a_reader_beside_the_holder_sees_every_step(file: CouncilFile) -> None:
    with CouncilFile.open(file.path, read_only=True) as reader:
        journal = reader.journal(SESSION)
        assert journal.head == ""
        samples.run(file, 3)
        assert journal.head == file.journal(SESSION).head
        assert len(journal.load()) == 3
        file.journal(SESSION).append(samples.closing(4))
        assert journal.sealed
    file.verify()


# --- Copies ---


def test_a_copy_holds_everything_committed_and_overwrites_nothing(file: CouncilFile, tmp_path: Path) -> None:
    samples.run(file, 4)
    target = tmp_path / "copy.council"
    file.back_up(target)
    with CouncilFile.open(target) as copied:
        copied.verify()
        assert copied.journal(SESSION).load() == file.journal(SESSION).load()
    with pytest.raises(StoreError) as caught:
        file.back_up(target)
    assert caught.value.code == "exists"
    assert not [name for name in samples.folder(tmp_path) if name.endswith("-new")]


def test_a_linked_file_is_held_where_it_really_is(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    link = tmp_path_factory.mktemp("elsewhere") / "link.council"
    try:
        link.symlink_to(prepared)
    except OSError:
        pytest.skip("links cannot be made here")
    with CouncilFile.open(link):
        assert refused(prepared).code == "in_use"
        assert list(samples.folder(link.parent)) == ["link.council"]
    with pytest.raises(StoreError):
        CouncilFile.create(link)
    shutil.rmtree(link.parent)
