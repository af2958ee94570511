"""Where a turn is put into the queue, and why, in every speaking order.

People are seats 1 to 7 of groups g p j l v v g (government, parliament, judiciary, local, private) and the guest «x».
A token names who asks and for what: + in favour, - against, w written opinion, r report, o point of order, a reply,
q question, c conclusion. «3>1» moves the turn of 3 to the first place.
"""

from hashlib import sha256
from typing import NamedTuple

import pytest
from builders import FIFTH, GUEST, QUORUM, SIXTH, STARTED, VOTELESS, after, arrivals, outcome, plan, table
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId, TurnId
from meetingdesk.domain.ordering import arranged, suggested
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.turns import Placed, SpeakingOrder, TurnKind

WRITTEN, COME = SpeakingOrder.WRITTEN_FIRST, SpeakingOrder.FIRST_COME
SIDES, GROUPS, LOT = SpeakingOrder.ALTERNATE_SIDES, SpeakingOrder.ALTERNATE_GROUPS, SpeakingOrder.BY_LOT
HALL = (*STARTED, *arrivals(FIFTH, SIXTH, VOTELESS))
KINDS = {
    "+": TurnKind.IN_FAVOUR,
    "-": TurnKind.AGAINST,
    "r": TurnKind.REPORT,
    "o": TurnKind.POINT_OF_ORDER,
    "a": TurnKind.REPLY,
    "q": TurnKind.QUESTION,
    "c": TurnKind.CONCLUSION,
}


def person(letter: str) -> ParticipantId:
    return GUEST if letter == "x" else ParticipantId(f"s{letter}")


def named(who: ParticipantId) -> str:
    return "x" if who == GUEST else who[1:]


class Inserted(NamedTuple):
    """Who spoke before, who asks one after the other, and the queue that comes of it with the reasons for it."""

    order: SpeakingOrder
    spoken: str
    asked: str
    queue: str
    why: str = ""
    first: bool = False

    def state(self) -> MeetingState:
        rules = plan(procedure=Procedure(speaking_order=self.order, first_speakers_first=self.first))
        said: list[c.Command] = []
        for token in self.spoken.split():
            kind = KINDS.get(token[1:], TurnKind.STATEMENT)
            said += [c.GiveFloor(who=person(token[0]), kind=kind, interrupts=False), c.EndSpeech()]
        state = after(*HALL, *said, plan=rules)
        for number, token in enumerate(self.asked.split()):
            for event in outcome(state, self._command(state, token), 10 + number):
                state = evolved(state, event)
        return state

    def _command(self, state: MeetingState, token: str) -> c.Command:
        who = person(token[0])
        if token[1:2] == ">":
            turn = next(t for t in state.queue if t.who == who)
            return c.MoveTurn(turn.id, int(token[2:]))
        kind = KINDS.get(token[1:].replace("w", ""), TurnKind.STATEMENT)
        return c.RequestFloor(who, kind, written="w" in token)


def evolved(state: MeetingState, event: e.Event) -> MeetingState:
    from meetingdesk.domain.evolve import evolve

    return evolve(state, event)


WHY = {
    "asked": Placed.FIRST_COME,
    "written": Placed.WRITTEN_OPINION,
    "order": Placed.POINT_OF_ORDER,
    "sides": Placed.ALTERNATES_SIDES,
    "none": Placed.TAKES_NO_SIDE,
    "groups": Placed.ALTERNATES_GROUPS,
    "draw": Placed.AWAITS_DRAW,
    "spoke": Placed.SPOKE_BEFORE,
}

