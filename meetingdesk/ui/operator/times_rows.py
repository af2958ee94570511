"""What the page of speaking times shows: one table each of members, groups and items, as lines of words and figures."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.calendar import duration
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.speaking import GroupLine, ItemLine, SpeakerLine, SpeakingReport
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.models.bars import BarLine
from meetingdesk.ui.wording import label

translate = QCoreApplication.translate

_NOTHING = "—"


class View(StrEnum):
    """Whose speaking times are shown, in the order of their keys."""

    MEMBERS = "members"
    GROUPS = "groups"
    ITEMS = "items"

    @property
    def heading(self) -> str:
        """What it is called."""
        return {
            View.MEMBERS: translate("SpeakingTimes", "Members and guests"),
            View.GROUPS: translate("SpeakingTimes", "Groups"),
            View.ITEMS: translate("SpeakingTimes", "Agenda items"),
        }[self]


def heads(view: View) -> tuple[str, ...]:
    """Return what stands above the names and above each of the figures."""
    time, speeches = translate("SpeakingTimes", "Time"), translate("SpeakingTimes", "Speeches")
    share, left = translate("SpeakingTimes", "Share"), translate("SpeakingTimes", "Left of budget")
    match view:
        case View.MEMBERS:
            return translate("SpeakingTimes", "Name"), time, speeches, share
        case View.GROUPS:
            return translate("SpeakingTimes", "Group"), time, speeches, share, left
    elapsed, planned = translate("SpeakingTimes", "Elapsed"), translate("SpeakingTimes", "Time of the item")
    return translate("SpeakingTimes", "Item"), time, speeches, elapsed, planned


def lines(view: View, report: SpeakingReport, *, by_time: bool) -> tuple[BarLine, ...]:
    """Return the lines of a view, who spoke longest first or as the protocol and the agenda have it."""
    match view:
        case View.MEMBERS:
            whole = report.spoken_seconds or 1.0
            made: Iterable[BarLine] = (_member(line, whole) for line in report.people)
        case View.GROUPS:
            made = map(_group, report.groups)
        case View.ITEMS:
            made = map(_item, report.items)
    return tuple(sorted(made, key=lambda line: -line.seconds) if by_time else made)


def group_name(group: MemberGroup | None) -> str:
    """Return what a group is called, None being the guests."""
    return label(group) if group is not None else translate("SpeakingTimes", "guests")


def _member(line: SpeakerLine, whole: float) -> BarLine:
    post = line.post if line.name else ""
    return BarLine(
        key=line.id,
        name=line.label,
        note="، ".join(filter(None, (group_name(line.group), post))),
        seconds=line.seconds,
        token=_token(line.group),
        figures=(duration(line.seconds), persian_digits(line.speeches), percent(line.seconds / whole)),
        marked=line.has_floor,
    )


def _group(line: GroupLine) -> BarLine:
    return BarLine(
        key=group_key(line.group),
        name=group_name(line.group),
        note="",
        seconds=line.seconds,
        token=_token(line.group),
        figures=(duration(line.seconds), persian_digits(line.speeches), percent(line.share), _left(line)),
        budget=line.budget_seconds,
        is_over=line.left_seconds is not None and line.left_seconds < 0,
    )


def _item(line: ItemLine) -> BarLine:
    is_item = line.item is not None
    number = persian_digits(line.number)
    return BarLine(
        key=str(line.item or 0),
        name=f"{number}. {line.title}" if is_item else translate("SpeakingTimes", "on no item"),
        note=_item_note(line),
        seconds=line.seconds,
        token="accent",
        figures=(
            duration(line.seconds),
            persian_digits(line.speeches),
            duration(line.elapsed_seconds) if is_item else _NOTHING,
            duration(line.time_seconds) if is_item else _NOTHING,
        ),
        budget=line.budget_seconds,
        is_over=line.left_seconds is not None and line.left_seconds < 0,
    )


def _item_note(line: ItemLine) -> str:
    if line.left_seconds is None:
        return ""
    text = (
        translate("SpeakingTimes", "{time} left of its budget")
        if line.left_seconds >= 0
        else translate("SpeakingTimes", "{time} over its budget")
    )
    return text.format(time=duration(line.left_seconds))


def group_key(group: MemberGroup | None) -> str:
    """Return the key of a group's line."""
    return group.value if group is not None else "guests"


def percent(share: float) -> str:
    """Return a share of the whole in hundredths."""
    return persian_digits(f"{round(100 * share)}٪")


def _token(group: MemberGroup | None) -> str:
    return group.value if group is not None else "guest"


def _left(line: GroupLine) -> str:
    """Return what is left of a budget, with a sign when it is passed."""
    if line.left_seconds is None:
        return _NOTHING
    return duration(line.left_seconds) if line.left_seconds >= 0 else f"−{duration(line.left_seconds)}"
