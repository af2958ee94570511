"""Every text of the interface is Persian, and every .qm is what its .ts compiles to."""

import re
import runpy
import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from meetingdesk.ui.i18n import AREAS, install_translators

ROOT = Path(__file__).resolve().parents[2]
TOOL: dict[str, Any] = runpy.run_path(str(ROOT / ".ci" / "translations.py"))


def test_no_text_hides_in_a_formatted_string() -> None:
    """What stands there is not found by the tool that collects the texts."""
    sources = (ROOT / "meetingdesk").rglob("*.py")
    assert [
        str(path) for path in sources if re.search(r"""f"[^"\n]*\{self\.tr\(""", path.read_text(encoding="utf-8"))
    ] == []


def test_the_areas_are_known_on_both_sides() -> None:
    assert TOOL["AREAS"] == AREAS


@pytest.mark.parametrize("area", AREAS)
def test_no_text_is_without_translation(area: str, tmp_path: Path) -> None:
    ts = TOOL["FOLDER"] / f"{area}_fa.ts"
    brought_up_to_date = tmp_path / ts.name
    shutil.copyfile(ts, brought_up_to_date)
    TOOL["update"](area, brought_up_to_date)
    assert TOOL["unfinished"](brought_up_to_date) == []
    assert brought_up_to_date.read_text(encoding="utf-8") == ts.read_text(encoding="utf-8"), "run .ci/translations.py"


@pytest.mark.parametrize("area", AREAS)
def test_what_is_compiled_is_what_is_written(area: str, tmp_path: Path) -> None:
    ts = TOOL["FOLDER"] / f"{area}_fa.ts"
    compiled = tmp_path / "compiled.qm"
    TOOL["compile_to"](ts, compiled)
    assert compiled.read_bytes() == ts.with_suffix(".qm").read_bytes(), "run .ci/translations.py"


@pytest.mark.parametrize("area", AREAS)
def test_a_translation_names_the_fields_of_its_source(area: str) -> None:
    for source, translation in TOOL["pairs"](TOOL["FOLDER"] / f"{area}_fa.ts"):
        assert TOOL["fields"](source) == TOOL["fields"](translation), source


def test_every_file_of_the_interface_belongs_to_one_area() -> None:
    files = [path for area in AREAS for path in TOOL["sources"](area)]
    assert len(files) == len(set(files))
    assert set((ROOT / "meetingdesk" / "ui").rglob("*.py")) <= set(files)


def test_installing_twice_changes_nothing(app: QApplication) -> None:
    install_translators(app)
    install_translators(app)
    assert len(app.findChildren(QTranslator)) == len(AREAS) + 1  # Qt's own texts come with Qt.
    assert QCoreApplication.translate("QPlatformTheme", "Save") == "ذخیره"
    assert QCoreApplication.translate("Label", "running") == "در جریان"
