"""The sheet of revisions, by keys alone: what changed between any two, and the way back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

import pytest
from builders import START
from parts import Drafting
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from votes import Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import Point, Relation, Scope, StandingRule, Waiver, WorkingGroup
from meetingdesk.domain.ids import ResolutionId, seat_id
from meetingdesk.domain.resolution import Revision
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.revision_rows import change_words
from meetingdesk.ui.operator.revision_stages import Base
from meetingdesk.ui.operator.revisions_sheet import RevisionsSheet
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.wording.contents import changed_fields

ENTER, ESCAPE, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space
DOWN, END = Qt.Key.Key_Down, Qt.Key.Key_End
DRAFT = ResolutionId(1)
C = c.ResolutionContent
FIRST, SECOND, THIRD = "متن نخست بند.", "متن دوم بند.", "متن دوم بند با افزوده."


@pytest.fixture
def folder(app: QApplication, tmp_path: Path) -> Path:
    return tmp_path


def revise(*clauses: str, **fields: object) -> c.Command:
    return c.ReviseResolution(C(clauses, **fields), DRAFT)  # type: ignore[arg-type]


FOUR = (c.DraftResolution(content=C((FIRST,))), revise(SECOND), c.PutToSession(DRAFT), revise(THIRD, "بند دوم"))


def opened(folder: Path, *commands: c.Command, flush: Callable[[], bool] | None = None) -> tuple[Floor, RevisionsSheet]:
    """The sheet on a draft, as it is opened: what is half typed is a revision already."""
    floor = Drafting(folder)
    floor.do(*(commands or FOUR))
    sheet = RevisionsSheet(floor.window.page, Context(floor.bridge, Theme()), DRAFT, flush or floor.resolutions.commit)
    assert floor.resolutions.commit()
    sheet.present()
    QApplication.processEvents()
    return floor, sheet


def keys(sheet: RevisionsSheet) -> list[str]:
    return [row.key for row in sheet.list.rows_model.rows]


def compared(sheet: RevisionsSheet) -> tuple[str | None, str | None]:
    return (sheet.chosen.key if sheet.chosen else None, sheet.base.key if sheet.base else None)


# --- Reading ---


def test_every_revision_stands_with_its_time_and_what_it_changed(folder: Path) -> None:
    _, sheet = opened(folder)
    assert keys(sheet) == ["3", "2", "1"]
    assert compared(sheet) == ("3", "2")
    rows = sheet.list.rows_model.rows
    assert len({row.figures for row in rows}) == 3
    assert "+۴" in rows[0].title
    assert rows[1].note != ""
    assert sheet.view.toPlainText().startswith("متن دوم بند")
    assert "بند دوم" in sheet.view.toPlainText()


def test_keys_choose_what_is_compared_with_what(folder: Path) -> None:
    floor, sheet = opened(folder, *FOUR, revise(FIRST), revise("دیگر"))
    assert compared(sheet) == ("5", "4")
    floor.press(Qt.Key.Key_2)
    assert compared(sheet) == ("5", "2")
    floor.type("۳")
    assert compared(sheet) == ("5", "1")
    assert sheet.choice.buttons[Base.FIRST].isChecked()
    floor.press(DOWN)
    assert compared(sheet) == ("4", "1")
    assert "۱" not in sheet.heading.text().rpartition(":")[2]  # Both read the same.
    assert sheet.view.toPlainText().strip() == FIRST
    floor.press(SPACE)
    floor.press(Qt.Key.Key_Up)
    assert compared(sheet) == ("5", "4")
    assert not any(button.isChecked() for button in sheet.choice.buttons.values())
    assert [row.key for row in sheet.list.rows_model.rows if row.marked] == ["4"]
    floor.press(END)
    assert compared(sheet) == ("1", "4")
    floor.press(SPACE, SPACE)
    assert compared(sheet) == ("1", None)
    assert sheet.view.toPlainText().strip() == FIRST
    assert floor.focused is sheet.list


def test_without_a_revision_put_to_the_session_its_key_does_nothing(folder: Path) -> None:
    floor, sheet = opened(folder, FOUR[0], FOUR[1])
    floor.press(Qt.Key.Key_2)
    assert not sheet.choice.buttons[Base.PUT].isEnabled()
    assert compared(sheet) == ("2", "1")


def test_other_fields_say_what_they_said_and_say(folder: Path) -> None:
    due = {"due_date": date(2025, 10, 22)}
    floor, sheet = opened(folder, FOUR[0], revise(FIRST, **due, guarantee="الف"), revise(FIRST, guarantee="ب"))
    assert sheet.fields.text.count("\n") == 1
    assert "۳۰ مهر ۱۴۰۴" in sheet.fields.text
    assert "الف ← ب" in sheet.fields.text
    floor.press(END)
    assert sheet.fields.text == ""


# --- Going back ---


def test_enter_goes_back_as_a_new_revision(folder: Path) -> None:
    floor, sheet = opened(folder)
    floor.press(DOWN, DOWN, ENTER)
    (draft,) = floor.state.drafts
    assert (draft.revision, draft.content.clauses) == (4, (FIRST,))
    assert draft.revisions[-1].restored == 1
    assert compared(sheet) == ("4", "3")
    assert "۱" in sheet.list.rows_model.rows[0].note
    assert floor.resolutions.form.clauses.clauses() == (FIRST,)
    # What reads so already is no step.
    steps = len(floor.meeting.desk.steps)
    floor.press(ENTER)
    floor.press(END, ENTER)
    assert len(floor.meeting.desk.steps) == steps
    assert sheet.said.text()
    floor.bridge.undo()
    assert floor.state.drafts[0].content.clauses == (THIRD, "بند دوم")
    assert keys(sheet) == ["3", "2", "1"]
    assert floor.refused == []


def test_what_is_half_typed_is_a_revision_before_anything_is_gone_back_to(folder: Path) -> None:
    answers = [False]
    floor, sheet = opened(folder, flush=lambda: answers[0] and floor.resolutions.commit())
    floor.resolutions.form.clauses.insertPlainText("پیش‌درآمد ")
    floor.press(DOWN, DOWN, ENTER)
    assert floor.state.drafts[0].revision == 3
    answers[0] = True
    floor.press(ENTER)
    (draft,) = floor.state.drafts
    assert [r.restored for r in draft.revisions] == [None, None, None, None, 1]
    assert "پیش‌درآمد" in " ".join(draft.revisions[3].content.clauses)
    assert compared(sheet) == ("5", "4")


def test_the_sheet_follows_the_meeting_and_keeps_what_is_chosen(folder: Path) -> None:
    floor, sheet = opened(folder)
    floor.press(DOWN)
    floor.do(revise("چهارم"), c.GiveFloor(who=seat_id(3)))
    assert keys(sheet) == ["4", "3", "2", "1"]
    assert compared(sheet) == ("2", "1")
    floor.press(Qt.Key.Key_Home, SPACE, DOWN)
    assert compared(sheet) == ("3", "4")
    floor.bridge.undo()
    floor.bridge.undo()
    # The marked one is undone: the one before is compared with again.
    assert compared(sheet) == ("3", "2")
    for _ in range(4):
        floor.bridge.undo()
    assert floor.state.resolutions == ()
    assert sheet.isHidden()


def test_an_adopted_text_and_its_corrections_are_read_and_stay(folder: Path) -> None:
    adopted = (*FOUR, c.AdoptResolution(DRAFT))
    fixed = c.CorrectResolution(DRAFT, (THIRD, "بند سوم"), "لغزش نگارشی", chair_approved=True)
    floor, sheet = opened(folder, *adopted, fixed)
    assert keys(sheet) == ["c1", "3", "2", "1"]
    assert "۷۲/۱" in sheet.title.text()
    assert "لغزش نگارشی" in sheet.list.rows_model.rows[0].note
    assert compared(sheet) == ("c1", "3")
    assert "سوم" in sheet.view.toPlainText()
    assert not sheet.back.isVisible()
    said = sheet.said.text()
    floor.press(DOWN)
    assert "۷۲/۱" in sheet.list.rows_model.rows[1].note
    floor.press(DOWN, ENTER)
    assert floor.codes == ["resolution_already_decided"]
    assert floor.state.resolutions[0].content.clauses == (THIRD, "بند دوم")
    assert not sheet.back.isEnabled()
    assert sheet.said.text() not in {"", said}


def test_in_a_closed_session_revisions_are_read(folder: Path) -> None:
    floor, sheet = opened(folder, *FOUR, c.AdoptResolution(DRAFT))
    floor.do(*(c.FinishItem(item.id) for item in floor.state.items if item.is_undecided), c.CloseSession())
    floor.press(DOWN, Qt.Key.Key_3)
    assert compared(sheet) == ("2", "1")
    assert not sheet.back.isEnabled()
    assert sheet.said.text()
    floor.press(ESCAPE)
    assert sheet.isHidden()


def test_tab_goes_from_the_list_over_the_choices_to_the_text_and_round(folder: Path) -> None:
    floor, sheet = opened(folder)
    floor.press(DOWN)
    seen = []
    for _ in range(5):
        floor.press(Qt.Key.Key_Tab)
        seen.append(floor.focused)
    assert seen == [sheet.choice.buttons[Base.BEFORE], sheet.view, sheet.back, sheet.shut, sheet.list]
    sheet.choice.buttons[Base.FIRST].setFocus()
    floor.press(ENTER)
    assert compared(sheet) == ("2", "1")
    assert floor.state.drafts[0].revision == 3


def test_hundreds_of_revisions_of_a_long_text_are_there_at_once(folder: Path) -> None:
    floor = Floor(folder)
    floor.do(FOUR[0])
    (draft,) = floor.state.drafts
    clause = "در مواردی که واحدهای تولیدی قادر به انجام تعهدات خود نیستند "
    contents = [C((clause * 20, clause * 20 + f"شمار {n}", clause * 20)) for n in range(400)]
    many = tuple(Revision(n, START + timedelta(seconds=n), content) for n, content in enumerate(contents, start=1))
    crowded = replace(draft, revisions=many, revision=400, content=contents[-1])
    no, state = floor.bridge.desk._states[-1]
    floor.bridge.desk._states[-1] = (no, replace(state, resolutions=(crowded,)))
    sheet = RevisionsSheet(floor.window.page, Context(floor.bridge, Theme()), DRAFT, lambda: True)
    began = perf_counter()
    sheet.present()
    QApplication.processEvents()
    shown = perf_counter() - began
    began = perf_counter()
    for _ in range(10):
        floor.press(DOWN)
    step = (perf_counter() - began) / 10
    print(f"shown in {shown * 1000:.0f} ms, a step in {step * 1000:.1f} ms")
    assert compared(sheet) == ("390", "389")
    # Far above what it takes, for a machine that does much else.
    assert shown < 3
    assert step < 0.3


# --- Words ---


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({}, {"lead_bodies": ("الف", "ب")}),
        ({}, {"partner_bodies": ("الف",)}),
        ({}, {"consulted": ("الف",)}),
        ({}, {"due_text": "هرچه سریع‌تر"}),
        ({"due_text": "هرچه سریع‌تر"}, {"due_date": date(2025, 10, 22)}),
        ({"due_date": date(2025, 10, 22)}, {"standing": True}),
        ({}, {"guarantee": "الف"}),
        ({}, {"follow_up_by": "الف"}),
        ({"follows": "70/1"}, {"follows": "70/2"}),
        ({"follows": "70/1"}, {"follows": "70/1", "relation": Relation.ENDS}),
        ({}, {"rule": StandingRule(trigger="الف")}),
        ({}, {"rule": StandingRule(precondition="الف")}),
        ({}, {"rule": StandingRule(told=("الف",))}),
        ({}, {"working_group": WorkingGroup("الف")}),
        ({}, {"working_group": WorkingGroup(members=("الف",))}),
        ({}, {"working_group": WorkingGroup(deliverable="الف")}),
        ({}, {"working_group": WorkingGroup(recipient="الف")}),
        ({}, {"working_group": WorkingGroup(due_date=date(2025, 10, 22))}),
        ({}, {"working_group": WorkingGroup(due_text="فوری")}),
        ({}, {"scope": Scope.NATIONAL}),
        ({}, {"topic": "الف"}),
        ({}, {"place": "الف"}),
        ({}, {"waivers": (Waiver(Point.WHO, "الف"),)}),
        ({"waivers": (Waiver(Point.WHO, "الف"),)}, {"waivers": (Waiver(Point.WHO, "ب"),)}),
    ],
)
def test_no_field_changes_unseen(app: QApplication, old: dict[str, object], new: dict[str, object]) -> None:
    before, after = C(("یک",), **old), C(("یک",), **new)  # type: ignore[arg-type]
    (change,) = changed_fields(before, after)
    (back,) = changed_fields(after, before)
    assert change.name
    assert change.name == back.name
    assert (change.before, change.after) == (back.after, back.before)
    assert change.words != back.words
    assert change_words(before, after) == change.name
    assert changed_fields(after, replace(after, clauses=("دو",))) == ()


def test_what_changed_is_told_in_a_few_words(app: QApplication) -> None:
    told = {
        change_words(None, C()),
        change_words(None, C(("یک",))),
        change_words(C(("یک",)), C(("یک",))),
        change_words(C(("یک دو",)), C(("یک", "دو"))),
        change_words(C(("یک",)), C(("یک دو سه",))),
        change_words(C(("یک دو سه",)), C(("یک",))),
        change_words(C(("یک دو.",)), C(("یک دو؛",))),
    }
    assert len(told) == 7
    assert any("+۲" in words for words in told)
    assert any("−۲" in words for words in told)
