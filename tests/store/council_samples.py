"""A small council on disk for the tests of the store."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from meetingdesk.domain import events as e
from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import SessionNo, SpeechId, StepNo, seat_id
from meetingdesk.domain.undo import Step
from meetingdesk.store.attendance import Closing, SeatAttendance
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.register import FollowUp, RegisteredResolution
from meetingdesk.store.seed import (
    AgendaData,
    CouncilData,
    EarlierData,
    GuestData,
    ResolutionData,
    SeatData,
    SessionDraft,
)
from meetingdesk.store.tables import RegisterStatus, SeatOutcome

START = datetime(2025, 9, 13, 8, 30, tzinfo=UTC)
SESSION = SessionNo(72)
WHO = seat_id(1)

COUNCIL = CouncilData(
    name="شورای گفتگوی استان",
    province="قم",
    bodies=("سازمان مدیریت", "اتاق بازرگانی", "حوزه اقتصادی استانداری"),
    seats=(
        SeatData("استاندار", MemberGroup.GOVERNMENT, is_chair=True, person="اکبر بهنام‌جو"),
        SeatData("رئیس اتاق بازرگانی", MemberGroup.PRIVATE, is_secretary=True),
        SeatData("دادستان", MemberGroup.JUDICIARY, has_vote=False, person="پیشین", until=date(2025, 9, 12)),
        SeatData("شهردار", MemberGroup.LOCAL, is_body=True, person="آینده", since=date(2025, 9, 14)),
    ),
    register=(
        ResolutionData(
            "70/1",
            SessionNo(70),
            ResolutionContent(clauses=("کارگروه مشاغل را تعیین کند.", "نتیجه را بدهد.")),
            follow_ups=(
                FollowUp(START - timedelta(days=30), RegisterStatus.NOT_STARTED, "هنوز نه"),
                FollowUp(START - timedelta(days=3), RegisterStatus.IN_PROGRESS, "در دست پیگیری"),
            ),
        ),
    ),
    sessions=(
        SessionDraft(
            START,
            "سالن ابریشم",
            session_no=SESSION,
            agenda=(AgendaData("اعلام رسمیت", 300), AgendaData("پیگیری", 900)),
            guests=(GuestData("کارشناس اتاق"), GuestData("خبرنگار", "سارا")),
            earlier=(EarlierData("70/1", item=2),),
            demo_note="مقادیر نمایشی",
        ),
    ),
)


def at(seconds: float) -> datetime:
    """Return the instant so many seconds after the planned start."""
    return START + timedelta(seconds=seconds)


def step(no: int, *events: e.Event, actor: str = "operator") -> Step:
    """Return a step; without events a paused speech."""
    return Step(StepNo(no), at(no), actor, events or (e.SpeechPaused(at(no), SpeechId(no)),))


def convening(file: CouncilFile) -> Step:
    """Return the first step of session 72: two events."""
    return step(1, e.SessionConvened(at(1), file.registry.plan(SESSION)), e.ParticipantArrived(at(1), WHO))


def closing(no: int) -> Step:
    """Return a step that closes the session."""
    return step(no, e.SessionClosed(at(no)))


ADOPTED = (
    RegisteredResolution("72/1", SESSION, ResolutionContent(clauses=("یک",), due_text="هرچه سریع‌تر"), at(5)),
    RegisteredResolution("72/2", SESSION, ResolutionContent(clauses=("دو",), due_date=date(2026, 3, 20)), at(6)),
)
CLOSING = Closing(ADOPTED, (SeatAttendance(1, "اکبر بهنام‌جو", SeatOutcome.UNEXCUSED),))


def run(file: CouncilFile, steps: int, *, close: bool = False) -> None:
    """Write a session of so many steps, the last one closing it where that is asked for."""
    journal = file.journal(SESSION)
    journal.append(convening(file))
    for no in range(2, steps + (not close)):
        journal.append(step(no))
    if close:
        journal.append(closing(steps), closing=CLOSING)


@contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """Reach below the store, as somebody with another program would; committed at the end."""
    connection = sqlite3.connect(path)
    try:
        with connection:
            yield connection
    finally:
        connection.close()


def unprotect(connection: sqlite3.Connection) -> dict[str, str]:
    """Drop all triggers and return them by name."""
    seals = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))
    for name in seals:
        connection.execute(f"DROP TRIGGER {name}")
    return seals


def folder(path: Path) -> dict[str, bytes]:
    """Return every file of a folder with its bytes."""
    return {name: (path / name).read_bytes() for name in sorted(os.listdir(path))}  # noqa: PTH208


def refused(path: Path, *, read_only: bool = False) -> StoreError:
    """Return why a file is not opened."""
    with pytest.raises(StoreError) as caught:
        CouncilFile.open(path, read_only=read_only)
    return caught.value
