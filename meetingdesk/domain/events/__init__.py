"""Facts of a session. They are appended to its journal and never changed; `at` is a UTC instant.

A field added later needs a default; a change of meaning raises `VERSIONS` and teaches the codec to read the old form.
"""

from meetingdesk.domain.events.agenda import (
    DebateClosed,
    DebateReopened,
    ItemDeferred,
    ItemFinished,
    ItemMadeCurrent,
    ItemMoved,
    ItemReopened,
    ItemReturned,
    ItemRulesSet,
    ItemSetAside,
    ItemSuspended,
    OffAgendaItemAdded,
    TimeAllotted,
)
from meetingdesk.domain.events.attendance import (
    AbsenceRecorded,
    GuestAdded,
    ParticipantArrived,
    ParticipantLeft,
    QuorumLost,
    QuorumRegained,
    StayAdded,
    StayCorrected,
    StayReassigned,
    StayStruck,
    SubstituteAdmitted,
    SubstituteCorrected,
)
from meetingdesk.domain.events.resolutions import (
    DissentNoted,
    DissentRevised,
    DissentStruck,
    DraftWithdrawn,
    ResolutionAdopted,
    ResolutionCorrected,
    ResolutionDeferred,
    ResolutionDrafted,
    ResolutionPut,
    ResolutionReadOut,
    ResolutionReferred,
    ResolutionRejected,
    ResolutionReopened,
    ResolutionRevised,
    WordingChosen,
    WordingProposed,
    WordingReopened,
    WordingRevised,
    WordingWithdrawn,
)
from meetingdesk.domain.events.session import (
    MeetingInterrupted,
    RecessCalled,
    SessionClosed,
    SessionConvened,
    SessionOpened,
    SessionResumed,
    StepRedone,
    StepUndone,
)
from meetingdesk.domain.events.speakers import (
    FloorGiven,
    FloorReleased,
    FloorRequested,
    FloorReturned,
    ListClosed,
    ListReopened,
    LotsDrawn,
    QueueArranged,
    RemarkNoted,
    RemarkRemoved,
    RemarkRevised,
    RequestWithdrawn,
    SpeakerCalled,
    SpeechContinued,
    SpeechCorrected,
    SpeechExtended,
    SpeechInterrupted,
    SpeechPaused,
    SpeechReassigned,
    TurnChanged,
    TurnMoved,
    TurnSkipped,
)
from meetingdesk.domain.events.votes import (
    MotionProposed,
    MotionWithdrawn,
    VoteClosed,
    VoteHeld,
    VoteOpened,
    VoteResumed,
    VotesRecorded,
    VoteVoided,
)

Event = (
    SessionConvened
    | SessionOpened
    | RecessCalled
    | SessionResumed
    | SessionClosed
    | MeetingInterrupted
    | ParticipantArrived
    | ParticipantLeft
    | AbsenceRecorded
    | SubstituteAdmitted
    | SubstituteCorrected
    | GuestAdded
    | StayCorrected
    | StayAdded
    | StayStruck
    | StayReassigned
    | QuorumLost
    | QuorumRegained
    | ItemMadeCurrent
    | ItemSetAside
    | ItemFinished
    | ItemDeferred
    | ItemSuspended
    | ItemReturned
    | ItemReopened
    | DebateClosed
    | DebateReopened
    | ItemMoved
    | ItemRulesSet
    | TimeAllotted
    | OffAgendaItemAdded
    | FloorRequested
    | TurnChanged
    | RequestWithdrawn
    | TurnMoved
    | SpeakerCalled
    | TurnSkipped
    | ListClosed
    | ListReopened
    | LotsDrawn
    | QueueArranged
    | FloorGiven
    | SpeechInterrupted
    | FloorReturned
    | FloorReleased
    | SpeechReassigned
    | SpeechCorrected
    | SpeechPaused
    | SpeechContinued
    | SpeechExtended
    | RemarkNoted
    | RemarkRevised
    | RemarkRemoved
    | ResolutionDrafted
    | ResolutionRevised
    | ResolutionAdopted
    | ResolutionReopened
    | ResolutionRejected
    | ResolutionDeferred
    | DraftWithdrawn
    | ResolutionPut
    | ResolutionReadOut
    | ResolutionReferred
    | WordingProposed
    | WordingRevised
    | WordingWithdrawn
    | WordingChosen
    | WordingReopened
    | DissentNoted
    | DissentRevised
    | DissentStruck
    | ResolutionCorrected
    | MotionProposed
    | MotionWithdrawn
    | VoteOpened
    | VoteHeld
    | VoteResumed
    | VotesRecorded
    | VoteClosed
    | VoteVoided
    | StepUndone
    | StepRedone
)

EVENTS: dict[str, type[Event]] = {kind.__name__: kind for kind in Event.__args__}
VERSIONS: dict[str, int] = dict.fromkeys(EVENTS, 1)

__all__ = [
    "EVENTS",
    "VERSIONS",
    "AbsenceRecorded",
    "DebateClosed",
    "DebateReopened",
    "DissentNoted",
    "DissentRevised",
    "DissentStruck",
    "DraftWithdrawn",
    "Event",
    "FloorGiven",
    "FloorReleased",
    "FloorRequested",
    "FloorReturned",
    "GuestAdded",
    "ItemDeferred",
    "ItemFinished",
    "ItemMadeCurrent",
    "ItemMoved",
    "ItemReopened",
    "ItemReturned",
    "ItemRulesSet",
    "ItemSetAside",
    "ItemSuspended",
    "ListClosed",
    "ListReopened",
    "LotsDrawn",
    "MeetingInterrupted",
    "MotionProposed",
    "MotionWithdrawn",
    "OffAgendaItemAdded",
    "ParticipantArrived",
    "ParticipantLeft",
    "QueueArranged",
    "QuorumLost",
    "QuorumRegained",
    "RecessCalled",
    "RemarkNoted",
    "RemarkRemoved",
    "RemarkRevised",
    "RequestWithdrawn",
    "ResolutionAdopted",
    "ResolutionCorrected",
    "ResolutionDeferred",
    "ResolutionDrafted",
    "ResolutionPut",
    "ResolutionReadOut",
    "ResolutionReferred",
    "ResolutionRejected",
    "ResolutionReopened",
    "ResolutionRevised",
    "SessionClosed",
    "SessionConvened",
    "SessionOpened",
    "SessionResumed",
    "SpeakerCalled",
    "SpeechContinued",
    "SpeechCorrected",
    "SpeechExtended",
    "SpeechInterrupted",
    "SpeechPaused",
    "SpeechReassigned",
    "StayAdded",
    "StayCorrected",
    "StayReassigned",
    "StayStruck",
    "StepRedone",
    "StepUndone",
    "SubstituteAdmitted",
    "SubstituteCorrected",
    "TimeAllotted",
    "TurnChanged",
    "TurnMoved",
    "TurnSkipped",
    "VoteClosed",
    "VoteHeld",
    "VoteOpened",
    "VoteResumed",
    "VoteVoided",
    "VotesRecorded",
    "WordingChosen",
    "WordingProposed",
    "WordingReopened",
    "WordingRevised",
    "WordingWithdrawn",
]
