"""Clauses worded otherwise: proposed, put to the vote each, chosen, and what a void vote brings back."""

from dataclasses import replace

from builders import CHAIR, STARTED, TEXT, THIRD, Follows, Refused, after, at, table
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import WordedClause
from meetingdesk.domain.evolve_resolutions import followed
from meetingdesk.domain.ids import ParticipantId, ResolutionId, VoteId, WordingId
from meetingdesk.domain.resolution import WordingStatus
from meetingdesk.domain.rules.resolutions import draft_voted_on
from meetingdesk.domain.state import MeetingState

NOW = at(60)
ONE = ResolutionId(1)
PLAIN = after(*STARTED).plan.procedure.majority
W1, W2, W3 = WordingId(1), WordingId(2), WordingId(3)
CONTENT = replace(TEXT, clauses=("بند یکم", "بند دوم"))
DRAFT = (*STARTED, c.DraftResolution(content=CONTENT))
PROPOSED = (*DRAFT, c.ProposeWording(2, "بند دوم، روشن‌تر", by=CHAIR))
TWO = (*PROPOSED, c.ProposeWording(2, "بند دیگر"), c.ProposeWording(1, "بند نخست"))
CHOSEN = (*TWO, c.ChooseWording(W1))
VOTED_ON = (*TWO, c.OpenVote(wording=W1))
CARRIED = (*VOTED_ON, c.CloseVote(in_favour=4))


def clauses(text: str, at_: int = 2) -> c.ResolutionContent:
    return replace(CONTENT, clauses=(text, "بند دوم") if at_ == 1 else ("بند یکم", text))


REFUSED = {
    "a clause that there is not": Refused(
        DRAFT, c.ProposeWording(3, "متن"), "unknown_clause", {"clause": 3, "count": 2}
    ),
    "a clause before the first": Refused(
        DRAFT, c.ProposeWording(0, "متن"), "unknown_clause", {"clause": 0, "count": 2}
    ),
    "nothing": Refused(DRAFT, c.ProposeWording(1, " "), "empty", {"field": "wording"}),
    "the text as it stands": Refused(DRAFT, c.ProposeWording(1, "بند  یكم"), "wording_stands_already"),
    "what was proposed": Refused(PROPOSED, c.ProposeWording(2, "بند دوم، روشن‌تر"), "wording_stands_already"),
    "by somebody unknown": Refused(
        DRAFT, c.ProposeWording(1, "متن", by=ParticipantId("s99")), "unknown_person", {"who": "s99"}
    ),
    "without a draft": Refused(STARTED, c.ProposeWording(1, "متن"), "no_open_draft"),
    "an unknown wording": Refused(PROPOSED, c.ChooseWording(W3), "unknown_wording", {"wording": 3}),
    "a wording taken back": Refused((*PROPOSED, c.WithdrawWording(W1)), c.ChooseWording(W1), "wording_decided"),
    "one that has fallen": Refused(CHOSEN, c.ReviseWording(W2, "متن"), "wording_decided"),
    "a clause that is gone": Refused(
        (*PROPOSED, c.ReviseResolution(replace(CONTENT, clauses=("بند یکم",)))), c.ChooseWording(W1),
        "wording_without_clause",
    ),
    "a vote on a clause that is gone": Refused(
        (*PROPOSED, c.ReviseResolution(replace(CONTENT, clauses=("بند یکم",)))), c.OpenVote(wording=W1),
        "wording_without_clause",
    ),
    "while it is voted on": Refused(VOTED_ON, c.ChooseWording(W2), "resolution_under_vote", {"resolution": 1}),
    "the draft is changed while a wording is voted on": Refused(
        VOTED_ON, c.ReviseResolution(TEXT), "resolution_under_vote", {"resolution": 1}
    ),
    "a vote on a wording and its draft": Refused(TWO, c.OpenVote(wording=W1, resolution=ONE), "one_subject_a_vote"),
    "a vote on a decided wording": Refused(CHOSEN, c.OpenVote(wording=W1), "wording_decided"),
    "of an adopted draft": Refused(
        (*PROPOSED, c.AdoptResolution()), c.ChooseWording(W1), "resolution_already_decided", {"resolution": 1}
    ),
    "voiding what was built upon": Refused(
        (*CARRIED, c.AdoptResolution()), c.VoidVote(reason="شمارش"), "resolution_already_decided", {"resolution": 1}
    ),
}  # fmt: skip

