"""The operator's whole window on a meeting in memory, with a council as large as a vote needs."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import builders
from builders import Meeting, arrivals
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from meetingdesk.app import build_panels
from meetingdesk.domain import commands as c
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import SessionNo, seat_id
from meetingdesk.domain.plan import Member
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.state import MeetingState
from meetingdesk.services.settings import SettingsFile
from meetingdesk.store.drafts import Kept
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.exporting import Office
from meetingdesk.ui.operator.window import DeskWindow
from meetingdesk.ui.preferences import Preferences
from meetingdesk.ui.theme import Theme

SEATS = 20
NAMES = {3: "سارا یزدان‌پناه", 7: "مریم کاظمی"}
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class MemoryDrafts:
    """Half-typed text that is kept as long as the test."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}

    def keep(self, _session: SessionNo, key: str, text: str, cursor: int) -> None:
        self._kept[key] = Kept(text, cursor, builders.START)

    def keep_all(self, _session: SessionNo, texts: Mapping[str, tuple[str, int]]) -> None:
        for key, (text, cursor) in texts.items():
            self._kept[key] = Kept(text, cursor, builders.START)

    def forget(self, _session: SessionNo, key: str) -> None:
        self._kept.pop(key, None)

    def kept(self, _session: SessionNo) -> dict[str, Kept]:
        return dict(self._kept)


def seat(no: int, **rules: Any) -> Member:
    """Return the member of a seat with a vote; seat 1 presides."""
    return Member(seat_id(no), no, f"سمت {no}", MemberGroup.PRIVATE, name=NAMES.get(no, ""), is_chair=no == 1, **rules)


class Floor:
    """A window on a council of twenty, the session running on item 1 with the first `present` of them in the hall."""

    def __init__(
        self, folder: Path, *commands: c.Command, present: int = 17, procedure: Procedure | None = None, **rules: Any
    ) -> None:
        members = tuple(seat(no, **rules) for no in range(1, SEATS + 1))
        plan = replace(builders.plan(members=members), procedure=procedure or Procedure())
        there = arrivals(*(seat_id(no) for no in range(1, present + 1)), builders.GUEST)
        self.meeting = Meeting(*there, c.OpenSession(), c.AdvanceAgenda(), *commands, plan=plan)
        self.drafts = MemoryDrafts()
        self.folder = folder
        self.refused: list[RuleViolation] = []
        self.sit_down()

    def sit_down(self) -> None:
        """Open a window on the meeting as it stands, as after a restart."""
        self.meeting.restart()
        self.bridge = Bridge(self.meeting.desk, self.drafts)  # type: ignore[arg-type]
        self.bridge.refused.connect(self.refused.append)
        context = Context(self.bridge, Theme())
        preferences = Preferences(SettingsFile(self.folder / "settings.json"))
        office = Office(self.folder, SimpleNamespace, lambda: None, lambda *_: None)  # type: ignore[arg-type]
        panels: Any = build_panels(context)
        self.window = DeskWindow(context, panels, preferences, office)
        self.votes, self.resolutions = panels.votes, panels.drafts
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    @property
    def state(self) -> MeetingState:
        """What is true now."""
        return self.bridge.state

    @property
    def codes(self) -> list[str]:
        """What the rules refused so far."""
        return [violation.code for violation in self.refused]

    def do(self, *commands: c.Command) -> None:
        """Have others do something, a second apart."""
        for command in commands:
            self.meeting.wait(1)
            assert self.bridge.execute(command)

    @property
    def focused(self) -> QWidget:
        """What has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press keys one after the other, a second apart, whatever has the focus."""
        for key in keys:
            self.meeting.wait(1)
            QTest.keyClick(self.focused, key, modifiers)

    def type(self, text: str) -> None:
        """Type letters and digits as a keyboard of that script sends them."""
        for char in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(char.upper()), NONE, char)
                QApplication.sendEvent(self.focused, event)
