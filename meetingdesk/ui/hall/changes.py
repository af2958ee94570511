"""What changed in a draft against what the hall saw of it before, word by word."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

from meetingdesk.ui.hall.blocks import Mark, Run, cleaned


def changed_clauses(base: Sequence[str] | None, clauses: Sequence[str]) -> Iterator[tuple[int, tuple[Run, ...]]]:
    """Return the clauses with their numbers and their words marked; a clause that is gone has the number 0.

    Without a base nothing is marked.
    """
    if base is None:
        yield from ((number, (Run(cleaned(clause)),)) for number, clause in enumerate(clauses, start=1))
        return
    for operation, was_from, was_to, is_from, is_to in _steps(base, clauses):
        old, new = base[was_from:was_to], range(is_from, is_to)
        for before, index in zip_longest(old, new):
            now = clauses[index] if index is not None else ""
            number = index + 1 if index is not None else 0
            yield number, (Run(cleaned(now)),) if operation == "equal" else changed_words(before or "", now)


def changed_words(base: str, text: str) -> tuple[Run, ...]:
    """Return the words of both in one line: those that were added and those that were removed are marked."""
    old, new = cleaned(base).split(), cleaned(text).split()
    runs: list[Run] = []
    for operation, was_from, was_to, is_from, is_to in _steps(old, new):
        if operation == "equal":
            runs.append(Run(" ".join(new[is_from:is_to])))
            continue
        if was_to > was_from:
            runs.append(Run(" ".join(old[was_from:was_to]), Mark.REMOVED))
        if is_to > is_from:
            runs.append(Run(" ".join(new[is_from:is_to]), Mark.ADDED))
    return _spaced(runs)


def _steps(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [(step[0], step[1], step[2], step[3], step[4]) for step in steps]


def _spaced(runs: list[Run]) -> tuple[Run, ...]:
    """Return the runs with unmarked spaces between them."""
    spaced: list[Run] = []
    for run in runs:
        if spaced:
            spaced.append(Run(" "))
        spaced.append(run)
    return tuple(spaced)
