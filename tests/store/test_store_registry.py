"""The registers: what a council is filled with comes back as what a session starts from."""

import io
import zipfile
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import council_samples as samples
import pytest
from sqlalchemy import insert

from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, SessionNo, guest_id, seat_id
from meetingdesk.domain.plan import EarlierResolution, Guest, PlannedItem, SessionKind
from meetingdesk.domain.procedure import Bound, Procedure, QuorumRule, Share
from meetingdesk.store import tables as t
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.registry import Council, FollowUp, RegisterStatus, SessionRow, SessionStatus
from meetingdesk.store.seed import AgendaData, CouncilData, EarlierData, SessionDraft, council_data

SESSION = samples.SESSION


def test_the_plan_holds_what_was_prepared(file: CouncilFile) -> None:
    plan = file.registry.plan(SESSION)
    assert (plan.council, plan.session_no, plan.starts_at, plan.place) == (
        samples.COUNCIL.name,
        SESSION,
        samples.START,
        "سالن ابریشم",
    )
    assert plan.agenda == (PlannedItem(ItemId(1), "اعلام رسمیت", 300), PlannedItem(ItemId(2), "پیگیری", 900))
    assert plan.guests == (Guest(guest_id(1), "کارشناس اتاق"), Guest(guest_id(2), "خبرنگار", "سارا"))
    assert plan.demo_note == "مقادیر نمایشی"
    assert plan.timezone == "Asia/Tehran"


def test_members_stand_in_protocol_order_with_the_holders_of_that_day(file: CouncilFile) -> None:
    members = file.registry.plan(SESSION).members
    assert [m.id for m in members] == [seat_id(n) for n in (1, 2, 3, 4)]
    assert [m.name for m in members] == ["اکبر بهنام‌جو", "", "", ""]
    assert [(m.is_chair, m.is_secretary, m.has_vote) for m in members[:3]] == [
        (True, False, True),
        (False, True, True),
        (False, False, False),
    ]
    assert members[3].group is MemberGroup.LOCAL


def test_of_two_terms_the_later_one_counts_and_both_days_belong_to_a_term(file: CouncilFile) -> None:
    with file._database.writing() as connection:
        connection.execute(insert(t.Person), [{"id": 50, "name": "نو"}, {"id": 51, "name": "کهنه"}])
        day = date(2025, 9, 13)
        for person, start, end in ((50, day, day), (51, date(2020, 1, 1), None)):
            connection.execute(insert(t.Term).values(seat_no=2, person_id=person, starts_on=start, ends_on=end))
    assert file.registry.plan(SESSION).members[1].name == "نو"


def test_the_day_of_a_session_is_that_of_its_hall(file: CouncilFile) -> None:
    late = datetime(2025, 9, 13, 21, tzinfo=UTC)
    number = file.registry.prepare_session(SessionDraft(late, "سالن"))
    assert file.registry.plan(number).members[3].name == "آینده"


def test_earlier_resolutions_come_from_the_register_with_their_last_follow_up(file: CouncilFile) -> None:
    text = "کارگروه مشاغل را تعیین کند.\nنتیجه را بدهد."
    assert file.registry.plan(SESSION).earlier == (EarlierResolution("70/1", text, "در دست پیگیری", ItemId(2)),)
    file.registry.follow_up("70/1", FollowUp(samples.at(0), RegisterStatus.DONE, "انجام شد"))
    (entry,) = file.registry.register()
    assert (entry.status, entry.status_note) == (RegisterStatus.DONE, "انجام شد")
    assert file.registry.plan(SESSION).earlier[0].status_note == "انجام شد"
    assert [f.status.value for f in file.registry.follow_ups("70/1")] == ["not_started", "in_progress", "done"]


def test_a_follow_up_of_nothing_is_refused(file: CouncilFile) -> None:
    with pytest.raises(StoreError) as caught:
        file.registry.follow_up("1/1", FollowUp(samples.at(0), RegisterStatus.DONE))
    assert caught.value.code == "not_found"


def test_the_register_counts_as_people_do(file: CouncilFile) -> None:
    numbers = [f"73/{n}" for n in (10, 2, 1)]
    data = tuple(
        t.Resolution.__table__.insert().values(
            number=number, session_no=73, content=ResolutionContent(), text="", status=RegisterStatus.ADOPTED
        )
        for number in numbers
    )
    with file._database.writing() as connection:
        for statement in data:
            connection.execute(statement)
    assert [r.number for r in file.registry.register()] == ["70/1", "73/1", "73/2", "73/10"]


def test_bodies_are_listed_by_name_with_the_posts_among_them(file: CouncilFile) -> None:
    assert file.registry.bodies() == ("اتاق بازرگانی", "حوزه اقتصادی استانداری", "سازمان مدیریت", "شهردار")


def test_the_council_is_changed_as_a_whole(prepared: Path) -> None:
    procedure = Procedure(QuorumRule(Share(1, 2), Bound.MORE_THAN, 3), 180, 30)
    council = Council("شورای شهر", "یزد", "Asia/Baku", procedure)
    with CouncilFile.open(prepared) as file:
        assert file.registry.council() == Council(samples.COUNCIL.name, "قم")
        file.registry.save_council(council)
    with CouncilFile.open(prepared) as file:
        assert file.registry.council() == council
        assert file.registry.plan(SESSION).procedure == procedure


