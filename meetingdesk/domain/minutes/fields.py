"""Which fields a phrase of the minutes may name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields that a phrase may name."""

    names: frozenset[str]


def fields(*names: str) -> Fields:
    """Return the mark of a phrase with these fields."""
    return Fields(frozenset(names))
