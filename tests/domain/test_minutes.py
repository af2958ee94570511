"""What minutes say of a session."""

import re
from dataclasses import replace

import minutes_states
import minutes_voted
import pytest
from hypothesis import given
from hypothesis import strategies as st
from minutes_reading import WORDING, said, section, strings, table, text_of, told
from minutes_states import RECORD_HASH, at

from meetingdesk.domain.ids import seat_id
from meetingdesk.domain.minutes import minutes
from meetingdesk.domain.minutes.document import (
    Emphasis,
    FactBox,
    Heading,
    Letterhead,
    MinutesDocument,
    Paragraph,
    Table,
)
from meetingdesk.domain.plan import SessionKind
from meetingdesk.domain.state import Attendance, Span, planned
from meetingdesk.domain.text import isolate_ltr


@pytest.fixture(scope="module")
def final() -> MinutesDocument:
    return told(minutes_states.session72())


@pytest.fixture(scope="module")
def draft() -> MinutesDocument:
    return told(minutes_states.running72())


# --- The whole ---


def test_the_order_is_the_one_of_the_office(final: MinutesDocument) -> None:
    keys = [b.key for b in final.blocks if isinstance(b, Heading) and b.level == 1]
    assert keys == ["earlier", "agenda", "discussion", "resolutions", "attendees"]
    kinds = [type(b) for b in final.blocks[:4]]
    assert kinds == [Paragraph, Letterhead, Paragraph, FactBox]
    assert final.blocks[0].emphasis is Emphasis.INVOCATION
    last = [b.key for b in final.blocks if isinstance(b, Heading)][-2:]
    assert last == ["guests", "absentees"]


def test_the_title_names_the_session_in_words(final: MinutesDocument) -> None:
    assert final.title == "صورتجلسه هفتاد و دومین نشست شورای گفتگوی دولت و بخش خصوصی استان قم"


def test_an_extraordinary_session_is_called_so() -> None:
    state = minutes_states.session72()
    document = told(replace(state, plan=replace(state.plan, kind=SessionKind.EXTRAORDINARY)))
    assert "هفتاد و دومین نشست فوق‌العاده شورای" in document.title


def test_the_same_state_gives_the_same_minutes(final: MinutesDocument) -> None:
    assert told(minutes_states.session72()) == final


@pytest.mark.parametrize("make", [minutes_states.session72, minutes_states.running72, minutes_voted.closed])
def test_no_text_is_empty_or_unfilled(make) -> None:  # type: ignore[no-untyped-def]
    document = told(make())
    for block in document.blocks:
        if isinstance(block, FactBox):
            assert all(label and value for label, value in block.pairs)
        if isinstance(block, Table):
            signed = len(block.columns) - 1 if block.key == "attendees" else None
            assert all(cell.text for row in block.rows for n, cell in enumerate(row) if n != signed)
            assert all(len(row) == len(block.columns) for row in block.rows)
        if isinstance(block, Paragraph):
            assert text_of(block).strip()
    assert not [text for text in strings(document.blocks) if re.search(r"[{}]|None|Span\(", text)]


@pytest.mark.parametrize("make", [minutes_states.session72, minutes_voted.closed])
def test_figures_are_persian_and_codes_are_isolated(make) -> None:  # type: ignore[no-untyped-def]
    text = " ".join(strings(told(make()).blocks)).replace("ISO 9001", "").replace("SHA-256", "")
    assert not re.search("[0-9]", text.replace(RECORD_HASH, ""))
    assert not re.search("[۰-۹][/:][۰-۹]", re.sub("\u2066[^\u2069]*\u2069", "", text))
    assert isolate_ltr("۱۴۰۴/۰۶/۲۲") in text
    assert isolate_ltr("۷۲/۱") in text


# --- Opening ---


