"""What the desk of a session is told of earlier ones: linked, on the topic, carried over, found."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import earlier_council as earlier
import pytest
from earlier_council import BANKS, DEFERRED, FAR, GROUP, JOBS, REFERRED

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import ResolutionContent
from meetingdesk.domain.ids import ItemId, SessionNo
from meetingdesk.domain.resolution import ResolutionStatus
from meetingdesk.services.decisions import AtHand, Carried, Decision, EarlierDecisions, Mention, Subject, subject_of
from meetingdesk.services.desk import Desk
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.search import Kind
from meetingdesk.store.tables import RegisterStatus

ONE, TWO, THREE = map(ItemId, (1, 2, 3))


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return earlier.made(tmp_path_factory.mktemp("earlier") / "council")


@pytest.fixture
def file(made_once: Path, tmp_path: Path) -> Iterator[CouncilFile]:
    with CouncilFile.open(Path(shutil.copy(made_once, tmp_path))) as opened:
        yield opened


def at_hand(file: CouncilFile, desk: Desk, item: ItemId | None) -> AtHand:
    decisions = EarlierDecisions(file.archive, desk.state.plan.session_no)
    return decisions.at_hand(subject_of(desk.state, item))


def numbers(decisions: tuple[Decision, ...]) -> list[str]:
    return [decision.number for decision in decisions]


def test_an_item_has_what_it_is_linked_to_and_what_is_on_its_topic_each_once(file: CouncilFile) -> None:
    desk = earlier.run(file, 72, earlier.opening())
    one, two, three = (at_hand(file, desk, item) for item in (ONE, TWO, THREE))
    assert (numbers(one.linked), numbers(one.on_topic)) == (["70/1", "71/1"], ["68/1"])
    assert (numbers(two.linked), numbers(two.on_topic)) == ([], ["71/1", "70/1"])
    assert (three.linked, three.on_topic) == ((), ())
    first, follower = one.linked
    assert (first.status, first.status_note) == (RegisterStatus.IN_PROGRESS, "اعضا معلوم نیست")
    assert (first.held_at, follower.status) == (None, RegisterStatus.ADOPTED)
    assert follower.held_at == file.registry.plan(SessionNo(71)).starts_at
    assert numbers(at_hand(file, desk, None).linked) == ["70/1", "71/1"]


def test_a_draft_brings_its_topic_and_its_link_to_its_item(file: CouncilFile) -> None:
    desk = earlier.run(file, 72, earlier.opening())
    content = ResolutionContent(("متن",), topic=f"  {BANKS} ", follows="68/1")
    desk.execute(c.DraftResolution(item=THREE, content=content))
    three = at_hand(file, desk, THREE)
    assert (numbers(three.linked), numbers(three.on_topic)) == (["68/1"], ["71/1", "70/1"])
    desk.execute(c.WithdrawDraft())
    assert subject_of(desk.state, THREE) == Subject()


def test_a_draft_has_the_topic_of_its_item_unless_it_has_one(file: CouncilFile) -> None:
    desk = earlier.run(file, 72, earlier.opening())
    desk.execute(c.NoteRemark("سخن"))
    own = c.DraftResolution(content=ResolutionContent(topic="دیگر"))
    for command in (c.DraftResolution(), c.DraftResolution(remark=desk.state.remarks[0].id), own):
        desk.execute(command)
    desk.execute(c.DraftResolution(item=THREE))
    assert [draft.content.topic for draft in desk.state.drafts] == [JOBS, JOBS, "دیگر", ""]


def test_drafts_carried_over_are_offered_until_they_are_taken_up(file: CouncilFile) -> None:
    desk = earlier.run(file, 72, earlier.opening())

    def offered(session: int = 72) -> list[object]:
        decisions = EarlierDecisions(file.archive, SessionNo(session))
        subject = subject_of(desk.state, THREE) if session == 72 else Subject()
        return [carried.left.draft for carried in decisions.at_hand(subject).carried]

    assert offered() == [DEFERRED, REFERRED]
    first, second = (carried.left for carried in at_hand(file, desk, THREE).carried)
    assert (first.status, first.reason, first.to_session) == (ResolutionStatus.DEFERRED, "وقت نبود", 72)
    assert (second.status, second.working_group) == (ResolutionStatus.REFERRED, GROUP)
    desk.execute(c.DraftResolution(content=first.content, taken_up=first.draft))
    assert offered() == [REFERRED]
    desk.undo()
    assert offered() == [DEFERRED, REFERRED]
    desk.redo()
    desk.execute(c.DraftResolution(content=second.content, taken_up=second.draft))
    desk.execute(c.WithdrawDraft())
    desk.execute(c.DeferResolution(reason="باز هم وقت نبود"))
    assert offered(73) == [DEFERRED, REFERRED]
    for command in earlier.ending(3):
        desk.execute(command)
    again = desk.state.resolutions[0].id
    assert offered(73) == [REFERRED, type(DEFERRED)(SessionNo(72), again)]
    assert offered(90) == [REFERRED, FAR, type(DEFERRED)(SessionNo(72), again)]


def test_a_search_tells_resolutions_first_then_drafts_items_and_what_was_said(file: CouncilFile) -> None:
    decisions = EarlierDecisions(file.archive, SessionNo(72))
    assert [type(found) for found in decisions.search("تسهیلات")] == [Carried, Mention]
    assert [found.text for found in decisions.search("حساب") if isinstance(found, Mention)] == [
        "حساب‌ها",
        "سمت 1: تسهیلات به حساب‌ها نرسیده است",
    ]
    assert [found.kind for found in decisions.search("حساب") if isinstance(found, Mention)] == [Kind.ITEM, Kind.REMARK]
    (found,) = decisions.search("همكاري")
    assert isinstance(found, Decision)
    assert found.number == "71/1"
    assert decisions.search("آمایش", limit=1)[0] == Carried(found_draft(file), decisions.search("همکاری")[0].held_at)
    assert decisions.search("") == decisions.search("نیست در هیچ‌جا") == ()


def found_draft(file: CouncilFile) -> object:
    (left,) = file.archive.drafts((DEFERRED,))
    return left


def test_resolutions_of_earlier_sessions_are_completed_by_number_and_beginning(file: CouncilFile) -> None:
    beginnings = EarlierDecisions(file.archive, SessionNo(72)).beginnings()
    assert [number for number, _ in beginnings] == ["71/1", "70/1", "68/1"]
    assert [EarlierDecisions(file.archive, SessionNo(no)).beginnings() for no in (71, 60)] == [beginnings[1:], ()]
    entries = file.archive.resolutions(["71/1", "70/1", "68/1"])
    assert [text for _, text in beginnings] == [entry.content.clauses[0] for entry in entries]
