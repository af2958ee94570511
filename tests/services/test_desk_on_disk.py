"""The same door with a council file behind it: what was done is there after a restart, and can be undone."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import START, arrivals
from demo_file import lay_demo_council

from meetingdesk.domain import commands as c
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ItemId, ParticipantId, seat_id
from meetingdesk.domain.state import Phase
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.demo_council import SESSION
from meetingdesk.services.desk import Desk
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError

OPENED: tuple[c.Command, ...] = (*arrivals(*map(seat_id, range(1, 18))), c.OpenSession(), c.AdvanceAgenda())
SPEAKING = (*OPENED, c.RequestFloor(seat_id(5)), c.GiveFloor())


class OnDisk:
    """A council file, its desk, and a clock that goes on a second with every command."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.clock = ScriptClock(START)
        self.open()

    def open(self) -> None:
        self.file = CouncilFile.open(self.path)
        self.desk = Desk(self.file.journal(SESSION), self.file.registry.plan(SESSION), self.clock, "operator")

    def restart(self) -> None:
        self.file.close()
        self.open()

    def wait(self, seconds: float) -> None:
        self.clock.set(self.clock.now() + timedelta(seconds=seconds))

    def do(self, *commands: c.Command) -> None:
        for command in commands:
            self.wait(1)
            self.desk.execute(command)


@pytest.fixture
def council(tmp_path: Path) -> Iterator[OnDisk]:
    path = tmp_path / "demo.council"
    lay_demo_council(path)
    council = OnDisk(path)
    yield council
    council.file.close()


def test_everything_is_there_after_a_restart(council: OnDisk) -> None:
    council.do(*SPEAKING, c.NoteRemark("گفت"), c.DraftResolution(content=c.ResolutionContent(clauses=("یک",))))
    before, steps = council.desk.state, council.desk.steps
    council.restart()
    assert council.desk.state == before
    assert council.desk.steps == steps


def test_undo_goes_on_after_a_restart(council: OnDisk) -> None:
    council.do(*OPENED)
    opened = council.desk.state
    council.do(c.RecordArrival(ParticipantId("g1")))
    arrived = council.desk.state
    council.restart()
    council.desk.undo()
    assert council.desk.state == opened
    council.restart()
    council.desk.redo()
    assert council.desk.state == arrived
    council.restart()
    while council.desk.history.done:
        council.desk.undo()
    council.restart()
    assert council.desk.state.phase is Phase.PLANNED
    council.do(c.RecordArrival(seat_id(1)))
    council.file.verify()


def test_after_a_crash_nobody_is_charged(council: OnDisk) -> None:
    council.do(*SPEAKING)
    spoken_until = council.clock.now() + timedelta(seconds=30)
    council.wait(300)
    council.restart()
    council.desk.note_interruption(spoken_until)
    council.restart()
    speech = council.desk.state.speech
    assert speech is not None
    assert [(pause.start, pause.end) for pause in speech.pauses] == [(spoken_until, council.clock.now())]


def test_a_closed_session_is_sealed_and_its_resolutions_are_registered(council: OnDisk) -> None:
    council.do(*OPENED, c.DraftResolution(content=c.ResolutionContent(clauses=("یک",))), c.AdoptResolution())
    council.do(*(c.FinishItem(ItemId(number)) for number in range(1, 7)), c.CloseSession())
    head = council.file.journal(SESSION).head
    council.restart()
    assert council.file.journal(SESSION).sealed
    assert [entry.number for entry in council.file.registry.register()] == ["70/1", "72/1"]
    with pytest.raises(RuleViolation):
        council.desk.undo()
    assert council.file.journal(SESSION).head == head


@pytest.mark.parametrize("action", [lambda desk: desk.execute(c.EndSpeech()), lambda desk: desk.undo()])
def test_what_could_not_be_written_did_not_happen(
    council: OnDisk, monkeypatch: pytest.MonkeyPatch, action: Callable[[Desk], object]
) -> None:
    council.do(*SPEAKING)
    journal = council.file.journal(SESSION)
    before, head = council.desk.state, journal.head

    def full(*_: object, **__: object) -> None:
        raise StoreError("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(journal, "_mark", full)
        with pytest.raises(StoreError):
            action(council.desk)
    assert council.desk.state is before
    assert journal.head == head
    council.restart()
    assert council.desk.state == before
    action(council.desk)


def test_a_reader_beside_the_operator_sees_what_was_written(council: OnDisk) -> None:
    council.do(*SPEAKING)
    with CouncilFile.open(council.path, read_only=True) as beside:
        journal = beside.journal(SESSION)
        other = Desk(journal, beside.registry.plan(SESSION), council.clock, "")
        assert other.state == council.desk.state
