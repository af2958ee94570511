"""What minutes say of decisions: what they go by, what is noted on them, and which way the other drafts went."""

from dataclasses import replace

import minutes_decided
import pytest
from hypothesis import given
from hypothesis import strategies as st
from minutes_decided import GROUP, LIST, RIGHTED, TWICE
from minutes_reading import keys, plainly, said, section, table, text_of, told

from meetingdesk.domain.content import Point, Relation, ResolutionContent, StandingRule, Waiver, WorkingGroup
from meetingdesk.domain.minutes.document import Cell, MinutesDocument, Paragraph, Run
from meetingdesk.domain.minutes.resolution_notes import GAP
from meetingdesk.domain.resolution import TextCorrection
from meetingdesk.domain.state import MeetingState


@pytest.fixture(scope="module")
def final() -> MinutesDocument:
    return told(minutes_decided.closed())


def text_cell(document: MinutesDocument, row: int = 0) -> Cell:
    return table(document, "resolutions").rows[row][2]


def below(cell: Cell) -> list[str]:
    return [plainly("".join(run.text for run in runs)) for runs in cell.below]


def with_content(content: ResolutionContent) -> MeetingState:
    """The first resolution says this instead, and nothing was noted on it."""
    state = minutes_decided.closed()
    first = replace(state.resolutions[0], content=content, dissents=(), corrections=())
    return replace(state, resolutions=(first, *state.resolutions[1:]))


def with_corrections(*made: TextCorrection) -> MeetingState:
    state = minutes_decided.closed()
    first = replace(state.resolutions[0], content=LIST, corrections=made)
    return replace(state, resolutions=(first,))


# --- What a resolution goes by ---


def test_a_resolution_tells_what_it_goes_by(final: MinutesDocument) -> None:
    cell = text_cell(final)
    assert list(map(plainly, cell.notes)) == [
        "محور: تأمین اجتماعی و مالیات",
        "محل اجرا: ندارد، زیرا در همه شهرستان‌ها اجرا می‌شود",
        "ارجاع به شورای ملی",
        "جایگزین مصوبه ۷۰/۱",
        "با اجماع، در حضور ۱۸ عضو دارای حق رأی (حد نصاب ۱۶)",
        "متن مصوبه در ساعت ۲۲:۲۶ در نشست قرائت شد",
    ]
    assert below(cell) == [
        "مورد اجرای رویه: ناتوانی واحد تولیدی از انجام تعهدات",
        "پیش‌شرط: نبود حکم قطعی مراجع قضایی",
        "مراجعی که آگاه می‌شوند: حوزه اقتصادی استانداری؛ دبیرخانه شورا",
    ]


@pytest.mark.parametrize(
    ("relation", "words"),
    [
        (Relation.FOLLOWS, "در پی مصوبه ۷۰/۱"),
        (Relation.DEPENDS_ON, "وابسته به مصوبه ۷۰/۱"),
        (Relation.REPLACES, "جایگزین مصوبه ۷۰/۱"),
        (Relation.ENDS, "پایان‌دهنده مصوبه ۷۰/۱"),
    ],
)
def test_how_it_stands_to_an_earlier_one(relation: Relation, words: str) -> None:
    document = told(with_content(replace(LIST, follows="۷۰/۱", relation=relation)))
    assert words in map(plainly, text_cell(document).notes)


def test_a_provincial_resolution_of_no_topic_says_nothing_of_either() -> None:
    document = told(with_content(ResolutionContent(("متن",))))
    assert len(text_cell(document).notes) == 2
    assert text_cell(document).below == ()


@pytest.mark.parametrize(("point", "column"), [(Point.WHO, 3), (Point.WHEN, 5), (Point.GUARANTEE, 6)])
def test_what_is_left_open_on_purpose_says_why(point: Point, column: int) -> None:
    left_open = ResolutionContent(("متن",), waivers=(Waiver(point, "هنوز {معلوم} نیست"),))
    cells = table(told(with_content(left_open)), "resolutions").rows[0]
    assert cells[column].text == "ندارد، زیرا هنوز {معلوم} نیست"
    assert [cells[n].text for n in {3, 5, 6} - {column}] == ["تعیین نشد"] * 2


