"""Votes by keyboard, in the whole window."""

from pathlib import Path

import pytest
from builders import TEXT
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from votes import CONTROL, SHIFT, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import VoteMethod, VoteStatus
from meetingdesk.domain.ids import WordingId, seat_id
from meetingdesk.domain.procedure import Choice, MajorityBase, MajorityRule, Procedure, Tally
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.ui.operator.vote_majority import AT_LEAST_VOTES, OFFERED
from meetingdesk.ui.operator.vote_subjects import Subject

pytestmark = pytest.mark.usefixtures("app")

F10, ENTER, ESCAPE = Qt.Key.Key_F10, Qt.Key.Key_Return, Qt.Key.Key_Escape
DRAFT = c.DraftResolution(content=TEXT)
CAST = Procedure(chair_casts=True)


@pytest.mark.parametrize(("yes", "no"), [("14", "2"), ("۱۴", "٢")])
def test_a_vote_by_count_from_f10_to_the_adoption(tmp_path: Path, yes: str, no: str) -> None:
    floor = Floor(tmp_path)
    floor.press(Qt.Key.Key_F9)
    editor = floor.focused
    floor.resolutions.form.clauses.insertPlainText("پیش از مسدودسازی اطلاع داده شود.")
    assert floor.votes.isHidden()
    floor.press(F10)
    assert floor.focused is floor.votes.faces.preparing.open
    floor.press(F10)
    assert floor.resolutions.form.clauses.isReadOnly()
    floor.type(yes)
    floor.press(ENTER)
    floor.type(no)
    floor.press(ENTER)
    floor.type("1")
    assert floor.votes.faces.running.counts.silent.text() == "۰"
    floor.press(ENTER)
    (resolution,) = floor.state.adopted
    assert resolution.content.clauses == ("پیش از مسدودسازی اطلاع داده شود.",)
    assert resolution.adoption is not None
    assert resolution.adoption.tally == Tally(14, 2, 1, 0)
    assert "۱۴" in floor.votes.faces.result.tally.text()
    assert "۷۲/۱" in floor.votes.faces.result.follows.text()
    floor.press(ESCAPE)
    assert floor.votes.isHidden()
    assert floor.focused is editor
    assert floor.refused == []


def test_a_count_that_exceeds_those_entitled_is_refused_at_the_field(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10, ENTER)
    counts = floor.votes.faces.running.counts
    yes, no, abstain = counts.fields.values()
    steps = len(floor.meeting.desk.steps)
    floor.type("14")
    assert "۹" in counts.forecast.text()  # nine of seventeen are needed
    floor.press(ENTER)
    floor.type("4")
    assert (yes.property("wrong"), no.property("wrong")) == ("false", "true")
    assert "۱۷" in counts.forecast.text()
    assert not counts.close_button.isEnabled()
    floor.press(ENTER)
    assert floor.focused is no
    no.deselect()
    floor.press(Qt.Key.Key_Backspace)
    floor.type("x-3")
    assert (no.text(), no.property("wrong")) == ("۳", "false")
    floor.do(c.RecordDeparture(seat_id(17)))
    assert no.property("wrong") == "true"
    assert len(floor.meeting.desk.steps) == steps + 1
    assert floor.refused == []
    floor.press(Qt.Key.Key_Backspace, ENTER, ENTER)
    assert floor.votes.faces.result.isHidden() is False
    assert abstain.text() == ""
    assert floor.state.votes[0].outcome is not None
    assert floor.state.votes[0].outcome.tally == Tally(14, 0, 0, 2)


@pytest.mark.parametrize(
    ("side", "casting", "carried"),
    [
        (Choice.IN_FAVOUR, Choice.IN_FAVOUR, True),
        (Choice.AGAINST, Choice.AGAINST, False),
        (Choice.ABSTAIN, None, False),
    ],
)
def test_in_a_tie_the_side_of_the_chair_is_asked_for(
    tmp_path: Path, side: Choice, casting: Choice | None, carried: bool
) -> None:
    floor = Floor(tmp_path, DRAFT, present=16, procedure=CAST)
    floor.press(F10, F10)
    counts = floor.votes.faces.running.counts
    floor.type("8")
    assert counts.casting.isHidden()
    floor.press(ENTER)
    floor.type("8")
    assert counts.casting.isVisible()
    floor.press(ENTER, ENTER)
    assert floor.focused is counts.sides[Choice.IN_FAVOUR]
    counts.sides[side].setFocus()
    floor.press(ENTER)
    outcome = floor.state.votes[0].outcome
    assert outcome is not None
    assert (outcome.casting, outcome.carried) == (casting, carried)


