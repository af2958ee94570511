"""What the registers take over from a session when it closes."""

from meetingdesk.domain.plan import Member
from meetingdesk.domain.rules.attendance import has_attended
from meetingdesk.domain.state import MeetingState
from meetingdesk.store import leaving
from meetingdesk.store.attendance import Closing, SeatAttendance
from meetingdesk.store.registry import RegisteredResolution
from meetingdesk.store.tables import SeatOutcome


def closing(state: MeetingState) -> Closing:
    """Return what the registers keep of a session: what it adopted, what became of each seat, what it left, and what
    was said in it."""
    return Closing(
        _resolutions(state),
        _attendance(state),
        carried=leaving.carried_drafts(state),
        taken_up=leaving.drafts_taken_up(state),
        remarks=leaving.remarks(state),
    )


def _resolutions(state: MeetingState) -> tuple[RegisteredResolution, ...]:
    return tuple(
        RegisteredResolution(
            number=resolution.adoption.number,
            session_no=state.plan.session_no,
            content=resolution.in_force,
            adopted_at=resolution.adoption.at,
        )
        for resolution in state.adopted
        if resolution.adoption is not None
    )


def _attendance(state: MeetingState) -> tuple[SeatAttendance, ...]:
    """Return what became of each seat, by the intervals and absences as they are known at the end."""
    return tuple(SeatAttendance(seat.seat_no, seat.name, _outcome(state, seat)) for seat in state.plan.members)


def _outcome(state: MeetingState, seat: Member) -> SeatOutcome:
    """A holder who was there for a while has attended, even where a substitute sat in for the rest."""
    if has_attended(state, seat.id):
        return SeatOutcome.ATTENDED
    if any(has_attended(state, s.id) for s in state.substitutes if s.principal == seat.id):
        return SeatOutcome.SUBSTITUTED
    known = state.attendance.get(seat.id)
    if known is None or known.absence is None:
        return SeatOutcome.UNKNOWN
    return SeatOutcome.EXCUSED if known.absence.excused else SeatOutcome.UNEXCUSED
