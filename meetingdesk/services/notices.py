"""What subscribers are told after a step was committed."""

from dataclasses import dataclass
from enum import StrEnum

from meetingdesk.domain import events as e
from meetingdesk.domain.cautions import Caution
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.undo import Step


class Topic(StrEnum):
    """The part of the state that a step touched."""

    SESSION = "session"
    ATTENDANCE = "attendance"
    AGENDA = "agenda"
    SPEAKERS = "speakers"
    REMARKS = "remarks"
    RESOLUTIONS = "resolutions"
    VOTES = "votes"


class Origin(StrEnum):
    """What caused a step."""

    COMMAND = "command"
    UNDO = "undo"
    REDO = "redo"
    RECOVERY = "recovery"


ALL_TOPICS = frozenset(Topic)

_EVERYTHING = (e.SessionConvened, e.SessionOpened, e.SessionClosed, e.MeetingInterrupted, e.StepUndone, e.StepRedone)
_TOPICS: tuple[tuple[Topic, tuple[type, ...]], ...] = (
    (Topic.SESSION, (e.RecessCalled, e.SessionResumed)),
    (
        Topic.ATTENDANCE,
        (
            e.ParticipantArrived,
            e.ParticipantLeft,
            e.AbsenceRecorded,
            e.SubstituteAdmitted,
            e.SubstituteCorrected,
            e.GuestAdded,
            e.StayCorrected,
            e.StayAdded,
            e.StayStruck,
            e.StayReassigned,
            e.QuorumLost,
            e.QuorumRegained,
        ),
    ),
    (
        Topic.AGENDA,
        (
            e.ItemMadeCurrent,
            e.ItemSetAside,
            e.ItemFinished,
            e.ItemDeferred,
            e.ItemSuspended,
            e.ItemReturned,
            e.ItemReopened,
            e.DebateClosed,
            e.DebateReopened,
            e.ItemMoved,
            e.ItemRulesSet,
            e.TimeAllotted,
            e.OffAgendaItemAdded,
        ),
    ),
    (
        Topic.SPEAKERS,
        (
            e.FloorRequested,
            e.TurnChanged,
            e.RequestWithdrawn,
            e.TurnMoved,
            e.SpeakerCalled,
            e.TurnSkipped,
            e.ListClosed,
            e.ListReopened,
            e.LotsDrawn,
            e.QueueArranged,
            e.FloorGiven,
            e.SpeechInterrupted,
            e.FloorReturned,
            e.FloorReleased,
            e.SpeechReassigned,
            e.SpeechCorrected,
            e.SpeechPaused,
            e.SpeechContinued,
            e.SpeechExtended,
        ),
    ),
    (Topic.REMARKS, (e.RemarkNoted, e.RemarkRevised, e.RemarkRemoved)),
    (
        Topic.RESOLUTIONS,
        (
            e.ResolutionDrafted,
            e.ResolutionRevised,
            e.ResolutionAdopted,
            e.ResolutionReopened,
            e.ResolutionRejected,
            e.ResolutionDeferred,
            e.DraftWithdrawn,
            e.ResolutionPut,
            e.ResolutionReadOut,
            e.ResolutionReferred,
            e.WordingProposed,
            e.WordingRevised,
            e.WordingWithdrawn,
            e.WordingChosen,
            e.WordingReopened,
            e.DissentNoted,
            e.DissentRevised,
            e.DissentStruck,
            e.ResolutionCorrected,
        ),
    ),
    (
        Topic.VOTES,
        (
            e.MotionProposed,
            e.MotionWithdrawn,
            e.VoteOpened,
            e.VoteHeld,
            e.VoteResumed,
            e.VotesRecorded,
            e.VoteClosed,
            e.VoteVoided,
        ),
    ),
)
_TOPIC_OF = {kind: topic for topic, kinds in _TOPICS for kind in kinds}


def topics(events: tuple[e.Event, ...]) -> frozenset[Topic]:
    """Return the parts of the state that these events touch."""
    if any(isinstance(event, _EVERYTHING) for event in events):
        return ALL_TOPICS
    touched = frozenset(_TOPIC_OF[type(event)] for event in events)
    if any(isinstance(event, e.SpeechReassigned) for event in events):
        return touched | {Topic.REMARKS, Topic.RESOLUTIONS}  # The words go along with the speech.
    return touched


@dataclass(frozen=True, slots=True)
class Notice:
    """A committed step and the state after it.

    `repairs` tells by code what was put right in its texts, `cautions` what the operator should know of it.
    """

    step: Step
    state: MeetingState
    origin: Origin
    repairs: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()

    @property
    def events(self) -> tuple[e.Event, ...]:
        """What happened."""
        return self.step.events

    @property
    def topics(self) -> frozenset[Topic]:
        """The parts of the state that changed."""
        return topics(self.step.events)
