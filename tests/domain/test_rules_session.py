"""Opening, recess, closing, and in which phase a command has its place."""

import pytest
from builders import (
    CHAIR,
    DRAFTED,
    FOURTH,
    GUEST,
    OPENED,
    QUORUM,
    SECRETARY,
    STARTED,
    SUBSTITUTE,
    THIRD,
    VOTELESS,
    Follows,
    Meeting,
    Refused,
    after,
    arrivals,
    at,
    outcome,
    plan,
    table,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionKind
from meetingdesk.domain.commands import COMMANDS
from meetingdesk.domain.content import WorkingGroup
from meetingdesk.domain.errors import Missing, RuleViolation, Subject
from meetingdesk.domain.ids import DissentId, ItemId, RemarkId, ResolutionId, SpeechId, TurnId, WordingId
from meetingdesk.domain.plan import PlannedItem
from meetingdesk.domain.procedure import Choice, Procedure, QuorumRule, Share
from meetingdesk.domain.rules import RULES, decide
from meetingdesk.domain.rules.session import missing_for_closing
from meetingdesk.domain.state import Phase, planned
from meetingdesk.domain.turns import TurnKind

NOW = at(60)
IN_RECESS = (*STARTED, c.CallRecess())
DECIDED = (*STARTED, c.AdvanceAgenda(), c.AdvanceAgenda(), c.AdvanceAgenda())
CLOSED = (*DECIDED, c.CloseSession())
PAUSE = c.CountAsPause(at(30), at(40))
COUNTED = c.CountAsPause(at(5.5 / 60), at(0.1))
"""Half a second of the first one after the opening."""

REFUSED = {
    "opening without a quorum": Refused(
        arrivals(CHAIR, SECRETARY, THIRD), c.OpenSession(), "no_quorum_to_open", {"present": 3, "needed": 4}
    ),
    "opening with people who do not count": Refused(
        arrivals(CHAIR, SECRETARY, THIRD, VOTELESS, GUEST),
        c.OpenSession(),
        "no_quorum_to_open",
        {"present": 3, "needed": 4},
    ),
    "opening what is running": Refused(OPENED, c.OpenSession(), "session_is_running"),
    "opening in a recess": Refused(IN_RECESS, c.OpenSession(), "session_in_recess"),
    "recess before the opening": Refused(arrivals(*QUORUM), c.CallRecess(), "session_not_open"),
    "recess in a recess": Refused(IN_RECESS, c.CallRecess(), "session_in_recess"),
    "recess with too long a reason": Refused(
        OPENED, c.CallRecess("ن" * 1001), "too_long", {"field": "reason", "length": 1001, "limit": 1000}
    ),
    "resuming what is running": Refused(OPENED, c.ResumeSession(), "session_is_running"),
    "closing before the opening": Refused((), c.CloseSession(), "session_not_open"),
    "closing in a recess": Refused(IN_RECESS, c.CloseSession(), "session_in_recess"),
    "closing with open items": Refused(OPENED, c.CloseSession(), "not_ready_to_close", {"count": 3}),
    "closing twice": Refused(CLOSED, c.CloseSession(), "session_closed"),
    "a pause before the opening": Refused(arrivals(*QUORUM), PAUSE, "session_not_open"),
    "a pause after the closing": Refused(CLOSED, PAUSE, "session_closed"),
    "a pause that ends before it begins": Refused(OPENED, c.CountAsPause(at(31), at(30)), "pause_out_of_range"),
    "a pause of no length": Refused(OPENED, c.CountAsPause(at(30), at(30)), "pause_out_of_range"),
    "a pause that is not over": Refused(OPENED, c.CountAsPause(at(50), at(60.1)), "pause_out_of_range"),
    "a pause that began before the opening": Refused(OPENED, c.CountAsPause(at(0), at(30)), "pause_out_of_range"),
    "a pause in a recess": Refused(IN_RECESS, PAUSE, "pause_counted_already"),
    "a pause around a recess": Refused(
        (*IN_RECESS, c.ResumeSession()), c.CountAsPause(at(0.11), at(30)), "pause_counted_already"
    ),
    "a pause twice": Refused((*OPENED, COUNTED), COUNTED, "pause_counted_already"),
    "a pause that reaches into another": Refused(
        (*OPENED, COUNTED), c.CountAsPause(at(0.09), at(0.12)), "pause_counted_already"
    ),
    "arriving after the closing": Refused(CLOSED, c.RecordArrival(THIRD), "session_closed"),
}

FOLLOWS = {
    "a pause": Follows(OPENED, PAUSE, (e.MeetingInterrupted(NOW, at(30), at(40)),)),
    "a pause until now": Follows(OPENED, c.CountAsPause(at(30), NOW), (e.MeetingInterrupted(NOW, at(30), NOW),)),
    "a pause just before a recess": Follows(
        IN_RECESS, c.CountAsPause(at(0.1), at(7 / 60)), (e.MeetingInterrupted(NOW, at(0.1), at(7 / 60)),)
    ),
    "a pause after another": Follows(
        (*OPENED, COUNTED), c.CountAsPause(at(0.1), at(30)), (e.MeetingInterrupted(NOW, at(0.1), at(30)),)
    ),
    "opening": Follows(arrivals(*QUORUM), c.OpenSession(), (e.SessionOpened(NOW, 4, 4),)),
    "recess": Follows(OPENED, c.CallRecess(" نماز  ظهر "), (e.RecessCalled(NOW, "نماز ظهر"),)),
    "recess during a speech": Follows(
        (*OPENED, c.GiveFloor(who=CHAIR)), c.CallRecess(), (e.SpeechPaused(NOW, SpeechId(1)), e.RecessCalled(NOW))
    ),
    "recess during a paused speech": Follows(
        (*OPENED, c.GiveFloor(who=CHAIR), c.PauseSpeech()), c.CallRecess(), (e.RecessCalled(NOW),)
    ),
    "resuming": Follows(IN_RECESS, c.ResumeSession(), (e.SessionResumed(NOW),)),
    "closing with somebody in the queue": Follows(
        (*DECIDED, c.RequestFloor(SECRETARY)),
        c.CloseSession(),
        (e.RequestWithdrawn(NOW, TurnId(1)), e.SessionClosed(NOW)),
    ),
    "closing": Follows(DECIDED, c.CloseSession(), (e.SessionClosed(NOW),)),
}

PHASES = {
    Phase.GATHERING: after(*arrivals(*QUORUM)),
    Phase.RUNNING: after(*OPENED),
    Phase.RECESS: after(*IN_RECESS),
    Phase.CLOSED: after(*CLOSED),
}
CODES = {
    Phase.GATHERING: "session_not_open",
    Phase.RUNNING: "session_is_running",
    Phase.RECESS: "session_in_recess",
    Phase.CLOSED: "session_closed",
}
EXAMPLES: dict[str, c.Command] = {
    "CountAsPause": c.CountAsPause(at(30), at(31)),
    "RecordArrival": c.RecordArrival(CHAIR),
    "RecordDeparture": c.RecordDeparture(CHAIR),
    "AdmitSubstitute": c.AdmitSubstitute(CHAIR, "جانشین"),
    "CorrectSubstitute": c.CorrectSubstitute(SUBSTITUTE, "جانشین"),
    "CorrectStay": c.CorrectStay(CHAIR, 1, at(-5)),
    "AddStay": c.AddStay(THIRD, at(-5), at(-4)),
    "StrikeStay": c.StrikeStay(CHAIR, 1),
    "ReassignStay": c.ReassignStay(CHAIR, 1, VOTELESS),
    "ProposeMotion": c.ProposeMotion(MotionKind.CLOSE_DEBATE, (CHAIR, SECRETARY, THIRD)),
    "RecordVote": c.RecordVote(CHAIR, Choice.IN_FAVOUR),
    "RecordRemainingVotes": c.RecordRemainingVotes(Choice.IN_FAVOUR),
    "RecordAbsence": c.RecordAbsence(CHAIR, excused=True),
    "MakeItemCurrent": c.MakeItemCurrent(ItemId(2)),
    "MoveItem": c.MoveItem(ItemId(1), 2),
    "AddOffAgendaItem": c.AddOffAgendaItem("بند", chair_approved=True),
    "RequestFloor": c.RequestFloor(CHAIR),
    "AllotTime": c.AllotTime(7),
    "ChangeTurn": c.ChangeTurn(TurnId(1), TurnKind.AGAINST),
    "DrawLots": c.DrawLots(1),
    "CedeTime": c.CedeTime(SECRETARY),
    "ReassignSpeech": c.ReassignSpeech(SECRETARY),
    "CorrectSpeech": c.CorrectSpeech(SpeechId(1), at(1)),
    "WithdrawRequest": c.WithdrawRequest(TurnId(1)),
    "MoveTurn": c.MoveTurn(TurnId(1), 1),
    "NoteRemark": c.NoteRemark("گفت"),
    "ReviseRemark": c.ReviseRemark(RemarkId(1), "گفت"),
    "RemoveRemark": c.RemoveRemark(RemarkId(1)),
    "ReviseResolution": c.ReviseResolution(c.ResolutionContent()),
    "RestoreRevision": c.RestoreRevision(1),
    "ReferResolution": c.ReferResolution(WorkingGroup("کارگروه")),
    "ProposeWording": c.ProposeWording(1, "عبارت"),
    "ReviseWording": c.ReviseWording(WordingId(1), "عبارت"),
    "WithdrawWording": c.WithdrawWording(WordingId(1)),
    "ChooseWording": c.ChooseWording(WordingId(1)),
    "NoteDissent": c.NoteDissent(CHAIR, "مخالفم"),
    "ReviseDissent": c.ReviseDissent(DissentId(1), "مخالفم"),
    "StrikeDissent": c.StrikeDissent(DissentId(1)),
    "CorrectResolution": c.CorrectResolution(ResolutionId(1), ("متن",), "سهو"),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


@pytest.mark.parametrize("phase", PHASES)
def test_every_command_knows_its_phases(phase: Phase) -> None:
    refused = {name for name in COMMANDS if _refusal(EXAMPLES.get(name) or COMMANDS[name](), phase) == CODES[phase]}
    assert refused == {name for name, kind in COMMANDS.items() if phase not in RULES[kind][0]}


def _refusal(command: c.Command, phase: Phase) -> str:
    try:
        decide(PHASES[phase], command, NOW)
    except RuleViolation as violation:
        return violation.code
    return ""


def test_the_first_command_copies_the_plan_into_the_record() -> None:
    state = planned(plan())
    events = outcome(state, c.RecordArrival(CHAIR))
    assert events == (e.SessionConvened(NOW, state.plan), e.ParticipantArrived(NOW, CHAIR))


def test_a_first_command_that_changes_nothing_begins_no_record() -> None:
    assert outcome(planned(plan()), c.MoveItem(ItemId(1), 1)) == ()


def test_a_first_command_that_is_refused_begins_no_record() -> None:
    with pytest.raises(RuleViolation) as refusal:
        outcome(planned(plan()), c.OpenSession())
    assert refusal.value.code == "no_quorum_to_open"


def test_closing_lists_everything_that_is_missing_with_its_place() -> None:
    state = after(*DRAFTED, c.DeferItem(ItemId(3)), c.GiveFloor(who=CHAIR), c.DraftResolution(ItemId(2)))
    with pytest.raises(RuleViolation) as refusal:
        outcome(state, c.CloseSession())
    assert refusal.value.params == {"count": 5}
    assert refusal.value.missing == (
        Missing("someone_has_the_floor", Subject.SPEAKERS, "", {"name": "اکبر بهنام‌جو"}),
        Missing("item_undecided", Subject.AGENDA, "1", {"number": 1, "title": "بند 1"}),
        Missing("item_undecided", Subject.AGENDA, "2", {"number": 2, "title": "بند 2"}),
        Missing("draft_open", Subject.RESOLUTIONS, "1", {"text": "پیش از مسدودسازی اطلاع داده شود."}),
        Missing("draft_open", Subject.RESOLUTIONS, "2", {"text": ""}),
    )


def test_a_withdrawn_or_decided_draft_does_not_stand_in_the_way_of_closing() -> None:
    drafts = (c.DraftResolution(content=c.ResolutionContent(clauses=("الف",))),) * 4
    decisions = (c.AdoptResolution(), c.RejectResolution(), c.DeferResolution(), c.WithdrawDraft())
    assert missing_for_closing(after(*STARTED, *drafts, *decisions, *(c.AdvanceAgenda(),) * 3)) == ()


def test_the_councils_own_quorum_counts() -> None:
    strict = plan(procedure=Procedure(quorum=QuorumRule(Share(1, 1))))
    state = after(*arrivals(*QUORUM), plan=strict)
    assert state.quorum_needed == 6
    with pytest.raises(RuleViolation):
        outcome(state, c.OpenSession())


def test_a_session_without_agenda_can_be_closed() -> None:
    state = after(*arrivals(*QUORUM), c.OpenSession(), plan=plan(agenda=()))
    assert outcome(state, c.CloseSession()) == (e.SessionClosed(NOW),)


def test_a_lost_quorum_stops_decisions_but_not_the_session() -> None:
    state = after(*DRAFTED, c.RecordDeparture(FOURTH))
    assert not state.has_quorum
    assert outcome(state, c.GiveFloor(who=CHAIR))
    with pytest.raises(RuleViolation) as refusal:
        outcome(state, c.AdoptResolution(ResolutionId(1)))
    assert refusal.value.code == "no_quorum_to_adopt"


def test_the_plan_in_the_record_is_the_one_that_counts() -> None:
    state = after(*arrivals(CHAIR), plan=plan(agenda=(PlannedItem(ItemId(1), "تنها بند", 60),)))
    assert [item.title for item in state.items] == ["تنها بند"]


def test_after_a_recess_the_operator_is_told_that_the_speech_is_still_paused() -> None:
    meeting = Meeting(*OPENED, c.GiveFloor(who=CHAIR), c.CallRecess())
    told = meeting.desk.execute(c.ResumeSession())
    assert told is not None
    assert [(caution.code, dict(caution.params)) for caution in told.cautions] == [
        ("speech_still_paused", {"name": "اکبر بهنام‌جو"})
    ]
