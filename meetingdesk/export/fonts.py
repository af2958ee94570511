"""The fonts of a document: what stands in for a face that is missing, and the digits that are embedded.

Word and LibreOffice compute page numbers themselves and have no number format with Persian digits; the faces of Iranian
offices draw European digits as Persian ones. A small face with nothing but such digits is embedded, so that pages are
numbered in Persian on machines without those faces too.
"""

import uuid
from functools import cache
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from meetingdesk.assets import resource
from meetingdesk.export.ooxml import Element, add, attribute, children, parsed, qualified, serialised, set_attribute
from meetingdesk.export.styles import Fonts

_OBFUSCATED = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_FONT_TABLE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"
_KEY = uuid.UUID("5d3c9a52-7c1e-4f0b-9d8a-72a1404a0622")
_STAND_INS = "Nazanin,Noto Naskh Arabic,Noto Sans Arabic,Arial"
_ARABIC_CHARSET = "B2"


def declare_fonts(document: Any, fonts: Fonts) -> None:
    """Enter the faces of the minutes in the font table of a python-docx document, and embed the digits."""
    part = _font_table(document.part)
    root = parsed(part.blob)
    if root.tag != qualified("w:fonts"):
        raise ValueError("the part of the fonts holds something else")
    known = {attribute(font, "w:name") for font in children(root, "w:font")}
    for face in dict.fromkeys((fonts.body, fonts.heading)):
        if face not in known:
            _declare(root, face, _STAND_INS, "roman")
    if fonts.digits not in known:
        _embed(part, _declare(root, fonts.digits, fonts.body, "auto"))
    # A part without a class of its own has no other way in.
    part._blob = serialised(root)


def _font_table(document_part: Any) -> Any:
    """Return the part of the font table, made where a letterhead has none."""
    for rel in document_part.rels.values():
        if rel.reltype == RELATIONSHIP_TYPE.FONT_TABLE:
            return rel.target_part
    blob = b'<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    part = Part(PackURI("/word/fontTable.xml"), _FONT_TABLE, blob, document_part.package)
    document_part.relate_to(part, RELATIONSHIP_TYPE.FONT_TABLE)
    return part


def _declare(root: Element, face: str, stand_ins: str, family: str) -> Element:
    font = add(root, "w:font", name=face)
    add(font, "w:altName", val=stand_ins)
    add(font, "w:charset", val=_ARABIC_CHARSET)
    add(font, "w:family", val=family)
    add(font, "w:pitch", val="variable")
    return font


def _embed(font_table: Any, font: Element) -> None:
    """Embed the digits, obfuscated as the format asks: the first 32 bytes XORed with the key."""
    name = PackURI("/word/fonts/meetingdesk-digits.odttf")
    part = Part(name, _OBFUSCATED, _obfuscated_digits(), font_table.package)
    rel_id = font_table.relate_to(part, RELATIONSHIP_TYPE.FONT)
    embedded = add(font, "w:embedRegular", fontKey=f"{{{str(_KEY).upper()}}}")
    set_attribute(embedded, "r:id", rel_id)


@cache
def _obfuscated_digits() -> bytes:
    data = resource("minutes", "digits.ttf").read_bytes()
    key = _KEY.bytes[::-1]
    return bytes(byte ^ key[at % 16] for at, byte in enumerate(data[:32])) + data[32:]
