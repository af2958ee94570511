"""What goes on air: each text at each moment of a meeting, and never more than the hall knows."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from builders import (
    CHAIR,
    DRAFTED,
    FOURTH,
    GUEST,
    OPENED,
    SECRETARY,
    SUBSTITUTE,
    TEXT,
    THIRD,
    Meeting,
    arrivals,
    plan,
    seats,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import MotionKind, VoteMethod
from meetingdesk.domain.ids import WordingId, seat_id
from meetingdesk.domain.onair import SILENT, OnAirText, on_air
from meetingdesk.domain.plan import SessionKind
from meetingdesk.domain.procedure import Choice, Procedure
from meetingdesk.domain.state import Phase
from meetingdesk.domain.turns import TurnKind
from meetingdesk.export.wording import load_onair_wording

WORDING = load_onair_wording()
T = OnAirText
ITEM_1 = (*OPENED, c.AdvanceAgenda())
SESSION = "شورای آزمون · نشست ۷۲"


def shown(*commands: c.Command, wait: float = 0, **changes: Any) -> dict[OnAirText, str]:
    """Return the texts that are not empty, so many seconds after the commands."""
    meeting = Meeting(*commands, plan=plan(**changes))
    texts = on_air(meeting.state, meeting.clock.now() + timedelta(seconds=wait), WORDING)
    assert list(texts) == list(OnAirText)
    return {name: text for name, text in texts.items() if text}


def test_before_the_opening_only_the_session_has_a_text() -> None:
    assert shown() == {T.SESSION: SESSION}
    assert shown(*arrivals(CHAIR, THIRD), c.RequestFloor(THIRD)) == {T.SESSION: SESSION}
    assert shown(kind=SessionKind.EXTRAORDINARY) == {T.SESSION: "شورای آزمون · نشست فوق‌العاده ۷۲"}


def test_an_item_is_told_by_number_and_title() -> None:
    assert shown(*ITEM_1) == {T.SESSION: SESSION, T.ITEM: "بند ۱ از ۳ · بند 1"}


def test_the_speaker_has_a_name_a_post_and_a_countdown() -> None:
    texts = shown(*ITEM_1, c.GiveFloor(who=CHAIR), wait=139)
    assert (texts[T.SPEAKER], texts[T.POST], texts[T.COUNTDOWN]) == ("اکبر بهنام‌جو", "سمت 1", "۰۲:۴۱")


def test_who_is_known_by_the_post_alone_has_it_once() -> None:
    texts = shown(*ITEM_1, c.GiveFloor(who=THIRD))
    assert texts[T.SPEAKER] == "سمت 3"
    assert T.POST not in texts


def test_a_substitute_without_a_post_is_told_by_the_seat() -> None:
    admitted = c.AdmitSubstitute(seat_id(5), name="نسرین صالحی")
    texts = shown(*ITEM_1, admitted, c.GiveFloor(who=SUBSTITUTE))
    assert (texts[T.SPEAKER], texts[T.POST]) == ("نسرین صالحی", "جانشینِ سمت 5")


@pytest.mark.parametrize(
    ("seconds", "countdown"),
    [(0, "۰۵:۰۰"), (0.2, "۰۵:۰۰"), (299.5, "۰۰:۰۱"), (300, "۰۰:۰۰"), (300.9, "۰۰:۰۰"), (312, "+۰۰:۱۲")],
)
def test_the_countdown_goes_past_the_limit(seconds: float, countdown: str) -> None:
    assert shown(*ITEM_1, c.GiveFloor(who=CHAIR), wait=seconds)[T.COUNTDOWN] == countdown


def test_a_pause_stops_the_countdown_and_the_end_takes_it_away() -> None:
    paused = (*ITEM_1, c.GiveFloor(who=CHAIR), c.PauseSpeech())
    assert shown(*paused, wait=100)[T.COUNTDOWN] == "۰۴:۵۹"
    assert not {T.SPEAKER, T.POST, T.COUNTDOWN} & set(shown(*ITEM_1, c.GiveFloor(who=CHAIR), c.EndSpeech()))


def test_the_next_three_are_one_a_line() -> None:
    asked = [c.RequestFloor(who) for who in (SECRETARY, THIRD, FOURTH, GUEST)]
    assert shown(*ITEM_1, *asked)[T.NEXT] == "سمت 2\nسمت 3\nسمت 4"
    assert shown(*ITEM_1, *asked, c.GiveFloor())[T.NEXT] == "سمت 3\nسمت 4\nکارشناس اتاق"


def test_who_was_interrupted_comes_before_who_waits_and_after_a_point_of_order() -> None:
    asked = (c.RequestFloor(THIRD), c.RequestFloor(SECRETARY, kind=TurnKind.QUESTION))
    interrupted = (*ITEM_1, c.GiveFloor(who=CHAIR), *asked, c.GiveFloor(interrupts=True))
    assert shown(*interrupted)[T.NEXT] == "اکبر بهنام‌جو\nسمت 3"
    order = c.RequestFloor(FOURTH, kind=TurnKind.POINT_OF_ORDER, article="۱۲")
    assert shown(*interrupted, order)[T.NEXT] == "سمت 4\nاکبر بهنام‌جو\nسمت 3"


def test_the_item_is_the_one_that_is_spoken_about() -> None:
    speaking = (*ITEM_1, c.GiveFloor(who=CHAIR), c.AdvanceAgenda())
    assert shown(*speaking)[T.ITEM] == "بند ۱ از ۳ · بند 1"
    assert shown(*speaking, c.EndSpeech())[T.ITEM] == "بند ۲ از ۳ · بند 2"


def test_a_recess_leaves_the_item() -> None:
    assert shown(*ITEM_1, c.CallRecess())[T.ITEM] == "بند ۱ از ۳ · بند 1"


def test_a_closed_session_is_silent() -> None:
    meeting = Meeting(*ITEM_1, c.RequestFloor(THIRD))
    closed = replace(meeting.state, phase=Phase.CLOSED)
    assert on_air(closed, meeting.clock.now(), WORDING) == SILENT


# --- Votes ---

COUNTS = c.CloseVote(in_favour=3, against=1, abstain=0)


def vote(*commands: c.Command, **changes: Any) -> str:
    return shown(*commands, **changes).get(T.VOTE, "")


def test_a_vote_that_goes_on_tells_no_counts() -> None:
    by_name = (*DRAFTED, c.OpenVote(method=VoteMethod.ROLL_CALL), c.RecordVote(CHAIR, Choice.AGAINST))
    assert vote(*by_name) == "رأی‌گیری"
    assert vote(*by_name, c.HoldVote()) == "رأی‌گیری"


@pytest.mark.parametrize("method", [VoteMethod.SHOW_OF_HANDS, VoteMethod.SECRET])
def test_a_result_tells_what_how_many_and_which_way(method: VoteMethod) -> None:
    opened = (*DRAFTED, c.OpenVote(method=method))
    assert vote(*opened, COUNTS) == "مصوبه ۷۲/۱ · ۳ موافق، ۱ مخالف · تصویب شد"
    lost = c.CloseVote(in_favour=1, against=1, abstain=1)
    assert vote(*opened, lost) == "پیش‌نویس بند ۱ · ۱ موافق، ۱ مخالف، ۱ ممتنع، ۱ بدون رأی · رأی نیاورد"


def test_a_draft_is_told_by_its_item_where_another_decision_adopted_it() -> None:
    lost = (*DRAFTED, c.OpenVote(), c.CloseVote(in_favour=1, against=3, abstain=0))
    draft = Meeting(*DRAFTED).state.drafts[0]
    revised = c.ReviseResolution(c.ResolutionContent(clauses=("متنی دیگر",)), draft.id)
    assert vote(*lost, revised, c.AdoptResolution()) == "پیش‌نویس بند ۱ · ۱ موافق، ۳ مخالف · رأی نیاورد"


def test_a_question_stands_for_itself() -> None:
    asked = c.OpenVote(item=Meeting(*ITEM_1).state.current_item, question="ادامه در نشست بعد؟")
    assert vote(*ITEM_1, asked, COUNTS).startswith("ادامه در نشست بعد؟ · ")


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (MotionKind.CLOSE_DEBATE, "کفایت مذاکرات بند ۱"),
        (MotionKind.SUSPEND_ITEM, "مسکوت‌ماندن بند ۱"),
        (MotionKind.RETURN_ITEM, "بازگرداندن بند ۱"),
    ],
)
def test_a_motion_is_told_by_what_it_asks_for(kind: MotionKind, told: str) -> None:
    motion = c.ProposeMotion(kind, (CHAIR, SECRETARY, THIRD))
    assert vote(*ITEM_1, motion, c.OpenVote(), COUNTS).startswith(f"{told} · ")


def test_a_wording_is_told_by_its_clause_and_never_quoted() -> None:
    proposed = (*DRAFTED, c.ProposeWording(1, "نگارشی محرمانه"), c.OpenVote(wording=WordingId(1)))
    told = "عبارت پیشنهادی بند ۱ پیش‌نویس (بند ۱ دستور جلسه) · ۳ موافق، ۱ مخالف · تصویب شد"
    assert vote(*proposed, COUNTS) == told
    loose = (*OPENED, c.DraftResolution(content=TEXT), *proposed[len(DRAFTED) :])
    assert vote(*loose, COUNTS).startswith("عبارت پیشنهادی بند ۱ پیش‌نویس مصوبه · ")


def test_a_void_vote_does_not_count() -> None:
    assert vote(*DRAFTED, c.OpenVote(), COUNTS, c.VoidVote(reason="شمارش نادرست")) == ""


def test_the_vote_of_the_chair_is_told_where_it_decides() -> None:
    tie = c.CloseVote(in_favour=2, against=2, abstain=0, chair=Choice.IN_FAVOUR)
    casts = Procedure(chair_casts=True)
    assert vote(*DRAFTED, c.OpenVote(), tie, procedure=casts).endswith("۲ مخالف · با رأی رئیس تصویب شد")


def test_a_result_is_gone_when_the_next_item_is_taken_up() -> None:
    assert vote(*DRAFTED, c.OpenVote(), COUNTS) != ""
    assert vote(*DRAFTED, c.OpenVote(), COUNTS, c.AdvanceAgenda()) == ""


def test_names_of_voters_never_go_on_air() -> None:
    by_name = (*DRAFTED, c.OpenVote(method=VoteMethod.ROLL_CALL), c.RecordRemainingVotes(Choice.IN_FAVOUR))
    texts = shown(*by_name, c.CloseVote(), members=seats())
    assert texts[T.VOTE] == "مصوبه ۷۲/۱ · ۴ موافق، ۰ مخالف · تصویب شد"
