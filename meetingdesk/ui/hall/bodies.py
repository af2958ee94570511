"""What each scene says, in words: blocks from its content."""

from collections.abc import Iterator
from datetime import datetime
from math import ceil

from meetingdesk.domain import timing
from meetingdesk.domain.calendar import clock_time, local, long_date
from meetingdesk.domain.plan import SessionKind
from meetingdesk.domain.state import ItemStatus, MeetingState
from meetingdesk.domain.text import isolate
from meetingdesk.ui.hall.blocks import Bar, Block, Body, Sign, cleaned, plain
from meetingdesk.ui.hall.colours import Tone
from meetingdesk.ui.hall.contents import (
    Agenda,
    Ballot,
    Curtain,
    Draft,
    Entry,
    Floor,
    GroupPresence,
    Message,
    Next,
    Present,
    Somebody,
    Welcome,
)
from meetingdesk.ui.hall.decisions import ballot_body, draft_body, item_words
from meetingdesk.ui.hall.scenes import Scene
from meetingdesk.ui.hall.words import NOTICES, STATUSES, TURNS, phrase, said
from meetingdesk.ui.wording import figure, label

HEADING = 1.25


def body(scene: Scene, now: datetime) -> Body:
    """Return what a scene says at an instant; of the time only whole minutes are in it."""
    match scene.content:
        case Welcome():
            return _welcome(scene.content, scene.state.plan.timezone)
        case Agenda():
            return _agenda(scene.content, scene.state, now)
        case Floor():
            return _floor(scene.content)
        case Draft():
            return draft_body(scene.content)
        case Ballot():
            return ballot_body(scene.content)
        case Present():
            return _presence(scene.content)
        case Message():
            return _message(scene.content)
        case Curtain():
            name = Block(plain(scene.content.council), 2.2, Tone.QUIET, centred=True)
            return Body((name,), centred=True)


def session_words(number: int, kind: SessionKind = SessionKind.ORDINARY) -> str:
    """Return what a session is called."""
    return phrase("session" if kind is SessionKind.ORDINARY else "extraordinary", number=number)


def _welcome(content: Welcome, zone: str) -> Body:
    day = local(content.starts_at, zone).date()
    when = phrase("when", date=long_date(day), time=figure(clock_time(content.starts_at, zone)))
    blocks = [
        Block(plain(content.council), 3.4, strong=True, centred=True),
        Block(plain(session_words(content.session_no, content.kind)), 2.2, Tone.ACCENT, strong=True, centred=True),
        Block(plain(when), 1.5, Tone.QUIET, centred=True, gap=0.8),
    ]
    if cleaned(content.place):
        blocks.append(Block(plain(content.place), 1.5, Tone.QUIET, centred=True, gap=0.1))
    return Body(tuple(blocks), centred=True)


# --- The agenda ---


def _agenda(content: Agenda, state: MeetingState, now: datetime) -> Body:
    heading = Block(plain(phrase("agenda")), HEADING, Tone.ACCENT, strong=True)
    rows = tuple(_entry(entry, state, now) for entry in content.entries)
    return Body(rows or (Block(plain(phrase("no_items")), 1.6),), top=(heading,))


def _entry(entry: Entry, state: MeetingState, now: datetime) -> Block:
    is_current = entry.status is ItemStatus.CURRENT
    signs = {ItemStatus.OPEN: None, ItemStatus.CURRENT: Sign.CURRENT, ItemStatus.FINISHED: Sign.DONE}
    return Block(
        plain(entry.title),
        1.7,
        Tone.ACCENT if is_current else Tone.TEXT if entry.status is ItemStatus.OPEN else Tone.QUIET,
        strong=is_current,
        gap=0.35,
        sign=signs.get(entry.status, Sign.NOT),
        lead=figure(entry.number),
        tail=_time_words(entry, state, now),
        tail_tone=Tone.ACCENT if is_current else Tone.QUIET,
    )


