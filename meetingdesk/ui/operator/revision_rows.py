"""The revisions of a resolution as rows: when, what changed in a few words, and what they were to the session."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.calendar import clock_time_seconds
from meetingdesk.domain.content import ResolutionContent
from meetingdesk.domain.difference import ChangeKind, difference, words
from meetingdesk.domain.resolution import Resolution
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.revision_stages import Stage
from meetingdesk.ui.wording import figure, filled
from meetingdesk.ui.wording.contents import changed_fields
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

PHRASES: dict[str, str] = {
    "revision": QT_TRANSLATE_NOOP("Revisions", "revision {number}"),
    "correction": QT_TRANSLATE_NOOP("Revisions", "correction {number} of the adopted text"),
    "words": QT_TRANSLATE_NOOP("Revisions", "{counts} words"),
    "signs": QT_TRANSLATE_NOOP("Revisions", "only signs and spaces"),
    "moved": QT_TRANSLATE_NOOP("Revisions", "clauses parted otherwise"),
    "begun": QT_TRANSLATE_NOOP("Revisions", "as it was begun"),
    "begun_empty": QT_TRANSLATE_NOOP("Revisions", "begun without text"),
    "same": QT_TRANSLATE_NOOP("Revisions", "reads the same"),
    "restored": QT_TRANSLATE_NOOP("Revisions", "back to revision {number}"),
    "put": QT_TRANSLATE_NOOP("Revisions", "put to the session"),
    "read_out": QT_TRANSLATE_NOOP("Revisions", "read out"),
    "adopted": QT_TRANSLATE_NOOP("Revisions", "adopted as {number}"),
    "base": QT_TRANSLATE_NOOP("Revisions", "compared with this"),
}
_DOT = " · "


def rows(resolution: Resolution, found: tuple[Stage, ...], timezone: str) -> tuple[Row, ...]:
    """Return a row for each stage."""
    return tuple(_row(resolution, stage, timezone) for stage in found)


def with_base(made: tuple[Row, ...], base: Stage | None) -> tuple[Row, ...]:
    """Return the rows, of which the one that is compared with says so."""
    return tuple(_as_base(row) if base is not None and row.key == base.key else row for row in made)


def _as_base(row: Row) -> Row:
    return replace(row, word=said("base"), word_tone="accent", marked=True)


def name_of(stage: Stage) -> str:
    """Return what a stage is called."""
    return said("revision" if stage.revision is not None else "correction", number=stage.number)


def change_words(old: ResolutionContent | None, new: ResolutionContent) -> str:
    """Return in a few words what changed: how many words came and went, or else which fields are others."""
    if old is None:
        return said("begun" if new.clauses else "begun_empty")
    added, removed = _counts(old.clauses, new.clauses)
    if added or removed:
        counts = [figure(f"{sign}{count}") for sign, count in (("+", added), ("−", removed)) if count]
        return said("words").format(counts=" ".join(counts))
    if old.clauses != new.clauses:
        return said("moved" if " ".join(old.clauses) == " ".join(new.clauses) else "signs")
    return "، ".join(change.name for change in changed_fields(old, new)) or said("same")


@lru_cache(maxsize=2048)
def _counts(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[int, int]:
    """Return how many words were added and removed; what is the same at either end is passed over."""
    changes = difference(*_differing("\n".join(old).split(" "), "\n".join(new).split(" ")))
    added, removed = (
        sum(words(change.text) for change in changes if change.kind is kind)
        for kind in (ChangeKind.ADDED, ChangeKind.REMOVED)
    )
    return added, removed


def _differing(old: list[str], new: list[str]) -> tuple[str, str]:
    """Return what two texts read from where they begin to differ to where they end differing."""
    short = min(len(old), len(new))
    start = next((at for at in range(short) if old[at] != new[at]), short)
    end = next((at for at in range(short - start) if old[-1 - at] != new[-1 - at]), short - start)
    return " ".join(old[start : len(old) - end]), " ".join(new[start : len(new) - end])


def _row(resolution: Resolution, stage: Stage, timezone: str) -> Row:
    changed, marks = change_words(stage.before, stage.content), tuple(_marks(resolution, stage))
    return Row(
        stage.key,
        changed if stage.revision is not None else f"{name_of(stage)}{_DOT}{changed}",
        lead=figure(stage.number) if stage.revision is not None else "",
        icon="" if stage.revision is not None else "pencil-outline",
        figures=clock_time_seconds(stage.at, timezone),
        note=_DOT.join(marks),
        tip=_DOT.join((name_of(stage), changed, *marks)),
    )


def _marks(resolution: Resolution, stage: Stage) -> Iterator[str]:
    """Return what a stage was to the session, and where it came from."""
    if stage.restored is not None:
        yield said("restored", number=stage.restored)
    if stage.revision is None:
        yield stage.reason
        return
    for key, shown in (("put", resolution.put), ("read_out", resolution.read_out)):
        if shown is not None and shown.revision == stage.revision:
            yield said(key)
    adoption = resolution.adoption
    if adoption is not None and adoption.revision == stage.revision:
        yield said("adopted", number=adoption.number)


def said(key: str, **fields: int | str) -> str:
    """Return a phrase with its fields."""
    text = QCoreApplication.translate("Revisions", PHRASES[key])
    return filled(text, fields) if fields else text
