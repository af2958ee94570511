"""The tones of the time of a speaker: each once, and only when its moment goes by."""

import logging
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from builders import CHAIR, SECRETARY, STARTED, Meeting
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from windows import Operator, wait

from meetingdesk.assets import resource
from meetingdesk.domain import commands as c
from meetingdesk.services.settings import SettingsFile
from meetingdesk.ui.actions import ACTIONS
from meetingdesk.ui.operator.time_signal import LONGEST_SECONDS, Player, TimeSignal, Tone

WARNING, ZERO = Tone.WARNING, Tone.ZERO


class Listener:
    """A player that notes what it would play."""

    def __init__(self) -> None:
        self.heard: list[Tone] = []

    def play(self, tone: Tone) -> None:
        self.heard.append(tone)


class Timed:
    """A speech of five minutes, with a warning half a minute before its end, watched once a second."""

    def __init__(self, *, is_on: bool = True) -> None:
        self.meeting = Meeting(*STARTED, c.GiveFloor(who=CHAIR))
        self.listener = Listener()
        self.signal = TimeSignal(self.listener, is_on=is_on)
        self.tick()

    def tick(self) -> None:
        self.signal.tick(self.meeting.state, self.meeting.clock.now())

    def run(self, seconds: int) -> list[Tone]:
        """Let time pass, and return what was heard in it."""
        self.listener.heard.clear()
        for _ in range(seconds):
            self.meeting.wait(1)
            self.tick()
        return self.listener.heard[:]

    def do(self, *commands: c.Command) -> None:
        for command in commands:
            self.meeting.desk.execute(command)
            self.tick()


def test_the_warning_and_the_end_are_heard_once_each() -> None:
    speech = Timed()
    assert speech.run(269) == []
    assert speech.run(1) == [WARNING]
    assert speech.run(29) == []
    assert speech.run(1) == [ZERO]
    assert speech.run(300) == []


def test_more_time_brings_them_again() -> None:
    speech = Timed()
    assert speech.run(310) == [WARNING, ZERO]
    speech.do(c.ExtendSpeech(60))
    assert speech.run(60) == [WARNING, ZERO]
    speech.do(c.ExtendSpeech(20))
    assert speech.run(60) == [ZERO]


def test_taking_the_time_back_repeats_nothing() -> None:
    speech = Timed()
    speech.run(301)
    speech.do(c.ExtendSpeech(60))
    speech.meeting.desk.undo()
    assert speech.run(60) == []


def test_a_pause_repeats_nothing() -> None:
    speech = Timed()
    assert speech.run(271) == [WARNING]
    speech.do(c.PauseSpeech())
    assert speech.run(120) == []
    speech.meeting.desk.undo()
    speech.do(c.PauseSpeech(), c.ContinueSpeech())
    assert speech.run(20) == []


def test_a_speech_that_was_undone_leaves_its_tones_to_the_next() -> None:
    speech = Timed()
    speech.run(301)
    speech.meeting.desk.undo()
    speech.tick()
    speech.do(c.GiveFloor(who=SECRETARY))
    assert speech.run(300) == [WARNING, ZERO]


def test_a_window_that_opens_in_the_middle_repeats_nothing() -> None:
    speech = Timed()
    speech.run(280)
    speech.signal = TimeSignal(speech.listener, is_on=True)
    assert speech.run(15) == []
    assert speech.run(5) == [ZERO]


def test_after_a_sleep_nothing_is_heard_that_is_long_past_and_the_time_given_back_ends_with_its_tones() -> None:
    speech = Timed()
    speech.run(100)
    asleep = speech.meeting.clock.now()
    speech.meeting.wait(600)
    assert speech.run(1) == []
    speech.do(c.CountAsPause(asleep, speech.meeting.clock.now()))
    assert speech.run(200) == [WARNING, ZERO]


def test_what_is_off_is_silent_and_may_be_on_in_the_middle() -> None:
    speech = Timed(is_on=False)
    assert speech.run(280) == []
    speech.signal.is_on = True
    assert speech.run(20) == [ZERO]


def test_nobody_speaking_is_silent() -> None:
    speech = Timed()
    speech.do(c.EndSpeech())
    assert speech.run(600) == []


# --- Playing ---


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_is_short_small_and_begins_and_ends_softly(tone: Tone) -> None:
    file = resource("sounds", f"{tone}.wav")
    assert file.stat().st_size < 16_000
    with wave.open(str(file)) as sound:
        samples = memoryview(sound.readframes(sound.getnframes())).cast("h")
        assert 0.4 <= sound.getnframes() / sound.getframerate() <= 0.8 < LONGEST_SECONDS
    assert max(map(abs, samples)) > 8_000
    assert max(map(abs, (*samples[:4], *samples[-4:]))) < 500


@pytest.fixture
def owner(app: QApplication) -> QObject:
    return QObject()


def test_a_tone_does_not_hold_up_the_window_and_none_is_played_over_another(owner: QObject) -> None:
    from threading import Event

    go_on, played = Event(), []

    def slow(file: Path) -> None:
        played.append(file.name)
        go_on.wait(5)

    player = Player(owner, slow)
    player.play(WARNING)
    player.play(ZERO)
    go_on.set()
    player.wait()
    assert played == ["warning.wav"]
    player.play(ZERO)
    player.wait()
    assert played == ["warning.wav", "zero.wav"]


def test_a_tone_that_fails_is_a_beep_and_a_line_in_the_log(
    owner: QObject, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(True))

    def broken(_: Path) -> None:
        raise OSError("no device")

    player = Player(owner, broken)
    with caplog.at_level(logging.WARNING):
        error = wait(player.failed, lambda: player.play(ZERO))
    QApplication.processEvents()
    assert str(error) == "no device"
    assert beeps == [True]
    assert "no device" in caplog.text


# --- On and off ---


@pytest.fixture
def sit(app: QApplication, tmp_path: Path) -> Callable[[], Operator]:
    return lambda: Operator(tmp_path, *STARTED)


def test_it_is_off_until_it_is_wanted_and_that_is_remembered(sit: Callable[[], Operator], tmp_path: Path) -> None:
    toggle = next(action for action in ACTIONS if action.id == "time_signal")
    operator = sit()
    assert not operator.window.time_signal.is_on
    toggle.trigger(operator.window)
    on = operator.said
    assert on
    assert SettingsFile(tmp_path / "settings.json").load().time_signal
    again = sit()
    assert again.window.time_signal.is_on
    toggle.trigger(again.window)
    assert again.said not in {"", on}
    assert not SettingsFile(tmp_path / "settings.json").load().time_signal


def test_the_window_feeds_it(sit: Callable[[], Operator]) -> None:
    operator, listener = sit(), Listener()
    operator.window.time_signal = TimeSignal(listener, is_on=True)
    operator.do(c.GiveFloor(who=CHAIR))
    for seconds in (1, 268, 1, 1):
        operator.meeting.wait(seconds)
        operator.window.tick()
    assert listener.heard == [WARNING]
