"""Minutes as a Word document."""

import dataclasses
from collections.abc import Iterator
from typing import Any

from meetingdesk.domain.minutes.document import Block, Emphasis, MinutesDocument, Paragraph
from meetingdesk.domain.text import unstorable
from meetingdesk.export import rtl
from meetingdesk.export.errors import CharacterError, TemplateError
from meetingdesk.export.fonts import declare_fonts
from meetingdesk.export.letterhead import open_base
from meetingdesk.export.minutes_blocks import Layout
from meetingdesk.export.ooxml import Element, qualified
from meetingdesk.export.package import describe, package_bytes
from meetingdesk.export.page_marks import write_footers, write_watermarks
from meetingdesk.export.styles import Fonts, Styles

DEFAULT_FONTS = Fonts()
_A4_TEXT_WIDTH = 9866
_NARROWEST = 4000
_EMU_PER_TWIP = 635


def minutes_docx(document: MinutesDocument, *, letterhead: bytes | None = None, fonts: Fonts = DEFAULT_FONTS) -> bytes:
    """Return the minutes as the bytes of a .docx file, always the same for the same arguments.

    `letterhead` is the office's own .docx: its headers, footers, styles and page are kept, its body is dropped.
    Raises TemplateError where it cannot be used, CharacterError for a text that no file can hold.
    """
    _check_characters(document)
    base = open_base(letterhead)
    if letterhead is None:
        return _written(base, document, fonts, has_letterhead=False)
    try:
        return _written(base, document, fonts, has_letterhead=True)
    except (LookupError, AttributeError, ValueError, TypeError, SyntaxError) as error:
        # The letterhead opened, but a part of it is not what its name says.
        raise TemplateError("template_damaged", str(error)) from error


def _written(base: Any, document: MinutesDocument, fonts: Fonts, *, has_letterhead: bool) -> bytes:
    styles = Styles(base.styles.element, fonts)
    declare_fonts(base, fonts)
    section = base.sections[0]
    body = base.element.body
    properties = body.sectPr
    rtl.section(properties)
    layout = Layout(body, styles, _text_width(section), has_letterhead)
    for block in _blocks(document, _header_text(base) if has_letterhead else ""):
        layout.lay_out(block)
    body.append(properties)
    write_footers(base, document.footer, styles)
    if document.watermark:
        write_watermarks(base, document.watermark, fonts)
    describe(base, title=document.title, author=document.council, at=document.as_of)
    return package_bytes(base)


def _text_width(section: Any) -> int:
    """Return the width between the margins, in twentieths of a point."""
    page, margins = section.page_width, (section.left_margin, section.right_margin)
    if page is None or None in margins:
        return _A4_TEXT_WIDTH
    width: int = round((page - sum(margins) - (section.gutter or 0)) / _EMU_PER_TWIP)
    return max(_NARROWEST, width)


def _blocks(document: MinutesDocument, header: str) -> Iterator[Block]:
    """Yield the blocks, without an invocation that the letterhead already has."""
    for block in document.blocks:
        if not (_is_invocation(block) and _text(block) in header):
            yield block


def _is_invocation(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.emphasis is Emphasis.INVOCATION


def _text(block: Block) -> str:
    return "".join(run.text for run in block.runs) if isinstance(block, Paragraph) else ""


def _header_text(base: Any) -> str:
    """Return the text of the header of the first page."""
    section = base.sections[0]
    header = section.first_page_header if section.different_first_page_header_footer else section.header
    if header.is_linked_to_previous:
        return ""
    root: Element = header.part.element
    return "".join(text.text or "" for text in root.iter(qualified("w:t")))


def _check_characters(document: MinutesDocument) -> None:
    for text in _texts(document):
        if (character := unstorable(text.replace("\n", " "))) is not None:
            raise CharacterError(character)


def _texts(node: object) -> Iterator[str]:
    """Yield every text in a document."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from _texts(part)
    elif dataclasses.is_dataclass(node):
        for field in dataclasses.fields(node):
            yield from _texts(getattr(node, field.name))
