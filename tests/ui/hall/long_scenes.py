"""Every scene with the longest texts that are met in practice, and with short ones."""

from dataclasses import replace
from datetime import datetime, timedelta

import builders
from builders import after, arrivals

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import VoteMethod
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, ResolutionId, WordingId, seat_id
from meetingdesk.domain.plan import Member, PlannedItem, SessionPlan
from meetingdesk.domain.procedure import Bound, MajorityBase, MajorityRule, Share
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.hall.scenes import Direction, Pushed, Scene, SceneKind, scene

COUNCIL = "شورای گفتگوی دولت و بخش خصوصی استان قم"
NAMES = {
    1: "اکبر بهنام‌جو",
    2: "حجت‌الاسلام والمسلمین دکتر سید محمدرضا حسینی‌نژاد طباطبایی",
    3: "مهندس سارا یزدان‌پناه",
}
POSTS = {
    1: "استاندار",
    2: "معاون هماهنگی امور اقتصادی و توسعهٔ منابع استانداری "
    " و سرپرست دفتر هماهنگی امور سرمایه‌گذاری، اشتغال و بازرگانی خارجی استان",
    3: "رئیس اتاق بازرگانی",
    4: "رئیس سازمان صنعت، معدن و تجارت",
    5: "نماینده مجلس",
    6: "رئیس کل دادگستری",
    7: "شهردار مرکز استان",
}
TITLES = (
    "اعلام رسمیت",
    "پیگیری مصوبه نشست هفتادم (مشاغل سخت و زیان‌آور)",
    "موانع فوری تولیدکنندگان",
    "تأمین اجتماعی و بیمه؛ مسدودسازی حساب‌ها",
    "آمایش سرزمین",
    "ضمانت اجرایی تصمیمات و جمع‌بندی",
)
_SENTENCE = (
    "در مواردی که واحدهای تولیدی به تعهدات خود عمل نمی‌کنند، پیش از مسدودسازی حساب‌ها موضوع به حوزه اقتصادی "
    "استانداری اطلاع داده شود تا دستگاه‌های مسئول بتوانند ظرف ۷ روز از بحران پیشگیری کنند "
    "و نتیجه را به دبیرخانه بنویسند. "
)
CLAUSES = (_SENTENCE * 2 + "این بند رویه است.", _SENTENCE * 5, _SENTENCE * 3)
DRAFT = ResolutionId(1)
SHORT = c.ResolutionContent(
    clauses=("پیش از مسدودسازی حساب واحدهای تولیدی، موضوع به حوزه اقتصادی استانداری اطلاع داده شود.",),
    lead_bodies=("اداره کل تأمین اجتماعی",),
    due_text="هرچه سریع‌تر",
)
SHORT_BEFORE = replace(SHORT, clauses=("پیش از بستن حساب واحدها، موضوع به استانداری اطلاع داده شود.",))
LONG = c.ResolutionContent(
    clauses=CLAUSES,
    lead_bodies=("معاونت هماهنگی امور اقتصادی استانداری", "سازمان مدیریت و برنامه‌ریزی"),
    guarantee="گزارش ماهانه به شورا",
)
LONG_BEFORE = replace(LONG, clauses=(CLAUSES[0].replace("مسدودسازی", "بستن"), CLAUSES[1], "بندی که حذف شد."))
MAJORITY = MajorityRule(Share(2, 3), Bound.AT_LEAST, MajorityBase.PRESENT, 12)


def council(items: int = 6, long: bool = False) -> SessionPlan:
    """Return the plan of a session of 24 seats."""
    groups = [*[MemberGroup.GOVERNMENT] * 7, *[MemberGroup.PARLIAMENT] * 2, *[MemberGroup.JUDICIARY] * 2]
    groups += [*[MemberGroup.LOCAL] * 2, *[MemberGroup.PRIVATE] * 11]
    members = tuple(
        Member(seat_id(n), n, POSTS.get(n, f"سمت {n}"), groups[n - 1], NAMES.get(n, ""), is_chair=n == 1)
        for n in range(1, 25)
    )
    name = COUNCIL + (" و نمایندگان مردم، اصناف و تعاونی‌های شهرستان‌ها" if long else "")
    agenda = tuple(PlannedItem(ItemId(n), TITLES[(n - 1) % 6], 60 * (5 + n)) for n in range(1, items + 1))
    place = "سالن ابریشم، اتاق بازرگانی قم"
    return builders.plan(council=name, members=members, agenda=agenda, place=place)


