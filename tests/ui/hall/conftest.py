"""Tests here open windows, and leave nothing of them to the collector."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from qt_fixtures import app, application

__all__ = ["app", "application"]


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    yield
    for window in QApplication.topLevelWidgets():
        if window.windowType() is not Qt.WindowType.Popup:
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
