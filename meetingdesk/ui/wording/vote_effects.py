"""What follows from a vote by itself, and what goes with one that becomes void, in words."""

from collections.abc import Iterable

from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionKind, Outcome, Vote, WordedClause
from meetingdesk.domain.resolution import wording_of
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.wording import Params
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP
from meetingdesk.ui.wording.voting import item_number, said

EFFECTS: dict[str, str] = {
    "ResolutionAdopted": QT_TRANSLATE_NOOP("Voting", "Resolution {number} is adopted."),
    "DebateClosed": QT_TRANSLATE_NOOP("Voting", "The debate on item {number} is closed."),
    "ItemSuspended": QT_TRANSLATE_NOOP("Voting", "Item {number} is suspended."),
    "ItemReturned": QT_TRANSLATE_NOOP("Voting", "Item {number} is returned for more work."),
    "ResolutionReopened": QT_TRANSLATE_NOOP("Voting", "The adoption is taken back: {number} becomes a draft again."),
    "DebateReopened": QT_TRANSLATE_NOOP("Voting", "The debate on item {number} is opened again."),
    "ItemReopened": QT_TRANSLATE_NOOP("Voting", "Item {number} is opened again."),
    "WordingReopened": QT_TRANSLATE_NOOP("Voting", "The wordings of clause {number} are in dispute again."),
    "ResolutionRevised": QT_TRANSLATE_NOOP("Voting", "The clause reads as before: revision {number} of the draft."),
    "MotionWithdrawn": QT_TRANSLATE_NOOP("Voting", "The motion on item {number} lapses."),
}
OTHERWISE: dict[str, str] = {
    "wording_enters": QT_TRANSLATE_NOOP("Voting", "This wording enters the draft as revision {number}."),
    "wording_stands": QT_TRANSLATE_NOOP("Voting", "The draft has this wording."),
    "clause_stays": QT_TRANSLATE_NOOP("Voting", "The clause stays as it was."),
    "draft_stays": QT_TRANSLATE_NOOP("Voting", "The draft stays open."),
    "motion_lost": QT_TRANSLATE_NOOP("Voting", "The motion has no effect."),
    "motion_waits": QT_TRANSLATE_NOOP("Voting", "The motion waits to be voted on again."),
    "vote_ends": QT_TRANSLATE_NOOP("Voting", "The vote ends without a result."),
    "nothing_goes": QT_TRANSLATE_NOOP("Voting", "Nothing else is taken back."),
}


def follow_words(state: MeetingState, vote: Vote) -> str:
    """Return what followed from a vote by itself."""
    outcome = vote.outcome
    if outcome is None:
        return ""
    motion = state.motion(vote.motion)
    if vote.worded is not None:
        return _wording_follows(state, vote.worded, outcome)
    if not outcome.carried:
        lost = "motion_lost" if motion is not None else "draft_stays" if vote.resolution is not None else ""
        return said(OTHERWISE[lost], {}) if lost else ""
    if motion is not None:
        return said(EFFECTS[_EFFECT_OF[motion.kind]], {"number": item_number(state, motion.item)})
    resolution = state.resolution(vote.resolution) if vote.resolution is not None else None
    if resolution is None or resolution.adoption is None:
        return ""
    return said(EFFECTS["ResolutionAdopted"], {"number": resolution.adoption.number})


def _wording_follows(state: MeetingState, asked: WordedClause, outcome: Outcome) -> str:
    """Return what became of a clause by the vote on another wording of it: the revision that the vote made has it."""
    if not outcome.carried:
        return said(OTHERWISE["clause_stays"], {})
    draft = state.resolution(asked.resolution)
    made = [r.number for r in draft.revisions if r.at == outcome.at] if draft is not None else []
    return said(OTHERWISE["wording_enters"], {"number": made[-1]}) if made else said(OTHERWISE["wording_stands"], {})


_EFFECT_OF = {
    MotionKind.CLOSE_DEBATE: "DebateClosed",
    MotionKind.SUSPEND_ITEM: "ItemSuspended",
    MotionKind.RETURN_ITEM: "ItemReturned",
}


def voiding_words(state: MeetingState, vote: Vote, events: Iterable[e.Event]) -> str:
    """Return what goes with a vote that becomes void, by the facts that would follow."""
    facts = tuple(events)
    told = [said(EFFECTS[type(event).__name__], _about(state, event)) for event in facts if _is_told(event)]
    if vote.is_running:
        told.insert(0, said(OTHERWISE["vote_ends"], {}))
    motion = state.motion(vote.motion)
    if motion is not None and not any(isinstance(event, e.MotionWithdrawn) for event in facts):
        told.append(said(OTHERWISE["motion_waits"], {}))
    return " ".join(told) or said(OTHERWISE["nothing_goes"], {})


def _is_told(event: e.Event) -> bool:
    return type(event).__name__ in EFFECTS


def _about(state: MeetingState, event: e.Event) -> Params:
    if isinstance(event, e.ResolutionReopened):
        resolution = state.resolution(event.resolution)
        adoption = resolution.adoption if resolution is not None else None
        return {"number": adoption.number if adoption is not None else str(event.resolution)}
    if isinstance(event, e.ResolutionRevised):
        return {"number": event.revision}
    if isinstance(event, e.WordingReopened):
        found = wording_of(state.resolutions, event.wording)
        return {"number": found[1].clause or 0 if found is not None else 0}
    motion = state.motion(getattr(event, "motion", None))
    return {"number": item_number(state, motion.item if motion is not None else getattr(event, "item", None))}
