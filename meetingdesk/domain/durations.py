"""Lengths of time as they are typed: «۲» minutes, «۱:۳۰», «۹۰ ثانیه»."""

import re

from meetingdesk.domain.text import ascii_digits, normalise

_MINUTES = r"(?:دقیقه|دقیقهٔ|دقیقه‌ای|دق|minutes|minute|mins|min|m|′|')"
_SECONDS = r"(?:ثانیه|ثانیهٔ|ثانیه‌ای|ثا|seconds|second|secs|sec|s|″|\")"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<minutes>[0-9]{{1,9}})\s*{_MINUTES}?",
        r"(?P<minutes>[0-9]{1,9})\s?:\s?(?P<second>[0-5][0-9])",
        rf"(?P<seconds>[0-9]{{1,9}})\s*{_SECONDS}",
        rf"(?P<minutes>[0-9]{{1,9}})\s*{_MINUTES}\s*(?:و|and)?\s*(?P<second>[0-5]?[0-9])\s*{_SECONDS}",
    )
)


def seconds_typed(text: str) -> int | None:
    """Return the seconds of «۲» (minutes), «۱:۳۰», «۹۰ ثانیه», 90s or «۱ دقیقه و ۳۰ ثانیه»; None for anything else."""
    plain = ascii_digits(normalise(text)).lower()
    for form in _FORMS:
        typed = form.fullmatch(plain)
        if typed is not None:
            parts = {name: int(value) for name, value in typed.groupdict().items()}
            return 60 * parts.get("minutes", 0) + parts.get("second", 0) + parts.get("seconds", 0)
    return None
