"""Earlier decisions at hand: what earlier sessions resolved, deferred and said, as the desk of a session looks back.

Nothing here writes. What is asked is answered at once, in the thread of the desk: a search takes a few milliseconds.
"""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.content import EarlierDraft, ResolutionContent
from meetingdesk.domain.ids import ItemId, SessionNo
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import search_key
from meetingdesk.store import carried
from meetingdesk.store.archive import Archive
from meetingdesk.store.carried import CarriedDraft
from meetingdesk.store.register import RegisteredResolution
from meetingdesk.store.search import Hit, Kind
from meetingdesk.store.tables import RegisterStatus

MOST_FOUND = 40
MOST_COMPLETED = 300
AFTER_ALL = SessionNo(2**31)
"""A session after all others, for whoever looks back on every one."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A resolution of an earlier session as the register has it; `held_at` is None where the day is not known."""

    number: str
    session_no: SessionNo
    held_at: datetime | None
    content: ResolutionContent
    status: RegisterStatus
    status_note: str


@dataclass(frozen=True, slots=True)
class Carried:
    """A draft that an earlier session left deferred or referred, and that may be taken up."""

    left: CarriedDraft
    held_at: datetime | None


@dataclass(frozen=True, slots=True)
class Mention:
    """An item on the agenda of an earlier session, or something said in it."""

    kind: Kind
    session_no: SessionNo
    entry: str
    held_at: datetime | None
    text: str


Found = Decision | Carried | Mention


@dataclass(frozen=True, slots=True)
class Subject:
    """By what earlier decisions are found for an item: numbers it is linked to, its topics, drafts taken up already."""

    numbers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    taken_up: tuple[EarlierDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class AtHand:
    """What there is for an item: resolutions linked to it, others on its topic, drafts that may be taken up."""

    linked: tuple[Decision, ...] = ()
    on_topic: tuple[Decision, ...] = ()
    carried: tuple[Carried, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.linked or self.on_topic or self.carried)


def subject_of(state: MeetingState, item_id: ItemId | None) -> Subject:
    """Return by what earlier decisions are found for an item: its links and topic, and those of its drafts.

    Outside all items those are meant that the session takes up under any.
    """
    drafts = [r for r in state.resolutions if r.item == item_id and r.status is not ResolutionStatus.WITHDRAWN]
    planned = [link.number for link in state.plan.earlier if item_id is None or link.item == item_id]
    item = state.item(item_id)
    topics = [item.topic if item is not None else "", *(draft.content.topic for draft in drafts)]
    taken_up = (r.taken_up for r in state.resolutions if r.status is not ResolutionStatus.WITHDRAWN)
    return Subject(
        tuple(dict.fromkeys((*planned, *(draft.content.follows for draft in drafts if draft.content.follows)))),
        tuple({search_key(topic): topic for topic in topics if search_key(topic)}.values()),
        tuple(draft for draft in taken_up if draft is not None),
    )


class EarlierDecisions:
    """What a session may look back on; sessions of its own and of higher numbers are never told of."""

    def __init__(self, archive: Archive, session_no: SessionNo) -> None:
        self._archive = archive
        self._session_no = session_no
        self._held_at = archive.held_at()

    def at_hand(self, subject: Subject) -> AtHand:
        """Return what there is on a subject, each resolution once."""
        linked = self._archive.linked(subject.numbers, self._session_no)
        known = {entry.number for entry in linked}
        on_topic = self._archive.on_topics(subject.topics, self._session_no)
        due = self._archive.due_drafts(self._session_no)
        return AtHand(
            tuple(map(self._decision, linked)),
            tuple(self._decision(entry) for entry in on_topic if entry.number not in known),
            tuple(self._carried(left) for left in due if left.draft not in subject.taken_up),
        )

    def beginnings(self) -> tuple[tuple[str, str], ...]:
        """Return the number and the first clause of the latest resolutions, to be completed while one types."""
        return self._archive.beginnings(self._session_no, MOST_COMPLETED)

    def search(self, typed: str, limit: int = MOST_FOUND) -> tuple[Found, ...]:
        """Return what is found for the words typed: resolutions, then drafts, agenda items and remarks.

        A number that is typed comes first, then what is nearest. Drafts that were taken up are not found.
        """
        hits = self._archive.find(typed, self._session_no, limit)
        numbers = [hit.entry for hit in hits if hit.kind is Kind.RESOLUTION]
        drafts = [carried.key_of(hit.entry) for hit in hits if hit.kind is Kind.DRAFT]
        return (
            *map(self._decision, self._archive.resolutions(numbers)),
            *map(self._carried, self._archive.drafts(drafts) if drafts else ()),
            *(self._mention(hit) for hit in hits if hit.kind in {Kind.ITEM, Kind.REMARK}),
        )

    def _decision(self, entry: RegisteredResolution) -> Decision:
        held_at = self._held_at.get(entry.session_no, entry.adopted_at)
        return Decision(entry.number, entry.session_no, held_at, entry.content, entry.status, entry.status_note)

    def _carried(self, left: CarriedDraft) -> Carried:
        return Carried(left, self._held_at.get(left.draft.session_no))

    def _mention(self, hit: Hit) -> Mention:
        return Mention(hit.kind, hit.session_no, hit.entry, self._held_at.get(hit.session_no), hit.shown)
