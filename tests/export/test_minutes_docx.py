"""Minutes as a Word file: what is in the package, and that everything in it runs from right to left."""

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import minutes_states
import pytest
from docx_files import (
    EVERY,
    ROOT,
    W,
    decided,
    document_of,
    draft,
    draft_on_letterhead,
    final,
    footers,
    parts,
    root,
    stories,
    style,
    text,
    voted,
)
from lxml import etree

from meetingdesk.domain.minutes.document import Paragraph, Run, Table
from meetingdesk.export.errors import CharacterError
from meetingdesk.export.minutes_docx import minutes_docx
from meetingdesk.export.styles import Fonts

GOLDEN = ROOT / "tests" / "golden" / "minutes"
VALIDATOR = ROOT.parent / "shared" / "ooxml" / "validate_docx.py"
UPDATE = "MEETINGDESK_UPDATE_GOLDEN"


# --- The package ---


def test_the_same_minutes_give_the_same_bytes() -> None:
    assert minutes_docx(document_of(minutes_states.session72())) == final()


def test_the_bytes_do_not_depend_on_the_process() -> None:
    script = (
        "import sys, hashlib; sys.path.insert(0, 'tests'); import minutes_states as m;"
        "from meetingdesk.domain.minutes import minutes; from meetingdesk.export.wording import load_wording;"
        "from meetingdesk.export.minutes_docx import minutes_docx;"
        "d = minutes(m.session72(), load_wording(), record_hash=m.RECORD_HASH);"
        "print(hashlib.sha256(minutes_docx(d)).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tehran"))
    }
    assert len(digests) == 1


@pytest.mark.parametrize("make", EVERY)
def test_the_package_is_clean_for_a_signature(make: Callable[[], bytes]) -> None:
    found = parts(make())
    assert not [n for n in found if "thumbnail" in n or n.startswith("customXml") or "printerSettings" in n]
    assert list(found)[:2] == ["[Content_Types].xml", "_rels/.rels"]
    rels = etree.fromstring(found["_rels/.rels"])
    assert [rel.get("Id") for rel in rels] == [f"rId{n}" for n in range(1, len(rels) + 1)]
    for name, data in found.items():
        if name.endswith(".rels"):
            element = etree.fromstring(data)
            assert element.nsmap == {None: "http://schemas.openxmlformats.org/package/2006/relationships"}
            assert not any((e.text or "").strip("") or (e.tail or "") for e in element.iter())
    with zipfile.ZipFile(io.BytesIO(make())) as package:
        assert {i.date_time for i in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("make", EVERY)
def test_python_docx_opens_the_file(make: Callable[[], bytes]) -> None:
    opened = docx.Document(io.BytesIO(make()))
    headings = [p.text for p in opened.paragraphs if p.style.name == "Heading 1"]
    assert headings == ["پیگیری مصوبات پیشین", "دستور جلسه", "خلاصه مذاکرات", "مصوبات", "حاضران و محل امضا"]


@pytest.mark.parametrize("make", EVERY)
def test_every_part_follows_its_schema(make: Callable[[], bytes], tmp_path: Path) -> None:
    if not VALIDATOR.exists():
        pytest.skip("the schemas are not beside the repository")
    file = tmp_path / "minutes.docx"
    file.write_bytes(make())
    done = subprocess.run([sys.executable, VALIDATOR, file], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1] == "0 fault(s)", done.stdout


def test_the_properties_tell_of_the_session_and_of_no_machine() -> None:
    properties = docx.Document(io.BytesIO(final())).core_properties
    assert properties.title == document_of(minutes_states.session72()).title
    assert properties.author == properties.last_modified_by == "شورای گفتگوی دولت و بخش خصوصی استان قم"
    assert properties.created.isoformat() == "2025-09-13T10:34:00+00:00"
    assert properties.modified == properties.created
    assert properties.language == "fa-IR"


@pytest.mark.parametrize("name", ["final", "draft", "voted", "decided"])
def test_the_parts_are_those_of_the_golden_files(name: str) -> None:
    """Set MEETINGDESK_UPDATE_GOLDEN=1 to write them anew, then look at what changed."""
    found = {
        part: etree.tostring(etree.fromstring(data), pretty_print=True, encoding="unicode")
        for part, data in parts({"final": final, "draft": draft, "voted": voted, "decided": decided}[name]()).items()
        if part.endswith((".xml", ".rels")) and (name == "draft" or part == "word/document.xml")
    }
    folder = GOLDEN / name
    if os.environ.get(UPDATE):
        for old in folder.glob("*"):
            old.unlink()
        folder.mkdir(parents=True, exist_ok=True)
        for part, content in found.items():
            folder.joinpath(part.replace("/", "!")).write_text(content, encoding="utf-8")
    golden = {file.name.replace("!", "/"): file.read_text(encoding="utf-8") for file in folder.iterdir()}
    assert sorted(golden) == sorted(found)
    for part, content in found.items():
        assert content == golden[part], f"{part} changed; {UPDATE}=1 writes it anew"


# --- Right to left ---


@pytest.mark.parametrize("make", EVERY)
def test_paragraphs_runs_tables_and_section_run_from_right_to_left(make: Callable[[], bytes]) -> None:
    body = root(make())
    assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in body.iter(f"{W}p"))
    assert all(t.find(f"{W}tblPr/{W}bidiVisual") is not None for t in body.iter(f"{W}tbl"))
    assert body.find(f"{W}body/{W}sectPr/{W}bidi") is not None
    for run in body.iter(f"{W}r"):
        is_persian = any("\u0600" <= c <= "\u06ff" and not c.isdigit() for c in text(run))
        assert not is_persian or run.find(f"{W}rPr/{W}rtl") is not None, text(run)


