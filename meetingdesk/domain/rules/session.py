"""Opening, recess, closing, and times that count for nobody."""

from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import Missing, RuleViolation, Subject
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.roster import require_quorum
from meetingdesk.domain.rules.votes import held_by_recess
from meetingdesk.domain.spans import without
from meetingdesk.domain.state import MeetingState, Span


def open_session(state: MeetingState, _: c.OpenSession, now: datetime) -> tuple[e.Event, ...]:
    """Open with a quorum."""
    require_quorum(state, "no_quorum_to_open")
    return (e.SessionOpened(now, state.present, state.quorum_needed),)


def call_recess(state: MeetingState, command: c.CallRecess, now: datetime) -> tuple[e.Event, ...]:
    """Suspend the session; a running speech and a vote that goes on stop and wait to be let go on."""
    reason = texts.line(command.reason, "reason", texts.REASON_LIMIT, may_be_empty=True)
    speech = state.speech
    paused = (e.SpeechPaused(now, speech.id),) if speech is not None and not speech.is_paused else ()
    return (*paused, *held_by_recess(state, now), e.RecessCalled(now, reason))


def resume_session(_state: MeetingState, _: c.ResumeSession, now: datetime) -> tuple[e.Event, ...]:
    """End the recess."""
    return (e.SessionResumed(now),)


def close_session(state: MeetingState, _: c.CloseSession, now: datetime) -> tuple[e.Event, ...]:
    """Close when nothing is missing any more; whoever still stands in the queue leaves it."""
    if missing := missing_for_closing(state):
        raise RuleViolation("not_ready_to_close", missing=missing, count=len(missing))
    return (*(e.RequestWithdrawn(now, turn.id) for turn in state.queue), e.SessionClosed(now))


def count_as_pause(state: MeetingState, command: c.CountAsPause, now: datetime) -> tuple[e.Event, ...]:
    """Charge nobody for a time since the opening that is over and is neither a recess nor counted already."""
    since, until = command.since, command.until
    if state.opened_at is None or not state.opened_at <= since < until <= now:
        raise RuleViolation("pause_out_of_range")
    if without((Span(since, until),), (*state.recesses, *state.interruptions)) != (Span(since, until),):
        raise RuleViolation("pause_counted_already")
    return (e.MeetingInterrupted(now, since, until),)


def missing_for_closing(state: MeetingState) -> tuple[Missing, ...]:
    """List what has to be settled before the session can be closed: nothing is decided by closing."""
    result: list[Missing] = []
    if (speech := state.speech) is not None:
        person = state.person(speech.who)
        name = person.label if person else speech.who
        result.append(Missing("someone_has_the_floor", Subject.SPEAKERS, params={"name": name}))
    if (vote := state.running_vote) is not None:
        result.append(Missing("vote_running", Subject.VOTES, str(vote.id)))
    for motion in state.pending_motions:
        about = state.item(motion.item)
        result.append(
            Missing("motion_pending", Subject.VOTES, str(motion.id), {"number": about.number if about else motion.item})
        )
    for item in state.items:
        if item.is_undecided:
            which: dict[str, str | int] = {"number": item.number, "title": item.title}
            result.append(Missing("item_undecided", Subject.AGENDA, str(item.id), which))
    for draft in state.drafts:
        first = draft.content.clauses[0] if draft.content.clauses else ""
        result.append(Missing("draft_open", Subject.RESOLUTIONS, str(draft.id), {"text": first}))
    return tuple(result)
