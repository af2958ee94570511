"""What codes, enums and events are called on screen and in the terminal.

Sentences are English in the source and Persian through the translator of `i18n`. Nothing here needs a window.
"""

import errno
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from re import compile as pattern

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.calendar import clock_time, local, short_date
from meetingdesk.domain.cautions import Caution
from meetingdesk.domain.errors import Missing, RuleViolation
from meetingdesk.domain.events import Event, MeetingInterrupted
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import isolate, isolate_ltr, persian_digits
from meetingdesk.ui.wording.failures import FAILURES
from meetingdesk.ui.wording.happenings import COUNTED_AS_PAUSE, HAPPENINGS, happening_fields
from meetingdesk.ui.wording.labels import FIELDS, LABELS, NUMBERED
from meetingdesk.ui.wording.refusals import CAUTIONS, MISSING, REFUSALS, REPAIRS

_QUOTED_LENGTH = 70
_CODE = pattern(r"[A-Za-z0-9_+./:-]+")
_ZONE = "Asia/Tehran"

Params = Mapping[str, str | int]


def refusal(violation: RuleViolation) -> str:
    """Return the sentence of a rule that said no."""
    return sentence(violation.code, violation.params)


def failure(error: Exception) -> str:
    """Return the sentence of an environment that said no: a StoreError, an ExportError, or any other error."""
    code = getattr(error, "code", "")
    params = getattr(error, "params", None)
    if not code:
        code, params = _system_error(error)
    elif params is None:
        params = {"detail": getattr(error, "detail", "") or str(error)}
        # A rule and the exporter both know this code; only the rule can name a field.
        code = "unstorable_in_document" if code == "unstorable_character" else code
    return sentence(code, params)


def sentence(code: str, params: Params) -> str:
    """Return the sentence of a refusal's or failure's code; of an unknown one a sentence that names it."""
    if code == "in_use" and not params.get("user"):
        code = "in_use_by_somebody"
    if code in REFUSALS:
        return filled(_translated("Refusal", REFUSALS[code]), params)
    if code in FAILURES:
        return filled(_translated("Failure", FAILURES[code]), params)
    return filled(_translated("Failure", FAILURES["unknown"]), {"code": code})


def missing(what: Missing) -> str:
    """Return the sentence of one thing that stands in the way of closing."""
    without_text = what.code == "draft_open" and not what.params.get("text")
    return filled(_translated("Missing", MISSING["draft_without_text" if without_text else what.code]), what.params)


def repair(code: str) -> str:
    """Return the sentence that tells what was put right in a text."""
    return _translated("Repair", REPAIRS[code])


def caution(what: Caution) -> str:
    """Return the sentence of what is to be known of a step."""
    return filled(_translated("Caution", CAUTIONS[what.code]), what.params)


def happening(event: Event, state: MeetingState) -> str:
    """Return what happened in a few words, past tense; `state` is one in which the event counts."""
    text = HAPPENINGS[type(event).__name__]
    if isinstance(event, MeetingInterrupted) and event.until is not None:
        text = COUNTED_AS_PAUSE
    return filled(_translated("Happening", text), happening_fields(event, state))


def label(member: Enum) -> str:
    """Return what a member of Phase, MemberGroup, ItemStatus and the like is called."""
    return _translated("Label", LABELS[f"{type(member).__name__}.{member.name}"])


def field_label(name: str) -> str:
    """Return what a field of a command is called, with its number if it has one («clause:2»); a name without label
    stands for itself."""
    name, _, number = name.partition(":")
    if name in NUMBERED and number:
        return _translated("Field", NUMBERED[name]).format(number=figure(number))
    return _translated("Field", FIELDS[name]) if name in FIELDS else isolate_ltr(name)


def filled(text: str, params: Params) -> str:
    """Return a sentence with its fields: numbers Persian, names and codes isolated, long texts shortened."""
    return text.format_map({name: _shown(name, value) for name, value in params.items()})


def figure(number: int | str) -> str:
    """Return a number as it stands inside a sentence."""
    return isolate_ltr(persian_digits(number))


def shortened(text: str, length: int = _QUOTED_LENGTH) -> str:
    """Return text in at most `length` characters, cut at a space where there is one."""
    flat = " ".join(text.split())
    if len(flat) <= length:
        return flat
    head = flat[: length - 1]
    if flat[length - 1] != " " and " " in head[length // 2 :]:
        head = head.rsplit(" ", 1)[0]
    return head.rstrip() + "…"


def _shown(name: str, value: str | int) -> str:
    if name == "field":
        return field_label(str(value))
    if name == "since":
        return _moment(str(value))
    if isinstance(value, int):
        return persian_digits(value)
    if name == "number":
        return figure(value)
    return isolate_ltr(value) if _CODE.fullmatch(value) else isolate(shortened(value))


def _system_error(error: Exception) -> tuple[str, Params]:
    """Return the code of an error that the operating system raised."""
    if isinstance(error, FileNotFoundError):
        return "not_found", {}
    if isinstance(error, PermissionError):
        return "no_permission", {}
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return "disk_full", {}
    return "io", {"detail": getattr(error, "strerror", None) or str(error) or type(error).__name__}


def _moment(iso: str) -> str:
    """Return an ISO instant as date and time in Tehran; what is no instant stands for itself."""
    try:
        at = datetime.fromisoformat(iso)
        return f"{figure(short_date(local(at, _ZONE).date()))} {figure(clock_time(at, _ZONE))}"
    except ValueError:
        return isolate(iso)


def _translated(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
