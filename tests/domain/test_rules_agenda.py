"""The agenda: what is current, finished, deferred, in which order."""

from builders import OPENED, STARTED, Follows, Refused, after, at, table

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.state import ItemStatus
from meetingdesk.domain.turns import SpeakingOrder

NOW = at(60)
ONE, TWO, THREE, FOUR = map(ItemId, range(1, 5))
NONE = ItemId(9)
FINISHED = (*STARTED, c.FinishItem())

REFUSED = {
    "the next item where none is left": Refused(
        (*OPENED, *map(c.FinishItem, (ONE, TWO, THREE))), c.AdvanceAgenda(), "no_item_left"
    ),
    "an unknown item is taken up": Refused(OPENED, c.MakeItemCurrent(NONE), "unknown_item", {"item": 9}),
    "the current item is taken up": Refused(STARTED, c.MakeItemCurrent(ONE), "item_already_current", {"number": 1}),
    "nothing is current to be finished": Refused(OPENED, c.FinishItem(), "no_current_item"),
    "an unknown item is finished": Refused(STARTED, c.FinishItem(NONE), "unknown_item", {"item": 9}),
    "a finished item is finished": Refused(FINISHED, c.FinishItem(ONE), "item_already_decided", {"number": 1}),
    "nothing is current to be deferred": Refused(OPENED, c.DeferItem(), "no_current_item"),
    "an unknown item is deferred": Refused(STARTED, c.DeferItem(NONE), "unknown_item", {"item": 9}),
    "a finished item is deferred": Refused(FINISHED, c.DeferItem(ONE), "item_already_decided", {"number": 1}),
    "an item is deferred with too long a reason": Refused(
        STARTED, c.DeferItem(reason="د" * 1001), "too_long", {"field": "reason", "length": 1001, "limit": 1000}
    ),
    "an unknown item is moved": Refused(STARTED, c.MoveItem(NONE, 1), "unknown_item", {"item": 9}),
    "an item is moved before the first place": Refused(
        STARTED, c.MoveItem(ONE, 0), "no_such_position", {"position": 0, "last": 3}
    ),
    "an item is moved behind the last place": Refused(
        STARTED, c.MoveItem(ONE, 4), "no_such_position", {"position": 4, "last": 3}
    ),
    "a limit on an item of more than two hours": Refused(
        STARTED, c.SetItemRules(speech_seconds=7_201), "item_limit_out_of_range", {"longest": 120}
    ),
    "a limit on an item below zero": Refused(
        STARTED, c.SetItemRules(speech_seconds=-1), "item_limit_out_of_range", {"longest": 120}
    ),
    "a budget of an item of more than ten hours": Refused(
        STARTED, c.SetItemRules(budget_seconds=36_001), "item_limit_out_of_range", {"longest": 600}
    ),
    "rules of an item where none is current": Refused(OPENED, c.SetItemRules(), "no_current_item"),
    "rules of an unknown item": Refused(OPENED, c.SetItemRules(NONE), "unknown_item", {"item": 9}),
    "no time for an item": Refused(STARTED, c.AllotTime(0), "minutes_out_of_range", {"minutes": 0, "longest": 600}),
    "an item off the agenda without the chair": Refused(
        OPENED, c.AddOffAgendaItem("بند تازه"), "chair_approval_needed"
    ),
    "an item off the agenda without title": Refused(
        OPENED, c.AddOffAgendaItem("  ", chair_approved=True), "empty", {"field": "title"}
    ),
    "an item off the agenda with an endless title": Refused(
        OPENED,
        c.AddOffAgendaItem("ب" * 10_000, chair_approved=True),
        "too_long",
        {"field": "title", "length": 10_000, "limit": 300},
    ),
    "an item off the agenda without time": Refused(
        OPENED,
        c.AddOffAgendaItem("بند", planned_minutes=0, chair_approved=True),
        "minutes_out_of_range",
        {"minutes": 0, "longest": 600},
    ),
    "an item off the agenda for days": Refused(
        OPENED,
        c.AddOffAgendaItem("بند", planned_minutes=601, chair_approved=True),
        "minutes_out_of_range",
        {"minutes": 601, "longest": 600},
    ),
}

