"""The sheet of wordings in dispute, by keys alone."""

from pathlib import Path

import pytest
from desks import wait_for
from parts import Drafting
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid
from votes import CONTROL, SHIFT, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ResolutionId, WordingId, seat_id
from meetingdesk.domain.resolution import Wording, WordingStatus
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.revisions_sheet import RevisionsSheet
from meetingdesk.ui.operator.vote_subjects import Subject
from meetingdesk.ui.operator.wording_actions import Do
from meetingdesk.ui.operator.wordings_sheet import WordingsSheet
from meetingdesk.ui.theme import Theme

ENTER, ESCAPE, TAB, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Delete
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
DRAFT = ResolutionId(1)
CLAUSES = ("بانک‌ها گزارش دهند.", "حساب‌ها مسدود نشود.", "کارگروه تشکیل شود.")
BEGUN = c.DraftResolution(content=c.ResolutionContent(CLAUSES))
S = WordingStatus


@pytest.fixture
def folder(app: QApplication, tmp_path: Path) -> Path:
    return tmp_path


def sheet_on(floor: Floor) -> WordingsSheet:
    """The sheet as the desk opens it: a wording to be voted on is prepared on the card of votes."""
    sheet = WordingsSheet(floor.window.page, Context(floor.bridge, Theme()), DRAFT, floor.resolutions.commit)
    if not isinstance(floor, Drafting):
        sheet.vote_wanted.connect(floor.votes.prepare_wording)
    sheet.present()
    QApplication.processEvents()
    return sheet


def opened(folder: Path, *texts: str, clause: int = 2, kind: type[Floor] = Drafting) -> tuple[Floor, WordingsSheet]:
    """A draft of three clauses with wordings of one of them, and the sheet; over the whole desk if need be."""
    floor = kind(folder, BEGUN, *(c.ProposeWording(clause, text) for text in texts))
    return floor, sheet_on(floor)


def wordings(floor: Floor) -> tuple[Wording, ...]:
    return floor.state.resolutions[0].wordings


def clauses(floor: Floor) -> tuple[str, ...]:
    return floor.state.resolutions[0].content.clauses


def statuses(floor: Floor) -> list[WordingStatus]:
    return [wording.status for wording in wordings(floor)]


def shown(sheet: WordingsSheet) -> list[str]:
    return [column.heading.text() for column in sheet.columns.columns if column.isVisible()]


def notes(sheet: WordingsSheet) -> list[bool]:
    return [bool(row.note) for row in sheet.list.rows_model.rows]


# --- Proposing ---


def test_a_wording_is_proposed_by_somebody_without_the_mouse(folder: Path) -> None:
    floor, sheet = opened(folder)
    assert sheet.clause == 1
    assert sheet.columns.nothing.isVisible()
    floor.press(DOWN, Qt.Key.Key_1)
    assert floor.focused is sheet.form.area
    assert sheet.form.area.text() == CLAUSES[1]
    floor.type(" هرگز")
    floor.press(TAB)
    floor.type("کاظمی")
    floor.press(ENTER)
    assert floor.focused is sheet.form.proposer.entry
    assert sheet.form.proposer.who == seat_id(7)
    floor.press(ENTER)
    (wording,) = wordings(floor)
    assert (wording.clause, wording.text, wording.by) == (2, f"{CLAUSES[1]} هرگز", seat_id(7))
    assert floor.focused is sheet.list
    assert not sheet.form.isVisible()
    assert notes(sheet) == [False, True, False]
    assert sheet.columns.standing.view.toPlainText().strip() == CLAUSES[1]
    (column,) = (column for column in sheet.columns.columns if column.isVisible())
    assert "مریم کاظمی" in column.by.text()
    assert "هرگز" in column.view.toPlainText()
    assert floor.drafts.kept(floor.state.plan.session_no) == {}
    assert floor.refused == []


def test_letters_that_mean_nobody_yet_are_not_left_out_unseen(folder: Path) -> None:
    floor, sheet = opened(folder)
    floor.press(Qt.Key.Key_1)
    floor.type("!")
    floor.press(TAB)
    floor.type("کاظمی")
    floor.press(Qt.Key.Key_Backtab, ENTER)
    assert wordings(floor) == ()
    assert floor.focused is sheet.form.proposer.entry
    assert sheet.form.said.text()
    floor.press(ENTER, ENTER)
    assert [wording.by for wording in wordings(floor)] == [seat_id(7)]


def test_what_is_refused_stays_typed_and_says_why(folder: Path) -> None:
    floor, sheet = opened(folder)
    floor.press(Qt.Key.Key_1, ENTER)
    assert floor.codes == ["wording_stands_already"]
    assert sheet.said.text()
    assert floor.focused is sheet.form.area
    floor.press(ESCAPE)
    assert floor.focused is sheet.list
    assert notes(sheet) == [False, False, False]


