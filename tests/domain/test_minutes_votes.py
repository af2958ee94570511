"""What minutes say of motions and votes, and that they can be told of any history."""

import re
from collections.abc import Mapping
from dataclasses import replace

import minutes_voted
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from minutes_reading import WORDING, keys, said, section, strings, table, told
from minutes_voted import OPENED, S, Script, at, closed, until

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import Motion, MotionKind, MotionStatus, Outcome, Vote, VoteMethod, VoteStatus
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ItemId, MotionId, VoteId, WordingId, guest_id, substitute_id
from meetingdesk.domain.minutes.document import MinutesDocument
from meetingdesk.domain.minutes.majorities import majority, tally
from meetingdesk.domain.minutes.teller import Teller
from meetingdesk.domain.procedure import Bound, Choice, MajorityBase, MajorityRule, Share, Tally
from meetingdesk.domain.state import ItemStatus, Phase

STATE = closed()
TELLER = Teller(STATE, WORDING)


@pytest.fixture(scope="module")
def document() -> MinutesDocument:
    return told(STATE)


# --- Motions and votes ---

TOLD: Mapping[str, str] = {
    "motion:1": (
        "در ساعت ۲۲:۳۲ به پیشنهاد ۳ نفر از اعضا (دکتر مریم فرهادی، رئیس اتاق بازرگانی؛ "
        "حسین نیک‌پور، مدیر بنگاه برتر بخش خصوصی یا تعاونی (۱)؛ "
        "نسرین عباسی، معاون صنایع سازمان صنعت، معدن و تجارت)، کفایت مذاکرات بند ۲ مطرح شد."
    ),
    "vote:1": (
        "رأی‌گیری ۱: در ساعت ۲۲:۳۵ درباره پیشنهاد کفایت مذاکرات بند ۲ به‌صورت علنی و با بالا بردن دست رأی گرفته شد: "
        "۱۲ رأی موافق، ۳ مخالف و ۲ ممتنع؛ هنگام پایان رأی‌گیری ۱۸ عضو دارای حق رأی حاضر بودند (حد نصاب ۱۶). "
        "اکثریت لازم: بیش از نصف اعضای حاضر دارای حق رأی (۱۷ نفر)، برابر با ۹ رأی موافق. "
        "نتیجه: به تصویب رسید و مذاکرات این بند پایان یافت. "
        "حضور پس از رأی‌گیری اصلاح شد: هنگام رأی‌گیری ۱۸ نفر، پس از اصلاح ۱۶ نفر."
    ),
    "vote:2": (
        "رأی‌گیری ۲: در ساعت ۲۲:۴۹ درباره متن مصوبه ۷۲/۱ به‌صورت علنی و با قرائت نام رأی گرفته شد: "
        "۱۶ رأی موافق، ۱ مخالف و بدون ممتنع؛ هنگام پایان رأی‌گیری ۱۸ عضو دارای حق رأی حاضر بودند (حد نصاب ۱۶). "
        "اکثریت لازم: بیش از نصف اعضای حاضر دارای حق رأی (۱۷ نفر)، برابر با ۹ رأی موافق. "
        "نتیجه: به تصویب رسید. "
        "حضور پس از رأی‌گیری اصلاح شد: هنگام رأی‌گیری ۱۸ نفر، پس از اصلاح ۱۶ نفر. "
        "این رأی‌گیری باطل اعلام شد و اثری ندارد، علت: رأی یک نفر پیش از ورود او خوانده شده بود."
    ),
    "vote:3": (
        "رأی‌گیری ۳: به جای رأی‌گیری ۲ که باطل اعلام شد، در ساعت ۲۲:۵۶ درباره متن مصوبه ۷۲/۱ "
        "به‌صورت علنی و با قرائت نام رأی گرفته شد: ۱۴ رأی موافق، ۱ مخالف، ۱ ممتنع و ۱ نفر بدون شرکت در رأی‌گیری؛ "
        "هنگام پایان رأی‌گیری ۱۸ عضو دارای حق رأی حاضر بودند (حد نصاب ۱۶). "
        "اکثریت لازم: بیش از نصف اعضای حاضر دارای حق رأی (۱۷ نفر)، برابر با ۹ رأی موافق. نتیجه: به تصویب رسید. "
        "حضور پس از رأی‌گیری اصلاح شد: هنگام رأی‌گیری ۱۸ نفر، پس از اصلاح ۱۷ نفر."
    ),
    "vote:4": (
        "رأی‌گیری ۴: در ساعت ۲۳:۲۱ درباره بند ۴ دستور جلسه (پرسش: «آیا گزارش کارشناسی پذیرفته می‌شود؟») "
        "به‌صورت علنی و با بالا بردن دست رأی گرفته شد: ۸ رأی موافق، ۸ مخالف، بدون ممتنع و "
        "۱ نفر بدون شرکت در رأی‌گیری؛ هنگام پایان رأی‌گیری ۱۸ عضو دارای حق رأی حاضر بودند (حد نصاب ۱۶). "
        "اکثریت لازم: بیش از نصف اعضای حاضر دارای حق رأی (۱۷ نفر)، برابر با ۹ رأی موافق. "
        "چون آرا برابر بود، رأی رئیس شورا (موافق) تعیین‌کننده شد. نتیجه: به تصویب رسید. "
        "حضور پس از رأی‌گیری اصلاح شد؛ شمار حاضران هنگام رأی‌گیری و پس از اصلاح هر دو ۱۸ نفر است."
    ),
    "vote:5": (
        "رأی‌گیری ۵: در ساعت ۲۳:۲۸ درباره پیش‌نویس «در مواردی که واحدهای تولیدی قادر به انجام تعهدات خود نیستند، "
        "پیش از مسدودسازی حساب، مراتب به حوزه…» به‌صورت مخفی و با ورقه رأی گرفته شد: "
        "۱۵ رأی موافق، ۱ مخالف، بدون ممتنع و ۱ نفر بدون شرکت در رأی‌گیری؛ "
        "هنگام پایان رأی‌گیری ۱۸ عضو دارای حق رأی حاضر بودند (حد نصاب ۱۶). "
        "اکثریت لازم: دست‌کم دوسوم اعضای دارای حق رأی شورا (۲۴ نفر)، برابر با ۱۶ رأی موافق. "
        "نتیجه: رأی لازم را به دست نیاورد. "
        "حضور پس از رأی‌گیری اصلاح شد؛ شمار حاضران هنگام رأی‌گیری و پس از اصلاح هر دو ۱۸ نفر است."
    ),
    "motion:3": (
        "در ساعت ۲۳:۴۰ به پیشنهاد ۳ نفر از اعضا (مهندس رضا کاویانی، رئیس سازمان مدیریت و برنامه‌ریزی؛ "
        "رئیس اتاق اصناف؛ مدیر بنگاه برتر بخش خصوصی یا تعاونی (۲))، بازگرداندن بند ۶ برای بررسی بیشتر مطرح شد. "
        "این پیشنهاد پس گرفته یا منتفی شد."
    ),
    "vote:3.against": "مخالفان: دبیر کمیسیون هماهنگی بانک‌ها.",
    "vote:3.abstain": "ممتنعان: رئیس کل دادگستری.",
    "vote:3.not_voting": "حاضرانی که رأی ندادند: دادستان مرکز استان.",
    "item:5.outcome": "نتیجه: با رأی اعضا مسکوت گذاشته شد.",
}


