"""The demo council: complete, exactly as the data say, and honest about what is a demo value."""

import dataclasses
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from meetingdesk.assets import resource
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.plan import SessionPlan
from meetingdesk.domain.rules.procedure import procedure_faults
from meetingdesk.domain.text import normalise
from meetingdesk.services.demo_council import SESSION, create_demo_council, demo_council
from meetingdesk.store import preparation
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.seed import CouncilData


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> SessionPlan:
    path = tmp_path_factory.mktemp("demo") / "demo.council"
    create_demo_council(path)
    with CouncilFile.open(path, read_only=True) as file:
        assert [session.session_no for session in file.registry.sessions()] == [SESSION]
        return file.registry.plan(SESSION)


def test_the_council_has_its_24_seats_by_group(plan: SessionPlan) -> None:
    groups = [member.group for member in plan.members]
    counts = {group: groups.count(group) for group in MemberGroup}
    assert counts == {"government": 7, "parliament": 2, "judiciary": 2, "local": 2, "private": 11}
    assert all(member.has_vote for member in plan.members)
    assert plan.procedure.quorum.needed(24) == 16
    assert [member.seat_no for member in plan.members if not member.may_be_substituted] == [1]
    assert procedure_faults(plan.procedure, 24) == ()
    assert not plan.procedure.is_checked


def test_only_the_chair_is_named(plan: SessionPlan) -> None:
    assert [(m.post_title, m.name) for m in plan.members if m.name] == [("استاندار", "اکبر بهنام‌جو")]
    assert [m.post_title for m in plan.members if m.is_chair] == ["استاندار"]
    assert [m.post_title for m in plan.members if m.is_secretary] == ["رئیس اتاق بازرگانی"]
    assert not [guest for guest in plan.guests if guest.name]


def test_the_agenda_takes_105_minutes(plan: SessionPlan) -> None:
    assert [item.planned_seconds // 60 for item in plan.agenda] == [5, 15, 20, 30, 25, 10]
    assert plan.agenda[1].title == "پیگیری مصوبه نشست هفتادم (مشاغل سخت و زیان‌آور)"


def test_the_resolution_of_session_70_is_followed_up(plan: SessionPlan) -> None:
    (earlier,) = plan.earlier
    assert (earlier.number, earlier.item) == ("70/1", 2)
    assert "در دست پیگیری" in earlier.status_note


def test_the_two_economic_offices_are_two_bodies() -> None:
    bodies = demo_council().bodies
    assert {"حوزه اقتصادی استانداری", "معاونت هماهنگی امور اقتصادی استانداری"} <= set(bodies)
    assert len(bodies) == len(set(bodies))


def test_the_session_says_what_is_a_demo_value(plan: SessionPlan) -> None:
    for words in ("ترتیب و زمان بندهای دستور جلسه", "حضور و غیاب", "خلاصه سخنان", "نمایشی"):
        assert words in plan.demo_note


def test_every_text_is_written_as_it_would_be_stored() -> None:
    for text in _texts(dataclasses.asdict(demo_council())):
        assert normalise(text) == text


def test_no_key_of_the_data_is_passed_over() -> None:
    table = tomllib.loads(resource("demo", "council.toml").read_text(encoding="utf-8"))
    assert list(_unknown_keys(table, CouncilData, "")) == []


def test_what_cannot_be_filled_is_not_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> SessionNo:
        raise StoreError("disk_full")

    monkeypatch.setattr(preparation, "prepare", full)
    with pytest.raises(StoreError):
        create_demo_council(tmp_path / "demo.council")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "demo.council"
    path.write_bytes(b"mine")
    with pytest.raises(StoreError) as refusal:
        create_demo_council(path)
    assert refusal.value.code == "exists"
    assert path.read_bytes() == b"mine"


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _texts(part)


def _unknown_keys(value: Any, kind: Any, path: str) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from _unknown_keys(part, get_args(kind)[0], path)
    elif isinstance(value, dict):
        hints = get_type_hints(next((part for part in get_args(kind) if part is not type(None)), kind))
        for key, part in value.items():
            if key not in hints:
                yield f"{path}.{key}"
            else:
                yield from _unknown_keys(part, hints[key], f"{path}.{key}")
