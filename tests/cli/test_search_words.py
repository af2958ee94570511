"""Looking things up in a council file from the terminal."""

import json
import re
from pathlib import Path

import earlier_council as earlier
from answers_given import Command


def plain(text: str) -> str:
    return re.sub("[\u2066-\u2069]", "", text)


def test_a_resolution_of_an_earlier_session_is_found_with_its_status(command: Command, council: Path) -> None:
    done = command("search", council, "زیانآور", "كارگروه")
    assert (done.status, done.err) == (0, "")
    said = plain(done.out)
    assert "۷۰/۱" in said
    assert "کارگروهی ویژه، مشاغل سخت و زیان‌آور" in said
    assert "در دست پیگیری؛ اعضای کارگروه" in said
    assert plain(command("search", council, "70/1").out) == said


def test_what_was_adopted_and_said_in_a_session_is_found_once_it_is_closed(
    command: Command, council: Path, closed: Path
) -> None:
    before = json.loads(command("search", council, "آمایش", "--json").out)
    after = json.loads(command("search", closed, "آمایش", "--json").out)
    assert {line["kind"] for line in before} == {"item"}
    assert after[0]["kind"] == "resolution"
    assert after[0]["entry"] == "72/3"
    assert "remark" in {line["kind"] for line in after}


def test_drafts_that_were_left_are_told_with_where_they_went(command: Command, tmp_path: Path) -> None:
    file = earlier.made(tmp_path / "council")
    (line,) = json.loads(command("search", file, "سرمایه", "--json").out)
    assert (line["kind"], line["session"], line["entry"], line["status"]) == ("draft", 71, "3", "referred")
    assert earlier.GROUP.name in plain(command("search", file, "سرمایه").out)
    assert "وقت نبود" in command("search", file, "طرح").out


def test_nothing_found_is_no_failure(command: Command, council: Path) -> None:
    done = command("search", council, "هیچ‌جا", '"*(')
    assert (done.status, done.err) == (0, "")
    assert done.out
    assert json.loads(command("search", council, "هیچ‌جا", "--json").out) == []


def test_without_words_it_is_wrong_usage(command: Command, council: Path) -> None:
    assert command("search", council).status == 2
