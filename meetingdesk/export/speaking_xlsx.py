"""The report of speaking times as an Excel workbook: a sheet each for people, groups, items, kinds and speeches.

Lengths are Excel times and instants Excel dates of the hall's clock, so that they can be added and filtered; text is
written as text and never becomes a formula, a number or a link.
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

import xlsxwriter

from meetingdesk.domain.calendar import local
from meetingdesk.domain.minutes.speaking import item_name
from meetingdesk.domain.minutes.wording_speaking import SpeakingWording
from meetingdesk.domain.speaking import SpeakingReport
from meetingdesk.domain.text import persian_digits, unstorable
from meetingdesk.export.bar_chart import TINTS
from meetingdesk.export.errors import CharacterError
from meetingdesk.export.wording import load_speaking_wording

# XlsxWriter comes without types; its objects are Any and stay inside this module.
Workbook: TypeAlias = Any
Sheet: TypeAlias = Any

_DAY = 86_400
_PERSIAN = "[$-3000429]"
_LENGTH = f"{_PERSIAN}[h]:mm:ss"
_CLOCK = f"{_PERSIAN}hh:mm:ss"
_WHOLE = f"{_PERSIAN}0"
_PERCENT = f"{_PERSIAN}0%"
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "remove_timezone": True,
}
_LEAST_ROWS = 8


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time in seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, from 0 to 1."""

    part: float


Value: TypeAlias = str | int | Length | Share | datetime | None


@dataclass(frozen=True, slots=True)
class _Head:
    """The head of a column, and how wide it is in letters."""

    title: str
    width: int


def speaking_xlsx(report: SpeakingReport) -> bytes:
    """Return the report as the bytes of an .xlsx file, always the same for the same report.

    Raises CharacterError for a text that no file can hold.
    """
    words, stream = load_speaking_wording(), io.BytesIO()
    _check_characters(report)
    book = xlsxwriter.Workbook(stream, _OPTIONS)
    at = (report.closed_at or report.at).astimezone(UTC).replace(tzinfo=None)
    title = words.footer.format(number=persian_digits(report.session))
    book.set_properties({"title": title, "author": report.council, "created": at})
    maker = _Maker(book, report, words)
    maker.people()
    maker.groups()
    maker.items()
    maker.kinds()
    maker.speeches()
    book.close()
    return stream.getvalue()


