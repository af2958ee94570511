"""What a majority asks for, how a vote stands or came out, and what follows from it, in words."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionKind, Vote
from meetingdesk.domain.ids import ItemId, MotionId, ResolutionId
from meetingdesk.domain.procedure import Bound, Choice, MajorityBase, MajorityRule, Share, Tally
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.wording import Params, figure, filled, label
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

MAJORITIES: dict[tuple[Bound, MajorityBase], str] = {
    (Bound.MORE_THAN, MajorityBase.PRESENT): QT_TRANSLATE_NOOP(
        "Voting", "more than {share} of those present and entitled to vote"
    ),
    (Bound.MORE_THAN, MajorityBase.CAST): QT_TRANSLATE_NOOP("Voting", "more than {share} of the votes cast"),
    (Bound.MORE_THAN, MajorityBase.FOR_AND_AGAINST): QT_TRANSLATE_NOOP(
        "Voting", "more than {share} of the votes for and against"
    ),
    (Bound.MORE_THAN, MajorityBase.SEATS): QT_TRANSLATE_NOOP("Voting", "more than {share} of all voting seats"),
    (Bound.AT_LEAST, MajorityBase.PRESENT): QT_TRANSLATE_NOOP(
        "Voting", "at least {share} of those present and entitled to vote"
    ),
    (Bound.AT_LEAST, MajorityBase.CAST): QT_TRANSLATE_NOOP("Voting", "at least {share} of the votes cast"),
    (Bound.AT_LEAST, MajorityBase.FOR_AND_AGAINST): QT_TRANSLATE_NOOP(
        "Voting", "at least {share} of the votes for and against"
    ),
    (Bound.AT_LEAST, MajorityBase.SEATS): QT_TRANSLATE_NOOP("Voting", "at least {share} of all voting seats"),
}
UNANIMITY: dict[MajorityBase, str] = {
    MajorityBase.PRESENT: QT_TRANSLATE_NOOP("Voting", "unanimity of those present and entitled to vote"),
    MajorityBase.CAST: QT_TRANSLATE_NOOP("Voting", "unanimity of the votes cast"),
    MajorityBase.FOR_AND_AGAINST: QT_TRANSLATE_NOOP("Voting", "unanimity of the votes for and against"),
    MajorityBase.SEATS: QT_TRANSLATE_NOOP("Voting", "unanimity of all voting seats"),
}
SHARES: dict[Fraction, str] = {
    Fraction(1, 2): QT_TRANSLATE_NOOP("Voting", "half"),
    Fraction(1, 3): QT_TRANSLATE_NOOP("Voting", "a third"),
    Fraction(2, 3): QT_TRANSLATE_NOOP("Voting", "two thirds"),
    Fraction(3, 4): QT_TRANSLATE_NOOP("Voting", "three quarters"),
    Fraction(3, 5): QT_TRANSLATE_NOOP("Voting", "three fifths"),
    Fraction(4, 5): QT_TRANSLATE_NOOP("Voting", "four fifths"),
}
NEEDED: dict[MajorityBase, str] = {
    MajorityBase.PRESENT: QT_TRANSLATE_NOOP("Voting", "{needed} needed of {total} present"),
    MajorityBase.CAST: QT_TRANSLATE_NOOP("Voting", "{needed} needed of {total} votes cast"),
    MajorityBase.FOR_AND_AGAINST: QT_TRANSLATE_NOOP("Voting", "{needed} needed of {total} votes for and against"),
    MajorityBase.SEATS: QT_TRANSLATE_NOOP("Voting", "{needed} needed of {total} voting seats"),
}
TALLIES: dict[Choice, str] = {
    Choice.IN_FAVOUR: QT_TRANSLATE_NOOP("Voting", "{count} in favour"),
    Choice.AGAINST: QT_TRANSLATE_NOOP("Voting", "{count} against"),
    Choice.ABSTAIN: QT_TRANSLATE_NOOP("Voting", "{count} abstaining"),
    Choice.NOT_VOTING: QT_TRANSLATE_NOOP("Voting", "{count} not voting"),
}
CASTING: dict[Choice, str] = {
    Choice.IN_FAVOUR: QT_TRANSLATE_NOOP("Voting", "the chair's casting vote in favour decides"),
    Choice.AGAINST: QT_TRANSLATE_NOOP("Voting", "the chair's casting vote against decides"),
}
EFFECTS: dict[str, str] = {
    "ResolutionAdopted": QT_TRANSLATE_NOOP("Voting", "Resolution {number} is adopted."),
    "DebateClosed": QT_TRANSLATE_NOOP("Voting", "The debate on item {number} is closed."),
    "ItemSuspended": QT_TRANSLATE_NOOP("Voting", "Item {number} is suspended."),
    "ItemReturned": QT_TRANSLATE_NOOP("Voting", "Item {number} is returned for more work."),
    "ResolutionReopened": QT_TRANSLATE_NOOP("Voting", "The adoption is taken back: {number} becomes a draft again."),
    "DebateReopened": QT_TRANSLATE_NOOP("Voting", "The debate on item {number} is opened again."),
    "ItemReopened": QT_TRANSLATE_NOOP("Voting", "Item {number} is opened again."),
    "MotionWithdrawn": QT_TRANSLATE_NOOP("Voting", "The motion on item {number} lapses."),
}
PHRASES: dict[str, str] = {
    "share": QT_TRANSLATE_NOOP("Voting", "{numerator} of {denominator} parts"),
    "votes": QT_TRANSLATE_NOOP("Voting", "at least {count} votes in favour"),
    "and": QT_TRANSLATE_NOOP("Voting", "{first} and {second}"),
    "needed": QT_TRANSLATE_NOOP("Voting", "{needed} votes in favour needed"),
    "is_carried": QT_TRANSLATE_NOOP("Voting", "carried"),
    "is_lost": QT_TRANSLATE_NOOP("Voting", "not carried"),
    "will_be_carried": QT_TRANSLATE_NOOP("Voting", "will be carried"),
    "will_be_lost": QT_TRANSLATE_NOOP("Voting", "will not be carried"),
    "motion": QT_TRANSLATE_NOOP("Voting", "{kind}, on item {number}"),
    "draft": QT_TRANSLATE_NOOP("Voting", "draft {number}: {text}"),
    "draft_without_text": QT_TRANSLATE_NOOP("Voting", "draft {number}, without text"),
    "item": QT_TRANSLATE_NOOP("Voting", "item {number}: {title}"),
    "draft_stays": QT_TRANSLATE_NOOP("Voting", "The draft stays open."),
    "motion_lost": QT_TRANSLATE_NOOP("Voting", "The motion has no effect."),
    "motion_waits": QT_TRANSLATE_NOOP("Voting", "The motion waits to be voted on again."),
    "vote_ends": QT_TRANSLATE_NOOP("Voting", "The vote ends without a result."),
    "nothing_goes": QT_TRANSLATE_NOOP("Voting", "Nothing else is taken back."),
}


class Counted(Protocol):
    """How a vote came out, or would: an Outcome or a VoteClosed."""

    @property
    def tally(self) -> Tally:
        """The votes."""

    @property
    def needed(self) -> int:
        """The votes in favour that are needed."""

    @property
    def seats(self) -> int:
        """All voting seats."""

    @property
    def carried(self) -> bool:
        """Whether it is carried."""

    @property
    def casting(self) -> Choice | None:
        """The chair's casting vote where it decides."""


