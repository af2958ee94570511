"""A look at the first bytes of a file, without SQLite, so that a refused file and its folder stay as they were."""

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from meetingdesk.store.errors import StoreError
from meetingdesk.store.failures import translated

APPLICATION_ID = int.from_bytes(b"mdsk", "big")
SCHEMA_VERSION = 4

_MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100

# POSIX drops all locks a process has on a file as soon as it closes any descriptor of that file: SQLite's would go
# with it. So a file this process has open is not read once more. Locks belong to the process, and so does this count.
_open_here: Counter[tuple[int, int]] = Counter()


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes tell; `pages` is None where SQLite itself would not believe the count."""

    application_id: int
    version: int
    page_size: int
    pages: int | None


def sidecar(path: Path, suffix: str) -> Path:
    """Return the path of a file that lies beside the council file and is named after it."""
    return path.with_name(path.name + suffix)


def has_content(path: Path) -> bool:
    """Tell whether a file exists and is not empty."""
    return path.is_file() and path.stat().st_size > 0


def hold_open(path: Path) -> tuple[int, int]:
    """Remember that this process has the file open; the returned key ends that in `let_go`."""
    with translated():
        stat = path.stat()
    key = (stat.st_dev, stat.st_ino)
    _open_here[key] += 1
    return key


def let_go(key: tuple[int, int]) -> None:
    """Forget one opening of a file."""
    _open_here[key] -= 1


def examine(path: Path) -> None:
    """Refuse what is no council file, is cut short, or comes from a newer program; the file is only read."""
    with translated():
        stat = path.stat()
        if (stat.st_dev, stat.st_ino) in +_open_here:
            return
        if not path.is_file():
            raise StoreError("not_a_council_file")
        with path.open("rb") as file:
            first = file.read(_HEADER_SIZE)
            size = os.fstat(file.fileno()).st_size
        is_settled = not has_content(sidecar(path, "-wal"))
    _judge(_parsed(first), size, is_settled=is_settled)


def _judge(header: Header, size: int, *, is_settled: bool) -> None:
    """Refuse by header and size; the size counts only where no write-ahead log is to be read with the file."""
    if header.application_id != APPLICATION_ID or header.version == 0:
        raise StoreError("not_a_council_file")
    if header.version > SCHEMA_VERSION:
        raise StoreError("newer_version", found=header.version, known=SCHEMA_VERSION)
    if is_settled and header.pages is not None and size < header.pages * header.page_size:
        raise StoreError("truncated")


def _parsed(first: bytes) -> Header:
    if not first or not _MAGIC.startswith(first[: len(_MAGIC)]):
        raise StoreError("not_a_council_file")
    if len(first) < _HEADER_SIZE:
        raise StoreError("truncated")
    page_size = _number(first, 16, 2)
    page_size = 65536 if page_size == 1 else page_size
    if page_size < 512 or page_size & (page_size - 1):
        raise StoreError("damaged", detail="page size")
    counted = _number(first, 24, 4) == _number(first, 92, 4)
    return Header(_number(first, 68, 4), _number(first, 60, 4), page_size, _number(first, 28, 4) if counted else None)


def _number(data: bytes, start: int, length: int) -> int:
    return int.from_bytes(data[start : start + length], "big")
