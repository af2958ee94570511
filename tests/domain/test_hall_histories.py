"""Any history of comings, goings, corrections and votes, against a record kept the slow way."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any, TypeVar

from builders import FIFTH, QUORUM, SIXTH, TEXT, Meeting, arrivals, plan, seats
from hypothesis import given
from hypothesis import strategies as st
from naive_record import Decision, NaiveRecord

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionKind, MotionStatus, VoteMethod, VoteStatus
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ItemId, ParticipantId, VoteId
from meetingdesk.domain.presence import levels, present_at, voters
from meetingdesk.domain.procedure import Choice, MajorityRule, Procedure, Share
from meetingdesk.domain.state import MeetingState, Phase

T = TypeVar("T")
MOMENT = timedelta(seconds=1)

PLAN = plan(
    members=seats(s4={"substitute_counts": False}, s5={"substitute_votes": False}, s1={"may_be_substituted": False}),
    procedure=Procedure(motion_supporters=2, chair_casts=True),
)
BEGUN = (
    *arrivals(*QUORUM, FIFTH, SIXTH),
    c.OpenSession(),
    c.AdvanceAgenda(),
    c.DraftResolution(content=TEXT),
    c.DraftResolution(content=TEXT),
)

Makes = Callable[[MeetingState], c.Command | None]
"""What makes a command that fits the state, or nothing where none does."""

numbers = st.integers(0, 11)
choices = st.sampled_from((*Choice, Choice.IN_FAVOUR))


def pick(things: Sequence[T], number: int) -> T | None:
    return things[number % len(things)] if things else None


def people(state: MeetingState) -> tuple[ParticipantId, ...]:
    return tuple(person.id for person in state.people)


def coming_or_going(number: int) -> Makes:
    def made(state: MeetingState) -> c.Command:
        who = people(state)[number % len(state.people)]
        return c.RecordDeparture(who) if state.is_present(who) else c.RecordArrival(who)

    return made


def instants(state: MeetingState) -> list[datetime]:
    """Return the instants at which something happened, and those beside them."""
    known = {stay.start for attendance in state.attendance.values() for stay in attendance.intervals}
    known |= {vote.outcome.at for vote in state.votes if vote.outcome}
    known |= {r.adoption.at for r in state.resolutions if r.adoption}
    return sorted({at + shift * MOMENT for at in known for shift in (-1, 0, 1)})


def correcting(kind: int, who: int, stay: int, first: int, second: int) -> Makes:
    def made(state: MeetingState) -> c.Command | None:
        stays = [(p, n) for p, known in state.attendance.items() for n in range(1, len(known.intervals) + 1)]
        chosen, other = pick(stays, stay), people(state)[who % len(state.people)]
        arrived = pick(instants(state), first)
        if chosen is None or arrived is None:
            return None
        left = pick([None, *(at for at in instants(state) if at > arrived)], second)
        match kind:
            case 0:
                return c.CorrectStay(*chosen, arrived, left)
            case 1:
                return c.AddStay(other, arrived, left)
            case 2:
                return c.StrikeStay(*chosen)
        return c.ReassignStay(*chosen, other)

    return made


def proposing(kind: MotionKind, first: int, second: int) -> Makes:
    return lambda state: c.ProposeMotion(kind, (people(state)[first % 9], people(state)[second % 9]))


def voting(who: int, choice: Choice) -> Makes:
    def made(state: MeetingState) -> c.Command:
        return c.RecordVote(people(state)[who % len(state.people)], choice)

    return made


def closing(noes: int, others: int, too_many: int, chair: Choice) -> Makes:
    def made(state: MeetingState) -> c.Command:
        vote, room = state.running_vote, len(voters(state))
        if vote is not None and vote.method is VoteMethod.ROLL_CALL:
            return c.CloseVote()
        return c.CloseVote(max(0, room - noes - others) + too_many, noes, others // 2, chair)

    return made


def just(command: c.Command) -> Makes:
    return lambda _: command


going = st.builds(coming_or_going, numbers)
coming = st.builds(lambda number: lambda state: c.RecordArrival(people(state)[number % len(state.people)]), numbers)
correction = st.builds(
    correcting, st.integers(0, 3), numbers, st.integers(0, 40), st.integers(0, 60), st.integers(0, 60)
)
by_name = just(c.OpenVote(method=VoteMethod.ROLL_CALL, majority=MajorityRule(Share(1, 4))))
opening = st.one_of(
    st.builds(lambda method: just(c.OpenVote(method=method)), st.sampled_from(VoteMethod)), st.just(by_name)
)
naming = st.builds(voting, numbers, choices)
remaining = st.builds(lambda choice: just(c.RecordRemainingVotes(choice)), choices)
few = st.sampled_from([0, 0, 1, 2, 3])
closings = st.builds(closing, few, few, st.sampled_from([0, 0, 0, 1]), choices)
proposal = st.builds(proposing, st.sampled_from(MotionKind), st.integers(0, 5), st.integers(0, 5))
voiding = st.builds(lambda vote: just(c.VoidVote(VoteId(vote) if vote else None, "ن")), st.integers(0, 3))
admission = st.builds(lambda seat: just(c.AdmitSubstitute(ParticipantId(f"s{seat % 7 + 1}"), "م")), numbers)
taking_up = st.builds(lambda item: just(c.MakeItemCurrent(ItemId(item))), st.integers(1, 3))
others = st.sampled_from(
    [
        just(command)
        for command in (
            c.HoldVote(),
            c.ResumeVote(),
            c.CallRecess(),
            c.ResumeSession(),
            c.RecordEveryoneExpected(),
            c.DraftResolution(content=TEXT),
            c.AdoptResolution(),
            c.AdvanceAgenda(),
            c.WithdrawMotion(),
        )
    ]
)

moves = st.one_of(
    st.tuples(going),
    st.tuples(coming, coming, coming),
    st.tuples(admission),
    st.tuples(admission, going, going),
    st.tuples(correction),
    st.tuples(correction, correction),
    st.tuples(proposal),
    st.tuples(proposal, opening, closings),
    st.tuples(opening, naming, naming, remaining),
    st.tuples(opening, remaining, going, closings),
    st.tuples(opening, closings, correction),
    st.tuples(opening, closings, opening, closings, voiding),
    st.tuples(closings),
    st.tuples(naming),
    st.tuples(voiding),
    st.tuples(taking_up),
    st.tuples(others),
    st.tuples(others),
)
pressed = st.tuples(moves, st.sampled_from([0, 0, 1, 30]), st.sampled_from([*[0] * 12, 1, 4]))


class Hall:
    """A hall in which people come and go while somebody corrects, asks for motions and counts votes."""

    def __init__(self) -> None:
        self.meeting = Meeting(*BEGUN, plan=PLAN)

    def press(self, make: Makes, seconds: int) -> None:
        """Carry out what a move makes of the state; refused, it changes nothing."""
        self.meeting.wait(seconds)
        before = self.meeting.state
        command = make(before)
        try:
            if command is not None:
                self.meeting.desk.execute(command)
        except RuleViolation:
            assert self.meeting.state is before
        holds_always(self.meeting.state)
        assert self.meeting.state.present == present_at(self.meeting.state, self.meeting.clock.now())

    def undo_and_redo(self, steps: int) -> None:
        """Take steps back and again: the state is the same."""
        desk, before = self.meeting.desk, self.meeting.state
        steps = min(steps, len(desk.history.done))
        for _ in range(steps):
            desk.undo()
        holds_always(self.meeting.state)
        for _ in range(steps):
            desk.redo()
        assert desk.state == before

    def close(self) -> None:
        """Settle what is open, and close."""
        state = self.meeting.state
        settled: list[c.Command] = [c.ResumeSession()] if state.phase is Phase.RECESS else []
        settled += [c.VoidVote(reason="ن")] if state.running_vote else []
        self.meeting.do(*settled)
        state = self.meeting.state
        self.meeting.do(*(c.RejectResolution(draft.id) for draft in state.drafts))
        self.meeting.do(*(c.FinishItem(item.id) for item in state.items if item.is_undecided), c.CloseSession())
        state = self.meeting.state
        assert (state.phase, state.running_vote, state.pending_motions, state.queue) == (Phase.CLOSED, None, (), ())

    def check(self) -> None:
        """Fail unless everything is as the slow record has it."""
        state, record = self.meeting.state, NaiveRecord(PLAN, self.meeting.journal.steps)
        same_at_every_instant(state, record)
        quorum_facts_agree(state, record)
        for number, decision in record.resolutions.items():
            resolution = next(r for r in state.resolutions if r.id == number)
            nothing_frozen_has_changed(resolution.adoption, decision)
        for number, decision in record.outcomes.items():
            vote = next(v for v in state.votes if v.id == number)
            nothing_frozen_has_changed(vote.outcome, decision)
            assert dict(vote.choices) == record.votes[number].choices


@given(presses=st.lists(pressed, min_size=12, max_size=40), closes=st.booleans())
def test_any_history_is_as_a_slow_record_has_it(presses: Sequence[tuple[Any, int, int]], closes: bool) -> None:
    hall = Hall()
    for made, seconds, back in presses:
        for make in made:
            hall.press(make, seconds)
        hall.undo_and_redo(back)
    hall.check()
    if closes:
        hall.close()
        hall.check()


def holds_always(state: MeetingState) -> None:
    """Fail unless votes, motions and numbers are as they must be after every step."""
    assert sum(1 for vote in state.votes if vote.is_running) <= 1
    pending = [(motion.item, motion.kind) for motion in state.pending_motions]
    assert len(set(pending)) == len(pending)
    assert len(set(state.closed_debates)) == len(state.closed_debates)
    undecided = {item.id for item in state.items if item.is_undecided}
    assert {item for item, _ in pending} <= undecided
    carried = {vote.motion for vote in state.votes if vote.status is VoteStatus.CLOSED and vote.outcome.carried}  # type: ignore[union-attr]
    assert {motion.id for motion in state.motions if motion.status is MotionStatus.CARRIED} == carried - {None}
    numbers = [r.adoption.number for r in state.adopted if r.adoption]
    assert numbers == [f"72/{n}" for n in range(1, len(numbers) + 1)]


def same_at_every_instant(state: MeetingState, record: NaiveRecord) -> None:
    steps = levels(state)
    for instant in record.instants():
        for at in (instant - MOMENT / 2, instant, instant + MOMENT / 2):
            known = [level.present for level in steps if level.since <= at]
            assert present_at(state, at) == record.present_at(at) == (known[-1] if known else 0)
    assert all(one.present != other.present for one, other in pairwise(steps))


def quorum_facts_agree(state: MeetingState, record: NaiveRecord) -> None:
    kinds = [type(fact) for fact in record.quorum_facts]
    assert kinds == [(e.QuorumLost, e.QuorumRegained)[n % 2] for n in range(len(kinds))]
    assert all((fact.present >= fact.needed) == isinstance(fact, e.QuorumRegained) for fact in record.quorum_facts)
    assert state.has_quorum == (len(kinds) % 2 == 0)
    assert [span.start for span in state.below_quorum] == [fact.at for fact in record.quorum_facts[::2]]


def nothing_frozen_has_changed(kept: Any, decision: Decision) -> None:
    frozen = {field.name for field in fields(kept)} & {field.name for field in fields(decision.fact)}
    assert {"at", "present", "seats", "presence", "tally"} <= frozen
    assert all(getattr(kept, name) == getattr(decision.fact, name) for name in frozen)
    assert kept.corrected_present == decision.corrected_present