@pytest.mark.parametrize("key", TOLD)
def test_motions_and_votes_are_told_in_full(document: MinutesDocument, key: str) -> None:
    assert said(document, key) == TOLD[key]


def test_votes_stand_where_they_happened(document: MinutesDocument) -> None:
    wanted = [key for key in keys(document) if re.match(r"(motion|vote|item|speech):", key)]
    assert wanted == [
        *("item:1", "speech:1", "item:1.outcome"),
        *("item:2", "speech:2", "motion:1", "vote:1", "item:2.outcome"),
        *("item:3", "speech:3", "vote:2", "vote:2.in_favour", "vote:2.against"),
        *("vote:3", "vote:3.in_favour", "vote:3.against", "vote:3.abstain", "vote:3.not_voting", "item:3.outcome"),
        *("item:4", "speech:4", "vote:4", "vote:5", "item:4.outcome"),
        *("item:5", "motion:2", "vote:6", "item:5.outcome"),
        *("item:6", "motion:3", "speech:5", "item:6.outcome"),
    ]


def test_a_vote_stands_under_its_item_though_the_next_is_taken_up_at_that_instant() -> None:
    script: Script = (
        *OPENED,
        (2, c.AdvanceAgenda()),
        (3, c.DraftResolution(content=c.ResolutionContent(("متن",)))),
        (4, c.FinishItem()),
        (4, c.OpenVote()),
        (5, c.CloseVote(in_favour=17)),
        (5, c.AdvanceAgenda()),
    )
    order = keys(told(minutes_voted.state(script)))
    assert order.index("item:1") < order.index("vote:1") < order.index("item:1.outcome") < order.index("item:2")


