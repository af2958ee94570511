"""Presses reach their action whatever has the focus and whatever layout is on; a text keeps its own undo."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from meetingdesk.ui.actions import ACTIONS
from meetingdesk.ui.operator.keys import PERSIAN_TWINS, Keys, chord

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Typist:
    """A window with every kind of field, and the actions that were pressed."""

    def __init__(self) -> None:
        self.window = QWidget()
        rows = QVBoxLayout(self.window)
        self.line, self.page, self.list, self.combo = QLineEdit(), QPlainTextEdit(), QListWidget(), QComboBox()
        self.combo.addItems(["الف", "ب"])
        for field in (self.line, self.page, self.list, self.combo):
            rows.addWidget(field)
        self.pressed: list[str] = []
        self.keys = Keys(self.window, ACTIONS, lambda actions: self.pressed.append(actions[0].id))
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def press(
        self, field: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        field.setFocus()
        QTest.keyClick(field, key, modifiers)


@pytest.fixture
def typist(app: QApplication) -> Typist:
    return Typist()


def _event(key: int, modifiers: Qt.KeyboardModifier = CONTROL, scan: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0)


def _sequence(text: str) -> int:
    return int(QKeySequence(text)[0].toCombined())  # type: ignore[index]


@pytest.mark.parametrize("name", ["line", "page", "list", "combo"])
def test_a_function_key_works_in_every_field(typist: Typist, name: str) -> None:
    typist.press(getattr(typist, name), Qt.Key.Key_F4)
    typist.press(getattr(typist, name), Qt.Key.Key_F2, CONTROL)
    assert typist.pressed == ["give_floor", "defer_item"]


def test_a_key_works_without_any_focus(typist: Typist) -> None:
    QTest.keyClick(typist.window, Qt.Key.Key_F1)
    assert typist.pressed == ["help"]


def test_letters_are_typed(typist: Typist) -> None:
    typist.line.setFocus()
    QTest.keyClicks(typist.line, "kz,")
    assert typist.line.text() == "kz,"
    assert typist.pressed == []


@pytest.mark.parametrize(("latin", "persian"), PERSIAN_TWINS.items())
def test_a_letter_has_its_persian_twin(app: QApplication, latin: str, persian: str) -> None:
    assert chord(_event(ord(persian))) == _sequence(f"Ctrl+{latin}")
    assert chord(_event(ord(persian), CONTROL | SHIFT)) == _sequence(f"Ctrl+Shift+{latin}")


def test_a_letter_of_another_layout_is_known_by_its_place(app: QApplication) -> None:
    greek_zeta = ord("Ζ")
    assert chord(_event(greek_zeta, CONTROL, 52)) == _sequence("Ctrl+Z")
    assert chord(_event(greek_zeta, CONTROL, 99)) != _sequence("Ctrl+Z")


def test_plus_needs_no_particular_shift(app: QApplication) -> None:
    assert chord(_event(Qt.Key.Key_Plus, CONTROL | SHIFT)) == _sequence("Ctrl++")
    assert chord(_event(Qt.Key.Key_Plus, CONTROL | Qt.KeyboardModifier.KeypadModifier)) == _sequence("Ctrl++")


def test_a_held_key_does_it_once(typist: Typist) -> None:
    typist.line.setFocus()
    for repeats in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "", repeats)
        QApplication.sendEvent(typist.line, event)
    assert typist.pressed == ["give_floor"]


@pytest.mark.parametrize("name", ["line", "page"])
def test_undo_belongs_to_the_text_as_long_as_it_has_steps(typist: Typist, name: str) -> None:
    field = getattr(typist, name)
    field.setFocus()
    QTest.keyClicks(field, "abc")
    typist.press(field, Qt.Key.Key_Z, CONTROL)
    assert typist.pressed == []
    typist.press(field, Qt.Key.Key_Y, CONTROL)
    assert (field.text() if name == "line" else field.toPlainText()) == "abc"
    field.undo()
    typist.press(field, Qt.Key.Key_Z, CONTROL)
    assert typist.pressed == ["undo"]


def test_undo_under_the_persian_layout_reaches_the_text(typist: Typist) -> None:
    typist.line.setFocus()
    QTest.keyClicks(typist.line, "abc")
    QApplication.sendEvent(typist.line, _event(ord("ظ")))
    assert typist.line.text() == ""
    assert typist.pressed == []


def test_one_chord_always_means_the_meeting(typist: Typist) -> None:
    typist.line.setFocus()
    QTest.keyClicks(typist.line, "abc")
    typist.press(typist.line, Qt.Key.Key_Z, CONTROL | ALT)
    assert typist.pressed == ["undo"]
    assert typist.line.text() == "abc"


def test_a_read_only_text_takes_no_undo(typist: Typist) -> None:
    typist.page.setReadOnly(True)
    typist.press(typist.page, Qt.Key.Key_Z, CONTROL)
    assert typist.pressed == ["undo"]


def test_another_window_keeps_its_keys(typist: Typist) -> None:
    other = QLineEdit()
    other.show()
    other.activateWindow()
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_F4)
    assert typist.pressed == []
