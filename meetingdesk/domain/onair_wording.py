"""The phrases of the texts for the broadcast, as typed data; the words themselves stand in a file."""

from dataclasses import dataclass
from typing import Annotated

from meetingdesk.domain.minutes.fields import fields


@dataclass(frozen=True, slots=True)
class OnAirVoteWording:
    """A vote that goes on, and its result: on what, how many, carried or lost."""

    running: str
    result: Annotated[str, fields("subject", "tally", "result")]
    carried: str
    carried_by_chair: str
    lost: str
    comma: str
    in_favour: Annotated[str, fields("count")]
    against: Annotated[str, fields("count")]
    abstain: Annotated[str, fields("count")]
    not_voting: Annotated[str, fields("count")]
    resolution: Annotated[str, fields("number")]
    draft: Annotated[str, fields("number")]
    other_draft: str
    wording: Annotated[str, fields("clause", "number")]
    other_wording: Annotated[str, fields("clause")]
    item: Annotated[str, fields("number")]
    close_debate: Annotated[str, fields("number")]
    suspend_item: Annotated[str, fields("number")]
    return_item: Annotated[str, fields("number")]


@dataclass(frozen=True, slots=True)
class OnAirWording:
    """Every phrase of the texts for the broadcast."""

    session: Annotated[str, fields("council", "number")]
    extraordinary_session: Annotated[str, fields("council", "number")]
    item: Annotated[str, fields("number", "count", "title")]
    substitute_post: Annotated[str, fields("post")]
    test: str
    vote: OnAirVoteWording
