"""A session with substitutes, corrections, a lost quorum, a motion and three kinds of votes, by script alone."""

from pathlib import Path
from typing import Any

import pytest
from answers_given import Command, Replay

HALL = [{"command": "RecordArrival", "who": f"s{n}"} for n in range(1, 16)]
DRAFT = {"command": "DraftResolution", "content": {"clauses": ["پیش از مسدودسازی حساب اطلاع داده شود."]}}
TWO_THIRDS_OF_SEATS = {"share": {"numerator": 2, "denominator": 3}, "basis": "at_least", "base": "seats"}

SESSION: list[dict[str, Any]] = [
    *HALL,
    {
        "command": "AdmitSubstitute",
        "principal": "s16",
        "name": "رضا کاظمی",
        "letter_no": "۱۲۳/۴",
        "letter_date": "2025-09-10",
    },
    {"command": "OpenSession"},
    {"command": "AdvanceAgenda"},
    # A motion, carried by show of hands.
    {"command": "ProposeMotion", "kind": "close_debate", "supporters": ["s1", "s2", "d1"]},
    {"command": "OpenVote"},
    {"command": "CloseVote", "in_favour": 12, "against": 3},
    # A draft, by name; one of them otherwise.
    DRAFT,
    {"command": "OpenVote", "method": "roll_call", "majority": TWO_THIRDS_OF_SEATS},
    {"command": "RecordRemainingVotes", "choice": "in_favour"},
    {"command": "RecordVote", "who": "d1", "choice": "against"},
    {"command": "CloseVote"},
    {"command": "VoidVote", "reason": "اشتباه در قرائت نام‌ها"},
    # Once more, in secret and by the usual majority.
    {"command": "OpenVote", "method": "secret"},
    {"command": "HoldVote"},
    {"command": "ResumeVote"},
    {"command": "CloseVote", "in_favour": 10, "against": 4, "abstain": 1},
    # Somebody had gone before, and the quorum with him.
    {"command": "CorrectStay", "who": "s15", "stay": 1, "arrived": "2025-09-13T12:14:00+03:30",
     "left": "2025-09-13T12:20:00+03:30", "reason": "پیش از رأی رفته بود"},
]  # fmt: skip


def timed(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"at": f"2025-09-13T12:{minute:02}:00+03:30", **line} for minute, line in enumerate(lines)]


@pytest.fixture
def held(replay: Replay, council: Path) -> Path:
    done = replay(council, *timed(SESSION))
    assert [line["refused"] for line in done.lines if "refused" in line] == []
    assert done.lines[-1]["cautions"][0]["code"] == "quorum_lost"
    return council


def test_everything_stands_in_the_report(command: Command, held: Path) -> None:
    shown = command("show", held, "--session", 72, "--json").json
    assert shown["quorum"] == {
        "present": 15,
        "needed": 16,
        "voting_seats": 24,
        "official": False,
        "debate_needed": 12,
        "below_since": "2025-09-13T09:01:00Z",
    }
    (substitute,) = (line for line in shown["attendance"] if line["capacity"] == "substitute")
    assert (substitute["principal"], substitute["letter"]["number"], substitute["may_vote"]) == ("s16", "۱۲۳/۴", True)
    assert [(m["kind"], m["status"]) for m in shown["motions"]] == [("close_debate", "carried")]
    assert shown["closed_debates"] == [1]
    votes = [(v["method"], v["status"], v["outcome"]["carried"], v["outcome"]["needed"]) for v in shown["votes"]]
    assert votes == [
        ("show_of_hands", "closed", True, 9),
        ("roll_call", "void", False, 16),
        ("secret", "closed", True, 9),
    ]
    assert {"who": "d1", "choice": "against"} in shown["votes"][1]["choices"]
    assert shown["votes"][2]["choices"] == []
    assert (shown["corrections"][0]["who"], shown["corrections"][0]["reason"]) == ("s15", "پیش از رأی رفته بود")


