"""The speech that has the floor: its stages, its budgets, who waits for it, and more time that is typed."""

from pathlib import Path

import pytest
import votes
from parts import Speaking
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from votes import SHIFT, Floor

from meetingdesk.domain import commands as c
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import SpeechId, seat_id
from meetingdesk.domain.procedure import GroupBudget, Procedure
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.operator.floor_card import FloorCard
from meetingdesk.ui.operator.speaker_panel import SpeakerPanel

THIRD, FOURTH, FIFTH = map(seat_id, (3, 4, 5))
SPEAKS = c.GiveFloor(who=THIRD)
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def folder(app: QApplication, tmp_path: Path) -> Path:
    return tmp_path


def card_of(floor: Floor) -> FloorCard:
    panel = floor.window.panels.speakers
    assert isinstance(panel, SpeakerPanel)
    return panel.floor


@pytest.fixture(autouse=True)
def long_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(votes.NAMES, 8, "دبیر کمیسیون هماهنگی بانک‌ها")


def tick_after(floor: Floor, seconds: float) -> None:
    floor.meeting.wait(seconds)
    floor.window.tick()
    QApplication.processEvents()


def test_every_stage_has_a_colour_and_a_word(folder: Path) -> None:
    floor = Speaking(folder, SPEAKS, procedure=Procedure(warning_seconds=60, grace_seconds=20))
    face = card_of(floor).face
    seen = []
    for seconds in (0, 240, 59, 1, 12, 8, 60):
        tick_after(floor, seconds)
        seen.append((face.timer.text(), face.bar.tone, face.grace.text()))
    words = [face.word.text()]
    assert seen == [
        ("۰۵:۰۰", "accent", ""),
        ("۰۱:۰۰", "warning", ""),
        ("۰۰:۰۱", "warning", ""),
        ("۰۰:۰۰", "bad", "۰۰:۲۰"),
        ("+۰۰:۱۲", "bad", "۰۰:۰۸"),
        ("+۰۰:۲۰", "bad", ""),
        ("+۰۱:۲۰", "bad", ""),
    ]
    for command in (c.EndSpeech(), SPEAKS):
        floor.do(command)
    for seconds in (270, 35):
        tick_after(floor, seconds)
        words.append(face.word.text())
    assert len(set(words)) == 3
    assert all(words)


def test_a_pause_says_so_beside_the_stage(folder: Path) -> None:
    floor = Speaking(folder, SPEAKS)
    face = card_of(floor).face
    floor.do(c.PauseSpeech())
    paused = face.word.text()
    floor.do(c.ContinueSpeech())
    floor.meeting.wait(400)
    floor.do(c.PauseSpeech())
    assert paused
    assert face.word.text().endswith(f" · {paused}")


def test_the_kind_is_shown_where_it_is_no_plain_statement(folder: Path) -> None:
    floor = Speaking(folder, SPEAKS)
    face = card_of(floor).face
    assert not face.kind.isVisible()
    floor.do(c.EndSpeech(), c.GiveFloor(who=FOURTH, kind=TurnKind.AGAINST))
    assert face.kind.isVisible()
    assert face.kind.text()


def test_what_a_speech_rests_on_and_answers_is_said_beside_its_kind(folder: Path) -> None:
    floor = Speaking(folder, SPEAKS)
    card = card_of(floor)
    floor.do(c.GiveFloor(who=FOURTH, kind=TurnKind.POINT_OF_ORDER, article="ماده ۱۲"))
    assert "ماده ۱۲" in card.face.kind.text()
    floor.do(c.GiveFloor(who=FIFTH, kind=TurnKind.REPLY, answers=SpeechId(1)))
    assert "سارا یزدان‌پناه" in card.face.kind.text()
    floor.do(c.CedeTime(FOURTH))
    assert "سمت 5" in card.notes.linked.text()


def test_who_is_asked_and_waits_is_named_once(folder: Path) -> None:
    floor = Speaking(folder, SPEAKS)
    card = card_of(floor)
    floor.do(c.GiveFloor(who=FOURTH, kind=TurnKind.QUESTION, answers=SpeechId(1)))
    assert "سارا یزدان‌پناه" not in card.face.kind.text()
    assert card.notes.linked.text().count("سارا یزدان‌پناه") == 1


def test_the_name_of_who_waits_is_whole_where_more_than_one_was_interrupted(folder: Path) -> None:
    floor = Speaking(folder, SPEAKS)
    line = card_of(floor).notes.linked
    floor.do(c.GiveFloor(who=seat_id(8), kind=TurnKind.POINT_OF_ORDER, article="ماده ۱۲", interrupts=True))
    floor.do(c.GiveFloor(who=FIFTH, kind=TurnKind.QUESTION, answers=SpeechId(1), interrupts=True))
    assert len(floor.state.interrupted) == 2
    tick_after(floor, 1)
    who, more, left, *_ = line.phrases
    assert who.before.endswith("دبیر کمیسیون هماهنگی بانک‌ها")
    assert line.shown[0].before == who.before
    assert [one.before for one in line.shown[1:]] == ["+۱", left.before]
    assert "۱" in more.before
    assert line.toolTip() == line.text()


