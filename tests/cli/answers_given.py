"""What a command answered, and the fixtures that run one."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

NOON = "2025-09-13T12:00:00+03:30"


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The answer as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def json(self) -> Any:
        """The answer as one JSON value."""
        return json.loads(self.out)


Command = Callable[..., Said]
Replay = Callable[..., Said]
