"""What the hall sees, as a table; and what it never sees."""

from dataclasses import replace

import pytest
from builders import CHAIR, DRAFTED, FOURTH, OPENED, QUORUM, SECRETARY, STARTED, TEXT, THIRD, after, at

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import VoteMethod
from meetingdesk.domain.content import StandingRule, WorkingGroup
from meetingdesk.domain.ids import ResolutionId, TurnId, WordingId
from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.hall.blocks import Mark
from meetingdesk.ui.hall.contents import (
    Agenda,
    Ballot,
    Curtain,
    Draft,
    Floor,
    Message,
    Notice,
    Present,
    Rewording,
    Welcome,
)
from meetingdesk.ui.hall.decisions import ballot_body, draft_body
from meetingdesk.ui.hall.scenes import Direction, Pushed, Scene, SceneKind, scene
from meetingdesk.ui.wording.hall import SCENES

DRAFT = ResolutionId(1)
PUSHED = Pushed(DRAFT, TEXT)
NOTHING = Direction()
WITH_DRAFT = Direction(pushed=PUSHED)
SPEAKING = (*STARTED, c.GiveFloor(who=THIRD))
VOTING = (*DRAFTED, c.OpenVote(resolution=DRAFT))
VOTED = (*VOTING, c.CloseVote(4, 0, 0))
LOST = (*VOTING, c.CloseVote(0, 4, 0))
ADOPTED = (*DRAFTED, c.AdoptResolution(DRAFT, c.AdoptedBy.CONSENSUS))
CLOSED = (*OPENED, *(c.DeferItem(item.id, "وقت") for item in after(*OPENED).items), c.CloseSession())
HELD = (*VOTING, c.HoldVote("دلیل"))