class _Maker:
    """Fills the sheets of one workbook."""

    def __init__(self, book: Workbook, report: SpeakingReport, words: SpeakingWording) -> None:
        self._book = book
        self._report = report
        self._words = words
        look = {"reading_order": 2, "font_name": "Tahoma", "font_size": 10, "valign": "vcenter"}
        self._text = book.add_format({**look, "align": "right"})
        self._head = book.add_format({**look, "bold": True, "bottom": 1, "bg_color": "#E7E6E6", "text_wrap": True})
        self._formats = {
            int: book.add_format({**look, "num_format": _WHOLE, "align": "center"}),
            Length: book.add_format({**look, "num_format": _LENGTH, "align": "center"}),
            Share: book.add_format({**look, "num_format": _PERCENT, "align": "center"}),
            datetime: book.add_format({**look, "num_format": _CLOCK, "align": "center"}),
        }
        total = {**look, "bold": True, "top": 1}
        self._total = book.add_format({**total, "align": "right"})
        self._totals = {
            int: book.add_format({**total, "num_format": _WHOLE, "align": "center"}),
            Length: book.add_format({**total, "num_format": _LENGTH, "align": "center"}),
            Share: book.add_format({**total, "num_format": _PERCENT, "align": "center"}),
        }

    # --- Sheets ---

    def people(self) -> None:
        """Add the sheet of everybody who was there, with a chart of those who spoke, longest first."""
        heads, words, report = self._words.columns, self._words, self._report
        titles = (
            _Head(heads.row, 7),
            _Head(heads.name, 32),
            _Head(heads.post, 36),
            _Head(heads.group, 16),
            _Head(heads.capacity, 14),
            _Head(heads.speeches, 9),
            _Head(heads.time, 13),
            _Head(heads.share, 9),
        )
        whole = report.spoken_seconds or 1.0
        rows = [
            (
                at,
                line.label,
                line.post,
                words.group(line.group),
                words.capacity(line.capacity),
                line.speeches,
                Length(line.seconds),
                Share(line.seconds / whole),
            )
            for at, line in enumerate(report.by_time(), start=1)
        ]
        sheet = self._sheet(words.headings.people, titles, rows)
        self._sums(sheet, len(rows), {5: len(report.speeches), 6: Length(report.spoken_seconds)})
        said = [line for line in report.people if line.seconds]
        tints = [TINTS[line.group or "guest"] for line in report.by_time()[: len(said)]]
        self._chart(sheet, words.headings.people, (1, 6), tints, len(titles))

    def groups(self) -> None:
        """Add the sheet of groups with their budgets, and its chart."""
        heads, words, report = self._words.columns, self._words, self._report
        titles = (
            _Head(heads.group, 20),
            _Head(heads.speakers, 11),
            _Head(heads.speeches, 9),
            _Head(heads.time, 13),
            _Head(heads.share, 9),
            _Head(heads.budget, 13),
            _Head(heads.left, 24),
        )
        rows = [
            (
                words.group(line.group),
                line.speakers,
                line.speeches,
                Length(line.seconds),
                Share(line.share),
                None if line.budget_seconds is None else Length(line.budget_seconds),
                self._left(line.left_seconds),
            )
            for line in report.groups
        ]
        sheet = self._sheet(words.headings.groups, titles, rows)
        speakers = sum(line.speakers for line in report.groups)
        self._sums(sheet, len(rows), {1: speakers, 2: len(report.speeches), 3: Length(report.spoken_seconds)})
        self._chart(
            sheet, words.headings.groups, (0, 3), [TINTS[g.group or "guest"] for g in report.groups], len(titles)
        )

    def items(self) -> None:
        """Add the sheet of the agenda: spoken, elapsed and planned times."""
        heads, words, report = self._words.columns, self._words, self._report
        titles = (
            _Head(heads.number, 7),
            _Head(heads.title, 48),
            _Head(heads.speeches, 9),
            _Head(heads.time, 13),
            _Head(heads.elapsed, 13),
            _Head(heads.planned, 13),
            _Head(heads.budget, 13),
            _Head(heads.left, 24),
        )
        rows = [
            (
                line.number or None,
                line.title if line.item is not None else words.items.loose,
                line.speeches,
                Length(line.seconds),
                Length(line.elapsed_seconds) if line.item is not None else None,
                Length(line.time_seconds) if line.item is not None else None,
                None if line.budget_seconds is None else Length(line.budget_seconds),
                self._left(line.left_seconds),
            )
            for line in report.items
        ]
        sheet = self._sheet(words.headings.items, titles, rows)
        self._sums(sheet, len(rows), {2: len(report.speeches), 3: Length(report.spoken_seconds)}, label=1)

    def kinds(self) -> None:
        """Add the sheet of the kinds of turn."""
        heads, words, report = self._words.columns, self._words, self._report
        titles = (_Head(heads.kind, 24), _Head(heads.speeches, 9), _Head(heads.time, 13))
        rows = [(words.kind(line.kind), line.speeches, Length(line.seconds)) for line in report.kinds]
        sheet = self._sheet(words.headings.kinds, titles, rows)
        self._sums(sheet, len(rows), {1: len(report.speeches), 2: Length(report.spoken_seconds)})

    def speeches(self) -> None:
        """Add the sheet of all speeches in order, by the clock of the hall."""
        heads, words, report = self._words.columns, self._words, self._report
        titles = (
            _Head(heads.row, 7),
            _Head(heads.name, 36),
            _Head(heads.group, 16),
            _Head(heads.kind, 20),
            _Head(heads.item, 48),
            _Head(heads.start, 11),
            _Head(heads.end, 11),
            _Head(heads.time, 13),
        )
        people = {line.id: line for line in report.people}
        items = {line.item: item_name(line, words) for line in report.items}
        rows = [
            (
                at,
                people[line.who].label,
                words.group(people[line.who].group),
                words.kind(line.kind),
                items.get(line.item, words.items.loose),
                self._clock(line.start),
                self._clock(line.end),
                Length(line.seconds),
            )
            for at, line in enumerate(report.speeches, start=1)
        ]
        self._sheet(words.headings.speeches, titles, rows)

    # --- Cells ---

    def _left(self, seconds: float | None) -> Value:
        """Return what is left of a budget; Excel has no negative times, so what is over it is told in words."""
        if seconds is None:
            return None
        return Length(seconds) if seconds >= 0 else self._words.over.format(time=_plain_length(-seconds))

    def _clock(self, at: datetime | None) -> datetime | None:
        return local(at, self._report.timezone).replace(tzinfo=None) if at is not None else None

    def _sheet(self, name: str, heads: Sequence[_Head], rows: Iterable[Sequence[Value]]) -> Sheet:
        """Return a sheet that runs from right to left, with a head that stays where it is."""
        sheet = self._book.add_worksheet(name)
        sheet.right_to_left()
        sheet.freeze_panes(1, 0)
        sheet.set_row(0, 24)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        for column, head in enumerate(heads):
            sheet.set_column(column, column, head.width)
            sheet.write_string(0, column, head.title, self._head)
        for at, row in enumerate(rows, start=1):
            for column, value in enumerate(row):
                self._write(sheet, at, column, value)
        return sheet

    def _write(self, sheet: Sheet, row: int, column: int, value: Value, *, is_total: bool = False) -> None:
        formats = self._totals if is_total else self._formats
        match value:
            case str():
                text = self._total if is_total else self._text
                sheet.write_string(row, column, value.translate(_ISOLATES), text)
            case int():
                sheet.write_number(row, column, value, formats[int])
            case Length():
                sheet.write_number(row, column, value.seconds / _DAY, formats[Length])
            case Share():
                sheet.write_number(row, column, value.part, formats[Share])
            case datetime():
                sheet.write_datetime(row, column, value, self._formats[datetime])

    def _sums(self, sheet: Sheet, rows: int, sums: dict[int, Value], *, label: int = 0) -> None:
        """Write the line of totals below so many rows."""
        self._write(sheet, rows + 1, label, self._words.columns.total, is_total=True)
        for column, value in sums.items():
            self._write(sheet, rows + 1, column, value, is_total=True)

    # --- Charts ---

    def _chart(self, sheet: Sheet, title: str, columns: tuple[int, int], tints: Sequence[str], width: int) -> None:
        """Put a bar chart beside the table: names in one column and times in another, one bar for each tint."""
        if not tints:
            return
        names, times = columns
        rows = len(tints)
        chart = self._book.add_chart({"type": "bar"})
        chart.add_series(
            {
                "name": self._words.columns.time,
                "categories": [sheet.get_name(), 1, names, rows, names],
                "values": [sheet.get_name(), 1, times, rows, times],
                "points": [{"fill": {"color": f"#{tint}"}} for tint in tints],
                "gap": 40,
                "data_labels": {"value": True, "num_format": _LENGTH},
            }
        )
        chart.set_title({"name": title, "overlay": False})
        chart.set_legend({"none": True})
        # From right to left, and in the order of the table.
        chart.set_x_axis({"reverse": True, "num_format": _LENGTH, "min": 0, "major_gridlines": {"visible": False}})
        chart.set_y_axis({"reverse": True})
        chart.set_size({"width": 640, "height": 110 + 26 * max(rows, _LEAST_ROWS)})
        sheet.insert_chart(1, width + 1, chart)


def _plain_length(seconds: float) -> str:
    minutes, second = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{second:02}"


def _check_characters(report: SpeakingReport) -> None:
    people = (text for line in report.people for text in (line.label, line.post))
    for text in (report.council, *people, *(line.title for line in report.items)):
        if (character := unstorable(text.replace("\n", " "))) is not None:
            raise CharacterError(character)
