"""Dissent noted on a sheet, by keys alone."""

from pathlib import Path

import pytest
from builders import GUEST, TEXT
from desks import half_typed, wait_for
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from sheets import ADOPTED, FIRST, Sheets
from votes import SEATS

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import DissentId, ResolutionId, seat_id
from meetingdesk.domain.resolution import Dissent
from meetingdesk.ui.operator.dissent_people import DissenterMatches
from meetingdesk.ui.operator.dissent_sheet import DissentSheet
from meetingdesk.ui.wording import refusal

ENTER, ESCAPE, TAB, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Delete
WORDS = "با فوریت آن مخالفم."
NOTED = (*ADOPTED, c.NoteDissent(seat_id(3), WORDS, FIRST), c.NoteDissent(seat_id(5), "نه.\nهرگز.", FIRST))


@pytest.fixture
def folder(app: QApplication, tmp_path: Path) -> Path:
    return tmp_path


def opened(folder: Path, *commands: c.Command, resolution: ResolutionId = FIRST) -> tuple[Sheets, DissentSheet]:
    floor = Sheets(folder, *commands)
    sheet = DissentSheet(floor.window.page, floor.context, resolution)
    floor.show(sheet)
    return floor, sheet


def standing(floor: Sheets, resolution: int = 1) -> tuple[Dissent, ...]:
    return floor.state.resolutions[resolution - 1].standing_dissents


def again(floor: Sheets, sheet: DissentSheet) -> DissentSheet:
    """Return the sheet of a program that was started anew; nobody has closed the one before."""
    floor.sit_down()
    made = DissentSheet(floor.window.page, floor.context, sheet.resolution_id)
    floor.show(made)
    return made


# --- Noting ---


@pytest.mark.parametrize(("letters", "no"), [("یزدان پ", 3), ("سمت 5", 5), ("۷", 7), ("کاظم", 7)])
def test_a_member_is_found_by_a_few_letters_and_the_dissent_noted(folder: Path, letters: str, no: int) -> None:
    floor, sheet = opened(folder, *ADOPTED)
    assert floor.focused is sheet.person.entry
    floor.type(letters)
    assert sheet.person.matches.isVisible()
    floor.press(ENTER)
    assert floor.focused is sheet.text
    floor.type("مخالفم")
    floor.press(ENTER)
    floor.type("دلیل دارم")
    floor.enter()
    (note,) = standing(floor)
    assert (note.who, note.text) == (seat_id(no), "مخالفم\nدلیل دارم")
    assert [row.key for row in sheet.list.rows_model.rows] == ["1"]
    assert (sheet.person.entry.text(), sheet.text.text()) == ("", "")
    assert floor.focused is sheet.person.entry
    assert floor.codes == []
    assert not floor.bridge.drafts.kept(floor.state.plan.session_no)


def test_arrows_choose_among_those_who_match_and_the_list_lies_over_the_card(folder: Path) -> None:
    floor, sheet = opened(folder, *NOTED)
    floor.type("سمت 1")
    matches = sheet.person.matches
    assert matches.geometry().contains(sheet.text.mapTo(floor.window.page, QPoint(20, 10)))
    first = matches.chosen_key()
    floor.press(Qt.Key.Key_Down, ENTER)
    assert sheet.person.who not in {None, first}
    assert matches.isHidden()


def test_who_was_in_the_hall_comes_first_and_dissenters_are_offered_no_more(folder: Path) -> None:
    floor, sheet = opened(folder, *NOTED)
    floor.do(c.RecordDeparture(seat_id(2)), c.RecordArrival(seat_id(SEATS)))
    floor.type("سمت")
    rows = sheet.person.matches.rows_model.rows
    keys = [row.key for row in rows]
    assert keys[:3] == [seat_id(1), seat_id(2), seat_id(4)]
    assert keys[-1] == seat_id(SEATS), "came after the decision"
    assert (rows[1].word_tone, rows[-1].word_tone) == ("good", "warning")
    assert not {seat_id(3), seat_id(5), GUEST} & set(keys)


@pytest.mark.parametrize(("no", "code"), [(SEATS, "absent_at_decision"), (3, "dissent_noted_already")])
def test_whom_a_rule_refuses_is_told_at_once_and_at_the_place(folder: Path, no: int, code: str) -> None:
    floor, sheet = opened(folder, *NOTED)
    sheet.person.choose(seat_id(no))
    violation = floor.bridge.desk.can(c.NoteDissent(seat_id(no), "-", FIRST))
    assert violation is not None
    assert violation.code == code
    assert sheet.person.said.text() == refusal(violation)
    assert floor.focused is sheet.person.entry
    floor.type("مریم")
    assert sheet.person.who is None
    assert sheet.person.said.text() != refusal(violation)


