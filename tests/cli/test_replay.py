"""Scripts, carried out line by line, each at its own instant."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from answers_given import NOON, Command, Replay

from meetingdesk.services.demo_council import demo_script
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.journal import Journal

CHAIR = {"command": "RecordArrival", "who": "s1"}
GUEST = {"command": "RecordArrival", "who": "g1"}


def later(minutes: int, line: dict[str, Any]) -> dict[str, Any]:
    return {"at": f"2025-09-13T12:{minutes:02}:00+03:30", **line}


def test_session_72_goes_through_from_the_first_arrival_to_the_closing(command: Command, council: Path) -> None:
    done = command("replay", council, demo_script())
    assert done.status == 0
    assert not [line for line in done.lines if "refused" in line]
    assert [line["step"] for line in done.lines] == list(range(1, len(done.lines) + 1))
    assert done.lines[-1]["events"] == [{"kind": "SessionClosed", "at": "2025-09-13T10:15:30Z"}]


def test_a_line_is_answered_with_its_events(replay: Replay, council: Path) -> None:
    done = replay(council, CHAIR, {"command": "AddGuest", "name": "علي كريمي"})
    assert done.status == 0
    first, second = done.lines
    assert [event["kind"] for event in first["events"]] == ["SessionConvened", "ParticipantArrived"]
    assert second == {
        "line": 2,
        "at": "2025-09-13T08:30:00Z",
        "command": "AddGuest",
        "step": 2,
        "events": [
            {
                "kind": "GuestAdded",
                "at": "2025-09-13T08:30:00Z",
                "who": "g7",
                "name": "علی کریمی",
                "post_title": "",
                "of_body": False,
            },
            {"kind": "ParticipantArrived", "at": "2025-09-13T08:30:00Z", "who": "g7"},
        ],
        "repairs": ["arabic_letters"],
        "cautions": [],
    }


def test_what_changes_nothing_has_no_step(replay: Replay, council: Path) -> None:
    done = replay(council, {"command": "MoveItem", "item": 1, "position": 1})
    assert done.status == 0
    (line,) = done.lines
    assert (line["step"], line["events"]) == (None, [])


def test_undo_and_redo_are_commands(replay: Replay, council: Path) -> None:
    done = replay(council, CHAIR, GUEST, {"command": "Undo"}, {"command": "Redo"}, {"command": "Redo"})
    kinds = [[event["kind"] for event in line.get("events", ())] for line in done.lines]
    assert kinds[2:4] == [["StepUndone"], ["StepRedone"]]
    assert done.lines[4]["refused"]["code"] == "nothing_to_redo"


def test_blank_lines_comments_and_a_byte_order_mark_are_passed_over(replay: Replay, council: Path) -> None:
    text = json.dumps({"at": NOON, **CHAIR})
    done = replay(council, b"\xef\xbb\xbf# \xd9\x82\xd9\x85", "", "   ", text + "\r", "  # end")
    assert done.status == 0
    assert [line["line"] for line in done.lines] == [4]


def test_a_first_line_after_a_byte_order_mark_is_carried_out(replay: Replay, council: Path) -> None:
    done = replay(council, b"\xef\xbb\xbf" + json.dumps({"at": NOON, **CHAIR}).encode())
    assert done.status == 0


def test_an_empty_script_is_done(replay: Replay, council: Path) -> None:
    done = replay(council)
    assert (done.status, done.out) == (0, "")


def test_a_script_is_read_from_the_input(command: Command, council: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = io.TextIOWrapper(io.BytesIO(json.dumps({"at": NOON, **CHAIR}).encode()))
    monkeypatch.setattr(sys, "stdin", given)
    assert command("replay", council, "-").status == 0


REFUSED = {
    "no JSON": ("{", "bad_json"),
    "cut off": ('{"at": "' + NOON + '", "command": "OpenSess', "bad_json"),
    "JSON with a tail": ('{"at": "' + NOON + '", "command": "OpenSession"} x', "bad_json"),
    "JSON without end": ("[" * 100_000, "bad_json"),
    "half a character": ('{"at": "' + NOON + '", "command": "AddGuest", "name": "\\ud83d"}', "bad_json"),
    "a list": ("[]", "not_an_object"),
    "a number": ("72", "not_an_object"),
    "no command": ({}, "missing_field"),
    "an unknown command": ({"command": "GiveFlour"}, "unknown_command"),
    "a command in other letters": ({"command": "givefloor"}, "unknown_command"),
    "a command that is no text": ({"command": 5}, "wrong_type"),
    "no instant": ('{"command": "OpenSession"}', "missing_field"),
    "an instant that is no text": ({"command": "OpenSession", "at": 5}, "wrong_type"),
    "an instant that is none": ({"command": "OpenSession", "at": "noon"}, "bad_instant"),
    "a Jalali instant": ({"command": "OpenSession", "at": "1404/06/22 12:00"}, "bad_instant"),
    "an instant without zone": ({"command": "OpenSession", "at": "2025-09-13T12:00:00"}, "instant_without_zone"),
    "an instant outside of time": ({"command": "OpenSession", "at": "0001-01-01T00:00:00+03:30"}, "instant_far_off"),
    "an instant in another century": ({"command": "OpenSession", "at": "2125-09-13T12:00:00Z"}, "instant_far_off"),
    "the last instant of all": ({"command": "OpenSession", "at": "9999-12-31T23:59:59Z"}, "instant_far_off"),
    "an unknown field": ({**CHAIR, "whom": "s1"}, "unknown_field"),
    "an unknown field of the content": (
        {"command": "DraftResolution", "content": {"clause": ["x"]}},
        "unknown_field",
    ),
    "a missing field": ({"command": "RecordArrival"}, "missing_field"),
    "a field of another type": ({"command": "RecordArrival", "who": 1}, "wrong_type"),
    "a number that is a truth": ({"command": "MakeItemCurrent", "item": True}, "wrong_type"),
    "a number that is a text": ({"command": "MakeItemCurrent", "item": "1"}, "wrong_type"),
    "a list that is a text": ({"command": "DraftResolution", "content": {"clauses": "x"}}, "wrong_type"),
    "a choice that is none": ({"command": "AdoptResolution", "by": "lot"}, "wrong_value"),
    "a date that is none": ({"command": "DraftResolution", "content": {"due_date": "1404/6/22"}}, "wrong_value"),
    "a session that is no number": ({**CHAIR, "session": "72"}, "wrong_type"),
    "an unknown session": ({**CHAIR, "session": 71}, "unknown_session"),
    "an unknown member": ({"command": "RecordArrival", "who": "s99"}, "unknown_person"),
    "an endless title": (
        {"command": "AddOffAgendaItem", "title": "ب" * 10_000, "chair_approved": True},
        "too_long",
    ),
    "an emoji": ({"command": "AddGuest", "name": "🙂"}, "pictograph"),
    "a NUL": ({"command": "AddGuest", "name": "a\0"}, "unstorable_character"),
    "nothing to undo": ({"command": "Undo"}, "nothing_to_undo"),
    "too early": ({"command": "OpenSession"}, "no_quorum_to_open"),
}


@pytest.mark.parametrize(("line", "code"), REFUSED.values(), ids=REFUSED)
def test_a_refused_line_says_why_and_leaves_the_file_as_it_was(
    replay: Replay, council: Path, line: object, code: str
) -> None:
    before = council.read_bytes()
    done = replay(council, line)
    assert done.status == 1
    (answer,) = done.lines
    assert answer["line"] == 1
    assert answer["refused"]["code"] == code
    assert len(answer["refused"]["sentence"]) > 10
    assert "\n" not in answer["refused"]["sentence"]
    assert council.read_bytes() == before
    assert [path.name for path in council.parent.iterdir()] == [council.name]


def test_a_refusal_names_the_field(replay: Replay, council: Path) -> None:
    done = replay(council, {"command": "DraftResolution", "content": {"clauses": ["x", 5]}})
    assert done.lines[0]["refused"]["params"] == {"name": "content.clauses[1]", "expected": "str", "found": "int"}


def test_a_refused_line_changes_nothing_and_the_next_one_is_tried(replay: Replay, council: Path) -> None:
    done = replay(council, CHAIR, CHAIR, GUEST)
    assert done.status == 1
    assert ["refused" in line for line in done.lines] == [False, True, False]
    assert done.lines[2]["step"] == 2


def test_a_replay_can_stop_at_the_first_refusal(replay: Replay, council: Path) -> None:
    done = replay(council, CHAIR, CHAIR, GUEST, options=["--stop"])
    assert done.status == 1
    assert len(done.lines) == 2


def test_text_is_put_right_and_that_is_told(replay: Replay, council: Path) -> None:
    done = replay(council, {"command": "AddGuest", "post_title": "\u202eمدير كل\u202c ٣"})
    (line,) = done.lines
    assert line["events"][1]["post_title"] == "مدیر کل ۳"
    assert line["repairs"] == ["arabic_letters", "direction_marks"]


def test_time_does_not_go_backwards_within_a_script(replay: Replay, council: Path) -> None:
    done = replay(council, later(5, CHAIR), later(4, GUEST), later(5, GUEST))
    assert [line.get("refused", {}).get("code") for line in done.lines] == [None, "instant_goes_back", None]
    told = done.lines[1]["refused"]["params"]
    assert told == {"at": "2025-09-13T12:04:00+03:30", "last": "2025-09-13T12:05:00+03:30"}


def test_time_does_not_go_before_the_last_step_of_the_file(replay: Replay, council: Path) -> None:
    replay(council, later(5, CHAIR))
    done = replay(council, later(4, GUEST))
    assert done.lines[0]["refused"]["code"] == "instant_goes_back"
    assert replay(council, later(5, GUEST)).status == 0


def test_time_goes_on_with_a_line_that_a_rule_refused(replay: Replay, council: Path) -> None:
    done = replay(council, CHAIR, later(9, CHAIR), later(8, GUEST))
    assert done.lines[2]["refused"]["code"] == "instant_goes_back"


def test_a_script_goes_on_where_another_one_stopped(command: Command, council: Path, tmp_path: Path) -> None:
    lines = demo_script().read_text(encoding="utf-8").splitlines(keepends=True)
    halves = (lines[: len(lines) // 2], lines[len(lines) // 2 :])
    for number, half in enumerate(halves):
        script = tmp_path / f"{number}.jsonl"
        script.write_text("".join(half), encoding="utf-8")
        assert command("replay", council, script).status == 0
    assert command("show", council, "--session", 72, "--json").json["phase"] == "closed"


def test_closing_too_early_lists_what_is_missing(command: Command, replay: Replay, council: Path) -> None:
    lines = demo_script().read_text(encoding="utf-8").split('{"at": "2025-09-13T12:06:10')[0]
    last = {"command": "CloseSession", "at": "2025-09-13T12:06:10+03:30"}
    refused = replay(council, lines, last).lines[-1]["refused"]
    assert refused["code"] == "not_ready_to_close"
    assert [(m["code"], m["subject"], m["target"]) for m in refused["missing"]] == [
        ("item_undecided", "agenda", str(number)) for number in range(1, 7)
    ]
    assert all(m["sentence"] for m in refused["missing"])


def test_a_closed_session_refuses_everything(replay: Replay, closed: Path) -> None:
    before = closed.read_bytes()
    done = replay(
        closed, {**CHAIR, "at": "2025-09-13T14:00:00+03:30"}, {"command": "Undo", "at": "2025-09-13T15:00:00Z"}
    )
    assert [line["refused"]["code"] for line in done.lines] == ["session_closed", "session_closed"]
    assert closed.read_bytes() == before


@pytest.mark.parametrize("bad", [b"\xff\xfe{\x00", b'{"at": "\xe9"}'])
def test_a_script_that_is_not_utf8_is_refused_whole(replay: Replay, council: Path, bad: bytes) -> None:
    before = council.read_bytes()
    done = replay(council, CHAIR, bad)
    assert done.status == 1
    assert done.json["refused"]["code"] == "not_utf8"
    assert done.json["refused"]["params"] == {"line": 2}
    assert done.err.count("\n") == 1
    assert council.read_bytes() == before


@pytest.mark.parametrize(("name", "code"), [("none.jsonl", "no_such_file"), (".", "unreadable_script")])
def test_a_script_that_cannot_be_read_is_refused(
    command: Command, council: Path, tmp_path: Path, name: str, code: str
) -> None:
    done = command("replay", council, tmp_path / name)
    assert done.status == 1
    assert done.json["refused"]["code"] == code


def test_a_script_whose_name_is_no_text_is_named_all_the_same(command: Command, council: Path) -> None:
    done = command("replay", council, os.fsdecode(b"none\xff.jsonl"))
    assert done.json["refused"]["params"]["file"] == os.fsdecode(b"none\xff.jsonl")


def test_a_full_disk_ends_the_replay(replay: Replay, council: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreError("disk_full")

    replay(council, CHAIR)
    monkeypatch.setattr(Journal, "append", full)
    done = replay(council, GUEST, GUEST)
    assert done.status == 1
    assert [line["refused"]["code"] for line in done.lines] == ["disk_full"]
    assert done.err.count("\n") == 1


def test_the_session_that_is_not_closed_is_meant_and_another_one_can_be_named(
    replay: Replay, closed: Path, command: Command
) -> None:
    from meetingdesk.store.seed import SessionDraft

    with CouncilFile.open(closed) as file:
        starts_at = file.registry.plan(72).starts_at  # type: ignore[arg-type]
        assert file.registry.prepare_session(SessionDraft(starts_at, "سالن")) == 73
    at = {"at": "2025-10-13T12:00:00+03:30"}
    assert replay(closed, {**CHAIR, **at}).status == 0
    done = replay(closed, {**GUEST, **at, "session": 72})
    assert done.lines[0]["refused"]["code"] == "session_closed"
    assert command("show", closed, "--session", 73, "--json").json["phase"] == "gathering"


def test_a_replay_needs_no_windows(council: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from meetingdesk.cli import run; status = run(sys.argv[1:]);"
        "bad = [m for m in sys.modules if m.startswith(('PySide6.QtWidgets', 'PySide6.QtGui', 'docx'))];"
        "sys.exit(status or bool(bad))"
    )
    words = [sys.executable, "-c", code, "replay", str(council), str(demo_script())]
    done = subprocess.run(words, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
