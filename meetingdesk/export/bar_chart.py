"""Bar charts as tables: every bar is a shaded cell that spans a share of a fine grid.

They print as sharply as text, need no picture, and can be read with the labels alone.
"""

from collections.abc import Mapping

from meetingdesk.domain.minutes.document import Bar, BarChart
from meetingdesk.export import rtl
from meetingdesk.export.ooxml import Element, add
from meetingdesk.export.styles import PLAIN_TABLE, Styles

GRID = 60
"""In how many steps a bar can be long."""

TINTS: Mapping[str, str] = {
    "government": "0B6E69",
    "parliament": "B4761A",
    "judiciary": "8B5CF6",
    "local": "C2417C",
    "private": "3B76E1",
    "guest": "6B7785",
    "neutral": "4A5B6C",
}
_LABEL, _FIGURES = 38, 16
_UNPARTED = 8
_LINE = "7F7F7F"


def bar_chart(body: Element, chart: BarChart, styles: Styles, width: int) -> None:
    """Append a chart as wide as the text, in twentieths of a point: label, bar, figures at the end of the bar."""
    label = width * _LABEL // 100
    step = (width - label - width * _FIGURES // 100) // GRID
    figures = width - label - GRID * step
    table = rtl.table(body, PLAIN_TABLE, (label, *([step] * GRID), figures))
    is_short = len(chart.bars) <= _UNPARTED
    for at, bar in enumerate(chart.bars):
        _bar(rtl.row(table), bar, styles, (label, step, figures), keep_next=is_short or at < 2)
    rtl.paragraph(body, styles["MinutesGap"])


def _bar(row: Element, bar: Bar, styles: Styles, widths: tuple[int, int, int], *, keep_next: bool) -> None:
    label, step, figures = widths
    steps = max(1, min(GRID, round(bar.length * GRID)))
    cells = (
        (_cell(row, label, 1, axis=True), "MinutesCellNote", bar.label),
        (_cell(row, step * steps, steps, fill=TINTS[bar.tint]), "MinutesCellNote", ""),
        (_cell(row, step * (GRID - steps) + figures, GRID - steps + 1), "MinutesCell", bar.figures),
    )
    for cell, style, text in cells:
        rtl.write(rtl.paragraph(cell, styles[style], keep_next=keep_next), text)


def _cell(row: Element, width: int, span: int, *, fill: str = "", axis: bool = False) -> Element:
    """Append a cell over so many columns; white edges keep bars apart, the `axis` is the line they begin at."""
    made = add(row, "w:tc")
    properties = add(made, "w:tcPr")
    add(properties, "w:tcW", w=width, type="dxa")
    if span > 1:
        add(properties, "w:gridSpan", val=span)
    if fill or axis:
        borders = add(properties, "w:tcBorders")
        if fill:
            add(borders, "w:top", val="single", sz=24, space=0, color="FFFFFF")
            add(borders, "w:bottom", val="single", sz=24, space=0, color="FFFFFF")
        if axis:
            add(borders, "w:right", val="single", sz=6, space=0, color=_LINE)
    if fill:
        add(properties, "w:shd", val="clear", color="auto", fill=fill)
    margins = add(properties, "w:tcMar")
    for side in ("left", "right"):
        add(margins, f"w:{side}", w=0 if fill else 80, type="dxa")
    add(properties, "w:vAlign", val="center")
    return made
