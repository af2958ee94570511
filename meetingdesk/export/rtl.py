"""Right-to-left paragraphs, runs, tables and sections, as python-docx cannot make them.

Every paragraph is `w:bidi` and every run of Persian `w:rtl`. Word knows no isolates: what stands between U+2066…U+2068
and U+2069 becomes a run of its own without `w:rtl`, which keeps «۷۲/۳» in order in Word and LibreOffice alike; the
marks themselves are not written. Latin words get runs of their own for the same reason. Children stand in the order of
the schema.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from meetingdesk.export.ooxml import SPACE, Element, add, put_before

STRONG = "MinutesStrong"
CODE = "MinutesCode"
DIGITS = "MinutesDigits"


class Direction(Enum):
    """What a stretch of text is: Persian, a figure in Persian digits, Latin words, or a code in Latin letters."""

    PERSIAN = "persian"
    FIGURE = "figure"
    LATIN = "latin"
    CODE = "code"


_PERSIAN_LETTER = re.compile(r"[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufefc]")
_LATIN_LETTER = re.compile(r"[0-9A-Za-z\u00c0-\u024f\u0370-\u052f]")
_MARKS = re.compile(r"[\u2066-\u2069]")
# An isolated stretch; Latin words up to the last of them before Persian goes on, with the figures a code begins with;
# or figures joined by hyphens, such as a telephone number, whose parts would change places.
_STRETCH = re.compile(
    r"[\u2066-\u2068](?P<isolated>[^\u2066-\u2069]*)\u2069"
    r"|(?<![0-9\u06f0-\u06f9])(?P<figures>[0-9\u06f0-\u06f9]++(?:-[0-9\u06f0-\u06f9]++)++(?![-/._]?[A-Za-z]))"
    r"|(?<![0-9\u06f0-\u06f9])(?P<latin>(?:[0-9\u06f0-\u06f9]++[-/._])*+[0-9\u06f0-\u06f9]*+[A-Za-z\u00c0-\u024f\u0370-\u052f]"
    r"(?:[^\u0590-\u08ff\ufb1d-\ufefc\u2066-\u2069\n]*[0-9A-Za-z\u00c0-\u024f\u0370-\u052f])?[+#%°]*)"
)


def stretches(text: str) -> Iterator[tuple[Direction, str]]:
    """Yield the stretches of text that become a run each; no isolate marks are left in them."""
    end = 0
    for found in _STRETCH.finditer(text):
        yield from _persian(text[end : found.start()])
        if (isolated := found["isolated"]) is not None:
            yield _direction(isolated), isolated
        elif (figures := found["figures"]) is not None:
            yield Direction.FIGURE, figures
        else:
            yield Direction.LATIN, found["latin"]
        end = found.end()
    yield from _persian(text[end:])


def _persian(text: str) -> Iterator[tuple[Direction, str]]:
    rest = _MARKS.sub("", text)
    if rest:
        yield Direction.PERSIAN, rest


def _direction(isolated: str) -> Direction:
    """Tell what stands between isolate marks."""
    if _PERSIAN_LETTER.search(isolated):
        return Direction.PERSIAN
    return Direction.CODE if _LATIN_LETTER.search(isolated) else Direction.FIGURE


def paragraph(parent: Element, style: str, *, keep_next: bool = False) -> Element:
    """Append an empty right-to-left paragraph."""
    made = add(parent, "w:p")
    properties = add(made, "w:pPr")
    add(properties, "w:pStyle", val=style)
    if keep_next:
        add(properties, "w:keepNext")
    add(properties, "w:bidi")
    return made


def write(paragraph: Element, text: str, *, bold: bool = False, struck: bool = False, underlined: bool = False) -> None:
    """Append text to a paragraph, a run for each stretch of one direction; a line break begins a new line."""
    for direction, stretch in stretches(text):
        run = _run(paragraph, direction, STRONG if bold else "", struck=struck, underlined=underlined)
        first, *lines = stretch.split("\n")
        _text(run, first)
        for line in lines:
            add(run, "w:br")
            _text(run, line)


def _run(
    paragraph: Element, direction: Direction, style: str, *, struck: bool = False, underlined: bool = False
) -> Element:
    run = add(paragraph, "w:r")
    properties = add(run, "w:rPr")
    if direction is Direction.CODE:
        style = CODE
    if style:
        add(properties, "w:rStyle", val=style)
    if struck:
        add(properties, "w:strike")
    if underlined:
        add(properties, "w:u", val="single")
    if direction is Direction.PERSIAN:
        add(properties, "w:rtl")
    elif direction is Direction.FIGURE:
        add(properties, "w:cs")
    return run


def _text(run: Element, text: str) -> None:
    if text:
        element = add(run, "w:t")
        element.text = text
        element.set(SPACE, "preserve")


def field(paragraph: Element, instruction: str, shown: str) -> None:
    """Append a field that the word processor computes, in Persian digits; `shown` stands there until it does."""
    for kind in ("begin", "instruction", "separate", "shown", "end"):
        run = _run(paragraph, Direction.PERSIAN, DIGITS)
        if kind == "instruction":
            element = add(run, "w:instrText")
            element.text = f" {instruction} "
            element.set(SPACE, "preserve")
        elif kind == "shown":
            _text(run, shown)
        else:
            add(run, "w:fldChar", fldCharType=kind)


def table(parent: Element, style: str, widths: Sequence[int]) -> Element:
    """Append an empty table whose first column is the rightmost; widths in twentieths of a point."""
    made = add(parent, "w:tbl")
    properties = add(made, "w:tblPr")
    add(properties, "w:tblStyle", val=style)
    add(properties, "w:bidiVisual")
    add(properties, "w:tblW", w=sum(widths), type="dxa")
    add(properties, "w:tblLayout", type="fixed")
    look = {"firstRow": 1, "lastRow": 0, "firstColumn": 0, "lastColumn": 0, "noHBand": 1, "noVBand": 1}
    add(properties, "w:tblLook", val="0620", **look)
    grid = add(made, "w:tblGrid")
    for width in widths:
        add(grid, "w:gridCol", w=width)
    return made


def row(table: Element, *, is_heading: bool = False, may_split: bool = False, least_height: int = 0) -> Element:
    """Append an empty row; a heading row is repeated on every page; the height in twentieths of a point."""
    made = add(table, "w:tr")
    if may_split and not is_heading and not least_height:
        return made
    properties = add(made, "w:trPr")
    if not may_split:
        add(properties, "w:cantSplit")
    if least_height:
        add(properties, "w:trHeight", val=least_height, hRule="atLeast")
    if is_heading:
        add(properties, "w:tblHeader")
    return made


def cell(row: Element, width: int, *, fill: str = "", centred: bool = False, columns: int = 1) -> Element:
    """Append a cell over so many columns, which needs a paragraph; `centred` means between its upper and lower edge."""
    made = add(row, "w:tc")
    properties = add(made, "w:tcPr")
    add(properties, "w:tcW", w=width, type="dxa")
    if columns > 1:
        add(properties, "w:gridSpan", val=columns)
    if fill:
        add(properties, "w:shd", val="clear", color="auto", fill=fill)
    if centred:
        add(properties, "w:vAlign", val="center")
    return made


def section(properties: Element) -> None:
    """Make a section right to left."""
    put_before(properties, "w:bidi", "w:rtlGutter", "w:docGrid", "w:printerSettings", "w:sectPrChange")