def test_the_box_tells_when_where_and_who(final: MinutesDocument) -> None:
    box = next(b for b in final.blocks if isinstance(b, FactBox))
    facts = {label: re.sub("[\u2066-\u2069]", "", value) for label, value in box.pairs}
    assert facts == {
        "شماره نشست": "۷۲",
        "نوع نشست": "عادی",
        "تاریخ": "شنبه ۲۲ شهریور ۱۴۰۴",
        "محل برگزاری": "سالن ابریشم، اتاق بازرگانی قم",
        "ساعت آغاز": "۱۲:۰۰",
        "ساعت پایان": "۱۴:۰۴",
        "رئیس شورا": "اکبر بهنام‌جو، استاندار",
        "دبیر شورا": "رئیس اتاق بازرگانی",
    }


def test_the_opening_tells_of_place_and_chair(final: MinutesDocument) -> None:
    sentence = said(final, "opening")
    assert (
        "روز شنبه ۲۲ شهریور ۱۴۰۴، ساعت ۱۲:۰۰، در سالن ابریشم، اتاق بازرگانی قم، به ریاست اکبر بهنام‌جو، استاندار"
        in sentence
    )


def test_an_absent_chair_did_not_preside() -> None:
    state = minutes_states.session72()
    document = told(replace(state, attendance={k: v for k, v in state.attendance.items() if k != "s1"}))
    assert "به ریاست" not in said(document, "opening")


def test_quorum_is_the_one_of_the_opening(final: MinutesDocument) -> None:
    quorum = said(final, "quorum")
    assert "از ۲۴ عضو دارای حق رأی ۱۷ نفر" in quorum
    assert "۱۶ نفر" in quorum


def test_a_session_on_another_day_is_dated_by_its_opening() -> None:
    state = minutes_states.session72()
    later = replace(state, opened_at=at(24 * 60), closed_at=at(25 * 60))
    assert "یکشنبه ۲۳ شهریور ۱۴۰۴" in said(told(later), "opening")


def test_the_demo_says_that_it_is_one(final: MinutesDocument) -> None:
    assert "نمایشی" in said(final, "demo")
    state = minutes_states.session72()
    plain = told(replace(state, plan=replace(state.plan, demo_note="")))
    assert not [b for b in plain.blocks if isinstance(b, Paragraph) and b.key == "demo"]


# --- Agenda ---


def test_an_earlier_resolution_points_to_its_item(final: MinutesDocument) -> None:
    (row,) = table(final, "earlier").rows
    assert row[0].text == isolate_ltr("۷۰/۱")
    assert row[2].notes == ("موضوع بند ۲ دستور جلسه",)


def test_the_agenda_keeps_its_printed_order(final: MinutesDocument) -> None:
    state = minutes_states.session72()
    shuffled = told(replace(state, items=tuple(reversed(state.items))))
    assert table(shuffled, "agenda") == table(final, "agenda")
    assert [row[0].text for row in table(final, "agenda").rows] == list("۱۲۳۴۵۶۷")
    assert table(final, "agenda").rows[1][2].text == "۱۵ دقیقه"


def test_an_item_from_outside_says_who_approved_it_and_why_it_was_deferred(final: MinutesDocument) -> None:
    row = table(final, "agenda").rows[6]
    assert row[1].notes == ("خارج از دستور، با موافقت اکبر بهنام‌جو",)
    assert row[3].text == "به نشستی دیگر موکول شد"
    assert row[3].notes == ("علت: آماده نبودن گزارش کارشناسی",)


# --- Discussion ---


def test_the_discussion_stands_in_the_order_it_happened(final: MinutesDocument) -> None:
    headings = [t for t in section(final, "خلاصه مذاکرات") if t.startswith("#")]
    assert headings == [
        "# پیش از دستور",
        "# بند ۱: اعلام رسمیت",
        "# بند ۲: پیگیری مصوبه نشست هفتادم (مشاغل سخت و زیان‌آور)",
        "# بند ۳: موانع فوری تولیدکنندگان",
        "# بند ۴: تأمین اجتماعی و بیمه؛ مسدودسازی حساب‌ها",
        "# بند ۶: ضمانت اجرایی تصمیمات و جمع‌بندی",
        "# ادامه بند ۴: تأمین اجتماعی و بیمه؛ مسدودسازی حساب‌ها",
        "# بند ۵: آمایش سرزمین",
        "# بند ۷: برنامه نمایشگاه دستاوردهای تولید",
    ]


