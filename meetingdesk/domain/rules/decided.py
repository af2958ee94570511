"""What is noted on a decision afterwards: who dissents from it, and slips put right in an adopted text."""

from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import DissentId, ParticipantId, ResolutionId
from meetingdesk.domain.plan import Guest
from meetingdesk.domain.presence import was_present
from meetingdesk.domain.resolution import Dissent, Resolution, ResolutionStatus
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.resolutions import clauses_hash
from meetingdesk.domain.rules.roster import participant
from meetingdesk.domain.state import MeetingState

_UNDECIDED = frozenset({ResolutionStatus.DRAFT, ResolutionStatus.WITHDRAWN})


def note_dissent(state: MeetingState, command: c.NoteDissent, now: datetime) -> tuple[e.Event, ...]:
    """Note that somebody with a seat, who was in the hall when it was decided, dissents; once for each decision."""
    resolution = _decision(state, command.resolution)
    _require_took_part(state, resolution, command.who)
    if any(d.who == command.who for d in resolution.standing_dissents):
        raise RuleViolation("dissent_noted_already", name=participant(state, command.who).label)
    dissent = DissentId(1 + sum(len(r.dissents) for r in state.resolutions))
    text = texts.paragraphs(command.text, "dissent")
    return (e.DissentNoted(now, dissent, resolution.id, command.who, text),)


def revise_dissent(state: MeetingState, command: c.ReviseDissent, now: datetime) -> tuple[e.Event, ...]:
    """Word a dissent note otherwise; the same text is no step."""
    dissent = _standing(state, command.dissent)
    text = texts.paragraphs(command.text, "dissent")
    return () if text == dissent.text else (e.DissentRevised(now, dissent.id, text),)


def strike_dissent(state: MeetingState, command: c.StrikeDissent, now: datetime) -> tuple[e.Event, ...]:
    """Take a dissent note back."""
    return (e.DissentStruck(now, _standing(state, command.dissent).id),)


def correct_resolution(state: MeetingState, command: c.CorrectResolution, now: datetime) -> tuple[e.Event, ...]:
    """Put a slip in an adopted text right: for a reason, with the chair's approval, clause by clause."""
    resolution = state.resolution(command.resolution)
    if resolution is None:
        raise RuleViolation("unknown_resolution", resolution=command.resolution)
    if resolution.adoption is None:
        raise RuleViolation("resolution_not_adopted")
    after = texts.clause_lines(command.clauses)
    if len(after) != len(resolution.clauses):
        raise RuleViolation("correction_changes_clauses", count=len(resolution.clauses))
    if after == resolution.clauses:
        raise RuleViolation("nothing_corrected")
    reason = texts.line(command.reason, "reason", texts.REASON_LIMIT)
    if not command.chair_approved:
        raise RuleViolation("chair_approval_of_correction_needed")
    approved_by = state.chair.label if state.chair is not None else ""
    return (
        e.ResolutionCorrected(now, resolution.id, resolution.clauses, after, reason, approved_by, clauses_hash(after)),
    )


def _decision(state: MeetingState, resolution_id: ResolutionId | None) -> Resolution:
    """Return a draft that was decided on, the last one where none is named."""
    if resolution_id is None:
        decided = [(r.decided_at, r) for r in state.resolutions if r.status not in _UNDECIDED and r.decided_at]
        if not decided:
            raise RuleViolation("nothing_decided")
        return max(decided, key=lambda pair: pair[0])[1]
    resolution = state.resolution(resolution_id)
    if resolution is None:
        raise RuleViolation("unknown_resolution", resolution=resolution_id)
    if resolution.status in _UNDECIDED:
        raise RuleViolation("resolution_not_decided")
    return resolution


def _require_took_part(state: MeetingState, resolution: Resolution, who: ParticipantId) -> None:
    """Refuse guests, and whoever was not in the hall when it was decided, by the intervals as they are known now."""
    person = participant(state, who)
    if isinstance(person, Guest):
        raise RuleViolation("no_seat", name=person.label)
    at = resolution.decided_at
    if at is not None and not was_present(state, who, at):
        raise RuleViolation("absent_at_decision", name=person.label)


def _standing(state: MeetingState, dissent_id: DissentId) -> Dissent:
    for resolution in state.resolutions:
        for dissent in resolution.standing_dissents:
            if dissent.id == dissent_id:
                return dissent
    raise RuleViolation("unknown_dissent", dissent=dissent_id)
