"""What earlier sessions left is found while typing, however it is spelt, and nothing that is typed is an error."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import council_samples as samples
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import create_engine

from meetingdesk.domain.content import EarlierDraft, ResolutionContent, StandingRule, WorkingGroup
from meetingdesk.domain.ids import ResolutionId, SessionNo
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.store import engine, search
from meetingdesk.store.archive import Archive
from meetingdesk.store.attendance import Closing
from meetingdesk.store.carried import CarriedDraft
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.register import FollowUp, RegisteredResolution
from meetingdesk.store.search import Entry, Kind
from meetingdesk.store.seed import AgendaData, CouncilData, ResolutionData, SessionDraft
from meetingdesk.store.tables import RegisterStatus

NOW = SessionNo(73)
EVERYTHING = ResolutionContent(
    clauses=("بانک‌ها پیش از مسدودسازی حساب‌ها خبر بدهند.",),
    lead_bodies=("اداره کل تأمین اجتماعی",),
    partner_bodies=("اتاق اصناف",),
    consulted=("بخش خصوصی",),
    due_text="هرچه سریع‌تر",
    guarantee="گزارش به استاندار",
    follow_up_by="دبیرخانه",
    place="شهرک شکوهیه",
    topic="بیمه و تأمین اجتماعی",
    working_group=WorkingGroup("کارگروه نقدینگی", ("علی‌رضا مؤمنی",), "فهرست واحدها", "خزانه‌داری"),
)


def known(number: str, content: ResolutionContent | str, **more: object) -> ResolutionData:
    stored = ResolutionContent(clauses=(content,)) if isinstance(content, str) else content
    return ResolutionData(number, SessionNo(int(number.partition("/")[0])), stored, **more)  # type: ignore[arg-type]


REGISTER = (
    known("7/1", "هفت"),
    known("70/1", "اکبر بهنام‌جو گزارش مشاغل را بدهد."),
    known("70/2", "گزارش کی بورد و ۱۲۳ واحد می شود؛ کارگروه ۷۰ نفر."),
    known("70/10", ResolutionContent(("ده",), follows="70/1")),
    known("71/1", EVERYTHING),
    known("71/2", ResolutionContent(("یازده",), topic="بیمه و تامین اجتماعي", follows="70/10")),
    known("71/3", ResolutionContent(("دوازده",), topic="بیمه")),
    known("73/1", "بهنام‌جو در همین نشست"),
    known("9/1", ResolutionContent(standing=True, rule=StandingRule("ناتوانی واحد", "ابلاغ پیشین", ("استانداری",)))),
)


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CouncilFile]:
    """A council with a past in sessions 7 to 71, and sessions 72 and 73 planned."""
    agenda = (AgendaData("پیگیری حساب‌های مسدودشده", 60, "بیمه"), AgendaData("بهنام‌جو", 60))
    sessions = tuple(SessionDraft(samples.START, "سالن", session_no=SessionNo(no), agenda=agenda) for no in (72, 73))
    with CouncilFile.create(tmp_path_factory.mktemp("search") / "council") as file:
        file.registry.load_council(CouncilData("شورا", register=REGISTER, sessions=sessions))
        yield file


def found(archive: Archive, typed: str, kind: Kind = Kind.RESOLUTION, before: int = NOW) -> list[str]:
    return [hit.entry for hit in archive.find(typed, SessionNo(before), 40) if hit.kind is kind]


TYPED = {
    "without the joiner": ("بهنامجو", ["70/1"]),
    "with the joiner": ("بهنام‌جو", ["70/1"]),
    "parted by a space": ("بهنام جو", ["70/1"]),
    "joined where the text has a space": ("میشود", ["70/2"]),
    "Arabic letters": ("كي بورد", ["70/2"]),
    "digits of any script": ("123", ["70/2"]),
    "the beginning of a word": ("بهن", ["70/1"]),
    "not its end": ("نامجو", []),
    "two beginnings, in any order": ("مشا گزا", ["70/1"]),
    "all words must be found": ("مشاغل واحد", []),
    "a hamza": ("تامین", ["71/1", "71/2"]),
    "a partner": ("اصناف", ["71/1"]),
    "who is consulted": ("خصوصی", ["71/1"]),
    "words of a deadline": ("سریعتر", ["71/1"]),
    "a guarantee": ("استاندار", ["71/1", "9/1"]),
    "who follows it up": ("دبیرخانه", ["71/1"]),
    "a place": ("شکوهیه", ["71/1"]),
    "a working group": ("نقدینگی", ["71/1"]),
    "its member": ("علیرضا", ["71/1"]),
    "its recipient": ("خزانه داری", ["71/1"]),
    "a rule": ("ناتوانی ابلاغ", ["9/1"]),
    "a topic": ("بیمه", ["71/3", "71/1", "71/2"]),
    "the number comes first": ("۷۰/۱", ["70/1", "70/10", "70/2", "71/2"]),
    "a number in ASCII": ("70/10", ["70/10", "71/2"]),
    "the number of a session, then what holds it": ("70", ["70/1", "70/2", "70/10", "71/2"]),
    "half a number": ("٧١/", ["71/1", "71/2", "71/3"]),
    "a number and a word": ("70/1 مشاغل", ["70/1"]),
    "nothing": ("", []),
    "signs only": ("«»؛ - /", []),
}


@pytest.mark.parametrize(("typed", "numbers"), TYPED.values(), ids=TYPED)
def test_a_resolution_is_found(council: CouncilFile, typed: str, numbers: list[str]) -> None:
    assert sorted(found(council.archive, typed)) == sorted(numbers)
    if typed.strip("0123456789۷۰۱٧١") in {"", "/"}:
        assert found(council.archive, typed) == numbers


def test_nothing_of_the_session_itself_or_a_later_one_is_found(council: CouncilFile) -> None:
    assert sorted(found(council.archive, "بهنامجو", before=74)) == ["70/1", "73/1"]
    assert found(council.archive, "بهنامجو", before=70) == []
    assert found(council.archive, "73/1") == []
    items = [(hit.session_no, hit.entry, hit.shown) for hit in council.archive.find("حساب مسدود", NOW, 40)]
    assert items == [(71, "71/1", ""), (72, "1", "پیگیری حساب‌های مسدودشده")]


def test_the_limit_is_that_of_all_kinds_together(council: CouncilFile) -> None:
    assert len(council.archive.find("ب", NOW, 2)) == 2
    assert council.archive.find("ب", NOW, 0) == ()


def test_too_much_to_rank_comes_newest_first(council: CouncilFile, monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(council.archive, "بیمه")[0] == "71/3"  # The topic that says nothing else is the nearest.
    monkeypatch.setattr(search, "_MOST_RANKED", 1)
    assert found(council.archive, "بیمه") == ["71/3", "71/2", "71/1"]


def test_a_topic_is_the_same_however_it_is_spelt_and_no_part_of_it(council: CouncilFile) -> None:
    def on(topic: str, before: int = NOW) -> list[str]:
        return [entry.number for entry in council.archive.on_topics((topic,), SessionNo(before))]

    assert on("بيمه و تأمین‌ اجتماعی".replace("\u200c", "")) == ["71/1", "71/2", "70/10", "70/1"]
    assert on("بیمه") == ["71/3"]
    assert on("بیمه", before=71) == []
    assert on("") == on(" - ") == []


def test_what_follows_and_what_is_followed_hangs_together(council: CouncilFile) -> None:
    def linked(*numbers: str, before: int = NOW) -> list[str]:
        return [entry.number for entry in council.archive.linked(numbers, SessionNo(before))]

    assert linked("70/1") == ["70/1", "70/10", "71/2"]
    assert linked("71/2") == ["71/2", "70/10", "70/1"]
    assert linked("70/1", before=71) == ["70/1", "70/10"]
    assert linked("70/1", "71/1") == ["70/1", "71/1", "70/10", "71/2"]
    assert linked() == linked("99/9") == []


def test_a_status_is_that_of_the_last_follow_up(council: CouncilFile) -> None:
    council.registry.follow_up("7/1", FollowUp(samples.at(5), RegisterStatus.DONE, "انجام شد"))
    (entry,) = council.archive.resolutions(("7/1", "99/9"))
    assert (entry.status, entry.status_note) == (RegisterStatus.DONE, "انجام شد")


WORDS = st.text(max_size=60) | st.text("\"*^():{}+-/۷۰۱ابی \u200c'\x00\ud800NOTANDR", max_size=30)


@given(WORDS)
@example('"')
@example("NEAR(a b) OR topic : * -x")
@example("a" * 20_000)
@example("ب " * 3000)
def test_whatever_is_typed_is_answered(council: CouncilFile, typed: str) -> None:
    hits = council.archive.find(typed, NOW, 10)
    assert len(hits) <= 10
    council.archive.on_topics((typed,), NOW)
    council.archive.linked((typed.encode("utf-8", "replace").decode(),), NOW)


@given(st.lists(st.sampled_from(("بهنام‌جو", "حساب‌ها", "اداره", "گزارش")), min_size=1, max_size=4), st.data())
def test_an_entry_is_found_by_the_beginnings_of_its_words(words: list[str], data: st.DataObject) -> None:
    beginnings = [word[: data.draw(st.integers(1, len(word)))] for word in words]
    with create_engine("sqlite://").connect() as connection:
        connection.exec_driver_sql(search.SCHEMA)
        search.enter(connection, (Entry(Kind.REMARK, SessionNo(1), "1", " ".join(words), "…"),))
        assert len(search.find(connection, " ".join(beginnings), Kind.REMARK, NOW, 5)) == 1


# --- Closing ---

DEFERRED, REFERRED = (EarlierDraft(SessionNo(72), ResolutionId(no)) for no in (1, 2))
LATER = EarlierDraft(SessionNo(72), ResolutionId(3))
CARRIED = (
    CarriedDraft(DEFERRED, ResolutionStatus.DEFERRED, ResolutionContent(("طرح آمایش",), topic="آمایش"), "وقت نبود"),
    CarriedDraft(REFERRED, ResolutionStatus.REFERRED, EVERYTHING, working_group=WorkingGroup("کارگروه صنعت")),
    CarriedDraft(LATER, ResolutionStatus.DEFERRED, ResolutionContent(("برای بعد",)), to_session=SessionNo(75)),
)


def close(file: CouncilFile, session_no: int, closing: Closing) -> None:
    journal = file.journal(SessionNo(session_no))
    journal.append(replace(samples.closing(1)), closing=closing)


def test_what_a_session_leaves_is_there_for_the_next_until_one_takes_it_up(file: CouncilFile) -> None:
    adopted = (RegisteredResolution("72/1", samples.SESSION, ResolutionContent(("تسهیلات",), topic="آمایش")),)
    remark = Entry(Kind.REMARK, samples.SESSION, "4", "استاندار\nتسهیلات کم است", "استاندار: تسهیلات کم است")
    for no in (73, 74, 75):
        file.registry.prepare_session(SessionDraft(samples.START, "سالن", session_no=SessionNo(no)))
    assert file.archive.due_drafts(SessionNo(75)) == ()
    close(file, 72, Closing(adopted, carried=CARRIED, remarks=(remark,)))

    def due(session_no: int) -> list[EarlierDraft]:
        return [left.draft for left in file.archive.due_drafts(SessionNo(session_no))]

    assert (due(72), due(73), due(75)) == ([], [DEFERRED, REFERRED], [DEFERRED, REFERRED, LATER])
    assert file.archive.due_drafts(SessionNo(75)) == CARRIED
    hits = file.archive.find("تسهیلات", SessionNo(73), 9)
    assert [(hit.kind, hit.entry, hit.shown) for hit in hits] == [
        (Kind.RESOLUTION, "72/1", ""),
        (Kind.REMARK, "4", "استاندار: تسهیلات کم است"),
    ]
    assert [entry.number for entry in file.archive.on_topics(("آمایش",), SessionNo(73))] == ["72/1"]
    assert found(file.archive, "صنعت خزانهداری", Kind.DRAFT) == ["72:2"]
    assert file.archive.drafts((LATER, DEFERRED)) == (CARRIED[2], CARRIED[0])
    close(file, 73, Closing(taken_up=(DEFERRED,)))
    assert (due(73), due(75)) == ([REFERRED], [REFERRED, LATER])
    assert file.archive.drafts((LATER, DEFERRED)) == (CARRIED[2],)
    file.verify()


def test_what_was_left_is_as_unchangeable_as_the_record(file: CouncilFile, prepared: Path) -> None:
    close(file, 72, Closing(carried=CARRIED, taken_up=(EarlierDraft(SessionNo(70), ResolutionId(1)),)))
    file.close()
    statements = {
        "UPDATE carried_drafts SET reason = ''": "append_only",
        "DELETE FROM carried_drafts": "append_only",
        "INSERT OR REPLACE INTO carried_drafts SELECT * FROM carried_drafts": "append_only|sealed",
        "INSERT INTO carried_drafts SELECT 72, 9, status, content, reason, 1, NULL FROM carried_drafts": "sealed",
        "UPDATE taken_up_drafts SET resolution = 2": "append_only",
        "DELETE FROM taken_up_drafts": "append_only",
        "INSERT OR REPLACE INTO taken_up_drafts SELECT * FROM taken_up_drafts": "append_only|sealed",
        "INSERT INTO taken_up_drafts VALUES (72, 70, 9)": "sealed",
    }
    with samples.raw(prepared) as connection:
        for statement, word in statements.items():
            with pytest.raises(Exception, match=word):
                connection.execute(statement)


def test_without_full_text_search_a_file_is_refused_and_stays_as_it_was(
    prepared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = samples.folder(prepared.parent)
    monkeypatch.setattr(engine, "FULL_TEXT", "fts9")
    for read_only in (False, True):
        assert samples.refused(prepared, read_only=read_only).code == "no_full_text"
    with pytest.raises(StoreError, match="no_full_text"):
        CouncilFile.create(prepared.with_name("new.council"))
    assert samples.folder(prepared.parent) == before