OPEN = (*arrivals(*map(seat_id, range(1, 19))), c.OpenSession())
ON_ITEM = (*OPEN, c.AdvanceAgenda(), c.FinishItem(), c.AdvanceAgenda())
QUEUE = (
    c.RequestFloor(seat_id(5)),
    c.RequestFloor(seat_id(2), written=True),
    c.RequestFloor(seat_id(4), TurnKind.POINT_OF_ORDER, article="ماده ۹"),
)
_DRAFTED = (*ON_ITEM, c.DraftResolution(content=SHORT))
_VOTING = (*_DRAFTED, c.OpenVote(resolution=DRAFT, majority=MAJORITY))
_SECRET = (*_DRAFTED, c.OpenVote(resolution=DRAFT, method=VoteMethod.SECRET, majority=MAJORITY))
_DISPUTED = (
    *(*ON_ITEM, c.DraftResolution(content=LONG)),
    c.ProposeWording(2, CLAUSES[1].replace("مسدودسازی", "بستن").replace("ظرف ۷ روز ", "")),
    c.OpenVote(wording=WordingId(1), majority=MAJORITY),
)
NOW = builders.START + timedelta(minutes=2, seconds=40)
"""An instant in the speeches of the scenes: two minutes and some seconds are left."""


def _pushed(content: c.ResolutionContent, base: c.ResolutionContent | None = None) -> Direction:
    return Direction(SceneKind.DRAFT, pushed=Pushed(DRAFT, content, base))


def scenes() -> dict[str, Scene]:
    """Return every scene by its name."""
    plan, long = council(), council(24, long=True)

    def shown(direction: Direction, *commands: c.Command, of: SessionPlan = plan) -> Scene:
        return scene(after(*commands, plan=of), direction)

    follows = Direction()
    seen = Direction(pushed=Pushed(DRAFT, SHORT))
    floor = (*ON_ITEM, c.GiveFloor(who=seat_id(3)))
    long_floor = (*ON_ITEM, c.GiveFloor(who=seat_id(2)), *QUEUE[::2], c.RequestFloor(seat_id(6)))
    return {
        "welcome": shown(follows),
        "welcome, long": shown(follows, of=long),
        "agenda": shown(Direction(SceneKind.AGENDA), *ON_ITEM),
        "agenda, long": shown(Direction(SceneKind.AGENDA), *ON_ITEM, of=long),
        "speaker": shown(follows, *floor, *QUEUE),
        "speaker, alone": shown(follows, *floor),
        "speaker, long": shown(follows, *long_floor, of=long),
        "nobody speaks": shown(follows, *ON_ITEM, *QUEUE),
        "draft": shown(_pushed(SHORT), *_DRAFTED),
        "draft, changed": shown(_pushed(SHORT, SHORT_BEFORE), *_DRAFTED),
        "draft, long": shown(_pushed(LONG), *_DRAFTED, of=long),
        "draft, long and changed": shown(_pushed(LONG, LONG_BEFORE), *_DRAFTED, of=long),
        "draft, adopted": shown(seen, *_DRAFTED, c.AdoptResolution(DRAFT)),
        "vote": shown(seen, *_VOTING),
        "vote, long": shown(Direction(pushed=Pushed(DRAFT, LONG)), *_VOTING, c.HoldVote(), of=long),
        "vote, not seen": shown(follows, *_SECRET),
        "result": shown(seen, *_VOTING, c.CloseVote(14, 3, 1)),
        "result, lost": shown(follows, *_SECRET, c.CloseVote(8, 8, 1), of=long),
        "vote, wording": shown(follows, *_DISPUTED, of=long),
        "result, wording": shown(follows, *_DISPUTED, c.CloseVote(14, 3, 1)),
        "attendance": shown(Direction(SceneKind.ATTENDANCE), *OPEN),
        "attendance, too few": shown(Direction(SceneKind.ATTENDANCE), *arrivals(seat_id(1), seat_id(20))),
        "recess": shown(follows, *ON_ITEM, c.CallRecess()),
        "message": shown(Direction(SceneKind.MESSAGE, message="ناهار و نماز تا ساعت ۱۴"), *ON_ITEM),
        "message, long": shown(Direction(SceneKind.MESSAGE, message=(_SENTENCE * 11)[:2000]), *ON_ITEM),
        "curtain": shown(Direction(curtain=True), *ON_ITEM, of=long),
    }


def later(seconds: float) -> datetime:
    """Return an instant so much later than NOW."""
    return NOW + timedelta(seconds=seconds)