def test_alignment_is_never_left_or_right() -> None:
    for part in ("word/document.xml", "word/styles.xml", "word/footer1.xml"):
        values = {jc.get(f"{W}val") for jc in root(final(), part).iter(f"{W}jc")}
        assert values <= {"start", "center", "end", "both"}


def test_styles_name_faces_and_sizes_for_complex_scripts() -> None:
    normal = style(final(), "Normal").find(f"{W}rPr")
    assert normal.find(f"{W}rFonts").get(f"{W}cs") == "B Nazanin"
    assert normal.find(f"{W}szCs").get(f"{W}val") == normal.find(f"{W}sz").get(f"{W}val") == "26"
    assert normal.find(f"{W}lang").get(f"{W}bidi") == "fa-IR"
    for level in (1, 2):
        heading = style(final(), f"Heading{level}")
        assert heading.find(f"{W}name").get(f"{W}val") == f"heading {level}"
        assert heading.find(f"{W}rPr/{W}rFonts").get(f"{W}cs") == "B Titr"
        assert heading.find(f"{W}rPr/{W}bCs") is not None
        assert heading.find(f"{W}pPr/{W}outlineLvl").get(f"{W}val") == str(level - 1)
        assert heading.find(f"{W}pPr/{W}keepNext") is not None


def test_other_faces_can_be_asked_for() -> None:
    file = minutes_docx(document_of(minutes_states.session72()), fonts=Fonts(body="Vazirmatn", heading="Lalezar"))
    assert style(file, "Normal").find(f"{W}rPr/{W}rFonts").get(f"{W}cs") == "Vazirmatn"
    fonts = {f.get(f"{W}name") for f in root(file, "word/fontTable.xml")}
    assert {"Vazirmatn", "Lalezar"} <= fonts