def test_without_a_person_or_without_words_nothing_is_noted(folder: Path) -> None:
    floor, sheet = opened(folder, *ADOPTED)
    sheet.text.setFocus()
    floor.type("چیزی")
    floor.enter()
    assert floor.focused is sheet.person.entry
    hint = sheet.person.said.text()
    floor.type("xyz")
    floor.press(ENTER)
    assert sheet.person.said.text() not in {"", hint}
    floor.write(sheet.person.entry, "مریم")
    floor.press(ENTER)
    floor.write(sheet.text, " ")
    floor.enter()
    assert sheet.said.text()
    assert standing(floor) == ()
    assert floor.codes == [], "the sheet asks before it does"


def test_dissent_from_a_rejected_draft_and_the_title_says_so(folder: Path) -> None:
    floor, sheet = opened(folder, c.DraftResolution(content=TEXT), c.RejectResolution())
    assert "۱" in sheet.title.text()
    sheet.person.choose(seat_id(7))
    floor.write(sheet.text, WORDS)
    floor.enter()
    assert [note.text for note in standing(floor)] == [WORDS]


@pytest.mark.parametrize("hostile", ["بد 😀", "{name} %s <b>&", "متن" * 7000])
def test_hostile_words_are_refused_or_noted_as_they_are(folder: Path, hostile: str) -> None:
    floor, sheet = opened(folder, *ADOPTED)
    sheet.person.choose(seat_id(7))
    sheet.text.insertPlainText(hostile)
    floor.enter()
    noted = [note.text for note in standing(floor)]
    assert noted == ([hostile] if "{" in hostile else [])
    assert bool(sheet.text.text()) is not bool(noted)
    if not noted:
        assert sheet.said.text()
        assert sheet.text.text() == hostile


# --- Wording otherwise, and taking back ---


def test_enter_on_a_note_words_it_otherwise(folder: Path) -> None:
    floor, sheet = opened(folder, *NOTED)
    sheet.list.setFocus()
    sheet.list.choose(1)
    floor.press(ENTER)
    assert floor.focused is sheet.text
    assert sheet.text.text() == "نه.\nهرگز."
    assert sheet.person.isHidden()
    floor.write(sheet.text, "شاید")
    floor.enter()
    assert [note.text for note in standing(floor)] == [WORDS, "شاید"]
    assert sheet.person.isVisible()
    assert sheet.text.text() == ""


def test_del_takes_a_note_back_and_undoing_brings_it_again(folder: Path) -> None:
    floor, sheet = opened(folder, *NOTED)
    sheet.list.setFocus()
    sheet.list.choose(0)
    floor.press(DELETE)
    assert [note.who for note in standing(floor)] == [seat_id(5)]
    assert len(sheet.list.rows_model.rows) == 1
    floor.bridge.undo()
    assert len(sheet.list.rows_model.rows) == 2
    floor.press(DELETE, DELETE)
    assert sheet.list.isHidden()
    assert sheet.empty.isVisible()


def test_the_menu_offers_the_same(folder: Path) -> None:
    floor, sheet = opened(folder, *NOTED)
    for at, left in ((0, 2), (1, 1)):
        menu = sheet.list.open_menu(sheet.list.visualRect(sheet.list.rows_model.index(0)).center())
        assert menu is not None
        menu.actions()[at].trigger()
        menu.close()
        assert len(standing(floor)) == left
    assert sheet.person.isVisible(), "the note that was to be worded otherwise is gone"


def test_words_typed_over_a_note_that_is_taken_back_stay(folder: Path) -> None:
    floor, sheet = opened(folder, *NOTED)
    sheet.revise(DissentId(1))
    floor.type("!")
    floor.do(c.StrikeDissent(DissentId(1)))
    assert sheet.text.text() == f"{WORDS}!"
    floor.enter()
    assert sheet.said.text()
    floor.bridge.undo()
    floor.enter()
    assert standing(floor)[0].text == f"{WORDS}!"


def test_escape_leaves_first_the_wording_and_then_the_sheet(folder: Path) -> None:
    floor, sheet = opened(folder, *NOTED)
    floor.type("مریم")
    floor.press(ENTER)
    floor.type("نیمه")
    sheet.revise(DissentId(1))
    floor.type("دیگر")
    floor.press(ESCAPE)
    assert floor.focused is sheet.list
    assert (sheet.person.who, sheet.text.text()) == (seat_id(7), "نیمه"), "what was typed of a new note is there again"
    sheet.revise(DissentId(1))
    assert sheet.text.text() == WORDS, "what was thrown away is gone"
    floor.press(ESCAPE)
    floor.press(ESCAPE)
    assert sheet.isHidden()


