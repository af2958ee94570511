"""What is pasted from a letter, a web page or a PDF, as the paragraphs that were meant."""

import re

from meetingdesk.domain.text import normalise
from meetingdesk.domain.typed import with_persian_numbers

_LEAST_WRAPPED = 25
"""Characters below which no line is taken for one that was broken where the page ended."""
_NEARLY_FULL = 0.85
"""How much of the longest line a line broken by the page fills at least, together with the next word."""

_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\u200b\ufeff\ufffc]")
_SPACE = " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_SENTENCE_END = re.compile(r"[.؛:!؟?…][»”\")\]]*\Z")
_PERSIAN = "\u0620-\u063f\u0641-\u064a\u066e-\u06d3"
_STRETCH = re.compile(f"(?<=[{_PERSIAN}])[\u064b-\u0652]*ـ+")
_DASHES = re.compile("ـ+")
_HYPHENATED = re.compile(r"(?<=[a-z])[-\u2010]\Z")

_BULLET = "[•●○◦▪▫■□◆◇►▶‣⁃·*\u2013\u2014\u25aa\uf02d\uf06e\uf076\uf0a7\uf0b7\uf0d8\uf0fc-]"
_NUMBER = "[0-9۰-۹٠-٩]{1,2}"
_LETTER = "(?:الف|[بپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی])"
# «۱- », «۱-۲- », «۱. », «۱) », «(۱) »: a mark that a word follows, as no number in a sentence has it.
_BULLETED = re.compile(rf"{_BULLET} +(?=\S)|[•●▪\uf0a7\uf0b7]")
_NUMBERED = re.compile(rf"(?:\({_NUMBER}\)|{_NUMBER}(?:[-.–]{_NUMBER})*(?: ?[-–)]|\.))(?: +(?=\S)|(?=[{_PERSIAN}]))")
_LETTERED = re.compile(rf"(?:\(({_LETTER})\)|({_LETTER}) ?[-–)])(?: +(?=\S)|(?=[{_PERSIAN}]))")
_FIRST_LETTER = "الف"


def pasted(text: str, *, at_start: bool = True) -> tuple[str, ...]:
    """Return the paragraphs of a pasted text as they are stored.

    Lines broken by a page are joined again; paragraphs parted by an empty line stay so. Marks of a list go, since
    clauses are numbered by themselves; of the first paragraph only where it is put `at_start` of a clause. What may
    not be stored is left in place, so that it can be seen and refused.
    """
    paragraphs = tuple(filter(None, map(_clean, _joined(_lines(text)))))
    while (unmarked := _without_marks(paragraphs, at_start=at_start)) != paragraphs:
        paragraphs = tuple(filter(None, map(_clean, unmarked)))
    return paragraphs


def _clean(paragraph: str) -> str:
    """Return a paragraph as it is stored, with Persian numbers."""
    return normalise(with_persian_numbers(normalise(paragraph)))


def _lines(text: str) -> list[str]:
    """Return the lines, without what nobody sees and what only stretches words."""
    visible = _STRETCH.sub(lambda run: run[0].replace("ـ", ""), _INVISIBLE.sub("", text))
    return [line.strip(_SPACE) for line in _LINE_END.split(_DASHES.sub("-", visible))]


def _joined(lines: list[str]) -> list[str]:
    """Return paragraphs of lines."""
    longest = max(map(len, lines), default=0)
    paragraphs: list[str] = []
    last = ""
    for line in lines:
        if last and line and _goes_on(last, line, longest):
            paragraphs[-1] = _put_together(paragraphs[-1], line)
        else:
            paragraphs.append(line)
        last = line
    return paragraphs


def _goes_on(line: str, following: str, longest: int) -> bool:
    """Tell whether a line was broken by the page, inside its sentence."""
    if line.endswith(("\u200c", "\u00ad")) or (_hyphened(line) and following[:1].islower()):
        return True
    if longest < _LEAST_WRAPPED or _SENTENCE_END.search(line) or _has_mark(following):
        return False
    return len(line) + 1 + len(following.split(" ", 1)[0]) >= _NEARLY_FULL * longest


def _hyphened(line: str) -> bool:
    """Tell whether a Latin word was parted at the end of a line."""
    return bool(_HYPHENATED.search(line))


def _put_together(paragraph: str, line: str) -> str:
    """Return a line after another; a word that was parted becomes whole."""
    if _hyphened(paragraph) and line[:1].islower():
        return paragraph[:-1] + line
    is_compound = paragraph.endswith(("\u200c", "\u00ad")) or line.startswith("\u200c")
    return paragraph + ("" if is_compound else " ") + line


# --- Marks of lists ---


def _has_mark(line: str) -> bool:
    """Tell whether a line begins like an item of a list."""
    plain = normalise(line)
    return any(pattern.match(plain) for pattern in (_BULLETED, _NUMBERED, _LETTERED))


def _without_marks(paragraphs: tuple[str, ...], *, at_start: bool) -> tuple[str, ...]:
    """Return the paragraphs without the outermost mark of each; a letter is a mark only in a list that has «الف»."""
    lettered = any((found := _LETTERED.match(p)) and _FIRST_LETTER in found.groups() for p in paragraphs)
    return tuple(
        _without_mark(paragraph, lettered=lettered) if at or at_start else paragraph
        for at, paragraph in enumerate(paragraphs)
    )


def _without_mark(paragraph: str, *, lettered: bool) -> str:
    found = _BULLETED.match(paragraph) or _NUMBERED.match(paragraph)
    if found is None and lettered:
        found = _LETTERED.match(paragraph)
    return paragraph[found.end() :] if found else paragraph
