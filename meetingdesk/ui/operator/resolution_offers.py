"""What completes the clauses of a resolution while they are typed."""

from collections.abc import Iterable
from textwrap import shorten

from meetingdesk.domain.completing import Completion
from meetingdesk.domain.text import persian_digits
from meetingdesk.services.phrases import council_phrases

_TITLE = 60
"""Characters of a resolution's text by which it is found and shown."""


def known_words(names: Iterable[str], earlier: Iterable[tuple[str, str]] = ()) -> tuple[Completion, ...]:
    """Return the phrases of councils, names of bodies and posts, and earlier resolutions, each by number and text."""
    return (
        *(Completion(phrase, by_words=False) for phrase in council_phrases()),
        *map(Completion, names),
        *(
            Completion(f"مصوبه {persian_digits(number)}", shorten(text, _TITLE, placeholder="…"))
            for number, text in earlier
        ),
    )
