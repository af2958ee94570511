"""Whether a command may be carried out, and what follows from it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from meetingdesk.domain import commands as c
from meetingdesk.domain import evolve_attendance
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.events import Event, QuorumLost, QuorumRegained, SessionConvened
from meetingdesk.domain.evolve import evolve
from meetingdesk.domain.rules import (
    agenda,
    attendance,
    corrections,
    decided,
    motions,
    queue,
    remarks,
    resolutions,
    session,
    speakers,
    speeches,
    votes,
    wordings,
)
from meetingdesk.domain.state import MeetingState, Phase

_GATHERING = frozenset({Phase.GATHERING})
_RUNNING = frozenset({Phase.RUNNING})
_RECESS = frozenset({Phase.RECESS})
_OPENED = _RUNNING | _RECESS
_ALWAYS = _GATHERING | _OPENED

Rule = Callable[[MeetingState, Any, datetime], tuple[Event, ...]]

RULES: dict[type[c.Command], tuple[frozenset[Phase], Rule]] = {
    c.OpenSession: (_GATHERING, session.open_session),
    c.CallRecess: (_RUNNING, session.call_recess),
    c.ResumeSession: (_RECESS, session.resume_session),
    c.CloseSession: (_RUNNING, session.close_session),
    c.CountAsPause: (_OPENED, session.count_as_pause),
    c.RecordArrival: (_ALWAYS, attendance.record_arrival),
    c.RecordDeparture: (_ALWAYS, attendance.record_departure),
    c.RecordAbsence: (_ALWAYS, attendance.record_absence),
    c.RecordEveryoneExpected: (_ALWAYS, attendance.record_everyone_expected),
    c.AdmitSubstitute: (_ALWAYS, attendance.admit_substitute),
    c.CorrectSubstitute: (_ALWAYS, attendance.correct_substitute),
    c.AddGuest: (_ALWAYS, attendance.add_guest),
    c.CorrectStay: (_ALWAYS, corrections.correct_stay),
    c.AddStay: (_ALWAYS, corrections.add_stay),
    c.StrikeStay: (_ALWAYS, corrections.strike_stay),
    c.ReassignStay: (_ALWAYS, corrections.reassign_stay),
    c.AdvanceAgenda: (_RUNNING, agenda.advance_agenda),
    c.MakeItemCurrent: (_RUNNING, agenda.make_item_current),
    c.FinishItem: (_RUNNING, agenda.finish_item),
    c.DeferItem: (_RUNNING, agenda.defer_item),
    c.MoveItem: (_ALWAYS, agenda.move_item),
    c.AddOffAgendaItem: (_ALWAYS, agenda.add_off_agenda_item),
    c.SetItemRules: (_ALWAYS, agenda.set_item_rules),
    c.AllotTime: (_ALWAYS, agenda.allot_time),
    c.RequestFloor: (_ALWAYS, queue.request_floor),
    c.ChangeTurn: (_ALWAYS, queue.change_turn),
    c.WithdrawRequest: (_ALWAYS, queue.withdraw_request),
    c.MoveTurn: (_ALWAYS, queue.move_turn),
    c.CallSpeaker: (_RUNNING, queue.call_speaker),
    c.SkipTurn: (_RUNNING, queue.skip_turn),
    c.CloseList: (_ALWAYS, queue.close_list),
    c.ReopenList: (_ALWAYS, queue.reopen_list),
    c.DrawLots: (_ALWAYS, queue.draw_lots),
    c.ArrangeQueue: (_ALWAYS, queue.arrange_queue),
    c.GiveFloor: (_RUNNING, speakers.give_floor),
    c.ReturnFloor: (_RUNNING, speakers.return_floor),
    c.PauseSpeech: (_RUNNING, speakers.pause_speech),
    c.ContinueSpeech: (_RUNNING, speakers.continue_speech),
    c.EndSpeech: (_OPENED, speakers.end_speech),
    c.CutSpeech: (_OPENED, speakers.cut_speech),
    c.CedeTime: (_RUNNING, speakers.cede_time),
    c.ReassignSpeech: (_OPENED, speeches.reassign_speech),
    c.CorrectSpeech: (_OPENED, speeches.correct_speech),
    c.ExtendSpeech: (_OPENED, speakers.extend_speech),
    c.NoteRemark: (_OPENED, remarks.note_remark),
    c.ReviseRemark: (_OPENED, remarks.revise_remark),
    c.RemoveRemark: (_OPENED, remarks.remove_remark),
    c.DraftResolution: (_OPENED, resolutions.draft_resolution),
    c.ReviseResolution: (_OPENED, resolutions.revise_resolution),
    c.RestoreRevision: (_OPENED, resolutions.restore_revision),
    c.PutToSession: (_RUNNING, resolutions.put_to_session),
    c.ReadOutResolution: (_RUNNING, resolutions.read_out_resolution),
    c.AdoptResolution: (_RUNNING, resolutions.adopt_resolution),
    c.TakeBackAdoption: (_OPENED, resolutions.take_back_adoption),
    c.RejectResolution: (_RUNNING, resolutions.reject_resolution),
    c.DeferResolution: (_RUNNING, resolutions.defer_resolution),
    c.ReferResolution: (_RUNNING, resolutions.refer_resolution),
    c.WithdrawDraft: (_OPENED, resolutions.withdraw_draft),
    c.ProposeWording: (_OPENED, wordings.propose_wording),
    c.ReviseWording: (_OPENED, wordings.revise_wording),
    c.WithdrawWording: (_OPENED, wordings.withdraw_wording),
    c.ChooseWording: (_RUNNING, wordings.choose_wording),
    c.NoteDissent: (_OPENED, decided.note_dissent),
    c.ReviseDissent: (_OPENED, decided.revise_dissent),
    c.StrikeDissent: (_OPENED, decided.strike_dissent),
    c.CorrectResolution: (_OPENED, decided.correct_resolution),
    c.ProposeMotion: (_RUNNING, motions.propose_motion),
    c.WithdrawMotion: (_OPENED, motions.withdraw_motion),
    c.OpenVote: (_RUNNING, votes.open_vote),
    c.HoldVote: (_RUNNING, votes.hold_vote),
    c.ResumeVote: (_RUNNING, votes.resume_vote),
    c.RecordVote: (_RUNNING, votes.record_vote),
    c.RecordRemainingVotes: (_RUNNING, votes.record_remaining_votes),
    c.CloseVote: (_RUNNING, votes.close_vote),
    c.VoidVote: (_OPENED, votes.void_vote),
}

_WRONG_PHASE = {
    Phase.GATHERING: "session_not_open",
    Phase.RUNNING: "session_is_running",
    Phase.RECESS: "session_in_recess",
    Phase.CLOSED: "session_closed",
}


def decide(state: MeetingState, command: c.Command, now: datetime) -> tuple[Event, ...]:
    """Return what follows from a command at a UTC instant, nothing where it changes nothing; or raise RuleViolation.

    The first command of a session begins its record: what is planned is copied into it. Once the session was opened,
    the facts that it lost its quorum and has it again follow by themselves.
    """
    if state.phase is Phase.PLANNED:
        convened = SessionConvened(now, state.plan)
        following = decide(evolve(state, convened), command, now)
        return (convened, *following) if following else ()
    phases, rule = RULES[type(command)]
    if state.phase not in phases:
        raise RuleViolation(_WRONG_PHASE[state.phase])
    return _with_quorum_facts(state, rule(state, command, now), now)


def _with_quorum_facts(state: MeetingState, events: tuple[Event, ...], now: datetime) -> tuple[Event, ...]:
    """Add the fact that the quorum is lost, or there again, where these events make it so."""
    if state.opened_at is None or not any(type(event) in evolve_attendance.CHANGES for event in events):
        return events
    after = state
    for event in events:
        after = evolve(after, event)
    if after.attendance is state.attendance or after.has_quorum == state.has_quorum:
        return events
    fact = QuorumRegained if after.has_quorum else QuorumLost
    return (*events, fact(now, after.present, after.quorum_needed))
