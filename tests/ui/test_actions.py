"""The table of actions: every action has a name in two languages, keys of its own, and knows when it can be done."""

from collections import Counter
from types import SimpleNamespace
from typing import Any

import pytest
from builders import CHAIR, DRAFTED, OPENED, QUORUM, STARTED, Meeting, arrivals
from PySide6.QtWidgets import QApplication

from meetingdesk.domain import commands as c
from meetingdesk.domain.text import matches_key, search_key
from meetingdesk.services.access import Access
from meetingdesk.ui.action import Group
from meetingdesk.ui.actions import ACTIONS
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.hall.scenes import SceneKind
from meetingdesk.ui.wording.actions import ACTION_BRIEFS, ACTION_GROUPS, ACTION_NAMES

BY_ID = {action.id: action for action in ACTIONS}
_SHARED = {
    "F5": {"pause", "go_on"},
    "Ctrl+F5": {"call_recess", "resume_session"},
    "Ctrl+Shift+F10": {"hold_vote", "resume_vote"},
    "Ctrl+F3": {"close_list", "reopen_list"},
    "Ctrl+Shift+F4": {"draw_lots", "arrange_queue"},
}


def _bridge(*commands: c.Command, access: Access = Access.OPERATOR) -> Bridge:
    meeting = Meeting(*commands)
    if access is Access.READER:
        meeting.desk = meeting.sit_down(access)
    return Bridge(meeting.desk, SimpleNamespace())  # type: ignore[arg-type]


def _ready(bridge: Bridge) -> set[str]:
    return {action.id for action in ACTIONS if action.is_ready(bridge)}


def test_names_belong_to_actions() -> None:
    assert set(ACTION_NAMES) == set(BY_ID)
    assert set(ACTION_BRIEFS) <= set(BY_ID)
    assert set(ACTION_GROUPS) == {action.group.value for action in ACTIONS}
    assert len(BY_ID) == len(ACTIONS)


def test_a_key_means_one_thing_at_a_time() -> None:
    keys = Counter(key for action in ACTIONS for key in action.keys.split())
    for key, times in keys.items():
        sharers = {action.id for action in ACTIONS if key in action.keys.split()}
        assert times == 1 or sharers == _SHARED[key]


def test_the_hall_has_keys_of_its_own(app: QApplication) -> None:
    keys = {a.shown_key: a.id for a in ACTIONS if a.keys and a.shown_key.rpartition("+")[2] in {"F11", "F12"}}
    assert (keys["F11"], keys["F12"]) == ("hall", "curtain")
    assert all(BY_ID[name].group is Group.HALL for name in keys.values())
    assert BY_ID["hall"].has_brief and BY_ID["curtain"].has_brief
    assert Group.HALL.heading


def test_every_scene_that_can_be_pinned_has_an_action(app: QApplication) -> None:
    pinned: list[str] = []
    stage: Any = SimpleNamespace(hall=SimpleNamespace(pin=pinned.append))
    for kind in SceneKind:
        if kind not in {SceneKind.MESSAGE, SceneKind.CURTAIN}:
            BY_ID[f"hall_{kind}"].trigger(stage)
    assert pinned == [kind for kind in SceneKind if kind not in {SceneKind.MESSAGE, SceneKind.CURTAIN}]


def test_a_draft_is_pushed_as_it_is_typed(app: QApplication) -> None:
    pushed: list[object] = []
    drafts = SimpleNamespace(flush=lambda: False, shown_draft=7)
    stage: Any = SimpleNamespace(hall=SimpleNamespace(push=pushed.append), panels=SimpleNamespace(drafts=drafts))
    BY_ID["hall_push"].trigger(stage)
    assert pushed == []
    drafts.flush = lambda: True
    BY_ID["hall_push"].trigger(stage)
    assert pushed == [7]
    assert "hall_push" in _ready(_bridge(*DRAFTED))
    assert "hall_push" not in _ready(_bridge(*STARTED))


def test_every_action_is_found_by_either_name(app: QApplication) -> None:
    for action in ACTIONS:
        for name in (ACTION_NAMES[action.id], action.name):
            assert matches_key(search_key(name), action.searched) is not None
        assert action.name != ACTION_NAMES[action.id]