@pytest.mark.parametrize(
    ("commands", "direction", "kind"),
    [
        ((), NOTHING, SceneKind.WELCOME),
        (tuple(map(c.RecordArrival, QUORUM)), NOTHING, SceneKind.WELCOME),
        (OPENED, NOTHING, SceneKind.AGENDA),
        (STARTED, NOTHING, SceneKind.SPEAKER),
        (SPEAKING, NOTHING, SceneKind.SPEAKER),
        (DRAFTED, NOTHING, SceneKind.SPEAKER),
        (DRAFTED, WITH_DRAFT, SceneKind.DRAFT),
        (ADOPTED, WITH_DRAFT, SceneKind.DRAFT),
        ((*DRAFTED, c.AdvanceAgenda()), WITH_DRAFT, SceneKind.SPEAKER),
        ((*DRAFTED, c.RejectResolution(DRAFT, "دلیل")), WITH_DRAFT, SceneKind.SPEAKER),
        (VOTING, WITH_DRAFT, SceneKind.VOTE),
        (HELD, NOTHING, SceneKind.VOTE),
        (VOTED, WITH_DRAFT, SceneKind.VOTE),
        (LOST, NOTHING, SceneKind.VOTE),
        ((*VOTED, c.GiveFloor(who=THIRD)), NOTHING, SceneKind.SPEAKER),
        ((*DRAFTED, c.GiveFloor(who=THIRD)), WITH_DRAFT, SceneKind.DRAFT),
        ((*LOST, c.GiveFloor(who=THIRD)), WITH_DRAFT, SceneKind.DRAFT),
        ((*VOTED, c.GiveFloor(who=THIRD)), WITH_DRAFT, SceneKind.SPEAKER),
        ((*SPEAKING, *ADOPTED[len(STARTED) :]), WITH_DRAFT, SceneKind.DRAFT),
        ((*VOTED, c.AdvanceAgenda()), NOTHING, SceneKind.SPEAKER),
        ((*VOTED, c.CallRecess()), NOTHING, SceneKind.MESSAGE),
        ((*VOTED, c.VoidVote(reason="دلیل")), NOTHING, SceneKind.SPEAKER),
        (VOTED, Direction(pushed=replace(PUSHED, at=at(5))), SceneKind.DRAFT),
        (VOTED, Direction(pushed=replace(PUSHED, at=at(-5))), SceneKind.VOTE),
        ((*STARTED, c.CallRecess()), NOTHING, SceneKind.MESSAGE),
        ((*DRAFTED, c.CallRecess()), WITH_DRAFT, SceneKind.DRAFT),
        ((*STARTED, c.CallRecess(), c.ResumeSession()), NOTHING, SceneKind.SPEAKER),
        (CLOSED, NOTHING, SceneKind.MESSAGE),
        # What is pinned, and what gives way because it has nothing to show.
        (SPEAKING, Direction(curtain=True), SceneKind.CURTAIN),
        (VOTING, Direction(SceneKind.ATTENDANCE, curtain=True), SceneKind.CURTAIN),
        (VOTING, Direction(SceneKind.ATTENDANCE), SceneKind.ATTENDANCE),
        (SPEAKING, Direction(SceneKind.WELCOME), SceneKind.WELCOME),
        (SPEAKING, Direction(SceneKind.AGENDA), SceneKind.AGENDA),
        (SPEAKING, Direction(SceneKind.CURTAIN), SceneKind.CURTAIN),
        (SPEAKING, Direction(SceneKind.DRAFT), SceneKind.SPEAKER),
        (DRAFTED, Direction(SceneKind.DRAFT), SceneKind.SPEAKER),
        ((*DRAFTED, c.AdvanceAgenda()), Direction(SceneKind.DRAFT, pushed=PUSHED), SceneKind.DRAFT),
        (STARTED, Direction(SceneKind.DRAFT, pushed=PUSHED), SceneKind.SPEAKER),
        (SPEAKING, Direction(SceneKind.VOTE), SceneKind.SPEAKER),
        ((*VOTED, c.AdvanceAgenda()), Direction(SceneKind.VOTE), SceneKind.VOTE),
        ((), Direction(SceneKind.SPEAKER), SceneKind.WELCOME),
        (SPEAKING, Direction(SceneKind.MESSAGE, message=" "), SceneKind.SPEAKER),
        (SPEAKING, Direction(SceneKind.MESSAGE, message="ناهار ساعت ۱۴"), SceneKind.MESSAGE),
        (VOTING, Direction(SceneKind.SPEAKER), SceneKind.SPEAKER),
    ],
)
def test_what_is_shown(commands: tuple[c.Command, ...], direction: Direction, kind: SceneKind) -> None:
    assert scene(after(*commands), direction).kind is kind


@pytest.mark.parametrize("kind", SceneKind)
@pytest.mark.parametrize("commands", [(), OPENED, SPEAKING, VOTED, CLOSED, (*STARTED, c.CallRecess())])
def test_every_scene_has_what_its_kind_shows(commands: tuple[c.Command, ...], kind: SceneKind) -> None:
    shown = scene(after(*commands), Direction(kind, message="پیام", pushed=PUSHED))
    assert (
        type(shown.content)
        is {
            SceneKind.WELCOME: Welcome,
            SceneKind.AGENDA: Agenda,
            SceneKind.SPEAKER: Floor,
            SceneKind.DRAFT: Draft,
            SceneKind.VOTE: Ballot,
            SceneKind.ATTENDANCE: Present,
            SceneKind.MESSAGE: Message,
            SceneKind.CURTAIN: Curtain,
        }[shown.kind]
    )


def content(*commands: c.Command, direction: Direction = NOTHING) -> object:
    return scene(after(*commands), direction).content


@pytest.mark.parametrize(
    ("commands", "name"),
    [
        (DRAFTED, "draft"),
        (ADOPTED, "resolution"),
        ((*STARTED, c.CallRecess()), "recess"),
        (CLOSED, "ended"),
        (SPEAKING, "speaker"),
    ],
)
def test_the_desk_calls_it_what_became_of_it(commands: tuple[c.Command, ...], name: str) -> None:
    assert scene(after(*commands), WITH_DRAFT).name == name
    assert name in SCENES


