"""A moment of typing while a meeting runs; `tests/soak/typist.py` is the long form."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "soak"))

from typist import soak


def test_no_letter_is_lost_and_the_focus_stays_while_the_meeting_goes_on(app: QApplication, tmp_path: Path) -> None:
    figures = soak(tmp_path, seconds=0.5, events=12, seed=72, rate=60)
    assert figures.keys > 12
    assert figures.events > 5
