"""How a resolution read at each time: its revisions, and the corrections of the text adopted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto

from meetingdesk.domain.content import ResolutionContent
from meetingdesk.domain.resolution import Resolution


@dataclass(frozen=True, slots=True)
class Stage:
    """A revision, or a correction (which has no revision but the number of its own), and what came before it."""

    key: str
    number: int
    at: datetime
    content: ResolutionContent
    before: ResolutionContent | None
    revision: int | None = None
    restored: int | None = None
    reason: str = ""


class Base(Enum):
    """What a stage is compared with: the one before it, the one put to the session last, or the first."""

    BEFORE = auto()
    PUT = auto()
    FIRST = auto()


def stages(resolution: Resolution) -> tuple[Stage, ...]:
    """Return how a resolution read, the newest first."""
    return tuple(_stages(resolution))[::-1]


def _stages(resolution: Resolution) -> Iterator[Stage]:
    before: ResolutionContent | None = None
    for made in resolution.revisions:
        yield Stage(str(made.number), made.number, made.at, made.content, before, made.number, made.restored)
        before = made.content
    adopted = resolution.content
    for number, correction in enumerate(resolution.corrections, start=1):
        was, now = (replace(adopted, clauses=clauses) for clauses in (correction.before, correction.after))
        yield Stage(f"c{number}", number, correction.at, now, was, reason=correction.reason)


def base_of(resolution: Resolution, found: tuple[Stage, ...], chosen: Stage, base: Base | str) -> Stage | None:
    """Return what a stage is compared with: by kind, or by its key; None where there is no such stage."""
    by_key = {stage.key: stage for stage in found}
    match base:
        case Base.BEFORE:
            after = found.index(chosen) + 1
            return found[after] if after < len(found) else None
        case Base.PUT:
            return by_key.get(str(resolution.put.revision)) if resolution.put is not None else None
        case Base.FIRST:
            return found[-1]
        case str():
            return by_key.get(base)
