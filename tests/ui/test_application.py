"""From the start of the program to a desk, whatever stands in the way; leaving it and coming back."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from builders import START
from demo_file import lay_demo_council
from desks import wait_for
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from meetingdesk import app as app_module
from meetingdesk.app import Application, qt_application, quick_check
from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ids import SessionNo, seat_id
from meetingdesk.domain.timing import spoken
from meetingdesk.services.clock import ScriptClock, SystemClock
from meetingdesk.services.demo_council import SESSION
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.seed import CouncilData, SeatData, SessionDraft
from meetingdesk.ui import crash
from meetingdesk.ui import reception as reception_module
from meetingdesk.ui.crash import LastResort
from meetingdesk.ui.dialogs.home import Banner, Sessions
from meetingdesk.ui.dialogs.next_session import NextSession
from meetingdesk.ui.operator.failure import FailureCard
from meetingdesk.ui.operator.window import DeskWindow
from meetingdesk.ui.reception import Reception

CONTROL = Qt.KeyboardModifier.ControlModifier

NOT_NEEDED_TO_START = (
    *("docx", "lxml", "xlsxwriter", "PySide6.QtPrintSupport", "alembic", "qtawesome", "bidi", "arabic_reshaper"),
    *("meetingdesk.services.broadcast", "meetingdesk.domain.onair", "meetingdesk.export.terminal"),
)


class Program:
    """The program as it stands after a start, with a clock that is set."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = ScriptClock(START)
        self.path = folder / "qom.council"
        self.house: Application
        self.reception: Reception
        self.start()

    def start(self) -> None:
        self.house = Application(self.folder, self.clock)
        self.reception = Reception(self.house, self.house.theme, self.house.preferences, self.clock)

    def stop(self) -> None:
        self.reception.close()
        self.house.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def restart(self) -> None:
        self.stop()
        self.start()

    @property
    def window(self) -> DeskWindow:
        assert self.house.window is not None
        return self.house.window

    @property
    def said(self) -> str:
        banner = self.reception.start.findChild(Banner)
        return banner.sentence if banner is not None and self.reception.start.isVisible() else ""

    def do(self, *commands: c.Command) -> None:
        for command in commands:
            self.wait(1)
            assert self.window.bridge.execute(command), command

    def wait(self, seconds: float) -> None:
        self.clock.set(self.clock.now() + timedelta(seconds=seconds))

    def open_and_run(self) -> None:
        """Open the demo council and let its session run, somebody speaking."""
        self.reception.open_file(self.path)
        self.do(*[c.RecordArrival(seat_id(n)) for n in range(1, 17)])
        self.do(c.OpenSession(), c.AdvanceAgenda(), c.GiveFloor(who=seat_id(1)))


