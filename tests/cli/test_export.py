"""The minutes as a Word document, written in one piece or not at all."""

import errno
import io
import os
import zipfile
from pathlib import Path

import pytest
from answers_given import Command

from meetingdesk.services import documents
from meetingdesk.store.council_file import CouncilFile

STRICT = pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to the superuser")


def text_of(docx: Path) -> str:
    with zipfile.ZipFile(io.BytesIO(docx.read_bytes())) as archive:
        return archive.read("word/document.xml").decode()


def test_a_closed_session_gives_final_minutes(command: Command, closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "صورتجلسه ۷۲.docx"
    done = command("export", closed, "--session", 72, "-o", out)
    assert done.status == 0
    assert "نهایی" in done.out
    assert "هرچه سریع‌تر" in text_of(out)


def test_minutes_before_the_closing_are_refused_unless_a_draft_is_wanted(
    command: Command, council: Path, tmp_path: Path
) -> None:
    out = tmp_path / "m.docx"
    refused = command("export", council, "--session", 72, "-o", out)
    assert (refused.status, out.exists(), refused.out) == (1, False, "")
    assert "--draft" in refused.err
    done = command("export", council, "--session", 72, "-o", out, "--draft")
    assert done.status == 0
    assert "پیش‌نویس" in done.out


def test_an_older_file_is_replaced(command: Command, closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "m.docx"
    out.write_bytes(b"old")
    assert command("export", closed, "--session", 72, "-o", out).status == 0
    assert zipfile.is_zipfile(out)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["m.docx"]


@pytest.mark.parametrize(
    ("number", "said"), [(errno.ENOSPC, "دیسک پر است"), (errno.EACCES, "اجازه"), (errno.EIO, "نوشته نشد")]
)
def test_a_failure_leaves_the_older_file_as_it_was(
    command: Command, closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    def half(path: Path, content: bytes) -> None:
        path.write_bytes(content[:100])
        raise OSError(number, os.strerror(number))

    out = tmp_path / "m.docx"
    out.write_bytes(b"old")
    monkeypatch.setattr(documents, "_write_through", half)
    done = command("export", closed, "--session", 72, "-o", out)
    assert done.status == 1
    assert said in done.err
    assert done.err.count("\n") == 1
    assert out.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["m.docx"]


def test_a_folder_in_the_way_is_left_alone(command: Command, closed: Path, tmp_path: Path) -> None:
    done = command("export", closed, "--session", 72, "-o", tmp_path)
    assert done.status == 1
    assert "پوشه" in done.err


def test_a_folder_that_is_not_there_is_named(command: Command, closed: Path, tmp_path: Path) -> None:
    done = command("export", closed, "--session", 72, "-o", tmp_path / "none" / "m.docx")
    assert done.status == 1
    assert "پوشه" in done.err


def test_the_council_is_not_written_over(command: Command, closed: Path) -> None:
    before = closed.read_bytes()
    done = command("export", closed, "--session", 72, "-o", closed)
    assert done.status == 1
    assert closed.read_bytes() == before


@STRICT
def test_a_folder_without_write_permission(command: Command, closed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    done = command("export", closed, "--session", 72, "-o", folder / "m.docx")
    assert done.status == 1
    assert "اجازه" in done.err
    folder.chmod(0o700)


@STRICT
def test_a_file_that_is_protected_stays_as_it_is(command: Command, closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "m.docx"
    out.write_bytes(b"old")
    out.chmod(0o400)
    assert command("export", closed, "--session", 72, "-o", out).status == 1
    assert out.read_bytes() == b"old"


def test_the_offices_letterhead_is_used(command: Command, closed: Path, tmp_path: Path) -> None:
    import docx

    template = docx.Document()
    template.sections[0].header.paragraphs[0].text = "سربرگ دبیرخانه"
    kept = io.BytesIO()
    template.save(kept)
    with CouncilFile.open(closed) as file:
        file.registry.set_letterhead("سربرگ.docx", kept.getvalue())
    out = tmp_path / "m.docx"
    assert command("export", closed, "--session", 72, "-o", out).status == 0
    with zipfile.ZipFile(out) as archive:
        headers = [archive.read(name).decode() for name in archive.namelist() if name.startswith("word/header")]
    assert any("سربرگ دبیرخانه" in header for header in headers)


def test_no_other_file_is_written_over(command: Command, closed: Path, tmp_path: Path) -> None:
    others = [tmp_path / "other.council", tmp_path / "other.docx", tmp_path / "notes.txt"]
    for other in others:
        other.write_bytes(closed.read_bytes())
        done = command("export", closed, "--session", 72, "-o", other)
        assert (done.status, other.read_bytes()) == (1, closed.read_bytes())
        assert other.name in done.err
