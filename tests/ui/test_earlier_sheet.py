"""Earlier decisions on the desk: found while typing, linked and taken up by keys alone."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import earlier_council as earlier
import pytest
from desks import wait_for
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import Relation
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.resolution import Resolution
from meetingdesk.domain.text import persian_digits
from meetingdesk.services.decisions import EarlierDecisions
from meetingdesk.services.desk import Desk
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.earlier_line import EarlierLine
from meetingdesk.ui.operator.earlier_sheet import EarlierSheet
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.theme import Theme

ENTER, ESCAPE, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down
CONTROL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


class Lookout:
    """A page with the line, a field that has the focus, and the sheet over them, on session 72 at its first item."""

    def __init__(self, file: CouncilFile, desk: Desk) -> None:
        self.file = file
        self.bridge = Bridge(desk, file.drafts)
        self.failed: list[StoreError] = []
        self.refused: list[RuleViolation] = []
        self.bridge.refused.connect(self.refused.append)
        theme = Theme()
        decisions = EarlierDecisions(file.archive, desk.state.plan.session_no)
        self.page = Sized()
        self.line = EarlierLine(theme, decisions)
        self.field = QLineEdit()
        rows = QVBoxLayout(self.page)
        for widget in (self.line, self.field):
            rows.addWidget(widget)
        self.sheet = EarlierSheet(self.page, Context(self.bridge, theme), decisions, self.draft)
        self.linked: list[tuple[str, Relation]] = []
        self.begun: list[int] = []
        self.sheet.linked.connect(lambda number, relation: self.linked.append((number, relation)))
        self.sheet.begun.connect(self.begun.append)
        self.line.wanted.connect(self.sheet.present)
        self.bridge.changed.connect(lambda notice: self.line.refresh(notice.state))
        self.line.refresh(desk.state)
        self.page.resize(1366, 768)
        self.page.show()
        self.page.activateWindow()
        self.field.setFocus()
        QApplication.processEvents()

    def draft(self) -> Resolution | None:
        return next(iter(self.bridge.state.drafts), None)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type over what stands in the line."""
        self.sheet.entry.selectAll()
        for at, char in enumerate(text):
            QTest.keyClicks(self.sheet.entry, char) if char.isascii() else self.sheet.entry.insert(char)
            assert self.sheet.entry.hasFocus(), at
        QApplication.processEvents()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.sheet.list.rows_model.rows

    @property
    def groups(self) -> list[list[str]]:
        """The rows under each heading: their number, or how they begin."""
        found: list[list[str]] = []
        for row in self.rows:
            found.append([]) if row.heading else found[-1].append(row.lead or row.title.split(" ")[0])
        return found


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return earlier.made(tmp_path_factory.mktemp("earlier") / "council")


@pytest.fixture
def lookout(app: QApplication, made_once: Path, tmp_path: Path) -> Iterator[Lookout]:
    with CouncilFile.open(Path(shutil.copy(made_once, tmp_path))) as file:
        made = Lookout(file, earlier.run(file, 72, earlier.opening()))
        yield made
        made.page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_opening_shows_what_is_at_hand_and_the_first_of_it_whole(lookout: Lookout) -> None:
    sheet = lookout.sheet
    sheet.present()
    assert lookout.groups == [["۷۰/۱", "۷۱/۱"], ["۶۸/۱"], ["طرح", "تسهیلات"]]
    assert sheet.entry.hasFocus()
    first = lookout.rows[1]
    assert sheet.list.chosen_key() == first.key
    assert "اداره کار" in first.note
    assert "هرچه سریع‌تر" in first.note
    assert "اعضا معلوم نیست" in first.note
    assert first.word
    texts = [text for text, _, _ in sheet.text.lines]
    assert "۷۰/۱" in texts[0]
    assert "اعضا معلوم نیست" in texts[1]
    assert ["شناسایی" in texts[2], "نتیجه" in texts[3]] == [True, True]
    assert any("اداره کار" in text for text in texts[4:])
    assert any("هرچه سریع‌تر" in text for text in texts[4:])


