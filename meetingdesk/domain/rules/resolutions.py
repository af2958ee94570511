"""Drafts, and what becomes of them."""

import hashlib
from dataclasses import replace
from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import VoteStatus
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ResolutionId, VoteId
from meetingdesk.domain.presence import presence
from meetingdesk.domain.procedure import Tally
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.remarks import noted
from meetingdesk.domain.rules.roster import present_participant, require_quorum
from meetingdesk.domain.state import MeetingState, Resolution, ResolutionStatus


def text_hash(content: c.ResolutionContent) -> str:
    """Return the SHA-256, in hex, of the clauses in UTF-8, parted by line feeds."""
    return hashlib.sha256("\n".join(content.clauses).encode()).hexdigest()


def draft_resolution(state: MeetingState, command: c.DraftResolution, now: datetime) -> tuple[e.Event, ...]:
    """Begin a draft on an item; one from a remark has its words, where it has none of its own, and its item."""
    if command.item is not None and state.item(command.item) is None:
        raise RuleViolation("unknown_item", item=command.item)
    item = state.current_item if command.item is None else command.item
    resolution = ResolutionId(len(state.resolutions) + 1)
    content = texts.content(command.content)
    if command.remark is None:
        return (e.ResolutionDrafted(now, resolution, item, content),)
    remark = noted(state, command.remark)
    if not content.clauses:
        content = replace(content, clauses=texts.clauses(remark.text))
    item = remark.item if command.item is None else item
    return (e.ResolutionDrafted(now, resolution, item, content, remark.id, remark.who),)


def revise_resolution(state: MeetingState, command: c.ReviseResolution, now: datetime) -> tuple[e.Event, ...]:
    """Replace a draft's content; the same content is no step."""
    draft = free_draft(state, command.resolution)
    content = texts.content(command.content)
    if content == draft.content:
        return ()
    return (e.ResolutionRevised(now, draft.id, draft.revision + 1, content),)


def adopt_resolution(state: MeetingState, command: c.AdoptResolution, now: datetime) -> tuple[e.Event, ...]:
    """Adopt a draft with a quorum, and freeze it; its number is the next of the session.

    A conclusion of the chair is drawn by the chair in person; what a vote carries is adopted by its closing.
    """
    draft = with_text(free_draft(state, command.resolution))
    require_quorum(state, "no_quorum_to_adopt")
    if command.by is c.AdoptedBy.VOTE:
        raise RuleViolation("adopted_by_its_vote")
    if was_lost(state, draft):
        raise RuleViolation("lost_in_its_vote", resolution=draft.id)
    if command.by is c.AdoptedBy.CHAIR_CONCLUSION and state.chair is not None:
        present_participant(state, state.chair.id)
    return (adoption(state, draft, command.by, now),)


def was_lost(state: MeetingState, draft: Resolution) -> bool:
    """Tell whether a draft, worded as it is now, was put to the vote last and lost."""
    votes = [v for v in state.votes if v.resolution == draft.id and v.status is VoteStatus.CLOSED]
    last = votes[-1] if votes else None
    return (
        last is not None and last.revision == draft.revision and last.outcome is not None and not last.outcome.carried
    )


def adoption(
    state: MeetingState,
    draft: Resolution,
    by: c.AdoptedBy,
    now: datetime,
    *,
    vote: VoteId | None = None,
    tally: Tally | None = None,
) -> e.ResolutionAdopted:
    """Return the fact that a draft is adopted as it stands, with everything that is frozen with it."""
    return e.ResolutionAdopted(
        now,
        draft.id,
        f"{state.plan.session_no}/{len(state.adopted) + 1}",
        by,
        draft.revision,
        text_hash(draft.content),
        state.present,
        state.quorum_needed,
        state.voting_seats,
        presence(state),
        vote,
        tally,
    )


def reject_resolution(state: MeetingState, command: c.RejectResolution, now: datetime) -> tuple[e.Event, ...]:
    """Reject a draft."""
    draft = with_text(free_draft(state, command.resolution))
    return (e.ResolutionRejected(now, draft.id, _reason(command.reason)),)


def defer_resolution(state: MeetingState, command: c.DeferResolution, now: datetime) -> tuple[e.Event, ...]:
    """Leave a draft to a later session."""
    draft = with_text(free_draft(state, command.resolution))
    return (e.ResolutionDeferred(now, draft.id, _reason(command.reason)),)


def withdraw_draft(state: MeetingState, command: c.WithdrawDraft, now: datetime) -> tuple[e.Event, ...]:
    """Take a draft back."""
    return (e.DraftWithdrawn(now, free_draft(state, command.resolution).id),)


def open_draft(state: MeetingState, resolution_id: ResolutionId | None) -> Resolution:
    """Return an open draft, the one begun last where none is named."""
    if resolution_id is None:
        if not state.drafts:
            raise RuleViolation("no_open_draft")
        return state.drafts[-1]
    resolution = state.resolution(resolution_id)
    if resolution is None:
        raise RuleViolation("unknown_resolution", resolution=resolution_id)
    if resolution.status is not ResolutionStatus.DRAFT:
        raise RuleViolation("resolution_already_decided", resolution=resolution_id)
    return resolution


def free_draft(state: MeetingState, resolution_id: ResolutionId | None) -> Resolution:
    """Return an open draft that is not being voted on: what is voted on does not change meanwhile."""
    draft = open_draft(state, resolution_id)
    vote = state.running_vote
    if vote is not None and vote.resolution == draft.id:
        raise RuleViolation("resolution_under_vote", resolution=draft.id)
    return draft


def with_text(draft: Resolution) -> Resolution:
    """Return a draft that says something, or refuse it."""
    if not draft.content.clauses:
        raise RuleViolation("draft_without_text")
    return draft


def _reason(text: str) -> str:
    return texts.line(text, "reason", texts.REASON_LIMIT, may_be_empty=True)
