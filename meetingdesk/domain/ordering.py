"""In what order the turns of a queue come, and why: the speaking order of the moment as a function of the state.

Kinds of turn come by their rank: points of order, questions, replies, reports, the debate, the conclusion; within each
of them who asked first. The debate itself follows the speaking order:

- written opinion first: who sent one, then the others; each who asked first;
- first come: who asked first;
- alternate sides: who asked first among those of the other side than the speaker before, or, where only one side waits,
  among all; then who takes no side;
- alternate groups: the same with groups, guests being one;
- by lot: as drawn, then who has not been drawn yet.

With `first_speakers_first` those who have spoken less often in the debate on the current item come before all that.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from meetingdesk.domain.ids import ParticipantId, TurnId
from meetingdesk.domain.state import MeetingState, Turn
from meetingdesk.domain.turns import DEBATE_RANK, SIDES, Placed, SpeakingOrder, TurnKind

PINNED = frozenset({Placed.MOVED, Placed.RETURNED})
"""Reasons that no rule gave: such turns stay where they are until the queue is arranged."""

_BY_KIND = {
    TurnKind.POINT_OF_ORDER: Placed.POINT_OF_ORDER,
    TurnKind.QUESTION: Placed.QUESTION,
    TurnKind.REPLY: Placed.REPLY,
    TurnKind.REPORT: Placed.REPORT,
    TurnKind.CONCLUSION: Placed.CONCLUSION,
}


@dataclass(frozen=True, slots=True)
class _Said:
    """Who spoke before, and on which side."""

    who: ParticipantId
    kind: TurnKind


def arranged(state: MeetingState, turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """Return turns in the speaking order, each with the reason for its place."""
    ranks: defaultdict[int, list[Turn]] = defaultdict(list)
    for turn in sorted(turns, key=lambda t: t.id):
        ranks[turn.kind.rank].append(turn)
    ordered: list[Turn] = []
    for rank, alike in sorted(ranks.items()):
        ordered += _debate(state, alike) if rank == DEBATE_RANK else [_placed(t, _BY_KIND[t.kind]) for t in alike]
    return tuple(ordered)


def place_for(state: MeetingState, turn: Turn) -> tuple[int, Placed]:
    """Return the position, counted from 1, and the reason of a turn that is put into the queue as it stands.

    What comes first stands behind those of its rank and before it, or else at the head; everything else before the turn
    that the speaking order puts next after it, or at the end. Turns that were moved by hand are passed over.
    """
    queue = tuple(t for t in state.queue if t.id != turn.id)
    if turn.kind.comes_first:
        before = (at for at, t in enumerate(queue) if t.kind.rank <= turn.kind.rank and t.why not in PINNED)
        head = next((at for at, t in enumerate(queue) if t.kind.rank > turn.kind.rank), len(queue))
        return max(before, default=head - 1) + 2, _BY_KIND[turn.kind]
    ordered = arranged(state, (*(t for t in queue if t.why not in PINNED), turn))
    mine = next(at for at, t in enumerate(ordered) if t.id == turn.id)
    following = ordered[mine + 1].id if mine + 1 < len(ordered) else None
    at = next((at for at, t in enumerate(queue) if t.id == following), len(queue))
    return at + 1, ordered[mine].why


def suggested(state: MeetingState) -> tuple[Turn, ...] | None:
    """Return the queue in the speaking order where it stands otherwise without having been moved by hand; else None."""
    by_rule = [t.id for t in state.queue if t.why not in PINNED]
    wanted = [t.id for t in arranged(state, (t for t in state.queue if t.why not in PINNED))]
    return arranged(state, state.queue) if wanted != by_rule else None


def drawn(seed: int, turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """Return turns in the order of their lots: that of SHA-256 over «seed:turn:person» in ASCII, as hexadecimal.

    Whoever knows the seed can find the same order; nobody can choose it.
    """
    return tuple(sorted(turns, key=lambda t: sha256(f"{seed}:{t.id}:{t.who}".encode()).hexdigest()))


def awaiting_draw(state: MeetingState) -> tuple[Turn, ...]:
    """Return the turns of the debate that have no lot yet; what was moved by hand awaits none."""
    return tuple(t for t in state.queue if t.kind.is_debate and not t.lot and t.why not in PINNED)


def spoken_before(state: MeetingState, who: ParticipantId) -> int:
    """Return how often somebody has had the floor in the debate on the current item."""
    return sum(1 for s in _debated(state) if s.who == who)


def queue_after(queue: tuple[Turn, ...], order: tuple[TurnId, ...]) -> tuple[Turn, ...]:
    """Return the turns of a queue in the order of their ids; turns that are not named stay at the end."""
    places = {turn: at for at, turn in enumerate(order)}
    return tuple(sorted(queue, key=lambda t: places.get(t.id, len(places))))


def _debated(state: MeetingState) -> list[_Said]:
    return [_Said(s.who, s.kind) for s in state.speeches if s.item == state.current_item and s.kind.is_debate]


def _debate(state: MeetingState, turns: list[Turn]) -> list[Turn]:
    """Return the turns of a debate in order, those who have spoken less often first where the procedure says so."""
    if not state.plan.procedure.first_speakers_first:
        return _by_order(state, turns, _debated(state))
    rounds: defaultdict[int, list[Turn]] = defaultdict(list)
    spoken: defaultdict[ParticipantId, int] = defaultdict(int)
    debated = _debated(state)
    for speech in debated:
        spoken[speech.who] += 1
    for turn in turns:
        rounds[spoken[turn.who]].append(turn)
    ordered: list[Turn] = []
    for number, alike in sorted(rounds.items()):
        placed = _by_order(state, alike, [*debated, *(_Said(t.who, t.kind) for t in ordered)])
        ordered += [_placed(t, Placed.SPOKE_BEFORE) for t in placed] if number else placed
    return ordered


def _by_order(state: MeetingState, turns: list[Turn], before: list[_Said]) -> list[Turn]:
    match state.speaking_order:
        case SpeakingOrder.FIRST_COME:
            return [_placed(t, Placed.FIRST_COME) for t in turns]
        case SpeakingOrder.WRITTEN_FIRST:
            written = [_placed(t, Placed.WRITTEN_OPINION) for t in turns if t.written]
            return written + [_placed(t, Placed.FIRST_COME) for t in turns if not t.written]
        case SpeakingOrder.BY_LOT:
            lots = sorted((t for t in turns if t.lot), key=lambda t: t.lot)
            awaiting = [_placed(t, Placed.AWAITS_DRAW) for t in turns if not t.lot]
            return [_placed(t, Placed.DRAWN) for t in lots] + awaiting
        case SpeakingOrder.ALTERNATE_SIDES:
            sides = [said.kind for said in before if said.kind in SIDES]
            taken = _alternated((t for t in turns if t.kind in SIDES), lambda t: t.kind, sides[-1:])
            neither = [_placed(t, Placed.TAKES_NO_SIDE) for t in turns if t.kind not in SIDES]
            return [_placed(t, Placed.ALTERNATES_SIDES) for t in taken] + neither
        case SpeakingOrder.ALTERNATE_GROUPS:
            groups = {p.id: p.group for p in state.people}
            last = [groups.get(said.who) for said in before[-1:]]
            taken = _alternated(turns, lambda t: groups.get(t.who), last)
            return [_placed(t, Placed.ALTERNATES_GROUPS) for t in taken]


def _alternated(turns: Iterable[Turn], key: Callable[[Turn], Hashable], last: Sequence[Hashable]) -> list[Turn]:
    """Return turns so that no two with the same key follow one another while another one waits."""
    waiting: dict[Hashable, deque[Turn]] = {}
    for turn in turns:
        waiting.setdefault(key(turn), deque()).append(turn)
    ordered: list[Turn] = []
    before = list(last)
    while waiting:
        others = [k for k in waiting if [k] != before] or list(waiting)
        chosen = min(others, key=lambda k: waiting[k][0].id)
        ordered.append(waiting[chosen].popleft())
        before = [chosen]
        if not waiting[chosen]:
            del waiting[chosen]
    return ordered


def _placed(turn: Turn, why: Placed) -> Turn:
    """Return a turn with the reason for its place; the same object where it has that reason already."""
    return turn if turn.why is why and turn.overrides is None else replace(turn, why=why, overrides=None)
