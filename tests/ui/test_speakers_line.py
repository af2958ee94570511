"""The line in which speakers are found: where the focus goes, who can be a guest, and what is in view below it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from votes import CONTROL, SHIFT, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import seat_id
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.turns import SpeakingOrder, TurnKind
from meetingdesk.ui.operator.queue_card import QueueCard
from meetingdesk.ui.operator.speaker_panel import SpeakerPanel

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
TEN = tuple(c.RequestFloor(seat_id(no)) for no in range(2, 12))


@pytest.fixture
def folder(app: QApplication, tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    for window in QApplication.topLevelWidgets():
        if window.windowType() is not Qt.WindowType.Popup:
            window.deleteLater()


def panel_of(floor: Floor) -> SpeakerPanel:
    panel = floor.window.panels.speakers
    assert isinstance(panel, SpeakerPanel)
    return panel


def card_of(floor: Floor) -> QueueCard:
    return panel_of(floor).waiting


def settled() -> None:
    for _ in range(3):
        QApplication.processEvents()


# --- Where the focus goes ---


def test_the_cursor_is_back_in_the_line_when_an_article_was_entered(folder: Path) -> None:
    floor = Floor(folder)
    floor.press(Qt.Key.Key_F3)
    floor.type("3")
    floor.press(Qt.Key.Key_5, modifiers=CONTROL)
    floor.press(TAB)
    floor.type("ماده ۱۲")
    floor.press(ENTER)
    assert floor.state.queue[0].article == "ماده ۱۲"
    assert floor.focused is card_of(floor).entry
    floor.type("4")
    floor.press(ENTER)
    assert [turn.who for turn in floor.state.queue] == [seat_id(3), seat_id(4)]


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_the_cursor_is_back_in_the_line_when_a_speech_was_chosen_to_be_answered(
    folder: Path, modifiers: Qt.KeyboardModifier
) -> None:
    floor = Floor(folder, c.GiveFloor(who=seat_id(2)), c.EndSpeech())
    floor.press(Qt.Key.Key_F3)
    floor.type("3")
    floor.press(Qt.Key.Key_6, modifiers=CONTROL)
    floor.press(TAB)
    floor.press(ENTER, modifiers=modifiers)
    assert floor.state.queue or floor.state.speech is not None
    assert floor.focused is card_of(floor).entry


@pytest.mark.parametrize("digit", [Qt.Key.Key_1, Qt.Key.Key_6])
def test_another_kind_takes_the_article_away_and_the_cursor_to_the_line(folder: Path, digit: Qt.Key) -> None:
    floor = Floor(folder)
    floor.press(Qt.Key.Key_F3)
    floor.press(Qt.Key.Key_5, modifiers=CONTROL)
    floor.press(TAB)
    assert floor.focused is card_of(floor).adding.details.article
    floor.press(digit, modifiers=CONTROL)
    assert floor.focused is card_of(floor).entry


# --- What is in view ---


def top_of(card: QueueCard) -> int:
    return card.queue.verticalScrollBar().value()


def test_whoever_speaks_next_is_in_view_when_a_point_of_order_comes(folder: Path) -> None:
    floor = Floor(folder, *TEN)
    card = card_of(floor)
    card.queue.choose(8)
    card.queue.choose(7)
    floor.do(c.RequestFloor(seat_id(12), TurnKind.POINT_OF_ORDER))
    settled()
    assert top_of(card) == 0


def test_whoever_moves_in_the_list_stays_where_they_are_until_they_leave_it(folder: Path) -> None:
    floor = Floor(folder, *TEN)
    card = card_of(floor)
    card.queue.setFocus()
    card.queue.choose(9)
    settled()
    at = top_of(card)
    assert at > 0
    floor.do(c.RequestFloor(seat_id(12)))
    settled()
    assert top_of(card) >= at
    # A menu, or another window, is no leaving.
    QApplication.sendEvent(card.queue, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert top_of(card) >= at
    floor.press(Qt.Key.Key_F3)
    assert top_of(card) == 0


def test_turning_the_wheel_is_not_taken_back_by_a_clock(folder: Path) -> None:
    floor = Floor(folder, *TEN, c.GiveFloor(who=seat_id(2)))
    floor.do(c.RequestFloor(seat_id(2)))
    card = card_of(floor)
    settled()
    card.queue.verticalScrollBar().setValue(40)
    floor.meeting.wait(2)
    floor.window.tick()
    settled()
    assert top_of(card) == 40


def test_the_list_begins_at_its_top_after_lots_were_drawn(folder: Path) -> None:
    floor = Floor(folder, *TEN, procedure=Procedure(speaking_order=SpeakingOrder.BY_LOT))
    card = card_of(floor)
    card.queue.choose(9)
    floor.press(Qt.Key.Key_F4, modifiers=CONTROL | SHIFT)
    floor.type("42")
    floor.press(ENTER)
    settled()
    floor.press(Qt.Key.Key_Escape)
    settled()
    assert card.queue.isVisible()
    assert top_of(card) == 0
    assert card.queue.chosen_key() == str(floor.state.queue[0].id)


def test_a_turn_that_is_jumped_to_is_seen(folder: Path) -> None:
    floor = Floor(folder, *TEN)
    card = card_of(floor)
    floor.press(Qt.Key.Key_F3)
    floor.type("3")
    panel_of(floor).jump_to(str(floor.state.queue[9].id))
    settled()
    assert card.queue.hasFocus()
    assert card.queue.viewport().rect().contains(card.queue.visualRect(card.queue.currentIndex()).center())


# --- Who can be a guest ---


def test_what_has_no_letter_is_no_guest(folder: Path) -> None:
    floor = Floor(folder)
    guests = floor.state.guests
    card = card_of(floor)
    floor.press(Qt.Key.Key_F3)
    for typed in ("23:00:00", "25:99", "۲۵:۹۹", "...", "۹۹، خبرنگار", "77"):
        for modifiers in (Qt.KeyboardModifier.NoModifier, SHIFT, CONTROL):
            assert card.entry.text() == ""
            floor.type(typed)
            assert card.matches.rows_model.rows == (), typed
            assert card.empty.isVisible(), typed
            unknown = card.empty.words.text()
            floor.press(ENTER, modifiers=modifiers)
            floor.press(ENTER, modifiers=modifiers)
            assert floor.state.guests == guests, (typed, modifiers)
            assert floor.state.queue == (), (typed, modifiers)
            assert card.entry.text() == typed
            floor.press(Qt.Key.Key_Escape)
            assert card.empty.words.text() != unknown, typed


def test_an_unknown_name_is_one_key_on_the_queue(folder: Path) -> None:
    floor = Floor(folder)
    floor.press(Qt.Key.Key_F3)
    floor.type("نادر")
    floor.press(ENTER)
    assert floor.state.guests[-1].name == "نادر"
    assert len(floor.state.queue) == 1


def test_whoever_is_on_no_list_has_the_floor_at_once_on_the_second_press(folder: Path) -> None:
    floor = Floor(folder)
    guests = len(floor.state.guests)
    floor.press(Qt.Key.Key_F3)
    floor.type("نادر")
    floor.press(ENTER, modifiers=SHIFT)
    assert len(floor.state.guests) == guests
    assert "نادر" in floor.window.feedback.status.sentence
    assert floor.focused is card_of(floor).entry
    floor.type("نادری")  # Somebody else: what was asked for is selected, and so replaced.
    floor.press(ENTER, modifiers=SHIFT)
    assert len(floor.state.guests) == guests
    floor.press(ENTER, modifiers=SHIFT)
    assert floor.state.speech is not None
    assert floor.state.guests[-1].name == "نادری"
    assert floor.state.speech.who == floor.state.guests[-1].id


def test_a_step_in_between_makes_it_ask_anew(folder: Path) -> None:
    floor = Floor(folder)
    floor.press(Qt.Key.Key_F3)
    floor.type("نادر")
    floor.press(ENTER, modifiers=SHIFT)
    floor.do(c.RequestFloor(seat_id(2)))
    floor.press(ENTER, modifiers=SHIFT)
    assert floor.state.speech is None
    floor.press(ENTER, modifiers=SHIFT)
    assert floor.state.speech is not None


def test_whoever_is_known_has_the_floor_at_the_first_press(folder: Path) -> None:
    floor = Floor(folder)
    floor.press(Qt.Key.Key_F3)
    floor.type("3")
    floor.press(ENTER, modifiers=SHIFT)
    assert floor.state.speech is not None
