"""Bring the Persian translations up to date: `python .ci/translations.py [shell|desk|cli …]`.

Every area has a .ts file, which is edited (by hand or with Qt Linguist), and the .qm compiled from it beside it.
"""

import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGE = "fa"
AREAS = ("shell", "desk", "cli")
_SHELL_OF_THE_DESK = {
    "closing", "columns", "exporting", "failure", "feedback", "help", "keys", "legend", "overlay", "palette", "sealing",
    "status", "strip", "window",
}  # fmt: skip


def sources(area: str) -> list[Path]:
    """Return the files whose texts belong to an area."""
    package = ROOT / "meetingdesk"
    if area == "cli":
        return sorted([*package.glob("cli*.py"), *package.glob("cli/**/*.py")])
    ui = sorted(package.glob("ui/**/*.py"))
    if area == "desk":
        return [path for path in ui if _is_desk(path.relative_to(package / "ui"))]
    return [package / "app.py", *(path for path in ui if not _is_desk(path.relative_to(package / "ui")))]


def _is_desk(path: Path) -> bool:
    """Tell whether a file of the ui is a panel of the desk or one of its parts."""
    if path.parts[0] == "operator":
        return path.stem not in _SHELL_OF_THE_DESK
    return path.parts[0] in {"models", "widgets"}


def update(area: str, ts: Path) -> None:
    """Collect the texts of an area into its .ts file; translations of texts that are no more are dropped."""
    found = [str(path) for path in sources(area) if path.exists() and path.stat().st_size]
    options = ["-source-language", "en", "-target-language", LANGUAGE, "-locations", "none", "-no-obsolete", "-silent"]
    _run("pyside6-lupdate", *found, *options, "-ts", str(ts))


def compile_to(ts: Path, qm: Path) -> None:
    """Compile a .ts file."""
    _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))


def pairs(ts: Path) -> list[tuple[str, str]]:
    """Return the texts of a .ts file with their translations, empty where one is missing or not finished."""
    found: list[tuple[str, str]] = []
    for message in ElementTree.parse(ts).getroot().iter("message"):
        translation = message.find("translation")
        done = translation is not None and translation.get("type") is None
        found.append((message.findtext("source", ""), "".join(translation.itertext()).strip() if done else ""))
    return found


def unfinished(ts: Path) -> list[str]:
    """Return the texts of a .ts file that are not translated."""
    return [source for source, translation in pairs(ts) if not translation]


def fields(text: str) -> set[str]:
    """Return the fields in braces that a text names."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).with_name(tool), *arguments], check=True, capture_output=True)


def main(areas: list[str]) -> int:
    """Update and compile areas, all where none is named; 1 when something is left to translate."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    left: list[str] = []
    for area in areas or AREAS:
        ts = FOLDER / f"{area}_{LANGUAGE}.ts"
        update(area, ts)
        compile_to(ts, ts.with_suffix(".qm"))
        left += [f"{ts.name}: not translated: {text}\n" for text in unfinished(ts)]
    sys.stdout.writelines(left)
    return 1 if left else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
