"""Decisions in the Word file: the adopted text letter by letter, and what was put right marked in it."""

from typing import Any

import pytest
from builders import DRAFTED, Meeting
from docx_files import W, decided, document_of, root, text
from minutes_decided import LIST, RIGHTED, TWICE

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import ResolutionContent
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.state import MeetingState
from meetingdesk.export.minutes_docx import minutes_docx

HOSTILE = (
    "<w:t>&amp; «]]>» نگارش {number} %s",
    "می‌شود که ISO 9001:2015 (بند ۷/۳) تا ۱۴۰۴/۰۸/۰۱ در ۱۲٫۵٪ واحدها اجرا گردد؛ A/B-تست",
    "الف" * 3000,
    "«»()[]…—ءأؤئۀة",
)


def adopted(*clauses: str) -> MeetingState:
    meeting = Meeting(*DRAFTED)
    meeting.do(c.ReviseResolution(ResolutionContent(clauses)), c.AdoptResolution())
    return meeting.state


def row_of(file: bytes, number: str) -> Any:
    tables = root(file).iter(f"{W}tbl")
    resolutions = next(t for t in tables if "دستگاه مسئول" in text(t.find(f"{W}tr")))
    return next(row for row in resolutions.iter(f"{W}tr") if number in [text(p) for p in row.iter(f"{W}p")])


def lines(cell: Any) -> list[str]:
    """Return the paragraphs that are no notes."""
    found = [(p.find(f"{W}pPr/{W}pStyle").get(f"{W}val"), text(p)) for p in cell.iter(f"{W}p")]
    return [line for style, line in found if style == "MinutesCell"]


@pytest.mark.parametrize("clause", HOSTILE)
def test_the_adopted_text_is_printed_letter_by_letter(clause: str) -> None:
    state = adopted(clause, "بند دوم")
    stored = state.adopted[0].content.clauses
    assert stored[0] == clause
    printed = lines(row_of(minutes_docx(document_of(state)), "۷۲/۱").findall(f"{W}tc")[2])
    assert printed == [f"{number}) {line}" for number, line in zip("۱۲", stored, strict=True)]
    (alone,) = lines(row_of(minutes_docx(document_of(adopted(clause))), "۷۲/۱").findall(f"{W}tc")[2])
    assert alone.encode() == clause.encode()


def corrections(file: bytes, number: str) -> list[Any]:
    """Return the paragraphs of corrections below a row."""
    below = row_of(file, number).getnext()
    return [p for p in below.iter(f"{W}p") if text(p).startswith("اصلاح نگارشی")]


def read(paragraph: Any, dropped: str) -> str:
    """Return what is left of a paragraph without the runs that are marked so."""
    return "".join(text(r) for r in paragraph.iter(f"{W}r") if r.find(f"{W}rPr/{W}{dropped}") is None)


def test_a_correction_is_struck_through_and_underlined_in_every_script() -> None:
    first, second = corrections(decided(), "۷۲/۲")
    assert RIGHTED[1].replace("۱۲ درصد", " ۱۲ درصد").replace("می‌گردد", " می‌گردد") in read(first, "strike")
    assert LIST.clauses[1].replace("12٪", "12٪ ").replace("می گردد", "می گردد ") in read(first, "u")
    assert "45001" in read(second, "u")
    assert TWICE[0].partition("ISO")[0] in read(second, "strike")
    marked = [r for r in [*first.iter(f"{W}r"), *second.iter(f"{W}r")] if r.find(f"{W}rPr/{W}strike") is not None]
    assert [text(r) for r in marked] == ["12٪", "می گردد", "45001"]
    for run in (*first.iter(f"{W}r"), *second.iter(f"{W}r")):
        order = [child.tag.removeprefix(W) for child in run.find(f"{W}rPr")]
        assert order == [name for name in ("rStyle", "strike", "u", "rtl", "cs") if name in order]
        assert not {"strike", "u"} <= set(order)


def test_what_stands_below_a_row_spans_the_table_and_stays_with_it() -> None:
    row = row_of(decided(), "۷۲/۲")
    (cell,) = row.getnext().iter(f"{W}tc")
    assert cell.find(f"{W}tcPr/{W}gridSpan").get(f"{W}val") == "8"
    assert all(p.find(f"{W}pPr/{W}keepNext") is not None for p in row.iter(f"{W}p"))


@pytest.mark.parametrize("clause", HOSTILE)
def test_a_hostile_text_is_put_right_and_marked(clause: str) -> None:
    meeting = Meeting(*DRAFTED)
    meeting.do(c.ReviseResolution(ResolutionContent((clause,))), c.AdoptResolution())
    meeting.do(c.CorrectResolution(ResolutionId(1), (f"{clause} افزوده",), clause[:900], chair_approved=True))
    (found,) = corrections(minutes_docx(document_of(meeting.state)), "۷۲/۱")
    assert clause in read(found, "u")
    assert f"{clause} افزوده" in read(found, "strike")
