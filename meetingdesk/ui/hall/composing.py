"""A whole picture: header, body and page count on a ground, for a size and a shape."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from math import ceil

from PySide6.QtCore import QRectF

from meetingdesk.ui.hall.blocks import Body, Run, cleaned
from meetingdesk.ui.hall.colours import Colours, Tone
from meetingdesk.ui.hall.flowing import STEPS, Flow, Piece, Room, Strip, flow, height_of, in_pages, largest, placed
from meetingdesk.ui.hall.placed import Emblem, Filled, Text
from meetingdesk.ui.hall.shaping import ASCENT, PITCH, Shaped, Style, shape
from meetingdesk.ui.hall.words import phrase

_ENDLESS = 1e5


@dataclass(frozen=True, slots=True)
class Slot:
    """Room for figures that tick."""

    rect: QRectF
    pixels: int


@dataclass(frozen=True)
class Frame:
    """The size of a picture and what follows from it: margins, the smallest text, where the body is."""

    width: float
    height: float
    colours: Colours
    has_band: bool = True

    @cached_property
    def smallest(self) -> int:
        """The size of the smallest text, a 22nd of the height."""
        return max(1, ceil(self.height / 22))

    @cached_property
    def margin(self) -> float:
        """The room left free at both sides."""
        return min(self.width * 0.042, self.height * 0.08)

    @cached_property
    def band(self) -> float:
        """The height of the header."""
        return self.smallest * 1.9

    @cached_property
    def body(self) -> QRectF:
        """Where the body is when there is one page; the page count takes its last line."""
        top = self.band + self.smallest * 0.6 if self.has_band else self.smallest
        bottom = self.height - self.smallest * 0.6
        return QRectF(self.margin, top, self.width - 2 * self.margin, bottom - top)

    @cached_property
    def is_wide(self) -> bool:
        """Whether the countdown stands beside the words, not above them."""
        return self.width > self.height * 1.15

    @cached_property
    def ring(self) -> QRectF:
        """Where the countdown is: at the left, or at the top in the middle."""
        body = self.body
        if self.is_wide:
            side = min(body.width() * 0.31, self.height * 0.46)
            return QRectF(body.left(), body.top() + self.smallest * 0.3, side, side)
        side = min(body.width() * 0.62, self.height * 0.29)
        return QRectF(body.center().x() - side / 2, body.top(), side, side)

    def room(self, width: float) -> Room:
        """Return the room of a column of that width."""
        return Room(width, self.smallest, self.colours)


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page whatever the time is, and the room for what ticks."""

    pieces: tuple[Piece | Emblem, ...]
    clock: Slot | None = None
    ring: QRectF | None = None


# --- The header ---


def header(frame: Frame, titles: Sequence[str], clock_width: float) -> tuple[tuple[Piece, ...], Slot]:
    """Return the band above a scene: the first of the titles that fits in one line, and the clock."""
    band = Filled(QRectF(0, 0, frame.width, frame.band), frame.colours.band)
    style = Style(frame.smallest, Tone.QUIET, on_band=True)
    top = (frame.band - style.pitch) / 2
    clock = Slot(QRectF(frame.margin, top, clock_width, style.pitch), frame.smallest)
    left = frame.margin + clock_width + frame.smallest
    width = frame.width - frame.margin - left
    for title in titles:
        made = _line(title, style, width, frame.colours)
        if len(made.texts) == 1 and made.width <= width:
            return (band, made.texts[0].moved(left, top)), clock
    return (band,), clock


def _line(text: str, style: Style, width: float, colours: Colours) -> Shaped:
    return shape((Run(cleaned(text)),), style, max(1.0, width), colours)


# --- The body ---


def simple_pages(frame: Frame, body: Body, area: QRectF) -> list[tuple[Piece, ...]]:
    """Return the pages of a scene without a countdown: as large as fits on one, or else in the smallest size."""
    room = frame.room(area.width())

    @cache
    def flows(step: float) -> tuple[Flow, Flow]:
        return flow(body.top, room, step), flow((*body.main, *body.below), room, step)

    def fits(step: float) -> bool:
        top, main = flows(step)
        is_whole = step == STEPS[-1] or not (main.is_torn or top.is_torn)
        return is_whole and _top_height(top, frame) + main.height <= area.height()

    step = largest(fits)
    top, main = flows(STEPS[-1] if step is None else step)
    if step is None:
        return _paged(frame, area, top, main)
    return [_page(frame, area, top, main.strips, centred=body.centred)]


