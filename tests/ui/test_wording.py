"""Every code has a sentence in Persian, with every field it is given."""

import ast
import errno
import string
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest
from builders import CHAIR, DRAFTED, STARTED, STRANGER, after, at
from PySide6.QtWidgets import QApplication

import meetingdesk
from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import MotionKind, MotionStatus, VoteMethod, VoteStatus
from meetingdesk.domain.capacity import Capacity
from meetingdesk.domain.cautions import Caution
from meetingdesk.domain.commands import AdoptedBy
from meetingdesk.domain.content import Point, Relation, Scope
from meetingdesk.domain.errors import Missing, RuleViolation, Subject
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, ResolutionId, TurnId, guest_id
from meetingdesk.domain.plan import SessionKind
from meetingdesk.domain.procedure import Bound, Choice, MajorityBase, Tally
from meetingdesk.domain.resolution import ResolutionStatus, WordingStatus
from meetingdesk.domain.state import ItemStatus, Phase, Turn
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.domain.turns import Placed, SpeakingOrder, TurnKind
from meetingdesk.export.errors import CharacterError, TemplateError
from meetingdesk.store.errors import StoreError
from meetingdesk.store.tables import RegisterStatus, SessionStatus
from meetingdesk.ui import wording
from meetingdesk.ui.wording import field_label
from meetingdesk.ui.wording.failures import FAILURES
from meetingdesk.ui.wording.happenings import HAPPENINGS
from meetingdesk.ui.wording.labels import FIELDS, LABELS
from meetingdesk.ui.wording.refusals import CAUTIONS, MISSING, REFUSALS, REPAIRS
from meetingdesk.ui.wording.speaking import WHY, why_words

PACKAGE = Path(meetingdesk.__file__).parent
_PERSIAN = frozenset("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی")


