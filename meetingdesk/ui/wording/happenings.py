"""What happened, in a few words, by the kind of event."""

from meetingdesk.domain import events as e
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

HAPPENINGS: dict[str, str] = {
    "SessionConvened": QT_TRANSLATE_NOOP("Happening", "the record was begun"),
    "SessionOpened": QT_TRANSLATE_NOOP("Happening", "the session was opened with {present} members"),
    "RecessCalled": QT_TRANSLATE_NOOP("Happening", "a recess was called"),
    "SessionResumed": QT_TRANSLATE_NOOP("Happening", "the session was resumed"),
    "SessionClosed": QT_TRANSLATE_NOOP("Happening", "the session was closed"),
    "MeetingInterrupted": QT_TRANSLATE_NOOP("Happening", "the program had been away"),
    "ParticipantArrived": QT_TRANSLATE_NOOP("Happening", "{name} arrived"),
    "ParticipantLeft": QT_TRANSLATE_NOOP("Happening", "{name} left"),
    "AbsenceRecorded": QT_TRANSLATE_NOOP("Happening", "the absence of {name} was recorded"),
    "SubstituteAdmitted": QT_TRANSLATE_NOOP("Happening", "{name} came as a substitute"),
    "SubstituteCorrected": QT_TRANSLATE_NOOP("Happening", "the letter of the substitute {name} was put right"),
    "StayCorrected": QT_TRANSLATE_NOOP("Happening", "the attendance of {name} was corrected"),
    "StayAdded": QT_TRANSLATE_NOOP("Happening", "attendance of {name} was added"),
    "StayStruck": QT_TRANSLATE_NOOP("Happening", "attendance of {name} was struck"),
    "StayReassigned": QT_TRANSLATE_NOOP("Happening", "attendance recorded of {name} was given to somebody else"),
    "QuorumLost": QT_TRANSLATE_NOOP("Happening", "the session fell below its quorum"),
    "QuorumRegained": QT_TRANSLATE_NOOP("Happening", "the session had its quorum again"),
    "GuestAdded": QT_TRANSLATE_NOOP("Happening", "guest {name} was added"),
    "ItemMadeCurrent": QT_TRANSLATE_NOOP("Happening", "item {number} was taken up"),
    "ItemSetAside": QT_TRANSLATE_NOOP("Happening", "item {number} was set aside"),
    "ItemFinished": QT_TRANSLATE_NOOP("Happening", "item {number} was finished"),
    "ItemDeferred": QT_TRANSLATE_NOOP("Happening", "item {number} was deferred"),
    "ItemSuspended": QT_TRANSLATE_NOOP("Happening", "item {number} was suspended"),
    "ItemReturned": QT_TRANSLATE_NOOP("Happening", "item {number} was returned"),
    "ItemReopened": QT_TRANSLATE_NOOP("Happening", "item {number} was opened again"),
    "DebateClosed": QT_TRANSLATE_NOOP("Happening", "the debate on item {number} was closed"),
    "DebateReopened": QT_TRANSLATE_NOOP("Happening", "the debate on item {number} was opened again"),
    "ItemMoved": QT_TRANSLATE_NOOP("Happening", "item {number} was moved"),
    "ItemRulesSet": QT_TRANSLATE_NOOP("Happening", "the rules of speaking on item {number} were set"),
    "TimeAllotted": QT_TRANSLATE_NOOP("Happening", "item {number} was given another time"),
    "OffAgendaItemAdded": QT_TRANSLATE_NOOP("Happening", "an item off the agenda was added: {title}"),
    "FloorRequested": QT_TRANSLATE_NOOP("Happening", "{name} joined the queue"),
    "RequestWithdrawn": QT_TRANSLATE_NOOP("Happening", "a turn was taken off the queue"),
    "TurnChanged": QT_TRANSLATE_NOOP("Happening", "a turn in the queue became one of another kind"),
    "SpeakerCalled": QT_TRANSLATE_NOOP("Happening", "a turn was called, time {times}"),
    "TurnSkipped": QT_TRANSLATE_NOOP("Happening", "a turn was skipped after {times} calls"),
    "ListClosed": QT_TRANSLATE_NOOP("Happening", "the list of speakers was closed"),
    "ListReopened": QT_TRANSLATE_NOOP("Happening", "the list of speakers was opened again"),
    "LotsDrawn": QT_TRANSLATE_NOOP("Happening", "lots were drawn with the number {seed}"),
    "QueueArranged": QT_TRANSLATE_NOOP("Happening", "the queue was put into the speaking order"),
    "TurnMoved": QT_TRANSLATE_NOOP("Happening", "a turn was moved in the queue"),
    "FloorGiven": QT_TRANSLATE_NOOP("Happening", "the floor was given to {name}"),
    "FloorReleased": QT_TRANSLATE_NOOP("Happening", "the speech of {name} was ended"),
    "SpeechInterrupted": QT_TRANSLATE_NOOP("Happening", "the speech of {name} was interrupted"),
    "FloorReturned": QT_TRANSLATE_NOOP("Happening", "the floor came back to {name}"),
    "SpeechReassigned": QT_TRANSLATE_NOOP("Happening", "the speech recorded of {name} is that of {other}"),
    "SpeechCorrected": QT_TRANSLATE_NOOP("Happening", "the times of the speech of {name} were corrected"),
    "SpeechPaused": QT_TRANSLATE_NOOP("Happening", "the speech of {name} was paused"),
    "SpeechContinued": QT_TRANSLATE_NOOP("Happening", "the speech of {name} went on"),
    "SpeechExtended": QT_TRANSLATE_NOOP("Happening", "the speech of {name} was extended by {seconds} seconds"),
    "RemarkNoted": QT_TRANSLATE_NOOP("Happening", "a remark was noted: {text}"),
    "RemarkRevised": QT_TRANSLATE_NOOP("Happening", "a remark was changed: {text}"),
    "RemarkRemoved": QT_TRANSLATE_NOOP("Happening", "a remark was removed"),
    "ResolutionDrafted": QT_TRANSLATE_NOOP("Happening", "a draft resolution was begun"),
    "ResolutionRevised": QT_TRANSLATE_NOOP("Happening", "the draft was changed (revision {revision})"),
    "ResolutionAdopted": QT_TRANSLATE_NOOP("Happening", "resolution {number} was adopted"),
    "ResolutionReopened": QT_TRANSLATE_NOOP("Happening", "an adopted resolution became a draft again"),
    "ResolutionRejected": QT_TRANSLATE_NOOP("Happening", "a draft was rejected"),
    "ResolutionDeferred": QT_TRANSLATE_NOOP("Happening", "a draft was deferred"),
    "DraftWithdrawn": QT_TRANSLATE_NOOP("Happening", "a draft was withdrawn"),
    "ResolutionPut": QT_TRANSLATE_NOOP("Happening", "the draft was put to the session (revision {revision})"),
    "ResolutionReadOut": QT_TRANSLATE_NOOP("Happening", "the text was read out (revision {revision})"),
    "ResolutionReferred": QT_TRANSLATE_NOOP("Happening", "a draft was referred to a working group"),
    "WordingProposed": QT_TRANSLATE_NOOP("Happening", "clause {clause} was worded otherwise: {text}"),
    "WordingRevised": QT_TRANSLATE_NOOP("Happening", "a proposed wording was changed: {text}"),
    "WordingWithdrawn": QT_TRANSLATE_NOOP("Happening", "a proposed wording was taken back"),
    "WordingChosen": QT_TRANSLATE_NOOP("Happening", "a proposed wording was chosen"),
    "WordingReopened": QT_TRANSLATE_NOOP("Happening", "a wording is chosen no longer"),
    "DissentNoted": QT_TRANSLATE_NOOP("Happening", "{name} dissented in writing"),
    "DissentRevised": QT_TRANSLATE_NOOP("Happening", "a dissent note was changed"),
    "DissentStruck": QT_TRANSLATE_NOOP("Happening", "a dissent note was taken back"),
    "ResolutionCorrected": QT_TRANSLATE_NOOP("Happening", "a slip in an adopted text was put right: {reason}"),
    "MotionProposed": QT_TRANSLATE_NOOP("Happening", "a motion on item {number} was made"),
    "MotionWithdrawn": QT_TRANSLATE_NOOP("Happening", "a motion was withdrawn"),
    "VoteOpened": QT_TRANSLATE_NOOP("Happening", "a vote was opened"),
    "VoteHeld": QT_TRANSLATE_NOOP("Happening", "the vote was put on hold"),
    "VoteResumed": QT_TRANSLATE_NOOP("Happening", "the vote went on"),
    "VotesRecorded": QT_TRANSLATE_NOOP("Happening", "{count} votes by name were recorded"),
    "VoteClosed": QT_TRANSLATE_NOOP("Happening", "a vote was closed: {in_favour} in favour, {against} against"),
    "VoteVoided": QT_TRANSLATE_NOOP("Happening", "a vote was declared void"),
    "StepUndone": QT_TRANSLATE_NOOP("Happening", "step {step} was undone"),
    "StepRedone": QT_TRANSLATE_NOOP("Happening", "step {step} was redone"),
}

