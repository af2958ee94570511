"""Orders on the queue, the floor and what was said."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.ids import ParticipantId, RemarkId, SpeechId, TurnId
from meetingdesk.domain.turns import TurnKind


@dataclass(frozen=True, slots=True)
class RequestFloor:
    """Put somebody present on the queue, where the speaking order says.

    `written` tells of a written opinion sent beforehand, `article` on what a point of order rests. A reply `answers` a
    speech: without one, the last that somebody else gave.
    """

    who: ParticipantId
    kind: TurnKind = TurnKind.STATEMENT
    written: bool = False
    article: str = ""
    answers: SpeechId | None = None


@dataclass(frozen=True, slots=True)
class ChangeTurn:
    """Make a waiting turn one of another kind; it stands where it would by the time it was asked for."""

    turn: TurnId
    kind: TurnKind = TurnKind.STATEMENT
    written: bool = False
    article: str = ""
    answers: SpeechId | None = None


@dataclass(frozen=True, slots=True)
class WithdrawRequest:
    """Take a turn off the queue."""

    turn: TurnId


@dataclass(frozen=True, slots=True)
class MoveTurn:
    """Put a turn at a position of the queue, counted from 1."""

    turn: TurnId
    position: int


@dataclass(frozen=True, slots=True)
class CallSpeaker:
    """A turn is called and nobody answers; without `turn` the next one."""

    turn: TurnId | None = None


@dataclass(frozen=True, slots=True)
class SkipTurn:
    """A turn that was called twice in vain leaves the queue; without `turn` the next one."""

    turn: TurnId | None = None


@dataclass(frozen=True, slots=True)
class CloseList:
    """Close the list of speakers of the current item; points of order still enter."""


@dataclass(frozen=True, slots=True)
class ReopenList:
    """Open the list of speakers of the current item again."""


@dataclass(frozen=True, slots=True)
class DrawLots:
    """Draw the order of the turns that await it. It follows from `seed` alone, a number that anybody may name."""

    seed: int


@dataclass(frozen=True, slots=True)
class ArrangeQueue:
    """Put the whole queue into the speaking order; what was moved by hand counts no more."""


@dataclass(frozen=True, slots=True)
class GiveFloor:
    """Give the floor to a turn, or to somebody who need not be on the queue, or (neither) to the next in the queue.

    Whoever has the floor is released in the same step, or, where this speech `interrupts`, waits for the floor to come
    back; a question does so unless it is said otherwise. `kind`, `article` and `answers` are of who does not wait.
    """

    turn: TurnId | None = None
    who: ParticipantId | None = None
    kind: TurnKind = TurnKind.STATEMENT
    article: str = ""
    answers: SpeechId | None = None
    interrupts: bool | None = None


@dataclass(frozen=True, slots=True)
class ReturnFloor:
    """End the speech that interrupts and give the floor back to whoever was interrupted."""


@dataclass(frozen=True, slots=True)
class PauseSpeech:
    """Stop the clock of the running speech."""


@dataclass(frozen=True, slots=True)
class ContinueSpeech:
    """Let the clock of the paused speech go on."""


@dataclass(frozen=True, slots=True)
class EndSpeech:
    """End the running speech."""


@dataclass(frozen=True, slots=True)
class CutSpeech:
    """The chair takes the floor away from whoever has it."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class CedeTime:
    """Whoever has the floor ends and leaves the remaining time to somebody present."""

    to: ParticipantId


@dataclass(frozen=True, slots=True)
class ReassignSpeech:
    """It was somebody else (`to`) who spoke; without `speech` it is the running one."""

    to: ParticipantId
    speech: SpeechId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CorrectSpeech:
    """Put right from when to when a speech lasted; without `ended` it still runs."""

    speech: SpeechId
    began: datetime
    ended: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ExtendSpeech:
    """Give the running speech more time; without `seconds` as much as the procedure says."""

    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class NoteRemark:
    """Note the gist of what is said.

    Without `speech` and `who` it belongs to whoever has the floor; `who` alone notes a word said without the floor.
    """

    text: str
    speech: SpeechId | None = None
    who: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class ReviseRemark:
    """Change the text of a remark."""

    remark: RemarkId
    text: str


@dataclass(frozen=True, slots=True)
class RemoveRemark:
    """Strike a remark."""

    remark: RemarkId
