"""What can be typed after `meetingdesk`, and the help that tells it. Command words are English, the help is Persian."""

import argparse
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from meetingdesk.cli.instants import instant
from meetingdesk.cli.parser import Parser
from meetingdesk.cli.problems import Problem, sentence
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.text import ascii_digits, isolate_ltr

translate = QCoreApplication.translate


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


def parsed(arguments: list[str]) -> argparse.Namespace:
    """Return the options of one command, which is their `word`; raises WrongUsage or Leave."""
    parser = _main_parser()
    options = parser.parse_args(arguments)
    if options.word is None:
        parser.error("the following arguments are required: COMMAND")
    return options


def _main_parser() -> Parser:
    parser = Parser(
        prog="meetingdesk",
        usage="meetingdesk [FILE] | meetingdesk COMMAND …",
        description=translate("Cli", "Runs council meetings live and leaves them as minutes in Word."),
        epilog=_epilog(),
    )
    version = translate("Cli", "show the version")
    parser.add_argument("--version", dest="word", action="store_const", const="version", help=version)
    commands = parser.add_subparsers(
        dest="word", metavar="COMMAND", title=translate("Cli", "commands"), prog="meetingdesk"
    )
    _add_demo(commands)
    _add_create(commands)
    _add_replay(commands)
    _add_commands(commands)
    _add_show(commands)
    _add_times(commands)
    _add_search(commands)
    _add_export(commands)
    _add_check(commands)
    return parser


def _epilog() -> str:
    return translate(
        "Cli",
        "Without a command the window opens, with FILE if it is given.\n"
        "Exit status: 0 done, 1 refused or failed, 2 wrong usage.\n"
        "MEETINGDESK_BIDI=terminal or program tells who shapes Persian text: the terminal, or this program.",
    )


def _add_demo(commands: Commands) -> None:
    text = translate("Cli", "play session 72 of the demo council through the real windows")
    parser = commands.add_parser("demo", help=text, description=text)
    _option(parser, "--out", "DIR", Path, translate("Cli", "where the files are left (./demo)"), default=Path("demo"))
    speed = translate("Cli", "how fast it is played: 2 is twice as fast, 0.5 half as fast (1)")
    _option(parser, "--speed", "N", _speed, speed, default=1.0)
    parser.add_argument("--offscreen", action="store_true", help=translate("Cli", "play without showing windows"))


def _add_create(commands: Commands) -> None:
    text = translate("Cli", "make a council file")
    parser = commands.add_parser("create", help=text, description=text)
    _file(parser)
    demo = translate("Cli", "fill it with the demo council, its session 72 prepared")
    parser.add_argument("--demo", action="store_true", required=True, help=demo)


def _add_replay(commands: Commands) -> None:
    text = translate("Cli", "carry out a script, one command a line, each at its own instant")
    more = translate(
        "Cli",
        "Every line gives one line of JSON: its events, or why it was refused. A refused line changes nothing and the\n"
        "next one is tried. Undo and Redo are commands as well; “meetingdesk commands” lists the others.",
    )
    parser = commands.add_parser("replay", help=text, description=f"{text}\n\n{more}")
    _file(parser)
    parser.add_argument(
        "script", metavar="SCRIPT.jsonl", type=Path, help=translate("Cli", "the script, - for the input")
    )
    parser.add_argument("--stop", action="store_true", help=translate("Cli", "stop at the first line that is refused"))


def _add_commands(commands: Commands) -> None:
    text = translate("Cli", "list the commands of scripts with their fields")
    _json(commands.add_parser("commands", help=text, description=text))


def _add_show(commands: Commands) -> None:
    text = translate("Cli", "show what is true of a session")
    parser = commands.add_parser("show", help=text, description=text)
    _file(parser)
    _session(parser)
    _at(parser)
    _json(parser)


def _add_times(commands: Commands) -> None:
    text = translate("Cli", "tell who spoke how long: members, groups and items")
    parser = commands.add_parser("times", help=text, description=text)
    _file(parser)
    _session(parser)
    _at(parser)
    out = translate("Cli", "a Word or Excel file instead of the terminal; one that exists is replaced")
    parser.add_argument("-o", "--out", metavar="OUT.docx|OUT.xlsx", type=Path, help=out)
    _json(parser)


def _add_search(commands: Commands) -> None:
    text = translate("Cli", "find resolutions, deferred drafts, agenda items and remarks of all sessions")
    parser = commands.add_parser("search", help=text, description=text)
    _file(parser)
    words = translate("Cli", "words, each from its beginning, or a number such as 70/1")
    parser.add_argument("words", metavar="WORDS", nargs="+", help=words)
    _json(parser)


def _add_export(commands: Commands) -> None:
    text = translate("Cli", "write the minutes of a session as a Word document")
    parser = commands.add_parser("export", help=text, description=text)
    _file(parser)
    _session(parser)
    out = translate("Cli", "the Word document; one that exists is replaced")
    parser.add_argument("-o", "--out", metavar="OUT.docx", type=Path, required=True, help=out)
    draft = translate("Cli", "a draft with a watermark, as long as the session is not closed")
    parser.add_argument("--draft", action="store_true", help=draft)


def _add_check(commands: Commands) -> None:
    text = translate("Cli", "look for damage, and name the first bad row of a record")
    _file(commands.add_parser("check", help=text, description=text))


def _file(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help=translate("Cli", "the council file"))


def _session(parser: Parser) -> None:
    _option(parser, "--session", "N", _number, translate("Cli", "the number of the session"), required=True)


def _at(parser: Parser) -> None:
    at = translate("Cli", "at this instant, such as 2025-09-13T12:30:00+03:30; otherwise after the last step")
    _option(parser, "--at", "INSTANT", _instant, at)


def _json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help=translate("Cli", "as JSON in logical order, for programs"))


def _option(parser: Parser, name: str, metavar: str, kind: Callable[[str], Any], text: str, **more: Any) -> None:
    parser.add_argument(name, metavar=metavar, type=kind, help=text, **more)


def _number(text: str) -> SessionNo:
    try:
        number = int(ascii_digits(text))
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(_not_a(translate("Cli", "{text} is not a number of a session."), text))
    return SessionNo(number)


def _speed(text: str) -> float:
    try:
        speed = float(ascii_digits(text))
    except ValueError:
        speed = 0.0
    if not 0.01 <= speed <= 1000:
        raise argparse.ArgumentTypeError(_not_a(translate("Cli", "{text} is not a speed from 0.01 to 1000."), text))
    return speed


def _instant(text: str) -> datetime:
    try:
        return instant(text)
    except Problem as problem:
        raise argparse.ArgumentTypeError(sentence(problem)) from None


def _not_a(template: str, text: str) -> str:
    return template.format(text=isolate_ltr(text))