def test_who_speaks_stands_under_what_they_speak_about() -> None:
    speaking = content(*SPEAKING, c.AdvanceAgenda())
    assert isinstance(speaking, Floor)
    assert speaking.item is not None
    ended = content(*SPEAKING, c.AdvanceAgenda(), c.EndSpeech())
    assert isinstance(ended, Floor)
    assert ended.item is not None
    assert (speaking.item.number, ended.item.number) == (1, 2)


def test_recess_and_end_say_so_by_themselves_and_the_operator_in_other_words() -> None:
    recess = (*STARTED, c.CallRecess("دلیل"))
    pinned = Direction(SceneKind.MESSAGE, message="تا ۱۴")
    assert content(*recess) == Message(notice=Notice.RECESS)
    assert content(*recess, direction=pinned) == Message("تا ۱۴")
    assert content(*CLOSED) == Message(notice=Notice.ENDED)


def ballot(*commands: c.Command, direction: Direction = NOTHING) -> Ballot:
    found = content(*commands, direction=direction)
    assert isinstance(found, Ballot)
    return found


def test_a_running_vote_has_no_counts() -> None:
    by_name = (*DRAFTED, c.OpenVote(resolution=DRAFT, method=VoteMethod.ROLL_CALL))
    recorded = (*by_name, c.RecordVote(CHAIR, Choice.IN_FAVOUR))
    assert ballot(*recorded) == ballot(*by_name)
    assert ballot(*recorded).result is None
    assert ballot(*HELD).is_on_hold


def test_a_result_has_counts_and_never_who_voted_how() -> None:
    result = ballot(*VOTED).result
    assert result is not None
    assert (result.tally.in_favour, result.needed, result.carried, result.number) == (4, 3, True, "72/1")
    assert not any(name in str(result) for name in ("s1", "presence"))
    assert ballot(*LOST).result is not None
    assert not ballot(*LOST).result.carried  # type: ignore[union-attr]


def test_a_draft_that_was_not_pushed_is_not_read_in_the_vote_on_it() -> None:
    assert ballot(*VOTING).clauses == ()
    assert ballot(*VOTING, direction=WITH_DRAFT).clauses == TEXT.clauses


def test_a_wording_is_read_as_it_is_voted_on_beside_how_the_clause_stood() -> None:
    proposed = (*DRAFTED, c.ProposeWording(1, "پیش از مسدودسازی آگاه شوند."), c.OpenVote(wording=WordingId(1)))
    asked = Rewording(1, TEXT.clauses[0], "پیش از مسدودسازی آگاه شوند.")
    voting = ballot(*proposed, direction=WITH_DRAFT)
    assert (voting.rewording, voting.is_draft, voting.clauses) == (asked, False, ())
    assert voting.item is not None
    marks = [run.mark for block in ballot_body(voting).main for run in block.runs]
    assert {Mark.ADDED, Mark.REMOVED} <= set(marks)
    chosen = ballot(*proposed, c.CloseVote(4, 0, 0))
    assert chosen.rewording == asked
    assert chosen.result is not None
    assert chosen.result.number == ""
    body = ballot_body(chosen)
    assert any(asked.text in "".join(run.text for run in block.runs) for block in body.main)
    assert {run.mark for block in body.main for run in block.runs} == {Mark.PLAIN}


def test_what_is_pushed_is_shown_and_not_what_was_typed_since() -> None:
    newer = c.ResolutionContent(clauses=("متن تازه",))
    shown = content(*DRAFTED, c.ReviseResolution(newer, DRAFT), direction=WITH_DRAFT)
    assert isinstance(shown, Draft)
    assert shown.content == TEXT
    assert shown.number == ""