def test_the_gists_of_a_speech_are_one_text(final: MinutesDocument) -> None:
    assert said(final, "speech:2") == (
        "مدیرکل تعاون، کار و رفاه اجتماعی: گزارش کارگروه مشاغل سخت و زیان‌آور را ارائه کرد؛ "
        "فهرست نهایی هنوز به مراجع ذی‌صلاح ارسال نشده است."
    )
    assert "بازنگری شود. آمار استان" in said(final, "speech:3")


def test_a_word_without_the_floor_is_told_where_it_fell(final: MinutesDocument) -> None:
    texts = section(final, "خلاصه مذاکرات")
    warned = next(n for n, t in enumerate(texts) if t.startswith("دادستان مرکز استان: تذکر"))
    assert texts[warned - 1].startswith("رئیس کل دادگستری:")
    assert "نقشه پهنه‌بندی صنعتی استان برای حاضران نمایش داده شد." in texts


def test_a_speech_without_a_gist_is_not_passed_over(final: MinutesDocument) -> None:
    silent = "خلاصه سخنان مدیر بنگاه برتر بخش خصوصی یا تعاونی (۲) در این بخش ثبت نشده است."
    assert silent in section(final, "خلاصه مذاکرات")


def test_pauses_stand_where_they_fell(final: MinutesDocument) -> None:
    texts = section(final, "خلاصه مذاکرات")
    recess = texts.index("از ساعت ۱۳:۰۰ تا ۱۳:۱۰ (۱۰ دقیقه) تنفس بود.")
    assert texts.index("# ادامه بند ۴: تأمین اجتماعی و بیمه؛ مسدودسازی حساب‌ها") > recess
    gap = texts.index("از ساعت ۱۲:۳۹ تا ۱۲:۴۱ (۲ دقیقه) در نشست وقفه بود.")
    assert texts.index("# بند ۳: موانع فوری تولیدکنندگان") < gap < recess
    assert any("۱۳:۵۰" in t and "کمتر از یک دقیقه" in t for t in texts)
    assert not any("۱۳:۰۴" in t for t in texts), "an interruption within a recess interrupted nothing"


def test_an_item_ends_with_what_came_of_it(final: MinutesDocument) -> None:
    texts = section(final, "خلاصه مذاکرات")
    assert "نتیجه: بررسی شد، مصوبه ۷۲/۲ به تصویب رسید." in texts
    assert texts[-1] == "نتیجه: به نشستی دیگر موکول شد، علت: آماده نبودن گزارش کارشناسی."
    of_item_4 = [n for n, t in enumerate(texts) if t.startswith("#") and "بند ۴" in t]
    outcomes = [n for n, t in enumerate(texts) if t.startswith("نتیجه") and "۷۲/۲" in t]
    assert len(outcomes) == 1
    assert outcomes[0] > of_item_4[-1]


def test_several_resolutions_of_an_item_are_listed() -> None:
    state = minutes_states.session72()
    moved = tuple(replace(r, item=state.items[2].id) for r in state.resolutions)
    texts = section(told(replace(state, resolutions=moved)), "خلاصه مذاکرات")
    assert "نتیجه: بررسی شد، مصوبه‌های ۷۲/۱، ۷۲/۲، ۷۲/۳ و ۷۲/۴ به تصویب رسید." in texts


def test_a_visit_by_mistake_leaves_no_trace(final: MinutesDocument) -> None:
    state = minutes_states.session72()
    item = replace(state.items[4], spans=(Span(at(30), at(30.1)), *state.items[4].spans))
    document = told(replace(state, items=(*state.items[:4], item, *state.items[5:])))
    assert section(document, "خلاصه مذاکرات") == section(final, "خلاصه مذاکرات")


def test_remarks_between_items_have_a_heading_of_their_own() -> None:
    state = minutes_states.session72()
    stray = replace(state.remarks[-2], item=None)
    texts = section(told(replace(state, remarks=(*state.remarks[:-2], stray, state.remarks[-1]))), "خلاصه مذاکرات")
    assert "# سایر مذاکرات" in texts


# --- Resolutions ---


