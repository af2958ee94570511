"""What the operator chooses for the hall, and that nothing else changes it."""

from types import SimpleNamespace
from typing import Any

import pytest
from builders import DRAFTED, STARTED, Meeting
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from meetingdesk.domain import commands as c
from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.hall import control as module
from meetingdesk.ui.hall.control import HallControl
from meetingdesk.ui.hall.picture import Look
from meetingdesk.ui.hall.scenes import Direction, SceneKind

FIRST, SECOND = ResolutionId(1), ResolutionId(2)


class Directed:
    """A control, and how often it said that the hall is to be painted again."""

    def __init__(self, *commands: c.Command) -> None:
        self.meeting = Meeting(*commands)
        drafts: Any = SimpleNamespace()
        self.bridge = Bridge(self.meeting.desk, drafts)
        self.control = HallControl(self.bridge, Look())
        self.told = 0
        self.control.changed.connect(self._count)

    def _count(self) -> None:
        self.told += 1


def text(*clauses: str) -> ResolutionContent:
    return ResolutionContent(clauses)


def test_the_curtain_hides_and_gives_back(app: QApplication) -> None:
    hall = Directed(*STARTED)
    hall.control.pin(SceneKind.AGENDA)
    hall.control.toggle_curtain()
    assert hall.control.scene().kind is SceneKind.CURTAIN
    hall.control.toggle_curtain()
    assert hall.control.scene().kind is SceneKind.AGENDA
    assert hall.told == 3


def test_a_step_of_the_meeting_is_painted(app: QApplication) -> None:
    hall = Directed(*STARTED)
    hall.bridge.execute(c.AdvanceAgenda())
    assert hall.told == 1
    assert hall.control.scene().state is hall.bridge.state


def test_choosing_the_same_again_paints_nothing(app: QApplication) -> None:
    hall = Directed(*STARTED)
    hall.control.pin(SceneKind.ATTENDANCE)
    hall.control.pin(SceneKind.ATTENDANCE)
    hall.control.turn_page(-1)
    hall.control.set_message("  ")
    hall.control.set_look(Look())
    assert hall.told == 1
    hall.control.set_look(Look(is_dark=False))
    assert hall.told == 2


def test_what_is_not_there_is_not_pinned(app: QApplication) -> None:
    hall = Directed(*STARTED)
    assert not hall.control.pin(SceneKind.DRAFT)
    assert not hall.control.pin(SceneKind.MESSAGE)
    assert not hall.control.pin(SceneKind.CURTAIN)
    assert hall.control.direction == Direction()


def test_pinning_goes_round_what_there_is(app: QApplication) -> None:
    hall = Directed(*STARTED)
    there = [kind for kind in SceneKind if hall.control.can_pin(kind)]
    assert {SceneKind.WELCOME, SceneKind.AGENDA, SceneKind.ATTENDANCE} <= set(there)
    assert not {SceneKind.DRAFT, SceneKind.MESSAGE, SceneKind.CURTAIN} & set(there)
    hall.control.pin(SceneKind.WELCOME)
    seen = []
    for _ in there:
        hall.control.pin_next()
        seen.append(hall.control.direction.pinned)
    assert seen == [*there[1:], there[0]]
    hall.control.follow()
    assert hall.control.direction.pinned is None


def test_a_message_comes_and_leaves_what_was_before(app: QApplication) -> None:
    hall = Directed(*STARTED)
    hall.control.pin(SceneKind.AGENDA)
    hall.control.set_message(" نماز ")
    hall.control.set_message("نماز و ناهار")
    assert (hall.control.direction.message, hall.control.scene().kind) == ("نماز و ناهار", SceneKind.MESSAGE)
    hall.control.set_message("")
    assert hall.control.direction == Direction(pinned=SceneKind.AGENDA)
    hall.control.set_message("نماز")
    hall.control.pin(SceneKind.ATTENDANCE)
    hall.control.set_message("")
    assert hall.control.direction == Direction(pinned=SceneKind.ATTENDANCE)


def test_the_base_of_a_draft_is_what_the_hall_saw_of_it(app: QApplication) -> None:
    hall = Directed(*DRAFTED)
    hall.control.push(FIRST, text("یک"))
    assert hall.control.scene().kind is SceneKind.DRAFT
    hall.control.push(SECOND, text("دو"))
    pushed = hall.control.direction.pushed
    assert pushed is not None
    assert pushed.base is None
    hall.control.push(FIRST, text("یک و نیم"))
    pushed = hall.control.direction.pushed
    assert pushed is not None
    assert (pushed.content, pushed.base) == (text("یک و نیم"), text("یک"))
    hall.control.push(FIRST, text("یک و نیم"))
    assert hall.control.direction.pushed == pushed
    assert hall.control.scene().kind is SceneKind.DRAFT


def test_following_the_meeting_takes_a_draft_down(app: QApplication) -> None:
    hall = Directed(*DRAFTED)
    hall.control.push(FIRST, text("یک"))
    hall.control.follow()
    assert hall.control.scene().kind is SceneKind.SPEAKER
    hall.control.push(FIRST, text("دو"))
    assert hall.control.direction.pushed is not None
    assert hall.control.direction.pushed.base == text("یک")


def test_revising_a_draft_shows_nothing_of_it_until_it_is_pushed(app: QApplication) -> None:
    hall = Directed(*DRAFTED)
    draft = hall.bridge.state.drafts[0]
    hall.control.push(draft.id, draft.content)
    before = hall.control.direction
    hall.bridge.execute(c.ReviseResolution(text("متن دیگر"), draft.id))
    assert hall.bridge.state.drafts[0].content == text("متن دیگر")
    assert hall.control.direction == before


def test_pages_are_turned_as_far_as_there_are_any(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "pages", lambda scene, rect, look: 3 if rect.width() > 1000 else 2)
    hall = Directed(*STARTED)
    for _ in range(5):
        hall.control.turn_page(1)
    assert hall.control.direction.page == 2
    hall.control.set_size(QSize(640, 360))
    assert hall.control.direction.page == 1
    hall.control.pin(SceneKind.AGENDA)
    assert hall.control.direction.page == 0


def test_pages_that_cannot_be_counted_are_one(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "pages", lambda *_: 1 // 0)
    assert Directed(*STARTED).control.pages() == 1
    assert "could not be counted" in caplog.text
