"""Motions of procedure by keyboard: supporters, the vote, the effect."""

from pathlib import Path

import pytest
from builders import GUEST
from PySide6.QtCore import Qt
from votes import CONTROL, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import MotionKind, MotionStatus
from meetingdesk.domain.ids import ParticipantId, seat_id
from meetingdesk.domain.state import ItemStatus

pytestmark = pytest.mark.usefixtures("app")

F10, ENTER, ESCAPE, BACK = Qt.Key.Key_F10, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backspace
THREE = tuple(seat_id(no) for no in (3, 4, 5))


def making(tmp_path: Path, *commands: c.Command) -> Floor:
    floor = Floor(tmp_path, *commands)
    floor.press(F10, modifiers=CONTROL)
    assert floor.focused is floor.votes.faces.motion_form.entry
    return floor


def support(floor: Floor, *typed: str) -> None:
    for text in typed:
        floor.type(text)
        floor.press(ENTER)


def test_enough_supporters_make_a_motion_and_its_vote_takes_effect(tmp_path: Path) -> None:
    floor = making(tmp_path, c.RequestFloor(seat_id(2)))
    form = floor.votes.faces.motion_form
    support(floor, "یزدان", "4")
    floor.press(ENTER)
    assert floor.codes == ["too_few_supporters"]
    assert floor.state.motions == ()
    assert tuple(form.chips.buttons) == THREE[:2]
    support(floor, "سمت ۵")
    floor.press(ENTER)
    assert floor.state.motions[0].supporters == THREE
    assert floor.votes.faces.pending.isVisible()
    assert "سارا یزدان‌پناه" in floor.votes.faces.pending.supporters.text()
    assert floor.focused is floor.votes.faces.pending.vote
    floor.press(F10, F10)
    floor.type("9")
    floor.press(ENTER, ENTER, ENTER)
    assert floor.state.closed_debates == (1,)
    assert floor.state.queue == ()
    assert "۱" in floor.votes.faces.result.follows.text()
    assert floor.window.panels.item.debate.isVisible()  # type: ignore[attr-defined]
    floor.votes.begin_voiding()
    floor.type("x")
    floor.press(ENTER)
    assert floor.state.closed_debates == ()
    assert floor.votes.faces.pending.isVisible()


@pytest.mark.parametrize(
    ("kind", "status"), [(1, ItemStatus.SUSPENDED), (2, ItemStatus.RETURNED)], ids=["suspend", "return"]
)
def test_an_item_is_suspended_or_returned(tmp_path: Path, kind: int, status: ItemStatus) -> None:
    floor = making(tmp_path)
    floor.votes.faces.motion_form.kinds.button(kind).click()
    floor.votes.faces.motion_form.focus()
    support(floor, "3", "4", "5", "")
    assert floor.state.motions[0].kind is tuple(MotionKind)[kind]
    floor.press(ENTER, F10)
    floor.type("17")
    floor.press(ENTER, ENTER, ENTER)
    assert floor.state.items[0].status is status


def test_who_cannot_ask_for_it_is_refused_at_once(tmp_path: Path) -> None:
    floor = making(tmp_path)
    form = floor.votes.faces.motion_form
    floor.type("کارشناس")
    assert form.matches.rows_model.rows == ()
    assert GUEST in [person.id for person in floor.state.people]
    form.entry.clear()
    before = form.state_words.text()
    support(floor, "سمت ۱۹")
    assert form.chips.buttons == {}
    assert form.state_words.text() != before
    assert form.entry.text() == "سمت ۱۹"
    floor.press(ESCAPE)
    assert form.entry.text() == ""
    support(floor, "3")
    floor.do(c.RecordDeparture(seat_id(3)))
    assert "سارا" in form.state_words.text()
    assert floor.refused == []


def test_supporters_are_taken_away_by_a_key_or_a_click(tmp_path: Path) -> None:
    floor = making(tmp_path)
    form = floor.votes.faces.motion_form
    support(floor, "3", "4", "5")
    floor.press(BACK)
    assert tuple(form.chips.buttons) == THREE[:2]
    form.chips.buttons[seat_id(3)].click()
    assert tuple(form.chips.buttons) == (seat_id(4),)
    assert floor.focused is form.entry


def test_half_typed_supporters_survive_whatever_happens(tmp_path: Path) -> None:
    floor = making(tmp_path, c.DraftResolution(content=c.ResolutionContent(("متن",))))
    form = floor.votes.faces.motion_form
    support(floor, "3", "4")
    floor.type("کاظم")
    floor.do(c.RecordArrival(seat_id(18)), c.NoteRemark("گفته"), c.OpenVote(), c.HoldVote())
    floor.bridge.undo()
    assert floor.focused is form.entry
    assert (form.entry.text(), tuple(form.chips.buttons)) == ("کاظم", THREE[:2])
    assert form.matches.chosen_key() == seat_id(7)
    floor.press(F10)
    assert floor.votes.faces.running.isVisible()
    assert not form.matches.isVisible()
    floor.press(F10, modifiers=CONTROL)
    assert form.entry.text() == "کاظم"
    floor.window.close()
    floor.sit_down()
    form = floor.votes.faces.motion_form
    assert form.isVisible()
    floor.press(F10, modifiers=CONTROL)
    floor.press(ENTER, ENTER)
    assert floor.state.motions[0].supporters == (*THREE[:2], seat_id(7))
    assert floor.drafts.kept(floor.state.plan.session_no) == {}


def test_a_pending_motion_is_reached_from_the_closing_and_withdrawn(tmp_path: Path) -> None:
    first = c.ProposeMotion(MotionKind.CLOSE_DEBATE, THREE)
    floor = Floor(tmp_path, first, c.ProposeMotion(MotionKind.SUSPEND_ITEM, THREE))
    newest = floor.votes.faces.pending.words.text()
    floor.votes.jump_to("1")
    assert floor.focused is floor.votes.faces.pending.vote
    assert floor.votes.faces.pending.words.text() != newest
    floor.votes.faces.pending.withdraw.click()
    statuses = [motion.status for motion in floor.state.motions]
    assert statuses == [MotionStatus.WITHDRAWN, MotionStatus.PENDING]
    floor.do(c.WithdrawMotion())
    assert floor.votes.isHidden()
    assert ParticipantId("s3") in floor.state.motions[0].supporters


def test_f10_makes_the_motion_that_was_begun(tmp_path: Path) -> None:
    floor = making(tmp_path)
    support(floor, "3", "4", "5")
    floor.press(F10)
    assert floor.state.motions[0].supporters == THREE
    assert floor.state.running_vote is None
