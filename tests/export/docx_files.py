"""Minutes as files, made once, and what tests look up in them."""

import io
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import letterheads
import minutes_decided
import minutes_states
import minutes_voted
from lxml import etree

from meetingdesk.domain.minutes import minutes
from meetingdesk.domain.minutes.document import MinutesDocument
from meetingdesk.domain.state import MeetingState
from meetingdesk.export.minutes_docx import minutes_docx
from meetingdesk.export.wording import load_wording

ROOT = Path(__file__).resolve().parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WORDING = load_wording()


def document_of(state: MeetingState) -> MinutesDocument:
    return minutes(state, WORDING, record_hash=minutes_states.RECORD_HASH)


@cache
def final() -> bytes:
    return minutes_docx(document_of(minutes_states.session72()))


@cache
def draft() -> bytes:
    return minutes_docx(document_of(minutes_states.running72()))


@cache
def on_letterhead() -> bytes:
    return minutes_docx(document_of(minutes_states.session72()), letterhead=letterheads.letterhead())


@cache
def draft_on_letterhead() -> bytes:
    def change(document: Any) -> None:
        letterheads.with_first_page(document)
        letterheads.with_persian_styles(document)

    return minutes_docx(document_of(minutes_states.running72()), letterhead=letterheads.letterhead(change))


@cache
def voted() -> bytes:
    return minutes_docx(document_of(minutes_voted.closed()))


@cache
def decided() -> bytes:
    return minutes_docx(document_of(minutes_decided.closed()))


EVERY = [final, draft, voted, decided, on_letterhead, draft_on_letterhead]


def parts(file: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        return {name: package.read(name) for name in package.namelist()}


def root(file: bytes, part: str = "word/document.xml") -> Any:
    return etree.fromstring(parts(file)[part])


def stories(file: bytes) -> list[Any]:
    """Return the roots of everything that is laid out."""
    names = [n for n in parts(file) if n == "word/document.xml" or n.startswith(("word/header", "word/footer"))]
    return [root(file, name) for name in names]


def text(element: Any) -> str:
    return "".join(t.text or "" for t in element.iter(f"{W}t"))


def footers(file: bytes) -> list[str]:
    return [text(s) for s in stories(file) if s.tag == f"{W}ftr"]


def style(file: bytes, style_id: str) -> Any:
    return next(s for s in root(file, "word/styles.xml").iter(f"{W}style") if s.get(f"{W}styleId") == style_id)