INSERTED = {
    # First come
    "first come": Inserted(COME, "", "3 1 2", "3 1 2", "asked asked asked"),
    "first come: a written opinion makes no difference": Inserted(COME, "", "3 1w 2", "3 1 2"),
    "first come: sides make no difference": Inserted(COME, "", "3+ 1+ 2-", "3 1 2"),
    "first come: who has spoken makes no difference": Inserted(COME, "3 3", "3 1", "3 1"),
    "first come: guests like everybody": Inserted(COME, "", "x 1", "x 1"),
    # Written opinion first
    "a written opinion comes first": Inserted(WRITTEN, "", "3 1 2w", "2 3 1", "written asked asked"),
    "written opinions among themselves come as asked": Inserted(WRITTEN, "", "3 2w 1w", "2 1 3"),
    "all of them written": Inserted(WRITTEN, "", "3w 2w 1w", "3 2 1"),
    "none of them written": Inserted(WRITTEN, "", "3 2 1", "3 2 1"),
    "a side with a written opinion": Inserted(WRITTEN, "", "3+ 2-w 1", "2 3 1"),
    # Ranks
    "a point of order comes before everybody": Inserted(WRITTEN, "", "3w 1 2o", "2 3 1", "order written asked"),
    "points of order come as asked": Inserted(COME, "", "3 4o 5o", "4 5 3"),
    "a question comes after a point of order": Inserted(COME, "", "3 4q 5o", "5 4 3", "order question asked"),
    "a reply comes after a question": Inserted(COME, "1", "3 4a 5q", "5 4 3", "question reply asked"),
    "a report comes before the debate": Inserted(COME, "1", "3 4 5r", "5 3 4", "report asked asked"),
    "a report comes after a reply": Inserted(COME, "1", "5r 4a", "4 5"),
    "reports come as asked": Inserted(COME, "", "5r 4r 3", "5 4 3"),
    "the conclusion comes after everybody": Inserted(COME, "", "3 1c 4 5o", "5 3 4 1", "order asked asked conclusion"),
    "every rank at once": Inserted(COME, "2", "1c 3 4r 5a 6q 7o", "7 6 5 4 3 1"),
    "somebody waits for two things": Inserted(COME, "", "3 4 3o", "3 3 4", "order asked asked"),
    # Alternating sides
    "sides alternate from who asked first": Inserted(SIDES, "", "3+ 4+ 5-", "3 5 4", "sides sides sides"),
    "the side against asked first": Inserted(SIDES, "", "3- 4- 5+", "3 5 4"),
    "the other side than the speaker before": Inserted(SIDES, "1+", "3+ 4-", "4 3"),
    "the side of the last speaker but one does not count": Inserted(SIDES, "1+ 2-", "3- 4+", "4 3"),
    "who takes no side comes last": Inserted(SIDES, "", "3 4+ 5-", "4 5 3", "sides sides none"),
    "no side before does not count": Inserted(SIDES, "1+ 2", "3+ 4-", "4 3"),
    "only one side waits": Inserted(SIDES, "1+", "3+ 4+ 5+", "3 4 5"),
    "many on each side": Inserted(SIDES, "", "2+ 3+ 4+ 5- 6- 7-", "2 5 3 6 4 7"),
    "more on one side than on the other": Inserted(SIDES, "", "2+ 3+ 4+ 5-", "2 5 3 4"),
    "a late one of the rarer side": Inserted(SIDES, "", "2+ 3+ 4+ 5- 6-", "2 5 3 6 4"),
    "a point of order between sides": Inserted(SIDES, "1+", "3+ 4- 5o", "5 4 3"),
    # Alternating groups
    "groups alternate from who asked first": Inserted(GROUPS, "", "1 7 3", "1 3 7", "groups groups groups"),
    "another group than the speaker before": Inserted(GROUPS, "7", "1 5", "5 1"),
    "private speakers between those of the government": Inserted(GROUPS, "", "5 6 1 7", "5 1 6 7"),
    "guests are a group": Inserted(GROUPS, "", "1 7 x", "1 x 7"),
    "three groups": Inserted(GROUPS, "", "1 7 5 6 3", "1 5 7 6 3"),
    "one group only": Inserted(GROUPS, "1", "7 1", "7 1"),
    "a late one of another group": Inserted(GROUPS, "", "5 6 1", "5 1 6"),
    # By lot
    "who asks awaits the draw as asked": Inserted(LOT, "", "3 1 2", "3 1 2", "draw draw draw"),
    "a point of order awaits no draw": Inserted(LOT, "", "3 1 2o", "2 3 1", "order draw draw"),
    # Nobody twice before all once
    "who has not spoken comes first": Inserted(COME, "3", "3 1", "1 3", "asked spoke", first=True),
    "who has spoken once comes before who has twice": Inserted(COME, "3 4 3", "3 4 1", "1 4 3", first=True),
    "who has spoken, with a written opinion": Inserted(WRITTEN, "3", "3w 1", "1 3", "asked spoke", first=True),
    "a point of order is not a speech of the debate": Inserted(COME, "3o", "3 1", "3 1", first=True),
    "a point of order of who has spoken": Inserted(COME, "3", "1 3o", "3 1", first=True),
    "sides among those who have not spoken": Inserted(SIDES, "3+", "3- 4+ 5-", "5 4 3", first=True),
    "groups among those who have not spoken": Inserted(GROUPS, "1", "1 7 5", "5 7 1", first=True),
    # Moved by hand
    "what was moved stays": Inserted(COME, "", "3 1 2 2>1 4", "2 3 1 4", "moved asked asked asked"),
    "a written opinion passes over what was moved": Inserted(WRITTEN, "", "3 1 1>1 2w", "1 2 3", "moved written asked"),
    "a point of order comes before what was moved": Inserted(COME, "", "3 1 1>1 2o", "2 1 3"),
    "a later point of order stays behind the earlier ones": Inserted(COME, "", "1 4o 5o 1>1 6o", "1 4 5 6"),
    "what was moved to the end stays before who asks later": Inserted(COME, "", "3 1 3>2 2", "1 3 2"),
    "a moved point of order": Inserted(COME, "", "3 4o 4>2 5o", "5 3 4"),
    "the conclusion after what was moved behind it": Inserted(COME, "", "3 1c 3>2 4", "4 1 3"),
    "sides pass over what was moved": Inserted(SIDES, "", "3+ 4+ 4>1 5-", "4 3 5"),
}  # fmt: skip