# --- Half typed ---


def test_nothing_half_typed_is_lost_and_each_clause_has_its_own(folder: Path) -> None:
    floor, sheet = opened(folder)
    floor.press(Qt.Key.Key_1)
    floor.type(" یک")
    floor.press(RIGHT, ESCAPE)
    floor.press(DOWN, DOWN, Qt.Key.Key_1)
    floor.type(" سه")
    assert wait_for(lambda: len(floor.drafts.kept(floor.state.plan.session_no)) == 2, 1000)
    floor.sit_down()  # As after a power cut.
    sheet = sheet_on(floor)
    assert notes(sheet) == [True, False, True]
    floor.press(Qt.Key.Key_1)
    assert sheet.form.area.text() == f"{CLAUSES[0]} یک"
    assert sheet.form.area.textCursor().position() != len(sheet.form.area.text())
    floor.press(ESCAPE, ESCAPE)
    assert sheet.isHidden()
    sheet.present()
    floor.press(DOWN, DOWN, Qt.Key.Key_1)
    assert sheet.form.area.text() == f"{CLAUSES[2]} سه"
    sheet.form.area.selectAll()
    floor.press(DELETE, ESCAPE)
    assert notes(sheet) == [True, False, False]


def test_half_typed_words_follow_their_clause(folder: Path) -> None:
    floor, sheet = opened(folder)
    floor.press(Qt.Key.Key_1)
    floor.type(" یک")
    floor.do(c.ReviseResolution(c.ResolutionContent(("بانک‌ها گزارشی دهند.", *CLAUSES[1:])), DRAFT))
    assert sheet.form.said.text()
    floor.do(c.ReviseResolution(c.ResolutionContent(("تازه", *CLAUSES)), DRAFT))
    assert not sheet.form.said.text()
    assert floor.focused is sheet.form.area
    assert sheet.form.area.text().endswith(" یک")
    floor.press(ESCAPE)
    assert notes(sheet) == [False, True, False, False]
    # Another one for the first clause is kept beside it.
    sheet.list.choose_key("1")
    floor.press(Qt.Key.Key_1)
    assert sheet.form.area.text() == "تازه"
    floor.type(" دو")
    floor.press(ESCAPE)
    assert notes(sheet) == [True, True, False, False]
    sheet.list.choose_key("2")
    floor.press(Qt.Key.Key_1, ENTER)
    (wording,) = wordings(floor)
    assert (wording.clause, wording.text) == (2, f"{CLAUSES[0]} یک")


def test_a_half_typed_change_of_what_was_decided_meanwhile_waits_as_a_proposal(folder: Path) -> None:
    floor, sheet = opened(folder, "نگارش یک")
    floor.press(Qt.Key.Key_2)
    floor.type(" و نیمه")
    floor.press(ESCAPE)
    floor.do(c.WithdrawWording(WordingId(1)))
    assert notes(sheet) == [False, True, False]
    floor.press(Qt.Key.Key_1)
    assert sheet.form.area.text() == "نگارش یک و نیمه"
    floor.press(ENTER)
    assert [wording.text for wording in wordings(floor)] == ["نگارش یک", "نگارش یک و نیمه"]
    assert floor.drafts.kept(floor.state.plan.session_no) == {}


def test_an_open_form_stays_when_the_sheet_goes_and_comes_back(folder: Path) -> None:
    floor, sheet = opened(folder, kind=Floor)
    floor.press(Qt.Key.Key_1)
    floor.type(" یک")
    floor.press(Qt.Key.Key_F8)
    assert sheet.isHidden()
    assert len(floor.drafts.kept(floor.state.plan.session_no)) == 1
    sheet.present()
    assert floor.focused is sheet.form.area
    floor.type("ی")
    floor.press(ENTER)
    assert [wording.text for wording in wordings(floor)] == [f"{CLAUSES[0]} یکی"]


# --- Choosing ---


def test_a_wording_is_changed_and_taken_back(folder: Path) -> None:
    floor, sheet = opened(folder, "نگارش یک", "نگارش دو")
    assert sheet.clause == 2
    floor.press(LEFT, Qt.Key.Key_2)
    assert sheet.form.area.text() == "نگارش دو"
    assert not sheet.form.proposer.isVisible()
    floor.type(" دیگر")
    floor.press(ENTER)
    assert [wording.text for wording in wordings(floor)] == ["نگارش یک", "نگارش دو دیگر"]
    floor.press(DELETE)
    assert statuses(floor) == [S.OPEN, S.WITHDRAWN]
    floor.press(RIGHT, Qt.Key.Key_6)
    assert statuses(floor) == [S.WITHDRAWN, S.WITHDRAWN]
    floor.press(Qt.Key.Key_6)
    assert floor.codes == ["wording_decided"]
    assert sheet.said.text()


