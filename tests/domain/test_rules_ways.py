"""The ways of a draft: what it says, its revisions, put, read out, taken back, deferred, referred."""

from dataclasses import replace
from datetime import date

import pytest
from builders import CHAIR, DRAFTED, STARTED, TEXT, Follows, Meeting, Refused, after, at, table

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.content import (
    EarlierDraft,
    Point,
    Relation,
    ResolutionContent,
    Scope,
    StandingRule,
    Waiver,
    WorkingGroup,
    open_points,
)
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ItemId, ResolutionId, SessionNo
from meetingdesk.domain.resolution import ResolutionStatus, Shown

NOW = at(60)
ONE, TWO = ResolutionId(1), ResolutionId(2)
OTHER = replace(TEXT, clauses=("متن دیگر",))
GROUP = WorkingGroup("کارگروه ویژه", ("اتاق بازرگانی",), "فهرست مشاغل", "دبیرخانه شورا", due_text="یک ماه")
REVISED = (*DRAFTED, c.ReviseResolution(OTHER))
ADOPTED = (*DRAFTED, c.AdoptResolution())
TWO_ADOPTED = (*ADOPTED, c.DraftResolution(content=OTHER), c.AdoptResolution())
CARRIED = (*DRAFTED, c.OpenVote(), c.CloseVote(in_favour=4))
READ_OUT = (*ADOPTED, c.ReadOutResolution(ONE))
EARLIER = EarlierDraft(SessionNo(71), TWO)


def revising(**changes: object) -> c.ReviseResolution:
    return c.ReviseResolution(replace(TEXT, **changes))  # type: ignore[arg-type]


REFUSED = {
    "a revision that there is not": Refused(DRAFTED, c.RestoreRevision(2), "unknown_revision", {"revision": 2}),
    "an adopted one reads as before": Refused(
        ADOPTED, c.RestoreRevision(1, ONE), "resolution_already_decided", {"resolution": 1}
    ),
    "nothing is put to the session": Refused((*STARTED, c.DraftResolution()), c.PutToSession(), "draft_without_text"),
    "nothing is read out": Refused((*STARTED, c.DraftResolution()), c.ReadOutResolution(), "draft_without_text"),
    "an adopted text is read out twice": Refused(READ_OUT, c.ReadOutResolution(ONE), "adoption_was_read_out"),
    "a rejected one is read out": Refused(
        (*DRAFTED, c.RejectResolution()), c.ReadOutResolution(ONE), "resolution_already_decided", {"resolution": 1}
    ),
    "taken back where nothing was adopted": Refused(DRAFTED, c.TakeBackAdoption(), "nothing_adopted"),
    "a draft is taken back as adopted": Refused(
        (*ADOPTED, c.DraftResolution(content=OTHER)), c.TakeBackAdoption(TWO), "nothing_adopted"
    ),
    "taken back after another one": Refused(
        TWO_ADOPTED, c.TakeBackAdoption(ONE), "not_adopted_last", {"number": "72/1"}
    ),
    "taken back what a vote carried": Refused(
        CARRIED, c.TakeBackAdoption(), "taken_back_with_its_vote", {"number": "72/1"}
    ),
    "taken back after it was read out": Refused(READ_OUT, c.TakeBackAdoption(), "adoption_was_read_out"),
    "taken back what there is not": Refused(
        ADOPTED, c.TakeBackAdoption(ResolutionId(9)), "unknown_resolution", {"resolution": 9}
    ),
    "deferred to this session": Refused(
        DRAFTED,
        c.DeferResolution(to_session=SessionNo(72)),
        "not_a_later_session",
        {"session": 72, "first": 73, "last": 1072},
    ),
    "deferred beyond all sessions": Refused(
        DRAFTED,
        c.DeferResolution(to_session=SessionNo(10**20)),
        "not_a_later_session",
        {"session": 10**20, "first": 73, "last": 1072},
    ),
    "a draft of this session is taken up": Refused(
        STARTED,
        c.DraftResolution(content=OTHER, taken_up=EarlierDraft(SessionNo(72), ONE)),
        "not_an_earlier_session",
        {"session": 72},
    ),
    "referred to a group without a name": Refused(
        DRAFTED, c.ReferResolution(WorkingGroup(members=("اتاق",))), "empty", {"field": "group_name"}
    ),
    "a group with two deadlines": Refused(
        DRAFTED, c.ReferResolution(replace(GROUP, due_date=date(2025, 10, 1))), "deadline_twice"
    ),
    "a group with a Jalali year in its date": Refused(
        DRAFTED,
        revising(working_group=WorkingGroup("گروه", due_date=date(1404, 1, 1))),
        "deadline_out_of_range",
        {"date": "1404-01-01"},
    ),
    "a rule without a standing resolution": Refused(
        DRAFTED, revising(rule=StandingRule("پیش از مسدودسازی")), "rule_not_standing"
    ),
    "a reason for saying nothing": Refused(
        DRAFTED, revising(waivers=(Waiver(Point.WHAT, "نیازی نیست"),)), "draft_without_text"
    ),
    "a point left open for no reason": Refused(
        DRAFTED, revising(waivers=(Waiver(Point.WHO, " "),)), "empty", {"field": "waiver"}
    ),
    "what lost its vote is taken back as a mistake": Refused(
        (*DRAFTED, c.OpenVote(), c.CloseVote(in_favour=1, against=3)),
        c.WithdrawDraft(),
        "draft_was_voted_on",
        {"resolution": 1},
    ),
    "a draft of an earlier session twice": Refused(
        (*STARTED, c.DraftResolution(content=OTHER, taken_up=EARLIER)),
        c.DraftResolution(content=OTHER, taken_up=EARLIER),
        "draft_taken_up",
    ),
}