def test_a_working_group_leads_where_nobody_else_does(final: MinutesDocument) -> None:
    row = table(final, "resolutions").rows[1]
    assert row[3].text == GROUP.name
    assert below(row[2])[:5] == [
        "کارگروه: کارگروه ویژه مشاغل سخت و زیان‌آور",
        "اعضای کارگروه: اداره‌کل تعاون، کار و رفاه اجتماعی؛ اتاق بازرگانی؛ تأمین اجتماعی",
        "خروجی کارگروه: فهرست مشاغل سخت و زیان‌آور با معیارهای هر یک",
        "گیرنده خروجی: دبیرخانه شورا",
        "مهلت کارگروه: پنجشنبه ۲۹ آبان ۱۴۰۴",
    ]
    led = replace(LIST, lead_bodies=("استانداری",))
    assert table(told(with_content(led)), "resolutions").rows[0][3].text == "استانداری"
    nameless = replace(LIST, working_group=WorkingGroup(members=("الف", "ب")))
    assert table(told(with_content(nameless)), "resolutions").rows[0][3].text == "الف\nب"


def test_the_text_stands_letter_by_letter_as_it_was_adopted(final: MinutesDocument) -> None:
    assert text_cell(final, 1).text.split("\n") == [
        f"{n}) {clause}" for n, clause in zip("۱۲", LIST.clauses, strict=True)
    ]


def test_a_text_read_out_before_it_was_adopted(final: MinutesDocument) -> None:
    before = "متن پیش از تصویب، در ساعت ۲۲:۳۰، در نشست قرائت شد"
    assert plainly(text_cell(final, 1).notes[-1]) == before
    state = minutes_decided.closed()
    adoption = state.resolutions[1].adoption
    assert adoption is not None
    revised = replace(state.resolutions[1], adoption=replace(adoption, revision=2))
    document = told(replace(state, resolutions=(state.resolutions[0], revised)))
    assert before not in map(plainly, text_cell(document, 1).notes), "another revision was read out"


# --- What was put right ---


def test_a_correction_shows_both_texts_with_the_words_marked(final: MinutesDocument) -> None:
    first, second, legend = text_cell(final, 1).below[-3:]
    assert first[0] == Run("اصلاح نگارشی با موافقت رئیس شورا:", bold=True)
    assert [run.text for run in first if run.struck] == ["12٪", "می گردد"]
    assert [run.text for run in first if run.underlined] == ["۱۲ درصد", "می‌گردد"]
    assert both(first) == [(LIST.clauses[1], RIGHTED[1])]
    assert both(second) == [(RIGHTED[0], TWICE[0])]
    assert plainly(first[-1].text).strip() == (
        "علت: «می‌گردد» یک واژه است؛ درصد به حروف؛ با موافقت اکبر بهنام‌جو در ساعت ۲۲:۳۲"
    )
    assert legend == (Run("خط‌خورده: متن پیش از اصلاح؛ زیرخط‌دار: متن پس از اصلاح"),)


def both(correction: tuple[Run, ...]) -> list[tuple[str, str]]:
    """Return the text before and after of each clause of a correction, read from the marks."""
    runs = [run for run in correction[1:-1] if run is not GAP]
    starts = [at for at, run in enumerate(runs) if run.text.startswith("\n")]
    found = []
    for start, end in zip(starts, [*starts[1:], len(runs)], strict=True):
        clause = runs[start + 1 : end]
        before = "".join(run.text for run in clause if not run.underlined)
        found.append((before, "".join(run.text for run in clause if not run.struck)))
    return found


WORDS = st.text(alphabet="ابی\u200c ۱۲{}«»().A", min_size=1, max_size=40)


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=3).filter(lambda c: any(a != b for a, b in c)))
def test_both_texts_can_be_read_from_the_marks(clauses: list[tuple[str, str]]) -> None:
    before, after = (tuple(texts) for texts in zip(*clauses, strict=True))
    made = TextCorrection(minutes_decided.closed().resolutions[0].drafted_at, before, after, "{علت}", "رئیس", "00")
    correction = text_cell(told(with_corrections(made))).below[-2]
    assert both(correction) == [(old, new) for old, new in clauses if old != new]
    assert not [run for run in correction if run.struck and run.underlined]