def test_the_adoption_keeps_what_was_frozen_beside_what_was_corrected(command: Command, held: Path) -> None:
    (adopted,) = command("show", held, "--session", 72, "--json").json["resolutions"]
    adoption = adopted["adoption"]
    assert adopted["number"] == "72/1"
    assert adoption["tally"] == {"in_favour": 10, "against": 4, "abstain": 1, "not_voting": 1}
    assert (adoption["by"], adoption["vote"], adoption["present"], adoption["corrected_present"]) == ("vote", 3, 16, 15)
    assert len(adoption["presence"]) == 16


def test_the_quorum_is_known_at_every_instant(command: Command, held: Path) -> None:
    history = command("show", held, "--session", 72, "--json").json["quorum_history"]
    assert [level["present"] for level in history] == [*range(1, 17), 15]
    assert history[-1]["since"] == "2025-09-13T08:50:00Z"


def test_people_read_it_in_words(command: Command, held: Path) -> None:
    said = command("show", held, "--session", 72).out
    for words in ("کفایت مذاکرات", "رأی‌گیری باطل: اشتباه در قرائت نام‌ها", "جانشین", "رضا کاظمی", "از رسمیت افتاده است"):
        assert words in said
    assert command("check", held).status == 0


def test_a_vote_on_a_wording_tells_what_was_put_to_the_vote(command: Command, replay: Replay, council: Path) -> None:
    other = "پیش از مسدودسازی حساب، مراتب اعلام شود."
    lines: list[dict[str, Any]] = [
        *SESSION[:18],
        DRAFT,
        {"command": "ProposeWording", "clause": 1, "text": other},
        {"command": "OpenVote", "wording": 1},
        {"command": "CloseVote", "in_favour": 14},
        {"command": "ReviseResolution", "content": {"clauses": ["متنی دیگر"]}},
    ]
    done = replay(council, *timed(lines))
    assert [line["refused"] for line in done.lines if "refused" in line] == []
    (vote,) = command("show", council, "--session", 72, "--json").json["votes"]
    assert (vote["resolution"], vote["wording"]) == (None, 1)
    assert vote["worded"] == {"resolution": 1, "clause": 1, "standing": DRAFT["content"]["clauses"][0], "text": other}


REFUSED: dict[str, tuple[dict[str, Any], str, dict[str, Any]]] = {
    "more votes than people": (
        {"command": "CloseVote", "in_favour": 17},
        "too_many_votes",
        {"count": 17, "entitled": 16},
    ),
    "an unknown field of a majority": (
        {"command": "OpenVote", "majority": {"share": {"numerator": 1, "denominator": 2}, "bass": "seats"}},
        "unknown_field",
        {"command": "OpenVote", "name": "majority.bass"},
    ),
    "a missing field deep inside": (
        {"command": "OpenVote", "majority": {"share": {"numerator": 1}}},
        "missing_field",
        {"name": "majority.share.denominator"},
    ),
    "an instant without a zone": (
        {"command": "AddStay", "who": "s17", "arrived": "2025-09-13T12:00:00"},
        "instant_without_zone",
        {"at": "2025-09-13T12:00:00"},
    ),
    "a choice that is none": (
        {"command": "RecordVote", "who": "s1", "choice": "yes"},
        "wrong_value",
        {"name": "choice", "detail": "Invalid enum value 'yes'"},
    ),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_a_refused_line_says_what_and_where(
    replay: Replay, council: Path, case: tuple[dict[str, Any], str, dict[str, Any]]
) -> None:
    line, code, params = case
    done = replay(council, *timed([*SESSION[:20], line]))
    refused = done.lines[-1]["refused"]
    assert (refused["code"], refused["params"]) == (code, params)
    assert refused["sentence"]


def test_the_commands_are_listed_to_any_depth(command: Command) -> None:
    listed = {entry["command"]: entry for entry in command("commands", "--json").json}
    majority = next(field for field in listed["OpenVote"]["fields"] if field["name"] == "majority")
    share = next(field for field in majority["fields"] if field["name"] == "share")
    assert [field["name"] for field in share["fields"]] == ["numerator", "denominator"]
    arrived = next(field for field in listed["CorrectStay"]["fields"] if field["name"] == "arrived")
    assert arrived["type"] == "instant"
