"""Who is in the hall in what capacity, who counts for the quorum and who may vote, now and at any instant before."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.ballot import Outcome
from meetingdesk.domain.capacity import Capacity, Presence
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Guest, Member, Person, Substitute
from meetingdesk.domain.resolution import Adoption
from meetingdesk.domain.state import Attendance, MeetingState

_NOWHERE = Attendance()


def capacity_of(person: Person) -> Capacity:
    """Return in what capacity somebody takes part."""
    match person:
        case Member():
            return Capacity.HOLDER
        case Substitute():
            return Capacity.SUBSTITUTE
        case Guest(of_body=True):
            return Capacity.INVITED_BODY
    return Capacity.GUEST


def presence(state: MeetingState) -> tuple[Presence, ...]:
    """Return everybody who is in the hall now, in the order of the roster."""
    entitled = frozenset(voters(state))
    return tuple(
        Presence(person.id, capacity_of(person), _counts(state, person), person.id in entitled)
        for person in state.people
        if state.is_present(person.id)
    )


def voters(state: MeetingState) -> tuple[ParticipantId, ...]:
    """Return who may vote now, in protocol order: holders of voting seats, and substitutes whom the seat lets vote."""
    return tuple(_voters(state))


def _voters(state: MeetingState) -> Iterator[ParticipantId]:
    for seat in state.plan.members:
        if not seat.has_vote:
            continue
        if state.is_present(seat.id):
            yield seat.id
        elif seat.substitute_votes and (sitting := state.sitting_in(seat.id)) is not None:
            yield sitting.id


def _counts(state: MeetingState, person: Person) -> bool:
    match person:
        case Member():
            return person.has_vote
        case Substitute():
            seat = state.member(person.principal)
            sits = state.sitting_in(person.principal) is person
            return sits and seat is not None and seat.has_vote and seat.substitute_counts
    return False


def seat_of(person: Person | None) -> ParticipantId | None:
    """Return the seat somebody fills or may fill; guests fill none."""
    match person:
        case Member():
            return person.id
        case Substitute():
            return person.principal
    return None


def present_at(state: MeetingState, at: datetime) -> int:
    """Return how many voting seats counted for the quorum at an instant, by the intervals as they are known now."""
    return _seats_counted(state, lambda who: was_present(state, who, at))


def was_present(state: MeetingState, who: ParticipantId, at: datetime) -> bool:
    """Tell whether somebody was in the hall at an instant, by the intervals as they are known now."""
    return state.attendance.get(who, _NOWHERE).at(at)


def present_for(state: MeetingState, decision: Adoption | Outcome) -> int:
    """Return how many voting seats counted when something was decided, by the intervals as they are known now."""
    return _seats_counted(state, lambda who: took_part(state, who, decision))


def took_part(state: MeetingState, who: ParticipantId, decision: Adoption | Outcome) -> bool:
    """Tell whether somebody was in the hall when something was decided, by the intervals as they are known now.

    Of whoever came or went at that very instant, what was frozen tells which was first.
    """
    at = decision.at
    touching = [s for s in state.attendance.get(who, _NOWHERE).intervals if s.start <= at <= (s.end or at)]
    if any(stay.start < at and stay.end != at for stay in touching):
        return True
    return bool(touching) and any(there.who == who for there in decision.presence)


def _seats_counted(state: MeetingState, is_there: Callable[[ParticipantId], bool]) -> int:
    return sum(1 for seat in state.plan.members if seat.has_vote and _seat_counted(state, seat, is_there))


def _seat_counted(state: MeetingState, seat: Member, is_there: Callable[[ParticipantId], bool]) -> bool:
    if is_there(seat.id):
        return True
    return seat.substitute_counts and any(s.principal == seat.id and is_there(s.id) for s in state.substitutes)


@dataclass(frozen=True, slots=True)
class Level:
    """How many counted for the quorum from an instant on."""

    since: datetime
    present: int


def levels(state: MeetingState) -> tuple[Level, ...]:
    """Return the number that counted for the quorum whenever it changed, by the intervals as they are known now."""
    known = [stay for attendance in state.attendance.values() for stay in attendance.intervals]
    instants = sorted({at for stay in known for at in (stay.start, stay.end) if at is not None})
    found: list[Level] = []
    for at in instants:
        present = present_at(state, at)
        if not found or found[-1].present != present:
            found.append(Level(at, present))
    return tuple(found)
