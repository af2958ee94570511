"""The one table of what the operator can do: what it is called, its icon, its keys, and what it does."""

from collections.abc import Callable

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import VoteStatus
from meetingdesk.domain.commands import AdoptedBy, Command
from meetingdesk.domain.ordering import awaiting_draw
from meetingdesk.domain.state import Phase
from meetingdesk.domain.turns import SpeakingOrder
from meetingdesk.services.access import Access
from meetingdesk.ui.action import Action, Group
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.shortening import way_out
from meetingdesk.ui.stage import Stage

G = Group


def _live(bridge: Bridge) -> bool:
    """Tell whether the record can still change."""
    return bridge.state.phase is not Phase.CLOSED and bridge.desk.access is Access.OPERATOR


def _opened(bridge: Bridge) -> bool:
    return bridge.state.phase in {Phase.RUNNING, Phase.RECESS} and bridge.desk.access is Access.OPERATOR


def _running(bridge: Bridge) -> bool:
    return bridge.state.phase is Phase.RUNNING and bridge.desk.access is Access.OPERATOR


def _running_with_draft(bridge: Bridge) -> bool:
    return _running(bridge) and bool(bridge.state.drafts)


def _opened_with_vote(bridge: Bridge) -> bool:
    return _opened(bridge) and bool(bridge.state.votes)


def _with_vote(status: VoteStatus) -> Callable[[Bridge], bool]:
    """Tell whether the vote that has not ended stands so; the rules say whether it may go on."""

    def stands(bridge: Bridge) -> bool:
        vote = bridge.state.running_vote
        return _running(bridge) and vote is not None and vote.status is status

    return stands


def _running_with_queue(bridge: Bridge) -> bool:
    return _running(bridge) and bool(bridge.state.queue)


def _running_with_speech(bridge: Bridge) -> bool:
    return _running(bridge) and bridge.state.speech is not None


def _opened_with_speech(bridge: Bridge) -> bool:
    return _opened(bridge) and bridge.state.speech is not None


def _awaiting_draw(bridge: Bridge) -> bool:
    """Tell whether turns await a draw; then the key that puts the queue in order draws it."""
    state = bridge.state
    return _live(bridge) and state.speaking_order is SpeakingOrder.BY_LOT and bool(awaiting_draw(state))


def _out_of_order(bridge: Bridge) -> bool:
    return _live(bridge) and not _awaiting_draw(bridge) and bridge.can(c.ArrangeQueue())


def _too_long(bridge: Bridge) -> bool:
    """Tell whether shortening items would let the session end on time."""
    found = way_out(bridge.state, bridge.now())
    return _live(bridge) and found is not None and bool(found.cuts)


def _with_resolution(bridge: Bridge) -> bool:
    return bool(bridge.state.resolutions)


def _running_with_resolution(bridge: Bridge) -> bool:
    return _running(bridge) and bool(bridge.state.drafts or bridge.state.adopted)


def _resume_vote(stage: Stage) -> None:
    """Go on with the vote, with the cursor in it."""
    if stage.bridge.execute(c.ResumeVote()):
        stage.panels.votes.focus_entry()


def _undo(stage: Stage) -> None:
    """Take the last step back; a vote that is open again by that has the cursor, to be put right."""
    before = stage.bridge.state.running_vote
    stage.bridge.undo()
    if before is None and stage.bridge.state.running_vote is not None:
        stage.panels.votes.focus_entry()


def _adopt(by: AdoptedBy) -> Callable[[Stage], object]:
    def adopt(stage: Stage) -> None:
        if stage.flush():
            stage.panels.drafts.deciding.adopt(by)

    return adopt


def _vote(stage: Stage) -> None:
    """Begin a vote on what is typed, or go on with the one there is."""
    if stage.flush():
        stage.panels.votes.begin_or_go_on()


def _flushed(command: Command) -> Callable[[Stage], object]:
    """Carry out a command once nothing is half typed any more."""
    return lambda stage: stage.flush() and stage.bridge.execute(command)