def _time_words(entry: Entry, state: MeetingState, now: datetime) -> str:
    """Return what time an item has, or has left, or why it is not taken."""
    if entry.status in STATUSES:
        return said(STATUSES[entry.status])
    item = state.item(entry.item)
    if entry.status is ItemStatus.OPEN:
        return phrase("minutes", minutes=ceil(entry.seconds / 60)) if entry.seconds else ""
    if item is None or entry.status is not ItemStatus.CURRENT or not entry.seconds:
        return ""
    left = ceil(timing.item_remaining(state, item, now) / 60)
    return phrase("minutes_left", minutes=left) if left else phrase("minutes_over")


# --- The floor ---


def _floor(content: Floor) -> Body:
    blocks = []
    if content.item is not None:
        size = 1.5 if content.speaker is not None else 2.6
        blocks.append(Block(plain(item_words(content.item)), size, Tone.ACCENT, strong=content.speaker is None))
    if content.speaker is not None:
        blocks += _speaker(content)
    waiting = tuple(_waiting(content.next))
    return Body((*blocks, *waiting)) if content.speech is None else Body(tuple(blocks), waiting)


def _speaker(content: Floor) -> Iterator[Block]:
    speaker = content.speaker
    if speaker is None:
        return
    yield Block(plain(speaker.label), 3.4, strong=True, gap=0.8)
    yield from (Block(plain(line), 1.5, Tone.QUIET, gap=0.1) for line in _standing(speaker))
    if content.kind in TURNS:
        yield Block(plain(said(TURNS[content.kind])), 1.3, Tone.WARNING, gap=0.3)


def _standing(who: Somebody) -> Iterator[str]:
    """Return what is to be known of somebody besides the name."""
    if cleaned(who.post):
        yield who.post
    if who.substitute_for:
        yield phrase("substitute", post=isolate(cleaned(who.substitute_for)))
    elif not cleaned(who.post):
        yield label(who.group) if who.group is not None else phrase("guest")


def _waiting(turns: tuple[Next, ...]) -> Iterator[Block]:
    if turns:
        yield Block(plain(phrase("next")), 1.0, Tone.QUIET, gap=0.9, rule=True)
    for number, turn in enumerate(turns, start=1):
        kind = said(TURNS[turn.kind]) if turn.kind in TURNS else phrase("written") if turn.written else ""
        lead = figure(number)
        yield Block(plain(turn.who.label), 1.3, gap=0.05, lead=lead, tail=kind, tail_tone=Tone.WARNING)


# --- Who is there, and messages ---


def _presence(content: Present) -> Body:
    tone, sign = (Tone.GOOD, Sign.DONE) if content.has_quorum else (Tone.BAD, Sign.LOST)
    seats = max(1, content.seats)
    verdict = phrase("quorum" if content.has_quorum else "no_quorum", needed=content.needed)
    bar = Bar(content.present / seats, tone, min(1.0, content.needed / seats))
    blocks = [
        Block(plain(phrase("present", present=content.present, seats=content.seats)), 2.8, strong=True),
        Block(plain(verdict), 1.5, tone, strong=True, gap=0.0, sign=sign, bar=bar),
        *map(_group, content.groups),
    ]
    return Body(tuple(blocks))


def _group(group: GroupPresence) -> Block:
    return Block(
        plain(label(group.group)),
        1.2,
        gap=0.35,
        tail=phrase("of", part=group.present, whole=group.seats),
        tail_tone=Tone.TEXT,
        bar=Bar(group.present / max(1, group.seats), Tone.ACCENT),
    )


def _message(content: Message) -> Body:
    if content.notice is not None:
        return Body((Block(plain(said(NOTICES[content.notice])), 4.5, strong=True, centred=True),), centred=True)
    paragraphs = [line for line in content.text.splitlines() if cleaned(line)]
    blocks = tuple(Block(plain(line), 4.5, strong=len(content.text) < 60, centred=True) for line in paragraphs)
    return Body(blocks, centred=True)
