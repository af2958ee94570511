"""Spans of time taken together: what is left of them, and what they come to. An open end is the end of the list."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from meetingdesk.domain.state import Span, Speech


def clipped(spans: Iterable[Span], within: Span) -> tuple[Span, ...]:
    """Return the parts of spans that lie within another one; nothing of no length is left."""
    parts: list[Span] = []
    for span in spans:
        start = max(span.start, within.start)
        end = _earlier(span.end, within.end)
        if end is None or start < end:
            parts.append(Span(start, end))
    return tuple(parts)


def without(spans: Iterable[Span], others: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans without the times that lie in any of the others, in order."""
    left = list(spans)
    for other in others:
        left = [part for span in left for part in _cut(span, other)]
    return in_order(*left)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, those that touch or overlap as one."""
    result: list[Span] = []
    for span in sorted(spans, key=lambda s: s.start):
        last = result[-1] if result else None
        if last is not None and (last.end is None or span.start <= last.end):
            later = None if last.end is None or span.end is None else max(last.end, span.end)
            result[-1] = Span(last.start, later)
        else:
            result.append(span)
    return tuple(result)


def overlap(one: Span, other: Span) -> bool:
    """Tell whether two spans have any time in common."""
    return (other.end is None or one.start < other.end) and (one.end is None or other.start < one.end)


def paused_in(speech: Speech, gap: Span) -> Speech:
    """Let the clock of a speech stand still in an ended span, as far as it ran then."""
    pieces = without(clipped((gap,), speech.span), (*speech.pauses, *speech.away))
    if not pieces:
        return speech
    return replace(speech, pauses=in_order(*speech.pauses, *pieces))


def in_order(*spans: Span) -> tuple[Span, ...]:
    """Return spans by their beginning."""
    return tuple(sorted(spans, key=lambda span: span.start))


def _cut(span: Span, other: Span) -> tuple[Span, ...]:
    if not overlap(span, other):
        return (span,)
    before = (Span(span.start, other.start),) if span.start < other.start else ()
    has_rest = other.end is not None and (span.end is None or other.end < span.end)
    return (*before, Span(other.end, span.end)) if has_rest and other.end is not None else before


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)
