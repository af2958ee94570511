"""Persian words of time as symbols: however a word is spelled, the grammar sees one symbol for it.

Symbols are capitals and ASCII digits, one space between them; a word that is no word of time stays itself, in small
letters. «حداکثر تا پانزدهم آذرماه سال جاری» becomes «MAX TO 15TH M9 YEAR THIS».
"""

import re
from functools import lru_cache

from meetingdesk.domain.calendar import MONTHS, WEEKDAYS
from meetingdesk.domain.text import ascii_digits, normalise, number_words, ordinal, search_key

_COMING = ("آینده", "آتی", "پیش رو", "پیش روی")
# Symbols that stand for one of several carry its number: M1…M12, W0 (شنبه)…W6, S1 (بهار)…S4, D0 (امروز)…D2, 15TH.
# «۵ ماه آینده» in digits is a day or a length: 5 OF MONTH NEXT.
_SPELLINGS = {
    # what leads to a deadline
    "TO": "تا، لغایت، الی",
    "MAX": "حداکثر، حد اکثر، نهایتا، در نهایت، دست بالا، دیرترین زمان",
    "WITHIN": "ظرف، در ظرف، طی، در طی، در طول، در خلال",
    "SPAN": "مدت، مدت زمان، مهلت زمانی، در مدت، در مدت زمان، بازه، بازه زمانی، در بازه، در بازه زمانی، در مهلت",
    "FOR": "به مدت، بمدت، برای، برای مدت",
    "IN": "در",
    "DATE": "تاریخ، مورخ، مورخه، به تاریخ، در تاریخ",
    "DEADLINE": "مهلت، موعد، مهلت اجرا، مهلت انجام، مهلت اقدام، زمان اجرا",
    "SOON": "هرچه سریعتر، هرچه زودتر، در اسرع وقت، اسرع وقت، فوری، فورا، سریعا، بلافاصله",
    # units
    "DAY": "روز، روزه، شبانه روز",
    "WEEK": "هفته، هفته ای",
    "MONTH": "ماه، ماهه",
    "YEAR": "سال، ساله",
    "SEASON": "فصل",
    "HOUR": "ساعت، ساعته",
    "DECADE": "دهه",
    # which one
    "THIS": "این، همین، جاری، حاضر، کنونی، فعلی",
    "YEAR THIS": "امسال",
    "NEXT": "، ".join(_COMING),
    "LATER": "بعد، بعدی، دیگر، دیگه",
    "PAST": "گذشته، قبل، قبلی، پیش، پیشین، دیروز، پریروز، پارسال",
    # which part of it
    "END": "پایان، انتها، انتهای",
    "FINAL": "آخر، آخرین، پایانی",
    "START": "ابتدا، ابتدای، آغاز، شروع",
    "1TH": "اول، اولین، یکم، یکمین",
    "1TH MONTH": "سر ماه، سر برج، اول برج",
    "FINAL MONTH": "آخر برج",
    "MIDDLE": "نیمه، وسط، میانه",
    "HALF": "نیم",
    "HALF YEAR": "نیمسال",
    # days
    "D0": "امروز",
    "D1": "فردا",
    "D2": "پس فردا",
    "W6": "آدینه",
    "M5": "امرداد، امرداد ماه",
    # counted from where
    "AFTER": "پس از، بعد از، پس از گذشت، بعد از گذشت",
    "BEFORE": "پیش از، قبل از، مانده به، مانده تا",
    "FROM": "از",
    "SESSION": "این جلسه، این نشست، تاریخ جلسه، تاریخ نشست، تاریخ این جلسه، تاریخ این نشست، تاریخ برگزاری جلسه",
    # what cannot be a day
    "ABOUT": "حدود، حدودا، تقریبا، نزدیک، اوایل، اواسط، اواخر، یکی، کمتر از، بیش از، بیشتر از، حداقل، دست کم",
    "FEW": "چند، چندین",
    "PLURAL": "روزها، روزهای، هفته ها، هفته های، ماه ها، ماه های، سال ها، سال های",
    "WORKING": "کاری، اداری، غیر تعطیل",
    "FINAL OFFICE HOURS": "آخر وقت اداری",
    "OFFICE HOURS": "وقت اداری، ساعت اداری، ساعات اداری، ساعت کاری، وقت کاری",
    "CLOCK": "اول وقت، اول وقت اداری، آخر وقت، صبح، ظهر، عصر، شب، امشب، فردا شب، نیمه شب، بعد از ظهر، "
    "پیش از ظهر، قبل از ظهر",
    "HOLIDAY": "نوروز، عید، عید نوروز، شب عید، یلدا، شب یلدا",
    "OTHER YEAR": "سال مالی، سال تحصیلی، سال زراعی، سال آبی",
    "FOREIGN": "محرم، ماه صفر، ربیع الاول، ربیع الثانی، جمادی الاول، جمادی الثانی، رجب، شعبان، رمضان، شوال، "
    "ذی القعده، ذیقعده، ذی الحجه، ذیحجه، ژانویه، فوریه، مارس، آوریل، ژوئن، ژوئیه، جولای، اوت، آگوست، سپتامبر، "
    "اکتبر، نوامبر، دسامبر، میلادی، قمری، jan، january، feb، february، mar، march، apr، april، jun، june، jul، july، "
    "aug، august، sep، september، oct، october، nov، november، dec، december",
    "SOLAR": "ه ش، شمسی، هجری شمسی، خورشیدی، هجری خورشیدی",
    # the rest
    "AND": "و",
    "OR": "یا",
    "EVERY": "هر",
    "EVERY YEAR": "هر ساله، همه ساله",
    "MANNER": "به صورت، بصورت، به شکل",
    # names of months and days that mean something else
    "امضا": "مهر و امضا، مهر و امضای",
    "امام": "امام جمعه، نماز جمعه",
}
_UNITS = {
    "روز": "DAY",
    "روزه": "DAY",
    "هفته": "WEEK",
    "هفته ای": "WEEK",
    "ماه": "MONTH",
    "ماهه": "MONTH",
    "سال": "YEAR",
    "ساله": "YEAR",
}
_SEASONS = ("بهار", "تابستان", "پاییز", "زمستان")
_MARKS = re.compile(r"[\u0640\u064b-\u065f\u0670\u200d]")
_PUNCTUATION = str.maketrans(
    {"\u200c": " ", "(": "،", ")": None, "«": None, "»": None, '"': None, ",": "،", "؛": "،", ";": "،"}
)
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|\S")
_ORDINAL_DIGITS = re.compile(r"\b([0-9]+) (?:ام|م|امین|مین)\b")
_LONGEST = 7


