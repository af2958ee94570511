"""What a majority asks for, what is voted on, and how a vote stands or came out, in words."""

from fractions import Fraction
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.ballot import Vote
from meetingdesk.domain.ids import ItemId, MotionId, ResolutionId, WordingId
from meetingdesk.domain.procedure import Bound, Choice, MajorityBase, MajorityRule, Share, Tally
from meetingdesk.domain.resolution import wording_of
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
    "wording": QT_TRANSLATE_NOOP("Voting", "proposed wording of clause {clause} of draft {draft}: {text}"),
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
    votes = said(PHRASES["votes"], {"count": rule.minimum})
    if rule.share.numerator == 0:
        return votes
    if rule.share.numerator == rule.share.denominator:
        words = said(UNANIMITY[rule.base], {})
    else:
        words = said(MAJORITIES[rule.basis, rule.base], {"share": share_words(rule.share)})
    return said(PHRASES["and"], {"first": words, "second": votes}) if rule.minimum > 1 else words


def share_words(share: Share) -> str:
    """Return what a fraction is called."""
    exact = Fraction(share.numerator, share.denominator)
    if exact in SHARES:
        return said(SHARES[exact], {})
    return said(PHRASES["share"], {"numerator": exact.numerator, "denominator": exact.denominator})


def needed_words(rule: MajorityRule, tally: Tally, seats: int) -> str:
    """Return how many votes in favour are needed, and of how many."""
    needed = rule.needed(tally, seats)
    if rule.share.numerator == 0:
        return said(PHRASES["needed"], {"needed": needed})
    return said(NEEDED[rule.base], {"needed": needed, "total": rule.base.of(tally, seats)})


# --- How it stands, how it came out ---


def tally_words(tally: Tally, *choices: Choice) -> str:
    """Return how many voted how, of these choices or of all."""
    shown = choices or tuple(Choice)
    return "، ".join(said(TALLIES[choice], {"count": getattr(tally, choice.value)}) for choice in shown)


def forecast_words(rule: MajorityRule, counted: Counted) -> str:
    """Return what the result would be: votes in favour, votes needed, carried or not."""
    parts = [tally_words(counted.tally, Choice.IN_FAVOUR), needed_words(rule, counted.tally, counted.seats)]
    if counted.casting is not None:
        parts.append(said(CASTING[counted.casting], {}))
    return " — ".join((*parts, said(PHRASES["will_be_carried" if counted.carried else "will_be_lost"], {})))


def result_words(counted: Counted) -> str:
    """Return whether something was carried, in a word."""
    return said(PHRASES["is_carried" if counted.carried else "is_lost"], {})


def ground_words(rule: MajorityRule, counted: Counted) -> str:
    """Return why a vote came out as it did: the majority asked for, the votes needed, the casting vote."""
    parts = [majority_words(rule), needed_words(rule, counted.tally, counted.seats)]
    if counted.casting is not None:
        parts.append(said(CASTING[counted.casting], {}))
    return " — ".join(parts)


# --- What is voted on ---


def subject_words(
    state: MeetingState,
    resolution: ResolutionId | None = None,
    item: ItemId | None = None,
    motion: MotionId | None = None,
    *,
    question: str = "",
    wording: WordingId | None = None,
) -> str:
    """Return what is put to the vote."""
    if question:
        return question
    found = wording_of(state.resolutions, wording)
    if found is not None:
        return _wording_words(found[0].id, found[1].clause or 0, found[1].text)
    of_motion = state.motion(motion)
    if of_motion is not None:
        return said(PHRASES["motion"], {"kind": label(of_motion.kind), "number": item_number(state, of_motion.item)})
    draft = state.resolution(resolution) if resolution is not None else None
    if draft is not None:
        text = " ".join(draft.content.clauses).strip()
        return said(PHRASES["draft" if text else "draft_without_text"], {"number": draft.id, "text": text})
    about = state.item(item)
    return said(PHRASES["item"], {"number": about.number, "title": about.title}) if about is not None else ""


def vote_subject(state: MeetingState, vote: Vote) -> str:
    """Return what a vote is on; a wording as it was put to the vote."""
    if vote.worded is not None:
        return _wording_words(vote.worded.resolution, vote.worded.clause, vote.worded.text)
    return subject_words(state, vote.resolution, vote.item, vote.motion, question=vote.question)


def _wording_words(draft: ResolutionId, clause: int, text: str) -> str:
    return said(PHRASES["wording"], {"clause": clause, "draft": draft, "text": text})


def voted_item(state: MeetingState, vote: Vote) -> ItemId | None:
    """Return the agenda item that a vote is about, directly, by its draft or by its motion."""
    motion = state.motion(vote.motion)
    voted_on = vote.worded.resolution if vote.worded is not None else vote.resolution
    draft = state.resolution(voted_on) if voted_on is not None else None
    return motion.item if motion is not None else draft.item if draft is not None else vote.item


def item_number(state: MeetingState, item: ItemId | None) -> str:
    """Return the number by which an item is known."""
    found = state.item(item)
    return figure(found.number if found is not None else item or 0)


def said(text: str, params: Params) -> str:
    """Return a text of voting with its fields."""
    return filled(QCoreApplication.translate("Voting", text), params)
