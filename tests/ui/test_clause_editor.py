"""Writing clauses: whole ones, Persian marks and digits, pastes, completions, and an undo that outlives a crash."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import STARTED
from desks import Hall, half_typed, wait_for
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.commands import AdoptedBy
from meetingdesk.domain.completing import Completion
from meetingdesk.services.phrases import council_phrases
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.resolution_offers import known_words
from meetingdesk.ui.operator.resolution_panel import ResolutionPanel
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.clause_editor import ClauseEditor
from meetingdesk.ui.widgets.clause_margins import ClauseNumbers, numbered_lines
from meetingdesk.ui.widgets.clause_menu import ClauseMenu
from meetingdesk.ui.widgets.completion_list import REST_MS

K = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_START, _NEXT = QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.NextCharacter
ZWNJ = "\u200c"
J_IN_PERSIAN = ord("ت")


def press(widget: QWidget, key: int, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def type_keys(widget: QWidget, text: str) -> None:
    """Press the key of each letter, as a Persian layout has them all."""
    for char in text:
        press(widget, K.Key_Return if char == "\n" else ord(char.upper()), NONE, "\r" if char == "\n" else char)


class Desk:
    """An editor beside another field, in a window."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.editor = ClauseEditor(Theme())
        self.other = QLineEdit()
        rows = QVBoxLayout(self.window)
        rows.addWidget(self.editor)
        rows.addWidget(self.other)
        self.window.resize(640, 480)
        self.window.show()
        self.window.activateWindow()
        self.editor.setFocus()
        QApplication.processEvents()

    def have(self, marked: str) -> None:
        """Have a text with the cursor at «|», or the selection between two of them."""
        first, *rest = (at for at, char in enumerate(marked) if char == "|")
        self.editor.set_text(marked.replace("|", ""))
        cursor = self.editor.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(rest[0] - 1 if rest else first, QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    @property
    def shown(self) -> str:
        """The text with its cursor at «|»."""
        text, cursor = self.editor.text(), self.editor.textCursor()
        for at in sorted({cursor.anchor(), cursor.position()}, reverse=True):
            text = f"{text[:at]}|{text[at:]}"
        return text


@pytest.fixture
def desk(app: QApplication) -> Desk:
    return Desk()


def test_the_first_of_two_clauses_has_its_number_also_where_it_alone_is_seen(desk: Desk) -> None:
    desk.editor.set_text("یک")
    numbers = desk.editor.findChild(ClauseNumbers)
    assert numbers is not None
    without = numbers.grab().toImage()
    desk.editor.set_text("دراز " * 400 + "\nدو", 0)
    desk.editor.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert [number for number, _place in numbered_lines(desk.editor)] == [1]
    assert numbers.grab().toImage() != without


# --- Whole clauses ---

CLAUSES = [
    ("یک\nد|و\nسه", K.Key_Up, ALT, "د|و\nیک\nسه"),
    ("یک\nد|و\nسه", K.Key_Down, ALT, "یک\nسه\nد|و"),
    ("ی|ک\nدو", K.Key_Up, ALT, "ی|ک\nدو"),
    ("یک\nدو|", K.Key_Down, ALT, "یک\nدو|"),
    ("یک\nد|و\nس|ه\nچهار", K.Key_Up, ALT, "د|و\nس|ه\nیک\nچهار"),
    ("یک\nد|و\nس|ه\nچهار", K.Key_Down, ALT, "یک\nچهار\nد|و\nس|ه"),
    ("یک\n|دو", K.Key_Backspace, NONE, "یک |دو"),
    ("یک|\nدو", K.Key_Delete, NONE, "یک| دو"),
    ("یک \n|دو", K.Key_Backspace, NONE, "یک |دو"),
    ("\n|دو", K.Key_Backspace, NONE, "|دو"),
    ("یک\n|", K.Key_Backspace, NONE, "یک|"),
    ("یک\nد|و", K.Key_J, CONTROL | SHIFT, "یک د|و"),
    ("ی|ک\nدو", K.Key_J, CONTROL, "ی|ک دو"),
    ("ی|ک\nدو", J_IN_PERSIAN, CONTROL, "ی|ک دو"),
    ("ی|ک\nدو", K.Key_J, CONTROL | SHIFT, "ی|ک\nدو"),
    ("یک| دو", K.Key_Return, NONE, "یک\n|دو"),
    ("یک |میان |دو", K.Key_Enter, NONE, "یک \n|دو"),
]


@pytest.mark.parametrize(("before", "key", "modifiers", "after"), CLAUSES)
def test_clauses_are_moved_joined_and_split_in_one_step_and_the_cursor_stays_in_its_words(
    desk: Desk, before: str, key: int, modifiers: Qt.KeyboardModifier, after: str
) -> None:
    desk.have(before)
    press(desk.editor, key, modifiers)
    assert desk.shown == after
    if before.replace("|", "") != after.replace("|", ""):
        desk.editor.undo()
        assert desk.shown == before
        assert not desk.editor.can_undo()
        desk.editor.redo()
        assert desk.shown == after


def test_the_menu_names_the_keys_and_offers_only_what_can_be_done(desk: Desk) -> None:
    desk.have("ی|ک\nدو")
    menu = ClauseMenu(desk.editor, Theme())
    assert menu.layoutDirection() is Qt.LayoutDirection.RightToLeft
    can = {"".join(filter(str.isprintable, a.text().partition("\t")[2])): a.isEnabled() for a in menu.actions()}
    assert (can["Alt+↑"], can["Alt+↓"], can["Ctrl+J"], can["Ctrl+Shift+J"], can["Ctrl+Z"]) == (
        False,
        True,
        True,
        False,
        False,
    )
    next(a for a in menu.actions() if "Ctrl+J" in a.text()).trigger()
    assert desk.shown == "ی|ک دو"
    desk.editor.setReadOnly(True)
    assert len(ClauseMenu(desk.editor, Theme()).actions()) == 2


# --- Half-spaces, digits, direction ---


@pytest.mark.parametrize(
    ("before", "keys", "after"),
    [
        ("می|", [(K.Key_Space, SHIFT, " ")], f"می{ZWNJ}|"),
        ("می|", [(K.Key_2, CONTROL | SHIFT, "")], f"می{ZWNJ}|"),
        ("می|", [(K.Key_Space, SHIFT, " ")] * 2, f"می{ZWNJ}|"),
        (f"می|{ZWNJ}شود", [(K.Key_Space, SHIFT, " ")], f"می|{ZWNJ}شود"),
        ("می |شود", [(K.Key_Space, SHIFT, " ")], "می |شود"),
        ("|شود", [(K.Key_Space, SHIFT, " ")], "|شود"),
        (f"می{ZWNJ}|", [(K.Key_Space, NONE, " ")], "می |"),
        (f"می|{ZWNJ}شود", [(K.Key_Space, NONE, " ")], "می |شود"),
        ("ظرف |", [(K.Key_3, NONE, "3")], "ظرف ۳|"),
        ("ISO |", [(K.Key_9, NONE, "9")], "ISO 9|"),
        ("شبکه ۵|", [(K.Key_G, NONE, "G")], "شبکه 5G|"),
        ("عل|", [(ord("ي"), NONE, "ي")], "علی|"),
        ("م|اد|ه", [(K.Key_1, NONE, "1")], "م۱|ه"),
    ],
)
def test_half_spaces_and_digits_are_typed_as_they_are_stored(
    desk: Desk, before: str, keys: list[tuple[int, Qt.KeyboardModifier, str]], after: str
) -> None:
    desk.have(before)
    for key, modifiers, text in keys:
        press(desk.editor, key, modifiers, text)
    assert desk.shown == after


def test_the_button_puts_a_half_space_in_and_the_focus_stays(desk: Desk) -> None:
    desk.have("می|شود")
    QTest.mouseClick(desk.editor._tools.half_space, Qt.MouseButton.LeftButton)
    assert desk.shown == f"می{ZWNJ}|شود"
    assert QApplication.focusWidget() is desk.editor
    assert "Shift+Space" in desk.editor._tools.half_space.toolTip()
    desk.editor.setReadOnly(True)
    assert not desk.editor._tools.isVisible()


def seen(editor: ClauseEditor) -> str:
    """Return the signs of the first clause as they stand on the screen, from the left, without spaces."""
    line = editor.document().begin().layout().lineAt(0)
    text = editor.document().begin().text()
    places = [
        (runs[0].boundingRect().center().x(), char)
        for at, char in enumerate(text)
        if char != " " and (runs := line.glyphRuns(at, 1))
    ]
    return "".join(char for _, char in sorted(places))


@pytest.mark.parametrize(
    ("text", "from_the_left"),
    [
        ("(ISO-9001)", ")ISO-9001("),  # Drawn mirrored: each parenthesis opens towards the code.
        ("ا (ISO-9001) ب", "ب)ISO-9001(ا"),
        ("ا «ISO 9001» ب", "ب»ISO9001«ا"),
        ("ا ۷۲/۳ ب", "ب۷۲/۳ا"),
        ("۷۲/۳", "۷۲/۳"),
        ("ا (۱۲/۳۰) ب", "ب)۱۲/۳۰(ا"),
        ("۱۲/۳۰", "۱۲/۳۰"),
        ("ا ۱۴۰۴/۰۸/۰۱ ب ۱۲:۳۰", "۱۲:۳۰ب۱۴۰۴/۰۸/۰۱ا"),
        ("ا ۱۲-۱۴ ب", "ب۱۴-۱۲ا"),  # From twelve to fourteen, for who reads from the right.
    ],
)
def test_codes_and_figures_read_right_among_persian_words(desk: Desk, text: str, from_the_left: str) -> None:
    desk.editor.set_text(text)
    assert seen(desk.editor) == from_the_left


def test_the_left_arrow_goes_on_through_persian_and_latin_and_never_sticks(desk: Desk) -> None:
    desk.have("|ا ISO-9001 (ب)")
    places = []
    while desk.editor.textCursor().position() < len(desk.editor.text()):
        press(desk.editor, K.Key_Left)
        places.append(desk.editor.textCursor().position())
    assert places == list(range(1, len(desk.editor.text()) + 1))
    press(desk.editor, K.Key_Home)
    assert desk.editor.textCursor().position() == 0


# --- Pastes ---


@pytest.mark.parametrize(
    ("html", "text", "before", "after"),
    [
        ("<p>یک <b>دو</b></p><p>سه<br>چهار</p>", "x", "|", "یک دو\nسه\nچهار|"),
        ("<ol><li>یک</li><li>دو</li></ol>", "x", "آغاز |", "آغاز یک\nدو|"),
        ("<p><span style='mso-list:Ignore'>۱-<span>&nbsp;&nbsp; </span></span>متن</p>", "x", "|", "متن|"),
        ("<img src='nothing.png'>", "تصوير", "|", "تصویر|"),
        ("", "۱- بند", "پیرو |", "پیرو ۱- بند|"),
        ("", "كتاب\u202bيك\u202c 12", "|کهنه|", "کتابیک ۱۲|"),
        ("", "بد 😀", "|", "بد 😀"),
    ],
)
def test_a_paste_is_clean_and_one_step(desk: Desk, html: str, text: str, before: str, after: str) -> None:
    desk.have(before)
    pasted = QMimeData()
    pasted.setText(text)
    if html:
        pasted.setHtml(html)
    assert desk.editor.canInsertFromMimeData(pasted)
    desk.editor.insertFromMimeData(pasted)
    assert desk.editor.text() == after.replace("|", "")
    assert "|" not in after or desk.shown == after
    desk.editor.undo()
    assert desk.editor.text() == before.replace("|", "")
    desk.editor.redo()
    assert desk.editor.text() == after.replace("|", "")


# --- Completions ---

KNOWN = (Completion("مقرر گردید …", by_words=False), Completion("نسبت به … اقدام نماید.", by_words=False))


@pytest.fixture
def offering(desk: Desk) -> Desk:
    desk.editor.offer((*KNOWN, *(Completion(f"سازمان {no}") for no in range(500))))
    return desk


def offered(desk: Desk, typed: str) -> list[str]:
    """Return what is offered after something was typed and the fingers rested, which need not be waited for."""
    type_keys(desk.editor, typed)
    if desk.editor.completion._rest.isActive():
        desk.editor.completion.offer()
    return desk.editor.completion.model().stringList() if desk.editor.completion.isVisible() else []  # type: ignore[attr-defined]


def test_a_phrase_is_offered_after_a_rest_and_taken_by_tab(offering: Desk) -> None:
    desk = offering
    assert offered(desk, "در نشست مقرر گر") == ["مقرر گردید …"]
    assert QApplication.focusWidget() is desk.editor
    press(desk.editor, K.Key_Tab)
    assert desk.shown == "در نشست مقرر گردید |"
    assert QApplication.focusWidget() is desk.editor
    desk.editor.undo()
    assert desk.shown == "در نشست مقرر گر|"


def test_a_completion_works_anywhere_and_leaves_the_cursor_where_one_types_on(offering: Desk) -> None:
    desk = offering
    desk.have("یک | پایان\nدو")
    assert offered(desk, "نسب") == ["نسبت به … اقدام نماید."]
    press(desk.editor, K.Key_Down)
    press(desk.editor, K.Key_Return, NONE, "\r")
    assert desk.shown == "یک نسبت به | اقدام نماید. پایان\nدو"
    desk.have("😀 « پایان|")
    press(desk.editor, K.Key_Home)
    for _ in "😀 «":
        press(desk.editor, K.Key_Left)
    assert offered(desk, "مقرر گر") == ["مقرر گردید …"]
    press(desk.editor, K.Key_Tab)
    assert desk.editor.text() == "😀 «مقرر گردید پایان"
    type_keys(desk.editor, "ا")
    assert desk.editor.text() == "😀 «مقرر گردید اپایان"
    desk.have("یک |ها")
    assert offered(desk, "نسب") == []


def test_earlier_resolutions_are_found_by_number_and_by_their_words(desk: Desk) -> None:
    desk.editor.offer(known_words(("بانک مرکزی",), [("70/1", "کارگروه مشاغل سخت و زیان‌آور تشکیل شود.")]))
    (shown,) = offered(desk, "پیرو 70/")
    assert shown.startswith("مصوبه ۷۰/۱")
    press(desk.editor, K.Key_Tab)
    assert desk.editor.text() == "پیرو مصوبه ۷۰/۱"
    desk.editor.set_text("")
    assert offered(desk, "مشاغل") == [shown]
    desk.editor.set_text("")
    assert "بانک مرکزی" in offered(desk, "بانک")


def test_enter_stays_a_new_clause_and_esc_only_puts_the_list_away(offering: Desk) -> None:
    desk = offering
    escapes: list[bool] = []
    desk.editor.escaped.connect(lambda: escapes.append(True))
    assert len(offered(desk, "سازم")) == 8
    press(desk.editor, K.Key_Return, NONE, "\r")
    assert (desk.shown, desk.editor.completion.isVisible()) == ("سازم\n|", False)
    assert len(offered(desk, "سازم")) == 8
    press(desk.editor, K.Key_Down)
    press(desk.editor, K.Key_Up)
    press(desk.editor, K.Key_Escape)
    assert (desk.editor.completion.isVisible(), escapes) == (False, [])
    press(desk.editor, K.Key_Escape)
    assert escapes == [True]
    assert desk.shown == "سازم\nسازم|"


def test_a_typist_at_full_speed_never_meets_the_list(offering: Desk) -> None:
    desk = offering
    text = "مقرر\nسازمان نسبت\nمقرر گر\n"
    type_keys(desk.editor, text)
    assert not desk.editor.completion.isVisible()
    assert desk.editor.text() == text
    assert len(offered(desk, "ساز")) == 8
    desk.other.setFocus()
    assert not desk.editor.completion.isVisible()


def test_where_undo_or_the_mouse_goes_elsewhere_nothing_is_put_in(offering: Desk) -> None:
    desk = offering
    assert len(offered(desk, "یک سازم")) == 8
    desk.editor.undo()
    press(desk.editor, K.Key_Tab)
    assert desk.editor.text() == "یک "
    desk.editor.setFocus()
    assert len(offered(desk, "سازم")) == 8
    desk.editor.moveCursor(QTextCursor.MoveOperation.Start)
    QApplication.processEvents()
    assert not desk.editor.completion.isVisible()


def test_the_list_is_shown_at_once(offering: Desk) -> None:
    desk = offering
    desk.editor.set_text("پیرو مباحث سازم")
    desk.editor.completion.offer()
    took = []
    for _ in range(20):
        desk.editor.completion.put_away()
        began = time.perf_counter()
        desk.editor.completion.offer()
        took.append(time.perf_counter() - began)
    assert sorted(took)[10] < 0.004
    window, popup = desk.window.rect(), desk.editor.completion.geometry()
    assert window.contains(popup)


# --- Undo, and what a crash leaves ---


def test_the_keys_of_undo_and_an_input_method(desk: Desk) -> None:
    type_keys(desk.editor, "یک دو")
    committed = QInputMethodEvent()
    committed.setCommitString(" سه")
    QApplication.sendEvent(desk.editor, committed)
    assert desk.editor.text() == "یک دو سه"
    press(desk.editor, K.Key_Z, CONTROL)
    assert desk.editor.text() == "یک دو"
    press(desk.editor, K.Key_Z, CONTROL)
    assert desk.editor.text() == "یک "
    press(desk.editor, K.Key_Z, CONTROL | SHIFT)
    assert desk.shown == "یک دو|"
    touched = QInputMethodEvent()
    touched.setCommitString("3")
    QApplication.sendEvent(desk.editor, touched)
    assert desk.shown == "یک دو۳|"


def test_among_equal_letters_the_one_that_was_typed_is_taken_back(desk: Desk) -> None:
    desk.have("اا|اا")
    type_keys(desk.editor, "ا")
    desk.editor.undo()
    assert desk.shown == "اا|اا"
    desk.have("😀|ب")
    desk.editor.moveCursor(QTextCursor.MoveOperation.End)
    type_keys(desk.editor, "پ")
    desk.editor.undo()
    desk.editor.redo()
    assert desk.editor.text() == "😀بپ"


def anything(chance: random.Random, editor: ClauseEditor) -> None:
    """Do one of the many things that change a text, at a place of it."""
    cursor = editor.textCursor()
    if chance.random() < 0.3:
        cursor.movePosition(_START)
        cursor.movePosition(_NEXT, n=chance.randint(0, editor.document().characterCount()))  # Never into a sign.
        cursor.movePosition(_NEXT, QTextCursor.MoveMode.KeepAnchor, chance.choice((0, 0, 1, 4)))
        editor.setTextCursor(cursor)
    pasted = QMimeData()
    pasted.setText(chance.choice(("یک\nدو", "😀", "• ا\n• ب", "ISO 9001 12")))
    keys: tuple[tuple[int, Qt.KeyboardModifier], ...] = (
        (K.Key_Backspace, NONE), (K.Key_Delete, NONE), (K.Key_Backspace, CONTROL), (K.Key_Return, NONE),
        (K.Key_Space, SHIFT), (K.Key_Up, ALT), (K.Key_Down, ALT), (K.Key_J, CONTROL), (K.Key_J, CONTROL | SHIFT),
        (K.Key_Z, CONTROL), (K.Key_Z, CONTROL | SHIFT),
    )  # fmt: skip
    what = chance.random()
    if what < 0.5:
        type_keys(editor, chance.choice("ابپ 1G۲،\n"))
    elif what < 0.9:
        press(editor, *chance.choice(keys))
    else:
        editor.insertFromMimeData(pasted)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_all_of_it_can_be_undone_and_done_again(desk: Desk, seed: int) -> None:
    chance, editor = random.Random(seed), desk.editor
    desk.have("آغاز\nپایان|")
    for _ in range(150):
        anything(chance, editor)
        assert editor.steps.history.text == editor.text()
    kept, last = editor.steps.kept(), editor.text()
    other = Desk()
    again = other.editor
    again.set_text(last)
    assert again.steps.take_up(*kept)
    for each in (editor, again):
        while each.can_undo():
            each.undo()
        assert each.text() == "آغاز\nپایان"
        while each.can_redo():
            each.redo()
    assert editor.text() == again.text()


@pytest.fixture
def file(app: QApplication, tmp_path: Path) -> Iterator[CouncilFile]:
    with half_typed(tmp_path) as file:
        yield file


def drafting(file: CouncilFile) -> tuple[Hall, ResolutionPanel]:
    hall = Hall(file, *STARTED)
    panel = ResolutionPanel(hall.context)
    hall.show(panel)
    panel.focus_or_begin()
    return hall, panel


def restarted(hall: Hall, file: CouncilFile) -> ResolutionPanel:
    """Return the panel of a program that was started anew on the same file."""
    again = ResolutionPanel(Context(Bridge(hall.meeting.sit_down(), file.drafts), hall.context.theme))
    hall.show(again)
    again.focus_entry()
    return again


def test_after_a_crash_undo_goes_on_as_if_there_had_been_none(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    editor = panel.form.clauses
    type_keys(editor, "یک دو\nسه")
    for _ in range(2):
        editor.undo()
    type_keys(editor, " چهار")
    editor.undo()
    editor.moveCursor(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor)
    editor.moveCursor(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
    state = editor.steps.history.settled(), editor.textCursor().anchor(), editor.textCursor().position()
    session = hall.meeting.plan.session_no
    stored = editor.steps.kept()[0]
    assert wait_for(
        lambda: "undo:1" in file.drafts.kept(session) and file.drafts.kept(session)["undo:1"].text == stored, 250
    )
    again = restarted(hall, file).form.clauses
    assert (again.steps.history, again.textCursor().anchor(), again.textCursor().position()) == state
    again.redo()
    assert again.text() == "یک دو چهار"
    for _ in range(4):
        again.undo()
    assert (again.text(), again.can_undo()) == ("", False)


def test_the_undo_of_a_text_outlives_a_revision_a_restart_and_a_visit_to_another_draft(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    type_keys(panel.form.clauses, "نخست \n")
    assert panel.commit()
    panel.begin_draft()
    type_keys(panel.form.clauses, "دوم")
    panel.jump_to("1")
    assert panel.form.clauses.text() == "نخست \n"
    assert not panel.has_unsaved
    revision = hall.bridge.state.drafts[0].revision
    panel.jump_to("2")
    assert panel.form.clauses.can_undo()
    again = restarted(hall, file)
    assert (again.form.clauses.text(), again.has_unsaved) == ("دوم", False)
    again.form.clauses.undo()
    assert again.form.clauses.text() == ""
    again.form.clauses.redo()
    again.jump_to("1")
    again.form.clauses.undo()
    again.form.clauses.undo()
    assert again.form.clauses.text() == ""
    assert hall.bridge.state.drafts[0].revision == revision


def test_where_the_meeting_takes_a_revision_back_the_text_has_no_steps_of_it(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    for words in ("یک", " دو"):
        type_keys(panel.form.clauses, words)
        assert panel.commit()
    hall.bridge.undo()
    assert (panel.form.clauses.text(), panel.form.clauses.can_undo()) == ("یک", False)
    hall.bridge.redo()
    assert (panel.form.clauses.text(), panel.form.clauses.can_undo()) == ("یک دو", True)


def test_nothing_is_written_for_a_cursor_in_a_text_that_may_only_be_read(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    failed: list[object] = []
    hall.bridge.failed.connect(failed.append)
    panel.form.clauses.insertPlainText("متن")
    panel.deciding.adopt(AdoptedBy.CONSENSUS)
    kept = file.drafts.kept(hall.meeting.plan.session_no)["undo:1"]
    panel.form.clauses.setFocus()
    panel.form.clauses.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.qWait(200)
    assert file.drafts.kept(hall.meeting.plan.session_no)["undo:1"] == kept
    hall.bridge.undo()
    panel.form.clauses.undo()
    assert (panel.form.clauses.text(), failed) == ("", [])


def test_one_comes_back_to_where_one_had_scrolled(file: CouncilFile) -> None:
    _, panel = drafting(file)
    panel.form.clauses.insertPlainText("\n".join(f"بند {no}" for no in range(40)))
    bar = panel.form.clauses.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert panel.commit()
    place = bar.value()
    panel.begin_draft()
    panel.jump_to("1")
    assert panel.form.clauses.verticalScrollBar().value() == place > 0


def test_events_of_the_meeting_and_the_list_never_meet(file: CouncilFile) -> None:
    hall, panel = drafting(file)
    panel.form.clauses.offer(Completion(phrase, by_words=False) for phrase in council_phrases())
    type_keys(panel.form.clauses, "مقرر گر")
    assert wait_for(panel.form.clauses.completion.isVisible, 2 * REST_MS)
    assert hall.bridge.execute(c.NoteRemark("گفته"))
    assert panel.form.clauses.completion.isVisible()
    assert QApplication.focusWidget() is panel.form.clauses
