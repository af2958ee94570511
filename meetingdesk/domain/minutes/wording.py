"""The phrases that minutes are made of, as typed data; the words themselves stand in a file of the council.

A phrase annotated with `Fields` may name those fields in braces; any other phrase is printed as it stands.
"""

from dataclasses import dataclass
from typing import Annotated

from meetingdesk.domain.minutes.fields import fields
from meetingdesk.domain.minutes.wording_resolutions import DissentsWording, ResolutionsWording
from meetingdesk.domain.minutes.wording_votes import (
    CorrectionsWording,
    MotionsWording,
    SpeechCorrectionsWording,
    VotesWording,
)


@dataclass(frozen=True, slots=True)
class KindWords:
    """A kind of session: its name, and what a session of that kind is called."""

    name: str
    session: str


@dataclass(frozen=True, slots=True)
class KindsWording:
    """The kinds of session."""

    ordinary: KindWords
    extraordinary: KindWords


@dataclass(frozen=True, slots=True)
class PhraseWording:
    """Small parts used all over; `place` and `presided` go into the opening where there is something to say."""

    unset: str
    comma: str
    semicolon: str
    conjunction: str
    named: Annotated[str, fields("name", "post")]
    place: Annotated[str, fields("place")]
    presided: Annotated[str, fields("chair")]
    reason: Annotated[str, fields("reason")]
    minutes: Annotated[str, fields("minutes")]
    under_a_minute: str
    on_day: Annotated[str, fields("time", "day")]
    shortened: Annotated[str, fields("text")]


@dataclass(frozen=True, slots=True)
class LetterheadWording:
    """The labels of the letterhead."""

    number: str
    date: str
    attachment: str
    no_attachment: str


@dataclass(frozen=True, slots=True)
class BoxWording:
    """The labels of the box."""

    number: str
    kind: str
    date: str
    start: str
    end: str
    place: str
    chair: str
    secretary: str
    planned_start: Annotated[str, fields("time")]
    not_closed: str


@dataclass(frozen=True, slots=True)
class OpeningWording:
    """The opening sentence and the statement of quorum."""

    held: Annotated[str, fields("ordinal", "session", "council", "date", "time", "place", "presided")]
    planned: Annotated[str, fields("ordinal", "session", "council", "date", "time", "place")]
    quorum: Annotated[str, fields("total", "present", "needed")]
    quorum_needed: Annotated[str, fields("total", "needed")]
    quorum_corrected: Annotated[str, fields("present", "corrected")]
    quorum_as_recorded: str
    quorum_regained: Annotated[str, fields("start", "end", "needed")]
    quorum_not_regained: Annotated[str, fields("start", "needed")]
    quorum_still_lost: Annotated[str, fields("start", "needed")]


@dataclass(frozen=True, slots=True)
class EarlierWording:
    """The follow-up of earlier resolutions."""

    heading: str
    number: str
    text: str
    status: str
    no_status: str
    on_item: Annotated[str, fields("number")]
    none: str


@dataclass(frozen=True, slots=True)
class AgendaWording:
    """The agenda."""

    heading: str
    number: str
    title: str
    planned: str
    outcome: str
    open: str
    current: str
    finished: str
    deferred: str
    suspended: str
    returned: str
    off_agenda: str
    off_agenda_approved: Annotated[str, fields("approver")]
    none: str


@dataclass(frozen=True, slots=True)
class DiscussionWording:
    """The summary of the discussion."""

    heading: str
    before_agenda: str
    elsewhere: str
    item: Annotated[str, fields("number", "title")]
    item_again: Annotated[str, fields("number", "title")]
    period: Annotated[str, fields("start", "end")]
    since: Annotated[str, fields("start")]
    speaker: Annotated[str, fields("name")]
    as_role: Annotated[str, fields("name", "role")]
    in_favour: str
    against: str
    report: str
    point_of_order: str
    point_of_order_on: Annotated[str, fields("article")]
    reply: str
    reply_to: Annotated[str, fields("name")]
    question: str
    question_to: Annotated[str, fields("name")]
    conclusion: str
    pre_agenda: str
    ceded: Annotated[str, fields("name")]
    went_on: str
    cut: str
    cut_because: Annotated[str, fields("reason")]
    draw: Annotated[str, fields("seed", "names")]
    gist_separator: str
    full_stop: str
    no_gist: Annotated[str, fields("names")]
    outcome: str
    adopted_one: Annotated[str, fields("number")]
    adopted_many: Annotated[str, fields("numbers")]
    recess: Annotated[str, fields("start", "end", "length")]
    recess_open: Annotated[str, fields("start")]
    interruption: Annotated[str, fields("start", "end", "length")]
    brief_interruption: Annotated[str, fields("start")]
    none: str


@dataclass(frozen=True, slots=True)
class AttendeesWording:
    """The people: who was there and signs, the guests, who was not there."""

    heading: str
    row: str
    name: str
    post: str
    capacity: str
    signature: str
    holder: str
    substitute: str
    substitute_by_letter: Annotated[str, fields("principal", "number", "date")]
    substitute_by_undated_letter: Annotated[str, fields("principal", "number")]
    substitute_by_letter_of: Annotated[str, fields("principal", "date")]
    substitute_without_letter: Annotated[str, fields("principal")]
    no_vote: str
    arrived: Annotated[str, fields("time")]
    left: Annotated[str, fields("time")]
    away: Annotated[str, fields("start", "end")]
    none: str
    guests_heading: str
    no_guests: str
    of_bodies: str
    absentees_heading: str
    excused: str
    unexcused: str
    substituted: str
    not_known: str
    absentees: Annotated[str, fields("label")]
    absent_for: Annotated[str, fields("who", "reason")]
    absent_substituted: Annotated[str, fields("who")]
    absent_for_substituted: Annotated[str, fields("who", "reason")]
    no_absentees: str


@dataclass(frozen=True, slots=True)
class FooterWording:
    """The footer and the full identity of the record."""

    page: str
    of: str
    session: Annotated[str, fields("number")]
    draft: str
    final: str
    record: Annotated[str, fields("hash")]
    full_record: Annotated[str, fields("hash")]
    draft_record: Annotated[str, fields("hash")]


@dataclass(frozen=True, slots=True)
class Wording:
    """Every phrase of the minutes."""

    invocation: str
    title: Annotated[str, fields("ordinal", "session", "council")]
    watermark: str
    kinds: KindsWording
    phrases: PhraseWording
    letterhead: LetterheadWording
    box: BoxWording
    opening: OpeningWording
    earlier: EarlierWording
    agenda: AgendaWording
    discussion: DiscussionWording
    motions: MotionsWording
    votes: VotesWording
    resolutions: ResolutionsWording
    dissents: DissentsWording
    attendees: AttendeesWording
    corrections: CorrectionsWording
    speech_corrections: SpeechCorrectionsWording
    footer: FooterWording
