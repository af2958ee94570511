"""A file as version 3 left it: what its closed sessions left is found, and nothing of it is changed."""

from pathlib import Path

import council_samples as samples
import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from meetingdesk.domain import events as e
from meetingdesk.domain.content import EarlierDraft, ResolutionContent
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, RemarkId, ResolutionId, SessionNo, seat_id
from meetingdesk.domain.plan import Member, PlannedItem, SessionPlan
from meetingdesk.domain.procedure import Procedure
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.store import chain, codec, header, instants, migrations
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.search import Kind
from meetingdesk.store.seed import AgendaData, EarlierData, SessionDraft

OLD = SessionNo(71)
DRAFT = EarlierDraft(OLD, ResolutionId(1))
CONTENT = ResolutionContent(clauses=("طرح آمایش تهیه شود.",))


def third_version(path: Path) -> Path:
    """Make a file with the first three migrations: session 71 closed with a remark and a deferred draft, 72 planned."""
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {header.APPLICATION_ID}")
        migrations.upgrade(connection, to=3)
    at = instants.written(samples.START)
    with samples.raw(path) as old:
        procedure = codec.canonical(Procedure()).decode()
        old.execute("INSERT INTO council VALUES (1, 'uid', 'شورا', 'قم', 'Asia/Tehran', ?)", (procedure,))
        old.execute("INSERT INTO seats VALUES (1, 1, 'استاندار', 'government', 1, 1, 0, 0, 1, 1, 0, 0, 0)")
        for no in (OLD, 72):
            old.execute("INSERT INTO sessions VALUES (?, 'ordinary', ?, 'سالن', '', '', 'planned', NULL)", (no, at))
            old.execute("INSERT INTO agenda_items VALUES (?, 1, 'پیگیری حساب‌ها', 300)", (no,))
        stored = codec.canonical(ResolutionContent(("تسهیلات داده شود.",), topic="بانک")).decode()
        old.execute("INSERT INTO resolutions VALUES ('70/1', 70, ?, 'تسهیلات داده شود.', NULL, 'adopted')", (stored,))
        old.execute("INSERT INTO earlier_resolutions VALUES (72, 1, '70/1', 1)")
        for link in chain.linked(rows(), chain.beginning("uid", OLD)):
            values = (*(getattr(link.row, name) for name in link.row.__slots__), link.previous, link.hash)
            old.execute(f"INSERT INTO journal VALUES ({', '.join('?' * 10)})", values)
        old.execute("UPDATE sessions SET status = 'closed', head = ? WHERE session_no = ?", (link.hash, OLD))
    return path


def rows() -> list[chain.Row]:
    """Return the record of session 71, a step an event."""
    members = (Member(seat_id(1), 1, "استاندار", MemberGroup.GOVERNMENT, is_chair=True),)
    agenda = (PlannedItem(ItemId(1), "پیگیری حساب‌ها", 300),)
    plan = SessionPlan("شورا", OLD, samples.START, "سالن", members, agenda=agenda)
    happened = (
        e.SessionConvened(samples.at(1), plan),
        e.ParticipantArrived(samples.at(1), seat_id(1)),
        e.RemarkNoted(samples.at(1), RemarkId(1), "بانک‌ها همراهی می‌کنند", seat_id(1)),
        e.RemarkNoted(samples.at(1), RemarkId(2), "پس‌گرفته"),
        e.StepUndone(samples.at(1), 4),  # type: ignore[arg-type]
        e.ResolutionDrafted(samples.at(1), ResolutionId(1), None, CONTENT),
        e.ResolutionDeferred(samples.at(1), ResolutionId(1), "وقت نبود"),
        e.SessionClosed(samples.at(1)),
    )
    at = instants.written(samples.at(1))
    return [
        chain.Row(OLD, no, no, *codec.encode(event)[:2], at, "operator", codec.encode(event)[2])
        for no, event in enumerate(happened, start=1)
    ]


def test_a_file_of_version_3_is_brought_up_and_searched(tmp_path: Path) -> None:
    path = third_version(tmp_path / "old.council")
    assert samples.refused(path, read_only=True).params == {"found": 3, "known": header.SCHEMA_VERSION}
    with CouncilFile.open(path) as file:
        file.verify()
        hits = [
            (hit.kind, hit.session_no, hit.shown)
            for typed in ("تسهیلات", "حساب", "بانکها همراهی", "پسگرفته", "آمایش")
            for hit in file.archive.find(typed, SessionNo(72), 9)
        ]
        assert hits == [
            (Kind.RESOLUTION, 70, ""),
            (Kind.ITEM, 71, "پیگیری حساب‌ها"),
            (Kind.REMARK, 71, "استاندار: بانک‌ها همراهی می‌کنند"),
            (Kind.DRAFT, 71, ""),
        ]
        (left,) = file.archive.due_drafts(SessionNo(72))
        assert (left.draft, left.status, left.content) == (DRAFT, ResolutionStatus.DEFERRED, CONTENT)
        assert left.reason == "وقت نبود"
        assert [entry.number for entry in file.archive.on_topics(("بانک",), SessionNo(72))] == ["70/1"]
        plan = file.registry.plan(SessionNo(72))
        assert plan.agenda == (PlannedItem(ItemId(1), "پیگیری حساب‌ها", 300),)
        assert plan.earlier[0].item == 1
        agenda = (AgendaData("بند", 60, "بانک"),)
        new = SessionDraft(samples.START, "سالن", agenda=agenda, earlier=(EarlierData("70/1", 1),))
        assert file.registry.plan(file.registry.prepare_session(new)).agenda[0].topic == "بانک"
        assert [hit.entry for hit in file.archive.find("بند", SessionNo(99), 9)] == ["1"]
    backup = path.with_name("old.council-backup-v3-1")
    assert [int.from_bytes(file.read_bytes()[60:64], "big") for file in (path, backup)] == [header.SCHEMA_VERSION, 3]


def test_a_record_that_was_changed_from_outside_leaves_nothing_and_keeps_nobody_from_the_file(tmp_path: Path) -> None:
    path = third_version(tmp_path / "old.council")
    with samples.raw(path) as old:
        seals = samples.unprotect(old)
        old.execute("UPDATE journal SET actor = 'x' WHERE seq = 2")
        for statement in seals.values():
            old.execute(statement)
    with CouncilFile.open(path) as file:
        assert file.archive.due_drafts(SessionNo(72)) == ()
        assert [hit.kind for hit in file.archive.find("بانکها", SessionNo(72), 9)] == []
        with pytest.raises(Exception, match="chain_broken"):
            file.verify()


def test_a_file_of_version_3_gets_the_schema_of_a_new_one(prepared: Path, tmp_path: Path) -> None:
    path = third_version(tmp_path / "old.council")
    CouncilFile.open(path).close()
    query = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
    with samples.raw(path) as brought_up, samples.raw(prepared) as new:
        assert brought_up.execute(query).fetchall() == new.execute(query).fetchall()
