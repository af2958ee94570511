"""The phrases that votes, motions of procedure and corrections of attendance are told in."""

from dataclasses import dataclass
from typing import Annotated

from meetingdesk.domain.minutes.fields import fields


@dataclass(frozen=True, slots=True)
class TallyWording:
    """How those entitled voted."""

    in_favour: Annotated[str, fields("count")]
    against: Annotated[str, fields("count")]
    abstain: Annotated[str, fields("count")]
    not_voting: Annotated[str, fields("count")]
    no_in_favour: str
    no_against: str
    no_abstain: str


@dataclass(frozen=True, slots=True)
class MajorityWording:
    """What a majority is; `other_share` is for a fraction without a name of its own."""

    more_than: Annotated[str, fields("share", "base")]
    at_least: Annotated[str, fields("share", "base")]
    everybody: Annotated[str, fields("base")]
    and_at_least: Annotated[str, fields("majority", "count")]
    half: str
    third: str
    two_thirds: str
    quarter: str
    three_quarters: str
    three_fifths: str
    four_fifths: str
    other_share: Annotated[str, fields("numerator", "denominator")]
    of_present: Annotated[str, fields("count")]
    of_cast: Annotated[str, fields("count")]
    of_for_and_against: Annotated[str, fields("count")]
    of_seats: Annotated[str, fields("count")]


@dataclass(frozen=True, slots=True)
class VotesWording:
    """A vote: on what, how, and with what result."""

    label: Annotated[str, fields("number")]
    instead_of_void: Annotated[str, fields("number")]
    once_more: Annotated[str, fields("number")]
    show_of_hands: str
    roll_call: str
    secret: str
    text_of: Annotated[str, fields("number")]
    earlier_text_of: Annotated[str, fields("number")]
    draft: Annotated[str, fields("text")]
    earlier_draft: Annotated[str, fields("text")]
    draft_without_text: str
    wording_of: Annotated[str, fields("clause", "number", "text")]
    wording_of_draft: Annotated[str, fields("clause", "draft", "text")]
    item: Annotated[str, fields("number")]
    motion: Annotated[str, fields("motion")]
    question: Annotated[str, fields("subject", "question")]
    taken: Annotated[str, fields("again", "time", "subject", "method", "tally", "present", "quorum")]
    begun: Annotated[str, fields("again", "time", "subject", "method")]
    majority: Annotated[str, fields("majority", "needed")]
    majority_of_votes: Annotated[str, fields("needed")]
    casting: Annotated[str, fields("choice")]
    casting_in_vain: Annotated[str, fields("choice")]
    for_it: str
    against_it: str
    result: Annotated[str, fields("result")]
    carried: str
    wording_carried: Annotated[str, fields("clause")]
    lost: str
    left_after_voting: Annotated[str, fields("count")]
    corrected: Annotated[str, fields("present", "corrected")]
    corrected_alike: Annotated[str, fields("present")]
    void: str
    running: str
    held: str
    names_in_favour: str
    names_against: str
    names_abstain: str
    names_not_voting: str
    tally: TallyWording
    majorities: MajorityWording


@dataclass(frozen=True, slots=True)
class MotionsWording:
    """A motion of procedure: who asked for what, and what came of it."""

    close_debate: Annotated[str, fields("number")]
    suspend_item: Annotated[str, fields("number")]
    return_item: Annotated[str, fields("number")]
    proposed: Annotated[str, fields("count", "names", "time", "motion")]
    proposed_by_one: Annotated[str, fields("names", "time", "motion")]
    proposed_by_nobody: Annotated[str, fields("time", "motion")]
    pending: str
    withdrawn: str
    debate_closed: str
    item_suspended: str
    item_returned: str


@dataclass(frozen=True, slots=True)
class CorrectionsWording:
    """What was put right of who was in the hall, and when."""

    heading: str
    kept: str
    who: str
    before: str
    after: str
    at: str
    reason: str
    stay: Annotated[str, fields("start", "end")]
    stay_open: Annotated[str, fields("start")]
    nothing_before: str
    nothing_after: str
    of_another: Annotated[str, fields("name")]
    no_reason: str


@dataclass(frozen=True, slots=True)
class SpeechCorrectionsWording:
    """What was put right of who spoke, and when."""

    heading: str
    kept: str
    who: str
    before: str
    after: str
    at: str
    reason: str
    spoke: Annotated[str, fields("start", "end")]
    speaks: Annotated[str, fields("start")]
    of_another: Annotated[str, fields("name")]
    no_reason: str
