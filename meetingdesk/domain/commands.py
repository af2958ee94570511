"""Orders to a running session. A rule may still refuse them; what became of them is told by events.

Each command has a function `decide_…` under `rules` and, in `COMMANDS`, the name by which scripts call it. A field
that may be left out says in its docstring what is meant then.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from meetingdesk.domain.ballot import MotionKind, VoteMethod
from meetingdesk.domain.ids import (
    ItemId,
    MotionId,
    ParticipantId,
    RemarkId,
    ResolutionId,
    SpeechId,
    TurnId,
    VoteId,
)
from meetingdesk.domain.procedure import Choice, MajorityRule
from meetingdesk.domain.turns import SpeakingOrder, TurnKind


class AdoptedBy(StrEnum):
    """How a resolution came about."""

    CONSENSUS = "consensus"
    CHAIR_CONCLUSION = "chair_conclusion"
    VOTE = "vote"


@dataclass(frozen=True, slots=True)
class ResolutionContent:
    """What a resolution says. The deadline is a date, or words, or the resolution is standing; never two of them."""

    clauses: tuple[str, ...] = ()
    lead_bodies: tuple[str, ...] = ()
    partner_bodies: tuple[str, ...] = ()
    consulted: tuple[str, ...] = ()
    due_date: date | None = None
    due_text: str = ""
    standing: bool = False
    guarantee: str = ""
    follow_up_by: str = ""
    follows: str = ""


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Open the session officially."""


@dataclass(frozen=True, slots=True)
class CallRecess:
    """Suspend the session for a while; a running speech is paused."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class ResumeSession:
    """End the recess."""


@dataclass(frozen=True, slots=True)
class CloseSession:
    """Close the session for good and seal its record."""


@dataclass(frozen=True, slots=True)
class CountAsPause:
    """Nothing happened between two instants: the laptop slept, or the hall waited. Nobody is charged for that time."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class RecordArrival:
    """Somebody on the roster arrived or came back."""

    who: ParticipantId


@dataclass(frozen=True, slots=True)
class RecordDeparture:
    """Somebody left."""

    who: ParticipantId


@dataclass(frozen=True, slots=True)
class RecordAbsence:
    """A member who is not present is absent, excused or not."""

    who: ParticipantId
    excused: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RecordEveryoneExpected:
    """Everybody expected is here: members and listed guests who did not come yet and are not known as absent."""


@dataclass(frozen=True, slots=True)
class AdmitSubstitute:
    """A substitute for the holder of the seat `principal` arrived; `name` may be empty when `post_title` is not.

    The letter of introduction may be put in later, by CorrectSubstitute.
    """

    principal: ParticipantId
    name: str = ""
    post_title: str = ""
    letter_no: str = ""
    letter_date: date | None = None


@dataclass(frozen=True, slots=True)
class CorrectSubstitute:
    """Put right who a substitute is, or by which letter."""

    who: ParticipantId
    name: str = ""
    post_title: str = ""
    letter_no: str = ""
    letter_date: date | None = None


@dataclass(frozen=True, slots=True)
class AddGuest:
    """A guest who is on no list arrived; `name` may be empty when `post_title` is not.

    `of_body` tells that it is a representative of an invited body.
    """

    name: str = ""
    post_title: str = ""
    of_body: bool = False


@dataclass(frozen=True, slots=True)
class CorrectStay:
    """Put right from when to when somebody was in the hall; stays count from 1. Without `left` they are still there."""

    who: ParticipantId
    stay: int
    arrived: datetime
    left: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AddStay:
    """Somebody was in the hall who had not been recorded; without `left` they are still there."""

    who: ParticipantId
    arrived: datetime
    left: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StrikeStay:
    """Somebody was not in the hall after all; stays count from 1."""

    who: ParticipantId
    stay: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReassignStay:
    """It was somebody else (`to`) who was in the hall; stays count from 1."""

    who: ParticipantId
    stay: int
    to: ParticipantId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AdvanceAgenda:
    """Finish the current item and make the next open one current."""


@dataclass(frozen=True, slots=True)
class MakeItemCurrent:
    """Take up an item; the current one is set aside, undecided. A finished or deferred item is taken up again."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class FinishItem:
    """Finish an item; without `item` the current one."""

    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class DeferItem:
    """Defer an item to a later session; without `item` the current one."""

    item: ItemId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Put an item at a position of the agenda, counted from 1."""

    item: ItemId
    position: int


@dataclass(frozen=True, slots=True)
class AddOffAgendaItem:
    """Add an item that is not on the printed agenda (خارج از دستور); needs the chair's approval."""

    title: str
    planned_minutes: int = 10
    chair_approved: bool = False


@dataclass(frozen=True, slots=True)
class SetItemRules:
    """Let the speaking on an item follow rules of its own; without `item` on the current one.

    Without `order` that of the procedure counts; 0 seconds set no limit for a speech, or for all of them together.
    """

    item: ItemId | None = None
    order: SpeakingOrder | None = None
    speech_seconds: int = 0
    budget_seconds: int = 0


