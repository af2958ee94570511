"""The faces that come with the program: one for text, one for icons. Both need a running QGuiApplication."""

import json
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_TEXT = ("justmytype_intl_rtl", "fonts/ofl/notosansarabic/NotoSansArabic[wdth,wght].ttf")
_ICONS = ("qtawesome", "fonts/materialdesignicons6-webfont-6.9.96.ttf")
_ICON_CODES = ("qtawesome", "fonts/materialdesignicons6-webfont-charmap-6.9.96.json")


def package_file(package: str, name: str) -> Path:
    """Return a data file of a package without importing it, frozen or not."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle, package, name)
    spec = find_spec(package)
    places = spec.submodule_search_locations if spec is not None else None
    if not places:
        raise FileNotFoundError(f"the package {package} is not installed")
    return Path(places[0], name)


@cache
def text_family() -> str:
    """Return the family of the text face, loaded the first time."""
    return _loaded(package_file(*_TEXT))


@cache
def icon_family() -> str:
    """Return the family of the icon face, loaded the first time."""
    return _loaded(package_file(*_ICONS))


def icon_glyph(name: str) -> str:
    """Return the character of a Material Design icon; KeyError for a name there is not."""
    return chr(int(_icon_codes()[name], 16))


@cache
def _icon_codes() -> dict[str, str]:
    with package_file(*_ICON_CODES).open(encoding="utf-8") as file:
        codes: dict[str, str] = json.load(file)
    return codes


def _loaded(path: Path) -> str:
    """Return the family of a font file; where it cannot be read, the face the system would take."""
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return families[0] if families else QFont().family()
