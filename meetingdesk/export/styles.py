"""The styles of the minutes, put into a document beside those it has.

A letterhead keeps its own styles. Its title and headings are replaced only where they name no font for complex
scripts: such styles were never meant for Persian.
"""

import tomllib
from dataclasses import dataclass
from functools import cache

import msgspec

from meetingdesk.assets import resource
from meetingdesk.export import rtl
from meetingdesk.export.ooxml import Element, add, attribute, child, children, put_before, qualified, remove

TABLE = "MinutesTable"
PLAIN_TABLE = "MinutesPlainTable"
HEADINGS = {1: "Heading1", 2: "Heading2"}
TITLE = "Title"
_BODY = "MinutesBody"
_REPLACED = frozenset({TITLE, *HEADINGS.values()})
_BUILT_IN = _REPLACED | {"Normal", "Header", "Footer"}


@dataclass(frozen=True, slots=True)
class Fonts:
    """The faces of the minutes; `latin` serves Latin words, `code` the identity of the record."""

    body: str = "B Nazanin"
    heading: str = "B Titr"
    latin: str = "Times New Roman"
    code: str = "Courier New"
    digits: str = "Meetingdesk Digits"


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style, as `resources/minutes/styles.toml` describes it."""

    id: str
    name: str
    based_on: str = ""
    next: str = ""
    font: str = ""
    size: float = 0
    bold: bool = False
    colour: str = ""
    align: str = ""
    before: float | None = None
    after: float | None = None
    line: float = 0
    indent: float = 0
    keep_next: bool = False
    outline: int = 0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """All the styles, and the names of those that are not paragraph styles."""

    paragraph: tuple[ParagraphStyle, ...]
    names: dict[str, str]


@cache
def style_sheet() -> StyleSheet:
    """Return the styles that come with the program."""
    text = resource("minutes", "styles.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), StyleSheet)


class Styles:
    """The styles of one document: `Styles(root, fonts)` adds what is missing; `styles[id]` is the id it has there."""

    def __init__(self, root: Element, fonts: Fonts) -> None:
        if root.tag != qualified("w:styles"):
            raise ValueError("the part of the styles holds something else")
        self._root = root
        self._fonts = fonts
        self._ids: dict[str, str] = {}
        found = children(root, "w:style")
        self._by_id = {attribute(s, "w:styleId"): s for s in found}
        self._by_name = {_name(s).casefold(): s for s in found}
        for style in style_sheet().paragraph:
            self._ids[style.id] = self._install(style)
        self._install_characters()
        self._install_tables()

    def __getitem__(self, style: str) -> str:
        return self._ids.get(style, style)

    def _install(self, style: ParagraphStyle) -> str:
        """Return the id that a style has in this document, where it may be there already."""
        is_built_in = style.id in _BUILT_IN
        found = self._by_name.get(style.name.casefold()) if is_built_in else self._by_id.get(style.id)
        if found is None:
            found = self._new("paragraph", style.id, style.name, style.based_on, style.next)
            self._describe(found, style)
        elif style.id in _REPLACED and not self._is_persian(found):
            remove(found, "w:pPr", "w:rPr")
            self._describe(found, style)
        return attribute(found, "w:styleId")

    def _is_persian(self, style: Element | None) -> bool:
        """Tell whether a style, or one it is based on, names a font for complex scripts."""
        while style is not None:
            properties = child(style, "w:rPr")
            fonts = child(properties, "w:rFonts") if properties is not None else None
            if fonts is not None and (attribute(fonts, "w:cs") or attribute(fonts, "w:cstheme")):
                return not attribute(fonts, "w:cstheme")
            base = child(style, "w:basedOn")
            style = self._by_id.get(attribute(base, "w:val")) if base is not None else None
        return False

    def _new(self, kind: str, style_id: str, name: str, based_on: str = "", following: str = "") -> Element:
        """Append a style without properties."""
        style = add(self._root, "w:style", type=kind, styleId=style_id)
        add(style, "w:name", val=name)
        if style_id == "Normal":
            style.set(f"{style.tag[:-5]}default", "1")
        elif style_id not in _BUILT_IN:
            style.set(f"{style.tag[:-5]}customStyle", "1")
        if based_on:
            add(style, "w:basedOn", val=self[based_on])
        if following:
            add(style, "w:next", val=self[following])
        add(style, "w:qFormat")
        self._by_id[style_id] = self._by_name[name.casefold()] = style
        return style

    def _describe(self, element: Element, style: ParagraphStyle) -> None:
        """Give a paragraph style its properties, in the order of the schema."""
        _paragraph_properties(put_before(element, "w:pPr", "w:rPr", "w:tblPr"), style)
        properties = put_before(element, "w:rPr", "w:tblPr")
        font, size = style.font, style.size
        if style.id == _BODY and not self._is_persian(self._by_name["normal"]):
            normal = style_sheet().paragraph[0]
            font, size = normal.font, normal.size
        if font:
            self._fonts_of(properties, {"body": self._fonts.body, "heading": self._fonts.heading}[font])
        _run_properties(properties, style, size)

    def _fonts_of(self, properties: Element, face: str) -> None:
        add(properties, "w:rFonts", ascii=self._fonts.latin, hAnsi=self._fonts.latin, cs=face)

    def _install_characters(self) -> None:
        names, fonts = style_sheet().names, self._fonts
        if rtl.STRONG not in self._by_id:
            properties = add(self._new("character", rtl.STRONG, names["strong"]), "w:rPr")
            add(properties, "w:b")
            add(properties, "w:bCs")
        for style_id, name, face in ((rtl.CODE, "code", fonts.code), (rtl.DIGITS, "digits", fonts.digits)):
            if style_id not in self._by_id:
                properties = add(self._new("character", style_id, names[name]), "w:rPr")
                add(properties, "w:rFonts", ascii=face, hAnsi=face, cs=face)
                add(properties, "w:noProof")

    def _install_tables(self) -> None:
        names = style_sheet().names
        if TABLE not in self._by_id:
            style = self._new("table", TABLE, names["table"])
            properties = add(style, "w:tblPr")
            _borders(properties, ("top", "left", "bottom", "right", "insideH", "insideV"))
            _cell_margins(properties, 28, 55)
            heading = add(style, "w:tblStylePr", type="firstRow")
            add(add(heading, "w:tcPr"), "w:shd", val="clear", color="auto", fill="E7E6E6")
        if PLAIN_TABLE not in self._by_id:
            properties = add(self._new("table", PLAIN_TABLE, names["plain_table"]), "w:tblPr")
            _cell_margins(properties, 28, 0)


def _name(style: Element) -> str:
    name = child(style, "w:name")
    return attribute(name, "w:val") if name is not None else ""


def _paragraph_properties(properties: Element, style: ParagraphStyle) -> None:
    if style.keep_next:
        add(properties, "w:keepNext")
        add(properties, "w:keepLines")
    if style.rule:
        add(add(properties, "w:pBdr"), f"w:{style.rule}", val="single", sz=4, space=3, color="808080")
    add(properties, "w:bidi")
    _spacing(properties, style)
    if style.indent:
        add(properties, "w:ind", start=round(style.indent * 56.7))
    if style.align:
        add(properties, "w:jc", val=style.align)
    if style.outline:
        add(properties, "w:outlineLvl", val=style.outline - 1)


def _spacing(properties: Element, style: ParagraphStyle) -> None:
    spacing: dict[str, str | int] = {}
    if style.before is not None:
        spacing["before"] = round(style.before * 20)
    if style.after is not None:
        spacing["after"] = round(style.after * 20)
    if style.line:
        spacing |= {"line": round(style.line * 240), "lineRule": "auto"}
    if spacing:
        add(properties, "w:spacing", **spacing)


def _run_properties(properties: Element, style: ParagraphStyle, size: float) -> None:
    if style.bold:
        add(properties, "w:b")
        add(properties, "w:bCs")
    if style.colour:
        add(properties, "w:color", val=style.colour)
    if size:
        add(properties, "w:sz", val=round(size * 2))
        add(properties, "w:szCs", val=round(size * 2))
    add(properties, "w:lang", val="en-US", bidi="fa-IR")


def _borders(properties: Element, sides: tuple[str, ...]) -> None:
    borders = add(properties, "w:tblBorders")
    for side in sides:
        add(borders, f"w:{side}", val="single", sz=4, space=0, color="808080")


def _cell_margins(properties: Element, vertical: int, horizontal: int) -> None:
    margins = add(properties, "w:tblCellMar")
    for side, width in (("top", vertical), ("left", horizontal), ("bottom", vertical), ("right", horizontal)):
        add(margins, f"w:{side}", w=width, type="dxa")
