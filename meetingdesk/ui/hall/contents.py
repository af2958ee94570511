"""What each scene shows, as plain data: what may be read in the hall, and nothing else. No Qt, no clock."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meetingdesk.domain.ballot import MotionKind, Outcome, VoteMethod
from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, SpeechId
from meetingdesk.domain.plan import SessionKind
from meetingdesk.domain.procedure import Choice, MajorityRule, Tally
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.domain.state import ItemStatus
from meetingdesk.domain.turns import TurnKind


@dataclass(frozen=True, slots=True)
class Welcome:
    """Whose session of which number begins when (UTC), and where."""

    council: str
    session_no: int
    kind: SessionKind
    starts_at: datetime
    place: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the agenda; `seconds` is the time the item has."""

    item: ItemId
    number: int
    title: str
    status: ItemStatus
    seconds: int


@dataclass(frozen=True, slots=True)
class Agenda:
    """The agenda in its order."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as the hall knows them: `post` is empty where it is the `label`.

    A substitute sits in for the holder of the post `substitute_for`; a guest has no `group`.
    """

    label: str
    post: str = ""
    group: MemberGroup | None = None
    substitute_for: str = ""


@dataclass(frozen=True, slots=True)
class Next:
    """Somebody who waits for the floor, what for, and whether with a written opinion."""

    who: Somebody
    kind: TurnKind
    written: bool


@dataclass(frozen=True, slots=True)
class About:
    """An agenda item: its number, of how many, and its title."""

    number: int
    total: int
    title: str


@dataclass(frozen=True, slots=True)
class Floor:
    """The current item, who has the floor with which speech, what for, and the next ones (three at most)."""

    item: About | None
    speech: SpeechId | None
    speaker: Somebody | None
    kind: TurnKind | None
    next: tuple[Next, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it was pushed, or a resolution as it was adopted (with its `number`).

    `base` is what changes are marked against, None to mark nothing.
    """

    item: About | None
    content: ResolutionContent
    base: ResolutionContent | None
    status: ResolutionStatus
    number: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """How a vote came out: counts only, never who voted how."""

    tally: Tally
    needed: int
    seats: int
    carried: bool
    casting: Choice | None
    number: str = ""

    @classmethod
    def of(cls, outcome: Outcome, number: str) -> "Result":
        """Return what may be shown of an outcome; `number` is that of the resolution it adopted."""
        return cls(outcome.tally, outcome.needed, outcome.seats, outcome.carried, outcome.casting, number)


@dataclass(frozen=True, slots=True)
class Rewording:
    """A clause of a draft as it is proposed; `base` is how it stands, against which changes are marked."""

    clause: int
    base: str
    text: str


@dataclass(frozen=True, slots=True)
class Ballot:
    """What is voted on, how, and what it needs; `result` once it is closed, nothing of the counts before.

    `clauses` are those of a draft that the hall has seen, empty for one that was never pushed. A proposed wording is
    put to the vote as it reads, and so may be read.
    """

    item: About | None
    method: VoteMethod
    majority: MajorityRule
    is_on_hold: bool
    question: str = ""
    motion: MotionKind | None = None
    is_draft: bool = False
    clauses: tuple[str, ...] = ()
    rewording: Rewording | None = None
    result: Result | None = None


@dataclass(frozen=True, slots=True)
class GroupPresence:
    """How many of a group's voting seats are filled."""

    group: MemberGroup
    present: int
    seats: int


@dataclass(frozen=True, slots=True)
class Present:
    """Who is there: voting seats that count for the quorum, of how many, how many are needed, by group."""

    present: int
    seats: int
    needed: int
    groups: tuple[GroupPresence, ...]

    @property
    def has_quorum(self) -> bool:
        """Whether enough are there."""
        return self.present >= self.needed


class Notice(StrEnum):
    """What a message says by itself."""

    RECESS = "recess"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Message:
    """The operator's own `text`, or without one what the meeting says by itself."""

    text: str = ""
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Curtain:
    """The council's name alone."""

    council: str


Content = Welcome | Agenda | Floor | Draft | Ballot | Present | Message | Curtain
