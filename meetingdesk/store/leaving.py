"""What a session leaves to later ones, beside what it adopted."""

from meetingdesk.domain.content import EarlierDraft
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.state import MeetingState
from meetingdesk.store.carried import CarriedDraft
from meetingdesk.store.search import Entry, Kind

_CARRIED = {ResolutionStatus.DEFERRED, ResolutionStatus.REFERRED}


def carried_drafts(state: MeetingState) -> tuple[CarriedDraft, ...]:
    """Return the drafts that a session left deferred or referred."""
    return tuple(_carried(state, draft) for draft in state.resolutions if draft.status in _CARRIED)


def drafts_taken_up(state: MeetingState) -> tuple[EarlierDraft, ...]:
    """Return the drafts of earlier sessions that a session took up, each once; one that was withdrawn again is none."""
    taken_up = (r.taken_up for r in state.resolutions if r.status is not ResolutionStatus.WITHDRAWN)
    return tuple(dict.fromkeys(draft for draft in taken_up if draft is not None))


def remarks(state: MeetingState) -> tuple[Entry, ...]:
    """Return what was noted in a session, to be found by its words and by who said it."""
    found = []
    for remark in state.remarks:
        person = state.person(remark.who) if remark.who is not None else None
        label = person.label if person is not None else ""
        shown = f"{label}: {remark.text}" if label else remark.text
        number = str(remark.id)
        found.append(Entry(Kind.REMARK, state.plan.session_no, number, f"{label}\n{remark.text}", shown=shown))
    return tuple(found)


def _carried(state: MeetingState, draft: Resolution) -> CarriedDraft:
    return CarriedDraft(
        EarlierDraft(state.plan.session_no, draft.id),
        draft.status,
        draft.content,
        draft.reason,
        draft.deferred_to,
        draft.referred_to,
    )
