"""What can be put to the vote now, and which of it is next."""

from collections.abc import Callable
from dataclasses import dataclass

from meetingdesk.domain.ids import ItemId, MotionId, ResolutionId, WordingId
from meetingdesk.domain.resolution import Resolution
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.wording.voting import subject_words


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that can be put to the vote: just one of the four."""

    resolution: ResolutionId | None = None
    item: ItemId | None = None
    motion: MotionId | None = None
    wording: WordingId | None = None

    def words(self, state: MeetingState) -> str:
        """Return what it is called."""
        return subject_words(state, self.resolution, self.item, self.motion, wording=self.wording)


ShownDraft = Callable[[], ResolutionId | None]


def subjects(state: MeetingState) -> tuple[Subject, ...]:
    """Return what can be put to the vote: pending motions, open drafts and their wordings in dispute, the item."""
    item = (Subject(item=state.current_item),) if state.current_item is not None else ()
    motions = tuple(Subject(motion=motion.id) for motion in reversed(state.pending_motions))
    drafts = tuple(subject for draft in reversed(state.drafts) for subject in _of_draft(draft))
    return (*motions, *drafts, *item)


def _of_draft(draft: Resolution) -> tuple[Subject, ...]:
    wordings = (w for w in draft.open_wordings if w.clause is not None)
    return (Subject(resolution=draft.id), *(Subject(wording=wording.id) for wording in wordings))


def next_subject(state: MeetingState, shown: ResolutionId | None) -> Subject | None:
    """Return what is next to be decided: the pending motion, else the draft of the current item (the one shown, if it
    is one of those), else the current item. A draft of another item has to be chosen."""
    here = [draft.id for draft in state.drafts if draft.item == state.current_item]
    if state.pending_motions:
        return Subject(motion=state.pending_motions[-1].id)
    if here:
        return Subject(resolution=shown if shown in here else here[-1])
    return Subject(item=state.current_item) if state.current_item is not None else next(iter(subjects(state)), None)
