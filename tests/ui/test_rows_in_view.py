"""How much of the queue is seen on a laptop's screen, and that nothing moves when one begins to type."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import votes
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView
from votes import CONTROL, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import seat_id
from meetingdesk.domain.turns import SpeakingOrder, TurnKind
from meetingdesk.ui.operator.queue_list import TurnRow
from meetingdesk.ui.operator.speaker_panel import SpeakerPanel
from meetingdesk.ui.theme import Theme

K = TurnKind
# What a title bar leaves of a screen of 1366×768.
WIDTH, HEIGHT = 1366, 740
NAMES = {
    3: "رئیس سازمان صنعت، معدن و تجارت",
    4: "رئیس سازمان جهاد کشاورزی",
    5: "مدیرکل امور اقتصادی و دارایی",
    6: "رئیس سازمان مدیریت و برنامه‌ریزی",
    7: "مدیرکل تعاون، کار و رفاه اجتماعی",
    8: "دبیر کمیسیون هماهنگی بانک‌ها",
}
SIDES = tuple(c.RequestFloor(seat_id(no), K.IN_FAVOUR if no % 2 else K.AGAINST) for no in range(3, 10))


@pytest.fixture
def theme(app: QApplication) -> Iterator[Theme]:
    theme = Theme()
    theme.apply(app)
    yield theme
    theme.set_text_size(1)
    for window in app.topLevelWidgets():
        if window.windowType() is not Qt.WindowType.Popup:
            window.deleteLater()


@pytest.fixture
def hall(tmp_path: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Floor:
    """A speech, a turn moved by hand, one called in vain, and another order suggested."""
    monkeypatch.setattr(votes, "NAMES", NAMES)
    floor = Floor(tmp_path, *SIDES)
    queue = floor.state.queue
    floor.do(c.MoveTurn(queue[4].id, 1), c.CallSpeaker(queue[0].id))
    floor.do(c.GiveFloor(who=seat_id(2)), c.SetItemRules(order=SpeakingOrder.ALTERNATE_SIDES))
    return floor


def panel_of(floor: Floor) -> SpeakerPanel:
    panel = floor.window.panels.speakers
    assert isinstance(panel, SpeakerPanel)
    return panel


def settle(floor: Floor, theme: Theme, size: int = 1, height: int = HEIGHT) -> None:
    floor.window._context.theme.apply(QApplication.instance())  # type: ignore[arg-type]
    floor.window._context.theme.set_text_size(size)
    floor.window.resize(WIDTH, height)
    for _ in range(4):
        floor.window.tick()
        QApplication.processEvents()
    for rows in floor.window.findChildren(QListView):
        rows.executeDelayedItemsLayout()  # Otherwise a tenth of a second after their width has changed.
    QApplication.processEvents()


def whole_rows(panel: SpeakerPanel) -> int:
    rows = panel.waiting.queue
    room = rows.viewport().rect()
    places = (rows.visualRect(rows.rows_model.index(at)) for at in range(rows.rows_model.rowCount()))
    return sum(1 for place in places if room.contains(place))


@pytest.mark.parametrize(("size", "least"), [(1, 5), (2, 3)])
def test_so_many_rows_are_whole_while_somebody_speaks_and_an_order_is_suggested(
    hall: Floor, theme: Theme, size: int, least: int
) -> None:
    settle(hall, theme, size)
    panel = panel_of(hall)
    assert panel.waiting.suggestion.isVisible()
    assert whole_rows(panel) >= least
    hall.do(c.GiveFloor(who=seat_id(10), kind=K.POINT_OF_ORDER, article="ماده ۱۲", interrupts=True))
    settle(hall, theme, size)
    assert whole_rows(panel) >= least
    hall.window._context.theme.set_text_size(1)


@pytest.mark.parametrize("size", [0, 1, 2])
def test_no_column_and_no_card_moves_when_somebody_is_added_or_interrupted(
    hall: Floor, theme: Theme, size: int
) -> None:
    settle(hall, theme, size)
    panel = panel_of(hall)
    before = panel.width(), panel.floor.height()
    hall.do(c.CloseList())
    hall.press(Qt.Key.Key_F3)
    settle(hall, theme, size)
    assert (panel.width(), panel.floor.height()) == before
    for digit in (5, 6, 9):
        hall.press(Qt.Key(Qt.Key.Key_0 + digit), modifiers=CONTROL)
        settle(hall, theme, size)
        assert (panel.width(), panel.floor.height()) == before
    hall.do(c.GiveFloor(who=seat_id(10), kind=K.POINT_OF_ORDER, interrupts=True))
    settle(hall, theme, size)
    assert (panel.width(), panel.floor.height()) == before
    hall.window._context.theme.set_text_size(1)


def test_the_balance_gives_its_room_to_rows_that_need_it(hall: Floor, theme: Theme) -> None:
    hall.meeting.wait(60)
    settle(hall, theme)
    card = panel_of(hall).waiting
    assert card.balance.shares
    assert card.balance.isHidden()
    for turn in hall.state.queue[2:]:
        hall.do(c.WithdrawRequest(turn.id))
    settle(hall, theme)
    assert card.balance.isVisible()
    assert whole_rows(panel_of(hall)) == 2
    assert card.balance.geometry().bottom() < card.height()


def test_the_reason_is_said_before_a_name_and_before_a_post(hall: Floor, theme: Theme) -> None:
    hall.do(c.EndSpeech(), c.RequestFloor(seat_id(10), K.REPLY))
    settle(hall, theme)
    row = panel_of(hall).waiting.queue.rows_model.rows[0]
    assert isinstance(row, TurnRow)
    assert row.note.endswith("سمت 2\u2069")


def test_who_has_not_spoken_leaves_the_figure_to_a_long_name(hall: Floor, theme: Theme) -> None:
    settle(hall, theme)
    queue = panel_of(hall).waiting.queue
    delegate = queue._delegate
    row = next(row for row in queue.rows_model.rows if row.title == NAMES[3])
    assert row.figures
    assert delegate._figures(row) == ""
    assert delegate._lines(row) == 1
    short = next(row for row in queue.rows_model.rows if row.title == NAMES[4])
    assert delegate._figures(short) == short.figures
