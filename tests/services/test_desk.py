"""The one door through which a meeting changes: decide, write, then tell."""

import logging
from datetime import timedelta

import pytest
from builders import CHAIR, FIFTH, GUEST, OPENED, START, STARTED, TEXT, Meeting, MemoryJournal, at

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.undo import SYSTEM_ACTOR
from meetingdesk.services.access import Access
from meetingdesk.services.desk import Desk
from meetingdesk.services.notices import ALL_TOPICS, Notice, Origin, Topic
from meetingdesk.store.errors import StoreError

DECIDED = (*STARTED, c.DraftResolution(content=TEXT), c.AdoptResolution(), *(c.AdvanceAgenda(),) * 3)


def test_a_step_is_written_before_anybody_is_told() -> None:
    meeting = Meeting()
    written: list[int] = []
    meeting.desk.subscribe(lambda notice: written.append(len(meeting.journal.steps)))
    meeting.do(c.RecordArrival(CHAIR), c.RecordArrival(GUEST))
    assert written == [1, 2]


def test_a_notice_tells_what_happened() -> None:
    meeting = Meeting(*OPENED)
    told: list[Notice] = []
    meeting.desk.subscribe(told.append)
    meeting.do(c.NoteRemark("عرض كردند"))
    (notice,) = told
    assert notice.state is meeting.state
    assert (notice.origin, notice.topics, notice.repairs) == (Origin.COMMAND, {Topic.REMARKS}, ("arabic_letters",))
    assert notice.events == meeting.journal.steps[-1].events
    assert notice.step.actor == "operator"


def test_a_step_may_hold_several_commands() -> None:
    meeting = Meeting(*OPENED)
    notice = meeting.desk.execute(c.RecordArrival(FIFTH), c.RequestFloor(FIFTH))
    assert notice is not None
    assert notice.topics == {Topic.ATTENDANCE, Topic.SPEAKERS}
    assert len({event.at for event in notice.events}) == 1


def test_a_refused_command_spoils_the_whole_step() -> None:
    meeting = Meeting(*OPENED)
    before, steps = meeting.state, meeting.journal.load()
    with pytest.raises(RuleViolation):
        meeting.desk.execute(c.RecordArrival(FIFTH), c.RecordArrival(FIFTH))
    assert meeting.state is before
    assert meeting.journal.load() == steps


def test_what_changes_nothing_is_no_step() -> None:
    meeting = Meeting(*OPENED)
    told: list[Notice] = []
    meeting.desk.subscribe(told.append)
    assert meeting.desk.execute(c.MoveItem(ItemId(1), 1)) is None
    assert told == []


def test_a_failing_journal_leaves_everything_as_it_was() -> None:
    meeting = Meeting(*OPENED, c.RecordArrival(FIFTH))
    told: list[Notice] = []
    meeting.desk.subscribe(told.append)
    before, history = meeting.state, meeting.desk.history
    meeting.journal.failure = StoreError("disk_full")
    for action in (lambda: meeting.desk.execute(c.GiveFloor(who=CHAIR)), meeting.desk.undo):
        with pytest.raises(StoreError):
            action()
    assert (meeting.state, meeting.desk.history, told) == (before, history, [])
    meeting.journal.failure = None
    meeting.do(c.GiveFloor(who=CHAIR))
    assert [step.no for step in meeting.journal.steps] == list(range(1, 9))


def test_a_failing_subscriber_is_reported_and_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    meeting = Meeting()
    told: list[Notice] = []

    def fail(_: Notice) -> None:
        raise ZeroDivisionError

    meeting.desk.subscribe(fail)
    meeting.desk.subscribe(told.append)
    with caplog.at_level(logging.ERROR):
        meeting.do(c.RecordArrival(CHAIR))
    assert len(told) == 1
    assert meeting.state.is_present(CHAIR)
    assert "a subscriber failed after step 1" in caplog.text


def test_a_subscription_can_be_ended_also_while_a_notice_goes_round() -> None:
    meeting = Meeting()
    told: list[str] = []
    leave = meeting.desk.subscribe(lambda _: (told.append("first"), leave()))
    meeting.desk.subscribe(lambda _: told.append("second"))
    meeting.do(c.RecordArrival(CHAIR), c.RecordArrival(GUEST))
    assert told == ["first", "second", "second"]


def test_several_commands_are_judged_as_the_one_step_they_would_be() -> None:
    meeting = Meeting(*OPENED)
    steps = meeting.desk.steps
    assert meeting.desk.can(c.GiveFloor(who=CHAIR), c.EndSpeech()) is None
    violation = meeting.desk.can(c.EndSpeech(), c.GiveFloor(who=CHAIR))
    assert violation is not None
    assert violation.code == "nobody_has_the_floor"
    assert meeting.desk.steps == steps


def test_a_reader_changes_nothing() -> None:
    meeting = Meeting(*OPENED)
    reader = meeting.sit_down(Access.READER)
    for action in (lambda: reader.execute(c.GiveFloor(who=CHAIR)), reader.undo, reader.redo):
        with pytest.raises(RuleViolation) as refusal:
            action()
        assert refusal.value.code == "read_only"
    violation = reader.can(c.GiveFloor(who=CHAIR))
    assert violation is not None
    assert violation.code == "read_only"


