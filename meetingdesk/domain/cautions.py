"""What the operator should know of a step that was carried out all the same."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from meetingdesk.domain import events as e
from meetingdesk.domain.ids import TurnId
from meetingdesk.domain.plan import Member
from meetingdesk.domain.resolution import Resolution
from meetingdesk.domain.state import MeetingState


@dataclass(frozen=True, slots=True)
class Caution:
    """A code, and the parameters of its sentence."""

    code: str
    params: Mapping[str, str | int]


def cautions(before: MeetingState, after: MeetingState, events: tuple[e.Event, ...]) -> tuple[Caution, ...]:
    """Return what is to be known of a step."""
    return tuple(_cautions(before, after, events))


def _cautions(before: MeetingState, after: MeetingState, events: tuple[e.Event, ...]) -> Iterator[Caution]:
    for event in events:
        match event:
            case e.QuorumLost():
                yield Caution("quorum_lost", {"present": event.present, "needed": event.needed})
            case e.QuorumRegained():
                yield Caution("quorum_regained", {"present": event.present, "needed": event.needed})
            case e.AbsenceRecorded():
                yield from _limit_reached(after.member(event.who))
            case e.ItemFinished(item=item) | e.ItemDeferred(item=item):
                if waiting := sum(1 for turn in before.queue if turn.item == item):
                    yield Caution("left_waiting", {"count": waiting})
            case e.SessionResumed() if (speech := after.speech) is not None and speech.is_paused:
                person = after.person(speech.who)
                yield Caution("speech_still_paused", {"name": person.label if person is not None else speech.who})
            case e.SpeakerCalled():
                yield Caution("called_in_vain", {"name": _turn_of(before, event.turn), "times": event.times})
            case e.ResolutionAdopted() | e.ResolutionReopened():
                yield from _left_with(before.resolution(event.resolution), event)
            case e.SubstituteAdmitted():
                yield from _limit_reached(after.member(event.principal))
                if not event.letter_no:
                    yield Caution("substitute_without_letter", {"name": event.name or event.post_title})
    yield from _decisions_touched(before, after)
    if after.opened_at is not None and before.present > after.present == after.quorum_needed:
        yield Caution("quorum_at_its_edge", {"present": after.present})


def _left_with(resolution: Resolution | None, event: e.ResolutionAdopted | e.ResolutionReopened) -> Iterator[Caution]:
    """Yield what loses its ground with a decision on a draft, or with its being taken back."""
    if resolution is None:
        return
    if isinstance(event, e.ResolutionAdopted) and resolution.open_wordings:
        yield Caution("wordings_left_open", {"count": len(resolution.open_wordings)})
    if isinstance(event, e.ResolutionReopened) and resolution.standing_dissents:
        yield Caution("dissents_fell", {"count": len(resolution.standing_dissents)})


def _decisions_touched(before: MeetingState, after: MeetingState) -> Iterator[Caution]:
    """Yield the resolutions that a correction of attendance gives another figure."""
    known = {r.id: r.adoption.corrected_present for r in before.adopted if r.adoption is not None}
    for resolution in after.adopted:
        adoption = resolution.adoption
        if adoption is None or adoption.corrected_present is None or resolution.id not in known:
            continue
        if adoption.corrected_present != known[resolution.id]:
            figures = {"present": adoption.present, "corrected": adoption.corrected_present}
            yield Caution("decision_touched", {"number": adoption.number, **figures})


def _turn_of(state: MeetingState, turn: TurnId) -> str:
    waiting = next((t for t in (*state.queue, *state.set_aside) if t.id == turn), None)
    person = state.person(waiting.who) if waiting is not None else None
    return person.label if person is not None else str(turn)


def _limit_reached(seat: Member | None) -> Iterator[Caution]:
    """Yield that with this session a holder has been absent as often as the seat allows, or more often."""
    if seat is not None and seat.absence_limit and seat.earlier_absences + 1 >= seat.absence_limit:
        count = {"count": seat.earlier_absences + 1, "limit": seat.absence_limit}
        yield Caution("absence_limit_reached", {"name": seat.label, **count})


def would_break_quorum(state: MeetingState, events: tuple[e.Event, ...]) -> bool:
    """Tell whether these events, not carried out yet, take a running session its quorum."""
    return state.opened_at is not None and any(isinstance(event, e.QuorumLost) for event in events)
