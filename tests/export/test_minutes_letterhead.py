"""Minutes on the letterhead of an office."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import docx
import letterheads
import minutes_states
import pytest
from docx_files import (
    W,
    document_of,
    draft_on_letterhead,
    final,
    footers,
    on_letterhead,
    parts,
    root,
    stories,
    style,
    text,
)

from meetingdesk.export.errors import TemplateError
from meetingdesk.export.minutes_docx import minutes_docx


def test_a_letterhead_keeps_its_header_footer_and_page() -> None:
    found = parts(on_letterhead())
    assert any(name.startswith("word/media/") for name in found)
    (header,) = [s for s in stories(on_letterhead()) if s.tag == f"{W}hdr"]
    assert "دبیرخانه شورای گفتگو" in text(header)
    (footer,) = footers(on_letterhead())
    assert footer.index("تلفن") < footer.index("صفحه")
    assert root(on_letterhead()).find(f".//{W}pgMar").get(f"{W}top") == "2551"


def test_the_body_of_a_letterhead_is_dropped() -> None:
    body = text(root(on_letterhead()))
    assert "این متن نباید" not in body
    assert "نمونه متن نامه" not in body


def test_what_the_letterhead_says_is_not_said_twice() -> None:
    assert "بسمه تعالی" in text(root(final()))
    assert "بسمه تعالی" not in text(root(on_letterhead()))
    assert "پیوست:" in text(root(final()))
    assert "پیوست:" not in text(root(on_letterhead()))


def test_another_first_page_has_its_own_footer_and_watermark() -> None:
    found = footers(draft_on_letterhead())
    assert len(found) == 2
    assert sum("پانویس صفحه نخست" in f for f in found) == 1


def test_styles_made_for_persian_are_kept_and_others_replaced() -> None:
    kept = draft_on_letterhead()
    assert style(kept, "Heading1").find(f"{W}rPr/{W}rFonts").get(f"{W}cs") == "B Mitra"
    assert style(kept, "Heading2").find(f"{W}rPr/{W}rFonts").get(f"{W}cs") == "B Titr"
    assert style(kept, "MinutesBody").find(f"{W}rPr/{W}rFonts") is None
    foreign = on_letterhead()
    assert style(foreign, "Heading1").find(f"{W}rPr/{W}rFonts").get(f"{W}cs") == "B Titr"
    assert style(foreign, "MinutesBody").find(f"{W}rPr/{W}rFonts").get(f"{W}cs") == "B Nazanin"
    assert style(foreign, "Normal").find(f"{W}rPr/{W}rFonts") is None, "what the header is set in does not change"


def test_a_letterhead_made_from_minutes_can_restyle_them() -> None:
    def narrow(document: Any) -> None:
        for element in document.styles.element.iter(f"{W}style"):
            if element.get(f"{W}styleId") == "MinutesBody":
                element.find(f"{W}pPr/{W}spacing").set(f"{W}line", "480")

    document = docx.Document(io.BytesIO(final()))
    narrow(document)
    stream = io.BytesIO()
    document.save(stream)
    again = minutes_docx(document_of(minutes_states.session72()), letterhead=stream.getvalue())
    assert style(again, "MinutesBody").find(f"{W}pPr/{W}spacing").get(f"{W}line") == "480"
    assert len([f for f in root(again, "word/fontTable.xml") if f.find(f"{W}embedRegular") is not None]) == 1


def test_a_letterhead_of_several_sections_shows_the_headers_of_the_last() -> None:
    def two_sections(document: Any) -> None:
        document.add_section()

    file = minutes_docx(document_of(minutes_states.session72()), letterhead=letterheads.letterhead(two_sections))
    (header,) = [s for s in stories(file) if s.tag == f"{W}hdr"]
    assert "دبیرخانه شورای گفتگو" in text(header)
    assert len(list(root(file).iter(f"{W}sectPr"))) == 1


def changed(replacements: dict[str, bytes | None]) -> bytes:
    """Return a letterhead with parts replaced or left out."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, data in {**parts(letterheads.letterhead()), **replacements}.items():
            if data is not None:
                package.writestr(name, data)
    return stream.getvalue()


def with_macros() -> bytes:
    types = parts(letterheads.letterhead())["[Content_Types].xml"]
    return changed(
        {
            "[Content_Types].xml": types.replace(
                b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                b"vnd.ms-word.document.macroEnabled.main+xml",
            )
        }
    )


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: b"", "template_not_docx"),
        (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "template_not_docx"),
        (lambda: b"%PDF-1.7" * 99, "template_not_docx"),
        (lambda: changed({"[Content_Types].xml": None}), "template_not_docx"),
        (lambda: letterheads.letterhead()[:-200], "template_damaged"),
        (lambda: changed({"word/document.xml": None}), "template_damaged"),
        (lambda: changed({"word/document.xml": b"<w:document"}), "template_damaged"),
        (lambda: changed({"word/header1.xml": b"not xml"}), "template_damaged"),
        (lambda: changed({"word/styles.xml": b"<a/>"}), "template_damaged"),
        (lambda: changed({"word/fontTable.xml": b"<"}), "template_damaged"),
        (lambda: changed({"word/media/more.bin": bytes(65 * 1024 * 1024)}), "template_too_large"),
        (with_macros, "template_kind"),
    ],
)
def test_a_letterhead_that_cannot_be_used_is_refused(make: Callable[[], bytes], code: str) -> None:
    with pytest.raises(TemplateError) as caught:
        minutes_docx(document_of(minutes_states.session72()), letterhead=make())
    assert caught.value.code == code


def test_a_letterhead_that_is_cut_or_scratched_anywhere_is_refused_or_used() -> None:
    whole, document = letterheads.letterhead(), document_of(minutes_states.running72())
    document = replace(document, blocks=document.blocks[:3])
    for position in range(0, len(whole), len(whole) // 40):
        for damaged in (whole[:position], whole[:position] + b"\xff" + whole[position + 1 :]):
            try:
                made = minutes_docx(document, letterhead=damaged)
            except TemplateError as refusal:
                assert refusal.code.startswith("template_")
            else:
                assert zipfile.ZipFile(io.BytesIO(made)).testzip() is None
