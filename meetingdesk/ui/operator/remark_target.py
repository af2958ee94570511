"""What the words being typed belong to."""

from dataclasses import dataclass

from meetingdesk.domain.ids import RemarkId, SpeechId
from meetingdesk.domain.state import MeetingState


@dataclass(frozen=True, slots=True)
class Target:
    """The speech the words were said in (None: a note), and the remark that is being changed, if one is."""

    speech: SpeechId | None = None
    remark: RemarkId | None = None

    def stored(self) -> str:
        """Return it as it is kept beside the half-typed words."""
        return f"{self.speech or ''}:{self.remark or ''}"


def target_from(stored: str, state: MeetingState) -> Target:
    """Return what was stored, without what is no longer there."""
    speech, _, remark = stored.partition(":")
    speech_id = SpeechId(int(speech)) if speech.isdecimal() and 1 <= int(speech) <= len(state.speeches) else None
    remark_id = RemarkId(int(remark)) if remark.isdecimal() else None
    if remark_id is not None and state.remark(remark_id) is None:
        remark_id = None
    return Target(speech_id, remark_id)


def targets(state: MeetingState) -> tuple[Target, ...]:
    """Return what words typed now may belong to, the likeliest first.

    That is the speech that has the floor; between two speeches the one that ended last on the current item, whose gist
    is often finished only then; or no speech at all.
    """
    if state.floor is not None:
        return (Target(state.floor),)
    last = next((s for s in reversed(state.speeches) if s.item == state.current_item), None)
    return (Target(last.id), Target()) if last is not None else (Target(),)
