"""Speakers, found by a few letters and given the floor by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import CHAIR, FIFTH, FOURTH, GUEST, SECRETARY, STARTED, THIRD, arrivals
from desks import Hall, half_typed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from votes import Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import guest_id
from meetingdesk.services.access import Access
from meetingdesk.services.notices import ALL_TOPICS
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.speaker_matches import NEW_GUEST
from meetingdesk.ui.operator.speaker_panel import SpeakerPanel

QUEUED = (*STARTED, c.RequestFloor(THIRD), c.RequestFloor(FOURTH), c.RequestFloor(GUEST))
SPEAKING = (*STARTED, c.GiveFloor(who=SECRETARY))
ENTER, SHIFT, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


def panel_of(hall: Hall) -> SpeakerPanel:
    panel = SpeakerPanel(hall.context)
    hall.show(panel)
    panel.focus_entry()
    return panel


def add(panel: SpeakerPanel, text: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    panel.waiting.entry.insert(text)
    QTest.keyClick(panel.waiting.entry, ENTER, modifier)


def queued(hall: Hall) -> list[str]:
    return [turn.who for turn in hall.bridge.state.queue]


def speaker(hall: Hall) -> str | None:
    speech = hall.bridge.state.speech
    return speech.who if speech is not None else None


def test_enter_puts_whom_a_few_letters_mean_on_the_queue(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    add(panel, "بهنام")
    assert queued(hall) == [CHAIR]
    assert panel.waiting.entry.text() == ""
    assert [row.lead for row in panel.waiting.queue.rows_model.rows] == ["۱"]


def test_shift_enter_gives_the_floor_at_once(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    add(panel_of(hall), "3", SHIFT)
    assert (speaker(hall), queued(hall)) == (THIRD, [])


def test_control_enter_checks_in_and_queues_in_one_step(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    steps = len(hall.bridge.desk.steps)
    add(panel_of(hall), "5", CONTROL)
    assert hall.bridge.state.is_present(FIFTH)
    assert queued(hall) == [FIFTH]
    assert len(hall.bridge.desk.steps) == steps + 1


def test_who_has_not_come_is_refused_and_the_letters_stay(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    add(panel, "5")
    assert [violation.code for violation in hall.refused] == ["not_present"]
    assert panel.waiting.entry.text() == "5"


def test_those_present_stand_first_and_arrows_choose(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.waiting.entry.insert("سمت")
    keys = [row.key for row in panel.waiting.matches.rows_model.rows]
    assert keys[:4] == [CHAIR, SECRETARY, THIRD, FOURTH]
    QTest.keyClick(panel.waiting.entry, Qt.Key.Key_Down)
    QTest.keyClick(panel.waiting.entry, Qt.Key.Key_Down)
    QTest.keyClick(panel.waiting.entry, ENTER)
    assert queued(hall) == [THIRD]


@pytest.mark.parametrize("typed", ["کاشانی، خبرنگار", "کاشانی, خبرنگار"])
def test_whom_nobody_knows_becomes_a_guest_on_the_queue(file: CouncilFile, typed: str) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.waiting.entry.insert(typed)
    assert [row.key for row in panel.waiting.matches.rows_model.rows] == [NEW_GUEST]
    QTest.keyClick(panel.waiting.entry, ENTER)
    guest = hall.bridge.state.guests[-1]
    assert (guest.id, guest.name, guest.post_title) == (guest_id(3), "کاشانی", "خبرنگار")
    assert queued(hall) == [guest_id(3)]


def test_the_queue_is_worked_with_keys(file: CouncilFile) -> None:
    hall = Hall(file, *QUEUED)
    panel = panel_of(hall)
    queue = panel.waiting.queue
    QTest.keyClick(panel.waiting.entry, Qt.Key.Key_Down)
    QTest.keyClick(queue, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert queued(hall) == [FOURTH, THIRD, GUEST]
    QTest.keyClick(queue, Qt.Key.Key_Delete)
    assert queued(hall) == [FOURTH, GUEST]
    QTest.keyClick(queue, ENTER)
    assert (speaker(hall), queued(hall)) == (GUEST, [FOURTH])


def test_the_actions_of_the_window_mean_the_turn_chosen(file: CouncilFile) -> None:
    hall = Hall(file, *QUEUED)
    panel = panel_of(hall)
    panel.withdraw_selected()
    panel.jump_to(str(hall.bridge.state.queue[2].id))
    panel.move_selected(-1)
    assert queued(hall) == [THIRD, GUEST, FOURTH]
    panel.move_selected(-9)
    assert queued(hall) == [GUEST, THIRD, FOURTH]
    panel.withdraw_selected()
    assert queued(hall) == [THIRD, FOURTH]


def test_the_three_buttons_pause_extend_and_end(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    floor = panel_of(hall).floor
    height = floor.height()
    QTest.mouseClick(floor.pause, Qt.MouseButton.LeftButton)
    speech = hall.bridge.state.speech
    assert speech is not None
    assert speech.is_paused
    assert floor.pause.icon_name == "play"
    assert floor.face.word.text()
    QTest.mouseClick(floor.pause, Qt.MouseButton.LeftButton)
    QTest.mouseClick(floor.extend, Qt.MouseButton.LeftButton)
    assert floor.face.limit.text() == "۰۶:۰۰"
    QTest.keyClick(floor.end, Qt.Key.Key_Space)
    assert speaker(hall) is None
    assert not floor.end.isEnabled()
    QApplication.processEvents()
    assert floor.height() == height


def test_what_was_spoken_counts_at_once_and_over_speeches(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING, c.EndSpeech(), c.RequestFloor(SECRETARY), c.GiveFloor(who=SECRETARY))
    hall.meeting.do(c.RequestFloor(SECRETARY))
    panel = panel_of(hall)
    hall.meeting.wait(60)
    panel.tick(hall.bridge.now())
    assert panel.floor.notes.today.phrases[0].figures == "۰۱:۰۲"
    assert [row.figures for row in panel.waiting.queue.rows_model.rows] == ["۰۱:۰۲"]
    assert [(share.figures, share.token) for share in panel.waiting.balance.shares] == [("۱′", "parliament")]


def test_a_speech_that_was_undone_does_not_count(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    hall.meeting.wait(30)
    hall.meeting.do(c.EndSpeech(), c.RequestFloor(SECRETARY))
    assert [row.figures for row in panel.waiting.queue.rows_model.rows] == ["۰۰:۳۱"]
    for _ in range(3):
        hall.meeting.undo()
    assert panel.waiting.balance.shares == ()
    assert panel.waiting.balance.isHidden()


def test_a_jump_leads_to_the_end_of_the_speech_or_to_the_entry(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    panel.jump_to("")
    assert panel.floor.end.hasFocus()
    hall.meeting.do(c.EndSpeech())
    panel.jump_to("")
    assert panel.waiting.entry.hasFocus()


def test_a_reader_sees_why_nothing_can_be_typed(file: CouncilFile) -> None:
    hall = Hall(file, *QUEUED)
    bridge = Bridge(hall.meeting.sit_down(Access.READER), file.drafts)
    panel = SpeakerPanel(Context(bridge, hall.context.theme))
    panel.refresh(ALL_TOPICS)
    assert not panel.waiting.entry.isEnabled()
    assert panel.waiting.entry.placeholderText()
    assert len(panel.waiting.queue.rows_model.rows) == 3


def test_everybody_who_leaves_leaves_the_queue(file: CouncilFile) -> None:
    hall = Hall(file, *QUEUED, *arrivals(FIFTH))
    panel = panel_of(hall)
    hall.meeting.do(c.RecordDeparture(THIRD))
    assert [row.lead for row in panel.waiting.queue.rows_model.rows] == ["۱", "۲"]


def test_the_list_of_what_is_missing_leads_to_the_floor_and_ends_nothing(app: QApplication, tmp_path: Path) -> None:
    floor = Floor(tmp_path, c.GiveFloor(who=CHAIR))
    floor.press(Qt.Key.Key_F6, modifiers=CONTROL)
    floor.press(Qt.Key.Key_F6, modifiers=CONTROL)
    floor.press(Qt.Key.Key_Return)
    assert floor.state.floor is not None
    assert floor.focused is floor.window.panels.speakers.floor.end
