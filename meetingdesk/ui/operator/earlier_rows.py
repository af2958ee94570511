"""Earlier decisions as rows of a list: what is at hand of an item in its groups, or what was found."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from meetingdesk.domain.text import persian_digits
from meetingdesk.services.decisions import AtHand, Carried, Decision, Found, Mention
from meetingdesk.store.search import Kind
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.wording import label, shortened
from meetingdesk.ui.wording.decisions import (
    TONES,
    carried_words,
    content_of,
    deadline_words,
    mention_words,
    session_words,
    text_of,
)

_LENGTH = 160


def key_of(found: Found) -> str:
    """Return what tells the rows apart."""
    match found:
        case Decision():
            return f"resolution {found.number}"
        case Carried():
            return f"draft {found.left.draft.session_no} {found.left.draft.resolution}"
        case Mention():
            return f"{found.kind.name} {found.session_no} {found.entry}"


class EarlierRows(QObject):
    """Makes the rows, and knows what each of them stands for."""

    def __init__(self, zone: str, parent: QObject) -> None:
        super().__init__(parent)
        self._zone = zone
        self._found: dict[str, Found] = {}

    def found(self, key: str | None) -> Found | None:
        """Return what a row stands for."""
        return self._found.get(key) if key is not None else None

    def at_hand(self, at_hand: AtHand) -> tuple[Row, ...]:
        """Return the rows of everything there is for an item."""
        return self._grouped(at_hand, (*at_hand.linked, *at_hand.on_topic, *at_hand.carried))

    def searched(self, at_hand: AtHand, found: tuple[Found, ...]) -> tuple[Row, ...]:
        """Return the rows of what was found; what is at hand of the item stands in its group."""
        return self._grouped(at_hand, found)

    def _grouped(self, at_hand: AtHand, found: Iterable[Found]) -> tuple[Row, ...]:
        linked, on_topic = ({d.number for d in some} for some in (at_hand.linked, at_hand.on_topic))
        groups: dict[str, list[Found]] = {
            self.tr("Linked to this item"): [],
            self.tr("On the same topic"): [],
            self.tr("Drafts deferred or referred"): [],
            self.tr("Found in the register"): [],
            self.tr("Found in agendas and remarks"): [],
        }
        to_item, of_topic, carried, others, mentions = groups.values()
        for one in found:
            match one:
                case Decision(number=number):
                    (to_item if number in linked else of_topic if number in on_topic else others).append(one)
                case Carried():
                    carried.append(one)
                case Mention():
                    mentions.append(one)
        self._found = {key_of(one): one for some in groups.values() for one in some}
        return tuple(row for heading, some in groups.items() if some for row in self._group(heading, some))

    def _group(self, heading: str, found: list[Found]) -> Iterable[Row]:
        yield Row(f"heading {heading}", heading, tone="accent", strong=True, heading=True)
        yield from map(self._row, found)

    def _row(self, found: Found) -> Row:
        title = shortened(text_of(found), _LENGTH)
        match found:
            case Decision():
                return Row(
                    key_of(found),
                    title,
                    lead=persian_digits(found.number),
                    word=label(found.status),
                    word_tone=TONES[found.status],
                    note=self._note(found, found.status_note),
                )
            case Carried():
                note = self._note(found, carried_words(found))
                return Row(key_of(found), title, icon="calendar-arrow-right", icon_tone="warning", note=note)
            case Mention():
                icon = "format-list-numbered" if found.kind is Kind.ITEM else "comment-text-outline"
                session = session_words(found.session_no, found.held_at, self._zone)
                return Row(key_of(found), title, icon=icon, note=f"{mention_words(found)} · {session}")

    def _note(self, found: Decision | Carried, last: str) -> str:
        """Return of which session, who, by when, and what became of it."""
        content = content_of(found)
        session_no = found.session_no if isinstance(found, Decision) else found.left.draft.session_no
        session = session_words(session_no, found.held_at, self._zone)
        parts = (session, "؛ ".join(content.lead_bodies), deadline_words(content), last)
        return " · ".join(part for part in parts if part)
