"""`python tests/soak/kill9.py [KILLS] [SEED]`: kills a replay again and again, and looks what is left each time.

Session 72 is replayed by a process that is killed at a random instant — while it starts, between two steps, inside one,
while it closes the session — and a new process goes on from what is on disk, until the session is closed; then the next
session. After each kill: every acknowledged step is there as it was acknowledged, at most one more is, the chain
verifies, and in the end the session is what it is without a kill.
"""

import io
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import msgspec

from meetingdesk.cli import run
from meetingdesk.cli.replay import plain
from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.domain.undo import fold
from meetingdesk.services.demo_council import SESSION, create_demo_council, demo_script
from meetingdesk.store.council_file import CouncilFile

LONGEST_START = 1.5


@dataclass
class Figures:
    """What happened to the processes, and what was found after them."""

    kills: int = 0
    acknowledged: int = 0
    unacknowledged: int = 0
    lost: int = 0
    sessions: int = 0
    moments: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def table(self) -> str:
        """Return the figures as lines of a table."""
        rows = {
            "kills": self.kills,
            **{f"  {moment}": count for moment, count in sorted(self.moments.items())},
            "sessions brought to their end": self.sessions,
            "steps acknowledged": self.acknowledged,
            "steps written but not yet acknowledged": self.unacknowledged,
            "acknowledged steps lost": self.lost,
            "seconds": round(self.seconds, 1),
        }
        return "\n".join(f"{name:<42}{value:>8}" for name, value in rows.items())


def soak(folder: Path, kills: int, seed: int, *, burst: int = 24) -> Figures:
    """Kill so many processes, each after at most `burst` acknowledged steps; AssertionError tells what was lost."""
    chance, figures, began = random.Random(seed), Figures(), time.monotonic()
    lines = [line for line in demo_script().read_text(encoding="utf-8").splitlines() if line.startswith("{")]
    end = uninterrupted(folder / "whole.council")
    while figures.kills < kills:
        path = folder / f"{figures.sessions}.council"
        create_demo_council(path)
        _one_session(path, lines, chance, figures, kills, burst)
        assert _state(path) == end
        figures.sessions += 1
    figures.seconds = time.monotonic() - began
    return figures


def uninterrupted(path: Path) -> MeetingState:
    """Return the state that a replay without a kill ends with."""
    create_demo_council(path)
    with redirect_stdout(io.StringIO()):
        assert run(["replay", str(path), str(demo_script())]) == 0
    return _state(path)


def _one_session(path: Path, lines: list[str], chance: random.Random, figures: Figures, kills: int, burst: int) -> None:
    """Replay a session until it is closed, through as many kills as are left."""
    done = 0
    while done < len(lines):
        may_kill = figures.kills < kills
        answers = _killed(path, lines[done:], chance, figures, burst) if may_kill else _finished(path, lines[done:])
        steps = _steps(path)
        acknowledged = done + len(answers)
        figures.acknowledged += len(answers)
        figures.lost += max(0, acknowledged - len(steps))
        figures.unacknowledged += max(0, len(steps) - acknowledged)
        assert acknowledged <= len(steps) <= acknowledged + 1, (acknowledged, len(steps))
        for answer, step in zip(answers, steps[done:], strict=False):
            assert answer["events"] == json.loads(msgspec.json.encode([plain(event) for event in step.events]))
        done = len(steps)


def _killed(path: Path, lines: list[str], chance: random.Random, figures: Figures, burst: int) -> list[dict[str, Any]]:
    """Replay until a random instant, and return what was acknowledged."""
    figures.kills += 1
    with _replaying(path, lines) as process:
        assert process.stdout is not None
        if chance.random() < 0.1:
            figures.moments["while starting"] += 1
            time.sleep(chance.uniform(0, LONGEST_START))
            answers: list[dict[str, Any]] = []
        else:
            answers = [answer for _ in range(chance.randint(1, burst)) if (answer := _answer(process.stdout))]
            figures.moments["while closing" if len(answers) == len(lines) else "while running"] += 1
            time.sleep(chance.choice((0.0, chance.uniform(0, 0.002), chance.uniform(0, 0.02))))
        process.kill()
        while answer := _answer(process.stdout):
            answers.append(answer)
    return answers


def _finished(path: Path, lines: list[str]) -> list[dict[str, Any]]:
    """Replay to the end, and return what was acknowledged."""
    with _replaying(path, lines) as process:
        assert process.stdout is not None
        return [json.loads(line) for line in process.stdout]


def _replaying(path: Path, lines: list[str]) -> subprocess.Popen[bytes]:
    script = path.with_suffix(".jsonl")
    script.write_text("\n".join(lines) + "\n", encoding="utf-8")
    words = [sys.executable, "-m", "meetingdesk", "replay", str(path), str(script), "--stop"]
    # Compiled once for all processes, whatever the environment thinks of caches.
    return subprocess.Popen(words, stdout=subprocess.PIPE, env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""})


def _answer(output: IO[bytes]) -> dict[str, Any] | None:
    """Return the next whole line; None at the end, also where the last line was cut off."""
    line = output.readline()
    if not line.endswith(b"\n"):
        return None
    answer = json.loads(line)
    assert "refused" not in answer, answer
    return dict(answer)


def _steps(path: Path) -> tuple[Any, ...]:
    """Return the steps on disk, once the file has been checked from end to end."""
    with CouncilFile.open(path) as file:
        file.verify()
        return file.journal(SESSION).load()


def _state(path: Path) -> MeetingState:
    """Return the state of the session; it is closed and sealed."""
    with CouncilFile.open(path) as file:
        journal = file.journal(SESSION)
        assert journal.sealed
        state = fold(file.registry.plan(SESSION), journal.load())
    assert state.phase is Phase.CLOSED
    return state


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
    print(f"kill -9 at random instants of a replay, seed {seed}")
    with tempfile.TemporaryDirectory() as temporary:
        print(soak(Path(temporary), wanted, seed).table())
