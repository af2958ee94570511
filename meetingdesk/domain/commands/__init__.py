"""Orders to a running session. A rule may still refuse them; what became of them is told by events.

Each command has a function `decide_…` under `rules` and, in `COMMANDS`, the name by which scripts call it. A field
that may be left out says in its docstring what is meant then.
"""

from meetingdesk.domain.commands.agenda import (
    AddOffAgendaItem,
    AdvanceAgenda,
    AllotTime,
    DeferItem,
    FinishItem,
    MakeItemCurrent,
    MoveItem,
    SetItemRules,
)
from meetingdesk.domain.commands.attendance import (
    AddGuest,
    AddStay,
    AdmitSubstitute,
    CorrectStay,
    CorrectSubstitute,
    ReassignStay,
    RecordAbsence,
    RecordArrival,
    RecordDeparture,
    RecordEveryoneExpected,
    StrikeStay,
)
from meetingdesk.domain.commands.resolutions import (
    AdoptResolution,
    ChooseWording,
    CorrectResolution,
    DeferResolution,
    DraftResolution,
    NoteDissent,
    ProposeWording,
    PutToSession,
    ReadOutResolution,
    ReferResolution,
    RejectResolution,
    RestoreRevision,
    ReviseDissent,
    ReviseResolution,
    ReviseWording,
    StrikeDissent,
    TakeBackAdoption,
    WithdrawDraft,
    WithdrawWording,
)
from meetingdesk.domain.commands.session import (
    CallRecess,
    CloseSession,
    CountAsPause,
    OpenSession,
    ResumeSession,
)
from meetingdesk.domain.commands.speakers import (
    ArrangeQueue,
    CallSpeaker,
    CedeTime,
    ChangeTurn,
    CloseList,
    ContinueSpeech,
    CorrectSpeech,
    CutSpeech,
    DrawLots,
    EndSpeech,
    ExtendSpeech,
    GiveFloor,
    MoveTurn,
    NoteRemark,
    PauseSpeech,
    ReassignSpeech,
    RemoveRemark,
    ReopenList,
    RequestFloor,
    ReturnFloor,
    ReviseRemark,
    SkipTurn,
    WithdrawRequest,
)
from meetingdesk.domain.commands.votes import (
    CloseVote,
    HoldVote,
    OpenVote,
    ProposeMotion,
    RecordRemainingVotes,
    RecordVote,
    ResumeVote,
    VoidVote,
    WithdrawMotion,
)
from meetingdesk.domain.content import AdoptedBy, ResolutionContent

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
    | RestoreRevision
    | PutToSession
    | ReadOutResolution
    | TakeBackAdoption
    | ReferResolution
    | ProposeWording
    | ReviseWording
    | WithdrawWording
    | ChooseWording
    | NoteDissent
    | ReviseDissent
    | StrikeDissent
    | CorrectResolution
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

__all__ = [
    "COMMANDS",
    "AddGuest",
    "AddOffAgendaItem",
    "AddStay",
    "AdmitSubstitute",
    "AdoptResolution",
    "AdoptedBy",
    "AdvanceAgenda",
    "AllotTime",
    "ArrangeQueue",
    "CallRecess",
    "CallSpeaker",
    "CedeTime",
    "ChangeTurn",
    "ChooseWording",
    "CloseList",
    "CloseSession",
    "CloseVote",
    "Command",
    "ContinueSpeech",
    "CorrectResolution",
    "CorrectSpeech",
    "CorrectStay",
    "CorrectSubstitute",
    "CountAsPause",
    "CutSpeech",
    "DeferItem",
    "DeferResolution",
    "DraftResolution",
    "DrawLots",
    "EndSpeech",
    "ExtendSpeech",
    "FinishItem",
    "GiveFloor",
    "HoldVote",
    "MakeItemCurrent",
    "MoveItem",
    "MoveTurn",
    "NoteDissent",
    "NoteRemark",
    "OpenSession",
    "OpenVote",
    "PauseSpeech",
    "ProposeMotion",
    "ProposeWording",
    "PutToSession",
    "ReadOutResolution",
    "ReassignSpeech",
    "ReassignStay",
    "RecordAbsence",
    "RecordArrival",
    "RecordDeparture",
    "RecordEveryoneExpected",
    "RecordRemainingVotes",
    "RecordVote",
    "ReferResolution",
    "RejectResolution",
    "RemoveRemark",
    "ReopenList",
    "RequestFloor",
    "ResolutionContent",
    "RestoreRevision",
    "ResumeSession",
    "ResumeVote",
    "ReturnFloor",
    "ReviseDissent",
    "ReviseRemark",
    "ReviseResolution",
    "ReviseWording",
    "SetItemRules",
    "SkipTurn",
    "StrikeDissent",
    "StrikeStay",
    "TakeBackAdoption",
    "VoidVote",
    "WithdrawDraft",
    "WithdrawMotion",
    "WithdrawRequest",
    "WithdrawWording",
]
