"""Minutes as plain data: blocks that an exporter lays out.

Texts are logical Persian with Persian digits; codes, dates and times of day in them are isolated (U+2066…U+2069).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Emphasis(StrEnum):
    """How a paragraph is set."""

    BODY = "body"
    INVOCATION = "invocation"
    TITLE = "title"
    QUIET = "quiet"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight; `struck` through is what was removed, `underlined` what was added."""

    text: str
    bold: bool = False
    struck: bool = False
    underlined: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's heading; level 1 or 2."""

    key: str
    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `key` tells what of the record it stands for. A line break in a run begins a new line.

    `leads_on` keeps it on one page with the block after it.
    """

    key: str
    runs: tuple[Run, ...]
    emphasis: Emphasis = Emphasis.BODY
    leads_on: bool = False


@dataclass(frozen=True, slots=True)
class FactBox:
    """Labels with their values, two pairs a row."""

    key: str
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column; `weight` is its share of the width."""

    title: str
    weight: int
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text, of which a line break begins a new paragraph, and what is set small below it.

    What is `below` is set small as well, each a paragraph, under the whole row in the width of the table.
    """

    text: str = ""
    notes: tuple[str, ...] = ()
    below: tuple[tuple[Run, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a repeated heading row; every row has a cell for every column.

    `row_height_mm` is the least height of a row, for cells that are signed with ink.
    """

    key: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_height_mm: int = 0


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart: what it is, how long it is (the longest is 1), the figures at its end, and its tint.

    `tint` is the name of a group, or "guest" or "neutral"; it never says anything that the label does not.
    """

    label: str
    length: float
    figures: str
    tint: str


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars one below the other, all from one line."""

    key: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the head of the first page where the office set no template of its own."""

    council: str
    labels: tuple[tuple[str, str], ...]


Block = Letterhead | Heading | Paragraph | FactBox | Table | BarChart


@dataclass(frozen=True, slots=True)
class Footer:
    """The words of the footer, empty ones left out; the exporter adds the page fields: `page` … `of` …"""

    page: str
    of: str
    session: str
    version: str
    record: str


@dataclass(frozen=True, slots=True)
class MinutesDocument:
    """Everything the exporter needs, in the order it is printed.

    `as_of` is the instant the file is dated by; `watermark` is empty for final minutes.
    """

    title: str
    council: str
    as_of: datetime
    blocks: tuple[Block, ...]
    footer: Footer
    watermark: str = ""
