"""Attendance by roll call, a vote and a motion, by keyboard alone under both layouts, in the window on a real file."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import START
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from meetingdesk.app import Application
from meetingdesk.domain.ballot import MotionStatus, VoteMethod, VoteStatus
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.procedure import Tally
from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.demo_council import create_demo_council
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.operator.window import DeskWindow

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LAYOUTS = {"english": "0123456789", "persian": "۰۱۲۳۴۵۶۷۸۹"}
SEATS = 24


class Secretary:
    """Somebody at the keyboard; digits come as the layout has them."""

    def __init__(self, window: DeskWindow, clock: ScriptClock, digits: str) -> None:
        self.window = window
        self.clock = clock
        self.digits = digits

    @property
    def state(self) -> MeetingState:
        return self.window.bridge.state

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        self.clock.set(self.clock.now() + timedelta(seconds=2))
        target = QApplication.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))
        QApplication.processEvents()

    def digit(self, digit: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        text = self.digits[digit]
        self.press(Qt.Key(ord(text)), modifiers, text)

    def number(self, number: int) -> None:
        for digit in str(number):
            self.digit(int(digit))
        self.press(Qt.Key.Key_Return)

    def write(self, text: str) -> None:
        focused: QWidget | None = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit | QPlainTextEdit)
        if isinstance(focused, QLineEdit):
            focused.insert(text)
        else:
            focused.insertPlainText(text)
        QApplication.processEvents()

    def call_the_seats(self, absent: int) -> None:
        self.press(Qt.Key.Key_F8, SHIFT)
        for _ in range(SEATS - absent):
            self.digit(1)
        for _ in range(absent):
            self.digit(2)
        self.press(Qt.Key.Key_Escape)


@pytest.fixture(params=LAYOUTS)
def secretary(request: pytest.FixtureRequest, app: QApplication, tmp_path: Path) -> Iterator[Secretary]:
    path = tmp_path / "qom.council"
    create_demo_council(path)
    clock = ScriptClock(START + timedelta(minutes=1))
    application = Application(tmp_path / "config", clock)
    application.open(path)
    window = application.sit_down(SessionNo(72))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield Secretary(window, clock, LAYOUTS[request.param])
    application.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with CouncilFile.open(path, read_only=True) as file:
        file.verify()


def test_a_session_with_votes_is_run_without_a_mouse(secretary: Secretary) -> None:
    secretary.call_the_seats(absent=4)
    assert secretary.state.present == 20
    secretary.press(Qt.Key.Key_F8, CONTROL)
    assert secretary.state.phase is Phase.RUNNING
    secretary.press(Qt.Key.Key_F2)

    # A draft, put to the vote by show of hands while it is being written.
    secretary.press(Qt.Key.Key_F9)
    secretary.write("پیش از مسدودسازی حساب اطلاع داده شود.")
    secretary.press(Qt.Key.Key_F10)
    secretary.press(Qt.Key.Key_F10)
    for count in (14, 5, 1):
        secretary.number(count)
    (adopted,) = secretary.state.adopted
    assert adopted.content.clauses == ("پیش از مسدودسازی حساب اطلاع داده شود.",)
    assert adopted.adoption is not None
    assert (adopted.adoption.number, adopted.adoption.tally) == ("72/1", Tally(14, 5, 1, 0))

    # A motion of three members, carried, which closes the debate by itself.
    secretary.press(Qt.Key.Key_F10, CONTROL)
    for seat in (1, 2, 3):
        secretary.number(seat)
    secretary.press(Qt.Key.Key_Return)
    secretary.press(Qt.Key.Key_F10)
    secretary.press(Qt.Key.Key_F10)
    secretary.number(15)
    secretary.number(5)
    secretary.press(Qt.Key.Key_Return)
    assert [motion.status for motion in secretary.state.motions] == [MotionStatus.CARRIED]
    assert secretary.state.closed_debates == (secretary.state.current_item,)

    # Taken back with the vote, and the vote once more: undo reaches over a result.
    secretary.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert secretary.state.running_vote is not None
    assert secretary.state.closed_debates == ()
    secretary.press(Qt.Key.Key_Y, CONTROL)
    assert [vote.status for vote in secretary.state.votes] == [VoteStatus.CLOSED] * 2
    assert {vote.method for vote in secretary.state.votes} == {VoteMethod.SHOW_OF_HANDS}
