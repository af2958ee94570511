"""Drafts, and what becomes of them."""

import hashlib
from dataclasses import replace
from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import Vote, VoteStatus
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ItemId, ResolutionId, VoteId
from meetingdesk.domain.presence import presence
from meetingdesk.domain.procedure import Tally
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.remarks import noted
from meetingdesk.domain.rules.roster import present_participant, require_quorum
from meetingdesk.domain.state import MeetingState

_FARTHEST_SESSION = 1_000
"""How many sessions ahead a draft can be deferred; more is a slip."""


def text_hash(content: c.ResolutionContent) -> str:
    """Return the SHA-256, in hex, of the clauses in UTF-8, parted by line feeds."""
    return clauses_hash(content.clauses)


def clauses_hash(clauses: tuple[str, ...]) -> str:
    """Return the SHA-256, in hex, of clauses in UTF-8, parted by line feeds."""
    return hashlib.sha256("\n".join(clauses).encode()).hexdigest()


def draft_resolution(state: MeetingState, command: c.DraftResolution, now: datetime) -> tuple[e.Event, ...]:
    """Begin a draft on an item, whose topic it has where it has none of its own.

    One from a remark has its words, where it has none of its own, and its item.
    """
    if command.item is not None and state.item(command.item) is None:
        raise RuleViolation("unknown_item", item=command.item)
    if command.taken_up is not None and not 1 <= command.taken_up.session_no < state.plan.session_no:
        raise RuleViolation("not_an_earlier_session", session=command.taken_up.session_no)
    if command.taken_up is not None and any(r.taken_up == command.taken_up for r in state.drafts):
        raise RuleViolation("draft_taken_up")
    item = state.current_item if command.item is None else command.item
    resolution = ResolutionId(len(state.resolutions) + 1)
    content = texts.content(command.content)
    if command.remark is None:
        content = _on_topic(state, item, content)
        return (e.ResolutionDrafted(now, resolution, item, content, taken_up=command.taken_up),)
    remark = noted(state, command.remark)
    if not content.clauses:
        content = replace(content, clauses=texts.clauses(remark.text))
    item = remark.item if command.item is None else item
    return (e.ResolutionDrafted(now, resolution, item, _on_topic(state, item, content), remark.id, remark.who),)


def _on_topic(state: MeetingState, item_id: ItemId | None, content: c.ResolutionContent) -> c.ResolutionContent:
    """Return a content with the topic of its item, unless it has one."""
    item = state.item(item_id)
    return content if content.topic or item is None else replace(content, topic=item.topic)


def revise_resolution(state: MeetingState, command: c.ReviseResolution, now: datetime) -> tuple[e.Event, ...]:
    """Replace a draft's content; the same content is no step."""
    draft = free_draft(state, command.resolution)
    content = texts.content(command.content)
    if content == draft.content:
        return ()
    return (e.ResolutionRevised(now, draft.id, draft.revision + 1, content),)


def restore_revision(state: MeetingState, command: c.RestoreRevision, now: datetime) -> tuple[e.Event, ...]:
    """Let a draft read again as a revision of it did; what it reads like already is no step."""
    draft = free_draft(state, command.resolution)
    content = draft.content_of(command.revision)
    if content is None:
        raise RuleViolation("unknown_revision", revision=command.revision)
    if content == draft.content:
        return ()
    return (e.ResolutionRevised(now, draft.id, draft.revision + 1, content, command.revision),)


def put_to_session(state: MeetingState, command: c.PutToSession, now: datetime) -> tuple[e.Event, ...]:
    """Put a draft to the session; as it stands there already is no step."""
    draft = with_text(open_draft(state, command.resolution))
    if draft.put is not None and draft.put.revision == draft.revision:
        return ()
    return (e.ResolutionPut(now, draft.id, draft.revision),)


def read_out_resolution(state: MeetingState, command: c.ReadOutResolution, now: datetime) -> tuple[e.Event, ...]:
    """Note that a draft was read out, or, once, a resolution as it was adopted: from then on its adoption stands."""
    resolution = state.resolution(command.resolution) if command.resolution is not None else None
    if resolution is None or resolution.adoption is None:
        draft = with_text(open_draft(state, command.resolution))
        return (e.ResolutionReadOut(now, draft.id, draft.revision),)
    if resolution.adoption.read_out_at is not None:
        raise RuleViolation("adoption_was_read_out")
    return (e.ResolutionReadOut(now, resolution.id, resolution.revision, resolution.adoption.number),)


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


