"""What changed between two texts, word by word: what stayed, what was added and what was removed, in reading order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from meetingdesk.domain.alignment import LINE_BREAK, Match, aligned
from meetingdesk.domain.tokens import is_word, tokens


class ChangeKind(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """A piece of text and what became of it."""

    kind: ChangeKind
    text: str


@dataclass(frozen=True, slots=True)
class ClauseChanges:
    """A clause and what changed in it; `number` is that in the new text, 0 for a clause that is gone.

    A removed line break stands in the middle of a clause that was made of two.
    """

    number: int
    changes: tuple[Change, ...]


# --- The difference ---


def difference(old: str | Sequence[str], new: str | Sequence[str]) -> tuple[Change, ...]:
    """Return the difference between two texts, or two rows of clauses, as pieces of which no two neighbours are alike.

    What was kept and removed is the old text, what was kept and added the new one, letter by letter. Where something
    was replaced, what was removed comes first; where words were only added, nothing is removed. As many words as
    possible are kept, whole clauses before others; but not a single letter or sign between two longer replacements,
    nor spaces between words that are gone.
    """
    was, now = tokens(_joined(old)), tokens(_joined(new))
    # Where one text is the other and more, spaces count as well, so that nothing at all is removed from it.
    only_longer = _is_within(was, now) or _is_within(now, was)
    before, after = _Text(was, with_spaces=only_longer), _Text(now, with_spaces=only_longer)
    return tuple(_merged(_pieces(aligned(before.words, after.words, words_first=not only_longer), before, after)))


def clause_changes(old: Sequence[str], new: Sequence[str]) -> tuple[ClauseChanges, ...]:
    """Return the difference between two rows of clauses, clause by clause; those that are gone stand in their place."""
    return by_clause(difference(old, new))


def by_clause(changes: Iterable[Change]) -> tuple[ClauseChanges, ...]:
    """Return a difference clause by clause."""
    found: list[ClauseChanges] = []
    for number, line in enumerate(_lines(changes), start=1):
        found.extend(_clause(number, line))
    return tuple(clause for clause in found if clause.changes)


def words(text: str) -> int:
    """Return how many words and numbers a text has; punctuation is none."""
    return sum(map(is_word, tokens(text)))


def _joined(text: str | Sequence[str]) -> str:
    return text if isinstance(text, str) else LINE_BREAK.join(text)


def _is_within(short: list[str], long: list[str]) -> bool:
    """Tell whether all of one text stands in the other, in the same order."""
    rest = iter(long)
    return all(token in rest for token in short)


class _Text:
    """A text in its tokens; `words` are those that are compared, `places` where they stand among all."""

    __slots__ = ("places", "tokens", "words")

    def __init__(self, tokens: list[str], *, with_spaces: bool) -> None:
        self.tokens = tokens
        self.places = [
            at for at, token in enumerate(tokens) if with_spaces or token == LINE_BREAK or not token.isspace()
        ]
        self.words = [tokens[at] for at in self.places]

    def between(self, start: int, end: int) -> list[str]:
        """Return the tokens after the word before `start` and before the word `end`."""
        return self.tokens[self.places[start - 1] + 1 if start else 0 : self._place(end)]

    def through(self, start: int, size: int) -> list[str]:
        """Return so many words from `start` with the spaces between them."""
        return self.tokens[self.places[start] : self.places[start + size - 1] + 1]

    def _place(self, word: int) -> int:
        return self.places[word] if word < len(self.places) else len(self.tokens)


# --- From matches to pieces ---


def _pieces(matches: Sequence[Match], old: _Text, new: _Text) -> Iterator[Change]:
    """Return the pieces of the difference, word by word."""
    at_old = at_new = 0
    for match in (*matches, Match(len(old.words), len(new.words), 0)):
        yield from _replacement(old.between(at_old, match.old), new.between(at_new, match.new))
        yield from _same_words(match, old, new)
        at_old, at_new = match.old + match.size, match.new + match.size


def _same_words(match: Match, old: _Text, new: _Text) -> Iterator[Change]:
    """Return the words of a match with what stands between them, which may be other spaces."""
    if not match.size:
        return
    was, now = old.through(match.old, match.size), new.through(match.new, match.size)
    if was == now:
        yield Change(ChangeKind.KEPT, "".join(was))
        return
    for step in range(match.size):
        if step:
            before, after = match.old + step, match.new + step
            yield from _replacement(old.between(before, before), new.between(after, after))
        yield Change(ChangeKind.KEPT, old.words[match.old + step])


def _replacement(old: list[str], new: list[str]) -> Iterator[Change]:
    """Return what stood between two kept words and what stands there now; the same spaces at the ends are kept."""
    starts = bool(old and new) and old[0] == new[0]
    old, new, first = old[starts:], new[starts:], old[:starts]
    ends = bool(old and new) and old[-1] == new[-1]
    last = old[len(old) - ends :]
    kinds = (ChangeKind.KEPT, ChangeKind.REMOVED, ChangeKind.ADDED, ChangeKind.KEPT)
    pieces = (first, old[: len(old) - ends], new[: len(new) - ends], last)
    yield from (Change(kind, "".join(piece)) for kind, piece in zip(kinds, pieces, strict=True) if piece)


def _merged(pieces: Iterable[Change]) -> Iterator[Change]:
    """Return the pieces without empty ones, and neighbours of one kind as one."""
    for kind, group in groupby((piece for piece in pieces if piece.text), key=lambda piece: piece.kind):
        yield Change(kind, "".join(piece.text for piece in group))


# --- Clause by clause ---


def _lines(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """Return the changes of each clause of the new text, without the line breaks between them."""
    line: list[Change] = []
    for change in changes:
        first, *others = [change.text] if change.kind is ChangeKind.REMOVED else change.text.split(LINE_BREAK)
        line.append(Change(change.kind, first))
        for text in others:
            yield line
            line = [Change(change.kind, text)]
    yield line


def _clause(number: int, line: list[Change]) -> Iterator[ClauseChanges]:
    """Return a clause of the new text, after the clauses that are gone before it and before those gone after it."""
    pieces = list(_merged(line))
    present = [at for at, piece in enumerate(pieces) if piece.kind is not ChangeKind.REMOVED]
    if not present:
        yield from (ClauseChanges(0, _removed(text)) for piece in pieces for text in piece.text.split(LINE_BREAK))
        return
    *gone, head = "".join(piece.text for piece in pieces[: present[0]]).split(LINE_BREAK)
    tail, *over = "".join(piece.text for piece in pieces[present[-1] + 1 :]).split(LINE_BREAK)
    yield from (ClauseChanges(0, _removed(text)) for text in gone)
    yield ClauseChanges(number, (*_removed(head), *pieces[present[0] : present[-1] + 1], *_removed(tail)))
    yield from (ClauseChanges(0, _removed(text)) for text in over)


def _removed(text: str) -> tuple[Change, ...]:
    return (Change(ChangeKind.REMOVED, text),) if text else ()
