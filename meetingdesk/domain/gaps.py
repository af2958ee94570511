"""Times in which nothing happened, cut out of what they would be counted twice in."""

from collections.abc import Iterable
from dataclasses import replace

from meetingdesk.domain.state import Span, Speech


def left_over(gap: Span, others: Iterable[Span]) -> tuple[Span, ...]:
    """Return the pieces of an ended span that none of the others covers, in order; an open one covers all after it."""
    if gap.end is None:
        return (gap,)
    start, pieces = gap.start, []
    for other in sorted(others, key=lambda span: span.start):
        if start < (stop := min(other.start, gap.end)):
            pieces.append(Span(start, stop))
        start = max(start, gap.end if other.end is None else other.end)
    if start < gap.end:
        pieces.append(Span(start, gap.end))
    return tuple(pieces)


def paused_in(speech: Speech, gap: Span) -> Speech:
    """Let the clock of a speech stand still in an ended span, as far as it ran then."""
    end = gap.end if speech.span.end is None or gap.end is None else min(gap.end, speech.span.end)
    within = Span(max(gap.start, speech.span.start), end)
    pieces = left_over(within, (*speech.pauses, *speech.away))
    return replace(speech, pauses=in_order(*speech.pauses, *pieces)) if pieces else speech


def in_order(*spans: Span) -> tuple[Span, ...]:
    """Return spans by their beginning."""
    return tuple(sorted(spans, key=lambda span: span.start))
