"""Persian text: what is stored, what is searched, in which order names stand, and how numbers are written."""

import re
import unicodedata
from functools import lru_cache

from persiantools import digits

_ZWNJ = "\u200c"
_ASCII_DIGITS = "0123456789"
_ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
_PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"

# --- What is stored ---

_UNSTORABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# Bidi controls, zero-width space, byte order mark and soft hyphen: nobody sees them, and everything trips over them.
_INVISIBLE = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\u200b\ufeff\u00ad]+")
_PRESENTATION_FORM = re.compile(r"[\ufb50-\ufdff\ufe70-\ufefe]")
_PARAGRAPH_END = re.compile(r"[\n\r\u2028\u2029]+")
# Spelled out, because \s also takes control characters that have to be refused, not lost.
_SPACES = re.compile(r"[ \t\n\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u200c]+")
_STORED_LETTERS = str.maketrans("يىك" + _ARABIC_DIGITS, "ییک" + _PERSIAN_DIGITS)


def unstorable(text: str) -> str | None:
    """Return the first character that may not be stored (control character, lone surrogate, noncharacter), or None."""
    found = _UNSTORABLE.search(text)
    return found[0] if found else None


def normalise(text: str) -> str:
    """Return text as one line in the form it is stored in; what `unstorable` refuses is left in place."""
    letters = _PRESENTATION_FORM.sub(_unfold, _INVISIBLE.sub("", text))
    # NFC first as well: a decomposed ئ must become one letter before its ي is replaced.
    letters = unicodedata.normalize("NFC", letters).translate(_STORED_LETTERS).replace("ی\u0654", "ئ")
    return unicodedata.normalize("NFC", _SPACES.sub(_one_space, letters).strip(" " + _ZWNJ))


def normalise_paragraphs(text: str) -> str:
    """Return text in the form it is stored in, its non-empty paragraphs separated by single line breaks."""
    return "\n".join(filter(None, map(normalise, _PARAGRAPH_END.split(text))))


def _unfold(form: re.Match[str]) -> str:
    """Return the letters of a presentation form; a mark alone loses the space or kashida it was drawn on."""
    return unicodedata.normalize("NFKC", form[0]).lstrip(" ـ")


def _one_space(run: re.Match[str]) -> str:
    """Return one ZWNJ for a run of nothing else, one space for any other."""
    return " " if run[0].strip(_ZWNJ) else _ZWNJ


# --- What is searched ---

_STARTS, _WORD, _INSIDE, _JOINED = range(4)
_SEARCHED_LETTERS = dict(zip("ٱيىكةەہھ", "اییکهههه", strict=True)) | {"ء": "", "ـ": ""}


def search_key(text: str) -> str:
    """Return the words of text as they are searched: plain letters and ASCII digits, one space between words."""
    return " ".join("".join(map(_plain, normalise(text))).split())


def matches(query: str, text: str) -> int | None:
    """Rank text for a query, as `matches_key` does for their keys."""
    return matches_key(search_key(query), search_key(text))


def matches_key(query_key: str, text_key: str) -> int | None:
    """Rank a text for a query by their search keys; None unless every word is found, lower is better.

    0: the text starts with the query; 1: words start with its words; 2: words contain them; 3: found across spaces.
    """
    if text_key.startswith(query_key):
        return _STARTS
    worst = _WORD
    for word in query_key.split():
        rank = _word_rank(word, text_key)
        if rank is None:
            return None
        worst = max(worst, rank)
    return worst


def _word_rank(word: str, text_key: str) -> int | None:
    """Tell how well one word of a query is found in a key, or None."""
    if word not in text_key:
        return _JOINED if word in text_key.replace(" ", "") else None
    return _WORD if f" {word}" in f" {text_key}" else _INSIDE


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """Return what one character is searched as: letters, an ASCII digit, a space or nothing."""
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    return "".join(map(_plain_part, parts))


def _plain_part(part: str) -> str:
    """Return what one decomposed character is searched as."""
    if part in _SEARCHED_LETTERS:
        return _SEARCHED_LETTERS[part]
    category = unicodedata.category(part)
    if category == "Nd":
        return str(unicodedata.decimal(part))
    if category[0] in "LN":
        return part
    return "" if category[0] == "M" or category == "Cf" else " "


# --- In which order names stand ---

_ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
_WEIGHTS = {letter: weight for weight, letter in enumerate(" " + _ALPHABET, start=1)}
_NUMBER_WEIGHT = 0x1000
_LATIN_WEIGHT = 0x10000
_NUMBER_OR_LETTER = re.compile(r"[0-9]+|[^0-9]")
_HOJJAT = rf"حج[تةه][ {_ZWNJ}]?الاسلام(?:[ {_ZWNJ}]?و[ {_ZWNJ}]?المسلمین)?"
_TITLE = f"سیده?|دکتر|مهندس|آقای|خانم|{_HOJJAT}"
_TITLES = re.compile(rf"\A(?:(?:{_TITLE})[ .{_ZWNJ}]+)+(?=[^ .{_ZWNJ}])")


def collation_key(name: str) -> tuple[int, ...]:
    """Return the sort key of a name: Persian alphabet, then numbers by value, then Latin; leading titles do not count.

    Different names never have the same key.
    """
    letters = "".join("آ" if char == "آ" else _plain(char) for char in _TITLES.sub("", normalise(name)))
    runs = _NUMBER_OR_LETTER.findall(" ".join(letters.split()))
    return (*(weight for run in runs for weight in _weights(run)), 0, *map(ord, name))


def _weights(run: str) -> tuple[int, ...]:
    """Return the weights of one letter, or of a number: its length first, so that values compare."""
    if run[0] in _ASCII_DIGITS:
        value = run.lstrip("0")
        return (_NUMBER_WEIGHT, len(value), *map(int, value))
    is_arabic_script = "\u0600" <= run <= "\u08ff"
    return (_WEIGHTS.get(run, ord(run) if is_arabic_script else _LATIN_WEIGHT + ord(run)),)


# --- How numbers are written ---

_TO_PERSIAN = str.maketrans(_ASCII_DIGITS + _ARABIC_DIGITS, _PERSIAN_DIGITS * 2)
_TO_ASCII = str.maketrans(_PERSIAN_DIGITS + _ARABIC_DIGITS, _ASCII_DIGITS * 2)
_IRREGULAR_ORDINALS = {"سه": "سومین", "سی": "سی‌امین"}


def persian_digits(text: str | int) -> str:
    """Return a number or text with all its digits Persian."""
    return str(text).translate(_TO_PERSIAN)


def ascii_digits(text: str) -> str:
    """Return text with its Persian and Arabic digits as ASCII digits."""
    return text.translate(_TO_ASCII)


def number_words(n: int) -> str:
    """Return a number below 10¹⁵ in words: 72 is «هفتاد و دو»."""
    return digits.to_word(n)


def ordinal(n: int) -> str:
    """Return an ordinal that stands before its noun: 1 is «نخستین», 72 is «هفتاد و دومین»; ValueError below 1."""
    if n < 1:
        raise ValueError(f"no ordinal of {n}")
    if n == 1:
        return "نخستین"
    head, space, last = number_words(n).rpartition(" ")
    return head + space + _IRREGULAR_ORDINALS.get(last, last + "مین")


# --- What stands inside text of the other direction ---


def isolate(text: str) -> str:
    """Wrap text so that its direction is its own and disturbs nothing around it."""
    return f"\u2068{text}\u2069"


def isolate_ltr(text: str) -> str:
    """Wrap a code or figure so that it reads left to right wherever it stands."""
    return f"\u2066{text}\u2069"
