"""What the scenes of a draft and of a vote say, in words."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.calendar import long_date
from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.domain.text import isolate
from meetingdesk.ui.hall.blocks import Bar, Block, Body, Mark, Run, Sign, cleaned, plain
from meetingdesk.ui.hall.changes import changed_clauses, changed_words
from meetingdesk.ui.hall.colours import Tone
from meetingdesk.ui.hall.contents import About, Ballot, Draft, Result, Rewording
from meetingdesk.ui.hall.words import phrase
from meetingdesk.ui.wording import field_label, figure, label
from meetingdesk.ui.wording.voting import CASTING, majority_words, needed_words, result_words

_TEXT = 2.4
_SHORT = 160


def item_words(item: About | None) -> str:
    """Return the number and the title of an item, nothing of none."""
    if item is None:
        return ""
    # Not a dot between them: after a number it reads as a Persian zero.
    return f"{phrase('item', number=item.number, total=item.total)}: {isolate(cleaned(item.title))}"


# --- A draft ---


@lru_cache(maxsize=8)
def draft_body(draft: Draft) -> Body:
    """Return a draft with its changes marked; what it is stands on every page.

    Drafts are kept, because finding what changed costs more than anything else in a scene.
    """
    item = item_words(draft.item)
    about = (Block(plain(item), 1.0, Tone.QUIET, gap=0.2),) if item else ()
    text = (*_clauses(draft), *_fields(draft.content, draft.base))
    return Body((*about, *text), top=(_badge(draft),))


def _badge(draft: Draft) -> Block:
    if draft.status is ResolutionStatus.ADOPTED and draft.number:
        words = phrase("adopted", number=figure(draft.number))
        return Block(plain(words), 1.25, Tone.GOOD, strong=True)
    words = phrase("draft") if draft.status is ResolutionStatus.DRAFT else label(draft.status)
    return Block(plain(words), 1.25, Tone.WARNING, strong=True)


def _clauses(draft: Draft) -> Iterator[Block]:
    base = draft.base.clauses if draft.base is not None else None
    shown = [(number, runs) for number, runs in changed_clauses(base, draft.content.clauses) if _has_words(runs)]
    if not shown:
        yield Block(plain(phrase("empty_draft")), 1.6, Tone.QUIET, gap=0.5)
    for number, runs in shown:
        lead = figure(number) if number and len(draft.content.clauses) > 1 else ""
        yield Block(runs, _TEXT, gap=0.5, lead=lead)


def _has_words(runs: tuple[Run, ...]) -> bool:
    return any(run.text.strip() for run in runs)


def _deadline(content: ResolutionContent) -> str:
    if content.standing:
        return phrase("standing")
    return long_date(content.due_date) if content.due_date is not None else content.due_text


_FIELDS: tuple[tuple[str, Callable[[ResolutionContent], str]], ...] = (
    ("lead_body", lambda content: "؛ ".join(content.lead_bodies)),
    ("partner_body", lambda content: "؛ ".join(content.partner_bodies)),
    ("consulted", lambda content: "؛ ".join(content.consulted)),
    ("due_text", _deadline),
    ("guarantee", lambda content: content.guarantee),
    ("trigger", lambda content: content.rule.trigger),
    ("precondition", lambda content: content.rule.precondition),
    ("told_body", lambda content: "؛ ".join(content.rule.told)),
    ("group_name", lambda content: content.working_group.name),
    ("group_member", lambda content: "؛ ".join(content.working_group.members)),
    ("deliverable", lambda content: content.working_group.deliverable),
    ("recipient", lambda content: content.working_group.recipient),
)


def _fields(content: ResolutionContent, base: ResolutionContent | None) -> Iterator[Block]:
    """Return who does it, by when and what makes sure of it, each with its name."""
    for name, value in _FIELDS:
        now, before = value(content), value(base) if base is not None else None
        if cleaned(now) or cleaned(before or ""):
            words = plain(now) if before is None else changed_words(before, now)
            yield Block((Run(f"{field_label(name)}: ", Mark.NAME), *words), 1.4, gap=0.4)


# --- A vote ---


def ballot_body(ballot: Ballot) -> Body:
    """Return what is voted on and what it needs, or how it came out."""
    if ballot.result is not None:
        return _result_body(ballot, ballot.result)
    heading = Block(plain(phrase("voting")), 1.6, Tone.ACCENT, strong=True)
    held = Block(plain(phrase("on_hold")), 1.3, Tone.WARNING, strong=True, gap=0.0)
    rules = (
        Block(plain(phrase("method", method=label(ballot.method))), 1.4, Tone.QUIET, gap=0.1),
        Block(plain(phrase("majority", majority=majority_words(ballot.majority))), 1.4, Tone.QUIET, gap=0.1),
    )
    first = (heading, held) if ballot.is_on_hold else (heading,)
    return Body(tuple(_subject(ballot, 2.4)), top=(*first, *rules))


def _subject(ballot: Ballot, size: float) -> Iterator[Block]:
    """Return what is put to the vote; a draft that the hall has not seen only by its item."""
    item = item_words(ballot.item)
    if cleaned(ballot.question):
        yield Block(plain(ballot.question), size, strong=True)
    elif ballot.motion is not None:
        yield Block(plain(label(ballot.motion)), size, strong=True)
    elif ballot.rewording is not None:
        yield from _rewording(ballot.rewording, size, marked=ballot.result is None)
    elif ballot.is_draft:
        yield Block(plain(phrase("on_draft")), 1.3, gap=0.2)
        yield from (Block(plain(clause), size, gap=0.3) for clause in ballot.clauses if cleaned(clause))
    else:
        yield Block(plain(phrase("on_item")), 1.3)
    if item:
        yield Block(plain(item), 1.2, Tone.QUIET, gap=0.3)


def _rewording(proposed: Rewording, size: float, *, marked: bool) -> Iterator[Block]:
    """Return a clause as it is proposed, marked against how it stands; beside a result only where it is short."""
    yield Block(plain(phrase("on_wording", number=proposed.clause)), 1.3, gap=0.2)
    if marked:
        yield Block(changed_words(proposed.base, proposed.text), size, gap=0.3)
    elif len(proposed.text) <= _SHORT:
        yield Block(plain(proposed.text), size, gap=0.3)


def _result_body(ballot: Ballot, result: Result) -> Body:
    tone, sign = (Tone.GOOD, Sign.DONE) if result.carried else (Tone.BAD, Sign.LOST)
    verdict = result_words(result)
    if result.number:
        verdict = f"{verdict} · {phrase('adopted_as', number=figure(result.number))}"
    heading = Block(plain(phrase("result")), 1.25, Tone.QUIET, strong=True)
    blocks = [
        Block(plain(verdict), 3.0, tone, strong=True, sign=sign, gap=0.2),
        *_counts(result),
        *(Block(plain(words), 1.2, Tone.TEXT, gap=0.3) for words in _grounds(ballot, result)),
    ]
    return Body((*blocks, *_subject(replace(ballot, clauses=()), 1.3)), top=(heading,))


def _counts(result: Result) -> Iterator[Block]:
    """Return a row with a bar for every choice that somebody made, and for those in favour and against always."""
    tones = {Choice.IN_FAVOUR: Tone.GOOD, Choice.AGAINST: Tone.BAD}
    for choice in Choice:
        count = getattr(result.tally, choice.value)
        if count or choice in tones:
            share = count / max(1, result.tally.entitled)
            bar = Bar(share, tones.get(choice, Tone.QUIET))
            yield Block(plain(label(choice)), 1.3, gap=0.15, tail=figure(count), tail_tone=Tone.TEXT, bar=bar)


def _grounds(ballot: Ballot, result: Result) -> Iterator[str]:
    """Return what was needed, and that the chair's vote decided where it did."""
    yield needed_words(ballot.majority, result.tally, result.seats)
    if result.casting is not None:
        yield QCoreApplication.translate("Voting", CASTING[result.casting])
