"""What the command line says: Persian for people, shaped where the terminal does not do it; JSON lines for programs."""

import io
import json
import os
import sys
from typing import TextIO

import msgspec

_encoder = msgspec.json.Encoder()


def prepare() -> None:
    """Let both streams take any text, whatever the locale says; one that is closed takes it and keeps nothing."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Tell people something on standard output."""
    _write(sys.stdout, _shaped(text, sys.stdout))


def complain(text: str) -> None:
    """Tell people what went wrong, on the error stream."""
    _write(sys.stderr, _shaped(text, sys.stderr))


def tell(thing: object) -> None:
    """Tell programs something: one line of JSON in logical order, on its way when the call returns."""
    try:
        line = _encoder.encode(thing).decode()
    except UnicodeEncodeError:
        # The name of a file may hold bytes that are no text.
        line = json.dumps(msgspec.to_builtins(thing))
    _write(sys.stdout, line)


def _write(stream: TextIO, text: str) -> None:
    stream.write(text + "\n")
    stream.flush()


def _shaped(text: str, stream: TextIO) -> str:
    """Return text as a stream shows it right: files and pipes get it in logical order, unless one asks otherwise."""
    if not stream.isatty() and os.environ.get("MEETINGDESK_BIDI") != "program":
        return text
    # The reshaper takes longer to import than most of what is said here takes to find out.
    from meetingdesk.export.terminal import for_terminal, terminal_shapes_itself  # noqa: PLC0415

    return for_terminal(text, shape=not terminal_shapes_itself(os.environ))
