"""A python-docx document as the bytes of a file: without leftovers, and always the same for the same document."""

import io
import zipfile
from datetime import UTC, datetime
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.spec import default_content_types
from lxml import etree

from meetingdesk.export.ooxml import serialised

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_STAMP = (1980, 1, 1, 0, 0, 0)
_KEPT = (
    RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
    RELATIONSHIP_TYPE.CORE_PROPERTIES,
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    RELATIONSHIP_TYPE.CUSTOM_PROPERTIES,
)
_APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>meetingdesk</Application></Properties>"
)


def describe(document: Any, *, title: str, author: str, at: datetime) -> None:
    """Set the properties of a document; nothing of a letterhead's own stays in them."""
    properties = document.core_properties
    for element in list(properties._element):
        properties._element.remove(element)
    properties.title = title[:255]
    properties.author = properties.last_modified_by = author[:255]
    properties.created = properties.modified = at.astimezone(UTC).replace(tzinfo=None)
    properties.language = "fa-IR"
    properties.revision = 1


def package_bytes(document: Any) -> bytes:
    """Return the file: no thumbnail, no custom XML, relationships of the package numbered without gaps."""
    package = document.part.package
    _keep_only_what_is_needed(package)
    parts = list(package.iter_parts())
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        _store(archive, "[Content_Types].xml", _content_types(parts))
        _store(archive, "_rels/.rels", package.rels.xml)
        for part in parts:
            _store(archive, part.partname.membername, part.blob)
            if len(part.rels):
                _store(archive, part.partname.rels_uri.membername, part.rels.xml)
    return stream.getvalue()


def _keep_only_what_is_needed(package: Any) -> None:
    kept = [rel for kind in _KEPT for rel in package.rels.values() if rel.reltype == kind]
    app = Part(PackURI("/docProps/app.xml"), CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, _APP, package)
    targets = [(r.reltype, r.target_part) for r in kept if r.reltype != RELATIONSHIP_TYPE.EXTENDED_PROPERTIES]
    package.rels.clear()
    for number, (kind, part) in enumerate([*targets, (RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, app)], start=1):
        package.rels.add_relationship(kind, part, f"rId{number}")
    for rel_id, rel in list(package.main_document_part.rels.items()):
        if rel.reltype == RELATIONSHIP_TYPE.CUSTOM_XML:
            del package.main_document_part.rels[rel_id]


def _content_types(parts: list[Any]) -> bytes:
    """Return the content types, sorted, images and the like by extension."""
    defaults = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
    overrides = {}
    for part in parts:
        extension = part.partname.ext.lower()
        if (extension, part.content_type) in default_content_types:
            defaults[extension] = part.content_type
        else:
            overrides[part.partname] = part.content_type
    root = etree.Element(f"{{{_TYPES}}}Types", nsmap={None: _TYPES})
    for extension in sorted(defaults):
        etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=extension, ContentType=defaults[extension])
    for name in sorted(overrides):
        etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=name, ContentType=overrides[name])
    return serialised(root)


def _store(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, _STAMP)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 0
    archive.writestr(info, data)