def test_arrows_choose_and_pass_over_headings(lookout: Lookout) -> None:
    lookout.sheet.present()
    seen = []
    for _ in range(6):
        found = lookout.sheet.chosen
        assert found is not None
        seen.append(lookout.sheet.list.currentIndex().row())
        lookout.press(DOWN)
    headings = [at for at, row in enumerate(lookout.rows) if row.heading]
    assert seen == [1, 2, 4, 6, 7, 7]
    assert not set(seen) & set(headings)
    for _ in range(6):
        lookout.press(UP)
    assert lookout.sheet.list.currentIndex().row() == 1
    assert lookout.sheet.entry.hasFocus()


def test_results_come_while_typing_in_their_groups(lookout: Lookout) -> None:
    lookout.sheet.present()
    lookout.type("همكاري")
    assert lookout.groups == [["۷۱/۱"]]
    lookout.type("تسهیلات")
    assert [len(group) for group in lookout.groups] == [1, 1]
    lookout.bridge.execute(c.AdvanceAgenda())
    lookout.bridge.execute(c.AdvanceAgenda())
    lookout.type("70/")
    assert lookout.groups[0][0] == "۷۰/۱"
    assert lookout.rows[0].title != lookout.sheet.tr("Linked to this item")
    lookout.type("zz")
    assert lookout.rows == ()
    assert lookout.sheet.nothing.isVisible()
    assert lookout.sheet.nothing.text()
    assert not lookout.sheet.act_button.isVisible()
    lookout.press(ENTER)
    assert lookout.sheet.isVisible()


def test_enter_links_the_draft_with_the_relation_chosen_and_gives_the_focus_back(lookout: Lookout) -> None:
    lookout.bridge.execute(c.DraftResolution())
    lookout.sheet.present()
    lookout.press(Qt.Key.Key_3, CONTROL)
    assert lookout.sheet.relation.chosen is Relation.REPLACES
    lookout.press(Qt.Key.Key_9, CONTROL)
    lookout.press(DOWN)
    lookout.press(ENTER)
    assert lookout.linked == [("71/1", Relation.REPLACES)]
    assert lookout.sheet.isHidden()
    assert lookout.field.hasFocus()
    assert lookout.begun == []


def test_without_an_open_draft_nothing_is_linked_and_it_says_so(lookout: Lookout) -> None:
    lookout.sheet.present()
    assert not lookout.sheet.relation.isVisible()
    lookout.press(ENTER)
    assert (lookout.linked, lookout.sheet.isVisible()) == ([], True)
    assert "F9" in lookout.sheet.said.text()


def test_enter_takes_a_draft_of_an_earlier_session_up(lookout: Lookout) -> None:
    lookout.sheet.present()
    lookout.type("طرح آما")
    lookout.press(ENTER)
    (draft,) = lookout.bridge.state.drafts
    assert (draft.taken_up, draft.item) == (earlier.DEFERRED, 1)
    assert draft.content.clauses == ("طرح آمایش تهیه شود.",)
    assert (lookout.begun, lookout.linked) == ([draft.id], [])
    assert lookout.sheet.isHidden()
    lookout.sheet.present()
    lookout.press(Qt.Key.Key_Delete)
    assert lookout.groups[-1] == ["تسهیلات"]
    lookout.bridge.undo()
    assert lookout.groups[-1] == ["طرح", "تسهیلات"]


def test_what_the_rules_refuse_is_said_on_the_sheet(lookout: Lookout) -> None:
    for command in earlier.ending(3):
        lookout.bridge.execute(command)
    lookout.sheet.present()
    lookout.type("طرح")
    assert not lookout.sheet.act_button.isEnabled()
    lookout.press(ENTER)
    assert len(lookout.refused) == 1
    assert lookout.sheet.said.text()
    assert lookout.sheet.isVisible()


