"""Half-typed wordings as they are kept: each with the clause it is for, so that it finds that again."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from meetingdesk.domain.ids import ParticipantId, ResolutionId, WordingId
from meetingdesk.store.drafts import Kept


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """What is typed: another wording of a clause that read `base`, or of a `wording` proposed already; and by whom."""

    clause: int
    base: str
    text: str
    by: str = ""
    wording: int | None = None

    def stored(self) -> str:
        """Return it as text."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @property
    def proposer(self) -> ParticipantId | None:
        """By whom it is proposed."""
        return ParticipantId(self.by) if self.by else None

    def place(self, clauses: tuple[str, ...]) -> int | None:
        """Return the clause it is for now: the one that reads as it did, or else the one of its number."""
        if self.base in clauses:
            return clauses.index(self.base) + 1
        return self.clause if 1 <= self.clause <= len(clauses) else None


def half_typed(kept: Mapping[str, Kept], resolution: ResolutionId) -> dict[str, HalfTyped]:
    """Return what is half typed for a resolution, by the key it is kept under."""
    start = _start(resolution)
    return {key: HalfTyped(**json.loads(value.text)) for key, value in kept.items() if key.startswith(start)}


def key_of(found: Mapping[str, HalfTyped], resolution: ResolutionId, clauses: tuple[str, ...], clause: int) -> str:
    """Return the key under which another wording of a clause is kept."""
    known = (key for key, typed in found.items() if typed.wording is None and typed.place(clauses) == clause)
    fresh = (f"{_start(resolution)}{clause}{'+' * more}" for more in range(len(found) + 1))
    return next(known, None) or next(key for key in fresh if key not in found)


def revising_key(resolution: ResolutionId, wording: WordingId) -> str:
    """Return the key under which a change of a proposed wording is kept."""
    return f"{_start(resolution)}w{wording}"


def _start(resolution: ResolutionId) -> str:
    return f"wording:{resolution}:"
