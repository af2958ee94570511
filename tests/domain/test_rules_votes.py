"""Votes: what may be put to one, who may vote, what comes of it, and what a void one leaves."""

from builders import (
    CHAIR,
    DRAFTED,
    FIFTH,
    FOURTH,
    GUEST,
    HALL,
    OPENED,
    QUORUM,
    SECRETARY,
    SIXTH,
    STARTED,
    STRANGER,
    SUBSTITUTE,
    TEXT,
    THIRD,
    VOTELESS,
    Follows,
    Refused,
    after,
    arrivals,
    at,
    outcome,
    plan,
    seats,
    table,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionKind, VoteMethod, VoteStatus
from meetingdesk.domain.capacity import Capacity, Presence
from meetingdesk.domain.errors import Missing, Subject
from meetingdesk.domain.ids import ItemId, MotionId, ResolutionId, SpeechId, VoteId
from meetingdesk.domain.procedure import Bound, Choice, MajorityBase, MajorityRule, Procedure, Share, Tally
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.domain.rules.resolutions import text_hash
from meetingdesk.domain.rules.session import missing_for_closing
from meetingdesk.domain.rules.votes import still_to_vote

NOW = at(60)
ONE, TWO = VoteId(1), VoteId(2)
R1, R2 = ResolutionId(1), ResolutionId(2)
SIMPLE = MajorityRule()
HANDS, BY_NAME, SECRET = VoteMethod.SHOW_OF_HANDS, VoteMethod.ROLL_CALL, VoteMethod.SECRET
AYE, NO, ABSTAIN, SILENT = Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAIN, Choice.NOT_VOTING
VOID = c.VoidVote(reason="شمارش نادرست")

COUNTING = (*DRAFTED, c.OpenVote())
NAMING = (*DRAFTED, c.OpenVote(method=BY_NAME))
CARRIED = (*COUNTING, c.CloseVote(in_favour=3, against=1))
LOST = (*COUNTING, c.CloseVote(in_favour=1, against=3))
SUBSTITUTED = (*NAMING, c.AdmitSubstitute(FIFTH, "مریم احمدی"))
MARYAM = {"name": "مریم احمدی"}
BARRED = plan(members=seats(s5={"substitute_votes": False}))
CASTING = plan(procedure=Procedure(chair_casts=True))
FIVE = (*HALL[:-1], Presence(FIFTH, Capacity.HOLDER, counts=True, votes=True), HALL[-1])
FEW = {"present": 3, "needed": 4}
TALKING = (*STARTED, c.GiveFloor(who=CHAIR), *map(c.RecordDeparture, (THIRD, FOURTH)))


def majority(numerator: int, denominator: int, basis: Bound = Bound.AT_LEAST, minimum: int = 1) -> MajorityRule:
    return MajorityRule(Share(numerator, denominator), basis, MajorityBase.PRESENT, minimum)


def with_majority(rule: MajorityRule) -> c.OpenVote:
    return c.OpenVote(majority=rule)


REFUSED = {
    "a second vote": Refused(COUNTING, c.OpenVote(item=ItemId(1)), "vote_is_running"),
    "a second vote beside a held one": Refused((*COUNTING, c.HoldVote()), c.OpenVote(), "vote_is_running"),
    "without a quorum": Refused((*DRAFTED, c.RecordDeparture(THIRD)), c.OpenVote(), "no_quorum_to_vote", FEW),
    "on two things": Refused(DRAFTED, c.OpenVote(R1, ItemId(1)), "one_subject_a_vote"),
    "on nothing": Refused(OPENED, c.OpenVote(), "nothing_to_vote_on"),
    "on an unknown item": Refused(STARTED, c.OpenVote(item=ItemId(9)), "unknown_item", {"item": 9}),
    "on an unknown draft": Refused(STARTED, c.OpenVote(ResolutionId(9)), "unknown_resolution", {"resolution": 9}),
    "on an adopted draft": Refused(CARRIED, c.OpenVote(R1), "resolution_already_decided", {"resolution": 1}),
    "on an empty draft": Refused((*STARTED, c.DraftResolution()), c.OpenVote(), "draft_without_text"),
    "on an item without a question": Refused(STARTED, c.OpenVote(), "empty", {"field": "question"}),
    "on too long a question": Refused(
        STARTED, c.OpenVote(question="پ" * 1001), "too_long", {"field": "question", "length": 1001, "limit": 1000}
    ),
    "by more than all": Refused(DRAFTED, with_majority(majority(3, 2)), "impossible_majority"),
    "by a part below zero": Refused(DRAFTED, with_majority(majority(-1, 2)), "impossible_majority"),
    "by parts of nothing": Refused(DRAFTED, with_majority(majority(1, 0)), "impossible_majority"),
    "by parts of a thousand and one": Refused(DRAFTED, with_majority(majority(1, 1001)), "impossible_majority"),
    "by over all": Refused(DRAFTED, with_majority(majority(2, 2, Bound.MORE_THAN)), "impossible_majority"),
    "by fewer than none": Refused(DRAFTED, with_majority(majority(1, 2, minimum=-1)), "impossible_majority"),
    "by too many": Refused(DRAFTED, with_majority(majority(1, 2, minimum=10_001)), "impossible_majority"),
    "nothing to hold": Refused(DRAFTED, c.HoldVote(), "no_vote_running"),
    "nothing to resume": Refused(CARRIED, c.ResumeVote(), "no_vote_running"),
    "nothing to close": Refused(DRAFTED, c.CloseVote(in_favour=1), "no_vote_running"),
    "held already": Refused((*COUNTING, c.HoldVote()), c.HoldVote(), "vote_on_hold"),
    "closing what is held": Refused((*COUNTING, c.HoldVote()), c.CloseVote(in_favour=1), "vote_on_hold"),
    "voting in what is held": Refused((*NAMING, c.HoldVote()), c.RecordVote(CHAIR, AYE), "vote_on_hold"),
    "resuming what goes on": Refused(COUNTING, c.ResumeVote(), "vote_not_on_hold"),
    "resuming without a quorum": Refused(
        (*COUNTING, c.HoldVote(), c.RecordDeparture(THIRD)), c.ResumeVote(), "no_quorum_to_vote", FEW
    ),
    "closing without a quorum": Refused(
        (*COUNTING, c.RecordDeparture(THIRD)), c.CloseVote(in_favour=3), "no_quorum_to_vote", FEW
    ),
    "voting without a quorum": Refused(
        (*NAMING, c.RecordDeparture(THIRD)), c.RecordVote(CHAIR, AYE), "no_quorum_to_vote", FEW
    ),
    "the floor below the quorum of the debate": Refused(
        TALKING, c.GiveFloor(who=SECRETARY), "no_quorum_to_debate", {"present": 2, "needed": 3}
    ),
    "a name in a vote by count": Refused(COUNTING, c.RecordVote(CHAIR, AYE), "vote_not_by_name"),
    "names in a secret vote": Refused(
        (*DRAFTED, c.OpenVote(method=SECRET)), c.RecordRemainingVotes(AYE), "vote_not_by_name"
    ),
    "an unknown person votes": Refused(NAMING, c.RecordVote(STRANGER, AYE), "unknown_person", {"who": "s99"}),
    "somebody votes who is not there": Refused(NAMING, c.RecordVote(FIFTH, AYE), "not_present", {"name": "سمت 5"}),
    "a guest votes": Refused(NAMING, c.RecordVote(GUEST, AYE), "guest_has_no_vote", {"name": "کارشناس اتاق"}),
    "a seat without vote votes": Refused(
        (*NAMING, *arrivals(VOTELESS)), c.RecordVote(VOTELESS, AYE), "seat_has_no_vote", {"name": "سمت 7"}
    ),
    "a substitute for a seat without vote votes": Refused(
        (*NAMING, c.AdmitSubstitute(VOTELESS, "ن")), c.RecordVote(SUBSTITUTE, AYE), "seat_has_no_vote", {"name": "ن"}
    ),
    "a barred substitute votes": Refused(
        SUBSTITUTED, c.RecordVote(SUBSTITUTE, AYE), "substitute_has_no_vote", MARYAM, BARRED
    ),
    "a substitute votes beside the holder": Refused(
        (*SUBSTITUTED, *arrivals(FIFTH)), c.RecordVote(SUBSTITUTE, AYE), "holder_is_present", {"name": "سمت 5"}
    ),
    "a substitute changes the vote beside the holder": Refused(
        (*SUBSTITUTED, c.RecordVote(SUBSTITUTE, AYE), *arrivals(FIFTH)),
        c.RecordVote(SUBSTITUTE, NO),
        "holder_is_present",
        {"name": "سمت 5"},
    ),
    "a holder votes after the substitute": Refused(
        (*SUBSTITUTED, c.RecordVote(SUBSTITUTE, AYE), c.RecordDeparture(SUBSTITUTE), *arrivals(FIFTH)),
        c.RecordVote(FIFTH, NO),
        "seat_has_voted",
        {"name": "سمت 5"},
    ),
    "nobody is left to vote": Refused(
        (*NAMING, c.RecordRemainingVotes(AYE)), c.RecordRemainingVotes(NO), "everybody_voted"
    ),
    "no counts": Refused(COUNTING, c.CloseVote(), "count_missing"),
    "counts without those in favour": Refused(COUNTING, c.CloseVote(against=1), "count_missing"),
    "fewer than none in favour": Refused(COUNTING, c.CloseVote(in_favour=-1), "count_negative", {"field": "in_favour"}),
    "fewer than none abstaining": Refused(
        COUNTING, c.CloseVote(in_favour=1, abstain=-1), "count_negative", {"field": "abstain"}
    ),
    "more votes than those entitled": Refused(
        COUNTING, c.CloseVote(in_favour=3, against=1, abstain=1), "too_many_votes", {"count": 5, "entitled": 4}
    ),
    "the vote of a barred substitute is counted": Refused(
        (*COUNTING, c.AdmitSubstitute(FIFTH, "م")),
        c.CloseVote(in_favour=5),
        "too_many_votes",
        {"count": 5, "entitled": 4},
        BARRED,
    ),
    "counts in a vote by name": Refused(NAMING, c.CloseVote(in_favour=1), "counts_in_vote_by_name"),
    "a tie without the side of the chair": Refused(
        COUNTING, c.CloseVote(in_favour=2, against=2), "casting_vote_needed", {"count": 2}, CASTING
    ),
    "the side of a chair who may not cast": Refused(
        COUNTING, c.CloseVote(in_favour=2, against=2, chair=AYE), "no_casting_vote"
    ),
    "no vote to declare void": Refused(DRAFTED, VOID, "no_vote_yet"),
    "an unknown vote to declare void": Refused(CARRIED, c.VoidVote(TWO, "ن"), "unknown_vote", {"vote": 2}),
    "void already": Refused((*CARRIED, VOID), VOID, "vote_already_void", {"vote": 1}),
    "void without a reason": Refused(CARRIED, c.VoidVote(), "empty", {"field": "reason"}),
    "void when others were adopted after it": Refused(
        (*CARRIED, c.DraftResolution(content=TEXT), c.AdoptResolution()),
        VOID,
        "later_resolutions_adopted",
        {"number": "72/1"},
    ),
    "the text changes under the vote": Refused(
        COUNTING, c.ReviseResolution(TEXT), "resolution_under_vote", {"resolution": 1}
    ),
    "the draft is taken back under the vote": Refused(
        (*COUNTING, c.HoldVote()), c.WithdrawDraft(), "resolution_under_vote", {"resolution": 1}
    ),
    "adopted otherwise under the vote": Refused(
        COUNTING, c.AdoptResolution(), "resolution_under_vote", {"resolution": 1}
    ),
    "another item under the vote": Refused(COUNTING, c.MakeItemCurrent(ItemId(2)), "vote_is_running"),
    "finishing the item of a held vote": Refused((*COUNTING, c.HoldVote()), c.FinishItem(), "vote_is_running"),
    "deferring the item of a held vote on itself": Refused(
        (*STARTED, c.OpenVote(question="چه شود؟"), c.HoldVote()), c.DeferItem(), "vote_is_running"
    ),
}


def closed(tally: Tally, needed: int, *, carried: bool, casting: Choice | None = None) -> e.VoteClosed:
    return e.VoteClosed(NOW, ONE, tally, needed, carried, 6, 4, 4, HALL, casting)


def adopted(tally: Tally) -> e.ResolutionAdopted:
    return e.ResolutionAdopted(
        NOW, R1, "72/1", c.AdoptedBy.VOTE, 1, text_hash(TEXT), 4, 4, 6, HALL, vote=ONE, tally=tally
    )


FOLLOWS = {
    "on the draft": Follows(DRAFTED, c.OpenVote(), (e.VoteOpened(NOW, ONE, HANDS, SIMPLE, resolution=R1, revision=1),)),
    "on the pending motion": Follows(
        (*DRAFTED, c.ProposeMotion(MotionKind.CLOSE_DEBATE, QUORUM)),
        c.OpenVote(method=SECRET),
        (e.VoteOpened(NOW, ONE, SECRET, majority(2, 3), motion=MotionId(1)),),
        plan(procedure=Procedure(motion_majority=majority(2, 3))),
    ),
    "on a question of the item": Follows(
        DRAFTED,
        c.OpenVote(question=" آيا  بررسی شود؟"),
        (e.VoteOpened(NOW, ONE, HANDS, SIMPLE, item=ItemId(1), question="آیا بررسی شود؟"),),
    ),
    "on another draft, by a majority of its own": Follows(
        (*DRAFTED, c.DraftResolution(content=TEXT)),
        c.OpenVote(R1, method=BY_NAME, majority=majority(1, 1)),
        (e.VoteOpened(NOW, ONE, BY_NAME, majority(1, 1), resolution=R1, revision=1),),
    ),
    "again after it was lost": Follows(
        LOST, c.OpenVote(), (e.VoteOpened(NOW, TWO, HANDS, SIMPLE, resolution=R1, revision=1),)
    ),
    "held": Follows(COUNTING, c.HoldVote(" وقت نماز"), (e.VoteHeld(NOW, ONE, "وقت نماز"),)),
    "resumed": Follows((*COUNTING, c.HoldVote()), c.ResumeVote(), (e.VoteResumed(NOW, ONE),)),
    "held by a recess": Follows(COUNTING, c.CallRecess(), (e.VoteHeld(NOW, ONE), e.RecessCalled(NOW))),
    "a recess leaves a held one": Follows((*COUNTING, c.HoldVote()), c.CallRecess(), (e.RecessCalled(NOW),)),
    "a vote by name": Follows(NAMING, c.RecordVote(THIRD, NO), (e.VotesRecorded(NOW, ONE, NO, (THIRD,)),)),
    "a substitute votes": Follows(
        SUBSTITUTED, c.RecordVote(SUBSTITUTE, AYE), (e.VotesRecorded(NOW, ONE, AYE, (SUBSTITUTE,)),)
    ),
    "a vote is put right": Follows(
        (*NAMING, c.RecordVote(THIRD, NO)),
        c.RecordVote(THIRD, ABSTAIN),
        (e.VotesRecorded(NOW, ONE, ABSTAIN, (THIRD,)),),
    ),
    "the same vote again": Follows((*NAMING, c.RecordVote(THIRD, NO)), c.RecordVote(THIRD, NO), ()),
    "all in favour": Follows(NAMING, c.RecordRemainingVotes(AYE), (e.VotesRecorded(NOW, ONE, AYE, QUORUM),)),
    "all the others in favour": Follows(
        (*SUBSTITUTED, c.RecordVote(CHAIR, NO), c.RecordVote(SUBSTITUTE, SILENT), *arrivals(FIFTH)),
        c.RecordRemainingVotes(AYE),
        (e.VotesRecorded(NOW, ONE, AYE, (SECRETARY, THIRD, FOURTH)),),
    ),
    "carried by count, and adopted": Follows(
        COUNTING,
        c.CloseVote(in_favour=3),
        (closed(Tally(3, not_voting=1), 3, carried=True), adopted(Tally(3, not_voting=1))),
    ),
    "lost by count": Follows(
        COUNTING, c.CloseVote(in_favour=2, against=1, abstain=1), (closed(Tally(2, 1, 1), 3, carried=False),)
    ),
    "carried by name, and adopted": Follows(
        (*NAMING, c.RecordRemainingVotes(AYE), c.RecordVote(FOURTH, SILENT)),
        c.CloseVote(),
        (closed(Tally(3, not_voting=1), 3, carried=True), adopted(Tally(3, not_voting=1))),
    ),
    "nobody voted by name": Follows(NAMING, c.CloseVote(), (closed(Tally(not_voting=4), 3, carried=False),)),
    "carried by the chair": Follows(
        COUNTING,
        c.CloseVote(in_favour=2, against=2, chair=AYE),
        (closed(Tally(2, 2), 3, carried=True, casting=AYE), adopted(Tally(2, 2))),
        CASTING,
    ),
    "lost by the chair": Follows(
        COUNTING,
        c.CloseVote(in_favour=2, against=2, chair=NO),
        (closed(Tally(2, 2), 3, carried=False, casting=NO),),
        CASTING,
    ),
    "the chair abstains in a tie": Follows(
        COUNTING, c.CloseVote(in_favour=2, against=2, chair=ABSTAIN), (closed(Tally(2, 2), 3, carried=False),), CASTING
    ),
    "the side of the chair is that of the chair's name": Follows(
        (*NAMING, *(c.RecordVote(who, AYE) for who in QUORUM[:2]), c.RecordRemainingVotes(NO)),
        c.CloseVote(chair=NO),
        (closed(Tally(2, 2), 3, carried=True, casting=AYE), adopted(Tally(2, 2))),
        CASTING,
    ),
    "a tie of a chair who may not cast": Follows(
        COUNTING, c.CloseVote(in_favour=2, against=2), (closed(Tally(2, 2), 3, carried=False),)
    ),
    "a tie with abstentions, which the side of the chair cannot carry": Follows(
        (*arrivals(FIFTH), *COUNTING),
        c.CloseVote(in_favour=1, against=1, abstain=3),
        (e.VoteClosed(NOW, ONE, Tally(1, 1, 3), 3, carried=False, seats=6, present=5, quorum=4, presence=FIVE),),
        CASTING,
    ),
    "void": Follows(CARRIED, VOID, (e.ResolutionReopened(NOW, R1), e.VoteVoided(NOW, ONE, "شمارش نادرست"))),
    "void after it was lost": Follows(LOST, c.VoidVote(ONE, "ن"), (e.VoteVoided(NOW, ONE, "ن"),)),
    "void before it ended, in a recess": Follows(
        (*COUNTING, c.CallRecess()), VOID, (e.VoteVoided(NOW, ONE, VOID.reason),)
    ),
    "void with later drafts, none of them adopted": Follows(
        (*CARRIED, c.DraftResolution(content=TEXT), c.DraftResolution()),
        VOID,
        (e.ResolutionReopened(NOW, R1), e.VoteVoided(NOW, ONE, VOID.reason)),
    ),
    "an item goes while a held vote is about another": Follows(
        (*COUNTING, c.HoldVote(), c.MakeItemCurrent(ItemId(2))),
        c.AdvanceAgenda(),
        (e.ItemFinished(NOW, ItemId(2)), e.ItemMadeCurrent(NOW, ItemId(1))),
    ),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_a_void_vote_is_repeated_and_both_stay_in_the_record() -> None:
    state = after(*CARRIED, VOID, c.OpenVote(), c.CloseVote(in_favour=4))
    first, second = state.votes
    assert (first.status, first.reason, first.outcome) == (
        VoteStatus.VOID,
        VOID.reason,
        after(*CARRIED).votes[0].outcome,
    )
    assert second.outcome is not None
    assert second.outcome.tally == Tally(4)
    assert [(r.status, r.adoption and (r.adoption.number, r.adoption.vote)) for r in state.resolutions] == [
        (ResolutionStatus.ADOPTED, ("72/1", TWO))
    ]


def test_a_number_that_a_void_vote_gave_back_is_given_to_the_next() -> None:
    later = (c.DraftResolution(content=TEXT), c.AdoptResolution())
    state = after(*CARRIED, VOID, *later, c.AdoptResolution(R1))
    assert [(r.id, r.adoption.number) for r in state.adopted if r.adoption] == [(R2, "72/1"), (R1, "72/2")]


def test_whoever_voted_and_left_has_voted() -> None:
    left = (*arrivals(FIFTH), *NAMING, c.RecordVote(FIFTH, NO), c.RecordDeparture(FIFTH), c.RecordRemainingVotes(AYE))
    (closing, _) = outcome(after(*left), c.CloseVote())
    assert isinstance(closing, e.VoteClosed)
    assert (closing.tally, closing.needed, closing.present) == (Tally(4, 1), 3, 4)


def test_a_chair_who_left_casts_no_vote() -> None:
    voted = (*(c.RecordVote(who, AYE) for who in (CHAIR, SECRETARY)), c.RecordRemainingVotes(NO))
    left = (*arrivals(*QUORUM, FIFTH, GUEST), *DRAFTED[5:], c.OpenVote(method=BY_NAME), *voted)
    state = after(*left, c.RecordVote(FIFTH, ABSTAIN), c.RecordDeparture(CHAIR), plan=CASTING)
    (closing,) = outcome(state, c.CloseVote())
    assert isinstance(closing, e.VoteClosed)
    assert (closing.tally, closing.casting) == (Tally(2, 2, 1), None)


def test_who_is_still_to_vote_follows_the_hall() -> None:
    state = after(*SUBSTITUTED, c.RecordVote(SUBSTITUTE, AYE), c.RecordDeparture(SUBSTITUTE), *arrivals(FIFTH, SIXTH))
    assert still_to_vote(state, state.votes[0]) == (*QUORUM, SIXTH)


def test_a_vote_on_an_item_adopts_nothing() -> None:
    state = after(*STARTED, c.OpenVote(question="بررسی شود؟"), c.CloseVote(in_favour=4))
    assert (state.votes[0].status, state.adopted, state.current_item) == (VoteStatus.CLOSED, (), 1)


def test_a_running_vote_stands_in_the_way_of_closing() -> None:
    assert missing_for_closing(after(*COUNTING))[0] == Missing("vote_running", Subject.VOTES, "1")


def test_whoever_has_the_floor_below_the_quorum_of_the_debate_may_end() -> None:
    state = after(*TALKING)
    assert (state.present, state.debate_needed) == (2, 3)
    assert outcome(state, c.EndSpeech()) == (e.FloorReleased(NOW, SpeechId(1)),)
    free = plan(procedure=Procedure(debate_quorum=None))
    assert outcome(after(*TALKING, plan=free), c.GiveFloor(who=SECRETARY))[0] == e.FloorReleased(NOW, SpeechId(1))
