"""`python tests/soak/typist.py [--seconds S] [--events N] [--seed N] [--kill TIMES]`: typing while a meeting runs.

Twelve keys a second go to whatever has the focus in the real window on a real file, while the meeting goes on by
another path: arrivals, floors, remarks, votes. Not one letter may be lost or out of its order, the focus may not move,
and the event loop may not stand still for 16 ms at the 99th percentile. With `--kill` the typing process is killed
again and again; what it had typed 250 ms before must be there, and undo goes on.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, islice
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from meetingdesk.app import Application, qt_application
from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ParticipantId, SessionNo, seat_id
from meetingdesk.domain.text_history import history_from
from meetingdesk.services.demo_council import create_demo_council
from meetingdesk.ui.operator.window import DeskWindow
from meetingdesk.ui.widgets.clause_editor import ClauseEditor

SESSION = SessionNo(72)
KEYS_A_SECOND = 12
BEAT_MS = 4
P99_MS = 16.0
LOST_AT_MOST = 0.25
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ZWNJ = "\u200c"
WORDS = (
    f"مقرر گردید شد سازمان صمت استان نسبت به بررسی و می{ZWNJ}شود پیش از مسدودسازی حساب واحدهای تولیدی ظرف 15 روز"
    f" (ISO-9001) مراتب را، دستگاه{ZWNJ}های اجرایی؛ 72/3 گزارش نماید. بانک مرکزی هماهنگی امور اقتصادی 1404/08/01"
).split()
CLAUSE = 180


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key, and the text once it was pressed."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    after: str


def strokes(chance: random.Random) -> Iterator[Stroke]:
    """Return the keys of a typist, who now and then takes a letter back."""
    written, clause = "", 0
    persian = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    while True:
        word = chance.choice(WORDS)
        for char in word:
            if chance.random() < 0.02 and char.isalpha():
                yield Stroke(ord("ژ"), NONE, "ژ", written + "ژ")
                yield Stroke(Qt.Key.Key_Backspace, NONE, "\b", written)
            written += char if "ISO" in word else char.translate(persian)
            key = Qt.Key.Key_Space if char == ZWNJ else ord(char.upper())
            yield Stroke(key, SHIFT if char == ZWNJ else NONE, " " if char == ZWNJ else char, written)
        clause += len(word) + 1
        is_full, clause = clause > CLAUSE, 0 if clause > CLAUSE else clause
        written += "\n" if is_full else " "
        yield Stroke(Qt.Key.Key_Return if is_full else Qt.Key.Key_Space, NONE, "\r" if is_full else " ", written)


def happenings(chance: random.Random) -> Iterator[c.Command]:
    """Return what goes on in the meeting besides, each of it possible when its turn comes."""
    for no in count():
        who, other = (seat_id(seat) for seat in chance.sample(range(2, 17), 2))
        yield from chance.choice(_MANY)(who, other, no)


def _floor(who: ParticipantId, other: ParticipantId, no: int) -> Iterator[c.Command]:
    yield c.RequestFloor(who)
    yield c.RequestFloor(other)
    yield c.GiveFloor()
    yield c.PauseSpeech()
    yield c.ContinueSpeech()
    yield c.EndSpeech()
    yield c.GiveFloor()
    yield c.NoteRemark(f"گفته {no}")
    yield c.EndSpeech()


def _coming(who: ParticipantId, other: ParticipantId, no: int) -> Iterator[c.Command]:
    yield c.RecordDeparture(who)
    yield c.RecordArrival(who)


def _vote(who: ParticipantId, other: ParticipantId, no: int) -> Iterator[c.Command]:
    yield c.OpenVote(question=f"پرسش {no}")
    yield c.CloseVote(in_favour=12, against=2)


_MANY = (_floor, _coming, _coming, _vote)


@dataclass
class Figures:
    """What was typed, what happened besides, how late beats of the event loop came and of an empty one meanwhile."""

    keys: int = 0
    events: int = 0
    empty: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    taken: list[float] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether the loop kept its bound, or was as late as an empty one: then the machine had other things to do."""
        p99 = percentile(self.busy, 99)
        return p99 <= P99_MS or p99 <= 1.25 * percentile(self.empty, 99)

    def table(self) -> str:
        """Return the figures as lines of a table."""
        p99, p99_empty = percentile(self.busy, 99), percentile(self.empty, 99)
        rows = {
            "keys typed, none lost": self.keys,
            "events of the meeting": self.events,
            "event loop, work between beats, p99, ms": f"{percentile(self.worked, 99):.2f}",
            "event loop, median late, ms": f"{statistics.median(self.busy):.2f}",
            "event loop, p99 late, ms": f"{p99:.2f}",
            "event loop, p99.9 late, ms": f"{percentile(self.busy, 99.9):.2f}",
            "event loop, longest, ms": f"{max(self.busy):.1f}",
            "empty loop meanwhile, p99, ms": f"{p99_empty:.2f}",
            "p99 as a multiple of the empty loop's": f"{p99 / max(p99_empty, 0.01):.1f}",
            "a key until it is in the text, p99, ms": f"{percentile(self.taken, 99):.2f}",
        }
        return "\n".join(f"{name:<42}{value:>10}" for name, value in rows.items())


