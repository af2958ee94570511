"""Windows in tests: offscreen, in Persian, and any warning of Qt fails the test."""

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from meetingdesk.ui.i18n import install_translators
from meetingdesk.ui.theme import Theme

_HARMLESS = ("This plugin does not support",)


@pytest.fixture(scope="session")
def application() -> QApplication:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme().apply(app)
    install_translators(app)
    return app


@pytest.fixture
def app(application: QApplication) -> Iterator[QApplication]:
    """The application; a warning of Qt during the test fails it, and no window outlives it."""
    warnings: list[str] = []

    def heard(kind: QtMsgType, _context: object, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not message.startswith(_HARMLESS):
            warnings.append(message)

    previous = qInstallMessageHandler(heard)
    yield application
    for window in application.topLevelWidgets():
        window.close()
        # What is left is polished once more with each change of colours or text; a popup goes with what opened it.
        if window.parent() is None and window.windowType() is Qt.WindowType.Window:
            window.deleteLater()
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qInstallMessageHandler(previous)
    assert warnings == []
