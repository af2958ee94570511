"""What a broadcast may show of a meeting, as one small text a file: nothing but what the hall hears and sees."""

from datetime import datetime
from enum import StrEnum

from meetingdesk.domain.ballot import MotionKind, Outcome, Vote, WordedClause
from meetingdesk.domain.calendar import countdown
from meetingdesk.domain.ids import ItemId, ParticipantId
from meetingdesk.domain.onair_wording import OnAirVoteWording, OnAirWording
from meetingdesk.domain.plan import Person, SessionKind, Substitute
from meetingdesk.domain.procedure import Choice, Tally
from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.domain.text import persian_digits
from meetingdesk.domain.timing import time_left

NEXT_SPEAKERS = 3


class OnAirText(StrEnum):
    """The texts, by the names of their files."""

    SPEAKER = "speaker.txt"
    POST = "post.txt"
    NEXT = "next.txt"
    ITEM = "item.txt"
    COUNTDOWN = "countdown.txt"
    VOTE = "vote.txt"
    SESSION = "session.txt"


OnAirTexts = dict[OnAirText, str]
SILENT: OnAirTexts = dict.fromkeys(OnAirText, "")
"""Nothing on air."""


def on_air(state: MeetingState, now: datetime, wording: OnAirWording) -> OnAirTexts:
    """Return all texts at an instant, plain and in logical order; before the opening the session alone has one.

    Nothing is left of a session that is closed.
    """
    if state.phase is Phase.CLOSED:
        return SILENT
    texts = {**SILENT, OnAirText.SESSION: _session(state, wording)}
    if state.opened_at is None:
        return texts
    speech = state.speech
    speaker = state.person(speech.who) if speech is not None else None
    return {
        **texts,
        OnAirText.SPEAKER: speaker.label if speaker is not None else "",
        OnAirText.POST: _post(state, speaker, wording),
        OnAirText.NEXT: "\n".join(_label(state, who) for who in _following(state)[:NEXT_SPEAKERS]),
        OnAirText.ITEM: _item(state, wording),
        OnAirText.COUNTDOWN: countdown(time_left(state, speech, now)) if speech is not None else "",
        OnAirText.VOTE: _vote(state, wording.vote),
    }


def _session(state: MeetingState, wording: OnAirWording) -> str:
    plan = state.plan
    template = wording.session if plan.kind is SessionKind.ORDINARY else wording.extraordinary_session
    return template.format(council=plan.council, number=persian_digits(plan.session_no))


def _item(state: MeetingState, wording: OnAirWording) -> str:
    """Return what is spoken about, or else the current item."""
    item = state.item(state.item_spoken_about)
    if item is None:
        return ""
    number, count = persian_digits(item.number), persian_digits(len(state.items))
    return wording.item.format(number=number, count=count, title=item.title)


# --- Who speaks ---


def _post(state: MeetingState, speaker: Person | None, wording: OnAirWording) -> str:
    """Return the post of the speaker; nothing where the speaker is known by the post alone."""
    if speaker is None or not speaker.name:
        return ""
    seat = state.member(speaker.principal) if isinstance(speaker, Substitute) else None
    if not speaker.post_title and seat is not None:
        return wording.substitute_post.format(post=seat.post_title)
    return speaker.post_title


def _label(state: MeetingState, who: ParticipantId) -> str:
    person = state.person(who)
    return person.label if person is not None else ""


def _following(state: MeetingState) -> list[ParticipantId]:
    """Return who will speak, in order; whoever was interrupted comes after the turns that go before everything."""
    first = [turn.who for turn in state.queue if turn.kind.comes_first]
    back = [state.speeches[speech - 1].who for speech in reversed(state.interrupted)]
    return [*first, *back, *(turn.who for turn in state.queue if not turn.kind.comes_first)]


# --- Votes ---


def _vote(state: MeetingState, words: OnAirVoteWording) -> str:
    """Return the result of the last vote that counts; of one that goes on, nothing but that it does.

    A result is gone when an item is taken up after it.
    """
    if state.running_vote is not None:
        return words.running
    last = state.last_counted_vote
    if last is None or last.outcome is None:
        return ""
    if any(span.start > last.outcome.at for item in state.items for span in item.spans):
        return ""
    tally = _tally(last.outcome.tally, words)
    return words.result.format(subject=_subject(state, last, words), tally=tally, result=_result(last.outcome, words))


def _tally(tally: Tally, words: OnAirVoteWording) -> str:
    """Return how many voted how; abstentions and silence only where there were any."""
    counts = [(words.in_favour, tally.in_favour), (words.against, tally.against)]
    counts += [(text, n) for text, n in ((words.abstain, tally.abstain), (words.not_voting, tally.not_voting)) if n]
    return words.comma.join(text.format(count=persian_digits(n)) for text, n in counts)


def _result(outcome: Outcome, words: OnAirVoteWording) -> str:
    if not outcome.carried:
        return words.lost
    return words.carried_by_chair if outcome.casting is Choice.IN_FAVOUR else words.carried


def _subject(state: MeetingState, vote: Vote, words: OnAirVoteWording) -> str:
    """Return what was voted on: the question that was asked, or else what it was about. A draft is never quoted."""
    if vote.question:
        return " ".join(vote.question.split())
    motion = state.motion(vote.motion)
    if motion is not None:
        kinds = {
            MotionKind.CLOSE_DEBATE: words.close_debate,
            MotionKind.SUSPEND_ITEM: words.suspend_item,
            MotionKind.RETURN_ITEM: words.return_item,
        }
        return kinds[motion.kind].format(number=_number(state, motion.item))
    if vote.worded is not None:
        return _worded(state, vote.worded, words)
    draft = state.resolution(vote.resolution) if vote.resolution is not None else None
    if draft is None:
        return words.item.format(number=_number(state, vote.item))
    if draft.adoption is not None and draft.adoption.vote == vote.id:
        return words.resolution.format(number=persian_digits(draft.adoption.number))
    return words.draft.format(number=_number(state, draft.item)) if draft.item is not None else words.other_draft


def _worded(state: MeetingState, asked: WordedClause, words: OnAirVoteWording) -> str:
    """Return for which clause another wording was put to the vote; its words are not told."""
    draft, clause = state.resolution(asked.resolution), persian_digits(asked.clause)
    if draft is None or draft.item is None:
        return words.other_wording.format(clause=clause)
    return words.wording.format(clause=clause, number=_number(state, draft.item))


def _number(state: MeetingState, item: ItemId | None) -> str:
    found = state.item(item)
    return persian_digits(found.number) if found is not None else ""