def test_a_vote_on_hold_goes_on_with_the_counts_typed(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10, F10)
    floor.type("12")
    floor.press(F10, modifiers=CONTROL | SHIFT)
    assert floor.state.votes[0].status is VoteStatus.HELD
    assert floor.focused is floor.votes.faces.running.resume
    floor.window.panels.remarks.focus_entry()
    floor.press(F10)
    assert floor.focused is floor.votes.faces.running.resume
    floor.press(ENTER)
    assert floor.state.votes[0].status is VoteStatus.OPEN
    assert floor.votes.faces.running.counts.fields[Choice.IN_FAVOUR].text() == "۱۲"
    assert floor.focused is floor.votes.faces.running.counts.fields[Choice.AGAINST]


def test_a_closed_vote_declared_void_takes_the_adoption_back_and_both_votes_stand(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT, c.OpenVote(), c.CloseVote(17))
    floor.votes.begin_voiding()
    assert "۷۲/۱" in floor.votes.faces.voiding.goes.text()
    floor.press(ENTER)
    assert floor.codes == ["empty"]
    floor.type("miscount")
    floor.do(c.NoteRemark("گفته"))
    floor.press(ENTER)
    assert floor.state.adopted == ()
    assert floor.votes.isHidden()
    assert "باطل" in floor.window.feedback.status.sentence
    floor.press(F10, F10)
    floor.type("3")
    floor.press(ENTER, ENTER, ENTER)
    assert [vote.status for vote in floor.state.votes] == [VoteStatus.VOID, VoteStatus.CLOSED]
    assert floor.state.votes[0].reason == "miscount"
    assert floor.state.resolutions[0].status is ResolutionStatus.DRAFT
    assert not floor.votes.faces.result.isHidden()
    floor.votes.begin_voiding()
    floor.press(ESCAPE)
    assert floor.votes.isHidden()


def test_no_event_takes_focus_or_counts_and_a_restart_shows_the_vote(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10, F10)
    field = floor.focused
    floor.type("1")
    floor.do(c.RecordArrival(seat_id(18)), c.NoteRemark("گفته"), c.RequestFloor(seat_id(2)), c.CallRecess())
    floor.do(c.ResumeSession(), c.ResumeVote())
    floor.bridge.undo()
    floor.bridge.redo()
    field.setFocus()
    floor.do(c.GiveFloor(), c.RecordDeparture(seat_id(18)))
    floor.type("2")
    assert floor.focused is field
    assert field.property("wrong") == "false"
    assert floor.votes.faces.running.counts.command() == c.CloseVote(12)
    floor.window.panels.remarks.focus_entry()
    remark = floor.focused
    floor.do(c.HoldVote(), c.ResumeVote(), c.CloseVote(9))
    assert floor.focused is remark
    floor.bridge.undo()
    floor.window.close()
    floor.sit_down()
    assert floor.votes.faces.running.isVisible()
    assert floor.focused is not field


