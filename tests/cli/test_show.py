"""What is true of a session, now or at an instant."""

from pathlib import Path

from answers_given import Command, Replay


def test_a_prepared_session_is_shown_from_its_plan(command: Command, council: Path) -> None:
    shown = command("show", council, "--session", 72, "--json").json
    assert (shown["phase"], shown["at"], shown["session"]) == ("planned", "2025-09-13T08:30:00Z", 72)
    assert shown["quorum"] == {
        "present": 0,
        "needed": 16,
        "voting_seats": 24,
        "official": False,
        "debate_needed": 12,
        "below_since": None,
    }
    assert [item["number"] for item in shown["agenda"]] == [1, 2, 3, 4, 5, 6]
    assert shown["earlier"][0]["number"] == "70/1"
    assert shown["record"] == {"steps": 0, "hash": "", "sealed": False}


def test_a_closed_session_is_shown_whole(command: Command, closed: Path) -> None:
    shown = command("show", closed, "--session", 72, "--json").json
    assert shown["phase"] == "closed"
    assert shown["closed_at"] == shown["at"] == "2025-09-13T10:15:30Z"
    assert [r["number"] for r in shown["resolutions"]] == ["72/1", "72/2", "72/3", "72/4"]
    assert {r["adoption"]["by"] for r in shown["resolutions"]} == {"chair_conclusion"}
    assert shown["record"]["sealed"]
    assert len(shown["record"]["hash"]) == 64


def test_what_is_not_known_of_a_resolution_stays_empty(command: Command, closed: Path) -> None:
    first, second, third, fourth = command("show", closed, "--session", 72, "--json").json["resolutions"]
    assert (first["content"]["standing"], first["content"]["lead_bodies"]) == (True, [])
    assert (second["content"]["lead_bodies"], second["content"]["due_date"], second["content"]["due_text"]) == (
        [],
        None,
        "",
    )
    assert third["content"]["lead_bodies"] == [
        "معاونت هماهنگی امور اقتصادی استانداری",
        "سازمان مدیریت و برنامه‌ریزی استان",
    ]
    assert (third["content"]["due_text"], third["content"]["due_date"]) == ("هرچه سریع‌تر", None)
    assert third["content"]["consulted"] == ["بخش خصوصی"]
    assert fourth["content"]["guarantee"] == ""


def test_attendance_is_told_as_intervals(command: Command, closed: Path) -> None:
    people = {p["id"]: p for p in command("show", closed, "--session", 72, "--json").json["attendance"]}
    assert people["s4"]["intervals"] == [
        {"arrived": "2025-09-13T08:24:00Z", "left": "2025-09-13T09:56:00Z"},
        {"arrived": "2025-09-13T10:04:20Z", "left": None},
    ]
    assert people["s1"]["name"] == "اکبر بهنام‌جو"
    assert people["s9"]["absence"] == {"excused": True, "reason": "حضور در جلسه مجلس"}
    assert sum(1 for p in people.values() if p["has_vote"] and p["intervals"]) == 19


def test_the_state_of_an_instant_is_shown(command: Command, closed: Path) -> None:
    shown = command("show", closed, "--session", 72, "--at", "2025-09-13T12:25:00+03:30", "--json").json
    assert (shown["phase"], shown["current_item"], shown["closed_at"]) == ("running", 3, None)
    assert shown["floor"] == {
        "speech": 6,
        "who": "s19",
        "kind": "statement",
        "item": 3,
        "began": "2025-09-13T08:51:20Z",
        "ended": None,
        "limit_seconds": 300,
        "elapsed_seconds": 190.0,
        "left_seconds": 110.0,
        "stage": "in_time",
        "paused": True,
        "pauses": [{"start": "2025-09-13T08:54:30Z", "end": None}],
        "away": [],
        "article": "",
        "answers": None,
        "interrupts": None,
        "ceded_by": None,
        "cut": False,
        "reason": "",
    }
    assert shown["speaking"] == {
        "order": "written_first",
        "list_closed": False,
        "suggested": None,
        "interrupted": [],
        "draws": [],
        "corrections": [],
    }
    assert [(turn["turn"], turn["who"]) for turn in shown["queue"]] == [(5, "s20")]
    assert shown["agenda"][2]["elapsed_seconds"] == 250.0
    assert shown["quorum"] == {
        "present": 18,
        "needed": 16,
        "voting_seats": 24,
        "official": True,
        "debate_needed": 12,
        "below_since": None,
    }


def test_an_instant_before_everything_shows_the_plan(command: Command, closed: Path) -> None:
    shown = command("show", closed, "--session", "۷۲", "--at", "2025-01-01T00:00:00Z", "--json").json
    assert (shown["phase"], shown["remarks"], shown["resolutions"]) == ("planned", [], [])


def test_people_get_one_page(command: Command, closed: Path) -> None:
    shown = command("show", closed, "--session", 72)
    assert shown.status == 0
    for words in ("شورای گفتگوی دولت و بخش خصوصی استان قم", "پایان‌یافته", "۷۲/۳", "غایب موجه", "اکبر بهنام‌جو"):
        assert words in shown.out
    assert "{" not in shown.out


def test_a_running_session_is_shown_to_people_with_its_speaker(command: Command, closed: Path) -> None:
    shown = command("show", closed, "--session", 72, "--at", "2025-09-13T12:25:00+03:30")
    assert "سخنران" in shown.out
    assert "در مکث" in shown.out


def test_a_prepared_session_is_shown_to_people(command: Command, council: Path) -> None:
    shown = command("show", council, "--session", 72)
    assert "آغاز پیش‌بینی‌شده" in shown.out


def test_a_session_that_is_run_by_another_can_be_looked_at(command: Command, replay: Replay, council: Path) -> None:
    from meetingdesk.store.council_file import CouncilFile

    replay(council, {"command": "RecordArrival", "who": "s1"})
    with CouncilFile.open(council):
        shown = command("show", council, "--session", 72, "--json")
    assert (shown.status, shown.json["quorum"]["present"]) == (0, 1)


def test_looking_leaves_no_trace(command: Command, closed: Path) -> None:
    before = closed.read_bytes()
    command("show", closed, "--session", 72)
    command("check", closed)
    assert closed.read_bytes() == before
    assert [path.name for path in closed.parent.iterdir()] == [closed.name]
