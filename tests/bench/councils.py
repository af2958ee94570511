"""Council files for measuring."""

from datetime import timedelta
from pathlib import Path

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import SessionNo, seat_id
from meetingdesk.domain.plan import SessionPlan
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.demo_council import create_demo_council
from meetingdesk.services.desk import Desk
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.seed import AgendaData, SessionDraft

SPEECHES_A_SESSION = 30


def council_with_past(path: Path, sessions: int) -> None:
    """Make the demo council with so many closed sessions before its prepared one."""
    create_demo_council(path)
    with CouncilFile.open(path) as file:
        for number in range(1000, 1000 + sessions):
            prepared = SessionDraft(
                starts_at=file.registry.plan(SessionNo(72)).starts_at,
                place="سالن ابریشم",
                session_no=SessionNo(number),
                agenda=(AgendaData("بند نخست", 30),),
            )
            no = file.registry.prepare_session(prepared)
            hold(file, no)


def hold(file: CouncilFile, session_no: SessionNo) -> None:
    """Run a whole session: arrivals, speeches with remarks, one resolution, closing."""
    plan = file.registry.plan(session_no)
    clock = ScriptClock(plan.starts_at)
    desk = Desk(file.journal(session_no), plan, clock, "bench")
    for command in script(plan):
        clock.set(clock.now() + timedelta(seconds=20))
        desk.execute(command)


def script(plan: SessionPlan) -> list[c.Command]:
    """Return the commands of a session."""
    seats = [seat_id(m.seat_no) for m in plan.members[:20]]
    commands: list[c.Command] = [c.RecordArrival(who) for who in seats]
    commands += [c.OpenSession(), c.AdvanceAgenda()]
    for turn in range(SPEECHES_A_SESSION):
        commands += [c.GiveFloor(who=seats[turn % len(seats)]), c.NoteRemark("خلاصه آنچه در این نوبت گفته شد. " * 3)]
    content = c.ResolutionContent(clauses=("مقرر شد گزارش اجرا در نشست بعد ارائه شود.",))
    return [
        *commands,
        c.EndSpeech(),
        c.DraftResolution(content=content),
        c.AdoptResolution(),
        c.AdvanceAgenda(),
        c.CloseSession(),
    ]


def running(file: CouncilFile, clock: ScriptClock) -> Desk:
    """Sit down at session 72 and run it up to a speech on its first item."""
    plan = file.registry.plan(SessionNo(72))
    desk = Desk(file.journal(SessionNo(72)), plan, clock, "bench")
    for command in [*script(plan)[:22], c.GiveFloor(who=seat_id(1))]:
        desk.execute(command)
    return desk
