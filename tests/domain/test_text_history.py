"""Undoing in a text, kept as plain data."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.text_history import (
    PAUSE,
    SIZE_LIMIT,
    STEPS_LIMIT,
    Edit,
    Place,
    Step,
    TextHistory,
    difference,
    history_from,
)

TEXTS = st.text(alphabet="اب \n\u200c😀1", max_size=12)


def edited(history: TextHistory, at: int, removed: int, added: str, now: float | None = None) -> TextHistory:
    """Return the history after an edit, with the cursor as an editor has it."""
    edit = Edit(at, history.text[at : at + removed], added)
    return history.recorded(Step(edit, Place(at, at + removed), Place(at + len(added), at + len(added))), now)


def typed(text: str, history: TextHistory | None = None, since: float = 0.0) -> TextHistory:
    """Return the history after letters typed one after the other, a tenth of a second apart."""
    history = history or TextHistory()
    for no, letter in enumerate(text):
        history = edited(history, len(history.text), 0, letter, since + no / 10)
    return history


def texts_back(history: TextHistory) -> list[str]:
    """Return the texts that undoing shows, one after the other."""
    shown = [history.text]
    while history.done:
        history = history.stepped_back()
        shown.append(history.text)
    return shown


def test_typed_letters_are_taken_back_by_word_and_clauses_one_by_one() -> None:
    history = typed("مقرر شد\nبند")
    assert texts_back(history) == ["مقرر شد\nبند", "مقرر شد\n", "مقرر شد", "مقرر ", ""]


def test_a_pause_a_paste_and_a_new_place_begin_a_step_of_their_own() -> None:
    paused = typed("ب", typed("ا"), since=PAUSE + 1)
    assert texts_back(paused) == ["اب", "ا", ""]
    pasted = typed("ا", edited(TextHistory(), 0, 0, "چسبانده"))
    assert texts_back(pasted) == ["چسباندها", "چسبانده", ""]
    elsewhere = edited(typed("اب"), 0, 0, "پ", 0.2)
    assert texts_back(elsewhere) == ["پاب", "اب", ""]
    assert texts_back(typed("ب", typed("ا").settled())) == ["اب", "ا", ""]


def test_letters_taken_away_one_by_one_come_back_by_word() -> None:
    history = typed("یک دو").settled()
    for _ in "دو یک":
        history = edited(history, len(history.text) - 1, 1, "", 1.0)
    assert texts_back(history)[:3] == ["", "یک ", "یک دو"]
    forwards = edited(TextHistory(), 0, 0, "یک دو")
    for _ in "یک دو":
        forwards = edited(forwards, 0, 1, "", 1.0)
    assert texts_back(forwards)[:3] == ["", " دو", "یک دو"]


def test_a_selection_typed_over_is_one_step() -> None:
    history = edited(edited(TextHistory(), 0, 0, "متن کهنه"), 4, 4, "ن", 1.0)
    history = edited(history, 5, 0, "و", 1.1)
    assert texts_back(history) == ["متن نو", "متن کهنه", ""]


def test_a_history_is_bounded_in_steps_and_in_size() -> None:
    many = TextHistory()
    for no in range(STEPS_LIMIT + 20):
        many = edited(many, 0, 0, str(no % 10))
    assert len(many.done) == STEPS_LIMIT
    large = TextHistory()
    for _ in range(5):
        large = edited(large, 0, 0, "م" * (SIZE_LIMIT // 3))
    assert len(large.done) == 3


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 5), TEXTS, st.booleans()), max_size=30))
def test_undoing_all_gives_the_first_text_redoing_all_the_last_also_from_disk(
    edits: list[tuple[int, int, str, bool]],
) -> None:
    history = first = TextHistory("متن")
    for no, (at, removed, added, is_press) in enumerate(edits):
        place = at % (len(history.text) + 1)
        history = edited(history, place, removed, added, no / 4 if is_press else None)
    last = history
    while history.done:
        history = history.stepped_back()
        assert history_from(history.stored()) == history
    assert history.text == first.text
    while history.undone:
        history = history.stepped_forth()
    assert (history.text, history.done) == (last.text, last.done)


@given(TEXTS, TEXTS)
def test_a_difference_makes_one_text_of_the_other_and_is_no_longer_than_needed(old: str, new: str) -> None:
    edit = difference(old, new)
    assert edit.applied_to(old) == new
    assert edit.reverse.applied_to(new) == old
    assert not (edit.removed and edit.added and edit.removed[0] == edit.added[0])
    assert (edit.removed, edit.added) != ("", "") or old == new


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "مقرر شد",
        "[]",
        '{"text":"ا"}',
        '{"text":"ا","done":[[0,"","ب",0,0,1,1]],"undone":[]}',
        '{"text":"ا","done":[[0,"","ا",0]],"undone":[]}',
        '{"text":"ا","done":[],"undone":[[5,"","ب",0,0,1,1]]}',
    ],
)
def test_what_is_no_history_is_not_taken_for_one(stored: str) -> None:
    assert history_from(stored) is None