def take_back_adoption(state: MeetingState, command: c.TakeBackAdoption, now: datetime) -> tuple[e.Event, ...]:
    """Make the resolution adopted last a draft again; its number is given anew, so that there are no gaps."""
    resolution = _last_adopted(state, command.resolution)
    adoption = resolution.adoption
    if adoption is None:
        raise RuleViolation("nothing_adopted")
    if adoption.vote is not None:
        raise RuleViolation("taken_back_with_its_vote", number=adoption.number)
    if adoption.read_out_at is not None:
        raise RuleViolation("adoption_was_read_out")
    return reopening(resolution, now, _reason(command.reason))


def reopening(resolution: Resolution, now: datetime, reason: str = "") -> tuple[e.Event, ...]:
    """Return what follows from an adoption being taken back: the draft reads as the text that was in force."""
    reopened = e.ResolutionReopened(now, resolution.id, reason)
    if resolution.in_force == resolution.content:
        return (reopened,)
    return (reopened, e.ResolutionRevised(now, resolution.id, resolution.revision + 1, resolution.in_force))


def _last_adopted(state: MeetingState, resolution_id: ResolutionId | None) -> Resolution:
    """Return the resolution adopted last, or refuse the one that is named and is not."""
    named = state.resolution(resolution_id) if resolution_id is not None else None
    if resolution_id is not None and named is None:
        raise RuleViolation("unknown_resolution", resolution=resolution_id)
    if not state.adopted or (named is not None and named.adoption is None):
        raise RuleViolation("nothing_adopted")
    last = state.adopted[-1]
    if named is not None and named is not last and named.adoption is not None:
        raise RuleViolation("not_adopted_last", number=named.adoption.number)
    return last


def reject_resolution(state: MeetingState, command: c.RejectResolution, now: datetime) -> tuple[e.Event, ...]:
    """Reject a draft."""
    draft = with_text(free_draft(state, command.resolution))
    return (e.ResolutionRejected(now, draft.id, _reason(command.reason)),)


def defer_resolution(state: MeetingState, command: c.DeferResolution, now: datetime) -> tuple[e.Event, ...]:
    """Leave a draft to a later session."""
    draft = with_text(free_draft(state, command.resolution))
    here, session = state.plan.session_no, command.to_session
    if session is not None and not here < session <= here + _FARTHEST_SESSION:
        raise RuleViolation("not_a_later_session", session=session, first=here + 1, last=here + _FARTHEST_SESSION)
    return (e.ResolutionDeferred(now, draft.id, _reason(command.reason), command.to_session),)


def refer_resolution(state: MeetingState, command: c.ReferResolution, now: datetime) -> tuple[e.Event, ...]:
    """Refer a draft to a working group that has a name."""
    draft = with_text(free_draft(state, command.resolution))
    group = texts.working_group(command.working_group)
    if not group.name:
        raise RuleViolation("empty", field="group_name")
    return (e.ResolutionReferred(now, draft.id, group, _reason(command.reason)),)


def withdraw_draft(state: MeetingState, command: c.WithdrawDraft, now: datetime) -> tuple[e.Event, ...]:
    """Take a draft back that was begun by mistake; what was voted on was not."""
    draft = free_draft(state, command.resolution)
    if any(v.resolution == draft.id and v.status is VoteStatus.CLOSED for v in state.votes):
        raise RuleViolation("draft_was_voted_on", resolution=draft.id)
    return (e.DraftWithdrawn(now, draft.id),)


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
    if vote is not None and draft.id == draft_voted_on(state, vote):
        raise RuleViolation("resolution_under_vote", resolution=draft.id)
    return draft


def draft_voted_on(state: MeetingState, vote: Vote) -> ResolutionId | None:
    """Return the draft that a vote is on, itself or a wording of one of its clauses; None for any other vote."""
    if vote.wording is None:
        return vote.resolution
    return next((r.id for r in state.resolutions if any(w.id == vote.wording for w in r.wordings)), None)


def with_text(draft: Resolution) -> Resolution:
    """Return a draft that says something, or refuse it."""
    if not draft.content.clauses:
        raise RuleViolation("draft_without_text")
    return draft


def _reason(text: str) -> str:
    return texts.line(text, "reason", texts.REASON_LIMIT, may_be_empty=True)
