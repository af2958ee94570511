"""What changes on the second: the countdown in its ring, and the clock."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from math import ceil, floor, hypot

from PySide6.QtCore import QRectF

from meetingdesk.domain import timing
from meetingdesk.domain.calendar import duration
from meetingdesk.domain.state import MeetingState, Speech
from meetingdesk.domain.timing import Stage
from meetingdesk.ui.figures import figures_width
from meetingdesk.ui.hall.blocks import Run
from meetingdesk.ui.hall.colours import Colours, Tone
from meetingdesk.ui.hall.placed import Ring, Shape, Text
from meetingdesk.ui.hall.shaping import Style, hall_font, shape
from meetingdesk.ui.hall.words import phrase

_TONES = {Stage.IN_TIME: Tone.GOOD, Stage.WARNING: Tone.WARNING, Stage.GRACE: Tone.BAD, Stage.OVER: Tone.BAD}
_WORDS = {Stage.IN_TIME: "left", Stage.WARNING: "ending", Stage.GRACE: "over", Stage.OVER: "over"}

_DIGIT = 0.75


@dataclass(frozen=True, slots=True)
class Countdown:
    """What is left of a speech: figures, which part of its limit, in what colour, and in a word."""

    figures: str
    part: float
    tone: Tone
    word: str


def countdown(state: MeetingState, speech: Speech, now: datetime) -> Countdown:
    """Return the countdown at an instant; past zero it counts over, with a plus.

    A second that has begun is still there: it shows the whole limit at first and zero when the time is up.
    """
    left = timing.time_left(state, speech, now)
    stage = timing.stage(left, state.plan.procedure)
    seconds = ceil(left) if left > 0 else floor(-left)
    figures = duration(seconds) if left > 0 else f"+{duration(seconds)}" if seconds else duration(0)
    part = min(1.0, left / speech.limit_seconds) if left > 0 and speech.limit_seconds else 1.0
    word = "paused" if speech.is_paused and left > 0 else _WORDS[stage]
    return Countdown(figures, part, _TONES[stage], phrase(word))


def ring_of(shown: Countdown, rect: QRectF, smallest: int, colours: Colours) -> tuple[list[Text], list[Shape]]:
    """Return the ring, and in it the figures as large as fit with the word below."""
    ink = colours.ink(shown.tone)
    style = Style(smallest, shown.tone)
    thickness = max(2.0, rect.width() * 0.062)
    # Room for a plus from the beginning, so that the figures keep their size when the time is over.
    template = "+" + "".join(":" if sign == ":" else "۰" for sign in shown.figures.lstrip("+"))
    above = style.pitch * 0.42
    pixels = _largest(template, rect.width() / 2 - 1.3 * thickness, above, smallest)
    height = pixels * 1.1
    width = figures_width(shown.figures, hall_font(pixels))
    word = _word(shown.word, style, rect.width(), colours)
    top = rect.center().y() - above - height / 2
    room = QRectF(rect.center().x() - width / 2, top, width, height)
    figures = Text(room, shown.figures, pixels, (ink,), colours.ground, width=width)
    below = word.put(rect.center().x() - word.width / 2, top + height)
    half = thickness / 2
    ring = Ring(rect.adjusted(half, half, -half, -half), shown.part, ink, colours.track, thickness)
    return [figures, below], [ring]


@lru_cache(maxsize=64)
def _largest(template: str, radius: float, above: float, smallest: int) -> int:
    """Return the largest size at which figures fit into a circle, their middle so much above its own.

    It is not under the smallest; digits are three quarters of their size tall.
    """
    wide = figures_width(template, hall_font(100)) / 200
    pixels = int(radius / wide)
    while pixels > smallest and hypot(pixels * wide, above + pixels * _DIGIT / 2) > radius:
        pixels -= 1
    return max(smallest, pixels)


@lru_cache(maxsize=64)
def _word(text: str, style: Style, width: float, colours: Colours) -> Text:
    return shape((Run(text),), style, width, colours).texts[0]


def clock_of(figures: str, rect: QRectF, pixels: int, colours: Colours, *, on_band: bool) -> Text:
    """Return the clock in its room."""
    ground = colours.band if on_band else colours.ground
    ink = colours.quiet if on_band else colours.text
    return Text(rect, figures, pixels, (ink,), ground, width=clock_width(figures, pixels))


def clock_width(figures: str, pixels: int) -> float:
    """Return what a clock needs."""
    return figures_width(figures, hall_font(pixels))
