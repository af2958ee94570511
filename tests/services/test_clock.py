"""Clocks give UTC instants that never go backwards."""

import time
from datetime import UTC, timedelta

import pytest
from builders import START, at

from meetingdesk.services.clock import ScriptClock, SystemClock, elapsed_source
from meetingdesk.services.sleep import Gap, SleepWatch


def test_a_script_clock_stands_still_until_it_is_set() -> None:
    clock = ScriptClock(START)
    assert clock.now() == clock.now() == START
    clock.set(at(5))
    assert clock.now() == at(5)
    clock.set(at(5))


def test_a_script_clock_does_not_go_backwards() -> None:
    clock = ScriptClock(START)
    with pytest.raises(ValueError, match="backwards"):
        clock.set(at(-1))
    assert clock.now() == START


def test_the_system_clock_goes_on_in_utc_whatever_the_wall_clock_does() -> None:
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first.tzinfo is UTC
    assert first <= second < first + timedelta(seconds=5)


class Laptop:
    """A laptop whose clock may be set; `seconds` pass in a sleep as well."""

    def __init__(self) -> None:
        self.wall = START
        self.seconds = 5_000.0

    def system_clock(self) -> SystemClock:
        return SystemClock(lambda: self.wall, lambda: self.seconds)


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(hours=-1), timedelta(days=-400)])
def test_setting_the_laptops_clock_moves_nothing(jump: timedelta) -> None:
    laptop = Laptop()
    clock = laptop.system_clock()
    laptop.seconds += 60
    laptop.wall += jump
    assert clock.now() == at(1)
    laptop.seconds += 60
    assert clock.now() == at(2)


def test_a_clock_that_was_set_back_before_the_start_goes_on_from_what_is_known() -> None:
    laptop = Laptop()
    clock = laptop.system_clock()
    clock.go_on_from(at(60))
    laptop.seconds += 60
    assert clock.now() == at(61)
    clock.go_on_from(at(5))
    assert clock.now() == at(61)


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has it")
def test_seconds_pass_while_the_computer_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(time, "clock_gettime", lambda which: asked.append(which) or 7.0)
    assert elapsed_source()() == 7.0
    assert asked == [time.CLOCK_BOOTTIME]


def test_the_source_of_this_system_goes_on() -> None:
    elapsed = elapsed_source()
    first = elapsed()
    assert 0 < first <= elapsed() < first + 5


# --- Sleeping ---


def test_a_tick_that_was_long_in_coming_tells_of_a_sleep() -> None:
    seconds = [0.0]
    watch = SleepWatch(lambda: seconds[0])
    seen = []
    for passed, minutes in ((0, 0), (1, 0.1), (9.5, 0.2), (10, 10), (1, 10.1)):
        seconds[0] += passed
        seen.append(watch.tick(at(minutes)))
    assert seen == [None, None, None, Gap(at(0.2), at(10)), None]


def test_a_leap_of_a_script_is_no_sleep_and_a_script_that_stands_still_did_not_sleep() -> None:
    seconds = [0.0]
    watch = SleepWatch(lambda: seconds[0])
    watch.tick(at(0))
    assert watch.tick(at(60)) is None
    seconds[0] = 600
    assert watch.tick(at(60)) is None
