"""What a rule says when it says no: a code with parameters, never a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Subject(StrEnum):
    """The part of the meeting that a refusal speaks of, so that a screen can jump there."""

    SESSION = "session"
    ATTENDANCE = "attendance"
    AGENDA = "agenda"
    SPEAKERS = "speakers"
    REMARKS = "remarks"
    RESOLUTIONS = "resolutions"
    VOTES = "votes"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that stands in the way, with the place where it is settled."""

    code: str
    subject: Subject
    target: str = ""
    params: Mapping[str, str | int] = field(default_factory=dict)


class RuleViolation(Exception):  # noqa: N818 - what the field calls it
    """A command that the rules refuse; nothing was changed.

    `code` names the rule, `params` fill its sentence, `missing` lists what has to be settled first (closing only).
    """

    def __init__(self, code: str, /, *, missing: tuple[Missing, ...] = (), **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, str | int] = params
        self.missing = missing
