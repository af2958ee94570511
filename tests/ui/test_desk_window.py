"""The operator's window follows the meeting and tells what came of a press."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from builders import CHAIR, DRAFTED, FIFTH, FOURTH, OPENED, QUORUM, SECRETARY, STARTED, THIRD, arrivals
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QScrollArea
from windows import Operator

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.commands import AdoptedBy
from meetingdesk.services.access import Access
from meetingdesk.services.notices import ALL_TOPICS, Topic
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.actions import ACTIONS
from meetingdesk.ui.operator.closing import ClosingList
from meetingdesk.ui.operator.failure import FailureCard
from meetingdesk.ui.operator.help import Help
from meetingdesk.ui.operator.legend import KeyHint
from meetingdesk.ui.operator.palette import Palette

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Sit = Callable[..., Operator]


@pytest.fixture
def sit(app: QApplication, tmp_path: Path) -> Sit:
    return lambda *commands, **more: Operator(tmp_path, *commands, **more)


def _hint(operator: Operator, key: str) -> KeyHint:
    return next(h for h in operator.window.legend.findChildren(KeyHint) if h.action.shown_key == key)


def _press(operator: Operator, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(operator.window, key, modifiers)


# --- Following ---


def test_panels_are_told_what_a_step_touched(sit: Sit) -> None:
    operator = sit(*OPENED)
    assert operator.agenda.refreshed == [ALL_TOPICS]
    operator.do(c.AdvanceAgenda())
    assert operator.agenda.refreshed[1:] == [frozenset({Topic.AGENDA})]
    assert operator.remarks.refreshed[1:] == [frozenset({Topic.AGENDA})]


def test_a_tick_goes_to_every_panel_and_out_of_the_window(sit: Sit) -> None:
    operator = sit(*STARTED)
    heard: list[object] = []
    operator.window.ticked.connect(heard.append)
    operator.window.tick()
    assert heard == [operator.bridge.now()]
    assert operator.speakers.ticks[-1] == operator.item.ticks[-1] == operator.bridge.now()


def test_the_cursor_begins_where_one_types_first(sit: Sit) -> None:
    assert sit().attendance.verbs == ["focus_entry"]
    assert sit(*STARTED).remarks.verbs == ["focus_entry"]


# --- The strip ---


def _strip_texts(operator: Operator) -> str:
    from PySide6.QtWidgets import QLabel

    from meetingdesk.ui.figures import FigureLabel

    strip = operator.window.strip
    shown = [w for kind in (QLabel, FigureLabel) for w in strip.findChildren(kind) if w.isVisible()]
    return " ".join(w.text() for w in shown).translate({ord(mark): None for mark in "\u2066\u2068\u2069"})


def test_the_strip_before_the_opening(sit: Sit) -> None:
    operator = sit(*arrivals(CHAIR), demo_note="نمایشی")
    texts = _strip_texts(operator)
    for expected in ("نشست ۷۲", "در حال گردآمدن", "در انتظار حد نصاب", "کم ۳", "دادهٔ نمایشی", "ثبت‌شده", "۱۲:۰۰:۰۱"):
        assert expected in texts
    assert "فقط خواندنی" not in texts
    operator.do(*arrivals(*QUORUM[1:]))
    assert "حد نصاب کامل" in _strip_texts(operator)


def test_the_strip_while_the_session_runs(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.meeting.wait(300)
    operator.window.tick()
    texts = _strip_texts(operator)
    for expected in ("در جریان", "۰۵:۰۱", "رسمی", "۴ از ۶ حاضر، لازم ۴، مازاد ۰", "پایان برآوردی", "به‌موقع"):
        assert expected in texts
    operator.do(c.RecordDeparture(FOURTH))
    lost = operator.bridge.state.below_quorum[-1].start
    assert f"از رسمیت افتاد، از {clock_time(lost, 'Asia/Tehran')}" in _strip_texts(operator)


def test_the_strip_tells_how_far_the_quorum_is(sit: Sit) -> None:
    operator = sit(*STARTED)
    word = operator.window.strip._quorum_word
    assert operator.bridge.state.debate_needed == 3
    seen = []
    for command in (*arrivals(FIFTH), *map(c.RecordDeparture, (FIFTH, FOURTH, THIRD))):
        operator.do(command)
        seen.append((word.property("tone"), word.text()))
    assert [tone for tone, _ in seen] == ["good", "warning", "bad", "bad"]
    assert len({text for _, text in seen}) == 4
    assert "کمتر از حد مذاکره" in seen[-1][1]
    assert "برای ادامهٔ مذاکره ۳ نفر لازم است" in word.toolTip()
    operator.window.resize(960, 560)
    QApplication.processEvents()
    strip = operator.window.strip
    assert strip.layout().sizeHint().width() <= strip.width()
    assert "کمتر از حد مذاکره" in word.text()


def test_the_strip_tells_when_it_will_be_late(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.meeting.wait(1200)
    operator.window.tick()
    assert "۱۵ دقیقه دیرتر" in _strip_texts(operator)


def test_the_strip_in_a_recess_counts_the_recess(sit: Sit) -> None:
    operator = sit(*STARTED, c.CallRecess())
    operator.meeting.wait(61)
    operator.window.tick()
    assert "تنفس" in _strip_texts(operator)
    assert "۰۱:۰۱" in _strip_texts(operator)


def test_nothing_recorded_yet_is_said(sit: Sit) -> None:
    assert "هنوز چیزی ثبت نشده" in _strip_texts(sit())


def test_a_reader_sees_that_he_reads(sit: Sit) -> None:
    operator = sit(*STARTED, access=Access.READER)
    assert "فقط خواندنی" in _strip_texts(operator)
    _press(operator, Qt.Key.Key_F2)
    assert "فقط برای خواندن" in operator.said


def test_a_narrow_strip_says_less_and_clips_nothing(sit: Sit) -> None:
    operator = sit(*STARTED, demo_note="نمایشی")
    operator.window.resize(1000, 560)
    QApplication.processEvents()
    strip = operator.window.strip
    assert strip.layout().sizeHint().width() <= strip.width()
    assert "لازم" not in _strip_texts(operator)


# --- Keys, legend ---


def test_a_key_carries_its_command_out(sit: Sit) -> None:
    operator = sit(*STARTED, c.RequestFloor(CHAIR))
    _press(operator, Qt.Key.Key_F4)
    assert operator.bridge.state.speech is not None
    _press(operator, Qt.Key.Key_F5)
    assert operator.bridge.state.speech.is_paused
    _press(operator, Qt.Key.Key_F5)
    assert not operator.bridge.state.speech.is_paused
    _press(operator, Qt.Key.Key_F6)
    assert operator.bridge.state.speech is None


def test_keys_of_panels_reach_them(sit: Sit) -> None:
    operator = sit(*DRAFTED)
    _press(operator, Qt.Key.Key_F2, SHIFT)
    _press(operator, Qt.Key.Key_F3)
    _press(operator, Qt.Key.Key_F9, CONTROL)
    assert operator.agenda.verbs[-2:] == [("begin_off_agenda",), "flush"]
    assert operator.speakers.verbs[0] == "focus_entry"
    assert operator.drafts.verbs[-1] == ("adopt", AdoptedBy.CONSENSUS)


def test_a_dimmed_key_still_tells_why(sit: Sit) -> None:
    operator = sit(*STARTED)
    assert not _hint(operator, "F4").is_live
    _press(operator, Qt.Key.Key_F4)
    assert operator.said == "کسی در نوبت نیست."
    operator.window.feedback.status.be_quiet()
    QTest.mouseClick(_hint(operator, "F4"), Qt.MouseButton.LeftButton)
    assert operator.said == "کسی در نوبت نیست."


def test_the_legend_shows_what_a_key_means_now(sit: Sit) -> None:
    operator = sit(*STARTED, c.GiveFloor(who=CHAIR))
    assert _hint(operator, "F5").text() == "مکث"
    operator.do(c.PauseSpeech())
    assert _hint(operator, "F5").text() == "ادامه"
    QTest.mouseClick(_hint(operator, "F5"), Qt.MouseButton.LeftButton)
    assert operator.bridge.state.speech is not None
    assert not operator.bridge.state.speech.is_paused


def test_opening_and_closing_stand_in_the_legend_when_they_come_next(sit: Sit) -> None:
    operator = sit(*arrivals(*QUORUM))
    assert _hint(operator, "Ctrl+F8").isVisible()
    _press(operator, Qt.Key.Key_F8, CONTROL)
    assert not _hint(operator, "Ctrl+F8").isVisible()
    assert not _hint(operator, "Ctrl+F6").isVisible()
    operator.do(*[c.FinishItem(item.id) for item in operator.bridge.state.items])
    assert _hint(operator, "Ctrl+F6").isVisible()
    _press(operator, Qt.Key.Key_F6, CONTROL)
    _press(operator, Qt.Key.Key_F6, CONTROL)
    assert operator.bridge.state.closed_at is not None


def test_what_cannot_be_undone_asks_for_the_same_press_once_more(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.do(*[c.FinishItem(item.id) for item in operator.bridge.state.items])
    _press(operator, Qt.Key.Key_F6, CONTROL)
    assert "Ctrl+F6" in operator.said
    operator.do(c.NoteRemark("پایان"))
    _press(operator, Qt.Key.Key_F6, CONTROL)
    assert operator.bridge.state.closed_at is None
    _press(operator, Qt.Key.Key_F6, CONTROL)
    assert operator.bridge.state.closed_at is not None


def test_a_narrow_legend_leaves_keys_out_but_cuts_none(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.theme.set_text_size(2)
    operator.window.resize(960, 560)
    QApplication.processEvents()
    shown = [h for h in operator.window.legend.findChildren(KeyHint) if h.isVisible()]
    assert all(h.width() == h.sizeHint().width() and h.geometry().left() >= 0 for h in shown)
    assert {"F2", "F4", "Ctrl+K"} <= {h.action.shown_key for h in shown}


# --- What the operator is told ---


def test_undoing_tells_what_was_undone(sit: Sit) -> None:
    operator = sit(*STARTED, c.GiveFloor(who=CHAIR))
    _press(operator, Qt.Key.Key_Z, CONTROL)
    assert operator.said.startswith("برگردانده شد:")
    assert "بهنام" in operator.said
    _press(operator, Qt.Key.Key_Y, CONTROL)
    assert operator.said.startswith("دوباره انجام شد:")
    operator.do(c.EndSpeech())
    assert operator.said == ""


def test_a_guest_who_was_undone_is_still_named(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.do(c.AddGuest("سارا راد"))
    operator.bridge.undo()
    assert "سارا" in operator.said


def test_a_repair_is_told(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.do(c.NoteRemark("كتاب"))
    assert "عربی" in operator.said


def test_the_message_moves_nothing_and_half_covers_no_key(sit: Sit) -> None:
    operator = sit(*STARTED)
    before = operator.remarks.geometry()
    _press(operator, Qt.Key.Key_F4)
    QApplication.processEvents()
    status = operator.window.feedback.status
    assert operator.remarks.geometry() == before
    assert status.geometry().bottom() <= operator.window.legend.rect().bottom()
    edge = status.geometry().right()
    for hint in operator.window.legend.findChildren(KeyHint):
        if hint.isVisible():
            assert hint.geometry().right() <= edge or hint.geometry().left() >= edge
    QTest.mouseClick(status, Qt.MouseButton.LeftButton)
    assert operator.said == ""


def test_what_the_environment_refuses_is_a_card_and_changes_nothing(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.meeting.journal.failure = StoreError("disk_full")
    _press(operator, Qt.Key.Key_F2)
    card = operator.window.page.findChild(FailureCard)
    assert card is not None
    assert card.isVisible()
    assert "دیسک" in card.accessibleDescription()
    assert operator.bridge.state.current_item == 1
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


# --- Closing ---


def test_closing_lists_what_is_missing_and_leads_there(sit: Sit) -> None:
    operator = sit(*DRAFTED, c.GiveFloor(who=SECRETARY))
    _press(operator, Qt.Key.Key_F6, CONTROL)
    card = operator.window.page.findChild(ClosingList)
    assert card is not None
    assert card.list.count() == 5
    assert QApplication.focusWidget() is card.list
    card.list.setCurrentRow(2)
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    assert not card.isVisible()
    assert operator.agenda.verbs[-1] == ("jump_to", "2")
    assert QApplication.focusWidget() is operator.agenda.entry


def test_closing_waits_for_what_is_half_typed(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.do(*[c.FinishItem(item.id) for item in operator.bridge.state.items])
    operator.drafts.can_flush = False
    _press(operator, Qt.Key.Key_F6, CONTROL)
    assert operator.bridge.state.closed_at is None
    assert operator.speakers.verbs[-1] == "flush"


# --- Overlays ---


def test_the_palette_finds_and_does(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.agenda.entry.setFocus()
    _press(operator, Qt.Key.Key_K, CONTROL)
    palette = operator.window.page.findChild(Palette)
    assert palette is not None
    assert QApplication.focusWidget() is palette.entry
    QTest.keyClicks(palette.entry, "recess")
    assert palette.list.count() == 2
    QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    assert operator.bridge.state.recesses
    assert not palette.isVisible()
    assert QApplication.focusWidget() is operator.agenda.entry


def test_the_palette_puts_first_what_can_be_done(sit: Sit) -> None:
    operator = sit(*STARTED, c.CallRecess())
    _press(operator, Qt.Key.Key_K, CONTROL)
    palette = operator.window.page.findChild(Palette)
    assert palette is not None
    palette.entry.setText("تنفس")
    rows = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert rows == ["ازسرگیری نشست پس از تنفس", "اعلام تنفس"]
    QTest.keyClick(palette.entry, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    palette.entry.setText("هیچ‌چیز")
    assert palette.list.count() == 0
    QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_one_key_shows_and_hides(sit: Sit) -> None:
    operator = sit(*STARTED)
    for key, modifiers, kind in (
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, Help),
        (Qt.Key.Key_K, CONTROL, Palette),
    ):
        _press(operator, key, modifiers)
        card: Any = operator.window.page.findChild(kind)
        assert card.isVisible()
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        assert not card.isVisible()


def test_a_click_beside_a_card_takes_it_away(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.window.show_help()
    card = operator.window.page.findChild(Help)
    assert card is not None
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.card.geometry().center())
    assert card.isVisible()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not card.isVisible()


def test_the_sheet_of_keys_has_every_key_and_is_scrolled_by_keys(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.window.resize(980, 540)
    operator.window.show_help()
    QApplication.processEvents()
    card = operator.window.page.findChild(Help)
    assert card is not None
    words = [label.text() for label in card.findChildren(QLabel)]
    assert {action.name for action in ACTIONS if action.keys} <= set(words)
    assert any("Ctrl+1…4" in text for text in words)
    assert not [name for name in card.findChildren(QLabel) if name.wordWrap() and name.width() < _least(name)]
    bar = card.findChild(QScrollArea).verticalScrollBar()
    reached = [bar.value()]
    for key in ("Down", "PgDown", "End", "Up", "PgUp", "Home"):
        QTest.keyClick(QApplication.focusWidget(), QKeySequence(key)[0].key())
        reached.append(bar.value())
    start, down, page_down, end, up, page_up, home = reached
    assert start == home == 0 < down < page_down < end == bar.maximum() > up > page_up


def _least(name: QLabel) -> int:
    """Return the width of the longest word of a label."""
    return max(name.fontMetrics().horizontalAdvance(word) for word in name.text().split())


def test_cards_follow_the_size_of_the_window(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.window.show_help()
    operator.window.resize(980, 540)
    QApplication.processEvents()
    card = operator.window.page.findChild(Help)
    assert card is not None
    assert card.rect().contains(card.card.geometry())


# --- Looks ---


def test_looks_are_remembered(sit: Sit, tmp_path: Path) -> None:
    operator = sit(*STARTED)
    _press(operator, Qt.Key.Key_Plus, CONTROL)
    _press(operator, Qt.Key.Key_Plus, CONTROL)
    _press(operator, Qt.Key.Key_Comma, CONTROL)
    assert (operator.theme.text_size, operator.theme.palette_name) == (2, "dark")
    again = sit(*STARTED).preferences.settings
    assert (again.text_size, again.palette) == (2, "dark")


def test_the_widths_of_columns_are_remembered(sit: Sit) -> None:
    from meetingdesk.ui.operator.columns import Columns

    first = sit(*STARTED)
    columns = first.window.findChild(Columns)
    assert columns is not None
    columns.moveSplitter(400, 1)
    again = sit(*STARTED)
    remembered = again.window.findChild(Columns)
    assert remembered is not None
    assert remembered.sizes() == columns.sizes()
    assert remembered.sizes() != [318, 690, 318]


def test_the_columns_stand_right_to_left(sit: Sit) -> None:
    operator = sit(*STARTED)

    def left(panel: Any) -> int:
        return int(panel.mapTo(operator.window, panel.rect().topLeft()).x())

    assert left(operator.agenda) > left(operator.drafts) > left(operator.speakers)
    assert left(operator.agenda) == left(operator.attendance)


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614), (960, 500), (1920, 1080)])
def test_nothing_stands_outside_the_window(sit: Sit, size: tuple[int, int]) -> None:
    operator = sit(*STARTED)
    operator.window.resize(*size)
    QApplication.processEvents()
    shown = operator.window.rect()
    for panel in operator.window.panels.all():
        place = panel.rect().translated(panel.mapTo(operator.window, panel.rect().topLeft()))  # type: ignore[attr-defined]
        assert shown.adjusted(10, 0, -10, 0).contains(place), place
    for bar in (operator.window.strip, operator.window.legend):
        assert shown.contains(bar.geometry())


def test_everything_has_a_name_for_those_who_do_not_see_it(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.window.show_palette()
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    stand_ins = {operator.agenda.entry, operator.attendance.entry, operator.speakers.entry, operator.item.entry}
    stand_ins |= {operator.drafts.entry, operator.remarks.entry, operator.votes.entry}
    for kind in (QAbstractButton, QLineEdit, QListWidget):
        for widget in operator.window.findChildren(kind):
            if widget not in stand_ins and widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget


# --- Leaving ---


def test_leaving_keeps_what_is_half_typed(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.drafts.can_flush = False
    operator.window.close()
    assert all(p.verbs[-1] == "flush" for p in (operator.agenda, operator.drafts, operator.remarks))
    assert not operator.window.isVisible()


def test_the_page_of_files_is_asked_for(sit: Sit) -> None:
    operator = sit(*STARTED)
    asked: list[bool] = []
    operator.window.files_wanted.connect(lambda: asked.append(True))
    _press(operator, Qt.Key.Key_O, CONTROL)
    assert asked == [True]
