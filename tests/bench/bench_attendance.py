"""A council of 200 seats: one arrival and one vote by name, from the order to the disk, beside a raw commit.

Run `uv run python tests/bench/bench_attendance.py`. Both are measured in turn in one run, without a window; the figure
to look at is the ratio. Bounds: median at most 8 times, 99th percentile at most 50 ms.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench_action import raw_database

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import VoteMethod
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import SessionNo, seat_id
from meetingdesk.domain.procedure import Choice
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.desk import Desk
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.seed import AgendaData, CouncilData, SeatData, SessionDraft

SEATS = 200
START = datetime(2025, 9, 13, 8, 30, tzinfo=UTC)
MEDIAN_RATIO, P99_MS = 8.0, 50.0

Samples = list[float]


def assembly(path: Path) -> CouncilFile:
    """Return the file of a council of 200 seats, all held, with a session prepared."""
    seats = tuple(
        SeatData(f"نماینده حوزه {n}", MemberGroup.LOCAL, person=f"عضو {n}", is_chair=n == 1)
        for n in range(1, SEATS + 1)
    )
    session = SessionDraft(START, "تالار", session_no=SessionNo(1), agenda=(AgendaData("بند نخست", 600),))
    file = CouncilFile.create(path)
    file.registry.load_council(CouncilData("شورای بزرگ", seats=seats, sessions=(session,)))
    return file


def timed(action: Callable[[], object]) -> float:
    """Return how many milliseconds something takes."""
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def measure(folder: Path) -> dict[str, tuple[Samples, Samples]]:
    """Return the times of arrivals and of votes by name, each with those of the raw commits between them."""
    raw = raw_database(folder / "raw.db")
    with assembly(folder / "assembly.council") as file:
        clock = ScriptClock(START)
        desk = Desk(file.journal(SessionNo(1)), file.registry.plan(SessionNo(1)), clock, "bench")

        def pressed(command: c.Command) -> tuple[float, float]:
            clock.set(clock.now() + timedelta(seconds=2))
            bare = timed(lambda: raw_commit(raw))
            return timed(lambda: desk.execute(command)), bare

        everybody = [seat_id(n) for n in range(1, SEATS + 1)]
        arrivals = [pressed(c.RecordArrival(who)) for who in everybody]
        for command in (c.OpenSession(), c.AdvanceAgenda(), c.OpenVote(method=VoteMethod.ROLL_CALL)):
            desk.execute(command)
        votes = [pressed(c.RecordVote(who, Choice.IN_FAVOUR)) for who in everybody]
        desk.execute(c.CloseVote())
        outcome = desk.state.votes[0].outcome
        assert outcome is not None
        assert (outcome.present, outcome.tally.in_favour) == (SEATS, SEATS)
    raw.close()
    return {"an arrival": parted(arrivals), "a vote by name": parted(votes)}


def parted(pairs: list[tuple[float, float]]) -> tuple[Samples, Samples]:
    """Return the times of the actions and of the raw commits, without the first ten."""
    return [action for action, _ in pairs[10:]], [bare for _, bare in pairs[10:]]


def raw_commit(connection: sqlite3.Connection) -> None:
    """Commit one row as large as an event."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO row (at, payload, hash) VALUES (?, ?, ?)", ("x" * 27, b"x" * 120, b"x" * 32))
    connection.execute("COMMIT")


def main() -> int:
    """Print the table; 1 when a bound is broken."""
    with tempfile.TemporaryDirectory() as folder:
        measured = measure(Path(folder))
    print(f"{f'{SEATS} seats':<20}{'median ms':>12}{'p99 ms':>10}{'raw commit ms':>16}{'ratio':>8}")
    within = True
    for name, (actions, bare) in measured.items():
        median, p99, base = (
            statistics.median(actions),
            statistics.quantiles(actions, n=100)[98],
            statistics.median(bare),
        )
        print(f"{name:<20}{median:>12.2f}{p99:>10.2f}{base:>16.2f}{median / base:>8.2f}")
        within = within and median / base <= MEDIAN_RATIO and p99 <= P99_MS
    print(f"bounds: ratio of the medians at most {MEDIAN_RATIO:g}; p99 at most {P99_MS:g} ms")
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
