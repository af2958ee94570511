"""Words in lines: wrapped at spaces in the program's own face, whatever room there is."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from meetingdesk.ui.fonts import text_family
from meetingdesk.ui.hall.blocks import Mark, Run
from meetingdesk.ui.hall.colours import Colours, Tone
from meetingdesk.ui.hall.placed import Stroke, Text

# Noto Sans Arabic keeps room for marks that Persian hardly uses; a line of it needs this many times its pixel size,
# of which so much is above the baseline.
PITCH = 1.6
ASCENT = 1.04


@lru_cache(maxsize=256)
def hall_font(pixels: int, *, strong: bool = False) -> QFont:
    """Return the font of the hall."""
    font = QFont(text_family())
    font.setPixelSize(pixels)
    if strong:
        # The face is a variable one: asked for a weight by name, Qt would smear the regular one.
        font.setVariableAxis(QFont.Tag("wght"), 600)
    return font


@dataclass(frozen=True, slots=True)
class Shaped:
    """Words in lines. `is_torn` tells that a word did not fit and was broken."""

    texts: tuple[Text, ...]
    is_torn: bool

    @property
    def width(self) -> float:
        """What its widest line needs."""
        return max((text.width for text in self.texts), default=0.0)


@dataclass(frozen=True, slots=True)
class Style:
    """How words look."""

    pixels: int
    tone: Tone = Tone.TEXT
    strong: bool = False
    centred: bool = False
    on_band: bool = False

    @property
    def pitch(self) -> float:
        """The height of a line."""
        return self.pixels * PITCH


def shape(runs: tuple[Run, ...], style: Style, width: float, colours: Colours) -> Shaped:
    """Put words into lines of a width, from the right; the lines stand at the left and at the top of nothing yet."""
    text = "".join(run.text for run in runs)
    layout = QTextLayout(text, hall_font(style.pixels, strong=style.strong))
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(style.centred))
    layout.setFormats(_formats(runs, style.pixels, colours))
    pieces = _break(layout, text, width)
    ground = colours.band if style.on_band else colours.ground
    texts = tuple(
        Text(
            QRectF(0, number * style.pitch, width, style.pitch),
            piece.text.strip(),
            style.pixels,
            _inks(runs, piece, colours.ink(style.tone), colours),
            ground,
            style.strong,
            layout.lineAt(number).naturalTextWidth(),
            layout,
            number,
            tuple(_strokes(runs, piece, layout.lineAt(number), style.pixels, colours)),
        )
        for number, piece in enumerate(pieces)
    )
    return Shaped(texts, any(_is_torn(*pair) for pair in pairwise(pieces)))


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands in a line; Qt counts in UTF-16."""

    text: str
    start: int
    end: int


def _is_torn(piece: _Piece, following: _Piece) -> bool:
    """Tell whether a word goes on in the next line."""
    return not (piece.text[-1:].isspace() or following.text[:1].isspace())


def _option(centred: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _break(layout: QTextLayout, text: str, width: float) -> list[_Piece]:
    """Break a text into lines."""
    units = text.encode("utf-16-le", "replace")
    pieces: list[_Piece] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        start, end = line.textStart(), line.textStart() + line.textLength()
        pieces.append(_Piece(units[2 * start : 2 * end].decode("utf-16-le", "replace"), start, end))
    layout.endLayout()
    return pieces


def _formats(runs: tuple[Run, ...], pixels: int, colours: Colours) -> list[QTextLayout.FormatRange]:
    found = []
    start = 0
    for run in runs:
        length = _units(run.text)
        if run.mark is not Mark.PLAIN:
            marked = QTextLayout.FormatRange()
            marked.start, marked.length, marked.format = start, length, _format(run.mark, pixels, colours)
            found.append(marked)
        start += length
    return found


def _format(mark: Mark, pixels: int, colours: Colours) -> QTextCharFormat:
    look = QTextCharFormat()
    if mark is Mark.ADDED:
        look.setFont(hall_font(pixels, strong=True))
    look.setForeground(QColor(colours.ink(_MARKED[mark])))
    return look


# How far below the baseline words are underlined or struck through, in parts of their size.
_STROKES = {Mark.ADDED: 0.24, Mark.REMOVED: -0.2}


def _strokes(runs: tuple[Run, ...], piece: _Piece, line: QTextLine, pixels: int, colours: Colours) -> Iterator[Stroke]:
    """Return the lines under what was added in a line of text, and through what was removed."""
    at = 0
    for run in runs:
        start, end = max(at, piece.start), min(at + _units(run.text), piece.start + _units(piece.text.rstrip()))
        at += _units(run.text)
        if run.mark in _STROKES and start < end:
            places = [_place(line, position) for position in range(start, end + 1)]
            begin = line.width() - max(places)
            down = pixels * _STROKES[run.mark]
            colour = colours.ink(_MARKED[run.mark])
            yield Stroke(begin, max(places) - min(places), down, max(1.0, pixels * 0.05), colour)


def _place(line: QTextLine, position: int) -> float:
    """Return where a position of the text is in its line."""
    found: object = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))


_MARKED = {Mark.ADDED: Tone.ACCENT, Mark.REMOVED: Tone.QUIET, Mark.NAME: Tone.QUIET}


def _inks(runs: tuple[Run, ...], piece: _Piece, main: str, colours: Colours) -> tuple[str, ...]:
    """Return the colours in a line, the main one first."""
    inks = [main]
    at = 0
    for run in runs:
        length = _units(run.text)
        if at < piece.end and at + length > piece.start and run.mark in _MARKED:
            inks.append(colours.ink(_MARKED[run.mark]))
        at += length
    return tuple(dict.fromkeys(inks))


def _units(text: str) -> int:
    """Return how long a text is for Qt."""
    return len(text.encode("utf-16-le", "replace")) // 2
