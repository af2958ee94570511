"""The user's settings while the program runs: each change is saved at once."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from meetingdesk.services.settings import Settings, SettingsFile, with_recent


class Preferences:
    """The settings as they are now."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self.settings: Settings = file.load()

    def change(self, **changes: Any) -> None:
        """Change fields of the settings, by their names."""
        self._save(replace(self.settings, **changes))

    def remember_file(self, path: Path) -> None:
        """Put a council file at the head of the recent ones."""
        self._save(with_recent(self.settings, path))

    def remember_sizes(self, splitter: str, sizes: list[int]) -> None:
        """Keep how wide or high the parts of a splitter are."""
        self.change(splitters={**self.settings.splitters, splitter: sizes})

    def _save(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self._file.save(settings)