def percentile(values: list[float], percent: float) -> float:
    """Return the value that so many percent do not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * percent / 100))] if values else 0.0


class Heartbeat(QObject):
    """Notes how late each beat comes, and how long this thread worked before it."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.worked: list[float] = []
        self._due = self._before = 0.0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Beat once more."""
        self._due, self._before = time.perf_counter() + BEAT_MS / 1000, time.thread_time()
        self._timer.start(BEAT_MS)

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def _beat(self) -> None:
        self.late.append(max(0.0, (time.perf_counter() - self._due) * 1000))
        self.worked.append((time.thread_time() - self._before) * 1000)
        self.start()


def beat_emptily(seconds: float) -> None:
    """Beat in a loop that has nothing else to do, until it is told to stop or for so long, and tell how late."""
    application = QCoreApplication([])
    heart = Heartbeat()
    heart.start()
    QTimer.singleShot(round(seconds * 1000), application.quit)
    application.exec()
    print(json.dumps(heart.late))


class Typist(QObject):
    """Presses keys at a steady pace and looks after each that the text and the focus are as they should be."""

    def __init__(self, editor: ClauseEditor, seed: int, rate: float, *, told: bool = False) -> None:
        super().__init__()
        self._editor = editor
        self._strokes = strokes(random.Random(seed))
        self._told = told
        self.figures = Figures()
        self.expected = ""
        self._timer = QTimer(self, interval=round(1000 / rate), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._type)

    def start(self) -> None:
        """Type until stopped."""
        self._timer.start()

    def stop(self) -> None:
        """Type no more."""
        self._timer.stop()

    def _type(self) -> None:
        stroke = next(self._strokes)
        focused = QApplication.focusWidget()
        assert focused is self._editor, focused
        if self._told:
            os.write(1, f"{time.monotonic()}\n".encode())
        began = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.postEvent(focused, QKeyEvent(kind, stroke.key, stroke.modifiers, stroke.text))
        QTimer.singleShot(0, self, lambda: self._typed(stroke, began))

    def _typed(self, stroke: Stroke, began: float) -> None:
        self.figures.taken.append((time.perf_counter() - began) * 1000)
        self.figures.keys += 1
        self.expected = stroke.after
        assert self._editor.text() == stroke.after, (self._editor.text()[-40:], stroke.after[-40:])


class Meeting(QObject):
    """Carries out commands by another path than the keyboard."""

    def __init__(self, window: DeskWindow, seed: int, interval: float) -> None:
        super().__init__()
        self._window = window
        self._commands = happenings(random.Random(seed + 1))
        self.done = 0
        self.timer = QTimer(self, interval=max(1, round(interval)), timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self._happen)

    def _happen(self) -> None:
        command = next(self._commands)
        refused = self._window.bridge.desk.can(command)
        assert refused is None, (command, refused)
        assert self._window.bridge.execute(command)
        self.done += 1


def sat_down(path: Path, config: Path) -> tuple[Application, DeskWindow]:
    """Return the program at the desk of the session, in a window that is shown."""
    application = Application(config)
    application.open(path)
    window = application.sit_down(SESSION)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return application, window


def drafting(path: Path, config: Path) -> tuple[Application, DeskWindow, ClauseEditor]:
    """Return the desk of a session that runs, with the cursor in a new draft."""
    if not path.exists():
        create_demo_council(path)
    application, window = sat_down(path, config)
    for command in (c.RecordEveryoneExpected(), c.OpenSession(), c.AdvanceAgenda()):
        assert window.bridge.execute(command), command
    window.panels.drafts.focus_or_begin()
    editor = window.panels.drafts.form.clauses  # type: ignore[attr-defined]
    assert isinstance(editor, ClauseEditor)
    return application, window, editor


def wait(seconds: float) -> None:
    """Let Qt work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def soak(folder: Path, seconds: float, events: int, seed: int, *, rate: float = KEYS_A_SECOND) -> Figures:
    """Type and let the meeting go on for so long; AssertionError tells what was lost."""
    qt_application()
    application, window, editor = drafting(folder / "typing.council", folder / "config")
    failures: list[BaseException] = []
    told_before, sys.excepthook = sys.excepthook, lambda _kind, error, _trace: failures.append(error)
    typist, meeting, heart = Typist(editor, seed, rate), Meeting(window, seed, seconds * 1000 / events), Heartbeat()
    figures = typist.figures
    for part in (typist, meeting.timer, heart):
        part.start()
    deadline = time.monotonic() + 2 * seconds
    while (figures.keys < seconds * rate or meeting.done < events) and time.monotonic() < deadline and not failures:
        wait(min(0.2, seconds / 10))
    for part in (typist, meeting.timer, heart):
        part.stop()
    wait(LOST_AT_MOST)
    sys.excepthook = told_before
    assert not failures, failures[0]
    figures.events, figures.busy, figures.worked = meeting.done, heart.late, heart.worked
    assert editor.text() == typist.expected == kept_text(application)
    application.close()
    return figures