def test_names_follow_protocol_and_are_printed_only_where_the_council_wants_it(document: MinutesDocument) -> None:
    names = said(document, "vote:3.in_favour").removeprefix("موافقان: ").split("؛ ")
    assert len(names) == 14
    assert names[2] == "نسرین عباسی، معاون صنایع سازمان صنعت، معدن و تجارت"
    quiet = replace(STATE, plan=minutes_voted.plan(prints_names=False))
    assert not [key for key in keys(told(quiet)) if re.match(r"vote:\d+\.", key)]
    secret = tuple(replace(v, method=VoteMethod.SECRET) for v in STATE.votes)
    assert not [key for key in keys(told(replace(STATE, votes=secret))) if re.match(r"vote:\d+\.", key)]


def test_who_was_entitled_and_silent_is_named_as_not_voting() -> None:
    state = until(33, c.CloseVote())
    assert said(told(state), "vote:3.not_voting").count("؛") == 15
    assert "کاظم رستگار" not in said(told(state), "vote:3.not_voting")


UNFINISHED: Mapping[str, tuple[float, tuple[c.Command, ...], str, str]] = {
    "a motion before its vote": (13, (), "motion:1", "این پیشنهاد هنوز به رأی گذاشته نشده است."),
    "a vote that goes on": (
        28,
        (),
        "vote:2",
        "رأی‌گیری ۲: در ساعت ۲۲:۴۶ رأی‌گیری درباره پیش‌نویس «تعداد محدود واحدهای جامانده با تسهیلات، حمایت دولتی یا "
        "برنامه‌ریزی ویژه به چرخه تولید بازگردانده شود…» به‌صورت علنی و با قرائت نام آغاز شد. "
        "این رأی‌گیری هنوز پایان نیافته است.",
    ),
    "a vote on hold": (28, (c.HoldVote(),), "vote:2", "این رأی‌گیری متوقف شده و هنوز پایان نیافته است."),
    "a vote void before its end": (
        28,
        (c.VoidVote(reason="قطع برق"),),
        "vote:2",
        "آغاز شد. این رأی‌گیری باطل اعلام شد و اثری ندارد، علت: قطع برق.",
    ),
    "a motion lost": (14, (c.CloseVote(in_favour=8, against=9),), "vote:1", "نتیجه: رأی لازم را به دست نیاورد."),
    "a void motion": (15, (c.VoidVote(reason="x"),), "vote:1", "نتیجه: به تصویب رسید. این رأی‌گیری باطل"),
    "a vote once more after one that was lost": (
        68,
        (c.OpenVote(),),
        "vote:6",
        "رأی‌گیری ۶: پس از رأی‌گیری ۵ بار دیگر در ساعت ۲۳:۲۸ رأی‌گیری درباره پیش‌نویس",
    ),
    "a draft that reads otherwise now": (
        68,
        (c.ReviseResolution(c.ResolutionContent(("متن تازه",))),),
        "vote:5",
        "درباره نگارش پیشین پیش‌نویس «متن تازه»",
    ),
    "an earlier text of a resolution": (
        68,
        (c.ReviseResolution(c.ResolutionContent(("متن تازه",))), c.AdoptResolution()),
        "vote:5",
        "درباره نگارش پیشین مصوبه ۷۲/۲",
    ),
    "returning an item": (
        80,
        (c.OpenVote(), c.CloseVote(in_favour=15)),
        "vote:7",
        "نتیجه: به تصویب رسید و مقرر شد این بند برای بررسی بیشتر بازگردانده شود.",
    ),
    "an item returned": (
        80,
        (c.OpenVote(), c.CloseVote(in_favour=15)),
        "item:6.outcome",
        "نتیجه: با رأی اعضا برای بررسی بیشتر بازگردانده شد.",
    ),
}


