"""The clauses of a resolution as rows: which are in dispute, and of which another wording is half typed."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.resolution import Resolution
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.wording import figure, filled
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

GONE = 0
"""The number under which the wordings stand whose clause is gone."""

PHRASES: dict[str, str] = {
    "gone": QT_TRANSLATE_NOOP("Clauses", "Clauses that are gone"),
    "disputed": QT_TRANSLATE_NOOP("Clauses", "{count} in dispute"),
    "half_typed": QT_TRANSLATE_NOOP("Clauses", "half typed"),
}


def clause_rows(resolution: Resolution, half_typed: AbstractSet[int | None]) -> tuple[Row, ...]:
    """Return a row for each clause, and one for those that are gone where something was proposed for them."""
    numbered = enumerate(resolution.content.clauses, start=1)
    rows = [_row(resolution, at, text, is_waiting=at in half_typed) for at, text in numbered]
    if any(wording.clause is None for wording in resolution.wordings):
        rows.append(_row(resolution, GONE, _said("gone"), is_waiting=None in half_typed))
    return tuple(rows)


def _row(resolution: Resolution, clause: int, text: str, *, is_waiting: bool) -> Row:
    count = sum(1 for wording in resolution.open_wordings if (wording.clause or GONE) == clause)
    disputed = filled(_said("disputed"), {"count": count}) if count else ""
    return Row(
        str(clause),
        text,
        lead=figure(clause) if clause else "",
        note=" · ".join(filter(None, (disputed, _said("half_typed") if is_waiting else ""))),
        note_tone="accent",
        strong=bool(count),
        lines=2,
        tip=text,
    )


def _said(key: str) -> str:
    return QCoreApplication.translate("Clauses", PHRASES[key])