def _paged(frame: Frame, area: QRectF, top: Flow, main: Flow) -> list[tuple[Piece, ...]]:
    """Return what does not fit on one page, each with the page count: beside the heading, or in the last line."""
    height = area.height() - _top_height(top, frame)
    count = page_count(frame, 99, 99)
    heading = _first_text(top)
    if heading is not None and heading.width + count.width + frame.smallest <= area.width():
        y = area.top() + (heading.rect.height() - count.rect.height()) * ASCENT / PITCH
        top = _narrowed(top, heading)
    else:
        height -= frame.smallest * PITCH
        y = count.rect.top()
    pages = in_pages(main.strips, height)
    return [
        (
            *_page(frame, area, top, strips, centred=False),
            page_count(frame, number, len(pages)).put(area.left(), y),
        )
        for number, strips in enumerate(pages, start=1)
    ]


def _first_text(top: Flow) -> Text | None:
    return next((piece for strip in top.strips[:1] for piece in strip.pieces if isinstance(piece, Text)), None)


def _narrowed(top: Flow, heading: Text) -> Flow:
    """Return the same with a heading that takes no more room than its words."""
    first, *others = top.strips
    narrow = heading.put(heading.rect.right() - heading.width, heading.rect.top())
    pieces = tuple(narrow if piece is heading else piece for piece in first.pieces)
    return Flow((Strip(first.height, first.gap, pieces), *others), top.is_torn)


def _top_height(top: Flow, frame: Frame) -> float:
    return top.height + frame.smallest * 0.4 if top.strips else 0.0


def _page(frame: Frame, area: QRectF, top: Flow, strips: Sequence[Strip], *, centred: bool) -> tuple[Piece, ...]:
    head = _top_height(top, frame)
    used = height_of(strips)
    spare = max(0.0, area.height() - head - used) / 2 if centred else 0.0
    return (
        *placed(top.strips, area.left(), area.top()),
        *placed(strips, area.left(), area.top() + head + spare),
    )


def page_count(frame: Frame, page: int, pages: int) -> Text:
    """Return the page count, at the left of the last line."""
    style = Style(frame.smallest, Tone.QUIET)
    made = _line(phrase("page", page=page, pages=pages), style, _ENDLESS, frame.colours)
    return made.texts[0].put(frame.margin, frame.body.bottom() - style.pitch)


def pages_beside_ring(frame: Frame, body: Body) -> list[tuple[tuple[Piece, ...], QRectF]]:
    """Return the pages of a scene with a countdown, each with the place of the ring."""
    area, ring = frame.body, frame.ring
    gap = frame.smallest
    if not frame.is_wide:
        below = QRectF(area.left(), ring.bottom() + gap / 2, area.width(), area.bottom() - ring.bottom() - gap / 2)
        return [(page, ring) for page in simple_pages(frame, body, below)]
    beside = QRectF(ring.right() + gap, area.top(), area.right() - ring.right() - gap, area.height())

    @cache
    def flows(step: float) -> tuple[Flow, Flow]:
        return flow(body.main, frame.room(beside.width()), step), flow(body.below, frame.room(area.width()), step)

    def fits(step: float) -> bool:
        main, following = flows(step)
        upper = max(main.height, ring.bottom() - area.top()) + (gap if body.below else 0)
        is_whole = step == STEPS[-1] or not (main.is_torn or following.is_torn)
        return is_whole and upper + following.height <= area.height()

    step = largest(fits)
    if step is None:
        return [(page, ring) for page in simple_pages(frame, body, beside)]
    main, following = flows(step)
    return [(_beside_and_below(frame, beside, main, following), _ring_beside(frame, following))]


def _beside_and_below(frame: Frame, beside: QRectF, main: Flow, below: Flow) -> tuple[Piece, ...]:
    area = frame.body
    start = area.bottom() - below.height
    return (*placed(main.strips, beside.left(), beside.top()), *placed(below.strips, area.left(), start))


def _ring_beside(frame: Frame, below: Flow) -> QRectF:
    """Return the ring in the middle of what is above the next ones."""
    area, ring = frame.body, frame.ring
    free = area.height() - below.height - (frame.smallest if below.strips else 0)
    return ring.translated(0, max(0.0, area.top() + (free - ring.height()) / 2 - ring.top()))
