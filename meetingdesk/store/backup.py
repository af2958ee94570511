"""Copies of a council file, taken while it is open."""

import sqlite3
from pathlib import Path

from meetingdesk.store.errors import StoreError
from meetingdesk.store.failures import translated
from meetingdesk.store.header import sidecar


def copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy everything committed into a new file, in one piece; an existing file is never overwritten."""
    if target.exists():
        raise StoreError("exists")
    unfinished = sidecar(target, "-new")
    try:
        with translated():
            _write(source, unfinished)
            unfinished.rename(target)
    finally:
        for leftover in (unfinished, sidecar(unfinished, "-journal"), sidecar(unfinished, "-wal")):
            leftover.unlink(missing_ok=True)


def _write(source: sqlite3.Connection, target: Path) -> None:
    target.unlink(missing_ok=True)
    copied = sqlite3.connect(target)
    try:
        source.backup(copied)
    finally:
        copied.close()


def before_upgrade(source: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the file beside itself before its schema changes; the copy of an earlier attempt is left alone."""
    number = 1
    while (target := sidecar(path, f"-backup-v{version}-{number}")).exists():
        number += 1
    copy(source, target)
    return target