@pytest.mark.parametrize("case", UNFINISHED.values(), ids=UNFINISHED)
def test_what_is_not_finished_or_came_otherwise_is_told_so(case: tuple[float, tuple[c.Command, ...], str, str]) -> None:
    minute, commands, key, words = case
    assert words in said(told(until(minute, *commands)), key)


TWO = c.ResolutionContent(("بند نخست", "بند دوم"))
REWORDED = (c.DraftResolution(content=TWO), c.ProposeWording(2, "بند دومِ تازه"))
ON_WORDING = c.OpenVote(wording=WordingId(1))
CARRIED = c.CloseVote(in_favour=15)
OF_DRAFT = "درباره عبارت پیشنهادی بند ۲ پیش‌نویس «بند نخست» («بند دومِ تازه»)"
WORDINGS: Mapping[str, tuple[tuple[c.Command, ...], str]] = {
    "being voted on": ((ON_WORDING,), f"رأی‌گیری {OF_DRAFT} به‌صورت علنی و با بالا بردن دست آغاز شد."),
    "chosen": ((ON_WORDING, CARRIED), "نتیجه: به تصویب رسید و جایگزین متن بند ۲ شد."),
    "of a resolution": (
        (ON_WORDING, CARRIED, c.AdoptResolution()),
        "درباره عبارت پیشنهادی بند ۲ مصوبه ۷۲/۲ («بند دومِ تازه»)",
    ),
    "lost, and worded otherwise since": (
        (ON_WORDING, c.CloseVote(1, 14), c.ReviseWording(WordingId(1), "بندی دیگر")),
        OF_DRAFT,
    ),
    "moved since": (
        (ON_WORDING, CARRIED, c.ReviseResolution(c.ResolutionContent(("پیش از همه", "بند نخست", "بند دومِ تازه")))),
        "درباره عبارت پیشنهادی بند ۲ پیش‌نویس «پیش از همه» («بند دومِ تازه»)",
    ),
    "void": ((ON_WORDING, CARRIED, c.VoidVote(reason="شمارش")), "نتیجه: به تصویب رسید. این رأی‌گیری باطل اعلام شد"),
}


@pytest.mark.parametrize("case", WORDINGS.values(), ids=WORDINGS)
def test_a_vote_on_a_wording_tells_which_clause_of_what_in_which_words(case: tuple[tuple[c.Command, ...], str]) -> None:
    commands, words = case
    assert words in said(told(until(68, *REWORDED, *commands)), "vote:6")


def test_a_wording_put_otherwise_is_another_question() -> None:
    lost, again = c.CloseVote(1, 14), (ON_WORDING,)
    same = told(until(68, *REWORDED, ON_WORDING, lost, *again))
    other = told(until(68, *REWORDED, ON_WORDING, lost, c.ReviseWording(WordingId(1), "بندی دیگر"), *again))
    assert "پس از رأی‌گیری ۶ بار دیگر" in said(same, "vote:7")
    assert "بار دیگر" not in said(other, "vote:7")


@pytest.mark.parametrize(
    ("carried", "casting", "words"),
    [
        (True, Choice.IN_FAVOUR, "رأی رئیس شورا (موافق) تعیین‌کننده شد"),
        (False, Choice.AGAINST, "رأی رئیس شورا (مخالف) تعیین‌کننده شد"),
        (False, Choice.IN_FAVOUR, "رئیس شورا رأی موافق داد، اما کمترین شمار لازم آرا فراهم نشد"),
    ],
)
def test_a_casting_vote_is_told_with_what_it_did(carried: bool, casting: Choice, words: str) -> None:
    outcome = Outcome(at(61), Tally(7, 7), 8, carried, 24, 18, 16, (), casting)
    votes = tuple(replace(v, outcome=outcome) if v.id == 4 else v for v in STATE.votes)
    assert words in said(told(replace(STATE, votes=votes)), "vote:4")


