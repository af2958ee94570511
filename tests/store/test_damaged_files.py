"""Bytes changed anywhere in a file are found or harmless; the file itself is never touched by looking."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import council_samples as samples

from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError

PAGE = 4096
CODES = {"damaged", "truncated", "not_a_council_file", "newer_version", "chain_broken"}
HEADER_OFFSETS = tuple(range(0, 100, 4))
# The header of a page, its cell pointers, its first free bytes, its cells.
PAGE_OFFSETS = (0, 6, 9, 3900, 4060)


def offsets(size: int) -> Iterator[int]:
    """Return positions in every region of every page."""
    yield from HEADER_OFFSETS
    for page in range(size // PAGE):
        first = 100 if page == 0 else 0
        yield from (page * PAGE + at + first * (at < 60) for at in PAGE_OFFSETS)


def _fault(path: Path) -> str | None:
    """Return the code of what is found when a file is opened, checked and read; nothing else may be raised."""
    try:
        with CouncilFile.open(path) as file:
            file.quick_check()
            file.verify()
            file.journal(samples.SESSION).load()
            file.registry.plan(samples.SESSION)
            file.registry.register()
            file.drafts.kept(samples.SESSION)
    except StoreError as error:
        return error.code
    return None


def test_flipped_bytes_are_one_store_error_and_the_file_stays_as_it_was(sealed: Path) -> None:
    whole = sealed.read_bytes()
    found = 0
    for at, flip in zip(offsets(len(whole)), cycle((0xFF, 0x01, 0x80))):
        spoilt = whole[:at] + bytes([whole[at] ^ flip]) + whole[at + 1 :]
        sealed.write_bytes(spoilt)
        fault = _fault(sealed)
        assert fault is None or fault in CODES, at
        assert sealed.read_bytes() == spoilt, at
        assert list(samples.folder(sealed.parent)) == [sealed.name], at
        found += fault is not None
    assert found > 70


def test_a_changed_byte_anywhere_in_the_journal_is_found(sealed: Path) -> None:
    whole = sealed.read_bytes()
    start = whole.index(b'{"at":"2025-09-13T08:30:03.000000Z","speech":3}')
    for at in range(start - 60, start + 110, 5):
        sealed.write_bytes(whole[:at] + bytes([whole[at] ^ 0x04]) + whole[at + 1 :])
        assert _fault(sealed) in {"chain_broken", "damaged"}, at - start


def test_a_file_cut_anywhere_is_refused(sealed: Path) -> None:
    whole = sealed.read_bytes()
    for length in range(0, len(whole), 1531):
        sealed.write_bytes(whole[:length])
        assert _fault(sealed) == ("truncated" if length else "not_a_council_file")
        assert sealed.read_bytes() == whole[:length]