def test_asking_whether_changes_nothing() -> None:
    meeting = Meeting(*OPENED)
    before = meeting.state
    assert meeting.refusal(c.GiveFloor(who=CHAIR)) is None
    violation = meeting.refusal(c.GiveFloor())
    assert violation is not None
    assert violation.code == "queue_is_empty"
    assert meeting.state is before


def test_time_never_goes_before_the_last_step() -> None:
    journal = MemoryJournal()
    meeting = Meeting(journal=journal)
    meeting.wait(600)
    meeting.do(c.RecordArrival(CHAIR))
    behind = Meeting()
    behind.journal = journal
    behind.restart()
    assert behind.clock.now() == START
    assert behind.desk.now() == meeting.clock.now()


def test_the_last_durable_step_is_known() -> None:
    meeting = Meeting()
    assert meeting.desk.last_saved is None
    meeting.do(c.RecordArrival(CHAIR))
    assert meeting.desk.last_saved == START + timedelta(seconds=1)


def test_undo_and_redo_tell_everybody_everything() -> None:
    meeting = Meeting(*OPENED)
    told: list[Notice] = []
    meeting.desk.subscribe(told.append)
    meeting.undo()
    meeting.redo()
    assert [(notice.origin, notice.topics) for notice in told] == [
        (Origin.UNDO, ALL_TOPICS),
        (Origin.REDO, ALL_TOPICS),
    ]


def test_a_notice_tells_what_is_to_be_known_of_a_command_and_of_nothing_else() -> None:
    meeting = Meeting(*OPENED)
    told: list[Notice] = []
    meeting.desk.subscribe(told.append)
    meeting.do(c.RecordDeparture(CHAIR))
    meeting.undo()
    meeting.redo()
    assert [[caution.code for caution in notice.cautions] for notice in told] == [["quorum_lost"], [], []]
    assert told[0].topics == {Topic.ATTENDANCE}


def test_a_vote_that_adopts_touches_votes_and_resolutions() -> None:
    meeting = Meeting(*STARTED, c.DraftResolution(content=TEXT), c.OpenVote())
    notice = meeting.desk.execute(c.CloseVote(in_favour=4))
    assert notice is not None
    assert notice.topics == {Topic.VOTES, Topic.RESOLUTIONS}


def test_what_would_follow_is_told_and_not_written() -> None:
    meeting = Meeting(*OPENED)
    before = len(meeting.journal.steps)
    kinds = [type(event) for event in meeting.desk.preview(c.RecordDeparture(CHAIR))]
    assert kinds == [e.ParticipantLeft, e.QuorumLost]
    assert meeting.desk.preview(c.RecordArrival(CHAIR)) == ()
    assert len(meeting.journal.steps) == before


def test_an_interruption_is_noted_by_the_program_itself() -> None:
    meeting = Meeting(*STARTED)
    meeting.wait(100)
    meeting.restart()
    now = meeting.clock.now()
    notice = meeting.desk.note_interruption(now - timedelta(seconds=40))
    assert notice is not None
    assert notice.events == (e.MeetingInterrupted(now, now - timedelta(seconds=40)),)
    assert (notice.step.actor, notice.origin) == (SYSTEM_ACTOR, Origin.RECOVERY)


def test_an_interruption_lies_between_the_last_step_and_now() -> None:
    meeting = Meeting(*STARTED)
    last = meeting.clock.now()
    meeting.wait(100)
    notice = meeting.desk.note_interruption(at(-600))
    assert notice is not None
    assert notice.events == (e.MeetingInterrupted(meeting.clock.now(), last),)
    meeting.wait(10)
    assert meeting.desk.note_interruption(at(600)) is None


@pytest.mark.parametrize("commands", [(), OPENED[:-1], (*DECIDED, c.CloseSession())])
def test_only_a_running_session_is_interrupted(commands: tuple[c.Command, ...]) -> None:
    meeting = Meeting(*commands)
    meeting.wait(100)
    assert meeting.desk.note_interruption(START) is None


def test_closing_enters_what_was_adopted_into_the_register() -> None:
    meeting = Meeting(*DECIDED)
    assert meeting.journal.register == []
    meeting.do(c.CloseSession())
    (entry,) = meeting.journal.register
    assert (entry.number, entry.session_no, entry.content) == ("72/1", 72, TEXT)
    adoption = meeting.state.adopted[0].adoption
    assert adoption is not None
    assert entry.adopted_at == adoption.at


def test_a_desk_goes_on_where_another_one_stopped() -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=CHAIR))
    other = Desk(meeting.journal, meeting.plan, meeting.clock, "کارشناس")
    assert other.state == meeting.state
    other.execute(c.EndSpeech())
    assert [step.actor for step in meeting.journal.steps[-2:]] == ["operator", "کارشناس"]