def symbols(text: str) -> str:
    """Return the words of a text as symbols."""
    plain = _MARKS.sub("", ascii_digits(normalise(text))).translate(_PUNCTUATION)
    said = " ".join(_translated([_key(token) for token in _TOKEN.findall(plain)]))
    return _ORDINAL_DIGITS.sub(r"\1TH", said).strip(" .،:!")


def _key(token: str) -> str:
    """Return how a token is looked up: letters as they are searched, anything else as it stands."""
    return search_key(token).replace(" ", "") if token.isalpha() else token


def _translated(keys: list[str]) -> list[str]:
    """Return keys with the longest runs that spell a symbol replaced by it; «هفته‌ی» loses its ی."""
    found, at = [], 0
    while at < len(keys):
        run = next((run for run in range(_LONGEST, 0, -1) if "".join(keys[at : at + run]) in _lexicon()), 0)
        symbol = _lexicon()["".join(keys[at : at + run])] if run else keys[at]
        found.append("" if symbol == "ی" else symbol)
        at += max(run, 1)
    return [symbol for symbol in found if symbol]


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, str]:
    """Return the symbol of every spelling, its words run together."""
    spelled = {word: symbol for symbol, words in _SPELLINGS.items() for word in words.split("، ")}
    for number, month in enumerate(MONTHS, start=1):
        spelled |= {month: f"M{number}", f"{month} ماه": f"M{number}"}
    spelled |= {day: f"W{number}" for number, day in enumerate(WEEKDAYS)}
    spelled |= {f"{number}{WEEKDAYS[0]}": f"W{number}" for number in range(1, 6)}
    spelled |= {f"{day} ماه {coming}": f"{day} OF MONTH NEXT" for day in range(1, 32) for coming in _COMING}
    spelled |= {season: f"S{number}" for number, season in enumerate(_SEASONS, start=1)}
    # Numbers are many, and spelled in plain letters already.
    numbers = {words.replace(" ", "").replace("\u200c", ""): symbol for words, symbol in _numbers().items()}
    return numbers | {search_key(words).replace(" ", ""): symbol for words, symbol in spelled.items()}


def _numbers() -> dict[str, str]:
    """Return the symbols of cardinals to 1000, of ordinals to 99, and of units run together with their number."""
    cardinals = {number_words(number): str(number) for number in range(1001)}
    cardinals |= {words.removeprefix("یک"): number for words, number in cardinals.items() if words.startswith("یکصد")}
    cardinals |= {"هیجده": "18", "هزار": "1000"}
    small = {words: number for words, number in cardinals.items() if int(number) < 100}
    lengths = {f"{words} {unit}": f"{number} {_UNITS[unit]}" for words, number in small.items() for unit in _UNITS}
    before = {ordinal(number): f"{number}TH" for number in range(1, 100)}
    after = {words.removesuffix("ین"): symbol for words, symbol in before.items()}
    return cardinals | lengths | before | after
