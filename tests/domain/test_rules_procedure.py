"""What no council could keep is refused; everything else is the council's own business."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

import pytest

from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.procedure import (
    DIALOGUE_COUNCIL,
    Bound,
    GroupBudget,
    KindLimit,
    MajorityBase,
    MajorityRule,
    QuorumRule,
    Share,
)
from meetingdesk.domain.rules.procedure import (
    procedure_faults,
    require_absence_limit,
    require_possible,
    require_seat_time,
)
from meetingdesk.domain.turns import TurnKind

OVER = Bound.MORE_THAN
HALF, TWO_THIRDS, ALL = Share(1, 2), Share(2, 3), Share(1, 1)
REPLY, LOCAL = TurnKind.REPLY, MemberGroup.LOCAL


class Impossible(NamedTuple):
    """A change of the dialogue council's procedure that a council of so many voting seats could not keep."""

    field: str
    change: Mapping[str, Any]
    code: str
    params: Mapping[str, str | int] = {}
    seats: int = 9


class Unlimited(NamedTuple):
    """A number of absences, or of seconds, that no seat can be given."""

    limit: int
    code: str
    params: Mapping[str, str | int]
    require: Callable[[int], None] = require_absence_limit


_NO_SHARE = ("impossible_share", {"largest": 1000})
REFUSED: dict[str, Impossible | Unlimited] = {
    "no seat votes": Impossible("quorum", {}, "no_voting_seat", seats=0),
    "a quorum of parts of nothing": Impossible("quorum", {"quorum": QuorumRule(Share(0, 0))}, *_NO_SHARE),
    "a quorum below zero": Impossible("quorum", {"quorum": QuorumRule(Share(-1, 2))}, *_NO_SHARE),
    "a quorum over all": Impossible("quorum", {"quorum": QuorumRule(Share(3, 2))}, *_NO_SHARE),
    "a denominator out of range": Impossible("quorum", {"quorum": QuorumRule(Share(1, 1001))}, *_NO_SHARE),
    "a quorum of more than all": Impossible("quorum", {"quorum": QuorumRule(ALL, OVER)}, "more_than_all"),
    "a quorum of nobody": Impossible(
        "quorum", {"quorum": QuorumRule(HALF, minimum=0)}, "impossible_minimum", {"least": 1, "seats": 9}
    ),
    "a least number over the seats": Impossible(
        "quorum", {"quorum": QuorumRule(HALF, minimum=10)}, "impossible_minimum", {"least": 1, "seats": 9}
    ),
    "a debate that asks for more than a decision": Impossible(
        "debate_quorum", {"debate_quorum": QuorumRule(ALL)}, "debate_over_quorum", {"needed": 9, "quorum": 6}
    ),
    "a debate of no share": Impossible("debate_quorum", {"debate_quorum": QuorumRule(Share(2, 1))}, *_NO_SHARE),
    "a majority of more than all": Impossible("majority", {"majority": MajorityRule(ALL, OVER)}, "more_than_all"),
    "a majority of no share": Impossible("majority", {"majority": MajorityRule(Share(7, 0))}, *_NO_SHARE),
    "more votes than seats": Impossible(
        "motion_majority",
        {"motion_majority": MajorityRule(minimum=10)},
        "impossible_minimum",
        {"least": 0, "seats": 9},
    ),
    "a motion of nobody": Impossible(
        "motion_supporters", {"motion_supporters": 0}, "impossible_supporters", {"seats": 9}
    ),
    "a motion of more than all": Impossible("motion_supporters", {}, "impossible_supporters", {"seats": 2}, seats=2),
    "a speech of no time": Impossible("speech_seconds", {"speech_seconds": 0}, "time_out_of_range", {"longest": 120}),
    "a speech of a day": Impossible(
        "speech_seconds", {"speech_seconds": 86_400}, "time_out_of_range", {"longest": 120}
    ),
    "an extension over an hour": Impossible(
        "extension_seconds", {"extension_seconds": 3_601}, "time_out_of_range", {"longest": 60}
    ),
    "a warning below zero": Impossible(
        "warning_seconds", {"warning_seconds": -1}, "seconds_out_of_range", {"longest": 600}
    ),
    "a warning from the beginning": Impossible(
        "warning_seconds", {"warning_seconds": 601}, "seconds_out_of_range", {"longest": 600}
    ),
    "a grace longer than a speech": Impossible(
        "grace_seconds", {"grace_seconds": 301}, "seconds_out_of_range", {"longest": 300}
    ),
    "a kind of no time": Impossible(
        "kind_limits", {"kind_limits": (KindLimit(REPLY, 0),)}, "time_out_of_range", {"longest": 120}
    ),
    "a kind of over two hours": Impossible(
        "kind_limits", {"kind_limits": (KindLimit(REPLY, 7_201),)}, "time_out_of_range", {"longest": 120}
    ),
    "a kind limited twice": Impossible(
        "kind_limits", {"kind_limits": (KindLimit(REPLY, 60), KindLimit(REPLY, 60))}, "kind_limited_twice"
    ),
    "a group of no time": Impossible(
        "group_budgets", {"group_budgets": (GroupBudget(LOCAL, 0),)}, "time_out_of_range", {"longest": 720}
    ),
    "guests of over half a day": Impossible(
        "group_budgets", {"group_budgets": (GroupBudget(None, 43_201),)}, "time_out_of_range", {"longest": 720}
    ),
    "guests with two budgets": Impossible(
        "group_budgets", {"group_budgets": (GroupBudget(None, 60), GroupBudget(None, 90))}, "group_budgeted_twice"
    ),
    "a seat below no time": Unlimited(-1, "seat_time_out_of_range", {"longest": 120}, require_seat_time),
    "a seat of over two hours": Unlimited(7_201, "seat_time_out_of_range", {"longest": 120}, require_seat_time),
    "absences below zero": Unlimited(-1, "absence_limit_out_of_range", {"longest": 99}),
    "absences without end": Unlimited(100, "absence_limit_out_of_range", {"longest": 99}),
}
POSSIBLE: dict[str, Mapping[str, Any]] = {
    "as it comes": {},
    "everybody": {"quorum": QuorumRule(ALL)},
    "hardly less than everybody": {"quorum": QuorumRule(Share(998, 999), OVER)},
    "no number to go on debating": {"debate_quorum": None},
    "a debate that asks for what a decision does": {"debate_quorum": QuorumRule(TWO_THIRDS)},
    "a number without a share": {"majority": MajorityRule(Share(0, 1), Bound.AT_LEAST, MajorityBase.SEATS, 9)},
    "all of the seats": {"motion_majority": MajorityRule(ALL, Bound.AT_LEAST, MajorityBase.SEATS)},
    "the longest times": {"speech_seconds": 7_200, "extension_seconds": 3_600},
    "neither warning nor grace": {"warning_seconds": 0, "grace_seconds": 0},
    "the longest warning and grace": {"warning_seconds": 600, "grace_seconds": 300},
    "every kind limited": {"kind_limits": tuple(KindLimit(kind, 7_200) for kind in TurnKind)},
    "every group and the guests": {
        "group_budgets": tuple(GroupBudget(group, 43_200) for group in (*MemberGroup, None))
    },
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_no_council_could_keep_is_refused_at_its_field(case: Impossible | Unlimited) -> None:
    with pytest.raises(RuleViolation) as refusal:
        if isinstance(case, Unlimited):
            case.require(case.limit)
        else:
            procedure = replace(DIALOGUE_COUNCIL, **case.change)
            assert [fault.field for fault in procedure_faults(procedure, case.seats)] == [case.field]
            require_possible(procedure, case.seats)
    assert (refusal.value.code, dict(refusal.value.params)) == (case.code, dict(case.params))


@pytest.mark.parametrize("change", POSSIBLE.values(), ids=POSSIBLE)
def test_everything_else_is_possible(change: Mapping[str, Any]) -> None:
    procedure = replace(DIALOGUE_COUNCIL, **change)
    require_possible(procedure, 9)
    assert not procedure_faults(procedure, 9)


def test_every_field_has_a_fault_of_its_own() -> None:
    wrong = replace(
        DIALOGUE_COUNCIL, quorum=QuorumRule(ALL, OVER), motion_supporters=0, speech_seconds=0, extension_seconds=0
    )
    faults = procedure_faults(wrong, 9)
    assert [fault.field for fault in faults] == ["quorum", "motion_supporters", "speech_seconds", "extension_seconds"]


def test_a_fault_tells_the_entry_of_a_list() -> None:
    limits = (KindLimit(REPLY, 0), KindLimit(TurnKind.REPORT, 60), KindLimit(REPLY, 60))
    budgets = (GroupBudget(LOCAL, 60), GroupBudget(None, 0))
    faults = procedure_faults(replace(DIALOGUE_COUNCIL, kind_limits=limits, group_budgets=budgets), 9)
    assert [(fault.field, fault.entry, fault.violation.code) for fault in faults] == [
        ("kind_limits", 0, "time_out_of_range"),
        ("kind_limits", 2, "kind_limited_twice"),
        ("group_budgets", 1, "time_out_of_range"),
    ]


def test_a_kind_and_a_group_without_an_entry_have_no_limit() -> None:
    procedure = replace(DIALOGUE_COUNCIL, kind_limits=(KindLimit(REPLY, 60),), group_budgets=(GroupBudget(None, 600),))
    assert (procedure.kind_limit(REPLY), procedure.kind_limit(TurnKind.REPORT)) == (60, None)
    assert (procedure.group_budget(None), procedure.group_budget(LOCAL)) == (600, None)


def test_a_limit_of_absences_is_zero_for_none_or_two_digits() -> None:
    assert [limit for limit in (-1, 0, 1, 99, 100) if not _is_refused(limit)] == [0, 1, 99]


def _is_refused(limit: int) -> bool:
    try:
        require_absence_limit(limit)
    except RuleViolation:
        return True
    return False