@pytest.mark.parametrize("typed", ["تنفس", "recess", "تن‌فس"])
def test_part_of_a_name_is_enough(app: QApplication, typed: str) -> None:
    found = [a.id for a in ACTIONS if matches_key(search_key(typed), a.searched) is not None]
    assert "call_recess" in found


def test_before_the_opening_people_are_checked_in(app: QApplication) -> None:
    ready = _ready(_bridge())
    assert {"focus_attendance", "add_speaker", "help", "export"} <= ready
    assert not ready & {"open_session", "next_item", "give_floor", "draft", "note_remark", "undo", "close_session"}
    assert "open_session" in _ready(_bridge(*arrivals(*QUORUM)))


def test_while_somebody_speaks(app: QApplication) -> None:
    ready = _ready(_bridge(*STARTED, c.GiveFloor(who=CHAIR)))
    assert {"pause", "end_speech", "extend_speech", "call_recess", "undo", "close_session"} <= ready
    assert not ready & {"go_on", "give_floor", "resume_session", "open_session", "adopt_by_consensus"}
    paused = _ready(_bridge(*STARTED, c.GiveFloor(who=CHAIR), c.PauseSpeech()))
    assert "go_on" in paused
    assert "pause" not in paused


def test_a_draft_can_be_decided(app: QApplication) -> None:
    assert {"adopt_by_consensus", "adopt_by_chair", "reject_draft", "withdraw_draft"} <= _ready(_bridge(*DRAFTED))


def test_a_reader_changes_nothing(app: QApplication) -> None:
    ready = _ready(_bridge(*OPENED, access=Access.READER))
    looks = {"text_larger", "text_smaller", "next_colours", "light", "dark", "contrast", "time_signal"}
    looks |= {"attendance_sheet", "attendance_card", "procedure", "speaking_times", "speeches", "earlier"}
    looks |= {action.id for action in ACTIONS if action.group is Group.HALL} - {"hall_push"}
    assert ready == {"export", "files", "help", "palette"} | looks


def test_a_command_without_a_handler_is_carried_out(app: QApplication) -> None:
    bridge = _bridge(*STARTED)
    stage: Any = SimpleNamespace(bridge=bridge)
    BY_ID["call_recess"].trigger(stage)
    assert bridge.state.recesses


def test_what_is_half_typed_comes_first(app: QApplication) -> None:
    bridge = _bridge(*STARTED)
    refusing: Any = SimpleNamespace(bridge=bridge, flush=lambda: False)
    BY_ID["next_item"].trigger(refusing)
    assert bridge.state.current_item == 1
    BY_ID["next_item"].trigger(SimpleNamespace(bridge=bridge, flush=lambda: True))  # type: ignore[arg-type]
    assert bridge.state.current_item == 2


def test_every_handler_finds_what_it_calls(app: QApplication) -> None:
    """Each action that calls a panel or the window calls something that is there."""
    called: list[str] = []

    class Anything:
        def __init__(self, path: str) -> None:
            self.path = path

        def __getattr__(self, name: str) -> "Anything":
            return Anything(f"{self.path}.{name}")

        def __call__(self, *_: object) -> bool:
            called.append(self.path)
            return True

    for action in ACTIONS:
        if action.run is not None:
            action.run(Anything("stage"))  # type: ignore[arg-type]
    assert set(called) <= _known_calls()


def _known_calls() -> set[str]:
    from meetingdesk.ui import stage

    protocols = {
        "agenda": stage.Agenda,
        "attendance": stage.Attendance,
        "votes": stage.Votes,
        "speakers": stage.Speakers,
    }
    protocols |= {"drafts": stage.Drafts, "remarks": stage.Remarks}
    known = {f"stage.panels.{name}.{verb}" for name, kind in protocols.items() for verb in dir(kind)}
    known |= {f"stage.hall.{verb}" for verb in dir(stage.Hall)}
    known |= {f"stage.panels.drafts.deciding.{verb}" for verb in dir(stage.Deciding)}
    known |= {f"stage.panels.drafts.sheets.{verb}" for verb in dir(stage.Sheets)}
    known |= {f"stage.hall.looks.{verb}" for verb in dir(stage.HallLooks)}
    return known | {f"stage.{verb}" for verb in dir(stage.Stage)} | {f"stage.bridge.{verb}" for verb in dir(Bridge)}