def test_one_chosen_without_a_vote_enters_and_the_others_fall(folder: Path) -> None:
    floor, sheet = opened(folder, "نگارش یک", "نگارش دو")
    floor.press(LEFT)
    floor.type("۴")
    assert clauses(floor) == (CLAUSES[0], "نگارش دو", CLAUSES[2])
    assert statuses(floor) == [S.FALLEN, S.CHOSEN]
    assert sheet.columns.standing.view.toPlainText().strip() == "نگارش دو"
    chosen = sheet.columns.columns[1]
    assert CLAUSES[1].split()[0] in chosen.view.toPlainText()  # Against what it took the place of.
    assert floor.resolutions.form.clauses.clauses() == clauses(floor)


def test_the_text_stays_in_one_step(folder: Path) -> None:
    floor, sheet = opened(folder, "نگارش یک", "نگارش دو")
    floor.do(c.ProposeWording(1, "از بند یک"))
    floor.press(Qt.Key.Key_5)
    assert statuses(floor) == [S.WITHDRAWN, S.WITHDRAWN, S.OPEN]
    assert clauses(floor) == CLAUSES
    floor.bridge.undo()
    assert statuses(floor) == [S.OPEN] * 3
    assert sheet.isVisible()


def test_a_wording_goes_to_the_vote_and_comes_back_with_its_result(folder: Path) -> None:
    floor, sheet = opened(folder, "نگارش یک", "نگارش دو", kind=Floor)
    floor.press(LEFT, Qt.Key.Key_3)
    assert sheet.isHidden()
    preparing = floor.votes.faces.preparing
    assert floor.focused is preparing.open
    assert preparing.chosen() == Subject(wording=WordingId(2))
    floor.press(Qt.Key.Key_F10)
    sheet.present()
    able = {what for what, button in sheet.bar.buttons.items() if button.isEnabled()}
    assert able == {Do.PROPOSE}
    assert sheet.bar.buttons[Do.CHOOSE].toolTip()
    floor.press(Qt.Key.Key_4)
    assert floor.codes == ["resolution_under_vote"]
    floor.do(c.CloseVote(3, 12, 2))
    note = sheet.columns.columns[1].note.text()
    assert all(count in note for count in ("۳", "۱۲", "۲"))
    assert statuses(floor) == [S.OPEN, S.OPEN]
    assert sheet.columns.wording is not None
    assert sheet.columns.wording.id == 2


def test_three_stand_side_by_side_and_arrows_lead_to_the_others(folder: Path) -> None:
    floor, sheet = opened(folder, *(f"نگارش شماره {n}" for n in range(1, 6)))
    first = shown(sheet)
    assert len(first) == 3
    assert sheet.columns.hidden == (0, 2)
    floor.press(LEFT, LEFT)
    assert shown(sheet) == first
    floor.press(LEFT)
    assert shown(sheet)[:2] == first[1:]
    assert sheet.columns.hidden == (1, 1)
    assert sheet.more.isVisible()
    floor.press(LEFT, LEFT, LEFT)
    assert (sheet.columns.chosen, sheet.columns.hidden) == (5, (2, 0))
    floor.do(c.ProposeWording(2, "ششم"), c.GiveFloor(who=seat_id(3)))
    assert (sheet.columns.chosen, sheet.columns.hidden) == (5, (2, 1))
    floor.press(RIGHT, RIGHT, RIGHT, RIGHT)
    assert (sheet.columns.chosen, sheet.columns.hidden) == (1, (0, 3))
    floor.press(UP)
    assert (sheet.clause, sheet.columns.wording) == (1, None)


def test_wordings_of_a_clause_that_is_gone_are_still_read(folder: Path) -> None:
    floor, sheet = opened(folder, "نگارش یک")
    floor.do(c.ReviseResolution(c.ResolutionContent((CLAUSES[0], CLAUSES[2])), DRAFT))
    assert [row.key for row in sheet.list.rows_model.rows] == ["1", "2", "0"]
    floor.press(Qt.Key.Key_End)
    assert sheet.clause == 0
    assert not sheet.columns.standing.isVisible()
    assert "نگارش یک" in sheet.columns.columns[0].view.toPlainText()
    assert not sheet.bar.buttons[Do.PROPOSE].isEnabled()
    floor.press(Qt.Key.Key_1)
    assert not sheet.form.isVisible()
    floor.press(Qt.Key.Key_4)
    assert floor.codes == ["wording_without_clause"]
    floor.press(DELETE)
    assert statuses(floor) == [S.WITHDRAWN]