def test_the_result_stays_until_the_next_step_that_is_no_vote(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.do(c.OpenVote(), c.CloseVote(8))
    assert floor.votes.faces.result.isVisible()
    floor.do(c.NoteRemark("گفته"))
    assert floor.votes.isHidden()
    floor.bridge.undo()
    floor.bridge.undo()
    assert floor.votes.faces.running.isVisible()
    floor.bridge.redo()
    assert floor.votes.faces.result.isVisible()
    floor.do(c.OpenVote())
    assert floor.votes.faces.running.isVisible()


def test_without_a_quorum_the_card_says_why_and_undo_leads_back(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT, present=14)
    floor.press(F10)
    preparing = floor.votes.faces.preparing
    before = preparing.state_words.text()
    floor.do(c.RecordDeparture(seat_id(14)))
    assert floor.focused is preparing.open
    assert preparing.state_words.text() != before
    assert "۱۳" in preparing.state_words.text()
    floor.press(F10)
    assert floor.codes == ["no_quorum_to_vote"]
    floor.bridge.undo()
    assert preparing.state_words.text() == before
    floor.press(F10)
    assert floor.state.running_vote is not None
    floor.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert floor.state.running_vote is None
    assert floor.votes.isHidden()


def test_what_is_chosen_is_what_is_opened(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10)
    preparing = floor.votes.faces.preparing
    preparing.methods.button(2).click()
    assert [subject.item for subject, _ in preparing._offered] == [None, 1]
    preparing.subject.setCurrentIndex(1)
    preparing.question.setFocus()
    floor.type("ok?")
    rules = preparing.majority
    assert rules.rule() == MajorityRule()
    for at, rule in enumerate(OFFERED):
        rules.combo.setCurrentIndex(at)
        assert rules.rule().share == rule.share
    rules.combo.setCurrentIndex(OFFERED.index(AT_LEAST_VOTES))
    rules.votes.setValue(12)
    floor.do(c.RecordArrival(seat_id(18)), c.NoteRemark("گفته"))
    floor.press(ENTER)
    vote = floor.state.running_vote
    assert vote is not None
    assert (vote.item, vote.question, vote.method) == (1, "ok?", VoteMethod.SECRET)
    assert (vote.majority.minimum, vote.majority.base) == (12, MajorityBase.PRESENT)
    assert vote.majority.needed(Tally(not_voting=18), 20) == 12
    floor.type("12")
    floor.press(ENTER, ENTER, ENTER, ESCAPE)
    floor.press(F10)
    assert preparing.methods.checkedId() == 0, "a secret ballot must not be carried over to what comes next"
    assert rules.rule() == MajorityRule()
    assert preparing.chosen() is not None
    assert preparing.chosen().resolution == 1  # type: ignore[union-attr]


def test_the_list_of_what_is_missing_leads_to_the_vote(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.do(c.OpenVote())
    floor.window.panels.remarks.focus_entry()
    floor.votes.jump_to("1")
    assert floor.focused is floor.votes.faces.running.counts.fields[Choice.IN_FAVOUR]
    QApplication.processEvents()
    assert floor.window.panels.votes is floor.votes


def test_the_draft_shown_is_put_to_the_vote_as_it_is_typed(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT, DRAFT)
    floor.resolutions.jump_to("1")
    floor.press(F10)
    assert floor.votes.faces.preparing.command().resolution == 1
    floor.press(ESCAPE)
    floor.resolutions.form.clauses.insertPlainText("نخست: ")
    vote = floor.resolutions.decisions.undecided.vote
    vote.click()
    assert floor.focused is floor.votes.faces.preparing.open
    floor.resolutions.form.clauses.insertPlainText("باز ")
    floor.votes.faces.preparing.open.click()
    opened = floor.state.running_vote
    assert opened is not None
    draft = floor.state.resolution(opened.resolution)  # type: ignore[arg-type]
    assert draft is not None
    assert (draft.id, draft.revision, opened.revision) == (1, 3, 3)
    assert draft.content.clauses[0].count("نخست") == 1


def test_words_that_are_refused_are_not_put_to_the_vote(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10)
    floor.resolutions.form.clauses.insertPlainText("😀")
    floor.votes.faces.preparing.open.click()
    floor.press(F10)
    assert floor.codes == ["pictograph", "pictograph"]
    assert floor.state.votes == ()


def test_a_vote_that_goes_on_again_has_the_cursor(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT, c.OpenVote())
    floor.press(F10, modifiers=CONTROL | SHIFT)
    assert floor.state.votes[0].status is VoteStatus.HELD
    floor.window.panels.remarks.focus_entry()
    floor.press(F10, modifiers=CONTROL | SHIFT)
    assert floor.state.votes[0].status is VoteStatus.OPEN
    assert floor.focused is floor.votes.faces.running.counts.fields[Choice.IN_FAVOUR]
    assert floor.refused == []


def test_a_vote_on_an_item_asks_for_its_question(tmp_path: Path) -> None:
    floor = Floor(tmp_path)
    floor.press(F10, F10)
    assert floor.state.running_vote is None
    assert floor.focused is floor.votes.faces.preparing.question
    floor.type("ok?")
    floor.press(F10)
    assert floor.state.running_vote is not None
    assert floor.state.running_vote.question == "ok?"


def test_counts_that_are_typed_survive_a_restart_and_belong_to_their_vote(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10, F10)
    floor.type("12")
    floor.press(ENTER)
    floor.type("3")
    floor.window.close()
    floor.sit_down()
    counts = floor.votes.faces.running.counts
    assert [field.text() for field in counts.fields.values()] == ["۱۲", "۳", ""]
    floor.bridge.undo()
    floor.press(F10, F10)
    assert [field.text() for field in counts.fields.values()] == ["", "", ""]
    assert floor.state.votes[-1].status is VoteStatus.OPEN


def test_escape_from_elsewhere_takes_a_prepared_vote_away(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10)
    floor.window.setFocus()
    floor.press(ESCAPE)
    assert floor.votes.isHidden()
    floor.press(F10)
    assert floor.state.running_vote is None, "the key prepares again and opens nothing"


def test_a_subject_that_is_chosen_leads_to_its_question_and_a_refusal_too(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10)
    preparing = floor.votes.faces.preparing
    preparing.subject.setCurrentIndex(1)
    preparing.subject.activated.emit(1)
    assert floor.focused is preparing.question
    preparing.subject.setFocus()
    floor.press(F10)
    assert (floor.codes, floor.focused) == (["empty"], preparing.question)


def test_after_a_restart_in_a_vote_enter_on_its_result_leads_to_no_button(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT, c.OpenVote())
    floor.type("12")
    floor.press(ENTER, ENTER, ENTER)
    steps = len(floor.meeting.desk.steps)
    floor.press(ENTER, ENTER)
    assert floor.votes.isHidden()
    assert floor.window.panels.agenda.form.isHidden()
    assert len(floor.meeting.desk.steps) == steps


def test_the_cursor_goes_to_the_count_that_is_wrong(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10, F10)
    floor.type("99")
    floor.window.panels.remarks.focus_entry()
    floor.press(F10)
    assert floor.focused is floor.votes.faces.running.counts.fields[Choice.IN_FAVOUR]


def test_a_count_is_put_right_after_the_close_was_taken_back(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10, F10)
    floor.type("12")
    floor.press(ENTER, ENTER, ENTER, ESCAPE)
    floor.window.setFocus()
    floor.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert floor.state.votes[0].status is VoteStatus.OPEN
    assert floor.focused is floor.votes.faces.running.counts.fields[Choice.AGAINST]


OTHER = "پیش از مسدودسازی، مراتب به اتاق اعلام گردد."


def test_a_wording_is_put_to_the_vote_enters_the_draft_and_goes_with_a_void_vote(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT, c.ProposeWording(1, OTHER))
    floor.votes.prepare_wording(WordingId(1))
    preparing = floor.votes.faces.preparing
    assert floor.focused is preparing.open
    assert "مراتب به اتاق" in preparing.subject.currentText()
    assert not preparing.question.isVisible()
    floor.press(F10)
    (vote,) = floor.state.votes
    assert (vote.wording, vote.resolution, vote.item) == (1, None, None)
    assert "مراتب به اتاق" in floor.votes.faces.running.subject.text()
    assert floor.resolutions.form.clauses.isReadOnly()
    assert not floor.resolutions.decisions.undecided.isVisible()
    floor.type("14")
    floor.press(ENTER, ENTER, ENTER)
    assert floor.state.drafts[0].content.clauses == (OTHER,)
    assert "۲" in floor.votes.faces.result.follows.text()
    assert floor.resolutions.form.clauses.clauses() == (OTHER,)
    floor.votes.begin_voiding()
    assert "۳" in floor.votes.faces.voiding.goes.text()
    floor.type("x")
    floor.press(ENTER)
    assert floor.state.drafts[0].content.clauses == TEXT.clauses
    assert floor.refused == []


def test_a_wording_that_loses_leaves_the_clause_and_can_be_chosen_among_the_subjects(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT, c.ProposeWording(1, OTHER))
    floor.press(F10)
    preparing = floor.votes.faces.preparing
    assert preparing.chosen() == Subject(resolution=floor.state.drafts[0].id)
    preparing.subject.setFocus()
    floor.press(Qt.Key.Key_Down)
    assert preparing.chosen() == Subject(wording=WordingId(1))
    # What is proposed meanwhile, or taken back, changes what is offered and not what is chosen.
    floor.do(c.ProposeWording(1, "نگارش سوم"))
    assert preparing.chosen() == Subject(wording=WordingId(1))
    floor.do(c.WithdrawWording(WordingId(1)))
    assert preparing.chosen() == Subject(resolution=floor.state.drafts[0].id)
    floor.votes.prepare_wording(WordingId(2))
    floor.press(F10)
    floor.type("3")
    floor.press(ENTER)
    floor.type("12")
    floor.press(ENTER, ENTER)
    lost = floor.votes.faces.result.follows.text()
    assert lost
    assert floor.state.drafts[0].content.clauses == TEXT.clauses
    # It is still open, and may be put to the vote once more.
    floor.votes.prepare_wording(WordingId(2))
    assert floor.votes.faces.preparing.chosen() == Subject(wording=WordingId(2))
    assert floor.refused == []
