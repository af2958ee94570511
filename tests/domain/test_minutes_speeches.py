"""What minutes say of speeches: as what somebody spoke, in what order, and what was put right."""

import re

import pytest
from builders import CHAIR, FIFTH, GUEST, SECRETARY, STARTED, THIRD, Meeting, arrivals, plan
from minutes_reading import keys, said, section, table, told

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ItemId, SpeechId
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.turns import SpeakingOrder, TurnKind

HEARD = "خلاصه مذاکرات"
REPORTED = (*STARTED, c.GiveFloor(who=THIRD, kind=TurnKind.REPORT), c.NoteRemark("گزارش داد"), c.EndSpeech())

ROLES = {
    TurnKind.STATEMENT: "سمت 2: گفت.",
    TurnKind.IN_FAVOUR: "سمت 2 (موافق): گفت.",
    TurnKind.AGAINST: "سمت 2 (مخالف): گفت.",
    TurnKind.REPORT: "سمت 2 (گزارش): گفت.",
    TurnKind.POINT_OF_ORDER: "سمت 2 (تذکر آیین‌نامه‌ای، ماده ۱۲): گفت.",
    TurnKind.REPLY: "سمت 2 (در پاسخ به سمت 3): گفت.",
    TurnKind.QUESTION: "سمت 2 (سؤال): گفت.",
}


@pytest.mark.parametrize("kind", ROLES)
def test_as_what_somebody_spoke(kind: TurnKind) -> None:
    article = "ماده ۱۲" if kind is TurnKind.POINT_OF_ORDER else ""
    meeting = Meeting(*REPORTED, c.GiveFloor(who=SECRETARY, kind=kind, article=article), c.NoteRemark("گفت"))
    assert said(told(meeting.state), "speech:2") == ROLES[kind]


def test_the_chair_concludes() -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=CHAIR, kind=TurnKind.CONCLUSION), c.NoteRemark("چنین شد"))
    assert said(told(meeting.state), "speech:1") == "اکبر بهنام‌جو، سمت 1 (جمع‌بندی): چنین شد."


def test_a_speech_before_the_agenda() -> None:
    meeting = Meeting(*STARTED[:-1], c.GiveFloor(who=SECRETARY, kind=TurnKind.PRE_AGENDA), c.NoteRemark("درود"))
    meeting.do(c.EndSpeech(), c.AdvanceAgenda())
    assert section(told(meeting.state), HEARD)[:2] == ["# پیش از دستور", "سمت 2 (نطق پیش از دستور): درود."]


def test_a_point_of_order_without_an_article_and_without_a_gist() -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=SECRETARY, kind=TurnKind.POINT_OF_ORDER), c.EndSpeech())
    assert said(told(meeting.state), "silent") == ("خلاصه سخنان سمت 2 (تذکر آیین‌نامه‌ای) در این بخش ثبت نشده است.")


def test_an_interrupted_speech_is_told_in_the_order_it_happened() -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=THIRD), c.NoteRemark("آغاز کرد"))
    meeting.do(c.GiveFloor(who=SECRETARY, kind=TurnKind.QUESTION), c.NoteRemark("پرسید"), c.EndSpeech())
    meeting.do(c.NoteRemark("پاسخ داد"), c.EndSpeech())
    assert section(told(meeting.state), HEARD)[2:5] == [
        "سمت 3: آغاز کرد.",
        "سمت 2 (سؤال از سمت 3): پرسید.",
        "سمت 3 (ادامه سخن): پاسخ داد.",
    ]


def test_a_gist_typed_during_the_question_stays_before_it() -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=THIRD), c.GiveFloor(who=SECRETARY, kind=TurnKind.QUESTION))
    meeting.do(c.NoteRemark("پرسید"), c.NoteRemark("آغاز کرد", speech=SpeechId(1)), c.EndSpeech())
    assert keys(told(meeting.state)).index("speech:1") < keys(told(meeting.state)).index("speech:2")


def test_ceded_time_is_told() -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=THIRD), c.CedeTime(GUEST), c.NoteRemark("ادامه داد"))
    assert said(told(meeting.state), "speech:2") == "کارشناس اتاق (در باقی‌مانده وقت سمت 3): ادامه داد."


