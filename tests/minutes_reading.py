"""Reading minutes in tests."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from minutes_states import RECORD_HASH

from meetingdesk.domain.minutes import minutes
from meetingdesk.domain.minutes.document import Heading, MinutesDocument, Paragraph, Table
from meetingdesk.domain.state import MeetingState
from meetingdesk.export.wording import load_wording

WORDING = load_wording()


def told(state: MeetingState) -> MinutesDocument:
    return minutes(state, WORDING, record_hash=RECORD_HASH)


def table(document: MinutesDocument, key: str) -> Table:
    return next(b for b in document.blocks if isinstance(b, Table) and b.key == key)


def text_of(paragraph: Paragraph) -> str:
    return plainly("".join(run.text for run in paragraph.runs))


def said(document: MinutesDocument, key: str) -> str:
    return next(text_of(b) for b in document.blocks if isinstance(b, Paragraph) and b.key == key)


def section(document: MinutesDocument, heading: str) -> list[str]:
    """Return the texts of a section, its headings of the second level marked with #."""
    blocks = iter(document.blocks)
    next(b for b in blocks if isinstance(b, Heading) and b.text == heading)
    texts = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            break
        if isinstance(block, Heading):
            texts.append(f"# {block.text}")
        elif isinstance(block, Paragraph):
            texts.append(text_of(block))
    return texts


def strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from strings(part)
    elif is_dataclass(node):
        for field in fields(node):
            if field.name == "key":
                continue
            yield from strings(getattr(node, field.name))


def keys(document: MinutesDocument) -> list[str]:
    """Return what the headings and paragraphs stand for, in order."""
    return [b.key for b in document.blocks if isinstance(b, Paragraph | Heading)]


def plainly(text: str) -> str:
    """Return a text without the marks that isolate codes."""
    return re.sub("[\u2066-\u2069]", "", text)
