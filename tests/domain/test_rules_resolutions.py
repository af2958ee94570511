"""Drafts, and what becomes of them."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest
from builders import (
    CHAIR,
    DRAFTED,
    FIFTH,
    HALL,
    OPENED,
    STARTED,
    TEXT,
    THIRD,
    Follows,
    Refused,
    after,
    arrivals,
    at,
    table,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ids import ItemId, RemarkId, ResolutionId
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.domain.rules.resolutions import text_hash

NOW = at(60)
ONE, TWO = ResolutionId(1), ResolutionId(2)
EMPTY = (*STARTED, c.DraftResolution())
ADOPTED = (*DRAFTED, c.AdoptResolution())
UNKNOWN = {"resolution": 9}
DECIDED = {"resolution": 1}
OTHER = c.ResolutionContent(clauses=("بند یکم", "بند دوم"), lead_bodies=("استانداری", "اتاق بازرگانی"))


def revising(**changes: object) -> c.ReviseResolution:
    return c.ReviseResolution(replace(TEXT, **changes))  # type: ignore[arg-type]


LOST = (*DRAFTED, c.OpenVote(), c.CloseVote(in_favour=1, against=3))

SAID = (*STARTED, c.NoteRemark("[۱۲:۰۴] پیش از مسدودسازی اطلاع داده شود.\nاستانداری هماهنگ کند.", who=CHAIR))

REFUSED = {
    "a draft from an unknown remark": Refused(
        SAID, c.DraftResolution(remark=RemarkId(2)), "unknown_remark", {"remark": 2}
    ),
    "a draft on an unknown item": Refused(OPENED, c.DraftResolution(ItemId(9)), "unknown_item", {"item": 9}),
    "a draft with two deadlines": Refused(
        OPENED,
        c.DraftResolution(content=c.ResolutionContent(due_date=date(2025, 10, 1), due_text="هرچه سریع‌تر")),
        "deadline_twice",
    ),
    "a Jalali year in a Gregorian date": Refused(
        OPENED,
        c.DraftResolution(content=c.ResolutionContent(due_date=date(1404, 1, 1))),
        "deadline_out_of_range",
        {"date": "1404-01-01"},
    ),
    "what was lost in its vote": Refused(LOST, c.AdoptResolution(), "lost_in_its_vote", {"resolution": 1}),
    "what was lost, by conclusion": Refused(
        LOST, c.AdoptResolution(by=c.AdoptedBy.CHAIR_CONCLUSION), "lost_in_its_vote", {"resolution": 1}
    ),
    "a conclusion of a chair who is not there": Refused(
        (*arrivals(FIFTH), *DRAFTED, c.RecordDeparture(CHAIR)),
        c.AdoptResolution(by=c.AdoptedBy.CHAIR_CONCLUSION),
        "not_present",
        {"name": "اکبر بهنام‌جو"},
    ),
    "a standing draft with a date": Refused(
        DRAFTED, revising(standing=True, due_date=date(2025, 10, 1)), "deadline_twice"
    ),
    "a standing draft with words": Refused(DRAFTED, revising(standing=True, due_text="فوری"), "deadline_twice"),
    "too long a clause": Refused(
        DRAFTED, revising(clauses=("ب" * 10_001,)), "too_long", {"field": "clause", "length": 10_001, "limit": 10_000}
    ),
    "too many clauses": Refused(
        DRAFTED, revising(clauses=("بند",) * 51), "too_many", {"field": "clause", "count": 51, "limit": 50}
    ),
    "a pictograph in the second of two clauses": Refused(
        DRAFTED,
        revising(clauses=("یک", "دو 🙂")),
        "pictograph",
        {"field": "clause:2", "character": "🙂", "position": 4},
    ),
    "too long a lead body": Refused(
        DRAFTED, revising(lead_bodies=("د" * 301,)), "too_long", {"field": "lead_body", "length": 301, "limit": 300}
    ),
    "an emoji for a partner body": Refused(
        DRAFTED,
        revising(partner_bodies=("🏦",)),
        "pictograph",
        {"field": "partner_body", "character": "🏦", "position": 1},
    ),
    "a control character in who is consulted": Refused(
        DRAFTED,
        revising(consulted=("اتاق\x1b",)),
        "unstorable_character",
        {"field": "consulted", "code": "U+001B", "position": 5},
    ),
    "too long a deadline": Refused(
        DRAFTED, revising(due_text="ف" * 301), "too_long", {"field": "due_text", "length": 301, "limit": 300}
    ),
    "too long a guarantee": Refused(
        DRAFTED, revising(guarantee="ض" * 1001), "too_long", {"field": "guarantee", "length": 1001, "limit": 1000}
    ),
    "too long a name for who follows up": Refused(
        DRAFTED, revising(follow_up_by="پ" * 301), "too_long", {"field": "follow_up_by", "length": 301, "limit": 300}
    ),
    "too long a number of what it follows": Refused(
        DRAFTED, revising(follows="۷" * 301), "too_long", {"field": "follows", "length": 301, "limit": 300}
    ),
    "no draft to change": Refused(STARTED, revising(), "no_open_draft"),
    "no draft to adopt": Refused(ADOPTED, c.AdoptResolution(), "no_open_draft"),
    "no draft to reject": Refused(STARTED, c.RejectResolution(), "no_open_draft"),
    "no draft to defer": Refused(STARTED, c.DeferResolution(), "no_open_draft"),
    "no draft to take back": Refused(STARTED, c.WithdrawDraft(), "no_open_draft"),
    "an unknown draft is changed": Refused(
        DRAFTED, c.ReviseResolution(TEXT, ResolutionId(9)), "unknown_resolution", UNKNOWN
    ),
    "an unknown draft is adopted": Refused(DRAFTED, c.AdoptResolution(ResolutionId(9)), "unknown_resolution", UNKNOWN),
    "an adopted one is changed": Refused(
        ADOPTED, c.ReviseResolution(OTHER, ONE), "resolution_already_decided", DECIDED
    ),
    "an adopted one is adopted": Refused(ADOPTED, c.AdoptResolution(ONE), "resolution_already_decided", DECIDED),
    "an adopted one is rejected": Refused(ADOPTED, c.RejectResolution(ONE), "resolution_already_decided", DECIDED),
    "an adopted one is deferred": Refused(ADOPTED, c.DeferResolution(ONE), "resolution_already_decided", DECIDED),
    "an adopted one is taken back": Refused(ADOPTED, c.WithdrawDraft(ONE), "resolution_already_decided", DECIDED),
    "adopting nothing": Refused(EMPTY, c.AdoptResolution(), "draft_without_text"),
    "rejecting nothing": Refused(EMPTY, c.RejectResolution(), "draft_without_text"),
    "deferring nothing": Refused(EMPTY, c.DeferResolution(), "draft_without_text"),
    "adopting without a quorum": Refused(
        (*DRAFTED, c.RecordDeparture(THIRD)), c.AdoptResolution(), "no_quorum_to_adopt", {"present": 3, "needed": 4}
    ),
    "adopting by vote without one": Refused(DRAFTED, c.AdoptResolution(by=c.AdoptedBy.VOTE), "adopted_by_its_vote"),
    "adopting in a recess": Refused((*DRAFTED, c.CallRecess()), c.AdoptResolution(), "session_in_recess"),
    "rejecting with too long a reason": Refused(
        DRAFTED, c.RejectResolution(reason="ر" * 1001), "too_long", {"field": "reason", "length": 1001, "limit": 1000}
    ),
}

FOLLOWS = {
    "a draft from a remark has its words, its item and who said them": Follows(
        (*SAID, c.AdvanceAgenda()),
        c.DraftResolution(remark=RemarkId(1)),
        (
            e.ResolutionDrafted(
                NOW,
                ONE,
                ItemId(1),
                c.ResolutionContent(clauses=("پیش از مسدودسازی اطلاع داده شود.", "استانداری هماهنگ کند.")),
                RemarkId(1),
                CHAIR,
            ),
        ),
    ),
    "a draft from a remark in other words": Follows(
        SAID,
        c.DraftResolution(content=TEXT, remark=RemarkId(1)),
        (e.ResolutionDrafted(NOW, ONE, ItemId(1), TEXT, RemarkId(1), CHAIR),),
    ),
    "a draft on the current item": Follows(
        STARTED, c.DraftResolution(content=TEXT), (e.ResolutionDrafted(NOW, ONE, ItemId(1), TEXT),)
    ),
    "a draft on another item": Follows(
        STARTED, c.DraftResolution(ItemId(3)), (e.ResolutionDrafted(NOW, ONE, ItemId(3), c.ResolutionContent()),)
    ),
    "a draft on no item": Follows(
        OPENED, c.DraftResolution(), (e.ResolutionDrafted(NOW, ONE, None, c.ResolutionContent()),)
    ),
    "a draft in a recess": Follows(
        (*STARTED, c.CallRecess()),
        c.DraftResolution(),
        (e.ResolutionDrafted(NOW, ONE, ItemId(1), c.ResolutionContent()),),
    ),
    "a change": Follows(DRAFTED, c.ReviseResolution(OTHER), (e.ResolutionRevised(NOW, ONE, 2, OTHER),)),
    "a change into the same": Follows(DRAFTED, revising(clauses=(*TEXT.clauses, " ")), ()),
    "the draft begun last is meant": Follows(
        (*DRAFTED, c.DraftResolution()), c.WithdrawDraft(), (e.DraftWithdrawn(NOW, TWO),)
    ),
    "adopted by consensus": Follows(
        DRAFTED,
        c.AdoptResolution(),
        (e.ResolutionAdopted(NOW, ONE, "72/1", c.AdoptedBy.CONSENSUS, 1, text_hash(TEXT), 4, 4, 6, HALL),),
    ),
    "adopted by the chair's conclusion after a change": Follows(
        (*DRAFTED, c.ReviseResolution(OTHER)),
        c.AdoptResolution(ONE, c.AdoptedBy.CHAIR_CONCLUSION),
        (e.ResolutionAdopted(NOW, ONE, "72/1", c.AdoptedBy.CHAIR_CONCLUSION, 2, text_hash(OTHER), 4, 4, 6, HALL),),
    ),
    "the next number": Follows(
        (*ADOPTED, c.DraftResolution(content=OTHER)),
        c.AdoptResolution(),
        (e.ResolutionAdopted(NOW, TWO, "72/2", c.AdoptedBy.CONSENSUS, 1, text_hash(OTHER), 4, 4, 6, HALL),),
    ),
    "rejected": Follows(
        DRAFTED, c.RejectResolution(reason="خارج از اختیار"), (e.ResolutionRejected(NOW, ONE, "خارج از اختیار"),)
    ),
    "deferred": Follows(DRAFTED, c.DeferResolution(), (e.ResolutionDeferred(NOW, ONE),)),
    "an empty draft is taken back": Follows(EMPTY, c.WithdrawDraft(), (e.DraftWithdrawn(NOW, ONE),)),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_texts_are_stored_as_they_will_be_printed() -> None:
    given = c.ResolutionContent(
        clauses=(" ي ", "", "بند\nدوم"),
        lead_bodies=("استانداری", "استانداري", " "),
        due_text="هرچه  سریع‌تر",
        guarantee="\u2067گزارش\u2069",
    )
    state = after(*STARTED, c.DraftResolution(content=given))
    assert state.drafts[0].content == c.ResolutionContent(
        clauses=("ی", "بند دوم"), lead_bodies=("استانداری",), due_text="هرچه سریع‌تر", guarantee="گزارش"
    )


def test_the_frozen_text_can_be_checked_by_anybody() -> None:
    assert text_hash(OTHER) == hashlib.sha256("بند یکم\nبند دوم".encode()).hexdigest()


def test_what_the_quorum_was_stays_with_the_resolution() -> None:
    state = after(*ADOPTED, c.RecordDeparture(THIRD))
    adoption = state.resolutions[0].adoption
    assert adoption is not None
    assert (adoption.present, adoption.needed, state.present) == (4, 4, 3)


def test_only_adopted_resolutions_take_a_number() -> None:
    drafts = (c.DraftResolution(content=TEXT),) * 4
    decisions = (c.AdoptResolution(TWO), c.RejectResolution(ONE), c.AdoptResolution(), c.DeferResolution())
    state = after(*STARTED, *drafts, *decisions)
    assert [(r.id, r.adoption.number) for r in state.adopted if r.adoption] == [(2, "72/1"), (4, "72/2")]
    assert [r.status for r in state.resolutions] == [
        ResolutionStatus.REJECTED,
        ResolutionStatus.ADOPTED,
        ResolutionStatus.DEFERRED,
        ResolutionStatus.ADOPTED,
    ]


@pytest.mark.parametrize("count", [9, 12])
def test_adopted_resolutions_stand_in_the_order_of_their_numbers(count: int) -> None:
    one = (c.DraftResolution(content=TEXT), c.AdoptResolution())
    state = after(*STARTED, *one * count)
    assert [r.id for r in state.adopted] == list(range(1, count + 1))
