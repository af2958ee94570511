"""From a press to an action, whatever has the focus and whatever layout the keyboard is switched to."""

import sys
from collections.abc import Callable, Iterable
from weakref import ref

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from meetingdesk.ui.action import Action
from meetingdesk.ui.widgets.typing_area import TypingArea

PERSIAN_TWINS = {"Z": "ظ", "Y": "غ", "K": "ن", "E": "ث", "O": "خ", "T": "ف", ",": "و"}
# Where the letter itself differs between Persian layouts, the place of the key does not.
_EVDEV_OFFSET = 8
_SCAN_CODES = {44: "Z", 21: "Y", 37: "K", 18: "E", 24: "O", 20: "T", 51: ","}
_LATIN = {ord(persian): ord(latin) for latin, persian in PERSIAN_TWINS.items()}

_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class Keys(QObject):
    """Watches whatever has the focus in one window, before it sees a press itself."""

    def __init__(self, window: QWidget, actions: Iterable[Action], press: Callable[[tuple[Action, ...]], None]) -> None:
        super().__init__(window)
        self._window = window
        self._press = press
        self._actions: dict[int, tuple[Action, ...]] = {}
        for action in actions:
            for key in action.keys.split():
                chord = QKeySequence(key)[0].toCombined()  # type: ignore[index]
                self._actions[chord] = (*self._actions.get(chord, ()), action)
        self._watched: QObject | None = None
        self.pressed_in: QObject | None = None
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # A connection to the method itself would be called once more while the window goes.
            keys = ref(self)
            application.focusChanged.connect(lambda old, new: _follow(keys(), old, new))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take a press that is an action's; everything else goes on to the widget."""
        if event.type() not in _PRESSES or not isinstance(event, QKeyEvent):
            return False
        if watched is not self._window or self._watched is None:
            self.pressed_in = watched  # A press that nobody takes comes to the window once more.
        actions = self._actions.get(chord(event))
        if actions is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif not _taken_by_text(watched, event, actions[0]) and not event.isAutoRepeat():
            self._press(actions)
        return True

    def watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Follow the focus inside the window; what comes to the window itself is always watched."""
        if not isValid(self._window):
            return
        inside = new is not None and new is not self._window and new.window() is self._window
        target = new if inside else None
        if target is self._watched:
            return
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        if target is not None:
            target.installEventFilter(self)
        self._watched = target


def _follow(keys: Keys | None, old: QWidget | None, new: QWidget | None) -> None:
    if keys is not None and isValid(keys):
        keys.watch(old, new)


def chord(event: QKeyEvent) -> int:
    """Return a press as a key combination of a Latin keyboard."""
    key = _LATIN.get(event.key(), event.key())
    modifiers = event.modifiers() & (_SHIFT | _CONTROL | _ALT)
    if modifiers & _CONTROL and key > 0xFF and key < Qt.Key.Key_Escape:
        key = _key_in_its_place(event.nativeScanCode()) or key
    if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
        modifiers &= ~_SHIFT
    return int(modifiers.value) | int(key)


def _key_in_its_place(scan_code: int) -> int | None:
    """Return the Latin key at the place of a key, where the system tells the place."""
    place = scan_code if sys.platform == "win32" else scan_code - _EVDEV_OFFSET
    return ord(_SCAN_CODES[place]) if place in _SCAN_CODES else None


def _taken_by_text(focus: QObject, event: QKeyEvent, action: Action) -> bool:
    """Undo or redo in the text that is being typed, if that is what the press means and the text has such a step.

    The field is told so itself: under another layout it would not know the press.
    """
    if action.id not in {"undo", "redo"} or event.modifiers() & _ALT:
        return False
    if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit) and focus.isReadOnly():
        return False
    back = action.id == "undo"
    if isinstance(focus, QLineEdit):
        has_steps = focus.isUndoAvailable() if back else focus.isRedoAvailable()
    elif isinstance(focus, TypingArea):
        has_steps = focus.can_undo() if back else focus.can_redo()
    elif isinstance(focus, QPlainTextEdit | QTextEdit):
        has_steps = focus.document().isUndoAvailable() if back else focus.document().isRedoAvailable()
    else:
        return False
    if has_steps:
        focus.undo() if back else focus.redo()
    return has_steps