def _calls(folder: str, *names: str) -> Iterator[ast.Call]:
    for path in (PACKAGE / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names:
                yield node


def _codes(call: ast.Call) -> list[str]:
    """Return the codes a call may be given, those of a condition's branches included."""
    found: list[str] = []
    for argument in call.args:
        branches = (argument.body, argument.orelse) if isinstance(argument, ast.IfExp) else (argument,)
        found += [b.value for b in branches if isinstance(b, ast.Constant) and isinstance(b.value, str)]
        if found:
            break
    return found


def _fields(call: ast.Call) -> set[str]:
    return {k.arg for k in call.keywords if k.arg} - {"missing"}


def _named(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


RAISED = [
    (code, _fields(call) if call.func.id == "RuleViolation" else {"present", "needed"})  # type: ignore[attr-defined]
    for folder in ("domain", "services")
    for call in _calls(folder, "RuleViolation", "require_quorum")
    for code in _codes(call)
]
BY_PHASE = ("session_not_open", "session_is_running", "session_in_recess", "session_closed")


def test_the_scan_finds_what_rules_raise() -> None:
    assert {"no_quorum_to_open", "already_in_queue", "too_long", "read_only"} <= {code for code, _ in RAISED}


def test_a_refusal_has_a_sentence_with_all_its_fields() -> None:
    assert [(code, fields) for code, fields in RAISED if _named(REFUSALS[code]) != fields] == []


def test_no_sentence_is_left_over() -> None:
    assert set(REFUSALS) == {code for code, _ in RAISED} | set(BY_PHASE)


def test_what_is_missing_for_closing_has_sentences() -> None:
    raised = {code for call in _calls("domain", "Missing") for code in _codes(call)}
    assert set(MISSING) == raised | {"draft_without_text"}


def test_failures_have_sentences() -> None:
    calls = [*_calls("store", "StoreError"), *_calls("export", "TemplateError")]
    raised = {code for call in calls for code in _codes(call)}
    assert {"in_use", "template_damaged"} <= raised
    assert raised - set(REFUSALS) <= set(FAILURES)


def test_repairs_have_sentences() -> None:
    from meetingdesk.domain.rules.texts import _REPAIRED

    assert set(REPAIRS) == {code for code, _ in _REPAIRED}


def test_every_event_is_told_and_every_enum_labelled() -> None:
    assert set(HAPPENINGS) == set(e.EVENTS)
    enums: tuple[type[Enum], ...] = (
        Phase, MemberGroup, ItemStatus, ResolutionStatus, AdoptedBy, SessionKind, SessionStatus, Capacity, VoteMethod,
        VoteStatus, Choice, MotionKind, MotionStatus, MajorityBase, Bound, TurnKind, SpeakingOrder,
        WordingStatus, Relation, Scope, Point, RegisterStatus,
    )  # fmt: skip
    assert set(LABELS) == {f"{kind.__name__}.{member.name}" for kind in enums for member in kind}


def test_every_field_that_is_refused_by_name_has_a_label() -> None:
    called = {
        argument.value
        for call in ast.walk(ast.parse((PACKAGE / "domain/rules/texts.py").read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in {"line", "_lines", "_names"}
        for argument in call.args
        if isinstance(argument, ast.Constant)
    }
    assert called <= set(FIELDS)


ALL = [*REFUSALS.items(), *((code, text) for code, text in FAILURES.items())]


def test_a_sentence_is_persian_and_complete(app: QApplication) -> None:
    assert [code for code, english in ALL if not _is_persian_and_complete(code, english)] == []


def _is_persian_and_complete(code: str, english: str) -> bool:
    params: dict[str, str | int] = {
        name: 7 if name in {"present", "limit", "count"} else "نام" for name in _named(english)
    }
    told = wording.sentence(code, {**params, **({"user": "علی"} if code == "in_use" else {})})
    is_persian = "{" not in told and told != english and bool(_PERSIAN & set(told))
    return is_persian and all(("۷" if value == 7 else "نام") in told for value in params.values())


@pytest.mark.parametrize("code", CAUTIONS)
def test_every_caution_is_told_in_persian(app: QApplication, code: str) -> None:
    told = wording.caution(Caution(code, dict.fromkeys(_named(CAUTIONS[code]), 7)))
    assert "{" not in told
    assert told.count("۷") == len(_named(CAUTIONS[code]))
    assert _PERSIAN & set(told)


def test_an_unknown_code_is_named(app: QApplication) -> None:
    assert "no_such_code" in wording.sentence("no_such_code", {})


def test_numbers_are_persian_and_codes_isolated(app: QApplication) -> None:
    told = wording.refusal(RuleViolation("no_quorum_to_open", present=3, needed=16))
    assert "۳" in told
    assert "۱۶" in told
    assert "\u2066s99\u2069" in wording.refusal(RuleViolation("unknown_person", who="s99"))


def test_a_field_is_called_by_its_label_and_a_long_text_shortened(app: QApplication) -> None:
    assert "عنوان" in wording.refusal(RuleViolation("empty", field="title"))
    told = wording.missing(Missing("item_undecided", Subject.AGENDA, "1", {"number": 1, "title": "واژه " * 100}))
    assert len(told) < 120
    assert "…" in told


def test_an_open_draft_without_text_is_told_as_such(app: QApplication) -> None:
    with_text = Missing("draft_open", Subject.RESOLUTIONS, "1", {"text": "متن"})
    without = Missing("draft_open", Subject.RESOLUTIONS, "1", {"text": ""})
    assert "متن" in wording.missing(with_text)
    assert "بی‌متن" in wording.missing(without)


def test_who_has_a_file_is_told_as_far_as_it_is_known(app: QApplication) -> None:
    known = wording.failure(StoreError("in_use", user="ali", host="pc", pid=1, since="2025-09-13T08:30:00+00:00"))
    assert "ali" in known
    assert "۱۲:۰۰" in known
    assert "۱۴۰۴/۰۶/۲۲" in known
    unknown = wording.failure(StoreError("in_use", user="", host="", pid=0, since=""))
    assert "{" not in unknown


def test_failures_of_other_makes_are_told_too(app: QApplication) -> None:
    assert wording.failure(TemplateError("template_kind")) == wording.sentence("template_kind", {})
    assert "U+FFFF" in wording.failure(CharacterError("\uffff"))
    full = OSError(errno.ENOSPC, "No space left on device")
    assert wording.failure(full) == wording.sentence("disk_full", {})
    assert wording.failure(PermissionError(13, "no")) == wording.sentence("no_permission", {})
    assert wording.failure(FileNotFoundError(2, "no")) == wording.sentence("not_found", {})
    assert "strange" in wording.failure(OSError(5, "strange"))


def test_what_happened_names_people_and_items(app: QApplication) -> None:
    state = after(*STARTED, c.GiveFloor(who=CHAIR))
    released = e.FloorReleased(at(1), state.speeches[0].id)
    assert "بهنام" in wording.happening(released, state)
    assert "۱" in wording.happening(e.ItemMadeCurrent(at(1), ItemId(1)), state)
    assert "سارا" in wording.happening(e.GuestAdded(at(1), guest_id(9), "سارا", ""), state)
    adopted = e.ResolutionAdopted(at(1), ResolutionId(1), "72/1", AdoptedBy.CONSENSUS, 1, "", 5, 4)
    assert "\u2066۷۲/۱\u2069" in wording.happening(adopted, after(*DRAFTED))


def test_every_event_can_be_told_of_any_state(app: QApplication) -> None:
    """Ids that the state does not know (any more) are no reason to fail."""
    assert [kind for kind in HAPPENINGS if "{" in _told_of_nothing(kind)] == []


def _told_of_nothing(kind: str) -> str:
    made = object.__new__(e.EVENTS[kind])
    for name in e.EVENTS[kind].__dataclass_fields__:
        object.__setattr__(made, name, "x" if name in {"title", "text", "number", "name", "post_title"} else 99)
    if isinstance(made, e.VoteClosed):
        object.__setattr__(made, "tally", Tally())
    if isinstance(made, e.VotesRecorded):
        object.__setattr__(made, "who", (STRANGER,))
    return wording.happening(made, after())


def test_text_is_cut_at_a_space() -> None:
    assert wording.shortened("یک دو سه چهار", 9) == "یک دو سه…"
    assert wording.shortened("یک\nدو", 9) == "یک دو"
    assert wording.shortened("بی‌فاصله" * 4, 9).endswith("…")


def test_every_place_in_the_queue_has_its_reason() -> None:
    assert set(WHY) == {placed.value for placed in Placed}


@pytest.mark.parametrize("placed", Placed)
def test_a_reason_is_told_in_persian(app: QApplication, placed: Placed) -> None:
    turn = Turn(TurnId(1), CHAIR, at(0), why=placed, lot=3, overrides=Placed.DRAWN)
    told = why_words(turn)
    assert _PERSIAN & set(told)
    assert "{" not in told
    assert ("۳" in told) == (placed in {Placed.DRAWN, Placed.MOVED})


def test_a_field_of_many_is_named_with_its_number(app: QApplication) -> None:
    assert field_label("clause:2").replace("\u2066", "").replace("\u2069", "") == "بند ۲ مصوبه"
    assert field_label("no such field") == isolate_ltr("no such field")
