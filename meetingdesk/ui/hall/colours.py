"""The colours of the hall: every text reads at 7:1 or better on the ground and on the band above it."""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a colour says; never alone, a word or a sign goes with it."""

    TEXT = "text"
    QUIET = "quiet"
    ACCENT = "accent"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours by what they are for."""

    ground: str
    band: str
    track: str
    text: str
    quiet: str
    accent: str
    good: str
    warning: str
    bad: str

    def ink(self, tone: Tone) -> str:
        """Return the colour of a tone."""
        inks = {
            Tone.TEXT: self.text,
            Tone.QUIET: self.quiet,
            Tone.ACCENT: self.accent,
            Tone.GOOD: self.good,
            Tone.WARNING: self.warning,
            Tone.BAD: self.bad,
        }
        return inks[tone]


DARK = Colours(
    ground="#0E131A",
    band="#161E26",
    track="#26313B",
    text="#F4F6F8",
    quiet="#B6C0CB",
    accent="#4ECDC4",
    good="#5BE08F",
    warning="#FFC94D",
    bad="#FFA39B",
)

LIGHT = Colours(
    ground="#FFFFFF",
    band="#EEF2F5",
    track="#DCE3E9",
    text="#111A24",
    quiet="#3F4B59",
    accent="#07524E",
    good="#0A5527",
    warning="#6E3500",
    bad="#8F1414",
)


def colours(is_dark: bool) -> Colours:
    """Return the colours of a look."""
    return DARK if is_dark else LIGHT
