"""Putting a finished document on disk: whole, under its own kind of name, or not at all."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from meetingdesk.export.errors import TargetError

_SQLITE = b"SQLite format 3"


def require_word_target(target: Path) -> None:
    """Refuse, with TargetError, a name that is not Word's, a device, and a council file under any name."""
    _require(target, (".docx",), "not_a_word_file")


def require_report_target(target: Path) -> None:
    """Refuse, with TargetError, a name that is neither Word's nor Excel's, a device, and a council file."""
    _require(target, (".docx", ".xlsx"), "not_a_report_file")


def _require(target: Path, suffixes: tuple[str, ...], code: str) -> None:
    if target.is_dir():
        return
    if target.suffix.lower() not in suffixes or _is_something_else(target):
        raise TargetError(code, target.name)


def write_document(target: Path, content: bytes) -> None:
    """Write a Word file so that it is there whole, or is what it was before; OSError tells what stood in the way."""
    require_word_target(target)
    _write_whole(target, content)


def write_report(target: Path, content: bytes) -> None:
    """Write a Word or Excel file in the same way."""
    require_report_target(target)
    _write_whole(target, content)


def _write_whole(target: Path, content: bytes) -> None:
    real = target.resolve()
    new = real.with_name(f".{real.name[:60]}.{os.getpid()}.new")
    if real.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if real.exists() and not os.access(real, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    try:
        _write_through(new, content)
        new.replace(real)
    except BaseException:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise


def _write_through(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _is_something_else(target: Path) -> bool:
    try:
        if not target.exists():
            return False
        if not target.is_file():
            return True
        with target.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False
