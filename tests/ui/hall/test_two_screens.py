"""The whole program on a computer of two screens, as Qt knows them."""

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SCREENS = [
    {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {
        "name": "projector",
        "x": 1366,
        "y": 0,
        "width": 1920,
        "height": 1080,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1.5,
    },
]


def test_the_hall_is_full_screen_on_the_second_screen_and_the_desk_keeps_the_focus(tmp_path: Path) -> None:
    (tmp_path / "screens.json").write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, HERE / "two_screens.py"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen:configfile=screens.json"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.stdout.strip(), done.returncode) == ("done", 0), done.stderr
