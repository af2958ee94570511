"""Deadlines as people say them: «تا پایان مهر», «ظرف دو هفته», «سه‌شنبه آینده», «هرچه سریع‌تر».

Words that name no day stay words, and words that may mean several days are asked about: no date is ever invented.
"""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from meetingdesk.domain.deadlines.days import read_day
from meetingdesk.domain.deadlines.doubts import MOST_SYMBOLS, doubt
from meetingdesk.domain.deadlines.reckoning import Reason, UnclearError
from meetingdesk.domain.deadlines.words import symbols
from meetingdesk.domain.text import normalise

__all__ = ["Deadline", "DueDate", "DueWords", "NotUnderstood", "Reason", "read_deadline"]


@dataclass(frozen=True, slots=True)
class DueDate:
    """A deadline that is a day, not before the day it was said."""

    day: date


@dataclass(frozen=True, slots=True)
class DueWords:
    """A deadline that names no day and stays as it was said; without text there is no deadline."""

    text: str


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A text that speaks of a day without naming one day that can be a deadline."""

    reason: Reason


Deadline: TypeAlias = DueDate | DueWords | NotUnderstood


def read_deadline(text: str, today: date) -> Deadline:
    """Return what a deadline means that was said on that day."""
    words = normalise(text)
    said = symbols(words)
    try:
        day = read_day(said, today) if said.count(" ") < MOST_SYMBOLS else None
    except UnclearError as unclear:
        return NotUnderstood(unclear.reason)
    if day is None:
        reason = doubt(said, today)
        return DueWords(words) if reason is None else NotUnderstood(reason)
    return NotUnderstood("in_the_past") if day < today else DueDate(day)
