"""The command line is run inside the test, on copies of a council that is made once."""

import io
import json
import shutil
from collections.abc import Sequence
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from answers_given import NOON, Command, Replay, Said
from demo_file import lay_demo_council

from meetingdesk.cli import run
from meetingdesk.services.demo_council import demo_script


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MEETINGDESK_BIDI", raising=False)


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Return a function that runs `meetingdesk` with words and tells what it answered."""

    def given(*words: object) -> Said:
        status = run([str(word) for word in words])
        said = capsys.readouterr()
        return Said(status, said.out, said.err)

    return given


@pytest.fixture
def replay(command: Command, tmp_path: Path) -> Replay:
    """Return a function that replays lines: text as it stands, anything else as JSON with an instant at noon."""

    def given(file: Path, *lines: object, options: Sequence[str] = ()) -> Said:
        script = tmp_path / "script.jsonl"
        script.write_bytes(b"\n".join(map(_line, lines)))
        return command("replay", file, script, *options)

    return given


def _line(line: object) -> bytes:
    if isinstance(line, bytes):
        return line
    if isinstance(line, str):
        return line.encode()
    assert isinstance(line, dict)
    return json.dumps({"at": NOON, **line}, ensure_ascii=False).encode()


@pytest.fixture(scope="session")
def prepared_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "prepared.council"
    lay_demo_council(path)
    return path


@pytest.fixture(scope="session")
def closed_once(prepared_once: Path) -> Path:
    path = prepared_once.with_name("closed.council")
    shutil.copy(prepared_once, path)
    with redirect_stdout(io.StringIO()):
        assert run(["replay", str(path), str(demo_script())]) == 0
    return path


@pytest.fixture
def council(prepared_once: Path, tmp_path: Path) -> Path:
    """Return the demo council, alone in its folder, session 72 prepared."""
    folder = tmp_path / "councils"
    folder.mkdir()
    return Path(shutil.copy(prepared_once, folder / "qom.council"))


@pytest.fixture
def closed(closed_once: Path, tmp_path: Path) -> Path:
    """Return the demo council, alone in its folder, session 72 held and closed."""
    folder = tmp_path / "closed"
    folder.mkdir()
    return Path(shutil.copy(closed_once, folder / "qom.council"))