def test_what_is_typed_in_the_draft_is_a_revision_before_anything_is_done(folder: Path) -> None:
    floor, _ = opened(folder, "نگارش یک")
    floor.resolutions.form.clauses.insertPlainText(" افزوده")
    floor.press(Qt.Key.Key_4)
    (draft,) = floor.state.drafts
    assert [revision.number for revision in draft.revisions] == [1, 2, 3]
    assert "افزوده" in " ".join(draft.content.clauses)
    assert draft.content.clauses[1] == "نگارش یک"


def test_a_decided_draft_is_only_read_and_one_that_is_undone_takes_the_sheet_away(folder: Path) -> None:
    floor, sheet = opened(folder, "نگارش یک")
    floor.do(c.AdoptResolution(DRAFT))
    assert "۷۲/۱" in sheet.title.text()
    assert not any(button.isEnabled() for button in sheet.bar.buttons.values())
    floor.press(Qt.Key.Key_1)
    assert floor.codes == ["resolution_already_decided"]
    assert not sheet.form.isVisible()
    for _ in range(3):
        floor.bridge.undo()
    assert floor.state.resolutions == ()
    assert sheet.isHidden()


def test_tab_goes_round_and_a_click_on_a_wording_chooses_it(folder: Path) -> None:
    floor, sheet = opened(folder, "نگارش یک", "نگارش دو")
    seen = []
    for _ in range(12):
        floor.press(TAB)
        seen.append(floor.focused)
    assert set(sheet.bar.buttons.values()) <= set(seen)
    assert sheet.list in seen
    assert sheet.shut in seen
    for column, chosen in ((sheet.columns.columns[1], 2), (sheet.columns.columns[0], 1)):
        place = column if chosen == 2 else column.view.viewport()
        QTest.mouseClick(place, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
        assert sheet.columns.chosen == chosen
    sheet.columns.standing.view.setFocus()
    floor.press(Qt.Key.Key_6)
    assert statuses(floor) == [S.WITHDRAWN, S.OPEN]


def test_a_sheet_that_is_thrown_away_hears_nothing_more(folder: Path) -> None:
    floor, sheet = opened(folder, "نگارش یک")
    floor.press(ESCAPE)
    sheet.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    floor.do(c.WithdrawWording(WordingId(1)))
    floor.bridge.execute(c.WithdrawWording(WordingId(1)))
    assert not isValid(sheet)


def test_a_dispute_from_the_first_letter_to_the_revision_by_keys_alone(folder: Path) -> None:
    """The desk's own keys open both sheets; nothing half typed is lost on the way to the vote and back."""
    floor = Floor(folder, BEGUN)
    editor = floor.resolutions.form.clauses
    editor.setFocus()
    floor.press(Qt.Key.Key_W, modifiers=CONTROL | SHIFT)
    sheet = floor.window.page.findChild(WordingsSheet)
    assert sheet is not None
    floor.press(Qt.Key.Key_1)
    floor.type(" هرگز")
    floor.press(Qt.Key.Key_W, modifiers=CONTROL | SHIFT)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(sheet)
    assert floor.focused is editor
    floor.press(Qt.Key.Key_W, modifiers=CONTROL | SHIFT)
    sheet = floor.window.page.findChild(WordingsSheet)
    assert sheet is not None
    floor.press(Qt.Key.Key_1, ENTER, Qt.Key.Key_3)
    assert floor.focused is floor.votes.faces.preparing.open
    floor.press(Qt.Key.Key_F10)
    floor.type("12")
    floor.press(ENTER, ENTER, ENTER)
    assert clauses(floor) == (f"{CLAUSES[0]} هرگز", *CLAUSES[1:])
    floor.press(ESCAPE)
    floor.press(Qt.Key.Key_R, modifiers=CONTROL)
    revisions = floor.window.page.findChild(RevisionsSheet)
    assert revisions is not None
    assert "هرگز" in revisions.view.toPlainText()
    floor.press(DOWN, ENTER, ESCAPE)
    assert clauses(floor) == CLAUSES
    assert floor.refused == []


def test_what_python_knows_of_the_desk_outlives_a_sheet_that_is_thrown_away(folder: Path) -> None:
    """Hiding the form passes the focus on; who asks Qt for its chain of focus there ties the window to the sheet."""
    floor, sheet = opened(folder)
    menu = QMenu(floor.resolutions)
    known = (menu.addAction("x"), floor.resolutions.form.clauses.viewport())
    floor.press(Qt.Key.Key_1)
    floor.press(ESCAPE, TAB, ESCAPE)
    sheet.deleteLater()
    QApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete)
    assert not isValid(sheet)
    assert all(map(isValid, known))