@pytest.fixture
def program(app: QApplication, tmp_path: Path) -> Iterator[Program]:
    made = Program(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def demo(program: Program) -> Program:
    lay_demo_council(program.path)
    return program


SMALL = CouncilData(
    "شورای کوچک",
    seats=tuple(SeatData(f"سمت {n}", group="government", is_chair=n == 1) for n in range(1, 4)),  # type: ignore[arg-type]
    sessions=(SessionDraft(START, "سالن"),),
)


# --- Which file, which session ---


def test_the_first_start_shows_what_can_be_done(program: Program) -> None:
    program.reception.begin()
    assert program.reception.start.isVisible()
    assert program.house.file is None


def test_the_last_file_opens_by_itself(demo: Program) -> None:
    demo.reception.open_file(demo.path)
    demo.restart()
    demo.reception.begin()
    assert demo.window.isVisible()
    assert demo.window.bridge.state.plan.session_no == SESSION


def test_a_new_council_goes_straight_to_its_desk(program: Program) -> None:
    program.reception.create(program.path, SMALL)
    assert program.window.isVisible()
    assert program.window.bridge.state.plan.council == "شورای کوچک"


def test_a_name_that_is_taken_is_left_alone(demo: Program) -> None:
    before = demo.path.read_bytes()
    demo.reception.show_start()
    demo.reception.create(demo.path, SMALL)
    assert "با این نام هست" in demo.said
    assert demo.path.read_bytes() == before


def test_a_council_that_cannot_be_filled_leaves_no_file(program: Program) -> None:
    twice = CouncilData("شورا", seats=SMALL.seats, sessions=(SessionDraft(START, "", session_no=SessionNo(1)),) * 2)
    program.reception.show_start()
    program.reception.create(program.path, twice)
    assert program.said
    assert not program.path.exists()
    assert program.house.file is None


def test_the_demo_council_is_made_in_the_documents_and_kept(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reception_module, "documents", lambda: program.folder)
    program.reception.open_demo()
    assert program.window.bridge.state.plan.demo_note
    program.do(c.RecordArrival(seat_id(1)))
    program.restart()
    program.reception.open_demo()
    assert program.window.bridge.state.present == 1


def test_of_several_sessions_one_is_chosen(program: Program) -> None:
    later = SessionDraft(START + timedelta(days=30), "سالن")
    program.reception.create(program.path, CouncilData("شورا", seats=SMALL.seats, sessions=(*SMALL.sessions, later)))
    listed = program.reception.start.findChild(Sessions)
    assert listed is not None
    assert [listed.list.item(row).text()[:8] for row in range(2)]
    assert program.house.window is None
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    assert program.window.bridge.state.plan.session_no == 1


def _hold_the_only_session(program: Program) -> None:
    program.reception.create(program.path, SMALL)
    program.do(*[c.RecordArrival(seat_id(n)) for n in (1, 2, 3)], c.OpenSession(), c.CloseSession())
    program.restart()


def test_after_the_last_session_the_next_one_is_prepared(program: Program) -> None:
    _hold_the_only_session(program)
    program.reception.begin()
    page = program.reception.start.findChild(NextSession)
    assert page is not None
    assert page.fields.number.text == "۲"
    assert page.fields.place.text == "سالن"
    page.prepare_session()
    assert program.window.bridge.state.plan.session_no == 2


def test_a_closed_session_can_be_looked_at(program: Program) -> None:
    _hold_the_only_session(program)
    program.reception.begin()
    program.reception.open_session(1)
    assert program.window.isVisible()
    assert not program.window.bridge.can(c.CallRecess())


def test_a_number_that_is_taken_is_refused_on_the_page(program: Program) -> None:
    _hold_the_only_session(program)
    program.reception.begin()
    program.reception.prepare_session(SessionDraft(START, "", session_no=SessionNo(1)))
    assert program.said
    assert program.house.window is None


# --- What stands in the way ---


@pytest.mark.parametrize(
    ("content", "expected"),
    [(b"", "شورا"), (b"just text, no database", "پروندهٔ شورا نیست"), (None, "پیدا نشد")],
    ids=["empty", "text", "missing"],
)
def test_a_file_that_is_none_is_told(program: Program, content: bytes | None, expected: str) -> None:
    if content is not None:
        program.path.write_bytes(content)
    program.reception.begin(program.path)
    assert expected in program.said
    assert program.path.name in program.said
    if content is not None:
        assert program.path.read_bytes() == content


def test_a_damaged_file_is_told_and_another_can_be_opened(demo: Program) -> None:
    whole = demo.path.read_bytes()
    demo.path.write_bytes(whole[: len(whole) // 2])
    demo.reception.begin(demo.path)
    assert "ناقص" in demo.said
    demo.path.write_bytes(whole)
    demo.reception.open_file(demo.path)
    assert demo.window.isVisible()


def test_a_file_in_use_is_offered_for_reading(demo: Program) -> None:
    with CouncilFile.open(demo.path):
        demo.reception.begin(demo.path)
        assert "در پنجرهٔ دیگری باز است" in demo.said
        demo.reception.start.reading_wanted.emit(demo.path)
        assert demo.window.isVisible()
        QTest.keyClick(demo.window, Qt.Key.Key_F8, CONTROL)
        assert "فقط برای خواندن" in demo.window.feedback.status.sentence
        assert demo.window.bridge.state.convened_at is None


def test_another_file_that_fails_leaves_the_first_one_open(demo: Program) -> None:
    demo.reception.open_file(demo.path)
    demo.reception.open_file(demo.folder / "missing.council")
    assert "پیدا نشد" in demo.said
    assert demo.house.file is not None
    demo.reception.open_file(demo.path)
    assert demo.window.isVisible()


# --- Leaving and coming back ---


def test_the_page_of_files_and_back_costs_nobody_time(demo: Program) -> None:
    demo.open_and_run()
    steps = len(demo.window.bridge.desk.steps)
    demo.wait(10)
    QTest.keyClick(demo.window, Qt.Key.Key_O, CONTROL)
    assert demo.reception.start.isVisible()
    demo.wait(10)
    demo.reception.open_session(SESSION)
    assert len(demo.window.bridge.desk.steps) == steps
    assert not demo.reception.start.isVisible()


def test_nobody_is_charged_for_the_time_the_window_was_closed(demo: Program) -> None:
    demo.open_and_run()
    demo.wait(60)
    left = demo.clock.now()
    demo.stop()
    demo.wait(600)
    demo.start()
    demo.reception.begin()
    event = demo.window.bridge.desk.steps[-1].events[0]
    assert event == e.MeetingInterrupted(demo.clock.now(), left)
    assert "بسته بود" in demo.window.feedback.status.sentence
    assert demo.window.bridge.state.speech is not None


def test_after_a_kill_the_heartbeat_tells_since_when(demo: Program) -> None:
    demo.open_and_run()
    demo.wait(30)
    demo.window.tick()
    alive = demo.clock.now()
    killed = demo.folder / "killed"
    killed.mkdir()
    for name in demo.folder.glob("qom.council*"):
        if "lock" not in name.name:
            (killed / name.name).write_bytes(name.read_bytes())
            stat = name.stat()
            os.utime(killed / name.name, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    demo.wait(300)
    demo.reception.open_file(killed / "qom.council")
    event = demo.window.bridge.desk.steps[-1].events[0]
    assert isinstance(event, e.MeetingInterrupted)
    assert abs(event.since - alive) < timedelta(milliseconds=1)


def test_a_clock_that_was_set_back_meanwhile_does_not_stand_still(demo: Program) -> None:
    demo.open_and_run()
    last = demo.clock.now()
    demo.stop()
    seconds = 0.0
    demo.house = Application(demo.folder, SystemClock(lambda: last - timedelta(hours=1), lambda: seconds))
    demo.house.open(demo.path)
    window = demo.house.sit_down(SESSION)
    speech = window.bridge.state.speeches[-1]
    before = spoken(speech, window.bridge.now())
    seconds = 60.0
    assert spoken(speech, window.bridge.now()) == before + 60


def test_half_typed_text_is_there_again(demo: Program) -> None:
    demo.open_and_run()
    remarks: Any = demo.window.panels.remarks
    remarks.entry.setFocus()
    QTest.keyClicks(remarks.entry, "half typed")
    demo.restart()
    demo.reception.begin()
    again: Any = demo.window.panels.remarks
    assert again.entry.toPlainText() == "half typed"


def test_undo_reaches_back_over_a_restart(demo: Program) -> None:
    demo.open_and_run()
    demo.restart()
    demo.reception.begin()
    QTest.keyClick(demo.window, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert demo.window.bridge.state.speech is None


def test_the_heartbeat_goes_with_the_tick(demo: Program) -> None:
    demo.reception.open_file(demo.path)
    demo.wait(50)
    demo.window.tick()
    with pytest.raises(StoreError) as refused:
        CouncilFile.open(demo.path)
    assert refused.value.code == "in_use"
    (note,) = demo.folder.glob("*-open")
    assert datetime.fromtimestamp(note.stat().st_mtime, UTC) == demo.clock.now()


def test_a_large_file_is_looked_at_when_the_window_is_up(demo: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_module, "LARGE_FILE_BYTES", 1)

    def damaged(_path: Path) -> None:
        raise StoreError("damaged", detail="page 7")

    monkeypatch.setattr(app_module, "quick_check", damaged)
    demo.reception.open_file(demo.path)
    assert wait_for(lambda: demo.window.findChild(FailureCard) is not None, 3_000)
    card = demo.window.findChild(FailureCard)
    assert card is not None
    assert "page 7" in card.accessibleDescription()


def test_a_sound_file_passes_the_check_while_it_is_open(demo: Program) -> None:
    demo.reception.open_file(demo.path)
    quick_check(demo.path)
    demo.do(c.RecordArrival(seat_id(1)))


# --- The last resort ---


def test_a_fault_of_our_own_leaves_a_report_and_stops(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    stopped: list[int] = []
    told: list[Path | None] = []
    monkeypatch.setattr(crash, "tell", told.append)
    last_resort = LastResort(tmp_path / "reports", stopped.append)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError) as failed:
            _ = 1 / len(stopped[1:])
        last_resort.caught(failed.type, failed.value, failed.tb)
    (report,) = (tmp_path / "reports").iterdir()
    text = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "test_application.py" in text
    assert (stopped, told) == ([1], [report])


def test_without_room_for_a_report_it_still_stops(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "reports").write_text("in the way")
    stopped: list[int] = []
    told: list[Path | None] = []
    monkeypatch.setattr(crash, "tell", told.append)
    error = ValueError("x")
    LastResort(tmp_path / "reports", stopped.append).caught(ValueError, error, None)
    assert (stopped, told) == ([1], [None])


def test_control_c_stops_without_a_report(app: QApplication, tmp_path: Path) -> None:
    stopped: list[int] = []
    LastResort(tmp_path / "reports", stopped.append).caught(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert stopped == [0]
    assert list(tmp_path.iterdir()) == []


def test_the_dialog_of_the_last_resort_is_persian(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Any] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append((box.text(), box.informativeText())))
    crash.tell(Path("/reports/report.txt"))
    ((text, more),) = shown
    assert "برنامه" in text
    assert "report.txt" in more


# --- What is not needed to start is not imported ---


def test_a_start_loads_nothing_that_only_reports_broadcasts_or_new_files_need() -> None:
    code = "import sys, meetingdesk.app; print([name for name in sys.argv[1:] if name in sys.modules])"
    words = [sys.executable, "-c", code, *NOT_NEEDED_TO_START]
    assert subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip() == "[]"


LARGE = """
from meetingdesk.app import qt_application
app = qt_application()
from PySide6.QtGui import QColor, QImage, QPainter
from meetingdesk.ui.theme import Theme
Theme().apply(app)
image = QImage(400, 300, QImage.Format.Format_RGB32)
image.fill(0)
painter = QPainter(image)
font = app.font()
font.setPixelSize(150)
painter.setFont(font)
painter.setPen(QColor("white"))
painter.drawText(20, 200, "بند ۳")
painter.end()
print(sum(image.pixel(x, y) & 0xFF > 128 for x in range(0, 400, 4) for y in range(0, 300, 4)))
"""


def test_letters_as_large_as_the_halls_are_painted() -> None:
    """Qt paints none of them where it is told to cache glyphs of that size, as it once was."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", LARGE], env=environment, capture_output=True, text=True, check=True)
    assert int(done.stdout) > 100


def test_there_is_one_qt_application(app: QApplication) -> None:
    assert qt_application() is app
