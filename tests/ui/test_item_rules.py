"""Rules of speaking on an item: typed, saved as one step, shown at the item."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import OPENED, SECRETARY, STARTED
from desks import Hall, half_typed, wait_for
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from votes import CONTROL, SHIFT, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.state import Item
from meetingdesk.domain.turns import SpeakingOrder
from meetingdesk.services.access import Access
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.agenda_panel import AgendaPanel
from meetingdesk.ui.operator.item_header import ItemHeader


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


def panel_of(hall: Hall) -> AgendaPanel:
    panel = AgendaPanel(hall.context)
    hall.show(panel)
    return panel


def begun(hall: Hall) -> AgendaPanel:
    panel = panel_of(hall)
    panel.begin_item_rules()
    return panel


def item(hall: Hall, number: int = 1) -> Item:
    found = hall.bridge.state.item(ItemId(number))
    assert found is not None
    return found


def kept(hall: Hall) -> str | None:
    found = hall.bridge.drafts.kept(hall.bridge.state.plan.session_no).get("item_rules")
    return found.text if found is not None else None


def type_over(field: object, text: str) -> None:
    field.setFocus()  # type: ignore[attr-defined]
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Delete)  # type: ignore[call-overload]
    QTest.keyClicks(field, text)  # type: ignore[call-overload]


def test_all_of_it_is_typed_and_saved_as_one_step(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = begun(hall)
    fields, steps = panel.rules.fields, len(hall.bridge.desk.steps)
    assert QApplication.focusWidget() is fields.order
    QTest.keyClick(fields.order, Qt.Key.Key_End)
    type_over(fields.speech, "2:30")
    type_over(fields.budget, "20")
    type_over(fields.time, "25")
    QTest.keyClick(fields.time, Qt.Key.Key_Return)
    found = item(hall)
    assert (found.order, found.speech_seconds, found.budget_seconds) == (SpeakingOrder.BY_LOT, 150, 1200)
    assert (found.time_seconds, len(hall.bridge.desk.steps)) == (1500, steps + 1)
    assert panel.rules.isHidden()
    assert QApplication.focusWidget() is panel.list
    hall.bridge.undo()
    assert (item(hall).order, item(hall).time_seconds) == (None, 300)


def test_only_what_was_changed_is_saved(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED, c.SetItemRules(speech_seconds=180))
    panel = begun(hall)
    assert panel.rules.fields.speech.text() == "۳"
    type_over(panel.rules.fields.time, "9")
    hall.bridge.execute(c.SetItemRules(order=SpeakingOrder.FIRST_COME, speech_seconds=240))
    assert panel.rules.fields.speech.text() == "۴"
    assert panel.rules.fields.time.text() == "9"
    QTest.keyClick(panel.rules.fields.speech, Qt.Key.Key_Return)
    assert (item(hall).order, item(hall).speech_seconds, item(hall).time_seconds) == (
        SpeakingOrder.FIRST_COME,
        240,
        540,
    )


def test_saving_nothing_is_no_step(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = begun(hall)
    steps = len(hall.bridge.desk.steps)
    QTest.keyClick(panel.rules.fields.order, Qt.Key.Key_Return)
    assert (panel.rules.isHidden(), len(hall.bridge.desk.steps)) == (True, steps)


@pytest.mark.parametrize(
    ("field", "typed"),
    [("speech", "x"), ("speech", "121"), ("budget", "3:75"), ("budget", "700"), ("time", "2:30"), ("time", "0")],
)
def test_what_cannot_be_is_said_at_the_form_and_stays_typed(file: CouncilFile, field: str, typed: str) -> None:
    hall = Hall(file, *STARTED)
    panel = begun(hall)
    before = panel.rules.title.text()
    line = getattr(panel.rules.fields, field)
    type_over(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not panel.rules.isHidden()
    assert (line.text(), line.hasFocus(), line.property("wrong")) == (typed, True, "true")
    assert panel.rules.title.text() != before
    assert hall.refused == []
    QTest.keyClicks(line, "1")
    assert (line.property("wrong"), panel.rules.title.text()) == ("false", before)


def test_it_is_the_selected_item_while_the_list_has_the_focus(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.jump_to("3")
    panel.begin_item_rules()
    type_over(panel.rules.fields.time, "12")
    QTest.keyClick(panel.rules.fields.time, Qt.Key.Key_Return)
    assert [i.time_seconds for i in hall.bridge.state.items] == [300, 600, 720]
    panel.rules.setFocus()
    panel.window().setFocus()
    panel.begin_item_rules()
    assert panel.rules.fields.time.text() == "۵"


def test_without_a_current_item_one_is_selected_first(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED)
    panel = begun(hall)
    assert panel.rules.isHidden()
    assert panel.list.chosen_key() == "1"
    panel.begin_item_rules()
    assert not panel.rules.isHidden()


def test_what_happens_around_it_touches_nothing_that_is_typed(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = begun(hall)
    fields = panel.rules.fields
    type_over(fields.speech, "4")
    for command in (c.AdvanceAgenda(), c.AllotTime(7, ItemId(1)), c.MoveItem(ItemId(1), 3), c.CallRecess()):
        assert hall.bridge.execute(command)
        QApplication.processEvents()
        assert (fields.speech.text(), fields.speech.hasFocus()) == ("4", True)
    hall.bridge.undo()
    assert fields.speech.text() == "4"
    QTest.keyClick(fields.speech, Qt.Key.Key_Return)
    assert (item(hall).speech_seconds, item(hall).time_seconds, item(hall, 2).speech_seconds) == (240, 420, 0)


def test_rules_half_typed_for_one_item_are_not_given_to_another(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = begun(hall)
    type_over(panel.rules.fields.speech, "4")
    panel.jump_to("2")
    panel.begin_item_rules()
    assert panel.rules.fields.speech.text() == "4"
    QTest.keyClick(panel.rules.fields.order, Qt.Key.Key_Return)
    assert [i.speech_seconds for i in hall.bridge.state.items] == [240, 0, 0]


def test_half_typed_rules_survive_a_crash_and_escape_throws_them_away(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = begun(hall)
    type_over(panel.rules.fields.budget, "18")
    assert wait_for(lambda: kept(hall) is not None, 500)
    again = AgendaPanel(hall.context)
    assert (again.rules.fields.budget.text(), again.rules.isHidden()) == ("18", False)
    QTest.keyClick(panel.rules.fields.budget, Qt.Key.Key_Escape)
    assert (panel.rules.isHidden(), kept(hall)) == (True, None)
    panel.begin_item_rules()
    assert panel.rules.fields.budget.text() == ""


def test_one_form_at_a_time_and_neither_loses_its_words(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.begin_off_agenda()
    panel.form.title.insert("نیمه")
    panel.begin_item_rules()
    assert (panel.form.isHidden(), panel.rules.isHidden()) == (True, False)
    type_over(panel.rules.fields.time, "9")
    panel.begin_off_agenda()
    assert (panel.form.title.text(), panel.form.isHidden(), panel.rules.isHidden()) == ("نیمه", False, True)
    QTest.keyClick(panel.form.title, Qt.Key.Key_Escape)
    assert (panel.rules.isHidden(), panel.rules.fields.time.text()) == (False, "9")


def test_an_item_that_is_gone_takes_its_untouched_form_away_and_no_focus(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    hall.bridge.execute(c.AddOffAgendaItem("تازه", chair_approved=True))
    panel = panel_of(hall)
    panel.jump_to("4")
    panel.begin_item_rules()
    panel.header.item_rules.setFocus()
    hall.bridge.undo()
    assert panel.rules.isHidden()
    assert panel.header.item_rules.hasFocus()


def test_a_reader_may_look(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    reading = AgendaPanel(Context(Bridge(hall.meeting.sit_down(Access.READER), file.drafts), hall.context.theme))
    reading.begin_item_rules()
    assert not reading.rules.fields.speech.isEnabled()
    assert not reading.header.item_rules.isEnabled()


def test_the_key_works_wherever_the_focus_is(app: QApplication, tmp_path: Path) -> None:
    floor = Floor(tmp_path)
    floor.window.panels.remarks.focus_entry()
    floor.type("نیمه")
    floor.press(Qt.Key.Key_F2, modifiers=CONTROL | SHIFT)
    agenda = floor.window.panels.agenda
    assert isinstance(agenda, AgendaPanel)
    assert floor.focused is agenda.rules.fields.order
    floor.press(Qt.Key.Key_Escape)
    assert agenda.rules.isHidden()
    assert floor.window.panels.remarks.entry.text() == "نیمه"  # type: ignore[attr-defined]


# --- Shown at the item ---


def header_of(hall: Hall) -> ItemHeader:
    header = ItemHeader(hall.context)
    hall.show(header)
    return header


def test_only_rules_that_differ_are_shown(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    header = header_of(hall)
    chips = header.rules
    assert chips.isHidden()
    hall.meeting.do(c.SetItemRules(order=SpeakingOrder.WRITTEN_FIRST))
    assert chips.isHidden()
    hall.meeting.do(c.SetItemRules(order=SpeakingOrder.BY_LOT, speech_seconds=150), c.AllotTime(8))
    shown = [chip.isVisible() for chip in (chips.order, chips.speech, chips.budget, chips.time)]
    assert shown == [True, True, False, True]
    assert "۲:۳۰" in chips.speech.text()
    assert header.planned.text() == "۰۸:۰۰"
    hall.meeting.do(c.AdvanceAgenda())
    assert chips.isHidden()


def test_a_budget_says_what_is_left_and_when_it_is_used_up(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED, c.SetItemRules(budget_seconds=1200), c.GiveFloor(who=SECRETARY))
    header = header_of(hall)
    words = []
    for minutes, tone in ((8, "quiet"), (10.5, "warning"), (2, "bad")):
        hall.meeting.wait(60 * minutes)
        header.tick(hall.bridge.now())
        assert header.rules.budget.property("chip") == tone
        words.append("".join(char for char in header.rules.budget.text() if char.isprintable()))
    assert "۱۲" in words[0]
    assert "۲۰" in words[0]
    assert len(set(words)) == 3
