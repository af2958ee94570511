"""The report of speaking times: who spoke how long, and that it adds up whichever way it is added."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import (
    CHAIR,
    FIFTH,
    FOURTH,
    GUEST,
    OPENED,
    SECRETARY,
    START,
    STARTED,
    STRANGER,
    SUBSTITUTE,
    THIRD,
    Meeting,
    after,
    at,
    plan,
)
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain import commands as c
from meetingdesk.domain import timing
from meetingdesk.domain.capacity import Capacity
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, ParticipantId, SpeechId
from meetingdesk.domain.procedure import GroupBudget, Procedure
from meetingdesk.domain.speaking import GROUPS, SpeakingReport, speaking_report
from meetingdesk.domain.state import MeetingState, Span, Speech
from meetingdesk.domain.turns import TurnKind


def speech(number: int, who: ParticipantId, item: int | None, start: float, minutes: float, **more: object) -> Speech:
    span = Span(at(start), at(start + minutes))
    return replace(Speech(SpeechId(number), who, ItemId(item) if item else None, span, 300), **more)


SPEECHES = (
    speech(1, CHAIR, 1, 1, 2),
    speech(2, GUEST, 1, 4, 3, kind=TurnKind.REPORT),
    speech(3, CHAIR, None, 8, 1, kind=TurnKind.CONCLUSION),
    speech(4, THIRD, 2, 10, 4, pauses=(Span(at(11), at(12)),)),
    speech(5, CHAIR, 2, 15, 1),
)


def spoken(**changes: object) -> MeetingState:
    """Return a state in which five speeches were made."""
    return replace(after(*STARTED), **{"speeches": SPEECHES, **changes})


def report(**changes: object) -> SpeakingReport:
    return speaking_report(spoken(**changes), at(20))


def test_everybody_who_was_there_has_a_line_in_protocol_order() -> None:
    lines = {line.id: (line.speeches, line.seconds) for line in report().people}
    assert lines == {CHAIR: (3, 240), SECRETARY: (0, 0), THIRD: (1, 180), FOURTH: (0, 0), GUEST: (1, 180)}
    assert list(lines) == [CHAIR, SECRETARY, THIRD, FOURTH, GUEST]


def test_by_time_the_longest_comes_first_and_the_rest_stays_in_protocol_order() -> None:
    assert [line.id for line in report().by_time()] == [CHAIR, THIRD, GUEST, SECRETARY, FOURTH]


def test_a_person_is_told_by_item_and_kind() -> None:
    chair = report().people[0]
    assert (chair.label, chair.post, chair.capacity) == ("اکبر بهنام‌جو", "سمت 1", Capacity.HOLDER)
    assert [(part.item, part.speeches, part.seconds) for part in chair.items] == [
        (1, 1, 120),
        (None, 1, 60),
        (2, 1, 60),
    ]
    assert [(part.kind, part.seconds) for part in chair.kinds] == [
        (TurnKind.STATEMENT, 180),
        (TurnKind.CONCLUSION, 60),
    ]


def test_groups_have_their_share_and_guests_are_the_last() -> None:
    groups = report().groups
    assert [line.group for line in groups] == [
        MemberGroup.GOVERNMENT,
        MemberGroup.PARLIAMENT,
        MemberGroup.JUDICIARY,
        MemberGroup.LOCAL,
        None,
    ]
    assert [(line.speakers, line.speeches, line.seconds) for line in groups[::2]] == [
        (1, 3, 240),
        (1, 1, 180),
        (1, 1, 180),
    ]
    assert [round(line.share, 3) for line in groups] == [0.4, 0, 0.3, 0, 0.3]
    assert all(line.budget_seconds is line.left_seconds is None for line in groups)


def test_a_budget_is_told_with_what_is_left_of_it() -> None:
    budgets = (GroupBudget(MemberGroup.GOVERNMENT, 200), GroupBudget(MemberGroup.PRIVATE, 600), GroupBudget(None, 180))
    rules = Procedure(group_budgets=budgets)
    state = replace(spoken(), plan=plan(procedure=rules))
    told = {g.group: (g.budget_seconds, g.left_seconds) for g in speaking_report(state, at(20)).groups}
    assert told[MemberGroup.GOVERNMENT] == (200, -40)
    assert told[MemberGroup.PRIVATE] == (600, 600)
    assert told[None] == (180, 0)
    assert told[MemberGroup.LOCAL] == (None, None)


def test_items_stand_as_on_the_agenda_and_what_belongs_to_none_is_last() -> None:
    lines = report().items
    assert [(line.item, line.number, line.speeches, line.seconds, line.planned_seconds) for line in lines] == [
        (1, 1, 2, 300, 300),
        (2, 2, 2, 240, 600),
        (3, 3, 0, 0, 900),
        (None, 0, 1, 60, 0),
    ]
    assert lines[0].elapsed_seconds == timing.item_elapsed(spoken(), spoken().items[0], at(20))


def test_an_item_with_a_budget_and_a_time_of_its_own() -> None:
    first, *rest = spoken().items
    line = report(items=(replace(first, budget_seconds=240, allotted_seconds=420), *rest)).items[0]
    assert (line.budget_seconds, line.left_seconds) == (240, -60)
    assert (line.planned_seconds, line.time_seconds) == (300, 420)


def test_what_nobody_said_is_silence() -> None:
    told = report(opened_at=START)
    assert (told.spoken_seconds, told.elapsed_seconds, told.silent_seconds) == (600, 1200, 600)


def test_silence_is_never_negative() -> None:
    told = speaking_report(replace(spoken(), opened_at=None), at(20))
    assert (told.elapsed_seconds, told.silent_seconds, told.spoken_seconds) == (0, 0, 600)


def test_speeches_keep_their_order_and_their_clock() -> None:
    told = report()
    assert [line.id for line in told.speeches] == [1, 2, 3, 4, 5]
    assert told.speeches[3].seconds == 180
    assert (told.speeches[3].start, told.speeches[3].end) == (at(10), at(14))


def test_a_speech_that_runs_grows_with_the_clock() -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=THIRD))
    meeting.wait(45)
    line = next(x for x in speaking_report(meeting.state, meeting.clock.now()).people if x.id == THIRD)
    assert (line.seconds, line.has_floor) == (45, True)


def test_a_substitute_counts_for_the_group_of_the_seat() -> None:
    meeting = Meeting(*OPENED, c.AdmitSubstitute(FIFTH, name="نگار صالحی"), c.AdvanceAgenda())
    meeting.do(c.GiveFloor(who=SUBSTITUTE))
    meeting.wait(30)
    meeting.do(c.EndSpeech())
    told = speaking_report(meeting.state, meeting.clock.now())
    line = next(x for x in told.people if x.id == SUBSTITUTE)
    assert (line.group, line.capacity, line.label) == (MemberGroup.PRIVATE, Capacity.SUBSTITUTE, "نگار صالحی")
    assert [g.seconds for g in told.groups if g.group is MemberGroup.PRIVATE] == [line.seconds]


def test_who_left_before_the_opening_was_not_there() -> None:
    state = after(c.RecordArrival(FIFTH), c.RecordDeparture(FIFTH), *OPENED)
    assert FIFTH not in {line.id for line in speaking_report(state, at(5)).people}


def test_before_anything_happened_there_is_nothing_to_tell() -> None:
    told = speaking_report(after(), at(0))
    assert (told.people, told.groups, told.speeches, told.spoken_seconds) == ((), (), (), 0)
    assert len(told.items) == 3


def test_words_of_somebody_the_roster_does_not_know_still_count() -> None:
    told = report(speeches=(*SPEECHES, speech(6, STRANGER, 9, 17, 1)))
    assert told.people[-1].label == STRANGER
    assert told.groups[-1].seconds == 240
    assert told.items[-1].seconds == 120


_people = st.sampled_from([CHAIR, SECRETARY, THIRD, GUEST, SUBSTITUTE, STRANGER])
_spans = st.tuples(st.floats(0, 5000), st.floats(0, 600), st.floats(0, 600))


@st.composite
def _speeches(draw: st.DrawFn) -> tuple[Speech, ...]:
    made = []
    for number, (start, paused, went_on) in enumerate(draw(st.lists(_spans, max_size=12)), start=1):
        begin = START + timedelta(seconds=start)
        pause = Span(begin + timedelta(seconds=paused / 2), begin + timedelta(seconds=paused))
        end = None if draw(st.integers(0, 9)) == 0 else begin + timedelta(seconds=paused + went_on)
        item = draw(st.none() | st.integers(1, 4).map(ItemId))
        kind = draw(st.sampled_from(TurnKind))
        made.append(Speech(SpeechId(number), draw(_people), item, Span(begin, end), 300, (pause,), kind))
    return tuple(made)


@given(_speeches())
def test_it_adds_up_whichever_way_it_is_added(speeches: tuple[Speech, ...]) -> None:
    now = START + timedelta(seconds=9000)
    told = speaking_report(replace(after(*STARTED), speeches=speeches), now)
    whole = pytest.approx(sum(timing.spoken(each, now) for each in speeches))
    for lines in (told.people, told.groups, told.items, told.kinds, told.speeches):
        assert sum(line.seconds for line in lines) == whole
    for lines in (told.people, told.groups, told.items, told.kinds):
        assert sum(line.speeches for line in lines) == len(speeches)
    assert told.spoken_seconds == whole
    for line in told.people:
        assert sum(part.seconds for part in line.items) == pytest.approx(line.seconds)
        assert sum(part.seconds for part in line.kinds) == pytest.approx(line.seconds)
    assert [GROUPS.index(line.group) for line in told.groups] == sorted(GROUPS.index(g.group) for g in told.groups)
    assert sum(line.share for line in told.groups) == pytest.approx(1.0 if told.spoken_seconds else 0.0)
