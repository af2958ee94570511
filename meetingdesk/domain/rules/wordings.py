"""Wordings in dispute: a clause of a draft worded otherwise, until one of them is chosen."""

from dataclasses import replace
from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import VoteId, WordingId
from meetingdesk.domain.resolution import Resolution, ResolutionStatus, Wording, WordingStatus
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.resolutions import free_draft, open_draft
from meetingdesk.domain.rules.roster import participant
from meetingdesk.domain.state import MeetingState


def propose_wording(state: MeetingState, command: c.ProposeWording, now: datetime) -> tuple[e.Event, ...]:
    """Propose another wording of a clause, one that neither the draft has nor somebody proposed."""
    draft = open_draft(state, command.resolution)
    if not 1 <= command.clause <= len(draft.content.clauses):
        raise RuleViolation("unknown_clause", clause=command.clause, count=len(draft.content.clauses))
    if command.by is not None:
        participant(state, command.by)
    base = draft.content.clauses[command.clause - 1]
    text = _new(draft, command.clause, command.text)
    wording = WordingId(1 + sum(len(r.wordings) for r in state.resolutions))
    return (e.WordingProposed(now, wording, draft.id, command.clause, base, text, command.by),)


def revise_wording(state: MeetingState, command: c.ReviseWording, now: datetime) -> tuple[e.Event, ...]:
    """Word a proposal otherwise; the same text is no step."""
    draft, wording = _undecided_freely(state, command.wording)
    if texts.line(command.text, "wording", texts.CLAUSE_LIMIT) == wording.text:
        return ()
    return (e.WordingRevised(now, wording.id, _new(draft, wording.clause, command.text)),)


def withdraw_wording(state: MeetingState, command: c.WithdrawWording, now: datetime) -> tuple[e.Event, ...]:
    """Take a proposal back."""
    _, wording = _undecided_freely(state, command.wording)
    return (e.WordingWithdrawn(now, wording.id),)


def choose_wording(state: MeetingState, command: c.ChooseWording, now: datetime) -> tuple[e.Event, ...]:
    """Let a proposal enter the draft without a vote."""
    _undecided_freely(state, command.wording)
    return chosen(state, command.wording, now)


def chosen(
    state: MeetingState, wording_id: WordingId, now: datetime, *, vote: VoteId | None = None
) -> tuple[e.Event, ...]:
    """Return what follows from a wording being chosen: it stands in the draft, the others of its clause fall."""
    draft, wording, clause = with_clause(*undecided(state, wording_id))
    others = tuple(w.id for w in draft.open_wordings if w.clause == clause and w is not wording)
    replaced = draft.content.clauses[clause - 1]
    choice = e.WordingChosen(now, wording.id, replaced, others, vote)
    return (choice, *_reworded(draft, clause, wording.text, now))


def reopened(state: MeetingState, wording_id: WordingId, vote: VoteId, now: datetime) -> tuple[e.Event, ...]:
    """Return what follows from a vote being void that chose a wording: its clause reads as before, if it still can.

    Nothing follows where the wording was chosen otherwise; what was decided since then bars it.
    """
    draft, wording = known(state, wording_id)
    if wording.status is not WordingStatus.CHOSEN or wording.vote != vote:
        return ()
    if draft.status is not ResolutionStatus.DRAFT:
        raise RuleViolation("resolution_already_decided", resolution=draft.id)
    standing = tuple(w.id for w in draft.wordings if w.status is WordingStatus.FALLEN and w.clause == wording.clause)
    reopening = e.WordingReopened(now, wording.id, standing)
    clauses = draft.content.clauses
    if wording.clause is None or clauses[wording.clause - 1] != wording.text:
        return (reopening,)
    return (reopening, *_reworded(draft, wording.clause, wording.base, now))


def known(state: MeetingState, wording_id: WordingId) -> tuple[Resolution, Wording]:
    """Return a wording and the draft it belongs to."""
    for resolution in state.resolutions:
        for wording in resolution.wordings:
            if wording.id == wording_id:
                return resolution, wording
    raise RuleViolation("unknown_wording", wording=wording_id)


def undecided(state: MeetingState, wording_id: WordingId) -> tuple[Resolution, Wording]:
    """Return a wording of an open draft that nobody has decided on."""
    resolution, wording = known(state, wording_id)
    if wording.status is not WordingStatus.OPEN:
        raise RuleViolation("wording_decided")
    return open_draft(state, resolution.id), wording


def with_clause(draft: Resolution, wording: Wording) -> tuple[Resolution, Wording, int]:
    """Return them with the clause the wording is for, or refuse one whose clause is gone."""
    if wording.clause is None:
        raise RuleViolation("wording_without_clause")
    return draft, wording, wording.clause


def _undecided_freely(state: MeetingState, wording_id: WordingId) -> tuple[Resolution, Wording]:
    """Return it, unless its draft is being voted on."""
    draft, wording = undecided(state, wording_id)
    return free_draft(state, draft.id), wording


def _new(draft: Resolution, clause: int | None, text: str) -> str:
    """Return a wording as it is stored, or refuse one that stands there already."""
    stored = texts.line(text, "wording", texts.CLAUSE_LIMIT)
    same = clause is not None and draft.content.clauses[clause - 1] == stored
    if same or any(w.text == stored and w.clause == clause for w in draft.open_wordings):
        raise RuleViolation("wording_stands_already")
    return stored


def _reworded(draft: Resolution, clause: int, text: str, now: datetime) -> tuple[e.Event, ...]:
    """Return the revision in which a clause reads otherwise; none where it reads so already."""
    clauses = draft.content.clauses
    if clauses[clause - 1] == text:
        return ()
    content = replace(draft.content, clauses=(*clauses[: clause - 1], text, *clauses[clause:]))
    return (e.ResolutionRevised(now, draft.id, draft.revision + 1, content),)
