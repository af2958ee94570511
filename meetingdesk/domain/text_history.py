"""The undo history of a text as plain data, so that it can be kept on disk and goes on after a crash.

Places are counted in characters of the text.
"""

import json
from dataclasses import dataclass, replace
from typing import Any

STEPS_LIMIT = 500
SIZE_LIMIT = 100_000
"""Characters that all steps together may remember."""
PAUSE = 1.5
"""Seconds after which a letter begins a step of its own."""
_ONE_PRESS = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where the cursor stands, and where its selection began."""

    anchor: int = 0
    cursor: int = 0


@dataclass(frozen=True, slots=True)
class Edit:
    """What was taken out of a text at a place of it, and what was put there instead."""

    at: int
    removed: str
    added: str

    @property
    def reverse(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(self.at, self.added, self.removed)

    def applied_to(self, text: str) -> str:
        """Return the text with this edit; ValueError where it was made of another text."""
        end = self.at + len(self.removed)
        if not 0 <= self.at <= len(text) or text[self.at : end] != self.removed:
            raise ValueError("an edit of another text")
        return text[: self.at] + self.added + text[end:]


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back, with where the cursor stood before and after."""

    edit: Edit
    before: Place
    after: Place


@dataclass(frozen=True, slots=True)
class TextHistory:
    """A text, the steps that made it and those taken back; `grew_at` is when letters may still join the last step."""

    text: str = ""
    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()
    grew_at: float | None = None

    def recorded(self, step: Step, now: float | None = None) -> "TextHistory":
        """Return the history with a step, which joins the last where it goes on with it; what was undone is gone.

        `now` is given for what a single press did: only such steps are joined.
        """
        text = step.edit.applied_to(self.text)
        is_press = now is not None and len(step.edit.added or step.edit.removed) <= _ONE_PRESS
        joined = None
        if is_press and now is not None and self.done and self.grew_at is not None and now - self.grew_at <= PAUSE:
            joined = _joined(self.done[-1], step)
        done = (*self.done[:-1], joined) if joined is not None else _within_limits((*self.done, step))
        return TextHistory(text, done, (), now if is_press else None)

    def ending_at(self, place: Place) -> "TextHistory":
        """Return the history whose last step leaves the cursor at a place."""
        return replace(self, done=(*self.done[:-1], replace(self.done[-1], after=place)), grew_at=None)

    def settled(self) -> "TextHistory":
        """Return the history whose next step joins none."""
        return self if self.grew_at is None else replace(self, grew_at=None)

    def stepped_back(self) -> "TextHistory":
        """Return the history without its last step, which can be taken once more; IndexError where there is none."""
        step = self.done[-1]
        return TextHistory(step.edit.reverse.applied_to(self.text), self.done[:-1], (*self.undone, step))

    def stepped_forth(self) -> "TextHistory":
        """Return the history with the step taken back last; IndexError where there is none."""
        step = self.undone[-1]
        return TextHistory(step.edit.applied_to(self.text), (*self.done, step), self.undone[:-1])

    def stored(self) -> str:
        """Return it as text, to be kept."""
        plain = {"text": self.text, "done": list(map(_plain, self.done)), "undone": list(map(_plain, self.undone))}
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def history_from(stored: str) -> TextHistory | None:
    """Return the history that `stored` gave, None for anything else and for steps that do not make their text."""
    try:
        plain = json.loads(stored)
        done, undone = (tuple(map(_step, plain[name])) for name in ("done", "undone"))
        history = TextHistory(str(plain["text"]), done, undone)
        _replayed(history)
    except (ValueError, TypeError, KeyError):
        return None
    return history


def difference(old: str, new: str) -> Edit:
    """Return the one edit that makes a text of another, as short as it can be."""
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    return Edit(start, old[start : len(old) - end], new[start : len(new) - end])


def _common(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike; halving is much faster than comparing one by one."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _joined(last: Step, new: Step) -> Step | None:
    """Return both as one step, None where the second begins another word or is another kind of change."""
    one, two = last.edit, new.edit
    if "\n" in one.added + one.removed[-1:] + two.added + two.removed:
        return None
    edit = None
    if one.added and two.added and not two.removed and two.at == one.at + len(one.added):
        if not (one.added[-1].isspace() and not two.added[0].isspace()):
            edit = Edit(one.at, one.removed, one.added + two.added)
    elif one.removed and two.removed and not one.added and not two.added:
        edit = _longer_removal(one, two)
    return Step(edit, last.before, new.after) if edit is not None else None


def _longer_removal(one: Edit, two: Edit) -> Edit | None:
    """Return two removals side by side as one, up to the end of a word."""
    if two.at + len(two.removed) == one.at and (not two.removed[-1].isspace() or one.removed[0].isspace()):
        return Edit(two.at, two.removed + one.removed, "")
    if two.at == one.at and (not two.removed[0].isspace() or one.removed[-1].isspace()):
        return Edit(one.at, one.removed + two.removed, "")
    return None


def _within_limits(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the last steps that may be remembered."""
    size = 0
    for count, step in enumerate(reversed(steps)):
        size += len(step.edit.added) + len(step.edit.removed)
        if size > SIZE_LIMIT or count >= STEPS_LIMIT:
            return steps[len(steps) - count :]
    return steps


def _plain(step: Step) -> list[Any]:
    edit, before, after = step.edit, step.before, step.after
    return [edit.at, edit.removed, edit.added, before.anchor, before.cursor, after.anchor, after.cursor]


def _step(plain: list[Any]) -> Step:
    at, removed, added, *places = plain
    first, second, third, fourth = map(int, places)
    return Step(Edit(int(at), str(removed), str(added)), Place(first, second), Place(third, fourth))


def _replayed(history: TextHistory) -> None:
    """Take all steps back and forth once; ValueError where one does not fit."""
    back = history
    while back.done:
        back = back.stepped_back()
    forth = history
    while forth.undone:
        forth = forth.stepped_forth()
