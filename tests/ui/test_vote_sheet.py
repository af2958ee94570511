"""The roll of a vote by name, by keyboard."""

from pathlib import Path

import pytest
from builders import TEXT
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from votes import NONE, SHIFT, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import VoteMethod
from meetingdesk.domain.ids import ParticipantId, seat_id
from meetingdesk.domain.procedure import Choice, Procedure, Tally
from meetingdesk.ui.operator.vote_roll import Roll
from meetingdesk.ui.operator.vote_sheet import VoteSheet

pytestmark = pytest.mark.usefixtures("app")

F10, ENTER, ESCAPE, BACK = Qt.Key.Key_F10, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backspace
DRAFT = c.DraftResolution(content=TEXT)
ROLL = c.OpenVote(method=VoteMethod.ROLL_CALL)
# What the keys 1, 2 and 3 send.
LAYOUTS = {"english": "123", "persian": "۱۲۳"}


def sheet_of(floor: Floor) -> VoteSheet:
    floor.press(F10)
    sheet = floor.window.findChild(VoteSheet)
    assert isinstance(sheet, VoteSheet)
    assert sheet.isVisible()
    assert floor.focused is sheet.roll
    return sheet


def send(char: str, modifiers: Qt.KeyboardModifier = NONE, key: int = 0) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, key or ord(char), modifiers, char))


def choices(floor: Floor) -> dict[ParticipantId, Choice]:
    return dict(floor.state.votes[-1].choices)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_all_in_favour_then_exceptions(tmp_path: Path, layout: str) -> None:
    first, second, third = LAYOUTS[layout]
    floor = Floor(tmp_path, DRAFT)
    floor.press(F10)
    floor.votes.faces.preparing.methods.button(1).click()
    sheet = sheet_of(floor)
    assert [row.key for row in sheet.roll.rows_model.rows] == [seat_id(no) for no in range(1, 18)]
    send("!", SHIFT)
    assert set(choices(floor).values()) == {Choice.IN_FAVOUR}
    floor.type("يزدان پ")  # with the Arabic letter, without the half-space
    assert sheet.roll.chosen_key() == seat_id(3)
    send(second)
    floor.type("کاظم")
    send(third)
    assert choices(floor)[seat_id(3)] is Choice.AGAINST
    assert choices(floor)[seat_id(7)] is Choice.ABSTAIN
    assert "۱۵" in sheet.tally.tally.text()
    send(first)
    send(third)
    floor.press(ENTER)
    assert floor.focused is sheet.close_button
    floor.press(ENTER)
    (resolution,) = floor.state.adopted
    assert resolution.adoption is not None
    assert resolution.adoption.tally == Tally(15, 1, 1, 0)
    assert sheet.isHidden()
    assert floor.focused is floor.votes.faces.result.done


def test_one_key_a_name_goes_on_to_the_next_and_undo_works_while_it_is_open(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT, ROLL)
    sheet = sheet_of(floor)
    for digit in "1234":
        floor.meeting.wait(1)
        send(digit)
    assert list(choices(floor).values()) == list(Choice)
    assert sheet.roll.chosen_key() == seat_id(5)
    floor.press(BACK, BACK)
    send("1")
    assert choices(floor)[seat_id(3)] is Choice.IN_FAVOUR
    assert sheet.roll.chosen_key() == seat_id(5)
    send("9")
    floor.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert choices(floor)[seat_id(3)] is Choice.ABSTAIN
    assert sheet.roll.rows_model.rows[2].word
    floor.press(ESCAPE)
    assert sheet.isHidden()
    assert floor.focused is not sheet.roll
    floor.bridge.undo()
    floor.press(F10)
    assert sheet.roll.chosen_key() == seat_id(4)
    while floor.state.running_vote is not None:
        floor.bridge.undo()
    assert sheet.isHidden()
    assert floor.votes.isHidden()


def test_who_may_not_vote_does_not_stand_on_the_roll(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT, present=16, substitute_votes=False)
    floor.do(c.AdmitSubstitute(seat_id(20), name="بی‌رأی", letter_no="1"), ROLL)
    sheet = sheet_of(floor)
    roll = [row.key for row in sheet.roll.rows_model.rows]
    assert roll == [seat_id(no) for no in range(1, 17)]
    send("2")
    floor.do(c.RecordDeparture(seat_id(1)), c.RecordArrival(seat_id(18)))
    assert [row.key for row in sheet.roll.rows_model.rows] == [*roll, seat_id(18)]
    assert sheet.roll.rows_model.rows[0].tip.count("\n") >= 1
    assert floor.focused is sheet.roll


def test_substitutes_vote_in_the_place_of_their_seat_and_each_seat_once(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT)
    floor.do(c.RecordDeparture(seat_id(2)), c.AdmitSubstitute(seat_id(2), name="جانشین", letter_no="1"), ROLL)
    sheet = sheet_of(floor)
    floor.press(Qt.Key.Key_Down)
    assert sheet.roll.chosen_key() == "d1"
    send("1")
    floor.do(c.RecordDeparture(ParticipantId("d1")), c.RecordArrival(seat_id(2)))
    assert [row.key for row in sheet.roll.rows_model.rows][1:3] == [seat_id(2), "d1"]
    sheet.roll.choose_key(seat_id(2))
    send("2")
    assert floor.codes == ["seat_has_voted"]


@pytest.mark.parametrize("shifted", ["@", "٬"])
def test_in_a_tie_the_vote_of_the_chair_decides(tmp_path: Path, shifted: str) -> None:
    floor = Floor(tmp_path, DRAFT, ROLL, present=16, procedure=Procedure(chair_casts=True))
    sheet = sheet_of(floor)
    for _ in range(8):
        send("1")
    send(shifted, SHIFT)
    sheet.close_button.click()
    outcome = floor.state.votes[0].outcome
    assert outcome is not None
    assert (outcome.casting, outcome.carried, outcome.tally) == (Choice.IN_FAVOUR, True, Tally(8, 8))
    assert "۷۲/۱" in floor.votes.faces.result.follows.text()


def test_twenty_names_are_seen_without_scrolling(tmp_path: Path) -> None:
    floor = Floor(tmp_path, DRAFT, ROLL, present=20)
    roll: Roll = sheet_of(floor).roll
    QApplication.processEvents()
    places = [roll.visualRect(roll.rows_model.index(at)) for at in range(20)]
    assert all(roll.viewport().rect().contains(place) for place in places)
