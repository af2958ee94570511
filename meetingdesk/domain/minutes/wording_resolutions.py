"""The phrases that decisions are told in, and what was noted on them."""

from dataclasses import dataclass
from typing import Annotated

from meetingdesk.domain.minutes.fields import fields


@dataclass(frozen=True, slots=True)
class RuleWording:
    """A standing rule: when it applies, on what condition, and who is told then."""

    trigger: Annotated[str, fields("text")]
    precondition: Annotated[str, fields("text")]
    told: Annotated[str, fields("bodies")]


@dataclass(frozen=True, slots=True)
class GroupWording:
    """A working group: its members, what it hands over, to whom, and by when."""

    name: Annotated[str, fields("name")]
    members: Annotated[str, fields("names")]
    deliverable: Annotated[str, fields("text")]
    recipient: Annotated[str, fields("name")]
    due: Annotated[str, fields("text")]


@dataclass(frozen=True, slots=True)
class TextCorrectionWording:
    """A slip put right in an adopted text; `legend` tells how both texts are marked."""

    label: str
    reason: Annotated[str, fields("reason")]
    approved: Annotated[str, fields("chair", "time")]
    made: Annotated[str, fields("time")]
    legend: str


@dataclass(frozen=True, slots=True)
class ResolutionsWording:
    """The resolutions, and the drafts that did not become one."""

    heading: str
    row: str
    number: str
    text: str
    lead: str
    partner: str
    due: str
    guarantee: str
    follow_up: str
    clause: Annotated[str, fields("number", "text")]
    no_text: str
    unset: str
    standing: str
    consulted: Annotated[str, fields("bodies")]
    follows: Annotated[str, fields("number")]
    depends_on: Annotated[str, fields("number")]
    replaces: Annotated[str, fields("number")]
    ends: Annotated[str, fields("number")]
    topic: Annotated[str, fields("topic")]
    place: Annotated[str, fields("place")]
    national: str
    left_open: Annotated[str, fields("reason")]
    place_left_open: Annotated[str, fields("reason")]
    rule: RuleWording
    group: GroupWording
    read_out: Annotated[str, fields("time")]
    read_out_before: Annotated[str, fields("time")]
    correction: TextCorrectionWording
    consensus: Annotated[str, fields("present", "needed")]
    chair_conclusion: Annotated[str, fields("present", "needed")]
    vote: Annotated[str, fields("tally", "entitled", "present", "needed")]
    corrected: Annotated[str, fields("present", "corrected")]
    corrected_alike: Annotated[str, fields("present")]
    none: str
    none_yet: str
    others_heading: str
    rejected: str
    deferred: str
    deferred_to: Annotated[str, fields("number")]
    referred: str
    draft: str
    other: Annotated[str, fields("text", "status")]


@dataclass(frozen=True, slots=True)
class DissentsWording:
    """The dissent notes; `draft` stands for what has no number."""

    heading: str
    subject: str
    who: str
    text: str
    draft: Annotated[str, fields("text")]