_TALLY = Tally(9, 4, 2, 1)
MAJORITIES: Mapping[str, tuple[MajorityRule, int, str]] = {
    "half of those present": (MajorityRule(), 9, "بیش از نصف اعضای حاضر دارای حق رأی (۱۶ نفر)، برابر با ۹ رأی موافق."),
    "half, otherwise written": (
        MajorityRule(Share(2, 4), base=MajorityBase.CAST),
        8,
        "بیش از نصف آرای داده‌شده (۱۵ رأی)، برابر با ۸ رأی موافق.",
    ),
    "two thirds": (
        MajorityRule(Share(2, 3), Bound.AT_LEAST, MajorityBase.FOR_AND_AGAINST),
        9,
        "دست‌کم دوسوم آرای موافق و مخالف (۱۳ رأی)، برابر با ۹ رأی موافق.",
    ),
    "unanimity": (
        MajorityRule(Share(1, 1), Bound.AT_LEAST, MajorityBase.SEATS),
        24,
        "همه اعضای دارای حق رأی شورا (۲۴ نفر)، برابر با ۲۴ رأی موافق.",
    ),
    "so many votes": (MajorityRule(Share(0, 1), Bound.AT_LEAST, minimum=10), 10, "دست‌کم ۱۰ رأی موافق."),
    "a minimum besides": (
        MajorityRule(minimum=10),
        10,
        "بیش از نصف اعضای حاضر دارای حق رأی (۱۶ نفر) و نه کمتر از ۱۰ رأی موافق، برابر با ۱۰ رأی موافق.",
    ),
    "a fraction without a name": (
        MajorityRule(Share(5, 7), Bound.AT_LEAST),
        12,
        "دست‌کم ۵ بخش از ۷ بخش اعضای حاضر دارای حق رأی (۱۶ نفر)، برابر با ۱۲ رأی موافق.",
    ),
}


@pytest.mark.parametrize("case", MAJORITIES.values(), ids=MAJORITIES)
def test_a_majority_states_share_base_and_threshold(case: tuple[MajorityRule, int, str]) -> None:
    rule, needed, words = case
    assert rule.needed(_TALLY, 24) == needed
    outcome = Outcome(at(0), _TALLY, needed, carried=False, seats=24, present=17, quorum=16, presence=())
    assert majority(TELLER, rule, outcome) == f"اکثریت لازم: {words}"


@pytest.mark.parametrize(
    ("counted", "words"),
    [
        (Tally(14, 2, 1), "۱۴ رأی موافق، ۲ مخالف و ۱ ممتنع"),
        (Tally(17), "۱۷ رأی موافق، بدون مخالف و بدون ممتنع"),
        (Tally(not_voting=3), "بدون رأی موافق، بدون مخالف، بدون ممتنع و ۳ نفر بدون شرکت در رأی‌گیری"),
    ],
)
def test_a_tally_leaves_nothing_open(counted: Tally, words: str) -> None:
    assert tally(TELLER, counted) == words


def test_a_motion_of_one_or_of_nobody_is_told_too() -> None:
    one = Motion(MotionId(9), MotionKind.CLOSE_DEBATE, ItemId(1), (S[2],), at(3), MotionStatus.PENDING)
    state = replace(STATE, motions=(one, replace(one, id=MotionId(10), supporters=(), item=ItemId(99))))
    found = told(replace(state, votes=()))
    assert said(found, "motion:9").startswith(
        "در ساعت ۲۲:۲۳ به پیشنهاد مهندس رضا کاویانی، رئیس سازمان مدیریت و برنامه‌ریزی، کفایت مذاکرات بند ۱ مطرح شد."
    )
    assert said(found, "motion:10").startswith("در ساعت ۲۲:۲۳ پیشنهاد کفایت مذاکرات بند ۹۹ مطرح شد.")


# --- Resolutions ---


