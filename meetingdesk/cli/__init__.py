"""The command line. Exit status 0: done, 1: refused or failed, 2: wrong usage."""

import os
import sys
from collections.abc import Sequence

from meetingdesk.cli import voice

DONE, REFUSED, WRONG = 0, 1, 2
WORDS_WITH_FILES = ("demo", "create", "replay", "show", "times", "search", "export", "check")
WORDS = (*WORDS_WITH_FILES, "commands")
"""The words that are commands; anything else is the name of a file to be opened."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Do what was typed after `meetingdesk`, and return the exit status."""
    voice.prepare()
    typed = list(sys.argv[1:] if arguments is None else arguments)
    opens_window = not typed or not (typed[0] in WORDS or typed[0].startswith("-"))
    try:
        if opens_window or typed[0] in WORDS_WITH_FILES:
            # PySide6 watches every import made after its own, which costs a fifth; the database goes before it.
            import meetingdesk.services.desk  # noqa: PLC0415
            import meetingdesk.store.council_file  # noqa: PLC0415, F401
        if opens_window:
            from meetingdesk.cli.windows import open_window  # noqa: PLC0415

            return open_window(typed)
        from meetingdesk.cli.answers import answer  # noqa: PLC0415

        return answer(typed)
    except BrokenPipeError:
        # Whoever read has gone; nothing is left to be said, also not when Python flushes at the end.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
        return REFUSED
    except KeyboardInterrupt:
        return REFUSED
