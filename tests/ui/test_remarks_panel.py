"""Remarks, typed while the meeting goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import CHAIR, OPENED, SECRETARY, STARTED, THIRD
from desks import Hall, half_typed, type_text, wait_for
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetingdesk.domain import commands as c
from meetingdesk.services.access import Access
from meetingdesk.services.notices import ALL_TOPICS
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.remark_target import Target
from meetingdesk.ui.operator.remarks_panel import RemarksPanel

SPEAKING = (*STARTED, c.GiveFloor(who=SECRETARY))


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


def panel_of(hall: Hall) -> RemarksPanel:
    panel = RemarksPanel(hall.context)
    hall.show(panel)
    panel.focus_entry()
    return panel


def test_enter_notes_the_gist_under_whoever_has_the_floor(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    type_text(panel.entry, "نخست گفته شد")
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    (remark,) = hall.bridge.state.remarks
    assert (remark.text, remark.who, remark.speech, remark.item) == ("نخست گفته شد", SECRETARY, 1, 1)
    assert panel.entry.text() == ""
    assert panel.list.rows_model.rowCount() == 1


def test_words_stay_with_the_speaker_who_had_the_floor_when_typing_began(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    type_text(panel.entry, "نیمه ")
    hall.bridge.execute(c.GiveFloor(who=THIRD))
    type_text(panel.entry, "کاره")
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    assert [(r.text, r.who) for r in hall.bridge.state.remarks] == [("نیمه کاره", SECRETARY)]


def test_between_two_speeches_words_belong_to_the_last_one(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING, c.EndSpeech())
    panel = panel_of(hall)
    type_text(panel.entry, "پایان")
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    assert hall.bridge.state.remarks[0].speech == 1


def test_shift_enter_begins_a_line_and_shift_space_a_half_space(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    type_text(panel.entry, "می")
    QTest.keyClick(panel.entry, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    type_text(panel.entry, "شود")
    QTest.keyClick(panel.entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(panel.entry, "بعد")
    assert panel.entry.text() == "می\u200cشود\nبعد"


def test_a_refused_text_stays_in_the_entry(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    panel.entry.insertPlainText("خوب 😀")
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    assert panel.entry.text() == "خوب 😀"
    assert [r.code for r in hall.refused] == ["pictograph"]


def test_enter_on_a_remark_lets_it_be_changed_and_esc_leaves_it(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING, c.NoteRemark("یک"))
    panel = panel_of(hall)
    panel.list.choose(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.entry.text() == "یک"
    QTest.keyClick(panel.entry, Qt.Key.Key_Escape)
    assert panel.entry.text() == ""
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    type_text(panel.entry, " و دو")
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    assert [r.text for r in hall.bridge.state.remarks] == ["یک و دو"]


def test_del_strikes_the_remark_chosen(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING, c.NoteRemark("یک"), c.NoteRemark("دو"))
    panel = panel_of(hall)
    panel.list.choose(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [r.text for r in hall.bridge.state.remarks] == ["یک"]


def test_half_typed_words_come_back_after_a_crash_with_cursor_and_speaker(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    type_text(panel.entry, "نیمه‌کاره")
    panel.entry.moveCursor(panel.entry.textCursor().MoveOperation.PreviousCharacter)
    assert panel.flush()
    hall.bridge.execute(c.GiveFloor(who=THIRD))
    again = RemarksPanel(Context(Bridge(hall.meeting.sit_down(), file.drafts), hall.context.theme))
    again.show()
    assert again.entry.text() == "نیمه‌کاره"
    assert again.entry.textCursor().position() == len("نیمه‌کاره") - 1
    QTest.keyClick(again.entry, Qt.Key.Key_Return)
    restored = hall.meeting.sit_down().state.remarks[-1]
    assert (restored.text, restored.who) == ("نیمه‌کاره", SECRETARY)
    assert file.drafts.kept(hall.meeting.plan.session_no) == {}


def test_typing_is_on_disk_a_quarter_of_a_second_later(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    type_text(panel.entry, "سریع")
    session = hall.meeting.plan.session_no
    assert wait_for(lambda: "remark" in file.drafts.kept(session), 250)
    assert file.drafts.kept(session)["remark"].text == "سریع"


def test_a_reader_cannot_type(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED)
    bridge = Bridge(hall.meeting.sit_down(Access.READER), file.drafts)
    panel = RemarksPanel(Context(bridge, hall.context.theme))
    hall.show(panel)
    type_text(panel.entry, "abc")
    assert panel.entry.text() == ""
    assert panel.entry.placeholderText()


def test_a_speech_that_is_undone_leaves_its_half_typed_words_to_the_item(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    hall.meeting.do(c.GiveFloor(who=THIRD))
    panel.refresh(ALL_TOPICS)
    panel.focus_entry()
    type_text(panel.entry, "نیمه")
    assert "سمت 3" in panel.whose.text()
    hall.bridge.undo()
    assert panel.entry.text() == "نیمه"
    assert panel.whose.target == Target()
    # Another speech has the number of the one that was undone now; the words are not its own.
    hall.bridge.execute(c.GiveFloor(who=CHAIR))
    assert panel.whose.target == Target()
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    assert (hall.bridge.state.remarks[0].text, hall.bridge.state.remarks[0].who) != ("نیمه", THIRD)


def test_words_stay_with_a_speech_that_is_given_to_the_right_speaker(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    panel.focus_entry()
    type_text(panel.entry, "نیمه")
    hall.bridge.execute(c.ReassignSpeech(THIRD))
    assert "سمت 3" in panel.whose.text()
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    assert hall.bridge.state.remarks[0].who == THIRD


def test_the_time_stands_apart_from_the_word_before_it(file: CouncilFile) -> None:
    hall = Hall(file, *SPEAKING)
    panel = panel_of(hall)
    panel.focus_entry()
    type_text(panel.entry, "وام")
    panel.insert_time()
    assert panel.entry.text() == "وام [۱۲:۰۰] "
