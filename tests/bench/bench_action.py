"""One action, from the key press to durable and painted, beside a raw commit and a bare repaint of the same window.

Run `uv run python tests/bench/bench_action.py`. Both are measured in turn in one run; the figure to look at is the
ratio. Bounds: median at most 3 times, 99th percentile at most 16 ms.
"""

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from councils import running
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from meetingdesk.app import Application, qt_application
from meetingdesk.domain.ids import SessionNo
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.demo_council import create_demo_council
from meetingdesk.store.council_file import CouncilFile

ROUNDS = 400
KEYS = (Qt.Key.Key_F7, Qt.Key.Key_F5, Qt.Key.Key_F5)
MEDIAN_RATIO, P99_MS = 3.0, 16.0


def raw_database(path: Path) -> sqlite3.Connection:
    """Return a database with the same durability and nothing else."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, at TEXT, payload BLOB, hash BLOB)")
    return connection


def raw_step(connection: sqlite3.Connection, window: QWidget) -> None:
    """Commit one row as large as an event, and repaint the window."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO row (at, payload, hash) VALUES (?, ?, ?)", ("x" * 27, b"x" * 120, b"x" * 32))
    connection.execute("COMMIT")
    window.repaint()


def timed(action: Callable[[], object]) -> float:
    """Return how many milliseconds an action takes."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def measure(folder: Path) -> tuple[list[float], list[float]]:
    """Return the milliseconds of actions and of raw steps, in turn."""
    path = folder / "council.council"
    create_demo_council(path)
    qt_application()
    with CouncilFile.open(path) as file:
        clock = ScriptClock(file.registry.plan(SessionNo(72)).starts_at)
        running(file, clock)
    application = Application(folder, clock)
    application.open(path)
    window = application.sit_down(SessionNo(72))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    raw = raw_database(folder / "raw.db")

    def act(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key)
        QApplication.processEvents()

    actions, bare = [], []
    for at in range(ROUNDS):
        actions.append(timed(partial(act, KEYS[at % len(KEYS)])))
        bare.append(timed(lambda: raw_step(raw, window)))
        QApplication.processEvents()
    assert len(application.file.journal(SessionNo(72)).load()) >= ROUNDS, "the keys did not reach the desk"
    window.close()
    application.close()
    raw.close()
    return actions[10:], bare[10:]


def main() -> int:
    """Print the table; 1 when a bound is broken."""
    with tempfile.TemporaryDirectory() as folder:
        actions, bare = measure(Path(folder))
    rows = [
        (name, statistics.median(values), statistics.quantiles(values, n=100)[98])
        for name, values in (("action, durable and painted", actions), ("raw commit and bare repaint", bare))
    ]
    ratio = rows[0][1] / rows[1][1]
    print(f"{'':<30}{'median ms':>12}{'p99 ms':>10}")
    for name, median, p99 in rows:
        print(f"{name:<30}{median:>12.2f}{p99:>10.2f}")
    print(f"{'ratio of the medians':<30}{ratio:>12.2f}   (at most {MEDIAN_RATIO:g}; p99 at most {P99_MS:g} ms)")
    return 0 if ratio <= MEDIAN_RATIO and rows[0][2] <= P99_MS else 1


if __name__ == "__main__":
    sys.exit(main())