def test_control_c_copies_the_text_unless_something_typed_is_selected(lookout: Lookout) -> None:
    lookout.sheet.present()
    lookout.press(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "کارگروه مشاغل را شناسایی کند.\nنتیجه را بدهد."
    lookout.type("نرسیده")
    lookout.press(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "سمت 1: تسهیلات به حساب‌ها نرسیده است"
    lookout.press(ENTER)
    assert lookout.sheet.isVisible()
    assert lookout.linked == []
    lookout.press(Qt.Key.Key_A, CONTROL)
    lookout.press(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "نرسیده"


def test_escape_closes_at_once_and_what_was_typed_is_typed_over(lookout: Lookout) -> None:
    lookout.field.setFocus()
    lookout.sheet.present()
    lookout.type("تسهیلات")
    lookout.press(ESCAPE)
    assert lookout.sheet.isHidden()
    assert lookout.field.hasFocus()
    lookout.sheet.present()
    assert lookout.sheet.entry.selectedText() == "تسهیلات"
    QTest.keyClicks(lookout.sheet.entry, "zz")
    assert lookout.sheet.entry.text() == "zz"


def test_a_long_text_is_scrolled_by_keys(lookout: Lookout) -> None:
    lookout.sheet.present()
    found = lookout.sheet.chosen
    long = replace(found, content=replace(found.content, clauses=("واژه " * 300,) * 8))  # type: ignore[union-attr,type-var]
    lookout.sheet.text.show_found(long)
    bar = lookout.sheet.text.verticalScrollBar()
    assert wait_for(lambda: bar.maximum() > 0, 2000)
    lookout.press(DOWN, ALT)
    assert bar.value() > 0
    lookout.press(UP, ALT)
    assert bar.value() == 0
    assert lookout.sheet.chosen == found


def test_a_file_that_cannot_be_read_is_said_and_nothing_is_found(
    lookout: Lookout, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        raise StoreError("io", detail="gone")

    lookout.sheet.present()
    monkeypatch.setattr(lookout.file.archive, "find", unreadable)
    lookout.type("طرح")
    assert lookout.rows == ()
    assert "gone" in lookout.sheet.said.text()


@given(st.text(max_size=30) | st.text('"*^():-/۷۰۱ابی \u200cNOTAND', max_size=20))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_is_typed_goes_wrong(lookout: Lookout, typed: str) -> None:
    if lookout.sheet.isHidden():
        lookout.sheet.present()
    lookout.sheet.entry.setText(typed.encode("utf-8", "replace").decode())
    assert lookout.sheet.said.isHidden()


def test_a_press_answers_within_a_frame(lookout: Lookout) -> None:
    lookout.sheet.present()
    took = []
    for typed in ("ت", "تس", "تسهیلات", "70", "70/1", "حساب مسدود") * 5:
        began = perf_counter()
        lookout.sheet.entry.setText(typed)
        QApplication.processEvents()
        took.append(perf_counter() - began)
    # Far above what it takes, for a machine that does much else.
    assert sorted(took)[len(took) // 2] < 0.1


# --- The line ---


def test_the_line_tells_what_was_resolved_on_the_item_and_opens_the_sheet(lookout: Lookout) -> None:
    words = lookout.line.link.words
    assert lookout.line.isVisible()
    assert [persian_digits(number) in words for number in ("70/1", "71/1", "68/1")] == [True] * 3
    assert "Ctrl+F" in lookout.line.link.toolTip()
    QTest.mouseClick(lookout.line.link, Qt.MouseButton.LeftButton)
    assert lookout.sheet.isVisible()
    lookout.press(ESCAPE)
    lookout.bridge.execute(c.AdvanceAgenda())
    assert lookout.line.link.words != words
    assert "۶۸/۱" not in lookout.line.link.words


def test_the_line_is_cut_where_there_is_no_room_and_hidden_where_there_is_nothing(lookout: Lookout) -> None:
    whole = lookout.line.link.words
    lookout.page.setMinimumWidth(0)
    lookout.line.setFixedWidth(150)
    QApplication.processEvents()
    assert lookout.line.link.words == whole
    assert len(lookout.line.link.text()) < len(whole)
    assert "…" in lookout.line.link.text()
    lookout.bridge.execute(c.DraftResolution(taken_up=earlier.DEFERRED))
    lookout.bridge.execute(c.DraftResolution(taken_up=earlier.REFERRED))
    lookout.bridge.execute(c.AdvanceAgenda())
    lookout.bridge.execute(c.AdvanceAgenda())
    assert not lookout.line.isVisible()


def test_the_line_looks_things_up_only_when_the_item_or_its_links_are_others(
    lookout: Lookout, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    look = lookout.file.archive.linked
    monkeypatch.setattr(lookout.file.archive, "linked", lambda *given: asked.append(given) or look(*given))
    lookout.bridge.execute(c.NoteRemark("سخن"))
    assert asked == []
    lookout.bridge.execute(c.AdvanceAgenda())
    assert len(asked) == 1
