"""The gist of what is said."""

from datetime import datetime

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import RemarkId, SpeechId
from meetingdesk.domain.rules import texts
from meetingdesk.domain.rules.roster import participant
from meetingdesk.domain.state import MeetingState, Remark, Speech


def note_remark(state: MeetingState, command: c.NoteRemark, now: datetime) -> tuple[e.Event, ...]:
    """Note a gist under the speech it was said in, or under the person and the current item."""
    text = texts.paragraphs(command.text, "remark")
    remark = RemarkId(state.remarks_made + 1)
    if command.who is not None:
        participant(state, command.who)
    speech = _speech(state, command)
    if speech is None:
        return (e.RemarkNoted(now, remark, text, command.who, None, state.current_item),)
    return (e.RemarkNoted(now, remark, text, speech.who, speech.id, speech.item),)


def revise_remark(state: MeetingState, command: c.ReviseRemark, now: datetime) -> tuple[e.Event, ...]:
    """Change a gist; an unchanged one is no step."""
    remark = noted(state, command.remark)
    text = texts.paragraphs(command.text, "remark")
    return () if text == remark.text else (e.RemarkRevised(now, remark.id, text),)


def remove_remark(state: MeetingState, command: c.RemoveRemark, now: datetime) -> tuple[e.Event, ...]:
    """Strike a gist."""
    return (e.RemarkRemoved(now, noted(state, command.remark).id),)


def _speech(state: MeetingState, command: c.NoteRemark) -> Speech | None:
    if command.speech is not None:
        return _known_speech(state, command.speech, command)
    current = state.speech
    if current is not None and command.who in {None, current.who}:
        return current
    return None


def _known_speech(state: MeetingState, speech_id: SpeechId, command: c.NoteRemark) -> Speech:
    if not 1 <= speech_id <= len(state.speeches):
        raise RuleViolation("unknown_speech", speech=speech_id)
    speech = state.speeches[speech_id - 1]
    if command.who not in {None, speech.who}:
        raise RuleViolation("speech_of_another", speech=speech_id)
    return speech


def noted(state: MeetingState, remark_id: RemarkId) -> Remark:
    """Return a remark that was noted and not removed."""
    remark = state.remark(remark_id)
    if remark is None:
        raise RuleViolation("unknown_remark", remark=remark_id)
    return remark