def _push(stage: Stage) -> None:
    """Show the hall the draft shown, exactly as it is typed."""
    if stage.panels.drafts.flush():
        stage.hall.push(stage.panels.drafts.shown_draft)


def _pinned(kind: str) -> Callable[[Stage], object]:
    return lambda stage: stage.hall.pin(kind)


# fmt: off
ACTIONS: tuple[Action, ...] = (
    Action("open_session", G.SESSION, "play-circle-outline", "Ctrl+F8", command=c.OpenSession()),
    Action("call_recess", G.SESSION, "coffee-outline", "Ctrl+F5", command=c.CallRecess()),
    Action("resume_session", G.SESSION, "play-circle-outline", "Ctrl+F5", command=c.ResumeSession()),
    Action("count_as_pause", G.SESSION, "sleep", "Ctrl+Shift+F5", run=lambda s: s.count_as_pause(), when=_opened),
    Action("close_session", G.SESSION, "lock-outline", "Ctrl+F6", run=lambda s: s.close_session(), when=_running),
    Action("focus_attendance", G.ATTENDANCE, "account-check-outline", "F8",
           run=lambda s: s.panels.attendance.focus_entry(), when=_live),
    Action("attendance_sheet", G.ATTENDANCE, "view-grid-outline", "Shift+F8",
           run=lambda s: s.panels.attendance.show_sheet()),
    Action("everyone_expected", G.ATTENDANCE, "account-multiple-check-outline", "Ctrl+Shift+F8",
           command=c.RecordEveryoneExpected()),
    Action("attendance_card", G.ATTENDANCE, "card-account-details-outline", "",
           run=lambda s: s.panels.attendance.show_card()),
    Action("next_item", G.AGENDA, "arrow-down-circle-outline", "F2", command=c.AdvanceAgenda(),
           run=_flushed(c.AdvanceAgenda())),
    Action("finish_item", G.AGENDA, "check", "", command=c.FinishItem(), run=_flushed(c.FinishItem())),
    Action("defer_item", G.AGENDA, "calendar-arrow-right", "Ctrl+F2", command=c.DeferItem(),
           run=_flushed(c.DeferItem())),
    Action("defer_selected_item", G.AGENDA, "calendar-arrow-right", "",
           run=lambda s: s.panels.agenda.defer_selected(), when=_running),
    Action("off_agenda", G.AGENDA, "playlist-plus", "Shift+F2",
           run=lambda s: s.panels.agenda.begin_off_agenda(), when=_live),
    Action("item_rules", G.AGENDA, "tune-variant", "Ctrl+Shift+F2",
           run=lambda s: s.panels.agenda.begin_item_rules(), when=_live),
    Action("shorten_items", G.AGENDA, "timer-sand", "",
           run=lambda s: s.panels.agenda.shorten(), when=_too_long),
    Action("move_item_up", G.AGENDA, "arrow-up", "", run=lambda s: s.panels.agenda.move_selected(-1), when=_live),
    Action("move_item_down", G.AGENDA, "arrow-down", "", run=lambda s: s.panels.agenda.move_selected(1), when=_live),
    Action("add_speaker", G.SPEAKERS, "account-plus-outline", "F3",
           run=lambda s: s.panels.speakers.focus_entry(), when=_live),
    Action("give_floor", G.SPEAKERS, "account-voice", "F4", command=c.GiveFloor()),
    Action("interrupt", G.SPEAKERS, "account-arrow-left-outline", "Shift+F4", command=c.GiveFloor(interrupts=True)),
    Action("return_floor", G.SPEAKERS, "account-arrow-right-outline", "", command=c.ReturnFloor()),
    Action("call_speaker", G.SPEAKERS, "bullhorn-outline", "Ctrl+F4",
           run=lambda s: s.panels.speakers.call_next(), when=_running_with_queue),
    Action("arrange_queue", G.SPEAKERS, "sort", "Ctrl+Shift+F4", command=c.ArrangeQueue(), when=_out_of_order),
    Action("draw_lots", G.SPEAKERS, "dice-multiple-outline", "Ctrl+Shift+F4",
           run=lambda s: s.panels.speakers.begin_draw(), when=_awaiting_draw),
    Action("close_list", G.SPEAKERS, "playlist-remove", "Ctrl+F3", command=c.CloseList()),
    Action("reopen_list", G.SPEAKERS, "playlist-check", "Ctrl+F3", command=c.ReopenList()),
    Action("pause", G.SPEAKERS, "pause", "F5", command=c.PauseSpeech()),
    Action("go_on", G.SPEAKERS, "play", "F5", command=c.ContinueSpeech()),
    Action("end_speech", G.SPEAKERS, "stop", "F6", command=c.EndSpeech()),
    Action("cut_speech", G.SPEAKERS, "content-cut", "Shift+F6", command=c.CutSpeech()),
    Action("extend_speech", G.SPEAKERS, "timer-plus-outline", "F7", command=c.ExtendSpeech()),
    Action("extend_by", G.SPEAKERS, "timer-plus-outline", "Shift+F7", command=c.ExtendSpeech(),
           run=lambda s: s.panels.speakers.begin_extending()),
    Action("cede_time", G.SPEAKERS, "account-arrow-right", "Ctrl+F7",
           run=lambda s: s.panels.speakers.begin_ceding(), when=_running_with_speech),
    Action("hand_over", G.SPEAKERS, "account-switch-outline", "Ctrl+Shift+F7",
           run=lambda s: s.panels.speakers.begin_handing_over(), when=_opened_with_speech),
    Action("speeches", G.SPEAKERS, "format-list-text", "Ctrl+Shift+F6",
           run=lambda s: s.panels.speakers.show_speeches()),
    Action("withdraw_turn", G.SPEAKERS, "account-remove-outline", "",
           run=lambda s: s.panels.speakers.withdraw_selected(), when=_live),
    Action("move_turn_up", G.SPEAKERS, "arrow-up", "", run=lambda s: s.panels.speakers.move_selected(-1), when=_live),
    Action("move_turn_down", G.SPEAKERS, "arrow-down", "",
           run=lambda s: s.panels.speakers.move_selected(1), when=_live),
    Action("note_remark", G.REMARKS, "comment-text-outline", "Shift+F3",
           run=lambda s: s.panels.remarks.focus_entry(), when=_opened),
    Action("insert_time", G.REMARKS, "clock-edit-outline", "Ctrl+T",
           run=lambda s: s.panels.remarks.insert_time(), when=_opened),
    Action("draft_from_remark", G.REMARKS, "comment-arrow-right-outline", "Ctrl+Shift+F3",
           run=lambda s: s.panels.remarks.draft_from_selected(), when=_opened),
    Action("remove_remark", G.REMARKS, "comment-remove-outline", "",
           run=lambda s: s.panels.remarks.remove_selected(), when=_opened),
    Action("draft", G.RESOLUTIONS, "file-document-edit-outline", "F9",
           run=lambda s: s.panels.drafts.focus_or_begin(), when=_opened),
    Action("another_draft", G.RESOLUTIONS, "file-plus-outline", "Shift+F9", command=c.DraftResolution(),
           run=lambda s: s.panels.drafts.begin_draft()),
    Action("next_resolution", G.RESOLUTIONS, "file-swap-outline", "Ctrl+Shift+R",
           run=lambda s: s.panels.drafts.show_next(), when=_with_resolution),
    Action("adopt_by_consensus", G.RESOLUTIONS, "gavel", "Ctrl+F9",
           run=_adopt(AdoptedBy.CONSENSUS), when=_running_with_draft),
    Action("adopt_by_chair", G.RESOLUTIONS, "gavel", "Ctrl+Shift+F9",
           run=_adopt(AdoptedBy.CHAIR_CONCLUSION), when=_running_with_draft),
    Action("put_to_session", G.RESOLUTIONS, "file-send-outline", "Alt+F9", command=c.PutToSession(),
           run=lambda s: s.panels.drafts.deciding.put_to_session(), when=_running_with_draft),
    Action("read_out", G.RESOLUTIONS, "microphone-message", "Alt+Shift+F9",
           run=lambda s: s.panels.drafts.deciding.read_out(), when=_running_with_resolution),
    Action("take_back", G.RESOLUTIONS, "undo-variant", "", command=c.TakeBackAdoption(),
           run=lambda s: s.panels.drafts.deciding.take_back()),
    Action("revisions", G.RESOLUTIONS, "history", "Ctrl+R",
           run=lambda s: s.panels.drafts.sheets.show_revisions(), when=_with_resolution),
    Action("wordings", G.RESOLUTIONS, "format-list-group", "Ctrl+Shift+W",
           run=lambda s: s.panels.drafts.sheets.show_wordings(), when=_with_resolution),
    Action("earlier", G.RESOLUTIONS, "book-search-outline", "Ctrl+F",
           run=lambda s: s.panels.drafts.sheets.show_earlier()),
    Action("dissent", G.RESOLUTIONS, "account-alert-outline", "Ctrl+D",
           run=lambda s: s.panels.drafts.sheets.begin_dissent(), when=_opened),
    Action("correct_resolution", G.RESOLUTIONS, "spellcheck", "",
           run=lambda s: s.panels.drafts.sheets.begin_correction(), when=_opened),
    Action("refer_draft", G.RESOLUTIONS, "account-group-outline", "",
           run=lambda s: s.panels.drafts.sheets.begin_referral(), when=_running_with_draft),
    Action("reject_draft", G.RESOLUTIONS, "close-circle-outline", "",
           run=lambda s: s.panels.drafts.deciding.reject(), when=_running_with_draft),
    Action("defer_draft", G.RESOLUTIONS, "calendar-arrow-right", "",
           run=lambda s: s.panels.drafts.sheets.begin_deferral(), when=_running_with_draft),
    Action("withdraw_draft", G.RESOLUTIONS, "delete-outline", "", command=c.WithdrawDraft(),
           run=lambda s: s.panels.drafts.deciding.withdraw()),
    Action("vote", G.VOTES, "vote-outline", "F10",
           run=_vote, when=_running),
    Action("motion", G.VOTES, "hand-back-right-outline", "Ctrl+F10",
           run=lambda s: s.panels.votes.begin_motion(), when=_running),
    Action("hold_vote", G.VOTES, "pause-circle-outline", "Ctrl+Shift+F10", command=c.HoldVote(),
           when=_with_vote(VoteStatus.OPEN)),
    Action("resume_vote", G.VOTES, "play-circle-outline", "Ctrl+Shift+F10", run=_resume_vote,
           when=_with_vote(VoteStatus.HELD)),
    Action("void_vote", G.VOTES, "cancel", "",
           run=lambda s: s.panels.votes.begin_voiding(), when=_opened_with_vote),
    Action("withdraw_motion", G.VOTES, "hand-back-right-off-outline", "", command=c.WithdrawMotion()),
    Action("hall", G.HALL, "projector-screen-outline", "F11", run=lambda s: s.hall.toggle()),
    Action("curtain", G.HALL, "curtains-closed", "F12", run=lambda s: s.hall.toggle_curtain()),
    Action("hall_follow", G.HALL, "link-variant", "Ctrl+F11", run=lambda s: s.hall.follow()),
    Action("hall_pin_next", G.HALL, "pin-outline", "Shift+F11", run=lambda s: s.hall.pin_next()),
    Action("hall_push", G.HALL, "file-send-outline", "Ctrl+Shift+F11", run=_push,
           when=lambda bridge: bool(bridge.state.drafts)),
    Action("hall_message", G.HALL, "message-text-outline", "Ctrl+F12", run=lambda s: s.hall.begin_message()),
    Action("hall_page_on", G.HALL, "page-next-outline", "Ctrl+PgDown", run=lambda s: s.hall.turn_page(1)),
    Action("hall_page_back", G.HALL, "page-previous-outline", "Ctrl+PgUp", run=lambda s: s.hall.turn_page(-1)),
    Action("hall_welcome", G.HALL, "pin-outline", "", run=_pinned("welcome")),
    Action("hall_agenda", G.HALL, "pin-outline", "", run=_pinned("agenda")),
    Action("hall_speaker", G.HALL, "pin-outline", "", run=_pinned("speaker")),
    Action("hall_draft", G.HALL, "pin-outline", "", run=_pinned("draft")),
    Action("hall_vote", G.HALL, "pin-outline", "", run=_pinned("vote")),
    Action("hall_attendance", G.HALL, "pin-outline", "", run=_pinned("attendance")),
    Action("hall_screen", G.HALL, "monitor-share", "", run=lambda s: s.hall.next_screen()),
    Action("hall_colours", G.HALL, "theme-light-dark", "", run=lambda s: s.hall.looks.toggle_colours()),
    Action("hall_emblem", G.HALL, "shield-outline", "", run=lambda s: s.hall.looks.ask_emblem()),
    Action("hall_no_emblem", G.HALL, "shield-off-outline", "", run=lambda s: s.hall.looks.drop_emblem()),
    Action("undo", G.RECORD, "undo", "Ctrl+Z Ctrl+Alt+Z",
           run=_undo, when=lambda bridge: _live(bridge) and bool(bridge.desk.history.done)),
    Action("redo", G.RECORD, "redo", "Ctrl+Y Ctrl+Shift+Z",
           run=lambda s: s.bridge.redo(), when=lambda bridge: _live(bridge) and bool(bridge.desk.history.undone)),
    Action("export", G.RECORD, "file-word-outline", "Ctrl+E", run=lambda s: s.export_minutes()),
    Action("speaking_times", G.RECORD, "chart-bar", "Ctrl+Shift+T", run=lambda s: s.show_speaking_times()),
    Action("letterhead", G.RECORD, "page-layout-header", "",
           run=lambda s: s.choose_letterhead(), when=lambda bridge: bridge.desk.access is Access.OPERATOR),
    Action("procedure", G.RECORD, "scale-balance", "", run=lambda s: s.show_procedure()),
    Action("files", G.RECORD, "folder-open-outline", "Ctrl+O", run=lambda s: s.show_files()),
    Action("help", G.VIEW, "help-circle-outline", "F1", run=lambda s: s.show_help()),
    Action("palette", G.VIEW, "magnify", "Ctrl+K", run=lambda s: s.show_palette()),
    Action("text_larger", G.VIEW, "format-font-size-increase", "Ctrl++ Ctrl+=", run=lambda s: s.change_text_size(1)),
    Action("text_smaller", G.VIEW, "format-font-size-decrease", "Ctrl+-", run=lambda s: s.change_text_size(-1)),
    Action("next_colours", G.VIEW, "theme-light-dark", "Ctrl+,", run=lambda s: s.choose_palette("")),
    Action("light", G.VIEW, "white-balance-sunny", "", run=lambda s: s.choose_palette("light")),
    Action("dark", G.VIEW, "weather-night", "", run=lambda s: s.choose_palette("dark")),
    Action("contrast", G.VIEW, "contrast-circle", "", run=lambda s: s.choose_palette("contrast")),
    Action("time_signal", G.VIEW, "bell-outline", "", run=lambda s: s.toggle_time_signal()),
    Action("broadcast", G.VIEW, "broadcast", "",
           run=lambda s: s.show_broadcast(), when=lambda bridge: bridge.desk.access is Access.OPERATOR),
)
# fmt: on
