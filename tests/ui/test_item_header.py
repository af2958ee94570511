"""The current item above the texts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import CHAIR, DRAFTED, FOURTH, OPENED, STARTED, THIRD, arrivals
from desks import Hall, half_typed, wait_for
from PySide6.QtWidgets import QApplication

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import MotionKind
from meetingdesk.domain.commands import Command
from meetingdesk.domain.ids import seat_id
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.operator.item_header import ItemHeader


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


def header_of(hall: Hall) -> ItemHeader:
    header = ItemHeader(hall.context)
    hall.show(header)
    return header


def test_the_clock_of_the_item_runs_against_its_planned_time(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    header = header_of(hall)
    hall.meeting.wait(150)
    header.tick(hall.bridge.now())
    assert (header.elapsed.text(), header.planned.text()) == ("۰۲:۳۰", "۰۵:۰۰")
    assert (header.bar.used, header.bar.tone, header.word.isVisible()) == (0.5, "accent", False)
    hall.meeting.wait(151)
    header.tick(hall.bridge.now())
    assert (header.bar.used, header.bar.tone, header.word.isVisible()) == (1.0, "warning", True)


def test_the_title_follows_the_agenda(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    header = header_of(hall)
    hall.meeting.do(c.AddOffAgendaItem("نامه استاندار", chair_approved=True), c.AdvanceAgenda())
    assert "بند 2" in header.title.text()
    hall.meeting.do(c.MakeItemCurrent(hall.bridge.state.items[-1].id))
    assert "نامه استاندار" in header.title.text()
    assert header.title.text().count(":") == 1


def test_a_long_title_ends_in_two_lines_and_is_told_whole(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED)
    header = header_of(hall)
    height = header.height()
    title = "بررسی گزارش دستگاه‌های مسئول " * 9
    hall.meeting.do(c.AddOffAgendaItem(title.strip(), chair_approved=True))
    hall.meeting.do(c.MakeItemCurrent(hall.bridge.state.items[-1].id))
    assert wait_for(lambda: height < header.height() < 2 * height, 500)
    assert title.strip() in header.title.toolTip()


@pytest.mark.parametrize(
    ("commands", "key"),
    [
        ((), "F8"),
        (arrivals(*map(seat_id, range(1, 5))), "Ctrl+F8"),
        (OPENED, "F2"),
        ((*OPENED, c.CallRecess()), "Ctrl+F5"),
        ((*STARTED, *[c.AdvanceAgenda()] * 3), "Ctrl+F6"),
        ((*STARTED, *[c.AdvanceAgenda()] * 3, c.CloseSession()), "Ctrl+E"),
    ],
    ids=["nobody there", "quorum", "opened", "recess", "all decided", "closed"],
)
def test_without_an_item_it_says_what_to_do(file: CouncilFile, commands: tuple[Command, ...], key: str) -> None:
    hall = Hall(file, *commands)
    header = header_of(hall)
    assert f"\u2066{key}\u2069" in header.title.text()
    assert not header.elapsed.isVisible()
    assert not header.bar.isVisible()


def test_a_draft_still_open_is_told_before_the_closing(file: CouncilFile) -> None:
    hall = Hall(file, *STARTED, c.DraftResolution(), *[c.AdvanceAgenda()] * 3)
    header = header_of(hall)
    assert "Ctrl+F6" not in header.title.text()
    hall.meeting.do(c.WithdrawDraft())
    assert "Ctrl+F6" in header.title.text()


def test_chips_tell_that_the_item_is_under_vote_and_that_its_debate_is_closed(file: CouncilFile) -> None:
    hall = Hall(file, *DRAFTED)
    header = header_of(hall)

    def chips() -> tuple[bool, bool]:
        return header.vote.isVisible(), header.debate.isVisible()

    hall.meeting.do(c.OpenVote())
    assert chips() == (True, False)
    hall.meeting.do(c.VoidVote(reason="اشتباه"))
    assert chips() == (False, False)
    hall.meeting.do(c.ProposeMotion(MotionKind.CLOSE_DEBATE, (CHAIR, THIRD, FOURTH)), c.OpenVote())
    assert chips() == (True, False)
    hall.meeting.do(c.CloseVote(4))
    assert chips() == (False, True)
    hall.meeting.do(c.AdvanceAgenda())
    assert chips() == (False, False)