@pytest.mark.parametrize("make", EVERY)
def test_a_number_with_a_slash_is_a_run_of_its_own_from_left_to_right(make: Callable[[], bytes]) -> None:
    runs = [r for r in root(make()).iter(f"{W}r") if text(r) in {"۷۰/۱", "۷۲/۳", "۱۴۰۴/۰۶/۲۲", "۱۲:۰۰"}]
    assert len(runs) >= 2
    assert all(r.find(f"{W}rPr/{W}rtl") is None and r.find(f"{W}rPr/{W}cs") is not None for r in runs)
    assert not any(c in text(story) for story in stories(make()) for c in "\u2066\u2067\u2068\u2069")


def test_the_record_is_set_from_left_to_right_in_a_face_with_latin_digits() -> None:
    (full,) = [r for r in root(final()).iter(f"{W}r") if text(r) == minutes_states.RECORD_HASH]
    assert full.find(f"{W}rPr/{W}rtl") is None
    face = style(final(), full.find(f"{W}rPr/{W}rStyle").get(f"{W}val")).find(f"{W}rPr/{W}rFonts")
    assert {face.get(f"{W}{script}") for script in ("ascii", "hAnsi", "cs")} == {"Courier New"}


# --- Tables ---


@pytest.mark.parametrize("make", EVERY)
def test_no_paragraph_touches_the_table_above_it(make: Callable[[], bytes]) -> None:
    body = root(make()).find(f"{W}body")
    below = [table.getnext() for table in body.iterchildren(f"{W}tbl")]
    styles = {element.find(f"{W}pPr/{W}pStyle").get(f"{W}val") for element in below}
    assert styles <= {"Heading1", "Heading2", "Title", "MinutesGap"}


@pytest.mark.parametrize("make", EVERY)
def test_widths_add_up_to_the_text(make: Callable[[], bytes]) -> None:
    body = root(make()).find(f"{W}body")
    section = body.find(f"{W}sectPr")
    page, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    width = int(page.get(f"{W}w")) - int(margins.get(f"{W}left")) - int(margins.get(f"{W}right"))
    for table in body.iter(f"{W}tbl"):
        columns = [int(c.get(f"{W}w")) for c in table.find(f"{W}tblGrid")]
        assert abs(sum(columns) - width) <= 1
        for row in table.iter(f"{W}tr"):
            widths = [int(c.find(f"{W}tcPr/{W}tcW").get(f"{W}w")) for c in row.iter(f"{W}tc")]
            assert widths == (columns if row.find(f"{W}tc/{W}tcPr/{W}gridSpan") is None else [sum(columns)])


def test_heading_rows_repeat_and_rows_stay_whole() -> None:
    tables = list(root(final()).iter(f"{W}tbl"))[2:]
    assert len(tables) == 4
    for table in tables:
        first, *others = table.iter(f"{W}tr")
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in others)
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in (first, *others))


def test_a_row_longer_than_a_page_may_split() -> None:
    state = minutes_states.session72()
    long = replace(state.resolutions[0].content, clauses=("متن بلند " * 500,))
    file = minutes_docx(document_of(replace(state, resolutions=(replace(state.resolutions[0], content=long),))))
    row = next(r for r in root(file).iter(f"{W}tr") if "متن بلند" in text(r))
    assert row.find(f"{W}trPr/{W}cantSplit") is None


def test_signatures_have_room_and_stay_together() -> None:
    rows = signed_rows(final())
    heights = [row.find(f"{W}trPr/{W}trHeight") for row in rows]
    assert all(h.get(f"{W}hRule") == "atLeast" and int(h.get(f"{W}val")) == 567 for h in heights)
    assert kept_with_the_next(rows) == [True] * 17 + [False]


def test_signatures_too_many_for_a_page_leave_three_on_each() -> None:
    kept = kept_with_the_next(signed_rows(voted()))
    assert kept == [True, True, *[False] * 15, True, True, False]


def signed_rows(file: bytes) -> list[Any]:
    tables = root(file).iter(f"{W}tbl")
    _, *rows = next(t for t in tables if "امضا" in text(t)).iter(f"{W}tr")
    return rows


def kept_with_the_next(rows: list[Any]) -> list[bool]:
    return [all(p.find(f"{W}pPr/{W}keepNext") is not None for p in row.iter(f"{W}p")) for row in rows]


