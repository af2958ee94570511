"""Drafts deferred and referred on their forms, by keys alone; and the room all sheets on a decision have."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import TEXT
from desks import wait_for
from minutes_decided import GROUP, LIST
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sheets import ADOPTED, FIRST, Sheets

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import WorkingGroup
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.ui.operator.correction_sheet import CorrectionSheet
from meetingdesk.ui.operator.decision_sheet import DecisionSheet
from meetingdesk.ui.operator.deferral_form import DeferralForm
from meetingdesk.ui.operator.dissent_sheet import DissentSheet
from meetingdesk.ui.operator.referral_form import ReferralForm
from meetingdesk.ui.wording import refusal

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
DRAFT = c.DraftResolution(content=TEXT)
NAMES = ("بانک مرکزی", "استانداری")


@pytest.fixture
def floor(app: QApplication, tmp_path: Path) -> Sheets:
    return Sheets(tmp_path, DRAFT)


def draft(floor: Sheets) -> Resolution:
    return floor.state.resolutions[0]


def deferral(floor: Sheets) -> DeferralForm:
    form = DeferralForm(floor.window.page, floor.context, FIRST)
    floor.show(form)
    assert floor.focused is form.session.entry
    return form


def referral(floor: Sheets) -> ReferralForm:
    form = ReferralForm(floor.window.page, floor.context, FIRST, NAMES)
    floor.show(form)
    assert floor.focused is form.group.entry
    return form


# --- Deferring ---


@pytest.mark.parametrize(("typed", "number"), [("", None), ("73", 73), ("۷۴", 74), (" ٨٠ ", 80)])
def test_a_draft_is_deferred_to_a_session_or_to_a_later_one(floor: Sheets, typed: str, number: int | None) -> None:
    form = deferral(floor)
    form.session.entry.setText(typed)
    floor.press(TAB)
    floor.type("گزارش آماده نیست")
    floor.press(ENTER)
    assert (draft(floor).status, draft(floor).deferred_to) == (ResolutionStatus.DEFERRED, number)
    assert draft(floor).reason == "گزارش آماده نیست"
    assert form.isHidden()
    assert not floor.drafts.kept(floor.state.plan.session_no)


@pytest.mark.parametrize("typed", ["72", "۱", "0", "-3", "هفتاد", "7³", "99999999999999999999"])
def test_what_is_no_later_session_is_told_at_the_place(floor: Sheets, typed: str) -> None:
    form = deferral(floor)
    hint = form.session.said.text()
    floor.type(typed)
    floor.press(ENTER)
    assert draft(floor).status is ResolutionStatus.DRAFT
    assert form.session.said.text() not in {"", hint}
    assert floor.focused is form.session.entry
    floor.type("7")
    assert form.session.said.text() == hint


def test_a_draft_under_vote_cannot_be_deferred_and_the_form_says_so(floor: Sheets) -> None:
    form = deferral(floor)
    floor.do(c.OpenVote())
    violation = floor.bridge.desk.can(c.DeferResolution(FIRST))
    assert violation is not None
    assert form.said.text() == refusal(violation)
    floor.press(ENTER)
    assert draft(floor).status is ResolutionStatus.DRAFT
    floor.do(c.VoidVote(reason="اشتباه"))
    assert form.said.text() == ""


def test_a_half_typed_reason_comes_back(floor: Sheets) -> None:
    form = deferral(floor)
    floor.press(TAB)
    floor.type("نیمه")
    assert wait_for(lambda: "defer:1" in floor.drafts.kept(floor.state.plan.session_no), 250)
    floor.press(ESCAPE)
    assert form.isHidden()
    assert deferral(floor).reason.entry.text() == "نیمه"


# --- Referring ---


def test_a_draft_is_referred_to_a_working_group(floor: Sheets) -> None:
    form = referral(floor)
    texts = ("کارگروه بانکی", "بانک مرکزی؛ اتاق", "گزارش", "دبیرخانه", "تا پایان آبان", "نیاز به نظر بانک‌ها")
    fields = (form.group, form.members, form.deliverable, form.recipient, form.due, form.reason)
    for field, text in zip(fields, texts, strict=True):
        field.entry.setFocus()
        field.entry.setText(text)
    assert "۳۰ آبان ۱۴۰۴" in form.due.said.text(), "the day is shown before it is accepted"
    floor.press(ENTER)
    group = WorkingGroup("کارگروه بانکی", ("بانک مرکزی", "اتاق"), "گزارش", "دبیرخانه", date(2025, 11, 21))
    assert (draft(floor).status, draft(floor).referred_to) == (ResolutionStatus.REFERRED, group)
    assert draft(floor).reason == "نیاز به نظر بانک‌ها"
    assert form.isHidden()


def test_it_begins_with_the_working_group_of_the_draft(floor: Sheets) -> None:
    form = referral(floor)
    floor.do(c.ReviseResolution(replace(LIST, working_group=GROUP)))
    assert form.group_typed() == GROUP
    form.deliverable.entry.setFocus()
    floor.type("!")
    floor.do(c.ReviseResolution(replace(LIST, working_group=replace(GROUP, name="دیگر"))))
    assert form.group.entry.text() == GROUP.name, "what is typed stays"
    floor.press(ENTER)
    assert draft(floor).referred_to == replace(GROUP, deliverable=f"{GROUP.deliverable}!")


def test_members_are_completed_and_enter_takes_a_name_before_it_refers(floor: Sheets) -> None:
    form = referral(floor)
    form.members.entry.setFocus()
    floor.type("بانک")
    floor.press(ENTER)
    assert form.members.entry.text().startswith("بانک مرکزی؛")
    assert draft(floor).status is ResolutionStatus.DRAFT


def test_a_working_group_has_a_name_and_words_stay_words(floor: Sheets) -> None:
    form = referral(floor)
    form.due.entry.setText("پیش از نشست بعد")
    words = form.due.said.text()
    form.due.entry.setText("۳۱ مهر")
    assert form.due.said.text() not in {"", words}, "there is no such day"
    form.due.entry.setText("پیش از نشست بعد")
    floor.press(ENTER)
    assert draft(floor).status is ResolutionStatus.DRAFT
    assert form.group.said.text()
    assert floor.focused is form.group.entry
    floor.type("کارگروه {x} 😀")
    floor.press(ENTER)
    assert form.group.said.text()
    floor.write(form.group.entry, "کارگروه {x} <b>")
    floor.press(ENTER)
    assert draft(floor).referred_to == WorkingGroup("کارگروه {x} <b>", due_text="پیش از نشست بعد")


def test_half_typed_fields_come_back_together(floor: Sheets) -> None:
    form = referral(floor)
    floor.type("کار")
    form.recipient.entry.setText("دبیر")
    form.dismiss()
    again = referral(floor)
    assert (again.group.entry.text(), again.recipient.entry.text()) == ("کار", "دبیر")
    again.group.entry.setText("")
    again.recipient.entry.setText("")
    assert not floor.drafts.kept(floor.state.plan.session_no), "nothing is typed any more"


def test_what_was_kept_and_is_none_of_ours_is_no_harm(floor: Sheets) -> None:
    for broken in ("", "{", "[1]", '{"group": 3, "strange": "x"}'):
        floor.drafts.keep(floor.state.plan.session_no, "refer:1", broken, 0)
        form = ReferralForm(floor.window.page, floor.context, FIRST, NAMES)
        assert form.group.entry.text() == ""


# --- Room ---


@pytest.fixture
def large(app: QApplication, tmp_path: Path) -> Iterator[Sheets]:
    floor = Sheets(tmp_path, *ADOPTED, c.CorrectResolution(FIRST, ("یک", "دو"), "علت", chair_approved=True), DRAFT)
    theme = floor.context.theme
    theme.apply(app)
    theme.set_text_size(2)
    yield floor
    theme.set_text_size(1)


SHEETS: tuple[Callable[[Sheets], DecisionSheet], ...] = (
    lambda floor: DissentSheet(floor.window.page, floor.context, FIRST),
    lambda floor: CorrectionSheet(floor.window.page, floor.context, FIRST),
    lambda floor: DeferralForm(floor.window.page, floor.context, ResolutionId(2)),
    lambda floor: ReferralForm(floor.window.page, floor.context, ResolutionId(2), NAMES),
)


def test_nothing_is_cut_with_large_text(large: Sheets) -> None:
    large.do(c.ReviseResolution(replace(TEXT, clauses=("متن بلند پیش‌نویس " * 30,))))
    for make in SHEETS:
        sheet = make(large)
        large.show(sheet)
        sheet.said.set_text("جمله‌ای که دو سطر جا می‌خواهد " * 4)
        QApplication.processEvents()
        assert sheet.card.minimumSizeHint().height() <= sheet.card.height(), type(sheet).__name__
        sheet.dismiss()
