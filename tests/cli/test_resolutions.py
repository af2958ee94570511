"""Drafts, disputed wordings, decisions and what is noted on them, by script alone."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
from answers_given import Command, Replay

SLIP = ["حساب واحدها مسدود نشود.", "گزارش تا پایان مهر داده شود."]
RIGHT = ["حساب واحدها مسدود نشود.", "گزارش تا پایان مهرماه داده شود."]
GROUP = {"name": "کارگروه مشاغل سخت", "members": ["اتاق", "تأمین اجتماعی"], "deliverable": "فهرست مشاغل"}

SESSION: list[dict[str, Any]] = [
    *({"command": "RecordArrival", "who": f"s{n}"} for n in range(1, 17)),
    {"command": "OpenSession"},
    {"command": "AdvanceAgenda"},
    {"command": "DraftResolution", "content": {"clauses": ["حساب‌ها مسدود نشود."]}},
    {"command": "ReviseResolution", "content": {"clauses": SLIP, "standing": True,
     "rule": {"trigger": "پیش از مسدودسازی"}, "waivers": [{"point": "where", "reason": "همه استان"}]}},
    {"command": "RestoreRevision", "revision": 1},
    {"command": "RestoreRevision", "revision": 2},
    {"command": "ProposeWording", "clause": 1, "text": "هیچ حسابی مسدود نشود.", "by": "s2"},
    {"command": "OpenVote", "wording": 1},
    {"command": "CloseVote", "in_favour": 3, "against": 10},
    {"command": "PutToSession"},
    {"command": "ReadOutResolution"},
    {"command": "AdoptResolution"},
    {"command": "TakeBackAdoption", "reason": "زود بود"},
    {"command": "AdoptResolution"},
    {"command": "ReadOutResolution", "resolution": 1},
    {"command": "NoteDissent", "who": "s2", "text": "با بند نخست مخالفم."},
    {"command": "CorrectResolution", "resolution": 1, "clauses": RIGHT, "reason": "سهو", "chair_approved": True},
    {"command": "DraftResolution", "content": {"clauses": ["مشاغل شناسایی شود."]}},
    {"command": "ReferResolution", "working_group": GROUP},
    {"command": "DraftResolution", "content": {"clauses": ["آمایش."]}},
    {"command": "DeferResolution", "reason": "نبود وقت", "to_session": 74},
]  # fmt: skip


@pytest.fixture
def held(replay: Replay, council: Path) -> Path:
    lines = [{"at": f"2025-09-13T12:{minute:02}:00+03:30", **line} for minute, line in enumerate(SESSION)]
    done = replay(council, *lines)
    assert [line["refused"] for line in done.lines if "refused" in line] == []
    return council


def test_everything_stands_in_the_report(command: Command, held: Path) -> None:
    adopted, referred, deferred = command("show", held, "--session", 72, "--json").json["resolutions"]
    assert [(r["number"], r["restored"]) for r in adopted["revisions"]] == [(1, None), (2, None), (3, 1), (4, 2)]
    assert [(w["text"], w["by"], w["status"]) for w in adopted["wordings"]] == [("هیچ حسابی مسدود نشود.", "s2", "open")]
    assert (adopted["put"]["revision"], adopted["read_out"]["revision"], adopted["number"]) == (4, 4, "72/1")
    assert adopted["content"]["waivers"] == [{"point": "where", "reason": "همه استان"}]
    assert adopted["adoption"]["text_hash"] == hashlib.sha256("\n".join(SLIP).encode()).hexdigest()
    assert adopted["adoption"]["read_out_at"] == "2025-09-13T09:00:00Z"
    assert [(d["who"], d["text"]) for d in adopted["dissents"]] == [("s2", "با بند نخست مخالفم.")]
    (correction,) = adopted["corrections"]
    assert (correction["before"], correction["after"], correction["approved_by"]) == (SLIP, RIGHT, "اکبر بهنام‌جو")
    assert (referred["status"], referred["referred_to"]["name"]) == ("referred", "کارگروه مشاغل سخت")
    assert (deferred["status"], deferred["deferred_to"], deferred["reason"]) == ("deferred", 74, "نبود وقت")


def test_people_read_it_in_words(command: Command, held: Path) -> None:
    said = command("show", held, "--session", 72).out
    for words in ("۱ اصلاح", "۱ نظر مخالف", "کارگروه مشاغل سخت", "به نشست ۷۴"):
        assert words in said.replace("\u2066", "").replace("\u2069", "").replace("\u2068", "")


def test_nothing_before_the_reading_out_of_an_adopted_text_can_be_undone(replay: Replay, held: Path) -> None:
    since = len(SESSION) - next(n for n, line in enumerate(SESSION) if line.get("resolution") == 1) - 1
    orders = [*[{"command": "Undo"}] * (since + 1), {"command": "TakeBackAdoption"}]
    done = replay(held, *({"at": "2025-09-13T13:00:00+03:30", **order} for order in orders))
    assert ["refused" in line for line in done.lines] == [*[False] * since, True, True]
    assert {line["refused"]["code"] for line in done.lines if "refused" in line} == {"adoption_was_read_out"}