# --- Footer and watermark ---


@pytest.mark.parametrize("make", EVERY)
def test_every_footer_numbers_the_pages_and_names_the_record(make: Callable[[], bytes]) -> None:
    found = [s for s in stories(make()) if s.tag == f"{W}ftr"]
    assert found
    for footer in found:
        instructions = [i.text.strip() for i in footer.iter(f"{W}instrText")]
        assert instructions == ["PAGE", "NUMPAGES"]
        kinds = [c.get(f"{W}fldCharType") for c in footer.iter(f"{W}fldChar")]
        assert kinds == ["begin", "separate", "end"] * 2
        fields = [r for r in footer.iter(f"{W}r") if r.find(f"{W}fldChar") is not None]
        assert all(r.find(f"{W}rPr/{W}rtl") is not None for r in fields)
        assert "صورتجلسه شماره ۷۲" in text(footer)
        assert minutes_states.RECORD_HASH[:16] in text(footer)


def test_page_numbers_are_persian_on_every_machine() -> None:
    (face,) = [f for f in root(final(), "word/fontTable.xml") if f.find(f"{W}embedRegular") is not None]
    assert style(final(), "MinutesDigits").find(f"{W}rPr/{W}rFonts").get(f"{W}cs") == face.get(f"{W}name")
    key = bytes.fromhex(face.find(f"{W}embedRegular").get(f"{W}fontKey").strip("{}").replace("-", ""))[::-1]
    data = parts(final())["word/fonts/meetingdesk-digits.odttf"]
    plain = bytes(b ^ key[n % 16] for n, b in enumerate(data[:32])) + data[32:]
    assert plain == ROOT.joinpath("resources", "minutes", "digits.ttf").read_bytes()


def test_a_draft_has_a_watermark_and_final_minutes_have_none() -> None:
    for make in (draft, draft_on_letterhead):
        headers = [s for s in stories(make()) if s.tag == f"{W}hdr"]
        marks = [t.get("string") for h in headers for t in h.iter("{urn:schemas-microsoft-com:vml}textpath")]
        assert [m for m in marks if m] == ["پیش‌نویس"] * len(headers)
        assert all("نسخه پیش‌نویس" in f for f in footers(make()))
    assert b"textpath" not in b"".join(parts(final()).values())
    assert "نسخه نهایی" in footers(final())[0]


# --- Texts ---


@pytest.mark.parametrize(
    ("character", "name"), [("\0", "U+0000"), ("\x0b", "U+000B"), ("\ud800", "U+D800"), ("\uffff", "U+FFFF")]
)
def test_a_character_no_file_can_hold_is_named(character: str, name: str) -> None:
    document = document_of(minutes_states.session72())
    broken = replace(document, blocks=(*document.blocks, Paragraph("x", (Run(f"متن{character}"),))))
    with pytest.raises(CharacterError) as caught:
        minutes_docx(broken)
    assert caught.value.detail == name


@pytest.mark.parametrize("hostile", ["<w:t>&amp;", "متن\nدو خط", "\u2066نیمه", "نیمه\u2069", "الف" * 3400, "👍", "]]>"])
def test_any_other_text_is_written_as_it_is(hostile: str) -> None:
    document = document_of(minutes_states.session72())
    file = minutes_docx(replace(document, blocks=(Paragraph("x", (Run(hostile, bold=True),)),), title=hostile))
    assert text(root(file)) == hostile.replace("\n", "").strip("\u2066\u2069")
    assert len(list(root(file).iter(f"{W}br"))) == hostile.count("\n")


def test_a_table_without_rows_is_a_heading_row() -> None:
    document = document_of(minutes_states.session72())
    tables = tuple(replace(b, rows=()) for b in document.blocks if isinstance(b, Table))
    assert minutes_docx(replace(document, blocks=(*tables, document.blocks[0])))
