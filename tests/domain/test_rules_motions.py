"""Motions of procedure: who may ask for one, and what becomes of it by itself."""

from builders import (
    CHAIR,
    FIFTH,
    FOURTH,
    GUEST,
    OPENED,
    SECRETARY,
    STARTED,
    STRANGER,
    SUBSTITUTE,
    THIRD,
    Follows,
    Refused,
    after,
    arrivals,
    at,
    outcome,
    plan,
    table,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import Motion, MotionKind, MotionStatus
from meetingdesk.domain.errors import Missing, Subject
from meetingdesk.domain.ids import ItemId, MotionId, TurnId
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.rules.session import missing_for_closing
from meetingdesk.domain.state import ItemStatus

NOW = at(60)
ONE, TWO = MotionId(1), MotionId(2)
FIRST = ItemId(1)
THREE = (CHAIR, SECRETARY, THIRD)
CLOSURE = c.ProposeMotion(MotionKind.CLOSE_DEBATE, THREE)
SUSPENSION = c.ProposeMotion(MotionKind.SUSPEND_ITEM, THREE)
RETURN = c.ProposeMotion(MotionKind.RETURN_ITEM, THREE)
ASKED = (*STARTED, CLOSURE)
CARRY = (c.OpenVote(), c.CloseVote(in_favour=3))
LOSE = (c.OpenVote(), c.CloseVote(in_favour=1, against=3))
CLOSED_DEBATE = (*ASKED, *CARRY)
BESIDE_HOLDER = (*STARTED, c.AdmitSubstitute(FIFTH, "م"), *arrivals(FIFTH))

REFUSED = {
    "on no item": Refused(OPENED, CLOSURE, "no_current_item"),
    "on an unknown item": Refused(
        STARTED, c.ProposeMotion(MotionKind.SUSPEND_ITEM, THREE, ItemId(9)), "unknown_item", {"item": 9}
    ),
    "on a finished item": Refused(
        (*STARTED, c.AdvanceAgenda()),
        c.ProposeMotion(MotionKind.SUSPEND_ITEM, THREE, FIRST),
        "item_already_decided",
        {"number": 1},
    ),
    "by too few": Refused(
        STARTED,
        c.ProposeMotion(MotionKind.CLOSE_DEBATE, (CHAIR, SECRETARY)),
        "too_few_supporters",
        {"count": 2, "needed": 3},
    ),
    "by two, one of them twice": Refused(
        STARTED,
        c.ProposeMotion(MotionKind.CLOSE_DEBATE, (CHAIR, SECRETARY, CHAIR)),
        "too_few_supporters",
        {"count": 2, "needed": 3},
    ),
    "by a guest": Refused(
        STARTED,
        c.ProposeMotion(MotionKind.CLOSE_DEBATE, (*THREE, GUEST)),
        "guest_supports_no_motion",
        {"name": "کارشناس اتاق"},
    ),
    "by somebody who is not there": Refused(
        STARTED, c.ProposeMotion(MotionKind.CLOSE_DEBATE, (*THREE, FIFTH)), "not_present", {"name": "سمت 5"}
    ),
    "by nobody known": Refused(
        STARTED, c.ProposeMotion(MotionKind.CLOSE_DEBATE, (STRANGER,)), "unknown_person", {"who": "s99"}
    ),
    "by two for one seat": Refused(
        BESIDE_HOLDER,
        c.ProposeMotion(MotionKind.CLOSE_DEBATE, (CHAIR, FIFTH, SUBSTITUTE)),
        "holder_is_present",
        {"name": "سمت 5"},
    ),
    "asked for already": Refused(ASKED, CLOSURE, "motion_is_pending", {"number": 1}),
    "carried already": Refused(CLOSED_DEBATE, CLOSURE, "debate_closed", {"number": 1}),
    "none to take back": Refused(STARTED, c.WithdrawMotion(), "no_pending_motion"),
    "an unknown one to take back": Refused(ASKED, c.WithdrawMotion(MotionId(9)), "unknown_motion", {"motion": 9}),
    "a decided one to take back": Refused(
        CLOSED_DEBATE, c.WithdrawMotion(ONE), "motion_already_decided", {"motion": 1}
    ),
    "taking back what is voted on": Refused((*ASKED, c.OpenVote()), c.WithdrawMotion(), "motion_under_vote"),
    "taking back what is voted on, held": Refused(
        (*ASKED, c.OpenVote(), c.HoldVote()), c.WithdrawMotion(), "motion_under_vote"
    ),
    "a word on an item of which the debate is closed": Refused(
        CLOSED_DEBATE, c.RequestFloor(SECRETARY), "debate_closed", {"number": 1}
    ),
    "the floor on an item of which the debate is closed": Refused(
        CLOSED_DEBATE, c.GiveFloor(who=GUEST), "debate_closed", {"number": 1}
    ),
    "leaving an item while its motion is voted on": Refused(
        (*ASKED, c.OpenVote(), c.HoldVote()), c.AdvanceAgenda(), "vote_is_running"
    ),
    "voting on a motion that is decided": Refused(
        CLOSED_DEBATE, c.OpenVote(motion=ONE), "motion_already_decided", {"motion": 1}
    ),
    "voting on an unknown motion": Refused(STARTED, c.OpenVote(motion=TWO), "unknown_motion", {"motion": 2}),
}

FOLLOWS = {
    "on the current item": Follows(
        STARTED, CLOSURE, (e.MotionProposed(NOW, ONE, MotionKind.CLOSE_DEBATE, FIRST, THREE),)
    ),
    "on another item, by a substitute as well": Follows(
        (*STARTED, c.AdmitSubstitute(FIFTH, "م")),
        c.ProposeMotion(MotionKind.RETURN_ITEM, (CHAIR, FOURTH, SUBSTITUTE), ItemId(3)),
        (e.MotionProposed(NOW, ONE, MotionKind.RETURN_ITEM, ItemId(3), (CHAIR, FOURTH, SUBSTITUTE)),),
    ),
    "another kind beside it": Follows(
        ASKED, SUSPENSION, (e.MotionProposed(NOW, TWO, MotionKind.SUSPEND_ITEM, FIRST, THREE),)
    ),
    "by nobody, where the procedure asks for none": Follows(
        STARTED,
        c.ProposeMotion(MotionKind.CLOSE_DEBATE, ()),
        (e.MotionProposed(NOW, ONE, MotionKind.CLOSE_DEBATE, FIRST, ()),),
        plan(procedure=Procedure(motion_supporters=0)),
    ),
    "again after it was lost": Follows(
        (*ASKED, *LOSE), CLOSURE, (e.MotionProposed(NOW, TWO, MotionKind.CLOSE_DEBATE, FIRST, THREE),)
    ),
    "taken back": Follows(ASKED, c.WithdrawMotion(), (e.MotionWithdrawn(NOW, ONE),)),
    "the one made last is taken back": Follows(
        (*ASKED, SUSPENSION), c.WithdrawMotion(), (e.MotionWithdrawn(NOW, TWO),)
    ),
    "its item is finished": Follows(
        ASKED,
        c.AdvanceAgenda(),
        (e.MotionWithdrawn(NOW, ONE), e.ItemFinished(NOW, FIRST), e.ItemMadeCurrent(NOW, ItemId(2))),
    ),
    "its item is deferred": Follows(ASKED, c.DeferItem(), (e.MotionWithdrawn(NOW, ONE), e.ItemDeferred(NOW, FIRST))),
    "its item is set aside": Follows(
        ASKED, c.MakeItemCurrent(ItemId(2)), (e.ItemSetAside(NOW, FIRST), e.ItemMadeCurrent(NOW, ItemId(2)))
    ),
    "the chair concludes a closed debate": Follows(
        CLOSED_DEBATE, c.RequestFloor(CHAIR), (e.FloorRequested(NOW, TurnId(1), CHAIR, position=1, item=FIRST),)
    ),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_a_motion_knows_who_asked_for_it() -> None:
    (motion,) = after(*ASKED).pending_motions
    assert (motion.kind, motion.item, motion.supporters) == (MotionKind.CLOSE_DEBATE, FIRST, THREE)
    assert isinstance(motion, Motion)


# --- Effects, and their end with the vote ---


def effects(*commands: c.Command) -> list[str]:
    """Return the facts that followed from the last command, after the one of the vote."""
    state = after(*STARTED, *commands[:-1])
    return [type(event).__name__ for event in outcome(state, commands[-1])]


def status(*commands: c.Command) -> tuple[list[MotionStatus], ItemStatus]:
    state = after(*STARTED, *commands)
    return [motion.status for motion in state.motions], state.items[0].status


VOID = c.VoidVote(reason="شمارش نادرست")
CARRIED, LOST, PENDING, WITHDRAWN = (
    MotionStatus.CARRIED,
    MotionStatus.LOST,
    MotionStatus.PENDING,
    MotionStatus.WITHDRAWN,
)


def test_a_closed_debate_empties_the_queue_of_its_item() -> None:
    asked = (c.RequestFloor(SECRETARY), c.RequestFloor(GUEST), CLOSURE)
    assert effects(*asked, *CARRY) == ["VoteClosed", "RequestWithdrawn", "RequestWithdrawn", "DebateClosed"]
    elsewhere = (*asked, c.MakeItemCurrent(ItemId(2)))
    assert effects(*elsewhere, *CARRY) == ["VoteClosed", "DebateClosed"]


def test_an_item_that_is_suspended_takes_its_other_motions_with_it() -> None:
    assert effects(CLOSURE, SUSPENSION, *CARRY) == ["VoteClosed", "MotionWithdrawn", "ItemSuspended"]
    assert status(CLOSURE, SUSPENSION, *CARRY) == ([WITHDRAWN, CARRIED], ItemStatus.SUSPENDED)
    assert status(RETURN, *CARRY) == ([CARRIED], ItemStatus.RETURNED)
    assert after(*STARTED, RETURN, *CARRY).current_item is None


def test_a_lost_motion_has_no_effect() -> None:
    assert effects(CLOSURE, *LOSE) == ["VoteClosed"]
    assert status(SUSPENSION, *LOSE) == ([LOST], ItemStatus.CURRENT)


def test_a_void_vote_takes_its_effect_back_and_leaves_the_motion_to_be_voted_on_again() -> None:
    assert effects(CLOSURE, *CARRY, VOID) == ["DebateReopened", "VoteVoided"]
    assert effects(SUSPENSION, *CARRY, VOID) == ["ItemReopened", "VoteVoided"]
    assert status(SUSPENSION, *CARRY, VOID) == ([PENDING], ItemStatus.OPEN)
    assert status(SUSPENSION, *CARRY, VOID, *CARRY) == ([CARRIED], ItemStatus.SUSPENDED)
    assert status(CLOSURE, *LOSE, VOID) == ([PENDING], ItemStatus.CURRENT)
    assert effects(CLOSURE, c.OpenVote(), VOID) == ["VoteVoided"]


def test_a_void_vote_brings_no_motion_back_that_has_been_overtaken() -> None:
    finished = (CLOSURE, *LOSE, c.AdvanceAgenda())
    assert effects(*finished, VOID) == ["VoteVoided", "MotionWithdrawn"]
    again = (CLOSURE, *LOSE, CLOSURE)
    assert effects(*again, VOID) == ["VoteVoided", "MotionWithdrawn"]
    assert status(*again, VOID) == ([WITHDRAWN, PENDING], ItemStatus.CURRENT)
    first = c.VoidVote(after(*STARTED, *again, *CARRY).votes[0].id, reason="ن")
    assert effects(*again, *CARRY, first) == ["VoteVoided", "MotionWithdrawn"]


def test_a_void_vote_takes_back_only_what_it_did_itself() -> None:
    taken_up = (SUSPENSION, *CARRY, c.MakeItemCurrent(FIRST))
    assert effects(*taken_up, VOID) == ["VoteVoided"]
    for second in (SUSPENSION, RETURN):
        first = c.VoidVote(after(*STARTED, *taken_up, second, *CARRY).votes[0].id, reason="ن")
        assert effects(*taken_up, second, *CARRY, first) == ["VoteVoided", "MotionWithdrawn"]
        assert effects(*taken_up, second, *CARRY, VOID) == ["ItemReopened", "VoteVoided"]


def test_a_pending_motion_stands_in_the_way_of_closing() -> None:
    missing = missing_for_closing(after(*ASKED))
    assert missing[0] == Missing("motion_pending", Subject.VOTES, "1", {"number": 1})
