"""What can be typed, what help says, and what becomes of anything else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from answers_given import Command

from meetingdesk import __version__
from meetingdesk.cli import WORDS
from meetingdesk.cli.describing import DESCRIPTIONS
from meetingdesk.cli.problems import PROBLEMS, Problem, sentence
from meetingdesk.cli.script import ORDERS
from meetingdesk.domain.turns import TurnKind

WRONG = {
    "an unknown option": ("--nonsense",),
    "no command": ("--",),
    "nothing to show": ("show",),
    "no session": ("show", "x.council"),
    "a session that is no number": ("show", "x.council", "--session", "هفتاد"),
    "session zero": ("show", "x.council", "--session", "0"),
    "an instant without zone": ("show", "x.council", "--session", "72", "--at", "2025-09-13T12:00:00"),
    "an instant that is none": ("show", "x.council", "--session", "72", "--at", "noon"),
    "no document": ("export", "x.council", "--session", "72"),
    "no script": ("replay", "x.council"),
    "a value too many": ("check", "x.council", "y.council"),
    "a shortened option": ("show", "x.council", "--sess", "72"),
    "a council of nothing": ("create", "x.council"),
    "a speed that is none": ("demo", "--speed", "fast"),
    "a speed of nothing": ("demo", "--speed", "0"),
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG)
def test_wrong_usage_is_explained_in_persian_with_the_usage(command: Command, words: tuple[str, ...]) -> None:
    done = command(*words)
    assert (done.status, done.out) == (2, "")
    first, usage, *more = done.err.splitlines()
    assert any("\u0600" <= char <= "\u06ff" for char in first)
    assert usage.startswith("کاربرد: meetingdesk")
    assert not [line for line in more if not line.startswith(" ")]


@pytest.mark.parametrize("word", WORDS)
def test_every_command_has_help_in_persian(command: Command, word: str) -> None:
    done = command(word, "--help")
    assert (done.status, done.err) == (0, "")
    assert f"کاربرد: meetingdesk {word}" in done.out
    assert "همین راهنما" in done.out


def test_the_help_names_every_command_and_every_exit_status(command: Command) -> None:
    done = command("--help")
    assert done.status == 0
    assert all(f"    {word} " in done.out for word in WORDS)
    assert "2 کاربرد نادرست" in done.out


def test_the_version_is_told(command: Command) -> None:
    assert command("--version").out == f"meetingdesk {__version__}\n"


@pytest.mark.parametrize(("name", "status"), [("shwo", 2), ("none.council", 1), ("none/none", 1)])
def test_a_name_that_is_no_file_opens_no_window(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, status: int
) -> None:
    monkeypatch.chdir(tmp_path)
    done = command(name)
    assert (done.status, done.err.count("\n")) == (status, 1)
    assert name in done.err
    assert list(tmp_path.iterdir()) == []


def test_two_files_are_too_many_for_the_window(command: Command) -> None:
    assert command("a.council", "b.council").status == 2


def test_commands_are_listed_with_fields_types_and_defaults(command: Command) -> None:
    listed = {one["command"]: one for one in command("commands", "--json").json}
    assert set(listed) == set(ORDERS)
    assert listed["GiveFloor"]["fields"][:2] == [
        {"name": "turn", "type": "integer", "required": False, "default": None, "choices": [], "fields": []},
        {"name": "who", "type": "string", "required": False, "default": None, "choices": [], "fields": []},
    ]
    kind = listed["GiveFloor"]["fields"][2]
    assert (kind["default"], kind["choices"]) == ("statement", [kind.value for kind in TurnKind])
    by_name = {field["name"]: field for field in listed["AdoptResolution"]["fields"]}
    assert by_name["by"]["choices"] == ["consensus", "chair_conclusion", "vote"]
    assert by_name["by"]["default"] == "consensus"
    content = listed["ReviseResolution"]["fields"][0]
    assert (content["type"], content["required"]) == ("object", True)
    types = {field["name"]: field["type"] for field in content["fields"]}
    assert (types["clauses"], types["due_date"], types["standing"]) == ("array of string", "date", "boolean")


def test_commands_are_listed_for_people(command: Command) -> None:
    done = command("commands")
    assert done.status == 0
    assert all(f"\n{name} — " in done.out for name in ORDERS)
    assert "clauses: فهرستی از متن‌ها" in done.out


def test_what_is_said_of_a_command_is_what_its_docstring_says() -> None:
    assert {name: " ".join((kind.__doc__ or "").split()) for name, kind in ORDERS.items()} == DESCRIPTIONS


@pytest.mark.parametrize("code", PROBLEMS)
def test_every_problem_has_a_sentence(code: str) -> None:
    fields = ("line", "command", "name", "found", "expected", "detail", "at", "last", "file", "session")
    params = dict.fromkeys((*fields, "library", "remedy"), "x")
    assert len(sentence(Problem(code, **params))) > 10


def test_the_module_is_the_program(council: Path) -> None:
    words = [sys.executable, "-m", "meetingdesk", "show", str(council), "--session", "72", "--json"]
    done = subprocess.run(words, capture_output=True, check=False, env={**os.environ, "LC_ALL": "C"})
    assert done.returncode == 0, done.stderr.decode()
    assert "شورای گفتگوی" in done.stdout.decode()


def test_a_reader_that_has_gone_is_no_trouble(closed: Path) -> None:
    words = f'"{sys.executable}" -m meetingdesk commands | true; exit ${{PIPESTATUS[0]}}'
    done = subprocess.run(["bash", "-c", words], capture_output=True, check=False)
    assert done.returncode in {0, 1}
    assert done.stderr == b""


@pytest.mark.parametrize(("bidi", "is_shaped"), [("program", True), ("terminal", False)])
def test_persian_is_shaped_where_that_is_asked_for(
    command: Command, council: Path, monkeypatch: pytest.MonkeyPatch, bidi: str, is_shaped: bool
) -> None:
    monkeypatch.setenv("MEETINGDESK_BIDI", bidi)
    said = command("check", council).out
    assert any("\ufe70" <= char <= "\ufefc" for char in said) == is_shaped
    assert "\ufe8e" not in command("show", council, "--session", 72, "--json").out
