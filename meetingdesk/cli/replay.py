"""`meetingdesk replay`: a script carried out through the same door as the window, each line at its own instant.

A refused line changes nothing and the next one is tried, unless the replay is to stop. What the environment refuses (a
full disk) ends it. An interruption of the program is not noted: time is what the script says.
"""

import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO

import msgspec

from meetingdesk.cli import voice
from meetingdesk.cli.problems import Problem, Refusal, sentence, told
from meetingdesk.cli.script import Entry, Redo, Undo, entry, numbered_lines, require_utf8
from meetingdesk.cli.sessions import BEGINNING, default_session, desk_for
from meetingdesk.domain.calendar import local
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.events import Event
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.plan import SessionPlan
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.desk import Desk
from meetingdesk.services.notices import Notice
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.wording import caution

ACTOR = "replay"
STANDARD_INPUT = Path("-")
FARTHEST = timedelta(days=3653)


class Replay:
    """A script being carried out on an open council file."""

    def __init__(self, file: CouncilFile) -> None:
        self._file = file
        self._default = default_session(file)
        self._clock = ScriptClock(BEGINNING)
        self._desks: dict[SessionNo, Desk] = {}

    def carry_out(self, line: Entry) -> Notice | None:
        """Carry out a line at its instant; None where it changes nothing."""
        desk = self._desk(self._default if line.session is None else line.session)
        self._go_to(line, desk)
        match line.order:
            case Undo():
                return desk.undo()
            case Redo():
                return desk.redo()
            case command:
                return desk.execute(command)

    def _desk(self, session: SessionNo) -> Desk:
        if session not in self._desks:
            self._desks[session] = desk_for(self._file, session, self._clock, ACTOR)
        return self._desks[session]

    def _go_to(self, line: Entry, desk: Desk) -> None:
        """Set the clock, or refuse an instant before the one it shows or before the last step of the session."""
        plan = desk.state.plan
        last = max(self._clock.now(), desk.last_saved or BEGINNING)
        if abs(line.at - plan.starts_at) > FARTHEST:
            raise Problem("instant_far_off", at=line.at.isoformat())
        if line.at < last:
            raise Problem("instant_goes_back", at=_on_the_wall(line.at, plan), last=_on_the_wall(last, plan))
        self._clock.set(line.at)


def _on_the_wall(at: datetime, plan: SessionPlan) -> str:
    """Return an instant as somebody in the hall would write it."""
    return local(at, plan.timezone).isoformat()


def replay(path: Path, script: Path, *, stop: bool) -> int:
    """Carry out a script, telling of each line as soon as it is durable; 1 when a line was refused."""
    with _opened(script) as lines, CouncilFile.open(path) as file:
        return _play(Replay(file), numbered_lines(lines), stop=stop)


def _play(play: Replay, lines: Iterable[tuple[int, bytes]], *, stop: bool) -> int:
    refused = 0
    for number, line in lines:
        with finished():
            problem = _line(play, number, line)
        refused += problem is not None
        if isinstance(problem, StoreError):
            voice.complain(sentence(problem))
        if isinstance(problem, StoreError) or (problem and stop):
            break
    return 1 if refused else 0


@contextmanager
def finished() -> Iterator[None]:
    """Let Ctrl+C wait until what is inside is done: a step is committed and answered, or neither."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    asked: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: asked.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if asked:
        raise KeyboardInterrupt


def _line(play: Replay, number: int, line: bytes) -> Refusal | None:
    """Carry out one line and tell what came of it; return why it was refused."""
    try:
        order = entry(line, number)
        notice = play.carry_out(order)
    except (Problem, RuleViolation, StoreError) as problem:
        voice.tell({"line": number, "refused": told(problem)})
        return problem
    voice.tell({"line": number, "at": order.at, "command": order.name, **_done(notice)})
    return None


def _done(notice: Notice | None) -> dict[str, object]:
    """Return what came of a line: without a step where it changed nothing."""
    if notice is None:
        return {"step": None, "events": [], "repairs": [], "cautions": []}
    return {
        "step": notice.step.no,
        "events": [plain(e) for e in notice.events],
        "repairs": list(notice.repairs),
        "cautions": [{"code": c.code, "sentence": caution(c), "params": dict(c.params)} for c in notice.cautions],
    }


def plain(event: Event) -> dict[str, object]:
    """Return an event as scripts read it: its kind and its fields."""
    return {"kind": type(event).__name__, **msgspec.to_builtins(event)}


@contextmanager
def _opened(script: Path) -> Iterator[BinaryIO]:
    """Open a script, or refuse it whole: nothing of a file that is no text is carried out."""
    if script == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    try:
        require_utf8(script)
        lines = script.open("rb")
    except FileNotFoundError as error:
        raise Problem("no_such_file", file=str(script)) from error
    except OSError as error:
        raise Problem("unreadable_script", file=script.name, detail=error.strerror or str(error)) from error
    with lines:
        yield lines
