"""The agenda as rows: where each item stands and how long it has taken."""

from datetime import datetime

from PySide6.QtCore import QObject

from meetingdesk.domain.state import Item, ItemStatus, MeetingState
from meetingdesk.domain.text import persian_digits
from meetingdesk.domain.timing import item_elapsed
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.wording import filled, label

_ICONS = {
    ItemStatus.OPEN: ("circle-outline", "quiet"),
    ItemStatus.CURRENT: ("play", "accent"),
    ItemStatus.FINISHED: ("check", "good"),
    ItemStatus.DEFERRED: ("calendar-arrow-right", "warning"),
    ItemStatus.SUSPENDED: ("pause-circle-outline", "warning"),
    ItemStatus.RETURNED: ("reply-outline", "warning"),
}

_LEFT = frozenset({ItemStatus.DEFERRED, ItemStatus.SUSPENDED, ItemStatus.RETURNED})


class AgendaRows(QObject):
    """Makes the rows of items at an instant."""

    def row(self, state: MeetingState, item: Item, now: datetime) -> Row:
        """Return the row of an item; its key is the item's id."""
        elapsed = item_elapsed(state, item, now)
        is_over = _is_over(item, elapsed)
        is_current = item.status is ItemStatus.CURRENT
        icon, icon_tone = _ICONS[item.status]
        return Row(
            key=str(item.id),
            title=item.title,
            icon=icon,
            icon_tone=icon_tone,
            lead=persian_digits(item.number),
            figures=_figures(item, elapsed),
            figures_tone="warning" if is_over else "text" if is_current else "quiet",
            word=self._instead(item) if item.is_undecided else " · ".join(self._words(item, is_over=is_over)),
            word_tone="warning" if is_over and not item.is_undecided else "quiet",
            note=" · ".join(self._notes(item, is_over=is_over)),
            note_tone="warning" if is_over and item.is_undecided else "quiet",
            tone="text" if item.is_undecided else "quiet",
            strong=is_current,
            marked=is_current,
            lines=2 if is_current else 1,
            tip=self._tip(item, elapsed),
        )

    def _words(self, item: Item, *, is_over: bool) -> list[str]:
        """Return what colours and icons alone must not tell."""
        left = [label(item.status)] if item.status in _LEFT else []
        return [*left, self.tr("over time")] if is_over else left

    def _notes(self, item: Item, *, is_over: bool) -> list[str]:
        """Return what stands below the title; of an undecided item, whose title needs the room, that is all."""
        notes = [self.tr("off the agenda")] if item.off_agenda else []
        if not item.is_undecided:
            return notes
        is_current = item.status is ItemStatus.CURRENT
        allotted = [self._allotted(item)] if is_current and is_allotted(item) else []
        return [*self._words(item, is_over=is_over), *allotted, *notes]

    def _instead(self, item: Item) -> str:
        """Return what stands before the figures of an item that waits with another time than planned."""
        if item.status is ItemStatus.CURRENT or not is_allotted(item):
            return ""
        return filled(self.tr("instead of {planned}:"), allotted_minutes(item))

    def _allotted(self, item: Item) -> str:
        return filled(self.tr("{minutes} minutes instead of {planned}"), allotted_minutes(item))

    def _tip(self, item: Item, elapsed: float) -> str:
        minutes = {"elapsed": int(elapsed // 60), "planned": round(item.time_seconds / 60)}
        lines = [item.title, f"{label(item.status)} · " + filled(self.tr("{elapsed} of {planned} minutes"), minutes)]
        lines += [self._allotted(item)] if is_allotted(item) else []
        if item.off_agenda and item.approved_by:
            lines.append(filled(self.tr("off the agenda, approved by {name}"), {"name": item.approved_by}))
        lines += [item.reason] if item.reason else []
        return "\n".join(lines)


def is_allotted(item: Item) -> bool:
    """Tell whether an item was given another time in the session than it was planned with."""
    return item.time_seconds != item.planned_seconds


def allotted_minutes(item: Item) -> dict[str, int]:
    """Return the minutes that an item has, and those it was planned with, as fields of a sentence."""
    return {"minutes": round(item.time_seconds / 60), "planned": round(item.planned_seconds / 60)}


def _is_over(item: Item, elapsed: float) -> bool:
    """Tell whether an item takes too long; a minute that was only begun no longer counts once it is over."""
    if item.status is ItemStatus.CURRENT:
        return elapsed > item.time_seconds
    return int(elapsed // 60) * 60 > item.time_seconds


def _figures(item: Item, elapsed: float) -> str:
    """Return the minutes spent and those there are; of an item never taken up only the latter."""
    whole = persian_digits(round(item.time_seconds / 60))
    return f"{persian_digits(int(elapsed // 60))}/{whole}" if item.spans else whole
