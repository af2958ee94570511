"""A session in which drafts go every way they can, and everything is noted on decisions that can be.

It stands on the opening of `minutes_voted`; what is decided and said is made up.
"""

from dataclasses import replace
from datetime import date
from functools import cache

import minutes_facts as facts
from minutes_voted import OPENED, S, Script, state

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import Point, Relation, Scope, StandingRule, Waiver, WorkingGroup
from meetingdesk.domain.ids import ResolutionId, SessionNo, substitute_id
from meetingdesk.domain.state import MeetingState

GROUP = WorkingGroup(
    "کارگروه ویژه مشاغل سخت و زیان‌آور",
    ("اداره‌کل تعاون، کار و رفاه اجتماعی", "اتاق بازرگانی", "تأمین اجتماعی"),
    "فهرست مشاغل سخت و زیان‌آور با معیارهای هر یک",
    "دبیرخانه شورا",
    due_date=date(2025, 11, 20),
)
STANDING = replace(
    facts.STANDING,
    lead_bodies=("حوزه اقتصادی استانداری",),
    rule=StandingRule(
        "ناتوانی واحد تولیدی از انجام تعهدات",
        "نبود حکم قطعی مراجع قضایی",
        ("حوزه اقتصادی استانداری", "دبیرخانه شورا"),
    ),
    topic="تأمین اجتماعی و مالیات",
    follows="۷۰/۱",
    relation=Relation.REPLACES,
    scope=Scope.NATIONAL,
    waivers=(
        Waiver(Point.WHERE, "در همه شهرستان‌ها اجرا می‌شود"),
        Waiver(Point.GUARANTEE, "قانون برای آن ضمانتی پیش‌بینی نکرده است"),
    ),
)
LIST = c.ResolutionContent(
    (
        "فهرست مشاغل سخت و زیان‌آور بر پایه استاندارد ISO 45001 تا ۱۴۰۴/۰۸/۳۰ تهیه شود.",
        "فهرست (با 12٪ افزوده) به مراجع ذی‌صلاح ارسال می گردد.",
    ),
    working_group=GROUP,
    place="شهرک‌های صنعتی استان",
    waivers=(Waiver(Point.WHEN, "مهلت کارگروه همان مهلت مصوبه است"),),
)
RIGHTED = (LIST.clauses[0], "فهرست (با ۱۲ درصد افزوده) به مراجع ذی‌صلاح ارسال می‌گردد.")
TWICE = (LIST.clauses[0].replace("45001", "45001:2018"), RIGHTED[1])
REFERRED = replace(GROUP, name="کارگروه بانکی", due_date=None, due_text="پیش از نشست بعد")
DISSENT = (
    "با اطلاع پیش از مسدودسازی موافقم، اما با استثنا کردن بدهی‌های بیمه‌ای مخالفم.\nدلیل: ماده ۵۰ قانون تأمین اجتماعی."
)

FIRST, SECOND, THIRD = map(ResolutionId, (1, 2, 3))
NOTED: Script = (
    (1, c.AdvanceAgenda()),
    (3, c.DraftResolution(content=STANDING)),
    (4, c.ReadOutResolution()),
    (5, c.AdoptResolution()),
    (6, c.ReadOutResolution(FIRST)),
    (7, c.NoteDissent(S[14], DISSENT, FIRST)),
    (8, c.NoteDissent(substitute_id(2), "با فوریت آن مخالفم", FIRST)),
    (9, c.DraftResolution(content=LIST)),
    (10, c.ReadOutResolution()),
    (11, c.AdoptResolution()),
    (12, c.CorrectResolution(SECOND, RIGHTED, "«می‌گردد» یک واژه است؛ درصد به حروف", chair_approved=True)),
    (13, c.CorrectResolution(SECOND, TWICE, "سال استاندارد از قلم افتاده بود", chair_approved=True)),
    (14, c.DraftResolution(content=facts.REFUSED)),
    (15, c.RejectResolution()),
    (16, c.NoteDissent(S[17], "بخشودگی جریمه‌ها تنها راه بازگشت این واحدهاست", THIRD)),
    (17, c.NoteDissent(S[18], "پس گرفته می‌شود", THIRD)),
    (18, c.DraftResolution(content=facts.PUT_OFF)),
    (19, c.DeferResolution(reason="آماده نبودن گزارش کارشناسی", to_session=SessionNo(73))),
    (20, c.DraftResolution(content=facts.PUT_OFF)),
    (21, c.DeferResolution()),
    (22, c.DraftResolution(content=facts.BRING_BACK)),
    (23, c.ReferResolution(REFERRED, reason="نیاز به نظر بانک‌ها")),
)
CLOSED: Script = (*((30 + n, c.AdvanceAgenda()) for n in range(5)), (60, c.FinishItem()), (62, c.CloseSession()))


@cache
def running() -> MeetingState:
    """Return the session while it goes on; one dissent note was taken back."""
    noted = state((*OPENED, *NOTED))
    taken_back = noted.resolutions[2].dissents[1].id
    return state((*OPENED, *NOTED, (24, c.StrikeDissent(taken_back)), (25, c.DraftResolution(content=facts.SPATIAL))))


@cache
def closed() -> MeetingState:
    """Return the session after it was closed, its open draft withdrawn."""
    noted = state((*OPENED, *NOTED))
    taken_back = noted.resolutions[2].dissents[1].id
    return state((*OPENED, *NOTED, (24, c.StrikeDissent(taken_back)), *CLOSED))
