"""Seats, agendas and times as people type or paste them: one a line."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import msgspec

from meetingdesk.assets import resource
from meetingdesk.domain.calendar import utc
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.rules import texts
from meetingdesk.domain.text import ascii_digits, normalise
from meetingdesk.store.seed import AgendaData, SeatData

_GROUPS = {
    "دولت": MemberGroup.GOVERNMENT,
    "مجلس": MemberGroup.PARLIAMENT,
    "قضایی": MemberGroup.JUDICIARY,
    "شهری و محلی": MemberGroup.LOCAL,
    "بخش خصوصی": MemberGroup.PRIVATE,
}
_SECRETARY = re.compile(r"\s*\(\s*دبیر\s*\)")
_VOTELESS = re.compile(r"\s*\(\s*بدون رأی\s*\)")
_NAME = re.compile(r"(?:^|\s+)[—–-](?:\s+|$)")
# A number alone may belong to the title («مصوبه نشست ۷۰»), so a dash, a bracket or a unit has to mark it.
_MINUTES = re.compile(
    r"(?:\s+[—–-]\s+|\s*[(:]\s*)([0-9]{1,3})(?:\s*(?:دقیقه|['′]))?\s*\)?$|\s([0-9]{1,3})\s*(?:دقیقه|['′])$"
)
_TOPIC = re.compile(r"\s*\[([^\[\]]*)\]")
_TIME = re.compile(r"([0-9]{1,2})[:٫.]([0-9]{2})")
DEFAULT_ITEM_MINUTES = 15
LONGEST_ITEM_MINUTES = 600


class LineError(Exception):
    """A line that cannot be read; `line` counts from 1, `violation` tells why."""

    def __init__(self, line: int, violation: RuleViolation) -> None:
        super().__init__(f"line {line}: {violation.code}")
        self.line = line
        self.violation = violation


@dataclass(frozen=True, slots=True)
class Preset:
    """A kind of council to begin with."""

    name: str
    council: str
    seats: str
    procedure: Procedure


def presets() -> tuple[Preset, ...]:
    """Return the kinds of council the wizard offers."""
    with resource("presets", "councils.toml").open("rb") as file:
        found = tomllib.load(file)["preset"]
    return tuple(
        Preset(
            name=entry["name"],
            council=entry["council"],
            seats=entry["seats"].strip(),
            procedure=msgspec.convert(entry["procedure"], Procedure),
        )
        for entry in found
    )


def read_seats(text: str) -> tuple[SeatData, ...]:
    """Return the seats of a text; LineError for a line that cannot be stored.

    The first one presides, and is given no substitute to begin with.
    """
    seats: list[SeatData] = []
    group = MemberGroup.GOVERNMENT
    for number, line in _lines(text, "post_title"):
        heading = line.rstrip(": ") if line.endswith(":") else ""
        if heading in _GROUPS:
            group = _GROUPS[heading]
            continue
        post, _, person = (part.strip() for part in _parted(line))
        if not post:
            raise LineError(number, RuleViolation("empty", field="post_title"))
        seats.append(
            SeatData(
                post_title=_VOTELESS.sub("", _SECRETARY.sub("", post)),
                group=group,
                has_vote=not _VOTELESS.search(post),
                is_chair=not seats,
                may_be_substituted=bool(seats),
                is_secretary=bool(_SECRETARY.search(post)),
                person=person,
            )
        )
    return tuple(seats)


def read_agenda(text: str) -> tuple[AgendaData, ...]:
    """Return the agenda of a text: a title a line, its topic in square brackets, its minutes at the end, if known."""
    lines: list[AgendaData] = []
    for number, typed in _lines(text, "title"):
        topic, line = _TOPIC.search(typed), _TOPIC.sub("", typed, 1).strip()
        found = _MINUTES.search(ascii_digits(line))
        minutes = int(found[1] or found[2]) if found else DEFAULT_ITEM_MINUTES
        title = line[: found.start()].strip() if found else line
        if not title:
            raise LineError(number, RuleViolation("empty", field="title"))
        if not 1 <= minutes <= LONGEST_ITEM_MINUTES:
            wrong = RuleViolation("minutes_out_of_range", minutes=minutes, longest=LONGEST_ITEM_MINUTES)
            raise LineError(number, wrong)
        lines.append(AgendaData(title, minutes * 60, topic[1].strip() if topic else ""))
    return tuple(lines)


def read_time(text: str) -> time | None:
    """Return a time of day such as «۱۲:۰۰», or None."""
    found = _TIME.fullmatch(ascii_digits(normalise(text)))
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return time(int(found[1]), int(found[2]))


def instant(day: date, at: time, zone: str) -> datetime:
    """Return the UTC instant of a day and time on the clocks of a zone."""
    return utc(datetime.combine(day, at, ZoneInfo(zone)))


def _lines(text: str, field: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that are not empty as they are stored, with their numbers."""
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            stored = texts.line(line, field, may_be_empty=True)
        except RuleViolation as violation:
            raise LineError(number, violation) from violation
        if stored:
            yield number, stored


def _parted(line: str) -> tuple[str, str, str]:
    """Part a line at its dash into post and name."""
    found = _NAME.search(line)
    return (line[: found.start()], found[0], line[found.end() :]) if found else (line, "", "")
