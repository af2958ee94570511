"""The page of procedure and seats: what a figure comes to, what is refused at its field, what is kept and for whom."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from builders import START, arrivals
from demo_file import lay_demo_council
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from meetingdesk.app import Application
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import seat_id
from meetingdesk.domain.procedure import DIALOGUE_COUNCIL, Bound, GroupBudget, KindLimit, MajorityBase, Procedure, Share
from meetingdesk.domain.turns import SpeakingOrder, TurnKind
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.demo_council import SESSION
from meetingdesk.store.registry import SeatRules
from meetingdesk.ui.dialogs.home import Banner, Sessions
from meetingdesk.ui.dialogs.legal_figures import Figure
from meetingdesk.ui.dialogs.procedure import ProcedurePage
from meetingdesk.ui.dialogs.seat_rules import COUNTS, LIMIT, NO_LIMIT, SUBSTITUTED, TIME, VOTE, VOTES
from meetingdesk.ui.dialogs.seats import presets
from meetingdesk.ui.dialogs.shares import read_length, read_seconds, read_share, read_whole, share_text, time_text
from meetingdesk.ui.reception import Reception
from meetingdesk.ui.wording import refusal


class Office:
    """The program with the demo council open, at the page of procedure."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.clock = ScriptClock(START)
        self.house = Application(path.parent, self.clock)
        self.reception = Reception(self.house, self.house.theme, self.house.preferences, self.clock)
        self.house.open(path, read_only=read_only)
        self.reception.show_start()

    def page(self) -> ProcedurePage:
        """Return the page, opened anew from the page of sessions."""
        self.reception.show_start()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        listed = self.reception.start.findChild(Sessions)
        assert listed is not None
        QTest.keyClick(listed.findChildren(QPushButton)[-1], Qt.Key.Key_Space)
        return self.shown()

    def shown(self) -> ProcedurePage:
        self.reception.start.activateWindow()
        QApplication.processEvents()
        page = self.reception.start.findChild(ProcedurePage)
        assert page is not None
        return page

    @property
    def procedure(self) -> Procedure:
        assert self.house.file is not None
        return self.house.file.registry.council().procedure

    @property
    def rules(self) -> tuple[SeatRules, ...]:
        assert self.house.file is not None
        return tuple(row.rules for row in self.house.file.registry.seats(START.date()))

    @property
    def said(self) -> str:
        banner = self.reception.start.findChild(Banner)
        return banner.sentence if banner is not None else ""

    def close(self) -> None:
        self.reception.close()
        self.house.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def office(app: QApplication, tmp_path: Path) -> Iterator[Office]:
    path = tmp_path / "qom.council"
    lay_demo_council(path)
    made = Office(path)
    yield made
    made.close()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focused(), key)


