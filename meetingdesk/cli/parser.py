"""argparse that speaks the language of the interface, and raises instead of leaving the program."""

import argparse
import re
from typing import Any, NoReturn

from PySide6.QtCore import QCoreApplication

from meetingdesk.cli import voice
from meetingdesk.domain.text import isolate_ltr

translate = QCoreApplication.translate


class WrongUsage(Exception):  # noqa: N818 - a refusal is no error of the program
    """What was typed cannot be understood; the text says why, and how it is used."""


class Leave(Exception):  # noqa: N818
    """Help was given; nothing else is to be done."""


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help with a Persian heading over the usage."""

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, translate("Cli", "usage: ") if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving the program, and speaks through `voice`."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, formatter_class=_Help, add_help=False, allow_abbrev=False)
        self._positionals.title = translate("Cli", "arguments")
        self._optionals.title = translate("Cli", "options")
        self.add_argument("-h", "--help", action="help", help=translate("Cli", "show this help"))

    def print_help(self, file: object = None) -> None:  # noqa: ARG002 - the signature of argparse
        """Show the help to people."""
        voice.say(self.format_help().rstrip())

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:  # noqa: ARG002
        """End parsing after help."""
        raise Leave

    def error(self, message: str) -> NoReturn:
        """Refuse what was typed, with a sentence and the usage."""
        raise WrongUsage(f"{_explained(message)}\n{self.format_usage().rstrip()}")


def _explained(message: str) -> str:
    """Return an English message of argparse as a sentence of ours; one it has not had before stays as it is."""
    for pattern, template in _messages():
        found = re.match(pattern, message)
        if found:
            return template.format(*(isolate_ltr(group) for group in found.groups()))
    own = re.match(r"argument \S+: (.*)", message)
    return own[1] if own else message


def _messages() -> tuple[tuple[str, str], ...]:
    return (
        (r"the following arguments are required: (.*)", translate("Cli", "Something is missing: {0}")),
        (r"argument (\S+): expected one argument", translate("Cli", "A value is missing after {0}.")),
        (r"argument (\S+): ignored explicit argument", translate("Cli", "{0} takes no value.")),
        (r"unrecognized arguments: (.*)", translate("Cli", "This is not known here: {0}")),
    )
