"""What PySide6 itself must not do to a meeting of several hours."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


def test_calls_into_qt_do_not_use_none_up(app: QApplication) -> None:
    """PySide6 6.12 under Python 3.11 takes one reference to None with every call that returns nothing: after some
    ten thousand calls, minutes of a meeting, the interpreter dies."""
    thing, widget = QObject(), QWidget()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        thing.setObjectName("name")
        widget.update()
    assert sys.getrefcount(None) > before - 500