def test_sessions_are_prepared_with_the_next_number(file: CouncilFile) -> None:
    in_tehran = datetime(2025, 10, 1, 12, tzinfo=timezone(timedelta(hours=3, minutes=30)))
    number = file.registry.prepare_session(SessionDraft(in_tehran, "سالن", SessionKind.EXTRAORDINARY, title="فوری"))
    assert number == 73
    row = SessionRow(number, SessionKind.EXTRAORDINARY, in_tehran, "سالن", SessionStatus.PLANNED, "فوری")
    assert file.registry.sessions()[1] == row
    assert file.registry.sessions()[1].starts_at.utcoffset() == timedelta(0)
    assert file.journal(number).load() == ()


def test_the_first_number_follows_the_register_of_earlier_days(tmp_path: Path) -> None:
    with CouncilFile.create(tmp_path / "new.council") as file:
        draft = SessionDraft(samples.START, "سالن")
        file.registry.load_council(CouncilData("شورا", register=samples.COUNCIL.register, sessions=(draft, draft)))
        assert [row.session_no for row in file.registry.sessions()] == [71, 72]


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (SessionDraft(samples.START, "سالن", session_no=SESSION), "exists"),
        (SessionDraft(samples.START, "سالن", earlier=(EarlierData("9/9"),)), "not_found"),
        (SessionDraft(samples.START, "سالن", earlier=(EarlierData("70/1", item=1),)), "not_found"),
    ],
)
def test_a_session_that_does_not_fit_is_not_prepared_at_all(file: CouncilFile, draft: SessionDraft, code: str) -> None:
    with pytest.raises(StoreError) as caught:
        file.registry.prepare_session(draft)
    assert caught.value.code == code
    assert len(file.registry.sessions()) == 1


def test_a_naive_start_is_a_mistake_and_leaves_nothing(file: CouncilFile) -> None:
    with pytest.raises(Exception, match="time zone"):
        file.registry.prepare_session(SessionDraft(datetime(2025, 9, 13), "سالن"))  # noqa: DTZ001
    assert len(file.registry.sessions()) == 1


def test_a_council_is_filled_once_and_in_one_piece(prepared: Path, tmp_path: Path) -> None:
    with CouncilFile.open(prepared) as file, pytest.raises(StoreError) as caught:
        file.registry.load_council(CouncilData("دیگری"))
    assert caught.value.code == "exists"
    broken = CouncilData("شورا", seats=samples.COUNCIL.seats, sessions=samples.COUNCIL.sessions)
    with CouncilFile.create(tmp_path / "new.council") as file:
        with pytest.raises(StoreError):
            file.registry.load_council(broken)
        assert (file.registry.council().name, file.registry.sessions(), file.registry.bodies()) == ("", (), ())


def test_plans_and_journals_of_unknown_sessions_are_not_found(file: CouncilFile) -> None:
    with pytest.raises(StoreError) as caught:
        file.registry.plan(SessionNo(1))
    assert (caught.value.code, caught.value.params["session"]) == ("not_found", 1)


def test_a_council_can_be_read_from_json() -> None:
    json = """{"name": "شورا", "seats": [{"post_title": "استاندار", "group": "government", "is_chair": true}],
      "register": [{"number": "70/1", "session_no": 70, "content": {"clauses": ["متن"]}, "status": "in_progress",
        "follow_ups": [{"at": "2025-09-01T00:00:00Z", "status": "in_progress", "note": "پیگیری"}]}],
      "sessions": [{"starts_at": "2025-09-13T12:00:00+03:30", "place": "سالن", "session_no": 72,
        "agenda": [{"title": "بند", "planned_seconds": 300}], "earlier": [{"number": "70/1", "item": 1}]}]}"""
    data = council_data(json.encode())
    assert data.sessions[0].starts_at == samples.START
    assert data.sessions[0].agenda == (AgendaData("بند", 300),)
    with pytest.raises(StoreError) as caught:
        council_data(b'{"name": 5}')
    assert "$.name" in str(caught.value.params["detail"])


def _archive(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "<w/>")
    return buffer.getvalue()


def test_a_letterhead_is_kept_as_it_came(file: CouncilFile) -> None:
    assert file.registry.letterhead() is None
    for name in ("سربرگ.docx", "سربرگ تازه.docx"):
        docx = _archive("word/document.xml", name)
        file.registry.set_letterhead(name, docx)
        assert file.registry.letterhead() == (name, docx)


@pytest.mark.parametrize("docx", [b"", b"PK", _archive("xl/workbook.xml"), _archive("word/document.xml")[:-30]])
def test_what_is_no_word_document_is_no_letterhead(file: CouncilFile, docx: bytes) -> None:
    with pytest.raises(StoreError) as caught:
        file.registry.set_letterhead("سربرگ.docx", docx)
    assert caught.value.code == "not_a_template"
    assert file.registry.letterhead() is None
