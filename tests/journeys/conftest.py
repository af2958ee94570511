"""Tests here open windows."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import START
from demo_file import lay_demo_council
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from qt_fixtures import app, application
from secretary import LAYOUTS, Secretary

from meetingdesk.app import Application
from meetingdesk.domain.ids import SessionNo
from meetingdesk.services.clock import ScriptClock
from meetingdesk.store.council_file import CouncilFile

__all__ = ["app", "application"]


@pytest.fixture(params=LAYOUTS)
def secretary(request: pytest.FixtureRequest, app: QApplication, tmp_path: Path) -> Iterator[Secretary]:
    path = tmp_path / "qom.council"
    lay_demo_council(path)
    clock = ScriptClock(START + timedelta(minutes=1))
    application = Application(tmp_path / "config", clock)
    application.open(path)
    window = application.sit_down(SessionNo(72))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield Secretary(window, clock, LAYOUTS[request.param])
    application.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with CouncilFile.open(path, read_only=True) as file:
        file.verify()
