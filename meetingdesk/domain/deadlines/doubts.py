"""What is asked about a text in which no day is read, or that it speaks of none."""

import re
from datetime import date

from meetingdesk.domain.deadlines.days import without_lead
from meetingdesk.domain.deadlines.forms import read
from meetingdesk.domain.deadlines.periods import PERIODS
from meetingdesk.domain.deadlines.reckoning import Reason, UnclearError

# Nobody says a day in more; what is longer is looked through for words of time only.
MOST_SYMBOLS = 40
_UNIT = r"(?:DAY|WEEK|MONTH|YEAR|SEASON)"
_ONE_DAY = rf"\b[MWSD][0-9]+\b|\b1[34][0-9]{{2}} [/.-] [0-9]|\b(?:END|FINAL) (?:THIS )?{_UNIT}\b"
# What makes a text speak of time, wherever it stands in it…
_TIME_WORDS = (
    r"[MWSD][0-9]+|CLOCK|OFFICE HOURS|HOLIDAY|FOREIGN|OTHER YEAR|HOUR [0-9]+|[0-9]+ HOUR|[0-9]+ : [0-9]+",
    rf"(?:[0-9]+|HALF|FEW|ABOUT|THIS|END|FINAL|START|MIDDLE|1TH|DECADE) {_UNIT}",
    rf"{_UNIT} (?:THIS|NEXT|LATER|PAST)|PLURAL (?:THIS|NEXT|LATER|PAST)|(?:FEW|THIS) PLURAL|MIDDLE [12]TH",
    r"[0-9]+ [/.-] [0-9]+ [/.-] [0-9]+|1[34][0-9]{2} [/.-] [0-9]+|(?:END|FINAL|START) (?:1[0-9]|20)[0-9]{2}",
)
# … and when nothing else is said.
_TIME_ALONE = rf"END|FINAL|START|MIDDLE|PAST|{_UNIT}|[0-9]+(?: [/.-] [0-9]+)?|[0-9]+TH(?: MONTH)?"
_TIME = re.compile(rf"\b(?:{'|'.join(_TIME_WORDS)})\b|\A(?:{_TIME_ALONE})\Z")
_FROM_EVENT = re.compile(r"\b(?:AFTER|BEFORE|FROM)(?: (?:DATE|DAY|END|START|FINAL|[0-9]+TH))* (?=[^A-Z0-9 ]|SESSION)")
_RECURRING = re.compile(
    rf"\bEVERY (?:[0-9]+ )?(?:{_UNIT}|W[0-6]|M[0-9]+)\b|\bMANNER [0-9]+ {_UNIT}\Z|\b{_UNIT} [0-9]+ بار\b"
)
_FORMS: tuple[tuple[str, Reason], ...] = (
    (r"\bFOREIGN\b|\b(?:19|20)[0-9]{2}\b", "another_calendar"),
    (r"\bOTHER YEAR\b|\b[0-9]+(?:TH)? M[0-9]+ [0-9]{1,3}\Z|\bYEAR [0-9]{1,3}\Z", "which_year"),
    (rf"\b(?:{_UNIT}|PLURAL|[MWS][0-9]+) PAST\b|\APAST\Z", "in_the_past"),
    (r"\bWORKING\b", "working_days"),
    (r"\b(?:CLOCK|HOUR)\b|[0-9] : [0-9]", "time_of_day"),
    (rf"\b(?:ABOUT|FEW|PLURAL)\b|\b[0-9]+ (?:(?:TO|OR|-|AND) )?[0-9]+ {_UNIT}\b", "vague"),
    (rf"\AFOR [0-9]+ {_UNIT}", "how_long_not_when"),
    (r"\bOR\b|،|\b[0-9]+(?:TH)? (?:AND|-) [0-9]+(?:TH)? M[0-9]", "two_dates"),
    (rf"(?:\A(?:FROM|AFTER) .*|\b[0-9]+|(?:{_ONE_DAY}).*) TO\b", "two_dates"),
    (rf"(?:{_ONE_DAY}).* (?:AND|-) .*(?:{_ONE_DAY})", "two_dates"),
    (r"\A(?:AFTER|FROM)\b", "a_beginning"),
    (r"\ABEFORE\b", "before_that_day"),
    (r"\A(?:END|FINAL|START|MIDDLE|1TH)\Z|\bMIDDLE [12]TH\Z", "of_what"),
    (r"\A[0-9]+TH(?: MONTH)?\Z", "which_month"),
    (r"\A1[34][0-9]{2} [/.-] [0-9]+\Z|\A[0-9]+ [/.-] 1[34][0-9]{2}\Z", "which_day"),
    (r"(?<![/.-] )\b[0-9]{1,2} [/.-] [0-9]+", "order_of_numbers"),
    (r"\A[0-9]{1,3}\Z|\A[0-9]{5,}\Z", "bare_number"),
    (r"\bHOLIDAY\b", "which_day"),
    (rf"\A(?:(?:END|FINAL) OFFICE HOURS|END DAY|{_UNIT})\Z", "which_day"),
    (r"\bHALF YEAR [12]TH\b|\bWEEK (?:[0-9]TH|FINAL)\b|\bOF MONTH\b", "which_day"),
)


def doubt(said: str, today: date) -> Reason | None:
    """Return what is to be asked about a text in which no day was read, or None when it speaks of none."""
    rest = without_lead(said)[1]
    is_long, is_period = rest.count(" ") >= MOST_SYMBOLS, _is_period(rest, today)
    if _is_words(said) or not (is_period or _TIME.search(rest)):
        return None
    found = (reason for form, reason in _FORMS if not is_long and re.search(form, rest))
    return next(found, "which_day" if is_period else "not_read")


def _is_words(said: str) -> bool:
    """Tell whether a text recurs, or counts from an event that nobody can date yet."""
    is_event = _FROM_EVENT.search(said) and not re.search(_ONE_DAY, said)
    return bool(is_event or _RECURRING.search(said))


def _is_period(said: str, today: date) -> bool:
    """Tell whether a text names a period: a month, a week, the middle of a month."""
    try:
        return any(read(PERIODS, whole, today) for whole in (said, said.removeprefix("MIDDLE ")))
    except UnclearError:
        return True