def kept_text(application: Application) -> str:
    """Return the text that is on disk with its history."""
    assert application.file is not None
    history = history_from(application.file.drafts.kept(SESSION)["undo:1"].text.partition("\n")[2])
    assert history is not None
    return history.text


def compared(folder: Path, seconds: float, events: int, seed: int) -> Figures:
    """Type for so long while another process has an empty loop, to see what the machine itself makes late."""
    words = [sys.executable, __file__, "--beat", str(seconds)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        figures = soak(folder, seconds, events, seed)
        figures.empty = json.loads(process.communicate()[0])
    return figures


# --- Killed in the middle of it ---


def type_until_killed(path: Path, config: Path, seed: int) -> None:
    """Type for ever, and tell when each key was pressed."""
    qt_application()
    _application, window, editor = drafting(path, config)
    typist, meeting = Typist(editor, seed, KEYS_A_SECOND, told=True), Meeting(window, seed, 120)
    typist.start()
    meeting.timer.start()
    wait(3600)


def killed(folder: Path, seed: int, chance: random.Random) -> tuple[int, int]:
    """Kill a typing process at a random instant; return how many keys it pressed and how many are lost."""
    path, config = folder / f"{seed}.council", folder / "config"
    words = [sys.executable, __file__, "--type", str(path), str(config), "--seed", str(seed)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        pressed = [float(process.stdout.readline()) for _ in range(chance.randint(5, 60))]
        time.sleep(chance.uniform(0, 0.3))
        process.kill()
        killed_at = time.monotonic()
        pressed += [float(line) for line in process.stdout if line.endswith("\n")]
    due = sum(at <= killed_at - LOST_AT_MOST for at in pressed)
    texts = ["", *(stroke.after for stroke in islice(strokes(random.Random(seed)), len(pressed)))]
    application, window = sat_down(path, config)
    editor = window.panels.drafts.form.clauses  # type: ignore[attr-defined]
    found = [no for no, text in enumerate(texts) if text == editor.text()]
    assert found, editor.text()
    assert max(found) >= due, (max(found), due, len(pressed))
    if editor.text():
        editor.undo()
        assert editor.text() in texts
        editor.redo()
        assert editor.text() == texts[max(found)]
    application.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(pressed), len(pressed) - max(found)


def arguments() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--events", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--kill", type=int, metavar="TIMES", default=0)
    parser.add_argument("--beat", type=float, metavar="S", default=0, help=argparse.SUPPRESS)
    parser.add_argument("--type", nargs=2, type=Path, metavar=("FILE", "CONFIG"), help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> None:
    """Do what was asked for on the command line."""
    asked = arguments()
    if asked.type:
        type_until_killed(*asked.type, asked.seed)
        return
    if asked.beat:
        beat_emptily(asked.beat)
        return
    print(f"typing while a meeting runs, seed {asked.seed}")
    with tempfile.TemporaryDirectory() as temporary:
        if not asked.kill:
            figures = compared(Path(temporary), asked.seconds, asked.events, asked.seed)
            print(figures.table())
            assert figures.holds
            return
        qt_application()
        chance = random.Random(asked.seed)
        ends = [killed(Path(temporary), asked.seed + no, chance) for no in range(asked.kill)]
        most = max(lost for _, lost in ends)
        print(f"kills {len(ends)}, keys pressed {sum(pressed for pressed, _ in ends)}, most keys lost by one {most}")


if __name__ == "__main__":
    main()
