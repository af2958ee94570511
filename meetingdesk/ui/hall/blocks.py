"""What a scene says, piece by piece from top to bottom, before anybody knows how large it will be. No Qt."""

from dataclasses import dataclass
from enum import StrEnum

from meetingdesk.ui.hall.colours import Tone


class Mark(StrEnum):
    """What a run of words is: as the block says, added, removed, or the quiet name of what follows."""

    PLAIN = "plain"
    ADDED = "added"
    REMOVED = "removed"
    NAME = "name"


class Sign(StrEnum):
    """A small drawing that goes before a line; drawn, because the face of the program has none of them."""

    DONE = "done"
    CURRENT = "current"
    NOT = "not"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are marked alike."""

    text: str
    mark: Mark = Mark.PLAIN


@dataclass(frozen=True, slots=True)
class Bar:
    """How much of a whole, from the right; `needed` is where a mark stands on it, None for none."""

    part: float
    tone: Tone
    needed: float | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a row.

    `size` is what it likes to be, and `gap` the room above it, both counted in the smallest text of the picture: it
    falls to 1 where there is too much to say. `sign` and `lead` stand before it, in columns of their own; `tail` at the
    far end of its first line; a `bar` below it. Blocks with a `rule` have a line above.
    """

    runs: tuple[Run, ...]
    size: float = 1.0
    tone: Tone = Tone.TEXT
    strong: bool = False
    gap: float = 0.3
    sign: Sign | None = None
    lead: str = ""
    tail: str = ""
    tail_tone: Tone = Tone.QUIET
    bar: Bar | None = None
    centred: bool = False
    rule: bool = False

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Body:
    """All that a scene says below its header.

    `top` is repeated on every page. `main` stands beside the countdown where there is one, `below` under both.
    `centred` puts what does not fill the page into its middle.
    """

    main: tuple[Block, ...]
    below: tuple[Block, ...] = ()
    top: tuple[Block, ...] = ()
    centred: bool = False


def plain(text: str) -> tuple[Run, ...]:
    """Return text as one run: a single line without what cannot be shown."""
    return (Run(cleaned(text)),)


def cleaned(text: str) -> str:
    """Return text as a single line without control characters."""
    return " ".join("".join(char for char in text if char.isspace() or char.isprintable() or char in _JOINERS).split())


# Invisible, and yet they tell how letters join and which way a figure reads.
_JOINERS = "\u200c\u200d\u2066\u2067\u2068\u2069"
