"""Who spoke how long, on the terminal, for programs, and as a file."""

import io
import json
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest
from answers_given import Command


def plain(text: str) -> str:
    return re.sub("[\u2066-\u2069]", "", text)


def test_the_longest_speaker_is_told_first(command: Command, closed: Path) -> None:
    done = command("times", closed, "--session", 72)
    assert (done.status, done.err) == (0, "")
    lines = plain(done.out).splitlines()
    said = [line for line in lines if "█" in line]
    assert re.match(r" +۰۹:۰۰ +۲ +█{20} +مدیرکل تأمین اجتماعی", said[0])
    assert any("۱:۱۴:۱۰" in line and "۱:۳۳:۴۰" in line and "۱۹:۳۰" in line for line in lines)
    assert any("دولت" in line and "۳۳٪" in line for line in said)
    assert any("آمایش سرزمین" in line and "۱۷:۲۰ / ۲۵:۰۰" in line for line in said)


def test_programs_are_told_plain_data_that_adds_up(command: Command, closed: Path) -> None:
    told = json.loads(command("times", closed, "--session", 72, "--json").out)
    assert told["spoken_seconds"] == 4450
    for lines in ("people", "groups", "items", "kinds", "speeches"):
        assert sum(line["seconds"] for line in told[lines]) == 4450
    assert told["people"][0]["id"] == "s1"


def test_an_instant_before_the_end(command: Command, closed: Path) -> None:
    at = "2025-09-13T12:30:00+03:30"
    told = json.loads(command("times", closed, "--session", 72, "--at", at, "--json").out)
    assert told["phase"] == "running"
    assert 0 < told["spoken_seconds"] < 4450


def test_a_session_that_has_not_begun(command: Command, council: Path) -> None:
    done = command("times", council, "--session", 72)
    assert done.status == 0
    assert "اعلام رسمیت" in done.out


def test_a_word_file(command: Command, closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "زمان.docx"
    done = command("times", closed, "--session", 72, "-o", out)
    assert (done.status, done.err) == (0, "")
    assert str(out) in done.out
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as archive:
        assert "زمان سخن" in archive.read("word/document.xml").decode()


def test_an_excel_file(command: Command, closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "times.XLSX"
    assert command("times", closed, "--session", 72, "-o", out).status == 0
    assert len(openpyxl.load_workbook(out).sheetnames) == 5


@pytest.mark.parametrize("name", ["times.pdf", "times", "times.xls"])
def test_another_kind_of_file_is_refused(command: Command, closed: Path, tmp_path: Path, name: str) -> None:
    done = command("times", closed, "--session", 72, "-o", tmp_path / name)
    assert (done.status, done.out) == (1, "")
    assert name in done.err
    assert ".xlsx" in done.err
    assert not (tmp_path / name).exists()


def test_a_council_file_is_never_written_over(command: Command, closed: Path, tmp_path: Path) -> None:
    disguised = tmp_path / "council.xlsx"
    disguised.write_bytes(closed.read_bytes())
    before = disguised.read_bytes()
    assert command("times", closed, "--session", 72, "-o", disguised).status == 1
    assert command("times", closed, "--session", 72, "-o", closed).status == 1
    assert disguised.read_bytes() == before


def test_a_folder_that_is_not_there_is_named(command: Command, closed: Path, tmp_path: Path) -> None:
    done = command("times", closed, "--session", 72, "-o", tmp_path / "none" / "t.xlsx")
    assert done.status == 1
    assert "پوشه" in done.err


def test_a_session_that_is_not_there(command: Command, closed: Path) -> None:
    assert command("times", closed, "--session", 71).status == 1
