"""Which words of a text are the same in another, so that a difference reads as somebody would tell it."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from meetingdesk.domain.tokens import is_word

LINE_BREAK = "\n"


@dataclass(frozen=True, slots=True)
class Match:
    """So many words that are the same in both texts, from one place in the old and one in the new."""

    old: int
    new: int
    size: int


def aligned(old: list[str], new: list[str], *, words_first: bool) -> list[Match]:
    """Return the tokens that are kept, as many as possible; of the ways to keep as many, one that keeps whole clauses.

    With `words_first` no word is given up for signs or line breaks. A single letter («و») or sign between two longer
    replacements is not kept, so that they read as one.
    """
    common = _common_words_first if words_first else _common
    freely, in_clauses = common(old, new), _common_by_clause(old, new, common)
    matches = in_clauses if _kept(in_clauses, old) >= _kept(freely, old) else freely
    matches = _turned(_with_their_clauses(_turned(_with_their_clauses(matches, old, new)), new, old))
    return _without_islands(_at_clauses(matches, old, new), old, new)


def _turned(matches: list[Match]) -> list[Match]:
    """Return the matches with the texts exchanged."""
    return [Match(match.new, match.old, match.size) for match in matches]


def _kept(matches: list[Match], old: list[str]) -> tuple[int, int]:
    """Return how many words are kept, and how many tokens."""
    kept = [token for match in matches for token in old[match.old : match.old + match.size]]
    return sum(map(is_word, kept)), len(kept)


def _common(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Match]:
    """Return a longest common subsequence."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - takes 40 ms, which the start of the program need not pay

    # Numbered, because the library compares hashes, and numbers alone cannot collide.
    numbers: dict[Hashable, int] = {}
    coded = [[numbers.setdefault(word, len(numbers)) for word in words] for words in (old, new)]
    steps = Indel.opcodes(*coded)
    return [Match(s.src_start, s.dest_start, s.src_end - s.src_start) for s in steps if s.tag == "equal"]


def _common_words_first(old: list[str], new: list[str]) -> list[Match]:
    """Return as many common words as possible, and as many signs as possible between them."""
    before, after = ([at for at, token in enumerate(tokens) if is_word(token)] for tokens in (old, new))
    words = _common([old[at] for at in before], [new[at] for at in after])
    pairs = [(before[match.old + step], after[match.new + step]) for match in words for step in range(match.size)]
    found: list[Match] = []
    at_old = at_new = 0
    for here, there in (*pairs, (len(old), len(new))):
        if here > at_old and there > at_new:
            found.extend(_moved(_common(old[at_old:here], new[at_new:there]), at_old, at_new))
        found.append(Match(here, there, 1))
        at_old, at_new = here + 1, there + 1
    return _in_runs(found[:-1])


def _moved(matches: list[Match], old: int, new: int) -> Iterator[Match]:
    return (Match(match.old + old, match.new + new, match.size) for match in matches)


def _in_runs(matches: list[Match]) -> list[Match]:
    """Return the matches, those as one that follow each other in both texts."""
    found: list[Match] = []
    for match in matches:
        last = found[-1] if found else Match(0, 0, 0)
        if (last.old + last.size, last.new + last.size) == (match.old, match.new):
            found[-1:] = [Match(last.old, last.new, last.size + match.size)]
        else:
            found.append(match)
    return found


def _common_by_clause(old: list[str], new: list[str], common: Callable[..., list[Match]]) -> list[Match]:
    """Return common words, those of clauses that are the same before any others."""
    found: list[Match] = []
    at_old = at_new = 0
    for anchor in (*_same_clauses(old, new), Match(len(old), len(new), 0)):
        found.extend(_moved(common(old[at_old : anchor.old], new[at_new : anchor.new]), at_old, at_new))
        found.append(anchor)
        at_old, at_new = anchor.old + anchor.size, anchor.new + anchor.size
    return [match for match in found if match.size]


def _same_clauses(old: list[str], new: list[str]) -> Iterator[Match]:
    """Return the words of the clauses that are the same."""
    before, after = _spans(old), _spans(new)
    for same in _common([tuple(old[a:b]) for a, b in before], [tuple(new[a:b]) for a, b in after]):
        start, end = before[same.old][0], before[same.old + same.size - 1][1]
        yield Match(start, after[same.new][0], end - start)


def _spans(words: list[str]) -> list[tuple[int, int]]:
    """Return where each clause begins and ends."""
    breaks = [at for at, word in enumerate(words) if word == LINE_BREAK]
    return list(zip((0, *(at + 1 for at in breaks)), (*breaks, len(words)), strict=True))


