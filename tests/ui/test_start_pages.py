"""The pages before the desk: every bad input is told at its field, everything good comes out as data."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.plan import SessionKind
from meetingdesk.domain.procedure import Bound
from meetingdesk.domain.rules.procedure import procedure_faults
from meetingdesk.store.registry import Council, SessionRow, SessionStatus
from meetingdesk.store.seed import CouncilData, SessionDraft
from meetingdesk.ui.dialogs.home import Banner, Choice, Chosen, Sessions
from meetingdesk.ui.dialogs.new_council import NewCouncil
from meetingdesk.ui.dialogs.next_session import NextSession
from meetingdesk.ui.dialogs.seats import LineError, presets, read_agenda, read_seats, read_time
from meetingdesk.ui.dialogs.session_fields import next_working_day
from meetingdesk.ui.start import StartWindow
from meetingdesk.ui.theme import Theme

TODAY = date(2025, 9, 6)
COUNCIL = Council("شورای آزمون")


def _row(number: int, status: SessionStatus) -> SessionRow:
    return SessionRow(SessionNo(number), SessionKind.ORDINARY, datetime(2025, 9, 13, 8, 30, tzinfo=UTC), "سالن", status)


@pytest.fixture
def start(app: QApplication) -> StartWindow:
    window = StartWindow(Theme(), TODAY)
    window.resize(1366, 768)
    window.show_home([])
    window.show()
    window.activateWindow()
    app.processEvents()
    return window


# --- Lines people type ---


def test_seats_are_read_line_by_line() -> None:
    seats = read_seats("استاندار — اکبر بهنام‌جو\n\nبخش خصوصی:\nرئيس اتاق (دبیر)\nناظر (بدون رأی)")
    assert [s.post_title for s in seats] == ["استاندار", "رئیس اتاق", "ناظر"]
    assert [s.group for s in seats] == [MemberGroup.GOVERNMENT, MemberGroup.PRIVATE, MemberGroup.PRIVATE]
    assert [s.has_vote for s in seats] == [True, True, False]
    assert [s.is_chair for s in seats] == [True, False, False]
    assert [s.is_secretary for s in seats] == [False, True, False]
    assert seats[0].person == "اکبر بهنام‌جو"


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("استاندار\n— نام", 2, "empty"),
        ("الف\nب\x00", 2, "unstorable_character"),
        ("س" * 400, 1, "too_long"),
        ("😀", 1, "pictograph"),
    ],
)
def test_a_bad_seat_is_named_by_its_line(text: str, line: int, code: str) -> None:
    with pytest.raises(LineError) as error:
        read_seats(text)
    assert (error.value.line, error.value.violation.code) == (line, code)


@pytest.mark.parametrize(
    ("line", "title", "minutes"),
    [
        ("آمایش سرزمین — ۲۵", "آمایش سرزمین", 25),
        ("آمایش سرزمین (۲۵ دقیقه)", "آمایش سرزمین", 25),
        ("آمایش سرزمین ۲۵ دقیقه", "آمایش سرزمین", 25),
        ("آمایش سرزمین: 25", "آمایش سرزمین", 25),
        ("پیگیری مصوبه نشست ۷۰", "پیگیری مصوبه نشست ۷۰", 15),
        ("آمایش", "آمایش", 15),
    ],
)
def test_an_agenda_line_may_tell_its_minutes(line: str, title: str, minutes: int) -> None:
    (item,) = read_agenda(line)
    assert (item.title, item.planned_seconds) == (title, minutes * 60)


@pytest.mark.parametrize(
    ("line", "title", "topic", "minutes"),
    [
        ("آمایش سرزمین [آمایش] — ۲۵", "آمایش سرزمین", "آمایش", 25),
        ("پیگیری — ۲۰ [مشاغل سخت]", "پیگیری", "مشاغل سخت", 20),
        ("پیگیری [ ]", "پیگیری", "", 15),
        ("پیگیری (بند دوم)", "پیگیری (بند دوم)", "", 15),
    ],
)
def test_an_agenda_line_may_tell_its_topic(line: str, title: str, topic: str, minutes: int) -> None:
    (item,) = read_agenda(line)
    assert (item.title, item.topic, item.planned_seconds) == (title, topic, minutes * 60)


@pytest.mark.parametrize(
    ("line", "code"), [("آمایش — ۰", "minutes_out_of_range"), ("عنوان — ۹۹۹", "minutes_out_of_range")]
)
def test_impossible_minutes_are_refused(line: str, code: str) -> None:
    with pytest.raises(LineError) as error:
        read_agenda(line)
    assert error.value.violation.code == code


@pytest.mark.parametrize(("text", "at"), [("۱۲:۰۰", time(12)), ("9:05", time(9, 5)), ("24:00", None), ("ظهر", None)])
def test_a_time_is_read(text: str, at: time | None) -> None:
    assert read_time(text) == at


def test_presets_can_be_read_and_have_a_quorum() -> None:
    found = presets()
    assert len(read_seats(found[0].seats)) == 24
    assert found[0].procedure.quorum.needed(24) == 16
    assert any(p.procedure.quorum.basis is Bound.MORE_THAN for p in found)
    assert [p.procedure.chair_casts for p in found] == [False, False, False, True]
    assert not any(p.procedure.is_checked for p in found)
    for preset in found:
        seats = read_seats(preset.seats)
        assert [s.may_be_substituted for s in seats] == [not s.is_chair for s in seats]
        assert seats[0].is_chair
        assert procedure_faults(preset.procedure, sum(s.has_vote for s in seats)) == ()
        assert sum(s.is_secretary for s in seats) == 1


def test_the_next_session_is_not_on_a_friday() -> None:
    assert next_working_day(date(2025, 9, 5), 7).isoformat() == "2025-09-13"
    assert next_working_day(TODAY, 7).isoformat() == "2025-09-13"


# --- A new council ---


def _new(start: StartWindow) -> tuple[NewCouncil, list[CouncilData]]:
    start.show_new_council()
    page = start.findChild(NewCouncil)
    assert page is not None
    made: list[CouncilData] = []
    start.create_wanted.connect(made.append)
    return page, made


def _below(field: Any) -> str:
    return str(field.findChildren(QLabel)[-1].text()).translate({ord(m): None for m in "\u2066\u2068\u2069"})


def test_the_defaults_make_a_council(start: StartWindow) -> None:
    page, made = _new(start)
    assert "۲۴ کرسی" in _below(page.seats)
    assert "حد نصاب ۱۶" in _below(page.seats)
    assert _below(page.session.date) == "شنبه ۲۲ شهریور ۱۴۰۴"
    page.session.agenda.entry.setPlainText("اعلام رسمیت — ۵")  # type: ignore[attr-defined]
    page.create_council()
    (data,) = made
    assert (len(data.seats), len(data.sessions), data.sessions[0].session_no) == (24, 1, 1)
    assert data.sessions[0].starts_at == datetime(2025, 9, 13, 8, 30, tzinfo=UTC)
    assert data.sessions[0].agenda[0].planned_seconds == 300
    assert data.procedure == presets()[0].procedure


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        ("name", "", "«نام شورا» خالی است."),
        ("name", "شورا\u0007", "نویسهٔ کنترلی"),
        ("province", "ق" * 999, "بیش از اندازه بلند"),
        ("seats", "", "دست‌کم یک کرسی"),
        ("seats", "ناظر (بدون رأی)", "دست‌کم یک کرسی"),
        ("seats", "استاندار\n— نام", "سطر ۲"),
        ("seats", "استاندار\nدبیر", "نوع دیگری"),
        ("session.number", "صفر", "عددی از ۱ تا ۹۹۹۹"),
        ("session.number", "0", "عددی از ۱ تا ۹۹۹۹"),
        ("session.date", "۱۴۰۴/۱۳/۰۱", "تاریخ را به صورت"),
        ("session.time", "۲۵:۰۰", "ساعت را مانند"),
        ("session.place", "سالن\x00", "نویسهٔ کنترلی"),
        ("session.agenda", "آمایش — ۹۹۹", "سطر ۱"),
    ],
)
def test_a_bad_input_is_told_at_its_field(start: StartWindow, field: str, text: str, expected: str) -> None:
    page, made = _new(start)
    where: Any = page
    for name in field.split("."):
        where = getattr(where, name)
    entry = where.entry
    entry.setPlainText(text) if isinstance(entry, QPlainTextEdit) else entry.setText(text)
    page.create_council()
    assert made == []
    assert expected in _below(where)
    assert entry.property("wrong") == "true"
    assert QApplication.focusWidget() is entry
    entry.setPlainText("الف") if isinstance(entry, QPlainTextEdit) else entry.setText("الف")
    assert entry.property("wrong") != "true"


def test_of_several_wrong_fields_the_first_gets_the_cursor(start: StartWindow) -> None:
    page, _ = _new(start)
    for field in (page.name, page.session.number, page.session.date):
        field.entry.setText("")  # type: ignore[attr-defined]
    page.create_council()
    assert QApplication.focusWidget() is page.name.entry
    assert page.session.date.entry.property("wrong") == "true"


def test_another_kind_brings_its_own_seats_but_keeps_what_was_typed(start: StartWindow) -> None:
    page, made = _new(start)
    page.kind.setCurrentIndex(1)
    assert "۷ کرسی" in _below(page.seats)
    page.name.entry.setText("شورای شهر قم")  # type: ignore[attr-defined]
    page.kind.setCurrentIndex(0)
    assert page.name.text == "شورای شهر قم"
    page.create_council()
    assert made[0].name == "شورای شهر قم"


def test_back_leads_to_the_first_page(start: StartWindow) -> None:
    page, _ = _new(start)
    back = next(b for b in page.findChildren(QPushButton) if b.text() == "بازگشت")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert start.findChildren(Choice)[0].isVisible()


# --- The next session ---


def test_the_next_session_is_prepared(start: StartWindow) -> None:
    drafts: list[SessionDraft] = []
    start.session_prepared.connect(drafts.append)
    start.show_next_session(COUNCIL, 73, "سالن ابریشم")
    page = start.findChild(NextSession)
    assert page is not None
    page.fields.date.entry.setText("1404/8/1")  # type: ignore[attr-defined]
    assert _below(page.fields.date) == "پنجشنبه ۱ آبان ۱۴۰۴"
    page.fields.time.entry.setText("")  # type: ignore[attr-defined]
    page.prepare_session()
    assert drafts == []
    page.fields.time.entry.setText("۹:۳۰")  # type: ignore[attr-defined]
    page.prepare_session()
    assert drafts == [SessionDraft(datetime(2025, 10, 23, 6, 0, tzinfo=UTC), "سالن ابریشم", session_no=SessionNo(73))]


# --- The first page ---


def test_the_first_start_offers_three_ways(start: StartWindow) -> None:
    asked: list[str] = []
    start.open_wanted.connect(lambda: asked.append("open"))
    start.demo_wanted.connect(lambda: asked.append("demo"))
    create, open_, demo = (choice for choice in start.findChildren(Choice) if choice.isVisible())
    for choice in (open_, demo, create):
        QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert asked == ["open", "demo"]
    assert start.findChild(NewCouncil) is not None


def test_recent_files_can_be_opened_as_long_as_they_are_there(start: StartWindow, tmp_path: Path) -> None:
    there, gone = tmp_path / "قم.council", tmp_path / "رفته.council"
    there.touch()
    opened: list[Path] = []
    start.file_wanted.connect(opened.append)
    start.show_home([str(there), str(gone)])
    (files,) = (found for found in start.findChildren(Chosen) if found.count())
    assert "دیگر در جای خود نیست" in files.item(1).text()
    assert files.item(1).flags() == Qt.ItemFlag.NoItemFlags
    files.setCurrentRow(0)
    QTest.keyClick(files, Qt.Key.Key_Return)
    assert opened == [there]


def test_sessions_stand_in_the_order_in_which_they_are_wanted(start: StartWindow) -> None:
    closed, running, planned = SessionStatus.CLOSED, SessionStatus.RUNNING, SessionStatus.PLANNED
    start.show_home([], COUNCIL, [_row(70, closed), _row(71, closed), _row(72, running), _row(73, planned)])
    listed = start.findChild(Sessions)
    assert listed is not None
    chosen: list[int] = []
    start.session_wanted.connect(chosen.append)
    for row in range(4):
        listed.list.setCurrentRow(row)
        QTest.keyClick(listed.list, Qt.Key.Key_Return)
    assert chosen == [72, 73, 71, 70]
    assert "شنبه ۲۲ شهریور ۱۴۰۴" in listed.list.item(0).text()


def test_a_file_in_use_can_be_opened_for_reading(start: StartWindow) -> None:
    asked: list[Path] = []
    start.reading_wanted.connect(asked.append)
    start.offer_reading("پرونده باز است.", Path("x.council"))
    banner = start.findChild(Banner)
    assert banner is not None
    assert banner.sentence == "پرونده باز است."
    QTest.mouseClick(banner.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert asked == [Path("x.council")]
    assert banner.sentence == ""
