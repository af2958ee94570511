"""Looking people up by id, or refusing an id that is not on the roster."""

from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Guest, Member
from meetingdesk.domain.state import MeetingState


def participant(state: MeetingState, who: ParticipantId) -> Member | Guest:
    """Return a participant of this session."""
    person = state.person(who)
    if person is None:
        raise RuleViolation("unknown_person", who=who)
    return person


def present_participant(state: MeetingState, who: ParticipantId) -> Member | Guest:
    """Return a participant who is in the hall."""
    person = participant(state, who)
    if not state.is_present(who):
        raise RuleViolation("not_present", name=person.label)
    return person


def require_quorum(state: MeetingState, code: str) -> None:
    """Refuse, with the code, what needs a quorum that is not there."""
    if not state.has_quorum:
        raise RuleViolation(code, present=state.present, needed=state.quorum_needed)