COUNTED_AS_PAUSE = QT_TRANSLATE_NOOP("Happening", "a time in which nothing happened was counted as a pause")
"""MeetingInterrupted where it was counted by hand."""


def happening_fields(event: e.Event, state: MeetingState) -> dict[str, str | int]:
    """Return the fields of an event's words: its own, and the names and numbers its ids stand for."""
    fields: dict[str, str | int] = {}
    for name in (
        "present",
        "title",
        "text",
        "seconds",
        "revision",
        "number",
        "step",
        "post_title",
        "times",
        "seed",
        "clause",
        "reason",
    ):
        value = getattr(event, name, None)
        if isinstance(value, str | int):
            fields[name] = value
    fields["name"] = _name(event, state)
    if isinstance(event, e.SpeechReassigned):
        fields["other"] = _label(event.to, state)
    if isinstance(event, e.VoteClosed):
        fields.update(in_favour=event.tally.in_favour, against=event.tally.against)
    if isinstance(event, e.VotesRecorded):
        fields["count"] = len(event.who)
    item = state.item(getattr(event, "item", None))
    if item is not None:
        fields["number"] = item.number
    elif not isinstance(event, e.ResolutionAdopted):
        fields["number"] = getattr(event, "item", None) or 0
    return fields


def _name(event: e.Event, state: MeetingState) -> str:
    """Return whom an event is about."""
    if isinstance(event, e.GuestAdded | e.SubstituteAdmitted | e.SubstituteCorrected):
        return event.name or event.post_title
    who = getattr(event, "who", None)
    if isinstance(who, tuple):
        return ""
    speech = getattr(event, "speech", None)
    if who is None and speech is not None and 1 <= speech <= len(state.speeches):
        who = state.speeches[speech - 1].who
    return _label(who, state)


def _label(who: ParticipantId | None, state: MeetingState) -> str:
    person = state.person(who) if who is not None else None
    return person.label if person is not None else str(who or "")
