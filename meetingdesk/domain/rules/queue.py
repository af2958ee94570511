"""The queue: who waits for the floor, what for, and where."""

from dataclasses import dataclass, replace
from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ParticipantId, SpeechId, TurnId
from meetingdesk.domain.ordering import arranged, awaiting_draw, drawn, place_for
from meetingdesk.domain.plan import Person
from meetingdesk.domain.presence import seat_of
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.roster import participant, present_participant
from meetingdesk.domain.state import MeetingState, Turn
from meetingdesk.domain.turns import Placed, SpeakingOrder, TurnKind

CALLS = 2
"""How often a turn is called in vain before it may be skipped."""
LARGEST_SEED = 999_999_999

_PASSES_A_CLOSED_LIST = frozenset({TurnKind.POINT_OF_ORDER, TurnKind.CONCLUSION})


@dataclass(frozen=True, slots=True)
class Purpose:
    """What somebody speaks for: the kind of turn with what belongs to it, as it is stored."""

    kind: TurnKind
    article: str = ""
    answers: SpeechId | None = None


def request_floor(state: MeetingState, command: c.RequestFloor, now: datetime) -> tuple[e.Event, ...]:
    """Put somebody present on the queue where the order says; nobody stands in it twice for the same."""
    person = present_participant(state, command.who)
    purpose = purpose_of(state, person, command)
    require_before_agenda(state, purpose.kind)
    if state.list_is_closed and purpose.kind not in _PASSES_A_CLOSED_LIST:
        raise RuleViolation("list_closed")
    _require_not_waiting(state, person, purpose.kind)
    turn = _turn_of(TurnId(state.turns_made + 1), person.id, now, purpose, written=command.written)
    position, why = place_for(state, turn)
    return (
        e.FloorRequested(
            now,
            turn.id,
            person.id,
            purpose.kind,
            command.written,
            purpose.article,
            purpose.answers,
            position,
            why,
            state.current_item,
        ),
    )


def change_turn(state: MeetingState, command: c.ChangeTurn, now: datetime) -> tuple[e.Event, ...]:
    """Make a waiting turn one of another kind; what is so already is no step."""
    turn = waiting_turn(state, command.turn)
    person = participant(state, turn.who)
    purpose = purpose_of(state, person, command)
    require_before_agenda(state, purpose.kind)
    changed = replace(
        turn, kind=purpose.kind, written=command.written, article=purpose.article, answers=purpose.answers
    )
    if changed == turn:
        return ()
    _require_not_waiting(state, person, purpose.kind, besides=turn.id)
    position, why = place_for(state, changed)
    return (
        e.TurnChanged(now, turn.id, purpose.kind, command.written, purpose.article, purpose.answers, position, why),
    )


def withdraw_request(state: MeetingState, command: c.WithdrawRequest, now: datetime) -> tuple[e.Event, ...]:
    """Take a turn off the queue."""
    return (e.RequestWithdrawn(now, waiting_turn(state, command.turn).id),)


def move_turn(state: MeetingState, command: c.MoveTurn, now: datetime) -> tuple[e.Event, ...]:
    """Put a turn at another position, against the rule that put it where it stands."""
    turn = waiting_turn(state, command.turn)
    if not 1 <= command.position <= len(state.queue):
        raise RuleViolation("no_such_position", position=command.position, last=len(state.queue))
    if state.queue[command.position - 1].id == turn.id:
        return ()
    overrides = turn.overrides if turn.why is Placed.MOVED else turn.why
    return (e.TurnMoved(now, turn.id, command.position, overrides),)


def call_speaker(state: MeetingState, command: c.CallSpeaker, now: datetime) -> tuple[e.Event, ...]:
    """A turn is called in vain, twice at most."""
    turn = _turn_or_next(state, command.turn)
    if turn.calls >= CALLS:
        raise RuleViolation("called_often_enough", name=_label(state, turn.who), times=turn.calls)
    return (e.SpeakerCalled(now, turn.id, turn.calls + 1),)


def skip_turn(state: MeetingState, command: c.SkipTurn, now: datetime) -> tuple[e.Event, ...]:
    """A turn that was called twice in vain leaves the queue."""
    turn = _turn_or_next(state, command.turn)
    if turn.calls < CALLS:
        raise RuleViolation("called_too_seldom", name=_label(state, turn.who), times=turn.calls, needed=CALLS)
    return (e.TurnSkipped(now, turn.id, turn.calls),)


def close_list(state: MeetingState, _: c.CloseList, now: datetime) -> tuple[e.Event, ...]:
    """Let nobody else enter the list of speakers, points of order and the chair's conclusion apart."""
    if state.list_is_closed:
        raise RuleViolation("list_closed")
    return (e.ListClosed(now, state.current_item),)


def reopen_list(state: MeetingState, _: c.ReopenList, now: datetime) -> tuple[e.Event, ...]:
    """Let speakers enter the list again."""
    if not state.list_is_closed:
        raise RuleViolation("list_is_open")
    return (e.ListReopened(now, state.current_item),)


