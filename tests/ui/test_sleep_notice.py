"""A computer that slept while the session ran is told of, and the time offered as a pause."""

from collections.abc import Callable
from pathlib import Path

import pytest
from builders import CHAIR, OPENED, STARTED
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from windows import Operator

from meetingdesk.domain import commands as c
from meetingdesk.domain import timing
from meetingdesk.services.access import Access
from meetingdesk.services.sleep import SleepWatch
from meetingdesk.ui.operator.sleep_notice import KEY, SleepNotice

Sit = Callable[..., "Sleeper"]
SPEAKING = (*STARTED, c.GiveFloor(who=CHAIR))


class Sleeper(Operator):
    """An operator whose laptop sleeps, in seconds that the test lets pass."""

    def __init__(self, *given: object, **more: object) -> None:
        super().__init__(*given, **more)  # type: ignore[arg-type]
        self.seconds = 0.0
        self.notice: SleepNotice = self.window.sleep
        self.notice.watch = SleepWatch(lambda: self.seconds)
        self.window.tick()

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.meeting.wait(seconds)
        self.window.tick()

    def press(self) -> None:
        QTest.keyClick(
            self.window, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )

    @property
    def spoken(self) -> float:
        return timing.spoken(self.bridge.state.speeches[0], self.bridge.now())


@pytest.fixture
def sit(app: QApplication, tmp_path: Path) -> Sit:
    return lambda *commands, **more: Sleeper(tmp_path, *commands, **more)


def test_a_sleep_is_told_with_its_times_and_the_key(sit: Sit) -> None:
    operator = sit(*SPEAKING)
    operator.wait(1)
    assert not operator.notice.isVisible()
    operator.wait(600)
    said = operator.notice.sentence.text()
    assert operator.notice.isVisible()
    assert all(part in said for part in ("۱۲:۰۰", "۱۲:۱۰", KEY))


def test_it_takes_no_focus_and_covers_nothing(sit: Sit) -> None:
    operator = sit(*SPEAKING)
    before = QApplication.focusWidget()
    operator.wait(600)
    QApplication.processEvents()
    assert QApplication.focusWidget() is before
    place = operator.notice.geometry()
    for widget in (operator.window.strip, operator.window.legend):
        assert not place.intersects(widget.geometry())
    for panel in (operator.agenda, operator.speakers, operator.drafts):
        assert panel.mapTo(operator.window, panel.rect().topLeft()).y() > place.bottom()


def test_the_key_counts_it_as_a_pause_and_says_so(sit: Sit) -> None:
    operator = sit(*SPEAKING)
    charged = operator.spoken
    operator.wait(600)
    assert operator.spoken == charged + 600
    operator.press()
    assert operator.spoken == charged
    assert not operator.notice.isVisible()
    assert "۱۲:۱۰" in operator.said
    operator.bridge.undo()
    assert operator.spoken >= 600


def test_the_buttons_answer_too(sit: Sit) -> None:
    operator = sit(*SPEAKING)
    operator.wait(600)
    QTest.mouseClick(operator.notice.leave, Qt.MouseButton.LeftButton)
    assert not operator.notice.isVisible()
    assert operator.bridge.state.interruptions == ()
    operator.wait(30)
    QTest.mouseClick(operator.notice.take, Qt.MouseButton.LeftButton)
    assert len(operator.bridge.state.interruptions) == 1


def test_it_outlasts_other_steps_and_goes_after_ten_minutes(sit: Sit) -> None:
    operator = sit(*SPEAKING)
    operator.wait(60)
    operator.do(c.EndSpeech(), c.CallRecess())
    for _ in range(595):
        operator.wait(1)
    assert operator.notice.isVisible()
    for _ in range(10):
        operator.wait(1)
    assert not operator.notice.isVisible()
    operator.press()
    assert len(operator.bridge.state.interruptions) == 1


def test_of_two_sleeps_each_is_answered(sit: Sit) -> None:
    operator = sit(*SPEAKING)
    charged = operator.spoken
    operator.wait(60)
    operator.wait(1)
    operator.wait(120)
    operator.press()
    assert operator.notice.isVisible()
    operator.press()
    assert not operator.notice.isVisible()
    assert operator.spoken == charged + 1


def test_a_sleep_of_a_few_seconds_is_told_with_seconds(sit: Sit) -> None:
    operator = sit(*SPEAKING)
    operator.wait(20)
    assert "۱۲:۰۰:۲" in operator.notice.sentence.text()


@pytest.mark.parametrize("commands", [OPENED[:-1], (*STARTED, c.CallRecess())])
def test_only_a_running_session_suffers_from_a_sleep(sit: Sit, commands: tuple[c.Command, ...]) -> None:
    operator = sit(*commands)
    operator.wait(600)
    assert not operator.notice.isVisible()


def test_a_reader_is_offered_nothing(sit: Sit) -> None:
    operator = sit(*SPEAKING, access=Access.READER)
    operator.wait(600)
    assert not operator.notice.isVisible()


def test_where_there_was_no_sleep_the_key_says_so(sit: Sit) -> None:
    operator = sit(*SPEAKING)
    operator.press()
    assert operator.said
    assert operator.bridge.state.interruptions == ()


@pytest.mark.parametrize("size", [0, 2])
def test_the_sentence_fits_into_the_smallest_window(sit: Sit, size: int) -> None:
    operator = sit(*SPEAKING)
    operator.theme.set_text_size(size)
    operator.window.resize(960, 560)
    operator.wait(600)
    QApplication.processEvents()
    assert operator.notice.sentence.toolTip() == ""
    assert operator.notice.height() >= operator.notice.sizeHint().height()
