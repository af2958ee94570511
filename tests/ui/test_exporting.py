"""The minutes are written while the meeting goes on, and the operator is told where they are."""

import io
import zipfile
from pathlib import Path

import pytest
from builders import STARTED
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from windows import Operator, wait

from meetingdesk.domain import commands as c
from meetingdesk.export.errors import TargetError
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.operator.exporting import write_minutes
from meetingdesk.ui.operator.failure import FailureCard

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def operator(app: QApplication, tmp_path: Path) -> Operator:
    return Operator(tmp_path, *STARTED)


def _written(operator: Operator, path: Path) -> object:
    exporter = operator.window.exporter
    return wait(exporter.ended, lambda: exporter.write(path))


def test_the_minutes_are_written_and_their_place_told(operator: Operator, tmp_path: Path) -> None:
    path = tmp_path / "m.docx"
    _written(operator, path)
    with zipfile.ZipFile(path) as archive:
        assert "word/document.xml" in archive.namelist()
    assert "m.docx" in operator.said
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_a_file_that_cannot_be_written_is_told(operator: Operator, tmp_path: Path) -> None:
    _written(operator, tmp_path / "no such folder" / "m.docx")
    card = operator.window.page.findChild(FailureCard)
    assert card is not None
    assert card.isVisible()


def test_what_was_there_stays_when_writing_fails(operator: Operator, tmp_path: Path) -> None:
    path = tmp_path / "m.docx"
    path.write_bytes(b"before")
    with pytest.raises(Exception, match="template"):
        write_minutes(path, operator.office.document(), b"no letterhead at all")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.glob(".*")) == []


def test_the_key_asks_where_to_and_suggests_a_draft(operator: Operator, tmp_path: Path) -> None:
    QTest.keyClick(operator.window, Qt.Key.Key_E, CONTROL)
    dialog = operator.window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "پیش‌نویس-صورتجلسه-72.docx"
    assert operator.remarks.verbs[-1] == "flush"
    dialog.close()
    operator.do(*[c.FinishItem(item.id) for item in operator.bridge.state.items], c.CloseSession())
    QTest.keyClick(operator.window, Qt.Key.Key_E, CONTROL)
    names = [Path(d.selectedFiles()[0]).name for d in operator.window.findChildren(QFileDialog) if d.isVisible()]
    assert names == ["صورتجلسه-72.docx"]


def test_a_letterhead_is_kept(operator: Operator, tmp_path: Path) -> None:
    docx = io.BytesIO()
    with zipfile.ZipFile(docx, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    path = tmp_path / "سربرگ.docx"
    path.write_bytes(docx.getvalue())
    operator.window.exporter.keep_letterhead(path)
    assert operator.letterheads == [("سربرگ.docx", docx.getvalue())]
    assert "سربرگ.docx" in operator.said


def test_a_letterhead_that_is_none_is_told(operator: Operator, tmp_path: Path) -> None:
    def refuse(name: str, docx: bytes) -> None:
        raise StoreError("not_a_template")

    operator.keep = refuse
    path = tmp_path / "text.docx"
    path.write_text("text")
    operator.window.exporter.keep_letterhead(path)
    card = operator.window.page.findChild(FailureCard)
    assert card is not None
    assert "Word" in card.accessibleDescription()


def test_minutes_are_not_written_over_the_council(operator: Operator, tmp_path: Path) -> None:
    council = tmp_path / "qom.council"
    council.write_bytes(b"SQLite format 3\0")
    with pytest.raises(TargetError):
        write_minutes(council, operator.office.document(), None)
    assert council.read_bytes() == b"SQLite format 3\0"
