"""Blocks in a column: as large as fits, then in pages."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QRectF

from meetingdesk.ui.hall.blocks import Block, Run
from meetingdesk.ui.hall.colours import Colours, Tone
from meetingdesk.ui.hall.placed import Drawn, Filled, Gauge, Text
from meetingdesk.ui.hall.shaping import ASCENT, Shaped, Style, shape

# How much of their liking blocks get, tried one after the other; the last leaves the smallest text that is allowed.
STEPS = (1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55, 0.5, 0.46, 0.42, 0.38, 0.35, 0.32, 0.0)
_LONGEST_TAIL = 0.4
_ENDLESS = 1e5
# Up to so many lines stay on one page: of a paragraph, and of a row, which is read in one glance.
_SHORT, _SHORT_ROW = 3, 7

Piece = Text | Drawn | Filled | Gauge


@dataclass(frozen=True, slots=True)
class Strip:
    """What is never divided between pages: a line and what stands beside it; its pieces stand at the top of nothing.

    One that `stays` is on the same page as the next.
    """

    height: float
    gap: float
    pieces: tuple[Piece, ...]
    stays: bool = False


def height_of(strips: Sequence[Strip]) -> float:
    """Return how much room strips take on one page, where the first needs no gap."""
    return sum(strip.height + strip.gap for strip in strips) - (strips[0].gap if strips else 0)


@dataclass(frozen=True, slots=True)
class Flow:
    """Strips of one size, in order; `is_torn` tells that words had to be broken."""

    strips: tuple[Strip, ...]
    is_torn: bool

    @property
    def height(self) -> float:
        """How much room they take on one page."""
        return height_of(self.strips)


@dataclass(frozen=True, slots=True)
class Room:
    """What a column has: its width, the size of the smallest text, and the colours."""

    width: float
    smallest: int
    colours: Colours

    def pixels(self, size: float, step: float) -> int:
        """Return how large a text is that likes a size, at a step."""
        return max(self.smallest, round(self.smallest * size * step))


def flow(blocks: Sequence[Block], room: Room, step: float) -> Flow:
    """Put blocks one below the other."""
    columns = _Columns.of(blocks, room, step)
    strips: list[Strip] = []
    is_torn = False
    for block in blocks:
        made, torn = _strips(block, room, step, columns)
        strips.extend(made)
        is_torn = is_torn or torn
    return Flow(tuple(strips), is_torn)


def placed(strips: Sequence[Strip], x: float, y: float) -> Iterator[Piece]:
    """Put strips at a place, the first without the gap above it."""
    for number, strip in enumerate(strips):
        y += strip.gap if number else 0
        for piece in strip.pieces:
            yield piece.moved(x, y)
        y += strip.height


def largest(fits: Callable[[float], bool]) -> float | None:
    """Return the largest step at which something fits, None where it never does; what fits at one fits at the next."""
    found = bisect_left(STEPS, 1, key=lambda step: int(fits(step)))
    return STEPS[found] if found < len(STEPS) else None


def in_pages(strips: Sequence[Strip], height: float) -> list[list[Strip]]:
    """Divide strips among pages of a height; there is always one page."""
    pages: list[list[Strip]] = [[]]
    for group in _groups(strips, height):
        if pages[-1] and height_of([*pages[-1], *group]) > height:
            pages.append([])
        pages[-1].extend(group)
    return pages


def _groups(strips: Sequence[Strip], height: float) -> Iterator[list[Strip]]:
    """Return the strips that stay together; those that would not fit on a page do not."""
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.stays:
            yield from [group] if height_of(group) <= height else ([one] for one in group)
            group = []
    yield from ([one] for one in group)


# --- Rows ---


@dataclass(frozen=True, slots=True)
class _Columns:
    """How wide the columns before the words are: one for signs, one for leads, the same for all rows."""

    sign: float
    lead: float

    @classmethod
    def of(cls, blocks: Sequence[Block], room: Room, step: float) -> "_Columns":
        """Return what the blocks need; what would leave too little for the words is not more than a third."""
        signs = [room.pixels(b.size, step) * 1.2 for b in blocks if b.sign]
        leads = [_shaped(b.lead, b, room, step).width + room.pixels(b.size, step) * 0.6 for b in blocks if b.lead]
        return cls(max(signs, default=0.0), min(max(leads, default=0.0), room.width / 3))

    def before(self, block: Block) -> float:
        """Return how much room a block leaves before its words."""
        return self.sign + self.lead if block.sign or block.lead else 0.0


@lru_cache(maxsize=512)
def _aside(text: str, style: Style, colours: Colours) -> Shaped:
    """Return a short text in one line, shaped once."""
    return shape((Run(text),), style, _ENDLESS, colours)


def _shaped(text: str, block: Block, room: Room, step: float, tone: Tone = Tone.TEXT) -> Shaped:
    return _aside(text, Style(room.pixels(block.size, step), tone, block.strong), room.colours)


def _strips(block: Block, room: Room, step: float, columns: _Columns) -> tuple[list[Strip], bool]:
    """Return the lines of a block as strips, the first with what stands beside it, the last with its bar."""
    style = Style(room.pixels(block.size, step), block.tone, block.strong, block.centred)
    width = room.width - columns.before(block)
    beside = [*_beside(block, room, columns, style)]
    tail = _shaped(block.tail, block, room, step, block.tail_tone) if block.tail else None
    words = shape(block.runs, style, width, room.colours)
    lines = _lines(words, style)
    if tail is not None and tail.width <= room.width * _LONGEST_TAIL:
        after = tail.width + style.pixels * 0.8
        narrow = shape(block.runs, style, width - after, room.colours)
        # Beside the words, unless a line below them takes less room than they do beside it.
        if not narrow.is_torn and len(narrow.texts) <= len(words.texts) + 1:
            around = _lines(narrow, style, after)
            return _finished(block, room, step, around, [*beside, tail.texts[0].put(0.0, 0.0)]), False
    if tail is None:
        return _finished(block, room, step, lines, beside), words.is_torn
    # There is no room for it beside the words.
    below = shape((Run(block.tail),), Style(style.pixels, block.tail_tone), width, room.colours)
    strips = _finished(block, room, step, [*lines, *_lines(below, style)], beside)
    return strips, words.is_torn or below.is_torn


def _lines(words: Shaped, style: Style, left: float = 0.0) -> list[Strip]:
    return [Strip(style.pitch, 0.0, (text.moved(left, -text.rect.top()),)) for text in words.texts]


def _finished(block: Block, room: Room, step: float, strips: list[Strip], beside: list[Piece]) -> list[Strip]:
    """Add what stands beside the first line, above it and below the last; gaps fall with the size, to a half."""
    unit = room.smallest
    gap = block.gap * unit * (0.5 + step / 2)
    first = strips[0]
    above = [Filled(QRectF(0, -gap / 2, room.width, max(1, unit // 25)), room.colours.track)]
    strips[0] = Strip(first.height, gap, (*first.pieces, *beside, *(above if block.rule else ())))
    if block.bar is not None:
        last = strips[-1]
        rect = QRectF(0, last.height, room.width, unit * 0.3)
        ink = room.colours.ink
        gauge = Gauge(rect, block.bar.part, ink(block.bar.tone), room.colours.track, block.bar.needed, ink(Tone.TEXT))
        strips[-1] = Strip(last.height + unit * 0.45, last.gap, (*last.pieces, gauge))
    most = _SHORT_ROW if block.lead else _SHORT
    stay = len(strips) if block.rule else len(strips) - 1 if len(strips) <= most else 0
    return [replace(strip, stays=number < stay) for number, strip in enumerate(strips)]


def _beside(block: Block, room: Room, columns: _Columns, style: Style) -> Iterator[Piece]:
    """Return the sign and the lead of a block, in their columns at the right."""
    if block.sign is not None:
        side = style.pixels * 0.66
        middle = style.pixels * (ASCENT - 0.3)
        rect = QRectF(room.width - side, middle - side / 2, side, side)
        yield Drawn(rect, block.sign, room.colours.ink(block.tone))
    if block.lead:
        right = room.width - columns.sign
        width = columns.lead - style.pixels * 0.6
        tone = Tone.ACCENT if block.tone is Tone.TEXT else block.tone
        lead = _aside(block.lead, Style(style.pixels, tone, style.strong), room.colours)
        yield lead.texts[0].put(right - width, 0.0, width)
