"""Finding people while their name, post or seat number is being typed."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Member, Person
from meetingdesk.domain.presence import seat_of
from meetingdesk.domain.text import ascii_digits, matches_key, search_key


class PeopleSearch:
    """The roster with its search keys; the number of a seat means its holder, and then who sits in for the holder."""

    def __init__(self, people: Iterable[Person]) -> None:
        people = tuple(people)
        numbers = {p.id: p.seat_no for p in people if isinstance(p, Member)}
        self._seats = {p.id: numbers.get(seat_of(p) or p.id) for p in people}
        self._known = [(p, _key(p.name), _key(p.post_title), _key(f"{p.name} {p.post_title}")) for p in people]

    def find(self, query: str, later: Callable[[ParticipantId], bool] = lambda _: False) -> tuple[ParticipantId, ...]:
        """Return whom a query means, best first; an empty one means everybody, in order.

        Of those it means equally well, the ones who are `later` come after the others.
        """
        key = search_key(query)
        if not key:
            return tuple(p.id for p, *_ in self._known)
        number = int(ascii_digits(key)) if key.isdecimal() else None
        found = []
        for at, (person, *keys) in enumerate(self._known):
            if number is not None and self._seats[person.id] == number:
                found.append((-1, False, at, person.id))
                continue
            ranks = [rank for text in keys if text and (rank := matches_key(key, text)) is not None]
            if ranks:
                found.append((min(ranks), later(person.id), at, person.id))
        return tuple(who for *_, who in sorted(found))


@lru_cache(maxsize=2048)
def _key(text: str) -> str:
    """Return a search key, made once: a roster is searched anew whenever a guest joins it."""
    return search_key(text)
