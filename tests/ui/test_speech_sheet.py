"""All speeches on a sheet: read, and put right by keys alone."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from time import perf_counter

import pytest
from builders import START
from parts import Speaking
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from votes import CONTROL, SHIFT, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import SpeechId, seat_id
from meetingdesk.domain.state import Span
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.operator.speech_form import SpeechForm
from meetingdesk.ui.operator.speech_sheet import SpeechSheet
from meetingdesk.ui.operator.speech_times import after_all, before_all, clock_typed, instant_typed

THIRD, FOURTH, FIFTH = map(seat_id, (3, 4, 5))
ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
THREE = (c.GiveFloor(who=THIRD), c.GiveFloor(who=FOURTH, kind=TurnKind.AGAINST), c.GiveFloor(who=FIFTH))


@pytest.fixture
def folder(app: QApplication, tmp_path: Path) -> Path:
    return tmp_path


def opened(folder: Path, *commands: c.Command, kind: type[Floor] = Speaking) -> tuple[Floor, SpeechSheet]:
    """A minute for each command, then the sheet; with the whole desk behind it where its keys are pressed."""
    floor = kind(folder)
    for command in commands:
        floor.meeting.wait(59)
        floor.do(command)
    if isinstance(floor, Speaking):
        floor.speakers.show_speeches()
    else:
        floor.press(Qt.Key.Key_F6, modifiers=CONTROL | SHIFT)
    QApplication.processEvents()
    sheet = floor.window.page.findChild(SpeechSheet)
    assert sheet is not None
    return floor, sheet


def form_of(floor: Floor, sheet: SpeechSheet, number: int) -> SpeechForm:
    sheet.list.choose_key(str(number))
    floor.press(ENTER)
    QApplication.processEvents()
    assert sheet.form is not None
    return sheet.form


def write(floor: Floor, entry: QWidget, text: str) -> None:
    entry.setFocus()
    floor.focused.selectAll()  # type: ignore[attr-defined]
    floor.type(text)


def span(floor: Floor, number: int) -> Span:
    return floor.state.speeches[number - 1].span


def clock(at: datetime, by: float = 0) -> str:
    shown = at + timedelta(hours=3, minutes=30, seconds=by)
    return f"{shown:%H:%M:%S}"


# --- The list ---


def test_the_newest_speech_stands_first_with_what_is_known_of_it(folder: Path) -> None:
    _, sheet = opened(folder, *THREE)
    rows = sheet.list.rows_model.rows
    assert [row.lead for row in rows] == ["۳", "۲", "۱"]
    assert rows[1].word
    assert not rows[2].word
    assert rows[2].figures == "۰۱:۰۰"
    assert "۰۵:۰۰" in rows[2].note.split(" · ")[1]
    assert "سارا یزدان‌پناه" in rows[2].title
    assert (rows[0].strong, rows[2].strong) == (True, False)
    assert sheet.list.hasFocus()
    assert sheet.list.chosen_key() == "3"


def test_marks_tell_what_happened_to_a_speech(folder: Path) -> None:
    floor, sheet = opened(
        folder,
        c.GiveFloor(who=THIRD),
        c.GiveFloor(who=FOURTH, kind=TurnKind.QUESTION),
        c.EndSpeech(),
        c.CedeTime(FIFTH),
        c.CutSpeech(),
        c.GiveFloor(who=THIRD),
        kind=Floor,
    )

    def marks(number: int) -> list[str]:
        row = sheet.list.rows_model.rows[-number]
        return row.note.split(" · ")[2:]

    assert [len(marks(number)) for number in (1, 2, 3, 4)] == [2, 1, 2, 1]
    assert "سمت 5" in marks(1)[1]
    assert "سارا یزدان‌پناه" in marks(3)[1]
    before = marks(4)
    floor.press(Qt.Key.Key_F5)
    assert marks(4) != before


def test_the_sheet_follows_the_meeting_and_live_keys_go_on_working(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE, kind=Floor)
    sheet.list.choose_key("1")
    floor.meeting.wait(30)
    floor.window.tick()
    assert sheet.list.rows_model.rows[0].figures == "۰۰:۳۱"
    floor.press(Qt.Key.Key_F6)
    assert floor.state.speech is None
    assert not sheet.list.rows_model.rows[0].strong
    floor.do(c.GiveFloor(who=THIRD))
    assert len(sheet.list.rows_model.rows) == 4
    assert sheet.list.chosen_key() == "1"
    assert sheet.list.hasFocus()


def test_the_key_shows_and_hides_and_escape_leads_out(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE, kind=Floor)
    form_of(floor, sheet, 2)
    floor.press(ESCAPE)
    assert sheet.list.hasFocus()
    floor.press(ESCAPE)
    assert sheet.isHidden()
    floor.press(Qt.Key.Key_F6, modifiers=CONTROL | SHIFT)
    assert not sheet.isHidden()
    floor.press(Qt.Key.Key_F6, modifiers=CONTROL | SHIFT)
    assert sheet.isHidden()


def test_where_nobody_has_spoken_the_sheet_says_so(folder: Path) -> None:
    _, sheet = opened(folder)
    assert sheet.empty.isVisible()
    assert not sheet.list.isVisible()


# --- Putting right ---


def test_times_are_put_right_and_what_had_been_recorded_is_shown(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE)
    form = form_of(floor, sheet, 1)
    was = span(floor, 1)
    assert form.began.entry.hasFocus()
    write(floor, form.ended.entry, clock(was.end or START, -20))
    write(floor, form.reason.entry, "دیر ثبت شد")
    steps = len(floor.bridge.desk.steps)
    floor.press(ENTER)
    assert span(floor, 1) == Span(was.start, (was.end or START) - timedelta(seconds=20))
    assert len(floor.bridge.desk.steps) == steps + 1
    assert floor.state.speech_corrections[-1].reason == "دیر ثبت شد"
    assert form.reason.entry.text() == ""
    assert "دیر ثبت شد" in form.corrections.text()
    assert clock(was.start).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")) in form.corrections.text()
    assert not form.is_touched


def test_times_and_speaker_are_one_step(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE)
    form = form_of(floor, sheet, 1)
    was = span(floor, 1)
    write(floor, form.began.entry, clock(was.start, 5))
    write(floor, form.speaker.entry, "مریم")
    floor.press(ENTER)
    assert form.speaker.entry.text() == "مریم کاظمی"
    steps = len(floor.bridge.desk.steps)
    floor.press(ENTER)
    assert len(floor.bridge.desk.steps) == steps + 1
    speech = floor.state.speeches[0]
    assert (speech.who, speech.span) == (seat_id(7), Span(was.start + timedelta(seconds=5), was.end))
    assert len(form.corrections.text().splitlines()) == 3
    floor.bridge.undo()
    assert floor.state.speeches[0].who == THIRD
    assert form.speaker.entry.text() == "سارا یزدان‌پناه"


def test_the_right_times_of_whom_was_not_there_at_the_wrong_ones(folder: Path) -> None:
    """Whoever it was had left before the speech was recorded to end; that is no reason to refuse both together."""
    floor, sheet = opened(folder, c.GiveFloor(who=THIRD), c.RecordDeparture(FOURTH), c.EndSpeech())
    form = form_of(floor, sheet, 1)
    was = span(floor, 1)
    write(floor, form.ended.entry, clock(was.start, 30))
    write(floor, form.speaker.entry, "4")
    floor.press(ENTER, ENTER)
    assert floor.state.speeches[0].who == FOURTH
    assert floor.codes == []


@pytest.mark.parametrize(
    ("field", "by", "place"),
    [("ended", 40, "ended"), ("began", -600, "began"), ("ended", -90, "ended"), ("ended", 3600, "ended")],
)
def test_a_refusal_is_told_at_the_place_and_everything_typed_stays(
    folder: Path, field: str, by: float, place: str
) -> None:
    floor, sheet = opened(folder, *THREE)
    form = form_of(floor, sheet, 1)
    was = span(floor, 1)
    known = was.start if field == "began" else was.end
    text = clock(known or START, by)
    write(floor, getattr(form, field).entry, text)
    write(floor, form.reason.entry, "چرا")
    floor.press(ENTER)
    at = getattr(form, place)
    assert span(floor, 1) == was
    assert at.entry.property("wrong") == "true"
    assert at.entry.hasFocus()
    assert at.said.text()
    assert (at.entry.text(), form.reason.entry.text()) == (text, "چرا")
    assert floor.codes == []


def test_who_was_not_in_the_hall_is_refused_at_the_speaker(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE)
    form = form_of(floor, sheet, 1)
    write(floor, form.speaker.entry, "19")
    floor.press(ENTER, ENTER)
    assert form.speaker.entry.property("wrong") == "true"
    assert form.speaker.entry.hasFocus()
    assert floor.state.speeches[0].who == THIRD


def test_what_is_no_time_and_who_is_nobody_is_told(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE)
    form = form_of(floor, sheet, 1)
    write(floor, form.began.entry, "پیش")
    floor.press(ENTER)
    assert form.began.entry.property("wrong") == "true"
    form.began.take_back()
    write(floor, form.speaker.entry, "زئوس")
    floor.press(ENTER)
    assert form.speaker.entry.property("wrong") == "true"
    write(floor, form.reason.entry, "x")
    floor.press(ENTER)
    assert form.speaker.entry.hasFocus()
    floor.press(ESCAPE)
    assert form.speaker.entry.text() == "سارا یزدان‌پناه"
    assert sheet.form is form


def test_a_running_speech_has_no_end_yet(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE)
    form = form_of(floor, sheet, 3)
    assert form.ended.entry.text() == ""
    assert form.ended.entry.placeholderText()
    write(floor, form.ended.entry, clock(floor.bridge.now()))
    floor.press(ENTER)
    assert form.ended.entry.property("wrong") == "true"
    write(floor, form.ended.entry, "")
    floor.press(Qt.Key.Key_Delete)
    write(floor, form.began.entry, clock(span(floor, 3).start, 3))
    floor.press(ENTER)
    assert span(floor, 3).end is None
    assert len(floor.state.speech_corrections) == 1


def test_tab_goes_through_the_form_as_it_is_read(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE)
    form = form_of(floor, sheet, 1)
    seen = []
    for _ in range(5):
        seen.append(floor.focused)
        floor.press(TAB)
    assert seen == [form.began.entry, form.ended.entry, form.speaker.entry, form.reason.entry, form.submit]
    assert all(widget.accessibleName() or widget is form.submit for widget in seen)


def test_what_did_not_change_is_no_step(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE)
    form = form_of(floor, sheet, 1)
    steps = len(floor.bridge.desk.steps)
    floor.press(ENTER)
    assert len(floor.bridge.desk.steps) == steps
    assert form.said.text()


# --- What is typed is never lost ---


def test_what_is_half_typed_survives_the_meeting(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE)
    form = form_of(floor, sheet, 3)
    write(floor, form.began.entry, "12:0")
    floor.press(Qt.Key.Key_F5, Qt.Key.Key_F5)
    floor.do(c.EndSpeech(), c.GiveFloor(who=THIRD))
    floor.meeting.wait(5)
    floor.window.tick()
    assert form.began.entry.text() == "12:0"
    assert form.began.entry.hasFocus()
    assert form.ended.entry.text() != ""


def test_leaving_and_coming_back_finds_what_was_typed(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE, kind=Floor)
    form = form_of(floor, sheet, 2)
    write(floor, form.reason.entry, "نیمه")
    floor.press(Qt.Key.Key_F8)
    assert sheet.isHidden()
    floor.press(Qt.Key.Key_F6, modifiers=CONTROL | SHIFT)
    assert sheet.form is form
    assert form.reason.entry.text() == "نیمه"
    # Escape throws it away.
    floor.press(ESCAPE)
    assert form_of(floor, sheet, 2).reason.entry.text() == ""
    assert set(sheet.forms) == {SpeechId(2)}


def test_a_speech_that_is_undone_is_never_taken_for_another(folder: Path) -> None:
    floor, sheet = opened(folder, c.GiveFloor(who=THIRD), c.EndSpeech(), c.GiveFloor(who=FOURTH))
    form = form_of(floor, sheet, 2)
    write(floor, form.reason.entry, "نیمه")
    floor.bridge.undo()
    assert form.speech is None
    floor.bridge.redo()
    assert form.speech is not None
    floor.bridge.undo()
    floor.do(c.GiveFloor(who=FIFTH))
    assert form.speech is None
    assert form.said.text()
    floor.press(ENTER)
    assert floor.state.speech_corrections == ()
    assert form.reason.entry.text() == "نیمه"


# --- Times ---


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("۱۲:۰۵:۰۳", time(12, 5, 3)),
        ("12.05.03", time(12, 5, 3)),
        ("120503", time(12, 5, 3)),
        ("90503", time(9, 5, 3)),
        ("12:05", time(12, 5)),
        ("1205", time(12, 5)),
        ("24:00:00", None),
        ("12:60", None),
        ("12:5", None),
        ("", None),
    ],
)
def test_times_are_read_with_seconds(typed: str, read: time | None) -> None:
    assert clock_typed(typed) == read


def test_a_time_is_meant_next_to_what_is_recorded_also_over_midnight() -> None:
    midnight = datetime.fromisoformat("2025-09-13T20:30:00+00:00")
    just_before, just_after = midnight - timedelta(seconds=10), midnight + timedelta(seconds=10)
    assert instant_typed(time(23, 59, 50), "Asia/Tehran", just_after) == just_before
    assert instant_typed(time(0, 0, 10), "Asia/Tehran", just_before) == just_after
    assert instant_typed(time(23, 59, 50), "Asia/Tehran", midnight) == just_before


def test_a_second_that_was_typed_means_the_instant_shown_in_it() -> None:
    at = START
    edges = [
        at - timedelta(seconds=2),
        at + timedelta(seconds=0.2),
        at + timedelta(seconds=0.7),
        at + timedelta(seconds=1),
    ]
    assert after_all(at, edges) == edges[2]
    assert before_all(at, edges) == edges[1]
    assert after_all(at, []) == at


def test_over_midnight_on_the_sheet(folder: Path) -> None:
    floor = Floor(folder)
    floor.meeting.wait(11 * 3600 + 59 * 60)
    floor.do(c.GiveFloor(who=THIRD))
    floor.meeting.wait(200)
    floor.do(c.EndSpeech())
    floor.press(Qt.Key.Key_F6, modifiers=CONTROL | SHIFT)
    sheet = floor.window.page.findChild(SpeechSheet)
    assert sheet is not None
    form = form_of(floor, sheet, 1)
    write(floor, form.ended.entry, "000005")
    floor.press(ENTER)
    ended = span(floor, 1).end
    assert ended is not None
    assert f"{ended:%H:%M:%S}" == "20:30:05"
    write(floor, form.ended.entry, "235955")
    floor.press(ENTER)
    ended = span(floor, 1).end
    assert ended is not None
    assert f"{ended:%H:%M:%S}" == "20:29:55"


def test_the_end_of_the_speech_before_is_meant_where_the_same_second_is_typed(folder: Path) -> None:
    floor = Floor(folder)
    floor.do(c.GiveFloor(who=THIRD))
    floor.meeting.wait(60.7)
    floor.do(c.EndSpeech())
    floor.meeting.wait(9.6)
    floor.do(c.GiveFloor(who=FOURTH))
    floor.press(Qt.Key.Key_F6, modifiers=CONTROL | SHIFT)
    sheet = floor.window.page.findChild(SpeechSheet)
    assert sheet is not None
    form = form_of(floor, sheet, 2)
    before = span(floor, 1).end
    assert before is not None
    write(floor, form.began.entry, clock(before))
    floor.press(ENTER)
    assert span(floor, 2).start == before


# --- Many ---


def test_five_hundred_speeches_stay_fluid(folder: Path) -> None:
    floor = Floor(folder)
    floor.do(c.GiveFloor(who=THIRD))
    speech = floor.state.speeches[0]
    many = tuple(
        replace(speech, id=SpeechId(n), span=Span(START + timedelta(seconds=n), START + timedelta(seconds=n + 1)))
        for n in range(1, 500)
    )
    last = replace(speech, id=SpeechId(500))
    crowded = replace(floor.state, speeches=(*many, last), floor=SpeechId(500))
    no, _ = floor.bridge.desk._states[-1]
    floor.bridge.desk._states[-1] = (no, crowded)
    began = perf_counter()
    floor.press(Qt.Key.Key_F6, modifiers=CONTROL | SHIFT)
    QApplication.processEvents()
    shown = perf_counter() - began
    began = perf_counter()
    for _ in range(10):
        floor.meeting.wait(1)
        floor.window.tick()
        QApplication.processEvents()
    tick = (perf_counter() - began) / 10
    print(f"shown in {shown * 1000:.0f} ms, a tick in {tick * 1000:.1f} ms")
    # Far above what it takes, for a machine that does much else.
    assert shown < 2
    assert tick < 0.3


# --- Tab, and a session that is over ---


def walk(floor: Floor, key: Qt.Key, steps: int) -> list[QWidget]:
    found = []
    for _ in range(steps):
        floor.press(key)
        found.append(floor.focused)
    return found


def test_tab_goes_round_in_the_sheet_and_closing_comes_last(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE)
    form = form_of(floor, sheet, 2)
    form.began.entry.setFocus()
    order = [form.ended.entry, form.speaker.entry, form.reason.entry]
    seen = walk(floor, TAB, 8)
    assert seen[:3] == order
    assert seen[5].accessibleName() == sheet.shut.accessibleName()
    assert seen[6:] == [sheet.list, form.began.entry]
    assert walk(floor, Qt.Key.Key_Backtab, 2) == [sheet.list, sheet.shut]
    assert sheet.isVisible()


def test_what_is_typed_after_going_back_from_the_first_field_closes_nothing(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE)
    form_of(floor, sheet, 2)
    floor.press(Qt.Key.Key_Backtab)
    floor.press(ENTER)
    assert sheet.isVisible()


def test_in_a_closed_session_a_speech_is_only_read_and_says_why(folder: Path) -> None:
    floor, sheet = opened(folder, *THREE, c.EndSpeech())
    form, legend = form_of(floor, sheet, 2), sheet.legend.text()
    fields = (form.began, form.ended, form.speaker, form.reason)
    assert not any(field.entry.isReadOnly() for field in fields)
    floor.do(*(c.FinishItem(item.id) for item in floor.state.items if item.is_undecided), c.CloseSession())
    assert all(field.entry.isReadOnly() for field in fields)
    assert form.said.text()
    assert not form.submit.isEnabled()
    before = form.began.entry.text()
    form.began.entry.setFocus()
    floor.type("9")
    floor.press(ENTER)
    assert form.began.entry.text() == before
    assert floor.codes == []
    assert form.said.text()
    other = form_of(floor, sheet, 1)
    assert other.began.entry.isReadOnly()
    assert other.said.text() == form.said.text()
    assert sheet.legend.text() != legend