@dataclass(frozen=True, slots=True)
class AllotTime:
    """Give an item another time than planned; without `item` the current one."""

    minutes: int
    item: ItemId | None = None


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


@dataclass(frozen=True, slots=True)
class DraftResolution:
    """Begin a draft; without `item` on the current one. `remark` is the one it comes from, and gives text and item."""

    item: ItemId | None = None
    content: ResolutionContent = ResolutionContent()
    remark: RemarkId | None = None


@dataclass(frozen=True, slots=True)
class ReviseResolution:
    """Replace the content of a draft; without `resolution` the one open draft begun last."""

    content: ResolutionContent
    resolution: ResolutionId | None = None


@dataclass(frozen=True, slots=True)
class AdoptResolution:
    """Adopt a draft exactly as it stands; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None
    by: AdoptedBy = AdoptedBy.CONSENSUS


@dataclass(frozen=True, slots=True)
class RejectResolution:
    """Reject a draft; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DeferResolution:
    """Defer a draft to a later session; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawDraft:
    """Take a draft back, begun by mistake; without `resolution` the one open draft begun last."""

    resolution: ResolutionId | None = None


@dataclass(frozen=True, slots=True)
class ProposeMotion:
    """Members ask for a motion of procedure; without `item` on the current one."""

    kind: MotionKind
    supporters: tuple[ParticipantId, ...]
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class WithdrawMotion:
    """A motion is taken back; without `motion` the pending one made last."""

    motion: MotionId | None = None


@dataclass(frozen=True, slots=True)
class OpenVote:
    """Put one thing to the vote: a draft, an item or a motion.

    Without any of the three, the pending motion, or else the open draft begun last, or else the current item.
    `question` says what is asked of an item, and is needed there. Without `majority` that of the procedure counts.
    """

    resolution: ResolutionId | None = None
    item: ItemId | None = None
    motion: MotionId | None = None
    method: VoteMethod = VoteMethod.SHOW_OF_HANDS
    question: str = ""
    majority: MajorityRule | None = None


@dataclass(frozen=True, slots=True)
class HoldVote:
    """Interrupt the vote."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class ResumeVote:
    """Go on with the vote that is on hold."""


@dataclass(frozen=True, slots=True)
class RecordVote:
    """Somebody votes by name, or votes otherwise than was recorded."""

    who: ParticipantId
    choice: Choice


@dataclass(frozen=True, slots=True)
class RecordRemainingVotes:
    """Everybody present and entitled whose vote by name is not recorded yet votes alike: «all in favour»."""

    choice: Choice


@dataclass(frozen=True, slots=True)
class CloseVote:
    """End the vote; of one by count, with the counts. Whoever is not counted did not vote.

    `chair` is the side of the chair in a tie, where the procedure gives the chair a casting vote; of a vote by name it
    is the chair's own.
    """

    in_favour: int | None = None
    against: int | None = None
    abstain: int | None = None
    chair: Choice | None = None


@dataclass(frozen=True, slots=True)
class VoidVote:
    """Declare a vote void, and what followed from it by itself as well; without `vote` the one opened last."""

    vote: VoteId | None = None
    reason: str = ""


Command = (
    OpenSession
    | CallRecess
    | ResumeSession
    | CloseSession
    | CountAsPause
    | RecordArrival
    | RecordDeparture
    | RecordAbsence
    | RecordEveryoneExpected
    | AdmitSubstitute
    | CorrectSubstitute
    | AddGuest
    | CorrectStay
    | AddStay
    | StrikeStay
    | ReassignStay
    | AdvanceAgenda
    | MakeItemCurrent
    | FinishItem
    | DeferItem
    | MoveItem
    | AddOffAgendaItem
    | SetItemRules
    | AllotTime
    | RequestFloor
    | ChangeTurn
    | WithdrawRequest
    | MoveTurn
    | CallSpeaker
    | SkipTurn
    | CloseList
    | ReopenList
    | DrawLots
    | ArrangeQueue
    | GiveFloor
    | ReturnFloor
    | PauseSpeech
    | ContinueSpeech
    | EndSpeech
    | CutSpeech
    | CedeTime
    | ReassignSpeech
    | CorrectSpeech
    | ExtendSpeech
    | NoteRemark
    | ReviseRemark
    | RemoveRemark
    | DraftResolution
    | ReviseResolution
    | AdoptResolution
    | RejectResolution
    | DeferResolution
    | WithdrawDraft
    | ProposeMotion
    | WithdrawMotion
    | OpenVote
    | HoldVote
    | ResumeVote
    | RecordVote
    | RecordRemainingVotes
    | CloseVote
    | VoidVote
)

COMMANDS: dict[str, type[Command]] = {kind.__name__: kind for kind in Command.__args__}