@table(INSERTED)
def test_a_turn_is_put_where_the_order_says(case: Inserted) -> None:
    queue = case.state().queue
    assert [named(turn.who) for turn in queue] == case.queue.split()
    if case.why:
        assert [turn.why for turn in queue] == [WHY.get(why) or Placed(why) for why in case.why.split()]


def test_there_are_enough_cases() -> None:
    assert len(INSERTED) >= 40
    assert {case.order for case in INSERTED.values()} == set(SpeakingOrder)


tokens = st.builds(
    str.__add__, st.sampled_from("1234567x"), st.sampled_from(["", "", "+", "-", "w", "+w", "r", "o", "q", "a"])
)


@given(order=st.sampled_from(SpeakingOrder), asked=st.lists(tokens, max_size=12), given_=st.integers(0, 3))
def test_turns_put_in_one_by_one_stand_as_if_all_had_been_sorted(
    order: SpeakingOrder, asked: list[str], given_: int
) -> None:
    case = Inserted(order, "1", "", "")
    state = case.state()
    for number, token in enumerate(asked):
        try:
            events = outcome(state, case._command(state, token), 10 + number)
        except RuleViolation as refusal:
            assert refusal.code in {"already_in_queue", "answers_oneself", "nothing_to_reply_to"}
            continue
        for event in events:
            state = evolved(state, event)
    for number in range(given_):
        if not state.queue:
            break
        for event in (*outcome(state, c.GiveFloor(interrupts=False), 100 + 2 * number),):
            state = evolved(state, event)
        for event in outcome(state, c.EndSpeech(), 101 + 2 * number):
            state = evolved(state, event)
        assert suggested(state) is None
    assert arranged(state, state.queue) == state.queue
    assert suggested(state) is None


# --- Lots ---


def by_lot(*who: ParticipantId, seed: int) -> MeetingState:
    rules = plan(procedure=Procedure(speaking_order=LOT))
    return after(*HALL, *map(c.RequestFloor, who), c.DrawLots(seed), plan=rules)


