"""The office's own letterhead: its headers, footers, styles and page are kept, its body and its history are dropped."""

import io
import zipfile
import zlib
from copy import deepcopy
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE

from meetingdesk.export.blank import blank_document
from meetingdesk.export.errors import TemplateError
from meetingdesk.export.ooxml import Element, attribute, children, qualified, remove

_LARGEST = 64 * 1024 * 1024
_KEPT = frozenset(
    {
        RELATIONSHIP_TYPE.STYLES,
        RELATIONSHIP_TYPE.SETTINGS,
        RELATIONSHIP_TYPE.FONT_TABLE,
        RELATIONSHIP_TYPE.THEME,
        RELATIONSHIP_TYPE.NUMBERING,
        RELATIONSHIP_TYPE.WEB_SETTINGS,
        RELATIONSHIP_TYPE.FOOTNOTES,
        RELATIONSHIP_TYPE.ENDNOTES,
        RELATIONSHIP_TYPE.HEADER,
        RELATIONSHIP_TYPE.FOOTER,
    }
)
_FOREIGN_SETTINGS = (
    "w:zoom",
    "w:attachedTemplate",
    "w:mailMerge",
    "w:trackRevisions",
    "w:documentProtection",
    "w:rsids",
)


def open_base(letterhead: bytes | None) -> Any:
    """Return an empty python-docx document on a letterhead, or on a blank page; TemplateError where it is unusable."""
    if letterhead is None:
        return docx.Document(io.BytesIO(blank_document()))
    _check(letterhead)
    # python-docx trusts its input: what is missing or misshapen shows as whatever it stumbles over.
    try:
        document = docx.Document(io.BytesIO(letterhead))
    except ValueError as error:
        raise TemplateError("template_kind", str(error)) from error
    except Exception as error:
        raise TemplateError("template_damaged", str(error)) from error
    try:
        _empty(document)
    except Exception as error:
        raise TemplateError("template_damaged", str(error)) from error
    return document


def _check(letterhead: bytes) -> None:
    """Refuse what is no zip archive, is damaged, or would unpack to more than a letterhead has."""
    try:
        with zipfile.ZipFile(io.BytesIO(letterhead)) as package:
            if sum(part.file_size for part in package.infolist()) > _LARGEST:
                raise TemplateError("template_too_large")
            if "[Content_Types].xml" not in package.namelist():
                raise TemplateError("template_not_docx")
            damaged = package.testzip()
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        code = "template_damaged" if letterhead.startswith(b"PK") else "template_not_docx"
        raise TemplateError(code, str(error)) from error
    if damaged is not None:
        raise TemplateError("template_damaged", damaged)


def _empty(document: Any) -> None:
    """Leave the last section with the headers and footers it shows, and nothing else."""
    body = document.element.body
    section = _last_section(body)
    for element in list(body):
        body.remove(element)
    body.append(section)
    shown = {attribute(r, "r:id") for r in children(section, "w:headerReference", "w:footerReference")}
    for rel_id, rel in list(document.part.rels.items()):
        is_story = rel.reltype in {RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER}
        if rel.reltype not in _KEPT or (is_story and rel_id not in shown):
            del document.part.rels[rel_id]
    _forget(document.settings.element, document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS))


def _last_section(body: Element) -> Element:
    """Return the properties of the last section, with the headers and footers it takes over from earlier ones."""
    sections = list(body.iter(qualified("w:sectPr")))
    last = deepcopy(sections[-1])
    remove(last, "w:sectPrChange")
    for section in reversed(sections[:-1]):
        known = {(r.tag, attribute(r, "w:type")) for r in children(last, "w:headerReference", "w:footerReference")}
        for reference in children(section, "w:headerReference", "w:footerReference"):
            if (reference.tag, attribute(reference, "w:type")) not in known:
                last.insert(0, deepcopy(reference))
    return last


def _forget(settings: Element, part: Any) -> None:
    """Drop what ties the letterhead to the machine it was made on, with the relationships of it."""
    remove(settings, *_FOREIGN_SETTINGS)
    used = {value for element in settings.iter() for value in element.attrib.values()}
    for rel_id in [rel_id for rel_id in part.rels if rel_id not in used]:
        del part.rels[rel_id]
