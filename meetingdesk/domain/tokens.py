"""What counts as one word where texts are compared: with its ZWNJ and marks, a whole number, a whole code."""

import re
from functools import lru_cache

# Whatever is not listed belongs to a word: letters and digits of any script, their marks, ZWNJ and ZWJ.
_SIGNS = (
    r"!-/:-@\[-`{-~\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u0606-\u060f\u061b-\u061f"
    r"\u066a-\u066d\u06d4\u06dd\u06e9\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u2bff\u2e00-\u2e7f\u3001-\u3020"
    r"\ufd3e\ufd3f\ufdfc\ufe10-\ufe1f\ufe30-\ufe6f\U0001f000-\U0001f3fa\U0001f400-\U0001faff"
)
_MARKS = r"\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u200c\u20d0-\u20ff\ufe00-\ufe0f\U0001f3fb-\U0001f3ff"
_OPENS, _ISOLATING = r"[\u2066-\u2068]", r"\u2066-\u2069"
_ISOLATED = rf"{_OPENS}[^{_ISOLATING}\n]*\u2069"
_LETTERS = rf"[^\s{_ISOLATING}{_SIGNS}]+"
_TOKEN = re.compile(
    rf"{_OPENS}(?:[^{_ISOLATING}\n]|{_ISOLATED})*\u2069"  # Isolated text, and another inside it.
    # A word, a number (۷۲/۳ or ۱۲٫۵ or ۱۴۰۴/۰۸/۰۱) or a Latin code (ISO-9001).
    rf"|{_LETTERS}(?:(?<=[\dA-Za-z])[/.,:٫٬_@+-](?=[\dA-Za-z]){_LETTERS})*"
    r"|\n|[^\S\n]+|[\U0001f1e6-\U0001f1ff]{2}"
    rf"|[{_SIGNS}](?:[{_MARKS}]|\u200d[{_SIGNS}])*|."
)


def tokens(text: str) -> list[str]:
    """Return words, numbers, signs, runs of spaces and line breaks; together they are the text."""
    return _TOKEN.findall(text)


@lru_cache(maxsize=4096)
def is_word(token: str) -> bool:
    """Tell whether a token is a word or a number, not a sign or spaces."""
    return any(map(str.isalnum, token))
