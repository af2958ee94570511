"""The texts for the broadcast: off until wanted, chosen by keys alone, told when they fail, gone at the end."""

from collections.abc import Callable
from pathlib import Path

import pytest
from builders import CHAIR, STARTED, THIRD
from desks import wait_for
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from windows import Operator

from meetingdesk.domain import commands as c
from meetingdesk.domain.onair import OnAirText
from meetingdesk.export.terminal import for_terminal
from meetingdesk.services import broadcast
from meetingdesk.services.access import Access
from meetingdesk.services.broadcast import TEST_PLAIN, TEST_VISUAL
from meetingdesk.services.settings import SettingsFile
from meetingdesk.ui.actions import ACTIONS
from meetingdesk.ui.operator.broadcast_card import BroadcastCard
from meetingdesk.ui.operator.palette import Palette

T = OnAirText
Sit = Callable[..., Operator]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "on air"
    made.mkdir()
    return made


@pytest.fixture
def sit(app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sit:
    """Return what opens a window; its files may be written again sooner than a second after they were written."""
    monkeypatch.setattr(broadcast, "LEAST_SECONDS", 0.02)
    return lambda *commands, **more: Operator(tmp_path, *commands, **more)


def press(key: Qt.Key, *, shift: bool = False) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)


def opened(operator: Operator) -> BroadcastCard:
    """Open the card as the operator does: by the list of all actions."""
    QTest.keyClick(operator.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert operator.window.page.findChild(Palette).isVisible()
    QTest.keyClicks(focused, "obs")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    card = operator.window.page.findChild(BroadcastCard)
    assert card is not None
    assert card.isVisible()
    return card


def on(operator: Operator, folder: Path) -> None:
    operator.window.broadcast.choose_folder(folder)
    operator.window.broadcast.switch(on=True)


def holds(folder: Path, name: str, text: str) -> bool:
    """Wait until a file holds a text."""
    path = folder / name
    return wait_for(lambda: path.exists() and path.read_bytes().decode() == text, 5_000)


# --- On and off ---


def test_nothing_is_written_until_it_is_wanted(sit: Sit, folder: Path) -> None:
    operator = sit(*STARTED, c.GiveFloor(who=CHAIR))
    operator.window.tick()
    operator.window.broadcast.choose_folder(folder)
    operator.window.tick()
    assert list(folder.iterdir()) == []


def test_the_files_follow_the_meeting_and_its_clock(sit: Sit, folder: Path) -> None:
    operator = sit(*STARTED)
    on(operator, folder)
    assert holds(folder, T.ITEM, "بند ۱ از ۳ · بند 1")
    operator.do(c.RequestFloor(THIRD), c.GiveFloor(who=CHAIR))
    assert holds(folder, T.SPEAKER, "اکبر بهنام‌جو")
    assert holds(folder, T.NEXT, "سمت 3")
    operator.meeting.wait(20)
    operator.window.tick()
    assert holds(folder, T.COUNTDOWN, "۰۴:۴۰")


def test_switching_off_empties_the_files(sit: Sit, folder: Path) -> None:
    operator = sit(*STARTED)
    on(operator, folder)
    assert holds(folder, T.SESSION, "شورای آزمون · نشست ۷۲")
    operator.window.broadcast.switch(on=False)
    assert (folder / T.SESSION).read_bytes() == b""
    operator.window.tick()
    assert (folder / T.SESSION).read_bytes() == b""


def test_the_end_of_the_program_empties_the_files_and_the_next_begins_with_them(sit: Sit, folder: Path) -> None:
    operator = sit(*STARTED)
    on(operator, folder)
    assert holds(folder, T.SESSION, "شورای آزمون · نشست ۷۲")
    operator.window.close()
    assert {(folder / name).read_bytes() for name in OnAirText} == {b""}
    operator.do(c.GiveFloor(who=CHAIR))
    assert (folder / T.SPEAKER).read_bytes() == b""
    sit(*STARTED)
    assert holds(folder, T.SESSION, "شورای آزمون · نشست ۷۲")


def test_another_folder_takes_over_from_the_one_before(sit: Sit, folder: Path, tmp_path: Path) -> None:
    operator, other = sit(*STARTED), tmp_path / "other"
    other.mkdir()
    on(operator, folder)
    assert holds(folder, T.SESSION, "شورای آزمون · نشست ۷۲")
    operator.window.broadcast.choose_folder(other)
    assert (folder / T.SESSION).read_bytes() == b""
    assert holds(other, T.SESSION, "شورای آزمون · نشست ۷۲")


def test_a_reader_writes_nothing(sit: Sit, folder: Path, tmp_path: Path) -> None:
    on(sit(*STARTED), folder)
    assert holds(folder, T.SESSION, "شورای آزمون · نشست ۷۲")
    reader = Operator(tmp_path, *STARTED, c.GiveFloor(who=CHAIR), access=Access.READER)
    reader.window.tick()
    QTest.qWait(100)
    assert (folder / T.SPEAKER).read_bytes() == b""
    action = next(a for a in ACTIONS if a.id == "broadcast")
    assert not action.is_ready(reader.bridge)


# --- Failures ---


def test_a_folder_that_is_gone_is_told_once_and_the_meeting_goes_on(sit: Sit, tmp_path: Path) -> None:
    operator = sit(*STARTED)
    on(operator, tmp_path / "gone")
    assert wait_for(lambda: operator.window.broadcast.error is not None, 5_000)
    said = operator.said
    assert said
    operator.window.feedback.status.be_quiet()
    operator.do(c.GiveFloor(who=CHAIR))
    operator.window.tick()
    QTest.qWait(50)
    assert operator.said == ""
    assert operator.bridge.state.speech is not None


def test_a_wording_that_cannot_be_used_ends_the_texts_and_nothing_else(
    sit: Sit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from meetingdesk.export import wording

    def broken() -> None:
        raise wording.WordingError(Path("fa.toml"), "missing_key", "item")

    monkeypatch.setattr(wording, "load_onair_wording", broken)
    operator = sit(*STARTED)
    on(operator, folder)
    assert "missing key" in operator.said
    assert not operator.window.broadcast.is_on
    card = opened(operator)
    assert "missing key" in card.tested.text()


# --- The card, by keys alone ---


def test_it_begins_with_the_folder_where_none_was_chosen(sit: Sit) -> None:
    operator = sit(*STARTED)
    card = opened(operator)
    assert card.choosing.hasFocus()
    assert not card.on.isEnabled()
    press(Qt.Key.Key_Return)
    dialog = operator.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert operator.bridge.execute(c.GiveFloor(who=CHAIR))
    dialog.reject()


def test_a_chosen_folder_names_what_will_be_replaced_and_waits_to_be_switched_on(sit: Sit, folder: Path) -> None:
    (folder / T.VOTE).write_text("old")
    operator = sit(*STARTED)
    card = opened(operator)
    press(Qt.Key.Key_Return)
    dialog = operator.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    assert T.VOTE in card.standing.text()
    assert (folder / T.VOTE).read_text() == "old"
    card.on.setFocus()
    press(Qt.Key.Key_Space)
    assert card.on.isChecked()
    assert T.VOTE not in card.standing.text()
    assert holds(folder, T.VOTE, "")


def test_keys_choose_the_form_of_a_file(sit: Sit, folder: Path, tmp_path: Path) -> None:
    operator = sit(*STARTED, c.GiveFloor(who=CHAIR))
    on(operator, folder)
    card = opened(operator)
    assert card.on.hasFocus()
    for _ in range(2):
        press(Qt.Key.Key_Tab)
    assert card.files.forms[T.SPEAKER].hasFocus()
    press(Qt.Key.Key_Down)
    assert holds(folder, T.SPEAKER, for_terminal("اکبر بهنام‌جو", shape=True))
    assert SettingsFile(tmp_path / "settings.json").load().broadcast_visual == (T.SPEAKER,)
    press(Qt.Key.Key_Up)
    assert holds(folder, T.SPEAKER, "اکبر بهنام‌جو")
    assert SettingsFile(tmp_path / "settings.json").load().broadcast_visual == ()


def test_it_shows_what_the_files_hold_and_follows_the_meeting(sit: Sit) -> None:
    operator = sit(*STARTED)
    card = opened(operator)
    assert card.files.texts[T.SPEAKER].text() == "—"
    operator.do(c.GiveFloor(who=CHAIR))
    assert card.files.texts[T.SPEAKER].text() == "اکبر بهنام‌جو"
    operator.meeting.wait(320)
    operator.window.tick()
    assert "+۰۰:۲۰" in card.files.texts[T.COUNTDOWN].text()


def test_the_test_line_says_which_files_to_open(sit: Sit, folder: Path) -> None:
    operator = sit(*STARTED)
    operator.window.broadcast.choose_folder(folder)
    card = opened(operator)
    card.testing.setFocus()
    press(Qt.Key.Key_Return)
    assert wait_for(lambda: bool(card.tested.text()), 5_000)
    assert TEST_PLAIN in card.tested.text()
    assert TEST_VISUAL in card.tested.text()
    assert (folder / TEST_PLAIN).read_text(encoding="utf-8") == "آزمون: سلام ۱۲۳ (پخش)"
    assert sorted(path.name for path in folder.iterdir()) == [TEST_PLAIN, TEST_VISUAL]


def test_a_test_line_that_cannot_be_written_says_why(sit: Sit, tmp_path: Path) -> None:
    operator = sit(*STARTED)
    operator.window.broadcast.choose_folder(tmp_path / "gone")
    card = opened(operator)
    card.testing.click()
    assert wait_for(lambda: bool(card.tested.text()), 5_000)
    assert card.tested.property("tone") == "bad"


def test_escape_takes_it_away_and_gives_the_focus_back(sit: Sit) -> None:
    operator = sit(*STARTED)
    operator.remarks.entry.setFocus()
    card = opened(operator)
    press(Qt.Key.Key_Escape)
    assert card.isHidden()
    assert operator.remarks.entry.hasFocus()


@pytest.mark.parametrize("size", [(960, 500), (1366, 768)])
def test_every_part_has_its_room(sit: Sit, folder: Path, size: tuple[int, int]) -> None:
    operator = sit(*STARTED, c.GiveFloor(who=CHAIR))
    operator.window.resize(*size)
    on(operator, folder)
    card = opened(operator)
    for part in (card.on, card.choosing, card.testing):
        assert part.height() >= part.minimumSizeHint().height()
        assert card.card.rect().contains(part.geometry())
    assert card.files.height() >= 4 * card.files.forms[T.SPEAKER].height()
    for form in card.files.forms.values():
        assert form.width() >= form.sizeHint().width()
