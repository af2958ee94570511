"""A record of attendance and decisions kept the slow way, from the facts alone; it shares nothing with the rules."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from meetingdesk.domain import events as e
from meetingdesk.domain.plan import SessionPlan
from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.undo import Step

Stay = tuple[datetime, datetime | None]


@dataclass
class Decision:
    """Something decided: the fact, who was in the hall by the order of the facts, and what a correction made of it."""

    fact: e.VoteClosed | e.ResolutionAdopted
    there: set[str]
    corrected_present: int | None = None


@dataclass
class NaiveVote:
    """A vote: who chose what by name, and whether each of them might."""

    choices: dict[str, Choice] = field(default_factory=dict)


class NaiveRecord:
    """What the facts of the steps that count add up to."""

    def __init__(self, plan: SessionPlan, steps: Iterable[Step]) -> None:
        self.seats = {m.id: m for m in plan.members if m.has_vote}
        self.principals: dict[str, str] = {}
        self.stays: dict[str, list[Stay]] = {}
        self.resolutions: dict[int, Decision] = {}
        self.votes: dict[int, NaiveVote] = {}
        self.outcomes: dict[int, Decision] = {}
        self.quorum_facts: list[e.QuorumLost | e.QuorumRegained] = []
        for event in counted_facts(list(steps)):
            self.add(event)

    # --- Who is where ---

    def in_hall(self) -> set[str]:
        return {who for who, stays in self.stays.items() if any(end is None for _, end in stays)}

    def count(self, is_there: Callable[[str], bool]) -> int:
        """Return how many seats count when just these people are there."""
        counting = 0
        for seat, rules in self.seats.items():
            substitutes = [d for d, principal in self.principals.items() if principal == seat and is_there(d)]
            counting += is_there(seat) or (rules.substitute_counts and bool(substitutes))
        return counting

    def present_at(self, at: datetime) -> int:
        return self.count(lambda who: any(s <= at and (end is None or at < end) for s, end in self.stays.get(who, [])))

    def instants(self) -> list[datetime]:
        return sorted({at for stays in self.stays.values() for stay in stays for at in stay if at is not None})

    def voters(self) -> set[str]:
        """Return who may vote now: for each seat at most one."""
        hall = self.in_hall()
        entitled = {seat for seat in self.seats if seat in hall}
        for substitute, seat in self.principals.items():
            known = self.seats.get(seat)
            if substitute in hall and seat not in hall and known is not None and known.substitute_votes:
                entitled.add(substitute)
        return entitled

    def seat(self, who: str) -> str:
        return self.principals.get(who, who)

    # --- The facts ---

    def add(self, event: e.Event) -> None:
        match event:
            case e.ParticipantArrived(at=at, who=who):
                self.stays.setdefault(who, []).append((at, None))
            case e.ParticipantLeft(at=at, who=who):
                self.change(who, next(s for s in self.stays[who] if s[1] is None), at)
            case e.SubstituteAdmitted(who=who, principal=seat):
                self.principals[who] = seat
            case e.StayCorrected() | e.StayAdded() | e.StayStruck() | e.StayReassigned():
                self.correct(event)
            case e.QuorumLost() | e.QuorumRegained():
                self.quorum_facts.append(event)
            case _:
                self.decide(event)

    def change(self, who: str, stay: Stay, left: datetime) -> None:
        self.stays[who].remove(stay)
        self.stays[who].append((stay[0], left))

    def correct(self, event: e.StayCorrected | e.StayAdded | e.StayStruck | e.StayReassigned) -> None:
        decisions = [*self.resolutions.values(), *self.outcomes.values()]
        before = [self.took_part(decision) for decision in decisions]
        match event:
            case e.StayCorrected():
                self.stays[event.who].remove((event.was_arrived, event.was_left))
                self.stays[event.who].append((event.arrived, event.left))
            case e.StayAdded():
                self.stays.setdefault(event.who, []).append((event.arrived, event.left))
            case e.StayStruck():
                self.stays[event.who].remove((event.arrived, event.left))
            case e.StayReassigned():
                self.stays[event.who].remove((event.arrived, event.left))
                self.stays.setdefault(event.to, []).append((event.arrived, event.left))
        for decision, people in zip(decisions, before, strict=True):
            now = self.took_part(decision)
            if now != people:
                decision.corrected_present = self.count(now.__contains__)

    def took_part(self, decision: Decision) -> set[str]:
        """Return who was there; of those who came or went at that instant, whoever the order of the facts says."""
        at, found = decision.fact.at, set()
        for who, stays in self.stays.items():
            inside = any(start < at and (end is None or at < end) for start, end in stays)
            at_its_edge = any(at in stay for stay in stays)
            if inside or (at_its_edge and who in decision.there):
                found.add(who)
        return found

    def decide(self, event: e.Event) -> None:
        match event:
            case e.VoteOpened():
                self.votes[event.vote] = NaiveVote()
            case e.VotesRecorded():
                vote = self.votes[event.vote]
                assert set(event.who) <= self.voters(), "somebody voted who might not"
                vote.choices.update(dict.fromkeys(event.who, event.choice))
                assert len({self.seat(who) for who in vote.choices}) == len(vote.choices), "a seat voted twice"
            case e.VoteClosed():
                self.close(event)
                self.outcomes[event.vote] = Decision(event, self.in_hall())
            case e.ResolutionAdopted():
                assert event.present == self.count(self.in_hall().__contains__)
                self.resolutions[event.resolution] = Decision(event, self.in_hall())
            case e.ResolutionReopened():
                del self.resolutions[event.resolution]

    def close(self, event: e.VoteClosed) -> None:
        """Check a result against the people in the hall."""
        choices, tally, voters = self.votes[event.vote].choices, event.tally, self.voters()
        assert {there.who for there in event.presence} == self.in_hall()
        assert {there.who for there in event.presence if there.votes} == voters
        assert event.present == self.count(self.in_hall().__contains__) >= event.quorum
        voted = {self.seat(who) for who in choices}
        entitled = voted | {self.seat(who) for who in voters}
        figures = (tally.in_favour, tally.against, tally.abstain, tally.not_voting)
        assert min(figures) >= 0
        assert sum(figures) == len(entitled)
        assert len(entitled) <= len(self.seats) == event.seats
        if choices:
            assert tally.in_favour == sum(1 for choice in choices.values() if choice is Choice.IN_FAVOUR)
            assert tally.against == sum(1 for choice in choices.values() if choice is Choice.AGAINST)


def counted_facts(steps: list[Step]) -> list[e.Event]:
    """Return the facts of the steps that were not undone for good."""
    undone: set[int] = set()
    for step in steps:
        first = step.events[0]
        if isinstance(first, e.StepUndone):
            undone.add(first.step)
        if isinstance(first, e.StepRedone):
            undone.discard(first.step)
    return [event for step in steps if step.no not in undone for event in step.events]
