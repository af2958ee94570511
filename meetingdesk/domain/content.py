"""What a resolution says."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AdoptedBy(StrEnum):
    """How a resolution came about."""

    CONSENSUS = "consensus"
    CHAIR_CONCLUSION = "chair_conclusion"
    VOTE = "vote"


@dataclass(frozen=True, slots=True)
class ResolutionContent:
    """What a resolution says. The deadline is a date, or words, or the resolution is standing; never two of them."""

    clauses: tuple[str, ...] = ()
    lead_bodies: tuple[str, ...] = ()
    partner_bodies: tuple[str, ...] = ()
    consulted: tuple[str, ...] = ()
    due_date: date | None = None
    due_text: str = ""
    standing: bool = False
    guarantee: str = ""
    follow_up_by: str = ""
    follows: str = ""