FOLLOWS = {
    "it reads as before": Follows(REVISED, c.RestoreRevision(1), (e.ResolutionRevised(NOW, ONE, 3, TEXT, 1),)),
    "it reads so already": Follows(REVISED, c.RestoreRevision(2), ()),
    "put to the session": Follows(REVISED, c.PutToSession(), (e.ResolutionPut(NOW, ONE, 2),)),
    "put again as it stands": Follows((*REVISED, c.PutToSession()), c.PutToSession(), ()),
    "put again after a change": Follows(
        (*DRAFTED, c.PutToSession(), c.ReviseResolution(OTHER)), c.PutToSession(), (e.ResolutionPut(NOW, ONE, 2),)
    ),
    "a draft is read out": Follows(REVISED, c.ReadOutResolution(), (e.ResolutionReadOut(NOW, ONE, 2),)),
    "an adopted text is read out": Follows(
        ADOPTED, c.ReadOutResolution(ONE), (e.ResolutionReadOut(NOW, ONE, 1, "72/1"),)
    ),
    "an adoption is taken back": Follows(
        ADOPTED, c.TakeBackAdoption(reason="اشتباه"), (e.ResolutionReopened(NOW, ONE, "اشتباه"),)
    ),
    "the last one is taken back in a recess": Follows(
        (*TWO_ADOPTED, c.CallRecess()), c.TakeBackAdoption(TWO), (e.ResolutionReopened(NOW, TWO),)
    ),
    "deferred to a session": Follows(
        DRAFTED,
        c.DeferResolution(reason="نبود وقت", to_session=SessionNo(74)),
        (e.ResolutionDeferred(NOW, ONE, "نبود وقت", SessionNo(74)),),
    ),
    "referred to a working group": Follows(
        DRAFTED, c.ReferResolution(GROUP, reason="کارشناسی"), (e.ResolutionReferred(NOW, ONE, GROUP, "کارشناسی"),)
    ),
    "taken up from an earlier session": Follows(
        STARTED,
        c.DraftResolution(content=OTHER, taken_up=EARLIER),
        (e.ResolutionDrafted(NOW, ONE, ItemId(1), OTHER, taken_up=EARLIER),),
    ),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_everything_a_resolution_says_is_stored_in_its_one_form() -> None:
    given = ResolutionContent(
        clauses=("متن",),
        standing=True,
        rule=StandingRule(" پيش از مسدودسازي ", "ناتوانی واحد", ("استانداری", "استانداري")),
        working_group=WorkingGroup(" گروه ", ("اتاق", "اتاق "), "گزارش", "شورا", due_text=" یک  ماه "),
        scope=Scope.NATIONAL,
        topic=" تأمین اجتماعي",
        place="قم ",
        follows="70/1",
        relation=Relation.REPLACES,
        waivers=(Waiver(Point.GUARANTEE, " اصل كلي است "), Waiver(Point.WHERE, "هر جا")),
    )
    assert after(*STARTED, c.DraftResolution(content=given)).drafts[0].content == ResolutionContent(
        clauses=("متن",),
        standing=True,
        rule=StandingRule("پیش از مسدودسازی", "ناتوانی واحد", ("استانداری",)),
        working_group=WorkingGroup("گروه", ("اتاق",), "گزارش", "شورا", due_text="یک ماه"),
        scope=Scope.NATIONAL,
        topic="تأمین اجتماعی",
        place="قم",
        follows="70/1",
        relation=Relation.REPLACES,
        waivers=(Waiver(Point.GUARANTEE, "اصل کلی است"),),
    )


def test_a_relation_to_nothing_is_none() -> None:
    assert after(*DRAFTED, revising(relation=Relation.ENDS)).drafts[0].content.relation is Relation.FOLLOWS


@pytest.mark.parametrize(
    ("content", "left"),
    [
        (ResolutionContent(), tuple(Point)),
        (ResolutionContent(clauses=("متن",)), (Point.WHO, Point.WHEN, Point.WHERE, Point.GUARANTEE)),
        (ResolutionContent(working_group=GROUP), (Point.WHAT, Point.WHEN, Point.WHERE, Point.GUARANTEE)),
        (ResolutionContent(standing=True, place="قم"), (Point.WHAT, Point.WHO, Point.GUARANTEE)),
        (
            ResolutionContent(
                clauses=("متن",), lead_bodies=("اتاق",), due_text="فوری", waivers=(Waiver(Point.WHERE, "همه"),)
            ),
            (Point.GUARANTEE,),
        ),
        (ResolutionContent(due_date=date(2025, 10, 1), guarantee="گزارش"), (Point.WHAT, Point.WHO, Point.WHERE)),
    ],
)
def test_the_checklist_shows_what_is_open(content: ResolutionContent, left: tuple[Point, ...]) -> None:
    assert open_points(content) == left


def test_every_revision_is_kept_with_its_time() -> None:
    draft = after(*REVISED, c.RestoreRevision(1)).drafts[0]
    assert [(r.number, r.content, r.restored) for r in draft.revisions] == [
        (1, TEXT, None), (2, OTHER, None), (3, TEXT, 1)
    ]  # fmt: skip
    assert [r.at for r in draft.revisions] == sorted(r.at for r in draft.revisions)
    assert (draft.content, draft.revision, draft.content_of(2), draft.content_of(9)) == (TEXT, 3, OTHER, None)


def test_what_was_put_and_read_out_says_which_revision() -> None:
    draft = after(*DRAFTED, c.PutToSession(), c.ReadOutResolution(), c.ReviseResolution(OTHER)).drafts[0]
    assert draft.put is not None and draft.read_out is not None
    assert (draft.put.revision, draft.read_out.revision, draft.revision) == (1, 1, 2)
    assert isinstance(draft.put, Shown)


def test_a_number_taken_back_is_given_again_without_a_gap() -> None:
    state = after(*TWO_ADOPTED, c.TakeBackAdoption(), c.DraftResolution(content=OTHER), c.AdoptResolution())
    assert [(r.id, r.adoption.number) for r in state.adopted if r.adoption] == [(1, "72/1"), (3, "72/2")]
    assert state.resolutions[1].status is ResolutionStatus.DRAFT


def test_what_was_noted_on_an_adoption_goes_with_it() -> None:
    state = after(*ADOPTED, c.NoteDissent(CHAIR, "مخالفم"), c.TakeBackAdoption(), c.AdoptResolution(ONE))
    assert state.adopted[0].standing_dissents == ()
    assert [d.is_struck for d in state.adopted[0].dissents] == [True]


def test_a_draft_taken_back_reads_as_it_was_corrected_and_the_operator_hears_of_dissents() -> None:
    meeting = Meeting(*ADOPTED, c.NoteDissent(CHAIR, "مخالفم"))
    right = ("پیش از مسدودسازی، اطلاع داده شود.",)
    meeting.do(c.CorrectResolution(ONE, right, "سهو", chair_approved=True))
    told = meeting.desk.execute(c.TakeBackAdoption())
    assert told is not None
    assert [(caution.code, dict(caution.params)) for caution in told.cautions] == [("dissents_fell", {"count": 1})]
    (draft,) = meeting.state.drafts
    assert (draft.content.clauses, draft.clauses, draft.corrections) == (right, right, ())
    assert draft.revisions[-1].content == draft.content


def test_reading_out_the_adopted_text_is_a_fence_for_undoing() -> None:
    meeting = Meeting(*READ_OUT)
    with pytest.raises(RuleViolation) as refusal:
        meeting.desk.undo()
    assert refusal.value.code == "adoption_was_read_out"
    meeting.desk.execute(c.RecordDeparture(CHAIR))
    meeting.desk.undo()
    assert meeting.desk.state.is_present(CHAIR)
    with pytest.raises(RuleViolation):
        meeting.desk.undo()


def test_an_adoption_is_undone_as_long_as_it_was_not_read_out() -> None:
    meeting = Meeting(*DRAFTED, c.ReadOutResolution(), c.AdoptResolution())
    meeting.desk.undo()
    assert meeting.desk.state.adopted == ()
    assert meeting.desk.state.drafts[0].read_out is not None