# --- Majorities ---


def majority_words(rule: MajorityRule) -> str:
    """Return what a majority asks for: how much of what, strict or inclusive, and the least number of votes."""
    votes = _said(PHRASES["votes"], {"count": rule.minimum})
    if rule.share.numerator == 0:
        return votes
    if rule.share.numerator == rule.share.denominator:
        words = _said(UNANIMITY[rule.base], {})
    else:
        words = _said(MAJORITIES[rule.basis, rule.base], {"share": share_words(rule.share)})
    return _said(PHRASES["and"], {"first": words, "second": votes}) if rule.minimum > 1 else words


def share_words(share: Share) -> str:
    """Return what a fraction is called."""
    exact = Fraction(share.numerator, share.denominator)
    if exact in SHARES:
        return _said(SHARES[exact], {})
    return _said(PHRASES["share"], {"numerator": exact.numerator, "denominator": exact.denominator})


def needed_words(rule: MajorityRule, tally: Tally, seats: int) -> str:
    """Return how many votes in favour are needed, and of how many."""
    needed = rule.needed(tally, seats)
    if rule.share.numerator == 0:
        return _said(PHRASES["needed"], {"needed": needed})
    return _said(NEEDED[rule.base], {"needed": needed, "total": rule.base.of(tally, seats)})


# --- How it stands, how it came out ---


def tally_words(tally: Tally, *choices: Choice) -> str:
    """Return how many voted how, of these choices or of all."""
    shown = choices or tuple(Choice)
    return "، ".join(_said(TALLIES[choice], {"count": getattr(tally, choice.value)}) for choice in shown)


