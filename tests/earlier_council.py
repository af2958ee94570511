"""A council with a past: session 71 left a resolution, three drafts and a remark; sessions 72 and 73 are planned."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import EarlierDraft, Relation, ResolutionContent, WorkingGroup
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, ResolutionId, SessionNo, seat_id
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.desk import Desk
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.register import FollowUp
from meetingdesk.store.seed import AgendaData, CouncilData, EarlierData, ResolutionData, SeatData, SessionDraft
from meetingdesk.store.tables import RegisterStatus

START = datetime(2025, 9, 13, 8, 30, tzinfo=UTC)
JOBS, BANKS = "مشاغل سخت", "بانک‌ها"
DEFERRED, REFERRED, FAR = (EarlierDraft(SessionNo(71), ResolutionId(no)) for no in (2, 3, 4))
GROUP = WorkingGroup("کارگروه تسهیلات", ("اتاق اصناف",), deliverable="فهرست واحدها")

REGISTER = (
    ResolutionData("68/1", SessionNo(68), ResolutionContent(("فهرست نخست تهیه شود.",), topic="مشاغل‌ سخت")),
    ResolutionData(
        "70/1",
        SessionNo(70),
        ResolutionContent(("کارگروه مشاغل را شناسایی کند.", "نتیجه را بدهد."), ("اداره کار",), due_text="هرچه سریع‌تر"),
        follow_ups=(FollowUp(START - timedelta(days=3), RegisterStatus.IN_PROGRESS, "اعضا معلوم نیست"),),
    ),
)


def made(path: Path) -> Path:
    """Make the file; it is copied rather than made again."""
    seats = tuple(SeatData(f"سمت {no}", MemberGroup.PRIVATE, is_chair=no == 1) for no in range(1, 4))
    old = SessionDraft(START - timedelta(days=30), "سالن", session_no=SessionNo(71), agenda=(AgendaData("حساب‌ها", 60),))
    agenda = (AgendaData("پیگیری مشاغل", 300, JOBS), AgendaData("حساب‌های مسدود", 300, BANKS), AgendaData("آمایش", 300))
    new = tuple(
        SessionDraft(START, "سالن", session_no=SessionNo(no), agenda=agenda, earlier=(EarlierData("70/1", 1),))
        for no in (72, 73)
    )
    with CouncilFile.create(path) as file:
        file.registry.load_council(CouncilData("شورا", seats=seats, register=REGISTER, sessions=(old, *new)))
        run(file, 71, held())
    return path


def held() -> Iterable[c.Command]:
    """Return what happened in session 71."""
    banks = ResolutionContent(("بانک‌ها همکاری کنند.",), topic=BANKS, follows="70/1", relation=Relation.DEPENDS_ON)
    yield from opening()
    yield c.DraftResolution(content=banks)
    yield c.AdoptResolution()
    yield c.DraftResolution(content=ResolutionContent(("طرح آمایش تهیه شود.",), ("سازمان مدیریت",)))
    yield c.DeferResolution(reason="وقت نبود", to_session=SessionNo(72))
    yield c.DraftResolution(content=ResolutionContent(("تسهیلات سرمایه در گردش",)))
    yield c.ReferResolution(GROUP)
    yield c.DraftResolution(content=ResolutionContent(("برای نشست‌های دور",)))
    yield c.DeferResolution(to_session=SessionNo(90))
    yield c.NoteRemark("تسهیلات به حساب‌ها نرسیده است", who=seat_id(1))
    yield from ending(1)


def opening() -> tuple[c.Command, ...]:
    """Return what opens a session and takes up its first item."""
    return (*(c.RecordArrival(seat_id(no)) for no in range(1, 4)), c.OpenSession(), c.AdvanceAgenda())


def ending(items: int) -> tuple[c.Command, ...]:
    """Return what finishes the items that are left, and closes the session."""
    return (*(c.FinishItem(ItemId(no)) for no in range(1, items + 1)), c.CloseSession())


def sit_down(file: CouncilFile, session_no: int) -> Desk:
    """Return the desk of a session, whose clock stands still."""
    plan = file.registry.plan(SessionNo(session_no))
    return Desk(file.journal(SessionNo(session_no)), plan, ScriptClock(plan.starts_at), "operator")


def run(file: CouncilFile, session_no: int, commands: Iterable[c.Command]) -> Desk:
    """Carry out commands at a desk, and return it."""
    desk = sit_down(file, session_no)
    for command in commands:
        desk.execute(command)
    return desk
