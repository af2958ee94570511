"""Checking people in and out by typing a few letters."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import ABSENT_GUEST, CHAIR, FIFTH, FOURTH, GUEST, OPENED, SIXTH, START, THIRD, arrivals
from desks import Hall, half_typed
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.capacity import Capacity
from meetingdesk.domain.state import Absence
from meetingdesk.domain.text import persian_digits
from meetingdesk.services.access import Access
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.attendance_card import AttendanceCard
from meetingdesk.ui.operator.attendance_panel import AttendancePanel, guest_typed
from meetingdesk.ui.wording import label

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def council(application: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CouncilFile]:
    folder: Path = tmp_path_factory.mktemp("attendance")
    with half_typed(folder) as file:
        yield file


@pytest.fixture
def file(app: QApplication, council: CouncilFile) -> CouncilFile:
    """A council file; this panel keeps nothing in it, so one is enough for all tests."""
    return council


def panel_of(hall: Hall) -> AttendancePanel:
    panel = AttendancePanel(hall.context)
    hall.show(panel)
    panel.focus_entry()
    return panel


def enter(panel: AttendancePanel, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    panel.entry.insert(text)
    QTest.keyClick(panel.entry, Qt.Key.Key_Return, modifiers)


def keys(panel: AttendancePanel) -> list[str]:
    return [row.key for row in panel.list.rows_model.rows]


def test_everybody_stands_in_protocol_order_and_nobody_is_chosen(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    assert keys(panel) == [p.id for p in hall.bridge.state.people]
    assert panel.list.chosen_key() is None
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    assert hall.bridge.desk.steps == ()
    assert hall.refused == []


def test_letters_leave_the_matches_with_the_best_chosen(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    panel.entry.insert("يزدان پناه")
    assert keys(panel) == [ABSENT_GUEST]
    assert panel.list.chosen_key() == ABSENT_GUEST
    panel.entry.clear()
    assert len(keys(panel)) == 9
    assert panel.list.chosen_key() is None


@pytest.mark.parametrize("text", ["۵", "5", "سمت ۵"])
def test_enter_records_an_arrival_by_seat_or_post(file: CouncilFile, text: str) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    enter(panel, text)
    assert hall.bridge.state.is_present(FIFTH)
    assert panel.entry.text() == ""
    assert len(keys(panel)) == 9
    assert panel.list.chosen_key() is None


def test_name_and_post_together_find_one_person(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    panel.entry.insert("بهنام سمت")
    assert keys(panel) == [CHAIR]


def test_shift_enter_records_a_departure(file: CouncilFile) -> None:
    hall = Hall(file, *arrivals(THIRD))
    enter(panel_of(hall), "سمت 3", SHIFT)
    assert not hall.bridge.state.is_present(THIRD)
    assert len(hall.bridge.state.attendance[THIRD].intervals) == 1


@pytest.mark.parametrize(("modifiers", "excused"), [(CONTROL, True), (CONTROL | SHIFT, False)])
def test_control_enter_records_an_absence(file: CouncilFile, modifiers: Qt.KeyboardModifier, excused: bool) -> None:
    hall = Hall(file)
    enter(panel_of(hall), "سمت 6", modifiers)
    assert hall.bridge.state.attendance[SIXTH].absence == Absence(excused)


def test_a_refusal_keeps_what_was_typed(file: CouncilFile) -> None:
    hall = Hall(file, *arrivals(THIRD))
    panel = panel_of(hall)
    enter(panel, "سمت 3")
    assert [v.code for v in hall.refused] == ["already_present"]
    assert panel.entry.text() == "سمت 3"


def test_a_full_disk_keeps_what_was_typed(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    failed: list[object] = []
    hall.bridge.failed.connect(failed.append)
    hall.meeting.journal.failure = StoreError("disk_full")
    enter(panel, "سمت 3")
    assert len(failed) == 1
    assert panel.entry.text() == "سمت 3"
    assert not hall.bridge.state.is_present(THIRD)


def test_arrows_choose_another_match(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    panel.entry.insert("سمت")
    QTest.keyClick(panel.entry, Qt.Key.Key_Down)
    QTest.keyClick(panel.entry, Qt.Key.Key_Down)
    QTest.keyClick(panel.entry, Qt.Key.Key_Up)
    chosen = panel.list.chosen_key()
    assert chosen == keys(panel)[1]
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    assert [p for p, a in hall.bridge.state.attendance.items() if a.is_present] == [chosen]


def test_an_arrow_chooses_where_nothing_is_typed_and_escape_lets_go(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    QTest.keyClick(panel.entry, Qt.Key.Key_Down)
    assert panel.list.chosen_key() == CHAIR
    QTest.keyClick(panel.entry, Qt.Key.Key_Escape)
    assert panel.list.chosen_key() is None


def test_whom_nobody_knows_is_offered_as_a_guest(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    panel.entry.insert("نگار صالحی، کارشناس بانک")
    assert len(keys(panel)) == 2
    assert all("نگار صالحی" in row.title for row in panel.list.rows_model.rows)
    QTest.keyClick(panel.entry, Qt.Key.Key_Return, SHIFT)
    assert hall.bridge.desk.steps == ()
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    guest = hall.bridge.state.guests[-1]
    assert (guest.name, guest.post_title) == ("نگار صالحی", "کارشناس بانک")
    assert hall.bridge.state.is_present(guest.id)
    assert keys(panel)[-1] == guest.id
    assert panel.entry.text() == ""
    panel.entry.insert("نگار")
    assert panel.list.chosen_key() == guest.id


def test_a_known_name_typed_with_its_post_is_not_added_twice(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    panel.entry.insert("سارا یزدان‌پناه، خبرنگار")
    assert panel.list.chosen_key() == ABSENT_GUEST
    assert len(keys(panel)) == 3


def test_a_seat_there_is_not_is_no_guest(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    enter(panel, "99")
    assert keys(panel) == []
    assert panel.list.isHidden()
    assert hall.bridge.desk.steps == ()


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [("الف، ب", "الف", "ب"), ("الف, ب، پ", "الف", "ب، پ"), ("الف", "الف", ""), ("، ب", "", "ب")],
)
def test_a_guest_is_name_and_post_at_the_first_comma(text: str, name: str, post: str) -> None:
    assert guest_typed(text) == c.AddGuest(name, post)


def test_rows_say_in_words_who_came_left_or_is_absent(file: CouncilFile) -> None:
    hall = Hall(file, *arrivals(THIRD, FIFTH), c.RecordDeparture(FIFTH), c.RecordAbsence(SIXTH, excused=False))
    rows = {row.key: row for row in panel_of(hall).list.rows_model.rows}
    came = persian_digits(clock_time(START + timedelta(seconds=1), "Asia/Tehran"))
    assert (rows[THIRD].word_tone, rows[THIRD].figures) == ("good", came)
    assert (rows[FIFTH].word_tone, rows[SIXTH].word_tone) == ("quiet", "bad")
    assert len({rows[THIRD].word, rows[FIFTH].word, rows[SIXTH].word, ""}) == 4
    assert (rows[CHAIR].word, rows[CHAIR].figures) == ("", "")
    assert "اکبر بهنام‌جو" in rows[CHAIR].title
    assert "سمت 1" in rows[CHAIR].title


def test_totals_count_the_present_by_group(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED)
    panel = panel_of(hall)
    before = panel.totals.accessibleName()
    assert before.count("۱") == 5  # four groups of one and a guest
    hall.bridge.execute(c.RecordArrival(FIFTH))
    assert panel.totals.accessibleName() != before
    hall.bridge.undo()
    assert panel.totals.accessibleName() == before


def test_keys_on_the_list_act_as_in_the_entry(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    panel.jump_to(THIRD)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert hall.bridge.state.is_present(THIRD)
    assert panel.list.chosen_key() == THIRD
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert not hall.bridge.state.is_present(THIRD)


def test_a_double_click_is_an_arrival(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    place = panel.list.visualRect(panel.list.rows_model.index(1)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert hall.bridge.state.is_present(hall.bridge.state.people[1].id)


def test_the_menu_offers_what_would_be_carried_out(file: CouncilFile) -> None:
    hall = Hall(file, *arrivals(THIRD))
    panel = panel_of(hall)
    place: QPoint = panel.list.visualRect(panel.list.rows_model.index(2)).center()
    menu = panel.open_menu(place)
    assert menu is not None
    assert [a.isEnabled() for a in menu.actions()][:4] == [False, True, False, False]
    menu.actions()[1].trigger()
    menu.close()
    assert not hall.bridge.state.is_present(THIRD)


def test_a_typed_name_survives_what_others_do(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    panel.entry.insert("کارشناس")
    hall.bridge.execute(c.RecordArrival(THIRD))
    assert panel.entry.text() == "کارشناس"
    assert keys(panel) == [GUEST]
    assert panel.list.chosen_key() == GUEST


def test_a_reader_cannot_type_and_is_told_why(file: CouncilFile) -> None:
    hall = Hall(file)
    writing = panel_of(hall).entry.placeholderText()
    reading = AttendancePanel(Context(Bridge(hall.meeting.sit_down(Access.READER), file.drafts), hall.context.theme))
    assert not reading.entry.isEnabled()
    assert reading.entry.placeholderText() not in {"", writing}


def test_whoever_acted_is_in_view_in_a_long_list(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    hall.shown[0].resize(318, 220)
    QApplication.processEvents()
    enter(panel, "یزدان")
    QApplication.processEvents()
    at = panel.list.rows_model.index(panel.list.rows_model.position(ABSENT_GUEST))
    assert panel.list.viewport().rect().contains(panel.list.visualRect(at).center())


def test_of_two_who_match_equally_well_the_one_not_there_comes_first(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    enter(panel, "سمت")
    enter(panel, "سمت")
    state = hall.bridge.state
    assert [state.is_present(m.id) for m in state.plan.members[:3]] == [True, True, False]
    assert hall.refused == []


def test_the_second_row_of_a_new_guest_is_for_an_invited_body(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    panel.entry.insert("نگار صالحی، کارشناس بانک")
    QTest.keyClick(panel.entry, Qt.Key.Key_Down)
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    guest = hall.bridge.state.guests[-1]
    assert guest.of_body
    title = panel.list.rows_model.rows[-1].title
    assert panel.list.rows_model.rows[-1].key == guest.id
    assert label(Capacity.INVITED_BODY) in title


def test_a_substitute_stands_below_the_seat_and_is_found_by_its_number(file: CouncilFile) -> None:
    hall = Hall(file, *arrivals(SIXTH), c.AdmitSubstitute(THIRD, "نگار صالحی"))
    panel = panel_of(hall)
    substitute = hall.bridge.state.substitutes[0].id
    at = keys(panel).index(substitute)
    assert keys(panel)[at - 1] == THIRD
    seat, row = panel.list.rows_model.rows[at - 1 : at + 1]
    assert (seat.word_tone, seat.tone) == ("accent", "quiet")
    assert seat.word
    assert (row.word_tone, row.tone) == ("warning", "text")
    assert label(Capacity.SUBSTITUTE) in row.title
    hall.bridge.execute(c.CorrectSubstitute(substitute, "نگار صالحی", letter_no="۱۲/۳"))
    assert panel.list.rows_model.rows[at].word_tone == "good"
    assert "۱۲/۳" in panel.list.rows_model.rows[at].tip
    panel.entry.insert("3")
    assert keys(panel) == [THIRD, substitute]
    panel.entry.clear()
    hall.bridge.execute(c.RecordDeparture(substitute))
    assert panel.list.rows_model.rows[at - 1].word == ""


def test_a_departure_that_breaks_the_quorum_is_pressed_twice(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED)
    panel = panel_of(hall)
    asked: list[str] = []
    panel.asked.connect(asked.append)
    enter(panel, "سمت 3", SHIFT)
    assert hall.bridge.state.is_present(THIRD)
    assert len(asked) == 1
    assert "سمت 3" in asked[0]
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, SHIFT, "\r", True)  # noqa: FBT003 - Qt's order
    QApplication.sendEvent(panel.entry, held)
    assert hall.bridge.state.is_present(THIRD)
    hall.bridge.execute(c.RecordDeparture(GUEST))  # Any step in between.
    QTest.keyClick(panel.entry, Qt.Key.Key_Return, SHIFT)
    assert hall.bridge.state.is_present(THIRD)
    assert len(asked) == 2
    QTest.keyClick(panel.entry, Qt.Key.Key_Return, SHIFT)
    assert not hall.bridge.state.is_present(THIRD)
    assert not hall.bridge.state.has_quorum
    assert len(asked) == 2
    enter(panel, "سمت 4", SHIFT)  # The quorum is lost already: nothing more to warn of.
    assert not hall.bridge.state.is_present(FOURTH)


def test_the_menu_asks_twice_as_well(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED)
    panel = panel_of(hall)
    for is_there in (True, False):
        menu = panel.open_menu(panel.list.visualRect(panel.list.rows_model.index(2)).center())
        assert menu is not None
        menu.actions()[1].trigger()
        menu.close()
        assert hall.bridge.state.is_present(THIRD) is is_there


def test_alt_enter_opens_the_card_of_the_one_chosen(file: CouncilFile) -> None:
    hall = Hall(file)
    panel = panel_of(hall)
    asked: list[str] = []
    panel.asked.connect(asked.append)
    panel.show_card()
    assert len(asked) == 1
    panel.entry.insert("سمت 3")
    QTest.keyClick(panel.entry, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    card = hall.shown[0].findChild(AttendanceCard)
    assert card is not None
    assert card.isVisible()
    assert card.person is hall.bridge.state.member(THIRD)
    assert hall.bridge.desk.steps == ()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert card.isHidden()
    assert panel.entry.hasFocus()
