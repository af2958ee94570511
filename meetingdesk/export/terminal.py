"""Persian for terminals that neither join letters nor reorder them; never for Qt, Word, HTML or storage."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from arabic_reshaper import ArabicReshaper

# Not bidi.algorithm.get_display: that one crashes on isolates (python-bidi 0.6.12).
from bidi import get_display

_LINE = re.compile(r"[^\r\n]+")
_INVISIBLE = re.compile(r"[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_MARKS_BEFORE_LETTER = re.compile(r"([\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]+)(.)")
_BRACKETS = "()[]{}<>«»‹›"
_MIRRORED = str.maketrans(_BRACKETS, ")(][}{><»«›‹")
_BRACKET = re.compile(rf"([{re.escape(_BRACKETS)}])")
# An unseen mark that always travels with the bracket before it: after reordering it tells which way the run went.
_TRACER = "\u034f"
_TRACED = re.compile(rf"{_TRACER}([{re.escape(_BRACKETS)}])|([{re.escape(_BRACKETS)}]){_TRACER}")

_OVERRIDE = {"terminal": True, "program": False}
_SHAPING_PROGRAMS = ("Apple_Terminal", "mintty")
_FIRST_SHAPING_VTE = 5800  # 0.58


def for_terminal(text: str, *, shape: bool) -> str:
    """Return text as it is to be printed: as it stands, or, with shape, line by line joined and in visual order."""
    return _LINE.sub(lambda line: _visual(line[0]), text) if shape else text


def terminal_shapes_itself(environ: Mapping[str, str]) -> bool:
    """Tell whether the terminal joins and reorders Persian itself; MEETINGDESK_BIDI=terminal|program decides alone."""
    override = _OVERRIDE.get(environ.get("MEETINGDESK_BIDI", ""))
    if override is not None:
        return override
    # The nearer program decides: an editor's or multiplexer's terminal inherits the variables of the one around it.
    program = environ.get("TERM_PROGRAM", "")
    if program and program != "tmux":
        return program in _SHAPING_PROGRAMS
    return "MLTERM" in environ or "KONSOLE_VERSION" in environ or _vte_version(environ) >= _FIRST_SHAPING_VTE


def _vte_version(environ: Mapping[str, str]) -> int:
    """Return the version of the VTE terminal (6003 is 0.60.3), 0 for any other terminal."""
    version = environ.get("VTE_VERSION", "")
    return int(version) if re.fullmatch(r"[0-9]{1,6}", version) else 0


def _visual(line: str) -> str:
    """Return one line in visual order with letters joined; without Arabic letters only unseen characters go."""
    if not any(unicodedata.bidirectional(char) == "AL" for char in line):
        return _INVISIBLE.sub("", line)
    traced = _BRACKET.sub(rf"\1{_TRACER}", _reshaper().reshape(line.replace(_TRACER, "")))
    visual = _TRACED.sub(_mirror, str(get_display(traced, base_dir="R")))
    return _INVISIBLE.sub("", _MARKS_BEFORE_LETTER.sub(_mark_after_letter, visual))


def _mirror(traced: re.Match[str]) -> str:
    """Return the bracket that is drawn: its mirror image where the run was turned round, which get_display forgets."""
    return traced[1].translate(_MIRRORED) if traced[1] else traced[2]


def _mark_after_letter(turned: re.Match[str]) -> str:
    """Put marks back behind the letter they stand on, which turning the line round took apart."""
    return turned[2] + turned[1][::-1]


@lru_cache(maxsize=1)
def _reshaper() -> ArabicReshaper:
    """Return the joiner of letters: it keeps tashdid, and draws الله in cells wide enough to be read."""
    return ArabicReshaper(configuration={"delete_harakat": False, "ARABIC LIGATURE ALLAH": False})