FOLLOWS = {
    "proposed by somebody": Follows(
        DRAFT,
        c.ProposeWording(2, " متن ديگر ", by=THIRD),
        (e.WordingProposed(NOW, W1, ONE, 2, "بند دوم", "متن دیگر", THIRD),),
    ),
    "proposed while the draft is voted on": Follows(
        (*DRAFT, c.OpenVote()), c.ProposeWording(1, "متن"), (e.WordingProposed(NOW, W1, ONE, 1, "بند یکم", "متن"),)
    ),
    "changed": Follows(PROPOSED, c.ReviseWording(W1, "متن"), (e.WordingRevised(NOW, W1, "متن"),)),
    "changed into the same": Follows(PROPOSED, c.ReviseWording(W1, "بند دوم، روشن‌تر "), ()),
    "taken back": Follows(PROPOSED, c.WithdrawWording(W1), (e.WordingWithdrawn(NOW, W1),)),
    "chosen without a vote": Follows(
        TWO,
        c.ChooseWording(W1),
        (
            e.WordingChosen(NOW, W1, "بند دوم", (W2,)),
            e.ResolutionRevised(NOW, ONE, 2, clauses("بند دوم، روشن‌تر")),
        ),
    ),
    "put to the vote": Follows(
        TWO,
        c.OpenVote(wording=W2),
        (
            e.VoteOpened(
                NOW, VoteId(1), c.OpenVote().method, after(*TWO).plan.procedure.majority, revision=1, wording=W2
            ),
        ),
    ),
    "void": Follows(
        CARRIED,
        c.VoidVote(reason="شمارش"),
        (
            e.WordingReopened(NOW, W1, (W2,)),
            e.ResolutionRevised(NOW, ONE, 3, CONTENT),
            e.VoteVoided(NOW, VoteId(1), "شمارش"),
        ),
    ),
    "void after the clause was changed": Follows(
        (*CARRIED, c.ReviseResolution(clauses("چیز دیگر"))),
        c.VoidVote(reason="شمارش"),
        (e.WordingReopened(NOW, W1, (W2,)), e.VoteVoided(NOW, VoteId(1), "شمارش")),
    ),
    "void after it was lost": Follows(
        (*VOTED_ON, c.CloseVote(in_favour=1, against=3)),
        c.VoidVote(reason="شمارش"),
        (e.VoteVoided(NOW, VoteId(1), "شمارش"),),
    ),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def statuses(state: MeetingState) -> list[WordingStatus]:
    return [w.status for w in state.resolutions[0].wordings]


def test_a_carried_wording_enters_the_draft_and_the_others_of_its_clause_fall() -> None:
    state = after(*CARRIED)
    assert state.drafts[0].content == clauses("بند دوم، روشن‌تر")
    assert statuses(state) == [WordingStatus.CHOSEN, WordingStatus.FALLEN, WordingStatus.OPEN]
    assert state.drafts[0].wordings[0].vote == 1
    back = after(*CARRIED, c.VoidVote(reason="شمارش"))
    assert back.drafts[0].content == CONTENT
    assert statuses(back) == [WordingStatus.OPEN] * 3


def test_a_lost_wording_leaves_the_text_and_can_be_voted_on_again() -> None:
    state = after(*VOTED_ON, c.CloseVote(in_favour=1, against=3), c.OpenVote(wording=W1))
    assert state.drafts[0].content == CONTENT
    assert state.running_vote is not None
    assert draft_voted_on(state, state.running_vote) == 1


def test_a_wording_follows_its_clause() -> None:
    def clause_of(*texts: str) -> int | None:
        return after(*PROPOSED, c.ReviseResolution(replace(CONTENT, clauses=texts))).drafts[0].wordings[0].clause

    assert clause_of("تازه", "بند یکم", "بند دوم") == 3
    assert clause_of("بند دوم", "بند یکم") == 1
    assert clause_of("بند یکم", "بند دوم، با ویرایش") == 2
    assert clause_of("بند یکم") is None


def test_a_wording_stays_with_its_clause_beside_one_that_reads_alike() -> None:
    twice = replace(CONTENT, clauses=("بند", "بند"))
    state = after(*STARTED, c.DraftResolution(content=twice), c.ProposeWording(1, "بندی دیگر"), c.ChooseWording(W1))
    assert state.drafts[0].content.clauses == ("بندی دیگر", "بند")
    assert state.drafts[0].wordings[0].clause == 1


def test_a_vote_is_on_the_wording_as_it_was_put() -> None:
    lost = (*VOTED_ON, c.CloseVote(in_favour=1, against=3), c.ReviseWording(W1, "بندی دیگر"))
    asked = WordedClause(ONE, 2, "بند دوم", "بند دوم، روشن‌تر")
    assert after(*VOTED_ON).votes[0].worded == asked
    assert after(*lost, c.OpenVote(wording=W1)).votes[0].worded == asked
    assert after(*lost, c.OpenVote(wording=W1)).votes[1].worded == replace(asked, text="بندی دیگر")
    assert after(*CARRIED, c.ReviseResolution(TEXT)).votes[0].worded == asked
    assert after(*TWO, c.OpenVote()).votes[0].worded is None


@given(st.lists(st.text("ابپ", min_size=1), min_size=1, unique=True), st.lists(st.text("ابپ", min_size=1)), st.data())
def test_a_clause_that_is_still_there_is_found(before: list[str], after_: list[str], data: st.DataObject) -> None:
    clause = data.draw(st.integers(1, len(before)))
    where = followed(clause, tuple(before), tuple(after_))
    text = before[clause - 1]
    if text in after_:
        assert where is not None and after_[where - 1] == text
    else:
        assert where == (clause if len(after_) == len(before) else None)


def test_adopting_with_open_wordings_is_told() -> None:
    from builders import Meeting

    told = Meeting(*TWO).desk.execute(c.AdoptResolution())
    assert told is not None
    assert [(caution.code, dict(caution.params)) for caution in told.cautions] == [("wordings_left_open", {"count": 3})]
