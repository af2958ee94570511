"""How minutes tell of votes: what was voted on and how, what was needed, and with what result."""

from collections.abc import Iterator

from meetingdesk.domain.ballot import Outcome, Vote, VoteMethod, VoteStatus, WordedClause
from meetingdesk.domain.ids import ItemId, ParticipantId
from meetingdesk.domain.minutes.document import Emphasis, Paragraph
from meetingdesk.domain.minutes.majorities import corrected, majority, tally
from meetingdesk.domain.minutes.motions import asked_for, effect
from meetingdesk.domain.minutes.teller import Teller, code, figure, labelled
from meetingdesk.domain.presence import seat_of
from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.resolution import Resolution


def item_of(teller: Teller, vote: Vote) -> ItemId | None:
    """Return the agenda item that a vote belongs to."""
    made = teller.state.motion(vote.motion)
    if made is not None:
        return made.item
    draft = _draft(teller, vote)
    return draft.item if draft is not None else vote.item


def vote(teller: Teller, held: Vote) -> tuple[Paragraph, ...]:
    """Return what there is to tell of a vote, and who voted how where the council prints it."""
    label = teller.wording.votes.label.format(number=figure(held.id))
    names = tuple(_names(teller, held))
    runs = labelled(label, " ".join(_sentences(teller, held)))
    return (Paragraph(f"vote:{held.id}", runs, leads_on=bool(names)), *names)


def _sentences(teller: Teller, held: Vote) -> Iterator[str]:
    words = teller.wording.votes
    if held.outcome is None:
        yield words.begun.format(time=teller.clock(held.opened_at), **_asked(teller, held))
    else:
        yield from _result(teller, held, held.outcome)
    match held.status:
        case VoteStatus.OPEN:
            yield words.running
        case VoteStatus.HELD:
            yield words.held
        case VoteStatus.VOID:
            void = teller.wording.phrases.comma.join((words.void, *teller.reason(held.reason)))
            yield void + teller.wording.discussion.full_stop


def _result(teller: Teller, held: Vote, outcome: Outcome) -> Iterator[str]:
    """Yield how it was voted, what was needed, and what that came to."""
    words = teller.wording.votes
    yield words.taken.format(
        time=teller.clock(outcome.at),
        tally=tally(teller, outcome.tally),
        present=figure(outcome.present),
        quorum=figure(outcome.quorum),
        **_asked(teller, held),
    )
    yield majority(teller, held.majority, outcome)
    yield from _casting(teller, outcome)
    yield words.result.format(result=_carried(teller, held) if outcome.carried else words.lost)
    if (left := outcome.tally.entitled - sum(there.votes for there in outcome.presence)) > 0:
        yield words.left_after_voting.format(count=figure(left))
    if outcome.corrected_present is not None:
        yield corrected(outcome, words.corrected, words.corrected_alike)


def _asked(teller: Teller, held: Vote) -> dict[str, str]:
    """Return what every vote tells of its question."""
    words = teller.wording.votes
    methods = {
        VoteMethod.SHOW_OF_HANDS: words.show_of_hands,
        VoteMethod.ROLL_CALL: words.roll_call,
        VoteMethod.SECRET: words.secret,
    }
    return {"again": _again(teller, held), "subject": _subject(teller, held), "method": methods[held.method]}


def _casting(teller: Teller, outcome: Outcome) -> Iterator[str]:
    words, side = teller.wording.votes, outcome.casting
    if side is not None:
        decided = outcome.carried is (side is Choice.IN_FAVOUR)
        choice = words.for_it if side is Choice.IN_FAVOUR else words.against_it
        yield (words.casting if decided else words.casting_in_vain).format(choice=choice)


def _carried(teller: Teller, held: Vote) -> str:
    """Return that a question was carried, and what followed from it; nothing follows from a void vote."""
    words, made = teller.wording.votes, teller.state.motion(held.motion)
    if held.status is VoteStatus.VOID:
        return words.carried
    if held.worded is not None:
        return words.wording_carried.format(clause=figure(held.worded.clause))
    return effect(teller, made) if made is not None else words.carried