@given(seed=st.integers(0, 999_999_999), who=st.permutations([*QUORUM, FIFTH, SIXTH]))
def test_lots_follow_from_the_number_as_anybody_can_check(seed: int, who: list[ParticipantId]) -> None:
    state = by_lot(*who, seed=seed)
    asked = [(TurnId(number), person) for number, person in enumerate(who, start=1)]
    checked = sorted(asked, key=lambda pair: sha256(f"{seed}:{pair[0]}:{pair[1]}".encode("ascii")).hexdigest())
    assert [(turn.id, turn.who) for turn in state.queue] == checked
    assert [turn.lot for turn in state.queue] == [1, 2, 3, 4, 5, 6]
    assert {turn.why for turn in state.queue} == {Placed.DRAWN}
    assert state.draws[-1].seed == seed
    assert list(state.draws[-1].order) == [person for _, person in checked]


def test_different_numbers_draw_different_orders() -> None:
    assert len({tuple(t.who for t in by_lot(*QUORUM, FIFTH, SIXTH, seed=seed).queue) for seed in range(40)}) > 20


def test_who_asks_after_a_draw_waits_behind_it_and_is_drawn_next() -> None:
    rules = plan(procedure=Procedure(speaking_order=LOT))
    drawn = (*HALL, *map(c.RequestFloor, QUORUM), c.DrawLots(7))
    state = after(*drawn, c.RequestFloor(FIFTH), c.RequestFloor(SIXTH), plan=rules)
    first = [turn.who for turn in state.queue[:4]]
    assert [turn.why for turn in state.queue[4:]] == [Placed.AWAITS_DRAW] * 2
    state = after(*drawn, c.RequestFloor(FIFTH), c.RequestFloor(SIXTH), c.DrawLots(8), plan=rules)
    assert [turn.who for turn in state.queue[:4]] == first
    assert [turn.lot for turn in state.queue] == [1, 2, 3, 4, 5, 6]


def test_a_point_of_order_stays_before_the_lots() -> None:
    rules = plan(procedure=Procedure(speaking_order=LOT))
    asked = (c.RequestFloor(FIFTH), c.RequestFloor(SIXTH, TurnKind.POINT_OF_ORDER), c.RequestFloor(VOTELESS))
    state = after(*HALL, *asked, c.DrawLots(1), plan=rules)
    assert state.queue[0].who == SIXTH
    assert {turn.who for turn in state.queue[1:]} == {FIFTH, VOTELESS}


# --- Suggested, never done unasked ---


def test_another_order_of_the_item_is_suggested_and_changes_nothing() -> None:
    asked = (c.RequestFloor(FIFTH), c.RequestFloor(SIXTH), c.RequestFloor(VOTELESS))
    state = after(*HALL, *asked, c.SetItemRules(order=GROUPS))
    assert [turn.who for turn in state.queue] == [FIFTH, SIXTH, VOTELESS]
    wanted = suggested(state)
    assert wanted is not None
    assert [turn.who for turn in wanted] == [FIFTH, VOTELESS, SIXTH]
    state = after(*HALL, *asked, c.SetItemRules(order=GROUPS), c.ArrangeQueue())
    assert [turn.who for turn in state.queue] == [FIFTH, VOTELESS, SIXTH]
    assert {turn.why for turn in state.queue} == {Placed.ALTERNATES_GROUPS}


def test_what_was_moved_by_hand_is_no_reason_to_suggest() -> None:
    state = after(*HALL, c.RequestFloor(FIFTH), c.RequestFloor(SIXTH), c.MoveTurn(TurnId(2), 1))
    assert suggested(state) is None
    assert (state.queue[0].why, state.queue[0].overrides) == (Placed.MOVED, Placed.FIRST_COME)


@pytest.mark.parametrize("order", SpeakingOrder)
def test_an_empty_queue_is_in_every_order(order: SpeakingOrder) -> None:
    assert Inserted(order, "", "", "").state().queue == ()


def test_a_draw_leaves_where_it_is_what_was_moved_by_hand() -> None:
    rules = plan(procedure=Procedure(speaking_order=LOT))
    asked = (*HALL, *map(c.RequestFloor, (FIFTH, SIXTH, VOTELESS)), c.MoveTurn(TurnId(3), 1))
    state = after(*asked, c.DrawLots(1), plan=rules)
    assert (state.queue[0].who, state.queue[0].why, state.queue[0].lot) == (VOTELESS, Placed.MOVED, 0)
    assert {turn.why for turn in state.queue[1:]} == {Placed.DRAWN}