def test_who_is_interrupted_waits_and_the_key_gives_the_floor_back(folder: Path) -> None:
    floor = Floor(folder, SPEAKS)
    card = card_of(floor)
    floor.meeting.wait(59)
    floor.do(c.GiveFloor(who=FOURTH, kind=TurnKind.QUESTION))
    tick_after(floor, 30)
    who, left, key = card.notes.linked.phrases
    assert "سارا یزدان‌پناه" in who.before
    assert left.figures == "۰۴:۰۰"
    assert "F6" in key.before
    assert "سارا یزدان‌پناه" in card.end.accessibleName()
    floor.press(Qt.Key.Key_F6)
    assert floor.state.speech is not None
    assert floor.state.speech.who == THIRD
    assert card.notes.linked.phrases == ()
    assert "سارا" not in card.end.accessibleName()


def test_a_question_on_the_time_of_the_speaker_says_so_and_counts(folder: Path) -> None:
    floor = Speaking(folder, SPEAKS, procedure=Procedure(question_pauses=False))
    line = card_of(floor).notes.linked
    floor.meeting.wait(59)
    floor.do(c.GiveFloor(who=FOURTH, kind=TurnKind.QUESTION))
    whose = line.phrases[0].before
    tick_after(floor, 30)
    assert line.phrases[1].figures == "۰۳:۳۰"
    other = Floor(folder, SPEAKS, c.GiveFloor(who=FOURTH, kind=TurnKind.QUESTION))
    assert card_of(other).notes.linked.phrases[0].before != whose


@pytest.mark.parametrize(
    ("seconds", "figures", "tone"), [(60, "۰۹:۰۰", "quiet"), (550, "۰۰:۵۰", "warning"), (610, "۰۰:۱۰", "bad")]
)
def test_what_is_left_of_the_budgets_is_told_in_words(folder: Path, seconds: int, figures: str, tone: str) -> None:
    budgets = (GroupBudget(MemberGroup.PRIVATE, 600),)
    floor = Speaking(folder, c.SetItemRules(budget_seconds=600), SPEAKS, procedure=Procedure(group_budgets=budgets))
    notes = card_of(floor).notes
    tick_after(floor, seconds)
    for line in (notes.today, notes.on_item):
        spoken, left = line.phrases
        assert (left.figures, left.tone) == (figures, tone)
        assert left.before
        assert spoken.figures == ("۰۱:۰۰" if seconds == 60 else "۰۹:۱۰" if seconds == 550 else "۱۰:۱۰")
    # In words as well as in colour.
    words = [notes.today.phrases[1].before]
    tick_after(floor, 700)
    assert (notes.today.phrases[1].before == words[0]) == (tone == "bad")


def situations() -> dict[str, tuple[c.Command, ...]]:
    long_article = "ماده دوازدهم آیین‌نامه داخلی شورا و تبصره‌های آن"
    return {
        "nobody": (),
        "plain": (SPEAKS,),
        "paused": (SPEAKS, c.PauseSpeech()),
        "question": (SPEAKS, c.GiveFloor(who=FOURTH, kind=TurnKind.QUESTION)),
        "point": (SPEAKS, c.GiveFloor(who=FOURTH, kind=TurnKind.POINT_OF_ORDER, article=long_article, interrupts=True)),
        "ceded": (SPEAKS, c.CedeTime(FOURTH)),
        "conclusion": (c.GiveFloor(who=seat_id(1), kind=TurnKind.CONCLUSION),),
    }


@pytest.mark.parametrize("size", [1, 2])
def test_the_card_keeps_one_height_and_nothing_stands_outside(folder: Path, size: int) -> None:
    budgets = tuple(GroupBudget(group, 300) for group in MemberGroup)
    procedure = Procedure(group_budgets=budgets, question_pauses=False)
    floor = Floor(folder, c.SetItemRules(budget_seconds=400), procedure=procedure)
    theme = floor.window._context.theme
    theme.apply(QApplication.instance())  # type: ignore[arg-type]
    theme.set_text_size(size)
    card = card_of(floor)
    heights = set()
    for commands in situations().values():
        floor.do(*commands)
        for seconds in (1, 290, 15, 300):
            tick_after(floor, seconds)
            heights.add(card.height())
            card.begin_extending()
            QApplication.processEvents()
            heights.add(card.height())
            card.extending.leave()
        assert card.height() >= card.minimumSizeHint().height()
        for button in (card.pause, card.extend, card.end):
            assert button.width() >= button.minimumSizeHint().width()
        while floor.state.speech is not None:
            floor.do(c.EndSpeech())
    theme.set_text_size(1)
    assert len(heights) == 1


def test_on_a_low_screen_what_says_nothing_leaves_its_room_to_the_queue(folder: Path) -> None:
    floor = Floor(folder, SPEAKS)
    card = card_of(floor)
    tick_after(floor, 1)
    full = card.height()
    floor.window.resize(1093, 614)
    tick_after(floor, 1)
    tick_after(floor, 1)
    assert card.height() < full
    floor.window.resize(1366, 768)
    tick_after(floor, 1)
    tick_after(floor, 1)
    assert card.height() == full


