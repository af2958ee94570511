"""In what capacity somebody is in the hall."""

from dataclasses import dataclass
from enum import StrEnum

from meetingdesk.domain.ids import ParticipantId


class Capacity(StrEnum):
    """Holder of a seat (اصیل), substitute (جانشین), guest (میهمان), or from an invited body (دستگاه مدعو)."""

    HOLDER = "holder"
    SUBSTITUTE = "substitute"
    GUEST = "guest"
    INVITED_BODY = "invited_body"


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody who was in the hall when something was decided.

    `counts` tells whether they made a seat count for the quorum, `votes` whether they could vote.
    """

    who: ParticipantId
    capacity: Capacity
    counts: bool
    votes: bool
