"""How the hall looks by the settings."""

from pathlib import Path

from meetingdesk.services.settings import Settings
from meetingdesk.ui.hall.emblem import read_emblem
from meetingdesk.ui.hall.picture import Look


def look_of(settings: Settings) -> Look:
    """Return the look of the settings; an emblem that is not there any more is left out."""
    emblem = read_emblem(Path(settings.hall_emblem)) if settings.hall_emblem else None
    return Look(is_dark=settings.hall_is_dark, emblem=emblem)
