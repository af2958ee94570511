"""What the hall showed at adoption, what the record holds and what the Word file prints are the same text."""

import hashlib
import io
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from builders import STARTED as ON_ITEM_ONE
from builders import Meeting, MemoryJournal, at
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import ResolutionContent
from meetingdesk.domain.events import ResolutionAdopted, ResolutionRevised
from meetingdesk.domain.ids import ResolutionId, SessionNo, seat_id
from meetingdesk.domain.minutes import minutes
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import persian_digits
from meetingdesk.export.minutes_docx import minutes_docx
from meetingdesk.export.wording import load_wording
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.demo_council import create_demo_council
from meetingdesk.services.desk import Desk
from meetingdesk.store.codec import decode, encode
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.hall.contents import Draft
from meetingdesk.ui.hall.decisions import draft_body
from meetingdesk.ui.hall.scenes import Direction, Pushed, scene

HOSTILE = (
    "«مقرر شد» ۱۲٫۵٪ از حساب‌ها (ISO-9001 & <b>) تا ۱۴۰۴/۰۸/۰۱، \"فوری\" 'a' ]]> می‌شود؛ مصوبه ۷۲/۳ {number} %s",
    "دستگاه‌های «صمت» و اتاق‌ها؛ مسئولیّت، آیه، رؤیت، جزء، هیئت — یک\u00adبند",
    "x=1/2 (۱) [۲] تا ۵۰+ درصد: https://example.ir/?a=1&b=2 . , ، ؛ ؟ !",
)
LETTERS = st.sampled_from("ابپتآئیکگ‌ۀؤء ()[]«»،؛.:/-+%&<>'\"{}0129۰۱۹ABz٫٬ـًّ")
CLAUSES = st.lists(st.text(LETTERS, min_size=1, max_size=60).filter(str.strip), min_size=1, max_size=3).map(tuple)


def in_the_record(journal: MemoryJournal) -> tuple[str, ...]:
    """Return the text of the revision that was adopted, as its bytes say it, checked by the hash of the adoption."""
    events = [decode(*encode(event)) for step in journal.steps for event in step.events]
    adopted = next(e for e in events if isinstance(e, ResolutionAdopted))
    revised = next(e for e in events if isinstance(e, ResolutionRevised) and e.revision == adopted.revision)
    assert hashlib.sha256("\n".join(revised.content.clauses).encode()).hexdigest() == adopted.text_hash
    return revised.content.clauses


def in_the_hall(state: MeetingState, pushed: ResolutionContent) -> tuple[str, ...]:
    """Return the clauses of the scene that the hall sees."""
    direction = Direction(pushed=Pushed(ResolutionId(1), pushed, ResolutionContent(clauses=("پیش از این",)), at(0)))
    content = scene(state, direction).content
    assert isinstance(content, Draft)
    plainest = draft_body(replace(content, content=ResolutionContent(clauses=content.content.clauses), base=None))
    return tuple("".join(run.text for run in block.runs) for block in plainest.main if block.size > 2)


def in_word(state: MeetingState) -> tuple[str, ...]:
    """Return the clauses in the table of resolutions, without their numbers."""
    file = minutes_docx(minutes(state, load_wording(), record_hash="ab" * 32))
    tables = docx.Document(io.BytesIO(file)).tables
    (table,) = (t for t in tables if [cell.text for cell in t.rows[0].cells][2:3] == ["متن مصوبه"])
    count = len(state.adopted[0].content.clauses)
    printed = [p.text for p in table.rows[1].cells[2].paragraphs][:count]
    if count == 1:
        return tuple(printed)
    return tuple(text.removeprefix(f"{persian_digits(n)}) ") for n, text in enumerate(printed, start=1))


def adopted(clauses: tuple[str, ...]) -> Meeting:
    content = ResolutionContent(clauses=clauses)
    return Meeting(
        *ON_ITEM_ONE, c.DraftResolution(), c.ReviseResolution(content), c.PutToSession(), c.AdoptResolution()
    )


@settings(max_examples=25)
@given(CLAUSES)
def test_one_text_in_the_hall_in_the_record_and_in_word(clauses: tuple[str, ...]) -> None:
    meeting = adopted(clauses)
    if not meeting.state.adopted:
        assert all(not clause.strip(" \u200c") for clause in clauses)
        return
    record = in_the_record(meeting.journal)
    assert in_the_hall(meeting.state, meeting.state.adopted[0].content) == record
    assert in_word(meeting.state) == record


@pytest.mark.parametrize("clauses", [HOSTILE, HOSTILE[:1]])
def test_the_same_from_a_file_on_disk(tmp_path: Path, clauses: tuple[str, ...]) -> None:
    path = tmp_path / "qom.council"
    create_demo_council(path)
    orders = (
        *(c.RecordArrival(seat_id(n)) for n in range(1, 17)),
        c.OpenSession(),
        c.AdvanceAgenda(),
        c.DraftResolution(content=ResolutionContent(clauses=clauses)),
        c.AdoptResolution(),
    )
    with CouncilFile.open(path) as file:
        desk = Desk(file.journal(SessionNo(72)), file.registry.plan(SessionNo(72)), ScriptClock(at(0)), "operator")
        for order in orders:
            desk.execute(order)
    with CouncilFile.open(path) as file:
        desk = Desk(file.journal(SessionNo(72)), file.registry.plan(SessionNo(72)), ScriptClock(at(0)), "operator")
        stored = desk.state.adopted[0]
        assert stored.adoption is not None
        assert stored.adoption.text_hash == hashlib.sha256("\n".join(stored.content.clauses).encode()).hexdigest()
        assert in_the_hall(desk.state, stored.content) == stored.content.clauses
        assert in_word(desk.state) == stored.content.clauses
        assert len(stored.content.clauses[0]) == len(clauses[0])
