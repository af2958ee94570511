"""One hour of a running speech before a queue of 30: what the clocks of the whole window cost, painting included.

Run `uv run python tests/bench/bench_countdown.py`. The window ticks once for each of 3,600 seconds and paints what has
changed; what is measured is the time of the processor. Bound: at most 2 % of one core.
"""

import os
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from councils import running
from PySide6.QtWidgets import QApplication

from meetingdesk.app import Application, qt_application
from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import SessionNo, guest_id, seat_id
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.demo_council import create_demo_council
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.operator.window import DeskWindow

SECONDS, WAITING = 3_600, 30
LARGEST_PART = 0.02


def sit_down(folder: Path, clock: ScriptClock) -> tuple[Application, DeskWindow]:
    """Return a window on the demo session, somebody speaking, in time for half an hour and then over it."""
    path = folder / "council.council"
    with CouncilFile.open(path) as file:
        desk = running(file, clock)
        guests = [c.AddGuest(f"میهمان {number}") for number in range(1, WAITING - 17)]
        for command in (*guests, c.ExtendSpeech(SECONDS // 2), c.SetItemRules(budget_seconds=SECONDS // 2)):
            desk.execute(command)
        known = len(desk.state.guests) - len(guests)
        seats = [seat_id(number) for number in range(2, 20)]
        people = [*seats, *(guest_id(number) for number in range(known + 1, known + len(guests) + 1))]
        for who in people[:WAITING]:
            desk.execute(c.RequestFloor(who))
        assert len(desk.state.queue) == WAITING
    application = Application(folder, clock)
    application.open(path)
    window = application.sit_down(SessionNo(72))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return application, window


def measure(folder: Path) -> list[float]:
    """Return the seconds of the processor that each tick took."""
    create_demo_council(folder / "council.council")
    qt_application()
    with CouncilFile.open(folder / "council.council") as file:
        clock = ScriptClock(file.registry.plan(SessionNo(72)).starts_at)
    application, window = sit_down(folder, clock)
    samples, shown = [], set()
    for _ in range(SECONDS):
        clock.set(clock.now() + timedelta(seconds=1))
        before = time.process_time()
        window.tick()
        QApplication.processEvents()
        samples.append(time.process_time() - before)
        shown.add(window.panels.speakers.floor.face.timer.text())  # type: ignore[attr-defined]
    assert len(shown) == SECONDS, "the countdown stood still"
    window.close()
    application.close()
    return samples


def main() -> int:
    """Print the figures; 1 when the bound is broken."""
    with tempfile.TemporaryDirectory() as folder:
        samples = sorted(measure(Path(folder)))
    part = sum(samples) / SECONDS
    print(f"{'':<30}{'median ms':>12}{'p99 ms':>10}{'all s':>10}")
    median, p99 = (samples[int(len(samples) * at)] * 1000 for at in (0.5, 0.99))
    print(f"{'a tick, painted':<30}{median:>12.2f}{p99:>10.2f}{sum(samples):>10.2f}")
    print(f"{'part of one core':<30}{part:>12.2%}   (at most {LARGEST_PART:.0%})")
    return 0 if part <= LARGEST_PART else 1


if __name__ == "__main__":
    sys.exit(main())
