"""What can complete the words that are being typed, found by how they begin."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from meetingdesk.domain.text import search_key

_LEAST = 3
"""Letters after which something is offered; of a number two digits do."""
_WORDS = 6
"""Words before the cursor that may belong to what is being typed."""
_WORD = re.compile(r"\w\S*")
_ENDED = re.compile(r"[.:؛!؟»)\]](?=\s|\Z)")
"""After one of these nothing goes on that stood before it."""
_PLACE = "…"


@dataclass(frozen=True, slots=True)
class Completion:
    """A text that can be put in. Found by the start of any of its words, or, unless `by_words`, by its own start.

    `note` is shown beside it and found as well.
    """

    text: str
    note: str = ""
    by_words: bool = True

    @property
    def parts(self) -> tuple[str, str]:
        """What is put before the cursor and after it: «…» marks the place of the cursor."""
        before, _, after = self.text.partition(_PLACE)
        return (before, after) if after.strip() else (before.rstrip() + (" " if _PLACE in self.text else ""), "")


@dataclass(frozen=True, slots=True)
class Offer:
    """A completion of what was typed from `start` on."""

    start: int
    completion: Completion


class Completions:
    """Many completions, put in order once."""

    def __init__(self, known: Iterable[Completion]) -> None:
        self._known = tuple(dict.fromkeys(known))
        beginnings = [
            (beginning, word, at)
            for at, completion in enumerate(self._known)
            for word, beginning in _beginnings(completion)
        ]
        self._beginnings = sorted(beginnings)
        self._keys = [key for key, *_ in self._beginnings]
        self._whole = [search_key(completion.text) for completion in self._known]

    def offers(self, before: str, limit: int = 8) -> tuple[Offer, ...]:
        """Return what completes the end of a text, that which goes on with most of it first."""
        ended = max((mark.end() for mark in _ENDED.finditer(before)), default=0)
        starts = [word.start() for word in _WORD.finditer(before, ended)][-_WORDS:]
        typed = search_key(before[starts[0] :]) if starts else ""
        found: dict[int, Offer] = {}
        for start in starts:
            query = search_key(before[start:])
            if len(query.replace(" ", "")) < (2 if query.isdecimal() else _LEAST):
                continue
            for at in self._starting_with(query + (" " if before[-1].isspace() else "")):
                if not typed.endswith(self._whole[at]):
                    found.setdefault(at, Offer(start, self._known[at]))
        return tuple(found.values())[:limit]

    def _starting_with(self, query: str) -> list[int]:
        """Return which have a beginning that begins with a query, those whose first word does before."""
        found = []
        for place in range(bisect_left(self._keys, query), len(self._keys)):
            key, word, at = self._beginnings[place]
            if not key.startswith(query):
                break
            found.append((min(word, 1), at))
        return [at for _, at in sorted(found)]


def _beginnings(completion: Completion) -> list[tuple[int, str]]:
    """Return the search keys by which a completion is found, each with the number of its word."""
    found = []
    for text in filter(None, (completion.text, completion.note)):
        words = search_key(text).split()
        count = len(words) if completion.by_words else 1
        found += [(no, " ".join(words[no:])) for no in range(count)]
    return found