def type_in(text: str) -> None:
    """Type on a Persian keyboard, which QTest does not know."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focused(), event)


def end_input() -> None:
    """End the input of a number in the table; it is taken when Qt comes to it."""
    press(Qt.Key.Key_Return)
    QApplication.processEvents()


def save(page: ProcedurePage) -> None:
    page.save.setFocus()
    press(Qt.Key.Key_Return)


def find(page: ProcedurePage, path: str) -> Figure:
    """Return a figure by its name, behind dots for one of the page's sections and of a section's list."""
    found: Any = page.fields
    for name in path.split("."):
        found = (
            {str(key): each for key, each in found.items()}[name] if isinstance(found, dict) else getattr(found, name)
        )
    assert isinstance(found, Figure)
    return found


# --- What is typed ---


@pytest.mark.parametrize(
    ("text", "share"),
    [("۲/۳", Share(2, 3)), ("2/3", Share(2, 3)), ("٢ / ٣", Share(2, 3)), ("⅔", Share(2, 3)), ("5⁄9", Share(5, 9)),
     ("0/1", Share(0, 1)), ("-1/2", None), ("2", None), ("", None), ("2/3/4", None), ("۰٫۵", None)],
)  # fmt: skip
def test_a_fraction_is_read_in_many_hands(text: str, share: Share | None) -> None:
    assert read_share(text) == share


def test_what_is_shown_is_read_back(app: QApplication) -> None:
    for share in (Share(1, 2), Share(2, 3), Share(3, 4), Share(3, 5), Share(1, 1), Share(0, 1), Share(5, 9)):
        assert read_share(share_text(share)) == share
    for seconds in (1, 30, 60, 300, 330, 7_200):
        assert read_length(time_text(seconds)) == seconds
    assert (read_length("۵"), read_length("0:30"), read_length("5:60"), read_length("x")) == (300, 30, None, None)
    assert (read_whole("۱۲"), read_whole("-1"), read_whole("")) == (12, None, None)
    assert [read_seconds(text) for text in ("۴۵", "1:30", "0", "", "x")] == [45, 90, 0, None, None]


# --- By keyboard alone ---


def test_a_fraction_is_changed_by_keyboard_and_is_there_again(office: Office) -> None:
    page = office.page()
    assert "۱۶" in page.fields.quorum.told
    page.preset.setFocus()
    press(Qt.Key.Key_Tab, 4)
    assert page.fields.quorum.share.hasFocus()
    focused().lineEdit().selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(focused(), "3/4")
    assert "۱۸" in page.fields.quorum.told
    assert "۱۸" in page.fields.majority.told
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "19")
    assert "۱۹" in page.fields.quorum.told
    assert office.procedure == Procedure()
    save(page)
    assert office.said
    saved = office.procedure.quorum
    assert (saved.share, saved.basis, saved.minimum) == (Share(3, 4), Bound.AT_LEAST, 19)
    again = office.page()
    assert again.fields.quorum.share.currentText() == share_text(Share(3, 4))
    assert "۱۹" in again.fields.quorum.told


def test_tab_goes_through_the_page_in_reading_order(office: Office) -> None:
    page = office.page()
    page.preset.setFocus()
    order = (page.preset, page._apply, *page.fields.entries, page.table, page.save, page._leave)
    for expected in order:
        assert focused() is expected, expected.accessibleName()
        press(Qt.Key.Key_Tab)
    assert focused() is page.preset


IMPOSSIBLE: tuple[tuple[str, str, str, str, dict[str, int]], ...] = (
    ("quorum", "share", "3/2", "impossible_share", {"largest": 1_000}),
    ("quorum", "share", "1/0", "impossible_share", {"largest": 1_000}),
    ("quorum", "minimum", "25", "impossible_minimum", {"least": 1, "seats": 24}),
    ("quorum", "share", "1/3", "debate_over_quorum", {"needed": 12, "quorum": 8}),
    ("majority", "share", "1/1", "more_than_all", {}),
    ("motions", "minimum", "25", "impossible_minimum", {"least": 0, "seats": 24}),
    ("supporters", "number", "0", "impossible_supporters", {"seats": 24}),
    ("speaking.speech", "number", "121", "time_out_of_range", {"longest": 120}),
    ("speaking.extension", "number", "0", "time_out_of_range", {"longest": 60}),
    ("speaking.warning", "number", "601", "seconds_out_of_range", {"longest": 600}),
    ("speaking.warning", "number", "", "", {}),
    ("speaking.grace", "number", "5:01", "seconds_out_of_range", {"longest": 300}),
    ("speaking.kinds.reply", "number", "0", "time_out_of_range", {"longest": 120}),
    ("speaking.kinds.report", "number", "۱۲۰:۰۱", "time_out_of_range", {"longest": 120}),
    ("speaking.kinds.question", "number", "۵ دقیقه", "", {}),
    ("speaking.groups.private", "number", "721", "time_out_of_range", {"longest": 720}),
    ("speaking.groups.None", "number", "2:60", "", {}),
    ("quorum", "share", "دو", "", {}),
    ("majority", "minimum", "", "", {}),
    ("speaking.speech", "number", "پنج", "", {}),
)


def test_what_cannot_be_is_told_at_its_field_and_nothing_is_saved(office: Office) -> None:
    page = office.page()
    page.model.setData(page.model.index(3, LIMIT), "7")
    for field, entry, typed, code, params in IMPOSSIBLE:
        figure = find(page, field)
        where = getattr(figure, entry)
        line: QLineEdit = where if isinstance(where, QLineEdit) else where.lineEdit()
        line.setText(typed)
        save(page)
        if code == "debate_over_quorum":
            figure, where = page.fields.debate, page.fields.debate.share
        assert where.property("wrong") == "true", (field, typed)
        assert where.hasFocus(), (field, typed)
        assert figure.told, (field, typed)
        assert not code or figure.told.endswith(refusal(RuleViolation(code, **params))), (field, typed)
        assert office.procedure == Procedure()
        assert office.rules[3].absence_limit == 0
        assert office.said == ""
        page.fields.show_procedure(Procedure())
        assert where.property("wrong") == "", (field, typed)


def test_every_rule_can_be_changed_and_is_kept(office: Office) -> None:
    page = office.page()
    fields = page.fields
    fields.debate.is_asked.setFocus()
    press(Qt.Key.Key_Space)
    assert not fields.debate.share.isEnabled()
    for figure in (fields.majority, fields.motions):
        figure.bound.setCurrentIndex(0)
        figure.share.show_share(Share(2, 3))
    fields.majority.base.setCurrentIndex(3)
    assert "۱۶" in fields.majority.told
    fields.supporters.number.setText("۵")
    fields.speaking.speech.number.setText("۷:۳۰")
    fields.speaking.extension.number.setText("۲")
    for tick in (fields.casts, fields.prints, fields.checked):
        tick.setFocus()
        press(Qt.Key.Key_Space)
    save(page)
    kept = office.procedure
    assert kept.debate_quorum is None
    assert (kept.majority.share, kept.majority.basis, kept.majority.base) == (
        Share(2, 3), Bound.AT_LEAST, MajorityBase.SEATS,
    )  # fmt: skip
    assert kept.motion_majority.base is MajorityBase.PRESENT
    assert (kept.motion_supporters, kept.speech_seconds, kept.extension_seconds) == (5, 450, 120)
    assert (kept.chair_casts, kept.prints_names, kept.is_checked) == (True, True, True)
    assert office.page().fields.read() == kept


def test_a_preset_fills_the_fields_and_saves_nothing(office: Office) -> None:
    page = office.page()
    save_checked = page.fields.checked
    save_checked.setChecked(True)
    told = page.note.text()
    page.preset.setFocus()
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert page.fields.read() == presets()[-1].procedure
    assert not save_checked.isChecked()
    assert page.note.text() != told
    assert office.procedure == DIALOGUE_COUNCIL


# --- The seats ---


def test_the_rules_of_seats_are_changed_with_keys(office: Office) -> None:
    page = office.page()
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(1, SUBSTITUTED))
    press(Qt.Key.Key_Space)
    page.table.setCurrentIndex(page.model.index(2, COUNTS))
    press(Qt.Key.Key_Space)
    page.table.setCurrentIndex(page.model.index(3, VOTES))
    press(Qt.Key.Key_Space)
    page.table.setCurrentIndex(page.model.index(4, LIMIT))
    QTest.keyClicks(page.table, "3")
    end_input()
    save(page)
    assert office.rules[1:5] == (
        SeatRules(2, may_be_substituted=False),
        SeatRules(3, substitute_counts=False),
        SeatRules(4, substitute_votes=False),
        SeatRules(5, absence_limit=3),
    )
    assert office.page().model.rules == office.rules


def test_several_seats_are_changed_at_once(office: Office) -> None:
    page = office.page()
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(1, LIMIT))
    for _ in range(3):
        QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(page.table, "4")
    end_input()
    assert [rules.absence_limit for rules in page.model.rules[:6]] == [0, 4, 4, 4, 4, 0]


def test_a_click_ticks_and_what_cannot_be_changed_stays(office: Office) -> None:
    page = office.page()
    chair, second = page.model.index(0, COUNTS), page.model.index(1, COUNTS)
    for index in (chair, second, page.model.index(1, VOTE)):
        spot = page.table.visualRect(index).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not page.model.rules[1].substitute_counts
    assert page.model.rules[0] == SeatRules(1, may_be_substituted=False)
    page.table.toggle(page.model.index(0, SUBSTITUTED))
    page.table.toggle(chair)
    assert page.model.rules[0] == SeatRules(1, substitute_counts=False)


def test_the_time_of_a_seat_is_written_in_minutes(office: Office) -> None:
    page = office.page()
    page.table.setFocus()
    for row, typed in ((4, "3"), (5, "2:30"), (6, "0")):
        page.table.setCurrentIndex(page.model.index(row, TIME))
        QTest.keyClicks(page.table, typed[0])
        QTest.keyClicks(focused(), typed[1:])
        end_input()
    page.model.setData(page.model.index(7, TIME), "۱:۱۵")
    page.model.setData(page.model.index(7, TIME), "")
    save(page)
    assert office.rules[4:8] == (
        SeatRules(5, speech_seconds=180), SeatRules(6, speech_seconds=150), SeatRules(7), SeatRules(8),
    )  # fmt: skip
    shown = [office.page().model.index(row, TIME).data() for row in (4, 5, 6)]
    assert shown == ["۳", "۲:۳۰", NO_LIMIT]


@pytest.mark.parametrize("typed", ["121", "x"])
def test_a_time_that_cannot_be_is_told_below_the_table(office: Office, typed: str) -> None:
    page = office.page()
    page.model.setData(page.model.index(2, TIME), typed)
    assert page.below_table.text() == refusal(RuleViolation("seat_time_out_of_range", longest=120))
    assert page.model.rules[2].speech_seconds == 0


@pytest.mark.parametrize("typed", ["100", "x"])
def test_a_cap_that_cannot_be_is_told_below_the_table(office: Office, typed: str) -> None:
    page = office.page()
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(2, LIMIT))
    QTest.keyClicks(page.table, typed[0])
    QTest.keyClicks(focused(), typed[1:])
    end_input()
    assert page.below_table.text() == refusal(RuleViolation("absence_limit_out_of_range", longest=99))
    assert page.model.rules[2].absence_limit == 0
    page.model.setData(page.model.index(2, LIMIT), "۹")
    assert page.below_table.property("tone") == "quiet"


# --- Who may, and for which session ---


def test_a_reader_sees_everything_and_changes_nothing(office: Office) -> None:
    assert office.house.file is not None
    path = office.house.file.path
    office.house.close()
    office.house.open(path, read_only=True)
    page = office.page()
    assert not page.save.isEnabled()
    assert not any(entry.isEnabled() for entry in (page.preset, *page.fields.entries))
    assert not page.model.setData(page.model.index(1, LIMIT), "3")
    assert not page.model.setData(page.model.index(1, SUBSTITUTED), False, Qt.ItemDataRole.CheckStateRole)  # noqa: FBT003
    assert "۱۶" in page.fields.quorum.told


def test_from_the_desk_to_the_page_and_back(office: Office) -> None:
    """The session that has begun keeps its procedure, and says so; one that has not takes the new one."""
    for begun, needed in ((False, 18), (True, 18)):
        office.reception.open_session(SESSION)
        assert office.house.window is not None
        if begun:
            for command in arrivals(seat_id(1)):
                office.house.window.bridge.execute(command)
        office.house.window.show_procedure()
        page = office.shown()
        page.fields.quorum.share.setCurrentText("1/2" if begun else "3/4")
        save(page)
        page._leave.setFocus()
        press(Qt.Key.Key_Return)
        assert office.house.window is not None
        assert office.house.window.isVisible()
        assert office.house.window.bridge.state.quorum_needed == needed
    assert office.procedure.quorum.share == Share(1, 2)


def test_on_a_small_screen_the_seats_stand_below_and_a_wrong_field_is_led_to(office: Office) -> None:
    page = office.page()
    office.reception.start.resize(1024, 600)
    QApplication.processEvents()
    assert page.table.mapTo(page, QPoint()).y() > page.fields.quorum.mapTo(page, QPoint()).y() + 300
    guests = page.fields.speaking.groups[None].number
    guests.setText("x")
    save(page)
    assert guests.hasFocus()
    assert page._scroll.rect().contains(guests.mapTo(page._scroll, QPoint()))
    guests.setText("")
    statement = page.fields.speaking.kinds[TurnKind.STATEMENT].number
    statement.setText("x")
    page._scroll.verticalScrollBar().setValue(0)
    save(page)
    for part in (statement, page.fields.speaking.below_kinds):
        spot = part.mapTo(page._scroll, part.rect().bottomLeft())
        assert page._scroll.rect().contains(spot)
    page.table.setFocus()
    office.reception.start.resize(1366, 768)
    QApplication.processEvents()
    assert page.table.mapTo(page, QPoint()).y() < page.rect().center().y()
    assert page.table.mapTo(page, QPoint()).x() < page._scroll.mapTo(page, QPoint()).x()
    assert page.table.hasFocus()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (1920, 1080)])
def test_every_field_has_room_of_its_own(office: Office, size: tuple[int, int]) -> None:
    """Colours change no size, so one palette tells for all."""
    page = office.page()
    office.reception.start.resize(*size)
    QApplication.processEvents()
    inside = page._scroll.widget()
    assert inside.width() <= page._scroll.viewport().width()
    fields = [entry for entry in page.fields.entries[1:] if not isinstance(entry, QTableView)]
    shown = [part for part in (*fields, *page.fields.speaking.findChildren(QLabel)) if part.isVisible()]
    assert len(shown) > 50
    areas = [QRect(part.mapTo(inside, QPoint()), part.size()) for part in shown]
    for at, (part, area) in enumerate(zip(shown, areas, strict=True)):
        assert inside.rect().contains(area), part.accessibleName()
        assert not isinstance(part, QLabel | QCheckBox) or part.width() >= part.sizeHint().width(), part.text()
        assert not any(area.intersects(other) for other in areas[at + 1 :]), part.accessibleName()


# --- Speaking ---


def test_the_order_of_speaking_is_chosen_with_keys_and_each_says_what_it_means(office: Office) -> None:
    page = office.page()
    speaking = page.fields.speaking
    speaking.order.setFocus()
    press(Qt.Key.Key_Home)
    meanings = []
    for _ in SpeakingOrder:
        meanings.append(speaking.meaning.text())
        assert speaking.order.accessibleDescription() == meanings[-1]
        press(Qt.Key.Key_Down)
    assert len(set(meanings)) == len(SpeakingOrder)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    save(page)
    assert office.procedure.speaking_order is SpeakingOrder.ALTERNATE_GROUPS
    assert office.procedure.first_speakers_first
    assert office.page().fields.read() == office.procedure


def test_times_of_speaking_are_typed_one_after_the_other(office: Office) -> None:
    """Persian and Latin digits, minutes and seconds; what is passed by stays empty and has no limit."""
    page = office.page()
    page.fields.speaking.speech.number.setFocus()
    typed = (
        "7:30",
        "2",
        "۴۵",
        "1:00",
        " ",
        " ",
        "3",
        "",
        "۲:۳۰",
        "12",
        "",
        "",
        "",
        "",
        "",
        "120",
        "",
        "",
        "",
        "",
        "۱۰",
    )
    for text in typed:
        if text == " ":
            press(Qt.Key.Key_Space)
        elif text:
            focused().selectAll()  # type: ignore[attr-defined]
            type_in(text)
        press(Qt.Key.Key_Tab)
    save(page)
    kept = office.procedure
    assert (kept.speech_seconds, kept.extension_seconds, kept.warning_seconds, kept.grace_seconds) == (450, 120, 45, 60)
    assert not kept.question_pauses
    assert not kept.may_cede
    assert kept.kind_limits == (
        KindLimit(TurnKind.STATEMENT, 180), KindLimit(TurnKind.AGAINST, 150), KindLimit(TurnKind.REPORT, 720),
    )  # fmt: skip
    assert kept.group_budgets == (GroupBudget(MemberGroup.GOVERNMENT, 7_200), GroupBudget(None, 600))
    again = office.page().fields.speaking
    assert again.kinds[TurnKind.AGAINST].number.text() == "۲:۳۰"
    assert (again.grace.number.text(), again.groups[MemberGroup.LOCAL].number.text()) == ("۶۰", "")


def test_a_limit_is_taken_away_by_emptying_its_field(office: Office) -> None:
    page = office.page()
    page.fields.show_procedure(replace(Procedure(), kind_limits=(KindLimit(TurnKind.REPLY, 60),)))
    assert page.fields.read() == replace(Procedure(), kind_limits=(KindLimit(TurnKind.REPLY, 60),))
    reply = page.fields.speaking.kinds[TurnKind.REPLY].number
    reply.setFocus()
    reply.selectAll()
    press(Qt.Key.Key_Delete)
    assert page.fields.read() == Procedure()


def test_of_several_wrong_limits_the_first_is_told_and_the_others_are_marked(office: Office) -> None:
    speaking = office.page().fields.speaking
    report, reply = speaking.kinds[TurnKind.REPORT], speaking.kinds[TurnKind.REPLY]
    reply.number.setText("x")
    report.number.setText("0")
    assert speaking.below_kinds.text().startswith(report.name)
    assert [figure.number.property("wrong") for figure in (report, reply)] == ["true", "true"]
    report.number.setText("۱۰")
    assert speaking.below_kinds.text().startswith(reply.name)
    reply.number.setText("")
    assert speaking.below_kinds.text() == ""
    assert reply.number.property("wrong") == ""
