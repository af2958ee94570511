"""Looking people up by id, or refusing an id that is not on the roster."""

from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Guest, Member, Person, Substitute
from meetingdesk.domain.state import MeetingState


def participant(state: MeetingState, who: ParticipantId) -> Person:
    """Return a participant of this session."""
    person = state.person(who)
    if person is None:
        raise RuleViolation("unknown_person", who=who)
    return person


def present_participant(state: MeetingState, who: ParticipantId) -> Person:
    """Return a participant who is in the hall."""
    person = participant(state, who)
    if not state.is_present(who):
        raise RuleViolation("not_present", name=person.label)
    return person


def member(state: MeetingState, who: ParticipantId) -> Member:
    """Return the member of a seat of this session."""
    person = participant(state, who)
    if not isinstance(person, Member):
        raise RuleViolation("no_seat", name=person.label)
    return person


def require_absent_holder(state: MeetingState, seat: Member) -> None:
    """Refuse a substitute while the holder of the seat is in the hall."""
    if state.is_present(seat.id):
        raise RuleViolation("holder_is_present", name=seat.label)


def require_vote(state: MeetingState, who: ParticipantId) -> Person:
    """Return a participant who is in the hall and may vote, or refuse with the reason why not."""
    person = present_participant(state, who)
    if isinstance(person, Guest):
        raise RuleViolation("guest_has_no_vote", name=person.label)
    seat = state.member(person.principal) if isinstance(person, Substitute) else person
    if seat is None or not seat.has_vote:
        raise RuleViolation("seat_has_no_vote", name=person.label)
    if isinstance(person, Substitute):
        if not seat.substitute_votes:
            raise RuleViolation("substitute_has_no_vote", name=person.label)
        require_absent_holder(state, seat)
    return person


def require_quorum(state: MeetingState, code: str) -> None:
    """Refuse, with the code, what needs a quorum that is not there."""
    if not state.has_quorum:
        raise RuleViolation(code, present=state.present, needed=state.quorum_needed)
