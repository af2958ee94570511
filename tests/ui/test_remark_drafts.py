"""From a remark to a draft, and back to the remark; and the time in a remark."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from votes import CONTROL, SHIFT, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.ids import RemarkId, seat_id
from meetingdesk.ui.operator.remarks_panel import RemarksPanel
from meetingdesk.ui.operator.resolution_panel import ResolutionPanel

SPEAKER = seat_id(3)
F3 = Qt.Key.Key_F3
BOTH = CONTROL | SHIFT


@pytest.fixture
def floor(app: QApplication, tmp_path: Path) -> Floor:
    return Floor(tmp_path, c.GiveFloor(who=SPEAKER))


def remarks_of(floor: Floor) -> RemarksPanel:
    panel = floor.window.panels.remarks
    assert isinstance(panel, RemarksPanel)
    return panel


def drafts_of(floor: Floor) -> ResolutionPanel:
    assert isinstance(floor.resolutions, ResolutionPanel)
    return floor.resolutions


def words(floor: Floor) -> list[str]:
    return [row.word for row in remarks_of(floor).list.rows_model.rows]


def shown_time(floor: Floor) -> str:
    return f"[{clock_time(floor.bridge.now(), floor.state.plan.timezone)}] "


# --- The time ---


@pytest.mark.parametrize("key", [ord("T"), ord("ف")])
def test_ctrl_t_puts_the_time_at_the_cursor_wherever_the_focus_is(floor: Floor, key: int) -> None:
    entry = remarks_of(floor).entry
    entry.setFocus()
    floor.type("آغاز پایان")
    entry.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in "آغا":  # In the middle of the first word, which stays whole.
        entry.moveCursor(QTextCursor.MoveOperation.NextCharacter)
    floor.window.panels.attendance.focus_entry()
    QApplication.sendEvent(floor.focused, QKeyEvent(QEvent.Type.KeyPress, key, CONTROL))
    assert entry.text() == f"آغاز {shown_time(floor)} پایان"
    assert floor.focused is entry
    assert entry.textCursor().position() == len("آغاز ") + len(shown_time(floor))


def test_the_time_replaces_nothing_that_is_selected_and_can_be_taken_back(floor: Floor) -> None:
    entry = remarks_of(floor).entry
    entry.setFocus()
    floor.type("گفته")
    entry.selectAll()
    floor.press(Qt.Key.Key_T, modifiers=CONTROL)
    assert entry.text() == f"گفته {shown_time(floor)}"
    floor.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert entry.text() == "گفته"


def test_the_time_is_no_part_of_the_draft(floor: Floor) -> None:
    floor.press(Qt.Key.Key_T, modifiers=CONTROL)
    floor.type("اطلاع داده شود")
    floor.press(F3, modifiers=BOTH)
    assert floor.state.remarks[-1].text.startswith("[۱")
    assert drafts_of(floor).form.clauses.text() == "اطلاع داده شود"


# --- The draft ---


def test_words_half_typed_are_noted_and_become_the_draft_that_has_the_cursor(floor: Floor) -> None:
    floor.do(c.NoteRemark("پیشین"))
    remarks_of(floor).list.choose(0)
    remarks_of(floor).focus_entry()
    floor.type("اطلاع داده شود")
    floor.press(F3, modifiers=BOTH)
    (draft,) = floor.state.drafts
    assert (draft.remark, draft.said_by, draft.content.clauses) == (2, SPEAKER, ("اطلاع داده شود",))
    assert remarks_of(floor).entry.text() == ""
    assert floor.focused is drafts_of(floor).form.clauses
    assert drafts_of(floor).shown_draft == draft.id
    floor.type("!")
    assert drafts_of(floor).form.clauses.text().endswith("!")


def test_where_noting_is_refused_nothing_else_happens(floor: Floor) -> None:
    floor.do(c.NoteRemark("پیشین"))
    entry = remarks_of(floor).entry
    entry.setFocus()
    entry.insertPlainText("بد 😀")
    floor.press(F3, modifiers=BOTH)
    assert (floor.codes, floor.state.drafts, entry.text()) == (["pictograph"], (), "بد 😀")
    assert floor.focused is entry


def test_with_nothing_typed_it_is_the_remark_chosen_or_else_the_newest_of_the_item(floor: Floor) -> None:
    floor.do(c.NoteRemark("یک"), c.NoteRemark("دو"), c.NoteRemark("سه"))
    floor.press(F3, modifiers=BOTH)
    remarks_of(floor).list.choose_key("2")
    floor.press(F3, modifiers=BOTH)
    assert [draft.remark for draft in floor.state.drafts] == [3, 2]
    floor.do(c.EndSpeech(), c.AdvanceAgenda(), c.NoteRemark("بند دو"))
    floor.press(F3, modifiers=BOTH)
    assert floor.state.drafts[-1].remark == 4


def test_once_something_was_noted_the_newest_is_meant_again(floor: Floor) -> None:
    floor.do(c.NoteRemark("یک"))
    panel = remarks_of(floor)
    panel.list.choose(0)
    panel.focus_entry()
    floor.type("دو")
    floor.press(Qt.Key.Key_Return)
    floor.press(F3, modifiers=BOTH)
    assert floor.state.drafts[-1].remark == 2


def test_a_remark_that_is_being_changed_is_changed_first(floor: Floor) -> None:
    floor.do(c.NoteRemark("یک"), c.NoteRemark("دو"))
    panel = remarks_of(floor)
    panel.list.choose_key("1")
    panel.list.setFocus()
    floor.press(Qt.Key.Key_Return)
    floor.type("!")
    floor.press(F3, modifiers=BOTH)
    (draft,) = floor.state.drafts
    assert (draft.remark, draft.content.clauses) == (1, ("یک!",))


def test_with_no_remark_at_all_one_can_be_typed(floor: Floor) -> None:
    floor.window.panels.attendance.focus_entry()
    floor.press(F3, modifiers=BOTH)
    assert (floor.state.drafts, floor.focused) == ((), remarks_of(floor).entry)


def test_ctrl_enter_in_the_list_makes_a_draft_of_the_chosen_one(floor: Floor) -> None:
    floor.do(c.NoteRemark("یک"), c.NoteRemark("دو"))
    remarks_of(floor).list.choose_key("1")
    remarks_of(floor).list.setFocus()
    floor.press(Qt.Key.Key_Return, modifiers=CONTROL)
    assert [draft.remark for draft in floor.state.drafts] == [1]


def test_the_menu_changes_drafts_and_removes(floor: Floor) -> None:
    floor.do(c.NoteRemark("یک"))
    panel = remarks_of(floor)
    for at in range(3):
        menu = panel.list.open_menu(panel.list.visualRect(panel.list.rows_model.index(0)).center())
        assert menu is not None
        assert [action.isEnabled() for action in menu.actions()] == [True] * 3
        menu.actions()[at].trigger()
        menu.close()
        if at == 0:
            assert panel.entry.text() == "یک"
            floor.press(Qt.Key.Key_Escape)
    assert (len(floor.state.drafts), floor.state.remarks) == (1, ())
    assert panel.list.open_menu(QPoint(5, 5)) is None


def test_words_half_typed_in_another_draft_are_kept(floor: Floor) -> None:
    floor.press(Qt.Key.Key_F9)
    floor.type("نخست")
    floor.do(c.NoteRemark("گفته"))
    floor.press(F3, modifiers=BOTH)
    assert [draft.content.clauses for draft in floor.state.drafts] == [("نخست",), ("گفته",)]
    drafts_of(floor).form.clauses.insertPlainText("😀")
    floor.press(F3, modifiers=BOTH)
    assert (len(floor.state.drafts), floor.codes) == (2, ["pictograph"])
    assert "😀" in drafts_of(floor).form.clauses.text()


# --- What became of it ---


def test_a_remark_says_what_became_of_it(floor: Floor) -> None:
    floor.do(c.NoteRemark("یک"), c.NoteRemark("دو"))
    assert words(floor) == ["", ""]
    floor.do(c.DraftResolution(remark=RemarkId(1)))
    draft = words(floor)
    assert (draft[0], "۱" in draft[1]) == ("", True)
    floor.do(c.AdoptResolution())
    assert "۷۲/۱" in words(floor)[1]
    floor.bridge.undo()
    assert words(floor) == draft
    floor.do(c.WithdrawDraft())
    assert words(floor) == ["", ""]


def test_a_row_is_as_high_as_remark_and_mark_need(floor: Floor) -> None:
    floor.do(c.NoteRemark("گفته " * 27))
    panel = remarks_of(floor)
    before = panel.list.sizeHintForRow(0)
    floor.do(*(c.DraftResolution(remark=RemarkId(1)) for _ in range(9)))
    QApplication.processEvents()
    assert panel.list.visualRect(panel.list.rows_model.index(0)).height() > before


def test_what_happens_around_it_touches_neither_words_nor_focus(floor: Floor) -> None:
    floor.do(c.NoteRemark("یک"))
    panel = remarks_of(floor)
    panel.focus_entry()
    floor.type("نیمه")
    around: tuple[c.Command, ...] = (
        c.DraftResolution(remark=RemarkId(1)),
        c.AdvanceAgenda(),
        c.RemoveRemark(RemarkId(1)),
    )
    for command in around:
        floor.do(command)
        assert (panel.entry.text(), floor.focused) == ("نیمه", panel.entry)
    for _ in range(4):
        floor.bridge.undo()
        assert (panel.entry.text(), floor.focused) == ("نیمه", panel.entry)


# --- Whose words a draft came from ---


def test_a_draft_says_whose_words_it_came_from_and_leads_there(floor: Floor) -> None:
    source = drafts_of(floor).source
    floor.press(Qt.Key.Key_F9)
    assert source.isHidden()
    floor.do(c.NoteRemark("گفته"))
    floor.press(F3, modifiers=BOTH)
    said = source.link.text()
    assert "سارا یزدان‌پناه" in said
    assert clock_time(floor.state.remarks[0].at, floor.state.plan.timezone) in said
    floor.do(c.EndSpeech(), c.AdvanceAgenda())
    source.link.setFocus()
    floor.press(Qt.Key.Key_Return)
    panel = remarks_of(floor)
    assert (panel.list.chosen_key(), floor.focused) == ("1", panel.list)
    floor.do(c.RemoveRemark(RemarkId(1)))
    assert not source.link.isEnabled()
    assert "سارا یزدان‌پناه" in source.link.text()
    assert source.link.text() != said


def test_a_note_has_no_speaker(floor: Floor) -> None:
    floor.do(c.EndSpeech(), c.AdvanceAgenda(), c.NoteRemark("یادداشت"), c.DraftResolution(remark=RemarkId(1)))
    source = drafts_of(floor).source
    drafts_of(floor).jump_to("1")
    assert not source.isHidden()
    assert source.link.isEnabled()
