"""Twelve hours, five hundred speeches, a clock that is set about and a lid that is closed: nobody gains a second."""

from collections import Counter
from datetime import timedelta

import pytest
from builders import CHAIR, FOURTH, GUEST, QUORUM, SECRETARY, START, THIRD, MemoryJournal, arrivals, plan

from meetingdesk.domain import commands as c
from meetingdesk.domain import timing
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.services.clock import SystemClock
from meetingdesk.services.desk import Desk
from meetingdesk.services.sleep import SHORTEST_SECONDS, SleepWatch

SPEECHES = 500
LENGTH = 12 * 3600.0
SPEAKERS = (CHAIR, SECRETARY, THIRD, FOURTH, GUEST)


class Hall:
    """The hall beside the desk: it keeps its own account of every second, by what it is spent on."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.wall = START
        self.desk = Desk(MemoryJournal(), plan(), SystemClock(lambda: self.wall, lambda: self.seconds), "operator")
        self.watch = SleepWatch(lambda: self.seconds)
        self.account: Counter[str] = Counter()
        self.spoken: Counter[ParticipantId] = Counter()
        self.doing = "silence"
        self.who: ParticipantId | None = None

    def do(self, doing: str, *commands: c.Command) -> None:
        for command in commands:
            self.desk.execute(command)
        self.doing = doing

    def spend(self, seconds: float, doing: str = "") -> None:
        self.seconds += seconds
        self.account[doing or self.doing] += seconds
        if (doing or self.doing) == "speech" and self.who is not None:
            self.spoken[self.who] += seconds

    def sleep(self, seconds: float) -> None:
        """The lid is closed just after a tick and opened just before the next; the clock is set meanwhile."""
        self.watch.tick(self.desk.now())
        self.spend(seconds, "asleep")
        self.wall += timedelta(hours=1)
        gap = self.watch.tick(self.desk.now())
        assert gap is not None
        assert (gap.until - gap.since).total_seconds() == seconds
        self.do(self.doing, c.CountAsPause(gap.since, gap.until))

    def speak(self, number: int) -> None:
        """One speech of less than a minute and a half, with whatever happens to it."""
        self.who = SPEAKERS[number % len(SPEAKERS)]
        self.do("speech", c.GiveFloor(who=self.who))
        self.spend(31.25 + number % 7)
        if number % 5 == 0:
            self.do("pause", c.PauseSpeech())
            self.spend(6.5)
            if number % 20 == 0:
                self.sleep(SHORTEST_SECONDS + number % 60)
            self.do("speech", c.ContinueSpeech())
        if number % 11 == 0:
            self.wall -= timedelta(hours=1)
            self.sleep(60)
        self.spend(20.125)
        if number % 50 == 0:
            self.do("recess", c.CallRecess())
            self.spend(120)
            self.do("pause", c.ResumeSession())
            self.spend(2)
            self.do("speech", c.ContinueSpeech())
        self.do("silence", c.EndSpeech())
        self.who = None
        self.spend(3.75)
        if number % 97 == 0:
            self.sleep(45)


@pytest.fixture(scope="module")
def hall() -> Hall:
    hall = Hall()
    for command in (*arrivals(*QUORUM, GUEST), c.OpenSession(), c.AdvanceAgenda()):
        hall.do("silence", command)
    for number in range(1, SPEECHES + 1):
        hall.speak(number)
    hall.spend(LENGTH - hall.seconds, "silence")
    return hall


def test_every_second_is_accounted_for(hall: Hall) -> None:
    state, now, account = hall.desk.state, hall.desk.now(), hall.account
    assert len(state.speeches) == SPEECHES
    assert (now - START).total_seconds() == hall.seconds == sum(account.values()) == LENGTH
    assert min(account.values()) > 0
    assert sum(timing.spoken(speech, now) for speech in state.speeches) == account["speech"]
    silent_or_paused = account["silence"] + account["pause"]
    assert timing.session_elapsed(state, now) == account["speech"] + silent_or_paused
    assert timing.item_elapsed(state, state.items[0], now) == account["speech"] + silent_or_paused
    assert sum(timing.overlap(gap, gap, now) for gap in state.interruptions) == account["asleep"]
    assert sum(timing.overlap(recess, recess, now) for recess in state.recesses) == account["recess"]


def test_nobody_is_charged_for_another(hall: Hall) -> None:
    now = hall.desk.now()
    assert {who: timing.spoken_by(hall.desk.state, who, now) for who in SPEAKERS} == hall.spoken


def test_a_restart_tells_the_same(hall: Hall) -> None:
    again = Desk(hall.desk._journal, plan(), SystemClock(), "operator")
    assert again.state == hall.desk.state
