"""Session 72 played through the real windows with real key events."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from answers_given import Command

from meetingdesk.cli.libraries import missing, platform_of, require_platform
from meetingdesk.cli.problems import Problem, sentence

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays and libraries of Linux")


def told(report: dict[str, Any]) -> dict[str, Any]:
    """Return what a play must have in common with a replay: everything but reasons, which no key asks for."""
    return {
        "people": [(p["id"], p["intervals"], p["absence"] and p["absence"]["excused"]) for p in report["attendance"]],
        "agenda": [(i["id"], i["title"], i["status"], i["elapsed_seconds"]) for i in report["agenda"]],
        "remarks": [{k: v for k, v in r.items() if k != "id"} for r in report["remarks"]],
        "adopted": [(r["number"], r["item"], r["content"], r["adoption"]["at"]) for r in report["resolutions"]],
        **{name: report[name] for name in ("phase", "opened_at", "closed_at", "speeches", "recesses", "queue")},
    }


def test_the_demo_leaves_the_session_its_minutes_and_pictures(command: Command, closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    out.mkdir()
    (out / "session72.council").write_bytes(b"not the demo's own")
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    words = [sys.executable, "-m", "meetingdesk", "demo", "--out", str(out)]
    if not sys.platform.startswith("linux"):
        words.append("--offscreen")
    done = subprocess.run(words, capture_output=True, text=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "۱۹" in done.stdout
    names = sorted(path.name for path in out.iterdir())
    moments = ("empty", "check-in", "speaker", "draft", "adopted", "recess", "checklist", "closed")
    pictures = [f"session72_2-desk-{number}-{name}.png" for number, name in enumerate(moments, start=1)]
    assert names == ["session72.council", *pictures, "session72_2.council", "session72_2.docx"]
    assert (out / "session72.council").read_bytes() == b"not the demo's own"
    played = command("show", out / "session72_2.council", "--session", 72, "--json").json
    replayed = command("show", closed, "--session", 72, "--json").json
    assert told(played) == told(replayed)
    assert command("check", out / "session72_2.council").status == 0
    assert {_size(out / name) for name in pictures} == {(1366, 768)}


def _size(png: Path) -> tuple[int, int]:
    head = png.read_bytes()[16:24]
    return int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big")


def test_a_library_that_is_missing_is_named_with_its_package() -> None:
    problem = missing("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert problem is not None
    assert problem.params == {"library": "libEGL.so.1", "remedy": "apt install libegl1"}
    assert "libegl1" in sentence(problem)
    assert missing("cannot import name 'QWidget'") is None


def test_without_a_display_no_window_is_tried() -> None:
    with pytest.raises(Problem) as refusal:
        require_platform("none")
    assert refusal.value.code == "no_display"
    require_platform("offscreen")
    require_platform("something else")


@LINUX
def test_the_platform_is_found_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    assert platform_of({}) == "none"
    assert platform_of({"DISPLAY": ":4711"}) == "none"
    assert platform_of({"QT_QPA_PLATFORM": "offscreen:size=1x1;xcb", "DISPLAY": ":0"}) == "offscreen"
    wayland = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "w"}
    assert platform_of(wayland) == "none"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "w"))
        assert platform_of(wayland) == "wayland"


@LINUX
def test_the_window_says_that_there_is_no_display(
    command: Command, closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = command(closed)
    assert done.status == 1
    assert "نمایشگر" in done.err
