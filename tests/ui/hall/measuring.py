"""What is wrong with a picture, measured from its real layout."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF

from meetingdesk.ui.figures import figures_width
from meetingdesk.ui.hall.placed import Drawn, Filled, Gauge, Layout, Ring, Text
from meetingdesk.ui.hall.shaping import ASCENT, hall_font

_SLACK = 0.75
"""Rounding: less than a pixel is no fault."""


def faults(shown: Layout, size: QSize) -> list[str]:
    """Return what is clipped, outside, on top of something else, too small or hard to read."""
    whole = QRectF(0, 0, size.width(), size.height())
    found = [fault for text in shown.texts for fault in _text_faults(shown, text, whole)]
    found += [f"overlap: {a.text} / {b.text}" for a, b in combinations(shown.texts, 2) if _meet(a.rect, b.rect)]
    for shape in shown.shapes:
        if not _inside(shape.rect, whole):
            found.append(f"outside: {shape}")
        if isinstance(shape, Gauge | Drawn):
            found += [f"covered: {text.text}" for text in shown.texts if _meet(text.rect, shape.rect)]
    return found


def contrast(ink: str, ground: str) -> float:
    """Return the contrast of two colours as WCAG computes it."""
    lighter, darker = sorted((_luminance(QColor(ink)), _luminance(QColor(ground))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def ground_under(shown: Layout, text: Text) -> str:
    """Return the colour that is painted under a text."""
    for shape in reversed(shown.shapes):
        if isinstance(shape, Filled) and shape.rect.contains(text.rect.center()):
            return shape.colour
    return shown.ground


def _text_faults(shown: Layout, text: Text, whole: QRectF) -> Iterator[str]:
    if not _inside(text.rect, whole):
        yield f"outside: {text.text}"
    if text.pixels < whole.height() / 22:
        yield f"too small ({text.pixels}): {text.text}"
    if text.ground != ground_under(shown, text):
        yield f"on another ground: {text.text}"
    yield from (f"faint ({ink}): {text.text}" for ink in text.inks if contrast(ink, text.ground) < 7)
    font = hall_font(text.pixels, strong=text.strong)
    if text.shaped is None:
        if figures_width(text.text, font) > text.rect.width() + _SLACK:
            yield f"figures clipped: {text.text}"
        return
    metrics = QFontMetricsF(font)
    if max(metrics.horizontalAdvance(text.text), text.width) > text.rect.width() + _SLACK:
        yield f"clipped: {text.text}"
    ink = metrics.tightBoundingRect(text.text)
    if ink.top() < -ASCENT * text.pixels or ink.bottom() > text.rect.height() - ASCENT * text.pixels:
        yield f"too tall: {text.text}"
    if text.text.endswith("…"):
        yield f"elided: {text.text}"


def figures_in_ring(shown: Layout) -> bool:
    """Tell whether what stands inside the ring does not touch it."""
    ring = next(shape for shape in shown.shapes if isinstance(shape, Ring))
    radius = ring.rect.width() / 2 - ring.thickness / 2
    inside = [text for text in shown.texts if ring.rect.contains(text.rect.center())]
    return len(inside) == 2 and all(_farthest(text, ring) < radius for text in inside)


def _farthest(text: Text, ring: Ring) -> float:
    """Return how far from the middle of the ring the ink of a text reaches; digits take 0.75 of their size."""
    middle = ring.rect.center()
    tall = text.pixels * 0.75 / 2
    reach = max(abs(text.rect.left() - middle.x()), abs(text.rect.right() - middle.x()))
    return float((reach**2 + (abs(text.rect.center().y() - middle.y()) + tall) ** 2) ** 0.5)


def _meet(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > _SLACK and both.height() > _SLACK


def _inside(rect: QRectF, whole: QRectF) -> bool:
    return whole.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(rect)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)
