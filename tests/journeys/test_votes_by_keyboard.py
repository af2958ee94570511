"""Attendance by roll call, a vote and a motion, by keyboard alone under both layouts, in the window on a real file."""

from PySide6.QtCore import Qt
from secretary import CONTROL, Secretary

from meetingdesk.domain.ballot import MotionStatus, VoteMethod, VoteStatus
from meetingdesk.domain.procedure import Tally
from meetingdesk.domain.state import Phase


def test_a_session_with_votes_is_run_without_a_mouse(secretary: Secretary) -> None:
    secretary.call_the_seats(absent=4)
    assert secretary.state.present == 20
    secretary.press(Qt.Key.Key_F8, CONTROL)
    assert secretary.state.phase is Phase.RUNNING
    secretary.press(Qt.Key.Key_F2)

    # A draft, put to the vote by show of hands while it is being written.
    secretary.press(Qt.Key.Key_F9)
    secretary.write("پیش از مسدودسازی حساب اطلاع داده شود.")
    secretary.press(Qt.Key.Key_F10)
    secretary.press(Qt.Key.Key_F10)
    for count in (14, 5, 1):
        secretary.number(count)
    (adopted,) = secretary.state.adopted
    assert adopted.content.clauses == ("پیش از مسدودسازی حساب اطلاع داده شود.",)
    assert adopted.adoption is not None
    assert (adopted.adoption.number, adopted.adoption.tally) == ("72/1", Tally(14, 5, 1, 0))

    # A motion of three members, carried, which closes the debate by itself.
    secretary.press(Qt.Key.Key_F10, CONTROL)
    for seat in (1, 2, 3):
        secretary.number(seat)
    secretary.press(Qt.Key.Key_Return)
    secretary.press(Qt.Key.Key_F10)
    secretary.press(Qt.Key.Key_F10)
    secretary.number(15)
    secretary.number(5)
    secretary.press(Qt.Key.Key_Return)
    assert [motion.status for motion in secretary.state.motions] == [MotionStatus.CARRIED]
    assert secretary.state.closed_debates == (secretary.state.current_item,)

    # Taken back with the vote, and the vote once more: undo reaches over a result.
    secretary.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert secretary.state.running_vote is not None
    assert secretary.state.closed_debates == ()
    secretary.press(Qt.Key.Key_Y, CONTROL)
    assert [vote.status for vote in secretary.state.votes] == [VoteStatus.CLOSED] * 2
    assert {vote.method for vote in secretary.state.votes} == {VoteMethod.SHOW_OF_HANDS}
