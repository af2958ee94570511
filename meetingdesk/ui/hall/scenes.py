"""What the hall sees: a pure function of the meeting and of what the operator chose to show. No Qt, no clock."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.ui.hall import gathering
from meetingdesk.ui.hall.contents import Content, Curtain, Draft, Message, Notice


class SceneKind(StrEnum):
    """What the second screen can show."""

    WELCOME = "welcome"
    AGENDA = "agenda"
    SPEAKER = "speaker"
    DRAFT = "draft"
    VOTE = "vote"
    ATTENDANCE = "attendance"
    MESSAGE = "message"
    CURTAIN = "curtain"


@dataclass(frozen=True, slots=True)
class Pushed:
    """A draft as the operator pushed it to the hall; `base` is what the hall saw of it before, if anything.

    `at` is when it was pushed: a draft pushed after a vote takes the place of its result. Where it is not known, only a
    draft that was made after the vote does.
    """

    resolution: ResolutionId
    content: ResolutionContent
    base: ResolutionContent | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Direction:
    """What the operator chose for the hall; nothing of it is in the record.

    Without `pinned` the scene follows the meeting; the `curtain` hides everything. `page` counts from 0.
    """

    pinned: SceneKind | None = None
    curtain: bool = False
    message: str = ""
    pushed: Pushed | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """What is shown, as plain data; two scenes are equal when the same can be read in them.

    `content` is all there is to read. Of `state` a picture takes the name and the number of the session and the
    instants its clocks are computed from; of `direction` the page.
    """

    kind: SceneKind
    state: MeetingState = field(compare=False, repr=False)
    direction: Direction = field(compare=False, repr=False)
    content: Content

    @property
    def name(self) -> str:
        """What the desk calls it: its kind, or what became of the draft or of the session it tells of."""
        match self.content:
            case Draft(status=ResolutionStatus.ADOPTED):
                return "resolution"
            case Message(notice=Notice() as notice):
                return notice.value
        return self.kind.value


def scene(state: MeetingState, direction: Direction) -> Scene:
    """Return what the hall sees.

    The curtain comes before everything, then what is pinned. A pinned scene that has nothing to show gives way to the
    automatic one: a draft that was not pushed (or is no more), a vote that there is not, a speaker where there is
    neither an item nor a speech, a message without words outside recess and end.

    By itself the scene follows the meeting; the first that holds:

    1. a vote runs or is on hold: VOTE, without any count;
    2. the session is closed: MESSAGE, that it has ended — neither a result nor a draft outlives it;
    3. a vote was closed and nothing has happened since: VOTE with its result. Something happens when a speech begins or
       goes on, an item is taken up, a recess begins, or a draft is pushed;
    4. the draft that was pushed belongs to the current item (or to none, between items) and is still a draft, or was
       adopted and no speech has begun since: DRAFT;
    5. recess: MESSAGE, that there is one;
    6. there is a current item, or somebody has the floor before the agenda: SPEAKER;
    7. the session runs: AGENDA;
    8. it was not opened yet: WELCOME.

    A draft stays during a recess, because it is what there is to read then; the picture says that there is a recess.
    """
    if direction.curtain or direction.pinned is SceneKind.CURTAIN:
        return Scene(SceneKind.CURTAIN, state, direction, Curtain(state.plan.council))
    if direction.pinned is not None:
        content = _content(state, direction, direction.pinned)
        if content is not None:
            return Scene(direction.pinned, state, direction, content)
    kind = _automatic(state, direction)
    shown = _by_itself(state) if kind is SceneKind.MESSAGE else _content(state, direction, kind)
    return Scene(kind, state, direction, shown or Curtain(state.plan.council))


def _automatic(state: MeetingState, direction: Direction) -> SceneKind:
    """Return what follows from the meeting; the rules are those of `scene`."""
    if state.running_vote is not None:
        return SceneKind.VOTE
    if state.phase is Phase.CLOSED:
        return SceneKind.MESSAGE
    if _shows_result(state, direction.pushed):
        return SceneKind.VOTE
    if _draft_is_open(state, direction.pushed):
        return SceneKind.DRAFT
    if state.phase is Phase.RECESS:
        return SceneKind.MESSAGE
    if state.phase is not Phase.RUNNING:
        return SceneKind.WELCOME
    return SceneKind.AGENDA if state.current_item is None and state.speech is None else SceneKind.SPEAKER


def _content(state: MeetingState, direction: Direction, kind: SceneKind) -> Content | None:
    """Return what a scene has to show, None where that is nothing."""
    match kind:
        case SceneKind.WELCOME:
            return gathering.welcome(state)
        case SceneKind.AGENDA:
            return gathering.agenda(state)
        case SceneKind.SPEAKER:
            return gathering.floor(state) if state.current_item is not None or state.speech is not None else None
        case SceneKind.DRAFT:
            return _draft(state, direction.pushed)
        case SceneKind.VOTE:
            return _vote(state, direction.pushed)
        case SceneKind.ATTENDANCE:
            return gathering.presence(state)
        case SceneKind.MESSAGE:
            return Message(direction.message.strip()) if direction.message.strip() else _by_itself(state)
        case SceneKind.CURTAIN:
            return Curtain(state.plan.council)


def _by_itself(state: MeetingState) -> Message | None:
    """Return what the meeting says without the operator: that there is a recess, that it has ended."""
    notices = {Phase.RECESS: Notice.RECESS, Phase.CLOSED: Notice.ENDED}
    return Message(notice=notices[state.phase]) if state.phase in notices else None


# --- Drafts ---


def _draft(state: MeetingState, pushed: Pushed | None) -> Content | None:
    resolution = _pushed_resolution(state, pushed)
    if pushed is None or resolution is None:
        return None
    return gathering.draft(state, resolution, pushed.content, pushed.base)


def _pushed_resolution(state: MeetingState, pushed: Pushed | None) -> Resolution | None:
    """Return the resolution that a pushed draft belongs to; its making may have been taken back since."""
    return state.resolution(pushed.resolution) if pushed is not None else None


def _draft_is_open(state: MeetingState, pushed: Pushed | None) -> bool:
    resolution = _pushed_resolution(state, pushed)
    if resolution is None or resolution.item != state.current_item:
        return False
    if resolution.adoption is not None:
        return not any(speech.span.start > resolution.adoption.at for speech in state.speeches)
    return resolution.status is ResolutionStatus.DRAFT


# --- Votes ---


def _vote(state: MeetingState, pushed: Pushed | None) -> Content | None:
    """Return the vote that runs, or else the last one that was closed and is not void."""
    vote = state.running_vote or state.last_counted_vote
    if vote is None:
        return None
    seen = pushed.content.clauses if pushed is not None and pushed.resolution == vote.resolution else ()
    return gathering.ballot(state, vote, seen)


def _shows_result(state: MeetingState, pushed: Pushed | None) -> bool:
    """Tell whether the last vote was closed and nothing has happened since."""
    vote = state.last_counted_vote
    if vote is None or vote.outcome is None or vote is not state.votes[-1]:
        return False
    return not _went_on(state, vote.outcome.at) and not _pushed_after(state, pushed, vote.outcome.at)


def _went_on(state: MeetingState, at: datetime) -> bool:
    """Tell whether a speech, an item or a recess began after an instant, or a speech went on after a pause."""
    begun = (
        *(speech.span.start for speech in state.speeches),
        *(pause.end for speech in state.speeches for pause in (*speech.pauses, *speech.away)),
        *(span.start for item in state.items for span in item.spans),
        *(recess.start for recess in state.recesses),
    )
    return any(start is not None and start > at for start in begun)


def _pushed_after(state: MeetingState, pushed: Pushed | None, at: datetime) -> bool:
    resolution = _pushed_resolution(state, pushed)
    if pushed is None or resolution is None:
        return False
    return (pushed.at or resolution.drafted_at) > at
