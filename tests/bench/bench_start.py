"""Start to a usable desk, beside importing PySide6 and SQLAlchemy and showing an empty window.

Run `uv run python tests/bench/bench_start.py`. Whole processes, in turn; the figures to look at are the ratios. Bounds:
at most 1.5 times for the demo council, and within 20 % of that for a file with 240 past sessions.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from councils import council_with_past

ROUNDS = 11
EMPTY = """
from PySide6 import QtCore, QtGui, QtWidgets
import sqlalchemy.orm
app = QtWidgets.QApplication([])
window = QtWidgets.QMainWindow()
window.resize(1366, 768)
window.show()
app.processEvents()
"""
DESK = """
import sys
from pathlib import Path
from meetingdesk.app import Application, qt_application
from meetingdesk.domain.ids import SessionNo
app = qt_application()
application = Application(Path(sys.argv[2]))
application.open(Path(sys.argv[1]))
window = application.sit_down(SessionNo(72))
window.resize(1366, 768)
window.show()
app.processEvents()
"""


def seconds(program: str, *arguments: str) -> float:
    """Return how long a fresh Python takes for a program; it ends without tidying up, as both sides do."""
    code = f"{program}\nimport os, sys\nsys.stdout.flush()\nos._exit(0)"
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *arguments], env=environment, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def measure(folder: Path) -> dict[str, list[float]]:
    """Return the seconds of each start, measured in turn."""
    small, large = folder / "small.council", folder / "large.council"
    council_with_past(small, 0)
    council_with_past(large, 240)
    print(f"the file with 240 past sessions has {large.stat().st_size / 1e6:.0f} MB")
    times: dict[str, list[float]] = {"empty window": [], "demo council": [], "240 past sessions": []}
    for _ in range(ROUNDS):
        times["empty window"].append(seconds(EMPTY))
        times["demo council"].append(seconds(DESK, str(small), str(folder)))
        times["240 past sessions"].append(seconds(DESK, str(large), str(folder)))
    return {name: values[1:] for name, values in times.items()}


def main() -> int:
    """Print the table; 1 when a bound is broken."""
    with tempfile.TemporaryDirectory() as folder:
        times = measure(Path(folder))
    medians = {name: statistics.median(values) for name, values in times.items()}
    base = medians["empty window"]
    for name, median in medians.items():
        print(f"{name:<20}{median * 1000:>8.0f} ms{median / base:>8.2f} times")
    ratio, growth = medians["demo council"] / base, medians["240 past sessions"] / medians["demo council"]
    print(f"start {ratio:.2f} times (at most 1.5); with 240 past sessions {growth:.2f} times that (at most 1.2)")
    return 0 if ratio <= 1.5 and growth <= 1.2 else 1


if __name__ == "__main__":
    sys.exit(main())
