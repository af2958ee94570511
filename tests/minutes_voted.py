"""A session with all that attendance, quorum, motions and votes can bring into minutes, as the rules let it happen.

It begins in the evening and goes on after midnight. Names and figures are made up.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

import minutes_facts as facts
import minutes_states

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import MotionKind, VoteMethod
from meetingdesk.domain.evolve import evolve
from meetingdesk.domain.ids import ItemId, ParticipantId, guest_id, seat_id, substitute_id
from meetingdesk.domain.plan import Member, SessionPlan
from meetingdesk.domain.procedure import Bound, Choice, MajorityBase, MajorityRule, Procedure, QuorumRule, Share
from meetingdesk.domain.rules import decide
from meetingdesk.domain.state import MeetingState, planned

EVENING = datetime(2025, 9, 13, 18, 50, tzinfo=UTC)
TWO_THIRDS_OF_SEATS = MajorityRule(Share(2, 3), Bound.AT_LEAST, MajorityBase.SEATS)
NAMES = {1: "اکبر بهنام‌جو", 2: "مهندس رضا کاویانی", 6: "سید علی موسوی", 14: "دکتر مریم فرهادی", 17: "حسین نیک‌پور"}
S = dict(enumerate(map(seat_id, range(25))))
COUNTED = c.CloseVote(in_favour=12, against=3, abstain=2)
Script = tuple[tuple[float, c.Command], ...]


def at(minutes: float) -> datetime:
    """Return the instant so many minutes after the planned start, at twenty past ten in the evening."""
    return EVENING + timedelta(minutes=minutes)


def plan(*, prints_names: bool = True) -> SessionPlan:
    """Return the plan of session 72 on that evening; the substitute of seat 9 may not vote."""
    known = minutes_states.plan72()
    members = tuple(_named(m) for m in known.members)
    guests = tuple(replace(g, of_body=g.id in {guest_id(2), guest_id(3)}) for g in known.guests)
    procedure = Procedure(QuorumRule(Share(2, 3)), chair_casts=True, prints_names=prints_names)
    return replace(known, starts_at=EVENING, members=members, guests=guests, procedure=procedure, demo_note="")


def _named(member: Member) -> Member:
    return replace(member, name=NAMES.get(member.seat_no, ""), substitute_votes=member.seat_no != 9)


def state(script: Script) -> MeetingState:
    """Return the state after commands, each at its minute."""
    return follow(planned(plan()), script)


def follow(reached: MeetingState, script: Script) -> MeetingState:
    """Return the state after more commands."""
    for minute, command in script:
        for event in decide(reached, command, at(minute)):
            reached = evolve(reached, event)
    return reached


def arrivals(minute: float, *people: ParticipantId) -> Script:
    return tuple((minute, c.RecordArrival(who)) for who in people)


def departures(minute: float, *people: ParticipantId) -> Script:
    return tuple((minute, c.RecordDeparture(who)) for who in people)


def said(minute: float, who: ParticipantId, gist: str) -> Script:
    return (
        (minute, c.GiveFloor(who=who)),
        (minute + 1, c.NoteRemark(gist)),
        (minute + 3, c.EndSpeech()),
    )


def _substitute(minute: float, seat: int, name: str, post: str, letter: str = "", day: date | None = None) -> Script:
    return ((minute, c.AdmitSubstitute(S[seat], name, post, letter, day)),)


OPENED: Script = (
    *arrivals(-8, *(S[n] for n in (1, 2, 4, 6, 7, 8, *range(10, 19)))),
    *_substitute(-6, 3, "نسرین عباسی", "معاون صنایع سازمان صنعت، معدن و تجارت", "۱۲۳/۴۵۶۷", date(2025, 9, 10)),
    *_substitute(-5, 5, "", "معاون اقتصادی اداره‌کل امور اقتصادی و دارایی"),
    *_substitute(-4, 9, "کاظم رستگار", "مدیر دفتر نماینده", "د/۸۸"),
    *arrivals(-3, *(guest_id(n) for n in (1, 2, 3))),
    (-2, c.RecordAbsence(S[3], excused=True, reason="مأموریت")),
    (-2, c.RecordAbsence(S[20], excused=False)),
    (0, c.OpenSession()),
)
MOTION: Script = (
    (1, c.AdvanceAgenda()),
    *said(2, S[1], "نشست را رسمی اعلام کرد"),
    (6, c.AdvanceAgenda()),
    *said(7, S[6], "گزارش کارگروه مشاغل سخت و زیان‌آور را ارائه کرد"),
    (12, c.ProposeMotion(MotionKind.CLOSE_DEBATE, (S[14], S[17], substitute_id(1)))),
    (14, c.OpenVote()),
    (15, COUNTED),
)
BY_NAME: Script = (
    (18, c.AdvanceAgenda()),
    *said(19, substitute_id(1), "تعداد واحدهای جامانده محدود است و می‌توان آن‌ها را به تولید بازگرداند"),
    (24, c.DraftResolution(content=facts.BRING_BACK)),
    (26, c.OpenVote(method=VoteMethod.ROLL_CALL)),
    (27, c.RecordVote(S[7], Choice.AGAINST)),
    (28, c.RecordRemainingVotes(Choice.IN_FAVOUR)),
    (29, c.CloseVote()),
    (31, c.VoidVote(reason="رأی یک نفر پیش از ورود او خوانده شده بود")),
    (32, c.OpenVote(method=VoteMethod.ROLL_CALL)),
    (33, c.RecordVote(S[7], Choice.AGAINST)),
    (33.5, c.RecordVote(S[10], Choice.ABSTAIN)),
    (34, c.RecordVote(S[11], Choice.NOT_VOTING)),
    (35, c.RecordRemainingVotes(Choice.IN_FAVOUR)),
    (36, c.CloseVote()),
)
WITHOUT_QUORUM: Script = (
    *departures(40, S[12], S[13]),
    *departures(41, S[15]),
    (43, c.AdvanceAgenda()),
    *said(44, S[14], "مسدود شدن حساب واحدهای تولیدی، پرداخت حقوق کارگران را متوقف می‌کند"),
    *arrivals(52, S[13], S[15]),
    *departures(53, substitute_id(2)),
    *arrivals(54, S[5], S[21]),
)
CAST: Script = (
    (60, c.OpenVote(question="آیا گزارش کارشناسی پذیرفته می‌شود؟")),
    (61, c.CloseVote(in_favour=8, against=8, chair=Choice.IN_FAVOUR)),
    (63, c.DraftResolution(content=facts.STANDING)),
    (65, c.OpenVote(majority=TWO_THIRDS_OF_SEATS, method=VoteMethod.SECRET)),
    (68, c.CloseVote(in_favour=15, against=1)),
    (70, c.RejectResolution()),
    (71, c.FinishItem()),
)
SUSPENDED: Script = (
    (72, c.AdvanceAgenda()),
    (75, c.ProposeMotion(MotionKind.SUSPEND_ITEM, (S[2], S[14], S[16]))),
    (77, c.OpenVote()),
    (78, c.CloseVote(in_favour=14, against=1)),
    (79, c.MakeItemCurrent(ItemId(6))),
    (80, c.ProposeMotion(MotionKind.RETURN_ITEM, (S[2], S[16], S[18]))),
    (81, c.WithdrawMotion()),
    *said(82, S[1], "هر دستگاهی که مصوبه‌ای به آن ابلاغ می‌شود باید در موعد مقرر گزارش بدهد"),
)
CORRECTED: Script = (
    (96, c.CorrectStay(substitute_id(3), 1, at(38), reason="فهرست حضور دبیرخانه")),
    (98, c.ReassignStay(S[21], 1, S[22], reason="همنامی")),
    (105, c.CorrectStay(S[8], 1, at(30), reason="ورود با تأخیر")),
    (106, c.AddStay(S[12], at(90), at(104))),
)
CLOSED: Script = ((110, c.FinishItem()), (112, c.CloseSession()))

WHOLE: Script = (*OPENED, *MOTION, *BY_NAME, *WITHOUT_QUORUM, *CAST, *SUSPENDED, *CORRECTED, *CLOSED)


@cache
def closed() -> MeetingState:
    """Return the session after it was closed."""
    return state(WHOLE)


def until(minute: float, *more: c.Command) -> MeetingState:
    """Return the session as it stood at a minute, and after more commands right then."""
    return state((*(step for step in WHOLE if step[0] <= minute), *((minute, command) for command in more)))