def test_only_adopted_resolutions_are_in_the_table(final: MinutesDocument) -> None:
    rows = table(final, "resolutions").rows
    assert [row[1].text for row in rows] == [isolate_ltr(f"۷۲/{n}") for n in "۱۲۳۴"]
    others = [text_of(b) for b in final.blocks if isinstance(b, Paragraph) and b.key.startswith("resolution:")]
    assert others == [
        "«جریمه دیرکرد واحدهای جامانده بخشوده شود.» — رد شد.",
        "«نمایشگاه دستاوردهای تولید در آبان‌ماه برگزار شود.» — به نشستی دیگر موکول شد، علت: آماده نبودن گزارش کارشناسی.",
    ]


def test_a_deadline_is_told_as_it_was_set(final: MinutesDocument) -> None:
    due = [row[5].text for row in table(final, "resolutions").rows]
    assert due == ["چهارشنبه ۳۰ مهر ۱۴۰۴", "رویه دائمی", "هرچه سریع‌تر", "تعیین نشد"]


def test_a_resolution_tells_its_clauses_and_how_it_came_about(final: MinutesDocument) -> None:
    spatial = table(final, "resolutions").rows[2]
    assert [line[:3] for line in spatial[2].text.split("\n")] == ["۱) ", "۲) "]
    assert spatial[2].notes == (
        "طرف مشورت: بخش خصوصی",
        "با جمع‌بندی رئیس شورا، در حضور ۱۸ عضو دارای حق رأی (حد نصاب ۱۶)",
    )
    assert spatial[3].text == "معاونت هماهنگی امور اقتصادی استانداری\nسازمان مدیریت و برنامه‌ریزی استان"
    last = table(final, "resolutions").rows[3]
    assert last[2].notes == ("با اجماع، در حضور ۱۸ عضو دارای حق رأی (حد نصاب ۱۶)",)
    assert [cell.text for cell in last[3:]] == ["تعیین نشد", "—", "تعیین نشد", "تعیین نشد", "تعیین نشد"]
    assert table(final, "resolutions").rows[0][2].notes[0] == f"در پی مصوبه {isolate_ltr('۷۰/۱')}"


# --- People ---


def test_attendees_sign_in_protocol_order(final: MinutesDocument) -> None:
    attendees = table(final, "attendees")
    assert [row[0].text for row in attendees.rows[:3]] == ["۱", "۲", "۳"]
    assert [row[2].text for row in attendees.rows[:2]] == ["استاندار", "رئیس سازمان مدیریت و برنامه‌ریزی"]
    assert len(attendees.rows) == 18
    assert attendees.row_height_mm
    assert all(row[-1].text == "" for row in attendees.rows)


def test_who_came_late_or_left_has_it_beside_the_name(final: MinutesDocument) -> None:
    notes = {
        row[2].text: [re.sub("[\u2066-\u2069]", "", n) for n in row[2].notes] for row in table(final, "attendees").rows
    }
    assert notes["استاندار"] == []
    assert notes["نماینده مجلس شورای اسلامی (۱)"] == ["ورود: ساعت ۱۲:۲۵"]
    assert notes["شهردار مرکز استان"] == ["خروج: ساعت ۱۲:۵۵"]
    assert notes["رئیس اتاق تعاون"] == ["بیرون از نشست: از ساعت ۱۲:۳۵ تا ۱۲:۵۲"]


def test_a_seat_without_a_vote_says_so() -> None:
    state = minutes_states.session72()
    members = tuple(replace(m, has_vote=m.seat_no != 2) for m in state.plan.members)
    document = told(replace(state, plan=replace(state.plan, members=members)))
    assert table(document, "attendees").rows[1][2].notes == ("بدون حق رأی",)


def test_absentees_are_excused_unexcused_or_unknown(final: MinutesDocument) -> None:
    assert said(final, "absentees.excused").startswith("غایب موجه: نماینده مجلس شورای اسلامی (۲) (علت: مأموریت)؛ ")
    assert said(final, "absentees.unexcused") == "غایب غیرموجه: مدیر بنگاه برتر بخش خصوصی یا تعاونی (۴)."
    unknown = said(final, "absentees.unknown")
    assert "(۶)" in unknown, "who left before the session was opened was not there"
    assert "(۷)؛ " in unknown


