"""Taking steps back and taking them again, also across restarts."""

from datetime import timedelta

import pytest
from builders import (
    CHAIR,
    DRAFTED,
    FIFTH,
    GUEST,
    OPENED,
    START,
    STARTED,
    THIRD,
    Meeting,
    after,
    arrivals,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ItemId, StepNo
from meetingdesk.domain.state import Phase
from meetingdesk.domain.undo import History, Step, fold, history, undone_steps

CLOSED = (*OPENED, *map(c.FinishItem, map(ItemId, (1, 2, 3))), c.CloseSession())


def refused(meeting: Meeting, what: str) -> str:
    with pytest.raises(RuleViolation) as refusal:
        meeting.undo() if what == "undo" else meeting.redo()
    return refusal.value.code


def test_undoing_leaves_the_state_before_and_redoing_the_one_after() -> None:
    meeting = Meeting(*STARTED)
    before = meeting.state
    meeting.do(c.GiveFloor(who=CHAIR))
    with_speaker = meeting.state
    meeting.undo()
    assert meeting.state == before
    meeting.redo()
    assert meeting.state == with_speaker


def test_everything_can_be_undone_down_to_the_plan_and_redone() -> None:
    meeting = Meeting(*DRAFTED, c.AdoptResolution())
    end = meeting.state
    while meeting.desk.history.done:
        meeting.undo()
    assert meeting.state.phase is Phase.PLANNED
    while meeting.desk.history.undone:
        meeting.redo()
    assert meeting.state == end


def test_nothing_is_taken_out_of_the_journal() -> None:
    meeting = Meeting(*OPENED)
    meeting.undo()
    meeting.redo()
    kinds = [type(step.events[0]).__name__ for step in meeting.journal.steps[-3:]]
    assert kinds == ["SessionOpened", "StepUndone", "StepRedone"]


def test_there_is_nothing_to_undo_or_redo_at_the_beginning() -> None:
    meeting = Meeting()
    assert refused(meeting, "undo") == "nothing_to_undo"
    assert refused(meeting, "redo") == "nothing_to_redo"
    assert meeting.journal.steps == []


def test_a_new_step_ends_what_could_be_redone() -> None:
    meeting = Meeting(*OPENED)
    meeting.undo()
    meeting.do(c.RecordArrival(FIFTH))
    assert refused(meeting, "redo") == "nothing_to_redo"


def test_a_closed_session_is_a_fence() -> None:
    meeting = Meeting(*CLOSED)
    assert refused(meeting, "undo") == "session_closed"
    assert refused(meeting, "redo") == "nothing_to_redo"


def test_closing_forgets_what_could_be_redone() -> None:
    meeting = Meeting(*CLOSED[:-1], c.GiveFloor(who=CHAIR))
    meeting.undo()
    meeting.do(c.CloseSession())
    assert refused(meeting, "redo") == "nothing_to_redo"


def test_several_facts_of_one_press_go_and_come_together() -> None:
    meeting = Meeting(*OPENED, c.RequestFloor(GUEST), c.GiveFloor(), c.RequestFloor(GUEST))
    meeting.do(c.RecordDeparture(GUEST))
    meeting.undo()
    assert meeting.state.speech is not None
    assert [turn.who for turn in meeting.state.queue] == [GUEST]
    assert meeting.state.is_present(GUEST)


def test_commands_of_one_step_are_undone_together() -> None:
    meeting = Meeting(*OPENED)
    before = meeting.state
    meeting.desk.execute(c.RecordArrival(FIFTH), c.RequestFloor(FIFTH), c.GiveFloor())
    meeting.undo()
    assert meeting.state == before


def test_undoing_survives_a_restart() -> None:
    meeting = Meeting(*OPENED, c.RecordArrival(FIFTH))
    meeting.undo()
    meeting.restart()
    assert not meeting.state.is_present(FIFTH)
    meeting.redo()
    assert meeting.state.is_present(FIFTH)
    meeting.restart()
    assert meeting.state.is_present(FIFTH)
    meeting.undo()
    meeting.undo()
    assert meeting.state.phase is Phase.GATHERING


def test_an_interruption_is_passed_over() -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=CHAIR))
    meeting.wait(600)
    meeting.restart()
    meeting.desk.note_interruption(meeting.clock.now() - timedelta(seconds=300))
    meeting.undo()
    assert meeting.state.speech is None
    assert len(meeting.state.interruptions) == 1
    meeting.redo()
    speech = meeting.state.speech
    assert speech is not None
    assert len(speech.pauses) == 1


def test_a_number_given_again_after_an_undo_means_the_new_thing() -> None:
    meeting = Meeting(*OPENED, c.GiveFloor(who=CHAIR))
    meeting.undo()
    meeting.do(c.GiveFloor(who=GUEST))
    assert [speech.who for speech in meeting.state.speeches] == [GUEST]
    assert meeting.state.speeches[0].id == 1


def test_an_undone_adoption_gives_its_number_back() -> None:
    meeting = Meeting(*DRAFTED, c.AdoptResolution())
    meeting.undo()
    meeting.do(c.DeferResolution(), c.DraftResolution(content=c.ResolutionContent(clauses=("دوم",))))
    meeting.do(c.AdoptResolution())
    assert [r.adoption.number for r in meeting.state.adopted if r.adoption] == ["72/1"]


def test_what_was_true_then_is_told_without_what_came_later() -> None:
    meeting = Meeting(*STARTED)
    there = meeting.clock.now()
    then = meeting.state
    meeting.undo()
    meeting.do(c.RecordDeparture(THIRD))
    assert meeting.desk.state_at(there) == then
    assert meeting.desk.state_at(START - timedelta(days=1)) == after()


def test_history_reads_the_journal() -> None:
    def step(no: int, event: e.Event, actor: str = "operator") -> Step:
        return Step(StepNo(no), START, actor, (event,))

    steps = (
        step(1, e.ParticipantArrived(START, CHAIR)),
        step(2, e.ParticipantArrived(START, GUEST)),
        step(3, e.MeetingInterrupted(START, START), "system"),
        step(4, e.StepUndone(START, StepNo(2))),
        step(5, e.StepUndone(START, StepNo(1))),
        step(6, e.StepRedone(START, StepNo(1))),
    )
    assert history(steps) == History(done=(StepNo(1),), undone=(StepNo(2),))
    assert undone_steps(steps) == {2}
    state = fold(Meeting().plan, steps)
    assert (state.is_present(CHAIR), state.is_present(GUEST), len(state.interruptions)) == (True, False, 1)


def test_arrivals_can_be_undone_before_the_opening() -> None:
    meeting = Meeting(*arrivals(CHAIR))
    meeting.undo()
    assert meeting.state == after()
    meeting.do(c.RecordArrival(GUEST))
    assert isinstance(meeting.journal.steps[-1].events[0], e.SessionConvened)
