"""How long minutes take, beside python-docx writing the same text in the plainest way.

    python tests/bench/bench_minutes.py

Prints one table; exit status 1 where a ratio is over 2 or the time does not grow linearly.
"""

import io
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import docx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import minutes_states

from meetingdesk.domain.minutes import minutes
from meetingdesk.domain.minutes.document import FactBox, Heading, Letterhead, MinutesDocument, Paragraph, Table
from meetingdesk.domain.state import MeetingState
from meetingdesk.export.minutes_docx import minutes_docx
from meetingdesk.export.wording import load_wording

LARGEST_RATIO = 2.0
LARGEST_GROWTH = 1.25
ROUNDS = 15
WORDING = load_wording()


def plain_docx(document: MinutesDocument) -> bytes:
    """Write the same text with python-docx alone: no styles, no direction, one cell after another."""
    plain = docx.Document()
    for block in document.blocks:
        match block:
            case Letterhead():
                _plain_table(plain, [(block.council, "\n".join(f"{a}: {b}" for a, b in block.labels))])
            case Heading():
                plain.add_heading(block.text, block.level)
            case Paragraph():
                paragraph = plain.add_paragraph()
                for run in block.runs:
                    paragraph.add_run(run.text).bold = run.bold
            case FactBox():
                flat = [text for pair in block.pairs for text in pair]
                _plain_table(plain, [flat[at : at + 4] for at in range(0, len(flat), 4)])
            case Table():
                rows = [["\n".join((cell.text, *cell.notes)) for cell in row] for row in block.rows]
                _plain_table(plain, [[column.title for column in block.columns], *rows])
    footer = document.footer
    plain.sections[0].footer.paragraphs[0].text = f"{footer.page} {footer.session} {footer.version} {footer.record}"
    stream = io.BytesIO()
    plain.save(stream)
    return stream.getvalue()


def _plain_table(plain: object, rows: list) -> None:
    """Add a table the fast way: cells are asked for once a row, which python-docx does in linear time."""
    table = plain.add_table(rows=0, cols=len(rows[0]))
    for texts in rows:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text


def milliseconds(*work: Callable[[], object]) -> list[float]:
    """Return the median time of each piece of work, all measured in turns, so that a slow moment hits all."""
    times: list[list[float]] = [[] for _ in work]
    for turn in range(ROUNDS + 2):
        for piece, spent in zip(work, times, strict=True):
            start = time.perf_counter()
            piece()
            if turn >= 2:
                spent.append((time.perf_counter() - start) * 1000)
    return [statistics.median(spent) for spent in times]


def measured(name: str, state: MeetingState) -> tuple[str, int, float, float]:
    """Return name, number of characters, milliseconds of ours (from the state on) and of plain python-docx."""
    document = minutes(state, WORDING, record_hash=minutes_states.RECORD_HASH)
    size = sum(len(text) for text in _texts(document))

    def ours() -> bytes:
        return minutes_docx(minutes(state, WORDING, record_hash=minutes_states.RECORD_HASH))

    return (name, size, *milliseconds(ours, lambda: plain_docx(document)))


def _texts(document: MinutesDocument) -> list[str]:
    texts = []
    for block in document.blocks:
        match block:
            case Paragraph():
                texts += [run.text for run in block.runs]
            case Table():
                texts += [text for row in block.rows for cell in row for text in (cell.text, *cell.notes)]
            case Heading():
                texts.append(block.text)
    return texts


def main() -> int:
    """Measure, print, and tell by the exit status whether the figures hold."""
    sessions = [
        ("session 72", minutes_states.session72()),
        ("150 speeches, 60 resolutions", minutes_states.session_of(150, 60)),
        ("300 speeches, 120 resolutions", minutes_states.session_of(300, 120)),
        ("600 speeches, 240 resolutions", minutes_states.session_of(600, 240)),
    ]
    print(f"{'minutes of':32} {'characters':>10} {'ours, ms':>9} {'plain, ms':>9} {'ratio':>6} {'µs/character':>13}")
    rows = [measured(name, state) for name, state in sessions]
    for name, size, ours, plain in rows:
        print(f"{name:32} {size:10} {ours:9.1f} {plain:9.1f} {ours / plain:6.2f} {1000 * ours / size:13.2f}")
    (_, size_1, ours_1, _), (_, size_2, ours_2, _) = rows[1], rows[3]
    growth = (ours_2 / ours_1) / (size_2 / size_1)
    print(f"time grows {growth:.2f} times as fast as the text from 150 to 600 speeches (1 is linear)")
    return int(growth > LARGEST_GROWTH or any(ours / plain > LARGEST_RATIO for _, _, ours, plain in rows))


if __name__ == "__main__":
    sys.exit(main())