def test_only_guests_who_came_are_named(final: MinutesDocument) -> None:
    assert said(final, "guests") == (
        "معاون هماهنگی امور اقتصادی استاندار؛ مدیرکل تأمین اجتماعی؛ مدیرکل امور مالیاتی؛ کارشناس اتاق؛ فعال بخش خصوصی."
    )


def test_nobody_absent_and_no_guest_are_said_in_words() -> None:
    state = minutes_states.session72()
    everyone = {m.id: Attendance((Span(at(-1)),)) for m in state.plan.members}
    document = told(replace(state, attendance=everyone))
    assert said(document, "absentees.none") == "همه اعضا در نشست حاضر بودند."
    assert said(document, "guests") == "در این نشست میهمانی حضور نداشت."


# --- Final and draft ---


def test_final_minutes_carry_their_record(final: MinutesDocument) -> None:
    assert final.watermark == ""
    assert final.footer.version == "نسخه نهایی"
    assert final.footer.record == f"شناسه رکورد: {isolate_ltr(RECORD_HASH[:16])}"
    assert RECORD_HASH in said(final, "record")
    assert final.as_of == at(124)


def test_before_closing_they_are_a_draft(draft: MinutesDocument) -> None:
    assert draft.watermark == "پیش‌نویس"
    assert draft.footer.version == "نسخه پیش‌نویس"
    assert "هنوز پایان نیافته است" in " ".join(strings(draft.blocks))
    assert said(draft, "resolutions.none") == "تا هنگام تهیه این پیش‌نویس مصوبه‌ای به تصویب نرسیده است."
    assert "هنوز درباره آن تصمیم گرفته نشده است" in said(draft, "resolution:2")
    assert "از ساعت ۱۲:۴۳" in section(draft, "خلاصه مذاکرات")


def test_an_open_recess_is_told() -> None:
    state = minutes_states.running72()
    document = told(replace(state, recesses=(Span(at(49)),)))
    assert "از ساعت ۱۲:۴۹ تنفس اعلام شده است." in section(document, "خلاصه مذاکرات")


def test_a_session_that_has_not_begun_has_minutes_too() -> None:
    document = told(planned(minutes_states.plan72()))
    assert "پیش‌بینی شده" in said(document, "opening")
    assert said(document, "quorum") == "حد نصاب لازم برای رسمیت نشست ۱۶ نفر از ۲۴ عضو دارای حق رأی است."
    assert section(document, "خلاصه مذاکرات") == ["خلاصه‌ای از مذاکرات ثبت نشده است."]
    assert said(document, "attendees.none")
    assert "۱۲:۰۰" in " ".join(strings(document.blocks))


def test_a_council_of_which_nothing_is_known_has_minutes_too() -> None:
    plan = replace(minutes_states.plan72(), members=(), guests=(), agenda=(), earlier=(), place="", demo_note="")
    document = minutes(planned(plan), WORDING, record_hash="")
    assert said(document, "agenda.none")
    assert said(document, "earlier.none")
    assert document.footer.record == "شناسه رکورد: —"


@given(st.text(alphabet="{}%۱a ب\u200c", min_size=1, max_size=30))
def test_what_people_write_is_never_taken_for_a_template(text: str) -> None:
    state = minutes_states.session72()
    named = replace(state.plan.members[0], name=text, post_title=text)
    plan = replace(state.plan, place=text, council=text, members=(named, *state.plan.members[1:]))
    remarks = tuple(replace(r, text=text) for r in state.remarks)
    document = told(replace(state, plan=plan, remarks=remarks))
    assert text in document.title
    assert text in said(document, "opening")


def test_a_person_the_roster_does_not_know_is_named_by_his_id() -> None:
    state = minutes_states.session72()
    stranger = replace(state.speeches[0], who=seat_id(99))
    document = told(replace(state, speeches=(stranger, *state.speeches[1:])))
    assert said(document, "speech:1").startswith("s99:")
