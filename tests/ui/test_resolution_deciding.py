"""What becomes of the resolution shown, by its buttons and keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import DRAFTED, TEXT, THIRD
from desks import Hall, half_typed
from PySide6.QtWidgets import QApplication, QLabel

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import AdoptedBy
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.operator.resolution_panel import ResolutionPanel


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


def drafted(file: CouncilFile, *more: c.Command) -> tuple[Hall, ResolutionPanel, list[str]]:
    hall = Hall(file, *DRAFTED, *more)
    panel = ResolutionPanel(hall.context)
    hall.show(panel)
    asked: list[str] = []
    panel.deciding.asked.connect(asked.append)
    return hall, panel, asked


def header(panel: ResolutionPanel) -> str:
    return " | ".join(label.text() for label in panel.header.findChildren(QLabel) if not label.isHidden())


def test_a_draft_is_put_to_the_session_read_out_and_changed_after_that(file: CouncilFile) -> None:
    hall, panel, _ = drafted(file)
    row = panel.decisions.undecided
    assert (row.put.isHidden(), row.read.isHidden()) == (False, True)
    panel.form.clauses.insertPlainText("نیز ")
    row.put.click()
    (draft,) = hall.bridge.state.drafts
    assert draft.put is not None and draft.put.revision == draft.revision == 2
    assert "در نشست مطرح شد" in header(panel)
    assert (row.put.isHidden(), row.read.isHidden()) == (True, False)
    row.read.click()
    assert "قرائت شد" in header(panel)
    panel.form.clauses.insertPlainText("باز ")
    assert panel.flush()
    assert "پس از قرائت تغییر کرد" in header(panel)
    assert (row.put.isHidden(), row.read.isHidden()) == (False, True)


def test_reading_the_adopted_text_out_is_asked_for_twice(file: CouncilFile) -> None:
    hall, panel, asked = drafted(file)
    panel.deciding.adopt(AdoptedBy.CONSENSUS)
    panel.deciding.read_out()
    assert len(asked) == 1
    assert hall.bridge.state.adopted[0].adoption.read_out_at is None  # type: ignore[union-attr]
    hall.meeting.desk.execute(c.RecordDeparture(THIRD))
    panel.deciding.read_out()
    assert len(asked) == 2
    panel.deciding.read_out()
    assert hall.bridge.state.adopted[0].adoption.read_out_at is not None  # type: ignore[union-attr]
    assert panel.decisions.decided.read.isHidden()
    assert panel.decisions.decided.take_back.isHidden()


def test_an_adoption_is_taken_back_as_long_as_it_is_the_last_and_not_read_out(file: CouncilFile) -> None:
    hall, panel, _ = drafted(file)
    panel.deciding.adopt(AdoptedBy.CONSENSUS)
    assert panel.decisions.undecided.isHidden()
    panel.decisions.decided.take_back.click()
    assert hall.bridge.state.resolutions[0].status is ResolutionStatus.DRAFT
    assert not panel.form.clauses.isReadOnly()
    assert panel.form.clauses.text() == TEXT.clauses[0]
    assert QApplication.focusWidget() is panel.form.clauses


def test_a_rejected_draft_can_be_dissented_from_and_not_corrected(file: CouncilFile) -> None:
    hall, panel, _ = drafted(file)
    panel.decisions.undecided.buttons[5].click()
    assert hall.bridge.state.resolutions[0].status is ResolutionStatus.REJECTED
    row = panel.decisions.decided
    assert not row.isHidden()
    assert (row.dissent.isHidden(), row.correct.isHidden(), row.read.isHidden(), row.take_back.isHidden()) == (
        False, True, True, True
    )  # fmt: skip


def test_while_a_wording_is_voted_on_its_draft_stands_still(file: CouncilFile) -> None:
    hall, panel, _ = drafted(file, c.ProposeWording(1, "متن دیگر"))
    hall.bridge.execute(c.OpenVote(wording=hall.bridge.state.drafts[0].wordings[0].id))
    assert panel.form.clauses.isReadOnly()
    assert panel.decisions.undecided.isHidden()


def test_the_panel_leaves_an_adopted_resolution_with_its_item_even_where_it_has_the_focus(file: CouncilFile) -> None:
    hall, panel, _ = drafted(file)
    panel.focus_or_begin()
    panel.deciding.adopt(AdoptedBy.CONSENSUS)
    assert QApplication.focusWidget() is panel.form.clauses
    hall.bridge.execute(c.AdvanceAgenda())
    assert panel.shown_draft is None
    panel.focus_or_begin()
    assert hall.bridge.state.drafts[0].item == hall.bridge.state.current_item


def test_what_is_rarer_is_in_a_menu_that_is_made_when_it_is_opened(file: CouncilFile) -> None:
    hall, panel, _ = drafted(file)
    row = panel.decisions.undecided
    assert [action.isEnabled() for action in row.menu().actions()] == [True] * 4
    hall.bridge.execute(c.CallRecess())
    assert [action.isEnabled() for action in row.menu().actions()] == [False, False, True, True]
    row.menu().actions()[3].trigger()
    assert hall.bridge.state.drafts == ()


def test_a_key_goes_round_all_resolutions_of_the_session(file: CouncilFile) -> None:
    hall, panel, _ = drafted(file)
    panel.form.clauses.insertPlainText("نیز ")
    panel.begin_draft()
    panel.show_next()
    assert panel.shown_draft == 1
    assert QApplication.focusWidget() is panel.form.clauses
    assert hall.bridge.state.drafts[0].content.clauses[0].endswith("نیز")
    panel.show_next()
    assert panel.shown_draft == 2


def test_a_corrected_text_is_shown_as_it_is_in_force_and_says_so(file: CouncilFile) -> None:
    hall, panel, _ = drafted(file, c.AdoptResolution())
    right = ("پیش از مسدودسازی، اطلاع داده شود.",)
    hall.bridge.execute(c.CorrectResolution(hall.bridge.state.adopted[0].id, right, "سهو", chair_approved=True))
    assert panel.form.clauses.text() == right[0]
    assert "متن اصلاح شد" in header(panel)
    hall.bridge.undo()
    assert panel.form.clauses.text() == TEXT.clauses[0]
