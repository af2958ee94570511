"""The section of minutes on what was said, in the order it really happened.

What happened is cut into passages: stretches of the session on one item, or on none. An item that was set aside and
taken up again has a passage for each time.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from meetingdesk.domain.ids import ItemId, SpeechId
from meetingdesk.domain.minutes.agenda import outcome
from meetingdesk.domain.minutes.document import Block, Emphasis, Heading, Paragraph
from meetingdesk.domain.minutes.motions import motion
from meetingdesk.domain.minutes.speeches import joined, lots, told
from meetingdesk.domain.minutes.teller import Teller, code, figure, labelled, plain
from meetingdesk.domain.minutes.votes import item_of, vote
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.domain.state import Item, Remark, Span
from meetingdesk.domain.timing import session_pauses

SLIP_SECONDS = 30
"""An item that was taken up for less, and left without a word and undecided, was taken up by mistake."""


@dataclass(frozen=True, slots=True)
class _Happening:
    """Something that stands in the summary: paragraphs, a speech without a gist, or an item being taken up.

    A pause of the session is `aside`: it belongs to whatever passage it fell into.
    """

    at: datetime
    item: ItemId | None
    paragraphs: tuple[Paragraph, ...] = ()
    silent: str = ""
    visit: Span | None = None
    aside: bool = False


@dataclass(frozen=True, slots=True)
class _Passage:
    """What happened on one item without another in between."""

    item: ItemId | None
    happenings: list[_Happening]
    later: list[Span] = field(default_factory=list)
    """When the item was dealt with again without anything that is told."""

    @property
    def says_something(self) -> bool:
        """Whether there is anything to tell of it."""
        return any(h.visit is None for h in self.happenings)


def discussion(teller: Teller) -> tuple[Block, ...]:
    """Return the summary of the discussion."""
    words = teller.wording.discussion
    heading = Heading("discussion", words.heading)
    passages = _passages(teller, _in_order(teller))
    if not passages:
        return (heading, Paragraph("discussion.none", plain(words.none)))
    return (heading, *_laid_out(teller, passages))


# --- What happened ---


def _in_order(teller: Teller) -> list[_Happening]:
    """Return everything that is told; of one instant, what belongs to an item that is taken up comes after that."""
    happenings = list(_happenings(teller))
    taken_up = {(h.at, h.item) for h in happenings if h.visit is not None}
    return sorted(happenings, key=lambda h: (h.at, (h.at, h.item) in taken_up, h.visit is None))


def _happenings(teller: Teller) -> Iterator[_Happening]:
    for item in teller.state.items:
        for span in item.spans:
            yield _Happening(span.start, item.id, visit=span)
    yield from _pauses(teller)
    gists: defaultdict[SpeechId | None, list[Remark]] = defaultdict(list)
    for remark in teller.state.remarks:
        gists[remark.speech].append(remark)
    for speech in teller.state.speeches:
        for part in told(teller, speech, gists.get(speech.id, [])):
            yield _Happening(part.at, speech.item, part.paragraphs, silent=part.silent)
    for number, draw in enumerate(teller.state.draws, start=1):
        yield _Happening(draw.at, draw.item, (lots(teller, number, draw),))
    yield from (_remark(teller, remark) for remark in gists[None])
    for made in teller.state.motions:
        yield _Happening(made.proposed_at, made.item, (motion(teller, made),))
    for held in teller.state.votes:
        ended = held.outcome.at if held.outcome else held.opened_at
        yield _Happening(ended, item_of(teller, held), vote(teller, held))


def _remark(teller: Teller, remark: Remark) -> _Happening:
    """Return a word that was said without the floor."""
    words, text = teller.wording.discussion, joined(teller, (remark.text,))
    runs = plain(text)
    if remark.who is not None:
        runs = labelled(words.speaker.format(name=teller.who(remark.who)), text)
    return _Happening(remark.at, remark.item, (Paragraph(f"remark:{remark.id}", runs),))


def _pauses(teller: Teller) -> Iterator[_Happening]:
    """Yield the recesses, and the interruptions of the official session that did not fall into one."""
    state = teller.state
    for number, span in enumerate(session_pauses(state)):
        is_recess = number < len(state.recesses)
        if is_recess or (state.opened_at is not None and span.start >= state.opened_at):
            kind = "recess" if is_recess else "interruption"
            text = _recess(teller, span) if is_recess else _interruption(teller, span)
            paragraph = Paragraph(f"{kind}:{number + 1}", plain(text), Emphasis.QUIET)
            yield _Happening(span.start, None, (paragraph,), aside=True)


def _recess(teller: Teller, span: Span) -> str:
    words, start = teller.wording.discussion, teller.clock(span.start)
    if span.end is None:
        return words.recess_open.format(start=start)
    length = teller.minutes((span.end - span.start).total_seconds())
    return words.recess.format(start=start, end=teller.clock(span.end), length=length)


def _interruption(teller: Teller, span: Span) -> str:
    words, start = teller.wording.discussion, teller.clock(span.start)
    seconds = (span.end - span.start).total_seconds() if span.end else 0.0
    if span.end is None or seconds < 60:
        return words.brief_interruption.format(start=start)
    return words.interruption.format(start=start, end=teller.clock(span.end), length=teller.minutes(seconds))


# --- Into passages ---


def _passages(teller: Teller, happenings: Iterable[_Happening]) -> list[_Passage]:
    """Return the passages in order; visits that left nothing to tell of an item stand with what is told of it last."""
    cut = _cut(happenings)
    told = {p.item for p in cut if p.says_something}
    kept: list[_Passage] = []
    silent: list[_Passage] = []
    for passage in cut:
        if passage.says_something or passage.item not in told:
            told.add(passage.item)
            kept.append(passage)
        else:
            silent.append(passage)
    passages = _cut(h for passage in kept for h in passage.happenings)
    last = {p.item: p for p in passages}
    for passage in silent:
        visits = (h.visit for h in passage.happenings if h.visit is not None)
        last[passage.item].later.extend(visit for visit in visits if not _is_slip(teller, passage.item, visit))
    return passages


def _is_slip(teller: Teller, item_id: ItemId | None, visit: Span) -> bool:
    """Tell whether an item was taken up for a moment only and left again undecided."""
    item = teller.state.item(item_id)
    decided = item is not None and not item.is_undecided and item.spans[-1:] == (visit,)
    seconds = (visit.end - visit.start).total_seconds() if visit.end is not None else SLIP_SECONDS
    return seconds < SLIP_SECONDS and not decided


def _cut(happenings: Iterable[_Happening]) -> list[_Passage]:
    """Return the passages in order, each as long as the item does not change."""
    passages: list[_Passage] = []
    for happening in happenings:
        if not passages or not (happening.aside or happening.item == passages[-1].item):
            passages.append(_Passage(happening.item, []))
        passages[-1].happenings.append(happening)
    return passages


# --- Laid out ---


def _laid_out(teller: Teller, passages: list[_Passage]) -> Iterator[Block]:
    """Yield every passage under its heading, and with an item's last one what came of the item."""
    first = {p.item: n for n, p in reversed(list(enumerate(passages)))}
    last = {p.item: n for n, p in enumerate(passages)}
    seen_item = False
    for number, passage in enumerate(passages):
        item = teller.state.item(passage.item)
        seen_item = seen_item or item is not None
        yield _heading(teller, item, again=first[passage.item] != number, before=not seen_item)
        yield from _told(teller, passage)
        if item is not None and last[passage.item] == number:
            yield _outcome(teller, item)