FOLLOWS = {
    "rules of an item": Follows(
        STARTED,
        c.SetItemRules(order=SpeakingOrder.BY_LOT, speech_seconds=180, budget_seconds=1200),
        (e.ItemRulesSet(NOW, ONE, SpeakingOrder.BY_LOT, 180, 1200),),
    ),
    "rules of an item as they are": Follows(STARTED, c.SetItemRules(), ()),
    "another time for an item to come": Follows(STARTED, c.AllotTime(7, TWO), (e.TimeAllotted(NOW, TWO, 420),)),
    "the time of an item as planned": Follows(STARTED, c.AllotTime(5), ()),
    "the first item": Follows(OPENED, c.AdvanceAgenda(), (e.ItemMadeCurrent(NOW, ONE),)),
    "the next item": Follows(STARTED, c.AdvanceAgenda(), (e.ItemFinished(NOW, ONE), e.ItemMadeCurrent(NOW, TWO))),
    "the end of the last item": Follows(
        (*OPENED, *map(c.FinishItem, (ONE, TWO)), c.AdvanceAgenda()), c.AdvanceAgenda(), (e.ItemFinished(NOW, THREE),)
    ),
    "the next item in the new order": Follows(
        (*STARTED, c.MoveItem(THREE, 1)), c.AdvanceAgenda(), (e.ItemFinished(NOW, ONE), e.ItemMadeCurrent(NOW, THREE))
    ),
    "what was set aside comes again": Follows(
        (*STARTED, c.MakeItemCurrent(THREE)),
        c.AdvanceAgenda(),
        (e.ItemFinished(NOW, THREE), e.ItemMadeCurrent(NOW, ONE)),
    ),
    "an item is taken up": Follows(OPENED, c.MakeItemCurrent(TWO), (e.ItemMadeCurrent(NOW, TWO),)),
    "an item is set aside for another": Follows(
        STARTED, c.MakeItemCurrent(THREE), (e.ItemSetAside(NOW, ONE), e.ItemMadeCurrent(NOW, THREE))
    ),
    "a finished item is taken up again": Follows(FINISHED, c.MakeItemCurrent(ONE), (e.ItemMadeCurrent(NOW, ONE),)),
    "a deferred item is taken up again": Follows(
        (*OPENED, c.DeferItem(ONE)), c.MakeItemCurrent(ONE), (e.ItemMadeCurrent(NOW, ONE),)
    ),
    "the current item is finished": Follows(STARTED, c.FinishItem(), (e.ItemFinished(NOW, ONE),)),
    "an item is finished before its turn": Follows(STARTED, c.FinishItem(THREE), (e.ItemFinished(NOW, THREE),)),
    "the current item is deferred": Follows(
        STARTED, c.DeferItem(reason="نبود گزارش"), (e.ItemDeferred(NOW, ONE, "نبود گزارش"),)
    ),
    "an item is deferred before its turn": Follows(OPENED, c.DeferItem(TWO), (e.ItemDeferred(NOW, TWO),)),
    "an item is moved": Follows(OPENED, c.MoveItem(THREE, 1), (e.ItemMoved(NOW, THREE, 1),)),
    "an item is moved to where it is": Follows(OPENED, c.MoveItem(TWO, 2), ()),
    "an item off the agenda": Follows(
        OPENED,
        c.AddOffAgendaItem(" بند‌تازه ", planned_minutes=7, chair_approved=True),
        (e.OffAgendaItemAdded(NOW, FOUR, "بند‌تازه", 420, "اکبر بهنام‌جو"),),
    ),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_a_moved_item_keeps_its_number() -> None:
    state = after(*OPENED, c.MoveItem(THREE, 1))
    assert [(item.id, item.number) for item in state.items] == [(3, 3), (1, 1), (2, 2)]


def test_an_item_taken_up_again_is_open_to_decision_and_has_no_reason_any_more() -> None:
    state = after(*OPENED, c.DeferItem(ONE, "فردا"), c.MakeItemCurrent(ONE))
    item = state.item(ONE)
    assert item is not None
    assert (item.status, item.reason) == (ItemStatus.CURRENT, "")


def test_an_item_off_the_agenda_tells_who_approved_it() -> None:
    item = after(*OPENED, c.AddOffAgendaItem("بند", chair_approved=True)).item(FOUR)
    assert item is not None
    assert (item.number, item.off_agenda, item.approved_by) == (4, True, "اکبر بهنام‌جو")


def test_deferring_the_current_item_leaves_none_current() -> None:
    state = after(*STARTED, c.DeferItem())
    assert state.current_item is None
    assert [item.status for item in state.items] == [ItemStatus.DEFERRED, ItemStatus.OPEN, ItemStatus.OPEN]
