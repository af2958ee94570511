"""Letterheads as an office might have them, made with python-docx."""

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

_W = nsdecls("w")


def emblem(size: int = 120) -> bytes:
    """Return a PNG of a ring, in place of a coat of arms."""
    rows = b""
    for y in range(size):
        line = bytearray(b"\0")
        for x in range(size):
            distance = ((x - size / 2) ** 2 + (y - size / 2) ** 2) ** 0.5
            ring = 0.34 * size < distance < 0.47 * size or distance < 0.15 * size
            line += b"\x1b\x5e\x4b" if ring else b"\xff\xff\xff"
        rows += bytes(line)
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def letterhead(change: Callable[[Any], None] = lambda document: None) -> bytes:
    """Return a letterhead with an emblem, a footer with the address, wide margins and something in its body."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(4.5), Cm(2.5)
    header = section.header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.CENTER
    header.add_run().add_picture(io.BytesIO(emblem()), width=Cm(1.8))
    for text in ("بسمه تعالی", "استانداری قم — دبیرخانه شورای گفتگو"):
        _centred(section.header, text)
    _centred(section.footer, "قم، بلوار امین، ساختمان اتاق بازرگانی — تلفن ۰۲۵۳۲۸۵۵۵۵۵")
    document.add_heading("این متن نباید در صورتجلسه بیاید", 1)
    document.add_paragraph("نمونه متن نامه")
    change(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _centred(story: Any, text: str) -> None:
    paragraph = story.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph._p.pPr.jc.addprevious(parse_xml(f"<w:bidi {_W}/>"))
    run = paragraph.add_run(text)
    run.font.size = Pt(11)
    run._r.get_or_add_rPr().append(parse_xml(f"<w:rtl {_W}/>"))


def with_first_page(document: Any) -> None:
    """Give a letterhead another header and footer on its first page."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    _centred(section.first_page_header, "سربرگ صفحه نخست")
    _centred(section.first_page_footer, "پانویس صفحه نخست")


def with_persian_styles(document: Any) -> None:
    """Give a letterhead body text and headings of its own."""
    for name, face, size in (("Normal", "B Mitra", 14), ("Heading 1", "B Mitra", 18)):
        properties = document.styles[name].element.get_or_add_rPr()
        for element in list(properties):
            properties.remove(element)
        properties.append(parse_xml(f'<w:rFonts {_W} w:ascii="Arial" w:hAnsi="Arial" w:cs="{face}"/>'))
        properties.append(parse_xml(f'<w:szCs {_W} w:val="{2 * size}"/>'))
