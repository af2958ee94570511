"""What can be done about one person, with real keys on a real desk."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import CHAIR, FIFTH, GUEST, OPENED, SIXTH, START, THIRD, arrivals, at
from desks import Hall, half_typed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import from_jalali
from meetingdesk.domain.ids import ParticipantId, substitute_id
from meetingdesk.domain.state import Absence, Span
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.operator.attendance_card import AttendanceCard
from meetingdesk.ui.operator.attendance_panel import AttendancePanel
from meetingdesk.ui.operator.attendance_times import arrival_typed, clock_typed, departure_typed
from meetingdesk.ui.operator.overlay import page_of

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def council(application: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CouncilFile]:
    folder: Path = tmp_path_factory.mktemp("card")
    with half_typed(folder) as file:
        yield file


@pytest.fixture
def file(app: QApplication, council: CouncilFile) -> CouncilFile:
    return council


def card_of(hall: Hall, who: ParticipantId) -> AttendanceCard:
    panel = AttendancePanel(hall.context)
    hall.show(panel)
    hall.shown[0].resize(1366, 768)
    panel.jump_to(who)
    panel.show_card()
    QApplication.processEvents()
    card = page_of(panel).findChild(AttendanceCard)
    assert card is not None
    return card


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    field.insert(text)


def enter(field: QLineEdit) -> None:
    QTest.keyClick(field, Qt.Key.Key_Return)


def stays(hall: Hall, who: ParticipantId) -> tuple[Span, ...]:
    return hall.bridge.state.attendance[who].intervals


def test_a_correction_changes_the_record_and_is_shown(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED)
    hall.meeting.wait(1800)
    card = card_of(hall, THIRD)
    assert card.stays is not None
    shown = card.stays.lines[0]
    assert shown.arrived.hasFocus()
    assert (shown.arrived.text(), shown.left.text()) == ("۱۲:۰۰", "")
    began = stays(hall, THIRD)[0].start
    write(card.stays.reason, "زودتر رفت")
    write(shown.left, "1215")
    enter(shown.left)
    # The arrival was not touched: it keeps its seconds.
    assert stays(hall, THIRD) == (Span(began, at(15)),)
    assert began.second != 0
    assert hall.bridge.state.corrections[-1].reason == "زودتر رفت"
    assert not card.corrections.isHidden()
    assert "زودتر رفت" in card.corrections.text()
    assert card.stays.reason.text() == ""


@pytest.mark.parametrize(("arrived", "left"), [("۲۵:۰۰", ""), ("", ""), ("۱۲:۰۵", "ظهر"), ("۱۲:۲۰", "۱۲:۱۰")])
def test_a_wrong_time_is_told_at_its_field_and_changes_nothing(file: CouncilFile, arrived: str, left: str) -> None:
    hall = Hall(file, *OPENED)
    hall.meeting.wait(1800)
    card = card_of(hall, THIRD)
    assert card.stays is not None
    shown = card.stays.lines[0]
    before = hall.bridge.state
    write(shown.arrived, arrived)
    write(shown.left, left)
    enter(shown.left)
    assert hall.bridge.state is before
    wrong, other = (shown.left, shown.arrived) if left else (shown.arrived, shown.left)
    assert (wrong.property("wrong"), other.property("wrong") or "") == ("true", "")
    assert wrong.hasFocus()
    assert wrong.accessibleDescription()
    assert (shown.arrived.text(), shown.left.text()) == (arrived, left)
    assert hall.refused == []
    write(wrong, "۱۲:۲۵")
    assert wrong.property("wrong") == ""


def test_a_time_to_come_is_refused_at_the_field(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED)
    hall.meeting.wait(1800)
    card = card_of(hall, THIRD)
    assert card.stays is not None
    before = hall.bridge.state
    write(card.stays.lines[0].left, "۱۳:۰۰")
    enter(card.stays.lines[0].left)
    assert hall.bridge.state is before
    assert card.stays.lines[0].left.property("wrong") == "true"


def test_a_stay_is_added_struck_and_given_to_somebody_else(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED)
    hall.meeting.wait(1800)
    card = card_of(hall, FIFTH)
    form = card.stays
    assert form is not None
    write(form.added.arrived, "۱۲:۰۵")
    write(form.added.left, "۱۲:۲۰")
    enter(form.added.left)
    assert stays(hall, FIFTH) == (Span(at(5), at(20)),)
    assert form.added.arrived.text() == ""
    form.lines[0].stops[-1].click()  # type: ignore[attr-defined]
    assert form.picker.entry.hasFocus()
    form.picker.entry.insert("6")
    QTest.keyClick(form.picker.entry, Qt.Key.Key_Return)
    assert stays(hall, FIFTH) == ()
    assert stays(hall, SIXTH) == (Span(at(5), at(20)),)
    assert form.lines == []
    write(form.added.arrived, "۱۲:۱۰")
    form.add_button.click()
    assert stays(hall, FIFTH) == (Span(at(10)),)
    form.lines[0].stops[-2].click()  # type: ignore[attr-defined]
    assert stays(hall, FIFTH) == ()


def test_a_substitute_is_admitted_with_a_letter_and_put_right(file: CouncilFile) -> None:
    hall = Hall(file)
    card = card_of(hall, THIRD)
    form = card.substitute
    assert form is not None
    enter(form.name)
    assert form.name.property("wrong") == "true"
    write(form.name, "نگار صالحی")
    write(form.letter_date, "۱۴۰۴/۱۳/۱")
    enter(form.letter_date)
    assert form.letter_date.property("wrong") == "true"
    assert hall.bridge.desk.steps == ()
    write(form.letter_date, "1404/6/1")
    assert "شهریور" in form.letter_date.accessibleDescription()
    enter(form.letter_date)
    substitute = hall.bridge.state.substitutes[0]
    assert (substitute.name, substitute.letter_date) == ("نگار صالحی", from_jalali(1404, 6, 1))
    assert card.isHidden()
    card.show_person(substitute_id(1))
    form = card.substitute
    assert form is not None
    assert (form.name.text(), form.letter_date.text()) == ("نگار صالحی", "۱۴۰۴/۰۶/۰۱")
    write(form.letter_no, "۱۲/۳")
    hall.bridge.execute(c.RecordArrival(GUEST))
    assert form.letter_no.text() == "۱۲/۳"  # What others do leaves it alone.
    enter(form.letter_no)
    assert hall.bridge.state.substitutes[0].letter_no == "۱۲/۳"
    hall.bridge.undo()
    hall.bridge.undo()
    hall.bridge.undo()
    assert card.isHidden()  # Nobody is left whom it could be about.


def test_an_absence_with_its_reason(file: CouncilFile) -> None:
    hall = Hall(file)
    card = card_of(hall, THIRD)
    form = card.absence
    assert form is not None
    assert form.reason.hasFocus()
    form.reason.insert("مأموریت")
    enter(form.reason)
    assert hall.bridge.state.attendance[THIRD].absence == Absence(excused=True, reason="مأموریت")
    QTest.keyClick(form.reason, Qt.Key.Key_Return, CONTROL_SHIFT)
    assert hall.bridge.state.attendance[THIRD].absence == Absence(excused=False, reason="مأموریت")


def test_what_the_seat_does_not_allow_is_said(file: CouncilFile) -> None:
    hall = Hall(file, *arrivals(CHAIR))
    card = card_of(hall, CHAIR)
    assert card.absence is not None
    assert card.substitute is not None
    assert card.absence.inside.isHidden()
    assert card.substitute.inside.isHidden()


def test_tab_goes_as_one_reads(file: CouncilFile) -> None:
    hall = Hall(file, *OPENED, c.RecordDeparture(GUEST), c.RecordArrival(GUEST))
    card = card_of(hall, GUEST)
    assert card.stays is not None
    first, second = card.stays.lines
    card.stays.reason.setFocus()
    walked = []
    for _ in range(11):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == [*first.stops, *second.stops, card.stays.added.arrived]


@pytest.mark.parametrize(
    ("text", "clock"),
    [("۱۲:۰۵", (12, 5)), ("9.30", (9, 30)), ("0905", (9, 5)), ("24:00", None), ("12:60", None), ("12", None)],
)
def test_a_clock_is_typed_in_several_ways(text: str, clock: tuple[int, int] | None) -> None:
    assert clock_typed(text) == clock


def test_a_time_before_midnight_is_that_of_the_day_it_lies_near() -> None:
    zone = "Asia/Tehran"
    midnight = START.replace(hour=20, minute=30)  # 00:00 of the next day in Tehran.
    now = midnight + timedelta(minutes=10)
    late = midnight - timedelta(minutes=5)
    assert arrival_typed((23, 55), zone, now, now) == late
    assert arrival_typed((0, 20), zone, now, now) == midnight + timedelta(minutes=20)
    assert departure_typed((0, 5), zone, late, now) == midnight + timedelta(minutes=5)
    assert departure_typed((23, 50), zone, late, now) == late - timedelta(minutes=5)
