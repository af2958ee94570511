"""Clocks give UTC instants that never go backwards."""

from datetime import UTC, timedelta

import pytest
from builders import START, at

from meetingdesk.services.clock import ScriptClock, SystemClock


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