# --- More time, typed ---


def test_time_is_given_as_it_is_typed(folder: Path) -> None:
    floor = Floor(folder, SPEAKS)
    card = card_of(floor)
    before = floor.focused
    for typed, limit in (("۲", 420), ("1:30", 390), ("۹۰ ثانیه", 390), ("90s", 390)):
        floor.press(Qt.Key.Key_F7, modifiers=SHIFT)
        floor.type(typed)
        assert card.extending.meaning.text(), typed
        assert floor.state.speeches[-1].limit_seconds == 300
        floor.press(ENTER)
        assert floor.state.speeches[-1].limit_seconds == limit, typed
        assert not card.extending.isVisible()
        assert floor.focused is before
        floor.do(c.EndSpeech(), SPEAKS)


def test_what_it_means_is_shown_before_enter(folder: Path) -> None:
    floor = Floor(folder, SPEAKS)
    meaning = card_of(floor).extending.meaning
    floor.press(Qt.Key.Key_F7, modifiers=SHIFT)
    possible = meaning.text()
    floor.type("۱:۳۰")
    assert "۰۱:۳۰" in meaning.text()
    assert "۰۶:۳۰" in meaning.text()
    floor.press(Qt.Key.Key_F7)
    assert "۰۷:۳۰" in meaning.text()
    floor.type("x")
    assert meaning.text() == possible


def test_what_is_no_time_stays_and_says_what_is_possible(folder: Path) -> None:
    floor = Floor(folder, SPEAKS)
    form = card_of(floor).extending
    floor.press(Qt.Key.Key_F7, modifiers=SHIFT)
    for typed in ("", "دو", "0", "۶۱", "1:5"):
        floor.type("۲")
        assert form.entry.property("wrong") != "true"
        form.entry.selectAll()
        floor.press(Qt.Key.Key_Delete)
        floor.type(typed)
        floor.press(ENTER)
        assert floor.state.speeches[0].limit_seconds == 300
        assert (form.entry.text(), form.entry.hasFocus()) == (typed, True)
        assert form.entry.property("wrong") == "true", typed
        assert form.meaning.text(), typed
        assert floor.codes == []
        form.entry.selectAll()


def test_escape_leaves_and_what_was_typed_is_there_again(folder: Path) -> None:
    floor = Floor(folder, SPEAKS)
    form = card_of(floor).extending
    before = floor.focused
    floor.press(Qt.Key.Key_F7, modifiers=SHIFT)
    floor.type("1:")
    floor.press(ESCAPE)
    assert not form.isVisible()
    assert floor.focused is before
    floor.press(Qt.Key.Key_F7, modifiers=SHIFT)
    assert (form.entry.text(), form.entry.selectedText()) == ("1:", "1:")


@pytest.mark.parametrize(
    "step", [c.EndSpeech(), c.GiveFloor(who=FOURTH), c.GiveFloor(who=FOURTH, kind=TurnKind.QUESTION), c.CallRecess()]
)
def test_it_leaves_by_itself_where_the_speech_has_the_floor_no_more(folder: Path, step: c.Command) -> None:
    floor = Floor(folder, SPEAKS)
    form = card_of(floor).extending
    before = floor.focused
    floor.press(Qt.Key.Key_F7, modifiers=SHIFT)
    floor.type("۲")
    floor.do(step)
    has_floor = floor.state.floor == SpeechId(1)
    assert form.isVisible() == has_floor
    assert form.entry.text() == "۲"
    assert has_floor or floor.focused is before


def test_a_meeting_that_goes_on_touches_nothing_that_is_typed(folder: Path) -> None:
    floor = Floor(folder, SPEAKS)
    form = card_of(floor).extending
    floor.press(Qt.Key.Key_F7, modifiers=SHIFT)
    floor.type("۱:")
    floor.press(Qt.Key.Key_F5, Qt.Key.Key_F5)
    floor.do(c.RequestFloor(FIFTH))
    tick_after(floor, 30)
    floor.type("۳۰")
    assert form.entry.hasFocus()
    assert form.entry.text() == "۱:۳۰"


@pytest.mark.parametrize("typed", ["", "۲"])
def test_whoever_goes_elsewhere_leaves_an_empty_line_only(folder: Path, typed: str) -> None:
    floor = Floor(folder, SPEAKS)
    form = card_of(floor).extending
    floor.press(Qt.Key.Key_F7, modifiers=SHIFT)
    floor.type(typed)
    floor.press(Qt.Key.Key_F3)
    elsewhere = floor.focused
    assert elsewhere is not form.entry
    assert form.isVisible() == bool(typed)
    assert form.entry.text() == typed
    floor.press(Qt.Key.Key_F7, modifiers=SHIFT)
    assert form.entry.hasFocus()


def test_where_nobody_speaks_the_rules_say_so(folder: Path) -> None:
    floor = Floor(folder)
    floor.press(Qt.Key.Key_F7, modifiers=SHIFT)
    assert floor.codes == ["nobody_has_the_floor"]
    assert not card_of(floor).extending.isVisible()
