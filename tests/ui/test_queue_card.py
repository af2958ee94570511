"""The queue that the chair trusts: what turns are for, why they stand where they do, and who else the line serves."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import builders
import pytest
from builders import CHAIR, FIFTH, FOURTH, GUEST, SECRETARY, STARTED, THIRD, arrivals
from desks import Hall, half_typed
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from votes import Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import SpeechId, seat_id
from meetingdesk.domain.procedure import KindLimit, Procedure
from meetingdesk.domain.state import Turn
from meetingdesk.domain.turns import Placed, SpeakingOrder, TurnKind
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.operator.queue_list import TurnRow
from meetingdesk.ui.operator.speaker_panel import SpeakerPanel
from meetingdesk.ui.widgets.ctrl_digits import ctrl_digit
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.wording import label
from meetingdesk.ui.wording.queueing import KEYS, calls_words, kind_words, order_words
from meetingdesk.ui.wording.speaking import why_words

K = TurnKind
ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
PERSIAN_ZERO = 0x6F0
QUEUED = (*STARTED, c.RequestFloor(THIRD), c.RequestFloor(FOURTH), c.RequestFloor(GUEST))
SPEAKING = (*STARTED, c.GiveFloor(who=SECRETARY))


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


class Queue:
    """A panel on a meeting, and the keys pressed in it."""

    def __init__(self, file: CouncilFile, *commands: c.Command, **procedure: Any) -> None:
        self.hall = Hall(file)
        self.hall.meeting = builders.Meeting(*commands, plan=replace(builders.plan(), procedure=Procedure(**procedure)))
        self.hall.bridge.desk = self.hall.meeting.desk
        self.hall.meeting.desk.subscribe(self.hall.bridge.changed.emit)
        self.panel = SpeakerPanel(self.hall.context)
        self.hall.show(self.panel)
        self.card = self.panel.waiting
        self.panel.focus_entry()

    @property
    def turns(self) -> tuple[Turn, ...]:
        return self.hall.bridge.state.queue

    @property
    def last(self) -> Turn:
        return max(self.turns, key=lambda turn: turn.id)

    @property
    def rows(self) -> list[TurnRow]:
        return [row for row in self.card.queue.rows_model.rows if isinstance(row, TurnRow)]

    @property
    def who(self) -> list[str]:
        return [turn.who for turn in self.turns]

    @property
    def codes(self) -> list[str]:
        return [violation.code for violation in self.hall.refused]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)

    def digit(self, number: int, layout: str = "english") -> None:
        """Press Ctrl and a digit as a keyboard with that layout sends it."""
        key = (PERSIAN_ZERO if layout == "persian" else ord("0")) + number
        focused = QApplication.focusWidget()
        assert focused is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused, QKeyEvent(kind, key, CONTROL, ""))

    def type(self, text: str) -> None:
        focused: Any = QApplication.focusWidget()
        focused.insert(text)

    def add(self, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.type(text)
        self.press(ENTER, modifiers)

    def do(self, *commands: c.Command) -> None:
        self.hall.meeting.do(*commands)

    def choose(self, place: int) -> None:
        """Put the focus on a turn of the list."""
        self.card.queue.choose(place - 1)
        self.card.queue.setFocus()


# --- What the floor is asked for ---


@pytest.mark.parametrize("layout", ["english", "persian"])
@pytest.mark.parametrize(("digit", "kind"), list(enumerate(KEYS, start=1))[:4])
def test_ctrl_and_a_digit_choose_the_kind_of_the_turn_to_be_added(
    file: CouncilFile, digit: int, kind: TurnKind, layout: str
) -> None:
    queue = Queue(file, *STARTED)
    queue.digit(9)
    queue.digit(digit, layout)
    queue.add("3")
    assert (queue.last.who, queue.last.kind) == (THIRD, kind)
    queue.add("4")
    assert queue.last.kind is K.STATEMENT


def test_a_digit_is_known_by_its_place_where_the_layout_has_another_sign_on_it() -> None:
    french_ampersand = QKeyEvent(QEvent.Type.KeyPress, ord("&"), CONTROL, 10, 0, 0)
    number_pad = QKeyEvent(QEvent.Type.KeyPress, ord("3"), CONTROL | Qt.KeyboardModifier.KeypadModifier)
    assert ctrl_digit(french_ampersand) == (9 if sys.platform == "win32" else 1)
    assert ctrl_digit(number_pad) == 3
    assert ctrl_digit(QKeyEvent(QEvent.Type.KeyPress, ord("3"), CONTROL | SHIFT)) is None
    assert ctrl_digit(QKeyEvent(QEvent.Type.KeyPress, ord("T"), CONTROL, 28, 0, 0)) is None


def test_ctrl_0_says_that_a_written_opinion_was_sent_and_takes_it_back(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED)
    queue.digit(0)
    queue.add("2")
    assert (queue.last.written, queue.who[0]) == (True, SECRETARY)
    queue.digit(0, "persian")
    queue.digit(0)
    queue.add("1")
    assert not queue.last.written


def test_a_point_of_order_has_a_field_for_its_article_and_enter_adds_in_both(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED)
    queue.digit(5)
    assert queue.card.adding.details.article.isVisible()
    queue.type("1")
    queue.press(TAB)
    queue.add("۱۲")
    assert (queue.turns[0].who, queue.turns[0].kind, queue.turns[0].article) == (CHAIR, K.POINT_OF_ORDER, "۱۲")
    assert not queue.card.adding.details.isVisible()
    queue.panel.focus_entry()
    queue.digit(5)
    queue.add("2")
    assert (queue.turns[1].who, queue.turns[1].article) == (SECRETARY, "")


def test_a_reply_answers_the_last_speech_of_somebody_else_or_the_one_chosen(file: CouncilFile) -> None:
    queue = Queue(file, *SPEAKING, c.GiveFloor(who=THIRD), c.GiveFloor(who=FOURTH), c.EndSpeech())
    queue.digit(6)
    answers = queue.card.adding.details.answers
    assert [answers.itemData(at) for at in range(answers.count())] == [None, 3, 2, 1]
    queue.add("4")
    assert queue.last.answers == SpeechId(2)
    queue.digit(6)
    queue.type("1")
    queue.press(TAB)
    queue.press(Qt.Key.Key_Down)
    queue.press(Qt.Key.Key_Down)
    queue.do(c.GiveFloor(who=SECRETARY))
    assert answers.speech() == SpeechId(2)
    queue.press(ENTER)
    assert (queue.last.who, queue.last.answers) == (CHAIR, SpeechId(2))


def test_shift_enter_gives_the_floor_for_the_kind_and_the_article(file: CouncilFile) -> None:
    queue = Queue(file, *STARTED)
    queue.digit(5)
    queue.type("3")
    queue.press(TAB)
    queue.add("۸", SHIFT)
    speech = queue.hall.bridge.state.speech
    assert speech is not None
    assert (speech.who, speech.kind, speech.article) == (THIRD, K.POINT_OF_ORDER, "۸")


def test_a_guest_in_one_line_comes_with_every_kind(file: CouncilFile) -> None:
    queue = Queue(file, *STARTED)
    queue.digit(3)
    queue.add("کاشانی، خبرنگار")
    guest = queue.hall.bridge.state.guests[-1]
    assert (guest.name, queue.last.who, queue.last.kind) == ("کاشانی", guest.id, K.AGAINST)


def test_a_refusal_keeps_the_letters_the_kind_and_the_article(file: CouncilFile) -> None:
    queue = Queue(file, *STARTED)
    queue.digit(5)
    queue.type("5")
    queue.card.adding.details.article.insert("۷")
    queue.press(ENTER)
    assert queue.codes == ["not_present"]
    assert queue.card.entry.text() == "5"
    assert (queue.card.adding.asked.kind, queue.card.adding.asked.article) == (K.POINT_OF_ORDER, "۷")


def test_what_happens_around_the_line_leaves_what_is_typed_and_asked(file: CouncilFile) -> None:
    queue = Queue(file, *STARTED)
    queue.digit(2)
    queue.type("سمت")
    queue.do(c.RequestFloor(FOURTH), c.GiveFloor(), c.CloseList())
    assert queue.card.entry.text() == "سمت"
    assert queue.card.adding.asked.kind is K.IN_FAVOUR


def test_escape_leads_from_the_article_to_the_line_and_from_the_kind_to_the_queue(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED)
    queue.digit(5)
    queue.press(TAB)
    queue.press(ESCAPE)
    assert queue.card.entry.hasFocus()
    queue.press(ESCAPE)
    assert queue.card.adding.asked.kind is K.STATEMENT
    queue.press(ESCAPE)
    assert queue.card.queue.hasFocus()


def test_the_menu_of_the_chip_names_the_keys_and_chooses(file: CouncilFile) -> None:
    queue = Queue(file, *STARTED)
    menu = queue.card.adding.chip.menu()
    menu.aboutToShow.emit()
    lines = [action for action in menu.actions() if not action.isSeparator()]
    assert all(f"Ctrl+{digit}" in line.text() for digit, line in zip((*range(1, 10), 0), lines, strict=True))
    lines[2].trigger()
    assert queue.card.adding.asked.kind is K.AGAINST
    assert queue.card.entry.hasFocus()
    assert queue.card.adding.chip.accessibleName()


# --- The turns that wait ---


@pytest.mark.parametrize("layout", ["english", "persian"])
def test_ctrl_and_a_digit_change_the_kind_of_the_turn_chosen(file: CouncilFile, layout: str) -> None:
    queue = Queue(file, *STARTED, c.RequestFloor(THIRD, K.POINT_OF_ORDER, article="۴"), c.RequestFloor(FOURTH))
    queue.choose(1)
    queue.digit(3, layout)
    changed = next(turn for turn in queue.turns if turn.who == THIRD)
    assert (changed.kind, changed.article) == (K.AGAINST, "۴")
    queue.digit(0, layout)
    changed = next(turn for turn in queue.turns if turn.who == THIRD)
    assert (changed.kind, changed.written) == (K.AGAINST, True)
    assert queue.card.queue.chosen_key() == str(changed.id)


def test_rows_say_what_a_turn_is_for_and_why_it_stands_there(file: CouncilFile) -> None:
    queue = Queue(
        file,
        *SPEAKING,
        c.RequestFloor(THIRD),
        c.RequestFloor(CHAIR, K.IN_FAVOUR),
        c.RequestFloor(GUEST, K.REPLY),
        c.RequestFloor(FOURTH, K.POINT_OF_ORDER, article="۱۲"),
    )
    order, reply, plain, favour = queue.rows
    assert order.kind_word
    assert order.kind_icon
    assert "۱۲" in order.note
    assert "سمت 2" in reply.note
    assert (plain.kind_word, plain.kind_icon) == ("", "")
    assert plain.note == why_words(queue.turns[2])
    assert "سمت 1" in favour.note
    queue.do(c.MoveTurn(queue.turns[3].id, 3))
    moved = queue.turns[2]
    assert (moved.why, moved.overrides) == (Placed.MOVED, Placed.FIRST_COME)
    assert why_words(moved) in queue.rows[2].note
    assert kind_words(K.IN_FAVOUR) in queue.rows[2].spoken


def test_rows_tell_the_time_spoken_today_and_on_the_item(file: CouncilFile) -> None:
    queue = Queue(file, *SPEAKING)
    queue.hall.meeting.wait(200)
    queue.do(c.EndSpeech(), c.AdvanceAgenda(), c.GiveFloor(who=SECRETARY))
    queue.hall.meeting.wait(70)
    queue.do(c.RequestFloor(SECRETARY), c.RequestFloor(THIRD))
    queue.panel.tick(queue.hall.bridge.now())
    spoken = [(row.figures, row.on_item) for row in queue.rows]
    assert spoken[1] == ("۰۰:۰۰", "")
    assert (spoken[0][0][:2], spoken[0][1][:4]) == ("۰۴", "۰۱:۱")
    assert "۰۱:۱" in queue.card.queue._tip(queue.rows[0].key)


def test_the_header_tells_the_order_the_closed_list_and_the_minutes_of_every_kind(file: CouncilFile) -> None:
    limits = (KindLimit(K.POINT_OF_ORDER, 120),)
    queue = Queue(file, *QUEUED, c.RequestFloor(CHAIR, K.POINT_OF_ORDER), kind_limits=limits)
    header = queue.card.header
    assert "۱۷" in header.count.text()
    assert order_words(SpeakingOrder.WRITTEN_FIRST) in header.order.text()
    assert label(SpeakingOrder.WRITTEN_FIRST) in header.toolTip()
    as_the_procedure = header.toolTip().splitlines()[1]
    assert header.closed.isHidden()
    queue.do(c.CloseList())
    assert header.closed.isVisible()
    queue.do(c.SetItemRules(order=SpeakingOrder.ALTERNATE_GROUPS))
    assert order_words(SpeakingOrder.ALTERNATE_GROUPS) in header.order.text()
    assert header.toolTip().splitlines()[1] != as_the_procedure


def test_another_order_is_suggested_and_never_put_in_place_by_itself(file: CouncilFile) -> None:
    sides = [c.RequestFloor(who, K.IN_FAVOUR) for who in (CHAIR, SECRETARY)]
    queue = Queue(file, *STARTED, *sides, c.RequestFloor(THIRD, K.AGAINST))
    assert queue.card.suggestion.isHidden()
    queue.do(c.SetItemRules(order=SpeakingOrder.ALTERNATE_SIDES))
    assert queue.card.suggestion.isVisible()
    assert queue.who == [CHAIR, SECRETARY, THIRD]
    QTest.mouseClick(queue.card.suggestion, Qt.MouseButton.LeftButton)
    assert queue.who == [CHAIR, THIRD, SECRETARY]
    assert queue.card.suggestion.isHidden()


def test_a_turn_is_called_twice_and_then_skipped(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED)
    queue.panel.call_next()
    assert queue.rows[0].note.startswith(calls_words(1))
    queue.panel.call_next()
    assert queue.rows[0].note.startswith(calls_words(2))
    assert queue.rows[0].note_tone == "warning"
    queue.panel.call_next()
    assert queue.who == [FOURTH, GUEST]
    # The next one is called, whatever is chosen.
    queue.choose(2)
    queue.panel.call_next()
    assert [turn.calls for turn in queue.turns] == [1, 0]


def test_the_menu_of_a_turn_does_what_keys_do(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED, c.GiveFloor(who=SECRETARY))
    menu = queue.card.turns.open_menu(QPoint(20, 10))
    assert menu is not None
    _floor, interrupt, _call, up, down, change, _withdraw = menu.actions()
    assert not up.isEnabled()
    kinds: Any = change.menu()
    kinds.actions()[2].trigger()
    assert queue.turns[0].kind is K.AGAINST
    down.trigger()
    assert queue.who == [FOURTH, THIRD, GUEST]
    interrupt.trigger()
    state = queue.hall.bridge.state
    assert (state.speech is not None and state.speech.who, len(state.interrupted)) == (THIRD, 1)
    menu.close()


# --- Lots ---


LOTS = {"speaking_order": SpeakingOrder.BY_LOT}


def test_lots_follow_from_the_number_that_somebody_names_and_the_result_stays_until_escape(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED, **LOTS)
    assert "۳" in queue.card.suggestion.words.text()
    queue.panel.begin_draw()
    draw = queue.card.draw
    assert draw.seed.hasFocus()
    for key in "12":
        QTest.keyClick(draw.seed, key)
    QApplication.sendEvent(draw.seed, QKeyEvent(QEvent.Type.KeyPress, PERSIAN_ZERO + 3, NONE, "۳"))
    assert draw.seed.text() == "۱۲۳"
    queue.press(ENTER)
    tickets = {turn.who: f"123:{turn.id}:{turn.who}" for turn in queue.turns}
    wanted = sorted(tickets.values(), key=lambda ticket: sha256(ticket.encode()).hexdigest())
    assert [tickets[turn.who] for turn in queue.turns] == wanted
    shown = draw.result.rows_model.rows
    assert [row.lead for row in shown] == ["۱", "۲", "۳"]
    assert all(ticket in row.note for ticket, row in zip(wanted, shown, strict=True))
    assert "۱۲۳" in draw.title.text()
    assert draw.result.isVisible()
    queue.press(ESCAPE)
    assert not draw.isVisible()
    assert queue.card.queue.hasFocus()


def test_an_empty_number_is_chosen_by_the_program_and_shown_before_it_counts(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED, **LOTS)
    queue.panel.begin_draw()
    queue.press(ENTER)
    number = queue.card.draw.seed.number()
    assert number is not None
    assert not queue.hall.bridge.state.draws
    queue.press(ENTER)
    assert queue.hall.bridge.state.draws[-1].seed == number
    queue.do(c.WithdrawRequest(queue.turns[0].id))
    assert not queue.card.draw.isVisible()


def test_a_held_enter_draws_nothing_with_a_number_that_nobody_saw(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED, **LOTS)
    queue.panel.begin_draw()
    for is_held in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, ENTER, NONE, "\r", is_held)
        QApplication.sendEvent(queue.card.draw.seed, press)
    assert queue.card.draw.seed.number() is not None
    assert not queue.hall.bridge.state.draws


def test_the_number_and_the_letters_stay_while_others_ask_for_the_floor(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED, **LOTS)
    queue.type("بهنام")
    queue.panel.begin_draw()
    queue.type("۷۷")
    queue.do(c.RequestFloor(SECRETARY))
    assert queue.card.draw.seed.text() == "۷۷"
    assert "۴" in queue.card.draw.title.text()
    queue.press(ESCAPE)
    assert queue.card.draw.seed.text() == ""
    queue.press(ESCAPE)
    assert queue.card.entry.text() == "بهنام"


def test_a_result_is_seen_even_where_letters_were_typed_before(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED, **LOTS)
    queue.type("بهنام")
    queue.panel.begin_draw()
    queue.add("۷۷")
    assert queue.card.draw.result.isVisible()
    assert queue.card.draw.result.hasFocus()
    queue.press(ESCAPE)
    assert queue.card.entry.text() == "بهنام"
    assert queue.card.entry.hasFocus()


def test_nothing_is_drawn_where_turns_are_not_taken_by_lot(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED)
    queue.panel.begin_draw()
    assert queue.codes == ["order_is_not_by_lot"]
    assert not queue.card.draw.isVisible()


# --- Other purposes of the line ---


def test_the_rest_of_the_time_is_ceded_and_what_was_typed_before_comes_back(file: CouncilFile) -> None:
    queue = Queue(file, *SPEAKING)
    queue.type("بهن")
    queue.panel.begin_ceding()
    assert "سمت 2" in queue.card.adding.title.text()
    assert queue.card.entry.text() == ""
    keys = [row.key for row in queue.card.matches.rows_model.rows]
    assert SECRETARY not in keys
    assert keys[:3] == [CHAIR, THIRD, FOURTH]
    queue.press(ENTER)
    assert queue.card.adding.purpose is not None
    queue.add("3")
    speech = queue.hall.bridge.state.speech
    assert speech is not None
    assert (speech.who, speech.ceded_by) == (THIRD, SpeechId(1))
    assert queue.card.adding.purpose is None
    assert queue.card.entry.text() == "بهن"


def test_a_refusal_keeps_the_purpose_and_what_is_typed_and_escape_leaves(file: CouncilFile) -> None:
    queue = Queue(file, *SPEAKING)
    queue.panel.begin_ceding()
    queue.add("5")
    assert queue.codes == ["not_present"]
    assert queue.card.entry.text() == "5"
    assert queue.card.adding.purpose is not None
    queue.press(ESCAPE)
    assert queue.card.adding.purpose is None
    assert queue.card.entry.text() == ""
    assert queue.card.entry.hasFocus()


def test_the_running_speech_is_given_to_the_right_speaker(file: CouncilFile) -> None:
    queue = Queue(file, *SPEAKING)
    queue.panel.begin_handing_over()
    queue.add("3")
    speech = queue.hall.bridge.state.speech
    assert speech is not None
    assert (speech.id, speech.who) == (SpeechId(1), THIRD)


@pytest.mark.parametrize("command", [c.EndSpeech(), c.GiveFloor(who=THIRD), c.ReassignSpeech(THIRD)])
def test_the_purpose_is_left_when_the_speech_ends_or_changes(file: CouncilFile, command: c.Command) -> None:
    queue = Queue(file, *SPEAKING)
    queue.panel.begin_ceding()
    queue.type("سم")
    queue.do(command)
    assert queue.card.adding.purpose is None
    assert queue.card.entry.text() == "سم"
    assert queue.card.entry.selectedText() == "سم"


def test_a_purpose_that_the_rules_allow_nobody_is_not_begun(file: CouncilFile) -> None:
    queue = Queue(file, *SPEAKING, may_cede=False)
    queue.panel.begin_ceding()
    queue.do(c.EndSpeech())
    queue.panel.begin_handing_over()
    assert queue.codes == ["ceding_not_allowed", "nobody_has_the_floor"]
    assert queue.card.adding.purpose is None


# --- In the whole window ---


@pytest.fixture
def floor(app: QApplication, tmp_path: Path) -> Iterator[Floor]:
    requests = [c.RequestFloor(seat_id(no)) for no in (3, 7, 9)]
    made = Floor(tmp_path, *requests)
    yield made
    made.window.deleteLater()


def test_the_keys_of_the_window_call_skip_and_tell_who_was_skipped(floor: Floor) -> None:
    floor.press(Qt.Key.Key_F4, Qt.Key.Key_F4, Qt.Key.Key_F4, modifiers=CONTROL)
    assert [turn.who for turn in floor.state.queue] == [seat_id(7), seat_id(9)]
    assert "سارا یزدان‌پناه" in floor.window.feedback.status.sentence
    floor.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert [turn.calls for turn in floor.state.queue] == [2, 0, 0]


def test_ctrl_f7_and_ctrl_shift_f7_lead_to_the_line(floor: Floor) -> None:
    floor.do(c.GiveFloor())
    for modifiers in (CONTROL, CONTROL | SHIFT):
        floor.press(Qt.Key.Key_F7, modifiers=modifiers)
        assert floor.focused is floor.window.panels.speakers.waiting.entry  # type: ignore[attr-defined]
        floor.press(Qt.Key.Key_Escape)
    assert floor.codes == []


def test_ctrl_shift_f4_draws_where_turns_await_it_and_arranges_otherwise(app: QApplication, tmp_path: Path) -> None:
    requests = [c.RequestFloor(seat_id(no)) for no in (3, 7, 9)]
    floor = Floor(tmp_path, *requests, procedure=Procedure(speaking_order=SpeakingOrder.BY_LOT))
    floor.press(Qt.Key.Key_F4, modifiers=CONTROL | SHIFT)
    floor.type("۴2")
    floor.press(Qt.Key.Key_Return)
    assert floor.state.draws[-1].seed == 42
    assert [turn.lot for turn in floor.state.queue] == [1, 2, 3]
    floor.do(c.MoveTurn(floor.state.queue[2].id, 1))
    floor.press(Qt.Key.Key_F4, modifiers=CONTROL | SHIFT)
    assert [turn.lot for turn in floor.state.queue] == [1, 2, 3]
    assert floor.codes == []
    floor.window.deleteLater()


@pytest.mark.parametrize("size", [(1366, 768), (960, 500)])
def test_nothing_of_the_card_is_cut_in_a_narrow_or_low_window(floor: Floor, size: tuple[int, int]) -> None:
    floor.do(c.RequestFloor(seat_id(4), K.POINT_OF_ORDER, article="۱۲"), c.GiveFloor(who=seat_id(2)), c.CloseList())
    floor.window.resize(*size)
    floor.press(Qt.Key.Key_F3)
    floor.press(Qt.Key.Key_5, modifiers=CONTROL)
    card: QWidget = floor.window.panels.speakers.waiting  # type: ignore[attr-defined]
    for begin in (lambda: None, lambda: floor.press(Qt.Key.Key_F7, modifiers=CONTROL)):
        begin()
        for _ in range(3):
            QApplication.processEvents()
        assert card.width() < 340
        parts = [part for part in card.findChildren(QWidget) if part.isVisible() and part.parent() is card]
        for part in parts:
            assert part.height() >= part.minimumSizeHint().height() or isinstance(part, RowList), part
            assert card.rect().contains(part.geometry()), part
        assert sum(part.height() for part in parts) <= card.height()


def test_rows_that_did_not_change_are_not_made_again(file: CouncilFile) -> None:
    queue = Queue(file, *QUEUED, *arrivals(FIFTH))
    before = queue.rows
    queue.do(c.RequestFloor(FIFTH))
    assert all(one is other for one, other in zip(before, queue.rows[:3], strict=True))
    assert queue.last.why is Placed.FIRST_COME
