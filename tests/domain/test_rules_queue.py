"""The queue: who enters it for what, who is called, and when the list is closed."""

import pytest
from builders import (
    CHAIR,
    FIFTH,
    GUEST,
    OPENED,
    SECRETARY,
    STARTED,
    THIRD,
    Follows,
    Meeting,
    Refused,
    after,
    at,
    plan,
    table,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionKind
from meetingdesk.domain.ids import ItemId, SpeechId, TurnId
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.turns import Placed, SpeakingOrder, TurnKind

NOW = at(60)
ITEM = ItemId(1)
ONE, TWO, THREE, FOUR = map(TurnId, range(1, 5))
FIRST = SpeechId(1)
AKBAR = {"name": "اکبر بهنام‌جو"}
QUEUED = (*STARTED, c.RequestFloor(SECRETARY), c.RequestFloor(GUEST))
LISTED = (*QUEUED, c.CloseList())
CALLED = (*QUEUED, c.CallSpeaker(), c.CallSpeaker())
SPOKEN = (*STARTED, c.GiveFloor(who=THIRD), c.EndSpeech())
BY_LOT = plan(procedure=Procedure(speaking_order=SpeakingOrder.BY_LOT))
CLOSED_DEBATE = (
    *STARTED,
    c.ProposeMotion(MotionKind.CLOSE_DEBATE, (CHAIR, SECRETARY, THIRD)),
    c.OpenVote(),
    c.CloseVote(in_favour=4),
)

REFUSED = {
    "a list that is closed": Refused(LISTED, c.RequestFloor(THIRD), "list_closed"),
    "a list that is closed, for a reply": Refused(
        (*SPOKEN, c.CloseList()), c.RequestFloor(CHAIR, TurnKind.REPLY), "list_closed"
    ),
    "closing a list twice": Refused(LISTED, c.CloseList(), "list_closed"),
    "opening a list that is open": Refused(QUEUED, c.ReopenList(), "list_is_open"),
    "a second turn in the debate": Refused(
        QUEUED, c.RequestFloor(SECRETARY, TurnKind.AGAINST), "already_in_queue", {"name": "سمت 2"}
    ),
    "a second point of order": Refused(
        (*QUEUED, c.RequestFloor(SECRETARY, TurnKind.POINT_OF_ORDER)),
        c.RequestFloor(SECRETARY, TurnKind.POINT_OF_ORDER),
        "already_in_queue",
        {"name": "سمت 2"},
    ),
    "a conclusion of somebody else": Refused(
        STARTED, c.RequestFloor(SECRETARY, TurnKind.CONCLUSION), "only_the_chair_concludes", AKBAR
    ),
    "a speech before the agenda during it": Refused(
        STARTED, c.RequestFloor(SECRETARY, TurnKind.PRE_AGENDA), "agenda_under_way", {"number": 1}
    ),
    "a reply to nobody": Refused(STARTED, c.RequestFloor(SECRETARY, TurnKind.REPLY), "nothing_to_reply_to"),
    "a reply to nobody but oneself": Refused(SPOKEN, c.RequestFloor(THIRD, TurnKind.REPLY), "nothing_to_reply_to"),
    "a reply to oneself": Refused(
        SPOKEN, c.RequestFloor(THIRD, TurnKind.REPLY, answers=FIRST), "answers_oneself", {"name": "سمت 3"}
    ),
    "a question to oneself": Refused(
        (*STARTED, c.GiveFloor(who=THIRD)),
        c.RequestFloor(THIRD, TurnKind.QUESTION),
        "answers_oneself",
        {"name": "سمت 3"},
    ),
    "a reply to an unknown speech": Refused(
        SPOKEN, c.RequestFloor(CHAIR, TurnKind.REPLY, answers=SpeechId(2)), "unknown_speech", {"speech": 2}
    ),
    "a point of order on an endless article": Refused(
        STARTED,
        c.RequestFloor(SECRETARY, TurnKind.POINT_OF_ORDER, article="م" * 301),
        "too_long",
        {"field": "article", "length": 301, "limit": 300},
    ),
    "an unknown turn is changed": Refused(QUEUED, c.ChangeTurn(FOUR), "unknown_turn", {"turn": 4}),
    "a turn is changed into one that waits already": Refused(
        (*QUEUED, c.RequestFloor(SECRETARY, TurnKind.POINT_OF_ORDER)),
        c.ChangeTurn(THREE, TurnKind.IN_FAVOUR),
        "already_in_queue",
        {"name": "سمت 2"},
    ),
    "a turn is changed into the chair's conclusion": Refused(
        QUEUED, c.ChangeTurn(ONE, TurnKind.CONCLUSION), "only_the_chair_concludes", AKBAR
    ),
    "an unknown turn is called": Refused(QUEUED, c.CallSpeaker(FOUR), "unknown_turn", {"turn": 4}),
    "nobody is called": Refused(STARTED, c.CallSpeaker(), "queue_is_empty"),
    "a third call": Refused(CALLED, c.CallSpeaker(), "called_often_enough", {"name": "سمت 2", "times": 2}),
    "a turn is skipped uncalled": Refused(
        QUEUED, c.SkipTurn(), "called_too_seldom", {"name": "سمت 2", "times": 0, "needed": 2}
    ),
    "nobody is skipped": Refused(STARTED, c.SkipTurn(), "queue_is_empty"),
    "lots in another order": Refused(QUEUED, c.DrawLots(1), "order_is_not_by_lot"),
    "lots for nobody": Refused(STARTED, c.DrawLots(1), "nobody_awaits_draw", plan=BY_LOT),
    "lots for those drawn": Refused((*QUEUED, c.DrawLots(1)), c.DrawLots(2), "nobody_awaits_draw", plan=BY_LOT),
    "lots with a number below zero": Refused(
        QUEUED, c.DrawLots(-1), "seed_out_of_range", {"largest": 999_999_999}, plan=BY_LOT
    ),
    "lots with an endless number": Refused(
        QUEUED, c.DrawLots(10**9), "seed_out_of_range", {"largest": 999_999_999}, plan=BY_LOT
    ),
    "what is in order already": Refused(QUEUED, c.ArrangeQueue(), "queue_in_order"),
    "lots with a number below zero in another order": Refused(
        QUEUED, c.DrawLots(-1), "seed_out_of_range", {"largest": 999_999_999}
    ),
    "lots for who was moved by hand": Refused(
        (
            *STARTED,
            c.RequestFloor(SECRETARY),
            c.RequestFloor(GUEST),
            c.DrawLots(1),
            c.RequestFloor(THIRD),
            c.MoveTurn(THREE, 1),
        ),
        c.DrawLots(1),
        "nobody_awaits_draw",
        plan=BY_LOT,
    ),
    "nobody is put in order": Refused(STARTED, c.ArrangeQueue(), "queue_is_empty"),
}

FOLLOWS = {
    "a point of order with its article": Follows(
        QUEUED,
        c.RequestFloor(THIRD, TurnKind.POINT_OF_ORDER, article=" ماده  ۱۲ "),
        (
            e.FloorRequested(
                NOW,
                THREE,
                THIRD,
                TurnKind.POINT_OF_ORDER,
                article="ماده ۱۲",
                position=1,
                why=Placed.POINT_OF_ORDER,
                item=ITEM,
            ),
        ),
    ),
    "a point of order enters a closed list": Follows(
        LISTED,
        c.RequestFloor(THIRD, TurnKind.POINT_OF_ORDER),
        (
            e.FloorRequested(
                NOW, THREE, THIRD, TurnKind.POINT_OF_ORDER, position=1, why=Placed.POINT_OF_ORDER, item=ITEM
            ),
        ),
    ),
    "the chair concludes after a closed list": Follows(
        LISTED,
        c.RequestFloor(CHAIR, TurnKind.CONCLUSION),
        (e.FloorRequested(NOW, THREE, CHAIR, TurnKind.CONCLUSION, position=3, why=Placed.CONCLUSION, item=ITEM),),
    ),
    "a point of order after a closed debate": Follows(
        CLOSED_DEBATE,
        c.RequestFloor(THIRD, TurnKind.POINT_OF_ORDER),
        (e.FloorRequested(NOW, ONE, THIRD, TurnKind.POINT_OF_ORDER, position=1, why=Placed.POINT_OF_ORDER, item=ITEM),),
    ),
    "the next item has an open list": Follows(
        (*LISTED, c.AdvanceAgenda()),
        c.RequestFloor(THIRD),
        (e.FloorRequested(NOW, THREE, THIRD, position=1, item=ItemId(2)),),
    ),
    "a written opinion": Follows(
        QUEUED,
        c.RequestFloor(THIRD, written=True),
        (e.FloorRequested(NOW, THREE, THIRD, written=True, position=1, why=Placed.WRITTEN_OPINION, item=ITEM),),
    ),
    "a reply to the last speech": Follows(
        (*SPOKEN, c.GiveFloor(who=CHAIR), c.EndSpeech()),
        c.RequestFloor(CHAIR, TurnKind.REPLY),
        (e.FloorRequested(NOW, ONE, CHAIR, TurnKind.REPLY, answers=FIRST, position=1, why=Placed.REPLY, item=ITEM),),
    ),
    "a question to who speaks": Follows(
        (*STARTED, c.GiveFloor(who=THIRD)),
        c.RequestFloor(CHAIR, TurnKind.QUESTION),
        (
            e.FloorRequested(
                NOW, ONE, CHAIR, TurnKind.QUESTION, answers=FIRST, position=1, why=Placed.QUESTION, item=ITEM
            ),
        ),
    ),
    "a speech before the agenda": Follows(
        OPENED,
        c.RequestFloor(SECRETARY, TurnKind.PRE_AGENDA),
        (e.FloorRequested(NOW, ONE, SECRETARY, TurnKind.PRE_AGENDA, position=1),),
    ),
    "a turn is changed": Follows(
        (*QUEUED, c.CallSpeaker(TWO)),
        c.ChangeTurn(TWO, TurnKind.POINT_OF_ORDER),
        (e.TurnChanged(NOW, TWO, TurnKind.POINT_OF_ORDER, False, "", None, 1, Placed.POINT_OF_ORDER),),  # noqa: FBT003
    ),
    "a turn is changed into what it is": Follows(QUEUED, c.ChangeTurn(TWO), ()),
    "the first call": Follows(QUEUED, c.CallSpeaker(), (e.SpeakerCalled(NOW, ONE, 1),)),
    "the second call of another": Follows(
        (*QUEUED, c.CallSpeaker(TWO)), c.CallSpeaker(TWO), (e.SpeakerCalled(NOW, TWO, 2),)
    ),
    "a turn is skipped": Follows(CALLED, c.SkipTurn(), (e.TurnSkipped(NOW, ONE, 2),)),
    "the list is closed": Follows(QUEUED, c.CloseList(), (e.ListClosed(NOW, ItemId(1)),)),
    "the list before the agenda is closed": Follows(OPENED, c.CloseList(), (e.ListClosed(NOW, None),)),
    "the list is opened again": Follows(LISTED, c.ReopenList(), (e.ListReopened(NOW, ItemId(1)),)),
    "lots are drawn": Follows(QUEUED, c.DrawLots(1), (e.LotsDrawn(NOW, 1, (ONE, TWO), (ONE, TWO)),), plan=BY_LOT),
    "a moved turn is put in order": Follows(
        (*QUEUED, c.MoveTurn(TWO, 1)),
        c.ArrangeQueue(),
        (e.QueueArranged(NOW, SpeakingOrder.WRITTEN_FIRST, (ONE, TWO), (Placed.FIRST_COME, Placed.FIRST_COME)),),
    ),
    "a turn is moved back": Follows(
        (*QUEUED, c.MoveTurn(TWO, 1)), c.MoveTurn(TWO, 2), (e.TurnMoved(NOW, TWO, 2, Placed.FIRST_COME),)
    ),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_a_skipped_turn_is_lost_and_may_be_asked_for_again() -> None:
    state = after(*CALLED, c.SkipTurn(), c.RequestFloor(SECRETARY))
    assert [(turn.who, turn.calls) for turn in state.queue] == [(GUEST, 0), (SECRETARY, 0)]


def test_a_changed_turn_keeps_its_time_and_its_calls() -> None:
    state = after(*QUEUED, c.CallSpeaker(TWO), c.ChangeTurn(TWO, TurnKind.AGAINST, written=True))
    turn = state.queue[0]
    assert (turn.who, turn.kind, turn.written, turn.calls) == (GUEST, TurnKind.AGAINST, True, 1)
    state = after(*QUEUED, c.RequestFloor(THIRD), c.ChangeTurn(ONE, TurnKind.AGAINST))
    assert [turn.id for turn in state.queue] == [ONE, TWO, THREE]


def test_the_chairs_substitute_concludes() -> None:
    chair_away = (
        *(c.RecordArrival(who) for who in (SECRETARY, THIRD, FIFTH)),
        c.AdmitSubstitute(CHAIR, "جانشین"),
        c.OpenSession(),
        c.AdvanceAgenda(),
    )
    substitute = after(*chair_away).substitutes[0].id
    state = after(*chair_away, c.RequestFloor(substitute, TurnKind.CONCLUSION))
    assert state.queue[0].kind is TurnKind.CONCLUSION


def test_a_closed_debate_leaves_points_of_order_waiting() -> None:
    asked = (c.RequestFloor(SECRETARY), c.RequestFloor(THIRD, TurnKind.POINT_OF_ORDER))
    state = after(*STARTED, *asked, *CLOSED_DEBATE[len(STARTED) :])
    assert [turn.who for turn in state.queue] == [THIRD]


# --- A turn belongs to the item it was asked for on ---

ELSEWHERE = (*QUEUED, c.MakeItemCurrent(ItemId(3)), c.RequestFloor(THIRD))
"""Two wait on item 1, which is set aside, and one on item 3."""


def test_the_queue_of_an_item_is_set_aside_with_it_and_comes_back_with_it() -> None:
    state = after(*ELSEWHERE)
    assert [turn.who for turn in state.queue] == [THIRD]
    assert [turn.who for turn in state.set_aside] == [SECRETARY, GUEST]
    state = after(*ELSEWHERE, c.MakeItemCurrent(ItemId(1)))
    assert [turn.who for turn in state.queue] == [SECRETARY, GUEST]
    assert [turn.who for turn in state.set_aside] == [THIRD]


@pytest.mark.parametrize("left", [c.FinishItem(), c.AdvanceAgenda(), c.DeferItem(), c.MakeItemCurrent(ItemId(2))])
def test_an_item_takes_its_queue_along_however_it_is_left(left: c.Command) -> None:
    state = after(*QUEUED, left)
    assert (state.queue, [turn.who for turn in state.set_aside]) == ((), [SECRETARY, GUEST])
    state = after(*QUEUED, left, c.MakeItemCurrent(ItemId(1)))
    assert (state.set_aside, [turn.who for turn in state.queue]) == ((), [SECRETARY, GUEST])


def test_who_asked_between_items_waits_for_the_next() -> None:
    state = after(*OPENED, c.RequestFloor(SECRETARY), c.AdvanceAgenda(), c.RequestFloor(GUEST), c.AdvanceAgenda())
    assert [turn.who for turn in state.queue] == [SECRETARY]


def test_who_leaves_is_off_every_queue() -> None:
    state = after(*ELSEWHERE, c.RecordDeparture(GUEST))
    assert [turn.who for turn in state.set_aside] == [SECRETARY]


def test_who_waits_for_another_item_may_ask_on_this_one() -> None:
    state = after(*ELSEWHERE, c.RequestFloor(SECRETARY))
    assert [turn.who for turn in state.queue] == [THIRD, SECRETARY]


def test_the_operator_is_told_that_somebody_waited_in_vain() -> None:
    for done in (c.AdvanceAgenda(), c.DeferItem()):
        told = Meeting(*QUEUED).desk.execute(done)
        assert told is not None
        assert [(caution.code, dict(caution.params)) for caution in told.cautions] == [("left_waiting", {"count": 2})]
    told = Meeting(*STARTED).desk.execute(c.AdvanceAgenda())
    assert told is not None
    assert told.cautions == ()
    called = Meeting(*QUEUED).desk.execute(c.CallSpeaker())
    assert called is not None
    assert dict(called.cautions[0].params) == {"name": "سمت 2", "times": 1}


def test_a_queue_that_comes_back_stands_before_who_asked_in_between() -> None:
    between = (*ELSEWHERE, c.FinishItem(), c.RequestFloor(CHAIR), c.MakeItemCurrent(ItemId(1)))
    assert [turn.who for turn in after(*between).queue] == [SECRETARY, GUEST, CHAIR]


@pytest.mark.parametrize("kind", [MotionKind.SUSPEND_ITEM, MotionKind.RETURN_ITEM])
def test_a_motion_that_puts_an_item_off_takes_its_queue_along(kind: MotionKind) -> None:
    carried = (c.ProposeMotion(kind, (CHAIR, SECRETARY, THIRD)), c.OpenVote(), c.CloseVote(in_favour=4))
    assert after(*QUEUED, *carried).queue == ()


def test_nothing_is_told_of_a_turn_that_was_only_taken_back() -> None:
    told = Meeting(*QUEUED).desk.execute(c.WithdrawRequest(ONE))
    assert told is not None
    assert told.cautions == ()
