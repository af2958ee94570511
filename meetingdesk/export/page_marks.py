"""What every page carries: the footer with its page numbers, and the watermark of a draft."""

from collections.abc import Iterator
from typing import Any

from meetingdesk.domain.minutes.document import Footer
from meetingdesk.export import rtl
from meetingdesk.export.ooxml import Element, add, child, qualified, set_attribute
from meetingdesk.export.styles import Fonts, Styles

_SEPARATOR = "  |  "
_FIRST_PAGE = "۱"
_SHAPE = (
    "position:absolute;margin-left:0;margin-top:0;width:430pt;height:150pt;rotation:315;z-index:-251658752;"
    "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
    "mso-position-vertical:center;mso-position-vertical-relative:margin"
)


def write_footers(document: Any, footer: Footer, styles: Styles) -> None:
    """Add a line to every footer of the section, below what the letterhead has there."""
    for story in _stories(document, "footer"):
        _footer_line(story, footer, styles)


def _footer_line(story: Element, footer: Footer, styles: Styles) -> None:
    _drop_only_empty_paragraph(story)
    line = rtl.paragraph(story, styles["MinutesFooter"])
    rtl.write(line, f"{footer.page} ")
    rtl.field(line, "PAGE", _FIRST_PAGE)
    rtl.write(line, f" {footer.of} ")
    rtl.field(line, "NUMPAGES", _FIRST_PAGE)
    for text in filter(None, (footer.session, footer.version, footer.record)):
        rtl.write(line, _SEPARATOR + text)


def write_watermarks(document: Any, text: str, fonts: Fonts) -> None:
    """Put a watermark behind the text of every page, as Word itself makes one."""
    for number, story in enumerate(_stories(document, "header"), start=1):
        paragraph = child(story, "w:p")
        if paragraph is None:
            paragraph = add(story, "w:p")
        _watermark(paragraph, text, fonts.heading, number)


def _stories(document: Any, kind: str) -> Iterator[Element]:
    """Yield the headers or footers that the section really uses, each once, made where they are missing."""
    section = document.sections[0]
    names = [kind]
    if section.different_first_page_header_footer:
        names.append(f"first_page_{kind}")
    if document.settings.odd_and_even_pages_header_footer:
        names.append(f"even_page_{kind}")
    seen: list[Any] = []
    for name in names:
        story = getattr(section, name)
        if story.is_linked_to_previous:
            story.is_linked_to_previous = False
        if story.part not in seen:
            seen.append(story.part)
            yield story.part.element


def _drop_only_empty_paragraph(story: Element) -> None:
    """Remove the paragraph that a new footer comes with, so that our line is its first."""
    only = story[0] if len(story) == 1 else None
    if only is not None and only.tag == qualified("w:p") and only.find(f".//{qualified('w:r')}") is None:
        story.remove(only)


def _watermark(paragraph: Element, text: str, face: str, number: int) -> None:
    run = add(paragraph, "w:r")
    add(add(run, "w:rPr"), "w:noProof")
    picture = add(run, "w:pict")
    _shape_type(picture)
    shape = _vml(
        picture,
        "v:shape",
        id=f"PowerPlusWaterMarkObject{number}",
        type="#_x0000_t136",
        style=_SHAPE,
        fillcolor="silver",
        stroked="f",
    )
    set_attribute(shape, "o:spid", f"_x0000_s{2048 + number}")
    set_attribute(shape, "o:allowincell", "f")
    _vml(shape, "v:fill", opacity=".5")
    _vml(shape, "v:textpath", style=f'font-family:"{face}";font-size:1pt', string=text)
    set_attribute(_vml(shape, "w10:wrap"), "anchorx", "margin")
    set_attribute(shape[-1], "anchory", "margin")


def _shape_type(picture: Element) -> None:
    """Append the definition of WordArt that plain text has in Word."""
    kind = _vml(
        picture,
        "v:shapetype",
        id="_x0000_t136",
        coordsize="21600,21600",
        adj="10800",
        path="m@7,l@8,m@5,21600l@6,21600e",
    )
    set_attribute(kind, "o:spt", "136")
    formulas = _vml(kind, "v:formulas")
    for equation in (
        "sum #0 0 10800",
        "prod #0 2 1",
        "sum 21600 0 @1",
        "sum 0 0 @2",
        "sum 21600 0 @3",
        "if @0 @3 0",
        "if @0 21600 @1",
        "if @0 0 @2",
        "if @0 @4 21600",
        "mid @5 @6",
        "mid @8 @5",
        "mid @7 @8",
        "mid @6 @7",
        "sum @6 0 @5",
    ):
        _vml(formulas, "v:f", eqn=equation)
    path = _vml(kind, "v:path", textpathok="t")
    for name, value in (
        ("o:connecttype", "custom"),
        ("o:connectlocs", "@9,0;@10,10800;@11,21600;@12,10800"),
        ("o:connectangles", "270,180,90,0"),
    ):
        set_attribute(path, name, value)
    _vml(kind, "v:textpath", on="t", fitshape="t")
    handles = _vml(kind, "v:handles")
    _vml(handles, "v:h", position="#0,bottomRight", xrange="6629,14971")
    set_attribute(_vml(kind, "o:lock", text="t", shapetype="t"), "v:ext", "edit")


def _vml(parent: Element, name: str, /, **attributes: str) -> Element:
    """Append an element of VML, whose attributes have no namespace."""
    element = add(parent, name)
    for key, value in attributes.items():
        element.set(key, value)
    return element