def _again(teller: Teller, held: Vote) -> str:
    """Return that the same was voted on before, and whether that vote is void."""
    words = teller.wording.votes
    votes = teller.state.votes
    earlier = [v for v in votes[: votes.index(held)] if _question(v) == _question(held)]
    if not earlier:
        return ""
    template = words.instead_of_void if earlier[-1].status is VoteStatus.VOID else words.once_more
    return template.format(number=figure(earlier[-1].id))


def _question(held: Vote) -> tuple[object, ...]:
    worded = held.worded.text if held.worded is not None else ""
    return (held.resolution, held.item, held.motion, held.question, held.wording, worded)


# --- What was voted on ---


def _subject(teller: Teller, held: Vote) -> str:
    """Return what was voted on, and the question that was asked of it."""
    words, made = teller.wording.votes, teller.state.motion(held.motion)
    draft = _draft(teller, held)
    if made is not None:
        subject = words.motion.format(motion=asked_for(teller, made))
    elif draft is not None:
        subject = _worded(teller, held.worded, draft) if held.worded is not None else _text(teller, held, draft)
    else:
        item = teller.state.item(held.item)
        subject = words.item.format(number=figure(item.number) if item else teller.wording.phrases.unset)
    return words.question.format(subject=subject, question=held.question) if held.question else subject


def _draft(teller: Teller, held: Vote) -> Resolution | None:
    """Return the draft that was voted on, itself or in a wording of one of its clauses."""
    voted_on = held.worded.resolution if held.worded is not None else held.resolution
    return teller.state.resolution(voted_on) if voted_on is not None else None


def _worded(teller: Teller, asked: WordedClause, draft: Resolution) -> str:
    """Return a wording in full, with the clause it was put to the vote for and the resolution that belongs to."""
    words = teller.wording.votes
    clause, text = figure(asked.clause), asked.text
    if draft.adoption is not None:
        return words.wording_of.format(clause=clause, number=code(draft.adoption.number), text=text)
    beginning = teller.shortened(next(filter(None, draft.content.clauses), ""))
    return words.wording_of_draft.format(clause=clause, draft=beginning, text=text)


def _text(teller: Teller, held: Vote, draft: Resolution) -> str:
    """Return a draft by its number, or by how it begins; one that reads otherwise now is an earlier text."""
    words, is_as_voted = teller.wording.votes, held.revision == draft.revision
    if draft.adoption is not None:
        return (words.text_of if is_as_voted else words.earlier_text_of).format(number=code(draft.adoption.number))
    text = next(filter(None, draft.content.clauses), "")
    if not text:
        return words.draft_without_text
    return (words.draft if is_as_voted else words.earlier_draft).format(text=teller.shortened(text))


# --- Who voted how ---


def _names(teller: Teller, held: Vote) -> Iterator[Paragraph]:
    """Yield who voted how by name, where the council prints that; never before the vote was closed."""
    words = teller.wording.votes
    is_printed = teller.state.plan.procedure.prints_names and held.method is VoteMethod.ROLL_CALL
    if not is_printed or held.outcome is None:
        return
    labels = {
        Choice.IN_FAVOUR: words.names_in_favour,
        Choice.AGAINST: words.names_against,
        Choice.ABSTAIN: words.names_abstain,
        Choice.NOT_VOTING: words.names_not_voting,
    }
    choices = _choices(teller, held, held.outcome)
    for choice, label in labels.items():
        names = [teller.who(who) for who, chosen in choices.items() if chosen is choice]
        if names:
            runs = labelled(label, teller.names(names) + teller.wording.discussion.full_stop)
            yield Paragraph(f"vote:{held.id}.{choice}", runs, Emphasis.ENTRY)


def _choices(teller: Teller, held: Vote, outcome: Outcome) -> dict[ParticipantId, Choice]:
    """Return how each voted, in protocol order; whoever was entitled and for whose seat nobody voted did not vote."""
    seats = {_seat(teller, who) for who in held.choices}
    silent = (p.who for p in outcome.presence if p.votes and _seat(teller, p.who) not in seats)
    choices = {**held.choices, **dict.fromkeys(silent, Choice.NOT_VOTING)}
    order = {member.id: place for place, member in enumerate(teller.state.plan.members)}
    return dict(sorted(choices.items(), key=lambda pair: order.get(_seat(teller, pair[0]), len(order))))


def _seat(teller: Teller, who: ParticipantId) -> ParticipantId:
    return seat_of(teller.state.person(who)) or who
