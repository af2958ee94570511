"""The user's own settings: typed, with defaults; a damaged file gives the defaults."""

import contextlib
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

RECENT_LIMIT = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """What the program remembers between starts. Paths are absolute; `splitters` keeps the panel widths in pixels.

    While `broadcast` is on, the texts for the broadcast are kept in `broadcast_folder`, the files of the names in
    `broadcast_visual` shaped and in visual order.
    `hall_screen` is the identity of the screen the hall was seen on last, `hall_emblem` the path of a picture.
    """

    recent: tuple[str, ...] = ()
    palette: str = "light"
    text_size: int = 1
    operator: str = ""
    splitters: dict[str, list[int]] = field(default_factory=dict)
    time_signal: bool = False
    broadcast: bool = False
    broadcast_folder: str = ""
    broadcast_visual: tuple[str, ...] = ()
    hall_screen: str = ""
    hall_is_dark: bool = True
    hall_emblem: str = ""

    @property
    def last_file(self) -> Path | None:
        """The council file opened last, if it is still there."""
        return next((Path(name) for name in self.recent[:1] if Path(name).is_file()), None)


class SettingsFile:
    """Settings kept as JSON in one file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """Return what was saved, or the defaults."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Settings)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return Settings()

    def save(self, settings: Settings) -> None:
        """Save in one piece; a folder that cannot be written loses only the settings, never the work."""
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new = self._path.with_suffix(".new")
            new.write_bytes(msgspec.json.format(msgspec.json.encode(settings)))
            new.replace(self._path)


def with_recent(settings: Settings, path: Path) -> Settings:
    """Return the settings with a file at the head of the recent ones."""
    name = str(path.resolve())
    recent = (name, *(other for other in settings.recent if other != name))[:RECENT_LIMIT]
    return replace(settings, recent=recent)
