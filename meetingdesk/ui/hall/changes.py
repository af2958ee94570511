"""What changed in a draft against what the hall saw of it before, word by word."""

from collections.abc import Iterator, Sequence

from meetingdesk.domain.difference import Change, ChangeKind, clause_changes, difference
from meetingdesk.ui.hall.blocks import Mark, Run, cleaned

_MARKS = {ChangeKind.KEPT: Mark.PLAIN, ChangeKind.ADDED: Mark.ADDED, ChangeKind.REMOVED: Mark.REMOVED}


def changed_clauses(base: Sequence[str] | None, clauses: Sequence[str]) -> Iterator[tuple[int, tuple[Run, ...]]]:
    """Return the clauses with their numbers and their words marked; a clause that is gone has the number 0.

    Without a base nothing is marked.
    """
    now = tuple(map(cleaned, clauses))
    if base is None:
        yield from ((number, (Run(clause),)) for number, clause in enumerate(now, start=1))
        return
    for clause in clause_changes(tuple(map(cleaned, base)), now):
        yield clause.number, _runs(clause.changes)


def changed_words(base: str, text: str) -> tuple[Run, ...]:
    """Return the words of both in one line: those that were added and those that were removed are marked."""
    return _runs(difference(cleaned(base), cleaned(text)))


def _runs(changes: Sequence[Change]) -> tuple[Run, ...]:
    """Return the changes as runs; spaces at their ends are not marked, and one parts what went from what came."""
    runs: list[Run] = []
    for change in changes:
        if change.kind is ChangeKind.ADDED and runs and runs[-1].mark is Mark.REMOVED:
            runs.append(Run(" "))
        # A line break that was removed stands inside the line.
        runs.extend(_spaced(change.text.replace("\n", " "), _MARKS[change.kind]))
    return tuple(runs)


def _spaced(text: str, mark: Mark) -> Iterator[Run]:
    """Return a text as runs of which only the words are marked."""
    words = text.strip(" ")
    if mark is Mark.PLAIN or not words:
        yield Run(text)
        return
    start = text.index(words)
    pieces = (Run(text[:start]), Run(words, mark), Run(text[start + len(words) :]))
    yield from (run for run in pieces if run.text)