def test_an_adopted_text_is_the_one_that_was_adopted_and_has_no_marks() -> None:
    old = Pushed(DRAFT, c.ResolutionContent(clauses=("کهنه",)), base=TEXT)
    shown = content(*ADOPTED, direction=Direction(pushed=old))
    assert isinstance(shown, Draft)
    assert (shown.content, shown.base, shown.number) == (TEXT, None, "72/1")


def test_the_floor_has_the_speaker_and_three_who_wait() -> None:
    asked = tuple(map(c.RequestFloor, (CHAIR, SECRETARY, FOURTH)))
    shown = content(*SPEAKING, *asked)
    assert isinstance(shown, Floor)
    assert shown.item is not None
    assert (shown.item.number, shown.item.total) == (1, 3)
    assert shown.speaker is not None
    assert shown.speaker.label == "سمت 3"
    assert [waiting.who.label for waiting in shown.next] == ["اکبر بهنام‌جو", "سمت 2", "سمت 4"]
    assert shown.next[0].who.post == "سمت 1"


def test_attendance_is_counted_by_group_as_for_the_quorum() -> None:
    shown = content(*OPENED, direction=Direction(SceneKind.ATTENDANCE))
    assert isinstance(shown, Present)
    assert (shown.present, shown.seats, shown.needed, shown.has_quorum) == (4, 6, 4, True)
    assert sum(group.present for group in shown.groups) == 4
    assert sum(group.seats for group in shown.groups) == 6


def test_scenes_that_read_alike_are_equal_whatever_else_happened() -> None:
    before: MeetingState = after(*SPEAKING)
    remarked: MeetingState = after(*SPEAKING, c.NoteRemark("خلاصه"))
    shown: list[Scene] = [scene(state, NOTHING) for state in (before, remarked)]
    assert shown[0] == shown[1]
    assert hash(shown[0]) == hash(shown[1])


REASONED = (
    *DRAFTED,
    c.RequestFloor(FOURTH),
    c.RequestFloor(SECRETARY),
    c.MoveTurn(TurnId(2), 1),
    c.NoteRemark("خلاصهٔ پنهان", who=THIRD),
    c.AddOffAgendaItem("بند تازه", chair_approved=True),
    c.ReviseResolution(c.ResolutionContent(clauses=("متن پنهان",)), DRAFT),
    c.OpenVote(resolution=DRAFT),
    c.HoldVote("دلیل پنهان"),
)


@pytest.mark.parametrize("kind", SceneKind)
@pytest.mark.parametrize("more", [(), (c.ResumeVote(), c.CloseVote(0, 4, 0), c.CallRecess("تنفس پنهان"))])
def test_the_operators_business_is_in_no_scene(kind: SceneKind, more: tuple[c.Command, ...]) -> None:
    """No reason, no remark, no text that was not pushed, nothing of why somebody stands where in the queue."""
    shown = scene(after(*REASONED, *more), Direction(kind, message="پیام", pushed=PUSHED))
    assert "پنهان" not in repr(shown)
    assert "Placed" not in repr(shown)
    assert shown.kind is kind


def test_the_hall_reads_the_working_group_and_the_standing_rule() -> None:
    content = replace(
        TEXT,
        standing=True,
        rule=StandingRule("پیش از مسدودسازی", "ناتوانی واحد", ("صمت", "اتاق")),
        working_group=WorkingGroup("کارگروه ویژه", ("اتاق اصناف",), "فهرست مشاغل", "دبیرخانه"),
    )
    shown = draft_body(Draft(None, content, None, ResolutionStatus.DRAFT))
    said = " ".join(run.text for block in shown.main for run in block.runs)
    for words in (
        "پیش از مسدودسازی",
        "ناتوانی واحد",
        "صمت؛ اتاق",
        "کارگروه ویژه",
        "اتاق اصناف",
        "فهرست مشاغل",
        "دبیرخانه",
    ):
        assert words in said
