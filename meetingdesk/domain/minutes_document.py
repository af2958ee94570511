"""Minutes as plain data: blocks that an exporter lays out. Texts are logical Persian with Persian digits."""

from dataclasses import dataclass
from enum import StrEnum


class Emphasis(StrEnum):
    """How a paragraph is set."""

    BODY = "body"
    INVOCATION = "invocation"
    TITLE = "title"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's heading; level 1 or 2."""

    key: str
    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `key` tells what of the record it stands for."""

    key: str
    runs: tuple[Run, ...]
    emphasis: Emphasis = Emphasis.BODY


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
class Table:
    """A table with a repeated heading row. A cell's text may hold several paragraphs, parted by a line break.

    `row_height_mm` is the least height of a row, for cells that are signed with ink.
    """

    key: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    row_height_mm: int = 0


Block = Heading | Paragraph | FactBox | Table


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the head of the first page where the office set no template of its own."""

    council: str
    labels: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Footer:
    """The words of the footer; the exporter adds the page fields: `page` … `of` …"""

    page: str
    of: str
    session: str
    version: str
    record: str


@dataclass(frozen=True, slots=True)
class MinutesDocument:
    """Everything the exporter needs; `watermark` is empty for final minutes."""

    title: str
    letterhead: Letterhead
    blocks: tuple[Block, ...]
    footer: Footer
    watermark: str = ""