def forecast_words(rule: MajorityRule, counted: Counted) -> str:
    """Return what the result would be: votes in favour, votes needed, carried or not."""
    parts = [tally_words(counted.tally, Choice.IN_FAVOUR), needed_words(rule, counted.tally, counted.seats)]
    if counted.casting is not None:
        parts.append(_said(CASTING[counted.casting], {}))
    return " — ".join((*parts, _said(PHRASES["will_be_carried" if counted.carried else "will_be_lost"], {})))


def result_words(counted: Counted) -> str:
    """Return whether something was carried, in a word."""
    return _said(PHRASES["is_carried" if counted.carried else "is_lost"], {})


def ground_words(rule: MajorityRule, counted: Counted) -> str:
    """Return why a vote came out as it did: the majority asked for, the votes needed, the casting vote."""
    parts = [majority_words(rule), needed_words(rule, counted.tally, counted.seats)]
    if counted.casting is not None:
        parts.append(_said(CASTING[counted.casting], {}))
    return " — ".join(parts)


def follow_words(state: MeetingState, vote: Vote) -> str:
    """Return what followed from a vote by itself."""
    outcome = vote.outcome
    if outcome is None:
        return ""
    motion = state.motion(vote.motion)
    if not outcome.carried:
        lost = "motion_lost" if motion is not None else "draft_stays" if vote.resolution is not None else ""
        return _said(PHRASES[lost], {}) if lost else ""
    if motion is not None:
        return _said(EFFECTS[_EFFECT_OF[motion.kind]], {"number": _number(state, motion.item)})
    resolution = state.resolution(vote.resolution) if vote.resolution is not None else None
    if resolution is None or resolution.adoption is None:
        return ""
    return _said(EFFECTS["ResolutionAdopted"], {"number": resolution.adoption.number})


_EFFECT_OF = {
    MotionKind.CLOSE_DEBATE: "DebateClosed",
    MotionKind.SUSPEND_ITEM: "ItemSuspended",
    MotionKind.RETURN_ITEM: "ItemReturned",
}


def voiding_words(state: MeetingState, vote: Vote, events: Iterable[e.Event]) -> str:
    """Return what goes with a vote that becomes void, by the facts that would follow."""
    facts = tuple(events)
    told = [_said(EFFECTS[type(event).__name__], _about(state, event)) for event in facts if _is_told(event)]
    if vote.is_running:
        told.insert(0, _said(PHRASES["vote_ends"], {}))
    motion = state.motion(vote.motion)
    if motion is not None and not any(isinstance(event, e.MotionWithdrawn) for event in facts):
        told.append(_said(PHRASES["motion_waits"], {}))
    return " ".join(told) or _said(PHRASES["nothing_goes"], {})


def _is_told(event: e.Event) -> bool:
    return type(event).__name__ in EFFECTS


def _about(state: MeetingState, event: e.Event) -> Params:
    if isinstance(event, e.ResolutionReopened):
        resolution = state.resolution(event.resolution)
        adoption = resolution.adoption if resolution is not None else None
        return {"number": adoption.number if adoption is not None else str(event.resolution)}
    motion = state.motion(getattr(event, "motion", None))
    return {"number": _number(state, motion.item if motion is not None else getattr(event, "item", None))}


# --- What is voted on ---


def subject_words(
    state: MeetingState,
    resolution: ResolutionId | None = None,
    item: ItemId | None = None,
    motion: MotionId | None = None,
    question: str = "",
) -> str:
    """Return what is put to the vote."""
    if question:
        return question
    of_motion = state.motion(motion)
    if of_motion is not None:
        return _said(PHRASES["motion"], {"kind": label(of_motion.kind), "number": _number(state, of_motion.item)})
    draft = state.resolution(resolution) if resolution is not None else None
    if draft is not None:
        text = " ".join(draft.content.clauses).strip()
        return _said(PHRASES["draft" if text else "draft_without_text"], {"number": draft.id, "text": text})
    about = state.item(item)
    return _said(PHRASES["item"], {"number": about.number, "title": about.title}) if about is not None else ""


def vote_subject(state: MeetingState, vote: Vote) -> str:
    """Return what a vote is on."""
    return subject_words(state, vote.resolution, vote.item, vote.motion, vote.question)


def voted_item(state: MeetingState, vote: Vote) -> ItemId | None:
    """Return the agenda item that a vote is about, directly, by its draft or by its motion."""
    motion = state.motion(vote.motion)
    draft = state.resolution(vote.resolution) if vote.resolution is not None else None
    return motion.item if motion is not None else draft.item if draft is not None else vote.item


def _number(state: MeetingState, item: ItemId | None) -> str:
    found = state.item(item)
    return figure(found.number if found is not None else item or 0)


def _said(text: str, params: Params) -> str:
    return filled(QCoreApplication.translate("Voting", text), params)