def test_escape_closes_the_list_of_matches_first(folder: Path) -> None:
    floor, sheet = opened(folder, *ADOPTED)
    floor.type("سمت")
    floor.press(ESCAPE)
    assert sheet.person.matches.isHidden()
    assert sheet.isVisible()
    floor.press(ESCAPE)
    assert sheet.isHidden()


# --- Nothing is lost ---


def test_half_typed_words_are_on_disk_at_once_and_come_back_with_the_cursor(folder: Path) -> None:
    with half_typed(folder) as file:
        floor = Sheets(folder, *NOTED)
        floor.drafts = file.drafts  # type: ignore[assignment]
        floor.sit_down()
        sheet = DissentSheet(floor.window.page, floor.context, FIRST)
        floor.show(sheet)
        sheet.person.choose(seat_id(7))
        floor.type("نیمه‌کاره {x} 😀")
        sheet.text.moveCursor(QTextCursor.MoveOperation.PreviousWord)
        floor.type("ب")
        place = sheet.text.textCursor().position()
        session = floor.state.plan.session_no
        assert wait_for(lambda: any("dissent:1" in key for key in file.drafts.kept(session)), 250)
        sheet.revise(DissentId(1))
        floor.type("!")
        assert wait_for(lambda: len(file.drafts.kept(session)) == 2, 250)
        made = again(floor, sheet)
        sheet.fields.flush = lambda: True  # type: ignore[method-assign]  # It died with its program.
        sheet.dismiss()
        assert (made.person.who, made.text.text()) == (seat_id(7), "نیمه‌کاره {x} ب😀")
        assert made.text.textCursor().position() == place
        made.revise(DissentId(1))
        assert made.text.text() == f"{WORDS}!"
        floor.enter()
        assert standing(floor)[0].text == f"{WORDS}!"
        made.dismiss()
        assert len(file.drafts.kept(session)) == 1


def test_closing_keeps_what_is_typed_without_waiting(folder: Path) -> None:
    floor, sheet = opened(folder, *ADOPTED)
    floor.type("سار")
    sheet.dismiss()
    assert len(floor.bridge.drafts.kept(floor.state.plan.session_no)) == 1
    assert sheet.person.matches.isHidden()
    made = again(floor, sheet)
    assert made.person.entry.text() == "سار"
    floor.press(ENTER)
    assert made.person.who == seat_id(3)
    floor.write(made.person.entry, "")
    floor.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    floor.press(DELETE)
    assert not floor.bridge.drafts.kept(floor.state.plan.session_no)


def test_live_events_touch_neither_words_nor_focus(folder: Path) -> None:
    floor, sheet = opened(folder, *NOTED)
    sheet.person.choose(seat_id(7))
    floor.type("نیمه")
    around: tuple[c.Command, ...] = (
        c.GiveFloor(who=seat_id(4)),
        c.NoteDissent(seat_id(9), "پس", FIRST),
        c.DraftResolution(content=TEXT),
        c.RecordDeparture(seat_id(7)),
    )
    for command in around:
        floor.do(command)
        assert (sheet.text.text(), sheet.person.who, floor.focused) == ("نیمه", seat_id(7), sheet.text)
    assert len(sheet.list.rows_model.rows) == 3
    floor.enter()
    assert standing(floor)[-1].who == seat_id(7), "was there when it was decided"


def test_after_the_adoption_is_taken_back_a_rule_says_why_nothing_is_noted(folder: Path) -> None:
    floor, sheet = opened(folder, *ADOPTED)
    sheet.person.choose(seat_id(7))
    floor.type(WORDS)
    floor.do(c.TakeBackAdoption())
    floor.enter()
    violation = floor.bridge.desk.can(c.NoteDissent(seat_id(7), WORDS, FIRST))
    assert violation is not None
    assert sheet.said.text() == refusal(violation)
    assert sheet.text.text() == WORDS


def test_nothing_of_a_sheet_is_left_on_the_page(folder: Path) -> None:
    floor, sheet = opened(folder, *ADOPTED)
    page = floor.window.page
    floor.type("سمت")
    floor.press(ESCAPE, ESCAPE)
    sheet.deleteLater()
    del sheet
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.findChildren(DissenterMatches) == []


def test_tab_goes_round_on_the_sheet(folder: Path) -> None:
    floor, sheet = opened(folder, *NOTED)
    seen = []
    for _ in range(7):
        seen.append(floor.focused)
        floor.press(TAB)
    assert {sheet.person.entry, sheet.text, sheet.submit, sheet.list, sheet.shut} <= set(seen)
    assert all(sheet.isAncestorOf(widget) for widget in seen)
