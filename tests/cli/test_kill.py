"""A few kills of a replay; `tests/soak/kill9.py` is the long form."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "soak"))

from kill9 import soak


@pytest.mark.skipif(sys.platform == "win32", reason="kills like this are of POSIX")
def test_acknowledged_steps_survive_kills(tmp_path: Path) -> None:
    figures = soak(tmp_path, kills=2, seed=72, burst=60)
    assert figures.lost == 0
    assert figures.acknowledged > 0
