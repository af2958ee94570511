"""What enters the register of resolutions when a session closes."""

from meetingdesk.domain.state import MeetingState
from meetingdesk.store.registry import RegisteredResolution


def register_entries(state: MeetingState) -> tuple[RegisteredResolution, ...]:
    """Return the adopted resolutions of a session as the register keeps them."""
    return tuple(
        RegisteredResolution(
            number=resolution.adoption.number,
            session_no=state.plan.session_no,
            content=resolution.content,
            adopted_at=resolution.adoption.at,
        )
        for resolution in state.adopted
        if resolution.adoption is not None
    )
