"""The files of the broadcast: whole, at most once a second each, back after a failure, and empty at the end."""

import errno
import logging
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest

from meetingdesk.domain.onair import SILENT, OnAirText
from meetingdesk.export.terminal import for_terminal
from meetingdesk.services.broadcast import (
    LEAST_SECONDS,
    RETRY_SECONDS,
    TEST_PLAIN,
    TEST_VISUAL,
    Airing,
    Broadcast,
    files_already_in,
    write_test_line,
    write_whole,
)

T = OnAirText


class Studio:
    """A folder, its broadcast, a clock that stands still, and what was written when."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = 100.0
        self.failure: OSError | None = None
        self.writes: list[tuple[float, str]] = []
        self.broadcast = Broadcast(folder, self.write, lambda: self.now)

    def write(self, path: Path, content: bytes) -> None:
        self.writes.append((self.now, path.name))
        if self.failure is not None:
            raise self.failure
        write_whole(path, content)

    def show(self, **texts: str) -> float | None:
        """Show texts, named as in OnAirText, and write what is due."""
        self.broadcast.show({**SILENT, **{T[name.upper()]: text for name, text in texts.items()}})
        return self.broadcast.write_due()

    def read(self, name: str) -> str:
        return (self.folder / name).read_bytes().decode()

    def written(self, name: str) -> list[float]:
        return [at for at, written in self.writes if written == name]


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(tmp_path)


def test_all_files_are_there_from_the_beginning_and_no_others(studio: Studio) -> None:
    assert studio.show(speaker="اکبر بهنام‌جو") is None
    assert sorted(path.name for path in studio.folder.iterdir()) == sorted(OnAirText)
    assert (studio.folder / T.SPEAKER).read_bytes() == "اکبر بهنام‌جو".encode()
    assert (studio.folder / T.POST).read_bytes() == b""


def test_a_file_is_written_only_when_its_text_changed(studio: Studio) -> None:
    for seconds in range(5):
        studio.now = 100.0 + seconds
        studio.show(item="بند ۱", countdown=f"۰۰:۰{seconds}")
    assert studio.written(T.ITEM) == [100.0]
    assert studio.written(T.COUNTDOWN) == [100.0, 101.0, 102.0, 103.0, 104.0]


def test_a_file_is_written_once_a_second_and_the_last_text_wins(studio: Studio) -> None:
    studio.show(speaker="یک")
    studio.now += 0.25
    assert studio.show(speaker="دو") == pytest.approx(LEAST_SECONDS - 0.25)
    studio.show(speaker="سه")
    assert studio.read(T.SPEAKER) == "یک"
    studio.now += 0.75
    assert studio.broadcast.write_due() is None
    assert studio.read(T.SPEAKER) == "سه"
    assert studio.written(T.SPEAKER) == [100.0, 101.0]


def test_a_text_that_changed_back_needs_no_writing(studio: Studio) -> None:
    studio.show(speaker="یک")
    studio.show(speaker="دو")
    assert studio.show(speaker="یک") is None
    assert len(studio.written(T.SPEAKER)) == 1


def test_each_file_has_its_form(studio: Studio) -> None:
    texts = {**SILENT, T.SPEAKER: "سلام ۱۲۳", T.NEXT: "یک\nدو", T.ITEM: "سلام ۱۲۳"}
    studio.broadcast.show(texts, (T.SPEAKER, T.NEXT))
    studio.broadcast.write_due()
    assert studio.read(T.ITEM) == "سلام ۱۲۳"
    assert studio.read(T.SPEAKER) == for_terminal("سلام ۱۲۳", shape=True) == "۱۲۳ ﻡﻼﺳ"
    assert studio.read(T.NEXT) == "\n".join(for_terminal(line, shape=True) for line in ("یک", "دو"))
    studio.now += 1
    studio.broadcast.show(texts)
    studio.broadcast.write_due()
    assert studio.read(T.SPEAKER) == "سلام ۱۲۳"


def test_files_of_others_stay_as_they_are(studio: Studio) -> None:
    (studio.folder / "scoreboard.txt").write_text("3:1")
    studio.show(speaker="یک")
    studio.broadcast.empty()
    assert studio.read("scoreboard.txt") == "3:1"


def test_what_is_there_already_is_named(studio: Studio) -> None:
    (studio.folder / T.VOTE).write_text("old")
    (studio.folder / "other.txt").write_text("old")
    assert files_already_in(studio.folder) == (T.VOTE,)


def test_at_the_end_nothing_is_left_on_air(studio: Studio) -> None:
    studio.show(speaker="یک", session="نشست")
    studio.broadcast.empty()
    assert {studio.read(name) for name in OnAirText} == {""}
    assert len(studio.written(T.POST)) == 1


def test_what_was_never_written_is_not_emptied(studio: Studio) -> None:
    (studio.folder / T.SPEAKER).write_text("of another program")
    studio.broadcast.empty()
    assert studio.read(T.SPEAKER) == "of another program"


# --- Failures ---


def test_a_failure_is_logged_once_and_tried_again(studio: Studio, caplog: pytest.LogCaptureFixture) -> None:
    studio.failure = OSError(errno.ENOSPC, "disk full")
    with caplog.at_level(logging.WARNING):
        assert studio.show(speaker="یک") == RETRY_SECONDS
        studio.now += 4
        assert studio.show(speaker="دو") == RETRY_SECONDS - 4
        studio.now += 1
        studio.show(speaker="سه")
    assert len(caplog.records) == 1
    assert set(studio.broadcast.failing) == set(OnAirText)
    assert studio.written(T.SPEAKER) == [100.0, 105.0]
    studio.failure = None
    studio.now += RETRY_SECONDS
    studio.broadcast.write_due()
    assert not studio.broadcast.failing
    assert studio.read(T.SPEAKER) == "سه"


def test_a_folder_that_went_and_came_back_has_all_files_again(studio: Studio) -> None:
    studio.folder = studio.folder / "stick"
    studio.folder.mkdir()
    studio.broadcast = Broadcast(studio.folder, clock=lambda: studio.now)
    studio.show(item="بند ۱", countdown="۰۰:۰۲")
    for path in studio.folder.iterdir():
        path.unlink()
    studio.folder.rmdir()
    studio.now += 1
    studio.show(item="بند ۱", countdown="۰۰:۰۱")
    assert list(studio.broadcast.failing) == [T.COUNTDOWN]
    studio.folder.mkdir()
    studio.now += RETRY_SECONDS
    studio.broadcast.write_due()
    studio.now += LEAST_SECONDS
    studio.broadcast.write_due()
    assert studio.read(T.ITEM) == "بند ۱"
    assert studio.read(T.COUNTDOWN) == "۰۰:۰۱"


def test_one_file_that_cannot_be_written_stops_no_other(studio: Studio) -> None:
    (studio.folder / T.SPEAKER).mkdir()
    (studio.folder / T.SPEAKER / "in the way").write_text("")
    studio.show(speaker="یک", item="بند ۱")
    assert list(studio.broadcast.failing) == [T.SPEAKER]
    assert studio.read(T.ITEM) == "بند ۱"
    assert not list(studio.folder.glob(".*"))


def test_a_file_that_is_locked_for_a_moment_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace, refusals = Path.replace, [PermissionError(), PermissionError()]

    def locked(self: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", locked)
    write_whole(tmp_path / "a.txt", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


# --- In a thread of its own ---


def in_time(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 5
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    return condition()


def test_a_reader_never_finds_half_a_text_or_none(tmp_path: Path) -> None:
    texts = [f"{letter * 20_000}." for letter in "ابپتث"]
    path, stop, bad = tmp_path / T.SPEAKER, Event(), []
    write_whole(path, texts[0].encode())

    def read() -> None:
        while not stop.is_set():
            try:
                found = path.read_bytes().decode()
            except (OSError, UnicodeDecodeError) as error:
                bad.append(repr(error))
            else:
                bad.extend([found] if found not in texts else [])

    reader = Thread(target=read)
    reader.start()
    for turn in range(300):
        write_whole(path, texts[turn % len(texts)].encode())
    stop.set()
    reader.join()
    assert bad == []


def test_the_last_state_is_written_in_the_end_and_then_emptied(tmp_path: Path) -> None:
    told: list[Exception | None] = []
    airing = Airing(Broadcast(tmp_path), told.append)
    for number in range(200):
        airing.show({**SILENT, T.SPEAKER: str(number)})
    assert in_time(lambda: (tmp_path / T.SPEAKER).exists() and (tmp_path / T.SPEAKER).read_text() == "199")
    airing.close()
    assert (tmp_path / T.SPEAKER).read_text() == ""
    assert told == []


def test_a_folder_that_is_gone_is_told_once_and_its_return_too(tmp_path: Path) -> None:
    told: list[Exception | None] = []
    now = [0.0]
    folder = tmp_path / "share"
    airing = Airing(Broadcast(folder, clock=lambda: now[0]), told.append)
    airing.show({**SILENT, T.SPEAKER: "یک"})
    assert in_time(lambda: len(told) == 1)
    assert isinstance(told[0], FileNotFoundError)
    folder.mkdir()
    now[0] += RETRY_SECONDS
    airing.show({**SILENT, T.SPEAKER: "دو"})
    assert in_time(lambda: len(told) == 2)
    assert told[1] is None
    assert (folder / T.SPEAKER).read_text(encoding="utf-8") == "دو"
    airing.close()


def test_a_folder_that_does_not_answer_holds_up_neither_the_meeting_nor_the_end(tmp_path: Path) -> None:
    answer = Event()

    def slow(path: Path, content: bytes) -> None:
        answer.wait(10)
        write_whole(path, content)

    began = time.monotonic()
    airing = Airing(Broadcast(tmp_path, slow), lambda _: None)
    for number in range(100):
        airing.show({**SILENT, T.SPEAKER: str(number)})
    assert time.monotonic() - began < 0.5
    airing.close()
    assert time.monotonic() - began < 3
    answer.set()


def test_the_test_line_is_written_in_both_forms(tmp_path: Path) -> None:
    write_test_line(tmp_path, "آزمون: سلام ۱۲۳ (پخش)")
    assert (tmp_path / TEST_PLAIN).read_text(encoding="utf-8") == "آزمون: سلام ۱۲۳ (پخش)"
    visual = (tmp_path / TEST_VISUAL).read_text(encoding="utf-8")
    assert visual == for_terminal("آزمون: سلام ۱۲۳ (پخش)", shape=True)
    assert visual.startswith("(")