@pytest.mark.parametrize(
    ("reason", "gist", "words"),
    [
        ("", "", "سمت 3: رئیس جلسه به سخن وی پایان داد."),
        ("", "گفت", "سمت 3: گفت. رئیس جلسه به سخن وی پایان داد."),
        ("خارج از موضوع", "", "سمت 3: رئیس جلسه به سخن وی پایان داد؛ علت: خارج از موضوع."),
    ],
)
def test_a_speech_that_the_chair_cut_off(reason: str, gist: str, words: str) -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=THIRD), *((c.NoteRemark(gist),) if gist else ()), c.CutSpeech(reason))
    assert said(told(meeting.state), "speech:1") == words


def test_a_draw_is_told_with_its_number() -> None:
    rules = plan(procedure=Procedure(speaking_order=SpeakingOrder.BY_LOT))
    meeting = Meeting(*STARTED, c.RequestFloor(SECRETARY), c.RequestFloor(THIRD), c.DrawLots(4071), plan=rules)
    words = said(told(meeting.state), "draw:1")
    assert re.fullmatch(r"ترتیب سخنرانان به قید قرعه با عدد ۴۰۷۱ تعیین شد: سمت [23]؛ سمت [23]\.", words)


def test_corrections_of_speeches_keep_both() -> None:
    meeting = Meeting(*STARTED, *arrivals(FIFTH), c.GiveFloor(who=THIRD))
    meeting.wait(120)
    meeting.do(c.ReassignSpeech(FIFTH, reason="اشتباه در ثبت"), c.EndSpeech())
    speech = meeting.state.speeches[0]
    meeting.wait(60)
    meeting.do(c.CorrectSpeech(speech.id, speech.span.start, meeting.clock.now()))
    document = told(meeting.state)
    rows = [[cell.text for cell in row] for row in table(document, "speech_corrections").rows]
    first, second = [[re.sub("[\u2066-\u2069]", "", text) for text in row] for row in rows]
    assert first == ["سمت 3", "از ساعت ۱۲:۰۰:۰۹", "این سخنان از آنِ سمت 5 بوده است", "۱۲:۰۲", "اشتباه در ثبت"]
    assert second == ["سمت 5", "از ساعت ۱۲:۰۰:۰۹ تا ۱۲:۰۲:۱۱", "از ساعت ۱۲:۰۰:۰۹ تا ۱۲:۰۳:۱۱", "۱۲:۰۳", "ذکر نشده است"]
    assert "# اصلاح ثبت سخنرانی‌ها" in "\n".join(f"# {b.text}" for b in document.blocks if hasattr(b, "level"))


def test_a_session_without_corrections_says_nothing_of_them() -> None:
    assert "speech_corrections" not in keys(told(Meeting(*REPORTED).state))


def test_a_speech_without_a_first_part_does_not_go_on() -> None:
    meeting = Meeting(*STARTED, c.GiveFloor(who=THIRD), c.GiveFloor(who=SECRETARY, kind=TurnKind.QUESTION))
    meeting.do(c.EndSpeech(), c.CutSpeech())
    assert "سمت 3: رئیس جلسه به سخن وی پایان داد." in section(told(meeting.state), HEARD)


def test_every_sitting_on_an_item_is_told_also_where_nothing_was_noted() -> None:
    meeting = Meeting(*STARTED, c.NoteRemark("نخست"))
    meeting.wait(120)
    meeting.do(c.MakeItemCurrent(ItemId(2)), c.NoteRemark("میان"))
    meeting.wait(300)
    meeting.do(c.MakeItemCurrent(ItemId(1)))
    meeting.wait(180)
    meeting.do(c.FinishItem())
    periods = [text for text in section(told(meeting.state), HEARD) if text.startswith("از ساعت")]
    assert periods == ["از ساعت ۱۲:۰۰ تا ۱۲:۰۲ و از ساعت ۱۲:۰۷ تا ۱۲:۱۰", "از ساعت ۱۲:۰۲ تا ۱۲:۰۷"]


@pytest.mark.parametrize(("decided", "told_of"), [(True, True), (False, False)])
def test_a_moment_on_an_item_counts_where_it_was_decided_in_it(decided: bool, told_of: bool) -> None:
    meeting = Meeting(*STARTED, c.NoteRemark("نخست"))
    meeting.wait(120)
    meeting.do(c.MakeItemCurrent(ItemId(2)), c.NoteRemark("میان"))
    meeting.wait(300)
    meeting.do(c.MakeItemCurrent(ItemId(1)))
    meeting.wait(5)
    meeting.do(c.FinishItem() if decided else c.MakeItemCurrent(ItemId(2)))
    first = next(text for text in section(told(meeting.state), HEARD) if text.startswith("از ساعت ۱۲:۰۰"))
    assert (" و از ساعت ۱۲:۰۷" in first) == told_of
