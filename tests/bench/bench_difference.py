"""The difference by word between two texts of 4,000 characters, beside one reading of both texts letter by letter.

Run `uv run python tests/bench/bench_difference.py`. Both are measured in turn in one run, in time of the processor; the
figure to look at is the ratio. Bounds: median at most 40 times, 99th percentile at most 16 ms.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable

from meetingdesk.domain.difference import Change, ChangeKind, difference

LENGTH, ROUNDS = 4_000, 300
MEDIAN_RATIO, P99_MS = 40.0, 16.0
LETTERS = "ابپتجدرسشعفقکگلمنوهی\u200c"


def text(choice: random.Random, vocabulary: list[str]) -> str:
    """Return clauses of words and signs, as long as the bench says."""
    line = ""
    while len(line) < LENGTH:
        line += choice.choice(vocabulary) + choice.choices(("، ", ".\n", " "), (1, 1, 15))[0]
    return line[:LENGTH]


def vocabulary(choice: random.Random, size: int, letters: str = LETTERS) -> list[str]:
    """Return so many words."""
    return ["ا" + "".join(choice.choices(letters, k=choice.randint(1, 7))) + "د" for _ in range(size)]


def cases() -> dict[str, tuple[str, str]]:
    """Return the pairs of texts by what they are."""
    choice = random.Random(72)
    words, few = vocabulary(choice, 400), vocabulary(choice, 6)
    base = text(choice, words)
    changed = " ".join(word if choice.random() > 0.05 else choice.choice(words) for word in base.split(" "))
    return {
        "one word in twenty changed": (base, changed),
        "other words of the same council": (base, text(choice, words)),
        "every word another": (base, text(choice, vocabulary(choice, 400, "حخذزژصضطظغ"))),
        "six words again and again": (text(choice, few), text(choice, few)),
        "no word at all, only letters": ("ا " * (LENGTH // 2), " ا" * (LENGTH // 2)),
    }


def timed(action: Callable[[], object]) -> float:
    """Return how many milliseconds of the processor something takes."""
    began = time.process_time()
    action()
    return (time.process_time() - began) * 1000


def letters(old: str, new: str) -> int:
    """Read both texts letter by letter."""
    return sum(map(str.isalnum, old + new))


def is_right(changes: tuple[Change, ...], old: str, new: str) -> bool:
    """Tell whether both texts can be read from the difference."""
    was = "".join(change.text for change in changes if change.kind is not ChangeKind.ADDED)
    now = "".join(change.text for change in changes if change.kind is not ChangeKind.REMOVED)
    return (was, now) == (old, new)


def main() -> int:
    """Print the table; 1 when a bound is broken."""
    first = timed(lambda: difference("الف", "ب"))
    print(f"{f'{LENGTH:,} characters':<34}{'median ms':>12}{'p99 ms':>10}{'reading ms':>13}{'ratio':>8}{'pieces':>8}")
    within = True
    for name, (old, new) in cases().items():
        assert is_right(difference(old, new), old, new), name
        pairs = [(timed(lambda: difference(old, new)), timed(lambda: letters(old, new))) for _ in range(ROUNDS)]  # noqa: B023
        median, base = (statistics.median(column) for column in zip(*pairs, strict=True))
        p99 = statistics.quantiles([pair[0] for pair in pairs], n=100)[98]
        pieces = len(difference(old, new))
        print(f"{name:<34}{median:>12.2f}{p99:>10.2f}{base:>13.2f}{median / base:>8.1f}{pieces:>8}")
        within = within and median / base <= MEDIAN_RATIO and p99 <= P99_MS
    print(f"bounds: ratio of the medians at most {MEDIAN_RATIO:g}; p99 at most {P99_MS:g} ms")
    print(f"the first difference of a program, which loads the library: {first:.0f} ms")
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
