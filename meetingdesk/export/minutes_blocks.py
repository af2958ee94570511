"""The blocks of minutes as paragraphs and tables of one document."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import ceil

from meetingdesk.domain.minutes.document import (
    BarChart,
    Block,
    Cell,
    Column,
    Emphasis,
    FactBox,
    Heading,
    Letterhead,
    Paragraph,
    Run,
    Table,
)
from meetingdesk.export import rtl
from meetingdesk.export.bar_chart import bar_chart
from meetingdesk.export.ooxml import Element, add, child, qualified
from meetingdesk.export.styles import HEADINGS, PLAIN_TABLE, TABLE, TITLE, Styles

_STYLES = {
    Emphasis.BODY: "MinutesBody",
    Emphasis.INVOCATION: "MinutesInvocation",
    Emphasis.TITLE: TITLE,
    Emphasis.QUIET: "MinutesQuiet",
    Emphasis.ENTRY: "MinutesEntry",
}
_LABEL_FILL = "F2F2F2"
_BOX_SHARES = (19, 31, 18, 32)
_LETTERHEAD_SHARES = (66, 34)
_LONG_ROW = 600
_SIGNED_PAGE_MM = 230
_TWIPS_PER_MM = 56.7
_LINE_MM, _NOTE_MM = 5.4, 4.5
_LETTER, _NOTE_LETTER = 115, 100
"""About as wide as a letter of a cell and of its notes is, in twentieths of a point."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Lays out blocks in a body; `width` is that of the text, in twentieths of a point.

    `has_letterhead` tells that the pages have one of their own, which takes the place of ours.
    """

    body: Element
    styles: Styles
    width: int
    has_letterhead: bool

    def lay_out(self, block: Block) -> None:
        """Append a block."""
        match block:
            case Heading():
                rtl.write(rtl.paragraph(self.body, self.styles[HEADINGS[block.level]]), block.text)
            case Paragraph():
                self._paragraph(block)
            case FactBox():
                self._box(block)
            case Table():
                self._table(block)
            case BarChart():
                bar_chart(self.body, block, self.styles, self.width)
            case Letterhead():
                if not self.has_letterhead:
                    self._letterhead(block)

    def _paragraph(self, block: Paragraph) -> None:
        if block.emphasis is Emphasis.QUIET and self.body[-1].tag == qualified("w:tbl"):
            rtl.paragraph(self.body, self.styles["MinutesGap"])
        paragraph = rtl.paragraph(self.body, self.styles[_STYLES[block.emphasis]], keep_next=block.leads_on)
        _write_runs(paragraph, block.runs)

    def _widths(self, shares: Sequence[int]) -> list[int]:
        """Share out the width of the text; the first column takes what rounding leaves."""
        widths = [self.width * share // sum(shares) for share in shares]
        widths[0] += self.width - sum(widths)
        return widths

    def _cell_paragraph(self, cell: Element, style: str, text: str, *, bold: bool = False) -> None:
        rtl.write(rtl.paragraph(cell, self.styles[style]), text, bold=bold)

    def _letterhead(self, block: Letterhead) -> None:
        """Append the name of the council, and over against it number, date and attachment, above a rule."""
        widths = self._widths(_LETTERHEAD_SHARES)
        table = rtl.table(self.body, PLAIN_TABLE, widths)
        _rule_below(table)
        row = rtl.row(table)
        council = rtl.cell(row, widths[0], centred=True)
        self._cell_paragraph(council, "MinutesCouncil", block.council)
        labels = rtl.cell(row, widths[1])
        for label, value in block.labels:
            paragraph = rtl.paragraph(labels, self.styles["MinutesLabels"])
            _write_runs(paragraph, (Run(f"{label}:", bold=True), Run(f" {value}")))

    def _box(self, block: FactBox) -> None:
        """Append the facts, two pairs a row, the labels shaded."""
        widths = self._widths(_BOX_SHARES)
        table = rtl.table(self.body, TABLE, widths)
        _without_heading_row(table)
        for pairs in zip_longest(block.pairs[::2], block.pairs[1::2], fillvalue=("", "")):
            row = rtl.row(table)
            for number, (label, value) in enumerate(pairs):
                self._cell_paragraph(
                    rtl.cell(row, widths[2 * number], fill=_LABEL_FILL, centred=True), "MinutesCellLabel", label
                )
                self._cell_paragraph(rtl.cell(row, widths[2 * number + 1], centred=True), "MinutesCell", value)
        rtl.paragraph(self.body, self.styles["MinutesGap"])

    def _table(self, block: Table) -> None:
        widths = self._widths([column.weight for column in block.columns])
        table = rtl.table(self.body, TABLE, widths)
        heading = rtl.row(table, is_heading=True)
        for column, width in zip(block.columns, widths, strict=True):
            self._cell_paragraph(rtl.cell(heading, width, centred=True), "MinutesCellHead", column.title)
        height = round(block.row_height_mm * _TWIPS_PER_MM)
        kept = _rows_kept_with_the_next(block, widths)
        for number, cells in enumerate(block.rows):
            row = rtl.row(table, may_split=_is_long(cells), least_height=height)
            for cell, column, width in zip(cells, block.columns, widths, strict=True):
                keep_next = number in kept or bool(_under(cells))
                self._cell(rtl.cell(row, width, centred=bool(height)), cell, column, keep_next=keep_next)
            if _under(cells):
                self._below(table, cells)

    def _cell(self, element: Element, cell: Cell, column: Column, *, keep_next: bool) -> None:
        style = self.styles["MinutesCellCentred" if column.centred else "MinutesCell"]
        for line in cell.text.split("\n"):
            rtl.write(rtl.paragraph(element, style, keep_next=keep_next), line)
        for note in cell.notes:
            rtl.write(rtl.paragraph(element, self.styles["MinutesCellNote"], keep_next=keep_next), note)

    def _below(self, table: Element, cells: Sequence[Cell]) -> None:
        """Append what stands under a whole row, in one cell as wide as the table."""
        under = _under(cells)
        row = rtl.row(table, may_split=sum(len(run.text) for runs in under for run in runs) > _LONG_ROW)
        element = rtl.cell(row, self.width, columns=len(cells))
        for runs in under:
            _write_runs(rtl.paragraph(element, self.styles["MinutesCellNote"]), runs)


def _under(cells: Sequence[Cell]) -> tuple[tuple[Run, ...], ...]:
    return tuple(runs for cell in cells for runs in cell.below)


def _write_runs(paragraph: Element, runs: Sequence[Run]) -> None:
    for run in runs:
        rtl.write(paragraph, run.text, bold=run.bold, struck=run.struck, underlined=run.underlined)


def _rows_kept_with_the_next(block: Table, widths: Sequence[int]) -> frozenset[int]:
    """Return which rows may not be parted from the next.

    Names to be signed stand on one page if they fit it; else no page has fewer than three of them.
    """
    if not block.row_height_mm:
        return frozenset()
    rows = range(len(block.rows))
    if sum(_height_mm(block, cells, widths) for cells in block.rows) <= _SIGNED_PAGE_MM:
        return frozenset(rows[:-1])
    return frozenset((*rows[:2], *rows[-3:-1]))


def _height_mm(block: Table, cells: Sequence[Cell], widths: Sequence[int]) -> float:
    """Return about how high a row becomes; it is never lower than it has to be."""
    heights = [
        _LINE_MM * _lines(cell.text, width / _LETTER)
        + _NOTE_MM * sum(_lines(n, width / _NOTE_LETTER) for n in cell.notes)
        for cell, width in zip(cells, widths, strict=True)
    ]
    return max(block.row_height_mm, *heights)


def _lines(text: str, letters: float) -> int:
    return max(1, ceil(len(text) / letters))


def _is_long(cells: Sequence[Cell]) -> bool:
    """Tell whether a row is so long that it may go on on the next page."""
    return any(len(cell.text) + sum(map(len, cell.notes)) > _LONG_ROW for cell in cells)


def _rule_below(table: Element) -> None:
    properties = child(table, "w:tblPr")
    borders = add(properties, "w:tblBorders")
    add(borders, "w:bottom", val="single", sz=8, space=0, color="404040")
    child(properties, "w:tblLayout").addprevious(borders)


def _without_heading_row(table: Element) -> None:
    """Take the shading of a heading row from a table that has none."""
    look = child(child(table, "w:tblPr"), "w:tblLook")
    for name, value in (("val", "0600"), ("firstRow", "0")):
        look.set(look.tag.replace("tblLook", name), value)
