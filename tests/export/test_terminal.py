"""A terminal that cannot join letters gets them joined; one that can gets the text as it is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.export.terminal import for_terminal, terminal_shapes_itself

# The expected strings are written out in visual order, left to right, as code points: no editor may reorder them.
SHOWN = {
    "letters are joined and turned": ("محمد", "\ufeaa\ufee4\ufea4\ufee3"),
    "Persian letters": ("پیک چاق گژ", "\ufb8b\ufb94 \ufed5\ufe8e\ufb7c \ufb8f\ufbff\ufb58"),
    "tashdid stays on its letter": ("محمّد", "\ufeaa\ufee4\u0651\ufea4\ufee3"),
    "two marks keep their order": ("مَّ", "\ufee1\u064e\u0651"),
    "a mark on a ligature": ("لاّ", "\ufefb\u0651"),
    "hamza above": ("هٔ", "\ufee9\u0654"),
    "ZWNJ parts letters and goes": ("می‌شد", "\ufeaa\ufeb7\ufbfd\ufee3"),
    "numbers are not turned": ("نشست ۷۲", "۷۲ \ufe96\ufeb4\ufeb8\ufee7"),
    "an isolated number": ("مد \u2066۷۲/۳\u2069 شد", "\ufeaa\ufeb7 ۷۲/۳ \ufeaa\ufee3"),
    "Latin inside": ("مد file (1).docx شد", "\ufeaa\ufeb7 file (1).docx \ufeaa\ufee3"),
    "a line that begins with Latin is Persian all the same": ("demo: مد", "\ufeaa\ufee3 :demo"),
    "brackets face their content": ("(مد) [x] «شد»", "\u00ab\ufeaa\ufeb7\u00bb [x] (\ufeaa\ufee3)"),
    "الله is not squeezed into one cell": ("الله", "\ufeea\ufee0\ufedf\ufe8d"),
    "no Arabic letters": ("demo (1): 100%", "demo (1): 100%"),
    "no Arabic letters, isolated": ("\u2068demo.docx\u2069", "demo.docx"),
    "only figures": ("۱۴۰۴/۰۶/۲۲", "۱۴۰۴/۰۶/۲۲"),
    "line by line": ("ok\r\nمد\n\nشد\n", "ok\r\n\ufeaa\ufee3\n\n\ufeaa\ufeb7\n"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("text", "shown"), SHOWN.values(), ids=SHOWN)
def test_shaped_text(text: str, shown: str) -> None:
    assert for_terminal(text, shape=True) == shown


@pytest.mark.parametrize("text", [text for text, _ in SHOWN.values()], ids=SHOWN)
def test_text_for_a_terminal_that_shapes_is_left_alone(text: str) -> None:
    assert for_terminal(text, shape=False) == text


@settings(deadline=None, max_examples=40)
@given(st.text(st.sampled_from("ابمدی abc12۳۴()[]«»<>.-/\u0651\u064e\u200c\u2066\u2068\u2069\u034f\n"), max_size=20))
def test_shaping_never_crashes_and_loses_only_unseen_characters(text: str) -> None:
    shown = for_terminal(text, shape=True)
    assert not set(shown) & set("\u200c\u2066\u2068\u2069")
    assert shown.count("\n") == text.count("\n")
    for seen in "abc12۳۴.-/\u0651\u064e":
        assert shown.count(seen) == text.count(seen)
    assert sum(map(shown.count, "()[]«»<>")) == sum(map(text.count, "()[]«»<>"))


TERMINALS = {
    "nothing is known": ({}, False),
    "GNOME Terminal 3.34": ({"VTE_VERSION": "5800", "TERM": "xterm-256color"}, True),
    "a VTE before bidi": ({"VTE_VERSION": "5603"}, False),
    "not a version": ({"VTE_VERSION": "۶۰۰۳"}, False),
    "Konsole": ({"KONSOLE_VERSION": "230805"}, True),
    "mlterm": ({"MLTERM": "3.9.3"}, True),
    "macOS Terminal": ({"TERM_PROGRAM": "Apple_Terminal"}, True),
    "mintty (Git for Windows)": ({"TERM_PROGRAM": "mintty"}, True),
    "Windows Terminal": ({"WT_SESSION": "11b5c0c7"}, False),
    "xterm": ({"TERM": "xterm"}, False),
    "Visual Studio Code started from GNOME Terminal": ({"TERM_PROGRAM": "vscode", "VTE_VERSION": "7600"}, False),
    "tmux in GNOME Terminal": ({"TERM_PROGRAM": "tmux", "VTE_VERSION": "7600"}, True),
    "told to leave it to the terminal": ({"MEETINGDESK_BIDI": "terminal", "TERM_PROGRAM": "vscode"}, True),
    "told to do it": ({"MEETINGDESK_BIDI": "program", "KONSOLE_VERSION": "230805"}, False),
    "told nonsense": ({"MEETINGDESK_BIDI": "yes", "KONSOLE_VERSION": "230805"}, True),
}


@pytest.mark.parametrize(("environ", "itself"), TERMINALS.values(), ids=TERMINALS)
def test_terminals_that_shape_persian_themselves(environ: dict[str, str], itself: bool) -> None:
    assert terminal_shapes_itself(environ) is itself
