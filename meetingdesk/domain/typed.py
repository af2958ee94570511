"""What a letter or a digit becomes as it is typed: Persian, except inside Latin words and codes."""

import re

from meetingdesk.domain.text import ascii_digits, normalise, persian_digits

_ZWNJ = "\u200c"
_LATIN = "A-Za-z"
_INSIDE_CODES = f"{_LATIN}0-9\\-./_:+#@&"
# «ISO-9», «ISO 9»: a Latin word, with what may stand inside a code after it, or one space and digits.
_IN_LATIN = re.compile(rf"[{_LATIN}](?:[{_INSIDE_CODES}]*| (?:[0-9][0-9\-./:]*)?)\Z")
_BEFORE_LATIN = re.compile(rf"[0-9\-./_:+#@&]*[{_LATIN}]")
_LATIN_LETTER = re.compile(rf"[{_LATIN}]")
_PERSIAN_LETTER = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_PERSIAN_NUMBER_LAST = re.compile(r"[۰-۹]+\Z")
_ASCII_NUMBER = re.compile(r"[0-9]+")
# A code is short: no more of what stands before it has to be looked at.
_NEAR = 60


def as_typed(before: str, char: str) -> tuple[int, str]:
    """Return what a typed character becomes after what stands before it in its paragraph.

    The number says how many characters before it change with it: «۵» becomes «5» when «G» is typed after it.
    """
    if char.isascii() and char.isdecimal():
        return 0, char if _is_latin(before) else persian_digits(char)
    if _LATIN_LETTER.fullmatch(char) and (number := _PERSIAN_NUMBER_LAST.search(before[-_NEAR:])):
        return len(number[0]), ascii_digits(number[0]) + char
    return 0, normalise(char) if char.isalnum() else char


def with_persian_numbers(paragraph: str) -> str:
    """Return a paragraph with the digits Persian that, typed one after the other, would have become so."""

    def shown(number: re.Match[str]) -> str:
        follows_latin = _is_latin(paragraph[: number.start()])
        if follows_latin or _BEFORE_LATIN.match(paragraph, number.end()):
            return number[0]
        return persian_digits(number[0])

    return _ASCII_NUMBER.sub(shown, paragraph)


def _is_latin(before: str) -> bool:
    """Tell whether what is typed next goes on with a Latin word, a code or a wholly Latin paragraph."""
    if _IN_LATIN.search(before[-_NEAR:]):
        return True
    return bool(_LATIN_LETTER.search(before)) and not _PERSIAN_LETTER.search(before)


def may_have_zwnj(before: str, after: str) -> bool:
    """Tell whether a half-space may be put between what stands before and after: beside a letter, and only one."""
    return before[-1:].isalnum() and not after.startswith(_ZWNJ)