def test_a_council_without_a_chair_names_none_in_a_correction() -> None:
    made = replace(minutes_decided.closed().resolutions[1].corrections[0], approved_by="")
    assert below(text_cell(told(with_corrections(made))))[-2].endswith("درصد به حروف؛ در ساعت ۲۲:۳۲")


# --- Who dissents ---


def test_dissent_notes_stand_below_the_resolutions(final: MinutesDocument) -> None:
    found = [[plainly(cell.text) for cell in row] for row in table(final, "dissents").rows]
    assert found == [
        ["۷۲/۱", "دکتر مریم فرهادی، رئیس اتاق بازرگانی", minutes_decided.DISSENT],
        ["۷۲/۱", "معاون اقتصادی اداره‌کل امور اقتصادی و دارایی", "با فوریت آن مخالفم"],
        [
            "پیشنهاد «جریمه دیرکرد واحدهای جامانده بخشوده شود.»",
            "حسین نیک‌پور، مدیر بنگاه برتر بخش خصوصی یا تعاونی (۱)",
            "بخشودگی جریمه‌ها تنها راه بازگشت این واحدهاست",
        ],
    ]
    headings = [key for key in keys(final) if key in {"resolutions", "dissents", "resolutions.others"}]
    assert headings == ["resolutions", "dissents", "resolutions.others"]


def test_without_a_dissent_that_stands_there_is_no_section() -> None:
    state = minutes_decided.closed()
    struck = tuple(
        replace(r, dissents=tuple(replace(d, is_struck=True) for d in r.dissents)) for r in state.resolutions
    )
    assert "dissents" not in keys(told(replace(state, resolutions=struck)))


# --- The other drafts ---


def test_the_other_drafts_tell_which_way_they_went(final: MinutesDocument) -> None:
    others = section(final, "مصوبات")[2:]
    referred = minutes_decided.closed().resolutions[5].content.clauses[0]
    assert others == [
        "«جریمه دیرکرد واحدهای جامانده بخشوده شود.» — رد شد.",
        "«نمایشگاه دستاوردهای تولید در آبان‌ماه برگزار شود.» — به نشست ۷۳ موکول شد، علت: آماده نبودن گزارش کارشناسی.",
        "«نمایشگاه دستاوردهای تولید در آبان‌ماه برگزار شود.» — به نشستی دیگر موکول شد.",
        f"«{referred}» — به کارگروه ارجاع شد، علت: نیاز به نظر بانک‌ها.",
        "کارگروه: کارگروه بانکی",
        "اعضای کارگروه: اداره‌کل تعاون، کار و رفاه اجتماعی؛ اتاق بازرگانی؛ تأمین اجتماعی",
        "خروجی کارگروه: فهرست مشاغل سخت و زیان‌آور با معیارهای هر یک",
        "گیرنده خروجی: دبیرخانه شورا",
        "مهلت کارگروه: پیش از نشست بعد",
    ]


def test_a_draft_of_the_minutes_tells_all_of_it_too() -> None:
    draft = told(minutes_decided.running())
    assert [row[0].text for row in table(draft, "dissents").rows][:1]
    assert "هنوز درباره آن تصمیم گرفته نشده است" in said(draft, "resolution:7")


@given(st.text(alphabet="{}%۱a ب\u200c\u2066", min_size=1, max_size=30))
def test_what_people_write_on_decisions_is_never_taken_for_a_template(text: str) -> None:
    group = WorkingGroup(text, (text,), text, text, due_text=text)
    content = ResolutionContent(
        (text,),
        (text,),
        standing=True,
        topic=text,
        place=text,
        rule=StandingRule(text, text, (text,)),
        working_group=group,
    )
    state = with_content(content)
    first = replace(
        state.resolutions[0], dissents=(replace(minutes_decided.closed().resolutions[0].dissents[0], text=text),)
    )
    referred = replace(state.resolutions[5], referred_to=group, reason=text)
    document = told(replace(state, resolutions=(first, *state.resolutions[1:5], referred)))
    assert text_cell(document).text == text
    assert table(document, "dissents").rows[0][2].text == text
    told_of = [text_of(b) for b in document.blocks if isinstance(b, Paragraph) and b.key.startswith("referral:")]
    assert len(told_of) == len(text_cell(document).below) - 3 == 5
    assert all(plainly(text) in line for line in told_of)
