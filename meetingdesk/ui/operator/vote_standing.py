"""Which face the card of votes shows, by what the operator began and by how the meeting stands."""

from dataclasses import dataclass
from enum import Enum, auto

from meetingdesk.domain.ballot import VoteStatus
from meetingdesk.domain.ids import VoteId
from meetingdesk.domain.state import MeetingState, Phase

MOTION_KEY = "motion"
"""The key under which a half-typed motion is kept."""


class Face(Enum):
    """What the card shows; the first three the operator begins, the others the meeting brings."""

    PREPARING = auto()
    MOTION = auto()
    VOIDING = auto()
    RUNNING = auto()
    RESULT = auto()
    PENDING = auto()


@dataclass(slots=True)
class Standing:
    """What was begun on the card (`begun`, of `voided` where a vote is declared void), the vote that goes on, and the
    one closed just now, whose result is shown."""

    begun: Face | None = None
    voided: VoteId | None = None
    running: VoteId | None = None
    closed: VoteId | None = None

    def begin(self, face: Face) -> None:
        """Put something in front; a result shown is done with."""
        self.begun, self.closed = face, None

    def leave(self) -> None:
        """Let go of what was begun, or else of the result shown."""
        if self.begun is not None:
            self.begun = None
        else:
            self.closed = None

    def follow(self, state: MeetingState, *, of_votes: bool) -> None:
        """Follow a step; the result stays until one that is not `of_votes`."""
        before = state.vote(self.running)
        now = state.running_vote
        self.running = now.id if now is not None else None
        if before is not None and before.status is VoteStatus.CLOSED:
            self.closed = before.id
        closed = state.vote(self.closed)
        if closed is None or closed.status is not VoteStatus.CLOSED or now is not None or not of_votes:
            self.closed = None
        self._end_what_is_overtaken(state)

    def face(self, state: MeetingState) -> Face | None:
        """Return what is to be shown."""
        if self.begun is not None:
            return self.begun
        if state.running_vote is not None:
            return Face.RUNNING
        if self.closed is not None:
            return Face.RESULT
        return Face.PENDING if state.pending_motions else None

    def _end_what_is_overtaken(self, state: MeetingState) -> None:
        voided = state.vote(self.voided)
        is_void = voided is None or voided.status is VoteStatus.VOID
        if state.phase is Phase.CLOSED:
            self.begun = self.closed = None
        elif (self.begun is Face.PREPARING and state.running_vote is not None) or (
            self.begun is Face.VOIDING and is_void
        ):
            self.begun = None