def test_a_resolution_carried_by_a_vote_says_with_which_votes_and_what_was_corrected(document: MinutesDocument) -> None:
    (row,) = table(document, "resolutions").rows
    assert row[2].notes == (
        "با ۱۴ رأی موافق، ۱ مخالف، ۱ ممتنع و ۱ نفر بدون شرکت در رأی‌گیری از ۱۷ عضو دارای حق رأی، "
        "در حضور ۱۸ نفر (حد نصاب ۱۶)",
        "حضور پس از تصویب اصلاح شد: هنگام تصویب ۱۸ نفر، پس از اصلاح ۱۷ نفر",
    )


# --- Any history ---

_WHO = st.sampled_from([*(S[n] for n in (1, 2, 3, 5, 9, 20, 24)), substitute_id(1), substitute_id(3), guest_id(2)])
_COUNTS = st.integers(0, 9)
_MINUTES = st.integers(0, 130).map(at)
_STEPS = st.one_of(
    st.sampled_from(
        [
            c.AdvanceAgenda(),
            c.FinishItem(),
            c.WithdrawMotion(),
            c.HoldVote(),
            c.ResumeVote(),
            c.WithdrawDraft(),
            c.AdoptResolution(),
            c.RecordEveryoneExpected(),
            c.CallRecess(),
            c.ResumeSession(),
            c.CloseSession(),
        ]
    ),
    st.builds(c.RecordArrival, _WHO),
    st.builds(c.RecordDeparture, _WHO),
    st.builds(c.CorrectStay, _WHO, st.integers(1, 2), _MINUTES, st.none() | _MINUTES),
    st.builds(c.AddStay, _WHO, _MINUTES, st.none() | _MINUTES),
    st.builds(c.StrikeStay, _WHO, st.integers(1, 2)),
    st.builds(c.ReassignStay, _WHO, st.integers(1, 2), _WHO),
    st.builds(c.DraftResolution, content=st.builds(c.ResolutionContent, st.sampled_from([(), ("الف",), ("ب" * 200,)]))),
    st.builds(c.ReviseResolution, st.just(c.ResolutionContent(("ج",)))),
    st.builds(c.ProposeMotion, st.sampled_from(MotionKind), st.lists(_WHO, min_size=2, max_size=4).map(tuple)),
    st.builds(c.OpenVote, method=st.sampled_from(VoteMethod), question=st.sampled_from(["", "{x}؟"])),
    st.builds(c.ProposeWording, st.integers(1, 2), st.sampled_from(["د", "{text}"])),
    st.builds(c.OpenVote, wording=st.just(WordingId(1))),
    st.builds(c.RecordVote, _WHO, st.sampled_from(Choice)),
    st.builds(c.RecordRemainingVotes, st.sampled_from(Choice)),
    st.builds(c.CloseVote, _COUNTS, _COUNTS, _COUNTS, st.none() | st.sampled_from(Choice)) | st.just(c.CloseVote()),
    st.builds(c.VoidVote, reason=st.just("{reason}")),
)


@settings(max_examples=60, deadline=None)
@given(start=st.integers(0, 112), steps=st.lists(_STEPS, max_size=12))
def test_minutes_are_told_of_any_history(start: int, steps: list[c.Command]) -> None:
    state, minute = until(start), start
    for step in steps:
        try:
            state, minute = minutes_voted.follow(state, ((minute + 1, step),)), minute + 1
        except RuleViolation:
            continue
    found = told(state)
    assert [key for key in keys(found) if re.fullmatch(r"vote:\d+", key)] == [
        f"vote:{v.id}" for v in sorted(state.votes, key=lambda v: v.outcome.at if v.outcome else v.opened_at)
    ]
    assert len([key for key in keys(found) if key.startswith("motion:")]) == len(state.motions)
    assert not [text for text in strings(found.blocks) if re.search(r"None|Span\(|Choice", text)]
    assert (found.watermark == "") is (state.phase is Phase.CLOSED)


def test_every_status_has_words() -> None:
    vote = STATE.votes[0]
    for status in VoteStatus:
        votes = (replace(vote, status=status), Vote(VoteId(9), vote.method, vote.majority, at(2), item=ItemId(99)))
        assert said(told(replace(STATE, votes=votes)), "vote:9")
    for item_status in ItemStatus:
        items = tuple(replace(i, status=item_status) for i in STATE.items)
        assert section(told(replace(STATE, items=items)), "خلاصه مذاکرات")
