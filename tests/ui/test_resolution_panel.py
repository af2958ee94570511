"""Drafts, typed while the meeting goes on."""

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from builders import DRAFTED, OPENED, SECRETARY, STARTED, TEXT, THIRD
from desks import Hall, half_typed, type_text, wait_for
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from meetingdesk.domain import commands as c
from meetingdesk.domain.commands import AdoptedBy
from meetingdesk.domain.content import WorkingGroup
from meetingdesk.domain.ids import ItemId, ResolutionId, SessionNo
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.domain.text import persian_digits
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.resolution_panel import ResolutionPanel


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


def panel_of(hall: Hall, *others: QLineEdit) -> ResolutionPanel:
    panel = ResolutionPanel(hall.context)
    hall.show(panel)
    for other in others:
        panel.window().layout().addWidget(other)  # type: ignore[union-attr]
    return panel


def drafting(file: CouncilFile) -> tuple[Hall, ResolutionPanel]:
    hall = Hall(file, *STARTED)
    panel = panel_of(hall)
    panel.focus_or_begin()
    return hall, panel


def test_f9_begins_a_draft_on_the_current_item_and_goes_back_to_it(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    assert [r.item for r in hall.bridge.state.drafts] == [1]
    assert QApplication.focusWidget() is panel.form.clauses
    panel.focus_or_begin()
    assert len(hall.bridge.state.drafts) == 1


def test_what_is_typed_is_adopted_exactly_and_undoing_that_leaves_the_words(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    type_text(panel.form.clauses, "مقرر شد گزارش داده شود.")
    QTest.keyClick(panel.form.clauses, Qt.Key.Key_Return)
    type_text(panel.form.clauses, "نتیجه اعلام شود.")
    panel.form.fields.lines["lead"].setText("سازمان صمت؛ اتاق")
    panel.form.fields.due.setText("۱۴۰۴/۰۸/۰۱")
    steps = len(hall.meeting.desk.steps)
    panel.deciding.adopt(AdoptedBy.CHAIR_CONCLUSION)
    (resolution,) = hall.bridge.state.adopted
    assert resolution.content.clauses == ("مقرر شد گزارش داده شود.", "نتیجه اعلام شود.")
    assert resolution.content.lead_bodies == ("سازمان صمت", "اتاق")
    assert resolution.content.due_date == date(2025, 10, 23)
    assert len(hall.meeting.desk.steps) == steps + 2
    assert panel.form.clauses.isReadOnly()
    hall.bridge.undo()
    assert panel.form.clauses.text() == "مقرر شد گزارش داده شود.\nنتیجه اعلام شود."
    assert not panel.form.clauses.isReadOnly()


@pytest.mark.parametrize(
    ("typed", "standing", "due_date", "due_text"),
    [
        ("1404/8/1", False, date(2025, 10, 23), ""),
        ("هرچه سریع‌تر", False, None, "هرچه سریع‌تر"),
        ("1404/8/31", False, None, "1404/8/31"),
        ("هرچه سریع‌تر", True, None, ""),
    ],
)
def test_a_deadline_is_a_date_or_words_or_standing(
    file: CouncilFile, typed: str, standing: bool, due_date: date | None, due_text: str
) -> None:
    _, panel = drafting(file)
    panel.form.fields.due.setText(typed)
    panel.form.fields.standing.setChecked(standing)
    content = panel.form.content()
    assert (content.due_date, content.due_text, content.standing) == (due_date, due_text, standing)


def test_leaving_the_editor_makes_a_revision(file: CouncilFile) -> None:
    elsewhere = QLineEdit()
    hall = Hall(file, *STARTED)
    panel = panel_of(hall, elsewhere)
    panel.focus_or_begin()
    type_text(panel.form.clauses, "متن")
    elsewhere.setFocus()
    assert wait_for(lambda: hall.bridge.state.drafts[0].revision == 2, 500)
    assert hall.bridge.state.drafts[0].content.clauses == ("متن",)


def test_no_live_event_moves_the_cursor_or_changes_a_letter(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    panel.form.clauses.insertPlainText("آغاز پایان")
    cursor = panel.form.clauses.textCursor()
    cursor.setPosition(5)
    panel.form.clauses.setTextCursor(cursor)
    chosen = random.Random(7)
    events: tuple[tuple[c.Command, ...], ...] = (
        (c.GiveFloor(who=SECRETARY), c.EndSpeech()),
        (c.RecordDeparture(THIRD), c.RecordArrival(THIRD)),
        (c.AdvanceAgenda(), c.MakeItemCurrent(ItemId(1))),
        (c.CallRecess(), c.ResumeSession()),
        (c.NoteRemark("گفته"), c.GiveFloor(who=THIRD), c.EndSpeech()),
    )
    typed = ""
    for letter in "abcdefghijklmnop":
        for command in chosen.choice(events):
            hall.meeting.wait(1)
            assert hall.bridge.execute(command)
        QTest.keyClicks(panel.form.clauses, letter)
        typed += letter
        assert panel.form.clauses.text() == f"آغاز {typed}پایان"
        assert panel.form.clauses.textCursor().position() == 5 + len(typed)
        assert QApplication.focusWidget() is panel.form.clauses


def test_undo_shows_the_draft_as_it_was(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    panel.form.clauses.insertPlainText("یک")
    assert panel.commit()
    panel.form.clauses.insertPlainText(" و دو")
    assert panel.commit()
    hall.bridge.undo()
    assert panel.form.clauses.text() == "یک"
    hall.bridge.redo()
    assert panel.form.clauses.text() == "یک و دو"


def test_two_drafts_may_be_open_and_neither_loses_its_words(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    panel.form.clauses.insertPlainText("نخست")
    panel.begin_draft()
    panel.form.clauses.insertPlainText("دوم")
    panel.jump_to("1")
    assert panel.form.clauses.text() == "نخست"
    panel.jump_to("2")
    assert panel.form.clauses.text() == "دوم"
    assert [d.content.clauses for d in hall.bridge.state.drafts] == [("نخست",), ("دوم",)]


def test_half_typed_words_come_back_after_a_crash(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    session = hall.meeting.plan.session_no
    panel.form.clauses.insertPlainText("نیمه‌کاره")
    panel.form.fields.lines["guarantee"].setText("گزارش ماهانه")
    assert wait_for(lambda: "draft:1" in file.drafts.kept(session), 250)
    again = ResolutionPanel(Context(Bridge(hall.meeting.sit_down(), file.drafts), hall.context.theme))
    again.refresh(frozenset({"resolutions"}))  # type: ignore[arg-type]
    assert again.form.clauses.text() == "نیمه‌کاره"
    assert again.form.fields.lines["guarantee"].text() == "گزارش ماهانه"
    assert again.has_unsaved
    assert again.commit()
    assert "draft:1" not in file.drafts.kept(session)


def test_a_paste_is_plain_and_normalised(file: CouncilFile) -> None:
    _, panel = drafting(file)
    pasted = QMimeData()
    pasted.setText("كتاب\u202bيك\u202c  بند\r\n\r\nدوم")
    panel.form.clauses.insertFromMimeData(pasted)
    assert panel.form.clauses.text() == "کتابیک بند\nدوم"


def test_a_refused_text_stays_and_is_told(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    panel.form.clauses.insertPlainText("بد 😀")
    assert not panel.flush()
    assert panel.form.clauses.text() == "بد 😀"
    assert [r.code for r in hall.refused] == ["pictograph"]


def test_a_draft_is_rejected_as_it_is_typed(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    panel.form.clauses.insertPlainText("متن")
    panel.deciding.reject()
    (resolution,) = hall.bridge.state.resolutions
    assert (resolution.status, resolution.content.clauses) == (ResolutionStatus.REJECTED, ("متن",))


def test_a_draft_begun_by_mistake_is_taken_back(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    panel.deciding.withdraw()
    assert hall.bridge.state.drafts == ()


def test_names_complete_while_typing(file: CouncilFile) -> None:
    _, panel = drafting(file)
    field = panel.form.fields.lines["lead"]
    field.setFocus()
    field.insert("تامین")
    field.textEdited.emit(field.text())
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.names() == ("اداره کل تأمین اجتماعی",)


def test_before_the_opening_nothing_can_be_drafted(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED[:-1])
    panel = panel_of(hall)
    panel.focus_or_begin()
    assert hall.bridge.state.drafts == ()
    assert [r.code for r in hall.refused] == ["session_not_open"]


def shown_buttons(panel: ResolutionPanel) -> list[str]:
    return [b.text() for b in panel.header.findChildren(QPushButton) if b.isVisible()]


def test_a_draft_that_was_withdrawn_leaves_no_button(file: CouncilFile) -> None:
    _, panel = drafting(file)
    panel.form.clauses.insertPlainText("نخست")
    panel.begin_draft()
    assert len(shown_buttons(panel)) == 2
    panel.deciding.withdraw()
    assert shown_buttons(panel) == []


def test_a_resolution_of_another_item_can_be_reached(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    panel.form.clauses.insertPlainText("نخست")
    panel.deciding.adopt(AdoptedBy.CONSENSUS)
    panel.setFocus()
    panel.window().setFocus()
    hall.meeting.do(c.AdvanceAgenda())
    assert len(shown_buttons(panel)) == 1


def shown_words(panel: ResolutionPanel) -> str:
    return " ".join(label.text() for label in panel.header.findChildren(QLabel) if label.isVisible())


def test_what_is_typed_becomes_a_revision_before_it_is_put_to_the_vote(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    wanted: list[int] = []
    panel.deciding.vote_wanted.connect(wanted.append)
    panel.form.clauses.insertPlainText("بد 😀")
    panel.decisions.undecided.vote.click()
    assert (wanted, [r.code for r in hall.refused]) == ([], ["pictograph"])
    panel.form.clauses.setPlainText("متن")
    panel.decisions.undecided.vote.click()
    assert wanted == [1] == [panel.shown_draft]
    assert hall.bridge.state.drafts[0].content.clauses == ("متن",)


def test_under_vote_the_text_is_locked_and_afterwards_it_says_how_it_was_adopted(file: CouncilFile) -> None:
    hall = Hall(file, *DRAFTED)
    panel = panel_of(hall)
    before = shown_words(panel)
    hall.meeting.do(c.OpenVote())
    assert panel.form.clauses.isReadOnly()
    assert panel.decisions.undecided.isHidden()
    assert shown_words(panel) != before
    hall.meeting.do(c.VoidVote(reason="اشتباه"))
    assert not panel.form.clauses.isReadOnly()
    assert shown_words(panel) == before
    hall.meeting.do(c.OpenVote(), c.CloseVote(3, 1))
    assert "۳" in shown_words(panel)
    assert "←" not in shown_words(panel)
    assert panel.shown_draft is None


def test_attendance_corrected_after_the_adoption_is_told_with_both_figures(file: CouncilFile) -> None:
    hall = Hall(file, *DRAFTED, c.OpenVote(), c.CloseVote(4), c.StrikeStay(THIRD, 1, reason="اشتباه"))
    panel = panel_of(hall)
    assert "۴ ← ۳" in "".join(char for char in shown_words(panel) if char.isprintable())
    hall.bridge.undo()
    assert "←" not in shown_words(panel)


def test_of_many_resolutions_a_few_have_a_button_and_a_menu_has_all(file: CouncilFile) -> None:
    texts = [c.ResolutionContent((f"متن {no} & باقی",)) for no in range(1, 10)]
    hall = Hall(file, *STARTED, *(c.DraftResolution(content=text) for text in texts))
    panel = panel_of(hall)
    tabs = panel.header.tabs
    assert [b.accessibleName() for b in tabs.buttons.values() if b.isVisible()] == [f"پیش‌نویس {no}" for no in "۶۷۸۹"]
    assert tabs.more.isVisible()
    tabs.menu.aboutToShow.emit()
    assert [action.text() for action in tabs.menu.actions()][:1] == ["پیش‌نویس ۱: متن 1 && باقی"]
    tabs.menu.actions()[0].trigger()
    assert panel.form.clauses.text() == "متن 1 & باقی"
    assert [b.accessibleName() for b in tabs.buttons.values() if b.isVisible()] == [f"پیش‌نویس {no}" for no in "۱۲۳۴"]
    assert [b.isChecked() for b in tabs.buttons.values()] == [True, *[False] * 8]
    hall.bridge.execute(*(c.WithdrawDraft(r.id) for r in hall.bridge.state.drafts[4:]))
    assert not tabs.more.isVisible()


def test_the_header_needs_little_room_and_every_button_keeps_its_number(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED, *(c.DraftResolution(content=TEXT) for _ in range(9)), c.PutToSession(ResolutionId(9)))
    panel = panel_of(hall)
    tabs = panel.header.tabs
    assert panel.header.minimumSizeHint().width() <= 400
    for width, count in ((1400, 4), (700, 4), (460, 2)):
        panel.window().resize(width, 640)
        QApplication.processEvents()
        shown = [(which, button) for which, button in tabs.buttons.items() if button.isVisible()]
        assert ResolutionId(9) in dict(shown)
        assert len(shown) >= count or width < 700
        assert all(persian_digits(which) in button.text() for which, button in shown)
        assert all(button.width() >= button.sizeHint().width() for _which, button in shown)
        assert all(tabs.rect().contains(button.geometry()) for _which, button in shown)
        assert len({button.icon().isNull() for _which, button in shown}) == 1
        assert all(button.toolTip().startswith("پیش‌نویس") for _which, button in shown)


def test_a_draft_that_was_left_says_its_number_and_to_whom(file: CouncilFile) -> None:
    drafts = (c.DraftResolution(content=TEXT) for _ in range(2))
    hall = Hall(
        file,
        *(*STARTED, *drafts),
        c.DeferResolution(ResolutionId(1), to_session=SessionNo(74)),
        c.ReferResolution(WorkingGroup("کارگروه وصول"), ResolutionId(2)),
    )
    panel = panel_of(hall)
    texts = [button.accessibleName() for button in panel.header.tabs.buttons.values()]
    assert [text[-1] for text in texts] == ["۱", "۲"]
    panel.jump_to("1")
    assert "۷۴" in shown_words(panel)
    panel.jump_to("2")
    assert "کارگروه وصول" in shown_words(panel)


def test_a_draft_that_lost_its_vote_says_so_until_it_is_reworded(file: CouncilFile) -> None:
    hall = Hall(file, *DRAFTED, c.OpenVote(), c.CloseVote(in_favour=1, against=3))
    panel = panel_of(hall)
    assert "رأی نیاورد" in shown_words(panel)
    panel.deciding.adopt(AdoptedBy.CONSENSUS)
    assert [v.code for v in hall.refused] == ["lost_in_its_vote"]
    panel.form.clauses.setFocus()
    type_text(panel.form.clauses, "دیگر: ")
    panel.deciding.adopt(AdoptedBy.CONSENSUS)
    assert [r.status for r in hall.bridge.state.resolutions] == [ResolutionStatus.ADOPTED]
