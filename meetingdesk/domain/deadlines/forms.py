"""A table of forms: regular expressions over symbols, each with what it means."""

import re
from collections.abc import Callable
from datetime import date
from typing import TypeAlias, TypeVar

Found = TypeVar("Found")
Words: TypeAlias = re.Match[str]
Forms: TypeAlias = tuple[tuple[re.Pattern[str], Callable[[Words, date], Found | None]], ...]


def forms(*table: tuple[str, Callable[[Words, date], Found | None]]) -> Forms[Found]:
    """Return a table of forms, ready to be read with."""
    return tuple((re.compile(form), meaning) for form, meaning in table)


def read(table: Forms[Found], said: str, today: date) -> Found | None:
    """Return what the first form means that fits all that is said and means anything, or None."""
    fits = ((form.fullmatch(said), meaning) for form, meaning in table)
    found = (meaning(words, today) for words, meaning in fits if words)
    return next((meant for meant in found if meant is not None), None)
