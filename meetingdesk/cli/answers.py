"""Everything that is answered on the terminal."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication

from meetingdesk import __version__
from meetingdesk.cli import DONE, REFUSED, WRONG, voice
from meetingdesk.cli.arguments import parsed
from meetingdesk.cli.parser import Leave, WrongUsage
from meetingdesk.cli.problems import Problem, sentence, told
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.text import isolate
from meetingdesk.export.errors import ExportError
from meetingdesk.store.errors import StoreError
from meetingdesk.ui import wording
from meetingdesk.ui.i18n import install_translators


def answer(typed: Sequence[str]) -> int:
    """Do what one command asks for, and return the exit status."""
    with speaking():
        try:
            options = parsed(list(typed))
        except WrongUsage as wrong:
            voice.complain(str(wrong))
            return WRONG
        except Leave:
            return DONE
        if options.word != "demo":
            return _attempted(options)
    from meetingdesk.cli.windows import play_demo  # noqa: PLC0415 - it takes all of Qt

    return play_demo(options.out, options.speed, offscreen=options.offscreen)


@contextmanager
def speaking() -> Iterator[None]:
    """Let sentences be Persian inside the block; afterwards a window may make an application of its own."""
    running = QCoreApplication.instance()
    app = running or QCoreApplication([])
    install_translators(app)
    try:
        yield
    finally:
        if running is None:
            app.shutdown()


def _attempted(options: Namespace) -> int:
    try:
        return _HANDLERS[options.word](options)
    except (Problem, RuleViolation, StoreError) as problem:
        if options.word == "replay" or getattr(options, "json", False):
            voice.tell({"refused": told(problem)})
        return refused(sentence(problem), options)
    except BrokenPipeError:
        raise
    except (ExportError, OSError) as error:
        return refused(wording.failure(error), options)


def refused(said: str, options: Namespace) -> int:
    """Say why something was refused, and of which file that is true."""
    file = getattr(options, "file", None)
    voice.complain(f"{isolate(file.name)}: {said}" if file else said)
    return REFUSED


# Each handler is imported when it is asked for: a list of commands need not wait for the database.


def _version(_: Namespace) -> int:
    voice.say(f"meetingdesk {__version__}")
    return DONE


def _create(options: Namespace) -> int:
    from meetingdesk.cli.create import create  # noqa: PLC0415

    return create(options.file)


def _replay(options: Namespace) -> int:
    from meetingdesk.cli.replay import replay  # noqa: PLC0415

    return replay(options.file, options.script, stop=options.stop)


def _commands(options: Namespace) -> int:
    from meetingdesk.cli.listing import commands  # noqa: PLC0415

    return commands(as_json=options.json)


def _show(options: Namespace) -> int:
    from meetingdesk.cli.show import show  # noqa: PLC0415

    return show(options.file, options.session, options.at, as_json=options.json)


def _times(options: Namespace) -> int:
    from meetingdesk.cli.times import times  # noqa: PLC0415

    return times(options.file, options.session, options.at, options.out, as_json=options.json)


def _search(options: Namespace) -> int:
    from meetingdesk.cli.search import search  # noqa: PLC0415

    return search(options.file, options.words, as_json=options.json)


def _export(options: Namespace) -> int:
    from meetingdesk.cli.export import export  # noqa: PLC0415

    return export(options.file, options.session, options.out, draft=options.draft)


def _check(options: Namespace) -> int:
    from meetingdesk.cli.check import check  # noqa: PLC0415

    return check(options.file)


_HANDLERS: dict[str, Callable[[Namespace], int]] = {
    "version": _version,
    "create": _create,
    "replay": _replay,
    "commands": _commands,
    "show": _show,
    "times": _times,
    "search": _search,
    "export": _export,
    "check": _check,
}
