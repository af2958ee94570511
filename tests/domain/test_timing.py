"""Clocks, computed from stored instants."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import CHAIR, GUEST, QUORUM, SECRETARY, START, Meeting, after, arrivals, at, plan

from meetingdesk.domain import commands as c
from meetingdesk.domain import timing
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, SpeechId, seat_id, substitute_id
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.spans import paused_in
from meetingdesk.domain.state import Span, Speech


class Timed(Meeting):
    """An opened session in which commands take place at minutes after the opening."""

    def __init__(self) -> None:
        super().__init__(*arrivals(*QUORUM, GUEST), c.OpenSession())
        self.zero = self.clock.now()

    def at(self, minutes: float, *commands: c.Command) -> None:
        self.clock.set(self.zero + timedelta(minutes=minutes))
        for command in commands:
            self.desk.execute(command)

    def minute(self, minutes: float):  # type: ignore[no-untyped-def]
        return self.zero + timedelta(minutes=minutes)

    def interrupted(self, since: float, until: float) -> None:
        self.clock.set(self.minute(until))
        self.restart()
        self.desk.note_interruption(self.minute(since))


def test_a_speech_runs_from_its_beginning_to_its_end() -> None:
    meeting = Timed()
    meeting.at(1, c.GiveFloor(who=CHAIR))
    speech = meeting.state.speeches[0]
    assert timing.spoken(speech, meeting.minute(3)) == 120
    assert timing.time_left(meeting.state, speech, meeting.minute(3)) == 180
    assert timing.time_left(meeting.state, speech, meeting.minute(7)) == -60
    meeting.at(4, c.EndSpeech())
    assert timing.spoken(meeting.state.speeches[0], meeting.minute(60)) == 180


def test_pauses_and_recesses_do_not_count() -> None:
    meeting = Timed()
    meeting.at(0, c.GiveFloor(who=CHAIR))
    meeting.at(1, c.PauseSpeech())
    meeting.at(2, c.ContinueSpeech())
    meeting.at(3, c.CallRecess())
    meeting.at(10, c.ResumeSession())
    assert timing.spoken(meeting.state.speeches[0], meeting.minute(12)) == 120
    meeting.at(12, c.ContinueSpeech())
    meeting.at(13, c.EndSpeech())
    assert timing.spoken(meeting.state.speeches[0], meeting.minute(60)) == 180
    assert timing.session_elapsed(meeting.state, meeting.minute(13)) == 6 * 60


def test_nobody_is_charged_for_an_interruption() -> None:
    meeting = Timed()
    meeting.at(0, c.AdvanceAgenda(), c.GiveFloor(who=CHAIR))
    meeting.interrupted(2, 9)
    now = meeting.minute(10)
    assert timing.spoken(meeting.state.speeches[0], now) == 180
    assert timing.session_elapsed(meeting.state, now) == 180
    assert timing.item_elapsed(meeting.state, meeting.state.items[0], now) == 180


def test_an_interruption_of_a_paused_speech_counts_once() -> None:
    meeting = Timed()
    meeting.at(0, c.GiveFloor(who=CHAIR))
    meeting.at(1, c.PauseSpeech())
    meeting.interrupted(2, 9)
    meeting.at(10, c.ContinueSpeech())
    assert timing.spoken(meeting.state.speeches[0], meeting.minute(11)) == 120
    assert timing.session_elapsed(meeting.state, meeting.minute(11)) == 4 * 60


def test_an_interruption_that_an_undo_put_into_a_recess_counts_once() -> None:
    meeting = Timed()
    meeting.at(1, c.CallRecess())
    meeting.at(2, c.ResumeSession())
    meeting.interrupted(4, 6)
    meeting.at(7)
    meeting.desk.undo()
    assert timing.session_elapsed(meeting.state, meeting.minute(8)) == 60


def test_a_recess_is_not_interrupted() -> None:
    meeting = Timed()
    meeting.at(1, c.CallRecess())
    assert meeting.desk.note_interruption(meeting.minute(2)) is None


def test_a_time_counted_as_a_pause_is_taken_from_every_speech_it_touched() -> None:
    meeting = Timed()
    meeting.at(0, c.AdvanceAgenda(), c.GiveFloor(who=CHAIR))
    meeting.at(4, c.GiveFloor(who=SECRETARY))
    meeting.at(10, c.EndSpeech())
    meeting.at(12, c.GiveFloor(who=CHAIR))
    meeting.at(20, c.CountAsPause(meeting.minute(3), meeting.minute(13)))
    now = meeting.minute(20)
    assert [timing.spoken(speech, now) for speech in meeting.state.speeches] == [180, 0, 7 * 60]
    assert timing.session_elapsed(meeting.state, now) == 10 * 60
    assert timing.item_elapsed(meeting.state, meeting.state.items[0], now) == 10 * 60
    meeting.desk.undo()
    assert [timing.spoken(speech, now) for speech in meeting.state.speeches] == [240, 360, 8 * 60]


def test_a_pause_within_a_time_counted_as_a_pause_counts_once() -> None:
    meeting = Timed()
    meeting.at(0, c.GiveFloor(who=CHAIR))
    meeting.at(2, c.PauseSpeech())
    meeting.at(3, c.ContinueSpeech())
    meeting.at(5, c.PauseSpeech())
    meeting.at(8, c.CountAsPause(meeting.minute(1), meeting.minute(7)))
    (speech,) = meeting.state.speeches
    ends = [(span.start, span.end) for span in speech.pauses]
    minutes = [(1, 2), (2, 3), (3, 5)]
    assert ends == [*((meeting.minute(a), meeting.minute(b)) for a, b in minutes), (meeting.minute(5), None)]
    assert speech.is_paused
    meeting.at(9, c.ContinueSpeech())
    assert timing.spoken(meeting.state.speeches[0], meeting.minute(10)) == 2 * 60


def test_a_time_that_somebody_else_had_the_floor_is_no_pause() -> None:
    speech = Speech(SpeechId(1), CHAIR, None, Span(at(0)), 300, (Span(at(1), at(2)),), away=(Span(at(4), at(6)),))
    paused = paused_in(speech, Span(at(1.5), at(7)))
    assert paused.pauses == (Span(at(1), at(2)), Span(at(2), at(4)), Span(at(6), at(7)))
    assert paused_in(speech, Span(at(4.5), at(5))) is speech
    assert paused_in(speech, Span(at(-9), at(0))) is speech


def test_times_counted_as_a_pause_stand_in_order() -> None:
    meeting = Timed()
    meeting.at(1, c.CallRecess())
    meeting.at(2, c.ResumeSession())
    meeting.at(9, c.CountAsPause(meeting.minute(5), meeting.minute(6)))
    meeting.at(10, c.CountAsPause(meeting.minute(2), meeting.minute(4)))
    starts = [span.start for span in meeting.state.interruptions]
    assert starts == [meeting.minute(2), meeting.minute(5)]
    assert timing.session_elapsed(meeting.state, meeting.minute(10)) == 6 * 60


@pytest.mark.parametrize(
    ("gap", "left"),
    [
        ((1, 3), ((1, 3),)),
        ((1, 5), ((1, 4),)),
        ((3, 8), ((3, 4), (6, 8))),
        ((4, 6), ()),
        ((5, 9), ((6, 9),)),
        ((5, 20), ((6, 10),)),
        ((11, 20), ()),
    ],
)
def test_an_interruption_counts_as_far_as_it_is_no_recess(gap, left) -> None:  # type: ignore[no-untyped-def]
    recesses = (Span(at(4), at(6)), Span(at(10)))
    state = replace(after(), recesses=recesses, interruptions=(Span(*map(at, gap)),))
    pieces = tuple(Span(at(a), at(b)) for a, b in left)
    assert timing.session_pauses(state) == (*recesses, *pieces)


def test_an_item_is_timed_over_all_its_spans() -> None:
    meeting = Timed()
    meeting.at(0, c.AdvanceAgenda())
    meeting.at(2, c.MakeItemCurrent(ItemId(3)))
    meeting.at(5, c.MakeItemCurrent(ItemId(1)))
    meeting.at(6, c.CallRecess())
    meeting.at(9, c.ResumeSession())
    now = meeting.minute(11)
    one, _, three = meeting.state.items
    assert timing.item_elapsed(meeting.state, one, now) == 5 * 60
    assert timing.item_elapsed(meeting.state, three, now) == 3 * 60
    assert timing.item_remaining(meeting.state, one, now) == 0
    assert timing.item_remaining(meeting.state, three, now) == 12 * 60


def test_time_is_added_up_by_person_and_by_group() -> None:
    meeting = Timed()
    meeting.at(0, c.GiveFloor(who=CHAIR))
    meeting.at(1, c.GiveFloor(who=GUEST))
    meeting.at(3, c.GiveFloor(who=CHAIR))
    now = meeting.minute(7)
    assert timing.spoken_by(meeting.state, CHAIR, now) == 5 * 60
    assert timing.spoken_by_group(meeting.state, now) == {MemberGroup.GOVERNMENT: 300.0, None: 120.0}


def test_the_end_is_projected_from_what_is_left() -> None:
    meeting = Timed()
    opened = meeting.minute(0)
    assert timing.projected_end(meeting.state, opened) == opened + timedelta(minutes=30)
    meeting.at(0, c.AdvanceAgenda())
    assert timing.projected_end(meeting.state, meeting.minute(2)) == opened + timedelta(minutes=30)
    assert timing.projected_end(meeting.state, meeting.minute(8)) == opened + timedelta(minutes=33)
    meeting.at(8, c.FinishItem(), c.DeferItem(ItemId(3)))
    assert timing.projected_end(meeting.state, meeting.minute(9)) == opened + timedelta(minutes=19)
    meeting.at(9, c.FinishItem(ItemId(2)), c.CloseSession())
    assert timing.projected_end(meeting.state, meeting.minute(60)) == meeting.minute(9)


def test_the_end_is_planned_from_the_planned_start_and_the_printed_agenda() -> None:
    meeting = Timed()
    meeting.at(1, c.AddOffAgendaItem("بند", planned_minutes=20, chair_approved=True))
    assert timing.planned_end(meeting.state) == at(30)
    assert timing.projected_end(meeting.state, meeting.minute(1)) == meeting.minute(51)


def test_a_session_held_on_another_day_is_counted_from_its_opening() -> None:
    meeting = Meeting()
    meeting.wait(48 * 3600)
    meeting.do(*arrivals(*QUORUM), c.OpenSession())
    assert timing.planned_end(meeting.state) == meeting.clock.now() + timedelta(minutes=30)


@pytest.mark.parametrize(("now", "end"), [(at(-30), at(30)), (at(10), at(40)), (at(-3000), at(30)), (at(3000), at(30))])
def test_before_the_opening_the_planned_start_counts_until_it_has_passed(now, end) -> None:  # type: ignore[no-untyped-def]
    assert timing.projected_end(after(), now) == end


def test_nothing_has_run_before_the_opening() -> None:
    assert timing.session_elapsed(after(*arrivals(CHAIR)), at(60)) == 0


def test_overlap_of_open_ends_goes_to_the_present() -> None:
    assert timing.overlap(Span(START), Span(at(1)), at(3)) == 120
    assert timing.overlap(Span(START, at(1)), Span(at(2)), at(3)) == 0
    assert timing.length(Span(START, at(5)), [Span(at(4)), Span(at(1), at(2))], at(9)) == 180


def test_a_session_without_agenda_ends_now() -> None:
    state = replace(after(*arrivals(*QUORUM), c.OpenSession(), plan=plan(agenda=())))
    assert timing.projected_end(state, at(5)) == at(5)


STAGES = {31: "in_time", 30: "warning", 0.1: "warning", 0: "grace", -14.9: "grace", -15: "over", -400: "over"}


@pytest.mark.parametrize(("left", "stage"), STAGES.items())
def test_the_stage_of_a_speech(left: float, stage: str) -> None:
    assert timing.stage(left, Procedure()) == stage


def test_a_council_without_warning_and_grace() -> None:
    rules = Procedure(warning_seconds=0, grace_seconds=0)
    assert [timing.stage(left, rules) for left in (0.1, 0)] == [timing.Stage.IN_TIME, timing.Stage.OVER]


# Items of 5, 10 and 15 minutes, planned to end after 30; the opening is six seconds after the planned start.
SHORTENED = {
    "on time": (0, 0, {}),
    "a minute late": (4, 6, {2: 540, 3: 840}),
    "ten minutes late": (4, 14, {2: 360, 3: 540}),
    "more than is left": (4, 40, {2: 0, 3: 0}),
}


@pytest.mark.parametrize(("first", "minutes", "keep"), SHORTENED.values(), ids=SHORTENED)
def test_what_to_shorten_to_end_on_time(first: int, minutes: float, keep: dict[int, float]) -> None:
    meeting = Timed()
    meeting.at(0, c.AdvanceAgenda())
    if first:
        meeting.at(minutes, c.AdvanceAgenda())
        shorter = timing.shortenings(meeting.state, meeting.clock.now())
        assert {int(s.item): s.seconds for s in shorter} == keep
    else:
        assert timing.shortenings(meeting.state, meeting.clock.now()) == ()


def test_a_session_that_takes_what_it_is_told_ends_on_time() -> None:
    meeting = Timed()
    meeting.at(0, c.AdvanceAgenda())
    meeting.at(14, c.AdvanceAgenda())
    for shorter in timing.shortenings(meeting.state, meeting.clock.now()):
        meeting.at(14, c.AllotTime(round(shorter.seconds / 60), shorter.item))
    late = timing.projected_end(meeting.state, meeting.clock.now()) - timing.planned_end(meeting.state)
    assert late.total_seconds() <= 0
    assert timing.shortenings(meeting.state, meeting.clock.now()) == ()


def test_substitutes_speak_for_the_group_of_the_seat() -> None:
    meeting = Timed()
    meeting.at(0, c.AdmitSubstitute(seat_id(5), "جانشین"), c.GiveFloor(who=substitute_id(1)))
    meeting.at(2, c.EndSpeech())
    group = meeting.state.plan.members[4].group
    assert timing.spoken_by_group(meeting.state, meeting.clock.now()) == {group: 120}