def draw_lots(state: MeetingState, command: c.DrawLots, now: datetime) -> tuple[e.Event, ...]:
    """Draw the order of the turns that have no lot yet; who was drawn before stays before them."""
    if not 0 <= command.seed <= LARGEST_SEED:
        raise RuleViolation("seed_out_of_range", largest=LARGEST_SEED)
    if state.speaking_order is not SpeakingOrder.BY_LOT:
        raise RuleViolation("order_is_not_by_lot")
    awaiting = awaiting_draw(state)
    if not awaiting:
        raise RuleViolation("nobody_awaits_draw")
    order = drawn(command.seed, awaiting)
    lots = {t.id: number for number, t in enumerate(order, start=1)}
    first = max((t.lot for t in state.queue), default=0)
    ids = {t.id for t in awaiting}
    left = replace(state, queue=tuple(t for t in state.queue if t.id not in ids))
    for turn in order:
        numbered = replace(turn, lot=first + lots[turn.id])
        position, why = place_for(left, numbered)
        queue = left.queue
        left = replace(left, queue=(*queue[: position - 1], replace(numbered, why=why), *queue[position - 1 :]))
    return (e.LotsDrawn(now, command.seed, tuple(t.id for t in order), tuple(t.id for t in left.queue)),)


def arrange_queue(state: MeetingState, _: c.ArrangeQueue, now: datetime) -> tuple[e.Event, ...]:
    """Put the queue into the speaking order, where it is not so already."""
    if not state.queue:
        raise RuleViolation("queue_is_empty")
    queue = arranged(state, state.queue)
    if queue == state.queue:
        raise RuleViolation("queue_in_order")
    return (e.QueueArranged(now, state.speaking_order, tuple(t.id for t in queue), tuple(t.why for t in queue)),)


# --- What the floor asks as well ---


def purpose_of(state: MeetingState, person: Person, asked: c.RequestFloor | c.ChangeTurn | c.GiveFloor) -> Purpose:
    """Return what somebody speaks for, or refuse a purpose that is not theirs or has no place now."""
    _require_debate(state, person, asked.kind)
    if asked.kind is TurnKind.CONCLUSION and state.chair is not None and not presides(state, person):
        raise RuleViolation("only_the_chair_concludes", name=state.chair.label)
    article = texts.line(asked.article, "article", may_be_empty=True)
    return Purpose(asked.kind, article, _answered(state, person, asked))


def require_before_agenda(state: MeetingState, kind: TurnKind) -> None:
    """Refuse to let a speech before the agenda be asked for while an item is dealt with."""
    item = state.item(state.current_item)
    if kind is TurnKind.PRE_AGENDA and item is not None:
        raise RuleViolation("agenda_under_way", number=item.number)


def presides(state: MeetingState, person: Person) -> bool:
    """Tell whether somebody fills the seat of the chair."""
    return state.chair is not None and seat_of(person) == state.chair.id


def waiting_turn(state: MeetingState, turn_id: TurnId) -> Turn:
    """Return a turn of the queue."""
    turn = state.turn(turn_id)
    if turn is None:
        raise RuleViolation("unknown_turn", turn=turn_id)
    return turn


def known_speech(state: MeetingState, speech_id: SpeechId) -> SpeechId:
    """Return the id of a speech that was given."""
    if not 1 <= speech_id <= len(state.speeches):
        raise RuleViolation("unknown_speech", speech=speech_id)
    return speech_id


def same_purpose(one: TurnKind, other: TurnKind) -> bool:
    """Tell whether one person needs only one turn for both kinds."""
    return one is other or (one.is_debate and other.is_debate)


def _answered(
    state: MeetingState, person: Person, asked: c.RequestFloor | c.ChangeTurn | c.GiveFloor
) -> SpeechId | None:
    """Return the speech that is answered: the one named, or of a reply the last, of a question the running one."""
    if asked.answers is not None:
        speech = state.speeches[known_speech(state, asked.answers) - 1]
        if speech.who == person.id:
            raise RuleViolation("answers_oneself", name=person.label)
        return speech.id
    if asked.kind is TurnKind.QUESTION:
        if state.speech is not None and state.speech.who == person.id:
            raise RuleViolation("answers_oneself", name=person.label)
        return state.floor
    if asked.kind is not TurnKind.REPLY:
        return None
    last = next((s.id for s in reversed(state.speeches) if s.who != person.id), None)
    if last is None:
        raise RuleViolation("nothing_to_reply_to")
    return last


def _require_debate(state: MeetingState, person: Person, kind: TurnKind) -> None:
    """Refuse a speech on an item of which the debate is closed; points of order and the chair are always heard."""
    item = state.item(state.current_item)
    heard = kind is TurnKind.POINT_OF_ORDER or presides(state, person)
    if item is not None and item.id in state.closed_debates and not heard:
        raise RuleViolation("debate_closed", number=item.number)


def _require_not_waiting(state: MeetingState, person: Person, kind: TurnKind, besides: TurnId | None = None) -> None:
    if any(t.who == person.id and same_purpose(t.kind, kind) and t.id != besides for t in state.queue):
        raise RuleViolation("already_in_queue", name=person.label)


def _turn_of(turn: TurnId, who: ParticipantId, now: datetime, purpose: Purpose, *, written: bool) -> Turn:
    return Turn(turn, who, now, purpose.kind, written=written, article=purpose.article, answers=purpose.answers)


def _turn_or_next(state: MeetingState, turn_id: TurnId | None) -> Turn:
    if turn_id is not None:
        return waiting_turn(state, turn_id)
    if not state.queue:
        raise RuleViolation("queue_is_empty")
    return state.queue[0]


def _label(state: MeetingState, who: ParticipantId) -> str:
    return participant(state, who).label
