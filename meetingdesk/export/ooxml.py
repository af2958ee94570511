"""Elements of WordprocessingML: names, and the shortest way to build them."""

from functools import cache
from typing import Any, TypeAlias

from lxml import etree

# lxml comes without types; elements are Any from here on, and stay inside `export`.
Element: TypeAlias = Any

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w10": "urn:schemas-microsoft-com:office:word",
}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@cache
def qualified(name: str) -> str:
    """Return «w:p» as lxml spells it; a name without a prefix stays as it is."""
    prefix, _, local = name.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if prefix else name


def add(parent: Element, name: str, /, **attributes: str | int) -> Element:
    """Append an element with attributes of WordprocessingML: `add(pr, "w:jc", val="start")`."""
    element = etree.SubElement(parent, qualified(name))
    for key, value in attributes.items():
        element.set(qualified(f"w:{key}"), str(value))
    return element


def set_attribute(element: Element, name: str, value: str) -> None:
    """Set an attribute of any namespace: `set_attribute(font, "r:id", "rId1")`."""
    element.set(qualified(name), value)


def attribute(element: Element, name: str) -> str:
    """Return an attribute, empty where it is missing."""
    return str(element.get(qualified(name), ""))


def children(element: Element, *names: str) -> list[Element]:
    """Return the children of these names, in document order."""
    return list(element.iterchildren(*(qualified(name) for name in names)))


def child(element: Element, name: str) -> Element:
    """Return the first child of that name, or None."""
    return element.find(qualified(name))


def remove(element: Element, *names: str) -> None:
    """Remove the children of these names."""
    for found in children(element, *names):
        element.remove(found)


def put_before(element: Element, name: str, *followers: str) -> Element:
    """Return the child of that name, made where it is missing before the first of those that must follow it."""
    found = child(element, name)
    if found is not None:
        return found
    after = next(iter(children(element, *followers)), None)
    made = add(element, name)
    if after is not None:
        after.addprevious(made)
    return made


def parsed(xml: bytes) -> Element:
    """Return the root of an XML part; entities are not resolved."""
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def serialised(root: Element) -> bytes:
    """Return a root element as a part is stored."""
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))
