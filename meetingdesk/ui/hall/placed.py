"""Where everything of a picture stands: what is measured by tests is exactly what is painted."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout

from meetingdesk.ui.hall.blocks import Sign


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line under words or through them: how far it begins from the right end of the text and how long it is.

    It is drawn `down` below the baseline. Qt draws its own by the height of the face, over short letters.
    """

    begin: float
    length: float
    down: float
    thickness: float
    colour: str


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text. `width` is what its words need, `inks` all its colours; the first is the main one.

    `line` is the line of `shaped` to draw; without `shaped` they are figures, each in a cell of one width.
    """

    rect: QRectF
    text: str
    pixels: int
    inks: tuple[str, ...]
    ground: str
    strong: bool = False
    width: float = 0.0
    shaped: QTextLayout | None = None
    line: int = 0
    strokes: tuple[Stroke, ...] = ()

    @property
    def colour(self) -> str:
        """The main colour."""
        return self.inks[0]

    def moved(self, x: float, y: float) -> "Text":
        """Return the same text somewhere else."""
        return replace(self, rect=self.rect.translated(x, y))

    def put(self, left: float, top: float, width: float | None = None) -> "Text":
        """Return the same text in a rectangle of its own, as wide as its words or as is said; it ends at the right."""
        return replace(self, rect=QRectF(left, top, self.width if width is None else width, self.rect.height()))


@dataclass(frozen=True, slots=True)
class Filled:
    """A rectangle of one colour: the band of the header, a line."""

    rect: QRectF
    colour: str

    def moved(self, x: float, y: float) -> "Filled":
        """Return the same somewhere else."""
        return Filled(self.rect.translated(x, y), self.colour)


@dataclass(frozen=True, slots=True)
class Gauge:
    """A bar that is filled from the right; `needed` is where its mark stands."""

    rect: QRectF
    part: float
    colour: str
    track: str
    needed: float | None = None
    needed_colour: str = ""

    def moved(self, x: float, y: float) -> "Gauge":
        """Return the same somewhere else."""
        return Gauge(self.rect.translated(x, y), self.part, self.colour, self.track, self.needed, self.needed_colour)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sign."""

    rect: QRectF
    sign: Sign
    colour: str

    def moved(self, x: float, y: float) -> "Drawn":
        """Return the same somewhere else."""
        return Drawn(self.rect.translated(x, y), self.sign, self.colour)


@dataclass(frozen=True, slots=True)
class Ring:
    """What is left of a speech, as a part of a ring that begins at the top."""

    rect: QRectF
    part: float
    colour: str
    track: str
    thickness: float


@dataclass(frozen=True, slots=True)
class Emblem:
    """The emblem of the council."""

    rect: QRectF


Shape = Filled | Gauge | Drawn | Ring | Emblem


@dataclass(frozen=True, slots=True)
class Layout:
    """A picture: its ground, its shapes and the texts on them; one page of `pages`, counted from 0."""

    ground: str
    texts: tuple[Text, ...]
    shapes: tuple[Shape, ...] = ()
    page: int = 0
    pages: int = 1
