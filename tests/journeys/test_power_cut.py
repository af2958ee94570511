"""The laptop loses power while somebody speaks and two texts are half typed."""

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from builders import START
from demo_file import lay_demo_council
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from meetingdesk.app import Application
from meetingdesk.domain import events as e
from meetingdesk.domain import timing
from meetingdesk.domain.ids import SessionNo, seat_id
from meetingdesk.services.clock import ScriptClock
from meetingdesk.store.council_file import CouncilFile

SESSION = SessionNo(72)
OPENED = timedelta(minutes=30)
SPOKEN = timedelta(minutes=2, seconds=41)
AWAY = timedelta(minutes=10)

# What the secretary did until the power went: it runs in a process of its own, which is killed.
BEFORE = f"""
import sys
from datetime import timedelta
from pathlib import Path
from PySide6.QtTest import QTest
from builders import START
from meetingdesk.app import Application, qt_application
from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import SessionNo, seat_id
from meetingdesk.services.clock import ScriptClock

qt = qt_application()
clock = ScriptClock(START)
application = Application(Path(sys.argv[2]), clock)
application.open(Path(sys.argv[1]))
window = application.sit_down(SessionNo(72))
window.show()
execute = window.bridge.execute
clock.set(START + timedelta(seconds={OPENED.total_seconds()}))
for command in [*(c.RecordArrival(seat_id(n)) for n in range(1, 18)), c.OpenSession(), c.AdvanceAgenda()]:
    assert execute(command)
assert execute(c.DraftResolution()) and execute(c.GiveFloor(who=seat_id(2)))
window.panels.drafts.focus_entry()
window.panels.drafts.form.clauses.insertPlainText("مقرر شد پیش از مسدودسازی")
window.panels.remarks.focus_entry()
window.panels.remarks.entry.insertPlainText("نیمه‌کاره")
clock.set(clock.now() + timedelta(seconds={SPOKEN.total_seconds()}))
window.tick()
QTest.qWait(400)
sys.stdout.write("typing" + chr(10))
sys.stdout.flush()
QTest.qWait(60_000)
"""


def killed_while_typing(path: Path, config: Path) -> None:
    """Run the meeting up to the half-typed words, and kill the process there."""
    tests = str(Path(__file__).resolve().parent.parent)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": tests}
    program = subprocess.Popen(
        [sys.executable, "-c", BEFORE, str(path), str(config)], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    with program.stdout:
        assert program.stdout.readline() == "typing\n"
    program.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    program.wait()


def test_after_a_power_cut_the_desk_is_as_it_was_left(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "qom.council"
    lay_demo_council(path)
    killed_while_typing(path, tmp_path / "config")
    clock = ScriptClock(START + OPENED + SPOKEN + AWAY)
    application = Application(tmp_path / "config", clock)
    application.open(path)
    window = application.sit_down(SESSION)
    state = window.bridge.state
    assert state.current_item == 1
    assert state.speech is not None
    assert state.speech.who == seat_id(2)
    assert timing.spoken(state.speech, clock.now()) == SPOKEN.total_seconds()
    assert window.panels.drafts.form.clauses.text() == "مقرر شد پیش از مسدودسازی"  # type: ignore[attr-defined]
    assert window.panels.remarks.entry.text() == "نیمه‌کاره"  # type: ignore[attr-defined]
    application.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with CouncilFile.open(path) as file:
        file.verify()
        events = [event for step in file.journal(SESSION).load() for event in step.events]
    assert e.MeetingInterrupted(clock.now(), clock.now() - AWAY) in events
