"""Blocks in a column: as large as fits, then in pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from meetingdesk.ui.hall.blocks import Block, Run
from meetingdesk.ui.hall.colours import Colours, Tone
from meetingdesk.ui.hall.placed import Drawn, Filled, Gauge, Text
from meetingdesk.ui.hall.shaping import ASCENT, Shaped, Style, shape

# How much of their liking blocks get, tried one after the other; the last leaves the smallest text that is allowed.
STEPS = (1.0, 0.9, 0.8, 0.7, 0.62, 0.54, 0.47, 0.4, 0.34, 0.0)
_LONGEST_TAIL = 0.4
_ENDLESS = 1e5

Piece = Text | Drawn | Filled | Gauge


@dataclass(frozen=True, slots=True)
class Strip:
    """What is never divided between pages: a line and what stands beside it; its pieces stand at the top of nothing."""

    height: float
    gap: float
    pieces: tuple[Piece, ...]


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


def in_pages(strips: Sequence[Strip], height: float) -> list[list[Strip]]:
    """Divide strips among pages of a height; there is always one page."""
    pages: list[list[Strip]] = [[]]
    used = 0.0
    for strip in strips:
        more = strip.height + (strip.gap if pages[-1] else 0)
        if pages[-1] and used + more > height:
            pages.append([])
            used, more = 0.0, strip.height
        pages[-1].append(strip)
        used += more
    return pages


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


def _shaped(text: str, block: Block, room: Room, step: float, tone: Tone = Tone.TEXT) -> Shaped:
    return shape((Run(text),), Style(room.pixels(block.size, step), tone, block.strong), _ENDLESS, room.colours)


def _strips(block: Block, room: Room, step: float, columns: _Columns) -> tuple[list[Strip], bool]:
    """Return the lines of a block as strips, the first with what stands beside it, the last with its bar."""
    style = Style(room.pixels(block.size, step), block.tone, block.strong, block.centred)
    before = columns.before(block)
    tail = _shaped(block.tail, block, room, step, block.tail_tone).width if block.tail else 0.0
    fits = tail <= room.width * _LONGEST_TAIL
    after = tail + style.pixels * 0.8 if block.tail and fits else 0.0
    words = shape(block.runs, style, room.width - before - after, room.colours)
    lines = [text.moved(after, -text.rect.top()) for text in words.texts]
    strips = [Strip(style.pitch, 0.0, (line,)) for line in lines]
    beside = [*_beside(block, room, step, columns, style)]
    if block.tail and fits:
        beside += [_shaped(block.tail, block, room, step, block.tail_tone).texts[0].put(0.0, 0.0)]
    torn = words.is_torn
    if block.tail and not fits:
        own = shape((Run(block.tail),), Style(style.pixels, block.tail_tone), room.width - before, room.colours)
        strips += [Strip(style.pitch, 0.0, (text.moved(0, -text.rect.top()),)) for text in own.texts]
        torn = torn or own.is_torn
    return _finished(block, room, strips, beside), torn


def _finished(block: Block, room: Room, strips: list[Strip], beside: list[Piece]) -> list[Strip]:
    """Add what stands beside the first line, above it and below the last."""
    unit = room.smallest
    first = strips[0]
    above = [Filled(QRectF(0, -block.gap * unit / 2, room.width, max(1, unit // 25)), room.colours.track)]
    strips[0] = Strip(first.height, block.gap * unit, (*first.pieces, *beside, *(above if block.rule else ())))
    if block.bar is not None:
        last = strips[-1]
        rect = QRectF(0, last.height, room.width, unit * 0.3)
        ink = room.colours.ink
        gauge = Gauge(rect, block.bar.part, ink(block.bar.tone), room.colours.track, block.bar.needed, ink(Tone.TEXT))
        strips[-1] = Strip(last.height + unit * 0.45, last.gap, (*last.pieces, gauge))
    return strips


def _beside(block: Block, room: Room, step: float, columns: _Columns, style: Style) -> Iterator[Piece]:
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
        yield _shaped(block.lead, block, room, step, tone).texts[0].put(right - width, 0.0, width)
