"""The fields of a resolution: what they say, what is still open, and what a deadline was understood as."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest
from builders import DRAFTED, QUORUM, STARTED, TEXT, arrivals
from desks import Hall, half_typed
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import local
from meetingdesk.domain.content import (
    Point,
    Relation,
    ResolutionContent,
    Scope,
    StandingRule,
    Waiver,
    WorkingGroup,
)
from meetingdesk.domain.deadlines import Reason
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.operator.resolution_form import ResolutionForm
from meetingdesk.ui.operator.resolution_panel import ResolutionPanel
from meetingdesk.ui.operator.resolution_typed import Typed, content_of, typed_as, typed_from
from meetingdesk.ui.widgets.names_field import NamesField
from meetingdesk.ui.wording.deadlines import DOUBTS

CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2025, 9, 13)
FULL = ResolutionContent(
    clauses=("بند یکم", "بند دوم"),
    lead_bodies=("استانداری", "اتاق"),
    partner_bodies=("بانک مرکزی",),
    consulted=("بخش خصوصی",),
    standing=True,
    guarantee="گزارش در نشست بعد",
    follow_up_by="دبیرخانه",
    follows="70/1",
    relation=Relation.REPLACES,
    rule=StandingRule("پیش از مسدودسازی", "ناتوانی واحد", ("استانداری", "صمت")),
    working_group=WorkingGroup("کارگروه", ("الف", "ب"), "فهرست", "شورا", date(2025, 10, 22)),
    scope=Scope.NATIONAL,
    topic="تأمین اجتماعی",
)


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


def drafting(file: CouncilFile, content: ResolutionContent = TEXT) -> tuple[Hall, ResolutionPanel]:
    hall = Hall(file, *STARTED, c.DraftResolution(content=content))
    panel = ResolutionPanel(hall.context)
    hall.show(panel)
    panel.focus_or_begin()
    return hall, panel


@given(
    st.builds(
        ResolutionContent,
        clauses=st.lists(st.text("ابپ ", min_size=1).filter(str.strip), max_size=3).map(tuple),
        lead_bodies=st.lists(st.sampled_from(["استانداری", "اتاق", "صمت"]), unique=True).map(tuple),
        due_text=st.sampled_from(["", "هرچه سریع‌تر", "هفته بعد", "هنگام ابلاغ"]),
        follows=st.sampled_from(["", "70/1"]),
        relation=st.sampled_from(Relation),
        scope=st.sampled_from(Scope),
        topic=st.sampled_from(["", "آمایش"]),
        place=st.sampled_from(["", "قم"]),
        waivers=st.sampled_from([(), (Waiver(Point.GUARANTEE, "اصل است"),)]),
    )
)
def test_what_the_fields_show_of_a_content_says_that_content(content: ResolutionContent) -> None:
    assert content_of(typed_from(typed_as(content).stored()), TODAY) == content


def test_everything_that_a_content_says_comes_back() -> None:
    assert content_of(typed_as(FULL), TODAY) == FULL
    dated = replace(FULL, standing=False, rule=StandingRule(), due_date=date(2025, 10, 23))
    assert content_of(typed_as(dated), TODAY) == dated


def test_text_kept_by_an_earlier_version_or_by_nobody_is_not_lost() -> None:
    assert typed_from('{"clauses": "متن", "due": "فوری"}') == Typed(clauses="متن", due="فوری")
    assert typed_from("نه این") == Typed(clauses="نه این")
    assert typed_from('{"unknown": 1}').clauses == '{"unknown": 1}'


def test_every_field_of_a_full_draft_is_shown_and_stays_when_another_is_typed(file: CouncilFile) -> None:
    _hall, panel = drafting(file, FULL)
    assert panel.form.content() == FULL
    panel.form.clauses.insertPlainText("تازه ")
    assert replace(panel.form.content(), clauses=FULL.clauses) == FULL
    assert panel.flush()


def test_ctrl_and_a_digit_turns_to_the_fields_of_a_kind(file: CouncilFile) -> None:
    _hall, panel = drafting(file)
    QTest.keyClick(panel.form.clauses, Qt.Key.Key_2, CONTROL)
    assert QApplication.focusWidget() is panel.form.fields.lines["consulted"]
    QTest.keyClick(panel.form.fields.lines["consulted"], Qt.Key.Key_4, CONTROL)
    assert QApplication.focusWidget() is panel.form.fields.lines["group"]
    QTest.keyClicks(panel.form.fields.lines["group"], "A")
    assert panel.form.fields.turns.buttons[3].text().endswith("•")
    QTest.keyClick(panel.form.fields.lines["group"], Qt.Key.Key_9, CONTROL)
    assert QApplication.focusWidget() is panel.form.fields.lines["group"]
    QTest.keyClick(panel.form.fields.lines["group"], Qt.Key.Key_1, CONTROL)
    assert panel.form.fields.pages.currentIndex() == 0


def is_whole(widget: QWidget) -> bool:
    QApplication.processEvents()
    return bool(widget.visibleRegion().boundingRect() == widget.rect())


def test_what_gets_the_focus_is_in_view_where_there_is_hardly_room_and_every_page_begins_at_its_top(
    file: CouncilFile,
) -> None:
    _hall, panel = drafting(file)
    fields, points = panel.form.fields, panel.form.points
    panel.window().resize(700, 320)
    QApplication.processEvents()
    assert not is_whole(fields.lines["recipient"])
    for digit, name in ((4, "group"), (2, "consulted"), (1, "lead")):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_0 + digit, CONTROL)
        assert (QApplication.focusWidget(), is_whole(fields.lines[name])) == (fields.lines[name], True)
        last = fields.group_due if digit == 4 else fields.due if digit == 1 else fields.lines["follows"]
        last.setFocus()
        assert is_whole(last)
    fields.turns.buttons[3].click()
    assert is_whole(fields.lines["group"])
    fields.lines["place"].setText("قم")
    points.buttons[Point.WHERE].click()
    assert (QApplication.focusWidget(), is_whole(fields.lines["place"])) == (fields.lines["place"], True)


def test_the_page_of_a_rule_says_that_it_is_for_standing_rules_and_the_digits_go_on_working(file: CouncilFile) -> None:
    _hall, panel = drafting(file)
    fields = panel.form.fields
    QTest.keyClick(panel.form.clauses, Qt.Key.Key_3, CONTROL)
    assert QApplication.focusWidget() is fields.turns.buttons[2]
    assert fields.only_standing.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1, CONTROL)
    assert QApplication.focusWidget() is fields.lines["lead"]
    fields.standing.setChecked(True)
    QTest.keyClick(fields.lines["lead"], Qt.Key.Key_3, CONTROL)
    assert QApplication.focusWidget() is fields.lines["trigger"]
    assert not fields.only_standing.isVisible()


def test_tab_goes_from_the_clauses_through_the_fields_to_the_decisions_and_to_the_header_last(
    file: CouncilFile,
) -> None:
    hall, panel = drafting(file)
    panel.begin_draft()
    fields, points, decisions = panel.form.fields, panel.form.points, panel.decisions.undecided
    reached: list[QWidget] = []
    for _press in range(30):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        if reached[-1] is panel.form.clauses:
            break
    duties = [*(fields.lines[name] for name in ("lead", "partners", "follow_up", "guarantee", "due")), fields.standing]
    deciding = [button for button in decisions.buttons if button.isVisible()]
    chips = [*panel.header.tabs.buttons.values()]
    assert len(chips) == len(hall.bridge.state.drafts) == 2
    header = [*chips, panel.header.earlier]
    assert reached == [
        *duties, *fields.turns.buttons, *points.buttons.values(), *deciding, *header, panel.form.clauses
    ]  # fmt: skip


def understood(form: ResolutionForm) -> tuple[str, str]:
    return form.fields.due.understood.text(), form.fields.due.understood.property("tone")


def test_a_deadline_is_shown_with_its_weekday_before_enter_accepts_it(file: CouncilFile) -> None:
    _hall, panel = drafting(file)
    due = panel.form.fields.due
    due.setFocus()
    due.setText("تا پایان مهر")
    assert understood(panel.form) == ("چهارشنبه ۳۰ مهر ۱۴۰۴", "accent")
    places = [widget.mapTo(panel, widget.rect().center()).y() for widget in (due, due.understood)]
    assert abs(places[0] - places[1]) <= 1  # They are read together.
    assert panel.form.content().due_date == date(2025, 10, 22)
    QTest.keyClick(due, Qt.Key.Key_Return)
    assert due.text() == "۱۴۰۴/۰۷/۳۰"
    due.setText("هرچه سریع‌تر")
    assert understood(panel.form)[1] == "quiet"
    assert (panel.form.content().due_date, panel.form.content().due_text) == (None, "هرچه سریع‌تر")


def test_deadlines_are_counted_from_the_day_on_which_the_session_was_opened(file: CouncilFile) -> None:
    hall = Hall(file, *arrivals(*QUORUM))
    panel = ResolutionPanel(hall.context)
    hall.show(panel)
    hall.meeting.wait(3 * 86_400)
    for command in (c.OpenSession(), c.DraftResolution(content=TEXT)):
        hall.bridge.execute(command)
    panel.focus_or_begin()
    panel.form.fields.due.setText("فردا")
    assert panel.form.content().due_date == local(hall.bridge.now(), "Asia/Tehran").date() + timedelta(days=1)


def test_what_may_mean_several_days_is_asked_about_and_not_lost(file: CouncilFile) -> None:
    _hall, panel = drafting(file)
    due = panel.form.fields.due
    due.setText("هفته بعد")
    assert understood(panel.form) == ("نفهمیدم: کدام روز آن؟", "warning")
    QTest.keyClick(due, Qt.Key.Key_Return)
    assert due.text() == "هفته بعد"
    assert (panel.form.content().due_date, panel.form.content().due_text) == (None, "هفته بعد")


def test_a_date_that_is_past_stays_a_date_and_says_so(file: CouncilFile) -> None:
    past = replace(TEXT, due_date=date(2025, 9, 1))
    _hall, panel = drafting(file, past)
    assert understood(panel.form) == ("این روز گذشته است.", "warning")
    panel.form.clauses.insertPlainText("نیز ")
    assert (panel.form.content().due_date, panel.form.content().due_text) == (date(2025, 9, 1), "")


def test_every_doubt_has_its_words() -> None:
    assert set(DOUBTS) == set(get_args(Reason))


def test_a_rule_is_written_only_for_a_standing_resolution(file: CouncilFile) -> None:
    hall, panel = drafting(file, FULL)
    trigger = panel.form.fields.lines["trigger"]
    assert trigger.isEnabled()
    panel.form.fields.standing.setChecked(False)
    assert not trigger.isEnabled()
    assert panel.form.content().rule == StandingRule()
    assert panel.flush()
    assert hall.refused == []
    panel.form.fields.standing.setChecked(True)
    assert panel.form.content().rule == FULL.rule


def unisolated(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def words_of(panel: ResolutionPanel) -> dict[Point, str]:
    return {
        point: unisolated(button.toolTip()).partition(": ")[2] for point, button in panel.form.points.buttons.items()
    }


def test_the_checklist_says_what_is_open_and_leads_there(file: CouncilFile) -> None:
    _hall, panel = drafting(file)
    assert words_of(panel) == {
        Point.WHAT: "تعیین شد",
        Point.WHO: "هنوز تعیین نشده است",
        Point.WHEN: "هنوز تعیین نشده است",
        Point.WHERE: "هنوز تعیین نشده است",
        Point.GUARANTEE: "هنوز تعیین نشده است",
    }
    panel.form.fields.lines["lead"].setText("استانداری")
    panel.form.points.buttons[Point.WHO].click()
    assert QApplication.focusWidget() is panel.form.fields.lines["lead"]
    assert words_of(panel)[Point.WHO] == "تعیین شد"


def test_none_because_is_an_answer_that_is_kept_with_the_draft(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    points = panel.form.points
    points.buttons[Point.GUARANTEE].click()
    line = points.reason.line
    assert QApplication.focusWidget() is line
    line.insert("اصل کلی است")
    line.textEdited.emit(line.text())
    assert words_of(panel)[Point.GUARANTEE] == "ندارد، زیرا اصل کلی است"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert points.reason.isHidden()
    assert QApplication.focusWidget() is points.buttons[Point.GUARANTEE]
    assert panel.flush()
    assert hall.bridge.state.drafts[0].content.waivers == (Waiver(Point.GUARANTEE, "اصل کلی است"),)
    points.buttons[Point.GUARANTEE].click()
    assert line.text() == "اصل کلی است"
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is points.buttons[Point.GUARANTEE]
    panel.form.fields.lines["guarantee"].setText("گزارش")
    assert words_of(panel)[Point.GUARANTEE] == "تعیین شد"
    assert panel.flush()
    assert hall.bridge.state.drafts[0].content.waivers == ()


def test_a_point_may_be_filled_in_after_all(file: CouncilFile) -> None:
    _hall, panel = drafting(file)
    panel.form.points.buttons[Point.WHERE].click()
    panel.form.points.reason._field.click()
    assert panel.form.points.reason.isHidden()
    assert QApplication.focusWidget() is panel.form.fields.lines["place"]


def test_an_adopted_resolution_can_only_be_read(file: CouncilFile) -> None:
    hall = Hall(file, *DRAFTED, c.AdoptResolution())
    panel = ResolutionPanel(hall.context)
    hall.show(panel)
    fields = panel.form.fields
    assert all(line.isReadOnly() for line in fields.lines.values())
    assert not (fields.standing.isEnabled() or fields.scope.isEnabled() or fields.relation.isEnabled())
    panel.form.points.buttons[Point.WHERE].click()
    assert panel.form.points.reason.isHidden()


def offering(panel: ResolutionPanel) -> tuple[NamesField, QWidget]:
    field = panel.form.fields.lines["lead"]
    assert isinstance(field, NamesField)
    field.setFocus()
    field.insert("تامین")
    field.textEdited.emit(field.text())
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return field, popup


def test_tab_takes_the_name_that_is_offered(file: CouncilFile) -> None:
    _hall, panel = drafting(file)
    field, popup = offering(panel)
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    assert field.names() == ("اداره کل تأمین اجتماعی",)
    assert QApplication.focusWidget() is field


def test_ctrl_and_a_digit_turns_the_page_while_names_are_offered(file: CouncilFile) -> None:
    _hall, panel = drafting(file)
    field, popup = offering(panel)
    QTest.keyPress(popup, Qt.Key.Key_Control, CONTROL)
    assert not popup.isVisible()
    QTest.keyClick(field, Qt.Key.Key_4, CONTROL)
    assert QApplication.focusWidget() is panel.form.fields.lines["group"]