def _heading(teller: Teller, item: Item | None, *, again: bool, before: bool) -> Heading:
    words = teller.wording.discussion
    if item is None:
        return Heading("discussion.other", words.before_agenda if before else words.elsewhere, 2)
    template = words.item_again if again else words.item
    return Heading(f"item:{item.id}", template.format(number=figure(item.number), title=item.title), 2)


def _told(teller: Teller, passage: _Passage) -> Iterator[Block]:
    words = teller.wording.discussion
    visits = [h.visit for h in passage.happenings if h.visit is not None]
    if visits or passage.later:
        spans = ([Span(visits[0].start, visits[-1].end)] if visits else []) + passage.later
        periods = [teller.period(span, words.period, words.since) for span in sorted(spans, key=lambda s: s.start)]
        yield Paragraph("period", plain(teller.numbers(periods)), Emphasis.QUIET, leads_on=True)
    yield from (paragraph for h in passage.happenings for paragraph in h.paragraphs)
    silent = list(dict.fromkeys(h.silent for h in passage.happenings if h.silent))
    if silent:
        yield Paragraph("silent", plain(words.no_gist.format(names=teller.names(silent))), Emphasis.QUIET)


def _outcome(teller: Teller, item: Item) -> Paragraph:
    """Return what came of an item: its status, with the reason, and the resolutions adopted on it."""
    words, comma = teller.wording.discussion, teller.wording.phrases.comma
    adopted = [r for r in teller.state.adopted if r.item == item.id and r.status is ResolutionStatus.ADOPTED]
    numbers = [code(r.adoption.number) for r in adopted if r.adoption]
    parts = [outcome(teller, item), *teller.reason(item.reason)]
    if len(numbers) == 1:
        parts.append(words.adopted_one.format(number=numbers[0]))
    elif numbers:
        parts.append(words.adopted_many.format(numbers=teller.numbers(numbers)))
    return Paragraph(f"item:{item.id}.outcome", labelled(words.outcome, f"{comma.join(parts)}."))
