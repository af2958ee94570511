"""Which screen the hall is on, with screens that come and go."""

import random

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from spots import LAPTOP, PROJECTOR, TELEVISION, Stand

from meetingdesk.ui.hall.screens import SETTLED_AFTER_MS, Spot, beside, chosen


def test_the_hall_fills_the_second_screen_and_remembers_it(app: QApplication) -> None:
    stand = Stand(LAPTOP, PROJECTOR)
    stand.placement.show()
    assert (stand.filled, stand.kept) == ("projector", ["projector"])
    stand.placement.hide()
    assert not stand.placement.is_seen


def test_the_screen_remembered_is_taken_first(app: QApplication) -> None:
    stand = Stand(LAPTOP, PROJECTOR, TELEVISION, remembered="television")
    stand.placement.show()
    assert stand.filled == "television"
    assert stand.placement.next_screen()
    assert (stand.filled, stand.kept[-1]) == ("projector", "projector")
    assert stand.placement.next_screen()
    assert stand.filled == "television"


def test_with_one_screen_it_is_a_window_that_covers_nothing(app: QApplication) -> None:
    stand = Stand(LAPTOP)
    assert not stand.placement.next_screen()
    stand.placement.show()
    assert stand.placement.stands_alone
    assert stand.put.is_below
    assert LAPTOP.available.contains(stand.put.at)  # type: ignore[arg-type]
    assert stand.kept == []


@pytest.mark.parametrize(
    ("desk", "is_clear"),
    [(QRect(0, 0, 1366, 728), False), (QRect(600, 0, 1320, 1000), True), (QRect(0, 0, 1366, 500), True)],
)
def test_a_window_stands_beside_the_desk_where_there_is_room(desk: QRect, is_clear: bool) -> None:
    available = QRect(0, 0, 1920, 1040) if is_clear else LAPTOP.available
    place, clear = beside(available, desk)
    assert clear is is_clear
    assert available.contains(place)
    assert place.intersects(desk) is not is_clear
    assert abs(place.width() / place.height() - 16 / 9) < 0.02


def test_a_screen_that_mirrors_the_desk_is_no_second_screen() -> None:
    mirror = Spot("mirror", LAPTOP.geometry, LAPTOP.available)
    assert chosen([LAPTOP, mirror], LAPTOP, "mirror") is None


def test_pulled_out_it_is_gone_at_once_and_comes_back_by_itself(app: QApplication) -> None:
    stand = Stand(LAPTOP, PROJECTOR)
    stand.placement.show()
    stand.screens.unplug(PROJECTOR)
    assert stand.put.at is None
    stand.placement.settle()
    assert stand.put.at is None
    assert stand.placement.is_wanted
    stand.screens.plug(PROJECTOR)
    assert stand.put.at is None
    stand.placement.settle()
    assert stand.filled == "projector"


def test_another_second_screen_is_taken_meanwhile_and_not_remembered(app: QApplication) -> None:
    stand = Stand(LAPTOP, PROJECTOR, TELEVISION)
    stand.placement.show()
    stand.screens.unplug(PROJECTOR)
    stand.placement.settle()
    assert (stand.filled, stand.kept) == ("television", ["projector"])
    stand.screens.plug(PROJECTOR)
    stand.placement.settle()
    assert stand.filled == "projector"


def test_when_the_lid_is_closed_the_hall_makes_room_for_the_desk(app: QApplication) -> None:
    stand = Stand(LAPTOP, PROJECTOR)
    stand.placement.show()
    stand.screens.unplug(LAPTOP)
    assert stand.put.at is None
    stand.placement.settle()
    assert stand.put.at is None
    stand.screens.plug(LAPTOP)
    stand.screens.desk = LAPTOP
    stand.placement.settle()
    assert stand.filled == "projector"


def test_a_desk_moved_onto_the_hall_sends_it_to_the_other_screen(app: QApplication) -> None:
    stand = Stand(LAPTOP, PROJECTOR)
    stand.placement.show()
    stand.screens.desk = PROJECTOR
    stand.placement.check()
    assert stand.put.at is None
    stand.placement.settle()
    assert stand.filled == "laptop"


def test_another_resolution_is_filled_anew_and_many_changes_count_as_one(app: QApplication) -> None:
    stand = Stand(LAPTOP, PROJECTOR)
    stand.placement.show()
    for width in (1024, 1280, 1600):
        stand.screens.resize(PROJECTOR, QRect(1366, 0, width, 768))
    assert stand.put.fills == 1
    assert (stand.placement.settling.isActive(), stand.placement.settling.interval()) == (True, SETTLED_AFTER_MS)
    stand.placement.settle()
    assert stand.put.fills == 2
    assert stand.placement.spot is not None
    assert stand.placement.spot.geometry.width() == 1600
    stand.placement.settle()
    assert stand.put.fills == 2


def test_what_is_not_wanted_does_not_come(app: QApplication) -> None:
    stand = Stand(LAPTOP)
    stand.screens.plug(PROJECTOR)
    stand.placement.settle()
    assert stand.put.at is None
    stand.placement.show()
    stand.screens.unplug(PROJECTOR)
    stand.placement.hide()
    stand.screens.plug(PROJECTOR)
    stand.placement.settle()
    assert stand.put.at is None


def test_after_a_window_a_second_screen_is_taken_and_lost_it_stays_off_the_desk(app: QApplication) -> None:
    stand = Stand(LAPTOP)
    stand.placement.show()
    stand.screens.plug(PROJECTOR)
    stand.placement.settle()
    assert stand.filled == "projector"
    stand.screens.unplug(PROJECTOR)
    stand.placement.settle()
    assert stand.put.at is None
    stand.placement.show()
    assert stand.placement.stands_alone


def test_a_thousand_times_nothing_lands_on_the_operators_screen(app: QApplication) -> None:
    """Screens come, go and change, the desk moves, the operator presses F11: in any order, settled or not."""
    chance = random.Random(5)
    stand = Stand(LAPTOP, PROJECTOR)
    screens, placement = stand.screens, stand.placement
    for _ in range(1_000):
        gone = [s for s in (LAPTOP, PROJECTOR, TELEVISION) if s.identity not in {t.identity for t in screens.spots}]
        match chance.randrange(6):
            case 0 if len(screens.spots) > 1:
                screens.unplug(chance.choice(screens.spots))
            case 1 if gone:
                screens.plug(chance.choice(gone))
            case 2:
                screens.resize(spot := chance.choice(screens.spots), spot.geometry.adjusted(0, 0, -1, 0))
            case 3:
                screens.desk = chance.choice(screens.spots)
                placement.check()
            case 4:
                placement.hide() if placement.is_seen else placement.show()
            case _:
                placement.settle()
        at = stand.put.at
        assert isinstance(at, Spot) == (placement.spot is not None)
        if isinstance(at, Spot):
            assert screens.desk is not None
            assert at.identity != screens.desk.identity
            assert at.identity in {spot.identity for spot in screens.spots}
        placement.settle() if chance.random() < 0.5 else None
        others = len(screens.spots) > 1
        if placement.is_wanted and others and not placement.settling.isActive():
            assert isinstance(stand.put.at, Spot)