def _at_clauses(matches: list[Match], old: list[str], new: list[str]) -> list[Match]:
    """Return the same words matched so that a clause added or removed next to one that begins alike stays whole."""
    found = matches[:1]
    for match in matches[1:]:
        before = found[-1]
        by = _shift(before, match, old, new)
        if by:
            found[-1] = Match(before.old, before.new, before.size - by)
        found.append(Match(match.old - by, match.new - by, match.size + by) if by else match)
    return [match for match in found if match.size]


def _shift(before: Match, match: Match, old: list[str], new: list[str]) -> int:
    """Return by how many words what was only added or only removed moves ahead, to begin or end with its clause."""
    old_end, new_end = before.old + before.size, before.new + before.size
    if (old_end < match.old) == (new_end < match.new):
        return 0
    words, start, end = (new, new_end, match.new) if new_end < match.new else (old, old_end, match.old)
    if LINE_BREAK not in words[start:end]:
        return 0
    ahead = _way_to_break(words, start, end, -1, before.size)
    return ahead if ahead is not None else -(_way_to_break(words, start, end, 1, match.size) or 0)


def _way_to_break(words: list[str], start: int, end: int, step: int, room: int) -> int | None:
    """Return how far a stretch of words can move over words of its own, until a line break is its first or last."""
    for by in range(room + 1):
        if LINE_BREAK in (words[start], words[end - 1]):
            return by
        left, right = (start - 1, end - 1) if step < 0 else (start, end)
        if by == room or words[left] != words[right]:
            break
        start, end = start + step, end + step
    return None


def _with_their_clauses(matches: list[Match], old: list[str], new: list[str]) -> list[Match]:
    """Return the same words matched so that the end of a clause that changed stays with it where others were added."""
    found: list[Match] = []
    at_old = at_new = 0
    for match in matches:
        found.extend(_parted(match, old, new, at_old, at_new))
        at_old, at_new = match.old + match.size, match.new + match.size
    return found


def _parted(match: Match, old: list[str], new: list[str], at_old: int, at_new: int) -> Iterator[Match]:
    """Return a match, its first words at the end of the clause that changed before it if they stand there as well."""
    added = new[at_new : match.new]
    size = _size_of_end(match, old, new) if _is_changed(old[at_old : match.old], added) else 0
    place = _end_before(added, new[match.new : match.new + size]) if size else None
    if place is None:
        yield match
        return
    yield Match(match.old, at_new + place, size)
    if match.size > size:
        yield Match(match.old + size, match.new + size, match.size - size)


def _is_changed(removed: list[str], added: list[str]) -> bool:
    """Tell whether a clause was changed and another added."""
    return LINE_BREAK in added and bool(removed) and LINE_BREAK not in removed


def _size_of_end(match: Match, old: list[str], new: list[str]) -> int:
    """Return how many words a match begins with that end a clause in both texts, or its line break; 0 for none."""
    if old[match.old] == LINE_BREAK:
        return 1
    size = next((at for at in range(match.size) if old[match.old + at] == LINE_BREAK), match.size)
    ends = (old[match.old + size : match.old + size + 1], new[match.new + size : match.new + size + 1])
    return size if all(end in ([], [LINE_BREAK]) for end in ends) else 0


def _end_before(words: list[str], end: list[str]) -> int | None:
    """Return where the same end stands before the first line break of these words, or None."""
    place = words.index(LINE_BREAK) - (0 if end == [LINE_BREAK] else len(end))
    return place if place >= 0 and words[place : place + len(end)] == end else None


def _without_islands(matches: list[Match], old: list[str], new: list[str]) -> list[Match]:
    """Return the matches without single letters and signs between two longer replacements."""
    edges = [Match(0, 0, 0), *matches, Match(len(old), len(new), 0)]
    lengths = [_replaced(before, after, old, new) for before, after in pairwise(edges)]
    return [
        match
        for match, around in zip(matches, pairwise(lengths), strict=True)
        if match.size > 1 or old[match.old] == LINE_BREAK or len(old[match.old]) > 1 or min(around) < 2
    ]


def _replaced(before: Match, after: Match, old: list[str], new: list[str]) -> int:
    """Return how many letters were removed or added between two matches, the fewer of both."""
    removed, added = old[before.old + before.size : after.old], new[before.new + before.size : after.new]
    return min(sum(map(len, removed)), sum(map(len, added)))
